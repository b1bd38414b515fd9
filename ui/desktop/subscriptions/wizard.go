package subscriptions

import (
	"context"
	"slices"
	"sync"
	"time"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/office/subscribing"
	"turnus/domain/problem"
	"turnus/domain/remark"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
	"turnus/ui/text"
)

// TermKind is how long a new subscription is to run.
type TermKind string

// The kinds of terms.
const (
	OpenTerm  TermKind = "open"
	UntilTerm TermKind = "until"
	CountTerm TermKind = "count"
)

// TypedNew is a new subscription as it is typed.
type TypedNew struct {
	Receiver, Payer int64 // Payer 0: the receiver pays
	Lines           []TypedLine
	Plan            int64
	Spot            Spot
	Place           TypedPlace
	Start           civil.Date // zero: as soon as possible
	Term            TermKind
	End             civil.Date
	Count           int
	Renewal         TypedRenewal
	Number          string
	Card, Remark    string
}

// Wizard makes new subscriptions.
type Wizard struct {
	jobs      Jobs
	customers func(ctx context.Context, words string, limit int) ([]customer.Customer, error)
	actor     office.Actor
	words     *text.Words
	today     func() civil.Date
	location  func() *time.Location

	offer  catalog.Offer
	usual  map[int64]int64 // the plan most have an article on
	people sync.Map        // customers that were found, by id
}

// NewWizard has no offer yet.
func NewWizard(o Office, w *text.Words, today func() civil.Date, location func() *time.Location) *Wizard {
	return &Wizard{jobs: o.Jobs, customers: o.Customers, actor: o.Actor, words: w, today: today, location: location}
}

// Offer is what there is to choose from, with the plan most have an article on.
func (w *Wizard) Offer(o catalog.Offer, usual map[int64]int64) { w.offer, w.usual = o, usual }

// UsualPlan is the plan most have the first of the articles on, of those it can be
// had on now; 0 if there is none.
func (w *Wizard) UsualPlan(t TypedNew) int64 {
	if len(t.Lines) == 0 {
		return 0
	}
	usual := w.usual[t.Lines[0].Article]
	if slices.ContainsFunc(w.Goods(t).Plans(t.Lines, 0), func(p Named[int64]) bool { return p.Value == usual }) {
		return usual
	}
	return 0
}

// FindCustomers finds customers by the beginnings of words of their number, name and
// town.
func (w *Wizard) FindCustomers(ctx context.Context, typed string, limit int) ([]customer.Customer, error) {
	if typed == "" {
		return nil, nil
	}
	return w.customers(ctx, typed, limit)
}

// Number proposes a number for the next one.
func (w *Wizard) Number(ctx context.Context) (string, error) { return w.jobs.NextNumber(ctx) }

// Remember keeps who was found, so that they can be chosen. It may run beside
// everything else.
func (w *Wizard) Remember(c customer.Customer) { w.people.Store(c.ID, c) }

// person is a customer who was found.
func (w *Wizard) person(id int64) customer.Customer {
	found, _ := w.people.Load(id)
	c, _ := found.(customer.Customer) // none is nobody
	return c
}

// Says is a customer in a list to choose from.
func (w *Wizard) Says(c customer.Customer) string {
	return w.words.T("subscriptions.customer", "name", c.Party.Name(), "town", c.Party.Address.TownLine(), "number", c.Number)
}

// Goods are the articles there are on the day it begins.
func (w *Wizard) Goods(t TypedNew) Goods {
	return NewGoods(w.words, w.offer, civil.Later(t.Start, w.today()))
}

// Spots are where it can go.
func (w *Wizard) Spots(t TypedNew) []Named[Spot] { return w.places(t).all() }

func (w *Wizard) places(t TypedNew) places {
	return places{w.words, w.offer, w.person(t.Receiver), shipto.ShipTo{}}
}

// Terms are how long it can run.
func (w *Wizard) Terms() []Named[TermKind] {
	var out []Named[TermKind]
	for _, k := range []TermKind{OpenTerm, UntilTerm, CountTerm} {
		out = append(out, Named[TermKind]{k, w.words.T("subscriptions.term." + string(k))})
	}
	return out
}

// CodeNoPlan says that the articles chosen are offered on no plan together.
const CodeNoPlan problem.Code = "subscriptions.no_plan"

// Unplanned is what is wrong where the articles have no plan in common.
func (w *Wizard) Unplanned(t TypedNew) error {
	if t.Plan != 0 || len(w.Goods(t).Plans(t.Lines, 0)) > 0 {
		return nil
	}
	return problem.New(CodeNoPlan, "plan")
}

// New is the subscription that is wanted; false as long as there is too little to say
// what it would do.
func (w *Wizard) New(t TypedNew) (subscribing.New, bool) {
	var n subscribing.New
	lines, err := w.Goods(t).Read(t.Lines)
	if t.Receiver == 0 || len(lines) == 0 || err != nil || t.Plan == 0 || t.Number == "" {
		return n, false
	}
	receiver := w.person(t.Receiver).Number
	n.CreateSubscription = exchange.CreateSubscription{
		Number: t.Number, Customer: receiver, Plan: w.offer.Plans[t.Plan].Number, Lines: lines, Start: civil.Later(t.Start, w.today()),
	}
	if !t.Start.IsZero() {
		n.Start = t.Start
	}
	if t.Payer != 0 {
		n.Payer, n.Receiver = w.person(t.Payer).Number, receiver
	}
	w.place(t, &n)
	switch t.Term {
	case UntilTerm:
		n.End = t.End
	case CountTerm:
		n.Deliveries = t.Count
	}
	if t.Term != OpenTerm {
		n.Renewal = t.Renewal.renewal()
	}
	if t.Card != "" {
		n.Cards = []subscription.Card{{Text: t.Card}}
	}
	if t.Remark != "" {
		n.Remarks = []remark.Remark{{Text: t.Remark, Lasts: remark.Always}}
	}
	return n, true
}

func (w *Wizard) place(t TypedNew, into *subscribing.New) {
	if t.Spot.Kind == UsualSpot {
		return
	}
	place, point := w.places(t).asked(t.Spot, t.Place)
	into.DeliveryAddress, into.PickupPoint = place, point.Value
}

// Weigh gives the work that finds out what a new subscription would do.
func (w *Wizard) Weigh(n subscribing.New) func(context.Context) (subscribing.Effect, error) {
	today := w.today()
	return func(ctx context.Context) (subscribing.Effect, error) { return w.jobs.WeighNew(ctx, w.actor, today, n) }
}

// Create gives the work that makes it.
func (w *Wizard) Create(n subscribing.New, seen subscribing.Seen) func(context.Context) (subscribing.Effect, error) {
	today := w.today()
	return func(ctx context.Context) (subscribing.Effect, error) {
		return w.jobs.Create(ctx, w.actor, today, seen, n)
	}
}
