package storetest

import (
	"context"
	"errors"
	"slices"
	"sync"
	"time"

	"turnus/domain/office"
	"turnus/domain/order"
	"turnus/domain/record"
)

var errStop = errors.New("stop")

// something writes into many tables and takes a number.
func (w *world) something(tx office.Tx) error {
	o := w.newOrder(w.customers[0], day("2026-12-03"))
	if err := tx.SaveOrders().Save(&o); err != nil {
		return err
	}
	_, err := tx.NextNumber(record.KindDocument, "R-", 2026, 3)
	return errors.Join(err, tx.SetPlanMark(day("2026-12-03")))
}

// wantNothing fails if something was kept.
func (w *world) wantNothing() {
	w.Helper()
	w.do(func(tx office.Tx) error {
		ids, err := tx.OrderIDs(0, 9)
		mark, err2 := tx.PlanMark()
		n, err3 := tx.NextNumber(record.KindDocument, "R-", 2026, 1)
		if len(ids) != 0 || !mark.IsZero() || n != 1 {
			w.Errorf("kept: orders %v, mark %v, next number %d", ids, mark, n)
		}
		return errors.Join(err, err2, err3)
	})
}

func rollback(w *world) {
	err := w.try(func(tx office.Tx) error { return errors.Join(w.something(tx), errStop) })
	if !errors.Is(err, errStop) {
		w.Error(err)
	}
	w.wantNothing()
}

func panics(w *world) {
	func() {
		defer func() {
			if recover() == nil {
				w.Error("the panic was swallowed")
			}
		}()
		_ = w.try(func(tx office.Tx) error {
			if err := w.something(tx); err != nil {
				return err
			}
			panic("the program dies here")
		})
	}()
	w.wantNothing()
}

func cancelled(w *world) {
	ctx, cancel := context.WithCancel(context.Background())
	err := w.store.Do(ctx, actor, cause, func(tx office.Tx) error {
		err := w.something(tx)
		cancel()
		return err
	})
	if !errors.Is(err, context.Canceled) {
		w.Error(err)
	}
	err = w.store.Do(ctx, actor, cause, w.something)
	if !errors.Is(err, context.Canceled) {
		w.Error(err)
	}
	w.wantNothing()
}

func seriesWithoutGap(w *world) {
	var taken []int
	for i := range 20 {
		_ = w.try(func(tx office.Tx) error {
			n, err := tx.NextNumber(record.KindDocument, "R-", 2026, 1)
			if err == nil && i%3 == 0 {
				return errStop
			}
			taken = append(taken, n)
			return err
		})
	}
	for i, n := range taken {
		if n != i+1 {
			w.Fatalf("numbers %v", taken)
		}
	}
}

func seriesApart(w *world) {
	w.do(func(tx office.Tx) error {
		for _, s := range []struct {
			kind    record.Kind
			prefix  string
			year, n int
			first   int
		}{
			{record.KindSlip, "R-", 2026, 3, 1},
			{record.KindSlip, "R-", 2026, 1, 4},
			{record.KindSlip, "R-", 2027, 1, 1},
			{record.KindSlip, "S-", 2026, 1, 1},
			{record.KindOrder, "R-", 2026, 1, 1},
			{record.KindOrder, "R-", 0, 1, 1},
		} {
			if last, err := tx.LastNumber(s.kind, s.prefix, s.year); last != s.first-1 || err != nil {
				w.Errorf("%+v: last %d, %v", s, last, err)
			}
			if n, err := tx.NextNumber(s.kind, s.prefix, s.year, s.n); n != s.first || err != nil {
				w.Errorf("%+v: %d, %v", s, n, err)
			}
			if last, err := tx.LastNumber(s.kind, s.prefix, s.year); last != s.first+s.n-1 || err != nil {
				w.Errorf("%+v: last %d, %v", s, last, err)
			}
		}
		return nil
	})
}

func snapshot(w *world) {
	w.read(func(r office.Reader) error {
		before, err := r.OrderIDs(0, 9)
		w.do(w.something) // does not wait for the reader
		after, err2 := r.OrderIDs(0, 9)
		if len(before)+len(after) != 0 {
			w.Errorf("the reader saw %v, then %v", before, after)
		}
		return errors.Join(err, err2)
	})
}

func readsItself(w *world) {
	w.do(func(tx office.Tx) error {
		o := w.newOrder(w.customers[0], day("2026-12-03"))
		err := tx.SaveOrders().Save(&o)
		got, err2 := tx.OrdersWithPick(day("2026-12-02"))
		if !slices.Equal(numbers(got), []string{o.Number}) {
			w.Errorf("%v", got)
		}
		o.Reason = order.ByCustomer
		return errors.Join(err, err2, tx.SaveOrders().Save(&o))
	})
}

// secondProgram begins while the first is at work, and finds its work done.
func secondProgram(w *world) {
	other := w.open(w)
	begun := make(chan struct{})
	var group sync.WaitGroup
	group.Go(func() {
		if err := w.try(func(tx office.Tx) error {
			close(begun)
			time.Sleep(50 * time.Millisecond) // long enough for the other to arrive
			return w.something(tx)
		}); err != nil {
			w.Error(err)
		}
	})
	<-begun
	if err := other.Do(context.Background(), actor, cause, func(tx office.Tx) error {
		n, err := tx.NextNumber(record.KindDocument, "R-", 2026, 1)
		if n != 4 {
			w.Errorf("number %d, the first program had taken three", n)
		}
		return err
	}); err != nil {
		w.Error(err)
	}
	group.Wait()
}

func countAtOnce(w *world) {
	const each = 25
	programs := []Store{w.store, w.open(w), w.open(w)}
	taken := make([][]int, len(programs))
	var group sync.WaitGroup
	for i, p := range programs {
		group.Go(func() {
			for range each {
				if err := p.Do(context.Background(), actor, cause, func(tx office.Tx) error {
					n, err := tx.NextNumber(record.KindDocument, "R-", 2026, 1)
					taken[i] = append(taken[i], n)
					return err
				}); err != nil {
					w.Error(err)
				}
			}
		})
	}
	group.Wait()
	all := slices.Concat(taken...)
	slices.Sort(all)
	if len(slices.Compact(all)) != each*len(programs) || all[0] != 1 || all[len(all)-1] != len(all) {
		w.Errorf("numbers %v", all)
	}
}
