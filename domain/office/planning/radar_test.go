package planning_test

import (
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

func radar(t *testing.T, store *db.DB, year int) planning.Radar {
	t.Helper()
	r, err := jobs(store).Radar(t.Context(), year)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// stretches counts what the days of a radar say, by day.
func stretches(days []planning.Stretch) map[string]string {
	out := map[string]string{}
	for _, s := range days {
		if len(s.Moved)+s.Dropped > 0 {
			key := fmt.Sprint(s.Days)
			for _, c := range s.Causes {
				key += c.ID + c.Name
			}
			out[key] = fmt.Sprint(s.Moved, s.Dropped, s.Collided)
		}
	}
	return out
}

func TestRadarCountsWhatTheOutlookOfTheYearCounts(t *testing.T) {
	store := shoptest.Demo(t, 80)
	for _, year := range []int{2026, 2027, 2028} {
		r := radar(t, store, year)
		days := planning.Together(outlook(t, store, civil.Between(civil.Of(year, 1, 1), civil.Of(year, 12, 31))).Days)
		if got, want := stretches(r.Days), stretches(days); !maps.Equal(got, want) || len(want) == 0 {
			t.Errorf("%d:\nradar   %v\noutlook %v", year, got, want)
		}
		moved, dropped := 0, 0
		for _, s := range days {
			dropped += s.Dropped
			for _, m := range s.Moved {
				moved += m.Deliveries
			}
		}
		if r.Moved != moved || r.Dropped != dropped || r.Failed != 0 {
			t.Errorf("%d: %d moved, %d dropped, %d failed", year, r.Moved, r.Dropped, r.Failed)
		}
	}
}

// closeDays adds closures to the calendar of the demo shop.
func closeDays(t *testing.T, store *db.DB, closures ...schedule.Closure) {
	t.Helper()
	shoptest.Do(t, store, func(tx office.Tx) error {
		c, _, err := tx.Calendars().Find("standard")
		if err != nil {
			return err
		}
		c.Closures = append(slices.Clone(c.Closures), closures...)
		return tx.SaveCalendars().Save(&c)
	})
}

func TestRadarNamesEachHolidayOnADeliveryDayOnce(t *testing.T) {
	store := shoptest.Demo(t, 1) // nobody gets anything on most of them
	r := radar(t, store, 2027)
	seen := map[civil.Date]int{}
	for i, s := range r.Days {
		if i > 0 && s.Days.From.Before(r.Days[i-1].Days.From) {
			t.Errorf("%s stands behind %s", s.Days.From, r.Days[i-1].Days.From)
		}
		seen[s.Days.From]++
	}
	for date, want := range map[string]int{
		"2026-12-24": 1, // the vacation, with New Year in it
		"2027-01-01": 0,
		"2027-03-26": 1, // Good Friday
		"2027-03-29": 0, // Easter Monday: the shop never delivers on Mondays
		"2027-05-01": 1, // a Saturday
	} {
		if got := seen[civil.MustParse(date)]; got != want {
			t.Errorf("%s stands there %d times, want %d: %v", date, got, want, seen)
		}
	}
}

func TestDeliveriesThatFallTogetherAreCollided(t *testing.T) {
	store := shoptest.Demo(t, 80)
	before := radar(t, store, 2027)
	// Friday goes back to Tuesday, where its bread is delivered already.
	closeDays(t, store, schedule.NewClosure("Umbau", civil.Between(civil.MustParse("2027-03-10"), civil.MustParse("2027-03-12"))))
	after := radar(t, store, 2027)
	if before.Collided == after.Collided {
		t.Error("nothing collides")
	}
	for _, s := range after.Days {
		if s.Causes[0].Name != "Umbau" {
			continue
		}
		for _, m := range s.Moved {
			if m.Date == civil.MustParse("2027-03-09") && m.Deliveries < s.Collided {
				t.Errorf("%d of %d moved deliveries collide", s.Collided, m.Deliveries)
			}
		}
		if s.Collided != after.Collided-before.Collided {
			t.Errorf("%+v", s)
		}
	}
}

// TestWeekWithTwoShiftsIsNamed: both bread days of a week are closed, each by
// itself.
func TestWeekWithTwoShiftsIsNamed(t *testing.T) {
	store := shoptest.Demo(t, 80)
	tuesday, friday := civil.MustParse("2027-03-09"), civil.MustParse("2027-03-12")
	if d := doubles(radar(t, store, 2027), tuesday); len(d) != 0 {
		t.Errorf("an ordinary week: %+v", d)
	}
	closeDays(t, store, schedule.NewClosure("Kurs", civil.Between(tuesday, tuesday)), schedule.NewClosure("Markt", civil.Between(friday, friday)))
	found := doubles(radar(t, store, 2027), tuesday)
	if len(found) != 1 {
		t.Fatalf("%+v", found)
	}
	d := found[0]
	if d.Plan.In(lang.DE) != "Brot am Dienstag und Freitag" || d.Monday != tuesday.Monday() || !slices.Equal(d.Dates, []civil.Date{tuesday, friday}) {
		t.Errorf("%+v", d)
	}
	list, _, _, _ := shown(t, store)
	want := 0
	for _, s := range list {
		if s.On(friday).PlanID == d.PlanID && s.Start.Before(tuesday) && !s.Over(friday) && s.StateOn(friday) == subscription.Active && s.StateOn(tuesday) == subscription.Active {
			want++
		}
	}
	if d.Subscriptions != want || want == 0 {
		t.Errorf("%d subscriptions, want %d", d.Subscriptions, want)
	}
}

func doubles(r planning.Radar, in civil.Date) []planning.DoubleShift {
	var out []planning.DoubleShift
	for _, d := range r.Doubles {
		if d.Monday == in.Monday() {
			out = append(out, d)
		}
	}
	return out
}

// TestYearWithAWeek53SaysWhichWeeksEverySecondWeekMeans: a plan with a date of
// its own delivers to everybody in week 53, or to everybody before and after it.
func TestYearWithAWeek53SaysWhichWeeksEverySecondWeekMeans(t *testing.T) {
	store := shoptest.Demo(t, 80)
	for year, want := range map[int]string{2026: "[2026-12-21 2026-12-28 2027-01-04]", 2027: "", 2028: "", 2032: "[2032-12-20 2032-12-27 2033-01-03]"} {
		r := radar(t, store, year)
		if r.Long == nil {
			if want != "" {
				t.Errorf("%d has no week 53", year)
			}
			continue
		}
		if got := fmt.Sprint(r.Long.Mondays); got != want || len(r.Long.Plans) != 1 {
			t.Fatalf("%d: %s, %+v", year, got, r.Long.Plans)
		}
		p := r.Long.Plans[0]
		first, second, third := p.Subscriptions[0], p.Subscriptions[1], p.Subscriptions[2]
		if !p.Anchored || (first == 0) == (second == 0) || (first == 0) != (third == 0) {
			t.Errorf("%d: %+v", year, p)
		}
	}
}

// TestRadarDoesNotProjectWhatHasEnded: five deliveries are over long before the
// next year but one.
func TestRadarDoesNotProjectWhatHasEnded(t *testing.T) {
	store := shoptest.Demo(t, 1)
	shoptest.Plan(t, store, 7)
	list, _, _, _ := shown(t, store)
	if r := radar(t, store, 2028); r.Moved+r.Dropped == 0 {
		t.Fatalf("a subscription that goes on touches nothing: %+v", r)
	}
	for _, s := range list {
		change(t, store, s.ID, func(s *subscription.Subscription) { s.Count = 5 })
	}
	if r := radar(t, store, 2028); r.Moved+r.Dropped != 0 {
		t.Errorf("%d moved, %d dropped", r.Moved, r.Dropped)
	}
}

// BenchmarkRadar looks at a year, for shops of several sizes: twice as many
// subscriptions take twice as long.
func BenchmarkRadar(b *testing.B) {
	for _, size := range []int{2_500, 5_000, 10_000} {
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			j := jobs(shoptest.Demo(b, size))
			for b.Loop() {
				if out, err := j.Radar(b.Context(), shoptest.Today.Year()+1); err != nil || len(out.Days) == 0 {
					b.Fatal(out, err)
				}
			}
		})
	}
}
