package paper

import (
	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/domain/customer"
)

// correspondence is what every letter to a customer has, whatever it says.
type correspondence struct {
	voice
	issuer   billing.Issuer
	customer customer.Customer
	date     civil.Date
}

// paper lays a letter out: what it says below the letterhead, with a subject that
// is repeated on later pages. reference is the subscription it is about, "" for
// several.
func (l correspondence) paper(pieces []piece, subject printable, reference string) document {
	head := letterhead{l.issuer, l.customer.Party}
	foot := head.footLine()
	top := head.window().title
	return document{
		name:   joined(clean(l.customer.Number), clean(l.customer.Party.ListName())),
		leaves: flow(pieces, area{first: top, rest: laterTop, bottom: bodyBottom, last: bodyBottom}),
		head: func(c *canvas, page int) {
			if page > 1 {
				l.drawRunningHead(c, subject)
				return
			}
			head.draw(c)
			facts := l.facts(head.window(), reference)
			facts.draw(c, head.window().factsTop)
		},
		foot: func(c *canvas, at position) {
			c.footer(footLine, foot, l.say("paper.page", "page", at.page, "pages", at.pages))
		},
	}
}

// facts stand beside the sender.
func (l correspondence) facts(w window, reference string) factsBlock {
	f := factsBlock{x: w.factsX, label: w.factsLabel, width: marginRight - w.factsX - w.factsLabel}
	f.add(l.say("paper.fact.date"), clean(l.Words.Date(l.date)), 1)
	f.add(l.say("paper.fact.customer"), clean(l.customer.Number), 1)
	f.add(l.say("paper.fact.subscription"), clean(reference), 1)
	return f
}

func (l correspondence) drawRunningHead(c *canvas, subject printable) {
	y := body.baseline(marginTop, grid)
	c.text(marginLeft, y, bodyBold, fit(subject, bodyBold, 110))
	c.textRight(marginRight, y, bodyMuted, fit(clean(l.customer.Party.Name()), bodyMuted, 60))
}

// prose is a paragraph over the width of the page.
func (l correspondence) prose(st style, space float64, s printable) piece {
	lines := wrap(s, st, marginRight-marginLeft, 4)
	return piece{height: float64(len(lines)) * st.leading(), space: space, draw: func(c *canvas, top float64) {
		c.lines(marginLeft, top, st, lines)
	}}
}

// salutation is how the customer is addressed, "" for a firm without a person.
func (l correspondence) salutation() string {
	p := l.customer.Party
	if p.Salutation != "" && p.LastName != "" {
		return p.Salutation + " " + p.LastName
	}
	return p.PersonName()
}

// contact is a line of its own, so that no number is broken in two.
func (l correspondence) contact() []piece {
	first, second := l.issuer.Phone, l.issuer.Email
	if first == "" {
		first, second = second, ""
	}
	if first == "" {
		return nil
	}
	return []piece{l.prose(body, 0, l.say("paper.letter.contact", "contact", first, "other", second))}
}

// together keeps the pieces above a table together, and those below it: nobody
// signs an empty page.
func together(top, rows, end []piece) []piece {
	for i := range top {
		top[i].keep = true
	}
	for i := range end[:len(end)-1] {
		end[i].keep = true
	}
	end[0].space = 6
	rows[len(rows)-1].keep = true
	return append(append(top, rows...), end...)
}
