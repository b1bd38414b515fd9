package ical_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/ical"
	"turnus/domain/problem"
	"turnus/domain/schedule"
)

var stamp = time.Date(2026, 11, 30, 8, 15, 0, 0, time.FixedZone("", 3600))

func written(t rapid.TB, name string, closures ...schedule.Closure) string {
	t.Helper()
	var file bytes.Buffer
	if err := ical.Write(&file, name, closures, stamp); err != nil {
		t.Fatal(err)
	}
	return file.String()
}

func TestClosuresAreWrittenAsICalendar(t *testing.T) {
	got := written(t, "Hofladen, Tour A",
		schedule.NewClosure("Betriebsferien; Büro zu", days("2026-12-24", "2027-01-02")),
		schedule.Closure{Name: "Inventur", Range: days("2026-04-30", "2026-04-30"), Yearly: true, StopsWork: true},
		schedule.Closure{Range: days("2027-03-01", "2027-03-01"), StopsDelivery: true},
	)
	want := `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Turnus//Turnus//EN
CALSCALE:GREGORIAN
NAME:Hofladen\, Tour A
X-WR-CALNAME:Hofladen\, Tour A
BEGIN:VEVENT
UID:44ef8a1cef518d370cb58eadd75942a9@turnus
DTSTAMP:20261130T071500Z
DTSTART;VALUE=DATE:20261224
DTEND;VALUE=DATE:20270103
SUMMARY:Betriebsferien\; Büro zu
END:VEVENT
BEGIN:VEVENT
UID:c16f94860b4dedf0cc3438ad746efdc7@turnus
DTSTAMP:20261130T071500Z
DTSTART;VALUE=DATE:20260430
DTEND;VALUE=DATE:20260501
RRULE:FREQ=YEARLY
SUMMARY:Inventur
X-TURNUS-STOPS:WORK
END:VEVENT
BEGIN:VEVENT
UID:13209e8581963dec06eb22f1cc2e1873@turnus
DTSTAMP:20261130T071500Z
DTSTART;VALUE=DATE:20270301
DTEND;VALUE=DATE:20270302
X-TURNUS-STOPS:DELIVERY
END:VEVENT
END:VCALENDAR
`
	if diff := cmp.Diff(strings.ReplaceAll(want, "\n", "\r\n"), got); diff != "" {
		t.Error(diff)
	}
}

// uids are those of a file, in order.
func uids(file string) []string {
	var out []string
	for line := range strings.Lines(file) {
		if id, ok := strings.CutPrefix(line, "UID:"); ok {
			out = append(out, strings.TrimSpace(id))
		}
	}
	return out
}

func TestClosureKeepsItsUIDWhateverIsWrittenBesideIt(t *testing.T) {
	winter := schedule.NewClosure("Winter", days("2027-01-04", "2027-01-08"))
	again := schedule.NewClosure("Winter, nochmals", winter.Range)
	summer := schedule.NewClosure("Sommer", days("2027-07-24", "2027-08-06"))
	first, later := uids(written(t, "Hof", winter, again)), uids(written(t, "Hof", summer, winter, again))
	if diff := cmp.Diff(first, later[1:]); diff != "" || first[0] == first[1] || later[0] == later[1] {
		t.Errorf("%v, %v", first, later)
	}
	renamed := winter
	renamed.Name = "Winterferien"
	if got := uids(written(t, "Hof", renamed)); got[0] != first[0] {
		t.Error("another name makes it another event")
	}
	if got := uids(written(t, "Markt", winter)); got[0] == first[0] {
		t.Error("two calendars have the same event")
	}
	yearly := winter
	yearly.Yearly = true
	if got := uids(written(t, "Hof", yearly)); got[0] == first[0] {
		t.Error("once and yearly are the same event")
	}
}

func TestNothingIsWrittenWithoutClosures(t *testing.T) {
	var file bytes.Buffer
	if err := ical.Write(&file, "Hof", nil, stamp); !problem.Has(err, ical.CodeNoClosures) || file.Len() > 0 {
		t.Errorf("%v, %q", err, file.String())
	}
}

func days(from, to string) civil.Range {
	return civil.Between(civil.MustParse(from), civil.MustParse(to))
}

// anyClosure is one that a calendar can have.
func anyClosure() *rapid.Generator[schedule.Closure] {
	return rapid.Custom(func(t *rapid.T) schedule.Closure {
		c := schedule.Closure{Name: strings.Join(strings.Fields(anyName.Draw(t, "name")), " "), Yearly: rapid.Bool().Draw(t, "yearly")}
		from := civil.Of(2020, 1, 1).AddDays(rapid.IntRange(0, 20*365).Draw(t, "from"))
		c.Range = civil.Between(from, from.AddDays(rapid.IntRange(0, 364).Draw(t, "days")))
		c.StopsDelivery = rapid.Bool().Draw(t, "stops delivery")
		c.StopsWork = !c.StopsDelivery || rapid.Bool().Draw(t, "stops work")
		return c
	})
}

// anyName has what is special in iCalendar, and what is special elsewhere.
var anyName = rapid.StringOfN(rapid.SampledFrom([]rune("ab ,;:\\nN\"'<>=^äöüéß–€❄🎄")), 0, ical.MaxNameLength, -1)

func TestWrittenClosuresAreReadAgainTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		closures := rapid.SliceOfN(anyClosure(), 1, 8).Draw(t, "closures")
		file := written(t, anyName.Draw(t, "calendar"), closures...)
		for line := range strings.Lines(file) {
			if text, ok := strings.CutSuffix(line, "\r\n"); !ok || len(text) > 75 || !utf8.ValidString(text) {
				t.Fatalf("%q is no line of iCalendar", line)
			}
		}
		rows, err := ical.Read(strings.NewReader(file))
		if err != nil {
			t.Fatal(err)
		}
		var got []schedule.Closure
		for _, row := range rows {
			if len(row.Problems) > 0 {
				t.Fatal(told(row))
			}
			got = append(got, row.Closure)
		}
		if !slices.Equal(closures, got) {
			t.Fatalf("got %+v", got)
		}
	})
}
