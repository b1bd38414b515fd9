package publish_test

import (
	"testing"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/subscription"
	"turnus/storage/shoptest"
)

// TestTheAccountSaysWhatFollowsTheTerm, and until when that can be cancelled or
// accepted; an export on a later day knows that it is over.
func TestTheAccountSaysWhatFollowsTheTerm(t *testing.T) {
	store := shoptest.Demo(t, 12)
	j, dir := jobs(t, store)
	day := civil.MustParse
	set := func(end civil.Date, count int, r catalog.Renewal) {
		t.Helper()
		shoptest.Do(t, store, func(tx office.Tx) error {
			p, _, err := tx.Plans().Find("weekly-thu")
			if err != nil {
				return err
			}
			for i := range p.Versions {
				p.Versions[i].NoticeDays = 10
			}
			if err := tx.SavePlans().Save(&p); err != nil {
				return err
			}
			s, _, err := tx.Subscriptions().Find("A-733")
			if err != nil {
				return err
			}
			s.End, s.Count, s.Renewal, s.Cancellation = end, count, &r, nil
			return tx.SaveSubscriptions().Save(&s)
		})
	}
	read := func(on civil.Date) exchange.AccountSubscription {
		t.Helper()
		j.Clock = shoptest.On(on, "09:00")
		if _, err := j.Accounts(t.Context(), shoptest.Actor, on, false); err != nil {
			t.Fatal(err)
		}
		return account(t, dir, "K-17").Subscriptions[0]
	}
	is := func(on string, want *exchange.AccountTerm) {
		t.Helper()
		switch got := read(day(on)).Term; {
		case got == nil || want == nil:
			if got != want {
				t.Errorf("%s: %+v, want %+v", on, got, want)
			}
		case *got != *want:
			t.Errorf("%s: %+v, want %+v", on, *got, *want)
		}
	}
	set(day("2026-12-31"), 0, catalog.Renewal{Months: 6, NoticeDays: 30})
	itself := exchange.AccountTerm{End: day("2026-12-31"), Months: 6, Next: day("2027-06-30"), CancelUntil: day("2026-12-21")}
	is("2026-11-23", &itself)
	if got := read(day("2026-11-23")).State; got != subscription.Active {
		t.Errorf("one that goes on is %s", got)
	}
	is("2026-12-21", &itself)
	itself.CancelUntil = civil.Date{}
	is("2026-12-22", &itself)

	set(day("2027-01-31"), 0, catalog.Renewal{Deliveries: 4, NoticeDays: 35, Offered: true})
	offered := exchange.AccountTerm{
		End: day("2027-01-31"), Deliveries: 4, Offered: true, Next: day("2027-02-25"), AcceptFrom: day("2026-12-27"), AcceptUntil: day("2027-01-31"),
	}
	is("2026-12-26", &offered)
	offered.AcceptFrom = civil.Date{}
	is("2026-12-27", &offered)

	set(day("2027-01-31"), 0, catalog.Renewal{})
	is("2026-12-27", nil)
	set(civil.Date{}, 60, catalog.Renewal{Deliveries: 10})
	if got := read(day("2026-12-27")).Term; got == nil || got.Deliveries != 10 || got.CancelUntil != got.End.AddDays(-10) {
		t.Errorf("after so many deliveries: %+v", got)
	}
}
