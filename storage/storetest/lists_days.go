package storetest

import (
	"cmp"
	"context"
	"maps"
	"math/rand/v2"
	"slices"
	"time"

	gocmp "github.com/google/go-cmp/cmp"

	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/office/view"
	"turnus/domain/order"
	"turnus/domain/picking"
)

// orderLists compares the orders of subscriptions with a filter over all.
func orderLists(w *world) {
	rnd := rand.New(rand.NewPCG(5, 6))
	all := w.manyOrders(rnd, 120)
	invoices := map[int64]string{}
	subscriptions := map[int64]bool{}
	w.do(func(tx office.Tx) error {
		for i := range all {
			o := &all[i]
			subscriptions[o.SubscriptionID] = true
			if o.State != order.Packed {
				continue
			}
			for j := range o.Lines {
				l := &o.Lines[j]
				l.Short = money.Quantity(rnd.IntN(2)) * money.One / 2
				l.Packed = l.Ordered - l.Short
			}
			if err := tx.SaveOrders().Save(o); err != nil {
				return err
			}
			if rnd.IntN(2) == 0 {
				d := w.invoice("R-"+o.Number, *o)
				invoices[o.ID] = d.Number
				if _, err := tx.Issue(d); err != nil {
					return err
				}
			}
		}
		return nil
	})
	delete(subscriptions, 0)
	for id := range subscriptions {
		var want []view.OrderRow
		for _, o := range all {
			if o.SubscriptionID == id {
				want = append(want, orderRow(o, invoices[o.ID]))
			}
		}
		slices.SortFunc(want, func(a, b view.OrderRow) int { return cmp.Or(b.Day.Compare(a.Day), cmp.Compare(b.ID, a.ID)) })
		for _, limit := range []int{0, 2} {
			if limit > 0 {
				want = want[:min(limit, len(want))]
			}
			got, err := w.store.SubscriptionOrders(context.Background(), id, limit)
			if diff := gocmp.Diff(want, got, equal); err != nil || diff != "" {
				w.Fatalf("%v (-want +got):\n%s", err, diff)
			}
		}
	}
}

func orderRow(o order.Order, invoice string) view.OrderRow {
	row := view.OrderRow{
		ID: o.ID, Number: o.Number, State: o.State, Reason: o.Reason, Day: o.Date, Nominal: o.Nominal, Document: invoice,
	}
	for _, l := range o.Lines {
		if o.State == order.Packed {
			row.Amount += billing.LineAmount(l.Packed, l.UnitPrice, 0)
		} else {
			row.Amount += billing.LineAmount(l.Ordered, l.UnitPrice, 0)
		}
		row.Short = row.Short || l.Short > 0
	}
	return row
}

// pickDays compares counts with what can be counted in the orders and slips.
func pickDays(w *world) {
	w.openPicks(nil)
	rnd := rand.New(rand.NewPCG(7, 8))
	all := w.manyOrders(rnd, 300)
	w.pickedEarlier(rnd, all)
	byParcel := map[picking.Key][]order.Order{}
	for _, o := range all {
		if o.State != order.Cancelled {
			byParcel[picking.KeyOf(o)] = append(byParcel[picking.KeyOf(o)], o)
		}
	}
	var slips []*picking.Slip
	edition := map[picking.Key]picking.Slip{}
	for _, o := range all { // of live and of cancelled ones
		if _, made := edition[picking.KeyOf(o)]; made || rnd.IntN(3) == 0 {
			continue
		}
		s := picking.Slip{Head: w.head("R"), Key: picking.KeyOf(o), Pick: o.Date, Edition: rnd.IntN(3)}
		if s.Edition == 2 {
			s.ClosedAt = time.UnixMilli(1)
		}
		edition[s.Key] = s
		slips = append(slips, &s)
	}
	w.do(func(tx office.Tx) error { return tx.SaveSlips().Save(slips...) })

	w.openPicks(all)
	first := day("2026-12-01")
	for _, days := range []civil.Range{{}, civil.Between(first, first.AddDays(4)), {From: first.AddDays(3)}, {To: first.AddDays(3)}} {
		var want []view.PickDay
		for d := first.AddDays(-9); d.Before(first.AddDays(40)); d = d.AddDays(1) {
			if p := pickDay(d, all, byParcel, edition); days.Contains(d) && p.Lines > 0 {
				want = append(want, p)
			}
		}
		got, err := w.store.PickDays(context.Background(), days)
		if diff := gocmp.Diff(want, got, equal); err != nil || len(want) < 3 || diff != "" {
			w.Errorf("%v: %v (-want +got):\n%s", days, err, diff)
		}
	}
}

