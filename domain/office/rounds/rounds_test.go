package rounds_test

import (
	"slices"
	"testing"
	"time"

	"turnus/domain/address"
	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/rounds"
	"turnus/domain/office/view"
	"turnus/domain/problem"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
	"turnus/storage/db"
	"turnus/storage/shoptest"
)

var today = shoptest.Today

type shop struct {
	*testing.T
	store *db.DB
	jobs  rounds.Jobs
}

func newShop(t *testing.T) shop {
	t.Helper()
	store := shoptest.Demo(t, 40)
	shoptest.Plan(t, store, 7)
	return shop{t, store, rounds.Jobs{Store: store, Lists: store, Clock: shoptest.At("09:00")}}
}

func (s shop) book() rounds.Book {
	s.Helper()
	b, err := s.jobs.Book(s.Context(), today)
	if err != nil {
		s.Fatal(err)
	}
	return b
}

func (s shop) round(name string) rounds.Round {
	s.Helper()
	b := s.book()
	i := slices.IndexFunc(b.Rounds, func(r rounds.Round) bool { return r.Tour.Number == name })
	if i < 0 {
		s.Fatalf("no tour %s", name)
	}
	return b.Rounds[i]
}

// TestEverybodyIsWhereTheirDeliveriesGo, once for each place.
func TestEverybodyIsWhereTheirDeliveriesGo(t *testing.T) {
	s := newShop(t)
	own := shipto.ShipTo{Address: address.Address{Street: "Weg 1", PostalCode: "8610", Town: "Uster", Country: "CH"}, DropPlace: "Schuppen"}
	shoptest.Do(t, s.store, func(tx office.Tx) error {
		z, _, err := tx.Subscriptions().Find("A-733")
		if err != nil {
			return err
		}
		z.Versions[len(z.Versions)-1].ShipTo = own
		return tx.SaveSubscriptions().Save(&z)
	})
	listed := map[int64][]shipto.ShipTo{}
	drops, err := s.store.Drops(t.Context(), today)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range drops {
		listed[d.CustomerID] = append(listed[d.CustomerID], d.ShipTo)
	}
	shoptest.Read(t, s.store, func(r office.Reader) error {
		offer, err := office.LoadOffer(r)
		if err != nil {
			return err
		}
		ids, err := r.SubscriptionIDs(civil.Range{From: today}, 0, 0)
		if err != nil {
			return err
		}
		list, err := r.Subscriptions().List(ids)
		for _, sub := range list {
			c, err := r.Customers().Get(sub.ReceiverID)
			if err != nil {
				return err
			}
			plan, err := subscription.Deliveries(sub, offer, c, civil.Between(today, today.AddDays(40)), 0)
			if err != nil {
				return err
			}
			for _, d := range plan.Deliveries {
				if !slices.Contains(listed[c.ID], d.ShipTo) {
					t.Errorf("%s goes to %+v, listed are %+v", sub.Number, d.ShipTo, listed[c.ID])
				}
			}
		}
		return err
	})
}

// TestStopsAreInTheOrderOfTheTour: what has no position comes behind, and moving
// one is saved for all.
func TestStopsAreInTheOrderOfTheTour(t *testing.T) {
	s := newShop(t)
	r := s.round("Stadt")
	if len(r.Stops) < 3 || r.Stops[0].At != 1 || r.Stops[0].ShipTo.Address.PostalCode != "8053" {
		t.Fatalf("%+v", r)
	}
	var err error
	if r.Tour, err = s.jobs.Order(t.Context(), shoptest.Actor, r.Tour, nil); err != nil {
		t.Fatal(err)
	}
	if r = s.round("Stadt"); r.Stops[0].At != 0 || r.Stops[0].ShipTo.Address.PostalCode >= "8053" {
		t.Fatalf("without an order: %+v", r.Stops[0])
	}
	last := r.Stops[len(r.Stops)-1]
	if _, err := s.jobs.Order(t.Context(), shoptest.Actor, r.Tour, r.Moved(last.Place, -1000)); err != nil {
		t.Fatal(err)
	}
	after := s.round("Stadt")
	if after.Stops[0].Place != last.Place || after.Stops[0].At != 1 || after.Stops[1].Place != r.Stops[0].Place || len(after.Stops) != len(r.Stops) {
		t.Errorf("%+v", after.Stops[:2])
	}
	if same := after.Moved(last.Place, -1); !slices.Equal(same, after.Tour.Stops) {
		t.Error("the first goes no further up")
	}
	if _, err := s.jobs.Order(t.Context(), shoptest.Actor, r.Tour, nil); !problem.Has(err, office.CodeChangedElsewhere) {
		t.Errorf("an order on what is no more: %v", err)
	}
}

