package invoicing_test

import (
	"errors"
	"slices"
	"testing"

	"turnus/domain/billing"
	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/office/invoicing"
	"turnus/domain/problem"
	"turnus/storage/shoptest"
)

// TestWhatWasSeenIsIssued, and a person's run is the one of the preview.
func TestWhatWasSeenIsIssued(t *testing.T) {
	j := invoicing.Jobs{Store: delivered(t, 30)}
	preview, err := j.Preview(t.Context(), november)
	if err != nil {
		t.Fatal(err)
	}
	run, err := j.IssueSeen(t.Context(), shoptest.Actor, preview)
	if err != nil || len(run.Documents) == 0 || len(run.Documents) != len(preview.Documents) || len(run.Failed) != 0 {
		t.Fatalf("previewed %d, issued %d, failed %v, %v", len(preview.Documents), len(run.Documents), run.Failed, err)
	}
	if first := run.Documents[0].Number; first != preview.Numbers[0].First || run.Until != november {
		t.Errorf("first number %s, foreseen %v, until %s", first, preview.Numbers, run.Until)
	}
	again, err := j.IssueSeen(t.Context(), shoptest.Actor, preview)
	if err != nil || len(again.Documents)+len(again.Failed) != 0 {
		t.Errorf("issued twice: %d, failed %v, %v", len(again.Documents), again.Failed, err)
	}
}

// TestNobodyIsInvoicedOtherwiseThanSeen: not at another price, not who came to
// it later.
func TestNobodyIsInvoicedOtherwiseThanSeen(t *testing.T) {
	store := delivered(t, 30)
	j := invoicing.Jobs{Store: store}
	preview, err := j.Preview(t.Context(), november)
	if err != nil || len(preview.Documents) < 3 {
		t.Fatalf("%d documents, %v", len(preview.Documents), err)
	}
	changed, unseen := preview.Documents[0], preview.Documents[1].Customer.Number
	shoptest.Do(t, store, func(tx office.Tx) error {
		orders, err := tx.UnbilledOrders(changed.Customer.ID, november)
		if err != nil {
			return err
		}
		orders[0].Lines[0].UnitPrice += 5
		return tx.SaveOrders().Save(&orders[0])
	})
	shown := preview
	shown.Documents = nil
	for _, d := range preview.Documents {
		if d.Customer.Number != unseen {
			shown.Documents = append(shown.Documents, d)
		}
	}
	run, err := j.IssueSeen(t.Context(), shoptest.Actor, shown)
	if err != nil {
		t.Fatal(err)
	}
	if len(run.Failed) != 1 || run.Failed[0].Customer != changed.Customer.Number || !problem.Has(run.Failed[0].Problems, invoicing.CodeChanged) {
		t.Errorf("failed: %+v", run.Failed)
	}
	for _, d := range run.Documents {
		if d.Customer.Number == changed.Customer.Number || d.Customer.Number == unseen {
			t.Errorf("%s was issued to %s", d.Number, d.Customer.Number)
		}
	}
	left, err := j.Preview(t.Context(), november)
	if err != nil || len(left.Documents) == 0 || len(left.Documents)+len(run.Documents) != len(preview.Documents) {
		t.Errorf("%d issued, %d left of %d, %v", len(run.Documents), len(left.Documents), len(preview.Documents), err)
	}
}

// TestWhoHasAnInvoiceHoldIsLeftOut with the reason, and the proof still holds;
// without the hold the next run has the same invoice.
func TestWhoHasAnInvoiceHoldIsLeftOut(t *testing.T) {
	store := delivered(t, 20)
	j := invoicing.Jobs{Store: store}
	before, err := j.Preview(t.Context(), november)
	if err != nil {
		t.Fatal(err)
	}
	held := before.Documents[0]
	hold := customer.Hold{Kind: customer.InvoiceHold, From: november, Reason: "wird geklärt"}
	set := func(holds ...customer.Hold) {
		shoptest.Do(t, store, func(tx office.Tx) error {
			c, err := tx.Customers().Get(held.Customer.ID)
			c.Holds = holds
			return errors.Join(err, tx.SaveCustomers().Save(&c))
		})
	}
	set(hold)
	run, err := j.Issue(t.Context(), shoptest.Actor, november)
	if err != nil || run.OnHold() != 1 || !run.Proof().Holds() {
		t.Fatalf("%d on hold, %v", run.OnHold(), err)
	}
	i := slices.IndexFunc(run.LeftOut, func(l invoicing.LeftOut) bool { return l.Reason == billing.OnHold })
	if l := run.LeftOut[i]; l.Customer != held.Customer.Number || l.Hold != hold {
		t.Errorf("left out: %s, %+v", l.Customer, l.Hold)
	}
	set()
	after, err := j.Preview(t.Context(), november)
	if err != nil || len(after.Documents) == 0 || after.Documents[0].Totals.Total != held.Totals.Total {
		t.Errorf("%d afterwards, %v", len(after.Documents), err)
	}
}

// TestStrangersIssueNothing.
func TestStrangersIssueNothing(t *testing.T) {
	j := invoicing.Jobs{Store: delivered(t, 20)}
	preview, err := j.Preview(t.Context(), november)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := j.IssueSeen(t.Context(), office.Actor{User: "stranger"}, preview); !problem.Has(err, office.CodeNotAllowed) {
		t.Errorf("a stranger may: %v", err)
	}
}
