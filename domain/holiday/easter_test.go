package holiday_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/holiday"
)

func TestEasterOfKnownYears(t *testing.T) {
	for _, s := range []string{
		// the earliest and the latest there are, and the years in which the
		// epact rule of the Gregorian reform makes its two exceptions
		"1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19", "2049-04-18", "2076-04-19", "2285-03-22",
		"2000-04-23", "2001-04-15", "2002-03-31", "2003-04-20", "2004-04-11", "2005-03-27", "2006-04-16",
		"2007-04-08", "2008-03-23", "2009-04-12", "2010-04-04", "2011-04-24", "2012-04-08", "2013-03-31",
		"2014-04-20", "2015-04-05", "2016-03-27", "2017-04-16", "2018-04-01", "2019-04-21", "2020-04-12",
		"2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28",
		"2028-04-16", "2029-04-01", "2030-04-21", "2031-04-13", "2032-03-28", "2033-04-17", "2034-04-09",
		"2035-03-25", "2036-04-13", "2037-04-05", "2038-04-25", "2099-04-12", "2100-03-28",
	} {
		want := civil.MustParse(s)
		if got := holiday.Easter(want.Year()); got != want {
			t.Errorf("Easter(%d) = %s, want %s", want.Year(), got, want)
		}
	}
}

// TestEasterAgreesWithGauss computes Easter a second way: Gauss's formula with
// the corrections of Lichtenberg (Historia Mathematica 24, 1997).
func TestEasterAgreesWithGauss(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		year := rapid.IntRange(1583, 4000).Draw(t, "year")
		k := year / 100
		m := 15 + (3*k+3)/4 - (8*k+13)/25
		s := 2 - (3*k+3)/4
		a := year % 19
		d := (19*a + m) % 30
		r := (d + a/11) / 29
		og := 21 + d - r
		sz := 7 - (year+year/4+s)%7
		oe := 7 - (og-sz)%7
		if got, want := holiday.Easter(year), civil.Of(year, time.March, og+oe); got != want {
			t.Fatalf("Easter(%d) = %s, by Gauss %s", year, got, want)
		}
	})
}

func TestEasterIsASundayBetween22MarchAnd25April(t *testing.T) {
	for year := 1583; year <= 4000; year++ {
		d := holiday.Easter(year)
		if d.Weekday() != time.Sunday || d.Before(civil.Of(year, time.March, 22)) || d.After(civil.Of(year, time.April, 25)) {
			t.Errorf("Easter(%d) = %s, a %s", year, d, d.Weekday())
		}
	}
}
