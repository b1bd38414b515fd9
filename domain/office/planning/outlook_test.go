package planning_test

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
	"turnus/storage/db"
	"turnus/storage/shoptest"
)

// december is asked about in most of these tests: Christmas, and the demo
// shop's vacation from Christmas Eve.
var december = civil.Between(shoptest.Today, civil.MustParse("2027-01-10"))

func outlook(t *testing.T, store *db.DB, days civil.Range) planning.Outlook {
	t.Helper()
	out, err := jobs(store).Outlook(t.Context(), days)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestOutlookCountsWhatEachSubscriptionSays: the same as asking each one alone
// what becomes of its dates, day by day.
func TestOutlookCountsWhatEachSubscriptionSays(t *testing.T) {
	store := shoptest.Demo(t, 80)
	list, _, receivers, offer := shown(t, store)
	want := map[string]int{}
	note := func(step schedule.Step, to civil.Date) {
		names := ""
		for _, c := range step.Closed {
			if c.Kind == schedule.CauseHoliday || c.Kind == schedule.CauseClosure {
				names += "/" + c.ID + c.Name
			}
		}
		if names != "" && december.Contains(step.Nominal) {
			want[fmt.Sprint(step.Nominal, names, " to ", to)]++
		}
	}
	for _, s := range list {
		var plan subscription.Schedule
		shoptest.Read(t, store, func(r office.Reader) (err error) {
			window := civil.Between(s.Start, december.To.AddDays(90))
			plan, err = planning.Schedule(r, offer, s, receivers[s.ReceiverID], window)
			return err
		})
		for _, d := range plan.Deliveries {
			for _, step := range d.Why.Steps {
				note(step, d.Date)
			}
		}
		for _, d := range plan.Dropped {
			note(d.Step, civil.Date{})
		}
	}
	got := map[string]int{}
	moved, dropped := 0, 0
	for _, d := range outlook(t, store, december).Days {
		names := ""
		for _, c := range d.Causes {
			names += "/" + c.ID + c.Name
		}
		for _, m := range d.Moved {
			got[fmt.Sprint(d.Nominal, names, " to ", m.Date)] = m.Deliveries
			moved += m.Deliveries
		}
		if d.Dropped > 0 {
			got[fmt.Sprint(d.Nominal, names, " to ", civil.Date{})] = d.Dropped
			dropped += d.Dropped
		}
	}
	if !maps.Equal(got, want) {
		t.Errorf("outlook:\n%v\none by one:\n%v", got, want)
	}
	if moved == 0 || dropped == 0 {
		t.Errorf("%d moved, %d dropped: too little to compare", moved, dropped)
	}
}

// TestAHolidayIsNamedInAllLanguages, a closure as the shop calls it, and the
// days come in order.
func TestAHolidayIsNamedInAllLanguages(t *testing.T) {
	days := outlook(t, shoptest.Demo(t, 60), december).Days
	christmas, vacation := 0, 0
	for i, d := range days {
		if i > 0 && d.Nominal.Before(days[i-1].Nominal) {
			t.Errorf("%s stands behind %s", d.Nominal, days[i-1].Nominal)
		}
		for _, c := range d.Causes {
			switch {
			case c.Kind == schedule.CauseHoliday && d.Nominal == civil.MustParse("2026-12-25"):
				christmas++
				if c.Names.In(lang.DE) != "Weihnachtstag" || c.Names.In(lang.FR) == "" {
					t.Errorf("Christmas is called %v", c.Names)
				}
			case c.Kind == schedule.CauseClosure:
				vacation++
				if c.Name == "" || !c.Range.Contains(d.Nominal) {
					t.Errorf("%s: %+v", d.Nominal, c)
				}
			}
		}
	}
	if christmas != 1 || vacation == 0 {
		t.Errorf("Christmas stands there %d times, the vacation on %d days: %+v", christmas, vacation, days)
	}
}

// TestOnlyHolidaysAndClosuresAreUnusual: not weekdays, persons, or pauses.
func TestOnlyHolidaysAndClosuresAreUnusual(t *testing.T) {
	store := shoptest.Demo(t, 20)
	ordinary := civil.Between(shoptest.Today, shoptest.Today.AddDays(13))
	s := find(t, store, "A-733")
	change(t, store, s.ID, func(s *subscription.Subscription) {
		s.Move(subscription.Move{Nominal: civil.MustParse("2026-11-26"), To: civil.MustParse("2026-11-27")})
		s.Skip(subscription.Skip{Nominal: civil.MustParse("2026-12-03")})
	})
	shoptest.Do(t, store, func(tx office.Tx) error {
		p, _, err := tx.Plans().Find("weekly-tue")
		if err != nil {
			return err
		}
		p.Versions = slices.Clone(p.Versions)
		monday, err := schedule.ParseRule("FREQ=WEEKLY;BYDAY=MO") // no delivery day: moved every week
		for i := range p.Versions {
			p.Versions[i].Rhythm = schedule.WholeYear(monday)
		}
		return errors.Join(err, tx.SavePlans().Save(&p))
	})
	if out := outlook(t, store, ordinary); len(out.Days) != 0 {
		t.Errorf("%+v", out.Days)
	}
	shoptest.Do(t, store, func(tx office.Tx) error {
		c, _, err := tx.Calendars().Find("standard")
		if err != nil {
			return err
		}
		c.Closures = append(c.Closures, schedule.NewClosure("Umbau", civil.Between(civil.MustParse("2026-11-26"), civil.MustParse("2026-12-03"))))
		return tx.SaveCalendars().Save(&c)
	})
	for _, d := range outlook(t, store, ordinary).Days {
		if d.Causes[0].Name != "Umbau" || len(d.Causes) != 1 {
			t.Errorf("%+v", d)
		}
	}
	if len(outlook(t, store, ordinary).Days) == 0 {
		t.Error("a closure changed nothing")
	}
	before := dropped(outlook(t, store, ordinary))
	change(t, store, s.ID, func(s *subscription.Subscription) { s.Unskip(civil.MustParse("2026-12-03")) })
	if got := dropped(outlook(t, store, ordinary)); got != before+1 {
		t.Errorf("%d dropped with one more delivery, %d before", got, before)
	}
}

func dropped(o planning.Outlook) int {
	n := 0
	for _, d := range o.Days {
		n += d.Dropped
	}
	return n
}

// TestOutlookCountsTheSubscriptionsThatEnd in the same days.
func TestOutlookCountsTheSubscriptionsThatEnd(t *testing.T) {
	store := shoptest.Demo(t, 80)
	list, _, _, _ := shown(t, store)
	for _, days := range []civil.Range{december, civil.Between(shoptest.Today, shoptest.Today.AddDays(3))} {
		want := 0
		for _, s := range list {
			if last := s.LastDay(); s.Count == 0 && !last.IsZero() && days.Contains(last) {
				want++
			}
		}
		ends, err := jobs(store).Terms(t.Context(), days)
		if err != nil {
			t.Fatal(err)
		}
		got, counted := 0, 0
		for _, term := range ends {
			switch {
			case !days.Contains(term.End): // is to be told of it
			case term.Subscription.Count > 0:
				counted++
			default:
				got++
			}
		}
		out := outlook(t, store, days)
		if got != want || out.Ending+out.Renewing != got+counted || days == december && out.Ending == 0 {
			t.Errorf("%d and %d end in %v, want %d; %d, %d", got, counted, days, want, out.Ending, out.Renewing)
		}
	}
}

// BenchmarkOutlook looks at six weeks with Christmas, for shops of several
// sizes: twice as many subscriptions take twice as long.
func BenchmarkOutlook(b *testing.B) {
	for _, size := range []int{2_500, 5_000, 10_000} {
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			j := jobs(shoptest.Demo(b, size))
			for b.Loop() {
				if out, err := j.Outlook(b.Context(), december); err != nil || len(out.Days) == 0 {
					b.Fatal(out, err)
				}
			}
		})
	}
}
