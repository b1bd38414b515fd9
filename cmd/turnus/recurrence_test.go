//go:build windowtest

package main

import (
	"cmp"
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"testing"
	"time"

	"turnus/cmd/internal/datafolder"
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/order"
	"turnus/domain/schedule"
)

// TestRecurrenceAndHolidaysInTheWindow builds a delivery plan by keyboard alone,
// then closes two weeks by dragging over them, sees what that does, saves, and
// finds every order of those weeks decided.
func TestRecurrenceAndHolidaysInTheWindow(t *testing.T) {
	home, data := t.TempDir(), filepath.Join(t.TempDir(), "laden")
	demoShop(t, data)
	inFolder(t, data, func(f *datafolder.Folder) {
		jobs := planning.Jobs{Store: f.Store, Clock: f.Clock(context.Background())}
		until := civil.MustParse("2026-12-11")
		if _, err := jobs.Plan(context.Background(), datafolder.Actor(office.ViaCommand), civil.MustParse(workday), until); err != nil {
			t.Fatal(err)
		}
	})
	s := launch(t, home, data, workday, "1280x720")
	s.see("Zu tun")
	s.buildAPlan(data)
	s.closeTwoWeeks(data)
	s.quit()
}

// buildAPlan builds "every second Tuesday and Friday, before holidays", without
// the mouse.
func (s *screen) buildAPlan(data string) {
	s.Helper()
	s.press("ctrl+5")
	s.see("weekly-tue-fri")
	s.shot("1-wiederholungen")
	s.press("ctrl+n")
	s.see("Name (Deutsch)")
	s.write("jede-2")
	s.press("Tab", "Tab")
	s.write("Jeden zweiten Dienstag und Freitag")
	s.press("Tab", "Tab", "Tab", "Tab", "Tab")
	s.write("2")
	s.press("Tab", "Tab", "space") // Tuesday
	s.press("Tab", "Tab", "Tab", "space")
	s.see("alle 2 Wochen am Dienstag und Freitag")
	s.shot("2-maske")
	s.press("ctrl+s")
	s.eventually("plan in the database", func() bool {
		p := read(s.T, data, func(r office.Reader) (catalog.DeliveryPlan, error) {
			found, _, err := r.Plans().Find("jede-2")
			return found, err
		})
		if len(p.Versions) != 1 {
			return false
		}
		v := p.Versions[0]
		rules := v.Rhythm.Segments[0].Rules
		return len(rules) == 1 && rules[0].String() == "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR" && v.Policy == schedule.NewPolicy(schedule.Before)
	})
	s.see("jede-2")
}

// closeTwoWeeks drags over two weeks of December and saves what that does.
func (s *screen) closeTwoWeeks(data string) {
	s.Helper()
	weeks := civil.Between(civil.MustParse("2026-12-01"), civil.MustParse("2026-12-13"))
	s.press("ctrl+6")
	s.see("Betriebsferien")
	s.shot("3-ferientage")
	s.drag(s.day("Dezember", 1), s.day("Dezember", 13))
	s.see("Betriebsferien eintragen")
	s.write("Umbau")
	s.shot("4-betriebsferien")
	s.press("Return")
	s.see("betroffen.") // orders that are made already
	s.shot("5-wirkung")
	before := s.ordersBetween(data, weeks)
	s.press("ctrl+s")
	s.see("Zurück zum Kalender")
	first := slices.MinFunc(before, func(a, b order.Order) int { return cmp.Or(a.Date.Compare(b.Date), cmp.Compare(a.ID, b.ID)) })
	s.see(first.Number) // the orders concerned are listed
	s.shot("6-auftraege")
	s.press("ctrl+s")
	s.see("Gespeichert.")
	s.shot("7-gespeichert")
	calendar := read(s.T, data, func(r office.Reader) (schedule.Calendar, error) {
		found, _, err := r.Calendars().Find("standard")
		return found, err
	})
	if !slices.ContainsFunc(calendar.Closures, func(c schedule.Closure) bool { return c.Name == "Umbau" && c.Range == weeks }) {
		s.Errorf("the closure is not in the calendar: %+v", calendar.Closures)
	}
	for _, was := range before {
		now := read(s.T, data, func(r office.Reader) (order.Order, error) { return r.Orders().Get(was.ID) })
		if now.Live() && weeks.Contains(now.Date) && now.Version == was.Version {
			s.Errorf("%s is still on %s and nobody decided about it", now.Number, now.Date)
		}
	}
	told := read(s.T, data, func(r office.Reader) (int, error) { return r.CountOpenNotices() })
	if told == 0 {
		s.Error("nobody is to be told")
	}
	s.click("Avisierungen")
	s.see("Umbau")
	s.shot("8-avisierungen")
}

// ordersBetween are the open orders of the shop's calendar in some days, by number.
func (s *screen) ordersBetween(data string, days civil.Range) []order.Order {
	s.Helper()
	var all []civil.Date
	for i := range days.Days() {
		all = append(all, days.From.AddDays(i))
	}
	list := read(s.T, data, func(r office.Reader) ([]order.Order, error) {
		offer, err := office.LoadOffer(r)
		if err != nil {
			return nil, err
		}
		list, err := r.OpenOrdersOn(all, nil)
		return slices.DeleteFunc(list, func(o order.Order) bool {
			x, _ := r.Subscriptions().Get(o.SubscriptionID)
			return o.SubscriptionID == 0 || offer.Plans[x.On(o.FirstNominal()).PlanID].CalendarID != offer.Shop.CalendarID
		}), err
	})
	if len(list) == 0 {
		s.Fatal("no orders in those days")
	}
	return list
}

// day is where a day of a month stands in the year view.
func (s *screen) day(month string, day int) thing {
	s.Helper()
	title := s.see(month)
	for _, t := range s.things() {
		if t.Kind == "text" && t.Text == strconv.Itoa(day) && t.Y > title.Y && t.Y < title.Y+160 && t.X+t.W/2 > title.X && t.X < title.X+136 {
			return t
		}
	}
	s.shot("failed")
	s.Fatalf("no %d below %s", day, month)
	return thing{}
}

// drag presses the mouse on one thing and lets it go on another.
func (s *screen) drag(from, to thing) {
	s.Helper()
	at := func(x, y float32) {
		s.tool("xdotool", "mousemove", fmt.Sprint(int(x)), fmt.Sprint(int(y)))
		time.Sleep(200 * time.Millisecond)
	}
	x1, y1, x2, y2 := from.X+from.W/2, from.Y+from.H/2, to.X+to.W/2, to.Y+to.H/2
	at(x1, y1)
	s.tool("xdotool", "mousedown", "1")
	at((x1+x2)/2, (y1+y2)/2)
	at(x2, y2)
	s.tool("xdotool", "mouseup", "1")
}
