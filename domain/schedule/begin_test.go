package schedule_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/problem"
	"turnus/domain/schedule"
)

// anyBegins are seasons of a year, each beginning on a day of its own, some
// without rules.
func anyBegins() *rapid.Generator[[]schedule.Begin] {
	return rapid.Custom(func(t *rapid.T) []schedule.Begin {
		year := span("2025-01-01", "2025-12-31") // a common year: no season begins on 29 February
		on := rapid.SliceOfNDistinct(rapid.IntRange(0, year.Days()-1), 1, 5, rapid.ID).Draw(t, "begins")
		slices.Sort(on)
		var out []schedule.Begin
		for _, n := range on {
			b := schedule.Begin{On: schedule.MonthDayOf(year.From.AddDays(n))}
			if rapid.IntRange(0, 4).Draw(t, "delivers") > 0 {
				b.Rules = rapid.SliceOfN(anyRule(), 1, 2).Draw(t, "rules")
			}
			out = append(out, b)
		}
		return out
	})
}

func partition(t reporter, begins []schedule.Begin) schedule.Rhythm {
	t.Helper()
	segments, err := schedule.Partition(begins)
	if err != nil {
		t.Errorf("%v: %v", begins, err)
	}
	return schedule.Rhythm{Segments: segments}
}

func TestEveryDayIsInExactlyOneSeason(t *testing.T) {
	daily := []schedule.Rule{rule(t, "FREQ=DAILY")}
	century := span("2000-01-01", "2100-12-31")
	rapid.Check(t, func(t *rapid.T) {
		in := make([]int, century.Days()) // how many seasons each day is in
		segments := partition(t, anyBegins().Draw(t, "begins")).Segments
		for _, s := range segments {
			one := schedule.Rhythm{Segments: []schedule.Segment{{Season: s.Season, Rules: daily}}}
			for _, d := range one.Dates(century.From, century) {
				in[d.Sub(century.From)]++
				if (d.Day() > 27 || d.Day() < 3) && !s.Season.Contains(d) {
					t.Errorf("%v does not contain its day %s", s.Season, d)
				}
			}
		}
		for i, n := range in {
			if n != 1 {
				t.Fatalf("%s is in %d seasons of %v", century.From.AddDays(i), n, segments)
			}
		}
	})
}

// A date of a year of seasons comes from the season its day is in, counted from
// that season's first day, and is there once.
func TestDatesComeFromTheSeasonOfTheirDay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		begins := anyBegins().Draw(t, "begins")
		rhythm := partition(t, begins)
		window := anyRange(900).Draw(t, "window")
		var want []civil.Date
		for d := window.From; !d.After(window.To); d = d.AddDays(1) {
			rules, first := seasonOf(begins, d)
			if slices.ContainsFunc(rules, func(r schedule.Rule) bool {
				return len(r.Dates(first, civil.Between(d, d))) > 0
			}) {
				want = append(want, d)
			}
		}
		wantEqual(t, want, rhythm.Dates(anyDate().Draw(t, "start"), window))
	})
}

// seasonOf are the rules of the season that began last, and when that was.
func seasonOf(begins []schedule.Begin, d civil.Date) ([]schedule.Rule, civil.Date) {
	var rules []schedule.Rule
	var first civil.Date
	for _, b := range begins {
		for _, year := range []int{d.Year() - 1, d.Year()} {
			if on := b.On.In(year); !on.After(d) && on.After(first) {
				rules, first = b.Rules, on
			}
		}
	}
	return rules, first
}

func TestSeasonsSurviveTheRhythm(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		begins := anyBegins().Draw(t, "begins")
		wantEqual(t, begins, partition(t, begins).Begins())
	})
}

func TestTheWholeYearIsOneSeasonWithoutBegin(t *testing.T) {
	begins := []schedule.Begin{{Rules: []schedule.Rule{rule(t, "FREQ=DAILY")}}}
	rhythm := partition(t, begins)
	wantEqual(t, schedule.WholeYear(begins[0].Rules...), rhythm)
	wantEqual(t, begins, rhythm.Begins())
}

func TestAGapIsASeasonWithoutDeliveries(t *testing.T) {
	weekly := []schedule.Rule{rule(t, "FREQ=WEEKLY;BYDAY=TH")}
	tests := []struct {
		name    string
		seasons []schedule.Season
		want    []string // days on which a season begins; with a sign where nothing is delivered
	}{
		{"one season", []schedule.Season{season(t, "05-01", "10-31")}, []string{"05-01", "-11-01"}},
		{"out of order", []schedule.Season{season(t, "11-01", "02-28"), season(t, "05-01", "09-30")},
			[]string{"-03-01", "05-01", "-10-01", "11-01"}},
		{"29 February alone is no gap", []schedule.Season{season(t, "03-01", "12-31"), season(t, "01-01", "02-28")},
			[]string{"01-01", "03-01"}},
		{"to the end of February", []schedule.Season{season(t, "03-01", "02-29")}, []string{"03-01"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var r schedule.Rhythm
			for _, s := range tt.seasons {
				r.Segments = append(r.Segments, schedule.Segment{Season: s, Rules: weekly})
			}
			var got []string
			for _, b := range r.Begins() {
				text := b.On.String()
				if len(b.Rules) == 0 {
					text = "-" + text
				}
				got = append(got, text)
			}
			wantEqual(t, tt.want, got)
		})
	}
}

func TestPartitionRefuses(t *testing.T) {
	may, leap := monthDay(t, "05-01"), monthDay(t, "02-29")
	tests := []struct {
		name   string
		begins []schedule.Begin
		code   problem.Code
	}{
		{"two seasons that begin together", []schedule.Begin{{On: may}, {On: may}}, schedule.CodeSeasonTwice},
		{"a season without begin beside another", []schedule.Begin{{On: may}, {}}, schedule.CodeSeasonNoBegin},
		{"a begin that common years do not have", []schedule.Begin{{On: may}, {On: leap}}, schedule.CodeSeasonLeapDay},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := schedule.Partition(tt.begins)
			wantProblem(t, err, tt.code)
			if got := problem.Of(err)[0].Field; got != "begins[1]" {
				t.Errorf("at %q", got)
			}
		})
	}
}
