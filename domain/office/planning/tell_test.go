package planning_test

import (
	"testing"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/notice"
	"turnus/domain/office"
	"turnus/domain/office/noticing"
	"turnus/domain/office/subscribing"
	"turnus/domain/record"
	"turnus/storage/db"
	"turnus/storage/shoptest"
)

// termNotices are all notices about terms of some subscriptions.
func termNotices(t *testing.T, store *db.DB, ids ...int64) []notice.Notice {
	t.Helper()
	var out []notice.Notice
	shoptest.Read(t, store, func(r office.Reader) error {
		all, err := r.NoticesOf(ids, civil.Between(civil.MinDate, civil.MaxDate))
		for _, n := range all {
			if n.Term != nil {
				out = append(out, n)
			}
		}
		return err
	})
	return out
}

func tell(t *testing.T, store *db.DB, today civil.Date) int {
	t.Helper()
	n, err := jobs(store).TellTerms(t.Context(), shoptest.Actor, today)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// TestOfEachRenewalIsToldOnce: on the day, later if nobody was there, and also if
// planning has the next term begin before.
func TestOfEachRenewalIsToldOnce(t *testing.T) {
	store := shoptest.Demo(t, 40)
	today := shoptest.Today
	year := func(days int) catalog.Renewal { return catalog.Renewal{Months: 12, NoticeDays: days} }
	ids := renewing(t, store, func(i int) (civil.Date, int, catalog.Renewal) {
		switch i {
		case 0:
			return today.AddDays(60), 0, year(60) // today is the day
		case 1:
			return today.AddDays(60), 0, year(90) // it was over while nobody was there
		case 2:
			return today.AddDays(60), 0, year(59) // tomorrow
		case 3:
			return today.AddDays(3), 0, year(1) // planning is there before
		case 4:
			return civil.Date{}, 2, catalog.Renewal{Deliveries: 5, NoticeDays: 30}
		case 5:
			return today.AddDays(60), 0, catalog.Renewal{Months: 6, NoticeDays: 70, Offered: true}
		}
		return today.AddDays(400), 0, catalog.Renewal{}
	})
	if n := tell(t, store, today); n != 4 {
		t.Fatalf("%d are told today: %+v", n, termNotices(t, store, ids...))
	}
	n := termNotices(t, store, ids[0])[0]
	s := stored(t, store, ids[:1])[0]
	if n.Was != s.End || n.Becomes != s.End.AddMonths(12) || n.CustomerID != s.PayerID || !n.Open() || n.Number == "" {
		t.Errorf("%+v", n)
	}
	if until := n.CancelUntil(shoptest.At("07:30")().Location()); until != s.End.AddDays(-n.Term.NoticeDays) {
		t.Errorf("it can be cancelled until %s, by %d days of notice before %s", until, n.Term.NoticeDays, s.End)
	}
	if again := tell(t, store, today); again != 0 {
		t.Errorf("%d are told twice", again)
	}
	plan(t, jobs(store), today.AddDays(14))
	early := termNotices(t, store, ids[3])
	if len(early) != 1 || early[0].Was != today.AddDays(3) || !early[0].Open() {
		t.Errorf("of what planning renewed: %+v", early)
	}
	for _, day := range []int{1, 20, 60} {
		tell(t, store, today.AddDays(day))
	}
	for i, want := range []int{1, 1, 1, 1, 2, 1, 0} { // the fifth has had another term of five deliveries
		if all := termNotices(t, store, ids[i]); len(all) != want {
			t.Errorf("subscription %d has %d notices: %+v", i, len(all), all)
		}
	}
}

// TestWhoKnowsIsNotToldAgain, and of what is cancelled nobody is told: but again if
// the cancellation is taken back.
func TestWhoKnowsIsNotToldAgain(t *testing.T) {
	store := shoptest.Demo(t, 12)
	today := shoptest.Today
	ids := renewing(t, store, func(i int) (civil.Date, int, catalog.Renewal) {
		return today.AddDays(45), 0, catalog.Renewal{Months: 12, NoticeDays: 45, Offered: i == 2}
	})
	tell(t, store, today)
	first := func(i int) notice.Notice { return termNotices(t, store, ids[i])[0] }
	wish := func(i int, body func(ref exchange.Ref) exchange.OnSubscription) {
		t.Helper()
		s := stored(t, store, ids[i:i+1])[0]
		_, err := subscribing.Jobs{Store: store, Clock: shoptest.At("07:30")}.Apply(t.Context(), shoptest.Actor, today,
			subscribing.Seen{Version: s.Version}, body(exchange.Ref{Subscription: s.Number}))
		if err != nil {
			t.Fatal(err)
		}
	}
	cancel := func(ref exchange.Ref) exchange.OnSubscription {
		return subscribing.CancelAtOnce{Ref: ref, Effective: today.AddDays(20), Reason: "zieht weg"}
	}
	wish(0, cancel)
	if n := first(0); n.Open() || !n.Withdrawn {
		t.Errorf("what is cancelled is told: %+v", n)
	}
	wish(0, func(ref exchange.Ref) exchange.OnSubscription { return subscribing.Reinstate{Ref: ref} })
	if n := first(0); !n.Open() {
		t.Errorf("what goes on after all is not told: %+v", n)
	}
	wish(2, func(ref exchange.Ref) exchange.OnSubscription { return exchange.AcceptRenewal{Ref: ref} })
	if n := first(2); n.Open() {
		t.Errorf("who has accepted is asked: %+v", n)
	}
	n := first(1)
	given, err := noticing.Jobs{Store: store}.Give(t.Context(), shoptest.Actor, today, notice.ByLetter, heads(n))
	if err != nil || given.Told != 1 {
		t.Fatalf("%+v, %v", given, err)
	}
	wish(1, cancel)
	wish(1, func(ref exchange.Ref) exchange.OnSubscription { return subscribing.Reinstate{Ref: ref} })
	if tell(t, store, today.AddDays(1)); len(termNotices(t, store, ids[1])) != 1 || first(1).Open() {
		t.Error("who knows is told again")
	}
}

func heads(list ...notice.Notice) []record.Head {
	var out []record.Head
	for _, n := range list {
		out = append(out, n.Head)
	}
	return out
}
