package invoicing_test

import (
	"reflect"
	"slices"
	"testing"

	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/office/fulfilment"
	"turnus/domain/office/invoicing"
	"turnus/domain/office/planning"
	"turnus/domain/problem"
	"turnus/domain/qrbill"
	"turnus/storage/db"
	"turnus/storage/shoptest"
)

// delivered is a shop that has planned and closed every pick day of three weeks.
func delivered(tb testing.TB, subscriptions int) *db.DB {
	tb.Helper()
	store := shoptest.Demo(tb, subscriptions)
	p := planning.Jobs{Store: store, Clock: shoptest.At("07:30")}
	if _, err := p.Plan(tb.Context(), shoptest.Actor, shoptest.Today, shoptest.Today.AddDays(21)); err != nil {
		tb.Fatal(err)
	}
	f := fulfilment.Jobs{Store: store, Clock: shoptest.At("08:00")}
	for d := shoptest.Today; d.Before(shoptest.Today.AddDays(21)); d = d.AddDays(1) {
		if _, err := f.Close(tb.Context(), shoptest.Actor, d, nil); err != nil && !problem.Has(err, fulfilment.CodeNothingToClose) {
			tb.Fatal(err)
		}
	}
	return store
}

var november = civil.MustParse("2026-11-30")

// TestThePreviewIsTheRunWithoutTheSave.
func TestThePreviewIsTheRunWithoutTheSave(t *testing.T) {
	j := invoicing.Jobs{Store: delivered(t, 30)}
	preview, err := j.Preview(t.Context(), november)
	if err != nil {
		t.Fatal(err)
	}
	issued, err := j.Issue(t.Context(), shoptest.Actor, november)
	if err != nil {
		t.Fatal(err)
	}
	if len(issued.Documents) == 0 || len(issued.Documents) != len(preview.Documents) {
		t.Fatalf("previewed %d, issued %d", len(preview.Documents), len(issued.Documents))
	}
	first, last := issued.Documents[0].Number, issued.Documents[len(issued.Documents)-1].Number
	if want := []invoicing.Numbers{{First: first, Last: last}}; !slices.Equal(preview.Numbers, want) {
		t.Errorf("previewed numbers %v, issued %v", preview.Numbers, want)
	}
	for i, d := range issued.Documents {
		p := preview.Documents[i]
		if p.Number != "" || p.Customer.Number != d.Customer.Number || p.Totals.Total != d.Totals.Total {
			t.Errorf("%s for %s: %s, previewed %s for %s", d.Number, d.Customer.Number, d.Totals.Total, p.Totals.Total, p.Customer.Number)
		}
	}
}

// TestInvoicingTwiceIssuesNothing, and numbers have no gap.
func TestInvoicingTwiceIssuesNothing(t *testing.T) {
	j := invoicing.Jobs{Store: delivered(t, 30)}
	first, err := j.Issue(t.Context(), shoptest.Actor, november)
	if err != nil {
		t.Fatal(err)
	}
	second, err := j.Issue(t.Context(), shoptest.Actor, november)
	if err != nil || len(second.Documents) != 0 {
		t.Errorf("the second run issued %d, %v", len(second.Documents), err)
	}
	for i, d := range first.Documents {
		if want := billing.Number("", 2026, i+1); d.Number != want {
			t.Errorf("number %s, want %s", d.Number, want)
		}
	}
}

// TestEveryPackedQuantityIsInvoicedOnce when every period is over.
func TestEveryPackedQuantityIsInvoicedOnce(t *testing.T) {
	store := delivered(t, 30)
	j := invoicing.Jobs{Store: store}
	billed := map[int64]money.Quantity{}
	for _, until := range []string{"2026-11-30", "2026-12-06", "2026-12-31", "2027-03-31"} {
		run, err := j.Issue(t.Context(), shoptest.Actor, civil.MustParse(until))
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range run.Documents {
			for _, l := range d.Lines {
				billed[l.OrderLineID] += l.Quantity
			}
		}
	}
	for id, q := range packed(t, store) {
		if billed[id] != q {
			t.Errorf("line %d: %s packed, %s invoiced", id, q, billed[id])
		}
		delete(billed, id)
	}
	if len(billed) != 0 {
		t.Errorf("%d lines invoiced that were never packed", len(billed))
	}
}

