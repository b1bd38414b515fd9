package holiday

import "testing"

// TestEveryRuleHoldsInSomeYear finds rules that can never apply, for example
// one that begins after it ends or a date that does not exist.
func TestEveryRuleHoldsInSomeYear(t *testing.T) {
	for _, code := range Regions() {
		r, _ := regionOf(code)
		for _, rule := range r.rules {
			holds := false
			for year := FirstYear; year <= LastYear && !holds; year++ {
				holds = !rule.date(year, Easter(year)).IsZero()
			}
			if !holds {
				t.Errorf("%s: %s (%s, %d to %d) never holds", code, rule.id, rule.kind, rule.from, rule.until)
			}
		}
	}
}

// TestNoIDTwiceInAnyYear walks all years, where the property test samples.
func TestNoIDTwiceInAnyYear(t *testing.T) {
	for _, code := range Regions() {
		for year := FirstYear; year <= LastYear; year++ {
			days, err := Of(code, year)
			if err != nil {
				t.Fatal(err)
			}
			seen := map[string]bool{}
			for _, h := range days {
				if seen[h.ID] {
					t.Errorf("%s has %s twice in %d", code, h.ID, year)
				}
				seen[h.ID] = true
			}
		}
	}
}

// TestFeastsKeepToTheYearAndSeason catches a date that does not exist and
// rolls over, and a movable feast counted from the wrong day.
func TestFeastsKeepToTheYearAndSeason(t *testing.T) {
	for _, code := range Regions() {
		r, _ := regionOf(code)
		for _, rule := range r.rules {
			first, last := 366, 0
			for year := FirstYear; year <= LastYear; year++ {
				d := rule.date(year, Easter(year))
				if d.IsZero() {
					continue
				}
				if d.Year() != year {
					t.Errorf("%s: %s of %d is on %s", code, rule.id, year, d)
				}
				first, last = min(first, d.Time().YearDay()), max(last, d.Time().YearDay())
			}
			if last-first > 36 { // Easter moves over 35 days, a leap day adds one
				t.Errorf("%s: %s moves over %d days", code, rule.id, last-first)
			}
		}
	}
}
