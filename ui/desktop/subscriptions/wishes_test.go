package subscriptions_test

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/office/fulfilment"
	"turnus/domain/remark"
	"turnus/domain/subscription"
	"turnus/storage/shoptest"
	"turnus/ui/desktop/kit"
)

// asks fails the test unless the dialog on top says all of it.
func (d *desk) asks(want ...string) {
	d.Helper()
	for _, w := range want {
		if !strings.Contains(d.asked(), w) {
			d.Errorf("nowhere asks %q, but %s", w, d.asked())
		}
	}
}

// ready reports whether the verb of the dialog on top can be done.
func (d *desk) ready(verb string) bool {
	d.Helper()
	for _, x := range seen(d.window.Canvas().Overlays().Top()) {
		if b, ok := x.(interface {
			fyne.Disableable
			fyne.Tappable
		}); ok && slices.Contains(strings.Split(says(x), "\n"), verb) {
			return !b.Disabled()
		}
	}
	d.Fatalf("there is no button %q", verb)
	return false
}

// tapsVerb clicks on the button of the dialog on top.
func (d *desk) tapsVerb(verb string) {
	d.Helper()
	for _, x := range seen(d.window.Canvas().Overlays().Top()) {
		b, ok := x.(fyne.Tappable)
		if _, button := x.(fyne.Disableable); ok && button && slices.Contains(strings.Split(says(x), "\n"), verb) {
			b.Tapped(&fyne.PointEvent{})
			return
		}
	}
	d.Fatalf("there is no button %q", verb)
}

// goesBack goes back from field to field.
func (d *desk) goesBack(times int) {
	for range times {
		d.window.Canvas().FocusPrevious()
	}
}

func TestAPauseIsTypedWeighedAndDone(t *testing.T) {
	h := newHouse(t, 20)
	shoptest.Plan(t, h.store, 14)
	d := sit(h)
	d.opens(zoes)
	d.command("pause")
	d.asks("A-733 pausieren", "Erster Tag ohne Lieferung", "Das bewirkt bis 23.3.2027: 15 Lieferungen fallen aus und 2 Aufträge werden storniert")
	d.types("3.12.")
	d.press(fyne.KeyTab)
	d.types("17.12.")
	d.asks("Das bewirkt: 3 Lieferungen fallen aus und 1 Auftrag wird storniert.", "fällt aus: Do 3.12.2026", "fällt aus: Do 17.12.2026")
	if !d.ready("Pausieren") {
		t.Fatal("it cannot be done")
	}
	d.press(fyne.KeyReturn)
	if d.asked() != "" || d.saved != 1 {
		t.Fatalf("saved %d times, asks %q", d.saved, d.asked())
	}
	want := []subscription.Pause{{From: day("2026-12-03"), To: day("2026-12-17"), Source: person.User}}
	if got := h.find(zoes).Pauses; !slices.Equal(got, want) {
		t.Errorf("stored is %+v", got)
	}
	if d.Chosen().Days != want[0].Range() {
		t.Errorf("what was done is not chosen, but %q", d.Chosen().Day)
	}
	d.sees("Pause (Anna), 3 Lieferungen fallen aus", "Pause 3.12.–17.12.2026 eingetragen")
	d.press(fyne.KeyDown)
	if d.Chosen().Date != day("2026-12-24") {
		t.Error("the list has not the keys")
	}
	d.command("resume")
	d.asks("A-733 fortsetzen", "3 Lieferungen kommen dazu")
	d.press(fyne.KeyReturn)
	if len(h.find(zoes).Pauses) != 0 || d.Chosen().Date != day("2026-12-03") {
		t.Errorf("stored is %+v, chosen %q", h.find(zoes).Pauses, d.Chosen().Day)
	}
}

