package storetest

import (
	"errors"
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/record"
	"turnus/domain/remark"
	"turnus/domain/schedule"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
)

func overviews(w *world) {
	s := w.saveSubscription(w.customers[0], w.customers[1])
	row := office.Overview{SubscriptionID: s.ID}
	w.wantOverview(row) // it has one from the start
	row.State, row.AsOf = subscription.Paused, day("2026-12-01")
	w.do(func(tx office.Tx) error { return tx.SaveOverviews(row) })
	row.State, row.Next, row.Until = subscription.Active, day("2026-12-03"), day("2026-12-02")
	w.do(func(tx office.Tx) error {
		return errors.Join(tx.SaveOverviews(row), tx.SetPlanMark(day("2026-12-01")), tx.SetPlanMark(day("2026-12-02")))
	})
	w.wantOverview(row)
	w.read(func(r office.Reader) error {
		mark, err := r.PlanMark()
		if mark != day("2026-12-02") {
			w.Errorf("plan mark %v", mark)
		}
		return err
	})
	w.wantIDs(civil.Range{}, s.ID)
	w.wantIDs(civil.Between(day("2025-01-01"), day("2025-12-31")))
	newest := w.saveSubscription(w.customers[1], w.customers[0])
	w.read(func(r office.Reader) error {
		number, err := r.NewestSubscription()
		if number != newest.Number {
			w.Errorf("newest %q, want %q", number, newest.Number)
		}
		return err
	})
}

func (w *world) wantOverview(want office.Overview) {
	w.Helper()
	w.read(func(r office.Reader) error {
		got, err := r.Overviews([]int64{want.SubscriptionID, 99})
		if !slices.Equal(got, []office.Overview{want}) {
			w.Errorf("%+v, want %+v", got, want)
		}
		return err
	})
}

// ending finds subscriptions by their last day, whichever way it came about, and
// those that may end then.
func ending(w *world) {
	var ids []int64
	for _, s := range []struct {
		end, cancelled string
		count          int
		paused         bool
	}{
		{}, {end: "2026-12-31"}, {end: "2027-01-31", cancelled: "2026-11-30"}, {cancelled: "2027-01-31"},
		{count: 3}, {count: 3, cancelled: "2026-11-15"}, {end: "2026-10-31", paused: true}, {end: "2026-10-31", cancelled: "2026-10-15", paused: true},
	} {
		made := w.newSubscription(w.customers[0], w.customers[1])
		made.Count = s.count
		if s.end != "" {
			made.End = day(s.end)
		}
		if s.cancelled != "" {
			made.Cancellation = &subscription.Cancellation{Effective: day(s.cancelled)}
		}
		if s.paused {
			made.Pauses = []subscription.Pause{{From: day("2026-10-01"), To: day("2026-10-31")}}
		}
		w.do(func(tx office.Tx) error { return tx.SaveSubscriptions().Save(&made) })
		ids = append(ids, made.ID)
	}
	for days, want := range map[civil.Range][]int{
		civil.Between(day("2026-11-30"), day("2026-11-30")): {2, 4, 6}, civil.Between(day("2026-11-30"), day("2026-12-31")): {1, 2, 4, 6},
		civil.Between(day("2026-12-01"), day("2027-01-31")): {1, 3, 4, 6}, civil.Between(day("2026-12-01"), day("2026-12-30")): {4, 6},
	} {
		w.read(func(r office.Reader) error {
			got, err := r.SubscriptionTermIDs(days)
			var wanted []int64
			for _, i := range want {
				wanted = append(wanted, ids[i])
			}
			if !slices.Equal(got, wanted) {
				w.Errorf("%v end in %v, want %v", got, days, wanted)
			}
			return err
		})
	}
}

func (w *world) wantIDs(term civil.Range, want ...int64) {
	w.Helper()
	w.read(func(r office.Reader) error {
		got, err := r.SubscriptionIDs(term, 0, 9)
		if !slices.Equal(got, want) {
			w.Errorf("subscriptions of %v: %v, want %v", term, got, want)
		}
		return err
	})
}

// staleOverviews are those not computed yet, over, or of a later day.
func staleOverviews(w *world) {
	var ids []int64
	for range 5 {
		ids = append(ids, w.saveSubscription(w.customers[0], w.customers[1]).ID)
	}
	w.wantStale("2026-12-01", ids...)
	w.do(func(tx office.Tx) error {
		return tx.SaveOverviews(
			office.Overview{SubscriptionID: ids[0], AsOf: day("2026-11-30"), Until: day("2026-12-02")},
			office.Overview{SubscriptionID: ids[1], AsOf: day("2026-12-02"), Until: day("2026-12-09")},
			office.Overview{SubscriptionID: ids[2], AsOf: day("2026-11-30"), Until: civil.MaxDate},
			office.Overview{SubscriptionID: ids[4], AsOf: day("2026-11-30")},
		)
	})
	w.wantStale("2026-11-29", ids...)
	w.wantStale("2026-12-01", ids[1], ids[3], ids[4])
	w.wantStale("2026-12-02", ids[3], ids[4])
	w.wantStale("2026-12-03", ids[0], ids[3], ids[4])
	w.do(func(tx office.Tx) error {
		return tx.SaveOverviews(
			office.Overview{SubscriptionID: ids[3], AsOf: day("2026-12-01"), Until: civil.MaxDate},
			office.Overview{SubscriptionID: ids[4], AsOf: day("2026-12-01"), Until: civil.MaxDate},
		)
	})
	w.wantStale("2026-12-02")
}

