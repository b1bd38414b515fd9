package picking_test

import (
	"fmt"

	"turnus/domain/address"
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/domain/record"
	"turnus/domain/remark"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
)

var day = civil.MustParse

const (
	box   = int64(1)
	bread = int64(2)
	zoe   = int64(17)
	rosa  = int64(18)
)

func home(street string) shipto.ShipTo {
	return shipto.ShipTo{Address: address.Address{Street: street, HouseNo: "1", PostalCode: "8002", Town: "Zürich", Country: "CH"}}
}

// sources is a shop with two customers, two articles and two subscriptions of
// Zoë's.
func sources() picking.Sources {
	return picking.Sources{
		Articles: map[int64]catalog.Article{
			box:   {Head: record.Head{ID: box, Number: "GEM-M"}, Names: lang.Texts{lang.DE: "Gemüsekiste"}, Storage: "B2", Unit: "Kiste"},
			bread: {Head: record.Head{ID: bread, Number: "BROT"}, Names: lang.Texts{lang.DE: "Brot"}, Storage: "A1", Unit: "Stück"},
		},
		Customers: map[int64]customer.Customer{
			zoe:  {Head: record.Head{ID: zoe, Number: "K-17"}, Lang: lang.DE, Phone: "044 123", Party: address.Party{FirstName: "Zoë", LastName: "Näf"}},
			rosa: {Head: record.Head{ID: rosa, Number: "K-18"}, Lang: lang.FR, Party: address.Party{FirstName: "Rosa", LastName: "Au"}},
		},
		Subscriptions: map[int64]subscription.Subscription{
			733: {Head: record.Head{ID: 733, Number: "A-733"}}, 734: {Head: record.Head{ID: 734, Number: "A-734"}},
		},
		Points: map[int64]shipto.PickupPoint{7: {Names: lang.Texts{lang.DE: "Hofladen", lang.FR: "Magasin"}, Address: address.Address{Street: "Hof", PostalCode: "8000", Town: "Zürich"}}},
	}
}

// from makes an order of a subscription (0: single) for Zoë, home, on Thursday
// 12 March, with one of each article, picked the day before.
func from(id, subscriptionID int64, articles ...int64) order.Order {
	o := order.Order{
		Head: record.Head{ID: id, Number: fmt.Sprintf("L-%d", id)}, SubscriptionID: subscriptionID,
		ReceiverID: zoe, PayerID: zoe, ShipTo: home("Seestrasse"), Date: day("2026-03-12"), State: order.Open,
	}
	if subscriptionID != 0 {
		o.Nominal = []civil.Date{o.Date}
	}
	for i, a := range articles {
		o.Lines = append(o.Lines, order.Line{ID: id*10 + int64(i), ArticleID: a, Ordered: money.One, Pick: day("2026-03-11")})
	}
	return o
}

func always(text string) remark.Remark { return remark.Remark{Text: text, Lasts: remark.Always} }
