package calendars

import (
	"turnus/domain/office/revising"
	"turnus/domain/schedule"
	"turnus/ui/text"
)

// EffectSays is what a draft does to deliveries, in a sentence or two.
func EffectSays(w *text.Words, e revising.Effect) string {
	says := w.T("calendars.effect.none", "window", e.Window)
	if counts := counts(w, e); len(counts) > 0 {
		says = w.T("calendars.effect.says", "list", w.List(counts), "count", e.Subscriptions, "window", e.Window)
	}
	if n := len(e.Orders); n > 0 {
		says += " " + w.T("calendars.effect.orders", "count", n)
	}
	if n := len(e.Failed); n > 0 {
		says += " " + w.T("calendars.effect.failed", "count", n, "first", e.Failed[0].Subscription)
	}
	return says
}

// counts tell how many deliveries become what.
func counts(w *text.Words, e revising.Effect) []string {
	var out []string
	add := func(key string, n int) {
		if n > 0 {
			out = append(out, w.T("calendars.effect."+key, "count", n))
		}
	}
	add("moved", e.Moved)
	add("dropped", e.Dropped)
	add("added", e.Added)
	add("collided", e.Collided)
	return out
}

// DayRow is one of the things that become of the deliveries of a day.
type DayRow struct {
	ID      int64
	Date    string // "" on all but the first row of a day
	Becomes string
}

// DayRows are the days of an effect, with a row for each thing that becomes of
// their deliveries: so each has room beside the orders.
func DayRows(w *text.Words, e revising.Effect) []DayRow {
	var out []DayRow
	for _, d := range e.Days {
		date := shortDay(w, d.Date)
		for _, says := range dayBecomes(w, d) {
			out = append(out, DayRow{ID: int64(len(out) + 1), Date: date, Becomes: says})
			date = ""
		}
	}
	return out
}

// dayBecomes is what becomes of the deliveries of a day.
func dayBecomes(w *text.Words, d revising.Day) (says []string) {
	for _, m := range d.Moved {
		says = append(says, w.T("calendars.effect.to", "count", m.Deliveries, "day", shortDay(w, m.Date)))
	}
	if d.Dropped > 0 {
		says = append(says, w.T("calendars.effect.dropped", "count", d.Dropped))
	}
	if d.Added > 0 {
		says = append(says, w.T("calendars.effect.added", "count", d.Added))
	}
	return says
}

// dayless tells how many orders are cancelled when all are moved, since the
// rules have no other day for them; "" if none is.
func dayless(w *text.Words, orders []revising.Touched) string {
	n := 0
	for _, t := range orders {
		if t.Becomes.IsZero() {
			n++
		}
	}
	if n == 0 {
		return ""
	}
	return " " + w.T("calendars.review.dayless", "count", n)
}

// DoneSays is what was done with orders, and how many customers are to be told;
// saved says that calendars were saved too.
func DoneSays(w *text.Words, d revising.Done, saved bool) string {
	var parts []string
	add := func(key string, n int) {
		if n > 0 {
			parts = append(parts, w.T("calendars.done."+key, "count", n))
		}
	}
	add("moved", d.Moved)
	add("kept", d.Kept)
	add("cancelled", d.Cancelled)
	says := w.T("calendars.done.decided")
	if saved {
		says = w.T("calendars.done.saved")
	}
	if len(parts) > 0 {
		says += " " + w.T("calendars.done.orders", "list", w.List(parts))
	}
	if d.Left > 0 {
		says += " " + w.T("calendars.done.left", "count", d.Left)
	}
	if d.Notices > 0 {
		says += " " + w.T("calendars.done.notices", "count", d.Notices)
	}
	return says
}

// reasonOf is why an order cannot stay on its day.
func reasonOf(w *text.Words, t revising.Touched) string {
	if closed := w.Closed(t.Causes); closed != "" {
		return closed
	}
	for _, c := range t.Causes {
		if c.Kind == schedule.CausePlace {
			return w.T("why.day.place")
		}
	}
	if len(t.Causes) > 0 {
		return w.T("why.day.no_delivery")
	}
	if t.Reason != "" {
		return w.T("calendars.reason." + string(t.Reason))
	}
	return w.T("calendars.reason.rhythm")
}
