package exchange_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/exchange"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/order"
	"turnus/domain/remark"
)

// Generators of everything a webshop can ask.
var (
	genKey   = rapid.StringMatching(`[A-Za-z0-9][A-Za-z0-9/ä\-]{0,20}`)
	genName  = rapid.OneOf(rapid.Just(""), rapid.StringMatching(`[A-ZÄ][a-zé "<&\\'’]{0,30}[a-z]`))
	genDate  = rapid.Custom(func(t *rapid.T) civil.Date { return day("2026-01-01").AddDays(rapid.IntRange(0, 700).Draw(t, "day")) })
	genPrice = rapid.Custom(func(t *rapid.T) money.Amount { return money.Amount(rapid.Int64Range(0, 1e8).Draw(t, "price")) })
	genLine  = rapid.Custom(func(t *rapid.T) exchange.Line {
		return exchange.Line{
			Article: genKey.Draw(t, "article"), Quantity: money.Quantity(rapid.Int64Range(1, 1e6).Draw(t, "quantity")),
			UnitPrice: opt(t, "unit_price", genPrice),
		}
	})
	genLines = rapid.SliceOfN(genLine, 1, 5)
	genPlace = rapid.Custom(func(t *rapid.T) exchange.Place {
		if rapid.Bool().Draw(t, "clear") {
			return exchange.Place{Clear: true}
		}
		return exchange.Place{
			Street: opt(t, "street", genName), HouseNo: opt(t, "house_no", genName), PostalCode: opt(t, "postal_code", genKey),
			Town: opt(t, "town", genName), Country: opt(t, "country", rapid.SampledFrom([]string{"", "CH", "DE"})),
		}
	})
	genRef = rapid.Custom(func(t *rapid.T) exchange.Ref {
		return exchange.Ref{Subscription: genKey.Draw(t, "subscription"), Customer: genName.Draw(t, "customer")}
	})
	genBody = rapid.OneOf(
		rapid.Custom(func(t *rapid.T) exchange.Body { return article(t) }),
		rapid.Custom(func(t *rapid.T) exchange.Body { return customerUpsert(t) }),
		rapid.Custom(func(t *rapid.T) exchange.Body { return create(t) }),
		rapid.Custom(func(t *rapid.T) exchange.Body { return wish(t) }),
		rapid.Custom(func(t *rapid.T) exchange.Body { return placeOrder(t) }),
	)
)

func opt[T any](t *rapid.T, name string, g *rapid.Generator[T]) exchange.Opt[T] {
	if rapid.Bool().Draw(t, name+" is there") {
		return exchange.Some(g.Draw(t, name))
	}
	return exchange.Opt[T]{}
}

func article(t *rapid.T) exchange.UpsertArticle {
	return exchange.UpsertArticle{
		Number: genKey.Draw(t, "number"), Name: rapid.MapOfN(rapid.SampledFrom(lang.All), genName, 1, 4).Draw(t, "name"),
		Unit: opt(t, "unit", genName), Price: opt(t, "price", genPrice), PriceFrom: genDate.Draw(t, "price_from"), VAT: opt(t, "vat", genKey),
		LeadDays: opt(t, "lead_days", rapid.IntRange(0, 60)), Freshness: opt(t, "freshness", rapid.IntRange(0, 60)),
		SellSingle: opt(t, "sell_single", rapid.Bool()), Plans: opt(t, "plans", rapid.SliceOfN(genKey, 0, 3)), ActiveFrom: opt(t, "from", genDate),
		Description: rapid.MapOfN(rapid.SampledFrom(lang.All), genName, 1, 4).Draw(t, "description"), Family: opt(t, "family", genKey),
		Step:    opt(t, "step", rapid.Map(rapid.Int64Range(0, 1e6), func(n int64) money.Quantity { return money.Quantity(n) })),
		Deposit: opt(t, "deposit", genPrice), Allergens: opt(t, "allergens", rapid.SliceOfN(rapid.SampledFrom(catalog.Allergens), 0, 3)),
		Substitutes: opt(t, "substitutes", rapid.SliceOfN(genKey, 0, 3)),
	}
}

func customerUpsert(t *rapid.T) exchange.UpsertCustomer {
	return exchange.UpsertCustomer{
		Number: genKey.Draw(t, "number"), Language: opt(t, "language", rapid.SampledFrom(lang.All)), LastName: opt(t, "last_name", genName),
		Email: opt(t, "email", genName), BillingAddress: genPlace.Draw(t, "billing"), DeliveryAddress: genPlace.Draw(t, "delivery"),
		PickupPoint: opt(t, "pickup_point", genName), BillingCycle: opt(t, "cycle", rapid.SampledFrom([]customer.Cycle{"", customer.Weekly})),
	}
}

