package paper

import "turnus/domain/qrbill"

// giroSide is the side of an EPC code; its modules are above the least size of
// the guideline with any payload there is.
const giroSide = 30.0

// giroPiece has the terms at the left, the account to type by hand beside, and
// the code for banking apps at the right.
func (inv *invoice) giroPiece() piece {
	const middle, label, inset = 80.0, 30.0, 4.0
	p := inv.Payment
	terms := wrap(inv.terms(), body, middle-marginLeft-grid, 5)
	left := marginRight - giroSide
	facts := factsBlock{x: middle, label: label, width: left - inset - middle - label}
	facts.add(inv.say("paper.giro.payee"), clean(p.Creditor.Name()), 3)
	facts.add(inv.say("paper.giro.iban"), clean(qrbill.FormatIBAN(p.IBAN)), 2)
	facts.add(inv.say("paper.giro.purpose"), clean(p.Message), 3)
	if p.Reference != "" {
		facts.add(inv.say("paper.payment.reference"), clean(qrbill.FormatReference(p.Reference)), 2)
	}
	height := max(giroSide+5, facts.height()+body.leading())
	return piece{height: height, space: grid, draw: func(c *canvas, top float64) {
		c.lines(marginLeft, top, body, terms)
		facts.draw(c, top)
		c.code(left, top, giroSide, p.Payload)
		c.textCentred(left+giroSide/2, small.baseline(top+giroSide+0.5, 4.5), small, inv.say("paper.giro.title"))
	}}
}
