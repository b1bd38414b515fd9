package planning

import (
	"context"

	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

// Outlook is what is not as usual in some days to come.
type Outlook struct {
	Days []Disturbed // by nominal day
	// Ending counts the subscriptions whose last day is one of the days, Renewing
	// those whose term ends on one and is followed by another by itself.
	Ending, Renewing int
}

// Outlook counts over all subscriptions which deliveries of a range of nominal
// days are moved or dropped because of a holiday or closure. Deliveries that a
// person moved, paused or skipped are no part of it, nor what weekdays do every
// week. A subscription that cannot be computed is left out: planning names it.
// Both ends of the range must be given.
func (j Jobs) Outlook(ctx context.Context, days civil.Range) (Outlook, error) {
	var out Outlook
	err := j.Store.Read(ctx, func(r office.Reader) error {
		offer, err := office.LoadOffer(r)
		if err != nil {
			return err
		}
		ends, err := terms(ctx, r, offer, days)
		if err != nil {
			return err
		}
		for _, t := range ends {
			switch {
			case !days.Contains(t.End):
			case t.Goes():
				out.Renewing++
			default:
				out.Ending++
			}
		}
		closed := closedDays(offer.Days, days)
		if len(closed) == 0 {
			return nil // an ordinary time
		}
		t, asked := tally{}, civil.Between(closed[0], closed[len(closed)-1])
		_, err = eachPlan(ctx, r, offer, asked, func(_ subscription.Subscription, plan schedule.Result) {
			t.count(plan, asked)
		})
		out.Days = t.sorted()
		return err
	})
	return out, err
}

// closedDays are the days that a holiday or closure stops delivery on by some
// calendar, in order.
func closedDays(calendars map[int64]*schedule.Days, days civil.Range) []civil.Date {
	var out []civil.Date
	for i := range days.Days() {
		day := days.From.AddDays(i)
		for _, c := range calendars {
			if len(unusual(c.Why(day))) > 0 {
				out = append(out, day)
				break
			}
		}
	}
	return out
}

// unusual are those of the causes that do not come back every week.
func unusual(causes []schedule.Cause) []schedule.Cause {
	var out []schedule.Cause
	for _, c := range causes {
		if c.Kind == schedule.CauseHoliday || c.Kind == schedule.CauseClosure {
			out = append(out, c)
		}
	}
	return out
}
