package sheet

import (
	"fmt"
	"io"
	"path/filepath"

	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/money"
	"turnus/domain/office/takeover"
	old "turnus/domain/takeover"
	"turnus/ui/text"
)

// Takeover writes the totals of a take-over, to be laid beside those of the old
// system. Filled in, the file can be put beside the tables: it is read again. It
// returns where the file is.
func (f Folder) Takeover(day civil.Date, r takeover.Report) (string, error) {
	return f.csv(day, f.Words.T("takeover.file", "date", day.String()), takeoverTable(f.Words, r.Totals.Figures))
}

// Findings writes what is wrong with the tables of a take-over, and returns where.
func (f Folder) Findings(day civil.Date, r takeover.Report) (string, error) {
	w := f.Words
	t := Table{}
	for _, key := range []string{"file", "line", "taken", "says"} {
		t.Columns = append(t.Columns, Column{Head: w.T("takeover.column." + key)})
	}
	for _, x := range r.Findings {
		line, taken := Cell(nil), w.T("takeover.left_out")
		if x.Line > 0 {
			line = Number(x.Line)
		}
		if x.Warning {
			taken = w.T("takeover.warning")
		}
		t.Rows = append(t.Rows, []Cell{Text(x.File), line, Text(taken), Text(w.Problem(x.Problem))})
	}
	return f.csv(day, w.T("takeover.findings_file", "date", day.String()), t)
}

// Templates writes an empty table for each that can be taken over, with its columns
// as the head, and returns the folder.
func (f Folder) Templates(day civil.Date) (string, error) {
	folder := append(monthOf(day), exchange.SafeName(f.Words.T("takeover.templates")))
	where := ""
	for _, t := range Templates(f.Words) {
		file, err := f.Documents.Write(append(folder[:len(folder):len(folder)], t.Name), func(w io.Writer) error { return CSV(w, t) })
		if err != nil {
			return "", err
		}
		where = filepath.Dir(file)
	}
	return where, nil
}

// Templates are the tables that can be taken over, empty, by the names of their
// files.
func Templates(w *text.Words) []Table {
	var out []Table
	for _, kind := range old.Kinds {
		t := Table{Name: w.T("takeover.named."+string(kind)) + ".csv"}
		for _, c := range old.ColumnsOf(kind) {
			t.Columns = append(t.Columns, Column{Head: w.T("takeover.header." + c.Name)})
		}
		out = append(out, t)
	}
	return out
}

func takeoverTable(w *text.Words, figures []takeover.Figure) Table {
	t := Table{}
	for _, key := range []string{"figure", "number", "what", "title", "here", "before", "difference"} {
		t.Columns = append(t.Columns, Column{Head: w.T("takeover.header." + key)})
	}
	for i, c := range w.Compare(figures) {
		f := figures[i]
		before, difference := Cell(nil), Cell(nil)
		if f.Before != nil {
			before, difference = measured(f.Figure, *f.Before), measured(f.Figure, f.Here-*f.Before)
		}
		t.Rows = append(t.Rows, []Cell{Text(f.Figure), Text(f.Number), Text(c.Head), Text(c.Name), measured(f.Figure, f.Here), before, difference})
	}
	return t
}

// measured is a value as the figure measures.
func measured(f old.Figure, n int64) Cell {
	switch f.Measure() {
	case old.Amounts:
		return Text(money.Amount(n).String())
	case old.Much:
		return Quantity(n)
	}
	return Number(n)
}

// csv writes a table as one file among those of a day's month.
func (f Folder) csv(day civil.Date, name string, t Table) (string, error) {
	return f.Documents.Write(append(monthOf(day), exchange.SafeName(name+".csv")), func(w io.Writer) error { return CSV(w, t) })
}

func monthOf(day civil.Date) []string {
	return []string{fmt.Sprintf("%04d", day.Year()), fmt.Sprintf("%02d", day.Month())}
}
