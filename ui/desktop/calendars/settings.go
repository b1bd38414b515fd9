package calendars

import (
	"cmp"
	"slices"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/domain/civil"
	"turnus/domain/holiday"
	"turnus/domain/money"
	"turnus/domain/schedule"
	"turnus/domain/search"
	"turnus/ui/desktop/kit"
)

// holidayPane has the region and a switch for each of its holidays.
type holidayPane struct {
	editor *editor
	region *kit.ChoiceField[string]
	none   *kit.Prose
	list   *fyne.Container
	shown  []Holiday
	object fyne.CanvasObject
}

func newHolidayPane(e *editor) *holidayPane {
	d := e.desk
	p := &holidayPane{editor: e, list: kit.NewColumn(0), none: kit.NewProse("")}
	p.none.SetColor(kit.ColorMuted)
	p.region = kit.NewChoiceField(d, "region", d.T("calendars.region"), regions(d))
	p.region.OnChange = func() {
		e.draft.SetRegion(p.region.Value())
		e.edited()
	}
	p.object = container.NewBorder(kit.NewColumn(8, p.region.Object(), p.none, kit.NewColumn(0)), nil, nil, nil, container.NewVScroll(container.NewPadded(p.list)))
	return p
}

// regions are all regions by name, country by country; none first.
func regions(d *kit.Desk) []kit.Option[string] {
	out := make([]kit.Option[string], 0, len(holiday.Regions()))
	for _, code := range holiday.Regions() {
		out = append(out, kit.Option[string]{Value: code, Name: d.T("calendars.region." + code)})
	}
	countries := map[string]int{"CH": 0, "DE": 1, "AT": 2}
	slices.SortFunc(out, func(a, b kit.Option[string]) int {
		return cmp.Or(cmp.Compare(countries[a.Value[:2]], countries[b.Value[:2]]), cmp.Compare(search.OrderKey(a.Name), search.OrderKey(b.Name)))
	})
	return append([]kit.Option[string]{{Value: "", Name: d.T("calendars.region.none")}}, out...)
}

// refresh shows the holidays of the year.
func (p *holidayPane) refresh() {
	e, d := p.editor, p.editor.desk
	p.region.SetValue(e.draft.Calendar().Region)
	year := e.year.First().Year()
	holidays := e.draft.Holidays(year)
	says := d.T("calendars.holidays.says", "year", year)
	switch {
	case e.draft.Calendar().Region == "":
		says = d.T("calendars.holidays.no_region")
	case len(holidays) == 0:
		says = d.T("calendars.holidays.none", "from", holiday.FirstYear, "to", holiday.LastYear)
	}
	p.none.SetText(says)
	if slices.EqualFunc(p.shown, holidays, func(a, b Holiday) bool { return a.On == b.On && a.ID == b.ID && a.Date == b.Date }) {
		return
	}
	p.shown = holidays
	p.list.RemoveAll()
	for _, h := range holidays {
		p.list.Add(p.toggle(h).Object())
	}
}

// toggle is the switch of a holiday. The list is not built anew for it: what has
// the focus keeps it.
func (p *holidayPane) toggle(h Holiday) *kit.CheckField {
	d := p.editor.desk
	f := kit.NewCheckField(d, h.ID, d.T("calendars.holiday", "date", h.Date, "name", h.Names, "kind", kindName(d.Words, h.Kind)))
	f.SetOn(h.On)
	f.OnChange = func() {
		p.editor.draft.Switch(h.Holiday, f.On())
		p.shown = p.editor.draft.Holidays(h.Date.Year())
		p.editor.edited()
	}
	return f
}

// week is monday to sunday.
var week = []time.Weekday{time.Monday, time.Tuesday, time.Wednesday, time.Thursday, time.Friday, time.Saturday, time.Sunday}

// weekdayRow is a switch for each day of the week, with what is wrong below.
type weekdayRow struct {
	ticks  [7]*kit.CheckField
	wrong  *kit.Prose
	object fyne.CanvasObject
}

