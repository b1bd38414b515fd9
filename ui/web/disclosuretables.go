package web

import (
	"time"

	"turnus/domain/opening"
)

// table begins one; the heads are named by the last part of their key.
func (v teller) table(name string, right int, heads ...string) table {
	t := table{ID: name, Title: v.w.T("web.disclosure." + name), Right: right}
	for _, h := range heads {
		t.Heads = append(t.Heads, v.w.T("web.disclosure.head."+h))
	}
	return t
}

// all is a right edge behind every cell.
const all = 99

func (v teller) at(t time.Time) fact {
	loc := v.Pages.Shop.Location()
	return fact{Says: v.w.Instant(t, loc), Time: t.In(loc).Format(time.RFC3339)}
}

func (v teller) orders() table {
	t := v.table("orders", all, "day", "number", "contents", "place", "state")
	for _, o := range v.Orders {
		var lines []string
		for _, l := range o.Lines {
			lines = append(lines, v.w.T("web.account.line", "quantity", l.Ordered, "article", v.Article(l.ArticleID).In(v.Language)))
		}
		for _, r := range o.Remarks {
			lines = append(lines, r.Text)
		}
		t.Rows = append(t.Rows, []fact{
			{Says: v.w.Date(o.Date), Time: o.Date.String()}, {Says: o.Number}, {Says: v.w.List(lines)}, {Says: v.place(o.ShipTo)},
			{Says: v.w.T("subscriptions.order." + string(o.State))},
		})
	}
	return t
}

func (v teller) slips() table {
	t := v.table("slips", all, "day", "number", "place", "remark")
	for _, s := range v.Slips {
		var remarks []string
		for _, r := range s.Remarks {
			remarks = append(remarks, r.Text)
		}
		place := append([]string{s.Receiver, s.Place.Pickup}, append(s.Place.Lines, s.Place.Town, s.Place.DropPlace, s.Place.DoorCode, s.Place.Phone, s.Place.Tour)...)
		t.Rows = append(t.Rows, []fact{
			{Says: v.w.Date(s.Key.Date), Time: s.Key.Date.String()}, {Says: s.Number}, {Says: joined(place)}, {Says: v.w.List(remarks)},
		})
	}
	return t
}

// joined puts what is there into a line, each once.
func joined(parts []string) string {
	seen, out := map[string]bool{"": true}, ""
	for _, p := range parts {
		if seen[p] {
			continue
		}
		if seen[p] = true; out != "" {
			out += ", "
		}
		out += p
	}
	return out
}

func (v teller) documents() table {
	t := v.table("documents", 3, "date", "number", "file", "amount")
	for _, d := range v.Documents {
		t.Rows = append(t.Rows, []fact{
			{Says: v.w.Date(d.Date), Time: d.Date.String()}, {Says: d.Number}, {Says: d.File}, {Says: unbroken(v.w.Money(d.Totals.Total, d.Currency))},
		})
	}
	return t
}

func (v teller) requests() table {
	t := v.table("requests", all, "at", "number", "wish", "state")
	for _, r := range v.Requests {
		wish := r.Type
		if key := "imports.type." + r.Type; v.w.Has(key) {
			wish = v.w.T(key)
		}
		t.Rows = append(t.Rows, []fact{v.at(r.At), {Says: r.ID}, {Says: wish}, {Says: v.w.T("verdict." + r.Verdict)}})
	}
	return t
}

func (v teller) notices() table {
	t := v.table("notices", all, "was", "becomes", "told")
	for _, n := range v.Notices {
		becomes := v.w.Date(n.Becomes)
		if n.Becomes.IsZero() {
			becomes = v.w.T("paper.letter.not_delivered")
		}
		t.Rows = append(t.Rows, []fact{{Says: v.w.Date(n.Was), Time: n.Was.String()}, {Says: becomes}, {Says: v.w.Date(n.Told)}})
	}
	return t
}

func (v teller) openings() table {
	t := v.table("openings", 2, "date", "what", "quantity", "amount")
	for _, o := range v.Openings {
		what, count, amount := o.Document, "", v.w.Amount(o.Amount)
		switch o.Kind {
		case opening.Prepaid:
			what, count = o.Subscription, v.w.T("imports.number", "n", o.Deliveries)
		case opening.Crates:
			what, count, amount = o.Article.Names.In(v.Language), v.w.Quantity(o.Quantity), ""
		}
		t.Rows = append(t.Rows, []fact{{Says: v.w.Date(o.Date)}, {Says: v.w.T("customers.opening."+string(o.Kind)) + " " + what}, {Says: count}, {Says: amount}})
	}
	return t
}
