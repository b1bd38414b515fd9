package intake

import (
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/exchange"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/order"
	"turnus/domain/problem"
	"turnus/domain/remark"
	"turnus/domain/shipto"
)

// placeOrder takes a single order. On a day that is impossible it waits for a
// person, with the next possible day proposed.
func (h *handler) placeOrder(b exchange.PlaceOrder) (outcome, error) {
	payer, receiver, err := h.Parties(b.Customer, b.Payer, b.Receiver)
	if err != nil {
		return outcome{}, err
	}
	out := outcome{lang: receiver.Lang, verdict: exchange.Applied, reason: problem.New(exchange.CodeApplied, ""), from: b.DeliverOn}
	if _, taken, err := h.tx.Orders().Find(b.Number); err != nil || taken {
		if taken {
			err = problem.New(exchange.CodeNumberTaken, "number", "number", b.Number)
		}
		return out, err
	}
	o, err := h.newOrder(b, payer, receiver)
	if err != nil {
		return out, err
	}
	warnings, err := h.fill(&o, b.Lines)
	if err != nil {
		return out, err
	}
	out.warnings = warnings
	if waiting := h.mustWait(o, &out) || h.held(o, &out, payer, receiver); waiting {
		return out, nil
	}
	if o.Payment != nil && o.Payment.State != order.Paid {
		o.State, o.Reason = order.Cancelled, order.ByUnpaid
		out.verdict = exchange.NeedsDecision
		out.reason = problem.New(exchange.CodeUnpaid, "payment", "order", o.Number, "state", string(o.Payment.State))
	}
	return out, h.tx.SaveOrders().Save(&o)
}

// mustWait reports whether the order's day is impossible, and proposes another.
func (h *handler) mustWait(o order.Order, out *outcome) bool {
	days := h.Offer.DaysAt(h.Offer.Shop.CalendarID, o.ShipTo)
	if days.IsDelivery(o.Date) && o.Cutoff.After(h.At) {
		return false
	}
	out.verdict = exchange.NeedsDecision
	out.proposed = order.FirstPossible(h.Offer, o, h.Today, h.At)
	out.reason = problem.New(exchange.CodeDayImpossible, "deliver_on", "date", o.Date, "next", out.proposed)
	out.from = civil.Date{}
	return true
}

// held reports whether a delivery stop of the payer or the receiver holds on the
// order's day: a person decides. The answer does not tell the shop's reason.
func (h *handler) held(o order.Order, out *outcome, people ...customer.Customer) bool {
	for _, c := range people {
		if _, held := c.HoldOn(customer.DeliveryHold, o.Date); held {
			out.verdict, out.from = exchange.NeedsDecision, civil.Date{}
			out.reason = problem.New(exchange.CodeHeld, "deliver_on", "date", o.Date)
			return true
		}
	}
	return false
}

func (h *handler) newOrder(b exchange.PlaceOrder, payer, receiver customer.Customer) (order.Order, error) {
	to, err := h.Place(b.DeliveryAddress, exchange.Opt[string]{Value: b.PickupPoint, Set: b.PickupPoint != ""}, shipto.ShipTo{})
	if err != nil {
		return order.Order{}, err
	}
	if to.IsZero() {
		to = receiver.Destination()
	}
	o := order.Order{
		PayerID: payer.ID, ReceiverID: receiver.ID, ShipTo: to, Date: b.DeliverOn,
		State: order.Open, PlacedOn: civil.FromTime(h.At.In(h.Offer.Location)),
	}
	o.Number = b.Number
	if b.Remark != "" {
		o.Remarks = []remark.Remark{{Text: b.Remark, Lasts: remark.Once, Source: h.Source}}
	}
	if b.Payment != nil {
		o.Payment = &order.Payment{State: b.Payment.State, Method: b.Payment.Method, Amount: b.Payment.Amount.Value}
	}
	return o, nil
}

// fill resolves the lines of a single order: prices given with it are binding,
// a difference from the list is a warning.
func (h *handler) fill(o *order.Order, lines []exchange.Line) (problem.List, error) {
	var wrong, warnings problem.List
	o.Lines = nil
	for _, l := range lines {
		a, ok := h.Article(l.Article)
		switch {
		case !ok:
			wrong.Add(exchange.CodeArticleUnknown, "lines", "article", l.Article)
			continue
		case !a.SellSingle:
			wrong.Add(exchange.CodeArticleNotSingle, "lines", "article", l.Article)
			continue
		}
		wrong = append(wrong, problem.Of(a.CheckQuantity(l.Quantity, "lines"))...)
		var binding *money.Amount
		if l.UnitPrice.Set {
			price := l.UnitPrice.Value
			binding = &price
			if list, ok := a.PriceOn(o.Date); !ok || list != price {
				warnings.Add(exchange.CodePriceDiffers, "lines", "article", l.Article, "price", price, "list", list)
			}
		}
		o.Lines = append(o.Lines, order.Line{ArticleID: a.ID, Ordered: l.Quantity, Agreed: binding != nil})
		if binding != nil {
			o.Lines[len(o.Lines)-1].UnitPrice = *binding
		}
	}
	if err := wrong.Err(); err != nil {
		return warnings, err
	}
	return warnings, order.Place(o, h.Offer)
}

