package revising_test

import (
	"fmt"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/notice"
	"turnus/domain/office"
	"turnus/domain/office/audit"
	"turnus/domain/office/planning"
	"turnus/domain/office/revising"
	"turnus/domain/order"
	"turnus/domain/schedule"
	"turnus/storage/db"
	"turnus/storage/shoptest"
)

var (
	day   = civil.MustParse
	today = shoptest.Today
)

// shop is the demo shop on its day, with the orders of some days made.
type shop struct {
	testing.TB
	store *db.DB
	jobs  revising.Jobs
}

func newShop(t testing.TB, size, planned int) shop {
	t.Helper()
	s := shop{t, shoptest.Demo(t, size), revising.Jobs{}}
	s.jobs = revising.Jobs{Store: s.store, Clock: shoptest.At("07:30")}
	if planned > 0 {
		shoptest.Plan(t, s.store, planned)
	}
	return s
}

// calendar is the stored calendar most plans go by.
func (s shop) calendar() schedule.Calendar {
	s.Helper()
	var c schedule.Calendar
	shoptest.Read(s, s.store, func(r office.Reader) error {
		settings, err := r.Shop()
		if err != nil {
			return err
		}
		c, err = r.Calendars().Get(settings.CalendarID)
		return err
	})
	return c
}

// closedOn is a revision that closes the shop's calendar on some days.
func (s shop) closedOn(days civil.Range) revising.Revision {
	c := s.calendar()
	c.Closures = append(c.Closures, schedule.NewClosure("Betriebsausflug", days))
	return revising.Revision{Calendars: []schedule.Calendar{c}}
}

func (s shop) weigh(rev revising.Revision) revising.Effect {
	s.Helper()
	e, err := s.jobs.Weigh(s.Context(), shoptest.Actor, today, rev)
	if err != nil {
		s.Fatal(err)
	}
	return e
}

func (s shop) save(rev revising.Revision, d revising.Decisions) (revising.Revision, revising.Done) {
	s.Helper()
	saved, done, err := s.jobs.Save(s.Context(), shoptest.Actor, today, rev, d)
	if err != nil {
		s.Fatal(err)
	}
	return saved, done
}

func (s shop) unsettled() []revising.Touched {
	s.Helper()
	list, err := s.jobs.Unsettled(s.Context(), shoptest.Actor, today)
	if err != nil {
		s.Fatal(err)
	}
	return list
}

// sound fails unless every invariant holds, and planning finds nothing to do.
func (s shop) sound(planned int) {
	s.Helper()
	if err := s.check(planned); err != nil {
		s.Error(err)
	}
}

// check says which invariant does not hold, or that planning makes orders.
func (s shop) check(planned int) error {
	found, err := (audit.Jobs{Store: s.store}).Check(s.Context())
	if err != nil || len(found) > 0 {
		return fmt.Errorf("not sound: %v, %w", found, err)
	}
	kept, err := s.store.Check(s.Context())
	if err != nil || len(kept) > 0 {
		return fmt.Errorf("the database is not sound: %v, %w", kept, err)
	}
	if made, err := s.plan(planned); err != nil || made > 0 {
		return fmt.Errorf("planning again makes %d: %w", made, err)
	}
	return nil
}

// plan makes the orders of some days and says how many there are.
func (s shop) plan(days int) (int, error) {
	j := planning.Jobs{Store: s.store, Clock: shoptest.At("07:30")}
	res, err := j.Plan(s.Context(), shoptest.Actor, today, today.AddDays(days))
	return len(res.Made), err
}

// orders are those with some ids, as they are stored.
func (s shop) order(id int64) order.Order { return shoptest.Order(s, s.store, id) }

// notices are all that are still to be given.
func (s shop) notices() []notice.Notice {
	s.Helper()
	var out []notice.Notice
	shoptest.Read(s, s.store, func(r office.Reader) error {
		ids, err := r.OpenNoticeIDs(0, 0)
		if err != nil {
			return err
		}
		out, err = r.Notices().List(ids)
		return err
	})
	return out
}

// upcoming are the delivery days by subscription and nominal date.
func (s shop) upcoming(days civil.Range) map[string]civil.Date {
	s.Helper()
	out := map[string]civil.Date{}
	shoptest.Read(s, s.store, func(r office.Reader) error {
		offer, err := office.LoadOffer(r)
		if err != nil {
			return err
		}
		ids, err := r.SubscriptionIDs(days, 0, 0)
		if err != nil {
			return err
		}
		b, err := planning.LoadBatch(r, offer, ids, days)
		if err != nil {
			return err
		}
		for _, x := range b.Subscriptions() {
			plan, err := b.Dates(x, days)
			if err != nil {
				return err
			}
			for _, d := range plan.Deliveries {
				for _, n := range d.Nominal {
					out[x.Number+" "+n.String()] = d.Date
				}
			}
		}
		return nil
	})
	return out
}
