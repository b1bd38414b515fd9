package customers_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"turnus/domain/address"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/people"
	"turnus/domain/record"
	"turnus/domain/shipto"
	"turnus/storage/shoptest"
	"turnus/ui/desktop/customers"
	"turnus/ui/desktop/kit"
)

// TestAPlaceIsPutOnATourOfTheShop, or goes by its postal code: which tour that gives
// is said.
func TestAPlaceIsPutOnATourOfTheShop(t *testing.T) {
	d := sit(t, lang.DE)
	tours := shipto.Tours{
		{Head: record.Head{Number: "Nord"}, Areas: []shipto.Area{{From: "8600", To: "8699"}}, Weekdays: civil.WeekdaySet(time.Tuesday, time.Friday)},
		{Head: record.Head{Number: "Stadt"}},
	}
	at := address.Address{PostalCode: "8610", Town: "Uster"}
	for _, c := range []struct {
		to   shipto.ShipTo
		home address.Address
		want []string
	}{
		{shipto.ShipTo{Address: at}, address.Address{}, []string{"Nach PLZ 8610: Nord (Di, Fr)", "Nord (Di, Fr)", "Stadt"}},
		{shipto.ShipTo{}, at, []string{"Nach PLZ 8610: Nord (Di, Fr)", "Nord (Di, Fr)", "Stadt"}},
		{shipto.ShipTo{}, address.Address{PostalCode: "3000"}, []string{"Nach PLZ 3000: auf keiner Tour", "Nord (Di, Fr)", "Stadt"}},
		{shipto.ShipTo{}, address.Address{}, []string{"Automatisch nach PLZ", "Nord (Di, Fr)", "Stadt"}},
		{shipto.ShipTo{PickupPointID: 1}, at, []string{"Keine: die Abholstelle gilt", "Nord (Di, Fr)", "Stadt"}},
		{shipto.ShipTo{Tour: "Post"}, at, []string{"Nach PLZ 8610: Nord (Di, Fr)", "Nord (Di, Fr)", "Stadt", "Post (keine Tour des Ladens)"}},
		{shipto.ShipTo{Tour: "stadt"}, at, []string{"Nach PLZ 8610: Nord (Di, Fr)", "Nord (Di, Fr)", "Stadt"}},
	} {
		if got := customers.TourNames(d.kit, c.to, c.home, people.Detail{Tours: tours}); !slices.Equal(got, c.want) {
			t.Errorf("%+v: %q, want %q", c.to, got, c.want)
		}
	}
}

// TestAnotherTourSaysOnWhichDaysItComes, before it is saved.
func TestAnotherTourSaysOnWhichDaysItComes(t *testing.T) {
	d := sit(t, lang.DE)
	shoptest.Do(t, d.store, func(tx office.Tx) error {
		x, _, err := tx.Tours().Find("Stadt")
		if err != nil {
			return err
		}
		x.Weekdays = civil.WeekdaySet(time.Wednesday)
		return tx.SaveTours().Save(&x)
	})
	d.Open(kit.Place{ID: 17})
	was := d.Shown().Customer()
	other := was
	other.ShipTo.Tour = "Glatttal"
	jobs := people.Jobs{Store: d.store, Clock: shoptest.At("08:00")}
	e, err := jobs.Weigh(context.Background(), person, shoptest.Today, other)
	if err != nil || e.Moved == 0 || e.Shifts[0].Now != e.Shifts[0].Was.AddDays(1) {
		t.Fatalf("%+v, %v", e, err)
	}
	d.command("change")
	for range 16 { // from the number to the tour
		d.window.Canvas().FocusNext()
	}
	d.types("g")
	if !d.sees("zuerst") {
		t.Error("what it does to the days is not told")
	}
	d.types("", fyne.KeyReturn)
	if now := d.Shown().Customer().ShipTo; now.Tour != "Glatttal" || now.DropPlace != was.ShipTo.DropPlace {
		t.Errorf("%+v, was %+v", now, was.ShipTo)
	}
}
