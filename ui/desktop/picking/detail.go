package picking

import (
	"slices"
	"strings"

	"turnus/domain/civil"
	"turnus/domain/office/fulfilment"
	"turnus/domain/picking"
	"turnus/domain/record"
)

// Detail is one slip with all that stands on it.
type Detail struct {
	ID       int64
	Receiver string
	Says     string // when it is delivered, its number and edition, when it was printed and closed
	State    SlipState
	Word     string // of the state
	Facts    []Fact
	Clashes  []string // what remarks and places do not agree on
	Remarks  []RemarkRow
	Lines    []LineRow
	Parcels  []Parcel // orders a remark can be written on

	Date          civil.Date // it is delivered on
	Subscriptions []string   // numbers of those it has something of
}

// Fact is a label and what it says.
type Fact struct{ Label, Value string }

// RemarkRow is a remark with where it comes from.
type RemarkRow struct {
	Text, Origin string
	Safety       bool
	Order        int64 // it is written on, if it can be changed here; else 0
}

// Parcel is an order in the slip.
type Parcel struct {
	ID   int64
	Name string
}

// LineRow is a line of a slip.
type LineRow struct {
	ID       int64 // of the order line
	Quantity string
	Unit     string
	Name     string
	Article  string // number
	Origin   string
	Note     string // what changed, or that it is fetched on another day
	Swaps    []SwapRow
	Change   picking.Change
	Short    string // what was typed, or was missing when the day was closed
	Problem  string // what is wrong with what was typed
	Open     bool   // a shortage can be entered
}

// SwapRow is what comes out of the boxes of a line, and what goes in.
type SwapRow struct {
	Says string
	Open bool                // nothing fits
	Ask  fulfilment.Swapping // what can be decided; zero: nothing any more
}

// Detail is the slip with an id of Slips.
func (p *Presenter) Detail(id int64) (Detail, bool) {
	i := slices.IndexFunc(p.sheet.Slips, func(s picking.Slip) bool { return p.id(s.Key) == id })
	if i < 0 {
		return Detail{}, false
	}
	s := p.sheet.Slips[i]
	d := Detail{
		ID: id, Receiver: s.Receiver, Says: p.edition(s), State: stateOf(s), Date: s.Key.Date,
		Word:  p.words.T("picking.slip." + string(stateOf(s))),
		Facts: p.facts(s),
	}
	for _, r := range s.Remarks {
		text := r.Text
		if r.Card {
			text = p.words.T("picking.card", "text", r.Text)
		}
		row := RemarkRow{Text: text, Origin: p.origin(r.Origin), Safety: r.Safety}
		if decidable(s) {
			row.Order = r.Order
		}
		if r.Order != 0 && r.Origin.Kind == record.KindSubscription {
			row.Origin = p.words.T("picking.remark.once", "origin", row.Origin)
		}
		d.Remarks = append(d.Remarks, row)
	}
	d.Clashes, d.Parcels = p.clashes(s), p.parcels(s)
	for _, l := range s.Lines {
		d.Lines = append(d.Lines, p.lineRow(s, l))
		if o := l.Origin; o.Kind == record.KindSubscription && l.Change != picking.Removed && !slices.Contains(d.Subscriptions, o.Number) {
			d.Subscriptions = append(d.Subscriptions, o.Number)
		}
	}
	return d, true
}

// edition says which paper there is of a slip.
func (p *Presenter) edition(s picking.Slip) string {
	parts := []string{p.words.T("paper.slip.delivery", "day", s.Key.Date)}
	if s.Number != "" {
		parts = append(parts, s.Number)
	}
	switch {
	case s.Edition == 1:
		parts = append(parts, p.words.T("paper.slip.edition", "edition", s.Edition))
	case s.Edition > 1:
		parts = append(parts, p.words.T("paper.slip.supplement", "edition", s.Edition, "before", s.Edition-1))
	}
	if s.Edition > 0 {
		parts = append(parts, p.words.T("paper.slip.printed", "at", p.words.Instant(s.PrintedAt, p.location())))
	}
	if !s.ClosedAt.IsZero() {
		parts = append(parts, p.words.T("picking.closed_at", "at", p.words.Instant(s.ClosedAt, p.location())))
	}
	return strings.Join(parts, " · ")
}