// TestAPauseWithDaysThatCannotBe says so beside the field, and does nothing.
func TestAPauseWithDaysThatCannotBe(t *testing.T) {
	for _, c := range []struct {
		what, from, to, says string
	}{
		{"no such day", "3.12.", "31.2.", "31.2."},
		{"another no such day", "31.2.", "", "31.2."},
		{"nonsense", "morgen vielleicht", "", "morgen vielleicht"},
		{"backwards", "3.12.2026", "1.12.2026", "Der Zeitraum endet am 1.12.2026 und damit vor seinem Beginn am 3.12.2026."},
		{"before its start", "1.2.2020", "3.2.2020", "Die Pause endet, bevor das Abonnement am 4.1.2024 beginnt."},
	} {
		d := sit(newHouse(t, 20))
		d.opens(zoes)
		d.command("pause")
		d.types(c.from)
		d.press(fyne.KeyTab)
		if c.to != "" {
			d.types(c.to)
		}
		d.press(fyne.KeyReturn)
		d.asks(c.says)
		if d.ready("Pausieren") || d.saved != 0 || len(d.house.find(zoes).Pauses) != 0 {
			t.Errorf("%s: saved %d times", c.what, d.saved)
		}
		d.press(fyne.KeyEscape)
		if d.asked() != "" || !d.CardShown() {
			t.Errorf("%s: Esc does not close the dialog alone", c.what)
		}
	}
}

// TestTypingADayIsNotInterrupted: for a moment it is behind the last day, which
// is said at the other field without going there.
func TestTypingADayIsNotInterrupted(t *testing.T) {
	d := sit(newHouse(t, 20))
	d.opens(zoes)
	d.command("pause")
	from := d.window.Canvas().Focused()
	d.press(fyne.KeyTab)
	d.types("5.12.2026")
	d.window.Canvas().Focus(from)
	d.types("2")
	d.types("4.12.")
	d.asks("vor seinem Beginn am 24.12.2026")
	if d.window.Canvas().Focused() != from {
		t.Fatal("the focus went elsewhere")
	}
	d.types("2025")
	d.asks("Das bewirkt")
	if strings.Contains(d.asked(), "vor seinem Beginn") {
		t.Errorf("still says %q", d.asked())
	}
}

func TestADeliveryIsLeftOutAndTakenBack(t *testing.T) {
	h := newHouse(t, 20)
	shoptest.Plan(t, h.store, 14)
	d := sit(h)
	d.opens(zoes)
	d.press(fyne.KeyDown)
	d.command("skip")
	d.asks("Lieferung vom Do 3.12.2026 auslassen", "1 Lieferung fällt aus und 1 Auftrag wird storniert.")
	d.press(fyne.KeyReturn)
	if got := h.find(zoes).Skips; len(got) != 1 || got[0].Nominal != day("2026-12-03") {
		t.Fatalf("stored is %+v", got)
	}
	if d.Chosen().Date != day("2026-12-03") || !d.Chosen().Undo || d.find("skip").IsReady() || !d.find("unskip").IsReady() {
		t.Errorf("afterwards %+v is chosen", d.Chosen())
	}
	d.sees("ausgelassen (Anna)")
	d.command("unskip")
	d.asks("Am Do 3.12.2026 doch liefern", "1 Lieferung kommt dazu")
	d.press(fyne.KeyReturn)
	if got := h.find(zoes).Skips; len(got) != 0 || !d.Chosen().Skip {
		t.Errorf("stored is %+v, chosen %+v", got, d.Chosen())
	}
}

