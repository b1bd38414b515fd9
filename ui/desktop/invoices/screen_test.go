package invoices

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/invoicing"
	"turnus/domain/problem"
	"turnus/ui/desktop/kit"
	"turnus/ui/press"
)

// TestTheMonthIsInvoicedWithTheKeyboardAndTheMouse: a date typed, the preview
// looked at, the invoices issued, printed, and found among the issued ones.
func TestTheMonthIsInvoicedWithTheKeyboardAndTheMouse(t *testing.T) {
	h := newHouse(t)
	d := sit(t, h.Office)
	d.wantRead("Zuerst die Vorschau")
	if d.run.issue.IsReady() || d.Search() != nil {
		t.Error("something can be issued or searched before the preview")
	}
	d.typeDate("30.11.")
	d.enter()
	preview := h.previewed(t, november)
	d.wantRead("30.11.2026", preview.Summary().Total, preview.Summary().Proof, "liegt in der Zukunft")
	same(t, "rows", d.run.table.Len(), len(preview.Rows()))
	row := d.run.run.Rows()[2]
	d.run.table.Select(row.ID)
	sheet := preview.Sheet(row)
	d.wantRead(sheet.Title, sheet.Place, sheet.Lines[0].Amount, sheet.Sums[0].Label, "Total CHF")

	d.press("Rechnungen stellen …")
	if says := d.dialog(); !strings.Contains(says, "werden gestellt") || !strings.Contains(says, preview.preview.Numbers[0].First) {
		t.Errorf("the question is %q", says)
	}
	d.press("Stellen")
	same(t, "dialog", d.dialog(), "")
	issued := h.documents(t)
	same(t, "issued", len(issued), len(preview.preview.Documents))
	d.wantRead("Rechnungen bis 30.11.2026 gestellt", "PDF zum Drucken", "Keine Rechnung zu stellen")
	if len(d.viewed) != 1 || !isFile(d.viewed[0]) {
		t.Errorf("opened %v", d.viewed)
	}
	d.press("Ordner öffnen")
	same(t, "folder", d.viewed[1], filepath.Join(h.dir, "2026", "11"))

	d.parts.TypedKey(&fyne.KeyEvent{Name: fyne.KeyRight})
	same(t, "listed", d.issued.table.Len(), len(issued))
	d.issued.table.Select(issued[1])
	r, _ := d.issued.table.Selected()
	d.wantRead(r.Number, "gedruckt", "Zahlbar bis")
	d.command(kit.KeyPrint).Do()
	same(t, "opened", d.viewed[2], filepath.Join(h.dir, "2026", "11", r.Number+".pdf"))
	if len(d.errs) != 0 {
		t.Errorf("errors: %v", d.errs)
	}
}

func isFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular() && info.Size() > 0
}

// command is the one with a key.
func (d *desk) command(key kit.Key) *kit.Command {
	d.t.Helper()
	i := slices.IndexFunc(d.Commands(), func(c *kit.Command) bool { return c.Key == key })
	if i < 0 {
		d.t.Fatalf("no command has the key %v", key)
	}
	return d.Commands()[i]
}

// TestWrongDatesMakeNoPreview but a sentence under the field; what was shown
// stays.
func TestWrongDatesMakeNoPreview(t *testing.T) {
	h := newHouse(t)
	d := sit(t, h.Office)
	d.typeDate("30.11.2026")
	d.enter()
	before := d.run.table.Len()
	for _, typed := range []string{"31.2.", "31.2.2026", "abc", "30.13.2026", "1.1.99999", "", "-1", "0.12.", "30/11/x"} {
		d.typeDate(typed)
		d.enter()
		if d.run.until.Problem() == "" || !d.reads(d.run.until.Problem()) {
			t.Errorf("%q: the field says %q, not to be read in %q", typed, d.run.until.Problem(), textsIn(d.Content()))
		}
		if d.run.issue.IsReady() || d.run.table.Len() != before || d.dialog() != "" {
			t.Errorf("%q: ready %v, %d rows, dialog %q", typed, d.run.issue.IsReady(), d.run.table.Len(), d.dialog())
		}
	}
	d.typeDate("29.11.2026")
	d.wantRead("Die Vorschau unten gilt bis 30.11.2026")
	if d.run.issue.IsReady() {
		t.Error("the preview of another day can be issued")
	}
	d.command(kit.Ctrl(fyne.KeyR)).Do()
	same(t, "preview", d.run.run.Until(), "2026-11-29")
	if len(d.errs) != 0 {
		t.Errorf("errors: %v", d.errs)
	}
}

