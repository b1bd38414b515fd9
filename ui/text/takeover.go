package text

import (
	"turnus/domain/money"
	"turnus/domain/office/takeover"
	old "turnus/domain/takeover"
)

// Compared is a figure of a take-over beside that of the old system, as it is
// written.
type Compared struct {
	Head       string // of the figures it belongs to
	Name       string
	Here       string
	Before     string // "" where the old system says nothing
	Difference string // likewise
	Differs    bool
}

// heads are what the figures are gathered under.
var heads = map[old.Figure]string{
	old.FigureCustomers: "stock", old.FigureActive: "stock", old.FigurePaused: "stock", old.FigurePlan: "plans",
	old.FigureDeliveries: "deliveries", old.FigureArticle: "deliveries", old.FigureValue: "value",
	old.FigureOpenItems: "open", old.FigureOpenAmount: "open", old.FigurePrepaid: "open", old.FigurePrepaidAmount: "open",
	old.FigureCrates: "crates",
}

// Compare writes the figures of a take-over, in their order.
func (w *Words) Compare(figures []takeover.Figure) []Compared {
	out := make([]Compared, len(figures))
	for i, f := range figures {
		c := Compared{Head: w.T("takeover.figures." + heads[f.Figure]), Name: w.FigureName(f), Here: w.figure(f.Figure, f.Here)}
		if f.Before != nil {
			c.Before, c.Difference = w.figure(f.Figure, *f.Before), w.figure(f.Figure, f.Here-*f.Before)
			if c.Differs = f.Here != *f.Before; f.Here > *f.Before {
				c.Difference = "+" + c.Difference
			}
		}
		out[i] = c
	}
	return out
}

// FigureName is what a figure is of: an article, a plan, a month, or its own name.
func (w *Words) FigureName(f takeover.Figure) string {
	switch name := f.Names.In(w.Lang()); {
	case !f.Month.IsZero():
		return w.T("takeover.month", "month", w.Month(f.Month.Month()), "year", w.T("imports.number", "n", f.Month.Year()))
	case f.Number == "":
		return w.T("takeover.figure." + string(f.Figure))
	case name == "":
		return f.Number
	case f.Unit != "":
		return w.T("takeover.article", "name", name, "number", f.Number, "unit", w.Unit(f.Unit))
	default:
		return w.T("takeover.article", "name", name, "number", f.Number)
	}
}

// figure writes a value as the figure measures.
func (w *Words) figure(f old.Figure, n int64) string {
	switch f.Measure() {
	case old.Amounts:
		return w.Amount(money.Amount(n))
	case old.Much:
		return w.Quantity(money.Quantity(n))
	}
	return w.Quantity(money.Quantity(n) * money.One)
}