// pickedEarlier takes the last lines of some orders some days earlier, so that
// parcels hold orders that are picked on different days.
func (w *world) pickedEarlier(rnd *rand.Rand, all []order.Order) {
	var changed []*order.Order
	for i := range all {
		if rnd.IntN(2) == 0 {
			last := &all[i].Lines[len(all[i].Lines)-1]
			last.Pick = last.Pick.AddDays(-rnd.IntN(4))
			changed = append(changed, &all[i])
		}
	}
	w.saveOrders(changed...)
}

// openPicks compares what is left to pack with the orders.
func (w *world) openPicks(all []order.Order) {
	byDay := map[civil.Date]int{}
	for _, o := range all {
		if o.State == order.Open {
			byDay[o.LatestPick()]++
		}
	}
	days := slices.SortedFunc(maps.Keys(byDay), civil.Date.Compare)
	ranges := []civil.Range{{}}
	if len(days) > 1 {
		ranges = append(ranges, civil.Range{From: days[1]}, civil.Range{To: days[len(days)-2]}, civil.Between(days[1], days[len(days)-1]))
	}
	for _, some := range ranges {
		var want []view.OpenPick
		for _, d := range days {
			if some.Contains(d) {
				want = append(want, view.OpenPick{Day: d, Orders: byDay[d]})
			}
		}
		got, err := w.store.OpenPicks(context.Background(), some)
		if diff := gocmp.Diff(want, got, equal); err != nil || diff != "" || (len(want) == 0) != (len(all) == 0) {
			w.Errorf("open pick days of %s–%s: %v (-want +got):\n%s", some.From, some.To, err, diff)
		}
	}
}

func pickDay(d civil.Date, all []order.Order, byParcel map[picking.Key][]order.Order, slips map[picking.Key]picking.Slip) view.PickDay {
	p := view.PickDay{Day: d}
	for _, o := range all {
		lines := len(slices.DeleteFunc(slices.Clone(o.Lines), func(l order.Line) bool { return l.Pick != d }))
		if o.State != order.Cancelled && lines > 0 {
			p.Orders++
			p.Lines += lines
		}
	}
	for key, orders := range byParcel {
		var on civil.Date
		open := 0
		for _, o := range orders {
			on = civil.Later(on, o.LatestPick())
			if o.State == order.Open {
				open++
			}
		}
		if on != d {
			continue
		}
		p.Parcels++
		p.Open += open
		if slips[key].Edition > 0 {
			p.Printed++
		}
		if !slips[key].ClosedAt.IsZero() {
			p.Closed++
		}
	}
	return p
}

func movedAndShort(w *world) {
	rnd := rand.New(rand.NewPCG(9, 10))
	all := w.manyOrders(rnd, 300)
	var changed []*order.Order
	for i := range all {
		if all[i].State == order.Packed && rnd.IntN(4) == 0 {
			all[i].Lines[0].Short = money.One
			changed = append(changed, &all[i])
		}
	}
	w.saveOrders(changed...)
	first := day("2026-12-01")
	for i := range 10 {
		days := civil.Between(first.AddDays(i), first.AddDays(i+3))
		var want []view.MovedDay
		var short view.ShortageCount
		for _, o := range all {
			if l := o.Lines[0]; l.Short > 0 && !l.Pick.Before(days.From) {
				short.Lines++
				short.Orders++
			}
			if o.State == order.Cancelled || len(o.Nominal) == 0 || slices.Contains(o.Nominal, o.Date) || !days.Contains(o.Date) {
				continue
			}
			at := slices.IndexFunc(want, func(m view.MovedDay) bool { return m.Nominal == o.Nominal[0] && m.Day == o.Date })
			if at < 0 {
				at = len(want)
				want = append(want, view.MovedDay{Nominal: o.Nominal[0], Day: o.Date})
			}
			want[at].Orders++
		}
		slices.SortFunc(want, func(a, b view.MovedDay) int { return cmp.Or(a.Nominal.Compare(b.Nominal), a.Day.Compare(b.Day)) })
		got, err := w.store.MovedDeliveries(context.Background(), days)
		if diff := gocmp.Diff(want, got, equal); err != nil || len(want) == 0 || diff != "" {
			w.Errorf("moved within %v: %v (-want +got):\n%s", days, err, diff)
		}
		if got, err := w.store.Shortages(context.Background(), days.From); err != nil || got != short || i == 0 && short.Lines == 0 {
			w.Errorf("short since %s: %+v, %v; want %+v", days.From, got, err, short)
		}
	}
}
