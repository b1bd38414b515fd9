package subscription

import (
	"slices"

	"turnus/domain/problem"
	"turnus/domain/remark"
)

// CodeChangedSince says that what a change made has been changed again since:
// field says what.
const CodeChangedSince problem.Code = "subscription.changed_since"

// Undo takes one change back: what it made of before is put back in what there
// is now, and what was changed otherwise since stays. Where the same was changed
// again since, that is CodeChangedSince; versions and the term count as one
// thing each, a pause, skip, move, single, card or remark by itself. Taking back
// that a subscription was taken out makes it a draft.
func Undo(before, after, now Subscription) (Subscription, error) {
	if len(before.Versions) == 0 {
		return withdraw(after, now)
	}
	u := undoing{now: now}
	undoOne(&u, "payer", before.PayerID, after.PayerID, &u.now.PayerID)
	undoOne(&u, "receiver", before.ReceiverID, after.ReceiverID, &u.now.ReceiverID)
	undoOne(&u, "start", before.Start, after.Start, &u.now.Start)
	undoOne(&u, "created_on", before.CreatedOn, after.CreatedOn, &u.now.CreatedOn)
	undoOne(&u, "end", before.End, after.End, &u.now.End)
	undoOne(&u, "deliveries", before.Count, after.Count, &u.now.Count)
	undoOne(&u, "cycle", before.Cycle, after.Cycle, &u.now.Cycle)
	undoOne(&u, "draft", before.Draft, after.Draft, &u.now.Draft)
	undoBy(&u, "renewal", before.Renewal, after.Renewal, &u.now.Renewal, sameRenewal)
	undoBy(&u, "cancellation", before.Cancellation, after.Cancellation, &u.now.Cancellation, sameCancellation)
	undoBy(&u, "versions", before.Versions, after.Versions, &u.now.Versions, sameVersions)
	undoList(&u, "pauses", before.Pauses, after.Pauses, &u.now.Pauses, equal[Pause],
		func(a, b Pause) bool { return a.Range().Overlaps(b.Range()) }, func(a, b Pause) int { return a.From.Compare(b.From) })
	undoList(&u, "skips", before.Skips, after.Skips, &u.now.Skips, equal[Skip],
		func(a, b Skip) bool { return a.Nominal == b.Nominal }, func(a, b Skip) int { return a.Nominal.Compare(b.Nominal) })
	undoList(&u, "moves", before.Moves, after.Moves, &u.now.Moves, equal[Move],
		func(a, b Move) bool { return a.Nominal == b.Nominal }, func(a, b Move) int { return a.Nominal.Compare(b.Nominal) })
	undoList(&u, "singles", before.Singles, after.Singles, &u.now.Singles, sameSingle,
		func(a, b Single) bool { return a.Nominal == b.Nominal }, func(a, b Single) int { return a.Nominal.Compare(b.Nominal) })
	undoList(&u, "cards", before.Cards, after.Cards, &u.now.Cards, equal[Card],
		func(a, b Card) bool { return a.Nominal == b.Nominal }, func(a, b Card) int { return a.Nominal.Compare(b.Nominal) })
	undoList(&u, "remarks", before.Remarks, after.Remarks, &u.now.Remarks, equal[remark.Remark],
		func(_, _ remark.Remark) bool { return false }, nil)
	return u.now, u.wrong.Err()
}

// withdraw makes a subscription that was taken out a draft.
func withdraw(after, now Subscription) (Subscription, error) {
	if after.Draft || now.Draft || now.Cancellation != nil {
		return now, problem.New(CodeChangedSince, "draft", "what", "draft")
	}
	now.Draft = true
	return now, nil
}

// undoing is a subscription while a change is taken back.
type undoing struct {
	now   Subscription
	wrong problem.List
}

func (u *undoing) refuse(what string) {
	if len(u.wrong) == 0 { // the first says it
		u.wrong.Add(CodeChangedSince, what, "what", what)
	}
}

func equal[T comparable](a, b T) bool { return a == b }

func undoOne[T comparable](u *undoing, what string, before, after T, now *T) {
	undoBy(u, what, before, after, now, equal[T])
}

// undoBy puts one thing back that is as the change left it.
func undoBy[T any](u *undoing, what string, before, after T, now *T, same func(a, b T) bool) {
	switch {
	case same(before, after):
	case !same(*now, after):
		u.refuse(what)
	default:
		*now = before
	}
}

// undoList takes out what the change put into a list, and puts in what it took
// out. clash says that two elements cannot stand in it together.
func undoList[T any](u *undoing, what string, before, after []T, now *[]T, same, clash func(a, b T) bool, order func(a, b T) int) {
	added, removed := lacking(after, before, same), lacking(before, after, same)
	if len(added)+len(removed) == 0 {
		return
	}
	rest := lacking(*now, added, same)
	if len(rest) != len(*now)-len(added) {
		u.refuse(what)
		return
	}
	for _, x := range removed {
		if slices.ContainsFunc(rest, func(y T) bool { return clash(x, y) }) {
			u.refuse(what)
			return
		}
		rest = append(rest, x)
	}
	if order != nil {
		slices.SortStableFunc(rest, order)
	}
	*now = rest
}

// lacking are the elements of a list that another does not have, as often.
func lacking[T any](list, other []T, same func(a, b T) bool) []T {
	other = slices.Clone(other)
	var out []T
	for _, x := range list {
		if i := slices.IndexFunc(other, func(y T) bool { return same(x, y) }); i >= 0 {
			other = slices.Delete(other, i, i+1)
			continue
		}
		out = append(out, x)
	}
	return out
}

func sameCancellation(a, b *Cancellation) bool {
	return (a == nil) == (b == nil) && (a == nil || *a == *b)
}

func sameVersions(a, b []Version) bool {
	return slices.EqualFunc(a, b, func(x, y Version) bool {
		return x.From == y.From && x.PlanID == y.PlanID && x.ShipTo == y.ShipTo && sameLines(x.Lines, y.Lines)
	})
}

func sameSingle(a, b Single) bool {
	return a.Nominal == b.Nominal && a.Source == b.Source && sameLines(a.Lines, b.Lines)
}
