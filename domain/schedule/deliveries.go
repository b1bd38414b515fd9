package schedule

import (
	"slices"

	"turnus/domain/civil"
)

// openWindow is how far a window without an end reaches, in days.
const openWindow = 10 * 366

// usualDates is room for the dates of a year of weekly deliveries.
const usualDates = 64

// Deliveries computes what becomes of the nominal dates in a window.
//
// The window is one of nominal dates: a delivery is in it if the first nominal
// date it covers is, wherever the delivery was moved, and it lists all it
// covers, also those behind the window. So the deliveries of March and those
// of April are together exactly those of March and April. A dropped date is in
// the window if it is itself. An open start is the start of the term, an open
// end that of the term, at most ten years after the start of the window.
//
// Deliveries always returns: strange input (see Input.Check) at worst has no
// deliveries. Slices of the result share memory with each other and with the
// calendar, so do not change them.
func Deliveries(in Input, window civil.Range) Result {
	e := &engine{in: &in, end: in.naturalEnd()}
	e.window = e.clip(window)
	if e.window.Days() == 0 || len(in.Versions) == 0 {
		return e.result
	}
	dates := e.nominals(e.lookAround())
	e.reserve(len(dates))
	e.place(dates)
	e.gather()
	return e.result
}

// clip cuts a window to the term and closes its ends.
func (e *engine) clip(window civil.Range) civil.Range {
	from := civil.Later(window.From, e.in.Term.Start)
	to := window.To
	if to.IsZero() {
		to = from.AddDays(openWindow)
	}
	return civil.Between(from, civil.Earlier(to, e.end))
}

// reach is how many days a nominal date can be moved by the rules.
func (e *engine) reach() int {
	most := 0
	for i := range e.in.Versions {
		v := &e.in.Versions[i]
		if v.Policy.moves() {
			most = max(most, v.Policy.shift())
		}
		if len(v.Days.table.instead) > 0 {
			most = MaxShift
		}
	}
	return most
}

// lookAround is the window widened so that every nominal date is in it that
// can land on the day of one in the window: both may be moved as far as the
// rules go, and a person may have moved one further. With a count of
// deliveries it begins where counting does.
func (e *engine) lookAround() civil.Range {
	reach := e.reach()
	look := civil.Between(e.window.From.AddDays(-2*reach), e.window.To.AddDays(2*reach))
	counting := e.in.Term.Count > 0
	if counting {
		look.From = civil.Earlier(look.From, e.countFrom().AddDays(-2*reach))
	}
	for _, m := range e.in.Moves {
		if !m.To.IsZero() && (counting || e.window.Contains(m.Nominal)) {
			look.From = civil.Earlier(look.From, m.To.AddDays(-reach))
			look.To = civil.Later(look.To, m.To.AddDays(reach))
		}
		if counting {
			look.To = civil.Later(look.To, m.Nominal)
		}
	}
	return look
}

// countFrom is the nominal date from which projections are counted.
func (e *engine) countFrom() civil.Date {
	return civil.Later(e.in.CountFrom, e.in.Term.Start)
}

// nominals lists the nominal dates in a range and those outside it that a
// person moved, in order.
func (e *engine) nominals(look civil.Range) []nominal {
	var out []nominal
	dates := make([]civil.Date, 0, usualDates)
	for i := range e.in.Versions {
		valid := e.validity(i)
		part := civil.Between(civil.Later(look.From, valid.From), civil.Earlier(look.To, valid.To))
		dates = e.in.Versions[i].Rhythm.appendDates(dates[:0], e.in.Term.Start, part)
		out = slices.Grow(out, len(dates))
		for _, d := range dates {
			out = append(out, nominal{d, i})
		}
		for _, m := range e.in.Moves {
			if !look.Contains(m.Nominal) && valid.Contains(m.Nominal) &&
				e.in.Versions[i].Rhythm.Has(e.in.Term.Start, m.Nominal) {
				out = append(out, nominal{m.Nominal, i})
			}
		}
	}
	if len(e.in.Moves) > 0 {
		slices.SortFunc(out, func(a, b nominal) int { return a.date.Compare(b.date) })
		out = slices.Compact(out) // a date that is moved twice
	}
	return out
}

// validity is the part of the term in which a version says the nominal dates.
func (e *engine) validity(version int) civil.Range {
	valid := civil.Between(e.in.Term.Start, e.end)
	if version > 0 {
		valid.From = civil.Later(valid.From, e.in.Versions[version].From)
	}
	if next := version + 1; next < len(e.in.Versions) {
		valid.To = civil.Earlier(valid.To, e.in.Versions[next].From.AddDays(-1))
	}
	return valid
}

// reserve makes room for n nominal dates.
func (e *engine) reserve(n int) {
	leads := len(e.in.Versions[0].leads())
	e.hits = make([]hit, 0, n)
	e.picks = make([]civil.Date, 0, n*leads)
	e.leadSteps = make([]LeadStep, 0, n*leads)
}

// place finds the day of each nominal date, until the term's count is reached.
func (e *engine) place(dates []nominal) {
	from, used := e.countFrom(), e.in.Counted
	for _, n := range dates {
		counts := e.in.Term.Count > 0 && !n.date.Before(from)
		if counts && used >= e.in.Term.Count {
			return
		}
		if e.placeOne(n) && counts && e.usesOne() {
			used++
		}
	}
}

// placeOne finds the day of a nominal date and reports whether there is one.
func (e *engine) placeOne(n nominal) bool {
	o := e.outcome(n)
	leads := 0
	if o.reason == "" {
		var ok bool
		if leads, ok = e.pickDays(&e.in.Versions[n.version], o.date); !ok {
			o.reason = NoWorkDay
		}
	}
	if o.reason != "" {
		e.drop(n, o)
		return false
	}
	e.hits = append(e.hits, hit{nominal: n.date, date: o.date, version: n.version, step: o.step, leads: leads})
	return true
}

// drop notes a nominal date without a delivery.
func (e *engine) drop(n nominal, o outcome) {
	if !e.window.Contains(n.date) {
		return
	}
	d := Dropped{Nominal: n.date, Reason: o.reason, Pause: o.pause, Step: Step{Nominal: n.date}}
	if o.step != nil {
		d.Step = *o.step
	}
	if o.date != n.date {
		d.MovedTo = o.date
	}
	e.result.Dropped = append(e.result.Dropped, d)
}

// usesOne reports whether the last hit counts towards the term: always when
// quantities are combined, else if its day has no delivery yet (R13).
func (e *engine) usesOne() bool {
	last := len(e.hits) - 1
	h := e.hits[last]
	if e.in.Versions[h.version].Policy.Collision == Combine {
		return true
	}
	return !slices.ContainsFunc(e.hits[:last], func(other hit) bool { return other.date == h.date })
}
