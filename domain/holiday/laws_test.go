package holiday_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"turnus/domain/holiday"
)

// fullIDs lists the IDs of the public holidays of a region and year.
func fullIDs(t *testing.T, region string, year int) []string {
	t.Helper()
	var out []string
	for _, h := range of(t, region, year) {
		if h.Kind == holiday.Full {
			out = append(out, h.ID)
		}
	}
	return out
}

// TestLawsBeginAndEnd has, for each change of a law, the years on both sides.
func TestLawsBeginAndEnd(t *testing.T) {
	for _, c := range []struct {
		region, id string
		years      string // "2018-" from then on, "2017" that year only
	}{
		{"DE-BE", "womens_day", "2019-"}, {"DE-MV", "womens_day", "2023-"}, {"DE-HH", "womens_day", ""},
		{"DE-TH", "childrens_day", "2019-"}, {"DE-SN", "childrens_day", ""},
		{"DE-BE", "liberation_day", "2020 2025"}, {"DE-BB", "liberation_day", ""},
		{"DE-BE", "uprising_1953", "2028"},
		{"DE-HB", "reformation_day", "2017-"}, {"DE-HH", "reformation_day", "2017-"},
		{"DE-NI", "reformation_day", "2017-"}, {"DE-SH", "reformation_day", "2017-"},
		{"DE-BE", "reformation_day", "2017"}, {"DE-BW", "reformation_day", "2017"}, {"DE-BY", "reformation_day", "2017"},
		{"DE-HE", "reformation_day", "2017"}, {"DE-NW", "reformation_day", "2017"}, {"DE-RP", "reformation_day", "2017"},
		{"DE-SL", "reformation_day", "2017"},
		{"DE-BB", "reformation_day", "2000-"}, {"DE-MV", "reformation_day", "2000-"}, {"DE-SN", "reformation_day", "2000-"},
		{"DE-ST", "reformation_day", "2000-"}, {"DE-TH", "reformation_day", "2000-"},
		{"CH-VD", "berchtold", "2008-"}, {"CH-VD", "whit_monday", "2008-"},
		{"AT-1", "good_friday", ""}, // never one of all
	} {
		for year := holiday.FirstYear; year <= holiday.LastYear; year++ {
			want := false
			for part := range strings.FieldsSeq(c.years) {
				from, open := strings.CutSuffix(part, "-")
				first, err := strconv.Atoi(from)
				if err != nil {
					t.Fatal(err)
				}
				want = want || year == first || open && year > first
			}
			if got := slices.Contains(fullIDs(t, c.region, year), c.id); got != want {
				t.Errorf("%s has %s in %d: %v, want %v", c.region, c.id, year, got, want)
			}
		}
	}
}

// TestLocalDaysAreNotFull has days that lists often take for public holidays of
// a whole region, and that are of communes, of a confession, of banks or of
// custom.
func TestLocalDaysAreNotFull(t *testing.T) {
	for region, ids := range map[string]string{
		"DE-BY": "assumption augsburg_peace_festival repentance_day",
		"DE-SN": "corpus_christi", "DE-TH": "corpus_christi",
		"AT-1": "st_martin good_friday", "AT-2": "st_joseph plebiscite_day", "AT-3": "st_leopold", "AT-4": "st_florian",
		"AT-5": "st_rupert", "AT-6": "st_joseph", "AT-7": "st_joseph", "AT-8": "st_joseph", "AT-9": "st_leopold good_friday",
		"CH-ZH": "berchtold sechselaeuten knabenschiessen", "CH-LU": "berchtold st_joseph easter_monday whit_monday",
		"CH-OW": "berchtold easter_monday whit_monday st_stephen", "CH-NW": "berchtold easter_monday whit_monday st_stephen",
		"CH-ZG": "berchtold easter_monday whit_monday st_stephen", "CH-FR": "berchtold easter_monday whit_monday st_stephen",
		"CH-VS": "good_friday easter_monday whit_monday st_stephen", "CH-TI": "good_friday",
		"CH-NE": "easter_monday whit_monday corpus_christi federal_fast_monday berchtold",
		"CH-GR": "epiphany st_joseph corpus_christi assumption all_saints immaculate_conception",
		"CH-SO": "st_joseph easter_monday whit_monday st_stephen", "CH-AG": "labour_day", "CH-GE": "berchtold st_stephen",
		"CH-BL": "corpus_christi",
	} {
		days := of(t, region, 2026)
		for id := range strings.FieldsSeq(ids) {
			if got := find(days, id).Kind; got != holiday.Local {
				t.Errorf("%s of %s is %q, want local", id, region, got)
			}
		}
	}
}

