package schedule_test

import (
	"time"

	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/schedule"
)

// anyDate is a date of some years around now.
func anyDate() *rapid.Generator[civil.Date] {
	return rapid.Custom(func(t *rapid.T) civil.Date {
		return day("2024-01-01").AddDays(rapid.IntRange(0, 4*365).Draw(t, "day"))
	})
}

// anyRange begins on some day and lasts up to a number of days.
func anyRange(longest int) *rapid.Generator[civil.Range] {
	return rapid.Custom(func(t *rapid.T) civil.Range {
		from := anyDate().Draw(t, "from")
		return civil.Between(from, from.AddDays(rapid.IntRange(0, longest-1).Draw(t, "length")))
	})
}

// anyWeekdays are at least one.
func anyWeekdays() *rapid.Generator[civil.Weekdays] {
	return rapid.Map(rapid.IntRange(1, int(civil.EveryDay)), func(n int) civil.Weekdays { return civil.Weekdays(n) })
}

// signedNumber is from 1 to a largest number, or below zero.
func signedNumber(largest int) *rapid.Generator[int] {
	return rapid.Custom(func(t *rapid.T) int {
		n := rapid.IntRange(1, largest).Draw(t, "n")
		if rapid.Bool().Draw(t, "from the end") {
			return -n
		}
		return n
	})
}

// anyRule is a rule of the subset, common or odd, that has dates.
func anyRule() *rapid.Generator[schedule.Rule] {
	return rapid.Custom(func(t *rapid.T) schedule.Rule {
		r, err := anyParts().Filter(func(p schedule.Parts) bool {
			_, err := p.Rule()
			return err == nil
		}).Draw(t, "parts").Rule()
		if err != nil {
			t.Fatal(err)
		}
		return r
	})
}

// anyParts are the parts of a rule that mostly makes sense.
func anyParts() *rapid.Generator[schedule.Parts] {
	return rapid.Custom(func(t *rapid.T) schedule.Parts {
		p := schedule.Parts{
			Freq:     rapid.SampledFrom([]schedule.Freq{schedule.Daily, schedule.Weekly, schedule.Monthly, schedule.Yearly}).Draw(t, "freq"),
			Interval: rapid.IntRange(1, 5).Draw(t, "interval"),
		}
		if rapid.IntRange(0, 3).Draw(t, "has months") == 0 {
			p.Months = rapid.SliceOfN(rapid.Map(rapid.IntRange(1, 12), func(m int) time.Month { return time.Month(m) }), 1, 4).Draw(t, "months")
		}
		if p.Freq != schedule.Weekly && rapid.Bool().Draw(t, "has month days") {
			p.MonthDays = rapid.SliceOfN(signedNumber(31), 1, 4).Draw(t, "month days")
		}
		if rapid.Bool().Draw(t, "has weekdays") {
			p.Weekdays = anyNthWeekdays(p).Draw(t, "weekdays")
		}
		if p.Freq != schedule.Daily && len(p.Weekdays)+len(p.MonthDays) > 0 && rapid.IntRange(0, 2).Draw(t, "has positions") == 0 {
			p.SetPos = rapid.SliceOfN(signedNumber(4), 1, 2).Draw(t, "positions")
		}
		return p
	})
}

// anyNthWeekdays are weekdays, numbered where that has a meaning; all or none
// are, because the library to compare with reads a mixture otherwise.
func anyNthWeekdays(p schedule.Parts) *rapid.Generator[[]schedule.NthWeekday] {
	return rapid.Custom(func(t *rapid.T) []schedule.NthWeekday {
		numbered := (p.Freq == schedule.Monthly || p.Freq == schedule.Yearly && len(p.Months) > 0) &&
			rapid.Bool().Draw(t, "numbered")
		var out []schedule.NthWeekday
		for _, d := range anyWeekdays().Draw(t, "days").List() {
			w := schedule.NthWeekday{Day: d}
			if numbered {
				w.N = signedNumber(5).Draw(t, "nth")
			}
			out = append(out, w)
		}
		return out
	})
}

// anyDays is a compiled calendar with closures, holidays, replacements, and
// sometimes a pick-up point.
func anyDays() *rapid.Generator[*schedule.Days] {
	return rapid.Custom(func(t *rapid.T) *schedule.Days {
		d, err := schedule.Compile(anyCalendar().Draw(t, "calendar"))
		if err != nil {
			t.Fatal(err)
		}
		if rapid.IntRange(0, 3).Draw(t, "pick-up point") == 0 {
			return d.Narrow(anyWeekdays().Draw(t, "of the point"))
		}
		return d
	})
}

func anyCalendar() *rapid.Generator[schedule.Calendar] {
	return rapid.Custom(func(t *rapid.T) schedule.Calendar {
		cal := schedule.Calendar{
			DeliveryDays: anyWeekdays().Draw(t, "delivery"),
			WorkDays:     anyWeekdays().Draw(t, "work"),
			Region:       rapid.SampledFrom([]string{"", "CH-ZH", "DE-BY", "AT-9"}).Draw(t, "region"),
			Closures:     rapid.SliceOfN(anyClosure(), 0, 5).Draw(t, "closures"),
		}
		if rapid.IntRange(0, 2).Draw(t, "replacements") == 0 {
			closed := anyDate().Draw(t, "closed")
			instead := closed.AddDays(rapid.SampledFrom([]int{-10, -3, -2, -1, 1, 2, 3, 10}).Draw(t, "instead"))
			cal.Replacements = []schedule.Replacement{{Closed: closed, Instead: instead}}
		}
		return cal
	})
}

func anyClosure() *rapid.Generator[schedule.Closure] {
	return rapid.Custom(func(t *rapid.T) schedule.Closure {
		c := schedule.NewClosure("closed", anyRange(40).Draw(t, "range"))
		c.Yearly = rapid.Bool().Draw(t, "yearly")
		switch rapid.IntRange(0, 3).Draw(t, "stops") {
		case 0:
			c.StopsWork = false
		case 1:
			c.StopsDelivery = false
		}
		return c
	})
}
