// Package mailing has letters a person writes to many customers at once: a text with
// place holders, and what stands in their place for one customer. How a value is
// written and how the letter looks is decided in ui/paper, who gets one in
// office/writing.
package mailing

import (
	"strings"

	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/problem"
)

// Codes of texts that cannot be read.
const (
	CodeEmpty   problem.Code = "mailing.empty"   // nothing is written
	CodeUnknown problem.Code = "mailing.unknown" // name: stands in braces and is no place holder
	CodeOpen    problem.Code = "mailing.open"    // rest: a brace that is not closed, and what follows
)

// Field is a place holder: what stands in its place is another for each customer.
type Field string

// The place holders.
const (
	Name               Field = "name"
	Number             Field = "number" // of the customer
	SubscriptionNumber Field = "subscription"
	Contents           Field = "contents" // of each delivery
	Plan               Field = "plan"
	Price              Field = "price" // of each delivery
	NextDay            Field = "next"  // of delivery
	LastDay            Field = "last"
)

// Fields are all place holders in the order they are offered.
var Fields = []Field{Name, Number, SubscriptionNumber, Contents, Plan, Price, NextDay, LastDay}

// Piece is a part of a line: words, or a place holder.
type Piece struct {
	Text  string
	Field Field // "": Text
}

// Line is what stands between two ends of lines; an empty one separates paragraphs.
type Line []Piece

// Text is what a person writes.
type Text struct {
	Subject Line
	Body    []Line
}

// Has reports whether a place holder stands in the text.
func (t Text) Has(f Field) bool {
	for _, l := range append([]Line{t.Subject}, t.Body...) {
		for _, p := range l {
			if p.Field == f {
				return true
			}
		}
	}
	return false
}

// Parse reads a text in which place holders stand in braces, as {Name}; named knows
// them by what the person calls them. Problems stand beside "subject" and "text".
func Parse(subject, body string, named func(string) (Field, bool)) (Text, error) {
	var wrong problem.List
	read := func(field, s string) Line {
		l, p := parseLine(s, named)
		if p != nil {
			p.Field = field
			wrong = append(wrong, p)
		}
		return l
	}
	t := Text{Subject: read("subject", strings.Join(strings.Fields(subject), " "))}
	if strings.TrimSpace(subject) == "" {
		wrong.Add(CodeEmpty, "subject")
	}
	for s := range strings.Lines(strings.TrimSpace(body)) {
		t.Body = append(t.Body, read("text", strings.TrimRight(s, " \t\r\n")))
	}
	if strings.TrimSpace(body) == "" {
		wrong.Add(CodeEmpty, "text")
	}
	return t, wrong.Err()
}

func parseLine(s string, named func(string) (Field, bool)) (Line, *problem.Problem) {
	var out Line
	for s != "" {
		words, rest, found := strings.Cut(s, "{")
		if words != "" {
			out = append(out, Piece{Text: words})
		}
		if !found {
			break
		}
		name, after, closed := strings.Cut(rest, "}")
		if !closed {
			return out, problem.New(CodeOpen, "", "rest", "{"+rest)
		}
		field, ok := named(strings.TrimSpace(name))
		if !ok {
			return out, problem.New(CodeUnknown, "", "name", "{"+name+"}")
		}
		out, s = append(out, Piece{Field: field}), after
	}
	return out, nil
}

// Letter is everything a letter to one customer says, complete: it depends on
// nothing else.
type Letter struct {
	Date     civil.Date
	Issuer   billing.Issuer // the shop
	Customer customer.Customer
	Text     Text
	Currency money.Currency
	About    []Subscription // one at least, by number
}

// Subscription is what place holders know of one.
type Subscription struct {
	Number string
	Lines  []Article
	Plan   lang.Texts
	Price  money.Amount // of a delivery, as the shop's prices are
	Next   civil.Date   // delivery; zero: none in sight
	Last   civil.Date   // day; zero: without end
}

// Article is what is in each delivery.
type Article struct {
	Names    lang.Texts
	Quantity money.Quantity
}

// Next is the first of the next deliveries, zero if there is none in sight.
func (l Letter) Next() civil.Date {
	var first civil.Date
	for _, s := range l.About {
		if !s.Next.IsZero() && (first.IsZero() || s.Next.Before(first)) {
			first = s.Next
		}
	}
	return first
}
