package customers

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"turnus/domain/order"
	"turnus/domain/subscription"
	"turnus/ui/desktop/kit"
)

// cardPane is one customer on the screen.
type cardPane struct {
	screen *Screen
	show   *Card

	change, hold, remark, place *kit.Command
	account, disclose           *kit.Command
	anonymise                   *kit.Command // in the menu only: it is rare, and final
	back, previous, following   *kit.Command

	main, side *fyne.Container
	body       *container.Scroll
	object     *fyne.Container
}

func newCardPane(s *Screen, show *Card) *cardPane {
	p := &cardPane{screen: s, show: show, object: container.NewStack()}
	command := func(name, icon string, key fyne.KeyName, run func()) *kit.Command {
		return &kit.Command{
			Name: s.desk.T("customers.command." + name), Icon: kit.Icon(icon), Key: kit.Ctrl(key), Run: run, Ready: show.Open,
		}
	}
	p.change = command("change", "act-edit", fyne.KeyE, p.askChange)
	p.change.Primary = true
	p.hold = command("hold", "sign-held", fyne.KeyK, p.askHold)
	p.remark = command("remark", "act-add", fyne.KeyR, p.askRemark)
	p.place = command("place", "act-add", fyne.KeyL, p.askPlace)
	p.account = &kit.Command{Name: s.desk.T("customers.command.account"), Icon: kit.Icon("act-open"), Key: kit.Ctrl(fyne.KeyO), Run: p.openAccount, Ready: show.Open}
	p.disclose = &kit.Command{Name: s.desk.T("customers.command.disclose"), Icon: kit.Icon("act-export"), Run: p.makeDisclosure, Ready: func() bool { return show.ID() != 0 }}
	p.anonymise = &kit.Command{Name: s.desk.T("customers.command.anonymise"), Run: p.askAnonymise, Ready: show.Open}
	p.wayCommands()
	p.main, p.side = kit.NewColumn(kit.Gap/4), kit.NewColumn(kit.Gap/4)
	p.body = container.NewVScroll(container.New(&cardColumns{}, p.main, p.side))
	return p
}

