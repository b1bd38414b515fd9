package noticing

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"turnus/domain/billing"
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/notice"
	"turnus/domain/office"
	"turnus/domain/search"
	"turnus/domain/subscription"
)

// Letters writes one letter to each customer that some of the notices are for,
// with everything that customer is to be told: nobody gets two. Notices that are
// not open any more ask for no letter. The letters come by name.
func (j Jobs) Letters(ctx context.Context, today civil.Date, noticeIDs []int64) ([]notice.Letter, error) {
	w := writer{today: today}
	err := j.Store.Read(ctx, func(r office.Reader) error {
		s, err := r.Shop()
		if err != nil {
			return err
		}
		w.issuer = billing.IssuerOf(s)
		if w.offer, err = office.LoadOffer(r); err != nil {
			return err
		}
		if err := w.gather(ctx, r, noticeIDs); err != nil {
			return err
		}
		return w.write(ctx, r)
	})
	return w.letters, err
}

// writer writes the letters of one run.
type writer struct {
	today   civil.Date
	issuer  billing.Issuer
	offer   catalog.Offer
	open    map[int64][]notice.Notice // by customer
	letters []notice.Letter
}

// gather reads what the customers of some notices are to be told.
func (w *writer) gather(ctx context.Context, r office.Reader, noticeIDs []int64) error {
	w.open = map[int64][]notice.Notice{}
	for some := range slices.Chunk(noticeIDs, atOnce) {
		list, err := r.Notices().List(some)
		if err != nil {
			return err
		}
		for _, n := range list {
			if n.Open() {
				w.open[n.CustomerID] = nil
			}
		}
	}
	for after := int64(0); len(w.open) > 0; {
		page, err := r.OpenNoticeIDs(after, atOnce)
		if err = cmp.Or(err, ctx.Err()); err != nil || len(page) == 0 {
			return err
		}
		list, err := r.Notices().List(page)
		if err != nil {
			return err
		}
		for _, n := range list {
			if before, wanted := w.open[n.CustomerID]; wanted {
				w.open[n.CustomerID] = append(before, n)
			}
		}
		after = page[len(page)-1]
	}
	return nil
}

// write writes the letters, by name of the customer.
func (w *writer) write(ctx context.Context, r office.Reader) error {
	names := map[int64]string{}
	for some := range slices.Chunk(slices.Sorted(maps.Keys(w.open)), atOnce) {
		if err := ctx.Err(); err != nil {
			return err
		}
		customers, err := r.Customers().List(some)
		if err != nil {
			return err
		}
		subscriptions, err := w.subscriptionsOf(r, some)
		if err != nil {
			return err
		}
		for _, c := range customers {
			l := notice.Letter{Date: w.today, Issuer: w.issuer, Customer: c}
			for _, n := range w.open[c.ID] {
				l.Lines = append(l.Lines, w.line(n, subscriptions[n.SubscriptionID]))
			}
			slices.SortStableFunc(l.Lines, func(a, b notice.Line) int { return a.Was.Compare(b.Was) })
			w.letters = append(w.letters, l)
			names[c.ID] = search.OrderKey(c.Party.ListName())
		}
		office.Report(ctx, len(w.letters), len(w.open))
	}
	slices.SortStableFunc(w.letters, func(a, b notice.Letter) int {
		return cmp.Compare(names[a.Customer.ID], names[b.Customer.ID])
	})
	return nil
}

// line is what a letter says of one notice.
func (w *writer) line(n notice.Notice, s subscription.Subscription) notice.Line {
	out := notice.Line{Notice: n, Subscription: s.Number}
	if n.Term == nil {
		return out
	}
	v := s.On(n.Was)
	out.Plan = w.offer.Plans[v.PlanID].Names
	for _, l := range v.Lines {
		out.Goods = append(out.Goods, w.offer.Articles[l.ArticleID].Names)
	}
	return out
}

// subscriptionsOf reads the subscriptions customers are to be told about.
func (w *writer) subscriptionsOf(r office.Reader, customers []int64) (map[int64]subscription.Subscription, error) {
	wanted := map[int64]bool{}
	for _, id := range customers {
		for _, n := range w.open[id] {
			if n.SubscriptionID != 0 {
				wanted[n.SubscriptionID] = true
			}
		}
	}
	return office.ListByID(r.Subscriptions(), wanted, office.SubscriptionID)
}
