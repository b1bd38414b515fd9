package today

import (
	"strings"

	"turnus/domain/civil"
	"turnus/domain/office/planning"
)

// disturbed are holidays and closures that touch deliveries, and subscriptions
// that end.
func (p *Presenter) disturbed() []Row {
	title, days := p.words.T("today.outlook"), outlookDays(p.state.Day)
	if row, unknown := p.unknown(PartOutlook, "outlook", title); unknown {
		return []Row{row}
	}
	var out []Row
	for _, d := range planning.Together(p.ahead.Days) {
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
	if p.ahead.Renewing > 0 {
		out = append(out, Row{
			Key: "renewing", Mark: Coming, Title: p.words.T("today.renewing", "count", p.ahead.Renewing),
			Says: p.words.T("today.ending_says", "until", days.To), Target: Target{To: ToSubscriptions, Last: days},
		})
	}
	return out
}

func (p *Presenter) disturbedDays(s planning.Stretch) Row {
	var says []string
	earlier := 0
	for earlier < len(s.Moved) && s.Moved[earlier].Date.Before(s.Days.From) {
		earlier++
	}
	if moved := s.Moved[:earlier]; len(moved) > 0 {
		says = append(says, p.movedSays("today.moved_earlier", "today.moved_earlier_days", moved))
	}
	if moved := s.Moved[earlier:]; len(moved) > 0 {
		says = append(says, p.movedSays("today.moved_later", "today.moved_later_days", moved))
	}
	if s.Dropped > 0 {
		says = append(says, p.words.T("today.dropped", "count", s.Dropped))
	}
	var target Target // a delivery that is dropped is on no list
	if len(s.Moved) > 0 {
		target = Target{To: ToSubscriptions, Next: civil.Between(p.state.Day, s.Moved[len(s.Moved)-1].Date)}
	}
	title := p.words.T("today.disturbed", "day", s.Days.From, "name", p.words.Closed(s.Causes))
	if s.Days.From != s.Days.To {
		title = p.words.T("today.disturbed_days", "days", s.Days, "name", p.words.Closed(s.Causes))
	}
	return Row{
		Key: "disturbed " + s.Days.From.String(), Mark: Shifted, Title: title, Says: strings.Join(says, " · "), Target: target,
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
