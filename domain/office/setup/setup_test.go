package setup_test

import (
	"testing"

	"turnus/domain/office"
	"turnus/domain/office/audit"
	"turnus/domain/office/setup"
	"turnus/domain/problem"
	"turnus/domain/shop"
	"turnus/storage/db"
	"turnus/storage/shoptest"
)

// TestABrokenIBANIsRefusedAndTheSettingsStay.
func TestABrokenIBANIsRefusedAndTheSettingsStay(t *testing.T) {
	store := shoptest.Demo(t, 5)
	s := settings(t, store)
	before := s.IBAN
	s.IBAN = "CH44 3199 9123 0008 8901 3"
	err := setup.Jobs{Store: store}.SaveShop(t.Context(), shoptest.Actor, &s)
	if !problem.Has(err, shop.CodeIBANInvalid) {
		t.Errorf("saving a broken IBAN: %v", err)
	}
	if got := settings(t, store).IBAN; got != before {
		t.Errorf("the IBAN is %s now", got)
	}
}

// TestSoundSettingsAreSaved, with a new version.
func TestSoundSettingsAreSaved(t *testing.T) {
	store := shoptest.Demo(t, 5)
	s := settings(t, store)
	s.PaymentDays = 10
	if err := (setup.Jobs{Store: store}).SaveShop(t.Context(), shoptest.Actor, &s); err != nil {
		t.Fatal(err)
	}
	if got := settings(t, store); got.PaymentDays != 10 || got.Version != 2 {
		t.Errorf("%d days, version %d", got.PaymentDays, got.Version)
	}
}

// TestTheDemoHasLivedThreeMonths and everything in it holds.
func TestTheDemoHasLivedThreeMonths(t *testing.T) {
	store := shoptest.Empty(t)
	done, err := setup.Jobs{Store: store}.LoadDemo(t.Context(), shoptest.Actor, 40, shoptest.Today, true)
	if err != nil {
		t.Fatal(err)
	}
	if done.Orders == 0 || done.Invoices == 0 || done.Subscriptions != 40 {
		t.Errorf("%+v", done)
	}
	found, err := audit.Jobs{Store: store}.Check(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	more, err := store.Check(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range append(found, more...) {
		t.Errorf("%s: %v", f.Object, f.Problem)
	}
	if _, err := (setup.Jobs{Store: store}).LoadDemo(t.Context(), shoptest.Actor, 40, shoptest.Today, true); !problem.Has(err, office.CodeNotEmpty) {
		t.Errorf("a second demo: %v", err)
	}
}

func settings(t *testing.T, store *db.DB) shop.Shop {
	t.Helper()
	var s shop.Shop
	err := store.Read(t.Context(), func(r office.Reader) error {
		var err error
		s, err = r.Shop()
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return s
}
