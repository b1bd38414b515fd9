package text

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/problem"
	"turnus/domain/schedule"
)

// The styles a placeholder may ask for.
const (
	styleLong    = "long"    // dates: "Donnerstag, 3. Dezember 2026"
	styleWeekday = "weekday" // dates: "Do 3.12.2026"
	styleShort   = "short"   // days of the week: "Do"
	styleBytes   = "bytes"   // sizes of files: "20 MB"
	styleField   = "field"   // paths of fields: "Zahlungsempfänger, Ort"
	// Any other style is a family of words: {job:job} is common.job.<value>.
)

// fill writes the value of a placeholder.
func (w *Words) fill(p part, v any) string {
	if v == nil {
		return ""
	}
	switch p.style {
	case "", styleLong, styleWeekday, styleShort:
		return w.value(v, p.style)
	case styleBytes:
		n, _ := thousandths(v)
		return w.Bytes(n / 1000)
	case styleField:
		return w.Field(fmt.Sprint(v))
	}
	return w.word(p.style, fmt.Sprint(v))
}

// word is the name of a coded value such as a role or a job, the value itself
// where it has none.
func (w *Words) word(family, value string) string {
	if m := w.dict.find("common." + family + "." + value); m != nil {
		return m.render(w, nil)
	}
	return value
}

// Field names the place a problem is at, given its path: "creditor.town" is
// "Zahlungsempfänger, Ort". A part without a name of its own stays as it is.
func (w *Words) Field(path string) string {
	names := strings.FieldsFunc(path, func(r rune) bool { return r == '.' || r == '[' || r == ']' })
	for i, name := range names {
		if m := w.dict.find("field." + name); m != nil {
			names[i] = m.render(w, nil)
		}
	}
	return strings.Join(names, ", ")
}

// value writes an argument the way the language does.
func (w *Words) value(v any, style string) string {
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		return v
	case int:
		return strconv.Itoa(v)
	case int64:
		return strconv.FormatInt(v, 10)
	case civil.Date:
		return w.dateIn(v, style)
	case civil.Range:
		return w.Range(v)
	case money.Amount:
		return w.Amount(v)
	case money.Quantity:
		return w.Quantity(v)
	case money.Rate:
		return w.Rate(v)
	}
	return w.rareValue(v, style)
}

// rareValue is value for what seldom comes.
func (w *Words) rareValue(v any, style string) string {
	switch v := v.(type) {
	case lang.Texts:
		return v.In(w.lang)
	case lang.Lang:
		return w.T("common.language." + string(v))
	case time.Weekday:
		if style == styleShort {
			return w.WeekdayShort(v)
		}
		return w.Weekday(v)
	case time.Month:
		return w.Month(v)
	case civil.Weekdays:
		return w.Weekdays(v)
	case schedule.MonthDay:
		return w.MonthDay(v)
	case time.Time:
		return w.Instant(v, v.Location())
	case problem.Code:
		return w.code(v)
	case []string:
		return w.List(v)
	case []civil.Date:
		return w.Dates(v)
	}
	return fmt.Sprint(v)
}

// code is the sentence of a problem code that needs no values, else the code.
func (w *Words) code(c problem.Code) string {
	if m := w.dict.find(problemArea + string(c)); m != nil {
		return m.render(w, nil)
	}
	return string(c)
}

// thousandths is a number of any of the kinds that are counted.
func thousandths(v any) (int64, bool) {
	switch v := v.(type) {
	case int:
		return int64(v) * 1000, true
	case int64:
		return v * 1000, true
	case money.Quantity:
		return int64(v), true
	}
	return 0, false
}
