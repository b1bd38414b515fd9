package sheet_test

import (
	"bytes"
	"errors"
	"io"
	"strconv"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/ui/sheet"
)

// list is a table with every kind of cell.
func list() sheet.Table {
	return sheet.Table{
		Name: "Lieferungen",
		Columns: []sheet.Column{
			{Head: "Artikel", Width: 30}, {Head: "Anzahl"}, {Head: "Menge"}, {Head: "Tag"}, {Day: civil.MustParse("2026-12-03"), Width: 11},
		},
		Rows: [][]sheet.Cell{
			{sheet.Text("Rüebli"), sheet.Number(12), sheet.Quantity(money.MustQuantity("1.5")), sheet.Day(civil.MustParse("2026-11-30")), nil},
			{sheet.Text("=1+1"), sheet.Number(0), sheet.Quantity(money.MustQuantity("0.001")), nil, sheet.Quantity(3 * money.One)},
		},
	}
}

func read(t *testing.T, tables ...sheet.Table) *excelize.File {
	t.Helper()
	var out bytes.Buffer
	if err := sheet.XLSX(&out, tables...); err != nil {
		t.Fatal(err)
	}
	file, err := excelize.OpenReader(&out)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = file.Close() })
	return file
}

func TestCellsComeBackAsWhatTheyAre(t *testing.T) {
	file := read(t, list())
	for at, want := range map[string]struct {
		raw  string
		kind excelize.CellType
	}{
		"A1": {"Artikel", excelize.CellTypeInlineString},
		"A2": {"Rüebli", excelize.CellTypeInlineString},
		"B2": {"12", excelize.CellTypeUnset}, // numbers need not say so
		"C2": {"1.5", excelize.CellTypeUnset},
		"C3": {"0.001", excelize.CellTypeUnset},
		"B3": {"0", excelize.CellTypeUnset},
		"E2": {"", excelize.CellTypeUnset},
		"E3": {"3", excelize.CellTypeUnset},
	} {
		got, err := file.GetCellValue("Lieferungen", at, excelize.Options{RawCellValue: true})
		if err != nil || got != want.raw {
			t.Errorf("%s: %q, want %q (%v)", at, got, want.raw, err)
		}
		if kind, err := file.GetCellType("Lieferungen", at); err != nil || kind != want.kind {
			t.Errorf("%s is of kind %v, want %v (%v)", at, kind, want.kind, err)
		}
	}
}

func TestATextThatLooksLikeAFormulaStaysText(t *testing.T) {
	file := read(t, list())
	formula, err := file.GetCellFormula("Lieferungen", "A3")
	if err != nil || formula != "" {
		t.Errorf("A3 became the formula %q (%v)", formula, err)
	}
	if got, err := file.GetCellValue("Lieferungen", "A3"); err != nil || got != "=1+1" {
		t.Errorf("A3: %q (%v)", got, err)
	}
}

// TestDatesAreDates: also at the head of a column, and the two workbook programs
// agree on which day a number is.
func TestDatesAreDates(t *testing.T) {
	file := read(t, list())
	for at, want := range map[string]string{"D2": "2026-11-30", "E1": "2026-12-03"} {
		raw, err := file.GetCellValue("Lieferungen", at, excelize.Options{RawCellValue: true})
		if err != nil {
			t.Fatal(err)
		}
		serial, err := strconv.ParseFloat(raw, 64)
		if err != nil {
			t.Fatalf("%s is no date: %q", at, raw)
		}
		day, err := excelize.ExcelDateToTime(serial, false)
		if err != nil || day.Format(time.DateOnly) != want {
			t.Errorf("%s: %v, want %s (%v)", at, day, want, err)
		}
		style, err := file.GetCellStyle("Lieferungen", at)
		if err != nil {
			t.Fatal(err)
		}
		if look, err := file.GetStyle(style); err != nil || look.NumFmt != 14 {
			t.Errorf("%s is not shown as a date: %+v (%v)", at, look, err)
		}
	}
}

func TestHeadsStayInSight(t *testing.T) {
	panes, err := read(t, list()).GetPanes("Lieferungen")
	if err != nil || !panes.Freeze || panes.YSplit != 1 {
		t.Errorf("%+v, %v", panes, err)
	}
}

func TestEachTableIsASheet(t *testing.T) {
	second := list()
	second.Name = "Tage"
	file := read(t, list(), second)
	if got := file.GetSheetList(); len(got) != 2 || got[0] != "Lieferungen" || got[1] != "Tage" {
		t.Errorf("%v", got)
	}
}

// TestTheSameTablesGiveTheSameBytes: a folder of documents leaves equal content
// alone.
func TestTheSameTablesGiveTheSameBytes(t *testing.T) {
	var one, two bytes.Buffer
	if err := sheet.XLSX(&one, list()); err != nil {
		t.Fatal(err)
	}
	if err := sheet.XLSX(&two, list()); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(one.Bytes(), two.Bytes()) {
		t.Error("they differ")
	}
}

func TestANameNoSheetCanHaveIsAnError(t *testing.T) {
	bad := list()
	bad.Name = "a/b"
	if err := sheet.XLSX(&bytes.Buffer{}, bad); err == nil {
		t.Error("nothing was said")
	}
}

// TestRowsCanComeWhileTheyAreWritten, so that a long list is never in memory, and
// what goes wrong with one ends the writing.
func TestRowsCanComeWhileTheyAreWritten(t *testing.T) {
	table := sheet.Table{Name: "Kisten", Columns: []sheet.Column{{Head: "Artikel"}, {Head: "Preis", Right: true}}}
	table.Rows = [][]sheet.Cell{{sheet.Text("erste"), nil}}
	table.Each = func(row func([]sheet.Cell) error) error {
		cells := make([]sheet.Cell, 2)
		for _, name := range []string{"zweite", "@dritte"} {
			cells[0], cells[1] = sheet.Text(name), sheet.Amount(money.MustAmount("1234.50"))
			if err := row(cells); err != nil {
				return err
			}
		}
		return nil
	}
	file := read(t, table)
	for at, want := range map[string]string{"A2": "erste", "A3": "zweite", "A4": "@dritte", "B4": "1,234.50"} {
		if got, err := file.GetCellValue("Kisten", at); got != want || err != nil {
			t.Errorf("%s is %q, want %q", at, got, want)
		}
	}
	if got := written(t, table); got != "\ufeffArtikel;Preis\r\nerste;\r\nzweite;1234.50\r\n'@dritte;1234.50\r\n" {
		t.Errorf("%q", got)
	}
	table.Each = func(func([]sheet.Cell) error) error { return errFull }
	if err := sheet.XLSX(io.Discard, table); !errors.Is(err, errFull) {
		t.Errorf("%v", err)
	}
	if err := sheet.CSV(io.Discard, table); !errors.Is(err, errFull) {
		t.Errorf("%v", err)
	}
}
