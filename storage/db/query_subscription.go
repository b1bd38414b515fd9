package db

import (
	"slices"

	"gorm.io/gorm/clause"

	"turnus/domain/civil"
)

// SubscriptionIDs implements office.SubscriptionQueries.
func (r reader) SubscriptionIDs(term civil.Range, after int64, limit int) ([]int64, error) {
	q := r.table("subscription").Where("id > ?", after)
	if !term.To.IsZero() {
		q = q.Where("first_day <= ?", term.To)
	}
	if !term.From.IsZero() {
		q = q.Where("(last_day = '' OR last_day >= ? OR "+mayBeExtended+")", term.From)
	}
	var ids []int64
	return ids, failure("subscriptions", q.Order("id").Limit(atMost(limit)).Pluck("id", &ids).Error)
}

// SubscriptionIDsWith implements office.SubscriptionQueries.
func (r reader) SubscriptionIDsWith(planIDs, articleIDs []int64, term civil.Range) ([]int64, error) {
	where, args := "1 = 1", []any{none(planIDs), none(articleIDs)}
	if !term.To.IsZero() {
		where, args = where+" AND first_day <= ?", append(args, term.To)
	}
	if !term.From.IsZero() {
		where, args = where+" AND (last_day = '' OR last_day >= ? OR "+mayBeExtended+")", append(args, term.From)
	}
	return query[int64](r, "subscriptions with plans or articles", `
		SELECT id FROM subscription WHERE id IN (
			SELECT subscription_id FROM subscription_version WHERE plan_id IN ?
			UNION SELECT subscription_id FROM subscription_line WHERE article_id IN ?)
		AND `+where+" ORDER BY id", args...)
}

// none is ids as a list of parameters wants them, which cannot be empty.
func none(ids []int64) []int64 {
	if len(ids) == 0 {
		return []int64{0}
	}
	return ids
}

// SubscriptionIDsOf implements office.SubscriptionQueries.
func (r reader) SubscriptionIDsOf(customerID int64) ([]int64, error) {
	return query[int64](r, "subscriptions of customer", `
		SELECT id FROM subscription WHERE payer_id = ?
		UNION SELECT id FROM subscription WHERE receiver_id = ? ORDER BY 1`, customerID, customerID)
}

// mayBeExtended finds subscriptions whose end pauses may have moved behind where
// last_day is; their plan says whether they do.
const mayBeExtended = `(end_day <> '' AND (cancelled = 0 OR cancel_effective > end_day)
	AND EXISTS (SELECT 1 FROM subscription_pause p WHERE p.subscription_id = subscription.id))`

// SubscriptionTermIDs implements office.SubscriptionQueries.
func (r reader) SubscriptionTermIDs(last civil.Range) ([]int64, error) {
	ids, err := query[int64](r, "subscriptions whose term ends", `
		SELECT id FROM subscription WHERE last_day BETWEEN ? AND ?
		UNION ALL SELECT id FROM subscription WHERE max_count > 0 AND last_day = ''
		UNION ALL SELECT id FROM subscription WHERE max_count > 0 AND last_day >= ?
		UNION ALL SELECT id FROM subscription WHERE last_day > '' AND last_day < ? AND `+mayBeExtended,
		last.From, last.To, last.From, last.From)
	slices.Sort(ids) // sorted by the database it would go through all of them
	return slices.Compact(ids), err
}

// planMarkRow is the one row of plan_mark.
type planMarkRow struct {
	ID  int64 `gorm:"primaryKey;autoIncrement:false"`
	Day civil.Date
}

// PlanMark implements office.SubscriptionQueries.
func (r reader) PlanMark() (civil.Date, error) {
	var row planMarkRow
	err := r.table("plan_mark").Limit(1).Find(&row).Error
	return row.Day, failure("plan mark", err)
}

// SetPlanMark implements office.Tx.
func (u *unit) SetPlanMark(day civil.Date) error {
	return insert(u.reader, "plan_mark", []planMarkRow{{1, day}}, clause.OnConflict{UpdateAll: true})
}

// NewestSubscription implements office.SubscriptionQueries.
func (r reader) NewestSubscription() (string, error) {
	var numbers []string
	err := r.table("subscription").Order("id DESC").Limit(1).Pluck("number", &numbers).Error
	if err != nil || len(numbers) == 0 {
		return "", failure("newest subscription", err)
	}
	return numbers[0], nil
}
