// Package view has what lists and overviews show: queries that a person puts
// together by typing and clicking, and flat rows that say just what stands in a
// line of a list. Nothing can be changed through it, and no rule lives here;
// whoever opens a line reads the aggregate itself.
package view

import (
	"context"
	"time"

	"turnus/domain/civil"
	"turnus/domain/record"
)

// Lists answers what the lists and counts of the screens ask. A list of any
// length is read in two steps: Find… gives the ids that fit, in the order asked
// for, at most limit of them (0: all), and …Rows the rows of the ids in sight,
// in the order of ids; what is gone in the meantime is left out. Every call
// sees one consistent state and hinders nobody.
type Lists interface {
	FindSubscriptions(ctx context.Context, q SubscriptionQuery, limit int) ([]int64, error)
	// SubscriptionRows shows the versions that hold on a day.
	SubscriptionRows(ctx context.Context, today civil.Date, ids []int64) ([]SubscriptionRow, error)
	// PlanUses tells how each plan is used on a day; plans without subscriptions
	// are left out.
	PlanUses(ctx context.Context, today civil.Date) (map[int64]PlanUse, error)

	// ArticleUses counts the subscriptions that have each article on a day, by
	// article id; articles without subscriptions are left out.
	ArticleUses(ctx context.Context, today civil.Date) (map[int64]int, error)
	// UsualPlans tells on which plan most of the subscriptions with each article are
	// on a day, by article id; articles without subscriptions are left out.
	UsualPlans(ctx context.Context, today civil.Date) (map[int64]int64, error)

	// SubscriptionOrders returns the orders of a subscription, live or
	// cancelled, the latest delivery day first, at most limit of them (0: all).
	SubscriptionOrders(ctx context.Context, subscriptionID int64, limit int) ([]OrderRow, error)

	FindCustomers(ctx context.Context, q CustomerQuery, limit int) ([]int64, error)
	// CustomerRows shows the holds that are not over on a day.
	CustomerRows(ctx context.Context, today civil.Date, ids []int64) ([]CustomerRow, error)
	// CustomerOrders returns the orders a customer pays for or receives, live or
	// cancelled, the latest delivery day first, at most limit of them (0: all).
	CustomerOrders(ctx context.Context, customerID int64, limit int) ([]OrderRow, error)
	// Drops returns where those with a subscription that is not over on a day get
	// their parcels, once for each place of a customer, by customer number.
	Drops(ctx context.Context, today civil.Date) ([]Dropped, error)
	// Duplicates returns at most limit pairs (0: all) of customers that look like
	// one, by id; those with a number, an address for mail or a name of more than
	// a dozen are left out: that is no person.
	Duplicates(ctx context.Context, limit int) ([]Duplicate, error)

	FindDocuments(ctx context.Context, q DocumentQuery, limit int) ([]int64, error)
	DocumentRows(ctx context.Context, ids []int64) ([]DocumentRow, error)

	FindImportFiles(ctx context.Context, q ImportFileQuery, limit int) ([]int64, error)
	ImportFileRows(ctx context.Context, ids []int64) ([]ImportFileRow, error)

	FindRequests(ctx context.Context, q RequestQuery, limit int) ([]int64, error)
	RequestRows(ctx context.Context, ids []int64) ([]RequestRow, error)

	// FindNotices finds those that were neither given nor withdrawn.
	FindNotices(ctx context.Context, q NoticeQuery, limit int) ([]int64, error)
	NoticeRows(ctx context.Context, ids []int64) ([]NoticeRow, error)

	// History returns the changes of one thing, newest first, at most limit of
	// them (0: all).
	History(ctx context.Context, kind record.Kind, id int64, limit int) ([]Change, error)
	// LastChange is a number that grows with everything that is kept. A screen
	// that remembers it from its last reading knows whether to read again.
	LastChange(ctx context.Context) (int64, error)

	// PickDays returns the pick days of a range that have anything to pick, in
	// order.
	PickDays(ctx context.Context, days civil.Range) ([]PickDay, error)
	// OpenPicks counts the orders that are still to be packed by the pick day of
	// their last line, in order. It takes a moment where PickDays takes a while.
	OpenPicks(ctx context.Context, days civil.Range) ([]OpenPick, error)
	// MovedDeliveries returns on which days of the range orders of
	// subscriptions are delivered that their rhythm has on another day, by
	// nominal date, then delivery day.
	MovedDeliveries(ctx context.Context, days civil.Range) ([]MovedDay, error)
	// Shortages counts what was packed short on pick days from a day on.
	Shortages(ctx context.Context, since civil.Date) (ShortageCount, error)
	// RequestCounts counts what became of the requests answered from an instant
	// on, and what still waits.
	RequestCounts(ctx context.Context, since time.Time) (RequestCounts, error)
}
