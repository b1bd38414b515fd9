package paper

import (
	"bytes"
	"fmt"
	"io"
	"strconv"
	"time"

	"github.com/go-pdf/fpdf"

	"turnus/assets"
	"turnus/ui/paper/qrcode"
)

// canvas is the only place that talks to fpdf. It remembers what is set, for
// fpdf writes each setting into the page again.
type canvas struct {
	pdf  *fpdf.Fpdf
	font style
	line float64 // width of lines
	pen  ink     // colour of lines
	page int
}

const family = "turnus"

// newCanvas begins a PDF. What fpdf would take from the clock or from the order
// of maps is fixed, so that the same content gives the same bytes.
func newCanvas(about printable, o Options) *canvas {
	pdf := fpdf.New("P", "mm", "A4", "")
	pdf.SetCatalogSort(true)
	created := o.Created.UTC()
	if created.IsZero() {
		created = time.Unix(0, 0).UTC() // fpdf takes the zero time for now
	}
	pdf.SetCreationDate(created)
	pdf.SetModificationDate(created)
	pdf.SetTitle(string(about), true)
	pdf.SetCreator("Turnus", true)
	pdf.SetAutoPageBreak(false, 0)
	// fpdf reorders the font's bytes while it cuts out the glyphs used: each file
	// needs a copy, or two volumes at once would disturb each other.
	pdf.AddUTF8FontFromBytes(family, "", bytes.Clone(assets.LiberationSansRegular))
	pdf.AddUTF8FontFromBytes(family, "B", bytes.Clone(assets.LiberationSansBold))
	return &canvas{pdf: pdf}
}

// addPage begins a page, where nothing is set yet.
func (c *canvas) addPage() {
	c.pdf.AddPage()
	c.page++
	c.font, c.line, c.pen = style{}, 0, black
	c.setInk(black)
	c.pdf.SetDrawColor(0, 0, 0)
}

// writeTo ends the PDF.
func (c *canvas) writeTo(w io.Writer) error { return c.pdf.Output(w) }

// fail stops the PDF; writeTo returns the error.
func (c *canvas) fail(err error) {
	if c.pdf.Ok() {
		c.pdf.SetError(err)
	}
}

// bookmark makes the page one can jump to.
func (c *canvas) bookmark(s printable) { c.pdf.Bookmark(string(s), 0, 0) }

func (c *canvas) setInk(i ink) {
	c.font.ink = i
	v := int(i)
	c.pdf.SetFillColor(v, v, v) // text in the fill's colour costs fpdf nothing more
	c.pdf.SetTextColor(v, v, v)
}

func (c *canvas) setStyle(s style) {
	if s.size != c.font.size || s.bold != c.font.bold {
		weight := ""
		if s.bold {
			weight = "B"
		}
		c.pdf.SetFont(family, weight, s.size)
	}
	if s.ink != c.font.ink {
		c.setInk(s.ink)
	}
	c.font = s
}

func (c *canvas) setPen(width float64, i ink) {
	if width != c.line {
		c.pdf.SetLineWidth(width)
		c.line = width
	}
	if i != c.pen {
		c.pdf.SetDrawColor(int(i), int(i), int(i))
		c.pen = i
	}
}

// text writes a line whose letters begin at x and stand on y.
func (c *canvas) text(x, y float64, s style, t printable) {
	if t == "" {
		return
	}
	c.setStyle(s)
	c.pdf.Text(x, y, string(t))
	if s.struck {
		across := y - 0.38*s.capHeight()
		c.rule(x-0.5, across, x+s.width(t)+0.5, across, 0.35, black)
	}
}

// textRight writes a line that ends at x.
func (c *canvas) textRight(x, y float64, s style, t printable) { c.text(x-s.width(t), y, s, t) }

// textCentred writes a line around x.
func (c *canvas) textCentred(x, y float64, s style, t printable) { c.text(x-s.width(t)/2, y, s, t) }

// lines writes lines one below the other, the first in a strip that begins at
// top, and gives where the last strip ends.
func (c *canvas) lines(x, top float64, s style, lines []printable) float64 {
	for _, t := range lines {
		c.text(x, s.baseline(top, s.leading()), s, t)
		top += s.leading()
	}
	return top
}

// rule draws a straight line.
func (c *canvas) rule(x1, y1, x2, y2, width float64, i ink) {
	c.setPen(width, i)
	c.pdf.Line(x1, y1, x2, y2)
}

// hair draws a hairline over the width of the text.
func (c *canvas) hair(y float64) { c.rule(marginLeft, y, marginRight, y, hairline, faint) }

// frame draws the sides of a box; the line lies inside it.
func (c *canvas) frame(x, y, w, h, width float64, i ink) {
	c.setPen(width, i)
	c.pdf.Rect(x+width/2, y+width/2, w-width, h-width, "D")
}

// fill draws a filled box.
func (c *canvas) fill(x, y, w, h float64, i ink) {
	if c.font.ink != i {
		c.setInk(i)
	}
	c.pdf.Rect(x, y, w, h, "F")
}

// code draws a QR code without quiet zone, with a module as the unit of length:
// whole numbers make a small file. It is one path, so that neighbouring modules
// leave no seams.
func (c *canvas) code(x, y, side float64, text string) {
	q, err := qrcode.Encode(text)
	if err != nil {
		c.fail(err)
		return
	}
	if c.font.ink != black {
		c.setInk(black)
	}
	unit := side / float64(q.Size()) / mmPerPt
	_, height := c.pdf.GetPageSize()
	buf := fmt.Appendf(nil, "q %.5f 0 0 %.5f %.3f %.3f cm\n", unit, -unit, x/mmPerPt, (height-y)/mmPerPt)
	for _, r := range q.Rects() {
		for _, n := range [4]int{r.X, r.Y, r.W, r.H} {
			buf = append(strconv.AppendInt(buf, int64(n), 10), ' ')
		}
		buf = append(buf, "re\n"...)
	}
	c.pdf.RawWriteBuf(bytes.NewReader(append(buf, "f Q"...)))
}
