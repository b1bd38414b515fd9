package db

import (
	"turnus/domain/address"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/record"
	"turnus/domain/remark"
	"turnus/domain/search"
)

type customerRow struct {
	Head       headRow `gorm:"embedded"`
	Serial     int64
	Lang       lang.Lang
	Company    string
	Salutation string
	FirstName  string
	LastName   string
	Address    addressRow `gorm:"embedded"`
	Email      string
	Phone      string
	UID        string
	ShipTo     shipRow `gorm:"embedded;embeddedPrefix:ship_"`
	Cycle      customer.Cycle
	Dislikes   string // JSON
	Note       string
	MergedInto ref
	Anonymised civil.Date
	NameKey    string // derived
}

func (r customerRow) owner() int64 { return r.Head.ID }

func customerRowOf(c *customer.Customer) customerRow {
	return customerRow{
		Head: headRow(c.Head), Serial: c.Serial, Lang: c.Lang,
		Company: c.Party.Company, Salutation: c.Party.Salutation,
		FirstName: c.Party.FirstName, LastName: c.Party.LastName, Address: addressRow(c.Party.Address),
		Email: c.Email, Phone: c.Phone, UID: c.UID,
		ShipTo: shipRowOf(c.ShipTo), Cycle: c.Cycle, Dislikes: listJSON(c.Dislikes),
		Note: c.Note, MergedInto: ref(c.MergedInto), Anonymised: c.Anonymised,
		NameKey: search.OrderKey(c.Party.ListName()),
	}
}

func (r customerRow) join(c *customer.Customer) error {
	*c = customer.Customer{
		Head: record.Head(r.Head), Serial: r.Serial, Lang: r.Lang,
		Party: address.Party{
			Company: r.Company, Salutation: r.Salutation,
			FirstName: r.FirstName, LastName: r.LastName, Address: address.Address(r.Address),
		},
		Email: r.Email, Phone: r.Phone, UID: r.UID, ShipTo: r.ShipTo.shipTo(), Cycle: r.Cycle,
		Note: r.Note, MergedInto: int64(r.MergedInto), Anonymised: r.Anonymised,
	}
	return fromJSON(r.Dislikes, &c.Dislikes)
}

// placeRow is one further delivery place of a customer.
type placeRow struct {
	CustomerID int64 `gorm:"primaryKey;autoIncrement:false"`
	Pos        int   `gorm:"primaryKey;autoIncrement:false"`
	Name       string
	ShipTo     shipRow `gorm:"embedded;embeddedPrefix:ship_"`
}

func (r placeRow) owner() int64 { return r.CustomerID }

// holdRow is one hold of a customer.
type holdRow struct {
	CustomerID int64 `gorm:"primaryKey;autoIncrement:false"`
	Pos        int   `gorm:"primaryKey;autoIncrement:false"`
	Kind       customer.HoldKind
	FirstDay   civil.Date
	LastDay    civil.Date
	Reason     string
	Source     string
}

func (r holdRow) owner() int64 { return r.CustomerID }

var placesOf = part[customer.Customer, placeRow]{
	table: "customer_place", by: "customer_id", order: "pos",
	split: func(c *customer.Customer) []placeRow {
		return rowsOf(c.Places, func(i int, p customer.Place) placeRow { return placeRow{c.ID, i, p.Name, shipRowOf(p.ShipTo)} })
	},
	join: func(c *customer.Customer, r placeRow) error {
		c.Places = append(c.Places, customer.Place{Name: r.Name, ShipTo: r.ShipTo.shipTo()})
		return nil
	},
}

var holdsOf = part[customer.Customer, holdRow]{
	table: "customer_hold", by: "customer_id", order: "pos",
	split: func(c *customer.Customer) []holdRow {
		return rowsOf(c.Holds, func(i int, h customer.Hold) holdRow {
			return holdRow{c.ID, i, h.Kind, h.From, h.Until, h.Reason, h.Source}
		})
	},
	join: func(c *customer.Customer, r holdRow) error {
		c.Holds = append(c.Holds, customer.Hold{Kind: r.Kind, From: r.FirstDay, Until: r.LastDay, Reason: r.Reason, Source: r.Source})
		return nil
	},
}

var customers = mapping[customer.Customer]{
	kind:   record.KindCustomer,
	table:  "customer",
	head:   (*customer.Customer).RecordHead,
	settle: settleCustomers,
	parts: []tablePart[customer.Customer]{
		part[customer.Customer, customerRow]{
			table: "customer", by: "id", derived: true,
			split: func(c *customer.Customer) []customerRow { return []customerRow{customerRowOf(c)} },
			join:  func(c *customer.Customer, r customerRow) error { return r.join(c) },
		},
		placesOf, holdsOf,
		remarksOf(record.KindCustomer, func(c *customer.Customer) (int64, *[]remark.Remark) { return c.ID, &c.Remarks }),
		termsOf(record.KindCustomer, func(c *customer.Customer) (int64, []string) {
			p, to := c.Party, c.ShipTo.Address
			return c.ID, []string{
				c.Number, p.Company, p.FirstName, p.LastName, p.Address.PostalCode, p.Address.Town, to.PostalCode, to.Town,
			}
		}),
	},
	prepare: giveSerials,
}

// giveSerials gives new customers the number that payment references have.
func giveSerials(u *unit, changed []pair[customer.Customer]) error {
	var fresh []*customer.Customer
	for _, c := range changed {
		if c.before == nil {
			fresh = append(fresh, c.after)
		}
	}
	serial, err := u.take(seriesSerial, "customer", 0, len(fresh))
	for i, c := range fresh {
		c.Serial = serial + int64(i)
	}
	return err
}

// CustomerIDs implements office.CustomerQueries.
func (r reader) CustomerIDs(after int64, limit int) ([]int64, error) {
	return r.idsAfter("customer", after, limit)
}

// LastCustomerNumber implements office.CustomerQueries.
func (r reader) LastCustomerNumber() (string, error) {
	numbers, err := query[string](r, "last customer", "SELECT number FROM customer ORDER BY id DESC LIMIT 1")
	if err != nil || len(numbers) == 0 {
		return "", err
	}
	return numbers[0], nil
}

// CustomersWithHoldEnding implements office.CustomerQueries.
func (r reader) CustomersWithHoldEnding(last civil.Range) ([]int64, error) {
	return query[int64](r, "customers with a hold ending", `
		SELECT DISTINCT customer_id FROM customer_hold WHERE last_day BETWEEN ? AND ? ORDER BY customer_id`, last.From, last.To)
}

// CustomersMergedInto implements office.CustomerQueries.
func (r reader) CustomersMergedInto(id int64) ([]int64, error) {
	return query[int64](r, "merged customers", "SELECT id FROM customer WHERE merged_into = ? ORDER BY id", id)
}

// ClosedCustomerIDs implements office.CustomerQueries.
func (r reader) ClosedCustomerIDs() ([]int64, error) {
	return query[int64](r, "closed customers", `
		SELECT id FROM customer WHERE merged_into IS NOT NULL UNION SELECT id FROM customer WHERE anonymised <> '' ORDER BY 1`)
}