// TestAPrintedSlipHasToBeAgreedToBeforeItIsChanged.
func TestAPrintedSlipHasToBeAgreedToBeforeItIsChanged(t *testing.T) {
	h := newHouse(t, 20)
	shoptest.Plan(t, h.store, 14)
	d := sit(h)
	d.opens(zoes)
	d.command("skip")
	if _, err := (fulfilment.Jobs{Store: h.store, Clock: shoptest.At("08:00")}).Print(t.Context(), person, day("2026-11-24")); err != nil {
		t.Fatal(err)
	}
	d.press(fyne.KeyReturn) // it was not printed when this was weighed
	d.asks("wurde inzwischen gedruckt", "Trotzdem ändern", "Bestätigen Sie zuerst")
	if d.saved != 0 || d.ready("Auslassen") {
		t.Fatalf("saved %d times", d.saved)
	}
	d.press(fyne.KeyTab)
	d.types(" ")
	if !d.ready("Auslassen") {
		t.Fatalf("asks %q", d.asked())
	}
	d.press(fyne.KeyReturn)
	if d.saved != 1 || len(h.find(zoes).Skips) != 1 {
		t.Errorf("saved %d times, asks %q", d.saved, d.asked())
	}
}

// TestWhatSomebodyElseChangedIsSaidAndCanBeDoneThen.
func TestWhatSomebodyElseChangedIsSaidAndCanBeDoneThen(t *testing.T) {
	h := newHouse(t, 20)
	d := sit(h)
	d.opens(zoes)
	d.command("pause")
	d.types("3.12.")
	other := house{t, h.path, shoptest.Open(t, h.path)}
	other.wish(exchange.Skip{Ref: ref, Date: day("2026-12-10")})
	d.press(fyne.KeyReturn)
	d.asks("A-733 wurde inzwischen geändert", "Das wollten Sie", "Pause ab 3.12.2026 eingetragen",
		"Inzwischen gespeichert", "Lieferung vom 10.12.2026 ausgelassen", "Anna am Bildschirm")
	if d.saved != 0 || !d.ready("Trotzdem weiter") {
		t.Fatalf("saved %d times, asks %q", d.saved, d.asked())
	}
	d.tapsVerb("Trotzdem weiter")
	d.asks("A-733", "geändert", "13 Lieferungen fallen aus") // one was left out meanwhile
	d.sees("ausgelassen (Anna)")
	if d.saved != 0 || !d.ready("Pausieren") {
		t.Fatalf("saved %d times, asks %q", d.saved, d.asked())
	}
	d.press(fyne.KeyReturn)
	if d.saved != 1 || len(h.find(zoes).Pauses) != 1 || len(h.find(zoes).Skips) != 1 {
		t.Errorf("stored is %+v", h.find(zoes))
	}

	// What somebody else did already, or what is given up, is not done again.
	d.command("resume")
	other.wish(exchange.Resume{Ref: ref, On: day("2026-12-03")})
	d.press(fyne.KeyReturn)
	d.asks("wurde inzwischen geändert", "Das ist schon so")
	if d.ready("Trotzdem weiter") {
		t.Error("what is so already can be done again")
	}
	d.tapsVerb("Neu laden")
	if d.asked() != "" || d.saved != 1 || len(h.find(zoes).Pauses) != 0 {
		t.Errorf("saved %d times, asks %q", d.saved, d.asked())
	}
}

// TestADatabaseThatIsHeldIsSaidInTheDialog, which can be tried again.
func TestADatabaseThatIsHeldIsSaidInTheDialog(t *testing.T) {
	h := newHouse(t, 20)
	d := sit(h)
	d.opens(zoes)
	d.command("skip")
	h.held(func() { d.press(fyne.KeyReturn) })
	d.asks("Ein anderes Programm hält die Datenbank gerade fest.")
	d.press(fyne.KeyReturn)
	if d.asked() != "" || d.saved != 1 {
		t.Errorf("afterwards it cannot be done: %q", d.asked())
	}
}

