package subscriptions

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/domain/civil"
	"turnus/domain/office/subscribing"
	"turnus/ui/desktop/kit"
)

// cardPane is one subscription on the screen.
type cardPane struct {
	screen *Screen
	show   *Card

	pause, resume, skip, undo, why *kit.Command
	back, previous, following      *kit.Command
	extend, cancel, comment        *kit.Command
	change, move, parcel, usual    *kit.Command
	others                         *kit.Command
	activate, reinstate, renewal   *kit.Command
	greeting, remark, takeBack     *kit.Command
	heads                          []*kit.Command // what the head has now

	coming  *comingList
	bills   *comingList     // the invoices so far
	trouble *fyne.Container // why nothing can be computed
	past    *fyne.Container
	side    *fyne.Container
	body    *container.Scroll
	object  *fyne.Container

	undoing kit.Latest
	changed civil.Date // what was just done shows from this day on; zero: nothing was done
}

func newCardPane(s *Screen, show *Card) *cardPane {
	p := &cardPane{screen: s, show: show, object: container.NewStack()}
	p.wishCommands()
	p.furtherCommands()
	p.wayCommands()
	p.coming = newComingList(s.desk)
	p.coming.onChoose = func() {
		p.revealChosen()
		kit.RefreshCommands(p.commands())
		if !slices.Equal(p.heads, p.headCommands()) {
			p.showHead()
		}
	}
	p.coming.onWhy, p.coming.onScroll = func(c Coming) { tellWhy(s.desk, c) }, p.scrollPages
	p.bills = newComingList(s.desk)
	p.bills.link = s.desk.T("subscriptions.invoice.open_it")
	p.bills.onChoose, p.bills.onWhy, p.bills.onScroll = p.revealBill, p.openInvoice, p.scrollPages
	p.trouble, p.past, p.side = kit.NewColumn(kit.Gap/2), kit.NewColumn(kit.Gap/4), kit.NewColumn(kit.Gap)
	coming := kit.NewColumn(kit.Gap/4, kit.NewHead(s.desk.T("subscriptions.head.coming")), p.coming, p.trouble)
	p.body = container.NewVScroll(container.New(&cardColumns{}, coming, p.past, p.side))
	return p
}

// wishCommands change the subscription.
func (p *cardPane) wishCommands() {
	show := p.show
	command := p.newCommand
	p.pause = command("pause", "act-pause", fyne.KeyE, p.askPause, func() bool { return !show.Over() })
	p.pause.Primary = true
	p.resume = command("resume", "act-resume", fyne.KeyR, p.askResume,
		func() bool { _, ok := show.PauseAhead(); return ok && !show.Over() })
	p.skip = command("skip", "act-skip", fyne.KeyK, p.askSkip, func() bool { return p.coming.row().Skip })
	p.undo = command("unskip", "act-check", fyne.KeyU, p.askUndo, func() bool { return p.coming.row().Undo })
	p.why = command("why", "act-why", fyne.KeyI, func() { tellWhy(p.screen.desk, p.coming.row()) },
		func() bool { return len(p.coming.row().Why) > 0 })
	p.extend = command("extend", "act-extend", fyne.KeyL, p.askExtend, func() bool { byDay, byCount := show.Bounded(); return (byDay || byCount) && !show.Over() })
	p.cancel = command("cancel", "act-cancel", fyne.KeyG, p.askCancel, show.Running)
	p.comment = command("comment", "", "", p.askComment, func() bool { return !show.Over() })
	p.change = command("change", "act-edit", fyne.KeyB, p.askChange, func() bool { return !show.Over() })
	p.move = command("move", "act-next", fyne.KeyM, p.askMove, func() bool { return p.coming.row().Skip })
	p.parcel = command("parcel", "act-list", fyne.KeyD, p.askParcel, func() bool { return p.coming.row().Skip })
	p.usual = command("usual", "", "", p.askUsual, func() bool { return p.coming.row().Once })
	p.others = kit.NewMenu(p.screen.desk, p.screen.desk.T("subscriptions.command.more"), kit.Key{Name: fyne.KeyM, Modifier: fyne.KeyModifierAlt},
		func() []*kit.Command {
			head := p.headCommands()
			return slices.DeleteFunc(p.further(), func(c *kit.Command) bool { return slices.Contains(head, c) })
		})
}

// further are the commands behind the last button of the head, which has those
// only that are not beside it.
func (p *cardPane) further() []*kit.Command {
	return []*kit.Command{
		p.resume, p.move, p.parcel, p.usual, p.why, p.comment, p.remark, p.greeting, p.extend, p.renewal, p.cancel, p.reinstate, p.takeBack,
	}
}

// newCommand is one with a key if it has a drawing.
func (p *cardPane) newCommand(name, icon string, key fyne.KeyName, run func(), ready func() bool) *kit.Command {
	c := &kit.Command{Name: p.screen.desk.T("subscriptions.command." + name), Run: run, Ready: ready}
	if icon != "" {
		c.Icon, c.Key = kit.Icon(icon), kit.Ctrl(key)
	}
	return c
}