func TestHalfDays(t *testing.T) {
	for region, ids := range map[string]string{
		"CH-ZH": "christmas_eve new_years_eve", "CH-GE": "christmas_eve", "CH-SO": "labour_day christmas_eve new_years_eve",
		"DE-BY": "christmas_eve new_years_eve", "AT-9": "christmas_eve new_years_eve",
	} {
		var got []string
		for _, h := range of(t, region, 2026) {
			if h.Kind == holiday.Half {
				got = append(got, h.ID)
			}
		}
		if want := strings.Fields(ids); !slices.Equal(got, want) {
			t.Errorf("half days of %s: %v, want %v", region, got, want)
		}
	}
}

// TestPublicHolidaysOfEachRegion spells out the law of each region for 2025,
// when 26 December is a Friday and no rule about weekdays plays.
func TestPublicHolidaysOfEachRegion(t *testing.T) {
	const (
		ch = "new_year easter_sunday ascension whit_sunday national_day federal_fast christmas "
		de = "new_year good_friday easter_monday labour_day ascension whit_monday german_unity_day christmas st_stephen "
		at = "new_year epiphany easter_monday labour_day ascension whit_monday corpus_christi assumption national_day all_saints immaculate_conception christmas st_stephen"
	)
	want := map[string]string{
		"CH-AG": ch + "berchtold good_friday easter_monday whit_monday corpus_christi assumption all_saints immaculate_conception st_stephen",
		"CH-AI": ch + "good_friday easter_monday whit_monday corpus_christi assumption st_maurice all_saints immaculate_conception st_stephen",
		"CH-AR": ch + "good_friday easter_monday whit_monday st_stephen",
		"CH-BE": ch + "berchtold good_friday easter_monday whit_monday st_stephen",
		"CH-BL": ch + "good_friday easter_monday labour_day whit_monday st_stephen",
		"CH-BS": ch + "good_friday easter_monday labour_day whit_monday st_stephen",
		"CH-FR": ch + "good_friday corpus_christi assumption all_saints immaculate_conception",
		"CH-GE": "new_year good_friday easter_sunday easter_monday ascension whit_sunday whit_monday national_day geneva_fast christmas restoration_day",
		"CH-GL": ch + "naefelser_fahrt good_friday easter_monday whit_monday all_saints st_stephen",
		"CH-GR": ch + "good_friday easter_monday whit_monday st_stephen",
		"CH-JU": ch + "berchtold good_friday easter_monday labour_day whit_monday corpus_christi jura_plebiscite assumption all_saints",
		"CH-LU": ch + "good_friday corpus_christi assumption all_saints immaculate_conception st_stephen",
		"CH-NE": ch + "republic_day good_friday labour_day",
		"CH-NW": ch + "st_joseph good_friday corpus_christi assumption all_saints immaculate_conception",
		"CH-OW": ch + "good_friday corpus_christi assumption brother_klaus all_saints immaculate_conception",
		"CH-SG": ch + "good_friday easter_monday whit_monday all_saints st_stephen",
		"CH-SH": ch + "good_friday easter_monday labour_day whit_monday st_stephen",
		"CH-SO": ch + "good_friday corpus_christi assumption all_saints",
		"CH-SZ": ch + "epiphany st_joseph good_friday easter_monday whit_monday corpus_christi assumption all_saints immaculate_conception st_stephen",
		"CH-TG": ch + "berchtold good_friday easter_monday labour_day whit_monday st_stephen",
		"CH-TI": ch + "epiphany st_joseph easter_monday labour_day whit_monday corpus_christi peter_and_paul assumption all_saints immaculate_conception st_stephen",
		"CH-UR": ch + "epiphany st_joseph good_friday easter_monday whit_monday corpus_christi assumption all_saints immaculate_conception st_stephen",
		"CH-VD": ch + "berchtold good_friday easter_monday whit_monday federal_fast_monday",
		"CH-VS": ch + "st_joseph corpus_christi assumption all_saints immaculate_conception",
		"CH-ZG": ch + "good_friday corpus_christi assumption all_saints immaculate_conception",
		"CH-ZH": ch + "good_friday easter_monday labour_day whit_monday st_stephen",
		"DE-BB": de + "easter_sunday whit_sunday reformation_day", "DE-BE": de + "womens_day liberation_day",
		"DE-BW": de + "epiphany corpus_christi all_saints", "DE-BY": de + "epiphany corpus_christi all_saints",
		"DE-HB": de + "reformation_day", "DE-HE": de + "corpus_christi", "DE-HH": de + "reformation_day",
		"DE-MV": de + "womens_day reformation_day", "DE-NI": de + "reformation_day",
		"DE-NW": de + "corpus_christi all_saints", "DE-RP": de + "corpus_christi all_saints", "DE-SH": de + "reformation_day",
		"DE-SL": de + "corpus_christi assumption all_saints", "DE-SN": de + "reformation_day repentance_day",
		"DE-ST": de + "epiphany reformation_day", "DE-TH": de + "childrens_day reformation_day",
	}
	for _, land := range strings.Fields("AT-1 AT-2 AT-3 AT-4 AT-5 AT-6 AT-7 AT-8 AT-9") {
		want[land] = at
	}
	for _, region := range holiday.Regions() {
		ids := strings.Fields(want[region])
		got := fullIDs(t, region, 2025)
		slices.Sort(ids)
		slices.Sort(got)
		if !slices.Equal(got, ids) {
			t.Errorf("%s:\n got %v\nwant %v", region, got, ids)
		}
	}
}

