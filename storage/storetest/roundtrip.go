package storetest

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/notice"
	"turnus/domain/office"
	"turnus/domain/opening"
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
func roundTrips(t *testing.T, fresh func(testing.TB) *world) {
	for name, test := range map[string]func(*testing.T, *world, rapid.MakeConfig){
		"shop":     shopRoundTrip,
		"order":    orderRoundTrip,
		"calendar": of((*schedule.Calendar).RecordHead, office.Tx.SaveCalendars, office.Reader.Calendars, nil),
		"plan":     of((*catalog.DeliveryPlan).RecordHead, office.Tx.SavePlans, office.Reader.Plans, nil),
		"article": of((*catalog.Article).RecordHead, office.Tx.SaveArticles, office.Reader.Articles,
			func(_ *rapid.T, a, _ *catalog.Article) {
				slices.Sort(a.PlanIDs)
				a.PlanIDs = slices.Compact(a.PlanIDs)
			}),
		"pick-up point": of((*shipto.PickupPoint).RecordHead, office.Tx.SavePickupPoints, office.Reader.PickupPoints, nil),
		"tour":          of((*shipto.Tour).RecordHead, office.Tx.SaveTours, office.Reader.Tours, nil),
		"customer": of((*customer.Customer).RecordHead, office.Tx.SaveCustomers, office.Reader.Customers,
			func(_ *rapid.T, c, before *customer.Customer) {
				if before != nil {
					c.Serial = before.Serial // given once, by the store
				}
			}),
		"opening balance": of((*opening.Balance).RecordHead, office.Tx.SaveOpeningBalances, office.Reader.OpeningBalances, nil),
		"box contents":    of((*catalog.BoxContents).RecordHead, office.Tx.SaveBoxContents, office.Reader.BoxContents, contentsOnce()),
		"notice":          of((*notice.Notice).RecordHead, office.Tx.SaveNotices, office.Reader.Notices, nil),
		"subscription":    of((*subscription.Subscription).RecordHead, office.Tx.SaveSubscriptions, office.Reader.Subscriptions, nil),
		"slip": of((*picking.Slip).RecordHead, office.Tx.SaveSlips, office.Reader.Slips,
			func(t *rapid.T, s, before *picking.Slip) {
				if s.Stale, s.Clashes = false, nil; before != nil { // computed, not kept
					s.Key = before.Key
					return
				}
				s.Key.Place = rapid.StringN(20, 20, -1).Draw(t, "place") // nobody else's
			}),
	} {
		t.Run("what is saved is what is read: "+name, func(t *testing.T) {
			t.Parallel()
			w := fresh(t)
			test(t, w, generators(w))
		})
	}
}

// contentsOnce gives each box contents of a day of their own.
func contentsOnce() func(t *rapid.T, b, before *catalog.BoxContents) {
	next := day("2020-01-01")
	return func(_ *rapid.T, b, before *catalog.BoxContents) {
		if before != nil {
			b.ArticleID, b.From = before.ArticleID, before.From
			return
		}
		next = next.AddDays(1)
		b.From = next
	}
}

// of is the round trip of a kind.
func of[T any](head func(*T) *record.Head, saver func(office.Tx) office.Saver[T], reader func(office.Reader) office.Collection[T],
	fit func(t *rapid.T, v, before *T),
) func(*testing.T, *world, rapid.MakeConfig) {
	return func(t *testing.T, w *world, g rapid.MakeConfig) {
		roundTrip(t, w, aggregate[T]{rapid.MakeCustom[T](g), head, saver, reader, fit})
	}
}

func orderRoundTrip(t *testing.T, w *world, g rapid.MakeConfig) {
	nominal := day("2020-01-01")
	of((*order.Order).RecordHead, office.Tx.SaveOrders, office.Reader.Orders,
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
		})(t, w, g)
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
		if got := a.head(&again).Version; got != 1 {
			t.Fatalf("nothing changed, but the version is %d", got)
		}

		second := a.gen.Draw(t, "second")
		*a.head(&second) = *a.head(&first)
		a.fitted(t, &second, &first)
		a.save(t, w, &second)
		a.stored(t, w, second, a.head(&second).Version)
		a.found(t, w, second)
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

// stored compares what is read with what was saved.
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
		return nil
	})
}

// found looks for an aggregate by its number.
func (a aggregate[T]) found(t *rapid.T, w *world, want T) {
	w.read(func(r office.Reader) error {
		got, ok, err := a.reader(r).Find(a.head(&want).Number)
		if err != nil || !ok || a.head(&got).ID != a.head(&want).ID {
			t.Fatalf("not found by its number: %v, %v", ok, err)
		}
		return nil
	})
}
