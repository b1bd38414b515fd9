package paper

import (
	"io"
	"strconv"

	"turnus/domain/civil"
	"turnus/domain/office/planning"
	"turnus/ui/text"
)

// Radar writes a year radar: what each holiday and closure of a year does to the
// deliveries, and what is to be known of its weeks.
func Radar(w io.Writer, r planning.Radar, words *text.Words, o Options) error {
	d := radar(r, voice{words}, o)
	return write(w, d.name, []document{d}, o)
}

func radar(r planning.Radar, v voice, o Options) document {
	told := v.Radar(r)
	d := document{name: v.say("radar.title", "year", strconv.Itoa(r.Year))}
	d.leaves = flow(radarPieces(told, v), area{first: listTop, rest: listTop, bottom: bodyBottom, last: bodyBottom})
	facts := v.say("radar.as_of", "day", civil.FromTime(o.Created)) + " " + v.say("radar.projected")
	d.head = func(c *canvas, _ int) {
		c.text(marginLeft, title.baseline(marginTop, 7.5), title, d.name)
		c.text(marginLeft, title.baseline(marginTop+7.5, 7.5), title.regular(), fit(clean(r.Shop), title.regular(), marginRight-marginLeft))
		c.text(marginLeft, body.baseline(marginTop+16, grid), bodyMuted, fit(facts, bodyMuted, marginRight-marginLeft))
	}
	d.foot = func(c *canvas, at position) {
		c.footer(footLine, joined(d.name, clean(r.Shop)), v.pageOf(at))
	}
	return d
}

// radarPieces are the table with its sums, then a section each for the weeks with
// two moved deliveries and for week 53.
func radarPieces(told text.Radar, v voice) []piece {
	pieces := radarTable(told.Rows, v)
	pieces = append(pieces, sentence(clean(told.Total), bodyBold))
	if told.Failed != "" {
		pieces = append(pieces, sentence(clean(told.Failed), body))
	}
	pieces = append(pieces, groupHead(v.say("radar.section.doubles")))
	for _, d := range told.Doubles {
		pieces = append(pieces, sentence(clean(d), body))
	}
	pieces = append(pieces, groupHead(v.say("radar.section.weeks")), sentence(clean(told.Long), body))
	return append(pieces, radarPlans(told, v)...)
}

func radarTable(rows []text.RadarRow, v voice) []piece {
	if len(rows) == 0 {
		return []piece{sentence(v.say("radar.none.says"), body)}
	}
	t := &table{base: body, row: 6, pitch: body.leading(), ruled: true, columns: []column{
		{head: v.say("radar.column.day"), x: 20, width: 42.5, style: body, whole: true},
		{head: v.say("radar.column.name"), x: 65, width: 37.5, style: body, lines: 4},
		{head: v.say("radar.column.moved"), x: 102.5, width: 17.5, align: toRight, style: body},
		{head: v.say("radar.column.to"), x: 125, width: 32.5, style: body, lines: 12},
		{head: v.say("radar.column.dropped"), x: 157.5, width: 17.5, align: toRight, style: body},
		{head: v.say("radar.column.collided"), x: 177.5, width: 17.5, align: toRight, style: body},
	}}
	pieces := []piece{t.head()}
	for _, r := range rows {
		row := t.rowOf(clean(r.Day), joined(clean(r.Name), clean(r.Note)), clean(r.Moved), clean(r.To), clean(r.Dropped), clean(r.Collided))
		row.resume = []piece{t.head()}
		pieces = append(pieces, row)
	}
	keepGroup(pieces[1:])
	return pieces
}

// radarPlans are the plans of every second week around week 53.
func radarPlans(told text.Radar, v voice) []piece {
	if len(told.Plans) == 0 {
		return nil
	}
	t := &table{base: body, row: 6, pitch: body.leading(), ruled: true, columns: []column{
		{head: v.say("radar.second_week"), x: 20, width: 97.5, style: body, lines: 3},
	}}
	for i, week := range told.Weeks {
		t.columns = append(t.columns, column{head: clean(week), x: 120 + float64(i)*25, width: 25, align: toRight, style: body})
	}
	head := t.head()
	head.space = grid
	pieces := []piece{head}
	for _, p := range told.Plans {
		cells := []printable{clean(p.Name)}
		for _, n := range p.In {
			cells = append(cells, clean(n))
		}
		row := t.rowOf(cells...)
		row.resume = []piece{t.head()}
		pieces = append(pieces, row)
	}
	keepGroup(pieces[1:])
	return pieces
}

// sentenceLines is the most lines of a sentence.
const sentenceLines = 6

// sentence is a text over the width of the page.
func sentence(s printable, st style) piece {
	lines := wrap(s, st, marginRight-marginLeft, sentenceLines)
	return piece{height: float64(len(lines)) * st.leading(), space: grid / 2, draw: func(c *canvas, top float64) {
		c.lines(marginLeft, top, st, lines)
	}}
}
