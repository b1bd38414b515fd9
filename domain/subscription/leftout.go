package subscription

import (
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/schedule"
)

// LeftOut is what is left out of a season, and how much a customer may.
type LeftOut struct {
	Season civil.Range  // whole; a calendar year where the plan has no seasons
	Limit  int          // 0: as many as wanted
	Dates  []civil.Date // nominal dates, see LeftOutDates
}

// Left is how many more may be left out where there is a limit.
func (l LeftOut) Left() int { return max(0, l.Limit-len(l.Dates)) }

// LeftOutAround is what is left out of the season that a nominal date lies in.
func LeftOutAround(s Subscription, offer catalog.Offer, receiver customer.Customer, nominal civil.Date) (LeftOut, error) {
	terms := offer.Plans[s.On(nominal).PlanID].On(nominal)
	out := LeftOut{Season: terms.Rhythm.SeasonOf(nominal), Limit: terms.SkipLimit}
	var err error
	out.Dates, err = LeftOutDates(s, offer, receiver, out.Season)
	return out, err
}

// LeftOutDates are the nominal dates of a window that are skipped or that a
// pause drops, those of the past included. A date that the calendar has no
// delivery for anyway is not the customer's doing and does not count.
func LeftOutDates(s Subscription, offer catalog.Offer, receiver customer.Customer, window civil.Range) ([]civil.Date, error) {
	s.Count = 0 // what a pause drops does not count towards the term
	is, err := Dates(s, offer, receiver, window, 0)
	if err != nil {
		return nil, err
	}
	// Without an end: a pause may have extended the term.
	s.Pauses, s.Skips, s.End = nil, nil, civil.Date{}
	whole, err := Dates(s, offer, receiver, window, 0)
	if err != nil {
		return nil, err
	}
	var out []civil.Date
	for _, d := range is.Dropped {
		if _, closed := whole.DroppedOn(d.Nominal); !closed && leftOut(d.Reason) {
			out = append(out, d.Nominal)
		}
	}
	slices.SortFunc(out, civil.Date.Compare)
	return out, nil
}

func leftOut(r schedule.Reason) bool {
	return r == schedule.Skipped || r == schedule.Paused || r == schedule.PausedAfterShift
}

// HasSkipLimit reports whether one of the subscription's plans limits how many
// deliveries may be left out.
func HasSkipLimit(s Subscription, offer catalog.Offer) bool {
	return slices.ContainsFunc(s.Versions, func(v Version) bool {
		return slices.ContainsFunc(offer.Plans[v.PlanID].Versions, func(p catalog.PlanVersion) bool { return p.SkipLimit > 0 })
	})
}
