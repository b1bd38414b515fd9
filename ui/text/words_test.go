package text_test

import (
	"errors"
	"testing"
	"time"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/problem"
	"turnus/ui/text"
)

func TestAnUnknownLanguageSpeaksGerman(t *testing.T) {
	if got := text.For("rm", "CH").Lang(); got != lang.DE {
		t.Errorf("got %s", got)
	}
}

func TestDatesInEachLanguage(t *testing.T) {
	d, first := civil.MustParse("2026-12-03"), civil.MustParse("2027-01-01")
	cases := []struct {
		lang                          lang.Lang
		short, weekday, long, newYear string
	}{
		{lang.DE, "3.12.2026", "Do 3.12.2026", "Donnerstag, 3. Dezember 2026", "Freitag, 1. Januar 2027"},
		{lang.FR, "3.12.2026", "je 3.12.2026", "jeudi 3 décembre 2026", "vendredi 1er janvier 2027"},
		{lang.IT, "3.12.2026", "gio 3.12.2026", "giovedì 3 dicembre 2026", "venerdì 1º gennaio 2027"},
		{lang.EN, "3 Dec 2026", "Thu 3 Dec 2026", "Thursday, 3 December 2026", "Friday, 1 January 2027"},
	}
	for _, c := range cases {
		w := text.For(c.lang, "CH")
		same(t, w.Date(d), c.short)
		same(t, w.DateWeekday(d), c.weekday)
		same(t, w.DateLong(d), c.long)
		same(t, w.DateLong(first), c.newYear)
	}
}

func TestNoDateIsNothing(t *testing.T) {
	w := text.For(lang.DE, "CH")
	same(t, w.Date(civil.Date{})+w.DateLong(civil.Date{})+w.DateWeekday(civil.Date{})+w.DayMonth(civil.Date{}), "")
	same(t, w.Instant(time.Time{}, time.UTC), "")
}

func TestRangesNameTheYearOnce(t *testing.T) {
	at := civil.MustParse
	w := text.For(lang.DE, "CH")
	same(t, w.Range(civil.Between(at("2026-12-21"), at("2027-01-08"))), "21.12.2026–8.1.2027")
	same(t, w.Range(civil.Between(at("2026-12-21"), at("2026-12-31"))), "21.12.–31.12.2026")
	same(t, w.Range(civil.Between(at("2026-12-21"), at("2026-12-21"))), "21.12.2026")
	same(t, w.Range(civil.Range{From: at("2026-12-21")}), "ab 21.12.2026")
	same(t, w.Range(civil.Range{To: at("2026-12-21")}), "bis 21.12.2026")
	same(t, w.Range(civil.Range{}), "immer")
	same(t, text.For(lang.EN, "CH").Range(civil.Between(at("2026-12-21"), at("2026-12-31"))), "21 Dec – 31 Dec 2026")
}

func TestInstantsAreToldByTheClockOfThePlace(t *testing.T) {
	zurich := time.FixedZone("CET", 3600)
	at := time.Date(2026, 11, 23, 6, 12, 0, 0, time.UTC)
	same(t, text.For(lang.DE, "CH").Instant(at, zurich), "23.11.2026 07:12")
	same(t, text.For(lang.EN, "CH").Instant(at, zurich), "23 Nov 2026 07:12")
}

func TestNumbersFollowTheCountry(t *testing.T) {
	amount, quantity, rate := money.MustAmount("-1234567.5"), money.MustQuantity("1.5"), money.MustRate("2.6")
	swiss, german := text.For(lang.DE, "CH"), text.For(lang.DE, "DE")
	same(t, swiss.Amount(amount), "-1'234'567.50")
	same(t, german.Amount(amount), "-1.234.567,50")
	same(t, swiss.Money(money.MustAmount("1234.5"), money.CHF), "CHF 1'234.50")
	same(t, german.Money(money.MustAmount("1234.5"), money.EUR), "1.234,50 €")
	same(t, german.Money(money.MustAmount("5"), money.CHF), "5,00 CHF")
	same(t, swiss.Quantity(quantity), "1.5")
	same(t, german.Quantity(quantity), "1,5")
	same(t, text.For(lang.DE, "AT").Quantity(money.MustQuantity("12000")), "12000")
	same(t, swiss.Rate(rate), "2.6 %")
	same(t, german.Rate(rate), "2,6 %")
	same(t, german.Rate(money.MustRate("7")), "7 %")
}

func TestSizesOfFilesAreShort(t *testing.T) {
	w := text.For(lang.DE, "DE")
	for n, want := range map[int64]string{0: "0 B", 1023: "1023 B", 1536: "1,5 kB", 20 << 20: "20 MB", 3 << 30: "3 GB", 5 << 40: "5120 GB"} {
		same(t, w.Bytes(n), want)
	}
}

func TestListsEndWithAnd(t *testing.T) {
	w := text.For(lang.DE, "CH")
	same(t, w.List(nil), "")
	same(t, w.List([]string{"A"}), "A")
	same(t, w.List([]string{"A", "B", "C"}), "A, B und C")
	same(t, text.For(lang.FR, "CH").List([]string{"A", "B"}), "A et B")
	same(t, w.Weekdays(civil.WeekdaySet(time.Friday, time.Tuesday)), "Dienstag und Freitag")
}

func TestAMissingKeyIsItsOwnText(t *testing.T) {
	w := text.For(lang.FR, "CH")
	same(t, w.T("paper.no.such.key"), "paper.no.such.key")
	if w.Has("paper.no.such.key") || !w.Has("common.and") {
		t.Error("Has does not tell which keys exist")
	}
}

func TestOtherErrorsKeepTheirDetailsToTheLog(t *testing.T) {
	w := text.For(lang.DE, "CH")
	got := w.Error(errors.New("disk I/O error at 0x7f"))
	if len(got) != 1 || got[0] != w.T("common.error.internal") {
		t.Errorf("got %q", got)
	}
	if w.Error(nil) != nil {
		t.Error("no error has no sentence")
	}
}

func TestAnUnknownProblemNamesItsCode(t *testing.T) {
	same(t, text.For(lang.DE, "CH").Problem(problem.New("never.heard_of", "")),
		"Hier stimmt etwas nicht (Kennung never.heard_of).")
}

func same(t *testing.T, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}
