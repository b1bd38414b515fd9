package schedule

import (
	"fmt"
	"slices"
	"time"

	"turnus/domain/problem"
)

// Begin is a season as a person sets it: it begins on a day with its rules and
// lasts until the day before the next one begins. So seasons leave no day of
// the year out and have none twice.
type Begin struct {
	On    MonthDay // zero: it is the whole year, and the only one
	Rules []Rule   // none: no deliveries in this season
}

// leapDay is the day on which no season may begin: in common years it is
// 28 February, which then would be in two.
var leapDay = MonthDay{Month: time.February, Day: 29}

// Partition makes the segments of seasons, in the order of the year. The
// problems are at "begins[i]". Whether there is a rule at all is looked at by
// Rhythm.Check.
func Partition(begins []Begin) ([]Segment, error) {
	if len(begins) == 1 && begins[0].On.IsZero() {
		return []Segment{{Rules: begins[0].Rules}}, nil
	}
	if err := checkBegins(begins); err != nil {
		return nil, err
	}
	begins = slices.SortedFunc(slices.Values(begins), func(a, b Begin) int { return a.On.compare(b.On) })
	segments := make([]Segment, len(begins))
	for i, b := range begins {
		next := begins[(i+1)%len(begins)].On
		segments[i] = Segment{Season: Season{From: b.On, To: next.dayBefore()}, Rules: b.Rules}
	}
	return segments, nil
}

// checkBegins wants a day for each season, another one for each.
func checkBegins(begins []Begin) error {
	var wrong problem.List
	seen := map[MonthDay]bool{}
	for i, b := range begins {
		field := fmt.Sprintf("begins[%d]", i)
		switch {
		case b.On.IsZero():
			wrong.Add(CodeSeasonNoBegin, field)
		case b.On == leapDay:
			wrong.Add(CodeSeasonLeapDay, field)
		case seen[b.On]:
			wrong.Add(CodeSeasonTwice, field, "day", b.On)
		}
		seen[b.On] = true
	}
	return wrong.Err()
}

// Begins are the seasons of a rhythm as a person sets them, in the order of the
// year. A gap between two of them is a season without rules; a gap of 29
// February alone is none. Partition makes the same rhythm of them again, unless
// its seasons overlap or one begins on 29 February.
func (r Rhythm) Begins() []Begin {
	segments := slices.SortedStableFunc(slices.Values(r.Segments), func(a, b Segment) int {
		return a.Season.From.compare(b.Season.From)
	})
	var out []Begin
	for i, s := range segments {
		out = append(out, Begin{On: s.Season.From, Rules: s.Rules})
		after := s.Season.To.dayAfter()
		next := segments[(i+1)%len(segments)].Season.From
		if !s.Season.IsZero() && after != next {
			out = append(out, Begin{On: after})
		}
	}
	slices.SortStableFunc(out, func(a, b Begin) int { return a.On.compare(b.On) })
	return out
}

// compare orders days within the year.
func (m MonthDay) compare(n MonthDay) int {
	return (int(m.Month)-int(n.Month))*32 + m.Day - n.Day
}

// dayBefore is the day before in a leap year, so that February is over when
// March begins.
func (m MonthDay) dayBefore() MonthDay { return MonthDayOf(m.In(2000).AddDays(-1)) }

// dayAfter is the day after, taking 28 February for the end of the month.
func (m MonthDay) dayAfter() MonthDay { return MonthDayOf(m.In(2001).AddDays(1)) }
