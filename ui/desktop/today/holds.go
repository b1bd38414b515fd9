package today

import (
	"fmt"

	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/office/people"
)

const (
	holdsAhead  = 7 // days
	endingShown = 5 // holds with rows of their own
)

// endingDays are the last days of holds that are told: those of the coming days, and
// yesterday's, as from today on things are done again.
func endingDays(today civil.Date) civil.Range {
	return civil.Between(today.AddDays(-1), today.AddDays(holdsAhead))
}

// ending are the holds that end these days, and those that ended yesterday.
func (p *Presenter) ending() []Row {
	list := p.quick.ending
	if len(list) <= endingShown {
		return p.endings(list)
	}
	last := list[len(list)-1].Hold
	return append(p.endings(list[:endingShown-1]), Row{
		Key: "holds", Mark: Coming, Title: p.words.T("today.holds", "count", len(list)-endingShown+1),
		Says: p.words.T("today.holds_says", "until", last.Until), Target: Target{To: ToHeld, Hold: last.Kind},
	})
}

func (p *Presenter) endings(list []people.Ending) []Row {
	var out []Row
	for _, e := range list {
		h, key := e.Hold, "today.hold_ends"
		switch {
		case h.Until.Before(p.state.Day):
			key = "today.hold_ended"
		case h.Until == p.state.Day:
			key = "today.hold_ends_today"
		}
		hold := p.words.T("customers.hold." + string(h.Kind))
		out = append(out, Row{
			Key: fmt.Sprintf("hold %s %d", h.Kind, e.Customer.ID), Mark: Coming,
			Title: p.words.T(key, "hold", hold, "day", h.Until), Target: Target{To: ToCustomer, ID: e.Customer.ID},
			Says: p.words.T("today.hold_says", "name", e.Customer.Party.Name(), "number", e.Customer.Number, "what", p.afterwards(h)),
		})
	}
	return out
}

// afterwards says what is done again from the day after a hold.
func (p *Presenter) afterwards(h customer.Hold) string {
	return p.words.T("today.hold_after."+string(h.Kind), "day", h.Until.AddDays(1))
}