// TestTheSafeButtonIssuesNothing.
func TestTheSafeButtonIssuesNothing(t *testing.T) {
	h := newHouse(t)
	d := sit(t, h.Office)
	d.Open(kit.Place{Show: november})
	d.press("Rechnungen stellen …")
	if f := d.kit.Window.Canvas().Focused(); f != nil {
		f.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	}
	if n := len(h.documents(t)); n != 0 || d.dialog() != "" {
		t.Errorf("%d issued, dialog %q", n, d.dialog())
	}
}

// TestWhatMustBeMendedStandsBesideTheCustomer.
func TestWhatMustBeMendedStandsBesideTheCustomer(t *testing.T) {
	h := newHouse(t)
	h.breakAddress(t, h.previewed(t, november).preview.Documents[0].Customer.ID)
	d := sit(t, h.Office)
	d.Open(kit.Place{Show: november})
	row := d.run.run.Rows()[0]
	d.run.table.Select(row.ID)
	d.wantRead("zu beheben", "bei 1 Kunden ist etwas zu beheben", "Zahlungspflichtiger, Ort")
	d.press("Rechnungen stellen …")
	if !strings.Contains(d.dialog(), "1 Kunde ist nicht dabei") {
		t.Errorf("%q", d.dialog())
	}
}

// failing is an office whose jobs fail.
type failing struct {
	Jobs
	preview, issue error
}

func (f *failing) Preview(ctx context.Context, until civil.Date) (invoicing.Run, error) {
	if f.preview != nil {
		return invoicing.Run{}, f.preview
	}
	return f.Jobs.Preview(ctx, until)
}

func (f *failing) IssueSeen(ctx context.Context, a office.Actor, run invoicing.Run) (invoicing.Run, error) {
	if f.issue != nil {
		return invoicing.Run{}, f.issue
	}
	return f.Jobs.IssueSeen(ctx, a, run)
}

// TestALockedDatabaseIsSaidAndTriedAgain, in the preview and when issuing.
func TestALockedDatabaseIsSaidAndTriedAgain(t *testing.T) {
	h := newHouse(t)
	locked := problem.New(office.CodeLocked, "")
	jobs := &failing{Jobs: h.Jobs, preview: locked, issue: locked}
	h.Jobs = jobs
	d := sit(t, h.Office)
	d.Open(kit.Place{Show: november})
	sentence := german().Problem(locked)
	if !strings.Contains(d.dialog(), sentence) || d.run.run.Shown() {
		t.Errorf("the dialog says %q", d.dialog())
	}
	d.press("Schliessen")
	jobs.preview = nil
	d.press("Vorschau")
	d.press("Rechnungen stellen …")
	d.press("Stellen")
	if !strings.Contains(d.dialog(), sentence) {
		t.Errorf("the dialog says %q", d.dialog())
	}
	d.press("Schliessen")
	d.wantRead("Es wurde keine Rechnung gestellt.")
	jobs.issue = nil
	d.press("Rechnungen stellen …")
	d.press("Stellen")
	d.wantRead("Rechnungen bis 30.11.2026 gestellt")
	same(t, "errors", len(d.errs), 2)
}

// cancelling cancels the task that issues after some payers, as a person does
// in the status line.
type cancelling struct {
	Jobs
	desk  *kit.Desk
	after int
}

func (c *cancelling) IssueSeen(ctx context.Context, a office.Actor, run invoicing.Run) (invoicing.Run, error) {
	return c.Jobs.IssueSeen(office.WithProgress(ctx, func(done, _ int) {
		if done == c.after {
			c.desk.Tasks.Shown()[0].Cancel()
		}
	}), a, run)
}

