package paper

import (
	"turnus/domain/address"
	"turnus/domain/qrbill"
)

// Measures of the Swiss payment part by the style guide of SIX, from the upper
// left corner of the page.
const (
	receiptWidth  = 62.0
	slipPad       = 5.0
	partLeft      = receiptWidth + slipPad
	infoLeft      = 118.0
	infoWidth     = 87.0
	receiptText   = receiptWidth - 2*slipPad
	swissSide     = 46.0
	amountTop     = slipTop + 68
	acceptanceTop = slipTop + 82
)

// slipType is how one of the two parts is set.
type slipType struct {
	head, value style
	line        float64 // distance of lines
	debtorW     float64 // of the empty field for the debtor
	debtorH     float64
}

var (
	receiptType = slipType{style{size: 6, bold: true}, style{size: 8}, 9 * mmPerPt, 52, 20}
	partType    = slipType{style{size: 8, bold: true}, style{size: 10}, 11 * mmPerPt, 65, 25}
	slipTitle   = style{size: 11, bold: true}
)

// drawPaymentPart draws receipt and payment part into the lower 105 mm.
func (inv *invoice) drawPaymentPart(c *canvas) {
	c.rule(0, slipTop, pageWidth, slipTop, hairline, black)
	c.rule(receiptWidth, slipTop, receiptWidth, pageHeight, hairline, black)
	c.scissors(slipPad, slipTop, false)
	c.scissors(receiptWidth, slipTop+slipPad, true)

	c.text(slipPad, slipTitle.baseline(slipTop+slipPad, grid), slipTitle, inv.say("paper.payment.receipt"))
	inv.drawSections(c, slipPad, slipTop+12, receiptText, amountTop, receiptType, inv.receiptSections)
	inv.drawAmount(c, slipPad, receiptType, 12.5, 30, 10)
	point := inv.say("paper.payment.acceptance")
	c.textRight(receiptWidth-slipPad, receiptType.head.baseline(acceptanceTop, receiptType.line), receiptType.head, point)

	c.text(partLeft, slipTitle.baseline(slipTop+slipPad, grid), slipTitle, inv.say("paper.payment.part"))
	c.code(partLeft, slipTop+17, swissSide, inv.Payment.Payload)
	c.swissCross(partLeft+swissSide/2, slipTop+17+swissSide/2)
	inv.drawAmount(c, partLeft, partType, 15, 40, 15)
	inv.drawSections(c, infoLeft, slipTop+slipPad, infoWidth, slipTop+95, partType, inv.partSections)
}

// section is a heading with lines below, or with an empty field.
type section struct {
	head  printable
	lines []printable
	field bool
}

// detail is how much of long names there is room for.
type detail struct {
	nameLines int
	street    bool
}

// details are tried in turn until the sections fit. The guide allows to leave
// the streets out on the receipt.
var details = []detail{{3, true}, {2, true}, {2, false}, {1, false}}

// drawSections draws the sections of a part between two heights.
func (inv *invoice) drawSections(c *canvas, x, top, width, bottom float64, st slipType, build func(slipType, float64, detail) []section) {
	var sections []section
	for _, d := range details {
		sections = build(st, width, d)
		if top+heightOf(sections, st) <= bottom {
			break
		}
	}
	for _, s := range sections {
		c.text(x, st.head.baseline(top, st.line), st.head, s.head)
		top += st.line
		if s.field {
			c.corners(x, top+0.5, st.debtorW, st.debtorH)
			top += st.debtorH
		}
		for _, l := range s.lines {
			c.text(x, st.value.baseline(top, st.line), st.value.within(width, l), l)
			top += st.line
		}
		top += st.line * sectionGap
	}
}

// sectionGap is the space below a section, in lines.
const sectionGap = 0.8

func heightOf(sections []section, st slipType) float64 {
	h := 0.0
	for _, s := range sections {
		h += st.line * (1 + float64(len(s.lines)))
		if s.field {
			h += st.debtorH
		}
	}
	return h + st.line*sectionGap*float64(len(sections)-1)
}

// receiptSections are account, reference and debtor.
func (inv *invoice) receiptSections(st slipType, width float64, d detail) []section {
	p := inv.Payment
	account := append([]printable{clean(qrbill.FormatIBAN(p.IBAN))}, slipParty(p.Creditor, st, width, d)...)
	out := []section{{head: inv.say("paper.payment.account"), lines: account}}
	if p.Reference != "" {
		reference := clean(qrbill.FormatReference(p.Reference))
		out = append(out, section{head: inv.say("paper.payment.reference"), lines: []printable{reference}})
	}
	return append(out, inv.debtorSection(st, width, d))
}

// partSections are those of the receipt and the additional information.
func (inv *invoice) partSections(st slipType, width float64, d detail) []section {
	d.street = true
	out := inv.receiptSections(st, width, d)
	info := paragraphs(inv.Payment.Message, st.value, width, 2)
	info = append(info, wrap(clean(inv.Payment.BillInfo), st.value, width, 3)...)
	if len(info) == 0 {
		return out
	}
	last := out[len(out)-1]
	return append(out[:len(out)-1], section{head: inv.say("paper.payment.information"), lines: info}, last)
}

func (inv *invoice) debtorSection(st slipType, width float64, d detail) section {
	debtor := inv.Payment.Debtor
	if debtor.Name() == "" && debtor.Address.IsZero() {
		return section{head: inv.say("paper.payment.payable_by_blank"), field: true}
	}
	return section{head: inv.say("paper.payment.payable_by"), lines: slipParty(debtor, st, width, d)}
}

// slipParty is a name and address as it stands in the code: without salutation,
// and of a firm without the person.
func slipParty(p address.Party, st slipType, width float64, d detail) []printable {
	lines := wrap(clean(p.Name()), st.value, width, d.nameLines)
	if street := clean(p.Address.StreetLine()); street != "" && d.street {
		lines = append(lines, wrap(street, st.value, width, min(2, d.nameLines))...)
	}
	town := p.Address.TownLine()
	if country := p.Address.Country; country != "" && country != "CH" {
		town = country + "-" + town
	}
	return append(lines, fit(clean(town), st.value, width))
}

// drawAmount draws currency and amount, or the field for an amount.
func (inv *invoice) drawAmount(c *canvas, x float64, st slipType, step, fieldW, fieldH float64) {
	head, value := st.head.baseline(amountTop, st.line), st.value.baseline(amountTop+st.line, st.line)
	c.text(x, head, st.head, inv.say("paper.payment.currency"))
	c.text(x, value, st.value, clean(string(inv.Currency)))
	c.text(x+step, head, st.head, inv.say("paper.payment.amount"))
	if inv.Payment.Amount == 0 {
		right := x + receiptText
		if fieldW > 30 {
			right = partLeft + 49
		}
		c.corners(right-fieldW, amountTop+st.line, fieldW, fieldH)
		return
	}
	c.text(x+step, value, st.value, clean(qrbill.FormatAmount(inv.Payment.Amount)))
}
