// Package takeover is the part of Importordner in which a shop takes its tables
// over from the system before: a dry run with what is wrong row by row, totals to
// compare, and then the take-over itself. What is taken is decided in the office.
package takeover

import (
	"context"

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

// Files reads the tables, and keeps the totals.
type Files interface {
	// Tables reads the tables of a folder, or one of them.
	Tables(path string) ([]old.File, error)
	// Totals keeps the totals as a table, and returns where.
	Totals(day civil.Date, r takeover.Report) (string, error)
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

// Rows are the findings of a report.
func Rows(w *text.Words, r takeover.Report) []Row {
	out := make([]Row, len(r.Findings))
	for i, f := range r.Findings {
		out[i] = Row{ID: int64(i + 1), File: f.File, Says: w.Problem(f.Problem), Warning: f.Warning}
		if f.Line > 0 {
			out[i].Line = w.T("imports.number", "n", f.Line)
		}
	}
	return out
}

// Block is some lines below a head.
type Block struct {
	Head  string
	Lines []string
}

// Blocks are the counts of the tables, and the totals to compare.
func Blocks(w *text.Words, r takeover.Report, taken bool) []Block {
	key := "ctl.takeover.tried"
	if taken {
		key = "ctl.takeover.done"
	}
	var tables, plans, articles, days []string
	for _, kind := range old.Kinds {
		if rows, read := r.Read[kind]; read {
			tables = append(tables, w.T(key, "table", w.T("ctl.takeover.table."+string(kind)), "rows", rows, "taken", r.Taken[kind], "there", r.There[kind]))
		}
	}
	for _, p := range r.Totals.Plans {
		plans = append(plans, w.T("ctl.takeover.plan", "plan", p.Names.In(w.Lang()), "count", p.Subscriptions, "paused", p.Paused, "amount", p.PerDelivery))
	}
	for _, a := range r.Totals.Articles {
		articles = append(articles, w.T("ctl.takeover.article", "article", a.Names.In(w.Lang()), "quantity", a.Quantity))
	}
	for _, d := range r.Totals.Days {
		days = append(days, w.T("ctl.takeover.day", "day", d.Day, "count", d.Deliveries))
	}
	open := []string{w.T("ctl.takeover.open", "amount", r.Totals.OpenItems.Amount, "deliveries", r.Totals.Prepaid.Count, "paid", r.Totals.Prepaid.Amount)}
	for _, a := range r.Totals.Crates {
		open = append(open, w.T("customers.opening.out", "quantity", a.Quantity, "name", a.Names))
	}
	return []Block{
		{w.T("takeover.head.tables"), tables}, {w.T("takeover.head.plans"), plans}, {w.T("takeover.head.articles"), articles},
		{w.T("takeover.head.days"), days}, {w.T("takeover.head.open"), open},
	}
}
