package today

import (
	"turnus/domain/civil"
	"turnus/domain/office/view"
)

// overdueShown is how many overdue pick days have rows of their own.
const overdueShown = 3

// split parts the pick days that should have been closed from the next ones.
func split(open []view.OpenPick, today civil.Date) (over, next []view.OpenPick) {
	n := 0
	for n < len(open) && open[n].Day.Before(today) {
		n++
	}
	return open[:n], open[n:min(len(open), n+pickShown)]
}

// pickRows are the pick days that should be closed, and the next ones. Weeks of
// the former are one row, which leads to the first.
func (p *Presenter) pickRows() []Row {
	over, next := split(p.quick.picks, p.state.Day)
	var out []Row
	if len(over) > overdueShown {
		out = append(out, Row{
			Key: "pick overdue", Mark: Alarm, Title: p.words.T("today.picks_open", "count", len(over)),
			Says:   p.words.T("today.picks_open_says", "first", over[0].Day),
			Target: Target{To: ToPicking, Day: over[0].Day},
		})
		over = nil
	}
	for _, d := range over {
		if c, counted := p.picks[d.Day]; counted && c.Open == 0 {
			continue // its orders go into parcels that are packed on a later day
		}
		out = append(out, p.pickRow(d, "today.pick_open", Alarm))
	}
	for _, d := range next {
		mark := Coming
		if d.Day == p.state.Day {
			mark = ToDo
		}
		out = append(out, p.pickRow(d, "today.pick_day", mark))
	}
	if err := p.parts[PartPicks].err; err != nil && len(out) > 0 { // said once
		out[0].Says, out[0].Whole = p.sentence(err), true
	}
	return out
}

// pickRow tells of slips once they are counted, of orders before. Orders whose
// parcels are packed on a later day have no slips on this one.
func (p *Presenter) pickRow(d view.OpenPick, title string, m Mark) Row {
	row := Row{
		Key: "pick " + d.Day.String(), Mark: m, Title: p.words.T(title, "day", d.Day),
		Says: p.words.T("today.pick_orders", "count", d.Orders), Target: Target{To: ToPicking, Day: d.Day},
	}
	if c, counted := p.picks[d.Day]; counted && c.Parcels > 0 {
		row.Says = p.words.T("today.pick_says", "count", c.Parcels, "printed", c.Printed)
	}
	return row
}
