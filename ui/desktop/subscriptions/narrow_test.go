package subscriptions_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"turnus/domain/subscription"
	"turnus/ui/desktop/subscriptions"
)

// TestTheListIsKeptToWhereItGoes, and when it ends; all of that is named, and given
// up at once.
func TestTheListIsKeptToWhereItGoes(t *testing.T) {
	h := newHouse(t, 60)
	d := sit(h)
	o, err := h.offer(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	tour := o.Tours[0]
	all := d.Count()
	d.command("narrow")
	d.asks("Weitere Filter", "alle")
	d.press(fyne.KeyDown, fyne.KeyTab)
	d.types("8")
	d.press(fyne.KeyReturn)
	if want := "Nur: Tour " + tour.Number + " · Ort 8"; d.Only() != want || d.Count() == all {
		t.Fatalf("says %q of %s, want %q", d.Only(), d.Count(), want)
	}
	l := h.list()
	l.Offer(o)
	l.Narrow(subscriptions.Further{Place: subscriptions.Place{Tour: tour.ID}, Town: " 8 "})
	h.same("on a tour", l, func(s subscription.Subscription) bool {
		to := s.On(today()).ShipTo
		if to.IsZero() {
			to = h.customer(s.ReceiverID).Destination()
		}
		on, ok := o.Tours.Of(to)
		return ok && on.ID == tour.ID && strings.HasPrefix(to.Address.PostalCode, "8") && isRunning(s)
	})
	if n := len(h.numbers(l)); d.Table().Len() != n || !l.Narrowed() {
		t.Errorf("%d rows, want %d", d.Table().Len(), n)
	}
	d.command("narrow")
	d.press(fyne.KeyTab, fyne.KeyTab)
	d.types("1.12.2027")
	d.press(fyne.KeyTab)
	d.types("1.1.2027")
	d.press(fyne.KeyReturn)
	if !d.kit.InDialog() {
		t.Error("a range that ends before it begins is taken")
	}
	d.press(fyne.KeyEscape)
	d.taps("Alle zeigen")
	if d.Only() != "" || d.Count() != all {
		t.Errorf("afterwards it says %q of %s", d.Only(), d.Count())
	}
}
