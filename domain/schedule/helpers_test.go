package schedule_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"turnus/domain/civil"
	"turnus/domain/problem"
	"turnus/domain/schedule"
)

// day is a date written in a test.
func day(text string) civil.Date { return civil.MustParse(text) }

// days are dates written in a test, nil for none.
func days(texts ...string) []civil.Date {
	var out []civil.Date
	for _, t := range texts {
		out = append(out, day(t))
	}
	return out
}

// span is a range written in a test; an end of "" is open.
func span(from, to string) civil.Range {
	var r civil.Range
	if from != "" {
		r.From = day(from)
	}
	if to != "" {
		r.To = day(to)
	}
	return r
}

// sameValues compares dates and rules by value.
var sameValues = cmp.Options{
	cmp.Comparer(func(a, b civil.Date) bool { return a == b }),
	cmp.Comparer(func(a, b schedule.Rule) bool { return a == b }),
}

// reporter is a test of package testing or of rapid.
type reporter interface {
	Helper()
	Errorf(format string, args ...any)
}

// wantEqual fails with the difference.
func wantEqual(t reporter, want, got any) {
	t.Helper()
	if diff := cmp.Diff(want, got, sameValues); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// wantProblem wants a problem with a code, and as the named arguments say.
func wantProblem(t reporter, err error, code problem.Code, args ...any) {
	t.Helper()
	for _, p := range problem.Of(err) {
		if p.Code == code {
			for i := 0; i < len(args); i += 2 {
				if got := p.Args[args[i].(string)]; got != args[i+1] {
					t.Errorf("%s: %s is %v, want %v", code, args[i], got, args[i+1])
				}
			}
			return
		}
	}
	t.Errorf("got %v, want %s", err, code)
}

// rule parses a rule that must be right.
func rule(t testing.TB, text string) schedule.Rule {
	t.Helper()
	r, err := schedule.ParseRule(text)
	if err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return r
}

// weekdaysCalendar delivers and works from Monday to Friday, nothing else.
func weekdaysCalendar() schedule.Calendar {
	return schedule.Calendar{DeliveryDays: civil.MondayToFriday, WorkDays: civil.MondayToFriday}
}

// closing is the calendar of weekdays with closed days: "2025-05-29" or
// "2025-07-21/2025-08-08".
func closing(closed ...string) schedule.Calendar {
	cal := weekdaysCalendar()
	for _, text := range closed {
		from, to := text[:10], text[len(text)-10:]
		cal.Closures = append(cal.Closures, schedule.NewClosure(text, span(from, to)))
	}
	return cal
}

// compiled compiles a calendar that must be right.
func compiled(t testing.TB, cal schedule.Calendar) *schedule.Days {
	t.Helper()
	d, err := schedule.Compile(cal)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// subscribe is a subscription to one rule on a calendar, from a start, moved
// after closed days as far as the engine goes.
func subscribe(t testing.TB, text, start string, cal schedule.Calendar) schedule.Input {
	t.Helper()
	policy := schedule.Policy{Single: schedule.After, Long: schedule.After, MaxShift: schedule.MaxShift}
	in := schedule.Input{
		Versions: []schedule.Version{{
			Rhythm: schedule.WholeYear(rule(t, text)), Policy: policy, Days: compiled(t, cal),
		}},
		Term: schedule.Term{Start: day(start)},
	}
	if err := in.Check(); err != nil {
		t.Fatal(err)
	}
	return in
}

// dates are the days of the deliveries.
func dates(r schedule.Result) []civil.Date {
	var out []civil.Date
	for _, d := range r.Deliveries {
		out = append(out, d.Date)
	}
	return out
}

// drops are the dropped dates as "2025-01-15 paused".
func drops(r schedule.Result) []string {
	var out []string
	for _, d := range r.Dropped {
		out = append(out, d.Nominal.String()+" "+string(d.Reason))
	}
	return out
}
