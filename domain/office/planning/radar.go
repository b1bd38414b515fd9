package planning

import (
	"cmp"
	"context"
	"slices"
	"time"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

// Radar is what a year does to the deliveries that should be made in it.
type Radar struct {
	Year int
	Shop string // name
	// Days are all holidays and closures on days on which a plan would otherwise
	// deliver, by first day; also those that no delivery falls on.
	Days []Stretch
	// Moved, Dropped and Collided count the deliveries of all Days.
	Moved, Dropped, Collided int
	Doubles                  []DoubleShift // by week, then plan
	// Long is there if the year has a week 53.
	Long *LongYear
	// Failed counts the subscriptions that cannot be computed; planning names them.
	Failed int
}

// DoubleShift is a week in which subscriptions of a plan have more than one
// delivery moved by a holiday or closure.
type DoubleShift struct {
	Monday        civil.Date
	PlanID        int64
	Plan          lang.Texts
	Dates         []civil.Date // nominal dates in the week that are moved, in order
	Subscriptions int
}

// LongYear is what the 53rd week means for plans of every second week: counted
// by the numbers of weeks, odd follows odd; counted from a date, nothing changes.
type LongYear struct {
	Mondays [3]civil.Date // of the weeks 52, 53 and 1
	Plans   []EverySecondWeek
}

// EverySecondWeek counts the subscriptions of a plan that have a date in the
// weeks of a LongYear, whatever becomes of it.
type EverySecondWeek struct {
	PlanID int64
	Plan   lang.Texts
	// Anchored: the weeks are counted from a date of the plan, not from the start
	// of each subscription.
	Anchored      bool
	Subscriptions [3]int
}

// Radar looks at all holidays and closures of a year and counts over all
// subscriptions what they do, as Outlook does. Subscriptions without an end are
// taken to go on, calendars and plans to stay as they are.
func (j Jobs) Radar(ctx context.Context, year int) (Radar, error) {
	out := Radar{Year: year}
	err := j.Store.Read(ctx, func(r office.Reader) error {
		offer, err := office.LoadOffer(r)
		if err != nil {
			return err
		}
		out.Shop = offer.Shop.Party.Name()
		w := newWatch(year, offer)
		out.Failed, err = eachPlan(ctx, r, offer, w.weeks, w.count)
		w.tell(&out)
		return err
	})
	return out, err
}

// watch counts what a Radar tells.
type watch struct {
	offer   catalog.Offer
	year    civil.Range
	weeks   civil.Range // all weeks that belong to the year, and those of long
	tally   tally
	doubles map[planWeek]*DoubleShift
	long    *LongYear
	second  map[int64]*EverySecondWeek
}

// planWeek is a week of a plan.
type planWeek struct {
	monday civil.Date
	planID int64
}

func newWatch(year int, offer catalog.Offer) *watch {
	first, last := civil.Of(year, time.January, 1), civil.Of(year, time.December, 31)
	w := &watch{
		offer: offer, year: civil.Between(first, last), weeks: civil.Between(first.Monday(), last.Monday().AddDays(6)),
		tally: tally{}, doubles: map[planWeek]*DoubleShift{}, second: map[int64]*EverySecondWeek{},
	}
	// 28 December is always in the last week (ISO 8601).
	if monday := civil.Of(year, time.December, 28).Monday(); weekOf(monday) == 53 {
		w.long = &LongYear{Mondays: [3]civil.Date{monday.AddDays(-7), monday, monday.AddDays(7)}}
		w.weeks.To = monday.AddDays(13)
	}
	used := map[int64]*schedule.Days{}
	for _, p := range offer.Plans {
		if days := offer.Days[p.CalendarID]; days != nil {
			used[p.CalendarID] = days
		}
	}
	for _, days := range used {
		for i := range w.year.Days() {
			day := first.AddDays(i)
			if causes := days.Why(day); len(causes) > 0 && causes[0].Kind != schedule.CauseWeekday {
				w.tally.at(day, causes)
			}
		}
	}
	return w
}

func weekOf(d civil.Date) int {
	_, week := d.ISOWeek()
	return week
}

// count counts one subscription.
func (w *watch) count(s subscription.Subscription, plan schedule.Result) {
	w.tally.count(plan, w.year)
	shifted := map[planWeek][]civil.Date{}
	for _, d := range plan.Deliveries {
		for _, step := range d.Why.Steps {
			if len(unusual(step.Closed)) > 0 && w.weeks.Contains(step.Nominal) {
				week := planWeek{step.Nominal.Monday(), s.On(step.Nominal).PlanID}
				shifted[week] = append(shifted[week], step.Nominal)
			}
		}
		for _, nominal := range d.Nominal {
			w.countLong(s, nominal)
		}
	}
	for _, d := range plan.Dropped {
		if d.Reason == schedule.Closed || d.Reason == schedule.NoOpenDay {
			w.countLong(s, d.Nominal)
		}
	}
	for week, dates := range shifted {
		if len(dates) > 1 {
			w.countDouble(week, dates)
		}
	}
}

// countDouble counts a subscription with several moved deliveries in a week.
func (w *watch) countDouble(week planWeek, dates []civil.Date) {
	row := w.doubles[week]
	if row == nil {
		row = &DoubleShift{Monday: week.monday, PlanID: week.planID, Plan: w.offer.Plans[week.planID].Names}
		w.doubles[week] = row
	}
	row.Subscriptions++
	for _, d := range dates {
		if i, found := slices.BinarySearchFunc(row.Dates, d, civil.Date.Compare); !found {
			row.Dates = slices.Insert(row.Dates, i, d)
		}
	}
}

// countLong counts a nominal date around week 53 of a plan of every second week.
func (w *watch) countLong(s subscription.Subscription, nominal civil.Date) {
	if w.long == nil || nominal.Before(w.long.Mondays[0]) {
		return
	}
	week := nominal.Sub(w.long.Mondays[0]) / 7
	id := s.On(nominal).PlanID
	rhythm := w.offer.Plans[id].On(nominal).Rhythm
	if week >= len(w.long.Mondays) || !everySecondWeek(rhythm) {
		return
	}
	row := w.second[id]
	if row == nil {
		row = &EverySecondWeek{PlanID: id, Plan: w.offer.Plans[id].Names, Anchored: !rhythm.Anchor.IsZero()}
		w.second[id] = row
	}
	row.Subscriptions[week]++
}

// everySecondWeek reports whether a rhythm leaves out every other week.
func everySecondWeek(r schedule.Rhythm) bool {
	for _, s := range r.Segments {
		for _, rule := range s.Rules {
			if p := rule.Parts(); p.Freq == schedule.Weekly && p.Interval == 2 || p.Freq == schedule.Daily && p.Interval == 14 {
				return true
			}
		}
	}
	return false
}

// tell puts what was counted into order.
func (w *watch) tell(out *Radar) {
	out.Days = Together(w.tally.sorted())
	slices.SortStableFunc(out.Days, func(a, b Stretch) int { return a.Days.From.Compare(b.Days.From) })
	for _, s := range out.Days {
		out.Dropped += s.Dropped
		out.Collided += s.Collided
		for _, m := range s.Moved {
			out.Moved += m.Deliveries
		}
	}
	for _, d := range w.doubles {
		out.Doubles = append(out.Doubles, *d)
	}
	slices.SortFunc(out.Doubles, func(a, b DoubleShift) int {
		return cmp.Or(a.Monday.Compare(b.Monday), cmp.Compare(a.PlanID, b.PlanID))
	})
	if out.Long = w.long; out.Long == nil {
		return
	}
	for _, p := range w.second {
		out.Long.Plans = append(out.Long.Plans, *p)
	}
	slices.SortFunc(out.Long.Plans, func(a, b EverySecondWeek) int { return cmp.Compare(a.PlanID, b.PlanID) })
}
