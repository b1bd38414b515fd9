package storetest

import (
	"cmp"
	"context"
	"slices"
	"time"

	gocmp "github.com/google/go-cmp/cmp"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/notice"
	"turnus/domain/office"
	"turnus/domain/office/view"
	"turnus/domain/schedule"
	words "turnus/domain/search"
)

// warned is a notice with what lists know of it.
type warned struct {
	notice.Notice
	customer     customer.Customer
	subscription string
}

// noticeLists compares many queries with a filter over all notices.
func noticeLists(w *world) {
	s := newStock(w, 30)
	all := s.warn(60)
	for range 150 {
		q := view.NoticeQuery{Sort: view.NoticeSort(s.rnd.IntN(int(view.ByNoticeCustomer) + 1)), Down: s.chance(5)}
		if s.chance(4) {
			q.Words = one(s, "müller", "zug", "K-", "a-", "anna z", "nobody")
		}
		want := wantedNotices(all, q)
		limit := s.rnd.IntN(20)
		if limit > 0 {
			want = want[:min(limit, len(want))]
		}
		ids := []int64{999_999}
		for _, n := range want {
			ids = append(ids, n.ID)
		}
		got, err := w.store.FindNotices(context.Background(), q, limit)
		if err != nil || !slices.Equal(got, ids[1:]) {
			w.Fatalf("%+v, limit %d finds %v, %v; want %v", q, limit, got, err, ids[1:])
		}
		s.sameNotices(want, ids)
	}
}

// sameNotices compares rows with what was saved; those that are not open any
// more are left out.
func (s *stock) sameNotices(want []warned, ids []int64) {
	s.Helper()
	rows, err := s.store.NoticeRows(context.Background(), ids)
	var truth []view.NoticeRow
	for _, n := range want {
		p := n.customer.Party
		truth = append(truth, view.NoticeRow{
			ID: n.ID, Version: n.Version, Subscription: n.subscription, Town: p.Address.Town, Lang: n.customer.Lang,
			Customer: view.Customer{ID: n.customer.ID, Number: n.customer.Number, Company: p.Company, FirstName: p.FirstName, LastName: p.LastName},
			Was:      n.Was, Becomes: n.Becomes, Cutoff: n.Cutoff, Causes: n.Causes, Term: n.Term, Since: n.Since,
		})
	}
	if diff := gocmp.Diff(truth, slices.Clip(rows), equal); err != nil || diff != "" {
		s.Fatalf("%v (-saved +row):\n%s", err, diff)
	}
}

// warn saves notices of all sorts, open or not.
func (s *stock) warn(n int) []warned {
	all := make([]warned, n)
	var pointers []*notice.Notice
	for i := range all {
		sub := one(s, s.all...)
		x := warned{customer: sub.receiver, subscription: sub.Number}
		x.Notice = notice.Notice{
			Head: s.head("N"), CustomerID: sub.ReceiverID, SubscriptionID: sub.ID,
			Was: listDay.AddDays(s.rnd.IntN(4)), Since: listDay.AddDays(-s.rnd.IntN(4)), Cutoff: noon.Add(time.Duration(i) * time.Minute),
			Causes: []schedule.Cause{{Kind: schedule.CauseHoliday, ID: "christmas", Names: lang.Texts{lang.DE: "Weihnachten"}}},
		}
		x.Nominal = x.Was
		if s.chance(2) {
			x.SubscriptionID, x.subscription = 0, ""
		}
		if x.SubscriptionID != 0 && s.chance(3) {
			x.Term = &notice.Term{Renewal: catalog.Renewal{Months: 12, NoticeDays: 30}, NoticeDays: 14}
		}
		if s.chance(8) {
			x.Becomes = x.Was.AddDays(1 + s.rnd.IntN(3))
		}
		switch s.rnd.IntN(6) {
		case 0:
			x.Told, x.Way = listDay, notice.ByLetter
		case 1:
			x.Withdrawn = true
		}
		all[i] = x
		pointers = append(pointers, &all[i].Notice)
	}
	s.do(func(tx office.Tx) error { return tx.SaveNotices().Save(pointers...) })
	gone := warned{Notice: notice.Notice{}}
	for _, x := range all {
		if !x.Open() {
			gone = x
		}
	}
	s.sameNotices(nil, []int64{gone.ID})
	return all
}

func wantedNotices(all []warned, q view.NoticeQuery) []warned {
	out := slices.DeleteFunc(slices.Clone(all), func(n warned) bool {
		p := n.customer.Party
		byCustomer := words.For(q.Words).Finds(n.customer.Number, p.Company, p.FirstName, p.LastName, p.Address.Town, n.customer.ShipTo.Address.Town)
		return !n.Open() || !byCustomer && !words.For(q.Words).Finds(n.subscription)
	})
	slices.SortFunc(out, func(a, b warned) int {
		none, order := noticeOrder(q.Sort, a, b)
		if q.Down {
			order = -order
		}
		return cmp.Or(none, order)
	})
	return out
}

func noticeOrder(sort view.NoticeSort, a, b warned) (none, order int) {
	byID := cmp.Compare(a.ID, b.ID)
	days := func(a, b civil.Date) int { return cmp.Or(a.Compare(b), byID) }
	switch sort {
	case view.ByBecomes:
		return last(a.Becomes.IsZero(), b.Becomes.IsZero()), days(a.Becomes, b.Becomes)
	case view.BySince:
		return 0, days(a.Since, b.Since)
	case view.ByNoticeCustomer:
		return 0, cmp.Or(
			cmp.Compare(words.OrderKey(a.customer.Party.ListName()), words.OrderKey(b.customer.Party.ListName())),
			cmp.Compare(a.customer.ID, b.customer.ID), byID)
	}
	return 0, days(a.Was, b.Was)
}
