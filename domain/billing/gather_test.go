package billing_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/address"
	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/money"
	"turnus/domain/order"
)

func TestPeriods(t *testing.T) {
	for _, c := range []struct {
		cycle         customer.Cycle
		on, from, end string
	}{
		{customer.PerDelivery, "2026-03-05", "2026-03-05", "2026-03-05"},
		{customer.Weekly, "2026-03-05", "2026-03-02", "2026-03-08"},
		{customer.Weekly, "2026-03-02", "2026-03-02", "2026-03-08"},
		{customer.Weekly, "2026-03-08", "2026-03-02", "2026-03-08"},
		{customer.Weekly, "2027-01-01", "2026-12-28", "2027-01-03"}, // week 53
		{customer.Monthly, "2028-02-29", "2028-02-01", "2028-02-29"},
		{customer.Monthly, "2026-12-31", "2026-12-01", "2026-12-31"},
		{customer.Quarterly, "2026-01-01", "2026-01-01", "2026-03-31"},
		{customer.Quarterly, "2026-06-30", "2026-04-01", "2026-06-30"},
		{customer.Quarterly, "2026-08-15", "2026-07-01", "2026-09-30"},
		{customer.Quarterly, "2026-12-31", "2026-10-01", "2026-12-31"},
	} {
		if got := billing.PeriodOf(c.cycle, day(c.on)); got != civil.Between(day(c.from), day(c.end)) {
			t.Errorf("%s of %s: %v", c.cycle, c.on, got)
		}
	}
}

func TestPeriodsDivideTheYears(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		cycle := rapid.SampledFrom([]customer.Cycle{customer.PerDelivery, customer.Weekly, customer.Monthly, customer.Quarterly}).Draw(t, "cycle")
		d := day("2020-01-01").AddDays(rapid.IntRange(0, 10_000).Draw(t, "day"))
		p := billing.PeriodOf(cycle, d)
		if !p.Contains(d) || billing.PeriodOf(cycle, p.From) != p || billing.PeriodOf(cycle, p.To) != p ||
			billing.PeriodOf(cycle, p.To.AddDays(1)).From != p.To.AddDays(1) {
			t.Errorf("%s of %s: %v", cycle, d, p)
		}
	})
}

func TestEachCycleMakesItsInvoices(t *testing.T) {
	for _, c := range []struct {
		name         string
		subscription int64
		until        string
		want         []string
		waiting      int
	}{
		{"monthly, as the payer", usual, "2026-04-30", []string{"2026-03-31 2026-03-01..2026-03-31 3 lines 60.00", "2026-04-30 2026-04-01..2026-04-30 1 lines 20.00"}, 0},
		{"monthly, April not over", usual, "2026-04-29", []string{"2026-03-31 2026-03-01..2026-03-31 3 lines 60.00"}, 1},
		{"monthly, March not over", usual, "2026-03-30", []string{}, 4},
		{"weekly", weekly, "2026-03-15", []string{"2026-03-08 2026-03-02..2026-03-08 1 lines 20.00", "2026-03-15 2026-03-09..2026-03-15 1 lines 20.00"}, 2},
		{"per delivery", perDelivery, "2026-03-12", []string{"2026-03-05 2026-03-05..2026-03-05 1 lines 20.00", "2026-03-12 2026-03-12..2026-03-12 1 lines 20.00"}, 2},
		{"quarterly", quarterly, "2026-04-30", []string{"2026-03-31 2026-01-01..2026-03-31 3 lines 60.00"}, 1},
	} {
		var orders []order.Order
		for i, on := range []string{"2026-03-05", "2026-03-12", "2026-03-26", "2026-04-02"} {
			orders = append(orders, packed(int64(i+1), c.subscription, on, 2000))
		}
		drafts, waiting := books().Gather(unbilled(orders...), day(c.until))
		if got := summaries(drafts); !slices.Equal(got, c.want) || lineCount(waiting) != c.waiting {
			t.Errorf("%s: %q, waiting: %q", c.name, got, summaries(waiting))
		}
	}
}

func TestCyclesThatEndTogetherMakeOneInvoice(t *testing.T) {
	drafts, waiting := books().Gather(unbilled(
		packed(1, monthly, "2026-05-07", 2000), packed(2, weekly, "2026-05-28", 1000),
		packed(3, perDelivery, "2026-05-31", 500), packed(4, 0, "2026-05-20", 300), // a single order: as the payer
		packed(5, quarterly, "2026-05-07", 100), packed(6, weekly, "2026-05-21", 50),
	), day("2026-05-31"))
	want := []string{"2026-05-24 2026-05-18..2026-05-24 1 lines 0.50", "2026-05-31 2026-05-01..2026-05-31 4 lines 38.00"}
	if got := summaries(drafts); !slices.Equal(got, want) || lineCount(waiting) != 1 {
		t.Errorf("%q, waiting: %q", got, summaries(waiting))
	}
}

