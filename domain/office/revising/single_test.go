package revising_test

import (
	"testing"

	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/revising"
	"turnus/domain/order"
	"turnus/domain/record"
	"turnus/storage/shoptest"
)

// single places a single order for a day.
func (s shop) single(number string, on civil.Date) order.Order {
	s.Helper()
	o := order.Order{Head: record.Head{Number: number}, Date: on, State: order.Open, PlacedOn: today}
	shoptest.Do(s, s.store, func(tx office.Tx) error {
		offer, err := office.LoadOffer(tx)
		if err != nil {
			return err
		}
		people, err := tx.CustomerIDs(0, 1)
		if err != nil {
			return err
		}
		for _, a := range offer.Articles {
			if a.SellSingle && a.LeadDays == 1 {
				o.Lines = []order.Line{{ArticleID: a.ID, Ordered: 1000}}
			}
		}
		o.PayerID, o.ReceiverID = people[0], people[0]
		if err := order.Place(&o, offer); err != nil {
			return err
		}
		return tx.SaveOrders().Save(&o)
	})
	return o
}

// TestASingleOrderIsPutOnTheNextPossibleDay, kept or cancelled, and the customer
// told once however often it is moved.
func TestASingleOrderIsPutOnTheNextPossibleDay(t *testing.T) {
	for choice, want := range map[revising.Choice]struct {
		on      string
		state   order.State
		notices int
	}{
		revising.Move:   {"2026-12-04", order.Open, 1},
		revising.Keep:   {"2026-12-03", order.Open, 0},
		revising.Cancel: {"2026-12-03", order.Cancelled, 1},
	} {
		t.Run(string(choice), func(t *testing.T) {
			s := newShop(t, 10, 1)
			o := s.single("2026-1", oneThursday.From)
			rev := s.closedOn(oneThursday)
			e := s.weigh(rev)
			if len(e.Orders) != 1 || e.Orders[0].Subscription != "" || e.Orders[0].Becomes != day("2026-12-04") {
				t.Fatalf("%+v", e.Orders)
			}
			saved, _ := s.save(rev, revising.Decisions{All: choice})
			got := s.order(o.ID)
			if got.Date != day(want.on) || got.State != want.state || got.DayKept != (choice == revising.Keep) {
				t.Errorf("%s on %s", got.State, got.Date)
			}
			of := 0
			for _, n := range s.notices() {
				if n.OrderID == o.ID && n.Was == oneThursday.From {
					of++
				}
			}
			if of != want.notices || len(s.unsettled()) != 0 {
				t.Errorf("%d notices, %d unsettled", of, len(s.unsettled()))
			}
			if choice != revising.Move {
				return
			}
			c := saved.Calendars[0]
			c.Closures[len(c.Closures)-1].Range.To = day("2026-12-04")
			rev.Calendars[0] = c
			s.save(rev, revising.Decisions{All: revising.Move})
			again := 0
			for _, n := range s.notices() {
				if n.OrderID == o.ID {
					again++
					if n.Was != oneThursday.From || n.Becomes != s.order(o.ID).Date || !n.Becomes.After(day("2026-12-04")) {
						t.Errorf("%s to %s", n.Was, n.Becomes)
					}
				}
			}
			if again != 1 {
				t.Errorf("%d notices of one delivery", again)
			}
			s.sound(1)
		})
	}
}
