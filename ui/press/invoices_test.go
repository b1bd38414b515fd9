package press_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/fulfilment"
	"turnus/domain/office/invoicing"
	"turnus/domain/problem"
	"turnus/storage/folder"
	"turnus/storage/shoptest"
	"turnus/ui/press"
)

// issued are the invoices of a week of the demo shop.
func issued(t testing.TB, subscriptions int) (invoicing.Jobs, []billing.Document) {
	t.Helper()
	store := shoptest.Demo(t, subscriptions)
	shoptest.Plan(t, store, 7)
	f := fulfilment.Jobs{Store: store, Clock: shoptest.At("08:00")}
	for day := shoptest.Today; day.Before(shoptest.Today.AddDays(8)); day = day.AddDays(1) {
		if _, err := f.Close(t.Context(), shoptest.Actor, day, nil); err != nil && !problem.Has(err, fulfilment.CodeNothingToClose) {
			t.Fatal(err)
		}
	}
	jobs := invoicing.Jobs{Store: store}
	run, err := jobs.Issue(t.Context(), shoptest.Actor, civil.MustParse("2026-11-30"))
	if err != nil || len(run.Documents) < 3 {
		t.Fatalf("%d documents, %v", len(run.Documents), err)
	}
	return jobs, run.Documents
}

func numbers(docs []billing.Document) []string {
	var out []string
	for _, d := range docs {
		out = append(out, d.Number)
	}
	return out
}

func hash(content []byte) string {
	sum := sha256.Sum256(content)
	return hex.EncodeToString(sum[:])
}

func read(t testing.TB, path string) []byte {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return content
}

// papers are the recorded ones of documents.
func papers(t testing.TB, jobs invoicing.Jobs, docs []billing.Document) []office.Paper {
	t.Helper()
	list, err := jobs.Papers(t.Context(), numbers(docs))
	if err != nil {
		t.Fatal(err)
	}
	return list
}

func TestInvoicesArePrintedTogetherAndAlone(t *testing.T) {
	jobs, docs := issued(t, 60)
	p, dir := pressIn(t, jobs)
	done, err := p.Invoices(t.Context(), shoptest.Actor, docs)
	if err != nil {
		t.Fatal(err)
	}
	together := fmt.Sprintf("Rechnungen %s bis %s (%d).pdf", docs[0].Number, docs[len(docs)-1].Number, len(docs))
	if len(done.Volumes) != 1 || done.Volumes[0] != filepath.Join(dir, "2026", "11", together) || !isPDF(read(t, done.Volumes[0])) {
		t.Errorf("together in %q, want %s", done.Volumes, together)
	}
	recorded := papers(t, jobs, docs)
	if len(done.Singles) != len(docs) || len(recorded) != len(docs) || len(files(t, dir)) != len(docs)+1 {
		t.Fatalf("%d documents: %d files, %d recorded", len(docs), len(done.Singles), len(recorded))
	}
	for i, d := range docs {
		want := filepath.Join(dir, "2026", fmt.Sprintf("%02d", d.Date.Month()), d.Number+".pdf")
		content := read(t, done.Singles[i])
		if done.Singles[i] != want || !isPDF(content) {
			t.Errorf("%s is at %s, want %s", d.Number, done.Singles[i], want)
		}
		if r := recorded[i]; r.Document != d.Number || r.File != d.Number+".pdf" || r.SHA256 != hash(content) {
			t.Errorf("recorded of %s: %+v", d.Number, r)
		}
	}
}

func TestOneDocumentIsOneFile(t *testing.T) {
	jobs, docs := issued(t, 20)
	p, dir := pressIn(t, jobs)
	done, err := p.Invoices(t.Context(), shoptest.Actor, docs[:1])
	if err != nil || !slices.Equal(done.Volumes, done.Singles) || len(files(t, dir)) != 1 {
		t.Errorf("%+v, %v", done, err)
	}
	none, err := p.Invoices(t.Context(), shoptest.Actor, nil)
	if err != nil || len(none.Volumes)+len(none.Singles) != 0 {
		t.Errorf("of none: %+v, %v", none, err)
	}
}

