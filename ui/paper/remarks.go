package paper

import (
	"slices"

	"turnus/domain/picking"
)

// Measures of the frame around a safety remark.
const (
	framePen    = 0.8
	framePad    = 3.0
	signSide    = 8.0
	safetyTick  = 7.0
	safetyText  = marginLeft + framePad + signSide + 4
	safetyWidth = marginRight - framePad - safetyTick - 4 - safetyText
)

// Most lines of a remark. One of safety may fill a page and is never shortened
// before.
const (
	safetyLines = 36
	remarkLines = 20
)

// remarkPieces are the safety remarks, each in a frame, then the others.
func remarkPieces(remarks []picking.Remark, v voice) []piece {
	var safety, others, cards []piece
	for _, r := range remarks {
		switch {
		case r.Safety:
			safety = append(safety, safetyPiece(r, v))
		case r.Card:
			cards = append(cards, remarkPiece(r, v))
		default:
			others = append(others, remarkPiece(r, v))
		}
	}
	return slices.Concat(safety, under("paper.slip.remarks", others, v), under("paper.slip.card", cards, v))
}

// under puts a head over pieces, if there are any.
func under(key string, pieces []piece, v voice) []piece {
	if len(pieces) == 0 {
		return nil
	}
	return append([]piece{remarksHead(v.say(key))}, pieces...)
}

// safetyPiece is a frame that cannot be missed, with a box of its own to tick.
func safetyPiece(r picking.Remark, v voice) piece {
	st := style{size: 11, bold: true}
	lines := paragraphs(r.Text, st, safetyWidth, safetyLines)
	caption := joined(v.say("paper.slip.safety"), originOf(r.Origin, v))
	height := max(signSide, 4+float64(len(lines))*st.leading()) + 2*framePad
	return piece{height: height, space: grid, draw: func(c *canvas, top float64) {
		left := marginLeft
		if r.Change != picking.Same {
			drawChange(c, r.Change, top, height)
			left += 2.5
		}
		c.frame(left, top, marginRight-left, height, framePen, black)
		c.warning(left+framePad, top+(height-signSide)/2, signSide)
		c.text(safetyText, small.baseline(top+framePad, 4), small, fit(caption, small, safetyWidth))
		c.lines(safetyText, top+framePad+4, st, lines)
		c.frame(marginRight-framePad-safetyTick, top+(height-safetyTick)/2, safetyTick, safetyTick, 0.5, black)
	}}
}

func remarksHead(head printable) piece {
	return piece{height: 6, space: grid, keep: true, draw: func(c *canvas, top float64) {
		c.text(marginLeft, bodyBold.baseline(top, grid), bodyBold, head)
	}}
}

// remarkPiece is another remark, indented, with where it comes from at the right.
func remarkPiece(r picking.Remark, v voice) piece {
	const indent, from = marginLeft + grid, 157.5
	lines := paragraphs(r.Text, body, from-indent-grid, remarkLines)
	origin := originOf(r.Origin, v)
	height := max(1, float64(len(lines)))*body.leading() + 1
	return piece{height: height, draw: func(c *canvas, top float64) {
		drawChange(c, r.Change, top, height)
		c.lines(indent, top, body, lines)
		c.text(from, body.baseline(top, body.leading()), tableHead, fit(origin, tableHead, marginRight-from))
	}}
}
