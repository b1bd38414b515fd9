package invoices

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/office/invoicing"
)

func TestTheUsualDayIsTheEndOfTheMonthAtHand(t *testing.T) {
	for today, want := range map[string]string{
		"2026-11-23": "2026-10-31",
		"2026-11-25": "2026-10-31",
		"2026-11-26": "2026-11-30",
		"2026-11-30": "2026-11-30",
		"2026-12-01": "2026-11-30",
		"2027-01-15": "2026-12-31",
		"2028-02-24": "2028-01-31",
		"2028-02-25": "2028-02-29",
	} {
		same(t, "on "+today, DefaultUntil(day(today)), want)
	}
}

func TestTheHintSaysWhatADayMeans(t *testing.T) {
	h := newHouse(t)
	run := NewRun(h.Office, german(), today)
	for until, want := range map[civil.Date]string{
		day("2026-10-31"): "Auf die Rechnungen kommt, was",
		today():           "Auf die Rechnungen kommt, was",
		november:          "Der 30.11.2026 liegt in der Zukunft",
		{}:                "Auf die Rechnungen kommt, was",
	} {
		if got, urgent := run.Hint(until); !strings.HasPrefix(got, want) || urgent != until.After(today()) {
			t.Errorf("%s: %s", until, got)
		}
	}
	run = h.previewed(t, november)
	if got, urgent := run.Hint(november.AddDays(1)); !urgent || !strings.Contains(got, "gilt bis 30.11.2026") {
		t.Errorf("another day: %s", got)
	}
	if got, _ := run.Hint(november); !strings.HasPrefix(got, "Der 30.11.2026 liegt") {
		t.Errorf("the day of the preview: %s", got)
	}
}

// TestThePreviewListsEverything: what is to be mended first, then what is
// issued, then what waits; each document once, in words.
func TestThePreviewListsEverything(t *testing.T) {
	h := newHouse(t)
	before := h.previewed(t, november)
	i := slices.IndexFunc(before.Rows(), func(r Row) bool { return r.State == ToIssue && r.document.Paid == nil })
	broken := before.Rows()[i].document.Customer
	h.breakAddress(t, broken.ID)

	run := h.previewed(t, november)
	rows := run.Rows()
	want := []State{Stopped, ToIssue, Waiting}
	if got := slices.Compact(states(rows)); !slices.Equal(got, want) {
		t.Errorf("states %v, want %v", got, want)
	}
	seen := map[int64]bool{}
	for _, r := range rows {
		if seen[r.ID] || r.ID == 0 || r.Name == "" || r.Number == "" || r.Period == "" || r.Total == "" || r.Lines == 0 || r.Says == "" {
			t.Errorf("row %+v", r)
		}
		seen[r.ID] = true
	}
	if len(rows) != len(before.Rows()) {
		t.Errorf("%d rows, before %d", len(rows), len(before.Rows()))
	}
	first := run.Sheet(rows[0])
	if rows[0].Number != broken.Number || first.State != Stopped || len(first.Problems) != 1 ||
		!strings.Contains(first.Problems[0], "Zahlungspflichtiger, Ort") {
		t.Errorf("stopped: %+v", first)
	}
	for _, r := range rows {
		if r.State == Waiting && !strings.HasPrefix(r.Says, "wartet bis ") && !strings.HasPrefix(r.Says, "gesperrt bis ") {
			t.Errorf("waiting says %q", r.Says)
		}
	}
}

func states(rows []Row) []State {
	out := make([]State, len(rows))
	for i, r := range rows {
		out[i] = r.State
	}
	return out
}

