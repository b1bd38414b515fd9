package holiday_test

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/holiday"
	"turnus/domain/lang"
	"turnus/domain/problem"
)

var update = flag.Bool("update", false, "rewrite the golden files in testdata")

// of is Of for a region and year known to be right.
func of(t testing.TB, region string, year int) []holiday.Holiday {
	t.Helper()
	days, err := holiday.Of(region, year)
	if err != nil {
		t.Fatalf("Of(%s, %d): %v", region, year, err)
	}
	return days
}

// find gives the holiday with an ID, the zero Holiday if there is none.
func find(days []holiday.Holiday, id string) holiday.Holiday {
	i := slices.IndexFunc(days, func(h holiday.Holiday) bool { return h.ID == id })
	if i < 0 {
		return holiday.Holiday{}
	}
	return days[i]
}

func TestRegionsAreAllOfThreeCountries(t *testing.T) {
	want := strings.Fields(`AT-1 AT-2 AT-3 AT-4 AT-5 AT-6 AT-7 AT-8 AT-9
		CH-AG CH-AI CH-AR CH-BE CH-BL CH-BS CH-FR CH-GE CH-GL CH-GR CH-JU CH-LU CH-NE
		CH-NW CH-OW CH-SG CH-SH CH-SO CH-SZ CH-TG CH-TI CH-UR CH-VD CH-VS CH-ZG CH-ZH
		DE-BB DE-BE DE-BW DE-BY DE-HB DE-HE DE-HH DE-MV DE-NI DE-NW DE-RP DE-SH DE-SL DE-SN DE-ST DE-TH`)
	if got := holiday.Regions(); !slices.Equal(got, want) {
		t.Errorf("Regions() = %v, want %v", got, want)
	}
}

func TestRegionLanguagesHaveTheMainOneFirst(t *testing.T) {
	for region, want := range map[string][]lang.Lang{
		"CH-ZH": {lang.DE}, "CH-GE": {lang.FR}, "CH-JU": {lang.FR}, "CH-NE": {lang.FR}, "CH-VD": {lang.FR},
		"CH-TI": {lang.IT}, "CH-BE": {lang.DE, lang.FR}, "CH-FR": {lang.FR, lang.DE},
		"CH-VS": {lang.FR, lang.DE}, "CH-GR": {lang.DE, lang.IT}, "DE-BY": {lang.DE}, "AT-9": {lang.DE}, "XX": nil,
	} {
		if got := holiday.RegionLanguages(region); !slices.Equal(got, want) {
			t.Errorf("RegionLanguages(%s) = %v, want %v", region, got, want)
		}
	}
	for _, region := range holiday.Regions() {
		if len(holiday.RegionLanguages(region)) == 0 {
			t.Errorf("%s speaks no language", region)
		}
	}
}

func TestUnknownRegionIsAProblem(t *testing.T) {
	for _, region := range []string{"", "CH", "CH-", "ch-zh", "CH-XX", "DE-ZH", "AT-0", "AT-10", "FR-75", " CH-ZH"} {
		_, err := holiday.Of(region, 2026)
		var p *problem.Problem
		if !errors.As(err, &p) || p.Code != holiday.CodeRegionUnknown || p.Args["value"] != region {
			t.Errorf("Of(%q, 2026): %v", region, err)
		}
	}
}

func TestYearOutsideTheTablesIsAProblem(t *testing.T) {
	for _, year := range []int{-1, 0, 1999, 2101, 1 << 40} {
		_, err := holiday.Of("CH-ZH", year)
		var p *problem.Problem
		if !errors.As(err, &p) || p.Code != holiday.CodeYearOutOfRange || p.Args["value"] != year {
			t.Errorf("Of(CH-ZH, %d): %v", year, err)
		}
	}
}

func TestWhatOfReturnsBelongsToTheCaller(t *testing.T) {
	first := of(t, "CH-BE", 2026)
	first[0].Names[lang.DE] = "changed"
	first[0].ID = "changed"
	holiday.RegionLanguages("CH-BE")[0] = lang.EN
	if h := of(t, "CH-BE", 2026)[0]; h.ID != "new_year" || h.Names[lang.DE] != "Neujahr" {
		t.Errorf("a later call gives %+v", h)
	}
	if holiday.RegionLanguages("CH-BE")[0] != lang.DE {
		t.Error("the languages of a region were changed from outside")
	}
}

func TestKindsAreThree(t *testing.T) {
	for k, want := range map[holiday.Kind]bool{holiday.Full: true, holiday.Half: true, holiday.Local: true, "": false, "public": false} {
		if k.Valid() != want {
			t.Errorf("Kind(%q).Valid() = %v", k, k.Valid())
		}
	}
}

