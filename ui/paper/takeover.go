package paper

import (
	"io"

	"turnus/domain/civil"
	"turnus/domain/office/takeover"
	"turnus/ui/text"
)

// Takeover writes the totals of a take-over beside those of the old system, or
// with room to write these by hand.
func Takeover(w io.Writer, shop string, day civil.Date, r takeover.Report, words *text.Words, o Options) error {
	d := takeoverPage(shop, day, r, voice{words}, o)
	return write(w, d.name, []document{d}, o)
}

func takeoverPage(shop string, day civil.Date, r takeover.Report, v voice, o Options) document {
	d := document{name: v.say("takeover.page.title")}
	d.leaves = flow(takeoverPieces(v.Compare(r.Totals.Figures), v), area{first: listTop, rest: listTop, bottom: bodyBottom, last: bodyBottom})
	state := "takeover.page.taken"
	if r.Tried {
		state = "takeover.page.tried"
	}
	facts := v.say(state, "day", day) + " " + v.say("takeover.page.wrong", "count", r.Wrong())
	d.head = func(c *canvas, _ int) {
		c.text(marginLeft, title.baseline(marginTop, 7.5), title, d.name)
		c.text(marginLeft, title.baseline(marginTop+7.5, 7.5), title.regular(), fit(clean(shop), title.regular(), marginRight-marginLeft))
		c.text(marginLeft, body.baseline(marginTop+16, grid), bodyMuted, fit(facts, bodyMuted, marginRight-marginLeft))
	}
	d.foot = func(c *canvas, at position) {
		c.footer(footLine, joined(d.name, clean(shop), clean(v.Instant(o.Created, o.Created.Location()))), v.pageOf(at))
	}
	return d
}

// takeoverPieces are a table of the figures under each head, and where whoever
// compared them signs.
func takeoverPieces(figures []text.Compared, v voice) []piece {
	t := &table{base: body, row: 6.5, pitch: body.leading(), ruled: true, columns: []column{
		{head: v.say("takeover.column.figure"), x: 20, width: 77.5, style: body, lines: 2},
		{head: v.say("takeover.column.here"), x: 100, width: 27.5, align: toRight, style: bodyBold},
		{head: v.say("takeover.column.before"), x: 132.5, width: 30, align: toRight, style: body},
		{head: v.say("takeover.column.difference"), x: 167.5, width: 27.5, align: toRight, style: body},
	}}
	pieces := []piece{t.head()}
	for i := 0; i < len(figures); {
		head := groupHead(clean(figures[i].Head))
		head.resume = []piece{t.head()}
		group := []piece{head}
		for under := figures[i].Head; i < len(figures) && figures[i].Head == under; i++ {
			f := figures[i]
			row := t.rowOf(clean(f.Name), clean(f.Here), clean(f.Before), clean(f.Difference))
			row.resume = []piece{t.head()}
			group = append(group, row)
		}
		keepGroup(group)
		pieces = append(pieces, group...)
	}
	sign := piece{height: 12, space: 2 * grid, draw: func(c *canvas, top float64) {
		c.hair(top + 7)
		c.text(marginLeft, small.baseline(top+7, grid), small, v.say("takeover.page.checked"))
	}}
	return append(pieces, sign)
}
