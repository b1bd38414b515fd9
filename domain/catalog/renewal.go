package catalog

import (
	"turnus/domain/civil"
	"turnus/domain/problem"
)

// Codes of renewals.
const (
	// CodeRenewalInvalid says that a renewal is neither by months nor by
	// deliveries, or by both, or by too many.
	CodeRenewalInvalid problem.Code = "plan.renewal_invalid"
	CodeRenewalNotice  problem.Code = "plan.renewal_notice"    // value, max: days before the end
	CodeRenewalLate    problem.Code = "plan.renewal_told_late" // told, notice: days before the end
)

// Bounds of a renewal.
const (
	MaxRenewalMonths     = 60
	MaxRenewalDeliveries = 366
)

// Renewal is what happens at the end of a term: it is followed by another one.
// The zero value is no renewal: the term just ends.
type Renewal struct {
	// Months or Deliveries are how long the next term is, one of both.
	Months     int `json:"months,omitempty"`
	Deliveries int `json:"deliveries,omitempty"`
	// NoticeDays is how many days before the end the customer is told; 0: not
	// at all.
	NoticeDays int `json:"notice_days,omitempty"`
	// Offered: the next term begins only if the customer accepts it. Else it
	// begins by itself, unless the customer cancels.
	Offered bool `json:"offered,omitempty"`
}

// IsZero reports whether there is no renewal.
func (r Renewal) IsZero() bool { return r.Months == 0 && r.Deliveries == 0 }

// Automatic reports whether the next term begins by itself.
func (r Renewal) Automatic() bool { return !r.IsZero() && !r.Offered }

// leastOffered is how many days before the end of a term the next one can be
// accepted at least.
const leastOffered = 31

// OfferedFrom is the first day on which the term that follows the one with this last
// day can be accepted: from when the customer is told of it on, at least in the last
// month.
func (r Renewal) OfferedFrom(end civil.Date) civil.Date {
	return end.AddDays(-max(r.NoticeDays, leastOffered))
}

// Check returns what is wrong with the renewal.
func (r Renewal) Check(field string) error {
	var l problem.List
	switch {
	case r.Months > 0 && r.Deliveries > 0,
		r.Months < 0 || r.Months > MaxRenewalMonths,
		r.Deliveries < 0 || r.Deliveries > MaxRenewalDeliveries:
		l.Add(CodeRenewalInvalid, field, "months", MaxRenewalMonths, "deliveries", MaxRenewalDeliveries)
	}
	if r.NoticeDays < 0 || r.NoticeDays > MaxNoticeDays {
		l.Add(CodeRenewalNotice, field+"_notice", "value", r.NoticeDays, "max", MaxNoticeDays)
	}
	return l.Err()
}

// CheckTold says that customers would be told of the next term when they can no
// longer cancel it, by so many days of notice.
func (r Renewal) CheckTold(field string, notice int) error {
	if r.Automatic() && r.NoticeDays > 0 && r.NoticeDays < notice {
		return problem.New(CodeRenewalLate, field+"_notice", "told", r.NoticeDays, "notice", notice)
	}
	return nil
}