// TestWhoIsPutOnAnotherTourGetsItsDays, told first; orders follow until their
// cut-off.
func TestWhoIsPutOnAnotherTourGetsItsDays(t *testing.T) {
	s := newShop(t)
	shoptest.Do(t, s.store, func(tx office.Tx) error {
		t, _, err := tx.Tours().Find("Glatttal")
		if err != nil {
			return err
		}
		t.Weekdays = civil.WeekdaySet(time.Tuesday, time.Wednesday, time.Friday)
		return tx.SaveTours().Save(&t)
	})
	var zoe []view.Dropped
	for _, stop := range s.round("Stadt").Stops {
		for _, p := range stop.People {
			if p.Number == "K-17" {
				zoe = append(zoe, p)
			}
		}
	}
	to := rounds.Target{Tour: "Glatttal"}
	e, err := s.jobs.Weigh(t.Context(), shoptest.Actor, today, zoe, to)
	if err != nil || len(zoe) != 1 || e.People != 1 || e.Moved == 0 || e.Updated == 0 || e.First.Now != e.First.Was.AddDays(-1) {
		t.Fatalf("%d places: %+v, %v", len(zoe), e, err)
	}
	done, err := s.jobs.Assign(t.Context(), shoptest.Actor, today, zoe, to)
	if err != nil || done != e {
		t.Errorf("weighed %+v, done %+v, %v", e, done, err)
	}
	shoptest.Read(t, s.store, func(r office.Reader) error {
		open, err := r.OpenOrdersOf(zoe[0].CustomerID)
		for _, o := range open {
			if o.Date.Weekday() != time.Wednesday || o.ShipTo.Tour != "Glatttal" {
				t.Errorf("order on %s, tour %s", o.Date, o.ShipTo.Tour)
			}
		}
		return err
	})
	if again, err := s.jobs.Weigh(t.Context(), shoptest.Actor, today, zoe, to); err != nil || again.People != 0 {
		t.Errorf("again: %+v, %v", again, err)
	}
	if _, err := s.jobs.Weigh(t.Context(), shoptest.Actor, today, zoe, rounds.Target{Tour: "Mond"}); !problem.Has(err, rounds.CodeNoSuchTour) {
		t.Errorf("a tour that is none: %v", err)
	}
	point := s.book().Points[0]
	if _, err := s.jobs.Assign(t.Context(), shoptest.Actor, today, zoe, rounds.Target{Point: point.ID}); err != nil {
		t.Fatal(err)
	}
	if now := s.book().Points[0]; now.People != point.People+1 {
		t.Errorf("%d receive there, %d did", now.People, point.People)
	}
}

// TestPostalCodesOnNoTourOrTwoAreTold.
func TestPostalCodesOnNoTourOrTwoAreTold(t *testing.T) {
	s := newShop(t)
	if b := s.book(); len(b.Twice) != 0 || len(b.Loose.Stops) == 0 && len(b.Rounds) != 6 {
		t.Errorf("%v twice, %d rounds", b.Twice, len(b.Rounds))
	}
	shoptest.Do(t, s.store, func(tx office.Tx) error {
		tour, _, err := tx.Tours().Find("Stadt")
		if err != nil {
			return err
		}
		tour.Areas = append(tour.Areas, shipto.Area{From: "8600", To: "8699"})
		z, _, err := tx.Customers().Find("K-17")
		if err != nil {
			return err
		}
		z.ShipTo.Tour, z.Party.Address.PostalCode = "", "1000"
		if err := tx.SaveCustomers().Save(&z); err != nil {
			return err
		}
		return tx.SaveTours().Save(&tour)
	})
	b := s.book()
	loose := slices.ContainsFunc(b.Loose.Stops, func(x rounds.Stop) bool { return x.People[0].Number == "K-17" })
	if !problem.Has(b.Twice, shipto.CodeTourAreaTwice) || !loose {
		t.Errorf("%v twice; on no tour %+v", b.Twice, b.Loose.Stops)
	}
}
