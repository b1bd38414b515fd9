package notice

import (
	"time"

	"turnus/domain/catalog"
	"turnus/domain/civil"
)

// Term is what a customer is to be told of the term of a subscription: that it is
// over, and that another one follows, or can. In its notice, Nominal and Was are the
// last day of the term, Becomes is that of the next one (zero where its deliveries
// are counted), and up to Cutoff it can be cancelled so that none follows.
type Term struct {
	Renewal catalog.Renewal `json:"renewal"`         // what follows
	Count   int             `json:"count,omitempty"` // it ends after so many deliveries; 0: on a day
	// NoticeDays are the days between a cancellation and an end, also of the next
	// term.
	NoticeDays int `json:"notice_days,omitempty"`
}

// SameTerm reports whether a notice is about the end of a term that is over on a
// day, or after so many deliveries: pauses may have moved it since.
func (n Notice) SameTerm(count int, end civil.Date) bool {
	switch {
	case n.Term == nil:
		return false
	case n.Term.Count > 0 || count > 0:
		return n.Term.Count == count
	case n.Becomes.IsZero():
		return n.Was == end
	}
	return end.Before(n.Becomes)
}

// Unlike reports whether two notices tell something else of the same term.
func (n Notice) Unlike(o Notice) bool {
	return n.Was != o.Was || n.Becomes != o.Becomes || *n.Term != *o.Term || n.CustomerID != o.CustomerID || n.Withdrawn != o.Withdrawn
}

// CancelUntil is the last day on which a term can be cancelled, where the shop is.
func (n Notice) CancelUntil(loc *time.Location) civil.Date {
	return civil.FromTime(n.Cutoff.Add(-time.Nanosecond).In(loc))
}
