package db

import (
	"database/sql"
	"maps"
	"slices"

	"turnus/domain/civil"
	"turnus/domain/search"
)

// findByTown returns the ids of subscriptions sorted by where they go to, as
// SubscriptionRows has it. That follows from four tables and has no order in
// the database; but many subscriptions go to few towns, which are quickly
// sorted here.
func (r reader) findByTown(today civil.Date, f finding) ([]int64, error) {
	if f.some && len(f.among) == 0 {
		return nil, nil
	}
	towns := towns{keys: map[string]string{}}
	var err error
	if towns.ofReceivers, err = r.towns(&towns, townsOfCustomers); err != nil {
		return nil, err
	}
	if towns.ofVersions, err = r.towns(&towns, townsOfVersions, today, today); err != nil {
		return nil, err
	}
	if f.some && len(f.among) <= idsAtOnce {
		f.add("s.id IN ?", f.among)
	}
	s := section{from: fromSubscription, id: "s.id, s.receiver_id", order: []string{"s.id"}}
	statement, args := s.statement(f.conditions, f.down, 0)
	byTown := map[string][]int64{}
	err = r.integers("list by town", 2, func(row []int64) bool {
		if id, receiver := row[0], row[1]; !f.some || has(f.among, id) {
			key := towns.of(id, receiver)
			byTown[key] = append(byTown[key], id)
		}
		return true
	}, statement, args...)
	return cut(inOrder(byTown, f.down), f.limit), err
}

// towns are the towns parcels go to, as keys to sort by.
type towns struct {
	keys        map[string]string // by town
	ofReceivers map[int64]string  // by customer, unless something else is said
	ofVersions  map[int64]string  // by subscription, of versions that say something else
}

func (t towns) of(subscription, receiver int64) string {
	if key, own := t.ofVersions[subscription]; own {
		return key
	}
	return t.ofReceivers[receiver]
}

// Statements for where customers' parcels go, and those of the versions that
// hold and go somewhere else: to a pick-up point, an own address, or home.
const (
	noAddress        = "ship_street || ship_house_no || ship_postal_code || ship_town = ''"
	townsOfCustomers = `
		SELECT c.id, CASE WHEN p.id IS NOT NULL THEN p.town WHEN ` + noAddress + ` THEN c.town ELSE ship_town END
		FROM customer c LEFT JOIN pickup_point p ON p.id = c.ship_pickup_point_id`
	townsOfVersions = `
		SELECT v.subscription_id, COALESCE(p.town, ship_town)
		FROM subscription_version v LEFT JOIN pickup_point p ON p.id = v.ship_pickup_point_id
		WHERE NOT (p.id IS NULL AND ` + noAddress + ") AND " + holds
)

// towns reads towns by id.
func (r reader) towns(t *towns, statement string, args ...any) (map[int64]string, error) {
	out := map[int64]string{}
	err := r.each("towns", func(rows *sql.Rows) (bool, error) {
		var id int64
		var town string
		if err := rows.Scan(&id, &town); err != nil {
			return false, err
		}
		key, known := t.keys[town]
		if !known {
			key = search.OrderKey(town)
			t.keys[town] = key
		}
		out[id] = key
		return true, nil
	}, statement, args...)
	return out, err
}

// inOrder joins lists by their keys; the list without a key comes last.
func inOrder(byKey map[string][]int64, down bool) []int64 {
	keys := slices.Sorted(maps.Keys(byKey))
	if down {
		slices.Reverse(keys)
	}
	var out []int64
	for _, key := range keys {
		if key != "" {
			out = append(out, byKey[key]...)
		}
	}
	return append(out, byKey[""]...)
}

// cut keeps the first of a list; 0 keeps all.
func cut(ids []int64, limit int) []int64 {
	if limit > 0 && len(ids) > limit {
		return ids[:limit]
	}
	return ids
}
