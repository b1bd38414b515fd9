package civil_test

import (
	"errors"
	"testing"
	"time"

	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/problem"
)

// ranges draws ranges within a month, open at either side, backwards too.
var ranges = rapid.Custom(func(t *rapid.T) civil.Range {
	end := rapid.Custom(func(t *rapid.T) civil.Date {
		if n := rapid.IntRange(0, 10).Draw(t, "day"); n > 0 {
			return civil.Of(2026, 3, n)
		}
		return civil.Date{}
	})
	return civil.Range{From: end.Draw(t, "from"), To: end.Draw(t, "to")}
})

func isBackwards(r civil.Range) bool { return r.Check("") != nil }

func TestRangeContainsBothItsEnds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := ranges.Filter(func(r civil.Range) bool { return !isBackwards(r) }).Draw(t, "range")
		count := 0
		for d := civil.Of(2026, 2, 20); d.Before(civil.Of(2026, 3, 20)); d = d.AddDays(1) {
			if r.Contains(d) {
				count++
			}
		}
		closed := !r.From.IsZero() && !r.To.IsZero()
		if closed && (count != r.Days() || !r.Contains(r.From) || !r.Contains(r.To)) {
			t.Errorf("%v has %d days, contains %d", r, r.Days(), count)
		}
		if !closed && r.Days() != 0 {
			t.Errorf("%v is open and has %d days", r, r.Days())
		}
	})
}

func TestRangesOverlapIfTheyShareADay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		forward := ranges.Filter(func(r civil.Range) bool { return !isBackwards(r) })
		a, b := forward.Draw(t, "a"), forward.Draw(t, "b")
		shared := false
		for d := civil.Of(2026, 2, 20); d.Before(civil.Of(2026, 3, 20)); d = d.AddDays(1) {
			shared = shared || (a.Contains(d) && b.Contains(d))
		}
		if a.Overlaps(b) != shared || b.Overlaps(a) != shared {
			t.Errorf("%v and %v: %v, want %v", a, b, a.Overlaps(b), shared)
		}
	})
}

func TestRangeBackwardsIsAProblem(t *testing.T) {
	r := civil.Between(civil.MustParse("2026-03-02"), civil.MustParse("2026-03-01"))
	err := r.Check("pause")
	if p := problem.Of(err); !errors.Is(err, problem.New(civil.CodeRangeBackwards, "")) || p[0].Field != "pause" || r.Days() != 0 {
		t.Errorf("%v, %d days", err, r.Days())
	}
	for _, ok := range []civil.Range{{}, {From: r.From}, {To: r.To}, civil.Between(r.From, r.From)} {
		if err := ok.Check("pause"); err != nil {
			t.Errorf("%v: %v", ok, err)
		}
	}
}

func TestWeekdaysAreReadAndWrittenMondayFirst(t *testing.T) {
	for text, want := range map[string]string{
		"": "", "SU,MO": "MO,SU", " FR , TU": "TU,FR", "MO,MO": "MO", "SA,SU,MO,TU,WE,TH,FR": "MO,TU,WE,TH,FR,SA,SU",
	} {
		if w, err := civil.ParseWeekdays(text); err != nil || w.String() != want {
			t.Errorf("%q: %q, %v", text, w, err)
		}
	}
	for _, text := range []string{"mo", "MO,", ",", "MO;TU", "XX", "1MO"} {
		if _, err := civil.ParseWeekdays(text); !errors.Is(err, problem.New(civil.CodeWeekdayInvalid, "")) {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestSetsOfWeekdaysSurviveTheirText(t *testing.T) {
	for bits := range 128 {
		want := civil.Weekdays(bits) //nolint:gosec // below 128
		raw, _ := want.MarshalText()
		var got civil.Weekdays
		if err := got.UnmarshalText(raw); err != nil || got != want || civil.WeekdaySet(got.List()...) != want {
			t.Errorf("%07b: %s, %v", bits, raw, err)
		}
	}
}

func TestWorkdaysAreMondayToFriday(t *testing.T) {
	for d := time.Sunday; d <= time.Saturday; d++ {
		weekend := d == time.Saturday || d == time.Sunday
		if civil.MondayToFriday.Has(d) == weekend || !civil.EveryDay.Has(d) || civil.NoWeekday.Has(d) {
			t.Errorf("%s", d)
		}
		if back, err := civil.ParseWeekday(civil.WeekdayCode(d)); err != nil || back != d {
			t.Errorf("%s: %s, %v", d, back, err)
		}
	}
}

func TestTimesOfDaySurviveTheirText(t *testing.T) {
	for minute := range 24 * 60 {
		want := civil.TimeOfDay(minute)
		raw, _ := want.MarshalText()
		var got civil.TimeOfDay
		if err := got.UnmarshalText(raw); err != nil || got != want {
			t.Errorf("%d: %s, %v", minute, raw, err)
		}
	}
	noon := civil.TimeOfDay(720)
	if err := noon.UnmarshalText(nil); err != nil || noon != 0 {
		t.Errorf("empty text: %s, %v", noon, err)
	}
}

func TestTextsThatAreNoTimeOfDay(t *testing.T) {
	for _, s := range []string{"", "7:30", "24:00", "12:60", "12:5", "12.30", "12:30:00", " 12:30", "-1:30", "noon"} {
		if got, err := civil.ParseTimeOfDay(s); !errors.Is(err, problem.New(civil.CodeTimeOfDayInvalid, "")) {
			t.Errorf("%q: %s, %v", s, got, err)
		}
	}
}

func FuzzWeekdaysAndTimes(f *testing.F) {
	for _, seed := range []string{"", "MO,TU", "07:30", "7:30", "MO,"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if w, err := civil.ParseWeekdays(s); err == nil {
			if again, err := civil.ParseWeekdays(w.String()); err != nil || again != w {
				t.Errorf("%q: %s, %v", s, w, err)
			}
		}
		if at, err := civil.ParseTimeOfDay(s); err == nil && at.String() != s {
			t.Errorf("%q is read as %s", s, at)
		}
	})
}
