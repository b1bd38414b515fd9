// Package holiday knows the public holidays of every Swiss canton, German Land
// and Austrian Land, computed by rule for the years 2000 to 2100: fixed days,
// days counted from Easter, the nth or last weekday of a month, and the years
// in which a law made or unmade them.
//
// The tables are one file per country and are meant to be read and corrected
// by people who know the law of a region and not this program. What a shop
// does with a holiday (close, deliver, name a replacement day) is not here but
// in the calendar of package schedule.
package holiday

import (
	"cmp"
	"slices"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/problem"
)

// Codes of this package.
const (
	// CodeRegionUnknown says that a region is none of Regions; args: value.
	CodeRegionUnknown problem.Code = "holiday.region_unknown"
	// CodeYearOutOfRange says that a year is outside FirstYear to LastYear;
	// args: value, min, max.
	CodeYearOutOfRange problem.Code = "holiday.year_out_of_range"
)

// FirstYear and LastYear bound the years the rules were written for.
const (
	FirstYear = 2000
	LastYear  = 2100
)

// Kind says how much of a holiday a day is.
type Kind string

// The kinds.
const (
	Full  Kind = "full"  // a public holiday by law of the region, the whole day
	Half  Kind = "half"  // only a part of the day, mostly from noon
	Local Kind = "local" // by custom, for banks, or in some communes only
)

// Valid reports whether it is one of the kinds.
func (k Kind) Valid() bool { return k == Full || k == Half || k == Local }

// Holiday is one holiday of a region in one year.
type Holiday struct {
	Date  civil.Date
	ID    string     // stable snake_case key, once per region and year: "good_friday"
	Names lang.Texts // in all languages of package lang, as the region itself calls the day
	Kind  Kind
}

// Of lists the holidays of a region (ISO 3166-2: "CH-ZH", "DE-BY", "AT-9") in
// a year, by date and then by ID. Two of them may fall on the same day. The
// caller owns the result. An unknown region or a year outside FirstYear to
// LastYear is a *problem.Problem.
func Of(region string, year int) ([]Holiday, error) {
	r, ok := regionOf(region)
	if !ok {
		return nil, problem.New(CodeRegionUnknown, "region", "value", region)
	}
	if year < FirstYear || year > LastYear {
		return nil, problem.New(CodeYearOutOfRange, "year", "value", year, "min", FirstYear, "max", LastYear)
	}
	out := make([]Holiday, 0, len(r.rules))
	easter := Easter(year)
	for _, rule := range r.rules {
		if d := rule.date(year, easter); !d.IsZero() {
			out = append(out, Holiday{Date: d, ID: rule.id, Names: rule.names.texts(), Kind: rule.kind})
		}
	}
	slices.SortFunc(out, func(a, b Holiday) int {
		return cmp.Or(a.Date.Compare(b.Date), cmp.Compare(a.ID, b.ID))
	})
	return out, nil
}

// Regions lists the codes of all regions (ISO 3166-2), sorted: 9 Austrian and
// 16 German Länder and 26 Swiss cantons.
func Regions() []string {
	out := make([]string, 0, len(austria)+len(germany)+len(switzerland))
	for _, country := range []map[string]region{austria, germany, switzerland} {
		for code := range country {
			out = append(out, code)
		}
	}
	slices.Sort(out)
	return out
}

// RegionLanguages lists the official languages of a region as far as Turnus
// speaks them (Graubünden without Romansh), the main one first; none for an
// unknown region.
func RegionLanguages(code string) []lang.Lang {
	r, _ := regionOf(code)
	return slices.Clone(r.languages)
}

// region is one row of the tables: a canton or Land.
type region struct {
	languages []lang.Lang
	rules     []rule
}

// regionOf looks a region up by its code, exactly as ISO 3166-2 writes it.
func regionOf(code string) (region, bool) {
	for _, country := range []map[string]region{austria, germany, switzerland} {
		if r, ok := country[code]; ok {
			return r, true
		}
	}
	return region{}, false
}
