package text_test

import (
	"strings"
	"testing"
	"time"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office/subscribing"
	"turnus/domain/order"
	"turnus/domain/record"
	"turnus/domain/schedule"
	"turnus/domain/shop"
	"turnus/domain/subscription"
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
			"Pas de livraison à cette date\u00a0: Betriebsferien (7.1.–8.1.2027). "+
			"Entre-temps, il n’y a pas de livraison\u00a0: me 6.1.2027 (Épiphanie). "+
			"La livraison est avancée au mardi 5 janvier 2027. "+
			"La préparation a lieu 2 jours ouvrés avant, vendredi 1er janvier 2027. "+
			"Ne comptent pas\u00a0: sa 2.1.–di 3.1.2027 (jour non ouvré).")
}

func TestADeliveryLeftOnItsDaySaysWhoDecided(t *testing.T) {
	held := schedule.Why{Steps: []schedule.Step{{Nominal: day("2026-12-25"), By: schedule.MovedByPerson, To: day("2026-12-25")}}}
	told(t, text.For(lang.DE, "CH").Why(held),
		"Geliefert wird am üblichen Tag, Freitag, 25. Dezember 2026, auch wenn der Kalender ihn schliesst: So wurde es von Hand bestimmt.")
	told(t, text.For(lang.FR, "CH").Why(held),
		"La livraison a lieu au jour habituel, vendredi 25 décembre 2026, même si le calendrier le ferme\u00a0: c’est une décision prise à la main.")
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

// TestADeliverySaysItsWholeChain: which dates it covers, and until when it can be
// changed and left out.
func TestADeliverySaysItsWholeChain(t *testing.T) {
	zurich := shop.Shop{Zone: "Europe/Zurich"}.Location()
	cutoff := day("2026-12-01").At(12*60, zurich)
	d := subscription.Delivery{
		Nominal: []civil.Date{day("2026-12-03")}, Date: day("2026-12-03"), Cutoff: cutoff, SkipUntil: cutoff,
		Why: schedule.Why{Leads: []schedule.LeadStep{{Days: 1, Pick: day("2026-12-02")}}},
	}
	de := text.For(lang.DE, "CH")
	const usual = "Geliefert wird am üblichen Tag. Gerüstet wird am Arbeitstag davor, am Mittwoch, 2. Dezember 2026. "
	told(t, de.WhyDelivery(d, zurich), usual+"Änderbar bis 1.12.2026 12:00.")
	d.SkipUntil = day("2026-11-27").At(0, zurich)
	told(t, de.WhyDelivery(d, zurich), usual+"Änderbar bis 1.12.2026 12:00. Auslassen oder pausieren nur bis 27.11.2026 00:00.")
	d.Nominal = append(d.Nominal, day("2026-12-04"))
	told(t, de.WhyDelivery(d, zurich)[2:3], "Auf diesen Tag fallen die Termine 3.12.2026 und 4.12.2026; geliefert wird einmal.")
	d.Parts = make([][]subscription.Content, 2)
	told(t, de.WhyDelivery(d, zurich)[2:3], "Auf diesen Tag fallen die Termine 3.12.2026 und 4.12.2026; ihre Mengen kommen zusammen.")
}

// TestAnOrderSaysWhereTheRulesHaveChangedSince instead of a chain that is not its
// own.
func TestAnOrderSaysWhereTheRulesHaveChangedSince(t *testing.T) {
	de, on := text.For(lang.DE, "CH"), day("2026-12-24")
	o := order.Order{
		Head: record.Head{Number: "2026-000017"}, State: order.Open, Date: on, Cutoff: day("2026-12-22").At(12*60, time.UTC),
		Lines: []order.Line{{Pick: day("2026-12-23")}},
	}
	content := func(pick string) []subscription.Content { return []subscription.Content{{Pick: day(pick)}} }
	const until = " Änderbar bis 22.12.2026 12:00."
	for _, c := range []struct {
		name string
		row  subscribing.Coming
		want string
	}{
		{"as it was", subscribing.Coming{Delivery: &subscription.Delivery{Nominal: []civil.Date{on}, Date: on, Contents: content("2026-12-23"),
			Why: schedule.Why{Leads: []schedule.LeadStep{{Days: 1, Pick: day("2026-12-23")}}}}},
			"Geliefert wird am üblichen Tag. Gerüstet wird am Arbeitstag davor, am Mittwoch, 23. Dezember 2026." + until},
		{"another lead time", subscribing.Coming{Delivery: &subscription.Delivery{Nominal: []civil.Date{on}, Date: on, Contents: content("2026-12-21")}},
			"Geliefert wird am üblichen Tag. Der Auftrag 2026-000017 wird gerüstet wie angelegt, am Mittwoch, 23. Dezember 2026; " +
				"heute wäre es am Montag, 21. Dezember 2026." + until},
		{"another day", subscribing.Coming{Delivery: &subscription.Delivery{Nominal: []civil.Date{on}, Date: on.AddDays(-1), Contents: content("2026-12-22")}},
			"Der Auftrag 2026-000017 wurde für Donnerstag, 24. Dezember 2026, angelegt und bleibt auf diesem Tag. " +
				"Seither haben sich Kalender, Wiederholung oder Abonnement geändert: Heute fiele die Lieferung auf Mittwoch, 23. Dezember 2026." + until},
		{"none", subscribing.Coming{Dropped: []schedule.Dropped{{Nominal: on, Reason: schedule.Skipped}}},
			"Der Auftrag 2026-000017 wurde für Donnerstag, 24. Dezember 2026, angelegt und bleibt auf diesem Tag. " +
				"Seither haben sich Kalender, Wiederholung oder Abonnement geändert: Heute gäbe es diese Lieferung nicht. " +
				"Donnerstag, 24. Dezember 2026, wäre der übliche Tag. Diese Lieferung wurde ausgelassen." + until},
	} {
		c.row.Order = &o
		t.Run(c.name, func(t *testing.T) { told(t, de.WhyDate(c.row, time.UTC), c.want) })
	}
}

// TestALongClosureSaysThatItHasARuleOfItsOwn.
func TestALongClosureSaysThatItHasARuleOfItsOwn(t *testing.T) {
	d := schedule.Dropped{Nominal: day("2027-01-07"), Reason: schedule.Closed, Step: schedule.Step{Closed: []schedule.Cause{closure}, Long: true}}
	got := text.For(lang.DE, "CH").WhyDropped(d)
	told(t, got[len(got)-1:], "Weil die Schliessung länger als drei Tage dauert, fällt diese Lieferung aus.")
}
