package text

import (
	"testing"
	"testing/fstest"
	"time"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/problem"
)

// spoken makes words of a few texts, for a language and Switzerland.
func spoken(t testing.TB, l lang.Lang, json string) *Words {
	t.Helper()
	d, err := load(fstest.MapFS{"words/" + string(l) + "/test.json": {Data: []byte(json)}}, l)
	if err != nil {
		t.Fatal(err)
	}
	d.fallback = dictionaryOf(lang.DE)
	d.nameDays()
	return &Words{lang: l, dict: d, number: swissNumbers}
}

func TestPlaceholdersAreWrittenForTheLanguage(t *testing.T) {
	w := spoken(t, lang.DE, `{"test.a": "{a}", "test.long": "am {a:long}", "test.weekday": "{a:weekday}!", "test.short": "<{a:short}>"}`)
	date := civil.MustParse("2026-12-03")
	for _, c := range []struct {
		key   string
		value any
		want  string
	}{
		{"test.a", "Zoë", "Zoë"},
		{"test.a", 12345, "12345"},
		{"test.a", int64(7), "7"},
		{"test.a", date, "3.12.2026"},
		{"test.long", date, "am Donnerstag, 3. Dezember 2026"},
		{"test.weekday", date, "Do 3.12.2026!"},
		{"test.a", civil.Range{From: date}, "ab 3.12.2026"},
		{"test.a", money.MustAmount("1234.5"), "1'234.50"},
		{"test.a", money.MustQuantity("1.5"), "1.5"},
		{"test.a", money.MustRate("8.1"), "8.1 %"},
		{"test.a", lang.Texts{lang.DE: "Brot", lang.FR: "pain"}, "Brot"},
		{"test.a", lang.FR, "Französisch"},
		{"test.a", time.Thursday, "Donnerstag"},
		{"test.short", time.Thursday, "<Do>"},
		{"test.a", time.March, "März"},
		{"test.a", civil.WeekdaySet(time.Monday, time.Friday), "Montag und Freitag"},
		{"test.a", []string{"A", "B", "C"}, "A, B und C"},
		{"test.a", []civil.Date{date, date.AddDays(7)}, "3.12.2026 und 10.12.2026"},
		{"test.a", problem.Code("customer.number_missing"), "Die Kundennummer fehlt."},
		{"test.a", problem.Code("no.such"), "no.such"},
		{"test.a", time.Date(2026, 11, 23, 7, 12, 0, 0, time.UTC), "23.11.2026 07:12"},
		{"test.a", true, "true"},
		{"test.a", nil, ""},
	} {
		if got := w.T(c.key, "other", 1, "a", c.value); got != c.want {
			t.Errorf("%v: got %q, want %q", c.value, got, c.want)
		}
	}
	if got := w.T("test.long"); got != "am " {
		t.Errorf("a placeholder without value gave %q", got)
	}
}

func TestTheCountChoosesTheForm(t *testing.T) {
	german := spoken(t, lang.DE, `{"test.n": {"zero": "keine Kiste", "one": "{count} Kiste", "other": "{count} Kisten"}}`)
	french := spoken(t, lang.FR, `{"test.n": {"one": "{count} caisse", "other": "{count} caisses"}}`)
	for _, c := range []struct {
		w     *Words
		count any
		want  string
	}{
		{german, 0, "keine Kiste"},
		{german, 1, "1 Kiste"},
		{german, 2, "2 Kisten"},
		{german, 101, "101 Kisten"},
		{german, money.MustQuantity("1"), "1 Kiste"},
		{german, money.MustQuantity("1.5"), "1.5 Kisten"},
		{french, 0, "0 caisse"},
		{french, money.MustQuantity("1.5"), "1.5 caisse"},
		{french, int64(2), "2 caisses"},
		{german, "viele", "viele Kisten"},
		{german, -1, "-1 Kiste"},
	} {
		if got := c.w.T("test.n", "count", c.count); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}

func TestAnotherArgumentMayChooseTheForm(t *testing.T) {
	w := spoken(t, lang.DE, `{"test.n": {"by": "days", "one": "{days} Tag", "other": "{days} Tage"}}`)
	if got := w.T("test.n", "days", 1) + ", " + w.T("test.n", "days", 3); got != "1 Tag, 3 Tage" {
		t.Errorf("got %q", got)
	}
}

func TestOptionalPartsNeedAllTheirValues(t *testing.T) {
	w := spoken(t, lang.DE, `{"test.a": "Zu spät.[[ Wieder ab {next} um {time}.]]"}`)
	next := civil.MustParse("2026-12-03")
	for _, c := range []struct {
		args []any
		want string
	}{
		{[]any{"next", next, "time", "12:00"}, "Zu spät. Wieder ab 3.12.2026 um 12:00."},
		{[]any{"next", civil.Date{}, "time", "12:00"}, "Zu spät."},
		{[]any{"next", next}, "Zu spät."},
		{nil, "Zu spät."},
	} {
		if got := w.T("test.a", c.args...); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}

func TestCodesAndFieldsHaveNames(t *testing.T) {
	w := spoken(t, lang.DE, `{"test.job": "{job:job}", "test.field": "{field:field}"}`)
	for _, c := range []struct{ got, want string }{
		{w.T("test.job", "job", "plan"), "Aufträge planen"},
		{w.T("test.job", "job", "dance"), "dance"},
		{w.T("test.field", "field", "creditor.town"), "Zahlungsempfänger, Ort"},
		{w.T("test.field", "field", "alternative_schemes[1]"), "Alternative Verfahren, 1"},
		{w.T("test.field", "field", "shoe_size"), "shoe_size"},
	} {
		if c.got != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
}

func TestBrokenFilesAreNamed(t *testing.T) {
	for name, data := range map[string]string{
		"no JSON":          `{`,
		"another area":     `{"paper.a": "x"}`,
		"a lonely brace":   `{"test.a": "x {A}"}`,
		"a strange form":   `{"test.a": {"two": "x", "other": "y"}}`,
		"no general form":  `{"test.a": {"one": "x"}}`,
		"a number as text": `{"test.a": 1}`,
		"an open part":     `{"test.a": "x [[ y"}`,
		"a part in a part": `{"test.a": "x [[ y [[ z ]]"}`,
	} {
		if _, err := load(fstest.MapFS{"words/de/test.json": {Data: []byte(data)}}, lang.DE); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func BenchmarkT(b *testing.B) {
	w := spoken(b, lang.DE, `{"test.a": "Lieferung vom {date} an {name}"}`)
	date := civil.MustParse("2026-12-03")
	b.ReportAllocs()
	for b.Loop() {
		_ = w.T("test.a", "date", date, "name", "Zoë Müller")
	}
}

func BenchmarkTWithoutPlaceholders(b *testing.B) {
	w := For(lang.DE, "CH")
	b.ReportAllocs()
	for b.Loop() {
		_ = w.T("common.and")
	}
}

func BenchmarkAmount(b *testing.B) {
	w := For(lang.DE, "CH")
	b.ReportAllocs()
	for b.Loop() {
		_ = w.Amount(money.Amount(1234567))
	}
}
