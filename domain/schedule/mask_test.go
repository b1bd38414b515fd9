package schedule_test

import (
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/problem"
	"turnus/domain/schedule"
)

// anyMask is a mask in the form in which MaskOf gives it.
func anyMask() *rapid.Generator[schedule.Mask] {
	return rapid.Custom(func(t *rapid.T) schedule.Mask {
		m := schedule.Mask{Every: rapid.IntRange(1, schedule.MaxInterval).Draw(t, "every")}
		m.Kind = rapid.SampledFrom([]schedule.MaskKind{
			schedule.ByDays, schedule.ByWeeks, schedule.ByMonthDays, schedule.ByMonthWeekdays, schedule.ByDates,
		}).Draw(t, "kind")
		switch m.Kind {
		case schedule.ByDays:
		case schedule.ByWeeks:
			m.Weekdays = anyWeekdays().Draw(t, "weekdays")
		case schedule.ByMonthDays:
			m.Days, m.Short = anyMonthDays(t)
		case schedule.ByMonthWeekdays:
			m.Weekdays = anyWeekdays().Draw(t, "weekdays")
			m.Nths = anyOf(t, "nths", 1, 2, 3, 4, 5, schedule.LastDay)
		case schedule.ByDates:
			m.Every = 1
			for _, d := range rapid.SliceOfNDistinct(anyDate(), 1, 5, schedule.MonthDayOf).Draw(t, "dates") {
				m.Dates = append(m.Dates, schedule.MonthDayOf(d))
			}
		}
		return m
	})
}

// anyOf are some of the choices, in their order.
func anyOf(t *rapid.T, label string, choices ...int) []int {
	chosen := rapid.SliceOfNDistinct(rapid.SampledFrom(choices), 1, len(choices), rapid.ID).Draw(t, label)
	return slices.DeleteFunc(choices, func(n int) bool { return !slices.Contains(chosen, n) })
}

// anyMonthDays are days of the month; short says something only where there is
// a 29th, 30th or 31st.
func anyMonthDays(t *rapid.T) ([]int, schedule.ShortMonth) {
	choices := []int{1, 2, 15, 28, 29, 30, 31, schedule.LastDay}
	days := anyOf(t, "days", choices...)
	long := slices.ContainsFunc(days, func(d int) bool { return d > 28 })
	if long && rapid.Bool().Draw(t, "leave out") {
		return days, schedule.LeaveOut
	}
	return slices.DeleteFunc(days, func(d int) bool { return d == 31 }), schedule.LastOfMonth
}

func TestMaskSurvivesTheTextOfItsRules(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := anyMask().Filter(func(m schedule.Mask) bool {
			return m.Kind != schedule.ByMonthDays || len(m.Days) > 0
		}).Draw(t, "mask")
		rules, err := m.Rules()
		if err != nil {
			t.Fatal(err)
		}
		var read []schedule.Rule
		for _, r := range rules {
			again, err := schedule.ParseRule(r.String())
			if err != nil {
				t.Fatal(err)
			}
			read = append(read, again)
		}
		got, ok := schedule.MaskOf(read)
		if !ok {
			t.Fatalf("no mask for %v", read)
		}
		wantEqual(t, m, got)
	})
}

func TestRulesSurviveTheMaskWhereThereIsOne(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rules := rapid.SliceOfN(anyRule(), 1, 3).Draw(t, "rules")
		m, ok := schedule.MaskOf(rules)
		if !ok {
			return
		}
		again, err := m.Rules()
		if err != nil || !slices.Equal(again, rules) {
			t.Errorf("%v became %v, %v", rules, again, err)
		}
	})
}

