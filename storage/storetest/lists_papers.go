package storetest

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	gocmp "github.com/google/go-cmp/cmp"

	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/office/view"
	"turnus/domain/order"
	words "turnus/domain/search"
)

// issued is a document with what lists know of it.
type issued struct {
	id int64
	billing.Document
	customer     customer.Customer
	subscription int64
}

// documentLists compares many queries with a filter over all documents.
func documentLists(w *world) {
	s := newStock(w, 3)
	all := s.issue(40)
	for range 150 {
		q := s.documentQuery()
		want := wantedDocuments(all, q)
		limit := s.rnd.IntN(20)
		if limit > 0 {
			want = want[:min(limit, len(want))]
		}
		ids := []int64{999_999}
		for _, d := range want {
			ids = append(ids, d.id)
		}
		got, err := w.store.FindDocuments(context.Background(), q, limit)
		if err != nil || !slices.Equal(got, ids[1:]) {
			w.Fatalf("%+v, limit %d finds %v, %v; want %v", q, limit, got, err, ids[1:])
		}
		rows, err := w.store.DocumentRows(context.Background(), ids)
		var truth []view.DocumentRow
		for _, d := range want {
			truth = append(truth, view.DocumentRow{
				ID: d.id, Kind: d.Kind, Number: d.Number, Date: d.Date, Due: d.Due, Period: d.Period,
				Currency: d.Currency, Total: d.Totals.Total, Paid: d.Paid != nil, Papers: int(d.id % 3),
				Customer: view.Customer{
					ID: d.customer.ID, Number: d.customer.Number, Company: d.customer.Party.Company,
					FirstName: d.customer.Party.FirstName, LastName: d.customer.Party.LastName,
				},
			})
		}
		if diff := gocmp.Diff(truth, slices.Clip(rows), equal); err != nil || diff != "" {
			w.Fatalf("%v (-issued +row):\n%s", err, diff)
		}
	}
}

// issue issues documents of all sorts, each for an order of its own.
func (s *stock) issue(n int) []issued {
	orders := make([]order.Order, n)
	var pointers []*order.Order
	out := make([]issued, n)
	for i := range out {
		sub := one(s, s.all...)
		o := s.newOrder(sub.PayerID, listDay)
		o.SubscriptionID, o.Nominal = sub.ID, []civil.Date{listDay.AddDays(i)}
		o.Lines[0].Ordered = money.One * money.Quantity(1+s.rnd.IntN(5))
		if err := o.Pack(nil); err != nil {
			s.Fatal(err)
		}
		orders[i] = o
		pointers = append(pointers, &orders[i])
		out[i] = issued{customer: sub.payer, subscription: sub.ID}
	}
	s.saveOrders(pointers...)
	for i := range out {
		d := &out[i]
		d.Document = s.invoice(fmt.Sprintf("R-2026-%04d", 9980+i), orders[i])
		d.Date = listDay.AddDays(s.rnd.IntN(6))
		switch s.rnd.IntN(4) {
		case 0:
			d.Kind = billing.CreditNote
		case 1:
			d.Paid = &billing.Paid{Method: "card"}
		default:
			d.Due = d.Date.AddDays(10 + s.rnd.IntN(3))
		}
	}
	s.do(func(tx office.Tx) error {
		for i := range out {
			d := &out[i]
			var err error
			if d.id, err = tx.Issue(d.Document); err != nil {
				return err
			}
			for range d.id % 3 {
				if err := tx.RecordPaper(d.Number, "a.pdf", fmt.Sprint(s.rnd.Uint64())); err != nil {
					return err
				}
			}
		}
		return nil
	})
	return out
}

func (s *stock) documentQuery() view.DocumentQuery {
	q := view.DocumentQuery{Sort: view.DocumentSort(s.rnd.IntN(int(view.ByTotal) + 1)), Down: s.chance(5), Unprinted: s.chance(2)}
	if s.chance(4) {
		q.Words = one(s, "R-2026-99", "10001", "r2026", "2026", "müller", "zug", "K-", "nobody")
	}
	if s.chance(2) {
		q.Kind = one(s, billing.Invoice, billing.CreditNote)
	}
	if s.chance(1) {
		q.Customer = one(s, s.all...).PayerID
	}
	if s.chance(1) {
		q.Subscription = one(s, s.all...).ID
	}
	if s.chance(3) {
		q.Issued = civil.Range{From: listDay.AddDays(s.rnd.IntN(4)), To: one(s, civil.Date{}, listDay.AddDays(4))}
	}
	return q
}

func wantedDocuments(all []issued, q view.DocumentQuery) []issued {
	out := slices.DeleteFunc(slices.Clone(all), func(d issued) bool {
		p := d.customer.Party
		byNumber := words.For(q.Words).Finds(d.Number, d.Number[len("R-2026-"):])
		byCustomer := words.For(q.Words).Finds(d.customer.Number, p.Company, p.FirstName, p.LastName, p.Address.Town, d.customer.ShipTo.Address.Town)
		fits := (byNumber || byCustomer) &&
			(q.Kind == "" || d.Kind == q.Kind) && (q.Customer == 0 || d.customer.ID == q.Customer) &&
			(q.Subscription == 0 || d.subscription == q.Subscription) && q.Issued.Contains(d.Date) &&
			(!q.Unprinted || d.id%3 == 0)
		return !fits
	})
	slices.SortFunc(out, func(a, b issued) int {
		none, order := documentOrder(q.Sort, a, b)
		if q.Down {
			order = -order
		}
		return cmp.Or(none, order)
	})
	return out
}

func documentOrder(sort view.DocumentSort, a, b issued) (none, order int) {
	byID := cmp.Compare(a.id, b.id)
	switch sort {
	case view.ByDocumentNumber:
		return 0, byID // 9999 before 10000
	case view.ByCustomer:
		return 0, cmp.Or(
			cmp.Compare(words.OrderKey(a.customer.Party.ListName()), words.OrderKey(b.customer.Party.ListName())),
			cmp.Compare(a.customer.ID, b.customer.ID), a.Date.Compare(b.Date), byID)
	case view.ByDue:
		return last(a.Due.IsZero(), b.Due.IsZero()), cmp.Or(a.Due.Compare(b.Due), byID)
	case view.ByTotal:
		return 0, cmp.Or(cmp.Compare(a.Totals.Total, b.Totals.Total), byID)
	}
	return 0, cmp.Or(a.Date.Compare(b.Date), byID)
}
