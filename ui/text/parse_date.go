package text

import (
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/problem"
)

// monthsBack is how far a date typed without its year may lie in the past. Most
// dates typed here are yet to come; but in January "20.12." means last December.
const monthsBack = 3

// The years a typed date may have; others are slips of the finger.
const (
	firstYear = 1900
	lastYear  = 2199
)

// ParseDate reads a date as people type it, the day before the month in every
// language: "3.12.2026", "03.12.26", "3/12/2026", "3 12 26", "3. Dezember 2026",
// "Do 3.12.", "2026-12-03", and from the number pad "0312", "031226",
// "03122026" or "20261203".
//
// A year of two digits is the one nearest to today. A missing year gives the
// first such date that is not more than three months before today.
func (w *Words) ParseDate(s string, today civil.Date) (civil.Date, error) {
	day, month, year, ok := dateParts(s)
	if ok {
		if d, found := complete(day, month, year, today); found {
			return d, nil
		}
	}
	return civil.Date{}, problem.New(civil.CodeDateInvalid, "", "value", s)
}

// noYear stands for a year that was not typed.
const noYear = ""

// dateParts takes a typed date apart: month is a number, year as typed.
func dateParts(s string) (day, month int, year string, ok bool) {
	tokens := dateTokens(s)
	_, weekdayNames := dayNames()
	if len(tokens) > 0 && weekdayNames[strings.ToLower(tokens[0])] {
		tokens = tokens[1:]
	}
	if len(tokens) == 1 {
		tokens = splitDigits(tokens[0])
	}
	if len(tokens) == 3 && len(tokens[0]) == 4 { // 2026-12-03
		tokens[0], tokens[2] = tokens[2], tokens[0]
	}
	switch len(tokens) {
	case 2:
		year = noYear
	case 3:
		year = tokens[2]
		if len(year) != 2 && len(year) != 4 {
			return 0, 0, "", false
		}
	default:
		return 0, 0, "", false
	}
	day, dayOK := smallNumber(strings.TrimSuffix(strings.TrimSuffix(tokens[0], "er"), "º"))
	month, monthOK := monthOf(tokens[1])
	return day, month, year, dayOK && monthOK
}

// dateTokens splits at everything that stands between the parts of a date.
func dateTokens(s string) []string {
	if len(s) > 60 { // longer than any written date
		return nil
	}
	return strings.FieldsFunc(s, func(r rune) bool {
		return r == '.' || r == '/' || r == '-' || r == '–' || r == ',' || unicode.IsSpace(r)
	})
}

// splitDigits cuts a run of digits from the number pad.
func splitDigits(s string) []string {
	switch len(s) {
	case 4:
		return []string{s[:2], s[2:]}
	case 6:
		return []string{s[:2], s[2:4], s[4:]}
	case 8:
		if s[:2] >= "19" && s[:2] <= "21" && s[4:6] <= "12" { // 20261203: no year starts with a month
			return []string{s[:4], s[4:6], s[6:]}
		}
		return []string{s[:2], s[2:4], s[4:]}
	}
	return nil
}

// smallNumber reads one or two digits.
func smallNumber(s string) (int, bool) {
	if len(s) == 0 || len(s) > 2 {
		return 0, false
	}
	n, err := strconv.ParseUint(s, 10, 8)
	return int(n), err == nil
}

// monthOf reads a month as a number or as the beginning of its name.
func monthOf(s string) (int, bool) {
	if n, ok := smallNumber(s); ok {
		return n, n >= 1 && n <= 12
	}
	typed := strings.ToLower(s)
	if len(typed) < 3 {
		return 0, false
	}
	monthNames, _ := dayNames()
	found := 0
	for name, m := range monthNames {
		if strings.HasPrefix(name, typed) {
			if found != 0 && found != m {
				return 0, false // "ju" could be June or July
			}
			found = m
		}
	}
	return found, found != 0
}

// complete finds the date, given the year as typed.
func complete(day, month int, year string, today civil.Date) (civil.Date, bool) {
	if year == noYear {
		return nearest(day, month, today)
	}
	y, err := strconv.ParseUint(year, 10, 16)
	if err != nil {
		return civil.Date{}, false
	}
	full := int(y)
	if len(year) == 2 {
		full += today.Year() / 100 * 100
		switch {
		case full-today.Year() > 50:
			full -= 100
		case today.Year()-full >= 50:
			full += 100
		}
	}
	return exact(day, month, full)
}

// exact is the date if it exists and lies in years people type.
func exact(day, month, year int) (civil.Date, bool) {
	d := civil.Of(year, time.Month(month), day)
	ok := year >= firstYear && year <= lastYear && d.Day() == day && int(d.Month()) == month
	return d, ok
}

// nearest is the first such day that is at most monthsBack before today;
// 29 February waits for its year.
func nearest(day, month int, today civil.Date) (civil.Date, bool) {
	earliest := today.AddMonths(-monthsBack)
	for year := earliest.Year(); year <= earliest.Year()+8; year++ {
		if d, ok := exact(day, month, year); ok && !d.Before(earliest) {
			return d, true
		}
	}
	return civil.Date{}, false
}

// dayNames are the names of months and of days of the week in all languages, in
// lower case: someone may copy a date out of a French letter into the German
// program.
var dayNames = sync.OnceValues(func() (map[string]int, map[string]bool) {
	months, weekdays := map[string]int{}, map[string]bool{}
	for _, l := range lang.All {
		d := dictionaryOf(l)
		for m := time.January; m <= time.December; m++ {
			months[strings.ToLower(d.months[m])] = int(m)
			months[strings.TrimSuffix(strings.ToLower(d.monthsShort[m]), ".")] = int(m)
		}
		for i := range d.weekdays {
			weekdays[strings.ToLower(d.weekdays[i])] = true
			weekdays[strings.ToLower(d.weekdaysShort[i])] = true
		}
	}
	return months, weekdays
})
