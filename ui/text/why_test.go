package text_test

import (
	"strings"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/schedule"
	"turnus/ui/text"
)

var (
	day      = civil.MustParse
	closure  = schedule.Cause{Kind: schedule.CauseClosure, Name: "Betriebsferien", Range: civil.Between(day("2027-01-07"), day("2027-01-08"))}
	epiphany = schedule.Cause{Kind: schedule.CauseHoliday, Names: lang.Texts{lang.DE: "Heilige Drei Könige", lang.FR: "Épiphanie"}}
	weekend  = schedule.Cause{Kind: schedule.CauseWeekday}
)

// told joins the sentences as a paragraph.
func told(t *testing.T, got []string, want string) {
	t.Helper()
	same(t, strings.Join(got, " "), want)
}

// movedForward is a delivery moved before a closure, with two lead times' worth
// of days that do not count.
var movedForward = schedule.Why{
	Steps: []schedule.Step{{
		Nominal: day("2027-01-07"), Closed: []schedule.Cause{closure}, By: schedule.MovedBefore, To: day("2027-01-05"),
		Passed: []schedule.Passed{{Date: day("2027-01-06"), Causes: []schedule.Cause{epiphany}}},
	}},
	Leads: []schedule.LeadStep{
		{Days: 2, Pick: day("2027-01-01"), Passed: []schedule.Passed{
			{Date: day("2027-01-03"), Causes: []schedule.Cause{weekend}}, {Date: day("2027-01-02"), Causes: []schedule.Cause{weekend}},
		}},
		{Days: 2, Pick: day("2027-01-01")},
	},
}

func TestTheChainOfAMovedDelivery(t *testing.T) {
	told(t, text.For(lang.DE, "CH").Why(movedForward),
		"Donnerstag, 7. Januar 2027, wäre der übliche Tag. "+
			"Dann wird nicht geliefert: Betriebsferien (7.1.–8.1.2027). "+
			"Dazwischen wird nicht geliefert: Mi 6.1.2027 (Heilige Drei Könige). "+
			"Geliefert wird vorher, am Dienstag, 5. Januar 2027. "+
			"Gerüstet wird 2 Arbeitstage davor, am Freitag, 1. Januar 2027. "+
			"Nicht mitgezählt: Sa 2.1.–So 3.1.2027 (kein Arbeitstag).")
	told(t, text.For(lang.FR, "CH").Why(movedForward),
		"Le jour habituel serait le jeudi 7 janvier 2027. "+
			"Pas de livraison à cette date: Betriebsferien (7.1.–8.1.2027). "+
			"Entre-temps, il n’y a pas de livraison: me 6.1.2027 (Épiphanie). "+
			"La livraison est avancée au mardi 5 janvier 2027. "+
			"La préparation a lieu 2 jours ouvrés avant, vendredi 1er janvier 2027. "+
			"Ne comptent pas: sa 2.1.–di 3.1.2027 (jour non ouvré).")
}

func TestAnOrdinaryDeliveryOnlyTellsItsPickDays(t *testing.T) {
	w := text.For(lang.DE, "CH")
	told(t, w.Why(schedule.Why{Leads: []schedule.LeadStep{{Days: 1, Pick: day("2026-12-02")}}}),
		"Geliefert wird am üblichen Tag. Gerüstet wird am Arbeitstag davor, am Mittwoch, 2. Dezember 2026.")
	told(t, w.Why(schedule.Why{Leads: []schedule.LeadStep{{Pick: day("2026-12-03")}}}),
		"Geliefert wird am üblichen Tag. Gerüstet wird am selben Tag.")
	told(t, w.Why(schedule.Why{Leads: []schedule.LeadStep{{Days: 1, Pick: day("2026-12-02")}, {Days: 2, Pick: day("2026-12-01")}}}),
		"Geliefert wird am üblichen Tag. "+
			"Gerüstet wird, was einen Arbeitstag Vorlauf braucht, am Mittwoch, 2. Dezember 2026. "+
			"Gerüstet wird, was 2 Arbeitstage Vorlauf braucht, am Dienstag, 1. Dezember 2026.")
	told(t, w.Why(schedule.Why{Leads: []schedule.LeadStep{{Pick: day("2026-12-04"), Passed: []schedule.Passed{
		{Date: day("2026-12-05"), Causes: []schedule.Cause{weekend, {Kind: schedule.CauseClosure}}},
	}}}}),
		"Geliefert wird am üblichen Tag. Gerüstet wird am letzten Arbeitstag davor, am Freitag, 4. Dezember 2026. "+
			"Nicht mitgezählt: Sa 5.12.2026 (Betriebsferien).")
}

