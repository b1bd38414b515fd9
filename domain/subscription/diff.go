package subscription

import (
	"slices"

	"turnus/domain/civil"
	"turnus/domain/remark"
)

// Diff tells what is different between two states of a subscription: before is
// zero for a new one. Id and version do not count, nor does the order of
// remarks; any other difference is at least one event.
func Diff(before, after Subscription) []Event {
	var d differ
	if len(before.Versions) == 0 && len(after.Versions) > 0 {
		before = d.created(after)
	}
	d.whole(before, after)
	d.versions(before, after)
	d.pauses(before.Pauses, after.Pauses)
	d.skips(before.Skips, after.Skips)
	d.moves(before.Moves, after.Moves)
	d.singles(before, after)
	d.cancellation(before.Cancellation, after.Cancellation)
	d.remarks(before.Remarks, after.Remarks)
	d.cards(before.Cards, after.Cards)
	return d.found
}

// differ gathers what it finds different.
type differ struct{ found []Event }

func (d *differ) add(e Event) { d.found = append(d.found, e) }

// created tells what every subscription begins with, and gives the state that
// has no more than that.
func (d *differ) created(s Subscription) Subscription {
	first := s.Versions[0]
	d.add(Created{Start: s.Start, End: s.End, Count: s.Count, First: first, Draft: s.Draft})
	return Subscription{
		Head: s.Head, PayerID: s.PayerID, ReceiverID: s.ReceiverID, CreatedOn: s.CreatedOn,
		Start: s.Start, End: s.End, Count: s.Count, Cycle: s.Cycle, Draft: s.Draft,
		Versions: []Version{first},
	}
}

func (d *differ) whole(b, a Subscription) {
	if b.Draft != a.Draft {
		if a.Draft {
			d.add(Withdrawn{})
		} else {
			d.add(Activated{})
		}
	}
	if b.Number != a.Number {
		d.add(NumberChanged{b.Number, a.Number})
	}
	if b.PayerID != a.PayerID {
		d.add(PayerChanged{b.PayerID, a.PayerID})
	}
	if b.ReceiverID != a.ReceiverID {
		d.add(ReceiverChanged{b.ReceiverID, a.ReceiverID})
	}
	if b.CreatedOn != a.CreatedOn {
		d.add(EntryChanged{b.CreatedOn, a.CreatedOn})
	}
	if b.Start != a.Start {
		d.add(StartChanged{b.Start, a.Start})
	}
	if b.End != a.End {
		d.add(EndChanged{b.End, a.End})
	}
	if b.Count != a.Count {
		d.add(CountChanged{b.Count, a.Count})
	}
	if b.Cycle != a.Cycle {
		d.add(CycleChanged{b.Cycle, a.Cycle})
	}
	if !sameRenewal(b.Renewal, a.Renewal) {
		d.add(RenewalChanged{b.Renewal, a.Renewal})
	}
}

// versions compares what holds from each day on that a version begins on.
func (d *differ) versions(b, a Subscription) {
	days := slices.Concat(beginnings(b), beginnings(a))
	slices.SortFunc(days, civil.Date.Compare)
	for _, from := range slices.Compact(days) {
		was, now := b.On(from), a.On(from)
		said := len(d.found)
		if was.PlanID != now.PlanID {
			d.add(PlanChanged{from, was.PlanID, now.PlanID})
		}
		if !sameLines(was.Lines, now.Lines) {
			d.add(LinesChanged{from, was.Lines, now.Lines})
		}
		if was.ShipTo != now.ShipTo {
			d.add(PlaceChanged{from, was.ShipTo, now.ShipTo})
		}
		sameDay := slices.Contains(beginnings(b), from) == slices.Contains(beginnings(a), from)
		if len(d.found) == said && !sameDay && !movedStart(b, a, from) {
			d.add(VersionKept{from})
		}
	}
}

func beginnings(s Subscription) []civil.Date {
	var out []civil.Date
	for _, v := range s.Versions {
		out = append(out, v.From)
	}
	return out
}

// movedStart reports whether a version begins on a day because the subscription
// does, which is told already.
func movedStart(b, a Subscription, from civil.Date) bool {
	first := func(s Subscription) bool { return len(s.Versions) > 0 && s.Versions[0].From == from && s.Start == from }
	return b.Start != a.Start && (first(b) || first(a))
}

// pauses finds those that became others: they share a day.
func (d *differ) pauses(before, after []Pause) {
	gone := without(before, after)
	for _, now := range without(after, before) {
		var was []Pause
		gone = slices.DeleteFunc(gone, func(p Pause) bool {
			overlaps := p.Range().Overlaps(now.Range())
			if overlaps {
				was = append(was, p)
			}
			return overlaps
		})
		switch {
		case len(was) == 0:
			d.add(PauseAdded{now})
		case len(was) == 1 && was[0].Range() == now.Range():
			d.add(SourceChanged{PauseAdded{now}, was[0].Source, now.Source})
		default:
			d.add(PauseChanged{was, now})
		}
	}
	for _, p := range gone {
		d.add(PauseRemoved{p})
	}
}

