// Package qrcode turns a text into the modules of a QR code (ISO/IEC 18004),
// as the Swiss QR-bill and the EPC code ask for it: bytes of UTF-8 without ECI,
// error correction level M, the smallest of versions 1 to 25 that holds it.
//
// The coding itself is that of rsc.io/qr/coding, which leaves the choice of the
// mask open; that choice, and the rectangles to draw, are here. How a code is
// drawn is the business of ui/paper.
package qrcode

import (
	"errors"
	"fmt"
	"sync"

	"rsc.io/qr/coding"
)

// ErrTooLong says that a text has more bytes than version 25 holds at level M.
var ErrTooLong = errors.New("qrcode: text too long")

// maxVersion is the largest code of the QR-bill: 117 modules a side.
const maxVersion coding.Version = 25

// MaxBytes is the longest text there is a code for: what version 25 holds.
const MaxBytes = 997

// masks is the number of patterns that can be laid over the data.
const masks = 8

// plans are the patterns of each version and mask, made when first needed and
// only read from then on.
var plans = newPlans()

func newPlans() (all [maxVersion + 1][masks]func() (*coding.Plan, error)) {
	for v := range all {
		for m := range all[v] {
			all[v][m] = sync.OnceValues(func() (*coding.Plan, error) {
				return coding.NewPlan(coding.Version(v), coding.M, coding.Mask(m))
			})
		}
	}
	return all
}

// Code is a QR code without its quiet zone of four modules.
type Code struct {
	modules *coding.Code
	version coding.Version
}

// Encode gives the code of a text, with the mask that leaves the fewest places
// a reader may stumble over.
func Encode(s string) (*Code, error) {
	text := coding.String(s)
	v, ok := versionFor(text)
	if !ok {
		return nil, fmt.Errorf("%w: %d bytes", ErrTooLong, len(s))
	}
	var best *coding.Code
	least := 0
	for m := range masks {
		plan, err := plans[v][m]()
		if err != nil {
			return nil, err
		}
		c, err := plan.Encode(text)
		if err != nil {
			return nil, err
		}
		if p := penalty(c); best == nil || p < least {
			best, least = c, p
		}
	}
	return &Code{modules: best, version: v}, nil
}

// versionFor is the smallest version that holds a text.
func versionFor(text coding.Encoding) (coding.Version, bool) {
	for v := coding.Version(coding.MinVersion); v <= maxVersion; v++ {
		if text.Bits(v) <= v.DataBytes(coding.M)*8 {
			return v, true
		}
	}
	return 0, false
}

// Size is the number of modules of a side.
func (c *Code) Size() int { return c.modules.Size }

// Version is 1 to 25; a side has 17 + 4 × version modules.
func (c *Code) Version() int { return int(c.version) }

// Dark reports whether the module in a column and row is dark.
func (c *Code) Dark(x, y int) bool { return c.modules.Black(x, y) }

// Rect is a rectangle of dark modules.
type Rect struct{ X, Y, W, H int }

// Rects covers the dark modules, each once, with few rectangles: runs of a row,
// joined with equal runs of the rows below. Printers and viewers draw hundreds
// of rectangles faster than thousands of squares, and without seams.
func (c *Code) Rects() []Rect {
	var out []Rect
	open := make([]int, c.Size()) // by column where a run begins: 1 + its rectangle in out
	for y := range c.Size() {
		next := make([]int, c.Size())
		for x := 0; x < c.Size(); x++ {
			if !c.Dark(x, y) {
				continue
			}
			w := c.run(x, y)
			if i := open[x] - 1; i >= 0 && out[i].W == w {
				out[i].H++
				next[x] = open[x]
			} else {
				out = append(out, Rect{x, y, w, 1})
				next[x] = len(out)
			}
			x += w
		}
		open = next
	}
	return out
}

// run is the number of dark modules from one on to the right.
func (c *Code) run(x, y int) int {
	w := 1
	for x+w < c.Size() && c.Dark(x+w, y) {
		w++
	}
	return w
}
