// Package fulfilment has the packer's jobs: look at a pick day, print its
// lists, and close it.
package fulfilment

import (
	"cmp"
	"context"
	"slices"

	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/domain/problem"
	"turnus/domain/record"
)

// Codes of this package.
const (
	CodeNothingToClose problem.Code = "fulfilment.nothing_to_close"
	CodeShortUnknown   problem.Code = "fulfilment.short_unknown"
)

// Jobs are the packer's jobs on a store.
type Jobs struct {
	Store office.Store
	Clock office.Clock
}

// Sheet is what a pick day looks like now: its total list and the slips packed
// on it, with what changed since they were printed. Nothing is saved.
func (j Jobs) Sheet(ctx context.Context, day civil.Date) (picking.Sheet, error) {
	var sheet picking.Sheet
	err := j.Store.Read(ctx, func(r office.Reader) error {
		w, err := load(r, day)
		if err != nil {
			return err
		}
		sheet = w.sheet()
		return nil
	})
	return sheet, err
}

// Print is Sheet for paper: slips get their number, and those that are new or
// changed since the last printing their next edition. All of it is remembered,
// so that the next printing can say what it replaces.
func (j Jobs) Print(ctx context.Context, actor office.Actor, day civil.Date) (picking.Sheet, error) {
	var sheet picking.Sheet
	if err := office.Allow(actor, office.JobPick); err != nil {
		return sheet, err
	}
	err := j.Store.Do(ctx, actor, office.Cause{Job: office.JobPick}, func(tx office.Tx) error {
		w, err := load(tx, day)
		if err != nil {
			return err
		}
		office.Report(ctx, 1, 2)
		if err := j.edition(office.Stage(ctx, 1, 2, 2), tx, w.slips); err != nil {
			return err
		}
		sheet = w.sheet()
		return nil
	})
	return sheet, err
}

// edition saves the slips that were not printed like this before.
func (j Jobs) edition(ctx context.Context, tx office.Tx, slips []picking.Slip) error {
	var changed []*picking.Slip
	for i := range slips {
		s := &slips[i]
		if s.Edition > 0 && !s.Stale {
			continue
		}
		s.Edition++
		s.PrintedAt = j.Clock().UTC()
		changed = append(changed, s)
	}
	if err := number(tx, changed); err != nil {
		return err
	}
	return save(ctx, tx.SaveSlips(), changed)
}

// savedAtOnce is how many slips or orders are saved between two reports of
// progress; a pick day is one unit of work all the same.
const savedAtOnce = 200

// save saves slips or orders and tells how far it is.
func save[T any](ctx context.Context, to office.Saver[T], items []*T) error {
	done := 0
	for some := range slices.Chunk(items, savedAtOnce) {
		if err := to.Save(some...); err != nil {
			return err
		}
		done += len(some)
		office.Report(ctx, done, len(items))
	}
	if len(items) == 0 {
		office.Report(ctx, 1, 1)
	}
	return nil
}

// Short is an article that could not be packed in full on a slip.
type Short struct {
	Slip    string         // slip number; a slip that was never printed has none
	Article string         // article number
	LineID  int64          // the order line that goes short; 0: spread over all of the article
	Missing money.Quantity // how much was not packed
}

// concerns reports whether a line of a slip can be the one that is short.
func (s Short) concerns(slip picking.Slip, line picking.Line) bool {
	if line.Change == picking.Removed || line.Article != s.Article {
		return false
	}
	if s.LineID != 0 {
		return line.OrderLineID == s.LineID
	}
	return slip.Number == s.Slip && s.Slip != ""
}

// Closed is what closing a pick day did.
type Closed struct {
	Slips  int            `json:"slips"`
	Orders int            `json:"orders"`
	Lines  int            `json:"lines"`
	Short  money.Quantity `json:"short"`
}

// Close closes a pick day: everything on its slips is packed but for what is
// short, and counts as delivered from its delivery day on. A day that is closed
// already has nothing left to close.
func (j Jobs) Close(ctx context.Context, actor office.Actor, day civil.Date, shorts []Short) (Closed, error) {
	return j.closeIf(ctx, actor, day, shorts, func(workday) error { return nil })
}