func (w *world) wantStale(today string, want ...int64) {
	w.Helper()
	w.read(func(r office.Reader) error {
		got, err := r.StaleOverviews(day(today))
		if !slices.Equal(got, want) {
			w.Errorf("stale on %s: %v, want %v", today, got, want)
		}
		return err
	})
}

// doubtedOverviews hold no longer once something else is saved of what they
// depend on, and only those.
func doubtedOverviews(w *world) {
	usual := w.saveSubscription(w.customers[0], w.customers[1])
	fetched := w.newSubscription(w.customers[0], w.customers[2]) // at a pick-up point, on the other plan
	fetched.Versions[0].PlanID, fetched.Versions[0].ShipTo.PickupPointID = w.plans[1], w.point
	fetched.Versions[0].Lines[0].ArticleID = w.articles[1]
	w.do(func(tx office.Tx) error { return tx.SaveSubscriptions().Save(&fetched) })
	both := []int64{usual.ID, fetched.ID}
	changed := func(what string, save func(tx office.Tx) error, want ...int64) {
		w.Helper()
		w.do(func(tx office.Tx) error {
			for _, id := range both {
				if err := tx.SaveOverviews(office.Overview{SubscriptionID: id, Until: civil.MaxDate}); err != nil {
					return err
				}
			}
			return nil
		})
		w.do(save)
		w.Logf("after a change of %s", what)
		w.wantStale("2026-12-01", want...)
	}
	changed("a subscription", func(tx office.Tx) error {
		usual.Pauses = []subscription.Pause{{From: day("2026-12-24"), To: day("2026-12-31")}}
		return tx.SaveSubscriptions().Save(&usual)
	}, usual.ID)
	changed("the place", edit(w.customers[2], office.Tx.SaveCustomers, func(c *customer.Customer) {
		c.ShipTo.PickupPointID = w.point
	}), fetched.ID)
	changed("a phone number", edit(w.customers[2], office.Tx.SaveCustomers, func(c *customer.Customer) { c.Phone = "1" }))
	changed("a lead time", edit(w.articles[1], office.Tx.SaveArticles, func(a *catalog.Article) { a.LeadDays = 3 }), fetched.ID)
	changed("freshness", edit(w.articles[0], office.Tx.SaveArticles, func(a *catalog.Article) { a.Freshness = 1 }), usual.ID)
	changed("a unit", edit(w.articles[0], office.Tx.SaveArticles, func(a *catalog.Article) { a.Unit = "kg" }))
	changed("a plan", edit(w.plans[1], office.Tx.SavePlans, func(p *catalog.DeliveryPlan) {
		p.Versions = []catalog.PlanVersion{{NoticeDays: 7}}
	}), fetched.ID)
	changed("a calendar", edit(w.calendar, office.Tx.SaveCalendars, func(c *schedule.Calendar) {
		c.Closures = []schedule.Closure{schedule.NewClosure("Umbau", civil.Between(day("2026-12-03"), day("2026-12-04")))}
	}), both...)
	changed("a place's weekdays", edit(w.point, office.Tx.SavePickupPoints, func(p *shipto.PickupPoint) {
		p.Weekdays = civil.MondayToFriday
	}), both...)
	changed("a place's note", edit(w.point, office.Tx.SavePickupPoints, func(p *shipto.PickupPoint) { p.Note = "-" }))
	changed("a tour that drives every day", func(tx office.Tx) error {
		return tx.SaveTours().Save(&shipto.Tour{Head: record.Head{Number: "Nord"}, Areas: []shipto.Area{{From: "8600", To: "8620"}}})
	})
	changed("a tour with days of its own", func(tx office.Tx) error {
		return tx.SaveTours().Save(&shipto.Tour{Head: record.Head{Number: "Süd"}, Weekdays: civil.MondayToFriday})
	}, both...)
	changed("nothing", edit(usual.ID, office.Tx.SaveSubscriptions, func(*subscription.Subscription) {}))
	changed("a remark", edit(fetched.ID, office.Tx.SaveSubscriptions, func(s *subscription.Subscription) {
		s.Remarks = []remark.Remark{{Text: "bitte hinters Haus"}}
	}), fetched.ID)
}

// edit is a unit of work that changes one aggregate.
func edit[T any](id int64, saver func(office.Tx) office.Saver[T], change func(*T)) func(office.Tx) error {
	return func(tx office.Tx) error {
		t, err := saver(tx).Get(id)
		if err != nil {
			return err
		}
		change(&t)
		return saver(tx).Save(&t)
	}
}