// without are the elements of a list that another does not have.
func without[T comparable](list, other []T) []T {
	return slices.DeleteFunc(slices.Clone(list), func(x T) bool { return slices.Contains(other, x) })
}

func (d *differ) skips(before, after []Skip) {
	var added, removed []civil.Date
	for _, now := range without(after, before) {
		if was, ok := findSkip(before, now.Nominal); ok {
			d.add(SourceChanged{SkipsAdded{[]civil.Date{now.Nominal}}, was.Source, now.Source})
			continue
		}
		added = append(added, now.Nominal)
	}
	for _, was := range without(before, after) {
		if _, ok := findSkip(after, was.Nominal); !ok {
			removed = append(removed, was.Nominal)
		}
	}
	if len(added) > 0 {
		d.add(SkipsAdded{added})
	}
	if len(removed) > 0 {
		d.add(SkipsRemoved{removed})
	}
}

func findSkip(list []Skip, nominal civil.Date) (Skip, bool) {
	return find(list, func(k Skip) bool { return k.Nominal == nominal })
}

func find[T any](list []T, is func(T) bool) (T, bool) {
	if i := slices.IndexFunc(list, is); i >= 0 {
		return list[i], true
	}
	var none T
	return none, false
}

func (d *differ) moves(before, after []Move) {
	for _, now := range without(after, before) {
		was, ok := find(before, func(m Move) bool { return m.Nominal == now.Nominal })
		switch {
		case !ok:
			d.add(MoveAdded{now})
		case was.To == now.To:
			d.add(SourceChanged{MoveAdded{now}, was.Source, now.Source})
		default:
			d.add(MoveChanged{was, now})
		}
	}
	for _, was := range before {
		if _, ok := find(after, func(m Move) bool { return m.Nominal == was.Nominal }); !ok {
			d.add(MoveRemoved{was})
		}
	}
}

// singles compares the deliveries that have lines of their own with what they
// had or would have without.
func (d *differ) singles(b, a Subscription) {
	for _, now := range a.Singles {
		was, ok := find(b.Singles, func(x Single) bool { return x.Nominal == now.Nominal })
		switch {
		case !ok || !sameLines(was.Lines, now.Lines):
			d.add(SingleChanged{now.Nominal, b.LinesFor(now.Nominal), now.Lines})
		case was.Source != now.Source:
			d.add(SourceChanged{SingleChanged{Nominal: now.Nominal, Now: now.Lines}, was.Source, now.Source})
		}
	}
	for _, was := range b.Singles {
		if _, ok := find(a.Singles, func(x Single) bool { return x.Nominal == was.Nominal }); !ok {
			d.add(SingleRemoved{was.Nominal, was.Lines, a.LinesFor(was.Nominal)})
		}
	}
}

func (d *differ) cancellation(was, now *Cancellation) {
	switch {
	case was == nil && now == nil:
	case was == nil:
		d.add(CancellationAdded{*now})
	case now == nil:
		d.add(CancellationRemoved{*was})
	case was.Effective != now.Effective || was.Given != now.Given || was.Reason != now.Reason:
		d.add(CancellationChanged{*was, *now})
	case was.Source != now.Source:
		d.add(SourceChanged{CancellationAdded{*now}, was.Source, now.Source})
	}
}

// remarks compares them as often as each is there.
func (d *differ) remarks(before, after []remark.Remark) {
	gone := slices.Clone(before)
	var added []remark.Remark
	for _, now := range after {
		if i := slices.Index(gone, now); i >= 0 {
			gone = slices.Delete(gone, i, i+1)
		} else {
			added = append(added, now)
		}
	}
	for _, now := range added {
		i := slices.IndexFunc(gone, func(was remark.Remark) bool {
			was.Source = now.Source
			return was == now
		})
		if i < 0 {
			d.add(RemarkAdded{now})
			continue
		}
		d.add(SourceChanged{RemarkAdded{now}, gone[i].Source, now.Source})
		gone = slices.Delete(gone, i, i+1)
	}
	for _, was := range gone {
		d.add(RemarkRemoved{was})
	}
}

func (d *differ) cards(before, after []Card) {
	for _, now := range without(after, before) {
		was, ok := find(before, func(c Card) bool { return c.Nominal == now.Nominal })
		if ok && was.Text == now.Text {
			d.add(SourceChanged{CardChanged{Nominal: now.Nominal, Now: now.Text}, was.Source, now.Source})
			continue
		}
		d.add(CardChanged{now.Nominal, was.Text, now.Text})
	}
	for _, was := range before {
		if _, ok := find(after, func(c Card) bool { return c.Nominal == was.Nominal }); !ok {
			d.add(CardChanged{Nominal: was.Nominal, Was: was.Text})
		}
	}
}
