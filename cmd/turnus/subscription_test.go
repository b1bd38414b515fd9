//go:build windowtest

package main

import (
	"path/filepath"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/subscription"
)

// TestASubscriptionFromBeginToEndInTheWindow takes one out by keyboard alone, pauses
// it for two weeks and sees the next deliveries change, then cancels it and reads why
// the last day is what it is.
func TestASubscriptionFromBeginToEndInTheWindow(t *testing.T) {
	home, data := t.TempDir(), filepath.Join(t.TempDir(), "laden")
	demoShop(t, data)
	s := launch(t, home, data, workday, "1280x720")
	s.see("Zu tun")

	s.press("ctrl+2")
	s.see("38 Abonnemente")
	s.press("ctrl+n")
	s.see("Die ersten Lieferungen")
	s.press("z")
	s.write("zoë")
	s.see("Zoë Müller, 8046 Zürich")
	s.press("Return", "k")
	s.write("kiste klein")
	s.see("Gemüsekiste klein")
	s.press("Return")
	s.see("je Lieferung")
	s.shot("1-neu")
	s.press("ctrl+s")
	s.see("Abonnement erfasst")
	number := s.newest(data).Number

	s.press("ctrl+e")
	s.see("Erster Tag ohne Lieferung")
	s.write("1.2.2027")
	s.press("Tab")
	s.write("14.2.2027")
	s.see("fällt aus")
	s.press("Return")
	s.see("Pause 1.2.–14.2.2027 eingetragen")
	s.shot("2-pause")
	if p := s.newest(data).Pauses; len(p) != 1 || p[0].From != civil.MustParse("2027-02-01") {
		t.Errorf("%s has the pauses %+v", number, p)
	}

	s.press("ctrl+g")
	s.see("Frühester Termin ist der")
	s.shot("3-kuendigen")
	s.button("Kündigen")
	s.see("Rückgängig")
	if c := s.newest(data).Cancellation; c == nil || !c.Effective.After(civil.MustParse(workday)) {
		t.Errorf("%s is cancelled: %+v", number, c)
	}
	s.quit()
}

// newest is the subscription that was made last.
func (s *screen) newest(data string) subscription.Subscription {
	s.Helper()
	all := read(s.T, data, func(r office.Reader) ([]subscription.Subscription, error) { return r.Subscriptions().All() })
	return all[len(all)-1]
}
