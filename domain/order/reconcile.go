package order

import (
	"cmp"
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
	Orders  []Order               // without id, number, version; by delivery day
	Dropped map[civil.Date]Reason // nominal dates that are not delivered
}

// Outcome is what planning found. Made, Updated, Revived and Cancelled are to
// be saved; the others are for telling.
type Outcome struct {
	Made      []Order
	Updated   []Order
	Revived   []Order
	Cancelled []Order
	Unchanged int
	Missed    []Order // pick day is over and there is no order: a person decides
	Kept      []Order // fixed, and no longer as wanted
}

// ToSave are the orders of the outcome that changed, new ones last.
func (o Outcome) ToSave() []Order {
	return slices.Concat(o.Cancelled, o.Updated, o.Revived, o.Made)
}

// Reconcile compares the orders one subscription should have with those it
// has, live or cancelled. It is planning itself, and pure: a preview is the
// same call without saving. The same wish twice changes nothing.
func Reconcile(want Wanted, have []Order, p Planning) Outcome {
	r := reconciler{Planning: p, taken: map[int64]bool{}}
	byNominal := map[civil.Date][]Order{}
	for _, o := range have {
		for _, n := range o.Nominal {
			byNominal[n] = append(byNominal[n], o)
		}
	}
	for _, w := range want.Orders {
		r.settle(w, covering(byNominal, w.Nominal))
	}
	if p.Refresh {
		for _, o := range have {
			r.drop(o, want.Dropped)
		}
	}
	return r.out
}

// covering lists the orders that stand for any of the nominal dates: fixed
// ones first, then live, then cancelled ones.
func covering(byNominal map[civil.Date][]Order, nominal []civil.Date) []Order {
	var out []Order
	for _, n := range nominal {
		for _, o := range byNominal[n] {
			if !slices.ContainsFunc(out, func(x Order) bool { return x.ID == o.ID }) {
				out = append(out, o)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Order) int { return cmp.Compare(rank(a), rank(b)) })
	return out
}

func rank(o Order) int {
	switch o.State {
	case Packed:
		return 0
	case Open:
		return 1
	case Cancelled:
	}
	return 2
}

type reconciler struct {
	Planning
	out   Outcome
	taken map[int64]bool // ids of orders a wanted one was settled with
}

// settle finds the one order for a wanted one.
func (r *reconciler) settle(w Order, found []Order) {
	found = slices.DeleteFunc(found, func(o Order) bool { return r.taken[o.ID] })
	if len(found) == 0 {
		r.make(w)
		return
	}
	main := found[0]
	r.taken[main.ID] = true
	r.absorb(&w, main, found[1:])
	switch {
	case main.State == Cancelled:
		r.revive(main, w)
	case main.Fixed(r.At):
		r.keep(main, w)
	case r.Refresh || !slices.Equal(main.Nominal, w.Nominal):
		r.update(main, w)
	default:
		r.out.Unchanged++
	}
}

// absorb deals with further orders that stand for dates of the same delivery:
// a projection gives its dates up, a fixed one keeps them.
func (r *reconciler) absorb(w *Order, main Order, others []Order) {
	for _, o := range others {
		r.taken[o.ID] = true
		if o.Live() && o.Fixed(r.At) {
			w.Nominal = slices.DeleteFunc(slices.Clone(w.Nominal), func(n civil.Date) bool {
				return o.Covers(n) && !main.Covers(n)
			})
			r.out.Unchanged++
			continue
		}
		o.State, o.Reason = Cancelled, ByMerge
		o.Nominal = slices.DeleteFunc(slices.Clone(o.Nominal), func(n civil.Date) bool {
			return slices.Contains(w.Nominal, n)
		})
		r.out.Cancelled = append(r.out.Cancelled, o)
	}
}

func (r *reconciler) make(w Order) {
	switch pick := w.EarliestPick(); {
	case pick.After(r.Until):
	case pick.Before(r.Created):
	case pick.Before(r.Today):
		r.out.Missed = append(r.out.Missed, w)
	default:
		w.State = Open
		r.out.Made = append(r.out.Made, w)
	}
}

// revive brings a cancelled order back to life, as the same order, unless it
// is past its cut-off or was taken back by a person.
func (r *reconciler) revive(o, w Order) {
	if o.Reason == ByCustomer || w.Fixed(r.At) {
		r.out.Kept = append(r.out.Kept, o)
		return
	}
	o = o.withContent(w)
	o.State, o.Reason = Open, NoReason
	r.out.Revived = append(r.out.Revived, o)
}

func (r *reconciler) update(o, w Order) {
	next := o.withContent(w)
	if o.sameContent(next) {
		r.out.Unchanged++
		return
	}
	r.out.Updated = append(r.out.Updated, next)
}

// keep leaves a fixed order as it is; only dates that fall together with it
// are noted on it, so that they do not count as missed.
func (r *reconciler) keep(o, w Order) {
	all := slices.Concat(o.Nominal, w.Nominal)
	slices.SortFunc(all, civil.Date.Compare)
	all = slices.Compact(all)
	switch {
	case len(all) > len(o.Nominal):
		o.Nominal = all
		r.out.Updated = append(r.out.Updated, o)
	case o.sameContent(o.withContent(w)):
		r.out.Unchanged++
	default:
		r.out.Kept = append(r.out.Kept, o)
	}
}

// drop cancels a projection nothing wants any more.
func (r *reconciler) drop(o Order, dropped map[civil.Date]Reason) {
	if r.taken[o.ID] || !o.Live() {
		return
	}
	if o.Fixed(r.At) {
		r.out.Kept = append(r.out.Kept, o)
		return
	}
	o.State, o.Reason = Cancelled, ByOtherThing
	for _, n := range o.Nominal {
		if reason, ok := dropped[n]; ok {
			o.Reason = reason
		}
	}
	r.out.Cancelled = append(r.out.Cancelled, o)
}

// withContent is the order with everything a projection takes from the plan.
// Lines of the same article keep their ids.
func (o Order) withContent(w Order) Order {
	ids := map[int64]int64{}
	for _, l := range o.Lines {
		ids[l.ArticleID] = l.ID
	}
	o.PayerID, o.ReceiverID, o.ShipTo = w.PayerID, w.ReceiverID, w.ShipTo
	o.Date, o.Nominal, o.Cutoff = w.Date, w.Nominal, w.Cutoff
	o.Lines = slices.Clone(w.Lines)
	for i, l := range o.Lines {
		o.Lines[i].ID = ids[l.ArticleID]
		delete(ids, l.ArticleID)
	}
	return o
}

func (o Order) sameContent(w Order) bool {
	return o.PayerID == w.PayerID && o.ReceiverID == w.ReceiverID && o.ShipTo == w.ShipTo &&
		o.Date == w.Date && o.Cutoff.Equal(w.Cutoff) && slices.Equal(o.Nominal, w.Nominal) &&
		slices.Equal(o.Lines, w.Lines)
}
