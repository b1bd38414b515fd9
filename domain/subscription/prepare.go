package subscription

import (
	"slices"
	"strings"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/problem"
	"turnus/domain/remark"
)

// MaxCard is the longest text of a greeting card, in characters; it still fits
// onto a card beside the slip.
const MaxCard = 500

// Codes of drafts, renewals and cards.
const (
	CodeDraft          problem.Code = "subscription.is_a_draft"
	CodeCardTooLong    problem.Code = "subscription.card_too_long"
	CodeReasonMissing  problem.Code = "subscription.reason_missing"
	CodeNothingToRenew problem.Code = "subscription.nothing_to_renew"
)

// Activate makes a draft a subscription that is delivered, from a day on at the
// earliest: before that nothing can be made any more.
func (s *Subscription) Activate(today civil.Date) (bool, error) {
	if !s.Draft {
		return false, nil
	}
	s.Draft, s.CreatedOn = false, today
	return true, nil
}

// BeginOn moves the start of a subscription that has not begun to a day, with
// what holds on it.
func (s *Subscription) BeginOn(start civil.Date) {
	first := s.On(start)
	first.From = start
	later := slices.DeleteFunc(slices.Clone(s.Versions[1:]), func(v Version) bool { return !v.From.After(start) })
	s.Start, s.Versions = start, append([]Version{first}, later...)
}

// Renewing says what follows the term; nil is what the plan says, a zero one
// nothing.
func (s *Subscription) Renewing(r *catalog.Renewal) (bool, error) {
	if r != nil {
		if err := r.Check("renewal"); err != nil {
			return false, err
		}
	}
	if sameRenewal(s.Renewal, r) {
		return false, nil
	}
	s.Renewal = r
	return true, nil
}

func sameRenewal(a, b *catalog.Renewal) bool {
	return (a == nil) == (b == nil) && (a == nil || *a == *b)
}

// WriteCard gives the delivery of a nominal date, or every delivery, the text of
// a card; an empty text takes it away.
func (s *Subscription) WriteCard(c Card) (bool, error) {
	c.Text = strings.TrimSpace(c.Text)
	if n := len([]rune(c.Text)); n > MaxCard {
		return false, problem.New(CodeCardTooLong, "text", "length", n, "max", MaxCard)
	}
	is := func(x Card) bool { return x.Nominal == c.Nominal }
	old, _ := find(s.Cards, is)
	if old.Text == c.Text {
		return false, nil
	}
	s.Cards = slices.DeleteFunc(slices.Clone(s.Cards), is)
	if c.Text != "" {
		s.Cards = append(s.Cards, c)
		slices.SortFunc(s.Cards, func(a, b Card) int { return a.Nominal.Compare(b.Nominal) })
	}
	return true, nil
}

// Uncomment takes a remark away.
func (s *Subscription) Uncomment(r remark.Remark) (bool, error) {
	list, err := remark.Without(s.Remarks, r)
	if err != nil {
		return false, err
	}
	s.Remarks = list
	return true, nil
}

// Recomment puts another remark in the place of one.
func (s *Subscription) Recomment(was, now remark.Remark) (bool, error) {
	list, changed, err := remark.Replace(s.Remarks, was, now)
	if changed {
		s.Remarks = list
	}
	return changed, err
}
