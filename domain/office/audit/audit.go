// Package audit proves that the invariants of the shop hold in what is stored.
// It trusts nothing that can be computed again: orders are checked against
// themselves, slips are built anew, totals are summed anew.
package audit

import (
	"context"

	"turnus/domain/billing"
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/domain/problem"
	"turnus/domain/subscription"
)

// Codes of what can be broken.
const (
	CodeLineQuantities  problem.Code = "audit.line_quantities"  // packed and short are not what was ordered
	CodeBeforeStart     problem.Code = "audit.before_start"     // an order lies before its subscription
	CodeInPause         problem.Code = "audit.in_pause"         // a projection lies inside a pause
	CodePickAfter       problem.Code = "audit.pick_after"       // picked after it is delivered
	CodeSlipQuantities  problem.Code = "audit.slip_quantities"  // slips and orders hold different quantities
	CodeTotalQuantities problem.Code = "audit.total_quantities" // total list and slips differ
	CodeDocumentTotals  problem.Code = "audit.document_totals"  // net + VAT + rounding is not the total
	CodeDocumentLine    problem.Code = "audit.document_line"    // more invoiced than packed
	CodeOverview        problem.Code = "audit.overview"         // a list shows another state than the subscription has
	CodeOverviewNext    problem.Code = "audit.overview_next"    // a list shows another next delivery than it has
)

const atOnce = 500

// Jobs are the checking jobs on a store.
type Jobs struct {
	Store office.Store
}

// Check walks through everything once and returns what does not hold.
func (j Jobs) Check(ctx context.Context) ([]office.Finding, error) {
	var a auditor
	err := j.Store.Read(ctx, func(r office.Reader) error {
		var err error
		if a.offer, err = office.LoadOffer(r); err != nil {
			return err
		}
		a.r = r
		a.picks = map[civil.Date]bool{}
		a.packed = map[int64]money.Quantity{}
		for _, step := range []func(context.Context) error{a.orders, a.days, a.documents, a.overviews} {
			if err := step(ctx); err != nil {
				return err
			}
		}
		return nil
	})
	return a.found, err
}

type auditor struct {
	r      office.Reader
	offer  catalog.Offer
	found  []office.Finding
	picks  map[civil.Date]bool      // pick days there are orders for
	packed map[int64]money.Quantity // by order line
}

func (a *auditor) add(object string, code problem.Code, args ...any) {
	a.found = append(a.found, office.Finding{Object: object, Problem: problem.New(code, "", args...)})
}

