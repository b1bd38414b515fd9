package text

import (
	"strconv"
	"strings"
	"time"

	"turnus/domain/civil"
	"turnus/domain/lang"
)

// Date is the short form: "3.12.2026", in English "3 Dec 2026". Short forms
// have the day first in all languages and no leading zeros. No date gives "".
func (w *Words) Date(d civil.Date) string {
	if d.IsZero() {
		return ""
	}
	y, m, day := d.Time().Date()
	return w.dayMonth(m, day) + w.yearSeparator() + strconv.Itoa(y)
}

// DayMonth is Date without its year, for lists whose year is known: "3.12.".
func (w *Words) DayMonth(d civil.Date) string {
	if d.IsZero() {
		return ""
	}
	_, m, day := d.Time().Date()
	if w.lang == lang.EN {
		return w.dayMonth(m, day)
	}
	return w.dayMonth(m, day) + "."
}

func (w *Words) dayMonth(m time.Month, day int) string {
	if w.lang == lang.EN {
		return strconv.Itoa(day) + " " + w.dict.monthsShort[m]
	}
	return strconv.Itoa(day) + "." + strconv.Itoa(int(m))
}

func (w *Words) yearSeparator() string {
	if w.lang == lang.EN {
		return " "
	}
	return "."
}

// DateLong is the form of letters: "Donnerstag, 3. Dezember 2026",
// "jeudi 3 décembre 2026", "giovedì 3 dicembre 2026",
// "Thursday, 3 December 2026".
func (w *Words) DateLong(d civil.Date) string {
	if d.IsZero() {
		return ""
	}
	y, m, n := d.Time().Date()
	day := strconv.Itoa(n)
	comma := ""
	switch {
	case w.lang == lang.DE:
		day, comma = day+".", ","
	case w.lang == lang.EN:
		comma = ","
	case n == 1 && w.lang == lang.FR:
		day = "1er"
	case n == 1:
		day = "1º"
	}
	return w.Weekday(d.Weekday()) + comma + " " + day + " " + w.Month(m) + " " + strconv.Itoa(y)
}

// DateWeekday is the short form after the short day: "Do 3.12.2026".
func (w *Words) DateWeekday(d civil.Date) string {
	if d.IsZero() {
		return ""
	}
	return w.WeekdayShort(d.Weekday()) + " " + w.Date(d)
}

// dateIn writes a date in the style of a placeholder.
func (w *Words) dateIn(d civil.Date, style string) string {
	switch style {
	case styleLong:
		return w.DateLong(d)
	case styleWeekday:
		return w.DateWeekday(d)
	}
	return w.Date(d)
}

// Range is "21.12.2026–3.1.2027", the year once if both ends share it
// ("21.–", as some write, is avoided), "ab 21.12.2026" if the end is open.
func (w *Words) Range(r civil.Range) string {
	switch {
	case r.From.IsZero() && r.To.IsZero():
		return w.T("common.range.always")
	case r.To.IsZero():
		return w.T("common.range.from", "from", r.From)
	case r.From.IsZero():
		return w.T("common.range.to", "to", r.To)
	case r.From == r.To:
		return w.Date(r.From)
	}
	if r.From.Year() == r.To.Year() {
		return w.DayMonth(r.From) + w.dash() + w.Date(r.To)
	}
	return w.Date(r.From) + w.dash() + w.Date(r.To)
}

// dash stands between dates; it needs air where they contain blanks.
func (w *Words) dash() string {
	if w.lang == lang.EN {
		return " – "
	}
	return "–"
}

// Instant is a moment as the clock of a place shows it: "23.11.2026 07:12".
func (w *Words) Instant(t time.Time, loc *time.Location) string {
	if t.IsZero() {
		return ""
	}
	t = t.In(loc)
	return w.Date(civil.FromTime(t)) + t.Format(" 15:04")
}

// Weekday is the name of a day: "Donnerstag".
func (w *Words) Weekday(d time.Weekday) string { return w.dict.weekdays[d] }

// WeekdayShort is the name of a day for narrow columns: "Do".
func (w *Words) WeekdayShort(d time.Weekday) string { return w.dict.weekdaysShort[d] }

// Month is the name of a month: "Dezember".
func (w *Words) Month(m time.Month) string { return w.dict.months[m] }

// Weekdays lists the days of a set, Monday first: "Dienstag und Freitag".
func (w *Words) Weekdays(set civil.Weekdays) string {
	days := set.List()
	names := make([]string, len(days))
	for i, d := range days {
		names[i] = w.Weekday(d)
	}
	return w.List(names)
}

// WeekdaysShort lists the days of a set for narrow columns, Monday first: "Di, Fr".
func (w *Words) WeekdaysShort(set civil.Weekdays) string {
	var names []string
	for _, d := range set.List() {
		names = append(names, w.WeekdayShort(d))
	}
	return strings.Join(names, ", ")
}

// Dates lists dates in their short form: "3.12.2026 und 10.12.2026".
func (w *Words) Dates(dates []civil.Date) string {
	items := make([]string, len(dates))
	for i, d := range dates {
		items[i] = w.Date(d)
	}
	return w.List(items)
}
