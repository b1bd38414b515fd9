package paper

import (
	"io"
	"slices"

	"turnus/domain/lang"
	"turnus/domain/mailing"
	"turnus/ui/text"
)

// written is a letter a person has written, on its way to paper.
type written struct {
	mailing.Letter
	correspondence
}

func newWritten(l mailing.Letter, words func(lang.Lang) *text.Words) *written {
	return &written{l, correspondence{voice{words(l.Customer.Lang)}, l.Issuer, l.Customer, l.Date}}
}

// wholeText is more lines than any text has: what a person wrote is never cut.
const wholeText = 1 << 20

// writtenPaper lays a letter out: salutation and regards are in the language of the
// customer, what stands between them as it was written.
func writtenPaper(of mailing.Letter, words func(lang.Lang) *text.Words) document {
	l := newWritten(of, words)
	subject, reference := clean(l.fill(l.Text.Subject)), ""
	if len(l.About) == 1 {
		reference = l.About[0].Number
	}
	pieces := []piece{
		l.prose(title, 0, subject),
		l.prose(body, 6, l.say("paper.letter.hello", "name", l.salutation())),
	}
	for i := range pieces {
		pieces[i].keep = true
	}
	pieces = append(pieces, l.body()...)
	end := []piece{
		l.prose(body, 6, l.say("paper.letter.regards")),
		l.prose(bodyBold, 1, clean(l.Letter.Issuer.Party.Name())),
	}
	end[0].keep = true
	pieces[len(pieces)-1].keep = true // nobody signs an empty page
	return l.paper(append(pieces, end...), subject, reference)
}

// body are the lines of the text; no page ends or begins with a line of a
// paragraph alone.
func (l *written) body() []piece {
	var out, group []piece
	space := float64(paragraph)
	end := func() {
		keepGroup(group)
		out, group, space = append(out, group...), nil, paragraph
	}
	for _, x := range l.Text.Body {
		if len(x) == 0 {
			end()
			continue
		}
		for _, s := range wrap(clean(l.fill(x)), body, marginRight-marginLeft, wholeText) {
			p := l.prose(body, space, s)
			group, space = append(group, p), 0
		}
	}
	end()
	return out
}

// fill puts values in the places of place holders; a dash where there is none.
func (l *written) fill(line mailing.Line) string {
	out := ""
	for _, p := range line {
		if p.Field == "" {
			out += p.Text
			continue
		}
		value := l.value(p.Field)
		if value == "" {
			value = "–"
		}
		out += value
	}
	return out
}

func (l *written) value(f mailing.Field) string {
	switch f {
	case mailing.Name:
		return l.Letter.Customer.Party.Name()
	case mailing.Number:
		return l.Letter.Customer.Number
	case mailing.SubscriptionNumber:
		return l.each(func(s mailing.Subscription) string { return s.Number })
	case mailing.Contents:
		return l.each(l.contents)
	case mailing.Plan:
		return l.each(func(s mailing.Subscription) string { return s.Plan.In(l.Lang()) })
	case mailing.Price:
		return l.price()
	case mailing.NextDay:
		return l.Words.DateLong(l.Next())
	case mailing.LastDay:
		return l.each(func(s mailing.Subscription) string { return l.Words.Date(s.Last) })
	}
	return ""
}

// each says something of every subscription, the same once only.
func (l *written) each(say func(mailing.Subscription) string) string {
	var out []string
	for _, s := range l.About {
		if says := say(s); says != "" && !slices.Contains(out, says) {
			out = append(out, says)
		}
	}
	return l.List(out)
}

func (l *written) contents(s mailing.Subscription) string {
	var out []string
	for _, x := range s.Lines {
		out = append(out, l.T("paper.written.line", "name", x.Names.In(l.Lang()), "quantity", x.Quantity))
	}
	return l.List(out)
}

// price says of several which one costs what.
func (l *written) price() string {
	several := len(l.About) > 1
	return l.each(func(s mailing.Subscription) string {
		price := l.Money(s.Price, l.Currency)
		if several {
			return l.T("paper.written.price", "price", price, "subscription", s.Number)
		}
		return price
	})
}

// WrittenPages is how many pages a letter takes.
func WrittenPages(l mailing.Letter, words func(lang.Lang) *text.Words) int {
	return len(writtenPaper(l, words).leaves)
}

// WrittenLetters writes letters one after the other into one PDF, each beginning on
// a page of its own.
func WrittenLetters(w io.Writer, letters []mailing.Letter, words func(lang.Lang) *text.Words, o Options) error {
	papers := make([]document, len(letters))
	for i, l := range letters {
		papers[i] = writtenPaper(l, words)
	}
	about := printable("")
	if len(letters) > 0 {
		l := newWritten(letters[0], words)
		about = clean(l.fill(l.Text.Subject))
	}
	return write(w, about, papers, o)
}