// facts are where the parcel goes and what the driver needs.
func (p *Presenter) facts(s picking.Slip) []Fact {
	var facts []Fact
	add := func(key, value string) {
		if value != "" {
			facts = append(facts, Fact{p.words.T(key), value})
		}
	}
	add("picking.fact.pickup", s.Place.Pickup)
	add("picking.fact.address", strings.Join(s.Place.Lines, ", "))
	add("picking.column.tour", s.Place.Tour)
	add("paper.slip.drop_place", s.Place.DropPlace)
	add("paper.slip.door_code", s.Place.DoorCode)
	add("paper.slip.phone", s.Place.Phone)
	add("paper.slip.customer", s.Customer)
	return facts
}

func (p *Presenter) lineRow(s picking.Slip, l picking.Line) LineRow {
	r := LineRow{
		ID: l.OrderLineID, Quantity: p.words.Quantity(l.Quantity), Unit: p.words.Unit(l.Unit),
		Name: l.Names.In(p.words.Lang()), Article: l.Article, Origin: p.origin(l.Origin),
		Note: p.note(s, l), Change: l.Change, Open: isPacked(l) && p.Open(),
	}
	for _, x := range l.Swaps {
		row := p.swapRow(x)
		if decidable(s) {
			row.Ask = fulfilment.Swapping{OrderID: l.OrderID, BoxID: l.ArticleID, OutID: x.Out.ArticleID}
		}
		r.Swaps = append(r.Swaps, row)
	}
	if l.Change == picking.Removed {
		r.Swaps = nil
		r.Quantity = p.words.Quantity(l.Before)
	}
	if l.Short > 0 {
		r.Short = p.words.Quantity(l.Short)
		r.Open = false
	}
	if e, ok := p.shorts[p.day][l.OrderLineID]; ok && r.Open {
		r.Short, r.Problem = e.typed, e.problem
	}
	return r
}

// swapRow says what comes out of a box, and what goes in instead, as the paper does.
func (p *Presenter) swapRow(x picking.Swap) SwapRow {
	l := p.words.Lang()
	args := []any{"out", x.Out.Names.In(l), "quantity", x.Out.Quantity, "unit", p.words.Unit(x.Out.Unit)}
	switch {
	case x.Open():
		return SwapRow{Open: true, Says: p.words.T("paper.slip.swap_open", args...)}
	case x.Left():
		return SwapRow{Says: p.words.T("paper.slip.swap_left", args...)}
	}
	args = append(args, "in", x.In.Names.In(l), "in_quantity", x.In.Quantity, "in_unit", p.words.Unit(x.In.Unit))
	return SwapRow{Says: p.words.T("paper.slip.swap", args...)}
}

// note says what is particular about a line.
func (p *Presenter) note(s picking.Slip, l picking.Line) string {
	var parts []string
	switch l.Change {
	case picking.Added:
		parts = append(parts, p.words.T("paper.slip.added"))
	case picking.Changed:
		if l.Before == l.Quantity {
			parts = append(parts, p.words.T("paper.slip.swaps_changed"))
			break
		}
		parts = append(parts, p.words.T("paper.slip.changed", "before", l.Before, "unit", p.words.Unit(l.Unit)))
	case picking.Removed:
		parts = append(parts, p.words.T("paper.slip.removed"))
	}
	if isPacked(l) && l.Pick != s.Pick {
		parts = append(parts, p.words.T("paper.slip.other_pick", "day", l.Pick))
	}
	return strings.Join(parts, " · ")
}