// What was closed after its period was invoiced goes on the next invoice, which
// bears the date of its own period and says when the late line was delivered.
func TestLateLinesGoOnTheNextInvoice(t *testing.T) {
	for _, c := range []struct {
		name         string
		subscription int64
		late, billed string
		want         string
	}{
		{"monthly", monthly, "2026-01-20", "2026-01-31", "2026-02-28 2026-01-20..2026-02-28 1 lines 20.00"},
		{"weekly", weekly, "2026-01-22", "2026-01-31", "2026-02-01 2026-01-22..2026-02-01 1 lines 20.00"},
		{"quarterly, over New Year", quarterly, "2025-12-11", "2025-12-31", "2026-03-31 2025-12-11..2026-03-31 1 lines 20.00"},
		{"per delivery has an invoice of its own", perDelivery, "2026-01-20", "2026-01-31", "2026-01-20 2026-01-20..2026-01-20 1 lines 20.00"},
	} {
		d := unbilled(packed(1, c.subscription, c.late, 2000))
		d.Billed = day(c.billed)
		drafts, waiting := books().Gather(d, day("2026-03-31"))
		if got := summaries(drafts); len(got) != 1 || got[0] != c.want || len(waiting) != 0 {
			t.Errorf("%s: %q", c.name, got)
		}
		if drafts, waiting = books().Gather(d, day(c.billed)); c.subscription != perDelivery && (len(drafts) != 0 || lineCount(waiting) != 1) {
			t.Errorf("%s: it waits for the next period, not %q", c.name, summaries(drafts))
		}
	}
	d := unbilled(packed(1, monthly, "2026-01-20", 2000), packed(2, monthly, "2026-02-05", 1000))
	d.Billed = day("2026-01-31")
	drafts, _ := books().Gather(d, day("2026-02-28"))
	if got := summaries(drafts); len(got) != 1 || got[0] != "2026-02-28 2026-01-20..2026-02-28 2 lines 30.00" {
		t.Errorf("together with those of its period: %q", got)
	}
}

func TestWhatIsPaidInTheShopIsInvoicedApart(t *testing.T) {
	pay := func(o order.Order, state order.PaymentState, method string) order.Order {
		o.Payment = &order.Payment{State: state, Method: method}
		return o
	}
	drafts, waiting := books().Gather(unbilled(
		pay(packed(1, 0, "2026-03-05", 1002), order.Paid, "card"), pay(packed(2, 0, "2026-03-05", 501), order.Paid, "card"),
		pay(packed(3, 0, "2026-03-05", 300), order.Paid, "twint"), pay(packed(4, 0, "2026-03-06", 200), order.Paid, ""),
		pay(packed(5, 0, "2026-03-31", 100), order.PaymentPending, "card"), packed(6, usual, "2026-03-31", 2001),
		pay(packed(7, 0, "2026-04-01", 900), order.Paid, "card"),
	), day("2026-03-31"))
	want := []string{
		"2026-03-05 2026-03-05..2026-03-05 2 lines 15.03 paid by card", // to the Rappen: it was paid so
		"2026-03-05 2026-03-05..2026-03-05 1 lines 3.00 paid by twint",
		"2026-03-06 2026-03-06..2026-03-06 1 lines 2.00 paid by webshop",
		"2026-03-31 2026-03-01..2026-03-31 2 lines 21.00",
	}
	if got := summaries(drafts); !slices.Equal(got, want) || lineCount(waiting) != 1 {
		t.Errorf("%q, waiting: %q", got, summaries(waiting))
	}
	for _, d := range drafts[:3] {
		doc, err := d.Numbered(swiss(), 1)
		if err != nil || doc.Payment != nil || doc.Paid.Amount != doc.Totals.Total {
			t.Errorf("%+v, %v", doc, err)
		}
	}
}

func TestLinesOfADraft(t *testing.T) {
	gift := packed(1, monthly, "2026-03-05", 2000)
	gift.ReceiverID = 18
	gift.Lines[0].Packed, gift.Lines[0].Short = 500, 500
	gift.Lines[0].Discount = 10_000
	short := packed(2, 0, "2026-03-12", 480, 999)
	short.Lines[1].Packed, short.Lines[1].Short = 0, 1000
	drafts, _ := books().Gather(unbilled(short, gift), day("2026-03-31"))
	lines := drafts[0].Document.Lines
	if len(lines) != 2 {
		t.Fatalf("%+v", lines)
	}
	want := billing.Line{
		OrderLineID: 10, Date: day("2026-03-05"), Order: "L-1", Origin: "A-103", Receiver: "Rosa Näf", Article: "GEM-M", Text: "Gemüsekiste",
		Quantity: 500, Unit: "Kiste", UnitPrice: 2000, Discount: 10_000, Amount: 900, VATCode: "reduced", VATRate: 2600,
	}
	if lines[0] != want {
		t.Errorf("%+v", lines[0])
	}
	if l := lines[1]; l.Origin != "L-2" || l.Receiver != "" || l.Quantity != money.One {
		t.Errorf("%+v", l)
	}
	if billing.Quantity(lines) != 1500 {
		t.Error("quantities in are quantities out")
	}
}

