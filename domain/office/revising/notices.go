package revising

import (
	"time"

	"turnus/domain/notice"
	"turnus/domain/schedule"
)

// longAgo is before every cut-off: the operator changes orders after theirs, too.
var longAgo time.Time

// tell notes that an order was put elsewhere. Whoever has a pause is not told of
// it again.
func (d *decider) tell(t Touched, st stand) {
	if st.date == t.Order.Date || quiet(st.reason) {
		return
	}
	n := notice.Notice{
		CustomerID: t.Order.ReceiverID, SubscriptionID: t.Order.SubscriptionID, Nominal: t.Order.FirstNominal(),
		Was: t.Order.Date, Becomes: st.date, Cutoff: st.cutoff, Causes: t.Causes,
	}
	if n.SubscriptionID == 0 {
		n.OrderID = t.Order.ID
	}
	d.notices = append(d.notices, n)
}

// quiet are reasons a customer knows already.
func quiet(r schedule.Reason) bool {
	switch r {
	case schedule.Held, schedule.HeldAfterShift, schedule.Paused, schedule.PausedAfterShift, schedule.Cancelled:
		return true
	}
	return false
}
