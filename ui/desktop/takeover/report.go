// Package takeover is the part of Importordner in which a shop takes its tables
// over from the system before: which tables lie in a folder, a dry run with what is
// wrong row by row, totals to compare, and then the take-over itself. What is taken
// is decided in the office.
package takeover

import (
	"context"
	"slices"

	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/takeover"
	old "turnus/domain/takeover"
	"turnus/ui/text"
)

// Jobs try and take.
type Jobs interface {
	Try(ctx context.Context, actor office.Actor, today civil.Date, files []old.File) (takeover.Report, error)
	Take(ctx context.Context, actor office.Actor, today civil.Date, files []old.File) (takeover.Report, error)
}

// Files reads the tables, and keeps what is written about them.
type Files interface {
	// Tables reads the tables of a folder, or one of them; others are the names of
	// tables nobody knows the meaning of.
	Tables(path string) (files []old.File, others []string, err error)
	// Totals keeps the totals as a table, and returns where.
	Totals(day civil.Date, r takeover.Report) (string, error)
	// Findings keeps what is wrong as a table, and returns where.
	Findings(day civil.Date, r takeover.Report) (string, error)
	// Page prints the totals, and returns where.
	Page(ctx context.Context, day civil.Date, r takeover.Report) (string, error)
	// Templates writes empty tables with their columns, and returns the folder.
	Templates(day civil.Date) (string, error)
}

// Office is what the part asks of the office.
type Office struct {
	Jobs  Jobs
	Files Files
	Actor office.Actor
}

// Row is a finding as the list shows it.
type Row struct {
	ID               int64
	File, Line, Says string
	Warning          bool
}

// Rows are findings as they are shown.
func Rows(w *text.Words, findings []old.Finding) []Row {
	out := make([]Row, len(findings))
	for i, f := range findings {
		out[i] = Row{ID: int64(i + 1), File: f.File, Says: w.Problem(f.Problem), Warning: f.Warning}
		if f.Line > 0 {
			out[i].Line = w.T("imports.number", "n", f.Line)
		}
	}
	return out
}

// stage is how far a take-over has come.
type stage int

const (
	read stage = iota
	tried
	taken
)

// FileRow is a table of the folder as the list shows it.
type FileRow struct {
	ID                       int64
	Name, Table, Rows, State string
	Wrong, Unread            bool
}

// fileRows are the tables of a report, and the others that lie there.
func fileRows(w *text.Words, r takeover.Report, others []string, at stage) []FileRow {
	var out []FileRow
	for _, f := range r.Files {
		row := FileRow{Name: f.Name, Unread: f.Kind == "", State: w.T("takeover.state.unread")}
		if f.Kind != "" {
			wrong := wrongIn(r.Findings, f.Name)
			row.Table, row.Wrong = w.T("takeover.table."+string(f.Kind)), wrong > 0
			row.Rows, row.State = w.T("imports.number", "n", f.Rows), stateOf(w, r, f.Kind, wrong, at)
		}
		out = append(out, row)
	}
	for _, name := range others {
		out = append(out, FileRow{Name: name, Unread: true, State: w.T("takeover.state.unread")})
	}
	for i := range out {
		out[i].ID = int64(i + 1)
	}
	return out
}

// wrongIn counts what keeps something of a file out.
func wrongIn(findings []old.Finding, file string) int {
	n := 0
	for _, f := range findings {
		if f.File == file && !f.Warning {
			n++
		}
	}
	return n
}

// stateOf says how far a table has come. Of several tables of a kind each tells of
// all of them.
func stateOf(w *text.Words, r takeover.Report, kind old.Kind, wrong int, at stage) string {
	switch {
	case at == read && wrong > 0:
		return w.T("takeover.state.wrong", "count", wrong)
	case kind == old.Comparison && wrong == 0:
		return w.T("takeover.state.compared")
	case at == read || kind == old.Comparison:
		return w.T("takeover.state.read")
	}
	key := "takeover.state.tried"
	if at == taken {
		key = "takeover.state.taken"
	}
	return w.T(key, "taken", r.Taken[kind], "there", some(r.There[kind]), "wrong", some(wrong))
}

// some is a number, nil for none.
func some(n int) any {
	if n == 0 {
		return nil
	}
	return n
}

// SumRow is a line of the totals: a head, or a figure beside the old one.
type SumRow struct {
	ID int64
	text.Compared
	IsHead bool
}

// sumRows are the totals with a head above those that belong together.
func sumRows(w *text.Words, r takeover.Report) []SumRow {
	var out []SumRow
	for _, c := range w.Compare(r.Totals.Figures) {
		if len(out) == 0 || out[len(out)-1].Head != c.Head {
			out = append(out, SumRow{Compared: text.Compared{Head: c.Head, Name: c.Head}, IsHead: true})
		}
		out = append(out, SumRow{Compared: c})
	}
	for i := range out {
		out[i].ID = int64(i + 1)
	}
	return out
}

// HelpTable is what is told of a table that can be taken over.
type HelpTable struct{ File, Table, Where, Needed, Possible string }

// Help are the tables with their columns.
func Help(w *text.Words) []HelpTable {
	var out []HelpTable
	for _, kind := range append(slices.Clone(old.Kinds), old.Comparison) {
		h := HelpTable{File: w.T("takeover.named."+string(kind)) + ".csv", Table: w.T("takeover.table." + string(kind)), Where: w.T("takeover.where." + string(kind))}
		var needed, possible []string
		for _, c := range old.ColumnsOf(kind) {
			if head := w.T("takeover.header." + c.Name); c.Required {
				needed = append(needed, head)
			} else {
				possible = append(possible, head)
			}
		}
		h.Needed = w.T("takeover.needed", "list", w.List(needed))
		if len(possible) > 0 {
			h.Possible = w.T("takeover.possible", "list", w.List(possible))
		}
		out = append(out, h)
	}
	return out
}
