package sheet

import (
	"time"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/notice"
	"turnus/ui/text"
)

// Notices is the list of what letters say, a row each delivery or term, for a shop that
// tells its customers itself: by telephone, by message, or by a letter of its own.
// The heads are in the language of those who work there, what is read out to a
// customer in the customer's. Moments are given in a location.
func Notices(letters []notice.Letter, words func(lang.Lang) *text.Words, heads *text.Words, at *time.Location) Table {
	t := Table{Name: heads.T("notices.list")}
	for _, key := range []string{
		"notices.column.number", "notices.column.customer", "notices.column.email", "notices.column.phone", "notices.column.street",
		"notices.column.postal_code", "notices.column.town", "notices.column.country", "notices.column.language",
		"notices.column.subscription", "notices.column.was", "notices.column.becomes", "notices.column.until", "notices.column.cause",
	} {
		t.Columns = append(t.Columns, Column{Head: heads.T(key)})
	}
	for _, l := range letters {
		c, spoken := l.Customer, words(l.Customer.Lang)
		a := c.Party.Address
		for _, n := range l.Lines {
			t.Rows = append(t.Rows, []Cell{
				Text(c.Number), Text(c.Party.Name()), Text(c.Email), Text(c.Phone), Text(a.StreetLine()),
				Text(a.PostalCode), Text(a.Town), Text(a.Country), Text(heads.T("common.language." + string(spoken.Lang()))),
				Text(n.Subscription), Day(n.Was), becomes(n, spoken), until(n, at), Text(cause(n, spoken)),
			})
		}
	}
	return t
}

func becomes(n notice.Line, spoken *text.Words) Cell {
	if n.Term != nil && n.Becomes.IsZero() {
		return Text(spoken.TermNext(*n.Term, n.Becomes))
	}
	if n.Becomes.IsZero() {
		return Text(spoken.T("paper.letter.not_delivered"))
	}
	return Day(n.Becomes)
}

// until is the moment as spreadsheets read it: "2026-12-21 12:00"; of a term the last
// day it can be cancelled on.
func until(n notice.Line, at *time.Location) Cell {
	if n.Term != nil {
		if n.Term.Renewal.Offered {
			return nil
		}
		return Day(n.CancelUntil(at))
	}
	if n.Becomes.IsZero() || n.Cutoff.IsZero() {
		return nil
	}
	t := n.Cutoff.In(at)
	return Text(civil.FromTime(t).String() + t.Format(" 15:04"))
}

// cause is why, as the letter says it.
func cause(n notice.Line, spoken *text.Words) string {
	if n.Term != nil {
		return spoken.TermFollows(*n.Term)
	}
	if closed := spoken.Closed(n.Causes); closed != "" {
		return closed
	}
	return spoken.T("paper.letter.cause.shop")
}
