package invoices

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/invoicing"
	"turnus/domain/problem"
	"turnus/storage/shoptest"
	"turnus/ui/press"
)

// TestTheQuestionNamesCountTotalAndNumbers, and issuing does what it says.
func TestTheQuestionNamesCountTotalAndNumbers(t *testing.T) {
	h := newHouse(t)
	run := h.previewed(t, november)
	question := run.Question()
	i := run.Issuing()
	if err := errors.Join(i.Issue(t.Context()), i.Print(t.Context())); err != nil {
		t.Fatal(err)
	}
	docs := i.run.Documents
	w := german()
	for _, part := range []string{
		w.T("invoices.issue.says", "count", len(docs), "until", november, "total", w.Money(totalOf(docs), i.run.Currency),
			"numbers", docs[0].Number+" bis "+docs[len(docs)-1].Number),
		"Der 30.11.2026 liegt in der Zukunft", "nicht rückgängig",
	} {
		if !strings.Contains(question, part) {
			t.Errorf("%q is not in %q", part, question)
		}
	}
	if !i.Ended() || !i.Complete() || i.Issued() != len(run.preview.Documents) {
		t.Errorf("ended %v, complete %v, issued %d", i.Ended(), i.Complete(), i.Issued())
	}
	if says := i.Says(); !strings.Contains(says, docs[0].Number+" bis "+docs[len(docs)-1].Number) || strings.Contains(says, "weitere") {
		t.Errorf("%q", says)
	}
	h.checkPrinted(t, i)
}

// checkPrinted looks at the files: one to print and one for each invoice.
func (h *house) checkPrinted(t *testing.T, i *Issuing) {
	t.Helper()
	p := i.Printed()
	if len(p.Files) != 1 || p.ToOpen() != p.Files[0] || !strings.Contains(p.Says, filepath.Base(p.Files[0])) || !strings.Contains(p.Says, p.Folder) {
		t.Fatalf("%+v", p)
	}
	for _, d := range i.run.Documents {
		if _, err := os.Stat(filepath.Join(h.dir, "2026", "11", d.Number+".pdf")); d.Date.Month() == 11 && err != nil {
			t.Error(err)
		}
	}
	left, err := invoicing.Jobs{Store: h.store}.WithoutPaper(t.Context(), civil.Range{})
	if err != nil || len(left) != 0 {
		t.Errorf("%d without paper, %v", len(left), err)
	}
}

func TestTheQuestionSaysWhoIsLeftOut(t *testing.T) {
	h := newHouse(t)
	run := h.previewed(t, november)
	h.breakAddress(t, run.preview.Documents[0].Customer.ID)
	if says := h.previewed(t, november).Question(); !strings.Contains(says, "1 Kunde ist nicht dabei") {
		t.Error(says)
	}
}

// TestWhatChangedSinceThePreviewIsTold, not issued.
func TestWhatChangedSinceThePreviewIsTold(t *testing.T) {
	h := newHouse(t)
	run := h.previewed(t, november)
	changed := run.preview.Documents[0].Customer.ID
	shoptest.Do(t, h.store, func(tx office.Tx) error {
		orders, err := tx.UnbilledOrders(changed, november)
		if err != nil {
			return err
		}
		orders[0].Lines[0].UnitPrice += 5
		return tx.SaveOrders().Save(&orders[0])
	})
	i := run.Issuing()
	if err := i.Issue(t.Context()); err != nil {
		t.Fatal(err)
	}
	if i.Complete() || !i.Ended() || i.Issued() == 0 || !strings.Contains(i.Says(), "noch nicht gestellt; die neue Vorschau") {
		t.Errorf("complete %v, %q", i.Complete(), i.Says())
	}
}

// cutOff stops issuing after some payers.
type cutOff struct {
	Jobs
	after int
}

func (c cutOff) IssueSeen(ctx context.Context, actor office.Actor, preview invoicing.Run) (invoicing.Run, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	return c.Jobs.IssueSeen(office.WithProgress(ctx, func(done, _ int) {
		if done >= c.after {
			cancel()
		}
	}), actor, preview)
}

// TestACancelledRunTellsWhatIsIssued and can go on later.
func TestACancelledRunTellsWhatIsIssued(t *testing.T) {
	h := newHouse(t)
	whole := h.Jobs
	h.Jobs = cutOff{whole, 5}
	run := h.previewed(t, november)
	i := run.Issuing()
	if err := i.Issue(t.Context()); !errors.Is(err, context.Canceled) {
		t.Fatalf("issued to the end: %v", err)
	}
	if i.Ended() || i.Complete() || i.Issued() == 0 || i.Issued() >= len(run.preview.Documents) {
		t.Fatalf("issued %d of %d", i.Issued(), len(run.preview.Documents))
	}
	if says := i.Says(); !strings.Contains(says, "weitere sind noch nicht gestellt") {
		t.Errorf("%q", says)
	}
	h.Jobs = whole
	again := h.previewed(t, november)
	if len(again.preview.Documents)+i.Issued() != len(run.preview.Documents) {
		t.Errorf("%d issued, %d left of %d", i.Issued(), len(again.preview.Documents), len(run.preview.Documents))
	}
}

func TestNothingIssuedIsSaid(t *testing.T) {
	h := newHouse(t)
	h.Actor = office.Actor{User: "stranger"}
	i := h.previewed(t, november).Issuing()
	if err := i.Issue(t.Context()); !problem.Has(err, office.CodeNotAllowed) {
		t.Errorf("a stranger issues: %v", err)
	}
	same(t, "says", i.Says(), "Es wurde keine Rechnung gestellt.")
	if p := i.Printed(); len(p.Files) != 0 || p.Says != "" {
		t.Errorf("%+v", p)
	}
}

func TestNumbersOfEachYearAreNamed(t *testing.T) {
	doc := func(number, date string) billing.Document { return billing.Document{Number: number, Date: day(date)} }
	docs := []billing.Document{
		doc("2026-00007", "2026-12-31"), doc("2027-00001", "2027-01-03"), doc("2026-00008", "2026-12-31"), doc("2026-00009", "2026-12-31"),
	}
	same(t, "two years", numbersOf(german(), docs), "2026-00007 bis 2026-00009 und 2027-00001")
	same(t, "one", numbersOf(german(), docs[:1]), "2026-00007")
}

func TestPrintedFilesAreNamed(t *testing.T) {
	w := german()
	same(t, "none", printedOf(w, press.Printed{}).Says, "")
	one := printedOf(w, press.Printed{Volumes: []string{"/d/2026/11/a.pdf"}, Singles: []string{"/d/2026/11/a.pdf"}})
	same(t, "one", one.Says, "PDF zum Drucken: «a.pdf», im Ordner /d/2026/11")
	same(t, "to open", one.ToOpen(), "/d/2026/11/a.pdf")
	many := printedOf(w, press.Printed{
		Volumes: []string{"/d/2026/11/a.pdf", "/d/2026/11/b.pdf"}, Singles: []string{"/d/2026/11/1.pdf", "/d/2026/12/2.pdf"},
	})
	same(t, "volumes", many.Says, "2 PDF zum Drucken ab «a.pdf», dazu 2 einzelne, im Ordner /d/2026/12")
	same(t, "to open", many.ToOpen(), "/d/2026/11")
}
