package paper

import "math"

// Lengths are millimetres from the upper left corner of A4, sizes of type are
// points. Everything stands on a grid of 5 mm.
const (
	pageWidth, pageHeight = 210.0, 297.0

	marginLeft, marginTop     = 20.0, 15.0
	marginRight, marginBottom = pageWidth - 15, pageHeight - 15

	grid     = 5.0
	hairline = 0.2
	mmPerPt  = 25.4 / 72
)

// ink is a shade of grey, 0 black. Nothing written is lighter than muted, so
// that it survives a copy.
type ink uint8

const (
	black ink = 0
	muted ink = 0x50
	faint ink = 0x80 // hairlines only
	white ink = 0xFF
)

// style is how a text is set.
type style struct {
	size float64 // points
	bold bool
	ink  ink

	struck bool // struck through
}

// The styles of all papers.
var (
	body      = style{size: 9.5}
	bodyBold  = style{size: 9.5, bold: true}
	bodyMuted = style{size: 9.5, ink: muted}
	tableHead = style{size: 8, ink: muted}
	small     = style{size: 7.5, ink: muted}
	smallBold = style{size: 7.5, bold: true}
	figures   = style{size: 8}
	subtotal  = style{size: 11, bold: true}
	title     = style{size: 15, bold: true}
	metre     = style{size: 16, bold: true} // read from a metre away
	packed    = style{size: 13, bold: true} // quantities on slips
	article   = style{size: 11}             // articles on slips
)

// face is the font of the style.
func (s style) face() *face {
	if s.bold {
		return bold
	}
	return regular
}

// em is the size in millimetres.
func (s style) em() float64 { return s.size * mmPerPt }

// leading is the distance of lines in millimetres: 13 pt for body.
func (s style) leading() float64 { return s.em() * 13 / 9.5 }

// width is the width of a text in millimetres.
func (s style) width(t printable) float64 { return float64(s.face().units(t)) * s.em() / 1000 }

// capHeight is the height of capitals and figures.
func (s style) capHeight() float64 { return 0.729 * s.em() }

// baseline is where a line stands so that its capitals are in the middle of a
// strip beginning at top.
func (s style) baseline(top, height float64) float64 { return top + (height+s.capHeight())/2 }

// sized is the style in another size, in other ink the same in another shade.
func (s style) sized(size float64) style { s.size = size; return s }
func (s style) inked(i ink) style        { s.ink = i; return s }
func (s style) regular() style           { s.bold = false; return s }

// within is the style, smaller if need be, in which a figure fits into a width.
// Figures are never cut: half a number is a wrong number.
func (s style) within(width float64, t printable) style {
	if w := s.width(t); w > width {
		s.size = math.Floor(s.size*width/w*100) / 100 // as fpdf writes it
	}
	return s
}
