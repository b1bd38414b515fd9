package revising

import (
	"fmt"
	"slices"
	"time"

	"turnus/domain/civil"
	"turnus/domain/notice"
	"turnus/domain/office"
	"turnus/domain/order"
	"turnus/domain/record"
	"turnus/domain/schedule"
)

// longAgo is before every cut-off: the operator changes orders after theirs, too.
var longAgo time.Time

// noticePrefix begins the numbers of notices.
const noticePrefix = "AV-"

// note is a delivery that was put on another day, or on none.
type note struct {
	customer, subscription, order int64 // order: of a single one only
	nominal, was, becomes         civil.Date
	cutoff                        time.Time
	causes                        []schedule.Cause
}

// tell notes that an order was put elsewhere. Whoever has a pause is not told of
// it again.
func (d *decider) tell(t Touched, st stand) {
	if st.date == t.Order.Date || quiet(st.reason) {
		return
	}
	n := note{
		customer: t.Order.ReceiverID, subscription: t.Order.SubscriptionID, nominal: t.Order.FirstNominal(),
		was: t.Order.Date, becomes: st.date, cutoff: st.cutoff, causes: t.Causes,
	}
	if n.subscription == 0 {
		n.order = t.Order.ID
	}
	d.notes = append(d.notes, n)
}

// quiet are reasons a customer knows already.
func quiet(r schedule.Reason) bool {
	switch r {
	case schedule.Paused, schedule.PausedAfterShift, schedule.Cancelled:
		return true
	}
	return false
}

// keepNotes saves notices, one for each delivery however often it is moved until
// its customer is told, and says how many were added.
func keepNotes(tx office.Tx, today civil.Date, notes []note) (int, error) {
	if len(notes) == 0 {
		return 0, nil
	}
	known, err := knownNotices(tx, notes)
	if err != nil {
		return 0, err
	}
	var fresh, all []*notice.Notice
	for _, x := range notes {
		n, ok := known[x.key()]
		switch {
		case ok && n.Told.IsZero(): // one that was withdrawn is taken up again
			n = n.Again(x.becomes, x.cutoff, x.causes, today)
		case ok && n.Becomes == x.becomes:
			continue // was told so
		default:
			n = x.notice(today)
			fresh = append(fresh, &n)
		}
		all = append(all, &n)
	}
	if len(fresh) > 0 {
		first, err := tx.NextNumber(record.KindNotice, noticePrefix, today.Year(), len(fresh))
		if err != nil {
			return 0, err
		}
		for i, n := range fresh {
			n.Number = order.Number(noticePrefix, today.Year(), first+i)
		}
	}
	return len(fresh), tx.SaveNotices().Save(all...)
}

// key is what a notice is about.
func (x note) key() string { return noticeKey(x.subscription, x.order, x.nominal) }

// noticeKey is the same for all notices about one delivery. A single order is
// one, whatever day it is on.
func noticeKey(subscription, order int64, nominal civil.Date) string {
	if order != 0 {
		nominal = civil.Date{}
	}
	return fmt.Sprintf("%d/%d/%s", subscription, order, nominal)
}

func (x note) notice(today civil.Date) notice.Notice {
	return notice.Notice{
		CustomerID: x.customer, SubscriptionID: x.subscription, OrderID: x.order, Nominal: x.nominal,
		Was: x.was, Becomes: x.becomes, Cutoff: x.cutoff, Causes: x.causes, Since: today,
	}
}

// knownNotices are the latest notices about the same deliveries.
func knownNotices(r office.Reader, notes []note) (map[string]notice.Notice, error) {
	var subscriptions, orders []int64
	var days civil.Range
	for _, x := range notes {
		if x.subscription == 0 {
			orders = append(orders, x.order)
			continue
		}
		subscriptions = append(subscriptions, x.subscription)
		days.From, days.To = civil.Earlier(days.From, x.nominal), civil.Later(days.To, x.nominal)
	}
	slices.Sort(subscriptions)
	list, err := r.NoticesOf(slices.Compact(subscriptions), days)
	if err != nil {
		return nil, err
	}
	single, err := r.NoticesOfOrders(orders)
	if err != nil {
		return nil, err
	}
	known := map[string]notice.Notice{}
	for _, n := range append(list, single...) {
		order := n.OrderID
		if n.SubscriptionID != 0 {
			order = 0
		}
		known[noticeKey(n.SubscriptionID, order, n.Nominal)] = n
	}
	return known, nil
}