// TestTheSameDocumentIsTheSamePaper, printed as often as one likes, and also
// where the first one was lost.
func TestTheSameDocumentIsTheSamePaper(t *testing.T) {
	jobs, docs := issued(t, 20)
	p, _ := pressIn(t, jobs)
	done, err := p.Invoices(t.Context(), shoptest.Actor, docs)
	if err != nil {
		t.Fatal(err)
	}
	first := read(t, done.Singles[1])
	spoil := map[string]func(path string) error{
		"it is there":      func(string) error { return nil },
		"it was lost":      os.Remove,
		"it was edited":    func(path string) error { return os.WriteFile(path, []byte("other"), 0o600) },
		"it is cut in two": func(path string) error { return os.Truncate(path, int64(len(first)/2)) },
	}
	for name, spoil := range spoil {
		if err := spoil(done.Singles[1]); err != nil {
			t.Fatal(err)
		}
		where, err := p.Document(t.Context(), shoptest.Actor, docs[1].Number)
		if err != nil || where != done.Singles[1] || !bytes.Equal(read(t, where), first) {
			t.Errorf("%s: %s, %v", name, where, err)
		}
	}
	if n := len(papers(t, jobs, docs)); n != len(docs) {
		t.Errorf("%d papers are recorded of %d documents", n, len(docs))
	}
}

// TestThePaperTheCustomerHasIsKept, although the program would print it
// differently today.
func TestThePaperTheCustomerHasIsKept(t *testing.T) {
	jobs, docs := issued(t, 20)
	p, dir := pressIn(t, jobs)
	old := []byte("%PDF-1.3 of an earlier version")
	path := filepath.Join(dir, "2026", fmt.Sprintf("%02d", docs[0].Date.Month()), docs[0].Number+".pdf")
	if err := os.MkdirAll(filepath.Dir(path), 0o750); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, old, 0o600); err != nil {
		t.Fatal(err)
	}
	paper := office.Paper{Document: docs[0].Number, File: filepath.Base(path), SHA256: hash(old)}
	if err := jobs.RecordPapers(t.Context(), shoptest.Actor, []office.Paper{paper}); err != nil {
		t.Fatal(err)
	}
	where, err := p.Document(t.Context(), shoptest.Actor, docs[0].Number)
	if err != nil || !bytes.Equal(read(t, where), old) {
		t.Errorf("%s was printed anew: %v", where, err)
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	if _, err := p.Document(t.Context(), shoptest.Actor, docs[0].Number); err != nil {
		t.Fatal(err)
	}
	if all := papers(t, jobs, docs[:1]); len(all) != 2 || all[1].SHA256 != hash(read(t, path)) {
		t.Errorf("what replaces it is not recorded beside it: %+v", all)
	}
}

// TestWhatIsThereOpensWhileSomebodyWrites: nothing is to be recorded.
func TestWhatIsThereOpensWhileSomebodyWrites(t *testing.T) {
	jobs, docs := issued(t, 20)
	p, _ := pressIn(t, jobs)
	if _, err := p.Document(t.Context(), shoptest.Actor, docs[0].Number); err != nil {
		t.Fatal(err)
	}
	shoptest.Do(t, jobs.Store, func(office.Tx) error {
		_, err := p.Document(t.Context(), shoptest.Actor, docs[0].Number)
		return err
	})
}

// TestACutOffRunIsFinishedByTheNext: every document has its paper, once.
func TestACutOffRunIsFinishedByTheNext(t *testing.T) {
	jobs, docs := issued(t, 170)
	p, dir := pressIn(t, jobs)
	whole := p.Documents
	p.Documents = &jammed{Documents: whole, takes: 55, err: errJammed}
	done, err := p.Invoices(t.Context(), shoptest.Actor, docs)
	if !errors.Is(err, errJammed) || len(done.Volumes) != 1 || len(done.Singles) != 50 || len(papers(t, jobs, docs)) != 50 {
		t.Fatalf("%d volumes, %d singles, %v", len(done.Volumes), len(done.Singles), err)
	}
	p.Documents = whole
	left, err := jobs.WithoutPaper(t.Context(), civil.Range{})
	if err != nil || len(left) != len(docs)-50 {
		t.Fatalf("%d are left of %d, %v", len(left), len(docs), err)
	}
	if _, err := p.Invoices(t.Context(), shoptest.Actor, left); err != nil {
		t.Fatal(err)
	}
	if n := len(papers(t, jobs, docs)); n != len(docs) {
		t.Errorf("%d of %d are recorded", n, len(docs))
	}
	if got := files(t, dir); len(got) != len(docs)+2 { // two runs, two volumes
		t.Errorf("%d files of %d documents", len(got), len(docs))
	}
}

