package order

import (
	"slices"
	"time"

	"turnus/domain/civil"
)

// Planning says up to where and at which moment orders are compared with what
// they should be.
type Planning struct {
	Today civil.Date // pick days before it are missed, never made silently
	Until civil.Date // orders are made whose earliest pick day is up to this day
	At    time.Time  // orders whose cut-off is not after it are fixed
	// Refresh recomputes the projections: the subscription, a price or an
	// address changed. A mere planning run leaves existing orders alone, so that
	// an edited calendar never silently moves an order.
	Refresh bool
	// Created is the day the subscription came into being: what had to be picked
	// before it was never possible and is not missed.
	Created civil.Date
}

// Wanted is what a subscription should have in a range of nominal dates.
type Wanted struct {
	// Window is the range. An order belongs to it by its first nominal date;
	// orders that reach into it from before are left alone. Zero: all dates.
	Window  civil.Range
	Orders  []Order               // without id, number, version; by delivery day
	Dropped map[civil.Date]Reason // nominal dates that are not delivered
	parts   map[civil.Date][]Line // what a nominal date puts into a combined order
}

// Outcome is what planning found. Made, Updated, Revived and Cancelled are to
// be saved; the others are for telling.
type Outcome struct {
	Made      []Order
	Updated   []Order // those that give up nominal dates before those that get some
	Revived   []Order
	Cancelled []Order // also cancelled ones that gave up nominal dates to another
	Unchanged int
	Missed    []Order // pick day is over and there is no order: a person decides
	Kept      []Order // stay as they are, and are not as wanted
	// Ahead is the first nominal date of those that are not due yet, zero for
	// none: a person may have put it on a much later day.
	Ahead civil.Date
}

// ToSave are the orders of the outcome that changed, new ones last: in this
// order no nominal date is in two orders on the way.
func (o Outcome) ToSave() []Order {
	return slices.Concat(o.Cancelled, o.Updated, o.Revived, o.Made)
}

// Reconcile compares the orders one subscription should have with those it
// has, live or cancelled: all that cover a date of the window or of a wanted
// order. It is planning itself, and pure: a preview is the same call without
// saving. The same wish twice changes nothing.
func Reconcile(want Wanted, have []Order, p Planning) Outcome {
	r := reconciler{Planning: p, parts: want.parts, entries: make([]entry, len(have)), covers: make(map[civil.Date][]*entry, len(have))}
	for i, o := range have {
		e := &r.entries[i]
		*e = entry{was: o, now: o, stays: r.stays(o, want.Window)}
		for _, n := range o.Nominal {
			r.covers[n] = append(r.covers[n], e)
		}
	}
	for _, w := range want.Orders {
		r.settle(w)
	}
	if p.Refresh {
		r.drop(want)
	}
	r.emit()
	return r.out
}

// reconciler compares step by step.
type reconciler struct {
	Planning
	parts   map[civil.Date][]Line
	entries []entry
	covers  map[civil.Date][]*entry // by the nominal dates they had
	out     Outcome
}

// entry is an order while it is compared.
type entry struct {
	was, now Order
	stays    bool // not ours to change: it keeps its nominal dates
	settled  bool // a wanted order was compared with it
	kept     bool // it stays, and is not as wanted
}

// stays reports whether an order is to be left alone: a fixed one, any live one
// in a mere planning run, one of another window, and one a person took back.
func (r *reconciler) stays(o Order, window civil.Range) bool {
	if !o.Live() {
		return o.Reason == ByCustomer
	}
	return !r.Refresh || o.Fixed(r.At) || !window.Contains(o.FirstNominal())
}

// settle finds the orders for a wanted one. Dates that an order holds which
// stays are that order's business; the rest is noted on it if it is delivered
// on the same day anyway, and else gets an order of its own.
func (r *reconciler) settle(w Order) {
	var same *entry
	var movable []*entry
	free := slices.Clone(w.Nominal)
	for _, e := range r.covering(w.Nominal) {
		if !e.stays {
			movable = append(movable, e)
			continue
		}
		e.settled = true
		e.kept = e.kept || !e.now.asWanted(w)
		free = without(free, e.now.Nominal)
		if same == nil && e.now.Live() && e.now.Date == w.Date {
			same = e
		}
	}
	combined := len(free) > 0 && r.parts[free[0]] != nil
	switch {
	case len(free) == 0:
	case same != nil && !combined:
		r.note(same, w, free)
		giveUp(movable, free)
	default:
		if combined && len(free) < len(w.Nominal) {
			if w.Lines = r.linesOf(free); len(w.Lines) == 0 {
				r.join(w, free)
				giveUp(movable, free)
				return
			}
		}
		w.Nominal = free
		r.fill(w, movable)
	}
}

