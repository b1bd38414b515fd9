package revising

import (
	"cmp"
	"maps"
	"reflect"
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/problem"
	"turnus/domain/schedule"
	"turnus/domain/shipto"
)

// Horizon is how many days ahead a revision is compared with what is: a year,
// and a month more, so that what comes yearly is seen.
const Horizon = 400

// comparison is what is the same for all subscriptions while a revision is
// weighed.
type comparison struct {
	today           civil.Date
	before, after   catalog.Offer
	window          civil.Range // nominal dates that may change; none: nothing does
	plans, articles []int64     // whose subscriptions are concerned
	calendars       []int64     // that are others now
	places          bool        // pick-up points or tours take parcels on other days
	failed          []planning.Failed
	found           []candidate
}

// begin reads what the shop offers and works out what the revision can change.
func begin(r office.Reader, today civil.Date, rev Revision) (*comparison, error) {
	offer, err := office.LoadOffer(r)
	if err != nil {
		return nil, err
	}
	if err := rev.check(offer); err != nil {
		return nil, err
	}
	c := &comparison{today: today, before: offer}
	if c.after, err = rev.applied(offer); err != nil {
		return nil, err
	}
	c.concern(rev)
	return c, nil
}

// check returns everything that is wrong with the parts of a revision.
func (rev Revision) check(offer catalog.Offer) error {
	var wrong problem.List
	for _, c := range rev.Calendars {
		wrong = append(wrong, problem.Of(c.Check())...)
	}
	for _, p := range rev.Plans {
		wrong = append(wrong, problem.Of(p.Check())...)
	}
	codes := offer.Shop.VATCodes()
	for _, a := range rev.Articles {
		wrong = append(wrong, problem.Of(a.Check(codes))...)
	}
	return rev.checkPlaces(wrong).Err()
}

func (rev Revision) checkPlaces(wrong problem.List) problem.List {
	for _, p := range rev.Points {
		wrong = append(wrong, problem.Of(p.Check())...)
	}
	for _, t := range rev.Tours {
		wrong = append(wrong, problem.Of(t.Check())...)
	}
	return wrong
}

// applied is the offer as it would be. What is new is not in it: nothing is
// delivered by it yet.
func (rev Revision) applied(offer catalog.Offer) (catalog.Offer, error) {
	offer.Days, offer.Plans, offer.Articles = maps.Clone(offer.Days), maps.Clone(offer.Plans), maps.Clone(offer.Articles)
	for _, c := range rev.Calendars {
		days, err := schedule.Compile(c)
		if err != nil {
			return offer, err
		}
		if c.ID != 0 {
			offer.Days[c.ID] = days
		}
	}
	for _, p := range rev.Plans {
		if p.ID != 0 {
			offer.Plans[p.ID] = p
		}
	}
	for _, a := range rev.Articles {
		if a.ID != 0 {
			offer.Articles[a.ID] = a
		}
	}
	offer.Points, offer.Tours = rev.places(offer)
	return offer, nil
}

// places are the pick-up points and tours as they would be. A new tour is among
// them: by its postal codes it goes to places there are.
func (rev Revision) places(offer catalog.Offer) (map[int64]shipto.PickupPoint, shipto.Tours) {
	points, tours := maps.Clone(offer.Points), slices.Clone(offer.Tours)
	for _, p := range rev.Points {
		if p.ID != 0 {
			points[p.ID] = p
		}
	}
	for _, t := range rev.Tours {
		if i := slices.IndexFunc(tours, func(x shipto.Tour) bool { return t.ID != 0 && x.ID == t.ID }); i >= 0 {
			tours[i] = t
		} else {
			tours = append(tours, t)
		}
	}
	slices.SortFunc(tours, func(a, b shipto.Tour) int { return cmp.Compare(a.Number, b.Number) })
	return points, tours
}

// concern finds out which nominal dates can change, and of which plans and
// articles.
func (c *comparison) concern(rev Revision) {
	for _, calendar := range rev.Calendars {
		if was := c.before.Days[calendar.ID]; was != nil {
			c.concernCalendar(calendar.ID, was)
		}
	}
	for _, plan := range rev.Plans {
		if was, ok := c.before.Plans[plan.ID]; ok {
			c.concernPlan(was, plan)
		}
	}
	for _, article := range rev.Articles {
		was := c.before.Articles[article.ID]
		if article.ID != 0 && (was.LeadDays != article.LeadDays || was.Freshness != article.Freshness) {
			c.articles = append(c.articles, article.ID)
			c.widen(civil.Between(c.today, c.today.AddDays(Horizon)))
		}
	}
	c.concernPlaces(rev)
}