// orders checks every order by itself and against its subscription.
func (a *auditor) orders(ctx context.Context) error {
	after := int64(0)
	for {
		ids, err := a.r.OrderIDs(after, atOnce)
		if err != nil || len(ids) == 0 {
			return err
		}
		orders, err := a.r.Orders().List(ids)
		if err != nil {
			return err
		}
		wanted := map[int64]bool{}
		for _, o := range orders {
			if o.SubscriptionID != 0 {
				wanted[o.SubscriptionID] = true
			}
		}
		subscriptions, err := office.ListByID(a.r.Subscriptions(), wanted, office.SubscriptionID)
		if err != nil {
			return err
		}
		for _, o := range orders {
			a.order(o, subscriptions[o.SubscriptionID])
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		after = ids[len(ids)-1]
	}
}

func (a *auditor) order(o order.Order, s subscription.Subscription) {
	for _, l := range o.Lines {
		a.packed[l.ID] = l.Packed
		if sound := l.Ordered > 0 && l.Packed >= 0 && l.Short >= 0 &&
			(o.State == order.Packed && l.Packed+l.Short == l.Ordered || o.State != order.Packed && l.Packed+l.Short == 0); !sound {
			a.add(o.Number, CodeLineQuantities, "order", o.Number, "ordered", l.Ordered, "packed", l.Packed, "short", l.Short)
		}
		if l.Pick.After(o.Date) {
			a.add(o.Number, CodePickAfter, "order", o.Number, "pick", l.Pick, "date", o.Date)
		}
		if o.Live() {
			a.picks[l.Pick] = true
		}
	}
	if o.SubscriptionID == 0 || !o.Live() {
		return
	}
	if o.FirstNominal().Before(s.Start) {
		a.add(o.Number, CodeBeforeStart, "order", o.Number, "date", o.FirstNominal(), "start", s.Start)
	}
	for _, p := range s.Pauses {
		// A packed order, or one whose cut-off was over when the pause came,
		// wins over the pause; jobs move such a pause behind it.
		if o.State == order.Open && p.Range().Contains(o.FirstNominal()) {
			a.add(o.Number, CodeInPause, "order", o.Number, "date", o.FirstNominal(), "from", p.From)
		}
	}
}

// days builds the slips and total lists of every pick day anew: each order
// line must be on exactly one slip and one total list, quantities in must be
// quantities out.
func (a *auditor) days(ctx context.Context) error {
	for day := range a.picks {
		if err := ctx.Err(); err != nil {
			return err
		}
		today, err := a.r.OrdersWithPick(day)
		if err != nil {
			return err
		}
		src, err := office.LoadSources(a.r, a.offer, today)
		if err != nil {
			return err
		}
		a.day(day, today, picking.Slips(today, src))
	}
	return nil
}

func (a *auditor) day(day civil.Date, orders []order.Order, slips []picking.Slip) {
	ordered, onSlips, total := map[int64]money.Quantity{}, map[int64]money.Quantity{}, map[int64]money.Quantity{}
	lines := map[int64]int{}
	for _, o := range orders {
		for _, l := range o.Lines {
			if l.Pick == day {
				ordered[l.ArticleID] += l.Ordered
			}
			lines[l.ID]++
		}
	}
	for _, s := range slips {
		for _, l := range s.Lines {
			lines[l.OrderLineID]--
			if l.Pick == day {
				onSlips[l.ArticleID] += l.Quantity
			}
		}
	}
	for _, row := range picking.Totals(day, slips).Rows {
		total[row.ArticleID] = row.Quantity
	}
	for _, n := range lines {
		if n != 0 {
			a.add(day.String(), CodeSlipQuantities, "date", day)
			return
		}
	}
	for id, q := range ordered {
		if onSlips[id] != q {
			a.add(day.String(), CodeSlipQuantities, "date", day)
		}
		if total[id] != q {
			a.add(day.String(), CodeTotalQuantities, "date", day, "article", a.offer.Articles[id].Number)
		}
	}
}

// documents sums every issued document anew.
func (a *auditor) documents(ctx context.Context) error {
	numbers, err := a.r.DocumentNumbers(civil.Range{})
	if err != nil {
		return err
	}
	billed := map[int64]money.Quantity{}
	for _, n := range numbers {
		if err := ctx.Err(); err != nil {
			return err
		}
		d, ok, err := a.r.Document(n)
		if err != nil || !ok {
			return err
		}
		a.document(d)
		for _, l := range d.Lines {
			if d.Kind == billing.CreditNote {
				billed[l.OrderLineID] -= l.Quantity
			} else {
				billed[l.OrderLineID] += l.Quantity
			}
		}
	}
	for line, q := range billed {
		if q > a.packed[line] {
			a.add("", CodeDocumentLine, "billed", q, "packed", a.packed[line])
		}
	}
	return nil
}

func (a *auditor) document(d billing.Document) {
	step := money.Amount(1)
	if d.Totals.Rounding != 0 {
		step = a.offer.Shop.CashStep
	}
	again := billing.Total(d.Lines, d.Totals.PricesNet, len(d.Totals.VAT) > 0, step)
	t := d.Totals
	if t.Net+t.Tax+t.Rounding != t.Total || again.Sum != t.Sum || again.Tax != t.Tax || again.Total != t.Total {
		a.add(d.Number, CodeDocumentTotals, "number", d.Number, "total", t.Total)
	}
}
