package publish_test

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/office/people"
	"turnus/domain/office/publish"
	"turnus/domain/problem"
	"turnus/domain/shop"
	"turnus/domain/subscription"
	"turnus/storage/db"
	"turnus/storage/folder"
	"turnus/storage/shoptest"
	"turnus/ui/text"
	"turnus/ui/web"
)

func jobs(t testing.TB, store *db.DB) (publish.Jobs, string) {
	t.Helper()
	dir := t.TempDir()
	out, err := folder.OpenOutbox(dir)
	if err != nil {
		t.Fatal(err)
	}
	var s shop.Shop
	shoptest.Read(t, store, func(r office.Reader) (err error) { s, err = r.Shop(); return err })
	return publish.Jobs{Store: store, Out: out, Pages: web.Pages{Shop: s}, Clock: shoptest.At("09:00"), Words: text.Published(s)}, dir
}

// TestTheAccountShowsWhatIsComingAndWhatMayBeDone.
func TestTheAccountShowsWhatIsComingAndWhatMayBeDone(t *testing.T) {
	store := shoptest.Demo(t, 20)
	shoptest.Plan(t, store, 14)
	j, dir := jobs(t, store)
	if _, err := j.Accounts(t.Context(), shoptest.Actor, shoptest.Today, false); err != nil {
		t.Fatal(err)
	}
	a := account(t, dir, "K-17")
	if len(a.Subscriptions) != 1 || a.Subscriptions[0].Number != "A-733" {
		t.Fatalf("subscriptions %+v", a.Subscriptions)
	}
	s := a.Subscriptions[0]
	if s.State != subscription.Active || len(s.Next) != 10 {
		t.Errorf("state %s, %d deliveries shown", s.State, len(s.Next))
	}
	first := s.Next[0]
	if first.Date != civil.MustParse("2026-11-26") || len(first.Why) == 0 || first.Lines[0].Article != "GEM-M" {
		t.Errorf("first delivery %+v", first)
	}
	if s.CanPauseFrom != first.Nominal[0] {
		t.Errorf("can pause from %s, the delivery of %s is still open", s.CanPauseFrom, first.Date)
	}
}

// TestAccountsAreRewrittenOnlyWhenSomethingChanged.
func TestAccountsAreRewrittenOnlyWhenSomethingChanged(t *testing.T) {
	store := shoptest.Demo(t, 20)
	shoptest.Plan(t, store, 14)
	j, _ := jobs(t, store)
	run := func() publish.Written {
		done, err := j.Accounts(t.Context(), shoptest.Actor, shoptest.Today, false)
		if err != nil {
			t.Fatal(err)
		}
		return done
	}
	first := run()
	if first.Accounts == 0 || first.Changed != first.Accounts {
		t.Errorf("first export: %+v", first)
	}
	if second := run(); second.Changed != 0 {
		t.Errorf("nothing happened, but %d accounts were written", second.Changed)
	}
	shoptest.Do(t, store, func(tx office.Tx) error {
		c, _, err := tx.Customers().Find("K-17")
		if err != nil {
			return err
		}
		c.Phone = "+41 44 000 00 01"
		return tx.SaveCustomers().Save(&c)
	})
	if third := run(); third.Changed != 1 {
		t.Errorf("one customer changed, %d accounts were written", third.Changed)
	}
}

func account(t *testing.T, dir, number string) exchange.Account {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, "accounts", number+".json"))
	if err != nil {
		t.Fatal(err)
	}
	var a exchange.Account
	if err := json.Unmarshal(data, &a); err != nil {
		t.Fatal(err)
	}
	return a
}

// TestTheAccountSaysWhatMayStillBeLeftOut, and until when each delivery.
func TestTheAccountSaysWhatMayStillBeLeftOut(t *testing.T) {
	store := shoptest.Demo(t, 20)
	j, dir := jobs(t, store)
	read := func() exchange.AccountSubscription {
		t.Helper()
		if _, err := j.Accounts(t.Context(), shoptest.Actor, shoptest.Today, false); err != nil {
			t.Fatal(err)
		}
		return account(t, dir, "K-17").Subscriptions[0]
	}
	if s := read(); s.SkipsLeft != nil || !s.SkipsUntil.IsZero() || !s.Next[0].Skip.IsZero() {
		t.Errorf("without a limit: %+v", s)
	}
	shoptest.Do(t, store, func(tx office.Tx) error {
		p, _, err := tx.Plans().Find("weekly-thu")
		if err != nil {
			return err
		}
		for i := range p.Versions {
			p.Versions[i].SkipLimit, p.Versions[i].SkipDays = 3, 7
		}
		if err := tx.SavePlans().Save(&p); err != nil {
			return err
		}
		s, _, err := tx.Subscriptions().Find("A-733")
		if err != nil {
			return err
		}
		s.Skip(subscription.Skip{Nominal: civil.MustParse("2026-12-10")})
		return tx.SaveSubscriptions().Save(&s)
	})
	s := read()
	if s.SkipsLeft == nil || *s.SkipsLeft != 2 || s.SkipsUntil != civil.MustParse("2026-12-31") {
		t.Errorf("%v until %s", s.SkipsLeft, s.SkipsUntil)
	}
	if s.CanPauseFrom != civil.MustParse("2026-12-03") || s.CanChangeFrom != civil.MustParse("2026-11-26") {
		t.Errorf("pause from %s, change from %s", s.CanPauseFrom, s.CanChangeFrom)
	}
	if got := s.Next[1].Skip.Format(time.RFC3339); got != "2026-11-27T00:00:00+01:00" {
		t.Errorf("3 December can be left out until %s", got)
	}
}

// TestOneAccountIsBroughtUpToDate at once, and no other; who is anonymised has none.
func TestOneAccountIsBroughtUpToDate(t *testing.T) {
	store := shoptest.Demo(t, 12)
	j, dir := jobs(t, store)
	page, err := j.Account(t.Context(), shoptest.Actor, shoptest.Today, 3)
	if err != nil || page != "accounts/K-3.html" || account(t, dir, "K-3").Customer != "K-3" {
		t.Fatalf("%q, %v", page, err)
	}
	if others, _ := filepath.Glob(filepath.Join(dir, "accounts", "*")); len(others) != 2 {
		t.Errorf("written: %q", others)
	}
	if all := export(t, j, shoptest.Today, false); all.Looked != all.Accounts {
		t.Errorf("an export after it looks at %d of %d", all.Looked, all.Accounts)
	}
	shoptest.Do(t, store, func(tx office.Tx) error {
		c, err := tx.Customers().Get(3)
		c.Anonymised = shoptest.Today
		return errors.Join(err, tx.SaveCustomers().Save(&c))
	})
	if _, err := j.Account(t.Context(), shoptest.Actor, shoptest.Today, 3); !problem.Has(err, people.CodeClosed) {
		t.Errorf("an account of nobody: %v", err)
	}
	if _, err := j.Account(t.Context(), office.Actor{User: "x"}, shoptest.Today, 4); err == nil {
		t.Error("somebody without a role may")
	}
}
