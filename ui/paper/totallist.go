package paper

import "turnus/domain/picking"

// Top of the lists below their titles, and bottom of everything above a foot.
const (
	listTop    = 40.0
	bodyBottom = 273.0
)

// totalList lays out what must be fetched or made on a day.
func totalList(sheet picking.Sheet, v voice) document {
	d := document{name: v.say("paper.total.title")}
	d.leaves = flow(totalPieces(sheet.Total, v), area{first: listTop, rest: listTop, bottom: bodyBottom, last: bodyBottom})
	facts := joined(clean(sheet.Shop),
		v.say("paper.total.articles", "count", len(sheet.Total.Rows)),
		v.say("paper.total.slips", "count", len(sheet.Slips)))
	day := v.say("paper.total.day", "day", sheet.Pick)
	d.head = func(c *canvas, _ int) {
		c.text(marginLeft, title.baseline(marginTop, 7.5), title, d.name)
		c.text(marginLeft, title.baseline(marginTop+7.5, 7.5), title.regular(), day)
		c.text(marginLeft, body.baseline(marginTop+16, grid), bodyMuted, fit(facts, bodyMuted, marginRight-marginLeft))
	}
	d.foot = func(c *canvas, at position) {
		c.footer(footLine, joined(d.name, clean(v.Date(sheet.Pick))), v.pageOf(at))
	}
	return d
}

// pageOf is the page within its document and, where that differs, the sheet
// within the pile.
func (v voice) pageOf(at position) printable {
	s := v.say("paper.page", "page", at.page, "pages", at.pages)
	if at.sheets > at.pages {
		s = joined(s, v.say("paper.sheet", "sheet", at.sheet, "sheets", at.sheets))
	}
	return s
}

// totalPieces are the groups by storage place, one row an article.
func totalPieces(list picking.TotalList, v voice) []piece {
	if len(list.Rows) == 0 {
		return []piece{note(v.say("paper.total.nothing"))}
	}
	pieces := totalRows(list.Rows, v)
	if len(list.Contents) == 0 {
		return pieces
	}
	pieces = append(pieces, subtitle(v.say("paper.total.contents")))
	return append(pieces, totalRows(list.Contents, v)...)
}

func totalRows(rows []picking.TotalLine, v voice) []piece {
	t := totalTable(rows, v)
	pieces := []piece{t.head()}
	for from := 0; from < len(rows); {
		to := from + 1
		for to < len(rows) && rows[to].Storage == rows[from].Storage {
			to++
		}
		pieces = append(pieces, storageGroup(t, rows[from:to], v)...)
		from = to
	}
	return pieces
}

// subtitle begins a second list on the same paper.
func subtitle(s printable) piece {
	return piece{height: 2 * grid, space: 2 * grid, keep: true, draw: func(c *canvas, top float64) {
		c.text(marginLeft, title.baseline(top, 2*grid), title, s)
	}}
}

// note is a single sentence.
func note(s printable) piece {
	return piece{height: grid, draw: func(c *canvas, top float64) {
		c.text(marginLeft, body.baseline(top, grid), body, s)
	}}
}

func totalTable(rows []picking.TotalLine, v voice) *table {
	t := &table{base: packed, row: 7.5, pitch: article.leading(), ruled: true, columns: []column{
		{head: v.say("paper.column.quantity"), x: 20, width: 25, align: toDecimal, style: packed},
		{head: v.say("paper.column.unit"), x: 47.5, width: 15, style: body, whole: true},
		{head: v.say("paper.column.article"), x: 65, width: 70, style: article, lines: 3},
		{head: v.say("paper.column.number"), x: 137.5, width: 15, style: tableHead, whole: true},
		{head: v.say("paper.column.slips"), x: 152.5, width: 12.5, align: toRight, style: tableHead},
		{head: v.say("paper.column.hand"), x: 167.5, width: 27.5, style: body},
	}}
	for _, r := range rows {
		t.columns[0].alignDecimals(clean(v.Quantity(r.Quantity)))
	}
	return t
}

func storageGroup(t *table, rows []picking.TotalLine, v voice) []piece {
	name := clean(rows[0].Storage)
	if name == "" {
		name = v.say("paper.total.no_storage")
	}
	pieces := []piece{groupHead(name)}
	for _, r := range rows {
		pieces = append(pieces, t.rowOf(
			clean(v.Quantity(r.Quantity)), clean(v.Unit(r.Unit)), clean(r.Names.In(v.Lang())), clean(r.Article),
			countText(r.Slips), ""))
	}
	keepGroup(pieces[1:])
	again := []piece{t.head(), groupHead(v.say("paper.continued", "what", string(name)))}
	for i := range pieces[1:] {
		pieces[1+i].resume = again
	}
	pieces[0].resume = again[:1]
	return pieces
}

// groupHead is the line above the rows of a group.
func groupHead(name printable) piece {
	return piece{height: 7.5, space: grid, keep: true, draw: func(c *canvas, top float64) {
		c.text(marginLeft, subtotal.baseline(top+1, grid), subtotal, fit(name, subtotal, marginRight-marginLeft))
		c.hair(top + 7.5)
	}}
}
