package text

import (
	"slices"
	"time"

	"turnus/domain/civil"
	"turnus/domain/office/subscribing"
	"turnus/domain/order"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

// Why tells the chain of a delivery, a sentence for each link: the usual day,
// what closed it, where the delivery went instead, and when it is picked.
func (w *Words) Why(why schedule.Why) []string {
	var out []string
	for _, step := range why.Steps {
		if step.By == schedule.MovedByPerson && step.To == step.Nominal {
			out = append(out, w.T("why.held", "day", step.To))
			continue
		}
		out = append(out, w.step(step)...)
		out = append(out, w.T(movedTo(step), "to", step.To))
	}
	if len(why.Steps) == 0 {
		out = append(out, w.T("why.usual_kept"))
	}
	return append(out, w.leads(why.Leads)...)
}

// WhyDate tells the chain of a row of what is ahead of a subscription, or was:
// of its order if there is one, else of the delivery, else of what drops it.
func (w *Words) WhyDate(c subscribing.Coming, loc *time.Location) []string {
	switch {
	case c.Order != nil && c.Order.Live():
		return w.whyOrder(*c.Order, c, loc)
	case c.Delivery != nil:
		return w.WhyDelivery(*c.Delivery, loc)
	case len(c.Dropped) > 0:
		return w.WhyDropped(c.Dropped[0])
	}
	return nil
}

// WhyDelivery tells the chain of a delivery: that of its day, which dates it
// covers if there are several, and until when it can be changed.
func (w *Words) WhyDelivery(d subscription.Delivery, loc *time.Location) []string {
	return slices.Concat(w.Why(d.Why), w.together(d), w.until(d.Cutoff, d.SkipUntil, loc))
}

// whyOrder tells the chain of an order. The rules may say something else today
// than when it was made: then it says so.
func (w *Words) whyOrder(o order.Order, c subscribing.Coming, loc *time.Location) []string {
	d, until := c.Delivery, w.until(o.Cutoff, o.Cutoff, loc)
	switch {
	case d == nil:
		gone := []string{w.T("why.order_gone", "order", o.Number, "day", o.Date)}
		if len(c.Dropped) > 0 {
			gone = append(gone, w.WhyDropped(c.Dropped[0])...)
		}
		return append(gone, until...)
	case d.Date != o.Date:
		return append([]string{w.T("why.order_differs", "order", o.Number, "day", o.Date, "now", d.Date)}, until...)
	case d.EarliestPick() == o.EarliestPick() && d.LatestPick() == o.LatestPick():
		return slices.Concat(w.Why(d.Why), w.together(*d), until)
	}
	was, now := o.LatestPick(), d.LatestPick()
	if was == now {
		was, now = o.EarliestPick(), d.EarliestPick()
	}
	day := w.Why(schedule.Why{Steps: d.Why.Steps})
	return slices.Concat(day, w.together(*d), []string{w.T("why.order_picked", "order", o.Number, "pick", was, "now", now)}, until)
}

// together tells which dates of the rhythm became one delivery.
func (w *Words) together(d subscription.Delivery) []string {
	switch {
	case len(d.Nominal) < 2:
		return nil
	case d.Parts != nil:
		return []string{w.T("why.together.combine", "days", w.Dates(d.Nominal))}
	}
	return []string{w.T("why.together.single", "days", w.Dates(d.Nominal))}
}

// until tells the cut-off, and when it must be left out before it.
func (w *Words) until(cutoff, skip time.Time, loc *time.Location) []string {
	out := []string{w.T("why.until", "cutoff", cutoff.In(loc))}
	if skip.Before(cutoff) {
		out = append(out, w.T("why.until_skip", "cutoff", skip.In(loc)))
	}
	return out
}

// WhyDropped tells why a date of the rhythm has no delivery.
func (w *Words) WhyDropped(d schedule.Dropped) []string {
	step := d.Step
	step.Nominal = d.Nominal
	out := w.step(step)
	if !d.MovedTo.IsZero() {
		step.To = d.MovedTo
		out = append(out, w.T(movedTo(step), "to", d.MovedTo))
	}
	if d.Reason == schedule.Closed && step.Long {
		return append(out, w.T("why.dropped.closed_long"))
	}
	if d.Reason == schedule.NoOpenDay {
		return append(out, w.T("why.to.none"), w.T("why.dropped.closed"))
	}
	end := d.Pause.From
	if !end.IsZero() {
		end = end.AddDays(-1)
	}
	return append(out, w.T("why.dropped."+string(d.Reason), "pause", d.Pause, "end", end))
}

// step tells the usual day, what closed it, and the days tried in vain.
func (w *Words) step(s schedule.Step) []string {
	out := []string{w.T("why.usual", "date", s.Nominal)}
	for _, c := range s.Closed {
		out = append(out, w.T("why.closed."+string(c.Kind), "day", s.Nominal.Weekday(),
			"name", w.causeName(c), "range", c.Range, "pick", c.Pick, "fresh", c.Fresh))
	}
	if len(s.Passed) > 0 {
		out = append(out, w.T("why.passed", "days", w.passed(s.Passed, "why.day.no_delivery")))
	}
	return out
}

// movedTo is the key of the sentence that says where a step led.
func movedTo(s schedule.Step) string {
	if s.To.IsZero() {
		return "why.to.none"
	}
	return "why.to." + string(s.By)
}

// leads tells the pick days, each lead time once.
func (w *Words) leads(leads []schedule.LeadStep) []string {
	var different []schedule.LeadStep
	for _, l := range leads {
		if !slices.ContainsFunc(different, func(d schedule.LeadStep) bool { return d.Days == l.Days }) {
			different = append(different, l)
		}
	}
	var out []string
	for _, l := range different {
		key := "why.pick"
		switch {
		case len(different) > 1:
			key = "why.pick_part"
		case l.Days == 0 && len(l.Passed) > 0:
			key = "why.pick_before"
		}
		out = append(out, w.T(key, "days", l.Days, "pick", l.Pick))
		if len(l.Passed) > 0 {
			out = append(out, w.T("why.not_counted", "days", w.passed(l.Passed, "why.day.no_work")))
		}
	}
	return out
}

// passed lists days that did not count with their reasons, days in a row with
// the same reason as one: "Sa 2.1.–So 3.1.2027 (kein Arbeitstag)". A day closed
// by its weekday is so for the reason given by ordinary.
func (w *Words) passed(days []schedule.Passed, ordinary string) string {
	days = slices.SortedFunc(slices.Values(days), func(a, b schedule.Passed) int { return a.Date.Compare(b.Date) })
	var items []string
	for i := 0; i < len(days); {
		reason, last := w.reason(days[i], ordinary), i
		for last+1 < len(days) && days[last+1].Date == days[last].Date.AddDays(1) && w.reason(days[last+1], ordinary) == reason {
			last++
		}
		items = append(items, w.run(days[i].Date, days[last].Date)+" ("+reason+")")
		i = last + 1
	}
	return w.List(items)
}

// run is one day or several in a row: "Sa 2.1.–So 3.1.2027".
func (w *Words) run(first, last civil.Date) string {
	if first == last {
		return w.DateWeekday(first)
	}
	from := w.DateWeekday(first)
	if first.Year() == last.Year() {
		from = w.WeekdayShort(first.Weekday()) + " " + w.DayMonth(first)
	}
	return from + w.dash() + w.DateWeekday(last)
}

// reason is what closed a day, in a word or two. Of several causes the last
// says most: weekdays come first, then holidays, then closures.
func (w *Words) reason(p schedule.Passed, ordinary string) string {
	if len(p.Causes) == 0 {
		return w.T(ordinary)
	}
	c := p.Causes[len(p.Causes)-1]
	switch c.Kind {
	case schedule.CauseWeekday:
		return w.T(ordinary)
	case schedule.CauseHoliday, schedule.CauseClosure:
		return w.causeName(c)
	}
	return w.T("why.day." + string(c.Kind))
}

// Closed names what closes a day beside its weekday, for calendars: the holiday
// and the closure; "" if nothing does.
func (w *Words) Closed(causes []schedule.Cause) string {
	var names []string
	for _, c := range causes {
		if c.Kind == schedule.CauseHoliday || c.Kind == schedule.CauseClosure {
			names = append(names, w.causeName(c))
		}
	}
	return w.List(names)
}

// causeName is the name of a holiday, or of a closure as the shop wrote it.
func (w *Words) causeName(c schedule.Cause) string {
	switch {
	case c.Kind == schedule.CauseHoliday:
		return c.Names.In(w.lang)
	case c.Name != "":
		return c.Name
	}
	return w.T("why.day.closure")
}
