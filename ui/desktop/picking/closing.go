package picking

import (
	"context"
	"slices"
	"strings"

	"turnus/domain/office/fulfilment"
	"turnus/domain/picking"
)

// Open reports whether something of the day is still to be packed: slips that
// are not closed, or orders that came after the closing.
func (p *Presenter) Open() bool {
	return p.counts().Open > 0 || slices.ContainsFunc(p.sheet.Slips, func(s picking.Slip) bool { return s.ClosedAt.IsZero() })
}

// Closing is what is asked before a day is closed.
type Closing struct {
	Says   string // what will happen
	Shorts []ShortRow
}

// ShortRow is a shortage that was entered.
type ShortRow struct{ Slip, Article, Quantity string }

// Closing says what closing the day shown would do.
func (p *Presenter) Closing() Closing {
	open := slices.DeleteFunc(slices.Clone(p.sheet.Slips), func(s picking.Slip) bool { return !s.ClosedAt.IsZero() && !s.Stale })
	shorts := p.shortRows()
	says := []string{
		p.words.T("picking.close.slips", "count", len(open), "orders", p.words.T("picking.count.orders", "count", p.counts().Open)),
	}
	add := func(key string, n int) {
		if n > 0 {
			says = append(says, p.words.T(key, "count", n))
		}
	}
	add("picking.close.new", countSlips(open, func(s picking.Slip) bool { return s.Edition == 0 }))
	add("picking.close.changed", countSlips(open, func(s picking.Slip) bool { return s.Edition > 0 && s.Stale }))
	says = append(says, p.words.T("picking.close.shorts", "count", len(shorts)))
	if p.day.After(p.today()) {
		says = append(says, p.words.T("picking.close.early", "day", p.day))
	}
	return Closing{Says: strings.Join(append(says, p.words.T("picking.close.final")), " "), Shorts: shorts}
}

func (p *Presenter) shortRows() []ShortRow {
	var rows []ShortRow
	for _, s := range p.sheet.Slips {
		for _, l := range s.Lines {
			if e, ok := p.shorts[p.day][l.OrderLineID]; ok && isPacked(l) {
				rows = append(rows, ShortRow{
					Slip: nameOf(s), Article: l.Names.In(p.words.Lang()),
					Quantity: p.words.Quantity(e.missing) + " " + p.words.Unit(l.Unit),
				})
			}
		}
	}
	return rows
}

// Close gives what closes the day as it is shown.
func (p *Presenter) Close() func(context.Context) (fulfilment.Closed, error) {
	seen, shorts := p.sheet, p.Shorts()
	return func(ctx context.Context) (fulfilment.Closed, error) {
		return p.office.Jobs.CloseSeen(ctx, p.office.Actor, seen, shorts)
	}
}

// Closed forgets the shortages, which are saved now, and remembers what was done.
func (p *Presenter) Closed(done fulfilment.Closed) {
	delete(p.shorts, p.day)
	says := p.words.T("picking.closed", "count", done.Slips, "day", p.day,
		"orders", p.words.T("picking.count.orders", "count", done.Orders))
	p.notes[p.day] = note{says: says, path: p.notes[p.day].path}
}
