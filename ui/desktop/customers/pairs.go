package customers

import (
	"context"
	"sync/atomic"

	"turnus/domain/civil"
	"turnus/domain/office/people"
	"turnus/domain/office/view"
	"turnus/ui/text"
)

// pairsShown is how many pairs are listed: whoever has merged them sees the next.
const pairsShown = 500

// Pair is two customers that may be one.
type Pair struct {
	ID            int64
	First, Second view.CustomerRow
	Signs         []view.DuplicateSign
}

// Pairs are the customers that are in the books twice.
type Pairs struct {
	office Office
	words  *text.Words
	today  func() civil.Date
	found  atomic.Pointer[[]Pair] // replaced, never changed
}

// NewPairs has found nothing yet.
func NewPairs(o Office, w *text.Words, today func() civil.Date) *Pairs {
	return &Pairs{office: o, words: w, today: today}
}

// Find gives the work that looks for pairs.
func (p *Pairs) Find() func(context.Context) ([]Pair, error) {
	today := p.today()
	return func(ctx context.Context) ([]Pair, error) {
		found, err := p.office.Lists.Duplicates(ctx, pairsShown)
		if err != nil {
			return nil, err
		}
		var ids []int64
		for _, x := range found {
			ids = append(ids, x.First, x.Second)
		}
		rows, err := p.office.Lists.CustomerRows(ctx, today, ids)
		if err != nil {
			return nil, err
		}
		of := map[int64]view.CustomerRow{}
		for _, r := range rows {
			of[r.ID] = r
		}
		out := make([]Pair, len(found))
		for i, x := range found {
			out[i] = Pair{int64(i + 1), of[x.First], of[x.Second], x.Signs}
		}
		return out, nil
	}
}

// Take shows what was found.
func (p *Pairs) Take(found []Pair) { p.found.Store(&found) }

// All are the pairs that were found.
func (p *Pairs) All() []Pair {
	if found := p.found.Load(); found != nil {
		return *found
	}
	return nil
}

// Signs says what makes two look like one: "gleiche E-Mail, gleicher Name und Ort".
func (p *Pairs) Signs(x Pair) string {
	var out []string
	for _, s := range x.Signs {
		out = append(out, p.words.T("customers.pair."+string(s)))
	}
	return p.words.List(out)
}

// Who names one of them.
func (p *Pairs) Who(r view.CustomerRow) string { return r.Number + " " + r.Name() }

// Told says what merging would do.
func (p *Pairs) Told(m people.Merge) string {
	return p.words.T("customers.merge.says", "gone", m.Gone.Number, "kept", m.Kept.Number,
		"subscriptions", p.words.T("customers.merge.subscriptions", "count", m.Subscriptions),
		"orders", p.words.T("customers.merge.orders", "count", m.Orders),
		"documents", p.words.T("customers.merge.documents", "count", m.Documents))
}