func create(t *rapid.T) exchange.CreateSubscription {
	c := exchange.CreateSubscription{
		Number: genKey.Draw(t, "number"), Customer: genKey.Draw(t, "customer"), Receiver: genName.Draw(t, "receiver"), Plan: genKey.Draw(t, "plan"),
		Start: genDate.Draw(t, "start"), Deliveries: rapid.IntRange(0, 50).Draw(t, "deliveries"), Lines: genLines.Draw(t, "lines"),
		Comment: genName.Draw(t, "comment"), DeliveryAddress: genPlace.Draw(t, "delivery"), PickupPoint: genName.Draw(t, "pickup"),
	}
	if c.Deliveries == 0 {
		c.End = c.Start.AddDays(rapid.IntRange(0, 700).Draw(t, "length"))
	}
	return c
}

// wish is one of the requests about a subscription.
func wish(t *rapid.T) exchange.Body {
	ref, date, lines := genRef.Draw(t, "ref"), genDate.Draw(t, "date"), genLines.Draw(t, "lines")
	return rapid.SampledFrom([]exchange.Body{
		exchange.Pause{Ref: ref, From: date, To: date.AddDays(7)}, exchange.Pause{Ref: ref, From: date}, exchange.Resume{Ref: ref, On: date},
		exchange.Extend{Ref: ref, Deliveries: 10}, exchange.Extend{Ref: ref, Until: date}, exchange.Cancel{Ref: ref},
		exchange.Cancel{Ref: ref, Effective: date, Reason: "Umzug"}, exchange.Change{Ref: ref, From: date, Lines: lines},
		exchange.Change{Ref: ref, PickupPoint: exchange.Some("")}, exchange.Comment{Ref: ref, Text: "a\nb", Lasts: remark.Until, Until: date},
		exchange.AcceptRenewal{Ref: ref}, exchange.Skip{Ref: ref, Date: date}, exchange.Unskip{Ref: ref, Date: date},
		exchange.ChangeDelivery{Ref: ref, Date: date, Lines: lines}, exchange.Move{Ref: ref, Date: date, To: date.AddDays(-1)},
		exchange.ChangeOrder{Order: "B", Lines: lines}, exchange.CancelOrder{Order: "B", Reason: "x"},
		exchange.Dislikes{Customer: "K", Dislikes: []string{"Randen"}},
	}).Draw(t, "wish")
}

func placeOrder(t *rapid.T) exchange.PlaceOrder {
	o := exchange.PlaceOrder{
		Number: genKey.Draw(t, "number"), Customer: genKey.Draw(t, "customer"), Payer: genName.Draw(t, "payer"),
		DeliverOn: genDate.Draw(t, "deliver_on"), Lines: genLines.Draw(t, "lines"), Remark: genName.Draw(t, "remark"),
	}
	if rapid.Bool().Draw(t, "paid") {
		o.Payment = &exchange.Payment{State: order.Paid, Method: genName.Draw(t, "method"), Amount: opt(t, "amount", genPrice)}
	}
	return o
}

func TestWhatIsWrittenIsReadAgain(t *testing.T) {
	schema := schemaOf(t, exchange.RequestsFormat)
	rapid.Check(t, func(t *rapid.T) {
		want := exchange.File{Shop: "hofladen", Created: time.Date(2026, 11, 23, 7, 12, 0, 0, time.UTC)}
		for i, b := range rapid.SliceOfN(genBody, 0, 6).Draw(t, "bodies") {
			want.Requests = append(want.Requests, exchange.Request{ID: string(rune('a' + i)), Body: b})
		}
		data, err := want.Encode()
		if err != nil {
			t.Fatal(err)
		}
		got, err := exchange.Parse(data)
		if err != nil {
			t.Fatalf("%v\n%s", err, data)
		}
		for i, r := range got.Requests {
			if len(r.Problems)+len(r.Warnings) > 0 || r.ID != want.Requests[i].ID {
				t.Fatalf("%s: %v %v", r.Raw, r.Problems, r.Warnings)
			}
		}
		if d := diff(bodiesOf(want), bodiesOf(got)); d != "" || got.Shop != want.Shop || !got.Created.Equal(want.Created) {
			t.Fatal(d)
		}
		if err := schema.Validate(decoded(t, data)); err != nil {
			t.Fatalf("%v\n%s", err, data)
		}
	})
}

func TestInOrderLosesNothingAndSwapsNothingNeedlessly(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		types := []exchange.Type{exchange.TypeArticleUpsert, exchange.TypeCustomerUpsert, exchange.TypeOrderPlace, "x"}
		var in []exchange.Request
		for i, k := range rapid.SliceOf(rapid.SampledFrom(types)).Draw(t, "types") {
			in = append(in, exchange.Request{Type: k, Index: i})
		}
		out := exchange.InOrder(in)
		seen := map[int]bool{}
		for i, r := range out {
			seen[r.Index] = true
			if i > 0 && out[i-1].Type == r.Type && out[i-1].Index > r.Index {
				t.Fatal("two requests of one type changed places")
			}
		}
		if len(seen) != len(in) {
			t.Fatal("a request was lost")
		}
	})
}