func TestMaskOfRules(t *testing.T) {
	leave, last := schedule.LeaveOut, schedule.LastOfMonth
	weekend := civil.WeekdaySet(time.Tuesday, time.Friday)
	tests := []struct {
		rules []string
		want  schedule.Mask
	}{
		{[]string{"FREQ=DAILY;INTERVAL=10"}, schedule.Mask{Kind: schedule.ByDays, Every: 10}},
		{[]string{"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR"}, schedule.Mask{Kind: schedule.ByWeeks, Every: 2, Weekdays: weekend}},
		{[]string{"FREQ=MONTHLY;BYMONTHDAY=1,15"}, schedule.Mask{Kind: schedule.ByMonthDays, Every: 1, Days: []int{1, 15}, Short: last}},
		{[]string{"FREQ=MONTHLY;BYMONTHDAY=31"}, schedule.Mask{Kind: schedule.ByMonthDays, Every: 1, Days: []int{31}, Short: leave}},
		{[]string{"FREQ=MONTHLY;BYMONTHDAY=1,-1", "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1"},
			schedule.Mask{Kind: schedule.ByMonthDays, Every: 1, Days: []int{1, 30, schedule.LastDay}, Short: last}},
		{[]string{"FREQ=MONTHLY;BYDAY=-1FR"}, schedule.Mask{
			Kind: schedule.ByMonthWeekdays, Every: 1, Nths: []int{schedule.LastDay}, Weekdays: civil.WeekdaySet(time.Friday)}},
		{[]string{"FREQ=MONTHLY;BYDAY=1TU,1FR,3TU,3FR"}, schedule.Mask{
			Kind: schedule.ByMonthWeekdays, Every: 1, Nths: []int{1, 3}, Weekdays: weekend}},
		{[]string{"FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=6", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1"}, schedule.Mask{
			Kind: schedule.ByDates, Every: 1, Dates: []schedule.MonthDay{monthDay(t, "12-06"), monthDay(t, "03-01")}}},
	}
	for _, tt := range tests {
		t.Run(tt.rules[0], func(t *testing.T) {
			got, ok := schedule.MaskOf(rulesOf(t, tt.rules...))
			if !ok {
				t.Fatal("no mask")
			}
			wantEqual(t, tt.want, got)
		})
	}
}

func rulesOf(t *testing.T, texts ...string) []schedule.Rule {
	var out []schedule.Rule
	for _, text := range texts {
		out = append(out, rule(t, text))
	}
	return out
}

func TestOddRulesHaveNoMask(t *testing.T) {
	for _, texts := range [][]string{
		{},
		{"FREQ=WEEKLY"},                               // the weekday of each subscription's first date
		{"FREQ=MONTHLY"},                              // its day of the month
		{"FREQ=DAILY;BYMONTH=2"},                      // some months only
		{"FREQ=MONTHLY;BYDAY=1MO,3TU"},                // two pairs that are no square
		{"FREQ=MONTHLY;BYDAY=MO"},                     // every Monday, written oddly
		{"FREQ=MONTHLY;BYDAY=-2FR"},                   // the second last
		{"FREQ=MONTHLY;BYMONTHDAY=-3"},                // the third last day
		{"FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1"},      // positions
		{"FREQ=MONTHLY;BYMONTHDAY=27,28;BYSETPOS=-1"}, // a bridge from too early
		{"FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=15"},     // two dates in one rule
		{"FREQ=YEARLY;INTERVAL=2;BYMONTH=3;BYMONTHDAY=15"},
		{"FREQ=WEEKLY;BYDAY=MO", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"},
		{"FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO"},
	} {
		if m, ok := schedule.MaskOf(rulesOf(t, texts...)); ok {
			t.Errorf("%v is %+v", texts, m)
		}
	}
}

func TestMaskSaysWhatIsMissingAndWhere(t *testing.T) {
	monday := civil.WeekdaySet(time.Monday)
	tests := []struct {
		name  string
		mask  schedule.Mask
		code  problem.Code
		field string
	}{
		{"no interval", schedule.Mask{Kind: schedule.ByWeeks, Weekdays: monday}, schedule.CodeRuleInterval, "every"},
		{"too large an interval", schedule.Mask{Kind: schedule.ByDays, Every: 1000}, schedule.CodeRuleInterval, "every"},
		{"no weekday", schedule.Mask{Kind: schedule.ByWeeks, Every: 1}, schedule.CodeMaskNoWeekday, "weekdays"},
		{"no day of the month", schedule.Mask{Kind: schedule.ByMonthDays, Every: 1}, schedule.CodeMaskNoDay, "days"},
		{"the 32nd", schedule.Mask{Kind: schedule.ByMonthDays, Every: 1, Days: []int{32}}, schedule.CodeMaskDay, "days"},
		{"no number of the weekday", schedule.Mask{Kind: schedule.ByMonthWeekdays, Every: 1, Weekdays: monday}, schedule.CodeMaskNoNth, "nths"},
		{"a number without weekday", schedule.Mask{Kind: schedule.ByMonthWeekdays, Every: 1, Nths: []int{1}}, schedule.CodeMaskNoWeekday, "weekdays"},
		{"the sixth Monday", schedule.Mask{Kind: schedule.ByMonthWeekdays, Every: 1, Nths: []int{6}, Weekdays: monday}, schedule.CodeRuleValue, "nths"},
		{"no date", schedule.Mask{Kind: schedule.ByDates}, schedule.CodeMaskNoDate, "dates"},
		{"31 February", schedule.Mask{Kind: schedule.ByDates, Dates: []schedule.MonthDay{{Month: 2, Day: 31}}}, schedule.CodeRuleNever, "dates"},
		{"no kind", schedule.Mask{}, schedule.CodeMaskKind, "kind"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := tt.mask.Rules()
			wantProblem(t, err, tt.code)
			if got := problem.Of(err)[0].Field; got != tt.field {
				t.Errorf("at %q, want %q", got, tt.field)
			}
		})
	}
}

