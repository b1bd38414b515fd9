package exchange_test

import (
	"os"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/exchange"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/order"
	"turnus/domain/problem"
	"turnus/domain/remark"
)

var day = civil.MustParse

func sample(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func parse(t testing.TB, data []byte) exchange.File {
	t.Helper()
	f, err := exchange.Parse(data)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// diff compares values whose dates are opaque.
func diff(want, got any) string {
	return cmp.Diff(want, got, cmpopts.EquateComparable(civil.Date{}))
}

// fileOf is a file with the requests given.
func fileOf(requests string) []byte {
	return []byte(`{"format": "turnus.requests/1", "requests": [` + requests + `]}`)
}

// one parses a file with a single request.
func one(t testing.TB, request string) exchange.Request {
	t.Helper()
	f := parse(t, fileOf(request))
	if len(f.Requests) != 1 {
		t.Fatalf("%d requests instead of one", len(f.Requests))
	}
	return f.Requests[0]
}

// said lists problems as code and field.
func said(l problem.List) []string {
	out := []string{}
	for _, p := range l {
		out = append(out, string(p.Code)+" "+p.Field)
	}
	return out
}

func clean(t *testing.T, f exchange.File) {
	t.Helper()
	for _, r := range f.Requests {
		if len(r.Problems) > 0 || len(r.Warnings) > 0 {
			t.Errorf("%s: problems %v, warnings %v", r.ID, said(r.Problems), said(r.Warnings))
		}
	}
}

func bodiesOf(f exchange.File) []exchange.Body {
	out := make([]exchange.Body, len(f.Requests))
	for i, r := range f.Requests {
		out[i] = r.Body
	}
	return out
}

func TestDocumentedSampleIsReadAsDocumented(t *testing.T) {
	f := parse(t, sample(t, "requests.json"))
	clean(t, f)
	if f.Shop != "hofladen" || !f.Created.Equal(time.Date(2026, 11, 23, 7, 12, 0, 0, time.UTC)) {
		t.Errorf("shop %q, created %v", f.Shop, f.Created)
	}
	ref := exchange.Ref{Subscription: "A-733"}
	one := []exchange.Line{{Article: "GEM-M", Quantity: money.One}}
	want := []exchange.Body{
		exchange.UpsertCustomer{
			Number: "K-17", Language: exchange.Some(lang.DE), Salutation: exchange.Some("Frau"),
			FirstName: exchange.Some("Zoë"), LastName: exchange.Some("Müller"), Company: exchange.Some(""),
			Email: exchange.Some("zoe@example.ch"), BillingCycle: exchange.Some(customer.Monthly),
			BillingAddress: exchange.Place{
				Street: exchange.Some("Bächlerstrasse"), HouseNo: exchange.Some("12a"),
				PostalCode: exchange.Some("8046"), Town: exchange.Some("Zürich"), Country: exchange.Some("CH"),
			},
		},
		exchange.CreateSubscription{
			Number: "A-901", Customer: "K-17", Plan: "weekly-thu", Start: day("2026-12-03"),
			Lines: one, Comment: "Bitte hinters Haus",
		},
		exchange.Pause{Ref: ref, From: day("2026-12-21"), To: day("2027-01-03")},
		exchange.Resume{Ref: ref, On: day("2026-12-28")},
		exchange.Skip{Ref: ref, Date: day("2026-12-10")},
		exchange.Extend{Ref: ref, Deliveries: 10},
		exchange.Cancel{Ref: ref, Effective: day("2027-01-31"), Reason: "Umzug"},
		exchange.Change{Ref: ref, From: day("2027-01-04"), Lines: []exchange.Line{{Article: "GEM-L", Quantity: money.One}}},
		exchange.Comment{Ref: ref, Text: "Nussallergie!", Lasts: remark.Always, Safety: true},
		exchange.ChangeDelivery{Ref: ref, Date: day("2026-12-17"), Lines: []exchange.Line{{Article: "GEM-M", Quantity: 2 * money.One}}},
		exchange.PlaceOrder{
			Number: "2026-10017", Customer: "K-17", DeliverOn: day("2026-12-03"), Remark: "Geschenk",
			Lines: []exchange.Line{{Article: "BROT-01", Quantity: 2 * money.One, UnitPrice: exchange.Some(money.Amount(480))}},
		},
		exchange.UpsertArticle{
			Number: "BROT-01", Name: lang.Texts{lang.DE: "Bürli 4 Stück"}, Unit: exchange.Some("Pack"),
			Price: exchange.Some(money.Amount(480)), VAT: exchange.Some("reduced"), LeadDays: exchange.Some(1),
			SellSingle: exchange.Some(true), SellSubscription: exchange.Some(true),
			Plans: exchange.Some([]string{"weekly-tue", "weekly-thu"}),
		},
	}
	if d := diff(want, bodiesOf(f)); d != "" {
		t.Error(d)
	}
}

func TestEachRequestKnowsWhereItStandsInTheFile(t *testing.T) {
	data := sample(t, "requests.json")
	for i, r := range parse(t, data).Requests {
		wantLine := 3 + i
		if i > 0 {
			wantLine++ // the first one has two lines
		}
		if r.Index != i || r.Line != wantLine {
			t.Errorf("%s: index %d, line %d; want %d, %d", r.ID, r.Index, r.Line, i, wantLine)
		}
		again, err := exchange.ParseRequest(r.Raw)
		if err != nil || again.ID != r.ID || diff(again.Body, r.Body) != "" {
			t.Errorf("%s read alone from what was kept: %v %v", r.ID, again, err)
		}
	}
}

func TestEveryTypeAndFieldIsKnown(t *testing.T) {
	f := parse(t, sample(t, "requests_full.json"))
	clean(t, f)
	if at := f.Requests[0].At; !at.Equal(time.Date(2026, 11, 22, 20, 15, 30, 5e8, time.UTC)) {
		t.Errorf("time of the first request %v", at)
	}
	seen := map[exchange.Type]bool{}
	for _, r := range append(f.Requests, parse(t, sample(t, "requests.json")).Requests...) {
		seen[r.Type] = true
		if r.Body.Type() != r.Type {
			t.Errorf("%s has a body of %s", r.Type, r.Body.Type())
		}
	}
	if len(seen) != 18 {
		t.Errorf("samples have %d types: %v", len(seen), seen)
	}
}

func TestAbsentFieldsKeepAndEmptyFieldsClear(t *testing.T) {
	r := one(t, `{"id": "1", "type": "customer.upsert", "customer": {"number": "K-1", "phone": "", "email": null,
		"billing_address": {"house_no": ""}, "delivery_address": ""}}`)
	u, ok := r.Body.(exchange.UpsertCustomer)
	if !ok || len(r.Problems) > 0 {
		t.Fatal(r.Problems)
	}
	if got := u.Phone.Or("old"); got != "" {
		t.Errorf("phone given as empty is %q", got)
	}
	if got := u.Email.Or("old"); got != "old" {
		t.Errorf("email given as null is %q", got)
	}
	if got := u.LastName.Or("old"); got != "old" {
		t.Errorf("absent last name is %q", got)
	}
	old := customerAddress()
	billing := u.BillingAddress.Address(old.Address)
	if billing.HouseNo != "" || billing.Street != old.Address.Street {
		t.Errorf("address with an empty house number: %+v", billing)
	}
	if !u.DeliveryAddress.ShipTo(old).IsZero() {
		t.Error("a cleared delivery address is still there")
	}
}

func TestAnAddressChangesOnlyWhatItNames(t *testing.T) {
	old := customerAddress()
	got := exchange.Place{DoorCode: exchange.Some("9")}.ShipTo(old)
	want := old
	want.DoorCode = "9"
	if d := diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestNamesOfAnArticleChangeByLanguage(t *testing.T) {
	u := exchange.UpsertArticle{Name: lang.Texts{lang.FR: "", lang.IT: "Pane"}}
	old := lang.Texts{lang.DE: "Brot", lang.FR: "Pain"}
	if d := diff(lang.Texts{lang.DE: "Brot", lang.IT: "Pane"}, exchange.TextsWith(old, u.Name)); d != "" {
		t.Error(d)
	}
	if old[lang.FR] != "Pain" {
		t.Error("the old names were changed")
	}
}

func TestArticlesThenCustomersComeBeforeTheRest(t *testing.T) {
	var got []string
	all := parse(t, sample(t, "requests.json")).Requests
	for _, r := range exchange.InOrder(all) {
		got = append(got, r.ID)
	}
	want := []string{"R-5011", "R-5001", "R-5002", "R-5003", "R-5004", "R-5005", "R-5006", "R-5007", "R-5008", "R-5009", "R-5012", "R-5010"}
	if d := diff(want, got); d != "" {
		t.Error(d)
	}
	if all[0].ID != "R-5001" {
		t.Error("the argument was changed")
	}
}

func TestAnOrderIsNamedByItsNumberOrAsWhenItWasPlaced(t *testing.T) {
	want := exchange.ChangeOrder{Order: "B-1", Remark: exchange.Some("Gruss")}
	for _, request := range []string{
		`{"id": "1", "type": "order.change", "order": "B-1", "remark": "Gruss"}`,
		`{"id": "1", "type": "order.change", "order": {"number": "B-1", "remark": "Gruss"}}`,
	} {
		r := one(t, request)
		if d := diff(exchange.Body(want), r.Body); d != "" || len(r.Problems) > 0 {
			t.Errorf("%s: %s %v", request, d, r.Problems)
		}
	}
}

func TestPaymentOfAnOrder(t *testing.T) {
	r := one(t, `{"id": "1", "type": "order.change", "order": "B-1", "payment": {"state": "paid", "method": "card", "amount": "9.60"}}`)
	want := &exchange.Payment{State: order.Paid, Method: "card", Amount: exchange.Some(money.Amount(960))}
	if d := diff(want, r.Body.(exchange.ChangeOrder).Payment); d != "" {
		t.Error(d)
	}
}
