package text

import (
	"strconv"
	"strings"

	"turnus/domain/civil"
	"turnus/domain/office/planning"
)

// RadarRow is a holiday or closure of a year radar in words, on screen and on
// paper.
type RadarRow struct {
	Day   string // "Fr 26.3.2027", "Do 24.12.2026–Sa 2.1.2027"
	Name  string
	Moved string // how many; "" for none, and so are the other numbers
	To    string // "12 auf Do 25.3., 3 auf Sa 27.3.", with lines ending between two only; where none is
	// touched, that
	Short string // To, but several days in brief: "3 Tage, 2.4.–8.4."
	// Dropped and Collided are how many; a collided delivery is also moved.
	Dropped, Collided string
	Note              string // what else is to be known of it
}

// Radar is what a year radar says beside its rows.
type Radar struct {
	Rows    []RadarRow
	Total   string
	Doubles []string // the weeks with two moved deliveries; never empty
	// Long says what the number of weeks means; Weeks are the heads of the columns
	// of Plans: the weeks 52, 53 and 1, empty in a year without a week 53.
	Long  string
	Weeks []string
	Plans []RadarPlan
	// Failed says what is missing, "" if nothing is.
	Failed string
}

// RadarPlan is a plan of every second week around week 53.
type RadarPlan struct {
	Name string
	In   []string // how many subscriptions have a date in the weeks; "–" for none
}

// Radar tells a year radar.
func (w *Words) Radar(r planning.Radar) Radar {
	out := Radar{
		Total: strings.Join([]string{w.T("radar.moved", "count", r.Moved), w.T("radar.dropped", "count", r.Dropped),
			w.T("radar.collided", "count", r.Collided)}, " · "),
		Long: w.T("radar.weeks_52", "year", strconv.Itoa(r.Year)),
	}
	for _, s := range r.Days {
		out.Rows = append(out.Rows, w.radarRow(s, r.Doubles))
	}
	for _, d := range r.Doubles {
		out.Doubles = append(out.Doubles, w.T("radar.double", "count", d.Subscriptions, "week", w.week(d.Monday),
			"plan", d.Plan.In(w.lang), "dates", w.shortDays(d.Dates)))
	}
	if len(out.Doubles) == 0 {
		out.Doubles = []string{w.T("radar.no_doubles")}
	}
	if r.Failed > 0 {
		out.Failed = w.T("radar.failed", "count", r.Failed)
	}
	if r.Long != nil {
		w.radarLong(&out, r)
	}
	return out
}

// radarLong tells of week 53.
func (w *Words) radarLong(out *Radar, r planning.Radar) {
	monday := r.Long.Mondays[1]
	out.Long = w.T("radar.weeks_53", "year", strconv.Itoa(r.Year), "days", civil.Between(monday, monday.AddDays(6)))
	if len(r.Long.Plans) == 0 {
		out.Long += " " + w.T("radar.no_second_week")
		return
	}
	for _, monday := range r.Long.Mondays {
		out.Weeks = append(out.Weeks, w.week(monday))
	}
	for _, p := range r.Long.Plans {
		plan := RadarPlan{Name: p.Plan.In(w.lang)}
		for _, n := range p.Subscriptions {
			plan.In = append(plan.In, orDash(countOf(n)))
		}
		out.Plans = append(out.Plans, plan)
	}
}

// keptBlank is a blank at which no line ends.
const keptBlank = "\u00a0"

func (w *Words) radarRow(s planning.Stretch, doubles []planning.DoubleShift) RadarRow {
	row := RadarRow{Day: w.DateWeekday(s.Days.From), Name: w.Closed(s.Causes), Dropped: countOf(s.Dropped), Collided: countOf(s.Collided)}
	if s.Days.From != s.Days.To {
		row.Day = w.run(s.Days.From, s.Days.To)
	}
	moved, to := 0, make([]string, len(s.Moved))
	for i, m := range s.Moved {
		moved += m.Deliveries
		to[i] = strings.ReplaceAll(w.T("radar.to", "moved", m.Deliveries, "day", w.shortDay(m.Date)), " ", keptBlank)
	}
	row.Moved, row.To = countOf(moved), strings.Join(to, ", ")
	if moved+s.Dropped == 0 {
		row.To = w.T("radar.untouched")
	}
	if row.Short = row.To; len(to) > 1 {
		row.Short = w.T("radar.to_days", "count", len(to), "from", w.DayMonth(s.Moved[0].Date), "to", w.DayMonth(s.Moved[len(to)-1].Date))
	}
	if isDouble(s.Days, doubles) {
		row.Note = w.T("radar.second")
	}
	return row
}

// isDouble reports whether days are among those of a week with two moved
// deliveries.
func isDouble(days civil.Range, doubles []planning.DoubleShift) bool {
	for _, d := range doubles {
		for _, date := range d.Dates {
			if days.Contains(date) {
				return true
			}
		}
	}
	return false
}

// week is "KW 12 (22.3.)".
func (w *Words) week(monday civil.Date) string {
	_, n := monday.ISOWeek()
	return w.T("radar.week", "week", n, "day", w.DayMonth(monday))
}

// shortDay is a day of a year that is known.
func (w *Words) shortDay(d civil.Date) string {
	return w.WeekdayShort(d.Weekday()) + " " + w.DayMonth(d)
}

func (w *Words) shortDays(dates []civil.Date) string {
	out := make([]string, len(dates))
	for i, d := range dates {
		out[i] = w.shortDay(d)
	}
	return w.List(out)
}

// countOf is a number, "" for none.
func countOf(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

func orDash(s string) string {
	if s == "" {
		return "–"
	}
	return s
}
