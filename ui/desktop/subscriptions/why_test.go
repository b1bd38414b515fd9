package subscriptions_test

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"turnus/domain/office"
	"turnus/domain/subscription"
	"turnus/storage/shoptest"
	"turnus/ui/desktop/kit"
)

// TestTheListSaysWhyTheNextDeliveryIsOnItsDay of the selected row.
func TestTheListSaysWhyTheNextDeliveryIsOnItsDay(t *testing.T) {
	h := newHouse(t, 20)
	shoptest.Plan(t, h.store, 14)
	d := sit(h)
	if d.find("why").IsReady() {
		t.Error("nothing is selected")
	}
	d.Table().Select(h.find(zoes).ID)
	d.command("why")
	d.asks("Warum Do 26.11.2026?", "Abonnement A-733, Zoë Müller", "Geliefert wird am üblichen Tag.", "Änderbar bis")
	d.press(fyne.KeyEscape)
	if d.CardShown() {
		t.Error("the subscription was opened")
	}
}

// TestAnOrderSaysWhyItIsOnItsDay, and where it is not on the one the rules say
// today.
func TestAnOrderSaysWhyItIsOnItsDay(t *testing.T) {
	h := newHouse(t, 20)
	shoptest.Plan(t, h.store, 14)
	d := sit(h)
	d.opens(zoes)
	d.tapsLast("Warum?") // the orders stand below the deliveries, the latest first
	d.asks("Warum Do 26.11.2026?", "Geliefert wird am üblichen Tag.")
	d.press(fyne.KeyEscape)

	h.change(zoes, func(s *subscription.Subscription) { s.Skip(subscription.Skip{Nominal: day("2026-11-26")}) })
	d.tapsLast("Warum?")
	d.asks("angelegt und bleibt auf diesem Tag", "Heute gäbe es diese Lieferung nicht.", "Diese Lieferung wurde ausgelassen.")
}

// tapsLast clicks on the last link that says just this.
func (d *desk) tapsLast(says string) {
	d.Helper()
	var last *kit.Link
	for _, x := range seen(d.window.Canvas().Content()) {
		if l, ok := x.(*kit.Link); ok && l.Text() == says {
			last = l
		}
	}
	if last == nil {
		d.Fatalf("there is no link %q", says)
	}
	test.Tap(last)
}

// TestBeyondTheLimitOfThePlanIsAgreedTo: the dialog says what customers may, and
// does nothing until a person says that it is meant so.
func TestBeyondTheLimitOfThePlanIsAgreedTo(t *testing.T) {
	h := newHouse(t, 20)
	shoptest.Do(t, h.store, func(tx office.Tx) error {
		p, _, err := tx.Plans().Find("weekly-thu")
		if err != nil {
			return err
		}
		for i := range p.Versions {
			p.Versions[i].SkipLimit = 1
		}
		return tx.SavePlans().Save(&p)
	})
	h.change(zoes, func(s *subscription.Subscription) { s.Skip(subscription.Skip{Nominal: day("2026-12-03")}) })
	d := sit(h)
	d.opens(zoes)
	d.sees("Ausgelassen", "1 von höchstens")
	d.command("skip")
	d.asks("Vom 1.1.2026 bis 31.12.2026 darf höchstens 1 Lieferung ausgelassen oder pausiert werden. Bisher sind es 1, mit diesem Wunsch wären es 2.",
		"Bestätigen Sie zuerst, dass es trotzdem eingetragen wird.")
	verb := d.find("skip").Name
	if d.ready(verb) {
		t.Error("it can be done at once")
	}
	d.press(fyne.KeyTab, fyne.KeySpace)
	d.types(" ")
	if !d.ready(verb) {
		t.Fatalf("it cannot be done, but asks %q", d.asked())
	}
	d.tapsVerb(verb)
	if n := len(h.find(zoes).Skips); n != 2 || d.asked() != "" {
		t.Errorf("%d are skipped, asks %q", n, d.asked())
	}
}
