package schedule_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/problem"
	"turnus/domain/schedule"
)

func yearly(name, from, to string) schedule.Closure {
	c := once(name, from, to)
	c.Yearly = true
	return c
}

func once(name, from, to string) schedule.Closure {
	return schedule.NewClosure(name, civil.Between(day(from), day(to)))
}

func TestClosureStandsToThoseThereAre(t *testing.T) {
	winter, turn := once("Winter", "2027-01-04", "2027-01-08"), yearly("Neujahr", "2020-12-28", "2021-01-04")
	closures := []schedule.Closure{winter, turn}
	worksOn := winter
	worksOn.StopsWork = false
	for _, c := range []struct {
		closure schedule.Closure
		want    schedule.Standing
		with    []schedule.Closure
	}{
		{once("Sommer", "2027-07-24", "2027-08-06"), schedule.ClosureNew, nil},
		{once("ganz anders", "2027-01-04", "2027-01-08"), schedule.ClosureKnown, closures[:1]},
		{worksOn, schedule.ClosureOverlaps, closures},
		{once("Dreikönig", "2027-01-06", "2027-01-06"), schedule.ClosureOverlaps, closures[:1]},
		{once("Silvester", "2031-12-31", "2031-12-31"), schedule.ClosureOverlaps, closures[1:]},
		{once("Silvester einmal", "2020-12-28", "2021-01-04"), schedule.ClosureOverlaps, closures[1:]},
		{once("vor Silvester", "2031-12-27", "2031-12-27"), schedule.ClosureNew, nil},
		{yearly("Neujahr", "2026-12-28", "2027-01-04"), schedule.ClosureKnown, closures[1:]},
		{yearly("Silvester", "2026-12-31", "2026-12-31"), schedule.ClosureOverlaps, closures[1:]},
		{yearly("Januar", "2026-01-04", "2026-01-31"), schedule.ClosureOverlaps, closures},
		{yearly("Februar", "2026-02-01", "2026-02-28"), schedule.ClosureNew, nil},
	} {
		standing, with := c.closure.Among(closures)
		if standing != c.want || !slices.Equal(with, c.with) {
			t.Errorf("%s: %s %v", c.closure.Name, standing, with)
		}
	}
}

func TestClosuresOverlapEachOther(t *testing.T) {
	closure := rapid.Custom(func(t *rapid.T) schedule.Closure {
		c := schedule.NewClosure("", anyRange(300).Draw(t, "days"))
		c.Yearly = rapid.Bool().Draw(t, "yearly")
		return c
	})
	rapid.Check(t, func(t *rapid.T) {
		a, b := closure.Draw(t, "a"), closure.Draw(t, "b")
		there, _ := a.Among([]schedule.Closure{b})
		back, _ := b.Among([]schedule.Closure{a})
		if there != back {
			t.Fatalf("%s one way, %s the other", there, back)
		}
		calendar := func(c schedule.Closure) *schedule.Days {
			days, err := schedule.Compile(schedule.Calendar{DeliveryDays: civil.EveryDay, WorkDays: civil.EveryDay, Closures: []schedule.Closure{c}})
			if err != nil {
				t.Fatal(err)
			}
			return days
		}
		daysA, daysB := calendar(a), calendar(b)
		common := false
		for d := day("2020-01-01"); d.Before(day("2032-01-01")) && !common; d = d.AddDays(1) {
			common = !daysA.IsDelivery(d) && !daysB.IsDelivery(d)
		}
		if common != (there != schedule.ClosureNew) {
			t.Fatalf("%s, days in common: %t", there, common)
		}
	})
}

// A calendar is free of overlaps exactly when no day is stopped by two closures.
func TestClosuresStopADayOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		cal := anyCalendar().Draw(t, "calendar")
		cal.Replacements = nil
		if _, err := schedule.Compile(cal); err != nil {
			t.Fatalf("overlaps make it unusable: %v", err)
		}
		if got, want := problem.Has(cal.Check(), schedule.CodeClosureOverlap), stopsTwice(cal.Closures); got != want {
			t.Fatalf("named %t (%v), want %t", got, cal.Check(), want)
		}
	})
}

// stopsTwice looks at each day of some years, leap years among them.
func stopsTwice(closures []schedule.Closure) bool {
	delivery, work := map[civil.Date]int{}, map[civil.Date]int{}
	for _, c := range closures {
		days, err := schedule.Compile(schedule.Calendar{DeliveryDays: civil.EveryDay, WorkDays: civil.EveryDay, Closures: []schedule.Closure{c}})
		if err != nil {
			panic(err)
		}
		for d := day("2023-01-01"); d.Year() < 2033; d = d.AddDays(1) {
			if !days.IsDelivery(d) {
				delivery[d]++
			}
			if !days.IsWork(d) {
				work[d]++
			}
			if delivery[d] > 1 || work[d] > 1 {
				return true
			}
		}
	}
	return false
}

func TestOverlappingClosuresAreNamed(t *testing.T) {
	cal := weekdaysCalendar()
	work := once("Inventar", "2026-12-30", "2026-12-31")
	work.StopsDelivery = false
	cal.Closures = []schedule.Closure{yearly("Jahreswechsel", "2025-12-28", "2026-01-03"), work, once("Skilager", "2027-01-03", "2027-01-09")}
	found := problem.Of(cal.Check())
	if len(found) != 2 || found[0].Field != "closures[1].range" || found[1].Field != "closures[2].range" {
		t.Fatalf("got %v", found)
	}
	if found[1].Code != schedule.CodeClosureOverlap || found[1].Args["name"] != "Jahreswechsel" {
		t.Errorf("got %v", found[1])
	}
	delivery := work
	delivery.StopsDelivery, delivery.StopsWork = true, false
	cal.Closures = []schedule.Closure{work, delivery}
	if err := cal.Check(); err != nil {
		t.Errorf("one stops delivery and one stops work: %v", err)
	}
}
