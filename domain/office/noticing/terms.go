package noticing

import (
	"slices"

	"turnus/domain/civil"
	"turnus/domain/notice"
	"turnus/domain/office"
)

// Terms are what customers of some subscriptions are to be told of their terms now.
type Terms struct {
	Subscriptions []int64                 // all that were looked at
	News          map[int64]notice.Notice // by subscription: the term that is over next
	// Holds reports whether an open notice is still to be given although its term
	// is not the next any more: another one has followed already.
	Holds func(notice.Notice) bool
}

// KeepTerms saves what customers are to be told of their terms: each is told once,
// however often a pause moves its end, and what does not hold any more is withdrawn.
// It says how many notices are new.
func KeepTerms(tx office.Tx, today civil.Date, t Terms) (int, error) {
	all, err := tx.NoticesOf(t.Subscriptions, civil.Between(civil.MinDate, civil.MaxDate))
	if err != nil {
		return 0, err
	}
	known := map[int64][]notice.Notice{}
	for _, n := range all {
		if n.Term != nil {
			known[n.SubscriptionID] = append(known[n.SubscriptionID], n)
		}
	}
	var out News
	fresh := 0
	for _, id := range t.Subscriptions {
		news, wanted := t.News[id]
		n, rest := match(news, wanted, known[id])
		if n != nil {
			n.Since = today
			out = append(out, n)
			if n.ID == 0 {
				fresh++
			}
		}
		for _, old := range rest {
			if old.Open() && !t.Holds(old) {
				old.Withdrawn = true
				out = append(out, &old)
			}
		}
	}
	if len(out) == 0 {
		return 0, nil
	}
	return fresh, out.Save(tx, today)
}

// match finds what is to be saved of a term that is wanted to be told, nil if it is
// told already or known as it is, and the notices that are about other terms.
func match(news notice.Notice, wanted bool, known []notice.Notice) (*notice.Notice, []notice.Notice) {
	if !wanted {
		return nil, known
	}
	same := func(n notice.Notice) bool { return n.SameTerm(news.Term.Count, news.Was) }
	rest := slices.DeleteFunc(slices.Clone(known), same)
	told := func(n notice.Notice) bool { return same(n) && !n.Told.IsZero() }
	if slices.ContainsFunc(known, told) {
		return nil, rest
	}
	if i := slices.IndexFunc(known, same); i >= 0 {
		before := known[i]
		news.Head = before.Head
		if !news.Unlike(before) {
			return nil, rest
		}
	}
	return &news, rest
}
