package writing

import (
	"context"
	"slices"

	"turnus/domain/billing"
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/mailing"
	"turnus/domain/office"
	"turnus/domain/pricing"
	"turnus/domain/subscription"
)

// Letters writes the letters to some addressees, in their order. There may be
// fewer: somebody can be gone since. Of many, ask for some at once.
func (j Jobs) Letters(ctx context.Context, today civil.Date, text mailing.Text, some []Addressee) ([]mailing.Letter, error) {
	w := writer{today: today, text: text}
	err := j.Store.Read(ctx, func(r office.Reader) (err error) {
		if w.offer, err = office.LoadOffer(r); err != nil {
			return err
		}
		for part := range slices.Chunk(some, atOnce) {
			if err := ctx.Err(); err != nil {
				return err
			}
			if err := w.write(r, part); err != nil {
				return err
			}
		}
		return nil
	})
	return w.letters, err
}

// writer writes some letters.
type writer struct {
	today   civil.Date
	text    mailing.Text
	offer   catalog.Offer
	letters []mailing.Letter
}

func (w *writer) write(r office.Reader, some []Addressee) error {
	ids, customers := subscriptionsOf(some), map[int64]bool{}
	for _, a := range some {
		customers[a.CustomerID] = true
	}
	people, err := office.ListByID(r.Customers(), customers, office.CustomerID)
	if err != nil {
		return err
	}
	list, err := r.Subscriptions().List(ids)
	if err != nil {
		return err
	}
	next, err := nextDays(r, ids, w.today)
	if err != nil {
		return err
	}
	byID := make(map[int64]subscription.Subscription, len(list))
	for _, s := range list {
		byID[s.ID] = s
	}
	for _, a := range some {
		c, ok := people[a.CustomerID]
		about := w.about(a, byID, next)
		if !ok || !hasPost(c.Party) || len(about) == 0 {
			continue
		}
		w.letters = append(w.letters, mailing.Letter{
			Date: w.today, Issuer: billing.IssuerOf(w.offer.Shop), Customer: c,
			Text: w.text, Currency: w.offer.Shop.Currency, About: about,
		})
	}
	return nil
}

// about are the subscriptions a letter is about, by number.
func (w *writer) about(a Addressee, byID map[int64]subscription.Subscription, next map[int64]civil.Date) []mailing.Subscription {
	var list []subscription.Subscription
	for _, id := range a.Subscriptions {
		if s, ok := byID[id]; ok {
			list = append(list, s)
		}
	}
	slices.SortFunc(list, byNumber)
	var out []mailing.Subscription
	for _, s := range list {
		out = append(out, w.of(s, next[s.ID]))
	}
	return out
}

// of is what a letter says of a subscription: as it is on its next delivery, on the
// day of the letter if none is in sight.
func (w *writer) of(s subscription.Subscription, next civil.Date) mailing.Subscription {
	day := civil.Later(next, w.today)
	v := s.On(day)
	out := mailing.Subscription{
		Number: s.Number, Plan: w.offer.Plans[v.PlanID].Names, Price: pricing.PerDelivery(v, w.offer, day), Next: next, Last: s.LastDay(),
	}
	for _, l := range v.Lines {
		out.Lines = append(out.Lines, mailing.Article{Names: w.offer.Articles[l.ArticleID].Names, Quantity: l.Quantity})
	}
	return out
}
