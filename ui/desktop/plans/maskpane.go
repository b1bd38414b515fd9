package plans

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/problem"
	"turnus/ui/desktop/kit"
)

// maskPane is one plan on the screen: the mask, and the calendar beside it.
type maskPane struct {
	screen   *Screen
	editor   *Editor
	fields   *fields
	sections *kit.Sections
	// The forms with fields that come and go.
	about, rhythm, terms, term *kit.Form

	year    *kit.Year
	words   *kit.Prose // on which days is delivered
	policy  *kit.Prose // what becomes of closed days
	says    *kit.Line  // what the calendar shows
	preview Preview
	past    *fyne.Container // the versions there were
	touched bool            // something was changed: from now on what is missing is said

	save, back, addSeason, removeSeason *kit.Command
	calendar, object                    *fyne.Container
}

func newMaskPane(s *Screen) *maskPane {
	d := s.desk
	p := &maskPane{screen: s, editor: NewEditor(d.Words), fields: newFields(d), past: kit.NewColumn(kit.Gap / 4)}
	p.save = &kit.Command{Name: d.T("plans.command.save"), Icon: kit.Icon("act-check"), Key: kit.Ctrl(fyne.KeyS), Primary: true, Run: p.askSave}
	p.back = &kit.Command{Name: d.T("plans.command.back"), Icon: kit.Icon("act-back"), Small: true, Key: kit.KeyClose, Run: p.leave}
	p.addSeason = &kit.Command{Name: d.T("plans.command.add_season"), Key: alt(fyne.KeyInsert), Run: p.changeSeasons(p.editor.AddSeason)}
	p.removeSeason = &kit.Command{
		Name: d.T("plans.command.remove_season"), Key: alt(fyne.KeyDelete), Run: p.changeSeasons(p.editor.RemoveSeason), Ready: p.editor.Seasonal,
	}
	p.policy = kit.NewProse("")
	p.policy.SetColor(kit.ColorMuted)
	p.sections = p.newSections()
	p.sections.OnSubmit = p.askSave
	p.fields.all(p.changeGeneral, p.changeSeason)
	p.fields.season.OnChange = p.chooseSeason
	p.fields.rule.OnChange = p.paste
	p.year, p.words, p.says = kit.NewYear(d), kit.NewProse(""), kit.NewStrong("")
	p.year.SetMarks(p.mark)
	p.year.SetHint(d.T("plans.hint"))
	p.year.OnTurn = func(first civil.Date) { p.show(first) }
	p.calendar, p.object = newCalendar(d, p.words, p.says, p.year), newMaskObject()
	return p
}

func alt(name fyne.KeyName) kit.Key { return kit.Key{Name: name, Modifier: fyne.KeyModifierAlt} }

// newSections puts the fields into their forms.
func (p *maskPane) newSections() *kit.Sections {
	d, f := p.screen.desk, p.fields
	first := []kit.Field{f.number, f.calendar, f.names[lang.DE]}
	for _, l := range lang.All {
		if l != lang.DE {
			first = append(first, f.names[l])
		}
	}
	p.about = kit.NewForm(d, first...).Beside(f.number, f.calendar)
	p.rhythm = kit.NewForm(d, f.season, f.begin, f.kind, f.every, f.nths, f.weekdays, f.days, f.short, f.dates, f.rule, f.anchor)
	closed := kit.NewForm(d, f.single, f.long, f.shift, f.collision)
	p.terms = kit.NewForm(d, f.discount, f.minTerm, f.notice, f.renewal, f.renewalBy, f.renewalNotice, f.renewalOffered,
		f.skipLimit, f.skipDays, f.extends, f.ownCutoff, f.cutoffDays, f.cutoffTime).
		Beside(f.minTerm, f.notice).Beside(f.renewalBy, f.renewalNotice)
	p.term = kit.NewForm(d, f.start, f.ends, f.end, f.count)
	return kit.NewSections(d,
		kit.Section{Head: d.T("plans.head.about"), Form: p.about},
		kit.Section{Head: d.T("plans.head.rhythm"), Form: p.rhythm, Below: kit.NewButtons(p.addSeason, p.removeSeason)},
		kit.Section{Head: d.T("plans.head.closed"), Form: closed, Below: p.policy},
		kit.Section{Head: d.T("plans.head.terms"), Form: p.terms},
		kit.Section{Head: d.T("plans.head.preview"), Form: p.term, Below: p.past},
	)
}

func (p *maskPane) commands() []*kit.Command {
	return []*kit.Command{p.save, p.addSeason, p.removeSeason, p.back}
}

