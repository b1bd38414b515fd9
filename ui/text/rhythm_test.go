package text_test

import (
	"strings"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/schedule"
	"turnus/ui/text"
)

func rulesOf(t *testing.T, texts ...string) []schedule.Rule {
	t.Helper()
	var out []schedule.Rule
	for _, s := range texts {
		r, err := schedule.ParseRule(s)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, r)
	}
	return out
}

func TestRulesInWords(t *testing.T) {
	cases := []struct {
		rules          string // several with a blank between
		de, fr, it, en string
	}{
		{"FREQ=DAILY", "jeden Tag", "chaque jour", "ogni giorno", "every day"},
		{"FREQ=DAILY;INTERVAL=10", "alle 10 Tage", "tous les 10 jours", "ogni 10 giorni", "every 10 days"},
		{"FREQ=WEEKLY;BYDAY=TH", "jede Woche am Donnerstag", "chaque semaine, le jeudi", "ogni settimana di giovedì", "every week on Thursday"},
		{"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR", "alle 2 Wochen am Dienstag und Freitag",
			"toutes les 2 semaines, le mardi et le vendredi", "ogni 2 settimane di martedì e venerdì", "every 2 weeks on Tuesday and Friday"},
		{"FREQ=MONTHLY;BYMONTHDAY=1,15", "am 1. und 15. jedes Monats", "le 1er et le 15 de chaque mois",
			"il 1º e il 15 di ogni mese", "on the 1st and 15th of each month"},
		{"FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=8", "alle 3 Monate am 8.", "tous les 3 mois, le 8", "ogni 3 mesi, l’8", "every 3 months on the 8th"},
		{"FREQ=MONTHLY;BYMONTHDAY=-1", "am letzten Tag jedes Monats", "le dernier jour de chaque mois",
			"l’ultimo giorno di ogni mese", "on the last day of each month"},
		{"FREQ=MONTHLY;BYMONTHDAY=31", "am 31. jedes Monats (nicht in kürzeren Monaten)", "le 31 de chaque mois (pas dans les mois plus courts)",
			"il 31 di ogni mese (non nei mesi più corti)", "on the 31st of each month (not in shorter months)"},
		{"FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1", "am 30. jedes Monats (in kürzeren Monaten am letzten Tag)",
			"le 30 de chaque mois (le dernier jour des mois plus courts)", "il 30 di ogni mese (nei mesi più corti l’ultimo giorno)",
			"on the 30th of each month (in shorter months on the last day)"},
		{"FREQ=MONTHLY;BYDAY=-1FR", "am letzten Freitag jedes Monats", "le dernier vendredi de chaque mois",
			"l’ultimo venerdì di ogni mese", "on the last Friday of each month"},
		{"FREQ=MONTHLY;BYDAY=1TU,3TU", "am ersten und dritten Dienstag jedes Monats", "le premier et le troisième mardi de chaque mois",
			"il primo e il terzo martedì di ogni mese", "on the first and third Tuesday of each month"},
		{"FREQ=MONTHLY;INTERVAL=2;BYDAY=2SU", "alle 2 Monate am zweiten Sonntag", "tous les 2 mois, le deuxième dimanche",
			"ogni 2 mesi, la seconda domenica", "every 2 months on the second Sunday"},
		{"FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=6", "jedes Jahr am 6. Dezember", "chaque année, le 6 décembre", "ogni anno, il 6 dicembre", "each year on 6 December"},
		{"FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=8", "jedes Jahr am 1. Mai und 8. Dezember",
			"chaque année, le 1er mai et le 8 décembre", "ogni anno, il 1º maggio e l’8 dicembre", "each year on 1 May and 8 December"},
		{"FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1", "nach der Regel FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1",
			"selon la règle FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1", "secondo la regola FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1",
			"by the rule FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1"},
		{"FREQ=WEEKLY;BYDAY=MO FREQ=MONTHLY;BYMONTHDAY=2", "jede Woche am Montag; am 2. jedes Monats",
			"chaque semaine, le lundi; le 2 de chaque mois", "ogni settimana di lunedì; il 2 di ogni mese", "every week on Monday; on the 2nd of each month"},
	}
	for _, c := range cases {
		rhythm := schedule.WholeYear(rulesOf(t, strings.Fields(c.rules)...)...)
		for l, want := range map[lang.Lang]string{lang.DE: c.de, lang.FR: c.fr, lang.IT: c.it, lang.EN: c.en} {
			same(t, text.For(l, "CH").Rhythm(rhythm), want)
		}
	}
}

