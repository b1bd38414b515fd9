package noticing_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/notice"
	"turnus/domain/office"
	"turnus/domain/office/noticing"
	"turnus/domain/problem"
	"turnus/domain/record"
	"turnus/domain/search"
	"turnus/domain/subscription"
	"turnus/storage/db"
	"turnus/storage/shoptest"
)

var day = civil.MustParse

// christmas moves the delivery of subscriptions, one each, from Christmas to the
// day before, and saves what the receivers are to be told.
func christmas(tb testing.TB, store office.Store, subscriptions ...subscription.Subscription) []*notice.Notice {
	tb.Helper()
	var out []*notice.Notice
	for _, s := range subscriptions {
		out = append(out, &notice.Notice{
			Head: record.Head{Number: fmt.Sprintf("%s/2026-12-25", s.Number)}, CustomerID: s.ReceiverID, SubscriptionID: s.ID,
			Nominal: day("2026-12-25"), Was: day("2026-12-25"), Becomes: day("2026-12-24"), Since: shoptest.Today,
		})
	}
	shoptest.Do(tb, store, func(tx office.Tx) error { return tx.SaveNotices().Save(out...) })
	return out
}

// subscriptions are all of a shop.
func subscriptions(tb testing.TB, store office.Store) []subscription.Subscription {
	tb.Helper()
	var out []subscription.Subscription
	shoptest.Read(tb, store, func(r office.Reader) error {
		ids, err := r.SubscriptionIDs(civil.Range{}, 0, 0)
		if err != nil {
			return err
		}
		out, err = r.Subscriptions().List(ids)
		return err
	})
	return out
}

func heads(list []*notice.Notice) []record.Head {
	var out []record.Head
	for _, n := range list {
		out = append(out, n.Head)
	}
	return out
}

func ids(list []*notice.Notice) []int64 {
	var out []int64
	for _, n := range list {
		out = append(out, n.ID)
	}
	return out
}

func open(tb testing.TB, store office.Store) []int64 {
	tb.Helper()
	var out []int64
	shoptest.Read(tb, store, func(r office.Reader) (err error) { out, err = r.OpenNoticeIDs(0, 0); return err })
	return out
}

func give(tb testing.TB, store office.Store, seen []record.Head) noticing.Given {
	tb.Helper()
	done, err := noticing.Jobs{Store: store}.Give(tb.Context(), shoptest.Actor, shoptest.Today, notice.ByLetter, seen)
	if err != nil {
		tb.Fatal(err)
	}
	return done
}

func TestWhoWasToldIsRememberedWithTheDayAndTheWay(t *testing.T) {
	store := shoptest.Demo(t, 30)
	list := christmas(t, store, subscriptions(t, store)[:5]...)
	if done := give(t, store, heads(list[:3])); done != (noticing.Given{Told: 3}) {
		t.Errorf("%+v", done)
	}
	if left := open(t, store); !slices.Equal(left, ids(list[3:])) {
		t.Errorf("still open: %v", left)
	}
	shoptest.Read(t, store, func(r office.Reader) error {
		n, err := r.Notices().Get(list[1].ID)
		if n.Told != shoptest.Today || n.Way != notice.ByLetter || n.Version != 2 {
			t.Errorf("%+v", n)
		}
		return err
	})
	log, err := store.History(t.Context(), record.KindNotice, list[1].ID, 0)
	if err != nil || len(log) != 2 || log[0].Cause.Job != office.JobNotify {
		t.Errorf("the log says %+v, %v", log, err)
	}
}

