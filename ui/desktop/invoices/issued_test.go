package invoices

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/invoicing"
	"turnus/domain/problem"
)

// withDocuments is a house that issued everything up to the end of the year, and
// once printed what is dated in November; where is not known.
func withDocuments(t *testing.T) (*house, *Issued, invoicing.Run) {
	t.Helper()
	h := newHouse(t)
	run := h.issue(t, november)
	var papers []office.Paper
	h.paper = map[string]bool{}
	for _, d := range run.Documents {
		h.paper[d.Number] = true
		papers = append(papers, office.Paper{Document: d.Number, File: d.Number + ".pdf", SHA256: "lost"})
	}
	if err := (invoicing.Jobs{Store: h.store}).RecordPapers(t.Context(), h.Actor, papers); err != nil {
		t.Fatal(err)
	}
	rest := h.issue(t, day("2026-12-31"))
	run.Documents = append(run.Documents, rest.Documents...)
	return h, NewIssued(h.Office, german()), run
}

func (p *Issued) rows(t *testing.T, column string, down bool) []DocumentRow {
	t.Helper()
	ids, err := p.Find(t.Context(), column, down, 0)
	if err != nil {
		t.Fatal(err)
	}
	rows, err := p.Rows(t.Context(), ids)
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

func TestIssuedDocumentsAreListedTheLatestFirst(t *testing.T) {
	h, p, run := withDocuments(t)
	rows := p.rows(t, "", false)
	if len(rows) != len(run.Documents) || p.Filtered() {
		t.Fatalf("%d rows, %d documents", len(rows), len(run.Documents))
	}
	w := german()
	for _, d := range run.Documents {
		i := slices.IndexFunc(rows, func(r DocumentRow) bool { return r.Number == d.Number })
		if i < 0 {
			t.Errorf("%s is missing", d.Number)
			continue
		}
		want := DocumentRow{
			ID: rows[i].ID, Number: d.Number, Date: w.Date(d.Date), Customer: listName(d.Customer.Party), Period: w.Range(d.Period),
			Total: w.Amount(d.Totals.Total), Due: w.Date(d.Due), State: Open, Says: "offen", Printed: h.paper[d.Number],
		}
		if d.Paid != nil {
			want.State, want.Says, want.Due = Paid, "bezahlt", ""
		}
		same(t, d.Number, rows[i], want)
	}
	if first, last := rows[0], rows[len(rows)-1]; first.Date != "31.12.2026" || last.Printed == first.Printed {
		t.Errorf("first %+v, last %+v", first, last)
	}
}

func TestIssuedDocumentsAreSortedByEachColumn(t *testing.T) {
	_, p, run := withDocuments(t)
	for column, of := range map[string]func(DocumentRow) string{
		"number": func(r DocumentRow) string { return r.Number },
		"total":  func(r DocumentRow) string { return strings.Repeat(" ", 20-len(r.Total)) + r.Total },
	} {
		up, down := p.rows(t, column, false), p.rows(t, column, true)
		if len(up) != len(run.Documents) || !slices.IsSortedFunc(up, func(a, b DocumentRow) int { return strings.Compare(of(a), of(b)) }) {
			t.Errorf("%s is not sorted", column)
		}
		if of(up[0]) != of(down[len(down)-1]) || of(down[0]) != of(up[len(up)-1]) {
			t.Errorf("%s: %+v to %+v, down %+v to %+v", column, up[0], up[len(up)-1], down[0], down[len(down)-1])
		}
	}
	for _, column := range []string{"date", "customer", "due"} {
		if up, down := p.rows(t, column, false), p.rows(t, column, true); up[0].ID == down[0].ID {
			t.Errorf("%s: up and down are the same", column)
		}
	}
}

func TestIssuedDocumentsAreFoundAsOneTypes(t *testing.T) {
	_, p, run := withDocuments(t)
	d := run.Documents[3]
	for _, typed := range []string{d.Number, d.Customer.Number, strings.ToUpper(d.Customer.Party.LastName)} {
		p.Search(typed)
		rows := p.rows(t, "", false)
		if !slices.ContainsFunc(rows, func(r DocumentRow) bool { return r.Number == d.Number }) || len(rows) == len(run.Documents) || !p.Filtered() {
			t.Errorf("%q finds %d of %d", typed, len(rows), len(run.Documents))
		}
	}
	p.Search("gibtesnicht")
	if rows := p.rows(t, "", false); len(rows) != 0 {
		t.Errorf("nonsense finds %d", len(rows))
	}
}

func TestIssuedDocumentsAreKeptToAMonth(t *testing.T) {
	_, p, run := withDocuments(t)
	months, err := p.Months(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	total := 0
	for _, m := range months {
		names = append(names, m.Name)
		p.In(m.Days)
		rows := p.rows(t, "", false)
		if m.Days == (civil.Range{}) {
			same(t, "all", len(rows), len(run.Documents))
			continue
		}
		total += len(rows)
	}
	same(t, "months", names, []string{"alle Monate", "Dezember 2026", "November 2026"})
	same(t, "in them", total, len(run.Documents))
	if none, err := NewIssued(newHouse(t).Office, german()).Months(t.Context()); err != nil || len(none) != 1 {
		t.Errorf("without documents: %v, %v", none, err)
	}
}

func TestWhatWasNeverPrintedIsPrinted(t *testing.T) {
	h, p, run := withDocuments(t)
	missing, err := p.Unprinted()(t.Context())
	if err != nil || len(missing) == 0 || len(missing) == len(run.Documents) {
		t.Fatalf("%d of %d never printed, %v", len(missing), len(run.Documents), err)
	}
	p.OnlyUnprinted(true)
	rows := p.rows(t, "", false)
	if len(rows) != len(missing) || slices.ContainsFunc(rows, func(r DocumentRow) bool { return r.Printed }) {
		t.Errorf("%d rows of %d", len(rows), len(missing))
	}
	printed, err := h.Print(german(), missing)(t.Context())
	if err != nil || len(printed.Files) != 1 {
		t.Fatalf("%+v, %v", printed, err)
	}
	if info, err := os.Stat(printed.ToOpen()); err != nil || info.Size() == 0 {
		t.Error(err)
	}
	if rows := p.rows(t, "", false); len(rows) != 0 {
		t.Errorf("%d are still not printed", len(rows))
	}
}

// TestARunThatWasCutOffLeavesWhatIsToBePrinted: in its month.
func TestARunThatWasCutOffLeavesWhatIsToBePrinted(t *testing.T) {
	h := newHouse(t)
	documents := h.issue(t, november).Documents
	p := NewRun(h.Office, german(), today)
	ids, err := p.Unprinted(november)(t.Context())
	if err != nil || len(ids) != len(documents) {
		t.Errorf("%d of %d, %v", len(ids), len(documents), err)
	}
	same(t, "says", p.UnprintedSays(november, 18), "18 Rechnungen vom 1.11.–30.11.2026 sind gestellt, aber noch nicht gedruckt.")
	if ids, err = p.Unprinted(day("2026-10-31"))(t.Context()); err != nil || len(ids) != 0 {
		t.Errorf("in October: %d, %v", len(ids), err)
	}
}

func TestADocumentIsOpenedByItsNumber(t *testing.T) {
	_, p, run := withDocuments(t)
	want := run.Documents[0]
	d, err := p.Read(want.Number)(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	s := p.Sheet(d)
	if s.Title != want.Customer.Party.Name() || s.State != Open || s.Says != "offen" || len(s.Lines) != len(want.Lines) || s.Facts[0].Text != want.Number {
		t.Errorf("%+v", s)
	}
	id, err := p.ID(want.Number)(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	rows, err := p.Rows(t.Context(), []int64{id})
	if err != nil || len(rows) != 1 || rows[0].Number != want.Number {
		t.Errorf("%+v, %v", rows, err)
	}
	if id, err := p.ID("2026-99999")(t.Context()); id != 0 || err != nil {
		t.Errorf("unknown number: %d, %v", id, err)
	}
	if _, err := p.Read("2026-99999")(t.Context()); !problem.Has(err, office.CodeNotFound) {
		t.Errorf("unknown number: %v", err)
	}
}

// TestAPDFThatIsGoneIsMadeAgain, the same as before.
func TestAPDFThatIsGoneIsMadeAgain(t *testing.T) {
	_, p, run := withDocuments(t)
	number := run.Documents[0].Number
	path, err := p.File(number)(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	before, err := os.ReadFile(path)
	if err != nil || filepath.Base(path) != number+".pdf" {
		t.Fatalf("%s, %v", path, err)
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	again, err := p.File(number)(t.Context())
	if err != nil || again != path {
		t.Fatalf("%s, %v", again, err)
	}
	if after, err := os.ReadFile(path); err != nil || !slices.Equal(after, before) {
		t.Errorf("the PDF is another one, %v", err)
	}
}

func TestPrintingStopsAtWhatCannotBeRead(t *testing.T) {
	h, p, _ := withDocuments(t)
	ids, err := p.Unprinted()(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if printed, err := h.Print(german(), ids)(ctx); err == nil || len(printed.Files) != 0 {
		t.Errorf("%+v, %v", printed, err)
	}
}
