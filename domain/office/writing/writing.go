// Package writing finds who gets a letter about some subscriptions, and writes the
// letters; all that is read of 100 000 subscriptions at once are ids and names.
package writing

import (
	"cmp"
	"context"
	"slices"

	"turnus/domain/address"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/mailing"
	"turnus/domain/office"
	"turnus/domain/search"
	"turnus/domain/subscription"
)

// Jobs writes letters.
type Jobs struct {
	Store interface {
		Read(ctx context.Context, fn func(office.Reader) error) error
	}
}

// Side is who of a subscription is written to.
type Side string

// The sides. They are two with a gift only.
const (
	Payer    Side = "payer"
	Receiver Side = "receiver"
)

// Ask is about what and to whom letters are.
type Ask struct {
	IDs  []int64 // subscriptions
	To   Side
	Lang lang.Lang // of the customers; "": any
}

// Addressee is a customer who gets a letter, once for all of their subscriptions.
type Addressee struct {
	CustomerID    int64
	Subscriptions []int64
}

// Addressees are who gets a letter, and who cannot.
type Addressees struct {
	List    []Addressee // by name
	Nowhere []Nowhere   // by name; they have no postal address
	Langs   map[lang.Lang]int
	// Without counts those of the list in whose letters a place holder has
	// nothing in its place.
	Without map[mailing.Field]int
}

// Nowhere is a customer without a postal address.
type Nowhere struct{ Number, Name string }

// atOnce is how many aggregates are read at once.
const atOnce = 500

// Addressees finds who gets a letter. Customers who are anonymised or were merged
// into others have no postal address any more.
func (j Jobs) Addressees(ctx context.Context, today civil.Date, ask Ask) (Addressees, error) {
	f := finder{today: today, ask: ask, found: map[int64]*found{}}
	err := j.Store.Read(ctx, func(r office.Reader) error {
		done := 0
		for some := range slices.Chunk(ask.IDs, atOnce) {
			if err := cmp.Or(f.subscriptions(r, some), ctx.Err()); err != nil {
				return err
			}
			done += len(some)
			office.Report(office.Stage(ctx, 0, 1, 2), done, len(ask.IDs))
		}
		return f.customers(office.Stage(ctx, 1, 2, 2), r)
	})
	return f.out, err
}

// finder finds the customers of one run.
type finder struct {
	today civil.Date
	ask   Ask
	found map[int64]*found // by customer
	out   Addressees
}

// found is what is known of a customer.
type found struct {
	subscriptions []int64
	next, last    bool // there is one
}

// subscriptions sorts some subscriptions by their customers.
func (f *finder) subscriptions(r office.Reader, ids []int64) error {
	list, err := r.Subscriptions().List(ids)
	if err != nil {
		return err
	}
	next, err := nextDays(r, ids, f.today)
	for _, s := range list {
		id := s.PayerID
		if f.ask.To == Receiver {
			id = s.ReceiverID
		}
		c := f.found[id]
		if c == nil {
			c = &found{}
			f.found[id] = c
		}
		c.subscriptions = append(c.subscriptions, s.ID)
		c.next = c.next || !next[s.ID].IsZero()
		c.last = c.last || !s.LastDay().IsZero()
	}
	return err
}

// nextDays are the next deliveries of subscriptions, as their list says.
func nextDays(r office.Reader, ids []int64, today civil.Date) (map[int64]civil.Date, error) {
	overviews, err := r.Overviews(ids)
	out := make(map[int64]civil.Date, len(overviews))
	for _, o := range overviews {
		if !o.Next.Before(today) {
			out[o.SubscriptionID] = o.Next
		}
	}
	return out, err
}

// customers divides the customers into those who get a letter and those who cannot.
func (f *finder) customers(ctx context.Context, r office.Reader) error {
	f.out.Langs, f.out.Without = map[lang.Lang]int{}, map[mailing.Field]int{}
	ids := make([]int64, 0, len(f.found))
	for id := range f.found {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	keys, done := map[int64]string{}, 0
	for some := range slices.Chunk(ids, atOnce) {
		list, err := r.Customers().List(some)
		if err = cmp.Or(err, ctx.Err()); err != nil {
			return err
		}
		for _, c := range list {
			if f.ask.Lang == "" || c.Lang == f.ask.Lang {
				keys[c.ID] = search.OrderKey(c.Party.ListName())
				f.add(c)
			}
		}
		done += len(some)
		office.Report(ctx, done, len(ids))
	}
	slices.SortFunc(f.out.List, func(a, b Addressee) int {
		return cmp.Or(cmp.Compare(keys[a.CustomerID], keys[b.CustomerID]), cmp.Compare(a.CustomerID, b.CustomerID))
	})
	slices.SortStableFunc(f.out.Nowhere, func(a, b Nowhere) int {
		return cmp.Compare(search.OrderKey(a.Name), search.OrderKey(b.Name))
	})
	return nil
}

func (f *finder) add(c customer.Customer) {
	if !hasPost(c.Party) {
		f.out.Nowhere = append(f.out.Nowhere, Nowhere{c.Number, c.Party.ListName()})
		return
	}
	x := f.found[c.ID]
	f.out.List = append(f.out.List, Addressee{c.ID, x.subscriptions})
	f.out.Langs[c.Lang]++
	if !x.next {
		f.out.Without[mailing.NextDay]++
	}
	if !x.last {
		f.out.Without[mailing.LastDay]++
	}
}

// hasPost reports whether the post finds somebody: by name and town, in villages
// without names of streets too.
func hasPost(p address.Party) bool {
	return p.Name() != "" && p.Address.PostalCode != "" && p.Address.Town != ""
}

// subscriptionsOf are the ids of all subscriptions of some addressees.
func subscriptionsOf(list []Addressee) []int64 {
	var out []int64
	for _, a := range list {
		out = append(out, a.Subscriptions...)
	}
	return out
}

// byNumber compares as people count.
func byNumber(a, b subscription.Subscription) int {
	return cmp.Compare(search.OrderKey(a.Number), search.OrderKey(b.Number))
}
