package revising_test

import (
	"testing"
	"time"

	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/revising"
	"turnus/domain/order"
	"turnus/domain/record"
	"turnus/domain/shipto"
	"turnus/storage/shoptest"
)

// tour is a stored tour.
func (s shop) tour(name string) shipto.Tour {
	s.Helper()
	var found shipto.Tour
	shoptest.Read(s, s.store, func(r office.Reader) (err error) { found, _, err = r.Tours().Find(name); return err })
	return found
}

// openOn counts the open orders of a tour by weekday.
func (s shop) openOn(tour string) map[time.Weekday]int {
	s.Helper()
	out := map[time.Weekday]int{}
	shoptest.Read(s, s.store, func(r office.Reader) error {
		offer, err := office.LoadOffer(r)
		if err != nil {
			return err
		}
		ids, err := r.OrderIDs(0, 0)
		if err != nil {
			return err
		}
		orders, err := r.Orders().List(ids)
		for _, o := range orders {
			if t, ok := offer.Tours.Of(o.ShipTo); ok && t.Number == tour && o.State == order.Open {
				out[o.Date.Weekday()]++
			}
		}
		return err
	})
	return out
}

// TestATourThatDrivesOnOtherDaysTellsFirst what that does, and orders follow as a
// person decides; those of other tours stay.
func TestATourThatDrivesOnOtherDaysTellsFirst(t *testing.T) {
	s := newShop(t, 30, 7)
	s.single("2026-1", civil.MustParse("2026-12-03"))
	t1 := s.tour("Stadt")
	before, others := s.openOn("Stadt"), s.openOn("Glatttal")
	if before[time.Thursday] == 0 {
		t.Fatalf("orders by weekday: %v", before)
	}
	t1.Weekdays = civil.WeekdaySet(time.Tuesday, time.Wednesday, time.Friday)
	rev := revising.Revision{Tours: []shipto.Tour{t1}}
	e := s.weigh(rev)
	if e.Moved == 0 || len(e.Orders) < before[time.Thursday] {
		t.Fatalf("%d moved, %d orders; there are %v", e.Moved, len(e.Orders), before)
	}
	for _, o := range e.Orders {
		if o.Order.Date.Weekday() != time.Thursday || len(o.Causes) == 0 {
			t.Errorf("%s on %s: %v", o.Order.Number, o.Order.Date, o.Causes)
		}
	}
	if again := s.openOn("Stadt"); again[time.Thursday] != before[time.Thursday] {
		t.Error("weighing changed something")
	}
	_, done := s.save(rev, revising.Decisions{All: revising.Move})
	after := s.openOn("Stadt")
	if done.Moved != len(e.Orders) || after[time.Thursday] != 0 || after[time.Wednesday] <= before[time.Wednesday] {
		t.Errorf("%+v: before %v, after %v", done, before, after)
	}
	for d, n := range s.openOn("Glatttal") {
		if n != others[d] {
			t.Errorf("another tour on %s: %d orders, there were %d", d, n, others[d])
		}
	}
}

// TestANewTourTakesThePostalCodesNobodyNamed: a new tour with days of its own is
// weighed before it is there; what changes no day changes nothing.
func TestANewTourTakesThePostalCodesNobodyNamed(t *testing.T) {
	s := newShop(t, 30, 7)
	note := s.tour("Stadt")
	note.Note, note.Stops = "Abfahrt um sieben", []string{"x"}
	if e := s.weigh(revising.Revision{Tours: []shipto.Tour{note}}); e.Subscriptions != 0 || len(e.Orders) != 0 {
		t.Errorf("a note: %+v", e)
	}
	all := shipto.Tour{Head: record.Head{Number: "Post"}, Weekdays: civil.WeekdaySet(time.Friday), Areas: []shipto.Area{{From: "1000", To: "9999"}}}
	rev := revising.Revision{Tours: []shipto.Tour{all}}
	shoptest.Do(s, s.store, func(tx office.Tx) error { // Zoë's address is on no tour
		note.Areas = nil
		if err := tx.SaveTours().Save(&note); err != nil {
			return err
		}
		zoe, _, err := tx.Customers().Find("K-17")
		if err != nil {
			return err
		}
		zoe.ShipTo.Tour = ""
		return tx.SaveCustomers().Save(&zoe)
	})
	if e := s.weigh(rev); e.Moved == 0 || e.Subscriptions != 1 {
		t.Errorf("a tour for all that are on none: %+v", e)
	}
	saved, _ := s.save(rev, revising.Decisions{All: revising.Move})
	if got := s.tour("Post"); got.ID == 0 || saved.Tours[0].ID != got.ID {
		t.Errorf("saved %+v", got)
	}
}
