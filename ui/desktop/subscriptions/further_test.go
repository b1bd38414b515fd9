package subscriptions_test

import (
	"testing"

	"fyne.io/fyne/v2"

	"turnus/domain/catalog"
	"turnus/domain/remark"
	"turnus/domain/subscription"
	"turnus/ui/desktop/kit"
)

// TestWhatIsDoneLessOften is done by keyboard from the menu: an end at once with a
// reason, which is taken back with Ctrl+Z; a greeting card; a remark that is changed
// and removed; what follows the term; a draft that is delivered.
func TestWhatIsDoneLessOften(t *testing.T) {
	h := newHouse(t, 20)
	h.change(zoes, func(s *subscription.Subscription) {
		s.End = day("2027-11-30")
		s.Remarks = []remark.Remark{{Text: "beim Haus", Lasts: remark.Always}}
	})
	d := sit(h)
	d.opens(zoes)
	is := func() subscription.Subscription { return h.find(zoes) }

	d.command("cancel")
	d.goesBack(1)
	d.ticks() // at once
	d.asks("Es fehlt noch: Grund")
	d.goesBack(1)
	d.types("zieht weg")
	d.asks("Die Kündigungsfrist beträgt 7 Tage", "Trotzdem eintragen")
	d.press(fyne.KeyTab, fyne.KeyTab)
	d.ticks()
	d.tapsVerb("Kündigen")
	if c := is().Cancellation; c == nil || c.Reason != "zieht weg" || c.Effective.After(day("2026-11-26")) {
		t.Fatalf("asks %q, stored is %+v", d.asked(), c)
	}
	d.sees("Rückgängig (bis ")
	if d.find("undo").Key != kit.Ctrl("Z") {
		t.Error("Ctrl+Z does not take it back")
	}
	d.command("undo")
	d.asks("Änderung an A-733 zurücknehmen", "kommen dazu")
	d.press(fyne.KeyReturn)
	if is().Cancellation != nil {
		t.Fatalf("asks %q, it is cancelled", d.asked())
	}

	d.command("card")
	d.types("Alles Gute!")
	d.asks("der Text der Grusskarte ändert sich")
	d.tapsVerb("Speichern")
	if c := is().Cards; len(c) != 1 || c[0].Text != "Alles Gute!" {
		t.Fatalf("asks %q, stored is %+v", d.asked(), c)
	}
	d.sees("Grusskarte", "Alles Gute!")

	d.command("remark")
	d.types("nicht ")
	d.tapsVerb("Ändern")
	if r := is().Remarks; len(r) != 1 || r[0].Text == "beim Haus" {
		t.Fatalf("asks %q, stored is %+v", d.asked(), r)
	}
	d.command("remark")
	d.goesBack(2) // from the text over the safe button to the last of the fields
	d.ticks()
	d.tapsVerb("Ändern")
	if r := is().Remarks; len(r) != 0 {
		t.Fatalf("asks %q, stored is %+v", d.asked(), r)
	}

	d.command("renewal")
	d.press(fyne.KeyDown, fyne.KeyDown, fyne.KeyTab)
	d.types("12")
	d.press(fyne.KeyTab)
	d.types("5")
	d.asks("5 Tage vor dem Ende erfahren die Kunden zu spät davon")
	d.press(fyne.KeyBackspace)
	d.types("45")
	d.press(fyne.KeyReturn)
	if r := is().Renewal; r == nil || *r != (catalog.Renewal{Months: 12, NoticeDays: 45}) {
		t.Fatalf("asks %q, stored is %+v", d.asked(), r)
	}
	d.sees("Danach", "verlängert sich")

	h.change(zoes, func(s *subscription.Subscription) { s.Draft, s.Renewal = true, &catalog.Renewal{} })
	d.Reload()
	d.sees("Entwurf")
	d.command("activate")
	d.press(fyne.KeyReturn)
	if is().Draft {
		t.Fatalf("asks %q, it is a draft", d.asked())
	}
}

// ticks presses the space bar, which comes as a key and then as a letter.
func (d *desk) ticks() {
	d.Helper()
	d.press(fyne.KeySpace)
	d.types(" ")
}