func TestNothingPackedIsNoInvoice(t *testing.T) {
	o := packed(1, usual, "2026-03-05", 2000)
	o.Lines[0].Packed, o.Lines[0].Short = 0, 1000
	if drafts, _ := books().Gather(unbilled(o), day("2026-03-31")); len(drafts) != 0 {
		t.Errorf("%q", summaries(drafts))
	}
	if drafts, waiting := books().Gather(unbilled(), day("2026-03-31")); len(drafts)+len(waiting) != 0 {
		t.Errorf("%q", summaries(drafts))
	}
}

func TestADraftIsComplete(t *testing.T) {
	b := books()
	b.Shop.WindowLeft = true
	drafts, _ := b.Gather(unbilled(packed(1, usual, "2026-03-05", 2000)), day("2026-03-31"))
	doc := drafts[0].Document
	if doc.Format != billing.DocumentFormat || doc.Kind != billing.Invoice || doc.Number != "" || doc.Currency != money.CHF || doc.Lang != zoe.Lang ||
		doc.Due != day("2026-04-30") || doc.Customer.ID != zoe.ID || doc.Customer.Number != "K-17" || doc.Customer.Party != zoe.Party || !doc.Issuer.WindowLeft {
		t.Errorf("%+v", doc)
	}
}

func TestTheIssuersVATNumber(t *testing.T) {
	for _, c := range []struct{ country, number, want string }{
		{"CH", "CHE-123.456.788", "CHE-123.456.788 MWST"},
		{"CH", "CHE-123.456.788 MWST", "CHE-123.456.788 MWST"},
		{"CH", "che123456788 tva", "CHE-123.456.788 MWST"},
		{"CH", "", ""}, {"DE", "DE123456789", "DE123456789"}, {"AT", "ATU12345678", "ATU12345678"},
	} {
		b := books()
		b.Shop.Party = address.Party{Company: "Hof", Address: address.Address{Country: c.country}}
		b.Shop.VATNumber = c.number
		drafts, _ := b.Gather(unbilled(packed(1, usual, "2026-03-05", 2000)), day("2026-03-31"))
		if got := drafts[0].Document.Issuer.UID; got != c.want {
			t.Errorf("%s %q: %q", c.country, c.number, got)
		}
	}
}

// deliveries draws what one payer was delivered in half a year.
var deliveries = rapid.Custom(func(t *rapid.T) billing.Unbilled {
	d := unbilled()
	d.Payer.Cycle = rapid.SampledFrom([]customer.Cycle{customer.PerDelivery, customer.Weekly, customer.Monthly, customer.Quarterly}).Draw(t, "cycle")
	for i := range rapid.IntRange(0, 15).Draw(t, "orders") {
		on := day("2023-11-01").AddDays(rapid.IntRange(0, 180).Draw(t, "day"))
		o := packed(int64(i+1), rapid.SampledFrom([]int64{0, usual, perDelivery, weekly, monthly, quarterly}).Draw(t, "subscription"), on.String())
		for j := range rapid.IntRange(1, 4).Draw(t, "lines") {
			code := rapid.SampledFrom([]string{"standard", "reduced", "special", "zero"}).Draw(t, "vat")
			rate, _ := swiss().VATRate(code, on)
			l := order.Line{
				ID: int64(i*10 + j + 1), ArticleID: 2, Ordered: 5000, UnitPrice: money.Amount(rapid.Int64Range(0, 9999).Draw(t, "price")),
				Discount: money.Rate(rapid.Int64Range(0, 100).Draw(t, "discount") * 1000), VATCode: code, VATRate: rate,
			}
			l.Packed = money.Quantity(rapid.Int64Range(0, 5000).Draw(t, "packed"))
			l.Short = l.Ordered - l.Packed
			o.Lines = append(o.Lines, l)
		}
		if o.SubscriptionID == 0 && rapid.Bool().Draw(t, "paid") {
			o.Payment = &order.Payment{State: order.Paid, Method: rapid.SampledFrom([]string{"card", "twint", ""}).Draw(t, "method")}
		}
		d.Orders = append(d.Orders, o)
	}
	if rapid.Bool().Draw(t, "billed before") {
		d.Billed = day("2023-11-01").AddDays(rapid.IntRange(0, 180).Draw(t, "billed"))
	}
	return d
})

