package text_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/problem"
	"turnus/ui/text"
)

var today = civil.MustParse("2026-11-23")

func TestDatesAsPeopleTypeThem(t *testing.T) {
	w := text.For(lang.DE, "CH")
	for typed, want := range map[string]string{
		"3.12.2026":                      "2026-12-03",
		"03.12.2026":                     "2026-12-03",
		" 3. 12. 2026 ":                  "2026-12-03",
		"3.12.26":                        "2026-12-03",
		"3/12/26":                        "2026-12-03",
		"3-12-2026":                      "2026-12-03",
		"3 12 2026":                      "2026-12-03",
		"2026-12-03":                     "2026-12-03",
		"2026-2-3":                       "2026-02-03",
		"Do 3.12.2026":                   "2026-12-03",
		"Donnerstag, 3. Dezember 2026":   "2026-12-03",
		"3. dez":                         "2026-12-03",
		"3. Dez. 26":                     "2026-12-03",
		"jeudi 3 décembre 2026":          "2026-12-03",
		"vendredi 1er janvier 2027":      "2027-01-01",
		"venerdì 1º gennaio 2027":        "2027-01-01",
		"3 Dec 2026":                     "2026-12-03",
		"0312":                           "2026-12-03",
		"031226":                         "2026-12-03",
		"03122026":                       "2026-12-03",
		"20261203":                       "2026-12-03",
		"20102026":                       "2026-10-20",
		"29.2.2028":                      "2028-02-29",
		"31.12.1999":                     "1999-12-31",
		"\u00a03.12.2026\u202f":          "2026-12-03",
		"Mittwoch 3.12.2026":             "2026-12-03", // the date counts, not the day before it
		"3. Jänner":                      "",
		"":                               "",
		"3":                              "",
		"31.11.2026":                     "",
		"29.2.2027":                      "",
		"3.13.2026":                      "",
		"0.12.2026":                      "",
		"3.12.026":                       "",
		"3.12.2026.1":                    "",
		"3.ju.2026":                      "",
		"12/25/2026":                     "",
		"1.1.1899":                       "",
		"1.1.2200":                       "",
		"morgen oder so, auf jeden Fall": "",
	} {
		d, err := w.ParseDate(typed, today)
		if d.String() != want {
			t.Errorf("%q: got %s, want %s", typed, d, want)
		}
		if (want == "") != problem.Has(err, civil.CodeDateInvalid) {
			t.Errorf("%q: problem %v", typed, err)
		}
	}
}

func TestAMissingYearIsTheNextOneUnlessTheDateWasJustNow(t *testing.T) {
	w := text.For(lang.DE, "CH")
	for _, c := range []struct{ today, typed, want string }{
		{"2026-11-23", "3.12.", "2026-12-03"},
		{"2026-11-23", "7.1.", "2027-01-07"},
		{"2026-11-23", "23.11.", "2026-11-23"},
		{"2026-11-23", "1.11.", "2026-11-01"},
		{"2026-11-23", "23.8.", "2026-08-23"}, // three months ago, just still
		{"2026-11-23", "22.8.", "2027-08-22"},
		{"2027-01-04", "20.12.", "2026-12-20"},
		{"2026-11-23", "29.2.", "2028-02-29"},
		{"2097-01-01", "29.2", "2104-02-29"}, // 2100 is no leap year
	} {
		d, err := w.ParseDate(c.typed, civil.MustParse(c.today))
		if err != nil || d.String() != c.want {
			t.Errorf("%s on %s: got %s %v, want %s", c.typed, c.today, d, err, c.want)
		}
	}
}

func TestAYearOfTwoDigitsIsTheNearestOne(t *testing.T) {
	w := text.For(lang.DE, "CH")
	for _, c := range []struct{ today, typed, want string }{
		{"2026-06-01", "1.1.76", "2076-01-01"},
		{"2026-06-01", "1.1.77", "1977-01-01"},
		{"2026-06-01", "1.1.00", "2000-01-01"},
		{"1999-06-01", "1.1.01", "2001-01-01"},
	} {
		if d, err := w.ParseDate(c.typed, civil.MustParse(c.today)); err != nil || d.String() != c.want {
			t.Errorf("%s on %s: got %s %v, want %s", c.typed, c.today, d, err, c.want)
		}
	}
}

// Whatever the program writes, it also reads, in each language.
func TestWrittenDatesAreRead(t *testing.T) {
	first, last := civil.Of(1900, time.January, 1), civil.Of(2199, time.December, 31)
	rapid.Check(t, func(t *rapid.T) {
		d := first.AddDays(rapid.IntRange(0, last.Sub(first)).Draw(t, "days"))
		w := text.For(rapid.SampledFrom(lang.All).Draw(t, "lang"), "CH")
		reader := text.For(rapid.SampledFrom(lang.All).Draw(t, "reader"), "CH")
		for _, written := range []string{w.Date(d), w.DateWeekday(d), w.DateLong(d), d.String(), d.Time().Format("02012006")} {
			if got, err := reader.ParseDate(written, today); got != d || err != nil {
				t.Fatalf("%q read as %s %v, want %s", written, got, err, d)
			}
		}
	})
}

// A date without its year is read as one that lies at most three months back
// and, the leap day apart, less than a year ahead.
func TestDatesWithoutYearStayNear(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		now := civil.Of(2020, time.January, rapid.IntRange(1, 20000).Draw(t, "today"))
		d := now.AddDays(rapid.IntRange(-80, 270).Draw(t, "days"))
		w := text.For(rapid.SampledFrom(lang.All).Draw(t, "lang"), "CH")
		if got, err := w.ParseDate(w.DayMonth(d), now); got != d || err != nil {
			t.Fatalf("%q on %s read as %s %v, want %s", w.DayMonth(d), now, got, err, d)
		}
	})
}

func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"3.12.", "3.12.26", "03.12.2026", "2026-12-03", "Do 3. Dez", "0312", "29.2.", "1er"} {
		f.Add(s)
	}
	w := text.For(lang.DE, "CH")
	f.Fuzz(func(t *testing.T, s string) {
		d, err := w.ParseDate(s, today)
		if (err == nil) == d.IsZero() {
			t.Fatalf("%q: %s and %v", s, d, err)
		}
		if again, err := w.ParseDate(w.Date(d), today); !d.IsZero() && (err != nil || again != d) {
			t.Fatalf("%q: %s is read as %s", s, d, again)
		}
	})
}
