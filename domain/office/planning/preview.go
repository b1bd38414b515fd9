package planning

import (
	"cmp"
	"context"
	"slices"

	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/order"
)

// MissedShown is how many missed dates Due lists.
const MissedShown = 100

// Preview is what Plan would do, without saving anything: the orders have no
// numbers yet. It holds all of them in memory; Due counts them.
func (j Jobs) Preview(ctx context.Context, today, until civil.Date) (Result, error) {
	var res Result
	err := j.preview(ctx, today, until, res.add)
	return res, err
}

// Due is what Plan would make, counted.
type Due struct {
	Days   []DueDay // by first pick day, then delivery day
	Orders int      // of all days
	Missed int      // dates whose pick day is over and that have no order
	// First are the first of the missed ones by pick day, at most MissedShown.
	First  []order.Order
	Failed []Failed
}

// DueDay counts orders with the same first pick day and delivery day.
type DueDay struct {
	Pick   civil.Date
	Date   civil.Date
	Orders int
}

// Due counts the orders that Plan would make on a day, and the dates it would
// list as missed.
func (j Jobs) Due(ctx context.Context, today, until civil.Date) (Due, error) {
	var due Due
	days := map[[2]civil.Date]int{}
	err := j.preview(ctx, today, until, func(f found) {
		for _, o := range f.Made {
			days[[2]civil.Date{o.EarliestPick(), o.Date}]++
		}
		due.Orders += len(f.Made)
		due.miss(f.Missed)
		due.Failed = append(due.Failed, f.failed...)
	})
	for day, n := range days {
		due.Days = append(due.Days, DueDay{Pick: day[0], Date: day[1], Orders: n})
	}
	slices.SortFunc(due.Days, func(a, b DueDay) int {
		return cmp.Or(a.Pick.Compare(b.Pick), a.Date.Compare(b.Date))
	})
	return due, err
}

// miss counts missed orders and keeps the first.
func (d *Due) miss(orders []order.Order) {
	d.Missed += len(orders)
	d.First = append(d.First, orders...)
	slices.SortStableFunc(d.First, func(a, b order.Order) int {
		return cmp.Or(a.EarliestPick().Compare(b.EarliestPick()), a.Date.Compare(b.Date))
	})
	d.First = d.First[:min(len(d.First), MissedShown)]
}

// preview calls fn with what planning would find, on one state of the store and
// without hindering anybody.
func (j Jobs) preview(ctx context.Context, today, until civil.Date, fn func(found)) error {
	return j.Store.Read(ctx, func(from office.Reader) error {
		r, err := j.begin(from, today, until)
		if err != nil {
			return err
		}
		return r.each(ctx, func(ids []int64) error {
			f, err := r.find(from, ids)
			if err == nil {
				fn(f)
			}
			return err
		})
	})
}