func TestASubscriptionIsExtendedByItsLastDay(t *testing.T) {
	h := newHouse(t, 20)
	h.change(zoes, func(s *subscription.Subscription) { s.End = day("2026-12-31") })
	d := sit(h)
	d.opens(zoes)
	d.command("extend")
	d.asks("A-733 verlängern", "Neuer letzter Tag (bisher 31.12.2026)", "Es fehlt noch")
	d.types("31.1.27")
	d.asks("4 Lieferungen kommen dazu, 1 Auftrag wird angelegt und der letzte Tag ist der 31.1.2027.")
	d.press(fyne.KeyReturn)
	if got := h.find(zoes).End; got != day("2027-01-31") {
		t.Errorf("ends on %s", got)
	}
	if d.Chosen().Date != day("2027-01-07") {
		t.Errorf("chosen is %q", d.Chosen().Day)
	}
}

// TestATermWithALastDayIsExtendedByDeliveries: they give the new last day.
func TestATermWithALastDayIsExtendedByDeliveries(t *testing.T) {
	h := newHouse(t, 20)
	h.change(zoes, func(s *subscription.Subscription) { s.End = day("2027-01-07") })
	d := sit(h)
	d.opens(zoes)
	d.command("extend")
	d.goesBack(1)
	d.press(fyne.KeyDown, fyne.KeyTab)
	d.types("2")
	d.asks("2 Lieferungen kommen dazu", "der letzte Tag ist der 21.1.2027.")
	d.press(fyne.KeyReturn)
	if got := h.find(zoes).End; got != day("2027-01-21") {
		t.Errorf("ends on %s", got)
	}
}

func TestASubscriptionIsExtendedByDeliveries(t *testing.T) {
	h := newHouse(t, 20)
	h.change(zoes, func(s *subscription.Subscription) {
		s.Start, s.Versions[0].From, s.Count = day("2026-11-23"), day("2026-11-23"), 6
	})
	d := sit(h)
	d.opens(zoes)
	d.command("extend")
	d.types("1.5")
	d.press(fyne.KeyReturn)
	d.asks("Bitte eine ganze Zahl ab 1 angeben.")
	if d.saved != 0 {
		t.Fatal("half a delivery was added")
	}
	d.press(fyne.KeyBackspace, fyne.KeyBackspace, fyne.KeyBackspace)
	d.types("4")
	d.asks("4 Lieferungen kommen dazu, 1 Auftrag wird angelegt und es gibt insgesamt 10 statt 6 Lieferungen.")
	d.press(fyne.KeyReturn)
	if got := h.find(zoes).Count; got != 10 {
		t.Errorf("there are %d", got)
	}
}

func TestASubscriptionIsCancelledWithAReason(t *testing.T) {
	h := newHouse(t, 20)
	d := sit(h)
	d.opens(zoes)
	d.command("cancel")
	d.asks("A-733 kündigen", "Frühester Termin ist der 30.11.2026.")
	d.press(fyne.KeyReturn) // the safe button has the focus
	if d.asked() != "" || d.saved != 0 {
		t.Fatalf("saved %d times", d.saved)
	}
	d.command("cancel")
	d.goesBack(3) // from the safe button
	d.types("31.12.2026")
	d.press(fyne.KeyTab)
	d.types("zieht um")
	d.asks("der letzte Tag ist der 31.12.2026")
	d.tapsVerb("Kündigen")
	c := h.find(zoes).Cancellation
	if c == nil || c.Effective != day("2026-12-31") || c.Reason != "zieht um" || c.Given != today() || c.Source != person.User {
		t.Fatalf("stored is %+v", c)
	}
	d.sees("läuft aus")
	for _, name := range []string{"cancel", "extend"} {
		if d.find(name).IsReady() {
			t.Errorf("%s can still be done", name)
		}
	}
}

