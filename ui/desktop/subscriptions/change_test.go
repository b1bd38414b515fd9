package subscriptions_test

import (
	"testing"

	"fyne.io/fyne/v2"

	"turnus/domain/money"
	"turnus/storage/shoptest"
)

// finds types into a finder and takes the first that is found.
func (d *desk) finds(words string) {
	d.Helper()
	d.types(words[:1])
	d.types(words[1:])
	d.press(fyne.KeyReturn)
}

// TestASubscriptionIsChangedFromADayOn by keyboard alone: another article beside the
// box, at a price that was agreed, and to another place; then one delivery alone, and
// another day for it.
func TestASubscriptionIsChangedFromADayOn(t *testing.T) {
	h := newHouse(t, 20)
	shoptest.Plan(t, h.store, 14)
	d := sit(h)
	d.opens(zoes)

	d.command("change")
	d.asks("A-733 ändern", "Gilt ab", "Gemüsekiste mittel", "Kiste", "Das ist schon so: Es ändert sich nichts.")
	d.press(fyne.KeyTab, fyne.KeyTab, fyne.KeyTab)
	d.finds("eier-6")
	d.types("2")
	d.asks("Das bewirkt bis 23.3.2027: 15 Lieferungen ändern sich und 2 Aufträge werden geändert.",
		"ändert sich: Do 26.11.2026, Gemüsekiste mittel ×1, Freilandeier 6 Stück ×2")
	d.press(fyne.KeyTab)
	d.types("x")
	d.press(fyne.KeyTab)
	d.asks("«x» ist kein Betrag")
	d.goesBack(1)
	d.press(fyne.KeyBackspace)
	d.types("5")
	d.asks("weicht vom Listenpreis 5.40 ab")
	d.press(fyne.KeyReturn)
	v := h.find(zoes).On(day("2026-11-26"))
	if len(v.Lines) != 2 || v.Lines[1].Quantity != 2*money.One || v.Lines[1].Price == nil || *v.Lines[1].Price != 500 {
		t.Fatalf("asks %q, stored is %+v", d.asked(), v.Lines)
	}

	d.command("parcel")
	d.asks("Nur die Lieferung vom Do 26.11.2026 ändern")
	d.press(fyne.KeyTab)
	d.types("2")
	d.asks("1 Lieferung ändert sich", "ändert sich: Do 26.11.2026, Gemüsekiste mittel ×2")
	d.press(fyne.KeyReturn)
	if s := h.find(zoes).Singles; len(s) != 1 || s[0].Lines[0].Quantity != 2*money.One {
		t.Fatalf("asks %q, stored is %+v", d.asked(), s)
	}
	d.sees("nur diesmal: Gemüsekiste mittel ×2")
	d.command("usual")
	d.asks("Am Do 26.11.2026 wieder den üblichen Inhalt liefern", "ändert sich: Do 26.11.2026, Gemüsekiste mittel ×1")
	d.press(fyne.KeyReturn)
	if s := h.find(zoes).Singles; len(s) != 0 || d.find("usual").IsReady() {
		t.Fatalf("asks %q, stored is %+v", d.asked(), s)
	}

	d.command("move")
	d.types("29.11.2026")
	d.asks("Lieferung vom Do 26.11.2026 verschieben", "kein Liefertag")
	if d.ready("Verschieben") {
		t.Error("it can be moved to a Sunday")
	}
	d.window.Canvas().Focused().(fyne.Shortcutable).TypedShortcut(&fyne.ShortcutSelectAll{})
	d.types("27.11.2026")
	d.asks("Do 26.11.2026 kommt am Fr 27.11.2026")
	d.press(fyne.KeyReturn)
	if m := h.find(zoes).Moves; len(m) != 1 || m[0].To != day("2026-11-27") {
		t.Fatalf("asks %q, stored is %+v", d.asked(), m)
	}
}

// TestAChangeThatCannotBeSaysWhy beside what is wrong.
func TestAChangeThatCannotBeSaysWhy(t *testing.T) {
	d := sit(newHouse(t, 20))
	d.opens(zoes)
	d.command("change")
	d.goesBack(1)
	d.types("1.11.2026")
	d.press(fyne.KeyTab, fyne.KeyBackspace) // the only line
	d.asks("Der 1.11.2026 ist schon vorbei")
	d.press(fyne.KeyReturn)
	d.press(fyne.KeyEscape, fyne.KeyTab, fyne.KeyReturn)
	d.asks("Hier fehlt noch eine Angabe.")
	if d.ready("Ändern") {
		t.Error("it can be done")
	}
}
