package paper

import (
	"slices"
	"time"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/notice"
	"turnus/ui/text"
)

// paragraph is the room above a paragraph of a letter.
const paragraph = 4.0

// letter is what a customer is told of moved deliveries and of terms, on its way to
// paper.
type letter struct {
	notice.Letter
	correspondence
	deliveries, terms []notice.Line
	printed           time.Time // in the location moments are shown in

	moved, dropped int
	open           bool   // something can still be changed
	subscription   string // the only one it is about; "" for several
	several        bool   // subscriptions
}

func newLetter(l notice.Letter, words func(lang.Lang) *text.Words, o Options) *letter {
	out := &letter{Letter: l, correspondence: correspondence{voice{words(l.Customer.Lang)}, l.Issuer, l.Customer, l.Date}, printed: o.Created}
	out.deliveries, out.terms = l.Deliveries(), l.Terms()
	for i, n := range l.Lines {
		out.several = out.several || i > 0 && n.Subscription != l.Lines[0].Subscription
	}
	for _, n := range out.deliveries {
		if n.Becomes.IsZero() {
			out.dropped++
		} else {
			out.moved++
		}
		out.open = out.open || out.canChange(n)
	}
	if len(l.Lines) > 0 && !out.several {
		out.subscription = l.Lines[0].Subscription
	}
	return out
}

// canChange reports whether the customer can still ask for something else.
func (l *letter) canChange(n notice.Line) bool {
	return !n.Becomes.IsZero() && n.Cutoff.After(l.printed)
}

// letterPaper lays a letter out.
func letterPaper(of notice.Letter, words func(lang.Lang) *text.Words, o Options) document {
	l := newLetter(of, words, o)
	return l.paper(l.pieces(), l.subject(), l.subscription)
}

// subject says in a line what the letter is about.
func (l *letter) subject() printable {
	switch {
	case len(l.terms) > 0:
		return l.termSubject()
	case l.dropped == 0:
		return l.say("paper.letter.moved", "count", l.moved)
	case l.moved == 0:
		return l.say("paper.letter.dropped", "count", l.dropped)
	}
	return l.say("paper.letter.mixed")
}

// pieces are what the letter says, from the subject to the name below it.
func (l *letter) pieces() []piece {
	top := []piece{
		l.prose(title, 0, l.subject()),
		l.prose(body, 6, l.say("paper.letter.hello", "name", l.salutation())),
	}
	if len(l.deliveries) == 0 && len(l.terms) > 0 {
		return together(top, l.termPieces(), l.closing())
	}
	rows := l.rows()
	end := append(l.remarks(), l.closing()...)
	if len(l.terms) > 0 {
		rows, end = slices.Concat(rows, l.remarks(), l.termPieces()), l.closing()
	}
	return together(append(top, l.prose(body, paragraph, l.say("paper.letter.intro", "count", len(l.deliveries)))), rows, end)
}

// remarks are what is to be said of the deliveries in the table.
func (l *letter) remarks() []piece {
	var out []piece
	if l.moved > 0 {
		out = append(out, l.prose(body, paragraph, l.say("paper.letter.nothing_to_do")))
	}
	if l.dropped > 0 {
		out = append(out, l.prose(body, paragraph, l.say("paper.letter.not_charged")))
	}
	if l.open {
		out = append(out, l.prose(body, paragraph, l.say("paper.letter.change", "count", l.moved)))
	}
	return out
}

// closing is how to ask for something else, and the name below.
func (l *letter) closing() []piece {
	var out []piece
	if l.open || len(l.terms) > 0 {
		out = append(out, l.contact()...)
	}
	return append(out, l.prose(body, paragraph, l.say("paper.letter.regards")), l.prose(bodyBold, 1, clean(l.Issuer.Party.Name())))
}

// rows are the table: a line each delivery.
func (l *letter) rows() []piece { return letterRows(l.columns(), l.deliveries, l.cells) }

// letterRows are a table in a letter: its head again on each page.
func letterRows[T any](columns []column, lines []T, cells func(T) []printable) []piece {
	t := &table{base: bodyBold, row: 7.5, pitch: body.leading(), ruled: true, columns: columns}
	head := t.head()
	head.space = grid
	out := []piece{head}
	for _, l := range lines {
		row := t.rowOf(cells(l)...)
		row.resume = []piece{t.head()}
		out = append(out, row)
	}
	return out
}

// columns are the columns of the table; which subscription is only asked where
// there are several.
func (l *letter) columns() []column {
	cols := []column{
		{head: l.say("paper.column.was"), width: 40, style: body, lines: 2},
		{head: l.say("paper.column.becomes"), width: 41, style: bodyBold, lines: 2},
		{head: l.say("paper.column.cause"), width: 46, style: body, lines: 4},
		{head: l.say("paper.column.until"), width: 40.5, style: body, lines: 2},
	}
	if l.several {
		const number = 18.0
		cols[2].width -= number + 2.5
		cols = append([]column{{head: l.say("paper.fact.subscription"), width: number, style: body, whole: true}}, cols...)
	}
	x := marginLeft
	for i := range cols {
		cols[i].x = x
		x += cols[i].width + 2.5
	}
	return cols
}

// cells are the texts of a line, one for each column.
func (l *letter) cells(n notice.Line) []printable {
	becomes, until := l.say("paper.letter.not_delivered"), printable("")
	if !n.Becomes.IsZero() {
		becomes, until = l.day(n.Becomes), l.until(n)
	}
	cause := clean(l.Closed(n.Causes))
	if cause == "" {
		cause = l.say("paper.letter.cause.shop")
	}
	texts := []printable{l.day(n.Was), becomes, cause, until}
	if l.several {
		texts = append([]printable{clean(n.Subscription)}, texts...)
	}
	return texts
}

// day is a date with the whole name of its weekday.
func (l *letter) day(d civil.Date) printable {
	return l.say("paper.letter.day", "weekday", l.Weekday(d.Weekday()), "date", d)
}

// until is the moment up to which a delivery can be changed.
func (l *letter) until(n notice.Line) printable {
	if !l.canChange(n) {
		return l.say("paper.letter.too_late")
	}
	at := n.Cutoff.In(l.printed.Location())
	return l.say("paper.letter.until", "day", civil.FromTime(at), "time", at.Format("15:04"))
}
