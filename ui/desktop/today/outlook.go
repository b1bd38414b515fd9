package today

import (
	"slices"
	"strings"

	"turnus/domain/civil"
	"turnus/domain/office/planning"
	"turnus/domain/schedule"
)

// disturbed are holidays and closures that touch deliveries, and subscriptions
// that end.
func (p *Presenter) disturbed() []Row {
	title, days := p.words.T("today.outlook"), outlookDays(p.state.Day)
	if row, unknown := p.unknown(PartOutlook, "outlook", title); unknown {
		return []Row{row}
	}
	var out []Row
	for _, d := range together(p.ahead.Days) {
		out = append(out, p.disturbedDays(d))
	}
	if len(out) == 0 {
		out = append(out, Row{Key: "outlook", Mark: Good, Title: title, Says: p.words.T("today.outlook_none", "until", days.To)})
	}
	if p.ahead.Ending > 0 {
		out = append(out, Row{
			Key: "ending", Mark: Coming, Title: p.words.T("today.ending", "count", p.ahead.Ending),
			Says: p.words.T("today.ending_says", "until", days.To), Target: Target{To: ToSubscriptions, Last: days},
		})
	}
	return out
}

// stretch is one or several days that the same thing disturbs: one holiday, or all days
// of a closure.
type stretch struct {
	days    civil.Range
	causes  []schedule.Cause
	moved   []planning.Moved // by day
	dropped int
}

// together joins the days of one closure, so that two weeks are one row.
func together(days []planning.Disturbed) []stretch {
	var out []stretch
	at := map[string]int{} // place in out by closure
	for _, d := range days {
		key, closure := closureOf(d.Causes)
		i, known := at[key]
		if !known || key == "" {
			i = len(out)
			out = append(out, stretch{days: civil.Between(d.Nominal, d.Nominal), causes: d.Causes})
			if key != "" {
				at[key], out[i].days, out[i].causes = i, closure.Range, []schedule.Cause{closure}
			}
		}
		s := &out[i]
		s.dropped += d.Dropped
		for _, m := range d.Moved {
			s.move(m)
		}
	}
	return out
}

// closureOf is the closure among the causes, with a key that is its own.
func closureOf(causes []schedule.Cause) (key string, closure schedule.Cause) {
	for _, c := range causes {
		if c.Kind == schedule.CauseClosure {
			return c.Name + c.Range.From.String() + c.Range.To.String(), c
		}
	}
	return "", closure
}

func (s *stretch) move(m planning.Moved) {
	i, found := slices.BinarySearchFunc(s.moved, m.Date, func(x planning.Moved, d civil.Date) int { return x.Date.Compare(d) })
	if !found {
		s.moved = slices.Insert(s.moved, i, planning.Moved{Date: m.Date})
	}
	s.moved[i].Deliveries += m.Deliveries
}

func (p *Presenter) disturbedDays(s stretch) Row {
	var says []string
	earlier := 0
	for earlier < len(s.moved) && s.moved[earlier].Date.Before(s.days.From) {
		earlier++
	}
	if moved := s.moved[:earlier]; len(moved) > 0 {
		says = append(says, p.movedSays("today.moved_earlier", "today.moved_earlier_days", moved))
	}
	if moved := s.moved[earlier:]; len(moved) > 0 {
		says = append(says, p.movedSays("today.moved_later", "today.moved_later_days", moved))
	}
	if s.dropped > 0 {
		says = append(says, p.words.T("today.dropped", "count", s.dropped))
	}
	var target Target // a delivery that is dropped is on no list
	if len(s.moved) > 0 {
		target = Target{To: ToSubscriptions, Next: civil.Between(p.state.Day, s.moved[len(s.moved)-1].Date)}
	}
	title := p.words.T("today.disturbed", "day", s.days.From, "name", p.words.Closed(s.causes))
	if s.days.From != s.days.To {
		title = p.words.T("today.disturbed_days", "days", s.days, "name", p.words.Closed(s.causes))
	}
	return Row{
		Key: "disturbed " + s.days.From.String(), Mark: Shifted, Title: title, Says: strings.Join(says, " · "), Target: target,
	}
}

// movedSays counts what was moved in one direction, by day.
func (p *Presenter) movedSays(toOne, toSeveral string, moved []planning.Moved) string {
	first, last, count := moved[0].Date, moved[len(moved)-1].Date, 0
	for _, m := range moved {
		count += m.Deliveries
	}
	if first == last {
		return p.words.T(toOne, "count", count, "day", first)
	}
	return p.words.T(toSeveral, "count", count, "days", civil.Between(first, last))
}