// single finds the single order a request is about. An order that is not the
// asking customer's is refused.
func (h *handler) single(number, customerNo string) (order.Order, customer.Customer, error) {
	var who customer.Customer
	o, found, err := h.tx.Orders().Find(number)
	if err != nil {
		return o, who, err
	}
	if !found || o.SubscriptionID != 0 {
		return o, who, problem.New(exchange.CodeOrderUnknown, "order", "order", number)
	}
	if who, err = h.tx.Customers().Get(o.ReceiverID); err != nil || customerNo == "" {
		return o, who, err
	}
	asking, err := h.Customer(customerNo, "customer")
	if err == nil && asking.ID != o.PayerID && asking.ID != o.ReceiverID {
		err = problem.New(exchange.CodeForeignOrder, "order", "order", number, "customer", customerNo)
	}
	return o, who, err
}

// blocked reports whether only a person can still change an order, with the
// outcome that says so.
func (h *handler) blocked(o order.Order, spoken lang.Lang) (outcome, bool, error) {
	if o.Fixed(h.At) {
		return decide(spoken, exchange.CodeOrderFixed, "order", o.Number, "cutoff", o.Cutoff.In(h.Offer.Location)), true, nil
	}
	day, err := h.Printed(o)
	return decide(spoken, exchange.CodePrinted, "date", day), !day.IsZero(), err
}

func (h *handler) cancelOrder(b exchange.CancelOrder) (outcome, error) {
	o, who, err := h.single(b.Order, b.Customer)
	if err != nil {
		return outcome{lang: who.Lang}, err
	}
	if o.State == order.Cancelled {
		return unchanged(who.Lang), nil
	}
	out := outcome{lang: who.Lang, verdict: exchange.Applied, reason: problem.New(exchange.CodeApplied, "")}
	if waits, yes, err := h.blocked(o, who.Lang); yes || err != nil {
		return waits, err
	}
	o.State, o.Reason = order.Cancelled, order.ByCustomer
	return out, h.tx.SaveOrders().Save(&o)
}

// changeOrder alters a single order; a payment that arrived brings an order
// back that waited for it.
func (h *handler) changeOrder(b exchange.ChangeOrder) (outcome, error) {
	o, who, err := h.single(b.Order, b.Customer)
	if err != nil {
		return outcome{lang: who.Lang}, err
	}
	out := outcome{lang: who.Lang, verdict: exchange.Applied, reason: problem.New(exchange.CodeApplied, ""), from: o.Date}
	if o.State == order.Cancelled && (o.Reason != order.ByUnpaid || b.Payment == nil) {
		return out, problem.New(exchange.CodeOrderCancelled, "order", "order", o.Number)
	}
	if waits, yes, err := h.blocked(o, who.Lang); yes || err != nil {
		return waits, err
	}
	if out.warnings, err = h.alter(&o, b); err != nil {
		return out, err
	}
	out.from = o.Date
	if h.mustWait(o, &out) {
		return out, nil
	}
	return out, h.tx.SaveOrders().Save(&o)
}

func (h *handler) alter(o *order.Order, b exchange.ChangeOrder) (problem.List, error) {
	if !b.DeliverOn.IsZero() {
		o.Date = b.DeliverOn
	}
	if b.Remark.Set {
		o.Remarks = nil
		if b.Remark.Value != "" {
			o.Remarks = []remark.Remark{{Text: b.Remark.Value, Lasts: remark.Once, Source: h.Source}}
		}
	}
	if b.Payment != nil {
		o.Payment = &order.Payment{State: b.Payment.State, Method: b.Payment.Method, Amount: b.Payment.Amount.Value}
		o.State, o.Reason = order.Open, order.NoReason
		if o.Payment.State != order.Paid {
			o.State, o.Reason = order.Cancelled, order.ByUnpaid
		}
	}
	if len(b.Lines) > 0 {
		return h.fill(o, b.Lines)
	}
	return nil, order.Place(o, h.Offer)
}