// wayCommands lead to the list and to the customers beside this one in it.
func (p *cardPane) wayCommands() {
	s := p.screen
	way := func(name, icon string, key kit.Key, run func(), ready func() bool) *kit.Command {
		return &kit.Command{Name: s.desk.T("customers.command." + name), Icon: kit.Icon(icon), Small: true, Key: key, Run: run, Ready: ready}
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
	return []*kit.Command{p.change, p.hold, p.remark, p.place, p.account, p.disclose, p.anonymise, p.previous, p.following, p.back}
}

// take shows what was read.
func (p *cardPane) take(r Reading) {
	same := p.show.ID() == r.detail.Customer.ID
	p.show.Take(r)
	p.main.Objects, p.side.Objects = p.mainObjects(), p.sideObjects()
	var mark fyne.CanvasObject
	if held := p.show.Held(); held != "" {
		mark = kit.NewChip(kit.Held, held)
	}
	p.object.Objects = []fyne.CanvasObject{kit.Head{
		Ways: []*kit.Command{p.back, p.previous, p.following}, Title: p.show.Title(), Mark: mark,
		Commands: []*kit.Command{p.change, p.hold, p.remark, p.place},
	}.Page(p.body)}
	p.object.Refresh()
	p.body.Refresh()
	if !same {
		p.body.ScrollToTop()
	}
	kit.RefreshCommands(p.commands())
}

func (p *cardPane) T(key string, args ...any) string { return p.screen.desk.T(key, args...) }

// sideObjects are who it is, and what is to be minded.
func (p *cardPane) sideObjects() []fyne.CanvasObject {
	var out []fyne.CanvasObject
	if says := p.show.Closed(); says != "" {
		out = append(out, kit.NewMarked(kit.Dropped, kit.NewProse(says)), gap())
	}
	out = append(out, facts(p.show.Facts()), spaced(kit.NewButtons(p.account, p.disclose)))
	if holds := p.show.Holds(); len(holds) > 0 {
		out = append(out, gap(), kit.NewHead(p.T("customers.head.holds")))
		for _, h := range holds {
			out = append(out, p.holdObject(h))
		}
	}
	if remarks := p.show.Remarks(); len(remarks) > 0 {
		out = append(out, gap(), kit.NewHead(p.T("customers.head.remarks")))
		for _, r := range remarks {
			out = append(out, p.remarkObject(r))
		}
	}
	if open := p.show.Opening(); len(open) > 0 {
		out = append(out, gap(), kit.NewHead(p.T("customers.head.opening")), facts(open))
	}
	if places := p.show.Places(); len(places) > 0 {
		out = append(out, gap(), kit.NewHead(p.T("customers.head.places")))
		for i, f := range places {
			out = append(out, p.withLink(kit.NewColumn(0, kit.NewProse(f.Label), kit.NewCaption(f.Text).Cut()),
				p.T("customers.change"), func() { p.askPlaceAt(i) }))
		}
	}
	return out
}

func gap() fyne.CanvasObject { return container.New(layout.NewCustomPaddedLayout(0, kit.Gap/2, 0, 0)) }

func facts(list []Fact) fyne.CanvasObject {
	var out []kit.Fact
	for _, f := range list {
		out = append(out, kit.Fact{Label: f.Label, Text: f.Text})
	}
	return kit.NewFacts(out...)
}

// withLink has at its right what can be done with it, while anything can.
func (p *cardPane) withLink(o fyne.CanvasObject, says string, do func()) fyne.CanvasObject {
	if !p.show.Open() {
		return o
	}
	return container.NewBorder(nil, nil, nil, kit.NewLink(says, do), o)
}

func (p *cardPane) holdObject(h Hold) fyne.CanvasObject {
	sign := kit.Planned
	if h.Now {
		sign = kit.Held
	}
	says := kit.NewMarked(sign, kit.NewColumn(0, kit.NewProse(h.Name), kit.NewProse(h.Says)))
	return p.withLink(says, p.T("customers.lift"), func() { p.askLift(h) })
}

func (p *cardPane) remarkObject(r Remark) fyne.CanvasObject {
	text := kit.NewColumn(0, kit.NewProse(r.Remark.Text), kit.NewCaption(r.Lasts).Cut())
	if r.Remark.Safety {
		text = kit.NewMarked(kit.Safety, text)
	}
	return p.withLink(text, p.T("customers.change"), func() { p.askRemarkOf(r) })
}

// Signs of states.
var (
	stateSigns = map[subscription.State]kit.Sign{
		subscription.Active: kit.Running, subscription.Paused: kit.Paused, subscription.Ending: kit.Due,
		subscription.Draft: kit.Planned, subscription.Ended: kit.Dropped, subscription.Cancelled: kit.Dropped,
	}
	orderSigns = map[order.State]kit.Sign{order.Open: kit.Due, order.Packed: kit.Done, order.Cancelled: kit.Dropped}
)

// Parts of the width of lines.
var (
	subscriptionShares = kit.Shares{0.12, 0.50, 0.18, 0.20}
	pastShares         = kit.Shares{0.18, 0.22, 0.22, 0.18, 0.20}
)

// mainObjects are the customer's subscriptions, orders, invoices and history.
func (p *cardPane) mainObjects() []fyne.CanvasObject {
	out := []fyne.CanvasObject{kit.NewHead(p.T("customers.head.subscriptions"))}
	list := p.show.Subscriptions()
	for _, s := range list {
		out = append(out, p.subscription(s))
	}
	if len(list) == 0 {
		out = append(out, kit.NewCaption(p.T("customers.no_subscriptions")))
	}
	orders, more := p.show.Orders()
	out = append(out, p.past("orders", orders, more)...)
	documents, more := p.show.Documents()
	out = append(out, p.past("documents", documents, more)...)
	if history, more := p.show.History(); len(history) > 0 {
		out = append(out, gap(), kit.NewHead(p.T("customers.head.history")), changes(history), p.more(more))
	}
	return out
}

func (p *cardPane) subscription(s Subscription) fyne.CanvasObject {
	number := kit.NewLink(s.Number, func() { p.screen.desk.Visit(kit.Place{Screen: "subscriptions", ID: s.ID}) })
	number.Cut()
	contents := s.Contents
	if s.With != "" {
		contents += separator + s.With
	}
	line := kit.NewLine(s.Says).Cut()
	line.SetColor(stateSigns[s.State].Color())
	return container.New(subscriptionShares, number, kit.NewLine(contents).Cut(), signed(stateSigns[s.State], line), kit.NewLine(s.Next).Cut())
}

// signed is a line after a sign.
func signed(s kit.Sign, line *kit.Line) fyne.CanvasObject {
	return container.NewBorder(nil, nil, container.NewCenter(kit.NewSign(s)), nil, line)
}

// past is a list of orders or invoices.
func (p *cardPane) past(key string, list []Past, more bool) []fyne.CanvasObject {
	if len(list) == 0 {
		return nil
	}
	out := []fyne.CanvasObject{gap(), kit.NewHead(p.T("customers.head." + key))}
	for _, x := range list {
		sign := kit.NoSign
		if x.State != "" {
			sign = orderSigns[x.State]
		}
		says := kit.NewLine(x.Says).Cut()
		says.SetColor(sign.Color())
		state := fyne.CanvasObject(says)
		if sign != kit.NoSign {
			state = signed(sign, says)
		}
		invoice := kit.NewLink(x.Document, func() { p.screen.desk.Visit(kit.Place{Screen: "invoices", Show: x.Document}) })
		invoice.Cut()
		amount := container.NewHBox(layout.NewSpacer(), kit.NewLine(x.Amount))
		number := fyne.CanvasObject(kit.NewLine(x.Number).Cut())
		if x.State == "" {
			number, invoice = invoice, kit.NewLink("", func() {})
		}
		out = append(out, container.New(pastShares, kit.NewLine(x.Day).Cut(), number, state, amount, indented(invoice)))
	}
	return append(out, p.more(more))
}

func indented(o fyne.CanvasObject) fyne.CanvasObject {
	return container.New(layout.NewCustomPaddedLayout(0, 0, kit.Gap, 0), o)
}

// changes are the lines of a history.
func changes(history []Entry) fyne.CanvasObject {
	var lines []kit.Fact
	for _, e := range history {
		says := kit.NewColumn(0, kit.NewProse(e.Says))
		if e.By != "" {
			says.Add(kit.NewCaption(e.By).Cut())
		}
		lines = append(lines, kit.Fact{Label: e.At, Value: says})
	}
	return kit.NewFacts(lines...)
}

// more ends a list of the past: with a way to the rest of it, if there is more.
func (p *cardPane) more(more bool) fyne.CanvasObject {
	end := container.New(layout.NewCustomPaddedLayout(0, kit.Gap/4, 0, 0))
	if more {
		end.Add(container.NewHBox(kit.NewLink(p.T("customers.show_more"), func() {
			p.show.ShowAll()
			p.screen.Reload()
		})))
	}
	return end
}