// R2: a month without the wanted day is left out or uses its last day.
func TestShortMonthsKeepOrLeaveOutADate(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := schedule.Mask{Kind: schedule.ByMonthDays, Every: 1, Days: []int{rapid.IntRange(1, 31).Draw(t, "day")}}
		m.Short = rapid.SampledFrom([]schedule.ShortMonth{schedule.LastOfMonth, schedule.LeaveOut}).Draw(t, "short")
		rules, err := m.Rules()
		if err != nil || len(rules) != 1 {
			t.Fatal(rules, err)
		}
		var want []civil.Date
		for month := day("2024-01-01"); month.Year() < 2029; month = month.AddDays(month.DaysInMonth()) {
			switch wanted, length := m.Days[0], month.DaysInMonth(); {
			case wanted <= length:
				want = append(want, month.AddDays(wanted-1))
			case m.Short == schedule.LastOfMonth:
				want = append(want, month.AddDays(length-1))
			}
		}
		wantEqual(t, want, rules[0].Dates(day("2024-01-01"), span("2024-01-01", "2028-12-31")))
	})
}

// R2: the fifth weekday leaves months out that have only four, −1 is the last
// in each.
func TestNthWeekdaysOfMonths(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		nth := rapid.SampledFrom([]int{1, 2, 3, 4, 5, schedule.LastDay}).Draw(t, "nth")
		weekday := time.Weekday(rapid.IntRange(0, 6).Draw(t, "weekday"))
		r, err := schedule.EveryMonthsOnNth(1, nth, weekday)
		if err != nil {
			t.Fatal(err)
		}
		var want []civil.Date
		for month := day("2024-01-01"); month.Year() < 2029; month = month.AddDays(month.DaysInMonth()) {
			var such []civil.Date
			for d := month; d.Month() == month.Month(); d = d.AddDays(1) {
				if d.Weekday() == weekday {
					such = append(such, d)
				}
			}
			switch {
			case nth == schedule.LastDay:
				want = append(want, such[len(such)-1])
			case nth <= len(such):
				want = append(want, such[nth-1])
			}
		}
		wantEqual(t, want, r.Dates(day("2024-01-01"), span("2024-01-01", "2028-12-31")))
	})
}
