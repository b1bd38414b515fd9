package invoicing_test

import (
	"context"
	"errors"
	"testing"

	"turnus/domain/billing"
	"turnus/domain/office/invoicing"
	"turnus/storage/shoptest"
)

func TestRunsTellHowFarTheyAre(t *testing.T) {
	j := invoicing.Jobs{Store: delivered(t, 30)}
	preview, err := j.Preview(shoptest.Watched(t, 10), november)
	if err != nil {
		t.Fatal(err)
	}
	issued, err := j.Issue(shoptest.Watched(t, 20), shoptest.Actor, november)
	if err != nil || len(issued.Documents) != len(preview.Documents) {
		t.Errorf("%d issued, %d previewed: %v", len(issued.Documents), len(preview.Documents), err)
	}
}

// TestARunThatIsCutOffLeavesWholeInvoices: those it says, numbered without a
// gap, and the next run issues exactly the rest.
func TestARunThatIsCutOffLeavesWholeInvoices(t *testing.T) {
	store := delivered(t, 30)
	j := invoicing.Jobs{Store: store}
	preview, err := j.Preview(t.Context(), november)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := j.Preview(shoptest.CutOff(t, 0.5), november); !errors.Is(err, context.Canceled) {
		t.Errorf("a preview that was cut off: %v", err)
	}
	if none, err := j.Issue(shoptest.CutOff(t, 0.25), shoptest.Actor, november); !errors.Is(err, context.Canceled) || len(none.Documents) != 0 {
		t.Errorf("cut off while it looked: %v, %d documents", err, len(none.Documents))
	}
	first, err := j.Issue(shoptest.CutOff(t, 0.75), shoptest.Actor, november)
	if !errors.Is(err, context.Canceled) {
		t.Errorf("cut off while it issued: %v", err)
	}
	rest, err := j.Issue(t.Context(), shoptest.Actor, november)
	if err != nil {
		t.Fatal(err)
	}
	if len(first.Documents) == 0 || len(rest.Documents) == 0 {
		t.Errorf("%d issued before, %d after", len(first.Documents), len(rest.Documents))
	}
	all := append(first.Documents, rest.Documents...)
	if len(all) != len(preview.Documents) {
		t.Errorf("%d issued of %d", len(all), len(preview.Documents))
	}
	for i, d := range all {
		if p := preview.Documents[i]; d.Number != billing.Number("", 2026, i+1) || d.Customer.Number != p.Customer.Number || d.Totals.Total != p.Totals.Total {
			t.Errorf("%s for %s: %s, previewed %s for %s", d.Number, d.Customer.Number, d.Totals.Total, p.Totals.Total, p.Customer.Number)
		}
	}
	if found, err := store.Check(t.Context()); err != nil || len(found) != 0 {
		t.Errorf("%v, %v", found, err)
	}
}