func TestARunTellsHowFarItIsAndCanBeStopped(t *testing.T) {
	jobs, docs := issued(t, 170)
	p, _ := pressIn(t, jobs)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	before := 0.0
	ctx = office.WithProgress(ctx, func(done, total int) {
		now := float64(done) / float64(total)
		if now < before || now > 1 {
			t.Errorf("from %g to %d of %d", before, done, total)
		}
		if before = now; now > 0.3 { // the volumes and fifty singles
			cancel()
		}
	})
	done, err := p.Invoices(ctx, shoptest.Actor, docs)
	if !errors.Is(err, context.Canceled) || len(done.Volumes) != 1 || len(done.Singles) != 50 {
		t.Errorf("%d volumes, %d singles, %v", len(done.Volumes), len(done.Singles), err)
	}
	before = 0
	full := 0.0
	ctx = office.WithProgress(t.Context(), func(done, total int) { full = float64(done) / float64(total) })
	if _, err := p.Invoices(ctx, shoptest.Actor, docs); err != nil || full != 1 {
		t.Errorf("ended at %g, %v", full, err)
	}
}

func TestNumbersNoFileCanHaveAreWrittenAnotherWay(t *testing.T) {
	jobs, docs := issued(t, 20)
	d := docs[0]
	d.Number = "RE/2026:1"
	shoptest.Do(t, jobs.Store, func(tx office.Tx) error {
		d.Lines = nil
		_, err := tx.Issue(d)
		return err
	})
	p, dir := pressIn(t, jobs)
	where, err := p.Document(t.Context(), shoptest.Actor, d.Number)
	if err != nil || filepath.Base(where) != "RE%2F2026%3A1.pdf" || !strings.HasPrefix(where, dir) {
		t.Errorf("printed to %q, %v", where, err)
	}
}

func TestADocumentThatWasNeverIssuedIsTold(t *testing.T) {
	jobs, docs := issued(t, 20)
	p, _ := pressIn(t, jobs)
	if where, err := p.Document(t.Context(), shoptest.Actor, "never"); where != "" || !problem.Has(err, office.CodeNotFound) {
		t.Errorf("printed to %q, %v", where, err)
	}
	stranger := office.Actor{User: "somebody", Role: "stranger"}
	if where, err := p.Document(t.Context(), stranger, docs[0].Number); where != "" || !problem.Has(err, office.CodeNotAllowed) {
		t.Errorf("a stranger printed to %q, %v", where, err)
	}
	p.Documents = &jammed{Documents: p.Documents, err: errJammed}
	if where, err := p.Document(t.Context(), shoptest.Actor, docs[0].Number); where != "" || !problem.Has(err, folder.CodeInUse) {
		t.Errorf("printed to %q, %v", where, err)
	}
}

func TestPreviewsAreWrittenWhereThePersonSays(t *testing.T) {
	_, docs := issued(t, 20)
	preview := slices.Clone(docs)
	for i := range preview {
		preview[i].Number, preview[i].Payment = "", nil
	}
	var b bytes.Buffer
	if err := press.WriteInvoices(&b, preview); err != nil || !isPDF(b.Bytes()) {
		t.Errorf("%d bytes, %v", b.Len(), err)
	}
}

// BenchmarkInvoices prints a run for the first time, together and alone.
func BenchmarkInvoices(b *testing.B) {
	jobs, docs := issued(b, 170)
	for b.Loop() {
		b.StopTimer()
		p, _ := pressIn(b, jobs)
		b.StartTimer()
		if _, err := p.Invoices(b.Context(), shoptest.Actor, docs); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(len(docs)*b.N)/b.Elapsed().Seconds(), "documents/s")
}
