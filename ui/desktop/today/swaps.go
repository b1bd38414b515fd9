package today

import (
	"context"

	"turnus/domain/civil"
	"turnus/ui/desktop/contents"
)

// readSwaps counts the deliveries of the coming pick days with something in a box
// that nobody has decided on.
func (p *Presenter) readSwaps(ctx context.Context, today civil.Date) (int, error) {
	list, err := p.office.Unsolved(ctx, civil.Between(today, today.AddDays(contents.Ahead)))
	orders := map[int64]bool{}
	for _, u := range list {
		orders[u.Order.ID] = true
	}
	return len(orders), err
}

// swaps are those deliveries.
func (p *Presenter) swaps() []Row {
	x := p.parts[PartSwaps]
	switch {
	case x.err != nil:
		return []Row{{Key: "swaps", Mark: Alarm, Title: p.words.T("today.swaps_unknown"), Says: p.sentence(x.err), Whole: true}}
	case !x.known || p.unsolved == 0:
		return nil
	}
	return []Row{{
		Key: "swaps", Mark: ToDo, Title: p.words.T("today.swaps", "count", p.unsolved, "until", p.state.Day.AddDays(contents.Ahead)),
		Says: p.words.T("today.swaps_says"), Target: Target{To: ToSwaps},
	}}
}
