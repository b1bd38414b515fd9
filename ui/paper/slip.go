package paper

import (
	"turnus/domain/picking"
	"turnus/domain/record"
)

// slip lays out a slip on pages of its own. What the eye needs from a metre
// away stands at the top of each of them.
func slip(s picking.Slip, v voice, o Options) document {
	h := newSlipHead(s, v)
	pieces := append([]piece{h.addressPiece()}, slipLines(s, v)...)
	pieces = append(pieces, remarkPieces(s.Remarks, v)...)
	return document{
		name:   joined(clean(s.Place.Town), clean(s.Receiver), clean(s.Number)),
		leaves: flow(pieces, area{first: h.bottom, rest: h.bottom, bottom: bodyBottom, last: bodyBottom}),
		head:   h.draw,
		foot:   slipFoot(s, v, o),
	}
}

// slipFoot says which edition the paper is and when it was printed.
func slipFoot(s picking.Slip, v voice, o Options) func(*canvas, position) {
	printed := s.PrintedAt
	if printed.IsZero() {
		printed = o.Created
	}
	at := printable("")
	if !printed.IsZero() {
		at = v.say("paper.slip.printed", "at", v.Instant(printed, o.Created.Location()))
	}
	left := joined(clean(s.Number), editionOf(s, v), at)
	return func(c *canvas, p position) { c.footer(footLine, left, v.pageOf(p)) }
}

func editionOf(s picking.Slip, v voice) printable {
	switch {
	case s.Edition <= 0:
		return v.say("paper.slip.draft")
	case s.Edition == 1:
		return v.say("paper.slip.edition", "edition", s.Edition)
	}
	return v.say("paper.slip.supplement", "edition", s.Edition, "before", s.Edition-1)
}

// originOf says where a line or remark comes from.
func originOf(o picking.Origin, v voice) printable {
	switch o.Kind {
	case record.KindSubscription:
		return v.say("paper.origin.subscription", "number", o.Number)
	case record.KindOrder:
		return v.say("paper.origin.order", "number", o.Number)
	case record.KindCustomer:
		return v.say("paper.origin.customer", "number", o.Number)
	}
	return clean(o.Number)
}

// slipHead is the top of each page of a slip.
type slipHead struct {
	slip     picking.Slip
	voice    voice
	receiver []printable
	bottom   float64 // of the head
	safety   int     // number of safety remarks
}

// Measures of the head: the code at the right margin, the number left of it.
const (
	codeSide  = 20.0
	codeLeft  = marginRight - codeSide
	numberEnd = codeLeft - grid
	townWidth = 105.0
	metreLine = 7.5
)

func newSlipHead(s picking.Slip, v voice) *slipHead {
	h := &slipHead{slip: s, voice: v, receiver: wrap(clean(s.Receiver), metre.regular(), townWidth, 2)}
	for _, r := range s.Remarks {
		if r.Safety {
			h.safety++
		}
	}
	h.bottom = max(marginTop+codeSide, marginTop+metreLine*float64(1+len(h.receiver))) + 2.5 + 7.5
	if h.safety > 0 {
		h.bottom += 8.5
	}
	return h
}

func (h *slipHead) draw(c *canvas, page int) {
	s := h.slip
	c.text(marginLeft, metre.baseline(marginTop, metreLine), metre, fit(clean(s.Place.Town), metre, townWidth))
	y := marginTop + metreLine
	for _, line := range h.receiver {
		c.text(marginLeft, metre.baseline(y, metreLine), metre.regular(), line)
		y += metreLine
	}
	h.drawNumber(c)
	y = max(y, marginTop+codeSide) + 2.5
	h.drawDelivery(c, y)
	if h.safety > 0 {
		c.warning(marginLeft, y+7.5, 6)
		c.text(marginLeft+8, bodyBold.baseline(y+7.5, 6), bodyBold,
			h.voice.say("paper.slip.safety_ahead", "count", h.safety))
	}
}

// drawNumber draws the slip's number, its code, and which edition it is.
func (h *slipHead) drawNumber(c *canvas) {
	s, v := h.slip, h.voice
	number := clean(s.Number)
	if s.Number != "" {
		c.code(codeLeft, marginTop, codeSide, s.Number)
	}
	const width = numberEnd - marginLeft - townWidth - 2.5
	st := subtotal.within(width, number)
	c.textRight(numberEnd, metre.baseline(marginTop, metreLine), st, number)
	c.textRight(numberEnd, tableHead.baseline(marginTop+metreLine-1, grid), tableHead, v.say("paper.slip.title"))
	if s.Edition == 1 {
		return
	}
	label := editionOf(s, v)
	st = smallBold.inked(white).within(width-3, label)
	w := st.width(label) + 3
	c.fill(numberEnd-w, marginTop+13, w, grid, black)
	c.text(numberEnd-w+1.5, st.baseline(marginTop+13, grid), st, label)
}

// drawDelivery draws the line with the delivery day and the tour.
func (h *slipHead) drawDelivery(c *canvas, y float64) {
	s, v := h.slip, h.voice
	day := v.say("paper.slip.delivery", "day", s.Key.Date)
	c.text(marginLeft, subtotal.baseline(y, grid), subtotal, day)
	if s.Place.Tour == "" {
		return
	}
	room := marginRight - marginLeft - subtotal.width(day) - 2*grid
	c.textRight(marginRight, subtotal.baseline(y, grid), subtotal,
		fit(v.say("paper.slip.tour", "tour", s.Place.Tour), subtotal, room))
}

// addressPiece has what the driver needs: address left, the rest right.
func (h *slipHead) addressPiece() piece {
	const middle, label = 105.0, 25.0
	s, v := h.slip, h.voice
	var left []printable
	if s.Place.Pickup != "" {
		left = wrap(v.say("paper.slip.pickup", "name", s.Place.Pickup), body, middle-marginLeft-grid, 2)
	}
	for _, line := range s.Place.Lines {
		left = append(left, wrap(clean(line), body, middle-marginLeft-grid, 2)...)
	}
	facts := factsBlock{x: middle, label: label, width: marginRight - middle - label}
	facts.add(v.say("paper.slip.drop_place"), clean(s.Place.DropPlace), 3)
	facts.add(v.say("paper.slip.door_code"), clean(s.Place.DoorCode), 1)
	facts.add(v.say("paper.slip.phone"), clean(s.Place.Phone), 1)
	facts.add(v.say("paper.slip.customer"), clean(s.Customer), 1)
	height := max(float64(len(left))*body.leading(), facts.height())
	return piece{height: height + grid/2, draw: func(c *canvas, top float64) {
		c.hair(top - 1)
		c.lines(marginLeft, top, body, left)
		facts.draw(c, top)
	}}
}

// factsBlock is a list of labels with values, as beside an address.
type factsBlock struct {
	x, label, width float64
	labels          []printable
	values          [][]printable
}

// add appends a fact on at most so many lines; one without value is left out.
func (f *factsBlock) add(label, value printable, lines int) {
	if value != "" {
		f.labels = append(f.labels, label)
		f.values = append(f.values, wrap(value, body, f.width, lines))
	}
}

func (f *factsBlock) height() float64 {
	n := 0
	for _, lines := range f.values {
		n += len(lines)
	}
	return float64(n) * body.leading()
}

func (f *factsBlock) draw(c *canvas, top float64) {
	for i, label := range f.labels {
		st := tableHead.within(f.label-2, label)
		c.text(f.x, body.baseline(top, body.leading()), st, label)
		top = c.lines(f.x+f.label, top, body, f.values[i])
	}
}