// TestACancelledRunOffersToPrintWhatItIssued.
func TestACancelledRunOffersToPrintWhatItIssued(t *testing.T) {
	h := newHouse(t)
	jobs := &cancelling{Jobs: h.Jobs, after: 4}
	h.Jobs = jobs
	d := sit(t, h.Office)
	jobs.desk = d.kit
	d.Open(kit.Place{Show: november})
	all := len(d.run.run.preview.Documents)
	d.press("Rechnungen stellen …")
	d.press("Stellen")
	left := len(d.run.run.preview.Documents)
	if left == 0 || left == all || len(d.errs) != 0 {
		t.Fatalf("%d of %d are left, %v", left, all, d.errs)
	}
	d.wantRead("weitere sind noch nicht gestellt", "sind gestellt, aber noch nicht gedruckt")
	if len(d.viewed) != 0 {
		t.Errorf("opened %v", d.viewed)
	}
	d.press("Drucken")
	if len(d.viewed) != 1 || !isFile(d.viewed[0]) || d.reads("noch nicht gedruckt") {
		t.Errorf("opened %v, %q", d.viewed, d.run.left.Text())
	}
}

// jammed is a press that fails until it is mended.
type jammed struct {
	Papers
	err error
}

func (j *jammed) Invoices(ctx context.Context, a office.Actor, docs []billing.Document) (press.Printed, error) {
	if j.err != nil {
		return press.Printed{Volumes: []string{"", ""}}, j.err
	}
	return j.Papers.Invoices(ctx, a, docs)
}

// TestWhatCannotBePrintedIsIssuedAndPrintedLater: the disk is full, say.
func TestWhatCannotBePrintedIsIssuedAndPrintedLater(t *testing.T) {
	h := newHouse(t)
	full := problem.New(office.CodeDiskFull, "", "path", h.dir)
	papers := &jammed{Papers: h.Papers, err: full}
	h.Papers = papers
	d := sit(t, h.Office)
	d.Open(kit.Place{Show: november})
	n := len(d.run.run.preview.Documents)
	d.press("Rechnungen stellen …")
	d.press("Stellen")
	if !strings.Contains(d.dialog(), german().Problem(full)) || len(h.documents(t)) != n {
		t.Errorf("%d of %d issued, the dialog says %q", len(h.documents(t)), n, d.dialog())
	}
	d.press("Schliessen")
	d.wantRead("Rechnungen bis 30.11.2026 gestellt", d.run.run.UnprintedSays(november, n))
	if d.reads("PDF zum Drucken") || len(d.viewed) != 0 {
		t.Errorf("opened %q, says %q", d.viewed, d.run.result.Text())
	}
	papers.err = nil
	d.press("Drucken")
	if len(d.viewed) != 1 || !isFile(d.viewed[0]) || d.run.left.Text() != "" {
		t.Errorf("opened %q, says %q", d.viewed, d.run.left.Text())
	}
}

// TestWhatAnotherRunLeftUnprintedIsOffered with the preview of its month: the
// program may have been killed between issuing and printing.
func TestWhatAnotherRunLeftUnprintedIsOffered(t *testing.T) {
	h := newHouse(t)
	documents := h.issue(t, november).Documents
	d := sit(t, h.Office)
	d.Open(kit.Place{Show: day("2026-10-31")})
	same(t, "in October", d.run.left.Text(), "")
	d.Open(kit.Place{Show: november})
	same(t, "in November", d.run.left.Text(), d.run.run.UnprintedSays(november, len(documents)))
	d.press("Drucken")
	same(t, "after printing", d.run.left.Text(), "")
	d.wantRead("PDF zum Drucken")
	if len(d.viewed) != 1 || !isFile(d.viewed[0]) {
		t.Errorf("opened %v", d.viewed)
	}
}

// TestNothingToInvoiceSaysTheFirstStep.
func TestNothingToInvoiceSaysTheFirstStep(t *testing.T) {
	d := sit(t, newHouse(t).Office)
	d.press("Vorschau")
	d.wantRead("Nichts zu verrechnen", "abgeschlossenen Rüsttagen", "Keine Rechnung zu stellen")
	d.press("Zum Rüsten")
	same(t, "went", d.went[0].Screen, "picking")
	d.parts.Choose(partIssued)
	d.wantRead("Noch keine Rechnung gestellt")
	d.press("Zum Rechnungslauf")
	same(t, "part", d.parts.Chosen(), partRun)
}

// TestNeverPrintedInvoicesArePrintedFromTheList, after a question.
func TestNeverPrintedInvoicesArePrintedFromTheList(t *testing.T) {
	h := newHouse(t)
	documents := h.issue(t, november).Documents
	d := sit(t, h.Office)
	d.parts.Choose(partIssued)
	d.wantRead("fehlt")
	test.Tap(d.issued.missing.Focus().(fyne.Tappable))
	same(t, "listed", d.issued.table.Len(), len(documents))
	d.press("Nicht gedruckte drucken …")
	if !strings.Contains(d.dialog(), german().T("invoices.print.says", "count", len(documents))) {
		t.Errorf("%q", d.dialog())
	}
	d.press("Drucken")
	if len(d.viewed) != 1 || !isFile(d.viewed[0]) {
		t.Errorf("opened %v", d.viewed)
	}
	same(t, "still missing", d.issued.table.Len(), 0)
	if d.issued.printAll.IsReady() {
		t.Error("nothing is left to print, and yet it can be")
	}
}