// TestADocumentKeepsItsRow when the preview is made again, so that it stays
// selected.
func TestADocumentKeepsItsRow(t *testing.T) {
	h := newHouse(t)
	run := h.previewed(t, november)
	before := map[int64]string{}
	for _, r := range run.Rows() {
		before[r.ID] = r.Number + r.Period + paidBy(r)
	}
	preview, err := run.Read(november.AddDays(-1))(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	run.Take(preview)
	kept := 0
	for _, r := range run.Rows() {
		if was, ok := before[r.ID]; ok {
			kept++
			if was != r.Number+r.Period+paidBy(r) {
				t.Errorf("row %d was %s and is %s %s", r.ID, was, r.Number, r.Period)
			}
		}
	}
	if kept == 0 {
		t.Error("no row was kept")
	}
}

// paidBy tells documents of one customer and period apart.
func paidBy(r Row) string {
	if r.document.Paid != nil {
		return r.document.Paid.Method
	}
	return ""
}

func TestTheSearchFindsPayers(t *testing.T) {
	run := newHouse(t).previewed(t, november)
	all := len(run.Rows())
	some := run.Rows()[all/2]
	town := some.document.Customer.Party.Address.Town
	for typed, fits := range map[string]func(Row) bool{
		some.Number:                 func(r Row) bool { return strings.HasPrefix(r.Number, some.Number) },
		strings.ToUpper(town) + " ": func(r Row) bool { return strings.Contains(r.document.Customer.Party.Address.TownLine(), town) },
	} {
		run.Search(typed)
		if rows := run.Rows(); len(rows) == 0 || len(rows) == all || !run.Searching() || !slices.ContainsFunc(rows, func(r Row) bool { return r.ID == some.ID }) {
			t.Errorf("%q finds %d of %d", typed, len(rows), all)
		} else if i := slices.IndexFunc(rows, func(r Row) bool { return !fits(r) }); i >= 0 {
			t.Errorf("%q finds %+v", typed, rows[i])
		}
	}
	run.Search("gibtesnicht")
	if len(run.Rows()) != 0 {
		t.Error("nonsense finds something")
	}
	run.Search("")
	if len(run.Rows()) != all || run.Searching() {
		t.Error("an empty search does not find all")
	}
}

func TestRowsAreSortedAsPeopleRead(t *testing.T) {
	row := func(name, number, from, total string) Row {
		return NewRun(Office{}, german(), today).row(&billing.Document{
			Customer: billing.Customer{Number: number, Party: party(name)},
			Period:   civil.Between(day(from), day(from)), Totals: billing.Totals{Total: money.MustAmount(total)},
		}, ToIssue)
	}
	a, b := row("Ähren", "K-9", "2026-11-01", "9.00"), row("Bauer", "K-10", "2026-12-01", "10.00")
	for column, order := range RowOrders {
		if column == "lines" || column == "state" {
			continue
		}
		if order(a, b) >= 0 || order(b, a) <= 0 || order(a, a) != 0 {
			t.Errorf("%s: %d", column, order(a, b))
		}
	}
}

// TestTheSummaryAddsUp, and what does not add up cannot be issued.
func TestTheSummaryAddsUp(t *testing.T) {
	h := newHouse(t)
	run := h.previewed(t, november)
	var total money.Amount
	invoiced, waiting, issues := 0, 0, 0
	for _, r := range run.Rows() {
		switch r.State {
		case ToIssue:
			issues++
			total += r.total
			invoiced += r.Lines
		case Waiting:
			waiting += r.Lines
		}
	}
	s := run.Summary()
	w := german()
	same(t, "total", s.Total, w.T("invoices.run.total", "count", issues, "total", w.Money(total, money.CHF)))
	same(t, "proof", s.Proof, w.T("invoices.proof.holds", "count", invoiced+waiting, "invoiced", invoiced, "waiting", waiting))
	if !s.Holds || !run.Ready(november) || run.Ready(november.AddDays(1)) {
		t.Errorf("holds %v, ready %v, for another day %v", s.Holds, run.Ready(november), run.Ready(november.AddDays(1)))
	}
	if !strings.Contains(s.VAT, "inkl. MWST 2.6 % auf ") || !strings.Contains(s.Rest, "Kunden warten auf das Ende ihrer Rechnungsperiode") {
		t.Errorf("%q, %q", s.VAT, s.Rest)
	}

	lost := *run.preview
	lost.Documents = lost.Documents[1:]
	run.Take(Preview{lost, run.makeRows(lost)})
	if s := run.Summary(); s.Holds || run.Ready(november) || !strings.HasPrefix(s.Proof, "Das geht nicht auf") {
		t.Errorf("a lost invoice is not seen: %+v", s)
	}
}

// TestTheTaxInTheSummaryIsThatOfTheDocuments, rate by rate.
func TestTheTaxInTheSummaryIsThatOfTheDocuments(t *testing.T) {
	run := newHouse(t).previewed(t, november)
	sums := map[money.Rate]money.Amount{}
	for _, d := range run.preview.Documents {
		for _, v := range d.Totals.VAT {
			sums[v.Rate] += v.Tax
		}
	}
	said := run.Summary().VAT
	if len(sums) == 0 || strings.Count(said, " · ") != len(sums)-1 {
		t.Errorf("%d rates: %s", len(sums), said)
	}
	for rate, tax := range sums {
		if !strings.Contains(said, german().Rate(rate)) || !strings.Contains(said, ": "+german().Amount(tax)) {
			t.Errorf("%s of %s is not in %s", tax, rate, said)
		}
	}
}

func TestNothingShownHasNoSummary(t *testing.T) {
	run := NewRun(Office{}, german(), today)
	if run.Shown() || run.Ready(november) || run.Summary() != (Summary{}) || !run.Until().IsZero() || len(run.Rows()) != 0 {
		t.Error("something is shown before the first preview")
	}
	run.Take(Preview{run: invoicing.Run{Until: november, Currency: money.CHF}})
	if s := run.Summary(); run.Ready(november) || !run.Shown() || s.Total != "Keine Rechnung zu stellen" || !s.Holds || s.VAT+s.Rest != "" {
		t.Errorf("%+v", s)
	}
}

// BenchmarkTakingAPreviewOf10000Invoices is what the window does with a large
// preview, and with each letter of a search in it; the rest is done beside it.
func BenchmarkTakingAPreviewOf10000Invoices(b *testing.B) {
	preview := invoicing.Run{Until: november, Currency: money.CHF}
	for i := range 10_000 {
		d := invoice()
		d.Customer.Number = fmt.Sprintf("K-%d", i)
		preview.Documents = append(preview.Documents, d)
		preview.Delivered = preview.Delivered.Plus(billing.ShareOf(d))
	}
	run := NewRun(Office{}, german(), today)
	made := Preview{preview, run.makeRows(preview)}
	b.Run("take", func(b *testing.B) {
		for b.Loop() {
			run.Take(made)
		}
	})
	b.Run("search", func(b *testing.B) {
		for b.Loop() {
			run.Search("k-12")
		}
	})
	b.Run("summary", func(b *testing.B) {
		for b.Loop() {
			run.Summary()
		}
	})
}