// CloseSeen is Close for a person who has the day before them. What counts as
// packed is what they saw: if the slips ask for something else by now, nothing
// is closed, and the problem is office.CodeChangedElsewhere.
func (j Jobs) CloseSeen(ctx context.Context, actor office.Actor, seen picking.Sheet, shorts []Short) (Closed, error) {
	return j.closeIf(ctx, actor, seen.Pick, shorts, func(w workday) error { return w.asSeen(seen.Slips) })
}

func (j Jobs) closeIf(ctx context.Context, actor office.Actor, day civil.Date, shorts []Short,
	allowed func(workday) error) (Closed, error) {
	var done Closed
	if err := office.Allow(actor, office.JobPick); err != nil {
		return done, err
	}
	err := j.Store.Do(ctx, actor, office.Cause{Job: office.JobPick}, func(tx office.Tx) error {
		w, err := load(tx, day)
		if err != nil {
			return err
		}
		if err := allowed(w); err != nil {
			return err
		}
		office.Report(ctx, 1, 2)
		done, err = j.close(office.Stage(ctx, 1, 2, 2), tx, w, shorts)
		return err
	})
	return done, err
}

func (j Jobs) close(ctx context.Context, tx office.Tx, w workday, shorts []Short) (Closed, error) {
	var done Closed
	if len(w.slips) == 0 {
		return done, problem.New(CodeNothingToClose, "", "date", w.day)
	}
	missing, err := assign(w.slips, shorts)
	if err != nil {
		return done, err
	}
	var slips []*picking.Slip
	opened := false
	for i := range w.slips {
		s := &w.slips[i]
		opened = opened || s.ClosedAt.IsZero()
		s.ClosedAt = j.Clock().UTC()
		slips = append(slips, s)
	}
	if err := number(tx, slips); err != nil {
		return done, err
	}
	orders := w.onSlips()
	var packed []*order.Order
	for i := range orders {
		o := &orders[i]
		if o.State == order.Packed {
			continue
		}
		if err := o.Pack(missing); err != nil {
			return done, err
		}
		packed = append(packed, o)
		done.count(*o)
	}
	if len(packed) == 0 && !opened {
		return done, problem.New(CodeNothingToClose, "", "date", w.day)
	}
	done.Slips = len(slips)
	if err := save(office.Stage(ctx, 0, 1, 2), tx.SaveSlips(), slips); err != nil {
		return done, err
	}
	return done, save(office.Stage(ctx, 1, 2, 2), tx.SaveOrders(), packed)
}

func (c *Closed) count(o order.Order) {
	c.Orders++
	for _, l := range o.Lines {
		c.Lines++
		c.Short += l.Short
	}
}

// assign spreads what is short over the order lines of its slip, the last
// order first: what was ordered first is filled first.
func assign(slips []picking.Slip, shorts []Short) (map[int64]money.Quantity, error) {
	missing := map[int64]money.Quantity{}
	var l problem.List
	for _, s := range shorts {
		rest := s.Missing
		for _, line := range s.lines(slips) {
			take := min(rest, line.Quantity-missing[line.OrderLineID])
			missing[line.OrderLineID] += take
			rest -= take
		}
		if rest != 0 || s.Missing <= 0 {
			l.Add(CodeShortUnknown, "short", "slip", s.Slip, "article", s.Article, "value", s.Missing)
		}
	}
	return missing, l.Err()
}

// lines are those the shortage can be of, the last order's first.
func (s Short) lines(slips []picking.Slip) []picking.Line {
	var found []picking.Line
	for _, slip := range slips {
		for _, line := range slip.Lines {
			if s.concerns(slip, line) {
				found = append(found, line)
			}
		}
	}
	slices.SortFunc(found, func(a, b picking.Line) int { return cmp.Compare(b.OrderLineID, a.OrderLineID) })
	return found
}

// number gives slips without one the next numbers of their year's series.
func number(tx office.Tx, slips []*picking.Slip) error {
	for _, s := range slips {
		if s.Number != "" {
			continue
		}
		year := s.Key.Date.Year()
		n, err := tx.NextNumber(record.KindSlip, slipPrefix, year, 1)
		if err != nil {
			return err
		}
		s.Number = picking.Number(slipPrefix, year, n)
	}
	return nil
}

const slipPrefix = "R-"