// TestAPlaceLeadsToADocument, by its id or its number.
func TestAPlaceLeadsToADocument(t *testing.T) {
	h := newHouse(t)
	documents := h.issue(t, november).Documents
	ids := h.documents(t)
	d := sit(t, h.Office)
	d.Open(kit.Place{ID: ids[3]})
	if r, ok := d.issued.table.Selected(); !ok || r.ID != ids[3] || d.parts.Chosen() != partIssued {
		t.Errorf("selected %+v", r)
	}
	number := documents[5].Number
	d.Open(kit.Place{Show: number})
	if r, ok := d.issued.table.Selected(); !ok || r.Number != number {
		t.Errorf("selected %+v, want %s", r, number)
	}
	d.wantRead(documents[5].Customer.Party.Name())
}

// TestTheKeyboardAloneFindsAndOpens: typed into the search, down into the list,
// Enter opens; Tab goes from the top downwards.
func TestTheKeyboardAloneFindsAndOpens(t *testing.T) {
	h := newHouse(t)
	documents := h.issue(t, november).Documents
	d := sit(t, h.Office)
	d.parts.Choose(partIssued)
	window := d.kit.Window.Canvas()
	window.Focus(d.Search())
	want := documents[7]
	for _, r := range want.Number {
		window.Focused().TypedRune(r)
	}
	same(t, "found", d.issued.table.Len(), 1)
	for _, k := range []fyne.KeyName{fyne.KeyDown, fyne.KeyDown, fyne.KeyReturn} {
		window.Focused().TypedKey(&fyne.KeyEvent{Name: k})
	}
	if len(d.viewed) != 1 || filepath.Base(d.viewed[0]) != want.Number+".pdf" {
		t.Errorf("opened %v", d.viewed)
	}
	window.Focus(d.Search())
	steps := 0
	for ; steps < 5 && window.Focused() != fyne.Focusable(d.issued.table); steps++ {
		window.FocusNext()
	}
	same(t, "after month, box to tick and button Tab leads into the list", steps, 4)
}

// TestCommandsBelongToThePartThatIsShown.
func TestCommandsBelongToThePartThatIsShown(t *testing.T) {
	h := newHouse(t)
	h.issue(t, day("2026-11-29"))
	d := sit(t, h.Office)
	d.Open(kit.Place{Show: november})
	ready := func() (names []string) {
		for _, c := range d.Commands() {
			if c.IsReady() {
				names = append(names, c.Name)
			}
		}
		return names
	}
	same(t, "run", ready(), []string{"Vorschau", "Rechnungen stellen …"})
	d.parts.Choose(partIssued)
	same(t, "list", ready(), []string{"Nicht gedruckte drucken …"})
	ids, err := d.issued.issued.Find(t.Context(), "", false, 1)
	if err != nil {
		t.Fatal(err)
	}
	d.issued.table.Select(ids[0])
	same(t, "selected", ready(), []string{"PDF öffnen", "Nicht gedruckte drucken …"})
	if d.Search() != d.issued.search.Focus() {
		t.Error("Ctrl+F leads elsewhere")
	}
}

// TestEveryLanguageHasItsWordsOnTheScreen: nowhere stands a key.
func TestEveryLanguageHasItsWordsOnTheScreen(t *testing.T) {
	h := newHouse(t)
	h.breakAddress(t, h.previewed(t, november).preview.Documents[0].Customer.ID)
	for _, l := range lang.All {
		d := sitIn(t, h.Office, l)
		look := func() {
			for _, s := range append(textsIn(d.Content()), d.dialog()) {
				if containsKey(s) {
					t.Errorf("%s: %s", l, s)
				}
			}
		}
		look()
		d.Open(kit.Place{Show: november})
		d.run.table.Select(d.run.run.Rows()[0].ID)
		look()
		d.run.ask()
		look()
		d.parts.Choose(partIssued)
		look()
	}
}
