package db

import (
	"errors"
	"slices"

	"turnus/domain/civil"
	"turnus/domain/notice"
	"turnus/domain/record"
)

type noticeRow struct {
	Head           headRow `gorm:"embedded"`
	CustomerID     int64
	SubscriptionID ref
	OrderID        ref
	Nominal        civil.Date
	Was            civil.Date
	Becomes        civil.Date
	Cutoff         int64
	Causes         string // JSON
	Since          civil.Date
	Told           civil.Date
	Way            notice.Way
	Withdrawn      bool
	Term           string // JSON, "" where it is about a delivery
}

func (r noticeRow) owner() int64 { return r.Head.ID }

func noticeRowOf(n *notice.Notice) noticeRow {
	row := noticeRow{
		Head: headRow(n.Head), CustomerID: n.CustomerID, SubscriptionID: ref(n.SubscriptionID), OrderID: ref(n.OrderID),
		Nominal: n.Nominal, Was: n.Was, Becomes: n.Becomes, Cutoff: toInstant(n.Cutoff), Causes: listJSON(n.Causes),
		Since: n.Since, Told: n.Told, Way: n.Way, Withdrawn: n.Withdrawn,
	}
	if n.Term != nil {
		row.Term = toJSON(n.Term)
	}
	return row
}

func (r noticeRow) join(n *notice.Notice) error {
	*n = notice.Notice{
		Head: record.Head(r.Head), CustomerID: r.CustomerID, SubscriptionID: int64(r.SubscriptionID), OrderID: int64(r.OrderID),
		Nominal: r.Nominal, Was: r.Was, Becomes: r.Becomes, Cutoff: fromInstant(r.Cutoff),
		Since: r.Since, Told: r.Told, Way: r.Way, Withdrawn: r.Withdrawn,
	}
	return errors.Join(fromJSON(r.Causes, &n.Causes), fromJSON(r.Term, &n.Term))
}

var notices = mapping[notice.Notice]{
	kind:  record.KindNotice,
	table: "notice",
	head:  (*notice.Notice).RecordHead,
	parts: []tablePart[notice.Notice]{
		part[notice.Notice, noticeRow]{
			table: "notice", by: "id",
			split: func(n *notice.Notice) []noticeRow { return []noticeRow{noticeRowOf(n)} },
			join:  func(n *notice.Notice, r noticeRow) error { return r.join(n) },
		},
	},
}

// OpenNoticeIDs implements office.NoticeQueries.
func (r reader) OpenNoticeIDs(after int64, limit int) ([]int64, error) {
	return query[int64](r, "open notices", `
		SELECT id FROM notice WHERE told = '' AND withdrawn = 0 AND id > ? ORDER BY id LIMIT ?`, after, atMost(limit))
}

// CountOpenNotices implements office.NoticeQueries.
func (r reader) CountOpenNotices() (int, error) {
	n, err := query[int](r, "count open notices", "SELECT COUNT(*) FROM notice WHERE told = '' AND withdrawn = 0")
	if err != nil {
		return 0, err
	}
	return n[0], nil
}

// NoticesOf implements office.NoticeQueries.
func (r reader) NoticesOf(subscriptionIDs []int64, nominal civil.Range) ([]notice.Notice, error) {
	return r.noticesWith(subscriptionIDs, func(some []int64) ([]int64, error) {
		return query[int64](r, "notices of subscriptions", `
			SELECT id FROM notice WHERE subscription_id IN ? AND nominal BETWEEN ? AND ?`, some, nominal.From, nominal.To)
	})
}

// SubscriptionsToTell implements office.NoticeQueries.
func (r reader) SubscriptionsToTell() ([]int64, error) {
	return query[int64](r, "terms to be told of", `
		SELECT DISTINCT subscription_id FROM notice WHERE `+openNotice+` AND term <> '' ORDER BY subscription_id`)
}

// NoticesOfOrders implements office.NoticeQueries.
func (r reader) NoticesOfOrders(orderIDs []int64) ([]notice.Notice, error) {
	return r.noticesWith(orderIDs, func(some []int64) ([]int64, error) {
		return query[int64](r, "notices of orders",
			"SELECT id FROM notice WHERE order_id IN ? AND subscription_id IS NULL", some)
	})
}

// noticesWith reads the notices that are found for some ids at a time.
func (r reader) noticesWith(ids []int64, find func(some []int64) ([]int64, error)) ([]notice.Notice, error) {
	var found []int64
	for some := range slices.Chunk(ids, idsAtOnce) {
		part, err := find(some)
		if err != nil {
			return nil, err
		}
		found = append(found, part...)
	}
	slices.Sort(found)
	return r.Notices().List(found)
}

// MoveNotices implements office.Tx.
func (u *unit) MoveNotices(from, to int64) error {
	ids, err := query[int64](u.reader, "notices of a customer", "SELECT id FROM notice WHERE customer_id = ? AND "+openNotice+" ORDER BY id", from)
	if err != nil {
		return err
	}
	list, err := u.Notices().List(ids)
	if err != nil {
		return err
	}
	for i := range list {
		list[i].CustomerID = to
		if err := u.SaveNotices().Save(&list[i]); err != nil {
			return err
		}
	}
	return nil
}