func packed(t *testing.T, store *db.DB) map[int64]money.Quantity {
	t.Helper()
	out := map[int64]money.Quantity{}
	err := store.Read(t.Context(), func(r office.Reader) error {
		ids, err := r.OrderIDs(0, 100_000)
		if err != nil {
			return err
		}
		orders, err := r.Orders().List(ids)
		for _, o := range orders {
			for _, l := range o.Lines {
				if l.Packed > 0 {
					out[l.ID] = l.Packed
				}
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestABrokenAddressStopsOneInvoiceOnly, and takes no number.
func TestABrokenAddressStopsOneInvoiceOnly(t *testing.T) {
	store := delivered(t, 30)
	j := invoicing.Jobs{Store: store}
	preview, err := j.Preview(t.Context(), november)
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(preview.Documents, func(d billing.Document) bool { return d.Paid == nil })
	broken := preview.Documents[i].Customer
	err = store.Do(t.Context(), shoptest.Actor, office.Cause{Job: office.JobSetup}, func(tx office.Tx) error {
		c, err := tx.Customers().Get(broken.ID)
		if err != nil {
			return err
		}
		c.Party.Address.Town = "Ein Ort mit einem Namen, der auf keinen Einzahlungsschein passt"
		return tx.SaveCustomers().Save(&c)
	})
	if err != nil {
		t.Fatal(err)
	}
	if preview, err = j.Preview(t.Context(), november); err != nil || !preview.Proof().Holds() {
		t.Errorf("%+v, %v", preview.Proof(), err)
	}
	run, err := j.Issue(t.Context(), shoptest.Actor, november)
	if err != nil {
		t.Fatal(err)
	}
	if len(run.Documents) != len(preview.Documents) {
		t.Errorf("previewed %d, issued %d: a payer who is stopped is stopped as a whole", len(preview.Documents), len(run.Documents))
	}
	if f := run.Failed[0]; f.Name != broken.Party.Name() || len(f.Documents) == 0 || f.Documents[0].Customer.Number != broken.Number {
		t.Errorf("stopped: %+v", f)
	}
	if len(run.Failed) == 0 || run.Failed[0].Customer != broken.Number || run.Failed[0].Problems[0].Code != qrbill.CodeFieldTooLong {
		t.Errorf("failed: %+v", run.Failed)
	}
	for k, d := range run.Documents {
		if d.Customer.Number == broken.Number {
			t.Error("the broken invoice was issued")
		}
		if d.Number != billing.Number("", 2026, k+1) {
			t.Errorf("number %s at place %d: a number was lost", d.Number, k+1)
		}
	}
}

// TestWhatIsNotInvoicedYetIsListed with what will be on the next invoices, and
// everything delivered is accounted for: in a preview and in what is issued.
func TestWhatIsNotInvoicedYetIsListed(t *testing.T) {
	j := invoicing.Jobs{Store: delivered(t, 30)}
	until := november.AddDays(-1)
	preview, err := j.Preview(t.Context(), until)
	if err != nil || len(preview.LeftOut) == 0 || len(preview.Documents) == 0 {
		t.Fatalf("%d invoices, %d left out, %v", len(preview.Documents), len(preview.LeftOut), err)
	}
	for _, l := range preview.LeftOut {
		if l.Reason != billing.CycleNotComplete || l.Name == "" || len(l.Documents) == 0 {
			t.Errorf("%+v", l)
		}
		for _, d := range l.Documents {
			if !d.Date.After(until) || d.Customer.Number != l.Customer || len(d.Lines) == 0 || len(d.Calendar) == 0 {
				t.Errorf("%s waits for %s, delivered: %d", l.Customer, d.Date, len(d.Lines))
			}
		}
	}
	if p := preview.Proof(); !p.Holds() || p.Waiting.Lines == 0 || p.Stopped.Lines != 0 {
		t.Errorf("%+v", p)
	}
	issued, err := j.Issue(t.Context(), shoptest.Actor, until)
	if err != nil || issued.Proof() != preview.Proof() {
		t.Errorf("issued %+v, previewed %+v, %v", issued.Proof(), preview.Proof(), err)
	}
}

// TestNumbersAreForeseenFromWhereTheSeriesStands.
func TestNumbersAreForeseenFromWhereTheSeriesStands(t *testing.T) {
	j := invoicing.Jobs{Store: delivered(t, 30)}
	first, err := j.Issue(t.Context(), shoptest.Actor, november)
	if err != nil {
		t.Fatal(err)
	}
	december := civil.MustParse("2026-12-31")
	preview, err := j.Preview(t.Context(), december)
	if err != nil {
		t.Fatal(err)
	}
	want := invoicing.Numbers{
		First: billing.Number("", 2026, len(first.Documents)+1),
		Last:  billing.Number("", 2026, len(first.Documents)+len(preview.Documents)),
	}
	if len(preview.Documents) == 0 || len(preview.Numbers) != 1 || preview.Numbers[0] != want {
		t.Errorf("%v, want %v", preview.Numbers, want)
	}
}

// TestADocumentIsReadByItsNumber as it was issued.
func TestADocumentIsReadByItsNumber(t *testing.T) {
	j := invoicing.Jobs{Store: delivered(t, 20)}
	run, err := j.Issue(t.Context(), shoptest.Actor, november)
	if err != nil {
		t.Fatal(err)
	}
	want := run.Documents[0]
	got, err := j.Document(t.Context(), want.Number)
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("%+v, want %+v, %v", got, want, err)
	}
	if _, err := j.Document(t.Context(), "2026-99999"); !problem.Has(err, office.CodeNotFound) {
		t.Errorf("unknown number: %v", err)
	}
}

// BenchmarkInvoiceRunOf10000Deliveries issues three weeks of deliveries.
func BenchmarkInvoiceRunOf10000Deliveries(b *testing.B) {
	for b.Loop() {
		b.StopTimer()
		j := invoicing.Jobs{Store: delivered(b, 3400)}
		b.StartTimer()
		run, err := j.Issue(b.Context(), shoptest.Actor, civil.MustParse("2027-03-31"))
		if err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(len(run.Documents)), "invoices")
	}
}
