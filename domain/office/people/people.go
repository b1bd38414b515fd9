// Package people has what a person at the screen does with customers: entering
// and changing them, holds, remarks and places among it, finding those who are
// in the books twice and merging them. What a change does to deliveries and
// orders is told first. It does not know screens, and speaks in values.
package people

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"

	"turnus/domain/address"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/problem"
	"turnus/domain/record"
)

// Codes of what cannot be done with a customer.
const (
	CodeClosed problem.Code = "people.closed" // merged into another or anonymised; args: number
)

// Jobs are what a person does with customers.
type Jobs struct {
	Store office.Store
	Clock office.Clock
}

// Blank is a new customer with what most of them have, to be filled in: the
// shop's language and country, the next number.
func (j Jobs) Blank(ctx context.Context) (Detail, error) {
	var d Detail
	err := j.Store.Read(ctx, func(r office.Reader) error {
		s, err := r.Shop()
		if err != nil {
			return err
		}
		d.Customer = customer.Customer{Lang: s.MainLang(), Cycle: customer.Monthly, Party: address.Party{
			Address: address.Address{Country: s.Country()},
		}}
		if err = d.places(r); err != nil {
			return err
		}
		d.Customer.Number, err = nextNumber(r)
		return err
	})
	return d, err
}

// numberTries is how many numbers are tried that may be taken.
const numberTries = 1000

// nextNumber goes on from the customer entered last: after K-250 comes K-251.
func nextNumber(r office.Reader) (string, error) {
	last, err := r.LastCustomerNumber()
	if err != nil {
		return "", err
	}
	prefix := strings.TrimRight(last, "0123456789")
	digits := last[len(prefix):]
	n, err := strconv.Atoi(digits)
	if err != nil || last == "" {
		prefix, digits, n = "K-", "", 0
	}
	for i := 1; i <= numberTries; i++ {
		number := fmt.Sprintf("%s%0*d", prefix, len(digits), n+i)
		if _, taken, err := r.Customers().Find(number); err != nil || !taken {
			return number, err
		}
	}
	return "", nil
}

// Weigh tells what saving a customer would do, and saves nothing. One without id
// is new. A problem says why it cannot be, with the field it is about.
func (j Jobs) Weigh(ctx context.Context, actor office.Actor, today civil.Date, c customer.Customer) (Effect, error) {
	var e Effect
	if err := office.Allow(actor, office.JobCustomers); err != nil {
		return e, err
	}
	err := j.Store.Read(ctx, func(r office.Reader) error {
		var err error
		e, err = weigh(r, today, j.Clock(), c)
		return err
	})
	return e, err
}

// Save saves a customer, and brings the orders in step that are before their
// cut-off: with where they go to, and with a delivery stop. Who has changed the
// customer since it was read makes it office.CodeChangedElsewhere.
func (j Jobs) Save(ctx context.Context, actor office.Actor, today civil.Date, c customer.Customer) (Effect, error) {
	var e Effect
	if err := office.Allow(actor, office.JobCustomers); err != nil {
		return e, err
	}
	err := j.Store.Do(ctx, actor, office.Cause{Job: office.JobCustomers}, func(tx office.Tx) error {
		var err error
		if e, err = weigh(tx, today, j.Clock(), c); err != nil {
			return err
		}
		return e.save(tx)
	})
	return e, err
}

// Put is Weigh, and Save if there is a unit of work, for jobs that change several
// customers: they ask themselves whether they may.
func Put(tx office.Tx, r office.Reader, today civil.Date, at time.Time, c customer.Customer) (Effect, error) {
	e, err := weigh(r, today, at, c)
	if err != nil || tx == nil {
		return e, err
	}
	return e, e.save(tx)
}

// stored is the customer as it is kept, zero for a new one.
func stored(r office.Reader, c customer.Customer) (customer.Customer, error) {
	if holder, taken, err := r.Customers().Find(c.Number); err != nil || taken && holder.ID != c.ID {
		if taken {
			err = problem.New(office.CodeNumberTaken, "number", "kind", string(record.KindCustomer), "value", c.Number)
		}
		return customer.Customer{}, err
	}
	if c.ID == 0 {
		return customer.Customer{}, nil
	}
	before, err := r.Customers().Get(c.ID)
	if err != nil {
		return before, err
	}
	if before.Version != c.Version {
		return before, problem.New(office.CodeChangedElsewhere, "", "kind", string(record.KindCustomer),
			"number", before.Number, "seen", c.Version, "version", before.Version)
	}
	if before.Closed() {
		return before, problem.New(CodeClosed, "", "number", before.Number)
	}
	return before, nil
}
