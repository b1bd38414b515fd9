package sheet_test

import (
	"bytes"
	"encoding/csv"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"turnus/domain/address"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/notice"
	"turnus/domain/record"
	"turnus/domain/schedule"
	"turnus/ui/sheet"
	"turnus/ui/text"
)

var errFull = errors.New("full")

type fatal interface {
	Helper()
	Fatal(args ...any)
}

// written is a table as it stands in the file, with its mark.
func written(t fatal, table sheet.Table) string {
	t.Helper()
	var b bytes.Buffer
	if err := sheet.CSV(&b, table); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// lines are the cells of a file.
func lines(t fatal, file string) [][]string {
	t.Helper()
	r := csv.NewReader(strings.NewReader(strings.TrimPrefix(file, "\ufeff")))
	r.Comma = ';'
	out, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestAListIsWrittenAsSpreadsheetsOpenIt(t *testing.T) {
	want := "\ufeffArtikel;Anzahl;Menge;Tag;2026-12-03\r\n" +
		"Rüebli;12;1.5;2026-11-30;\r\n" +
		"'=1+1;0;0.001;;3\r\n"
	if got := written(t, list()); got != want {
		t.Errorf("%q\nwant %q", got, want)
	}
}

// TestNoTextIsAFormula, and each can be had again as it was.
func TestNoTextIsAFormula(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.OneOf(
			rapid.SampledFrom([]string{"", "=SUM(A1)", "+41 55 000 00 00", "-1", "@x", "'", "''=1", "\t=1", "a;b", `"`, `=HYPERLINK("x";"y")`, " =1"}),
			rapid.StringOfN(rapid.RuneFrom([]rune("=+-@'\t;\"\nabc ÄÖ")), 0, 12, -1), rapid.String(),
		).Draw(t, "text")
		s = strings.ReplaceAll(s, "\r", "") // the end of a line is written as the file's others are
		table := sheet.Table{Columns: []sheet.Column{{Head: "x"}, {Head: s}}, Rows: [][]sheet.Cell{{sheet.Text("1"), sheet.Text(s)}}}
		for _, line := range lines(t, written(t, table)) {
			got := line[1]
			if got != "" && strings.ContainsAny(got[:1], "=+-@\t\n") {
				t.Fatalf("%q is a formula", got)
			}
			if again, marked := strings.CutPrefix(got, "'"); again != s || marked != (s != "" && strings.ContainsAny(s[:1], "=+-@\t\n'")) {
				t.Fatalf("%q became %q", s, got)
			}
		}
	})
}

func TestNothingIsWrittenWhereNothingCanBe(t *testing.T) {
	for room := range 40 {
		if err := sheet.CSV(&full{room: room}, list()); err == nil {
			t.Errorf("with room for %d bytes nothing failed", room)
		}
	}
}

// full has room for so many bytes.
type full struct{ room int }

func (f *full) Write(b []byte) (int, error) {
	if f.room -= len(b); f.room < 0 {
		return 0, errFull
	}
	return len(b), nil
}

// christmas are two letters: one moved delivery, one that is left out.
func christmas() []notice.Letter {
	zurich, _ := time.LoadLocation("Europe/Zurich")
	holiday := []schedule.Cause{{Kind: schedule.CauseHoliday, Names: lang.Texts{lang.DE: "Weihnachten", lang.FR: "Noël"}}}
	return []notice.Letter{{
		Customer: customer.Customer{Head: record.Head{Number: "K-17"}, Lang: lang.FR, Email: "zoe@example.ch", Phone: "+41 44 000 00 00",
			Party: address.Party{FirstName: "Zoë", LastName: "Müller", Address: address.Address{Street: "Wehntalerstrasse", HouseNo: "540", PostalCode: "8046", Town: "Zürich", Country: "CH"}}},
		Lines: []notice.Line{
			{Subscription: "A-733", Notice: notice.Notice{Was: civil.MustParse("2026-12-25"), Becomes: civil.MustParse("2026-12-24"),
				Cutoff: civil.MustParse("2026-12-21").At(12*60, zurich).UTC(), Causes: holiday}},
			{Notice: notice.Notice{Was: civil.MustParse("2027-01-01")}},
		},
	}}
}

// TestEveryDeliveryIsARow: the heads for those who work here, the rest for the
// customer.
func TestEveryDeliveryIsARow(t *testing.T) {
	zurich, _ := time.LoadLocation("Europe/Zurich")
	words := func(l lang.Lang) *text.Words { return text.For(l, "CH") }
	got := lines(t, written(t, sheet.Notices(christmas(), words, words(lang.DE), zurich)))
	want := [][]string{
		{"Kunde Nr.", "Kunde", "E-Mail", "Telefon", "Strasse", "PLZ", "Ort", "Land", "Sprache", "Abo", "Bisher", "Neu", "Ändern bis", "Grund"},
		{"K-17", "Zoë Müller", "zoe@example.ch", "'+41 44 000 00 00", "Wehntalerstrasse 540", "8046", "Zürich", "CH", "Französisch",
			"A-733", "2026-12-25", "2026-12-24", "2026-12-21 12:00", "Noël"},
		{"K-17", "Zoë Müller", "zoe@example.ch", "'+41 44 000 00 00", "Wehntalerstrasse 540", "8046", "Zürich", "CH", "Französisch",
			"", "2027-01-01", "pas de livraison", "", "raisons d’exploitation"},
	}
	if !slices.EqualFunc(got, want, slices.Equal) {
		t.Errorf("%q\nwant %q", got, want)
	}
}
