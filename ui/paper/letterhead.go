package paper

import (
	"turnus/domain/address"
	"turnus/domain/billing"
)

// window is where an address shows through an envelope.
type window struct {
	x, width   float64
	sender     float64 // baseline of the sender's line
	top        float64 // of the address
	factsX     float64
	factsTop   float64
	factsLabel float64
	title      float64 // top of what stands below the window
}

// The windows: right in Switzerland (C5, x 118–200, y 48–88), left by DIN 5008
// form B (x 20–105, y 45–90, of which the upper 17.7 are for remarks of the
// post).
var (
	windowRight = window{x: 120, width: 75, sender: 52, top: 55, factsX: 120, factsTop: marginTop, factsLabel: 25, title: 90}
	windowLeft  = window{x: 25, width: 75, sender: 60.5, top: 63, factsX: 125, factsTop: 50, factsLabel: 25, title: 97.5}
)

// addressLines is how many lines a window shows.
const addressLines = 6

// letterhead is who writes and who is written to, as the upper part of the first
// page says it.
type letterhead struct {
	issuer billing.Issuer
	to     address.Party
}

func (inv *invoice) letterhead() letterhead { return letterhead{inv.Issuer, inv.Customer.Party} }

func (h letterhead) window() window {
	if h.issuer.WindowLeft {
		return windowLeft
	}
	return windowRight
}

// drawLetterhead draws the upper part of the first page: sender, window, facts
// and title.
func (inv *invoice) drawLetterhead(c *canvas) {
	w := inv.letterhead().window()
	inv.letterhead().draw(c)
	facts := inv.facts(w)
	facts.draw(c, w.factsTop)
	inv.drawTitle(c, w.title)
}

// draw draws sender and window.
func (h letterhead) draw(c *canvas) {
	h.drawSender(c)
	h.drawAddress(c, h.window())
}

// drawSender draws the shop, small, in the upper left corner.
func (h letterhead) drawSender(c *canvas) {
	const width = 90.0
	i, y := h.issuer, marginTop
	y = c.lines(marginLeft, y, bodyBold, wrap(clean(i.Party.Name()), bodyBold, width, 2))
	a := i.Party.Address
	for _, s := range []string{a.StreetLine(), a.TownLine(), i.Phone, i.Email, i.Website} {
		if t := clean(s); t != "" {
			y = c.lines(marginLeft, y, tableHead, []printable{fit(t, tableHead, width)})
		}
	}
}

// drawAddress draws what shows through the window: the sender on one small
// line, for letters that come back, and the address.
func (h letterhead) drawAddress(c *canvas, w window) {
	tiny := style{size: 6.5, ink: muted}
	p := h.issuer.Party
	sender := joined(clean(p.Name()), clean(p.Address.StreetLine()), clean(p.Address.TownLine()))
	c.text(w.x, w.sender, tiny, fit(sender, tiny, w.width))
	c.rule(w.x, w.sender+1, w.x+w.width, w.sender+1, hairline, faint)
	c.lines(w.x, w.top, body, h.addressLines(w.width))
}

// addressLines are the lines of the address, long ones wrapped as far as the
// window has room for all.
func (h letterhead) addressLines(width float64) []printable {
	lines := h.to.Lines(h.issuer.Party.Address.Country)
	spare := max(0, addressLines-len(lines))
	var out []printable
	for _, s := range lines {
		wrapped := wrap(clean(s), body, width, 1+min(spare, 1))
		spare -= max(0, len(wrapped)-1)
		out = append(out, wrapped...)
	}
	return out
}

// footLine is who writes, for the foot of every page.
func (h letterhead) footLine() printable {
	p := h.issuer.Party
	return joined(clean(p.Name()), clean(p.Address.StreetLine()), clean(p.Address.TownLine()), clean(h.issuer.UID))
}

// facts are what an accountant looks for.
func (inv *invoice) facts(w window) factsBlock {
	f := factsBlock{x: w.factsX, label: w.factsLabel, width: marginRight - w.factsX - w.factsLabel}
	f.add(inv.say("paper.fact.number"), inv.numberOrDraft(), 1)
	f.add(inv.say("paper.fact.date"), clean(inv.voice.Date(inv.Document.Date)), 1)
	if p := inv.Period; !p.From.IsZero() || !p.To.IsZero() {
		f.add(inv.say("paper.fact.period"), clean(inv.Range(p)), 1)
	}
	f.add(inv.say("paper.fact.customer"), clean(inv.Customer.Number), 1)
	f.add(inv.say("paper.fact.uid"), clean(inv.Issuer.UID), 1)
	f.add(inv.say("paper.fact.customer_uid"), clean(inv.Customer.UID), 1)
	return f
}

func (inv *invoice) numberOrDraft() printable {
	if inv.isDraft() {
		return inv.say("paper.invoice.draft")
	}
	return clean(inv.Number)
}

// drawTitle draws the title, a mark if it is a preview, and what the amounts
// are in.
func (inv *invoice) drawTitle(c *canvas, top float64) {
	y := title.baseline(top, 7.5)
	name := fit(inv.title(), title, 100)
	c.text(marginLeft, y, title, name)
	if inv.isDraft() {
		mark := inv.say("paper.invoice.draft")
		x := marginLeft + title.width(name) + grid
		c.frame(x, top+1.25, bodyMuted.width(mark)+2*2.5, grid, hairline, muted)
		c.text(x+2.5, bodyMuted.baseline(top+1.25, grid), bodyMuted, mark)
	}
	c.textRight(marginRight, y, tableHead, inv.pricesNote())
}

// pricesNote says in which currency, and whether with VAT, amounts are.
func (inv *invoice) pricesNote() printable {
	key := "paper.invoice.prices_gross"
	switch {
	case len(inv.Totals.VAT) == 0:
		key = "paper.invoice.prices"
	case inv.Totals.PricesNet:
		key = "paper.invoice.prices_net"
	}
	return inv.say(key, "currency", string(inv.Currency), "tax", string(inv.tax))
}