func TestADroppedDateSaysWhatDroppedIt(t *testing.T) {
	pause := civil.Between(day("2026-12-21"), day("2027-01-03"))
	for _, c := range []struct {
		dropped schedule.Dropped
		want    string
	}{
		{schedule.Dropped{Reason: schedule.Paused, Pause: pause},
			"Dann ist das Abonnement pausiert (21.12.2026–3.1.2027); die Lieferung fällt aus."},
		{schedule.Dropped{Reason: schedule.Skipped}, "Diese Lieferung wurde ausgelassen."},
		{schedule.Dropped{Reason: schedule.Cancelled, Pause: civil.Range{From: day("2026-12-01")}},
			"Das Abonnement ist auf den 30.11.2026 gekündigt; danach wird nicht mehr geliefert."},
		{schedule.Dropped{Reason: schedule.NoOpenDay, Step: schedule.Step{Closed: []schedule.Cause{epiphany}}},
			"Das ist ein Feiertag: Heilige Drei Könige. Es fand sich kein Liefertag, der nahe genug liegt. Diese Lieferung fällt aus."},
		{schedule.Dropped{Reason: schedule.PausedAfterShift, Pause: pause, MovedTo: day("2026-12-23"),
			Step: schedule.Step{Closed: []schedule.Cause{weekend}, By: schedule.MovedBefore}},
			"Am Donnerstag wird nicht geliefert. Geliefert wird vorher, am Mittwoch, 23. Dezember 2026. " +
				"Dieser Tag fällt in die Pause (21.12.2026–3.1.2027); die Lieferung fällt aus."},
	} {
		c.dropped.Nominal = day("2026-12-24")
		told(t, text.For(lang.DE, "CH").WhyDropped(c.dropped), "Donnerstag, 24. Dezember 2026, wäre der übliche Tag. "+c.want)
	}
}

// Every kind of cause, way of moving and reason has its sentence: none of them
// falls back to its key.
func TestEveryLinkOfTheChainHasWords(t *testing.T) {
	causes := []schedule.CauseKind{schedule.CauseWeekday, schedule.CausePlace, schedule.CauseHoliday,
		schedule.CauseClosure, schedule.CauseStale, schedule.CauseOutside}
	moves := []schedule.MovedBy{schedule.MovedByReplacement, schedule.MovedBefore, schedule.MovedAfter,
		schedule.MovedAfterStart, schedule.MovedByPerson}
	reasons := []schedule.Reason{schedule.Closed, schedule.NoOpenDay, schedule.Paused, schedule.PausedAfterShift,
		schedule.Skipped, schedule.Cancelled, schedule.NoWorkDay}
	for _, l := range lang.All {
		w := text.For(l, "CH")
		var sentences []string
		for _, kind := range causes {
			cause := []schedule.Cause{{Kind: kind}}
			step := schedule.Step{Nominal: today, Closed: cause, Passed: []schedule.Passed{{Date: today, Causes: cause}}}
			sentences = append(sentences, w.Why(schedule.Why{Steps: []schedule.Step{step}})...)
		}
		for _, by := range moves {
			step := schedule.Step{Nominal: today, By: by, To: today.AddDays(1)}
			sentences = append(sentences, w.Why(schedule.Why{Steps: []schedule.Step{step}})...)
		}
		for _, reason := range reasons {
			sentences = append(sentences, w.WhyDropped(schedule.Dropped{Nominal: today, Reason: reason})...)
		}
		for _, s := range sentences {
			if strings.Contains(s, "why.") {
				t.Errorf("%s: %s", l, s)
			}
		}
	}
}