// begin shows an empty mask.
func (p *maskPane) begin(s Stored) {
	p.editor.New(s, p.screen.desk.Today())
	p.fill()
}

// edit shows a plan.
func (p *maskPane) edit(s Stored, plan catalog.DeliveryPlan) {
	p.editor.Edit(s, plan, p.screen.desk.Today())
	p.fill()
}

// fill shows what the editor has.
func (p *maskPane) fill() {
	p.touched = false
	p.fields.fill(p.editor.General(), p.editor.Stored())
	p.fields.fillSeason(p.editor, false)
	for l, field := range p.fields.names {
		p.about.SetVisible(field, slices.Contains(p.editor.Stored().Languages, l))
	}
	p.past.Objects = nil
	if versions := p.editor.Versions(); len(versions) > 1 {
		p.past.Add(kit.NewCaption(p.screen.desk.T("plans.head.versions")))
		for _, v := range versions {
			p.past.Add(kit.NewProse(v))
		}
	}
	p.object.Objects = []fyne.CanvasObject{kit.Head{
		Ways: []*kit.Command{p.back}, Title: p.editor.Title(), Commands: []*kit.Command{p.save},
	}.Page(container.New(maskColumns{}, p.sections.Object(), container.NewVScroll(p.calendar)))}
	p.object.Refresh()
	p.sections.Tell(nil)
	p.live()
}

// changeGeneral takes over what was typed beside the rhythm.
func (p *maskPane) changeGeneral() {
	p.editor.SetGeneral(p.fields.general())
	p.live()
}

// changeSeason takes over what was typed in the season that is shown.
func (p *maskPane) changeSeason() {
	p.touched = true
	p.editor.SetSeason(p.fields.inSeason())
	p.fields.rule.SetText(p.editor.Season().Rule)
	p.live()
}

// paste takes over the text of a rule.
func (p *maskPane) paste() {
	p.touched = true
	err := p.editor.Paste(p.fields.rule.Text())
	p.fields.fillSeason(p.editor, true)
	p.live()
	if err != nil {
		p.sections.Tell(err)
	}
}

func (p *maskPane) chooseSeason() {
	p.editor.Choose(p.fields.season.Value())
	p.fields.fillSeason(p.editor, false)
	p.live()
}

// changeSeasons adds or removes a season, and asks for what is to be said of it.
func (p *maskPane) changeSeasons(change func()) func() {
	return func() {
		change()
		p.touched = true
		p.fields.fillSeason(p.editor, false)
		p.live()
		next := p.fields.kind.Focus()
		if p.editor.Seasonal() {
			next = p.fields.begin.Focus()
		}
		p.screen.desk.Window.Canvas().Focus(next) // what is to be said next, and in sight
	}
}

// live shows at once what the fields stand for.
func (p *maskPane) live() {
	p.fields.visible(p.rhythm, p.terms, p.term, p.editor.Seasonal())
	if p.touched {
		p.sections.Tell(p.inTheRhythm())
	}
	p.show(p.editor.General().Term.Start)
	kit.RefreshCommands(p.commands())
	p.sections.Refresh()
}

// inTheRhythm is what is wrong in it; what else is missing is said on saving.
func (p *maskPane) inTheRhythm() error {
	var wrong problem.List
	_, err := p.editor.Rhythm()
	_ = wrong.Append(err) // always a problem
	for _, x := range problem.Of(p.editor.Check()) {
		if x.Code == CodeEnd {
			wrong = append(wrong, x)
		}
	}
	return wrong.Err()
}

// show works out the months from a day on.
func (p *maskPane) show(from civil.Date) {
	if from.IsZero() {
		from = p.screen.desk.Today()
	}
	p.preview = p.editor.Preview(from)
	p.year.SetFirst(p.preview.First)
	p.year.SetMarks(p.mark)
	p.says.SetText(p.editor.Says(p.preview))
	p.words.SetText(p.editor.InWords())
	p.policy.SetText(p.editor.PolicyInWords())
	p.calendar.Layout.Layout(p.calendar.Objects, p.calendar.Size()) // the words may need another line
}

// mark is how a day of the calendar looks.
func (p *maskPane) mark(day civil.Date) kit.DayMark {
	x := p.preview.On(day)
	return kit.DayMark{Ground: grounds[x.Closed], Shape: shapes[x.Fate], Text: x.Says}
}

// leave goes back to the list, and asks first if something would be lost.
func (p *maskPane) leave() {
	d := p.screen.desk
	if changed, _ := p.editor.Changed(); !changed {
		p.screen.showList()
		return
	}
	kit.Confirm(d, d.T("plans.leave.title"), d.T("plans.leave.says"), d.T("plans.leave.do"), true, p.screen.showList)
}
