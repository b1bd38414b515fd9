package storetest

import (
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/order"
)

// contents are found that hold on a day of a range.
func contents(w *world) {
	var list []*catalog.BoxContents
	for _, from := range []string{"2026-11-16", "2026-11-23", "2026-11-30"} {
		list = append(list, &catalog.BoxContents{Head: w.head("C"), ArticleID: w.articles[0], From: day(from)})
	}
	list = append(list, &catalog.BoxContents{Head: w.head("C"), ArticleID: w.articles[1], From: day("2026-11-30")})
	w.do(func(tx office.Tx) error { return tx.SaveBoxContents().Save(list...) })
	for _, c := range []struct {
		from, to string
		want     []int
	}{
		{"2026-11-01", "2026-11-15", nil},
		{"2026-11-01", "2026-11-16", []int{0}},
		{"2026-11-22", "2026-11-22", []int{0}},
		{"2026-11-23", "2026-11-29", []int{1}},
		{"2026-11-24", "2026-11-30", []int{1, 2, 3}},
		{"2027-01-01", "2027-01-07", []int{2, 3}},
	} {
		w.read(func(r office.Reader) error {
			found, err := r.BoxContentsFor(civil.Between(day(c.from), day(c.to)))
			var want, got []int64
			for _, i := range c.want {
				want = append(want, list[i].ID)
			}
			for _, b := range found {
				got = append(got, b.ID)
			}
			if !slices.Equal(got, want) {
				w.Errorf("%s to %s: %v, want %v", c.from, c.to, got, want)
			}
			return err
		})
	}
}

// withDislikes are orders with an article whose receivers dislike something.
func withDislikes(w *world) {
	picky, easy := w.customers[0], w.customers[1]
	w.do(func(tx office.Tx) error {
		c, err := tx.Customers().Get(picky)
		if err != nil {
			return err
		}
		c.Dislikes = []string{"Randen"}
		return tx.SaveCustomers().Save(&c)
	})
	hers, other, late, packed := w.newOrder(picky, day("2026-12-03")), w.newOrder(easy, day("2026-12-03")),
		w.newOrder(picky, day("2026-12-10")), w.newOrder(picky, day("2026-12-03"))
	packed.State = order.Packed
	w.saveOrders(&hers, &other, &late, &packed)
	article := hers.Lines[0].ArticleID
	w.read(func(r office.Reader) error {
		days := civil.Between(hers.Lines[0].Pick.AddDays(-1), hers.Date)
		found, err := r.OpenOrdersWithDislikes(days, []int64{article})
		if err != nil || len(found) != 1 || found[0].ID != hers.ID {
			w.Errorf("found %v, %v; want %d", found, err, hers.ID)
		}
		none, err := r.OpenOrdersWithDislikes(days, nil)
		if len(none) != 0 {
			w.Errorf("no article is asked for: %v", none)
		}
		return err
	})
}
