package paper

import (
	"turnus/domain/billing"
	"turnus/domain/money"
)

// sum is a line of the totals.
type sum struct {
	label, amount printable
	last          bool
}

// Columns of what closes an invoice: calendar at the left, VAT and terms in the
// middle, totals at the right. With more than one month the calendars take the
// middle too, and all else stands at the right.
const (
	middleLeft, middleWidth = 55.0, 62.5
	totalsLeft              = 125.0
	totalsWidth             = marginRight - totalsLeft
	sumRow, lastRow         = 5.0, 7.5
	vatRow                  = 4.0
	blockGap                = 2.0
	closingSpace            = 5.0
)

// closingPieces are what follows the lines; they stay together.
func (inv *invoice) closingPieces() []piece {
	months := monthsOf(inv.Calendar)
	beside := months
	if len(months) > 3 {
		beside = nil
	}
	pieces := []piece{inv.closing(beside)}
	if inv.pays(billing.GiroCode) {
		pieces = append(pieces, inv.giroPiece())
	}
	if len(months) > 3 {
		pieces = append(pieces, inv.calendarRows(months)...)
	}
	return pieces
}

// closing is the block with calendars, VAT, terms and totals.
func (inv *invoice) closing(months []month) piece {
	left, legend := inv.calendarBlock(months), inv.legend(months)
	vat, terms, totals := inv.vatBlock(), inv.termsBlock(), inv.totalsBlock()
	x := middleLeft
	if len(months) == 0 {
		x = marginLeft
	}
	middle, right := stack(vat, terms, legend), totals
	if len(months) > 1 {
		left, middle, right = stack(left, legend), block{}, stack(totals, vat, terms)
	}
	height := max(left.height, middle.height, right.height)
	return piece{height: height, space: closingSpace, draw: func(c *canvas, top float64) {
		left.drawAt(c, marginLeft, top)
		middle.drawAt(c, x, top)
		right.drawAt(c, totalsLeft, top)
	}}
}

// block is a part of the closing, drawn at its upper left corner.
type block struct {
	height float64
	draw   func(c *canvas, x, top float64)
}

func (b block) drawAt(c *canvas, x, top float64) {
	if b.draw != nil {
		b.draw(c, x, top)
	}
}

// stack puts blocks one below the other.
func stack(blocks ...block) block {
	var out block
	var kept []block
	for _, b := range blocks {
		if b.height == 0 {
			continue
		}
		if len(kept) > 0 {
			out.height += blockGap
		}
		out.height += b.height
		kept = append(kept, b)
	}
	out.draw = func(c *canvas, x, top float64) {
		for _, b := range kept {
			b.draw(c, x, top)
			top += b.height + blockGap
		}
	}
	return out
}

// sums are the lines of the totals, in the order of calculation.
func (inv *invoice) sums() []sum {
	t := inv.Totals
	var out []sum
	add := func(label printable, a money.Amount) {
		out = append(out, sum{label: label, amount: clean(inv.Amount(a))})
	}
	switch {
	case t.PricesNet && len(t.VAT) > 0:
		add(inv.say("paper.invoice.sum_net", "tax", string(inv.tax)), t.Net)
		add(inv.tax, t.Tax)
	case t.Rounding != 0:
		add(inv.say("paper.invoice.sum"), t.Net+t.Tax)
	}
	if t.Rounding != 0 {
		add(inv.say("paper.invoice.rounding"), t.Rounding)
	}
	add(inv.say("paper.invoice.total", "currency", string(inv.Currency)), t.Total)
	out[len(out)-1].last = true
	return out
}

func (inv *invoice) totalsBlock() block {
	sums := inv.sums()
	height := sumRow*float64(len(sums)-1) + lastRow
	return block{height, func(c *canvas, x, top float64) {
		for _, s := range sums {
			st, row := body, sumRow
			if s.last {
				st, row = subtotal, lastRow
				c.rule(x, top+0.5, marginRight, top+0.5, 0.4, black)
			}
			y := st.baseline(top, row)
			c.text(x, y, st, s.label)
			amount := st.within(totalsWidth-st.width(s.label)-2, s.amount)
			c.textRight(marginRight, y, amount, s.amount)
			top += row
		}
	}}
}

// vatBlock is the VAT of each rate.
func (inv *invoice) vatBlock() block {
	sums := inv.Totals.VAT
	if len(sums) == 0 {
		return block{}
	}
	caption := inv.say("paper.vat.contained", "tax", string(inv.tax))
	if inv.Totals.PricesNet {
		caption = inv.say("paper.vat.added", "tax", string(inv.tax))
	}
	rows := [][]printable{{caption, inv.say("paper.vat.net"), inv.tax, inv.say("paper.vat.gross")}}
	for _, s := range sums {
		rows = append(rows, []printable{
			clean(inv.Rate(s.Rate)), clean(inv.Amount(s.Net)), clean(inv.Amount(s.Tax)), clean(inv.Amount(s.Gross)),
		})
	}
	return block{vatRow*float64(len(rows)) + 1, func(c *canvas, x, top float64) { drawVAT(c, x, top, rows) }}
}

func drawVAT(c *canvas, x, top float64, rows [][]printable) {
	const first, each = 22.5, 40.0 / 3
	for i, row := range rows {
		st := figures
		if i == 0 {
			st = tableHead
		}
		for k, t := range row {
			if k == 0 {
				c.text(x, st.baseline(top, vatRow), st.within(first, t), t)
				continue
			}
			end := x + first + each*float64(k)
			c.textRight(end, st.baseline(top, vatRow), st.within(each-1, t), t)
		}
		top += vatRow
		if i == 0 {
			c.rule(x, top+0.25, x+middleWidth, top+0.25, hairline, faint)
			top++
		}
	}
}

// termsBlock says until when to pay, or why not.
func (inv *invoice) termsBlock() block {
	if inv.pays(billing.GiroCode) {
		return block{} // beside the code
	}
	lines := wrap(inv.terms(), body, middleWidth, 4)
	return block{float64(len(lines)) * body.leading(), func(c *canvas, x, top float64) {
		c.lines(x, top, body, lines)
	}}
}

func (inv *invoice) terms() printable {
	switch {
	case inv.Paid != nil:
		return inv.say("paper.terms.paid", "method", inv.Paid.Method)
	case inv.Kind == billing.CreditNote:
		return inv.say("paper.terms.credit")
	case inv.Due.IsZero():
		return ""
	}
	return inv.say("paper.terms.due", "date", inv.Due)
}
