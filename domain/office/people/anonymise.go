package people

import (
	"context"
	"slices"
	"time"

	"turnus/domain/address"
	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/domain/problem"
	"turnus/domain/record"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
)

// Codes of why a customer cannot be anonymised yet.
const (
	CodeStillRuns    problem.Code = "people.still_runs"    // args: number of the customer, subscription
	CodeStillOrders  problem.Code = "people.still_orders"  // args: number, count: open, or not invoiced yet
	CodeStillInvoice problem.Code = "people.still_invoice" // args: number, count: invoices whose payment nobody has confirmed
)

// retention is how many years after the end of their business year issued
// invoices must be kept: OR Art. 958f Abs. 1; the same in AT and DE or less.
const retention = 10

// Anonymising is what erasing somebody's personal data does.
type Anonymising struct {
	Customer  customer.Customer // as it is
	Documents int               // invoices that stay, with the name they were issued to
	KeptUntil civil.Date        // they must be kept until then; zero: there are none
	Unpaid    int               // of them, those that nobody has confirmed as paid

	people        []customer.Customer // also those who turned out to be this one
	subscriptions []subscription.Subscription
	orders, slips []int64
}

// WeighAnonymise tells what anonymising would do, or why it cannot be yet.
func (j Jobs) WeighAnonymise(ctx context.Context, actor office.Actor, today civil.Date, id int64) (Anonymising, error) {
	var a Anonymising
	if err := office.Allow(actor, office.JobCustomers); err != nil {
		return a, err
	}
	err := j.Store.Read(ctx, func(r office.Reader) error {
		var err error
		a, err = weighAnonymise(r, today, id)
		return err
	})
	return a, err
}

// Anonymise erases name, addresses, mail, telephone, remarks, dislikes and notes
// of a customer, where parcels went, what was requested, and what the log of
// changes says of all that (DSGVO Art. 17, revDSG Art. 32). Issued invoices stay
// as the law wants. paid confirms that those open are paid. It cannot be undone.
func (j Jobs) Anonymise(ctx context.Context, actor office.Actor, today civil.Date, version int, id int64, paid bool) (Anonymising, error) {
	var a Anonymising
	if err := office.Allow(actor, office.JobCustomers); err != nil {
		return a, err
	}
	err := j.Store.Do(ctx, actor, office.Cause{Job: office.JobCustomers}, func(tx office.Tx) error {
		var err error
		if a, err = weighAnonymise(tx, today, id); err != nil {
			return err
		}
		switch c := a.Customer; {
		case c.Version != version:
			return problem.New(office.CodeChangedElsewhere, "", "kind", string(record.KindCustomer),
				"number", c.Number, "seen", version, "version", c.Version)
		case a.Unpaid > 0 && !paid:
			return problem.New(CodeStillInvoice, "paid", "number", c.Number, "count", a.Unpaid)
		}
		return a.erase(tx, today)
	})
	return a, err
}

func weighAnonymise(r office.Reader, today civil.Date, id int64) (Anonymising, error) {
	var a Anonymising
	var err error
	if a.Customer, err = r.Customers().Get(id); err != nil {
		return a, err
	}
	if a.Customer.Closed() {
		return a, problem.New(CodeClosed, "", "number", a.Customer.Number)
	}
	merged, err := r.CustomersMergedInto(id)
	if err != nil {
		return a, err
	}
	if a.people, err = r.Customers().List(append([]int64{id}, merged...)); err != nil {
		return a, err
	}
	for _, c := range a.people {
		if err := a.load(r, c, today); err != nil {
			return a, err
		}
	}
	return a, nil
}

// load reads what is kept of one of the people, and says what stands against it.
func (a *Anonymising) load(r office.Reader, c customer.Customer, today civil.Date) error {
	ids, err := r.SubscriptionIDsOf(c.ID)
	if err != nil {
		return err
	}
	list, err := r.Subscriptions().List(ids)
	if err != nil {
		return err
	}
	for _, s := range list {
		if state := s.StateOn(today); state != subscription.Ended && state != subscription.Cancelled {
			return problem.New(CodeStillRuns, "", "number", a.Customer.Number, "subscription", s.Number)
		}
	}
	a.subscriptions = append(a.subscriptions, list...)
	open, err := r.OpenOrdersOf(c.ID)
	if err != nil {
		return err
	}
	unbilled, err := r.UnbilledOrders(c.ID, civil.MaxDate)
	if err != nil {
		return err
	}
	if n := len(open) + len(unbilled); n > 0 {
		return problem.New(CodeStillOrders, "", "number", a.Customer.Number, "count", n)
	}
	orders, err := r.OrderIDsOf(c.ID)
	if err != nil {
		return err
	}
	slips, err := r.SlipIDsOf(c.ID)
	if err != nil {
		return err
	}
	a.orders, a.slips = append(a.orders, orders...), append(a.slips, slips...)
	docs, err := r.DocumentsOf(c.ID)
	a.keep(docs)
	return err
}

