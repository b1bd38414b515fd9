package revising

import (
	"context"
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/schedule"
	"turnus/domain/shipto"
)

// Ahead is how many days ahead customers are told that a delivery was put on
// another day: what is further off may change again, and is told when it comes
// nearer.
const Ahead = 42

// Save saves a revision and carries out what was decided about the orders it
// touches; it returns the revision with the ids and versions it was given. The
// revision itself is one unit of work; the orders follow, some hundred at once,
// so what is cut off there is found again by Unsettled. Customers are to be told
// of deliveries in the coming weeks that the revision put on another day.
func (j Jobs) Save(ctx context.Context, actor office.Actor, today civil.Date, rev Revision, decisions Decisions) (Revision, Done, error) {
	var done Done
	if err := office.Allow(actor, office.JobSetup); err != nil {
		return rev, done, err
	}
	var touched []Touched
	var before catalog.Offer
	var window civil.Range
	err := j.Store.Read(ctx, func(r office.Reader) error {
		c, err := begin(r, today, rev)
		if err != nil {
			return err
		}
		before, window = c.before, c.window
		if !decisions.any() {
			return nil
		}
		touched, err = c.look(office.Stage(ctx, 0, 40, 100), r)
		return err
	})
	if err != nil {
		return rev, done, err
	}
	saved := rev.clone()
	if err := j.Store.Do(ctx, actor, cause, saved.save); err != nil {
		return rev, done, err
	}
	if done, err = j.settle(office.Stage(ctx, 40, 60, 100), actor, today, touched, decisions); err != nil {
		return saved, done, err
	}
	told, err := j.announce(office.Stage(ctx, 60, 100, 100), actor, today, near(window, today), &before)
	done.Notices += told
	return saved, done, err
}

// cause is what the changes of these jobs are logged under.
var cause = office.Cause{Job: office.JobSetup}

// near is the part of a window that customers are told of now.
func near(window civil.Range, today civil.Date) civil.Range {
	return civil.Between(civil.Later(window.From, today.AddDays(-schedule.MaxShift)), civil.Earlier(window.To, today.AddDays(Ahead)))
}

// clone is a revision that can be given ids and versions.
func (rev Revision) clone() Revision {
	return Revision{
		slices.Clone(rev.Calendars), slices.Clone(rev.Plans), slices.Clone(rev.Articles), slices.Clone(rev.Points), slices.Clone(rev.Tours),
	}
}

func (rev Revision) save(tx office.Tx) error {
	if err := tx.SaveCalendars().Save(pointers[schedule.Calendar](rev.Calendars)...); err != nil {
		return err
	}
	if err := tx.SavePlans().Save(pointers[catalog.DeliveryPlan](rev.Plans)...); err != nil {
		return err
	}
	if err := tx.SaveArticles().Save(pointers[catalog.Article](rev.Articles)...); err != nil {
		return err
	}
	if err := tx.SavePickupPoints().Save(pointers[shipto.PickupPoint](rev.Points)...); err != nil {
		return err
	}
	return tx.SaveTours().Save(pointers[shipto.Tour](rev.Tours)...)
}

func pointers[T any](list []T) []*T {
	out := make([]*T, len(list))
	for i := range list {
		out[i] = &list[i]
	}
	return out
}

// any reports whether anything was decided.
func (d Decisions) any() bool { return d.All != "" || len(d.One) > 0 }

// of is the decision about an order; false if there is none.
func (d Decisions) of(orderID int64) (Decision, bool) {
	if one, ok := d.One[orderID]; ok {
		return one, one.Choice != ""
	}
	return Decision{Choice: d.All}, d.All != ""
}

// look finds the orders a revision touches, without comparing what is planned.
func (c *comparison) look(ctx context.Context, r office.Reader) ([]Touched, error) {
	if err := c.each(ctx, r, nothing); err != nil {
		return nil, err
	}
	return c.touched(r)
}

// Unsettled are the orders on days that the calendars, as they are stored, have
// closed, and that nobody has decided about yet: the decision was left for later,
// or the calendar was changed by another way.
func (j Jobs) Unsettled(ctx context.Context, actor office.Actor, today civil.Date) ([]Touched, error) {
	if err := office.Allow(actor, office.JobSetup); err != nil {
		return nil, err
	}
	var out []Touched
	err := j.Store.Read(ctx, func(r office.Reader) error {
		offer, err := office.LoadOffer(r)
		if err != nil {
			return err
		}
		c := &comparison{today: today, before: offer, after: offer}
		for id := range offer.Days {
			c.calendars = append(c.calendars, id)
		}
		ids, err := c.standing(r)
		if err != nil {
			return err
		}
		if err := c.eachOf(ctx, r, ids, nothing); err != nil {
			return err
		}
		out, err = c.touched(r)
		return err
	})
	return out, err
}

// standing finds the subscriptions with open orders on days that any calendar has
// closed, and widens the window to their dates.
func (c *comparison) standing(r office.Reader) ([]int64, error) {
	delivered, picked := closedDays(c.after, c.calendars, civil.Between(c.today, c.today.AddDays(Horizon)), false)
	list, err := r.OpenOrdersOn(delivered, picked)
	if err != nil || len(list) == 0 {
		return nil, err
	}
	c.window = around(list)
	var ids []int64
	for _, o := range list {
		if o.SubscriptionID != 0 {
			ids = append(ids, o.SubscriptionID)
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids), nil
}

// Decide carries out what a person decided about orders that are unsettled.
func (j Jobs) Decide(ctx context.Context, actor office.Actor, today civil.Date, decisions Decisions) (Done, error) {
	touched, err := j.Unsettled(office.Stage(ctx, 0, 40, 100), actor, today)
	if err != nil {
		return Done{}, err
	}
	return j.settle(office.Stage(ctx, 40, 100, 100), actor, today, touched, decisions)
}
