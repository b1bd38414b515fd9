package db

import (
	"slices"
	"strings"

	"gorm.io/gorm/clause"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/record"
	"turnus/domain/schedule"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
)

type overviewRow struct {
	SubscriptionID int64 `gorm:"primaryKey;autoIncrement:false"`
	State          subscription.State
	NextDay        civil.Date
	AsOf           civil.Date
	HoldsUntil     civil.Date
}

// Overviews implements office.SubscriptionQueries.
func (r reader) Overviews(ids []int64) ([]office.Overview, error) {
	rows, err := list[overviewRow](r, "subscription_overview", "subscription_id", ids)
	return rowsOf(rows, func(_ int, o overviewRow) office.Overview {
		return office.Overview{SubscriptionID: o.SubscriptionID, State: o.State, Next: o.NextDay, AsOf: o.AsOf, Until: o.HoldsUntil}
	}), err
}

// StaleOverviews implements office.SubscriptionQueries. A row of a later day
// than asked for is stale, too: the day of work was set back.
func (r reader) StaleOverviews(today civil.Date) ([]int64, error) {
	return query[int64](r, "stale overviews", `
		SELECT subscription_id FROM subscription_overview WHERE holds_until < ? OR as_of > ?
		ORDER BY +subscription_id`, today, today) // + because going through all in order would take longer
}

// SaveOverviews implements office.Tx.
func (u *unit) SaveOverviews(rows ...office.Overview) error {
	err := insert(u.reader, "subscription_overview",
		rowsOf(rows, func(_ int, o office.Overview) overviewRow {
			return overviewRow{o.SubscriptionID, o.State, o.Next, o.AsOf, o.Until}
		}),
		clause.OnConflict{UpdateAll: true})
	if err != nil {
		return err
	}
	return u.countUnlogged()
}

// Overview rows that were computed from what has changed hold no longer, whoever
// changed it. These are the rows by the ids of what their dates depend on.
var (
	doubtSubscriptions = doubt[subscription.Subscription]{
		head:   (*subscription.Subscription).RecordHead,
		rows:   "subscription_id IN ?",
		counts: func(_, _ *subscription.Subscription) bool { return true },
	}
	doubtCustomers = doubt[customer.Customer]{
		head: (*customer.Customer).RecordHead,
		rows: "subscription_id IN (SELECT id FROM subscription WHERE receiver_id IN ? UNION SELECT id FROM subscription WHERE payer_id IN ?)",
		counts: func(a, b *customer.Customer) bool {
			x, y := a.Destination(), b.Destination()
			return x.PickupPointID != y.PickupPointID || x.Tour != y.Tour || x.Address.PostalCode != y.Address.PostalCode || !slices.Equal(a.DeliveryStops(), b.DeliveryStops())
		},
	}
	doubtArticles = doubt[catalog.Article]{
		head:   (*catalog.Article).RecordHead,
		rows:   "subscription_id IN (SELECT subscription_id FROM subscription_line WHERE article_id IN ?)",
		counts: func(a, b *catalog.Article) bool { return a.LeadDays != b.LeadDays || a.Freshness != b.Freshness },
	}
	doubtPlans = doubt[catalog.DeliveryPlan]{
		head:   (*catalog.DeliveryPlan).RecordHead,
		rows:   "subscription_id IN (SELECT subscription_id FROM subscription_version WHERE plan_id IN ?)",
		counts: func(_, _ *catalog.DeliveryPlan) bool { return true },
	}
	doubtCalendars = doubt[schedule.Calendar]{
		head: (*schedule.Calendar).RecordHead,
		rows: `subscription_id IN (SELECT subscription_id FROM subscription_version
			JOIN delivery_plan ON delivery_plan.id = plan_id WHERE calendar_id IN ?)`,
		counts: func(_, _ *schedule.Calendar) bool { return true },
	}
	doubtPoints = doubt[shipto.PickupPoint]{
		head:   (*shipto.PickupPoint).RecordHead,
		rows:   "TRUE", // each who has one would have to be looked up, and they change once in years
		counts: func(a, b *shipto.PickupPoint) bool { return a.Weekdays != b.Weekdays },
	}
)

// settleSubscriptions gives new subscriptions a row that does not hold, so that
// one index finds all that are to be computed.
func settleSubscriptions(u *unit, changed []pair[subscription.Subscription]) error {
	var fresh []overviewRow
	for _, c := range changed {
		if c.before == nil {
			fresh = append(fresh, overviewRow{SubscriptionID: c.after.ID})
		}
	}
	if err := insert(u.reader, "subscription_overview", fresh); err != nil {
		return err
	}
	if err := settlePlaces(u, changed); err != nil {
		return err
	}
	return doubtSubscriptions.settle(u, changed)
}

// doubt says which overview rows are computed from aggregates of a kind.
type doubt[T any] struct {
	head   func(*T) *record.Head
	rows   string                      // condition that finds them by the ids of the aggregates
	counts func(before, after *T) bool // whether a change can make them different
}

// settle makes the rows of what has changed hold no longer; nothing was
// computed from what is new.
func (d doubt[T]) settle(u *unit, changed []pair[T]) error {
	var ids []int64
	for _, c := range changed {
		if c.before != nil && d.counts(c.before, c.after) {
			ids = append(ids, d.head(c.after).ID)
		}
	}
	for some := range slices.Chunk(ids, idsAtOnce) {
		args := slices.Repeat([]any{some}, strings.Count(d.rows, "?"))
		err := u.exec("doubt overviews",
			"UPDATE subscription_overview SET holds_until = '' WHERE holds_until > '' AND "+d.rows, args...)
		if err != nil {
			return err
		}
	}
	return nil
}