func TestEveryPackedQuantityIsInOneDraftOrWaits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b, d := books(), deliveries.Draw(t, "deliveries")
		until := day("2023-11-01").AddDays(rapid.IntRange(0, 240).Draw(t, "until"))
		due, waiting := b.Gather(d, until)
		gathered := map[int64]money.Quantity{}
		for _, x := range slices.Concat(due, waiting) {
			for _, l := range x.Document.Lines {
				if gathered[l.OrderLineID] != 0 {
					t.Errorf("line %d twice", l.OrderLineID)
				}
				gathered[l.OrderLineID] = l.Quantity
				if !x.Document.Period.Contains(l.Date) {
					t.Errorf("%s is outside of %v", l.Date, x.Document.Period)
				}
			}
			if x.Document.Date != x.Document.Period.To || len(x.Document.Lines) == 0 {
				t.Errorf("%s", summary(x))
			}
		}
		late := func(x billing.Draft) bool { return x.Document.Date.After(until) }
		if slices.ContainsFunc(due, late) || slices.ContainsFunc(waiting, func(x billing.Draft) bool { return !late(x) }) {
			t.Errorf("until %s: %q, waiting: %q", until, summaries(due), summaries(waiting))
		}
		for _, o := range d.Orders {
			for _, l := range o.Lines {
				if gathered[l.ID] != l.Packed {
					t.Errorf("line %d: %s packed, %s gathered", l.ID, l.Packed, gathered[l.ID])
				}
			}
		}
		proof := billing.Proof{
			Delivered: billing.ShareOfOrders(d.Orders...),
			Invoiced:  billing.ShareOf(documents(due)...), Waiting: billing.ShareOf(documents(waiting)...),
		}
		if !proof.Holds() {
			t.Errorf("%+v", proof)
		}
		for _, x := range slices.Concat(due, waiting) {
			proof.Stopped = billing.ShareOf(x.Document)
			if proof.Holds() {
				t.Errorf("the proof holds although %s is counted twice", summary(x))
			}
		}
	})
}

// Running again and again, each with what the last one left over, invoices
// everything once.
func TestRunsOneAfterTheOtherInvoiceEverythingOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b, d := books(), deliveries.Draw(t, "deliveries")
		d.Billed = civil.Date{}
		var all, done money.Quantity
		for _, o := range d.Orders {
			for _, l := range o.Lines {
				all += l.Packed
			}
		}
		for until := day("2023-11-01"); until.Before(day("2024-12-31")); {
			until = until.AddDays(rapid.IntRange(1, 40).Draw(t, "days"))
			drafts, _ := b.Gather(d, until)
			claimed := map[int64]bool{}
			for _, x := range drafts {
				done += billing.Quantity(x.Document.Lines)
				for _, l := range x.Document.Lines {
					claimed[l.OrderLineID] = true
				}
				if x.Document.Paid == nil {
					d.Billed = civil.Later(d.Billed, x.Document.Period.To)
				}
			}
			d.Orders = slices.DeleteFunc(slices.Clone(d.Orders), func(o order.Order) bool {
				return slices.ContainsFunc(o.Lines, func(l order.Line) bool { return claimed[l.ID] })
			})
		}
		if done != all {
			t.Errorf("%s of %s invoiced", done, all)
		}
	})
}

func TestGatherDoesNotDependOnTheOrderOfTheOrders(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b, d := books(), deliveries.Draw(t, "deliveries")
		shuffled := d
		shuffled.Orders = rapid.Permutation(d.Orders).Draw(t, "shuffled")
		first, _ := b.Gather(d, day("2024-12-31"))
		second, _ := b.Gather(shuffled, day("2024-12-31"))
		if !slices.Equal(summaries(first), summaries(second)) {
			t.Errorf("%q\n%q", summaries(first), summaries(second))
		}
	})
}

func BenchmarkGather10000Deliveries(b *testing.B) {
	var orders []order.Order
	for i := range 10_000 {
		on := day("2026-03-01").AddDays(i % 31)
		orders = append(orders, packed(int64(i+1), usual, on.String(), 2000, 480))
	}
	x := books()
	b.ReportAllocs()
	for b.Loop() {
		for i := 0; i < len(orders); i += 4 { // four deliveries for each payer
			if drafts, _ := x.Gather(unbilled(orders[i:i+4]...), day("2026-03-31")); len(drafts) != 1 {
				b.Fatal(drafts)
			}
		}
	}
}
