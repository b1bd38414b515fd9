// Package remark has the texts that travel from a customer to the packer, each
// with a lifetime, so that a note for one delivery does not haunt the next
// fifty.
package remark

import (
	"slices"
	"strings"

	"turnus/domain/civil"
	"turnus/domain/problem"
)

// Lifetime says how long a remark is printed.
type Lifetime string

// The lifetimes.
const (
	Once   Lifetime = "once"   // on one delivery only
	Until  Lifetime = "until"  // up to and including a date
	Always Lifetime = "always" // until someone removes it
)

// Codes of this package.
const (
	CodeLifetimeInvalid problem.Code = "remark.lifetime_invalid"
	CodeTextMissing     problem.Code = "remark.text_missing"
	CodeTextTooLong     problem.Code = "remark.text_too_long"
	CodeUntilMissing    problem.Code = "remark.until_missing"
)

// MaxLength is the longest text of a remark, in characters; it still fits onto
// a slip.
const MaxLength = 1000

// Remark is one text with its lifetime.
type Remark struct {
	Text  string     `json:"text"`
	Lasts Lifetime   `json:"lasts"`
	From  civil.Date `json:"from"` // first delivery day it is printed on; zero: any
	// Until is the last delivery day it is printed on. For a remark that lasts
	// once, From and Until are the delivery's nominal date.
	Until  civil.Date `json:"until"`
	Safety bool       `json:"safety"` // allergies and the like: framed, with a box to tick
	Source string     `json:"source"` // request id or user it came from
}

// Check returns what is wrong with the remark.
func (r Remark) Check(field string) error {
	var l problem.List
	if strings.TrimSpace(r.Text) == "" {
		l.Add(CodeTextMissing, field)
	}
	if n := len([]rune(r.Text)); n > MaxLength {
		l.Add(CodeTextTooLong, field, "length", n, "max", MaxLength)
	}
	switch r.Lasts {
	case Once, Always:
	case Until:
		if r.Until.IsZero() {
			l.Add(CodeUntilMissing, field)
		}
	default:
		l.Add(CodeLifetimeInvalid, field, "value", string(r.Lasts))
	}
	_ = l.Append(civil.Between(r.From, r.Until).Check(field)) // always a problem
	return l.Err()
}

// AppliesTo reports whether the remark is printed for a delivery with this
// nominal and actual date. One that lasts once goes by the nominal date; a
// person may also have meant the day of the delivery.
func (r Remark) AppliesTo(nominal, date civil.Date) bool {
	if r.Lasts == Once {
		return r.From.IsZero() || r.From == nominal || r.From == date
	}
	return civil.Range{From: r.From, To: r.Until}.Contains(date)
}

// PrintedOn reports whether the remark is printed for a delivery that covers some
// nominal dates; what stands for none has its day alone.
func (r Remark) PrintedOn(nominal []civil.Date, date civil.Date) bool {
	if len(nominal) == 0 {
		return r.AppliesTo(civil.Date{}, date)
	}
	return slices.ContainsFunc(nominal, func(n civil.Date) bool { return r.AppliesTo(n, date) })
}
