package paper

import (
	"io"

	"turnus/domain/lang"
	"turnus/domain/pricing"
	"turnus/ui/text"
)

// priceLetter tells a customer of new prices, on its way to paper.
type priceLetter struct {
	pricing.Letter
	correspondence
	subscription string // the only one it is about; "" for several
	several      bool   // subscriptions
}

func newPriceLetter(l pricing.Letter, words func(lang.Lang) *text.Words) *priceLetter {
	out := &priceLetter{Letter: l, correspondence: correspondence{voice{words(l.Customer.Lang)}, l.Issuer, l.Customer, l.Date}}
	for i, x := range l.Lines {
		out.several = out.several || i > 0 && x.Subscription != l.Lines[0].Subscription
	}
	if len(l.Lines) > 0 && !out.several {
		out.subscription = l.Lines[0].Subscription
	}
	return out
}

// priceLetterPaper lays a letter out.
func priceLetterPaper(of pricing.Letter, words func(lang.Lang) *text.Words) document {
	l := newPriceLetter(of, words)
	subject := l.say("paper.prices.subject", "from", l.From)
	top := []piece{
		l.prose(title, 0, subject),
		l.prose(body, 6, l.say("paper.letter.hello", "name", l.salutation())),
		l.prose(body, paragraph, l.say("paper.prices.intro", "count", len(l.Lines), "from", l.From)),
	}
	end := []piece{
		l.prose(body, paragraph, l.say("paper.prices.unchanged", "from", l.From)),
		l.prose(body, paragraph, l.say("paper.prices.question")),
	}
	end = append(end, l.contact()...)
	end = append(end, l.prose(body, paragraph, l.say("paper.letter.regards")), l.prose(bodyBold, 1, clean(l.Issuer.Party.Name())))
	return l.paper(together(top, l.rows(), end), subject, l.subscription)
}

// rows are the table: a line each article.
func (l *priceLetter) rows() []piece { return letterRows(l.columns(), l.Lines, l.cells) }

// columns are the columns of the table; which subscription is only asked where
// there are several.
func (l *priceLetter) columns() []column {
	cols := []column{
		{head: l.say("paper.column.article"), width: 83.5, style: body, lines: 2},
		{head: l.say("paper.column.quantity"), width: 34, style: body, lines: 2},
		{head: l.say("paper.prices.before"), width: 25, style: body, align: toRight, whole: true},
		{head: l.say("paper.prices.after"), width: 25, style: bodyBold, align: toRight, whole: true},
	}
	if l.several {
		const number = 20.0
		cols[0].width -= number + 2.5
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
func (l *priceLetter) cells(x pricing.Line) []printable {
	name := clean(x.Names.In(l.Lang()))
	if x.Receiver != "" {
		name = l.say("paper.prices.gift", "article", x.Names.In(l.Lang()), "receiver", x.Receiver)
	}
	texts := []printable{
		name, l.say("paper.prices.quantity", "quantity", x.Quantity, "unit", l.Unit(x.Unit)),
		clean(l.Amount(x.Before)), clean(l.Amount(x.After)),
	}
	if l.several {
		texts = append([]printable{clean(x.Subscription)}, texts...)
	}
	return texts
}

// PriceLetters writes letters about new prices one after the other into one PDF,
// each in the language of its customer and beginning on a page of its own.
func PriceLetters(w io.Writer, letters []pricing.Letter, words func(lang.Lang) *text.Words, o Options) error {
	papers := make([]document, len(letters))
	for i, l := range letters {
		papers[i] = priceLetterPaper(l, words)
	}
	about := printable("")
	if len(letters) > 0 {
		l := newPriceLetter(letters[0], words)
		about = l.say("paper.prices.subject", "from", l.From)
	}
	return write(w, about, papers, o)
}

// PriceLetterVolumes cuts many letters into PDFs of at most a thousand pages. A
// letter is never split between volumes.
func PriceLetterVolumes(letters []pricing.Letter, words func(lang.Lang) *text.Words, o Options) []Volume {
	pages := countPages(len(letters), func(i int) document { return priceLetterPaper(letters[i], words) })
	var out []Volume
	for _, r := range cut(pages) {
		out = append(out, Volume{write: func(w io.Writer) error { return PriceLetters(w, letters[r.from:r.to], words, o) }})
	}
	return out
}
