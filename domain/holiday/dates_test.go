package holiday_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"turnus/domain/civil"
	"turnus/domain/holiday"
)

// TestDatesOfMovableFeasts has dates as calendars and authorities print them.
func TestDatesOfMovableFeasts(t *testing.T) {
	for _, c := range []struct{ region, id, dates string }{
		{"CH-ZH", "good_friday", "2000-04-21 2008-03-21 2011-04-22 2024-03-29 2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2038-04-23 2100-03-26"},
		{"CH-ZH", "easter_monday", "2000-04-24 2008-03-24 2011-04-25 2024-04-01 2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2038-04-26 2100-03-29"},
		{"DE-HH", "ascension", "2000-06-01 2008-05-01 2011-06-02 2024-05-09 2025-05-29 2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2038-06-03 2100-05-06"},
		{"AT-9", "whit_monday", "2000-06-12 2008-05-12 2011-06-13 2024-05-20 2025-06-09 2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2038-06-14 2100-05-17"},
		{"AT-9", "corpus_christi", "2000-06-22 2008-05-22 2011-06-23 2024-05-30 2025-06-19 2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2038-06-24 2100-05-27"},
		{"CH-BE", "federal_fast", "2000-09-17 2008-09-21 2011-09-18 2024-09-15 2025-09-21 2026-09-20 2027-09-19 2028-09-17 2029-09-16 2030-09-15"},
		{"CH-VD", "federal_fast_monday", "2024-09-16 2025-09-22 2026-09-21 2027-09-20 2028-09-18 2029-09-17 2030-09-16"},
		// the first Sunday of September may be the 1st (2024) or the 7th (2025)
		{"CH-GE", "geneva_fast", "2013-09-05 2019-09-05 2024-09-05 2025-09-11 2026-09-10 2027-09-09 2028-09-07 2029-09-06 2030-09-05"},
		// put off a week from Maundy Thursday, not from Easter Thursday
		{"CH-GL", "naefelser_fahrt", "2004-04-01 2010-04-08 2015-04-09 2021-04-08 2022-04-07 2023-04-13 2024-04-04 2025-04-03 2026-04-09 2027-04-01 2028-04-06 2029-04-05 2030-04-04"},
		{"CH-ZH", "sechselaeuten", "2011-04-11 2014-04-28 2017-04-24 2018-04-16 2019-04-08 2022-04-25 2024-04-15 2025-04-28 2026-04-20 2027-04-19"},
		{"CH-ZH", "knabenschiessen", "2019-09-09 2024-09-09 2025-09-15 2026-09-14 2027-09-13"},
		{"CH-BS", "basel_carnival_monday", "2024-02-19 2025-03-10 2026-02-23 2027-02-15"},
		{"CH-BE", "onion_market", "2024-11-25 2025-11-24 2026-11-23 2027-11-22"},
		{"DE-SN", "repentance_day", "2000-11-22 2011-11-16 2022-11-16 2023-11-22 2024-11-20 2025-11-19 2026-11-18 2027-11-17 2028-11-22 2100-11-17"},
		{"DE-NW", "rose_monday", "2024-02-12 2025-03-03 2026-02-16 2027-02-08"},
	} {
		for s := range strings.FieldsSeq(c.dates) {
			want := civil.MustParse(s)
			if got := find(of(t, c.region, want.Year()), c.id).Date; got != want {
				t.Errorf("%s %s of %d is %s, want %s", c.region, c.id, want.Year(), got, want)
			}
		}
	}
}

// TestTwoHolidaysMayShareADay has the years in which they do.
func TestTwoHolidaysMayShareADay(t *testing.T) {
	for _, c := range []struct{ region, date, ids string }{
		{"CH-ZH", "2008-05-01", "ascension labour_day"},
		{"DE-BE", "2008-05-01", "ascension labour_day"},
		{"CH-JU", "2011-06-23", "corpus_christi jura_plebiscite"},
		{"CH-AI", "2024-09-22", "st_maurice"}, // a Sunday, but not the fast
	} {
		date := civil.MustParse(c.date)
		var got []string
		for _, h := range of(t, c.region, date.Year()) {
			if h.Date == date && h.Kind == holiday.Full {
				got = append(got, h.ID)
			}
		}
		if want := strings.Fields(c.ids); !slices.Equal(got, want) {
			t.Errorf("%s has %v on %s, want %v", c.region, got, c.date, want)
		}
	}
}

