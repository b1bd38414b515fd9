package storetest

import (
	"reflect"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/domain/record"
	"turnus/domain/schedule"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
)

// equal compares aggregates; an empty list is none.
var equal = cmp.Options{cmpopts.EquateEmpty(), cmp.Comparer(sameDate), cmp.Comparer(sameRule)}

func sameDate(a, b civil.Date) bool    { return a == b }
func sameRule(a, b schedule.Rule) bool { return a == b }

// aggregate says how those of a kind are made, saved and read.
type aggregate[T any] struct {
	gen    *rapid.Generator[T]
	head   func(*T) *record.Head
	saver  func(office.Tx) office.Saver[T]
	reader func(office.Reader) office.Collection[T]
	// fit makes a generated value one that may stand in the store; before is
	// what it replaces, nil for a new one.
	fit func(t *rapid.T, v, before *T)
}

// roundTrips saves every kind with values in all its fields, whatever they are.
func roundTrips(t *testing.T, w *world) {
	g := generators(w)
	t.Run("calendar", func(t *testing.T) {
		roundTrip(t, w, aggregate[schedule.Calendar]{
			rapid.MakeCustom[schedule.Calendar](g), (*schedule.Calendar).RecordHead,
			office.Tx.SaveCalendars, office.Reader.Calendars, nil,
		})
	})
	t.Run("plan", func(t *testing.T) {
		roundTrip(t, w, aggregate[catalog.DeliveryPlan]{
			rapid.MakeCustom[catalog.DeliveryPlan](g), (*catalog.DeliveryPlan).RecordHead,
			office.Tx.SavePlans, office.Reader.Plans, nil,
		})
	})
	t.Run("article", func(t *testing.T) {
		roundTrip(t, w, aggregate[catalog.Article]{
			rapid.MakeCustom[catalog.Article](g), (*catalog.Article).RecordHead,
			office.Tx.SaveArticles, office.Reader.Articles,
			func(_ *rapid.T, a, _ *catalog.Article) { slices.Sort(a.PlanIDs); a.PlanIDs = slices.Compact(a.PlanIDs) },
		})
	})
	t.Run("pick-up point", func(t *testing.T) {
		roundTrip(t, w, aggregate[shipto.PickupPoint]{
			rapid.MakeCustom[shipto.PickupPoint](g), (*shipto.PickupPoint).RecordHead,
			office.Tx.SavePickupPoints, office.Reader.PickupPoints, nil,
		})
	})
	t.Run("customer", func(t *testing.T) {
		roundTrip(t, w, aggregate[customer.Customer]{
			rapid.MakeCustom[customer.Customer](g), (*customer.Customer).RecordHead,
			office.Tx.SaveCustomers, office.Reader.Customers,
			func(_ *rapid.T, c, before *customer.Customer) {
				if before != nil {
					c.Serial = before.Serial // given once, by the store
				}
			},
		})
	})
	t.Run("subscription", func(t *testing.T) {
		roundTrip(t, w, aggregate[subscription.Subscription]{
			rapid.MakeCustom[subscription.Subscription](g), (*subscription.Subscription).RecordHead,
			office.Tx.SaveSubscriptions, office.Reader.Subscriptions, nil,
		})
	})
	t.Run("order", func(t *testing.T) { orderRoundTrip(t, w, g) })
	t.Run("slip", func(t *testing.T) {
		roundTrip(t, w, aggregate[picking.Slip]{
			rapid.MakeCustom[picking.Slip](g), (*picking.Slip).RecordHead,
			office.Tx.SaveSlips, office.Reader.Slips,
			func(_ *rapid.T, s, _ *picking.Slip) {
				s.Key.Place, s.Stale = w.head("place").Number, false // unique; computed, not kept
			},
		})
	})
	t.Run("shop", func(t *testing.T) { shopRoundTrip(t, w, g) })
}

func orderRoundTrip(t *testing.T, w *world, g rapid.MakeConfig) {
	nominal := day("2020-01-01")
	roundTrip(t, w, aggregate[order.Order]{
		rapid.MakeCustom[order.Order](g), (*order.Order).RecordHead,
		office.Tx.SaveOrders, office.Reader.Orders,
		func(t *rapid.T, o, before *order.Order) {
			if o.SubscriptionID == 0 {
				o.Nominal = nil
			}
			for i := range o.Nominal {
				nominal = nominal.AddDays(1)
				o.Nominal[i] = nominal
			}
			for i := range o.Lines {
				o.Lines[i].ID = 0
				if before != nil && i < len(before.Lines) && rapid.Bool().Draw(t, "same line") {
					o.Lines[i].ID = before.Lines[i].ID
				}
			}
		},
	})
}

func roundTrip[T any](t *testing.T, w *world, a aggregate[T]) {
	rapid.Check(t, func(t *rapid.T) {
		first := a.gen.Draw(t, "first")
		*a.head(&first) = w.head("N")
		a.fitted(t, &first, nil)
		a.save(t, w, &first)
		a.stored(t, w, first, 1)

		again := first
		a.save(t, w, &again)
		a.stored(t, w, first, 1) // nothing changed, no new version

		second := a.gen.Draw(t, "second")
		*a.head(&second) = *a.head(&first)
		a.fitted(t, &second, &first)
		a.save(t, w, &second)
		a.stored(t, w, second, a.head(&second).Version)
	})
}

func (a aggregate[T]) fitted(t *rapid.T, v, before *T) {
	if a.fit != nil {
		a.fit(t, v, before)
	}
}

func (a aggregate[T]) save(t *rapid.T, w *world, v *T) {
	if err := w.try(func(tx office.Tx) error { return a.saver(tx).Save(v) }); err != nil {
		t.Fatal(err)
	}
}

// stored compares what all ways of reading give with what was saved.
func (a aggregate[T]) stored(t *rapid.T, w *world, want T, version int) {
	head := *a.head(&want)
	if head.Version != version {
		t.Fatalf("version %d, want %d", head.Version, version)
	}
	w.read(func(r office.Reader) error {
		got, err := a.reader(r).Get(head.ID)
		if diff := cmp.Diff(want, got, equal); err != nil || diff != "" {
			t.Fatalf("read back: %v (-saved +read):\n%s", err, diff)
		}
		found, ok, err := a.reader(r).Find(head.Number)
		if err != nil || !ok || !reflect.DeepEqual(found, got) {
			t.Fatalf("not found by its number: %v", err)
		}
		return nil
	})
}
