package sheet

import (
	"fmt"
	"io"

	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/money"
	"turnus/domain/office/takeover"
)

// Takeover writes the totals of a take-over, to be laid beside those of the old
// system. It returns where the file is.
func (f Folder) Takeover(day civil.Date, r takeover.Report) (string, error) {
	name := f.Words.T("takeover.file", "date", day.String()) + ".csv"
	path := []string{fmt.Sprintf("%04d", day.Year()), fmt.Sprintf("%02d", day.Month()), exchange.SafeName(name)}
	return f.Documents.Write(path, func(w io.Writer) error { return CSV(w, f.takeover(r)) })
}

func (f Folder) takeover(r takeover.Report) Table {
	w := f.Words
	t := Table{}
	for _, key := range []string{"what", "number", "name", "count", "quantity", "amount"} {
		t.Columns = append(t.Columns, Column{Head: w.T("takeover.sheet." + key)})
	}
	row := func(head, number, name string, count int, q, amount Cell) {
		t.Rows = append(t.Rows, []Cell{Text(w.T("takeover.head." + head)), Text(number), Text(name), Number(count), q, amount})
	}
	sum := func(a money.Amount) Cell { return Text(a.String()) }
	for _, p := range r.Totals.Plans {
		row("plans", p.Plan, p.Names.In(w.Lang()), p.Subscriptions, nil, sum(p.PerDelivery))
	}
	for _, a := range r.Totals.Articles {
		row("articles", a.Article, a.Names.In(w.Lang()), a.Subscriptions, Quantity(a.Quantity), nil)
	}
	for _, d := range r.Totals.Days {
		row("days", d.Day.String(), "", d.Deliveries, nil, nil)
	}
	row("open", "", w.T("ctl.takeover.table.open_items"), r.Totals.OpenItems.Count, nil, sum(r.Totals.OpenItems.Amount))
	row("open", "", w.T("ctl.takeover.table.prepaid"), r.Totals.Prepaid.Count, nil, sum(r.Totals.Prepaid.Amount))
	for _, a := range r.Totals.Crates {
		row("open", a.Article, a.Names.In(w.Lang()), a.Subscriptions, Quantity(a.Quantity), nil)
	}
	return t
}
