package takeover

import (
	"strings"

	"turnus/domain/money"
	"turnus/domain/problem"
)

// CodeFigureUnknown is about a row of the comparison that names no figure there is.
const CodeFigureUnknown problem.Code = "takeover.figure_unknown" // value

// Figure is something that is compared with the old system, by its name in files.
type Figure string

// The figures, in the order they are shown.
const (
	FigureCustomers     Figure = "customers"
	FigureActive        Figure = "subscriptions_active"
	FigurePaused        Figure = "subscriptions_paused"
	FigurePlan          Figure = "subscriptions_plan" // of a plan, by its number
	FigureDeliveries    Figure = "deliveries"         // parcels of four weeks
	FigureArticle       Figure = "deliveries_article" // of an article in four weeks
	FigureValue         Figure = "value_month"        // of the deliveries of a month, as 2026-12
	FigureOpenItems     Figure = "open_items"         // how many
	FigureOpenAmount    Figure = "open_amount"
	FigurePrepaid       Figure = "prepaid_deliveries"
	FigurePrepaidAmount Figure = "prepaid_amount"
	FigureCrates        Figure = "crates" // of an article
)

// Figures are all of them, in that order.
var Figures = []Figure{
	FigureCustomers, FigureActive, FigurePaused, FigurePlan, FigureDeliveries, FigureArticle, FigureValue,
	FigureOpenItems, FigureOpenAmount, FigurePrepaid, FigurePrepaidAmount, FigureCrates,
}

// Measure is what a figure counts in.
type Measure int

// Measures.
const (
	Pieces  Measure = iota // whole ones
	Amounts                // of money
	Much                   // thousandths of a unit
)

var measures = map[Figure]Measure{
	FigureCustomers: Pieces, FigureActive: Pieces, FigurePaused: Pieces, FigurePlan: Pieces, FigureDeliveries: Pieces,
	FigureArticle: Much, FigureValue: Amounts, FigureOpenItems: Pieces, FigureOpenAmount: Amounts,
	FigurePrepaid: Pieces, FigurePrepaidAmount: Amounts, FigureCrates: Much,
}

// Measure is what the figure counts in.
func (f Figure) Measure() Measure { return measures[f] }

// FigureOf is a figure and what it is of: the number of an article or a plan, a
// month; "" for the whole.
type FigureOf struct {
	Figure Figure
	Number string
}

// compared reads a figure of the old system; a row that is still empty says
// nothing. Its value is in pieces, in the smallest unit of money or in thousandths,
// as the figure measures.
func (r *reader) compared() (of FigureOf, value int64, given bool) {
	of = FigureOf{Figure(strings.ToLower(r.Needed("figure"))), r.Text("number")}
	measure, known := measures[of.Figure]
	switch {
	case of.Figure == "":
	case !known:
		r.Problems.Add(CodeFigureUnknown, "figure", "value", of.Figure)
	case measure == Amounts:
		var a money.Amount
		a, given = r.Amount("before")
		value = int64(a)
	default:
		var q money.Quantity
		q, given = r.Quantity("before")
		if value = int64(q); measure == Pieces {
			value /= int64(money.One)
		}
	}
	return of, value, given && len(r.Problems) == 0
}