func TestARemarkIsAddedForEverUntilADayOrOnce(t *testing.T) {
	for _, c := range []struct {
		what string
		fill func(*desk)
		want remark.Remark
	}{
		{"for ever", func(*desk) {}, remark.Remark{Lasts: remark.Always}},
		{"until a day", func(d *desk) { d.types("31.1.2027") }, remark.Remark{Lasts: remark.Until, Until: day("2027-01-31")}},
		{"on safety", func(d *desk) { d.press(fyne.KeyTab); d.types(" ") }, remark.Remark{Lasts: remark.Always, Safety: true}},
		{"once", func(d *desk) { d.press(fyne.KeyTab, fyne.KeyTab); d.types(" ") },
			remark.Remark{Lasts: remark.Once, From: day("2026-11-26"), Until: day("2026-11-26")}},
	} {
		h := newHouse(t, 20)
		d := sit(h)
		d.opens(zoes)
		d.command("comment")
		if d.ready("Hinzufügen") {
			t.Errorf("%s: without a text it can be added", c.what)
		}
		d.types("Nussallergie!")
		d.press(fyne.KeyTab)
		c.fill(d)
		d.asks("Bemerkung zu A-733", "die Bemerkung kommt auf die Rüstscheine.")
		d.tapsVerb("Hinzufügen")
		c.want.Text, c.want.Source = "Nussallergie!", person.User
		if got := h.find(zoes).Remarks; !slices.Equal(got, []remark.Remark{c.want}) {
			t.Errorf("%s: stored is %+v, want %+v", c.what, got, c.want)
		}
		d.sees("Nussallergie!")
	}
}

func TestARemarkUntilADayThatIsOverIsRefused(t *testing.T) {
	d := sit(newHouse(t, 20))
	d.opens(zoes)
	d.command("comment")
	d.types("zu spät")
	d.press(fyne.KeyTab)
	d.types("1.11.2026")
	d.press(fyne.KeyReturn)
	d.asks("Der 1.11.2026 ist schon vorbei.")
	if d.saved != 0 {
		t.Error("it was added")
	}
}

// TestWhatCannotBeDoneIsNotOffered.
func TestWhatCannotBeDoneIsNotOffered(t *testing.T) {
	h := newHouse(t, 20)
	h.change("A-501", func(s *subscription.Subscription) { s.End = day("2026-10-31") })
	d := sit(h)
	d.Open(kit.Place{ID: h.find("A-501").ID})
	d.sees("beendet", "Es kommt nichts mehr.")
	for _, name := range []string{"pause", "resume", "skip", "unskip", "why", "extend", "cancel", "comment"} {
		if d.find(name).IsReady() {
			t.Errorf("%s is offered", name)
		}
	}
	d.press(fyne.KeyDown, fyne.KeyReturn, fyne.KeyUp) // nothing to go to
	d.opens(zoes)
	for name, want := range map[string]bool{
		"pause": true, "resume": false, "skip": true, "unskip": false, "why": true, "extend": false, "cancel": true, "comment": true,
	} {
		if got := d.find(name).IsReady(); got != want {
			t.Errorf("%s is offered: %v", name, got)
		}
	}
}

func TestASubscriptionThatCannotBeComputedSaysWhyOnThePage(t *testing.T) {
	h := newHouse(t, 20)
	h.breaks(zoes)
	d := sit(h)
	d.opens(zoes)
	d.sees("Den Kalender der Wiederholung gibt es nicht mehr.", "Gemüsekiste mittel ×1", "Verlauf")
	d.command("pause")
	d.asks("Den Kalender der Wiederholung gibt es nicht mehr.", "So geht es nicht.")
	if d.ready("Pausieren") {
		t.Error("it can be paused")
	}
}

// TestAStrangerIsToldThatItIsNotAllowed: looking is.
func TestAStrangerIsToldThatItIsNotAllowed(t *testing.T) {
	h := newHouse(t, 20)
	o := h.office()
	o.Actor = office.Actor{User: "Gast"}
	d := sitBefore(h, o, small)
	d.opens(zoes)
	d.command("skip")
	if d.ready("Auslassen") || d.asked() == "" {
		t.Errorf("asks %q", d.asked())
	}
	d.press(fyne.KeyEscape)
	if d.saved != 0 || len(h.find(zoes).Skips) != 0 {
		t.Error("it was done")
	}
}