// concernPlaces concerns every plan if a place gets parcels on other weekdays: who
// has one would have to be looked up by postal code.
func (c *comparison) concernPlaces(rev Revision) {
	other := slices.ContainsFunc(rev.Points, func(p shipto.PickupPoint) bool {
		return p.ID != 0 && c.before.Points[p.ID].Weekdays != p.Weekdays
	})
	drives := func(tours shipto.Tours) shipto.Tours {
		return slices.DeleteFunc(slices.Clone(tours), func(t shipto.Tour) bool { return t.Weekdays == 0 && len(t.Areas) == 0 })
	}
	same := func(a, b shipto.Tour) bool {
		return a.Number == b.Number && a.Weekdays == b.Weekdays && slices.Equal(a.Areas, b.Areas)
	}
	if !other && slices.EqualFunc(drives(c.before.Tours), drives(c.after.Tours), same) {
		return
	}
	c.places = true
	c.widen(civil.Between(c.today, c.today.AddDays(Horizon)))
	for id := range c.before.Plans {
		if !slices.Contains(c.plans, id) {
			c.plans = append(c.plans, id)
		}
	}
	for id := range c.after.Days {
		if !slices.Contains(c.calendars, id) {
			c.calendars = append(c.calendars, id)
		}
	}
}

// concernCalendar concerns the plans of a calendar around the days that are
// treated differently.
func (c *comparison) concernCalendar(id int64, was *schedule.Days) {
	var days civil.Range
	for i := -schedule.MaxShift; i <= Horizon; i++ {
		if day := c.today.AddDays(i); !was.SameOn(c.after.Days[id], day) {
			days.From, days.To = civil.Earlier(days.From, day), civil.Later(days.To, day)
		}
	}
	if days.From.IsZero() {
		return
	}
	c.calendars = append(c.calendars, id)
	c.widen(days)
	for _, offer := range []catalog.Offer{c.before, c.after} {
		for _, p := range offer.Plans {
			if p.CalendarID == id && !slices.Contains(c.plans, p.ID) {
				c.plans = append(c.plans, p.ID)
			}
		}
	}
}

// concernPlan concerns a plan from the day on that it says something else.
func (c *comparison) concernPlan(was, is catalog.DeliveryPlan) {
	days := civil.Between(c.today, c.today.AddDays(Horizon))
	if was.CalendarID == is.CalendarID {
		first, ok := firstDifference(was, is)
		if !ok || first.After(days.To) {
			return
		}
		days.From = civil.Later(days.From, first)
	}
	if !slices.Contains(c.plans, is.ID) {
		c.plans = append(c.plans, is.ID)
	}
	c.widen(days)
}

// firstDifference is the first day on which two states of a plan deliver by
// other rules.
func firstDifference(was, is catalog.DeliveryPlan) (civil.Date, bool) {
	from := []civil.Date{civil.MinDate}
	for _, v := range slices.Concat(was.Versions, is.Versions) {
		if v.From.After(civil.MinDate) {
			from = append(from, v.From)
		}
	}
	slices.SortFunc(from, civil.Date.Compare)
	for _, day := range from {
		a, b := was.On(day), is.On(day)
		if a.Policy != b.Policy || !reflect.DeepEqual(a.Rhythm, b.Rhythm) || a.PauseExtends != b.PauseExtends {
			return day, true
		}
	}
	return civil.Date{}, false
}

// widen lets the window reach as far as a change of some days can be felt: the
// largest shift on both sides, once for what moves and once for what it meets,
// and behind it the lead times across it.
func (c *comparison) widen(days civil.Range) {
	lead := 0
	for _, offer := range []catalog.Offer{c.before, c.after} {
		for _, a := range offer.Articles {
			lead = max(lead, a.LeadDays)
		}
	}
	from := civil.Later(days.From, c.today).AddDays(-2 * schedule.MaxShift)
	to := civil.Earlier(days.To.AddDays(2*(schedule.MaxShift+lead)), c.today.AddDays(Horizon))
	if c.window.Days() == 0 {
		c.window = civil.Between(from, to)
		return
	}
	c.window = civil.Between(civil.Earlier(c.window.From, from), civil.Later(c.window.To, to))
}
