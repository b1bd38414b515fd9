package paper

import "github.com/go-pdf/fpdf"

// Signs are drawn: the fonts lack most of them, and a glyph a printer does not
// find is worse than none. Each is given its box.

// tickBox draws an empty box to tick.
func (c *canvas) tickBox(x, y, side float64) { c.frame(x, y, side, side, 0.35, black) }

// crossedBox draws a box nobody shall tick.
func (c *canvas) crossedBox(x, y, side float64) {
	c.frame(x, y, side, side, hairline, faint)
	c.rule(x, y, x+side, y+side, hairline, faint)
	c.rule(x, y+side, x+side, y, hairline, faint)
}

// warning draws the triangle with the exclamation mark.
func (c *canvas) warning(x, y, side float64) {
	h := side * 0.88
	top := y + (side-h)/2
	c.polygon(black, x+side/2, top, x+side, top+h, x, top+h)
	c.polygon(white, x+side*0.455, top+h*0.36, x+side*0.545, top+h*0.36, x+side*0.525, top+h*0.70, x+side*0.475, top+h*0.70)
	c.disc(x+side/2, top+h*0.82, side*0.055, white)
}

func (c *canvas) polygon(i ink, xy ...float64) {
	if c.font.ink != i {
		c.setInk(i)
	}
	points := make([]fpdf.PointType, len(xy)/2)
	for k := range points {
		points[k] = fpdf.PointType{X: xy[2*k], Y: xy[2*k+1]}
	}
	c.pdf.Polygon(points, "F")
}

func (c *canvas) disc(x, y, r float64, i ink) {
	if c.font.ink != i {
		c.setInk(i)
	}
	c.pdf.Circle(x, y, r, "F")
}

func (c *canvas) ring(x, y, r, width float64) {
	c.setPen(width, black)
	c.pdf.Circle(x, y, r, "D")
}

// scissors draws open scissors that cut to the right along a line through y, or
// downwards along a line through x.
func (c *canvas) scissors(x, y float64, down bool) {
	at := func(along, across float64) (float64, float64) {
		if down {
			return x - across, y + along
		}
		return x + along, y + across
	}
	for _, side := range []float64{-1, 1} {
		hx, hy := at(0.9, side*0.75)
		c.ring(hx, hy, 0.62, 0.25)
		ax, ay := at(1.4, side*0.4) // the blade goes over to the other side
		bx, by := at(1.55, side*0.66)
		tx, ty := at(5, -side*0.75)
		c.polygon(black, ax, ay, bx, by, tx, ty)
	}
}

// corners draws the marks of a field to be filled in by hand.
func (c *canvas) corners(x, y, w, h float64) {
	const arm, width = 3.0, 0.75 * mmPerPt
	for _, m := range [4][4]float64{{x, y, 1, 1}, {x + w, y, -1, 1}, {x, y + h, 1, -1}, {x + w, y + h, -1, -1}} {
		c.rule(m[0], m[1], m[0]+m[2]*arm, m[1], width, black)
		c.rule(m[0], m[1], m[0], m[1]+m[3]*arm, width, black)
	}
}

// swissCross draws the cross of the QR-bill in a square of 7 mm around a point,
// in the measures of the picture SIX publishes.
func (c *canvas) swissCross(x, y float64) {
	const unit = 7 / 19.8
	square := func(w, h float64, i ink) { c.fill(x-w*unit/2, y-h*unit/2, w*unit, h*unit, i) }
	square(19.8, 19.8, white)
	square(17, 17, black)
	square(3.3, 11, white)
	square(11, 3.3, white)
}
