package storetest

import (
	"slices"

	"turnus/domain/civil"
	"turnus/domain/notice"
	"turnus/domain/office"
)

// openNotices are those that were neither given nor withdrawn.
func openNotices(w *world) {
	s := w.saveSubscription(w.customers[0], w.customers[1])
	other := w.saveSubscription(w.customers[0], w.customers[1])
	list := []*notice.Notice{
		{Head: w.head("N"), CustomerID: w.customers[1], SubscriptionID: s.ID, Nominal: day("2026-12-25"), Was: day("2026-12-25"), Becomes: day("2026-12-24")},
		{Head: w.head("N"), CustomerID: w.customers[1], SubscriptionID: s.ID, Nominal: day("2027-01-01"), Was: day("2027-01-01"), Told: day("2026-12-01")},
		{Head: w.head("N"), CustomerID: w.customers[1], SubscriptionID: s.ID, Nominal: day("2026-12-31"), Was: day("2026-12-31"), Withdrawn: true},
		{Head: w.head("N"), CustomerID: w.customers[1], SubscriptionID: other.ID, Nominal: day("2026-12-25"), Was: day("2026-12-25")},
		{Head: w.head("N"), CustomerID: w.customers[0], SubscriptionID: other.ID, Was: day("2027-01-01"), Term: &notice.Term{NoticeDays: 14}},
	}
	w.do(func(tx office.Tx) error { return tx.SaveNotices().Save(list...) })
	open := []int64{list[0].ID, list[3].ID, list[4].ID}
	w.read(func(r office.Reader) error {
		n, err := r.CountOpenNotices()
		if err != nil || n != len(open) {
			w.Errorf("%d open, %v", n, err)
		}
		ids, err := r.OpenNoticeIDs(0, 0)
		if err != nil || !slices.Equal(ids, open) {
			w.Errorf("open: %v, %v; want %v", ids, err, open)
		}
		if ids, err = r.OpenNoticeIDs(open[0], 1); err != nil || !slices.Equal(ids, open[1:2]) {
			w.Errorf("one after the first: %v, %v", ids, err)
		}
		if ids, err = r.SubscriptionsToTell(); err != nil || !slices.Equal(ids, []int64{other.ID}) {
			w.Errorf("with a term to be told of: %v, %v", ids, err)
		}
		of, err := r.NoticesOf([]int64{s.ID}, civil.Between(day("2026-12-24"), day("2026-12-31")))
		if err != nil || len(of) != 2 || of[0].ID != list[0].ID || of[1].ID != list[2].ID {
			w.Errorf("of one subscription: %v, %v", of, err)
		}
		return err
	})
	told := *list[3]
	told.Told, told.Way = day("2026-12-02"), notice.ByLetter
	w.do(func(tx office.Tx) error { return tx.SaveNotices().Save(&told) })
	w.read(func(r office.Reader) error {
		ids, err := r.OpenNoticeIDs(0, 0)
		if !slices.Equal(ids, []int64{list[0].ID, list[4].ID}) {
			w.Errorf("after one was given: %v", ids)
		}
		return err
	})
}
