package text

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"turnus/domain/lang"
	"turnus/domain/schedule"
)

// Rhythm tells on which dates is delivered: "alle 2 Wochen am Dienstag und
// Freitag", with seasons "Mai bis Oktober: jede Woche am Donnerstag; November
// bis April: …". It begins with a small letter where the language does.
func (w *Words) Rhythm(r schedule.Rhythm) string {
	segments, err := schedule.Partition(r.Begins())
	if err != nil {
		segments = r.Segments
	}
	parts := make([]string, len(segments))
	anchored := false
	for i, s := range segments {
		parts[i] = w.segment(s)
		anchored = anchored || s.Season.IsZero() && !r.Anchor.IsZero()
	}
	says := strings.Join(parts, "; ")
	if anchored {
		return w.T("rhythm.anchored", "rhythm", says, "date", r.Anchor)
	}
	return says
}

// segment tells the rules of a season, without its name if it is the whole year.
func (w *Words) segment(s schedule.Segment) string {
	says := w.T("rhythm.none")
	if len(s.Rules) > 0 {
		says = w.Rules(s.Rules)
	}
	if s.Season.IsZero() {
		return says
	}
	return w.T("rhythm.season", "season", w.Season(s.Season), "rules", says)
}

// Season names a part of the year: "Mai bis Oktober", "August", "16. Mai bis
// 15. Oktober".
func (w *Words) Season(s schedule.Season) string {
	from, to := w.MonthDay(s.From), w.MonthDay(s.To)
	last := s.To.Day >= 28 && s.To.In(2001).DaysInMonth() <= s.To.Day // 28 February is the last day, too
	if s.From.Day == 1 && last {
		from, to = w.Month(s.From.Month), w.Month(s.To.Month)
	}
	if from == to {
		return from
	}
	return w.T("rhythm.from_to", "from", from, "to", to)
}

// MonthDay is a day of the year: "6. Dezember", "1er mai".
func (w *Words) MonthDay(m schedule.MonthDay) string {
	if m.IsZero() {
		return ""
	}
	return w.ordinal(m.Day, false) + " " + w.Month(m.Month)
}

// ordinal is the number of a day: before a month in English and everywhere in
// French and Italian it is written as a plain number, but for the first.
func (w *Words) ordinal(n int, alone bool) string {
	number := strconv.Itoa(n)
	switch {
	case w.lang == lang.DE:
		return number + "."
	case w.lang == lang.FR && n == 1:
		return "1er"
	case w.lang == lang.IT && n == 1:
		return "1º"
	case w.lang == lang.EN && alone:
		return number + englishEnding(n)
	}
	return number
}

// englishEnding makes a number an ordinal one.
func englishEnding(n int) string {
	if n%100/10 == 1 {
		return "th"
	}
	switch n % 10 {
	case 1:
		return "st"
	case 2:
		return "nd"
	case 3:
		return "rd"
	}
	return "th"
}

// Rules tells rules that hold together. One that no mask stands for is told by
// its text.
func (w *Words) Rules(rules []schedule.Rule) string {
	if m, ok := schedule.MaskOf(rules); ok {
		return w.Mask(m)
	}
	parts := make([]string, len(rules))
	for i, r := range rules {
		parts[i] = w.T("rhythm.rule", "rule", r.String())
		if m, ok := schedule.MaskOf([]schedule.Rule{r}); ok {
			parts[i] = w.Mask(m)
		}
	}
	return strings.Join(parts, "; ")
}

// Mask tells what was chosen in a mask.
func (w *Words) Mask(m schedule.Mask) string {
	switch m.Kind {
	case schedule.ByWeeks:
		return w.T("rhythm.weeks", "n", m.Every, "days", w.onWeekdays(m))
	case schedule.ByMonthDays:
		return w.monthDays(m)
	case schedule.ByMonthWeekdays:
		return w.T("rhythm.months", "n", m.Every, "days", w.nthWeekdays(m))
	case schedule.ByDates:
		return w.T("rhythm.dates", "dates", w.dates(m.Dates))
	case schedule.ByDays:
	}
	return w.T("rhythm.days", "n", m.Every)
}

// onWeekdays lists the weekdays of a mask.
func (w *Words) onWeekdays(m schedule.Mask) string {
	var items []string
	for _, d := range m.Weekdays.List() {
		items = append(items, w.T("rhythm.weekday", "day", d))
	}
	return w.List(items)
}

// monthDays tells days of the month, and what short months do.
func (w *Words) monthDays(m schedule.Mask) string {
	var items []string
	for _, d := range m.Days {
		if d == schedule.LastDay {
			items = append(items, w.T("rhythm.last_day"))
		} else {
			items = append(items, w.onDay(d, w.ordinal(d, true)))
		}
	}
	says := w.T("rhythm.months", "n", m.Every, "days", w.List(items))
	if !slices.ContainsFunc(m.Days, func(d int) bool { return d > 28 }) {
		return says
	}
	return w.T("rhythm.short."+string(m.Short), "rule", says)
}

// onDay puts the article, where there is one, before a day that begins with a
// number. Italian has another one before a vowel: "l’8", "l’11".
func (w *Words) onDay(n int, day string) string {
	if n == 8 || n == 11 {
		return w.T("rhythm.day_vowel", "day", day)
	}
	return w.T("rhythm.day", "day", day)
}

// dates lists days of the year.
func (w *Words) dates(days []schedule.MonthDay) string {
	var items []string
	for _, d := range days {
		items = append(items, w.onDay(d.Day, w.MonthDay(d)))
	}
	return w.List(items)
}

// nthWeekdays lists the numbered weekdays of a mask: "ersten und dritten
// Dienstag".
func (w *Words) nthWeekdays(m schedule.Mask) string {
	var items []string
	for _, d := range m.Weekdays.List() {
		var numbers []string
		for _, n := range m.Nths {
			numbers = append(numbers, w.nth(n, d))
		}
		items = append(items, w.List(numbers)+" "+w.Weekday(d))
	}
	return w.List(items)
}

// nth is the number of a weekday in its month; in Italian Sunday alone is
// feminine.
func (w *Words) nth(n int, d time.Weekday) string {
	name := "last"
	if n != schedule.LastDay {
		name = strconv.Itoa(n)
	}
	if d == time.Sunday {
		return w.T("rhythm.nth_sunday." + name)
	}
	return w.T("rhythm.nth." + name)
}

// Policy tells what becomes of a date that is no delivery day, a sentence for
// each: single closed days, longer closures, two deliveries on one day.
func (w *Words) Policy(p schedule.Policy) []string {
	return []string{
		w.T("rhythm.closed."+string(p.Single), "n", p.MaxShift),
		w.T("rhythm.closed_long."+string(p.Long), "n", p.MaxShift),
		w.T("rhythm.collision." + string(p.Collision)),
	}
}
