package calendars

import (
	"strings"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/problem"
	"turnus/domain/schedule"
	"turnus/ui/desktop/kit"
)

// askClosure asks for a closure and puts it at a place of the list, at its end
// with −1.
func (e *editor) askClosure(at int, c schedule.Closure) {
	d := e.desk
	if !e.draft.Some() {
		return
	}
	name := kit.NewTextField(d, "name", d.T("calendars.closure.name"))
	name.SetText(c.Name)
	from, to := kit.NewDateField(d, "from", d.T("calendars.closure.from")), kit.NewDateField(d, "range", d.T("calendars.closure.to"))
	from.Required, to.Required = true, true
	if c.Range != (civil.Range{}) {
		from.SetDate(c.Range.From)
		to.SetDate(c.Range.To)
	}
	delivery, work := kit.NewCheckField(d, "", d.T("calendars.closure.delivery")), kit.NewCheckField(d, "stops_work", d.T("calendars.closure.work"))
	delivery.SetOn(c.StopsDelivery)
	work.SetOn(c.StopsWork)
	yearly := kit.NewCheckField(d, "yearly", d.T("calendars.closure.yearly"))
	yearly.SetOn(c.Yearly)
	title := d.T("calendars.closure.new")
	if at >= 0 {
		title = d.T("calendars.closure.change")
	}
	var open *kit.OpenDialog
	open = kit.ShowDialog(d, kit.Dialog{
		Title: title, Says: d.T("calendars.draft_only"), Do: d.T("calendars.take"),
		Form: kit.NewForm(d, name, from, to, delivery, work, yearly).Beside(from, to).Beside(delivery, work),
		OnDo: func(shut func()) {
			err := e.draft.SetClosure(at, schedule.Closure{
				Name: name.Text(), Range: civil.Between(from.Date(), to.Date()),
				Yearly: yearly.On(), StopsDelivery: delivery.On(), StopsWork: work.On(),
			})
			if err != nil {
				open.Fail(err)
				return
			}
			shut()
			e.year.Select(civil.Range{})
			e.edited()
		},
		OnShut: func() { e.year.Select(civil.Range{}) },
	})
}

// askReplacement asks for a replacement day.
func (e *editor) askReplacement(at int, r schedule.Replacement) {
	d := e.desk
	closed, instead := kit.NewDateField(d, "closed", d.T("calendars.replacement.closed")), kit.NewDateField(d, "instead", d.T("calendars.replacement.instead"))
	closed.Required, instead.Required = true, true
	if at >= 0 {
		closed.SetDate(r.Closed)
		instead.SetDate(r.Instead)
	}
	var open *kit.OpenDialog
	open = kit.ShowDialog(d, kit.Dialog{
		Title: d.T("calendars.replacement"), Says: d.T("calendars.replacement.says"), Do: d.T("calendars.take"),
		Form: kit.NewForm(d, closed, instead).Beside(closed, instead),
		OnDo: func(shut func()) {
			if err := e.draft.SetReplacement(at, schedule.Replacement{Closed: closed.Date(), Instead: instead.Date()}); err != nil {
				open.Fail(err)
				return
			}
			shut()
			e.edited()
		},
	})
}

// askName asks for number and names, of a new calendar or of the one shown.
func (e *editor) askName(fresh bool) {
	d, cal := e.desk, e.draft.Calendar()
	title, do, how := d.T("calendars.name.change"), d.T("calendars.take"), e.draft.Rename
	if fresh {
		title, how, cal = d.T("calendars.name.new"), e.draft.Add, schedule.Calendar{}
	}
	number := kit.NewTextField(d, "number", d.T("calendars.name.number"))
	number.Required = true
	number.SetText(cal.Number)
	fields := []kit.Field{number}
	names := map[lang.Lang]*kit.TextField{}
	for _, l := range lang.All {
		f := kit.NewTextField(d, "names."+string(l), d.T("calendars.name.in", "language", l))
		f.Required = l == lang.DE
		f.SetText(cal.Names[l])
		names[l] = f
		fields = append(fields, f)
	}
	var open *kit.OpenDialog
	open = kit.ShowDialog(d, kit.Dialog{
		Title: title, Says: d.T("calendars.draft_only"), Do: do, Form: kit.NewForm(d, fields...),
		OnDo: func(shut func()) {
			texts := lang.Texts{}
			for l, f := range names {
				if f.Text() != "" {
					texts[l] = f.Text()
				}
			}
			if err := how(number.Text(), texts); err != nil {
				open.Fail(err)
				return
			}
			shut()
			e.edited()
		},
	})
}

// showEntry marks the days of an entry in the year.
func (e *editor) showEntry(x Entry, ok bool) {
	kit.RefreshCommands([]*kit.Command{e.edit, e.remove})
	setVisible(e.whole, ok)
	e.whole.SetText(x.Name)
	e.right.Refresh()
	if !ok {
		e.year.Select(civil.Range{})
		return
	}
	days := x.Range
	if x.Yearly {
		year := e.year.First().Year()
		length := days.To.Sub(days.From)
		days.From = x.in(year)
		days.To = days.From.AddDays(length)
	}
	if days.From.Year() != e.year.First().Year() {
		e.year.SetFirst(civil.Of(days.From.Year(), 1, 1))
		e.title.SetText(e.yearName())
		e.holidays.refresh()
		e.mark()
	}
	e.year.Select(days)
}

// editEntry opens a closure or a replacement day.
func (e *editor) editEntry(x Entry) {
	cal := e.draft.Calendar()
	if x.Replacement {
		e.askReplacement(x.At, cal.Replacements[x.At])
		return
	}
	e.askClosure(x.At, cal.Closures[x.At])
}

// removeEntry takes the selected entry out of the draft.
func (e *editor) removeEntry() {
	x, ok := e.entries.Selected()
	if !ok {
		return
	}
	if x.Replacement {
		e.draft.RemoveReplacement(x.At)
	} else {
		e.draft.RemoveClosure(x.At)
	}
	e.year.Select(civil.Range{})
	e.edited()
}

// timeProblem says what is wrong with a time of day.
func timeProblem(s string) error {
	_, err := civil.ParseTimeOfDay(s)
	return err
}

// sentences are those of an error in a row.
func sentences(d *kit.Desk, err error) string { return strings.Join(d.Words.Error(err), " ") }

// onlyIn keeps the problems of one field.
func onlyIn(err error, field string) error {
	var out problem.List
	for _, p := range problem.Of(err) {
		if p.Field == field {
			out = append(out, p)
		}
	}
	return out.Err()
}
