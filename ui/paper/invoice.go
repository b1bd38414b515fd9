package paper

import (
	"turnus/domain/billing"
	"turnus/domain/lang"
	"turnus/ui/text"
)

// invoice is a document on its way to paper.
type invoice struct {
	billing.Document
	voice
	tax     printable // what the country calls VAT
	country string    // of the issuer
}

// Places of an invoice.
const (
	belowTitle = 10.0 // from the title to the table
	laterTop   = 27.5
	slipTop    = pageHeight - 105
	aboveSlip  = slipTop - 8.5 // bottom of what stands above a payment part
	slipMargin = slipTop - 4.5 // last line above a payment part
)

func newInvoice(doc billing.Document, words func(lang.Lang) *text.Words) *invoice {
	inv := &invoice{Document: doc, voice: voice{words(doc.Lang)}, country: doc.Issuer.Party.Address.Country}
	inv.tax = inv.say("paper.tax.ch")
	if inv.country == "DE" || inv.country == "AT" {
		inv.tax = inv.say("paper.tax.eu")
	}
	return inv
}

// isDraft tells a preview, which nobody must take for an invoice or pay.
func (inv *invoice) isDraft() bool { return inv.Number == "" }

// hasSlip reports whether the last page ends in a Swiss payment part.
func (inv *invoice) hasSlip() bool { return inv.pays(billing.QRBill) }

func (inv *invoice) pays(kind billing.PaymentKind) bool {
	return !inv.isDraft() && inv.Payment != nil && inv.Payment.Kind == kind
}

// document lays the invoice out.
func (inv *invoice) document() document {
	a := area{first: inv.letterhead().window().title + belowTitle, rest: laterTop, bottom: bodyBottom, last: bodyBottom}
	if inv.hasSlip() {
		a.last = aboveSlip
	}
	leaves := flow(inv.pieces(), a)
	if n := len(leaves); inv.hasSlip() && leaves[n-1].end > aboveSlip {
		leaves = append(leaves, leaf{})
	}
	return document{
		name: inv.title(), leaves: leaves,
		head: func(c *canvas, page int) {
			if page == 1 {
				inv.drawLetterhead(c)
			} else {
				inv.drawRunningHead(c)
			}
			if inv.hasSlip() && page == len(leaves) {
				inv.drawPaymentPart(c)
			}
		},
		foot: inv.drawFoot,
	}
}

// pieces are the lines, and what follows them, kept with the last lines.
func (inv *invoice) pieces() []piece {
	pieces := inv.linePieces()
	for i := max(0, len(pieces)-2); i < len(pieces); i++ {
		pieces[i].keep = true
	}
	end := inv.closingPieces()
	for i := range end[:len(end)-1] {
		end[i].keep = true
	}
	return append(pieces, end...)
}

// title is the name of the document with its number.
func (inv *invoice) title() printable {
	credit := inv.Kind == billing.CreditNote
	switch {
	case inv.isDraft() && credit:
		return inv.say("paper.invoice.credit_title_draft")
	case inv.isDraft():
		return inv.say("paper.invoice.title_draft")
	case credit:
		return inv.say("paper.invoice.credit_title", "number", inv.Number)
	}
	return inv.say("paper.invoice.title", "number", inv.Number)
}

// drawFoot writes number, company and page; above the payment part where there
// is one.
func (inv *invoice) drawFoot(c *canvas, at position) {
	y := footLine
	if inv.hasSlip() && at.page == at.pages {
		y = slipMargin
	}
	left := joined(inv.titleWithMark(), inv.letterhead().footLine())
	c.footer(y, left, inv.say("paper.page", "page", at.page, "pages", at.pages))
}

// titleWithMark is the title that says so if it is a preview.
func (inv *invoice) titleWithMark() printable {
	if inv.isDraft() {
		return inv.title() + " (" + inv.say("paper.invoice.draft") + ")"
	}
	return inv.title()
}

// drawRunningHead is the head of all pages but the first.
func (inv *invoice) drawRunningHead(c *canvas) {
	y := body.baseline(marginTop, grid)
	name := fit(clean(inv.Customer.Party.Name()), bodyMuted, 80)
	c.text(marginLeft, y, bodyBold, fit(inv.titleWithMark(), bodyBold, 90))
	c.textRight(marginRight, y, bodyMuted, name)
}
