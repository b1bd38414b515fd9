package text_test

import (
	"testing"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office/planning"
	"turnus/domain/schedule"
	"turnus/ui/text"
)

// longYear is a year with a week 53, a holiday, a closure and nothing else.
var longYear = planning.Radar{
	Year: 2026, Moved: 15, Dropped: 3, Collided: 1, Failed: 2,
	Days: []planning.Stretch{
		{Days: civil.Between(day("2026-04-03"), day("2026-04-03")), Causes: []schedule.Cause{epiphany}, Collided: 1,
			Moved: []planning.Moved{{Date: day("2026-04-02"), Deliveries: 12}, {Date: day("2026-04-07"), Deliveries: 2}, {Date: day("2026-04-08"), Deliveries: 1}}},
		{Days: closure.Range, Causes: []schedule.Cause{closure}, Dropped: 3},
		{Days: civil.Between(day("2026-12-26"), day("2026-12-26")), Causes: []schedule.Cause{epiphany}},
	},
	Doubles: []planning.DoubleShift{{
		Monday: day("2026-03-30"), Plan: lang.Texts{lang.DE: "Brot", lang.FR: "Pain"},
		Dates: []civil.Date{day("2026-03-31"), day("2026-04-03")}, Subscriptions: 4,
	}},
	Long: &planning.LongYear{
		Mondays: [3]civil.Date{day("2026-12-21"), day("2026-12-28"), day("2027-01-04")},
		Plans:   []planning.EverySecondWeek{{Plan: lang.Texts{lang.DE: "Tour A"}, Subscriptions: [3]int{0, 7, 0}}},
	},
}

func TestYearRadarInWords(t *testing.T) {
	r := text.For(lang.DE, "CH").Radar(longYear)
	for i, want := range []text.RadarRow{
		{Day: "Fr 3.4.2026", Name: "Heilige Drei Könige", Moved: "15", To: "12\u00a0auf\u00a0Do\u00a02.4., 2\u00a0auf\u00a0Di\u00a07.4., 1\u00a0auf\u00a0Mi\u00a08.4.", Short: "3 Tage, 2.4.–8.4.", Collided: "1", Note: "zweimal in der Woche"},
		{Day: "Do 7.1.–Fr 8.1.2027", Name: "Betriebsferien", Dropped: "3"},
		{Day: "Sa 26.12.2026", Name: "Heilige Drei Könige", To: "keine betroffen", Short: "keine betroffen"},
	} {
		if r.Rows[i] != want {
			t.Errorf("%+v", r.Rows[i])
		}
	}
	told(t, []string{r.Total}, "15 Lieferungen verschoben · 3 fallen aus · 1 fällt mit einer anderen zusammen")
	told(t, r.Doubles, "KW 14 (30.3.), Di 31.3. und Fr 3.4.: Brot (4 Abonnemente)")
	told(t, []string{r.Failed}, "2 Abonnemente können nicht berechnet werden und fehlen hier.")
	told(t, r.Weeks, "KW 52 (21.12.) KW 53 (28.12.) KW 1 (4.1.)")
	told(t, append(r.Plans[0].In, r.Plans[0].Name), "– 7 – Tour A")
	fr := text.For(lang.FR, "CH").Radar(longYear)
	told(t, []string{fr.Rows[0].Name, fr.Rows[0].To}, "Épiphanie 12\u00a0au\u00a0je\u00a02.4., 2\u00a0au\u00a0ma\u00a07.4., 1\u00a0au\u00a0me\u00a08.4.")
}

func TestOrdinaryYearHasNoWeek53AndNoDoubles(t *testing.T) {
	r := text.For(lang.DE, "CH").Radar(planning.Radar{Year: 2027})
	told(t, append(r.Doubles, r.Long, r.Failed), "In keiner Woche wird ein Abonnement zweimal verschoben. "+
		"2027 hat 52 Wochen: Gerade und ungerade Wochen wechseln sich ab wie immer. ")
	told(t, []string{r.Total}, "keine Lieferung verschoben · keine fällt aus · keine fällt mit einer anderen zusammen")
	if len(r.Weeks)+len(r.Plans) != 0 {
		t.Errorf("%+v", r)
	}
	r = text.For(lang.DE, "CH").Radar(planning.Radar{Year: 2032, Long: &planning.LongYear{
		Mondays: [3]civil.Date{day("2032-12-20"), day("2032-12-27"), day("2033-01-03")}}})
	told(t, []string{r.Long}, "2032 hat eine Woche 53 (27.12.2032–2.1.2033). Auf die ungerade Woche 53 folgt die ungerade Woche 1; "+
		"Turnus zählt deshalb ab einem Datum und nicht nach der Nummer der Woche. Kein Abonnement wird in diesen Wochen alle zwei Wochen geliefert.")
}
