package paper

import (
	"bytes"
	"strings"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office/planning"
	"turnus/domain/schedule"
	"turnus/ui/text"
)

// radarOf is a year with so many closures, a week with two moved deliveries, and
// a week 53.
func radarOf(closures int) planning.Radar {
	r := planning.Radar{Year: 2026, Shop: "Hof Sonnenberg", Moved: 27, Dropped: 3, Collided: 1}
	for i := range closures {
		day := civil.Of(2026, 1, 6).AddDays(5 * i)
		r.Days = append(r.Days, planning.Stretch{
			Days:   civil.Between(day, day.AddDays(i%3)),
			Causes: []schedule.Cause{{Kind: schedule.CauseHoliday, Names: lang.Texts{lang.DE: "Auffahrt", lang.FR: "Ascension"}}},
			Moved:  []planning.Moved{{Date: day.AddDays(-1), Deliveries: 12 + i}, {Date: day.AddDays(4), Deliveries: 15}}, Dropped: 3 * (i % 2), Collided: i % 2,
		})
	}
	r.Doubles = []planning.DoubleShift{{
		Monday: civil.Of(2026, 3, 30), Plan: lang.Texts{lang.DE: "Brot am Dienstag und Freitag", lang.FR: "Pain le mardi et le vendredi"},
		Dates: []civil.Date{civil.Of(2026, 3, 31), civil.Of(2026, 4, 3)}, Subscriptions: 4,
	}}
	r.Long = &planning.LongYear{
		Mondays: [3]civil.Date{civil.Of(2026, 12, 21), civil.Of(2026, 12, 28), civil.Of(2027, 1, 4)},
		Plans:   []planning.EverySecondWeek{{Plan: lang.Texts{lang.DE: "Tour A", lang.FR: "Tournée A"}, Subscriptions: [3]int{0, 107, 0}}},
	}
	return r
}

func printRadar(t testing.TB, r planning.Radar, l lang.Lang) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := Radar(&b, r, text.For(l, "CH"), options); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestYearRadarSaysWhatTheYearDoes(t *testing.T) {
	pages, words := readPDF(t, printRadar(t, radarOf(2), lang.DE))
	checkLayout(t, words)
	if pages != 1 {
		t.Errorf("%d pages", pages)
	}
	contains(t, words, 1, "Jahresradar 2026", "Hof Sonnenberg", "Stand 1.12.2026.", "Datum", "verschoben", "fällt aus", "Di 6.1.2026", "Auffahrt", "27", "12\u00a0auf\u00a0Mo\u00a05.1.,", "15\u00a0auf\u00a0Sa\u00a010.1.",
		"27 Lieferungen verschoben · 3 fallen aus · 1 fällt mit einer anderen zusammen", "Zwei Verschiebungen in einer Woche",
		"KW 14 (30.3.), Di 31.3. und Fr 3.4.: Brot am Dienstag und Freitag (4 Abonnemente)", "2026 hat eine Woche 53", "KW 53 (28.12.)", "Tour A", "107", "Seite 1 von 1")
}

func TestYearRadarRepeatsItsHeadOnEachPage(t *testing.T) {
	pages, words := readPDF(t, printRadar(t, radarOf(60), lang.FR))
	checkLayout(t, words)
	if pages < 3 {
		t.Fatalf("%d pages", pages)
	}
	for page := 1; page < pages; page++ {
		contains(t, words, page, "Radar annuel 2026", "déplacées", "Ascension")
	}
	contains(t, words, pages, "Radar annuel 2026", "Semaine 53", "Tournée A")
}

func TestYearRadarTakesAnyTexts(t *testing.T) {
	r := radarOf(3)
	r.Shop, r.Failed = name200, 7
	r.Days[0].Causes = []schedule.Cause{{Kind: schedule.CauseClosure, Name: strings.Repeat("Betriebsferien und Umbau ", 30), Range: r.Days[0].Days}}
	r.Days[1].Causes = []schedule.Cause{{Kind: schedule.CauseClosure, Name: name200, Range: r.Days[1].Days}}
	for i := range 30 {
		r.Days[2].Moved = append(r.Days[2].Moved, planning.Moved{Date: civil.Of(2026, 2, 1+i), Deliveries: 100_000 + i})
	}
	r.Doubles[0].Plan, r.Long.Plans[0].Plan = lang.Texts{lang.DE: name200}, lang.Texts{lang.DE: name200}
	r.Long.Plans[0].Subscriptions = [3]int{100_000, 100_000, 100_000}
	_, words := readPDF(t, printRadar(t, r, lang.DE))
	checkLayout(t, words)
}

func TestYearWithoutHolidaysSaysSo(t *testing.T) {
	_, words := readPDF(t, printRadar(t, planning.Radar{Year: 2027}, lang.DE))
	contains(t, words, 1, "In diesem Jahr fällt kein Feiertag und kein Schliesstag auf einen Liefertag.", "2027 hat 52 Wochen")
}