// headCommands are those of the head: of two that are each other's opposite the one
// that can be done, and no end where there is none.
func (p *cardPane) headCommands() []*kit.Command {
	first, second := p.pause, p.skip
	if pause, ok := p.show.PauseAhead(); ok && !p.show.Over() && !pause.From.After(p.screen.desk.Today()) {
		first = p.resume
	}
	if p.undo.IsReady() {
		second = p.undo
	}
	if p.show.Draft() {
		first = p.activate
	}
	out := []*kit.Command{first, second, p.change}
	for _, c := range []*kit.Command{p.extend, p.cancel} {
		if c.IsReady() {
			out = append(out, c)
		}
	}
	return append(out, p.others)
}

// wayCommands lead to the list and to the subscriptions beside this one in it.
func (p *cardPane) wayCommands() {
	s := p.screen
	way := func(name, icon string, key kit.Key, run func(), ready func() bool) *kit.Command {
		return &kit.Command{Name: s.desk.T("subscriptions.command." + name), Icon: kit.Icon(icon), Small: true, Key: key, Run: run, Ready: ready}
	}
	beside := func(name, icon string, key fyne.KeyName, by int) *kit.Command {
		return way(name, icon, kit.Key{Name: key, Modifier: fyne.KeyModifierAlt},
			func() { s.showCard(s.cards.Neighbour(by)) }, func() bool { return s.cards.Neighbour(by) != 0 })
	}
	p.back = way("back", "act-back", kit.KeyClose, s.showList, nil)
	p.previous = beside("previous", "act-up", fyne.KeyUp, -1)
	p.following = beside("next", "act-down", fyne.KeyDown, 1)
}

func (p *cardPane) commands() []*kit.Command {
	out := []*kit.Command{p.screen.create, p.activate, p.pause, p.skip, p.undo, p.change}
	return append(append(out, p.further()...), p.others, p.previous, p.following, p.back)
}

// take shows what was read. Of the same subscription the place is kept and what
// was just done is in sight.
func (p *cardPane) take(r Reading) {
	before, row := p.show.ID(), p.coming.row()
	p.show.Take(r)
	same := before == p.show.ID()
	chosen := p.show.Again(row)
	switch {
	case same && !p.changed.IsZero():
		chosen = p.show.Find(p.changed)
	case !same || chosen < 0:
		chosen = max(p.show.First(), min(0, len(p.show.Coming())-1))
	}
	p.coming.set(p.show.Coming(), chosen)
	p.fill()
	if !same {
		p.body.ScrollToTop()
	} else if !p.changed.IsZero() {
		p.revealChosen()
	}
	p.changed = civil.Date{}
	kit.RefreshCommands(p.commands())
	p.readUndo()
}

// readUndo finds out what can be taken back, which takes longer than to show the rest.
func (p *cardPane) readUndo() {
	kit.StartLatest(&p.undoing, p.screen.desk.Tasks, kit.Work[[]subscribing.Undoable]{
		Do: p.show.ReadUndo(),
		Then: func(list []subscribing.Undoable) {
			p.show.TakeUndo(list)
			p.past.Objects = p.pastObjects()
			p.body.Refresh()
			kit.RefreshCommands(p.commands())
		},
		Failed: func(error) {}, // that it was read says more: nothing can be taken back
	})
}

// fill puts everything but the deliveries on the screen.
func (p *cardPane) fill() {
	d := p.screen.desk
	p.trouble.Objects = nil
	for _, problem := range p.show.Problems() {
		p.trouble.Add(kit.NewMarked(kit.Wrong, kit.NewProse(problem)))
	}
	if len(p.show.Coming())+len(p.trouble.Objects) == 0 {
		p.trouble.Add(kit.NewCaption(d.T("subscriptions.coming.none")))
	}
	bills, _ := p.show.Invoices()
	p.bills.set(bills, -1)
	p.past.Objects = p.pastObjects()
	p.side.Objects = p.sideObjects()
	p.showHead()
	p.body.Refresh()
}

// showHead shows what it is called, where it stands, and what can be done.
func (p *cardPane) showHead() {
	p.heads = p.headCommands()
	state, word := p.show.State()
	p.object.Objects = []fyne.CanvasObject{kit.Head{
		Ways: []*kit.Command{p.back, p.previous, p.following}, Title: p.show.Title(), Mark: p.chips(signs[state], word),
		Commands: p.heads,
	}.Page(p.body)}
	p.object.Refresh()
}

// revealChosen scrolls as little as is needed to see the chosen row.
func (p *cardPane) revealChosen() {
	p.reveal(p.coming, p.coming.Position().Y)
}

// revealBill does the same for the chosen invoice.
func (p *cardPane) revealBill() { p.reveal(p.bills, p.past.Position().Y+p.bills.Position().Y) }

// reveal scrolls as little as is needed to see the chosen row of a list that begins at
// a height.
func (p *cardPane) reveal(l *comingList, at float32) {
	top, bottom := l.span()
	top, bottom = top+at, bottom+at
	y := p.body.Offset.Y
	switch height := p.body.Size().Height; {
	case top < y:
		y = top
	case bottom > y+height:
		y = bottom - height
	}
	p.scrollTo(y)
}

// scrollPages scrolls by parts of what is seen.
func (p *cardPane) scrollPages(by float32) { p.scrollTo(p.body.Offset.Y + by*p.body.Size().Height) }

func (p *cardPane) scrollTo(y float32) {
	if y == p.body.Offset.Y {
		return
	}
	p.body.ScrollToOffset(fyne.NewPos(0, y))
}