// TestNumberOfPublicHolidays has counts by year; what a rule about weekdays or
// a dated law adds or takes away shows here.
func TestNumberOfPublicHolidays(t *testing.T) {
	years := []int{2000, 2008, 2011, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2038, 2100}
	always := map[string]int{
		"CH-BE": 12, "CH-BL": 12, "CH-BS": 12, "CH-FR": 12, "CH-GE": 11, "CH-GL": 13, "CH-GR": 11, "CH-JU": 16,
		"CH-LU": 13, "CH-NW": 13, "CH-OW": 13, "CH-SG": 12, "CH-SH": 12, "CH-SO": 11, "CH-SZ": 17, "CH-TG": 13,
		"CH-TI": 18, "CH-VS": 12, "CH-ZG": 12, "CH-ZH": 12,
		"DE-BB": 12, "DE-BW": 12, "DE-BY": 12, "DE-HE": 10, "DE-NW": 11, "DE-RP": 11, "DE-SL": 12, "DE-SN": 11, "DE-ST": 11,
		"AT-1": 13, "AT-2": 13, "AT-3": 13, "AT-4": 13, "AT-5": 13, "AT-6": 13, "AT-7": 13, "AT-8": 13, "AT-9": 13,
	}
	// by year as above; 26 December is a Tuesday in 2000 and 2028, a Saturday in
	// 2026, a Monday in 2011; 2 January never a Monday in these years
	changing := map[string][]int{
		"CH-AG": {15, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16},
		"CH-AI": {15, 16, 16, 16, 16, 15, 16, 15, 16, 16, 16, 16},
		"CH-AR": {10, 11, 11, 11, 11, 10, 11, 10, 11, 11, 11, 11},
		"CH-NE": {10, 10, 11, 10, 10, 10, 10, 10, 10, 10, 10, 10},
		"CH-UR": {16, 17, 17, 17, 17, 16, 17, 16, 17, 17, 17, 17},
		"CH-VD": {10, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12},
		"DE-BE": {9, 9, 9, 10, 11, 10, 10, 11, 10, 10, 10, 10},
		"DE-HB": {9, 9, 9, 10, 10, 10, 10, 10, 10, 10, 10, 10},
		"DE-HH": {9, 9, 9, 10, 10, 10, 10, 10, 10, 10, 10, 10},
		"DE-MV": {10, 10, 10, 11, 11, 11, 11, 11, 11, 11, 11, 11},
		"DE-NI": {9, 9, 9, 10, 10, 10, 10, 10, 10, 10, 10, 10},
		"DE-SH": {9, 9, 9, 10, 10, 10, 10, 10, 10, 10, 10, 10},
		"DE-TH": {10, 10, 10, 11, 11, 11, 11, 11, 11, 11, 11, 11},
	}
	for _, region := range holiday.Regions() {
		for i, year := range years {
			want := always[region]
			if counts, ok := changing[region]; ok {
				want = counts[i]
			}
			if got := len(fullIDs(t, region, year)); got != want {
				t.Errorf("%s has %d public holidays in %d, want %d", region, got, year, want)
			}
		}
	}
}
