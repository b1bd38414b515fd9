package today

import (
	"context"
	"slices"
	"strings"

	"turnus/domain/civil"
	"turnus/domain/office/planning"
	"turnus/domain/shop"
)

// dueShown is how many pick days with orders that become due have rows of their
// own.
const dueShown = 7

// due is what planning would make, as far ahead as the shop wants to be told.
type due struct {
	planning.Due
	until civil.Date
	shop  string // number
}

// tellAhead is how many days ahead the operator is told what becomes due.
func tellAhead(s shop.Shop) int {
	if s.TellAhead > 0 {
		return s.TellAhead
	}
	return s.PlanAhead
}

func (p *Presenter) readDue(ctx context.Context, today civil.Date) (due, error) {
	s, err := p.office.Shop(ctx)
	if err != nil {
		return due{}, err
	}
	d := due{until: today.AddDays(tellAhead(s)), shop: s.Number}
	d.Due, err = p.office.Planning.Due(ctx, today, d.until)
	return d, err
}

// becoming are the pick days for which orders become due and are not made yet.
func (p *Presenter) becoming() []Row {
	if !p.parts[PartDue].known {
		return nil
	}
	var out []Row
	rest := 0
	for days := p.due.Days; len(days) > 0; {
		n := slices.IndexFunc(days, func(d planning.DueDay) bool { return d.Pick != days[0].Pick })
		if n < 0 {
			n = len(days)
		}
		if len(out) < dueShown {
			out = append(out, p.becomingOn(days[:n]))
		} else {
			rest += ordersOf(days[:n])
		}
		days = days[n:]
	}
	if rest > 0 {
		out = append(out, Row{
			Key: "becoming more", Mark: Coming, Title: p.words.T("today.due_later"),
			Says: p.words.T("today.due_more", "count", rest, "until", p.due.until), Target: Target{To: ToPlan, Day: p.due.until},
		})
	}
	return out
}

// becomingOn is a pick day, with the days its orders are delivered on.
func (p *Presenter) becomingOn(days []planning.DueDay) Row {
	pick := days[0].Pick
	var delivered []string
	for _, d := range days {
		if len(days) == 1 {
			delivered = append(delivered, p.words.DateWeekday(d.Date))
			continue
		}
		delivered = append(delivered, p.words.T("today.due_delivery", "day", d.Date, "count", d.Orders))
	}
	return Row{
		Key: "becoming " + pick.String(), Mark: Coming, Title: p.words.T("today.pick_day", "day", pick),
		Says:   p.words.T("today.due_orders", "count", ordersOf(days), "deliveries", strings.Join(delivered, ", ")),
		Target: Target{To: ToPlan, Day: pick},
	}
}

func ordersOf(days []planning.DueDay) int {
	n := 0
	for _, d := range days {
		n += d.Orders
	}
	return n
}