// covering lists the orders that stand for any of the nominal dates: live ones
// first, then cancelled ones.
func (r *reconciler) covering(nominal []civil.Date) []*entry {
	var live, cancelled []*entry
	for _, n := range nominal {
		for _, e := range r.covers[n] {
			switch {
			case !e.now.Covers(n) || slices.Contains(live, e) || slices.Contains(cancelled, e):
			case e.now.Live():
				live = append(live, e)
			default:
				cancelled = append(cancelled, e)
			}
		}
	}
	return append(live, cancelled...)
}

// note puts further dates on an order that stays, so that they do not count as
// missed. A projection that a mere planning run finds so is delivered on the
// wanted day already: it also gets what is in it.
func (r *reconciler) note(e *entry, w Order, dates []civil.Date) {
	all := slices.Concat(e.now.Nominal, dates)
	slices.SortFunc(all, civil.Date.Compare)
	w.Nominal = slices.Compact(all)
	if r.Refresh || e.now.Fixed(r.At) {
		e.now.Nominal = w.Nominal
		return
	}
	e.now = e.now.withContent(w)
}

// join puts dates that have no lines of their own on the order that stays and has
// them.
func (r *reconciler) join(w Order, dates []civil.Date) {
	for _, e := range r.covering(w.Nominal) {
		if e.stays && e.now.Live() {
			all := slices.Concat(e.now.Nominal, dates)
			slices.SortFunc(all, civil.Date.Compare)
			e.now.Nominal = slices.Compact(all)
			return
		}
	}
}

// fill makes the first of the orders the wanted one; the others give up the
// dates it has. Without any there is a new order.
func (r *reconciler) fill(w Order, found []*entry) {
	if len(found) == 0 {
		r.make(w)
		return
	}
	main := found[0]
	main.settled = true
	if main.now.Live() && r.intoPast(main.now, w) || !main.now.Live() && (w.Fixed(r.At) || r.over(w)) {
		main.kept = true
		return
	}
	giveUp(found[1:], w.Nominal)
	main.now = main.now.withContent(w)
	main.now.State, main.now.Reason = Open, NoReason
}

// over reports whether it is too late to pick an order.
func (r *reconciler) over(w Order) bool { return w.EarliestPick().Before(r.Today) }

// intoPast reports whether a projection would get a pick day that is over and
// that it does not have yet: nobody would ever see it on a list.
func (r *reconciler) intoPast(o, w Order) bool {
	return r.over(w) && w.EarliestPick().Before(o.EarliestPick())
}

// giveUp takes nominal dates from orders, because another one has them now. A
// projection without any date left is cancelled.
func giveUp(from []*entry, dates []civil.Date) {
	for _, e := range from {
		e.now.Nominal = without(e.now.Nominal, dates)
		if e.now.Live() && len(e.now.Nominal) == 0 {
			e.now.State, e.now.Reason = Cancelled, ByMerge
		}
	}
}

func without(dates, taken []civil.Date) []civil.Date {
	return slices.DeleteFunc(slices.Clone(dates), func(n civil.Date) bool { return slices.Contains(taken, n) })
}

func (r *reconciler) make(w Order) {
	switch pick := w.EarliestPick(); {
	case pick.After(r.Until):
		r.out.Ahead = civil.Earlier(r.out.Ahead, w.FirstNominal())
	case pick.Before(r.Created):
	case pick.Before(r.Today):
		r.out.Missed = append(r.out.Missed, w)
	default:
		w.State = Open
		r.out.Made = append(r.out.Made, w)
	}
}

// drop cancels the projections of the window that nothing wants any more.
func (r *reconciler) drop(want Wanted) {
	for i := range r.entries {
		e := &r.entries[i]
		switch {
		case e.settled || !e.now.Live():
		case e.stays:
			e.kept = want.Window.Contains(e.now.FirstNominal())
		default:
			e.now.State, e.now.Reason = Cancelled, ByOtherThing
			for _, n := range e.now.Nominal {
				if reason, ok := want.Dropped[n]; ok {
					e.now.Reason = reason
				}
			}
		}
	}
}

// emit sorts the orders into the outcome by what became of them.
func (r *reconciler) emit() {
	var getting []Order
	for i := range r.entries {
		switch e := &r.entries[i]; {
		case !e.now.Live() && (e.was.Live() || len(e.now.Nominal) < len(e.was.Nominal)):
			r.out.Cancelled = append(r.out.Cancelled, e.now)
		case e.now.Live() && !e.was.Live():
			r.out.Revived = append(r.out.Revived, e.now)
		case !e.was.sameContent(e.now):
			if len(without(e.was.Nominal, e.now.Nominal)) > 0 {
				r.out.Updated = append(r.out.Updated, e.now)
			} else {
				getting = append(getting, e.now)
			}
		case e.kept:
			r.out.Kept = append(r.out.Kept, e.now)
		case e.settled:
			r.out.Unchanged++
		}
	}
	r.out.Updated = append(r.out.Updated, getting...)
}
