package plans

import (
	"strings"
	"testing"
	"time"

	"turnus/domain/civil"
	"turnus/domain/schedule"
)

// thursdays is a mask with every Thursday, before holidays.
func (h house) thursdays() *Editor {
	h.Helper()
	e := h.begun()
	s := e.Season()
	s.Weekdays = civil.WeekdaySet(time.Thursday)
	e.SetSeason(s)
	return e
}

func TestThePreviewShowsTwelveMonthsWithReasons(t *testing.T) {
	e := newHouse(t, 30).thursdays()
	p := e.Preview(day("2027-01-15"))
	if p.First != day("2027-01-01") {
		t.Errorf("it begins on %s", p.First)
	}
	ascension := day("2027-05-06") // a Thursday
	tests := []struct {
		day    civil.Date
		fate   Fate
		closed schedule.CauseKind
		says   string
	}{
		{day("2027-04-29"), Delivered, "", "Geliefert wird am üblichen Tag."},
		{ascension, MovedFrom, schedule.CauseHoliday, "Das ist ein Feiertag: Auffahrt"},
		{ascension.AddDays(-1), MovedTo, "", "Geliefert wird vorher, am Mittwoch, 5. Mai 2027."},
		{day("2027-05-09"), Nothing, schedule.CauseWeekday, ""},
		{day("2027-05-11"), Nothing, "", ""},
	}
	for _, tt := range tests {
		got := p.On(tt.day)
		if got.Fate != tt.fate || got.Closed != tt.closed || !strings.Contains(got.Says, tt.says) {
			t.Errorf("%s: %+v", tt.day, got)
		}
		if strings.Contains(got.Says, "Gerüstet") {
			t.Errorf("%s tells of lead times: %s", tt.day, got.Says)
		}
	}
	if p.Deliveries+p.Dropped != 52 || p.Moved == 0 {
		t.Errorf("%d deliveries, %d moved, %d dropped", p.Deliveries, p.Moved, p.Dropped)
	}
}

func TestADroppedDateSaysWhy(t *testing.T) {
	e := newHouse(t, 30).thursdays()
	g := e.General()
	g.Version.Policy.Single = schedule.Skip
	e.SetGeneral(g)
	got := e.Preview(day("2027-05-01")).On(day("2027-05-06"))
	if got.Fate != Dropped || !strings.Contains(got.Says, "Auffahrt") || !strings.Contains(got.Says, "fällt aus") {
		t.Errorf("%+v", got)
	}
}

func TestThePreviewEndsWithTheTerm(t *testing.T) {
	e := newHouse(t, 30).thursdays()
	for name, set := range map[string]func(*schedule.Term){
		"after three": func(t *schedule.Term) { t.Count = 3 },
		"on a day":    func(t *schedule.Term) { t.End = day("2027-02-18") },
	} {
		g := e.General()
		g.Term = schedule.Term{Start: day("2027-02-01")}
		set(&g.Term)
		e.SetGeneral(g)
		p := e.Preview(g.Term.Start)
		if p.Deliveries != 3 || p.On(day("2027-01-28")).Fate != Nothing || p.On(day("2027-02-25")).Fate != Nothing {
			t.Errorf("%s: %d deliveries", name, p.Deliveries)
		}
		if got := e.Says(p); got != "3 Lieferungen in zwölf Monaten" {
			t.Errorf("%s: it says %s", name, got)
		}
	}
}

func TestWhatCannotBeReadShowsTheCalendarOnly(t *testing.T) {
	e := newHouse(t, 30).thursdays()
	s := e.Season()
	s.Weekdays = civil.NoWeekday
	e.SetSeason(s)
	p := e.Preview(day("2027-01-01"))
	if p.Deliveries != 0 || p.On(day("2027-05-06")).Closed != schedule.CauseHoliday || e.InWords() != "" {
		t.Errorf("%+v, %s", p.On(day("2027-05-06")), e.InWords())
	}
	if got := e.Says(p); got != "Der Rhythmus ist noch nicht vollständig." {
		t.Errorf("it says %s", got)
	}
	g := e.General()
	g.Calendar = 0
	e.SetGeneral(g)
	if got := e.Says(e.Preview(day("2027-01-01"))); !strings.HasPrefix(got, "Dieser Kalender kann nicht gebraucht werden") {
		t.Errorf("without a calendar it says %s", got)
	}
}

func TestARuleThatNeverComesDueInTheMonthsSaysSo(t *testing.T) {
	e := newHouse(t, 30).thursdays()
	if err := e.Paste("FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31"); err != nil {
		t.Fatal(err)
	}
	g := e.General()
	g.Term.Start = day("2027-02-01") // every twelfth month is February
	e.SetGeneral(g)
	if got := e.Says(e.Preview(g.Term.Start)); got != "In diesen zwölf Monaten wird nicht geliefert" {
		t.Errorf("it says %s", got)
	}
}

// BenchmarkTypingToMarks is what happens on each letter: the fields are taken
// over, and every day of twelve months knows its mark.
func BenchmarkTypingToMarks(b *testing.B) {
	e := newHouse(b, 60).thursdays()
	s, from := e.Season(), day("2027-01-01")
	b.ReportAllocs()
	for b.Loop() {
		s.Every = s.Every%3 + 1
		e.SetSeason(s)
		p := e.Preview(from)
		marks := 0
		for d := p.First; d.Before(p.First.AddMonths(months)); d = d.AddDays(1) {
			if p.On(d).Fate != Nothing {
				marks++
			}
		}
		if marks == 0 || e.Says(p) == "" || e.InWords() == "" {
			b.Fatal("nothing is marked")
		}
	}
}