func newWeekdayRow(d *kit.Desk, label string, changed func(civil.Weekdays)) *weekdayRow {
	r := &weekdayRow{wrong: kit.NewProse("")}
	r.wrong.SetColor(kit.ColorWrong)
	grid := container.NewGridWithColumns(len(week))
	for i, day := range week {
		r.ticks[i] = kit.NewCheckField(d, "", d.Words.WeekdayShort(day))
		r.ticks[i].OnChange = func() { changed(r.days()) }
		grid.Add(r.ticks[i].Object())
	}
	r.object = kit.NewColumn(4, kit.NewCaption(label), grid, r.wrong)
	return r
}

func (r *weekdayRow) days() civil.Weekdays {
	var on []time.Weekday
	for i, t := range r.ticks {
		if t.On() {
			on = append(on, week[i])
		}
	}
	return civil.WeekdaySet(on...)
}

func (r *weekdayRow) set(days civil.Weekdays, wrong string) {
	for i, t := range r.ticks {
		if t.On() != days.Has(week[i]) {
			t.SetOn(days.Has(week[i]))
		}
	}
	r.wrong.SetText(wrong)
}

// weekdayPane has the weekdays and the cut-off.
type weekdayPane struct {
	editor         *editor
	delivery, work *weekdayRow
	days           *kit.QuantityField
	at             *kit.TextField
	object         fyne.CanvasObject
}

func newWeekdayPane(e *editor) *weekdayPane {
	d := e.desk
	p := &weekdayPane{editor: e}
	p.delivery = newWeekdayRow(d, d.T("calendars.weekdays.delivery"), func(days civil.Weekdays) { e.draft.SetDelivery(days); e.edited() })
	p.work = newWeekdayRow(d, d.T("calendars.weekdays.work"), func(days civil.Weekdays) { e.draft.SetWork(days); e.edited() })
	p.days = kit.NewQuantityField(d, "cutoff_days", d.T("calendars.cutoff.days"))
	p.days.Required = true
	p.days.Valid = func(q money.Quantity) error {
		return onlyIn(schedule.Cutoff{Days: whole(q)}.Check("cutoff"), "cutoff_days")
	}
	p.at = kit.NewTextField(d, "cutoff_time", d.T("calendars.cutoff.time"))
	p.at.Required, p.at.Valid = true, timeProblem
	p.days.OnChange, p.at.OnChange = p.cutoff, p.cutoff
	says := kit.NewProse(d.T("calendars.cutoff.says"))
	says.SetColor(kit.ColorMuted)
	p.object = container.NewVScroll(container.NewPadded(
		kit.NewColumn(kit.Gap, p.delivery.object, p.work.object, kit.NewForm(d, p.days, p.at).Object(), says)))
	return p
}

// thousand is a whole quantity in its unit.
const thousand = 1000

// whole is a quantity as a number of days; −1, which no check lets pass, if it
// is a part of one.
func whole(q money.Quantity) int {
	if q%thousand != 0 {
		return -1
	}
	return int(q / thousand)
}

// cutoff takes what can be read.
func (p *weekdayPane) cutoff() {
	if p.days.Problem() != "" || p.at.Problem() != "" {
		return
	}
	at, err := civil.ParseTimeOfDay(p.at.Text())
	if err != nil {
		return
	}
	p.editor.draft.SetCutoff(schedule.Cutoff{Days: whole(p.days.Quantity()), Time: at})
	p.editor.edited()
}

// refresh shows what the calendar has. What is being typed is left alone.
func (p *weekdayPane) refresh() {
	cal := p.editor.draft.Calendar()
	some, err := p.editor.draft.Some(), cal.Check()
	wrong := func(field string) string {
		if !some {
			return ""
		}
		return sentences(p.editor.desk, onlyIn(err, field))
	}
	p.delivery.set(cal.DeliveryDays, wrong("delivery_days"))
	p.work.set(cal.WorkDays, wrong("work_days"))
	if !p.days.Empty() && p.days.Problem() != "" || p.at.Text() != "" && p.at.Problem() != "" {
		return
	}
	if whole(p.days.Quantity()) != cal.CutoffDays || p.days.Empty() {
		p.days.SetQuantity(money.Quantity(cal.CutoffDays * thousand))
	}
	if at, err := civil.ParseTimeOfDay(p.at.Text()); err != nil || at != cal.CutoffTime {
		p.at.SetText(cal.CutoffTime.String())
	}
}
