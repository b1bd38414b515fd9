package db

import (
	"context"
	"strings"

	"turnus/domain/civil"
	"turnus/domain/office/view"
	"turnus/domain/record"
)

// FindSubscriptions implements view.Lists.
func (db *DB) FindSubscriptions(ctx context.Context, q view.SubscriptionQuery, limit int) ([]int64, error) {
	return look(ctx, db, func(r reader) ([]int64, error) {
		f := finding{conditions: subscriptionConditions(q), down: q.Down, limit: limit}
		if err := r.narrowSubscriptions(&f, q); err != nil || f.some && f.among.count() == 0 {
			return nil, err
		}
		sorted, err := r.subscriptionSorting(q)
		if err != nil {
			return nil, err
		}
		sorted.tables = fewSubscriptions
		return r.find(sorted, f)
	})
}

// subscriptionConditions are what a query asks of subscriptions s and their
// overviews o. Both are joined loosely, so that SQLite leaves the one out that
// nothing is asked of.
func subscriptionConditions(q view.SubscriptionQuery) conditions {
	var c conditions
	if len(q.States) > 0 {
		c.add("+o.state IN ?", q.States) // +: many are in most states, the order is a better index
	}
	c.days("o.next_day", q.Next)
	c.days("s.last_day", q.Last)
	return c
}

// holds says that a version v of a subscription is the one that holds on a day;
// the first one does so before its start, too.
const holds = "(v.pos = 0 OR v.valid_from <= ?) AND (v.valid_before = '' OR v.valid_before > ?)"

// narrowSubscriptions chooses by customer, by what is in the versions that hold,
// by words, and by what few have.
func (r reader) narrowSubscriptions(f *finding, q view.SubscriptionQuery) error {
	if q.Customer != 0 {
		err := r.narrow(f, "SELECT id FROM subscription WHERE receiver_id = ? OR payer_id = ?", q.Customer, q.Customer)
		if err != nil {
			return err
		}
	}
	if q.Plan != 0 {
		err := r.narrow(f, "SELECT v.subscription_id FROM subscription_version v WHERE v.plan_id = ? AND "+holds,
			q.Plan, q.Today, q.Today)
		if err != nil {
			return err
		}
	}
	if q.Article != 0 {
		err := r.narrow(f, `SELECT v.subscription_id FROM subscription_line l
			JOIN subscription_version v ON v.subscription_id = l.subscription_id AND v.pos = l.part_pos
			WHERE l.article_id = ? AND `+holds, q.Article, q.Today, q.Today)
		if err != nil {
			return err
		}
	}
	if err := r.narrowByPlace(f, q); err != nil {
		return err
	}
	if err := r.narrowByWords(f, record.KindSubscription, q.Words); err != nil {
		return err
	}
	return r.narrowByRareDays(f, q)
}

// narrowByRareDays chooses by states and days that few subscriptions have.
func (r reader) narrowByRareDays(f *finding, q view.SubscriptionQuery) error {
	if len(q.States) > 0 {
		err := r.narrowIfFew(f, "SELECT subscription_id FROM subscription_overview WHERE state IN ?", q.States)
		if err != nil {
			return err
		}
	}
	for _, by := range []struct {
		table, id, column string
		days              civil.Range
	}{{"subscription_overview", "subscription_id", "next_day", q.Next}, {"subscription", "id", "last_day", q.Last}} {
		var c conditions
		if c.days(by.column, by.days); len(c.where) == 0 {
			continue
		}
		err := r.narrowIfFew(f, "SELECT "+by.id+" FROM "+by.table+" WHERE "+strings.Join(c.where, " AND "), c.args...)
		if err != nil {
			return err
		}
	}
	return nil
}
