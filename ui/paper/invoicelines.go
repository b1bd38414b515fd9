package paper

import (
	"strings"

	"turnus/domain/billing"
	"turnus/domain/money"
)

// lineColumns are the columns of the invoice's table, the last one at the right
// margin. Discount and VAT have none where no line has one.
func (inv *invoice) lineColumns() []column {
	cols := []column{
		{head: inv.say("paper.column.origin"), width: 25, style: small, whole: true},
		{head: inv.say("paper.column.quantity"), width: 12.5, align: toDecimal, style: body},
		{head: inv.say("paper.column.unit"), width: 12.5, style: body, whole: true},
		{head: inv.say("paper.column.price"), width: 17.5, align: toDecimal, style: body},
	}
	if inv.hasDiscount() {
		cols = append(cols, column{head: inv.say("paper.column.discount"), width: 12.5, align: toRight, style: body})
	}
	if len(inv.Totals.VAT) > 0 {
		cols = append(cols, column{head: inv.say("paper.column.tax", "tax", string(inv.tax)), width: 12.5, align: toDecimal, style: body})
	}
	cols = append(cols, column{head: inv.say("paper.column.amount"), width: 20, align: toDecimal, style: body})
	const gap = 2.5
	x := marginRight
	for i := len(cols) - 1; i >= 0; i-- {
		x -= cols[i].width
		cols[i].x = x
		x -= gap
	}
	text := column{head: inv.say("paper.column.text"), x: marginLeft, width: x - marginLeft, style: body, lines: 8}
	return append([]column{text}, cols...)
}

func (inv *invoice) hasDiscount() bool {
	for _, l := range inv.Lines {
		if l.Discount != 0 {
			return true
		}
	}
	return false
}

// cells are the texts of a line, one for each column.
func (inv *invoice) cells(l billing.Line) []printable {
	texts := []printable{
		clean(l.Text), inv.originOf(l), clean(inv.Quantity(l.Quantity)), clean(inv.Unit(l.Unit)), clean(inv.Amount(l.UnitPrice)),
	}
	if inv.hasDiscount() {
		discount := printable("")
		if l.Discount != 0 {
			discount = clean(inv.Rate(l.Discount))
		}
		texts = append(texts, discount)
	}
	if len(inv.Totals.VAT) > 0 {
		texts = append(texts, inv.bareRate(l.VATRate))
	}
	return append(texts, clean(inv.Amount(l.Amount)))
}

// bareRate is a rate below a head that has the per cent sign.
func (inv *invoice) bareRate(r money.Rate) printable {
	return clean(strings.TrimRight(inv.Rate(r), "%\u00A0 "))
}

// originOf is the subscription or single order a line comes from.
func (inv *invoice) originOf(l billing.Line) printable {
	switch l.Origin {
	case "":
		return ""
	case l.Order:
		return inv.say("paper.origin.order", "number", l.Origin)
	}
	return inv.say("paper.origin.subscription", "number", l.Origin)
}

// linePieces are the head of the table and, for each delivery, a line with its
// date above its lines.
func (inv *invoice) linePieces() []piece {
	t := &table{base: body, columns: inv.lineColumns(), row: grid, pitch: body.leading()}
	rows := make([][]printable, len(inv.Lines))
	for i, l := range inv.Lines {
		rows[i] = inv.cells(l)
		for k := range t.columns {
			if t.columns[k].align == toDecimal {
				t.columns[k].alignDecimals(rows[i][k])
			}
		}
	}
	pieces := []piece{t.head()}
	for from := 0; from < len(rows); {
		to := from + 1
		for to < len(rows) && sameDelivery(inv.Lines[from], inv.Lines[to]) {
			to++
		}
		pieces = append(pieces, inv.delivery(t, inv.Lines[from], rows[from:to])...)
		from = to
	}
	return pieces
}

func sameDelivery(a, b billing.Line) bool { return a.Date == b.Date && a.Receiver == b.Receiver }

// delivery is a group of lines below its date; where it goes on on another page,
// the date stands there again.
func (inv *invoice) delivery(t *table, first billing.Line, rows [][]printable) []piece {
	date, receiver := clean(inv.DateLong(first.Date)), inv.receiverOf(first)
	pieces := []piece{dateLine(date, receiver)}
	for _, texts := range rows {
		pieces = append(pieces, t.rowOf(texts...))
	}
	keepGroup(pieces[1:])
	again := []piece{t.head(), dateLine(inv.say("paper.continued", "what", string(date)), receiver)}
	for i := range pieces {
		pieces[i].resume = again
	}
	pieces[0].resume = again[:1]
	return pieces
}

// receiverOf names who got the delivery, if not the payer.
func (inv *invoice) receiverOf(l billing.Line) printable {
	if l.Receiver == "" || l.Receiver == inv.Customer.Party.Name() {
		return ""
	}
	return inv.say("paper.invoice.for", "receiver", l.Receiver)
}

// dateLine is the head of a delivery.
func dateLine(date, receiver printable) piece {
	return piece{height: grid, space: 1, keep: true, draw: func(c *canvas, top float64) {
		y := bodyBold.baseline(top, grid)
		c.text(marginLeft, y, bodyBold, date)
		x := marginLeft + bodyBold.width(date) + 2.5
		c.text(x, y, bodyMuted, fit(receiver, bodyMuted, marginRight-x))
	}}
}