func TestTellingTwiceChangesNothing(t *testing.T) {
	store := shoptest.Demo(t, 30)
	list := christmas(t, store, subscriptions(t, store)[:4]...)
	give(t, store, heads(list))
	before, err := store.LastChange(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if done := give(t, store, heads(list)); done != (noticing.Given{Left: 4}) {
		t.Errorf("%+v", done)
	}
	if now, err := store.LastChange(t.Context()); err != nil || now != before {
		t.Errorf("something was saved: %d, before %d, %v", now, before, err)
	}
}

// TestWhatChangedSinceItWasSeenIsLeft: a letter that says another day than the
// notice has told the customer nothing.
func TestWhatChangedSinceItWasSeenIsLeft(t *testing.T) {
	store := shoptest.Demo(t, 30)
	list := christmas(t, store, subscriptions(t, store)[:4]...)
	seen := append(heads(list), record.Head{ID: 999_999, Version: 1})
	again := list[0].Again(day("2026-12-23"), list[0].Cutoff, nil, shoptest.Today)
	withdrawn := list[1].Again(list[1].Was, list[1].Cutoff, nil, shoptest.Today)
	shoptest.Do(t, store, func(tx office.Tx) error { return tx.SaveNotices().Save(&again, &withdrawn) })
	if done := give(t, store, seen); done != (noticing.Given{Told: 2, Left: 3}) {
		t.Errorf("%+v", done)
	}
	if left := open(t, store); !slices.Equal(left, ids(list[:1])) {
		t.Errorf("still open: %v, want the one that was put on another day", left)
	}
}

func TestAStrangerTellsNobody(t *testing.T) {
	store := shoptest.Demo(t, 30)
	list := christmas(t, store, subscriptions(t, store)[0])
	stranger := office.Actor{User: "somebody", Role: "stranger"}
	_, err := noticing.Jobs{Store: store}.Give(t.Context(), stranger, shoptest.Today, notice.ByLetter, heads(list))
	if !problem.Has(err, office.CodeNotAllowed) || len(open(t, store)) != 1 {
		t.Error(err)
	}
}

// many are so many notices that they take several units of work.
func many(tb testing.TB) (*db.DB, []*notice.Notice) {
	store := shoptest.Demo(tb, 600)
	return store, christmas(tb, store, subscriptions(tb, store)...)
}

func TestATellingThatIsCutOffKeepsWhatItSaysItDid(t *testing.T) {
	store, list := many(t)
	done, err := noticing.Jobs{Store: store}.Give(shoptest.CutOff(t, 0.5), shoptest.Actor, shoptest.Today, notice.ByList, heads(list))
	if !errors.Is(err, context.Canceled) || done.Told == 0 || done.Told == len(list) {
		t.Fatalf("%+v, %v", done, err)
	}
	if left := open(t, store); len(left) != len(list)-done.Told {
		t.Errorf("%d are open of %d, %d were told", len(left), len(list), done.Told)
	}
	rest, err := noticing.Jobs{Store: store}.Give(shoptest.Watched(t, 2), shoptest.Actor, shoptest.Today, notice.ByList, heads(list))
	if err != nil || rest.Left != done.Told || len(open(t, store)) != 0 {
		t.Errorf("%+v, %v", rest, err)
	}
}

func TestACustomerGetsOneLetterWithEverything(t *testing.T) {
	store := shoptest.Demo(t, 30)
	all := subscriptions(t, store)
	s := all[0]
	list := christmas(t, store, all[:6]...)
	more := notice.Notice{ // known before Christmas, saved after it
		Head: record.Head{Number: "early"}, CustomerID: s.ReceiverID, Was: day("2026-12-08"), Nominal: day("2026-12-08"), Since: shoptest.Today,
	}
	shoptest.Do(t, store, func(tx office.Tx) error { return tx.SaveNotices().Save(&more) })
	letters, err := noticing.Jobs{Store: store}.Letters(t.Context(), shoptest.Today, []int64{list[0].ID})
	if err != nil || len(letters) != 1 {
		t.Fatalf("%d letters, %v", len(letters), err)
	}
	l := letters[0]
	want := []record.Head{more.Head, list[0].Head}
	if got := notice.Seen(letters); !slices.Equal(got, want) {
		t.Errorf("it tells of %v, want %v", got, want)
	}
	if l.Customer.ID != s.ReceiverID || l.Date != shoptest.Today || l.Issuer.Party.Company == "" ||
		l.Lines[0].Subscription != "" || l.Lines[1].Subscription != s.Number {
		t.Errorf("%+v", l)
	}
}

func TestWhoWasToldGetsNoLetter(t *testing.T) {
	store := shoptest.Demo(t, 30)
	list := christmas(t, store, subscriptions(t, store)[:6]...)
	give(t, store, heads(list))
	letters, err := noticing.Jobs{Store: store}.Letters(t.Context(), shoptest.Today, ids(list))
	if err != nil || len(letters) != 0 {
		t.Errorf("%d letters, %v", len(letters), err)
	}
}

// TestLettersOfAnyChoice: each customer of the choice gets one, by name, with all
// there is to tell.
func TestLettersOfAnyChoice(t *testing.T) {
	store, list := many(t)
	of := map[int64][]int64{}
	for _, n := range list {
		of[n.CustomerID] = append(of[n.CustomerID], n.ID)
	}
	shoptest.Checks(t, 15)
	rapid.Check(t, func(t *rapid.T) {
		chosen := rapid.SliceOfN(rapid.SampledFrom(list), 0, 400).Draw(t, "chosen")
		customers := map[int64]bool{}
		for _, n := range chosen {
			customers[n.CustomerID] = true
		}
		letters, err := noticing.Jobs{Store: store}.Letters(context.Background(), shoptest.Today, ids(chosen))
		if err != nil || len(letters) != len(customers) {
			t.Fatalf("%d letters to %d customers, %v", len(letters), len(customers), err)
		}
		before := ""
		for _, l := range letters {
			name := search.OrderKey(l.Customer.Party.ListName())
			if name < before || !customers[l.Customer.ID] || len(l.Lines) != len(of[l.Customer.ID]) {
				t.Fatalf("%+v", l)
			}
			before = name
		}
	})
}

func TestLettersTellHowFarTheyAre(t *testing.T) {
	store, list := many(t)
	if _, err := (noticing.Jobs{Store: store}).Letters(shoptest.Watched(t, 2), shoptest.Today, ids(list)); err != nil {
		t.Error(err)
	}
	if _, err := (noticing.Jobs{Store: store}).Letters(shoptest.CutOff(t, 0.4), shoptest.Today, ids(list)); !errors.Is(err, context.Canceled) {
		t.Errorf("cut off: %v", err)
	}
}

func BenchmarkLetters(b *testing.B) {
	store := shoptest.Demo(b, 10_000)
	list := ids(christmas(b, store, subscriptions(b, store)...))
	for b.Loop() {
		if _, err := (noticing.Jobs{Store: store}).Letters(context.Background(), shoptest.Today, list); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(len(list)), "notices")
}