// TestSecondChristmasDayByWeekday is about the cantons that keep the 26th, or
// 2 January, in some years only.
func TestSecondChristmasDayByWeekday(t *testing.T) {
	for year := holiday.FirstYear; year <= holiday.LastYear; year++ {
		boxing := civil.Of(year, time.December, 26).Weekday()
		second := civil.Of(year, time.January, 2).Weekday()
		thirdInARow := boxing == time.Tuesday || boxing == time.Saturday
		for _, c := range []struct {
			region, id string
			full       bool
		}{
			{"CH-AI", "st_stephen", !thirdInARow},
			{"CH-AR", "st_stephen", !thirdInARow},
			{"CH-UR", "st_stephen", !thirdInARow},
			{"CH-AG", "st_stephen", year > 2007 || boxing != time.Tuesday},
			{"CH-NE", "st_stephen", boxing == time.Monday},
			{"CH-NE", "berchtold", second == time.Monday},
			{"CH-ZH", "st_stephen", true},
			{"CH-GE", "st_stephen", false},
			{"CH-VD", "st_stephen", false},
			{"CH-JU", "st_stephen", false},
			{"CH-VS", "st_stephen", false},
		} {
			if got := find(of(t, c.region, year), c.id).Kind == holiday.Full; got != c.full {
				t.Errorf("%s %s of %d full: %v, want %v", c.region, c.id, year, got, c.full)
			}
		}
	}
}

// TestNamesAreThoseOfTheRegion has days that neighbours call differently.
func TestNamesAreThoseOfTheRegion(t *testing.T) {
	for _, c := range []struct{ region, id, want string }{
		{"CH-ZH", "ascension", "Auffahrt"}, {"DE-BY", "ascension", "Christi Himmelfahrt"}, {"AT-9", "ascension", "Christi Himmelfahrt"},
		{"CH-GE", "ascension", "Ascension"}, {"CH-TI", "ascension", "Ascensione"},
		{"CH-ZH", "christmas", "Weihnachtstag"}, {"DE-BY", "christmas", "1. Weihnachtstag"}, {"AT-9", "christmas", "Christtag"},
		{"CH-TI", "christmas", "Natale di Gesù"}, {"CH-JU", "christmas", "Noël"},
		{"CH-ZH", "st_stephen", "Stephanstag"}, {"DE-BY", "st_stephen", "2. Weihnachtstag"}, {"AT-9", "st_stephen", "Stefanitag"},
		{"CH-ZH", "labour_day", "Tag der Arbeit"}, {"DE-BY", "labour_day", "Maifeiertag"}, {"AT-9", "labour_day", "Staatsfeiertag"},
		{"CH-ZH", "national_day", "Bundesfeiertag"}, {"AT-9", "national_day", "Nationalfeiertag"}, {"CH-TI", "national_day", "Giorno festivo federale"},
		{"CH-SZ", "st_joseph", "Josefstag"}, {"AT-7", "st_joseph", "Josefitag"},
		{"CH-GR", "good_friday", "Karfreitag"}, {"CH-FR", "good_friday", "Vendredi saint"},
		{"CH-SG", "federal_fast", "Eidg. Dank-, Buss- und Bettag"}, {"DE-SN", "repentance_day", "Buß- und Bettag"},
	} {
		names := find(of(t, c.region, 2026), c.id).Names
		if got := names[holiday.RegionLanguages(c.region)[0]]; got != c.want {
			t.Errorf("%s calls %s %q, want %q", c.region, c.id, got, c.want)
		}
	}
}