// keep counts the invoices that stay.
func (a *Anonymising) keep(docs []billing.Document) {
	a.Documents += len(docs)
	for _, d := range docs {
		a.KeptUntil = civil.Later(a.KeptUntil, civil.Of(d.Date.Year()+retention, time.December, 31))
		if d.Kind == billing.Invoice && d.Payment != nil {
			a.Unpaid++ // payments are not read yet
		}
	}
}

func (a *Anonymising) theirs(id int64) bool {
	return slices.ContainsFunc(a.people, func(c customer.Customer) bool { return c.ID == id })
}

// erase blanks what is stored, and then what the log says of it.
func (a *Anonymising) erase(tx office.Tx, today civil.Date) error {
	var people, subscriptions []int64
	var numbers []string
	for _, c := range a.people {
		people, numbers = append(people, c.ID), append(numbers, c.Number)
		blank := blanked(c, today)
		if err := tx.SaveCustomers().Save(&blank); err != nil {
			return err
		}
	}
	for _, s := range a.subscriptions {
		if !a.theirs(s.ReceiverID) {
			continue // somebody else's parcels
		}
		subscriptions, numbers = append(subscriptions, s.ID), append(numbers, s.Number)
		forgetSubscription(&s)
		if err := tx.SaveSubscriptions().Save(&s); err != nil {
			return err
		}
	}
	if err := a.eraseOrders(tx); err != nil {
		return err
	}
	if err := a.eraseSlips(tx); err != nil {
		return err
	}
	if err := tx.EraseRequests(numbers); err != nil {
		return err
	}
	for _, of := range []struct {
		kind record.Kind
		ids  []int64
	}{
		{record.KindCustomer, people}, {record.KindSubscription, subscriptions}, {record.KindOrder, a.orders}, {record.KindSlip, a.slips},
	} {
		if err := tx.EraseChanges(of.kind, of.ids); err != nil {
			return err
		}
	}
	return nil
}

// blanked is a customer without anything personal.
func blanked(c customer.Customer, today civil.Date) customer.Customer {
	return customer.Customer{
		Head: c.Head, Serial: c.Serial, Lang: c.Lang, Cycle: c.Cycle, MergedInto: c.MergedInto, Anonymised: today,
		Party: address.Party{Address: address.Address{Country: c.Party.Address.Country}},
	}
}

// forgetSubscription takes out where it went and what was written about it.
func forgetSubscription(s *subscription.Subscription) {
	s.Versions = slices.Clone(s.Versions)
	for i := range s.Versions {
		s.Versions[i].ShipTo = nowhere(s.Versions[i].ShipTo)
	}
	s.Remarks, s.Cards = nil, nil
	if s.Cancellation != nil {
		c := *s.Cancellation
		c.Reason = ""
		s.Cancellation = &c
	}
}

// nowhere is a place without the door: a pick-up point is many people's.
func nowhere(to shipto.ShipTo) shipto.ShipTo {
	return shipto.ShipTo{PickupPointID: to.PickupPointID, Tour: to.Tour}
}

// atOnce is how many orders and slips are read in one go.
const atOnce = 500

func (a *Anonymising) eraseOrders(tx office.Tx) error {
	for some := range slices.Chunk(a.orders, atOnce) {
		list, err := tx.Orders().List(some)
		if err != nil {
			return err
		}
		var changed []*order.Order
		for i := range list {
			if o := &list[i]; a.theirs(o.ReceiverID) {
				o.ShipTo, o.Remarks = nowhere(o.ShipTo), nil
				changed = append(changed, o)
			}
		}
		if err := tx.SaveOrders().Save(changed...); err != nil {
			return err
		}
	}
	return nil
}

func (a *Anonymising) eraseSlips(tx office.Tx) error {
	for some := range slices.Chunk(a.slips, atOnce) {
		list, err := tx.Slips().List(some)
		if err != nil {
			return err
		}
		changed := make([]*picking.Slip, len(list))
		for i := range list {
			s := &list[i]
			s.Receiver, s.Remarks, s.Place = "", nil, picking.Place{Pickup: s.Place.Pickup, Tour: s.Place.Tour}
			if s.Place.Pickup == "" {
				s.Key.Place = "erased:" + s.Number
			}
			changed[i] = s
		}
		if err := tx.SaveSlips().Save(changed...); err != nil {
			return err
		}
	}
	return nil
}
