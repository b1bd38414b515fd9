package paper

import (
	"io"
	"strconv"

	"turnus/ui/text"
)

// document is a slip, a list or an invoice that is laid out but not drawn yet:
// how many pages it has is known, so that each can say "page 2 of 3".
type document struct {
	name   printable // bookmark
	leaves []leaf
	head   func(c *canvas, page int) // from 1
	foot   func(c *canvas, at position)
}

// position is where a page is: in its document, and in the whole file.
type position struct{ page, pages, sheet, sheets int }

// write draws documents into one PDF.
func write(w io.Writer, about printable, docs []document, o Options) error {
	c := newCanvas(about, o)
	at := position{}
	for _, d := range docs {
		at.sheets += len(d.leaves)
	}
	for _, d := range docs {
		at.pages = len(d.leaves)
		for i, l := range d.leaves {
			at.page, at.sheet = i+1, at.sheet+1
			c.addPage()
			if i == 0 && len(docs) > 1 {
				c.bookmark(d.name)
			}
			d.head(c, at.page)
			l.draw(c)
			d.foot(c, at)
		}
	}
	return c.writeTo(w)
}

// voice says words that are printable.
type voice struct{ *text.Words }

func (v voice) say(key string, args ...any) printable { return clean(v.T(key, args...)) }

// footLine is where the last line of a page stands.
const footLine = marginBottom - 1

// footer writes the last line of a page, in place of what is too long on the
// left the page number always stands.
func (c *canvas) footer(baseline float64, left, right printable) {
	st := tableHead
	room := marginRight - marginLeft - st.width(right) - grid
	c.text(marginLeft, baseline, st, fit(left, st, room))
	c.textRight(marginRight, baseline, st, right)
}

// joined puts texts one after the other with dots between, leaving out empty
// ones.
func joined(parts ...printable) printable {
	out := printable("")
	for _, p := range parts {
		if p == "" {
			continue
		}
		if out != "" {
			out += " · "
		}
		out += p
	}
	return out
}

// countText is a number without separators.
func countText(n int) printable { return printable(strconv.Itoa(n)) }
