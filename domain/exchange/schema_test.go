package exchange_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"turnus/domain/address"
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/exchange"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/problem"
	"turnus/domain/subscription"
)

func schemaOf(t testing.TB, format string) *jsonschema.Schema {
	t.Helper()
	name, content, ok := exchange.Schema(format)
	if !ok {
		t.Fatalf("no schema of %s", format)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource(name, decoded(t, content)); err != nil {
		t.Fatal(err)
	}
	return c.MustCompile(name)
}

func decoded(t interface{ Fatal(...any) }, data []byte) any {
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestSamplesKeepToThePublishedSchema(t *testing.T) {
	schema := schemaOf(t, exchange.RequestsFormat)
	for _, name := range []string{"requests.json", "requests_full.json"} {
		if err := schema.Validate(decoded(t, sample(t, name))); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestThereIsNoSchemaOfAnUnknownFormat(t *testing.T) {
	if _, _, ok := exchange.Schema("turnus.requests/9"); ok {
		t.Error("there is one")
	}
}

// TestWhatTheSchemaAcceptsParseAccepts puts every odd value in the place of
// every value of the samples, and leaves every field out once.
func TestWhatTheSchemaAcceptsParseAccepts(t *testing.T) {
	schema := schemaOf(t, exchange.RequestsFormat)
	accepted, refused := 0, 0
	for _, name := range []string{"requests.json", "requests_full.json"} {
		for _, r := range parse(t, sample(t, name)).Requests {
			for _, mutant := range mutants(decoded(t, r.Raw)) {
				raw, err := json.Marshal(mutant)
				if err != nil {
					t.Fatal(err)
				}
				file := fileOf(string(raw))
				if schema.Validate(decoded(t, file)) != nil {
					refused++
					continue
				}
				accepted++
				got := one(t, string(raw))
				got.Problems = slices.DeleteFunc(got.Problems, func(p *problem.Problem) bool { return p.Code == exchange.CodeRangeBackwards })
				if len(got.Problems) > 0 {
					t.Errorf("%s\nis accepted by the schema, not by Parse: %v", raw, got.Problems)
				}
			}
		}
	}
	if accepted < 500 || refused < 2000 {
		t.Errorf("the comparison is empty: %d accepted, %d refused", accepted, refused)
	}
}

// oddValues are what programs of other people put into fields.
func oddValues() []any {
	return []any{
		"", " ", "x", "1", "0", "0.000", "-1", "1.5", "4.80", "4.805", "1e3", "+1", "1,5", "007", "1.", ".5", "99999999999",
		"2026-12-03", "2026-02-31", "2024-02-29", "0000-01-01", "0001-01-01", "2026-12-03T10:00:00Z", "2026-12-03T24:00:00Z",
		"2026-06-30T23:59:60Z", "2026-12-03t10:00:00z", "2026-12-03T10:00:00+24:00", "CH", "ch", "Schweiz",
		"de", "once", "until", "paid", "monthly", "a\nb", "a\x00b", "a\u0085b",
		strings.Repeat("ä", 64), strings.Repeat("ä", 65), strings.Repeat("ä", 201), strings.Repeat("ä", 1001),
		0, 1, -1, 1.5, 10.0, 1e9, json.Number("1e1"), true, false,
		[]any{}, []any{"a"}, []any{""}, []any{nil}, []any{map[string]any{}}, map[string]any{}, map[string]any{"number": "N"},
		map[string]any{"state": "paid"}, map[string]any{"town": "Bern"},
	}
}

// mutants gives copies of a value that differ in one place.
func mutants(v any) []any {
	out := oddValues()
	switch v := v.(type) {
	case map[string]any:
		for name, inner := range v {
			for _, m := range mutants(inner) {
				c := maps.Clone(v)
				c[name] = m
				out = append(out, c)
			}
			c := maps.Clone(v)
			delete(c, name)
			out = append(out, c)
		}
	case []any:
		for i, inner := range v {
			for _, m := range mutants(inner) {
				c := slices.Clone(v)
				c[i] = m
				out = append(out, c)
			}
		}
	}
	return out
}

func someDelivery() exchange.Delivery {
	price := money.Amount(2700)
	return exchange.Delivery{
		Nominal: []civil.Date{day("2026-12-24")}, Date: day("2026-12-23"), Pick: day("2026-12-22"), Moved: true,
		Until: time.Date(2026, 12, 21, 23, 0, 0, 0, time.UTC),
		Lines: []exchange.DeliveryLine{{Article: "GEM-M", Name: "Gemüse <M> & Co", Quantity: 1500, Unit: "Stück", UnitPrice: &price}},
		Why:   []string{"24.12.2026 ist Heiligabend"},
	}
}

func TestAnswersKeepToTheirSchema(t *testing.T) {
	schema := schemaOf(t, exchange.AnswerFormat)
	problems := []exchange.AnswerProblem{{Code: exchange.CodeNotJSON, Text: "Kein JSON", Line: 3, Column: 7}, {Code: exchange.CodeMissing, Text: "Fehlt", Field: "id"}}
	full := exchange.RequestAnswer{
		ID: "R-1", Verdict: exchange.AppliedLater, Code: exchange.CodeAppliedLater, Text: "Gilt ab …", From: day("2026-12-24"),
		Proposed: day("2026-12-25"), Problems: problems, Warnings: problems,
		Before: []exchange.Delivery{someDelivery()}, After: []exchange.Delivery{{Date: day("2026-12-24")}},
	}
	zone := time.FixedZone("", 3600)
	answers := map[string]exchange.Answer{
		"refused": {File: "a.json", Result: exchange.FileRejected, Errors: problems},
		"read": {
			File: "a.json", SHA256: strings.Repeat("0a", 32), Time: time.Date(2026, 11, 23, 9, 0, 0, 5, zone), Shop: "hofladen",
			Result: exchange.FileDone, Warnings: problems, Requests: []exchange.RequestAnswer{full, {Verdict: exchange.Rejected, Code: exchange.CodeTooLate}},
		},
	}
	for name, a := range answers {
		data, err := a.Encode()
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(decoded(t, data)); err != nil {
			t.Errorf("%s: %v\n%s", name, err, data)
		}
	}
	data, _ := answers["read"].Encode()
	for _, want := range []string{`"2026-11-23T08:00:00Z"`, "Gemüse <M> & Co", `"quantity": "1.5"`} {
		if !bytes.Contains(data, []byte(want)) {
			t.Errorf("%s is not in\n%s", want, data)
		}
	}
}

func someAccount() exchange.Account {
	left, next := 0, someDelivery()
	next.Skip = time.Date(2026, 12, 19, 23, 0, 0, 0, time.UTC)
	term := func() *exchange.AccountTerm {
		return &exchange.AccountTerm{
			End: day("2027-01-31"), Months: 6, Deliveries: 12, Offered: true, Next: day("2027-07-31"),
			CancelUntil: day("2026-12-31"), AcceptFrom: day("2026-12-31"), AcceptUntil: day("2027-01-31"),
		}
	}
	sub := func(number string) exchange.AccountSubscription {
		return exchange.AccountSubscription{
			Number: number, State: subscription.Active, Plan: "weekly-thu", PlanName: "Jeden Donnerstag", Payer: "K-17", Receiver: "K-17",
			Start: day("2026-01-01"), End: day("2027-01-31"), Lines: someDelivery().Lines,
			Next:   []exchange.Delivery{next, {Date: day("2026-12-17")}},
			Pauses: []exchange.PauseRange{{From: day("2027-02-01")}, {From: day("2026-12-28"), To: day("2027-01-03")}},
			Skips:  []civil.Date{day("2027-01-14"), day("2027-01-07")}, CanPauseFrom: day("2026-12-10"),
			CanChangeFrom: day("2026-12-10"), NoticeDays: 7, MinTermTo: day("2026-12-31"),
			Comments:  []exchange.AccountComment{{Text: "Bitte klingeln"}, {Text: "<Hund>", Until: day("2026-12-31")}},
			SkipsLeft: &left, SkipsUntil: day("2026-12-31"), Term: term(),
		}
	}
	return exchange.Account{
		Shop: "hofladen", Customer: "K-17", Language: lang.DE, LastName: "Müller", BillingCycle: customer.Monthly,
		BillingAddress:  address.Address{Town: "Zürich", PostalCode: "8046", Country: "CH"},
		DeliveryAddress: &exchange.Destination{PickupPoint: "BAHNHOF", PickupName: "Bahnhof"},
		Subscriptions:   []exchange.AccountSubscription{sub("A-2"), sub("A-1")},
		Orders:          []exchange.AccountOrder{{Number: "B-2", Date: day("2026-12-24")}, {Number: "B-1", Date: day("2026-12-03"), Fixed: true}},
		OpenInvoices: []exchange.OpenInvoice{
			{Number: "2026-2", Date: day("2026-11-30"), Due: day("2026-12-30"), Currency: money.CHF, Total: 2700, Open: 700, Reference: "RF18539007547034"},
			{Number: "2026-1", Date: day("2026-10-31"), Due: day("2026-11-30"), Currency: money.CHF, Total: 2700, Open: 2700},
		},
	}
}

func TestCataloguesKeepToTheirSchema(t *testing.T) {
	schema := schemaOf(t, exchange.CatalogueFormat)
	sale := exchange.CatalogueSale{First: day("2026-12-03"), Until: time.Date(2026, 12, 2, 7, 0, 0, 0, time.UTC), ListPrice: 2990, Price: 2840}
	raised := sale
	raised.Next = &exchange.CataloguePrice{From: day("2027-01-01"), ListPrice: 3200, Price: 3040}
	name := lang.Texts{lang.DE: "Gemüse <M> & Co", lang.FR: "Légumes"}
	full := exchange.Catalogue{
		Shop: "hofladen", Name: "Hofladen", Website: "https://hofladen.example", Currency: money.CHF, Languages: []lang.Lang{lang.DE, lang.FR},
		Articles: []exchange.CatalogueArticle{
			{Number: "GEM-M", Name: name, Unit: "Stück", Pages: map[lang.Lang]string{lang.DE: "de/GEM-M.html"},
				Step: 500, Text: name, Size: name, Sizes: []string{"GEM-L"}, Deposit: 500, Allergens: catalog.Allergens,
				Picture: exchange.PictureOf(catalog.Picture{Hash: "ab12", MediaType: "image/jpeg", Width: 800, Height: 600}), Plans: []exchange.CataloguePlan{
					{Plan: "weekly-thu", Name: name, Rhythm: name, Discount: 5000, MinTerm: 1, Notice: 7, Start: day("2026-11-23"), CatalogueSale: raised},
				}},
			{Number: "BROT", Name: name, Single: &sale},
		},
	}
	for _, c := range []exchange.Catalogue{full, {Shop: "neu", Currency: money.EUR, Languages: []lang.Lang{lang.DE}}} {
		data, err := c.Encode()
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(decoded(t, data)); err != nil {
			t.Errorf("%v\n%s", err, data)
		}
	}
	if full.Articles[0].Number != "GEM-M" {
		t.Error("Encode sorted the catalogue it was given")
	}
}

func TestAccountsKeepToTheirSchemaAndOrder(t *testing.T) {
	schema := schemaOf(t, exchange.AccountFormat)
	for _, a := range []exchange.Account{someAccount(), {Customer: "K-1", Language: lang.FR, BillingCycle: customer.Weekly}} {
		data, err := a.Encode()
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(decoded(t, data)); err != nil {
			t.Errorf("%v\n%s", err, data)
		}
	}
	a := someAccount()
	first, _ := a.Encode()
	slices.Reverse(a.Subscriptions)
	slices.Reverse(a.Orders)
	slices.Reverse(a.OpenInvoices)
	slices.Reverse(a.Subscriptions[0].Skips)
	slices.Reverse(a.Subscriptions[0].Pauses)
	if a.Subscriptions[0].Number != "A-1" {
		t.Error("Encode sorted the account it was given")
	}
	if again, _ := a.Encode(); !bytes.Equal(first, again) {
		t.Errorf("the same account is written differently:\n%s\n%s", first, again)
	}
	before := fmt.Sprint(someAccount().Subscriptions[0].Skips)
	if got := fmt.Sprint(a.Subscriptions[1].Skips); got != before {
		t.Errorf("Encode sorted the skips it was given: %s", got)
	}
}