var snakeCase = regexp.MustCompile(`^[a-z][a-z0-9]*(_[a-z0-9]+)*$`)

func TestEveryYearOfEveryRegionIsWellFormed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		region := rapid.SampledFrom(holiday.Regions()).Draw(t, "region")
		year := rapid.IntRange(holiday.FirstYear, holiday.LastYear).Draw(t, "year")
		days, err := holiday.Of(region, year)
		if err != nil {
			t.Fatal(err)
		}
		seen := map[string]bool{}
		for i, h := range days {
			if i > 0 && (h.Date.Before(days[i-1].Date) || h.Date == days[i-1].Date && h.ID <= days[i-1].ID) {
				t.Errorf("%s %s stands after %s %s", h.Date, h.ID, days[i-1].Date, days[i-1].ID)
			}
			if seen[h.ID] || !snakeCase.MatchString(h.ID) {
				t.Errorf("ID %q is double or not in snake case", h.ID)
			}
			seen[h.ID] = true
			if h.Date.Year() != year {
				t.Errorf("%s is on %s, outside the year", h.ID, h.Date)
			}
			if !h.Kind.Valid() {
				t.Errorf("%s is of kind %q", h.ID, h.Kind)
			}
			for _, l := range lang.All {
				if strings.TrimSpace(h.Names[l]) == "" {
					t.Errorf("%s has no name in %s", h.ID, l)
				}
			}
		}
	})
}

// TestGoldenYears compares two whole years of all regions with a file that is
// reviewed by eye; -update rewrites it.
func TestGoldenYears(t *testing.T) {
	var b strings.Builder
	for _, region := range holiday.Regions() {
		language := holiday.RegionLanguages(region)[0]
		for year := 2026; year <= 2027; year++ {
			for _, h := range of(t, region, year) {
				fmt.Fprintf(&b, "%s %s %-5s %-24s %s\n", region, h.Date, h.Kind, h.ID, h.Names[language])
			}
		}
	}
	compareGolden(t, "testdata/2026-2027.golden", b.String())
}

// TestGoldenNames compares each country's names in all languages with a file;
// -update rewrites it.
func TestGoldenNames(t *testing.T) {
	lines := map[string]bool{}
	for _, region := range holiday.Regions() {
		for year := holiday.FirstYear; year <= holiday.LastYear; year++ {
			for _, h := range of(t, region, year) {
				n := h.Names
				lines[fmt.Sprintf("%s %s: %s | %s | %s | %s\n", region[:2], h.ID, n[lang.DE], n[lang.FR], n[lang.IT], n[lang.EN])] = true
			}
		}
	}
	sorted := make([]string, 0, len(lines))
	for l := range lines {
		sorted = append(sorted, l)
	}
	slices.Sort(sorted)
	compareGolden(t, "testdata/names.golden", strings.Join(sorted, ""))
}

func compareGolden(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path) //nolint:gosec // a path of this test
	if err != nil {
		t.Fatal(err)
	}
	if got == string(want) {
		return
	}
	g, w := strings.Split(got, "\n"), strings.Split(string(want), "\n")
	for i := range max(len(g), len(w)) {
		if i >= len(g) || i >= len(w) || g[i] != w[i] {
			t.Fatalf("%s, line %d:\n got %q\nwant %q", path, i+1, g[min(i, len(g)-1)], w[min(i, len(w)-1)])
		}
	}
}

func FuzzOfKnowsRegionsAndYears(f *testing.F) {
	f.Add("CH-ZH", 2026)
	f.Add("DE-BY", 1999)
	f.Add("at-9", 2101)
	f.Add("", 0)
	known := holiday.Regions()
	f.Fuzz(func(t *testing.T, region string, year int) {
		days, err := holiday.Of(region, year)
		switch {
		case !slices.Contains(known, region):
			if !problem.Has(err, holiday.CodeRegionUnknown) {
				t.Errorf("Of(%q, %d): %v", region, year, err)
			}
		case year < holiday.FirstYear || year > holiday.LastYear:
			if !problem.Has(err, holiday.CodeYearOutOfRange) {
				t.Errorf("Of(%q, %d): %v", region, year, err)
			}
		case err != nil || len(days) < 10 || days[0].Date != civil.Of(year, 1, 1):
			t.Errorf("Of(%q, %d) = %v, %v", region, year, days, err)
		}
	})
}

// BenchmarkAllRegionsAllYears is everything there is: 51 regions, 101 years.
func BenchmarkAllRegionsAllYears(b *testing.B) {
	regions := holiday.Regions()
	for b.Loop() {
		for _, region := range regions {
			for year := holiday.FirstYear; year <= holiday.LastYear; year++ {
				if _, err := holiday.Of(region, year); err != nil {
					b.Fatal(err)
				}
			}
		}
	}
}
