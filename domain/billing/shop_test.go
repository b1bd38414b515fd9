package billing_test

import (
	"fmt"

	"turnus/domain/address"
	"turnus/domain/billing"
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/order"
	"turnus/domain/record"
	"turnus/domain/shop"
	"turnus/domain/subscription"
)

var day = civil.MustParse

const (
	qrIBAN    = "CH44 3199 9123 0008 8901 2"
	plainIBAN = "CH58 0079 1123 0008 8901 2"
	deIBAN    = "DE89 3704 0044 0532 0130 00"
)

func swiss() shop.Shop {
	return shop.Shop{
		Party:    address.Party{Company: "Sunnehof", Address: address.Address{Street: "Hofweg", HouseNo: "3", PostalCode: "8712", Town: "Stäfa", Country: "CH"}},
		Currency: money.CHF, CashStep: 5, VATNumber: "CHE-123.456.788", VATRates: shop.DefaultVATRates("CH"),
		IBAN: qrIBAN, ReferencePrefix: "210000", PaymentDays: 30,
	}
}

func german() shop.Shop {
	s := swiss()
	s.Party.Address.Country, s.Party.Address.PostalCode, s.Party.Address.Town = "DE", "79098", "Freiburg"
	s.Currency, s.CashStep, s.VATNumber, s.IBAN = money.EUR, 1, "DE123456789", deIBAN
	return s
}

var zoe = customer.Customer{
	Head: record.Head{ID: 17, Number: "K-17"}, Serial: 42, Lang: lang.DE, Cycle: customer.Monthly,
	Party: address.Party{Salutation: "Frau", FirstName: "Zoë", LastName: "Näf", Address: address.Address{Street: "Seestrasse", HouseNo: "1", PostalCode: "8002", Town: "Zürich", Country: "CH"}},
}

// books has two customers, two articles and a subscription for each cycle.
func books() billing.Books {
	granny := customer.Customer{Head: record.Head{ID: 18, Number: "K-18"}, Party: address.Party{FirstName: "Rosa", LastName: "Näf"}}
	b := billing.Books{
		Shop: swiss(),
		Articles: map[int64]catalog.Article{
			1: {Head: record.Head{ID: 1, Number: "GEM-M"}, Names: lang.Texts{lang.DE: "Gemüsekiste"}, Unit: "Kiste"},
			2: {Head: record.Head{ID: 2, Number: "SEIFE"}, Names: lang.Texts{lang.DE: "Seife"}, Unit: "Stück"},
		},
		Customers:     map[int64]customer.Customer{zoe.ID: zoe, granny.ID: granny},
		Subscriptions: map[int64]subscription.Subscription{},
	}
	for i, c := range []customer.Cycle{"", customer.PerDelivery, customer.Weekly, customer.Monthly, customer.Quarterly} {
		id := int64(100 + i)
		b.Subscriptions[id] = subscription.Subscription{Head: record.Head{ID: id, Number: fmt.Sprintf("A-%d", id)}, Cycle: c}
	}
	return b
}

// The subscriptions of books, by cycle; usual is that of the payer.
const (
	usual       = int64(100)
	perDelivery = int64(101)
	weekly      = int64(102)
	monthly     = int64(103)
	quarterly   = int64(104)
)

// packed is an order delivered on a day, with one line for each price.
func packed(id, subscriptionID int64, on string, prices ...money.Amount) order.Order {
	o := order.Order{
		Head: record.Head{ID: id, Number: fmt.Sprintf("L-%d", id)}, SubscriptionID: subscriptionID,
		PayerID: zoe.ID, ReceiverID: zoe.ID, Date: day(on), State: order.Packed,
	}
	rate, _ := swiss().VATRate("reduced", o.Date)
	for i, p := range prices {
		o.Lines = append(o.Lines, order.Line{
			ID: id*10 + int64(i), ArticleID: 1, Ordered: money.One, Packed: money.One, UnitPrice: p, VATCode: "reduced", VATRate: rate,
		})
	}
	return o
}

func unbilled(orders ...order.Order) billing.Unbilled {
	return billing.Unbilled{Payer: zoe, Orders: orders}
}

// summary is a draft on one line.
func summary(d billing.Draft) string {
	doc := d.Document
	paid := ""
	if doc.Paid != nil {
		paid = " paid by " + doc.Paid.Method
	}
	return fmt.Sprintf("%s %s..%s %d lines %s%s", doc.Date, doc.Period.From, doc.Period.To, len(doc.Lines), doc.Totals.Total, paid)
}

func documents(drafts []billing.Draft) []billing.Document {
	out := make([]billing.Document, len(drafts))
	for i, d := range drafts {
		out[i] = d.Document
	}
	return out
}

func lineCount(drafts []billing.Draft) int { return billing.ShareOf(documents(drafts)...).Lines }

func summaries(drafts []billing.Draft) []string {
	out := []string{}
	for _, d := range drafts {
		out = append(out, summary(d))
	}
	return out
}
