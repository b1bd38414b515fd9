package assortment

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"turnus/domain/billing"
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/pricing"
	"turnus/domain/search"
	"turnus/domain/subscription"
)

// Letters writes one letter to each payer of a subscription that new prices
// concern, by name; before they are saved or after. exempt are left out.
func (j Jobs) Letters(ctx context.Context, today civil.Date, c pricing.Change, exempt []int64) ([]pricing.Letter, error) {
	w := priceWriter{today: today, change: c, lines: map[int64][]pricing.Line{}}
	spared := map[int64]bool{}
	for _, id := range exempt {
		spared[id] = true
	}
	err := j.Store.Read(ctx, func(r office.Reader) error {
		var err error
		if w.offer, err = office.LoadOffer(r); err != nil {
			return err
		}
		if w.steps, err = c.Steps(w.offer, civil.Earlier(today, c.From)); err != nil {
			return err
		}
		var gifts []gift
		err = eachUsing(office.Stage(ctx, 0, 50, 100), r, c, func(s subscription.Subscription) {
			if lines := w.of(s); !spared[s.ID] && len(lines) > 0 {
				if s.PayerID != s.ReceiverID {
					gifts = append(gifts, gift{s.PayerID, len(w.lines[s.PayerID]), len(lines), s.ReceiverID})
				}
				w.lines[s.PayerID] = append(w.lines[s.PayerID], lines...)
			}
		})
		if err != nil {
			return err
		}
		if err := w.name(r, gifts); err != nil {
			return err
		}
		return w.write(office.Stage(ctx, 50, 100, 100), r)
	})
	return w.letters, err
}

// gift is where in a payer's letter the receiver is to be named.
type gift struct {
	payer    int64
	at, n    int
	receiver int64
}

// priceWriter writes the letters of one run.
type priceWriter struct {
	today   civil.Date
	change  pricing.Change
	offer   catalog.Offer
	steps   []pricing.Step
	lines   map[int64][]pricing.Line // by payer
	letters []pricing.Letter
}

// of are the lines of a subscription that get another price.
func (w *priceWriter) of(s subscription.Subscription) []pricing.Line {
	v, on := concerned(s, w.change)
	discount := w.offer.Plans[v.PlanID].On(on).Discount
	var out []pricing.Line
	for _, l := range v.Lines {
		for _, step := range w.steps {
			if a := step.Article; l.ArticleID == a.ID && l.Price == nil && step.Before != step.After {
				out = append(out, pricing.Line{
					Subscription: s.Number, Article: a.Number, Names: a.Names, Unit: a.Unit, Quantity: l.Quantity,
					Before: billing.LineAmount(money.One, step.Before, discount), After: billing.LineAmount(money.One, step.After, discount),
				})
			}
		}
	}
	return out
}

// name says in the lines of gifts who receives them.
func (w *priceWriter) name(r office.Reader, gifts []gift) error {
	wanted := map[int64]bool{}
	for _, g := range gifts {
		wanted[g.receiver] = true
	}
	people, err := office.ListByID(r.Customers(), wanted, office.CustomerID)
	if err != nil {
		return err
	}
	for _, g := range gifts {
		for i := range g.n {
			w.lines[g.payer][g.at+i].Receiver = people[g.receiver].Party.Name()
		}
	}
	return nil
}

// write writes the letters, by name of the payer.
func (w *priceWriter) write(ctx context.Context, r office.Reader) error {
	issuer, names := billing.IssuerOf(w.offer.Shop), map[int64]string{}
	for some := range slices.Chunk(slices.Sorted(maps.Keys(w.lines)), loadedAtOnce) {
		people, err := r.Customers().List(some)
		if err = cmp.Or(err, ctx.Err()); err != nil {
			return err
		}
		for _, c := range people {
			names[c.ID] = search.OrderKey(c.Party.ListName())
			w.letters = append(w.letters, pricing.Letter{
				Date: w.today, Issuer: issuer, Customer: c, From: w.change.From, Lines: w.lines[c.ID],
			})
		}
		office.Report(ctx, len(w.letters), len(w.lines))
	}
	slices.SortStableFunc(w.letters, func(a, b pricing.Letter) int {
		return cmp.Compare(names[a.Customer.ID], names[b.Customer.ID])
	})
	return nil
}