func TestSeasonsInWords(t *testing.T) {
	at := func(s string) schedule.MonthDay {
		m, err := schedule.ParseMonthDay(s)
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	segments, err := schedule.Partition([]schedule.Begin{
		{On: at("03-16"), Rules: rulesOf(t, "FREQ=WEEKLY;BYDAY=TH")}, {On: at("08-01")},
		{On: at("09-01"), Rules: rulesOf(t, "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH")},
		{On: at("11-01"), Rules: rulesOf(t, "FREQ=MONTHLY;BYDAY=1TH")}, {On: at("03-01")},
	})
	if err != nil {
		t.Fatal(err)
	}
	rhythm := schedule.Rhythm{Segments: segments}
	for l, want := range map[lang.Lang]string{
		lang.DE: "1. März bis 15. März: keine Lieferung; 16. März bis 31. Juli: jede Woche am Donnerstag; August: keine Lieferung; " +
			"September bis Oktober: alle 2 Wochen am Donnerstag; November bis Februar: am ersten Donnerstag jedes Monats",
		lang.FR: "1er mars à 15 mars\u00a0: aucune livraison; 16 mars à 31 juillet\u00a0: chaque semaine, le jeudi; août\u00a0: aucune livraison; " +
			"septembre à octobre\u00a0: toutes les 2 semaines, le jeudi; novembre à février\u00a0: le premier jeudi de chaque mois",
		lang.IT: "1º marzo–15 marzo: nessuna consegna; 16 marzo–31 luglio: ogni settimana di giovedì; agosto: nessuna consegna; " +
			"settembre–ottobre: ogni 2 settimane di giovedì; novembre–febbraio: il primo giovedì di ogni mese",
		lang.EN: "1 March to 15 March: no delivery; 16 March to 31 July: every week on Thursday; August: no delivery; " +
			"September to October: every 2 weeks on Thursday; November to February: on the first Thursday of each month",
	} {
		same(t, text.For(l, "CH").Rhythm(rhythm), want)
	}
}

func TestAGapOfARhythmIsToldAsASeasonWithoutDelivery(t *testing.T) {
	rhythm := schedule.Rhythm{Segments: []schedule.Segment{{
		Season: schedule.Season{From: schedule.MonthDay{Month: 5, Day: 1}, To: schedule.MonthDay{Month: 10, Day: 31}},
		Rules:  rulesOf(t, "FREQ=DAILY"),
	}}}
	same(t, text.For(lang.DE, "CH").Rhythm(rhythm), "Mai bis Oktober: jeden Tag; November bis April: keine Lieferung")
}

func TestTheAnchorOfATourIsTold(t *testing.T) {
	rhythm := schedule.WholeYear(rulesOf(t, "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU")...)
	rhythm.Anchor = civil.MustParse("2026-12-01")
	for l, want := range map[lang.Lang]string{
		lang.DE: "alle 2 Wochen am Dienstag (gezählt ab 1.12.2026)",
		lang.FR: "toutes les 2 semaines, le mardi (compté dès le 1.12.2026)",
		lang.IT: "ogni 2 settimane di martedì (contato dal 1.12.2026)",
		lang.EN: "every 2 weeks on Tuesday (counted from 1 Dec 2026)",
	} {
		same(t, text.For(l, "CH").Rhythm(rhythm), want)
	}
}

func TestPoliciesInWords(t *testing.T) {
	before := schedule.NewPolicy(schedule.Before)
	other := schedule.Policy{Single: schedule.After, Long: schedule.Before, MaxShift: 1, Collision: schedule.Combine}
	for l, want := range map[lang.Lang][2]string{
		lang.DE: {"Fällt der Tag auf einen Feiertag oder sonst geschlossenen Tag, wird vorher geliefert, höchstens 6 Tage früher. " +
			"In Betriebsferien von mehr als drei Tagen fällt die Lieferung aus. Fallen zwei Lieferungen auf denselben Tag, wird einmal geliefert.",
			"Fällt der Tag auf einen Feiertag oder sonst geschlossenen Tag, wird nachher geliefert, höchstens 1 Tag später. " +
				"In Betriebsferien von mehr als drei Tagen wird vorher geliefert. Fallen zwei Lieferungen auf denselben Tag, werden sie zusammengezählt."},
		lang.FR: {"Si le jour est férié ou fermé, la livraison a lieu avant, au plus 6 jours plus tôt. " +
			"Pendant une fermeture de plus de trois jours, elle est supprimée. Si deux livraisons tombent le même jour, une seule a lieu.",
			"Si le jour est férié ou fermé, la livraison a lieu après, au plus 1 jour plus tard. " +
				"Pendant une fermeture de plus de trois jours, la livraison a lieu avant. Si deux livraisons tombent le même jour, elles sont additionnées."},
		lang.IT: {"Se il giorno è festivo o chiuso, si consegna prima, al massimo 6 giorni prima. " +
			"Durante una chiusura di oltre tre giorni viene meno. Se due consegne cadono lo stesso giorno, se ne fa una sola.",
			"Se il giorno è festivo o chiuso, si consegna dopo, al massimo 1 giorno dopo. " +
				"Durante una chiusura di oltre tre giorni si consegna prima. Se due consegne cadono lo stesso giorno, si sommano."},
		lang.EN: {"If the day is a holiday or otherwise closed, it is delivered before, at most 6 days earlier. " +
			"During a closure of more than three days it is left out. If two deliveries fall on the same day, one is made.",
			"If the day is a holiday or otherwise closed, it is delivered after, at most 1 day later. " +
				"During a closure of more than three days it is delivered before. If two deliveries fall on the same day, they are added up."},
	} {
		w := text.For(l, "CH")
		same(t, strings.Join(w.Policy(before), " "), want[0])
		same(t, strings.Join(w.Policy(other), " "), want[1])
	}
	same(t, text.For(lang.DE, "CH").Policy(schedule.NewPolicy(schedule.Skip))[0],
		"Fällt der Tag auf einen Feiertag oder sonst geschlossenen Tag, fällt die Lieferung aus.")
}
