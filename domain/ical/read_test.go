package ical_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"turnus/domain/civil"
	"turnus/domain/ical"
	"turnus/domain/problem"
	"turnus/domain/schedule"
)

// read reads a file of testdata.
func read(t *testing.T, name string) []ical.Row {
	t.Helper()
	file, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	rows, err := ical.Read(bytes.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// told is a row in one line: what it means, or the codes of why it means nothing.
func told(r ical.Row) string {
	if len(r.Problems) == 0 {
		c := r.Closure
		text := fmt.Sprintf("%d %s: %s – %s", r.Line, c.Name, c.Range.From, c.Range.To)
		if c.Yearly {
			text += " yearly"
		}
		if !c.StopsDelivery {
			text += ", work only"
		}
		if !c.StopsWork {
			text += ", delivery only"
		}
		return text
	}
	var codes []string
	for _, p := range r.Problems {
		codes = append(codes, fmt.Sprintf("%s %v", p.Code, p.Args))
	}
	return fmt.Sprintf("%d %s: %s", r.Line, r.Name, strings.Join(codes, ", "))
}

func tellAll(rows []ical.Row) []string {
	out := make([]string, len(rows))
	for i, r := range rows {
		out[i] = told(r)
	}
	return out
}

func TestFilesOfOtherProgramsAreRead(t *testing.T) {
	for file, want := range map[string][]string{
		"google.ics": {
			"8 Betriebsferien Weihnachten, Neujahr: 2026-12-24 – 2027-01-02",
			"22 Hoffest: 2025-08-02 – 2025-08-02 yearly",
			"30 Sitzung Lieferplan: ical.time_of_day map[line:31]",
			"43 Ruhetag: ical.exception map[line:47 property:EXDATE], ical.rule_ends map[line:46 value:FREQ=WEEKLY;WKST=MO;UNTIL=20261231;BYDAY=MO]",
		},
		"outlook.ics": {
			"21 Sommerferien des ganzen Betriebs: keine Kisten und auch kein Brot, das Büro ist nur am Mittwoch besetzt: 2027-07-24 – 2027-08-06",
			"45 Inventur: 2027-04-30 – 2027-04-30 yearly",
			"54 Kurs: ical.time_of_day map[line:57]",
		},
		"apple.ics": {
			"9 Fermeture d’hiver ❄: 2027-01-04 – 2027-01-07",
			"26 Jeûne fédéral: ical.rule_ends map[line:30 value:FREQ=YEARLY;INTERVAL=1;COUNT=5]",
			"34 Jeûne fédéral: ical.exception map[line:36 property:RECURRENCE-ID]",
			"42 Salon: ical.cancelled map[line:46]",
		},
	} {
		if diff := cmp.Diff(want, tellAll(read(t, file))); diff != "" {
			t.Errorf("%s: %s", file, diff)
		}
	}
}

func TestBrokenEventDoesNotStopTheOthers(t *testing.T) {
	want := []string{
		"4 Gut am Anfang: 2027-03-01 – 2027-03-01",
		"9 Gibt es nicht: ical.date map[line:12 value:20270231]",
		"14 Ohne Ende: ical.event_open map[line:14]",
		"18 Ende vor dem Anfang: date.range_backwards map[from:2027-05-10 to:2027-04-30]",
		"24 Abgeschnittene Zeile: ical.line map[line:27], ical.no_start map[]",
		"29 Gut am Schluss: 2027-06-01 – 2027-06-01",
	}
	if diff := cmp.Diff(want, tellAll(read(t, "broken.ics"))); diff != "" {
		t.Error(diff)
	}
}

// calendar puts lines of one event into a calendar.
func calendar(lines ...string) string {
	return "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + strings.Join(lines, "\r\n") + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
}

func TestWhatAnEventMeans(t *testing.T) {
	const start = "DTSTART;VALUE=DATE:20271224"
	long := strings.Repeat("ä", ical.MaxNameLength+1)
	for want, lines := range map[string][]string{
		"A: 2027-12-24 – 2027-12-24":                                                        {"SUMMARY:A", start},
		"a, b; c\\d e: 2027-12-24 – 2027-12-24":                                             {`SUMMARY:a\, b\; c\\d\n  e`, start},
		": 2027-12-24 – 2027-12-24":                                                         {start},
		"one day: 2027-12-24 – 2027-12-24":                                                  {"SUMMARY:one day", start, "DTEND;VALUE=DATE:20271224"},
		"no VALUE: 2027-12-24 – 2027-12-26":                                                 {"SUMMARY:no VALUE", "DTSTART:20271224", "DTEND:20271227"},
		"any case: 2027-12-24 – 2027-12-26":                                                 {"Summary;language=de:any case", "dtstart;value=date:20271224", "dtend;Value=Date:20271227"},
		"days: 2027-12-24 – 2027-12-26":                                                     {"SUMMARY:days", start, "DURATION:P3D"},
		"weeks: 2027-12-24 – 2028-01-06":                                                    {"SUMMARY:weeks", start, "DURATION:P2W"},
		"hours: 2027-12-24 – 2027-12-25":                                                    {"SUMMARY:hours", start, "DURATION:+P1DT24H0M0S"},
		"midnights: 2027-12-24 – 2027-12-25":                                                {"SUMMARY:midnights", "DTSTART;TZID=Europe/Zurich:20271224T000000", "DTEND;TZID=Europe/Zurich:20271226T000000"},
		"every year: 2027-12-24 – 2027-12-24 yearly":                                        {"SUMMARY:every year", start, "RRULE:FREQ=YEARLY"},
		"named day: 2027-12-24 – 2027-12-24 yearly":                                         {"SUMMARY:named day", start, "RRULE:freq=yearly;bymonth=12;bymonthday=24;wkst=SU"},
		"named month: 2027-12-24 – 2027-12-24 yearly":                                       {"SUMMARY:named month", start, "RRULE:BYMONTH=12;FREQ=YEARLY"},
		"deliveries: 2027-12-24 – 2027-12-24, delivery only":                                {"SUMMARY:deliveries", start, "X-TURNUS-STOPS:DELIVERY"},
		"work: 2027-12-24 – 2027-12-24, work only":                                          {"SUMMARY:work", start, "X-TURNUS-STOPS:work"},
		"no start: ical.no_start map[]":                                                     {"SUMMARY:no start"},
		"31 June: ical.date map[line:4 value:20270631]":                                     {"SUMMARY:31 June", "DTSTART;VALUE=DATE:20270631"},
		"words: ical.date map[line:4 value:tomorrow]":                                       {"SUMMARY:words", "DTSTART:tomorrow"},
		"time: ical.time_of_day map[line:4]":                                                {"SUMMARY:time", "DTSTART:20271224T080000"},
		"other zone: ical.time_of_day map[line:4]":                                          {"SUMMARY:other zone", "DTSTART:20271224T000000Z"},
		"time in a date: ical.date map[line:4 value:20271224T000000]":                       {"SUMMARY:time in a date", "DTSTART;VALUE=DATE:20271224T000000"},
		"backwards: date.range_backwards map[from:2027-12-24 to:2027-12-22]":                {"SUMMARY:backwards", start, "DTEND;VALUE=DATE:20271223"},
		"two ends: ical.two_ends map[line:6]":                                               {"SUMMARY:two ends", start, "DTEND;VALUE=DATE:20271227", "DURATION:P1D"},
		"half a day: ical.duration map[line:5 value:PT12H]":                                 {"SUMMARY:half a day", start, "DURATION:PT12H"},
		"minutes: ical.duration map[line:5 value:P1DT5M]":                                   {"SUMMARY:minutes", start, "DURATION:P1DT5M"},
		"no days: ical.duration map[line:5 value:P0D]":                                      {"SUMMARY:no days", start, "DURATION:P0D"},
		"back in time: ical.duration map[line:5 value:-P1D]":                                {"SUMMARY:back in time", start, "DURATION:-P1D"},
		"twice: ical.twice map[line:5 property:DTSTART]":                                    {"SUMMARY:twice", start, start},
		"other day: ical.not_yearly map[line:5 value:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25]": {"SUMMARY:other day", start, "RRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25"},
		"each month: ical.not_yearly map[line:5 value:FREQ=YEARLY;BYMONTHDAY=24]":           {"SUMMARY:each month", start, "RRULE:FREQ=YEARLY;BYMONTHDAY=24"},
		"weekday: ical.not_yearly map[line:5 value:FREQ=YEARLY;BYMONTH=12;BYDAY=4FR]":       {"SUMMARY:weekday", start, "RRULE:FREQ=YEARLY;BYMONTH=12;BYDAY=4FR"},
		"second year: ical.not_yearly map[line:5 value:FREQ=YEARLY;INTERVAL=2]":             {"SUMMARY:second year", start, "RRULE:FREQ=YEARLY;INTERVAL=2"},
		"monthly: ical.not_yearly map[line:5 value:FREQ=MONTHLY]":                           {"SUMMARY:monthly", start, "RRULE:FREQ=MONTHLY"},
		"nonsense: ical.not_yearly map[line:5 value:HOURLY]":                                {"SUMMARY:nonsense", start, "RRULE:HOURLY"},
		"until: ical.rule_ends map[line:5 value:FREQ=YEARLY;UNTIL=20301224]":                {"SUMMARY:until", start, "RRULE:FREQ=YEARLY;UNTIL=20301224"},
		"more dates: ical.exception map[line:5 property:RDATE]":                             {"SUMMARY:more dates", start, "RDATE;VALUE=DATE:20280101", "RDATE;VALUE=DATE:20290101"},
		"nothing: ical.stops map[line:5 value:NOTHING]":                                     {"SUMMARY:nothing", start, "X-TURNUS-STOPS:NOTHING"},
		"for ever: closure.too_long map[days:366]":                                          {"SUMMARY:for ever", start, "RRULE:FREQ=YEARLY", "DURATION:P366D"},
		"off: ical.cancelled map[line:5]":                                                   {"SUMMARY:off", "DTSTART:20271224T080000", "STATUS:Cancelled"},
		"no colon: ical.line map[line:5]":                                                   {"SUMMARY:no colon", start, "DESCRIPTION"},
		"no name: ical.line map[line:5]":                                                    {"SUMMARY:no name", start, ":value"},
		"odd name: ical.line map[line:5]":                                                   {"SUMMARY:odd name", start, "ü:value"},
		"odd quotes: ical.line map[line:5]":                                                 {"SUMMARY:odd quotes", start, `X-A;B="c:d`},
		long[2:] + ": ical.name_long map[line:3 max:200]":                                   {"SUMMARY:" + long, start},
	} {
		rows, err := ical.Read(strings.NewReader(calendar(lines...)))
		if err != nil || len(rows) != 1 {
			t.Fatalf("%s: %v, %v", want, rows, err)
		}
		if got := told(rows[0]); got != "2 "+want {
			t.Errorf("got  %s\nwant 2 %s", got, want)
		}
	}
}

func TestUnfinishedEventAtTheEndOfAFileIsAProblem(t *testing.T) {
	for name, file := range map[string]string{
		"cut off":             "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20271224",
		"calendar ends first": "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20271224\nEND:VCALENDAR\n",
		"another calendar":    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20271224\nBEGIN:VCALENDAR\nEND:VCALENDAR\n",
		"alarm without end":   "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20271224\nBEGIN:VALARM\nEND:VEVENT\nEND:VCALENDAR\n",
	} {
		rows, err := ical.Read(strings.NewReader(file))
		if err != nil || len(rows) != 1 || told(rows[0]) != "2 : ical.event_open map[line:2]" {
			t.Errorf("%s: %v, %v", name, tellAll(rows), err)
		}
	}
}

func TestFileIsReadHoweverItsTextIsWritten(t *testing.T) {
	const text = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Büro zu\r\nDTSTART:20271224\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
	for name, file := range map[string]string{
		"as it should be":       text,
		"LF":                    strings.ReplaceAll(text, "\r\n", "\n"),
		"a mark at the start":   "\ufeff" + text,
		"Windows-1252":          strings.ReplaceAll(text, "ü", "\xfc"),
		"folded":                strings.ReplaceAll(text, "ro zu", "r\r\n o\r\n\t zu"),
		"folded in a character": strings.ReplaceAll(text, "ü", "\xc3\r\n \xbc"),
		"empty lines":           strings.ReplaceAll(text, "\r\n", "\r\n\r\n"),
		"no last end of line":   strings.TrimSuffix(text, "\r\n"),
	} {
		rows, err := ical.Read(strings.NewReader(file))
		if err != nil || len(rows) != 1 || rows[0].Closure != schedule.NewClosure("Büro zu", civil.Between(civil.Of(2027, 12, 24), civil.Of(2027, 12, 24))) {
			t.Errorf("%s: %+v, %v", name, rows, err)
		}
	}
}

func TestFileThatIsNoCalendarIsSaidSo(t *testing.T) {
	event := "BEGIN:VEVENT\nDTSTART:20271224\nEND:VEVENT\n"
	for want, file := range map[problem.Code]string{
		ical.CodeNoCalendar:    "Datum;Name\n24.12.2027;Weihnachten\n",
		ical.CodeNoEvents:      "BEGIN:VCALENDAR\nBEGIN:VTODO\nSUMMARY:Brot\nEND:VTODO\nEND:VCALENDAR\n",
		ical.CodeTooManyEvents: "BEGIN:VCALENDAR\n" + strings.Repeat(event, ical.MaxEvents+1) + "END:VCALENDAR\n",
		ical.CodeTooLarge:      "BEGIN:VCALENDAR\n" + strings.Repeat("X-A:0123456789\n", ical.MaxBytes/15),
	} {
		if rows, err := ical.Read(strings.NewReader(file)); rows != nil || !problem.Has(err, want) {
			t.Errorf("%s: %d rows, %v", want, len(rows), err)
		}
	}
	if rows, err := ical.Read(strings.NewReader("BEGIN:VCALENDAR\n" + strings.Repeat(event, ical.MaxEvents))); err != nil || len(rows) != ical.MaxEvents {
		t.Errorf("%d rows, %v", len(rows), err)
	}
}

func TestErrorOfTheReaderIsGivenBack(t *testing.T) {
	if _, err := ical.Read(iotest.ErrReader(os.ErrPermission)); !errors.Is(err, os.ErrPermission) {
		t.Error(err)
	}
}

func BenchmarkRead(b *testing.B) {
	event := "BEGIN:VEVENT\r\nUID:1@hof\r\nDTSTAMP:20261130T071500Z\r\nDTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20270103\r\n" +
		"SUMMARY:Betriebsferien\r\nDESCRIPTION:Der Hof ist zu\\, das Büro auch.\r\nEND:VEVENT\r\n"
	file := "BEGIN:VCALENDAR\r\n" + strings.Repeat(event, ical.MaxEvents) + "END:VCALENDAR\r\n"
	for b.Loop() {
		if rows, err := ical.Read(strings.NewReader(file)); err != nil || len(rows) != ical.MaxEvents {
			b.Fatal(len(rows), err)
		}
	}
}
