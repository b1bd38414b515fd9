package db

import (
	"context"
	"slices"
	"strings"
	"unicode"

	"turnus/domain/record"
	"turnus/domain/search"
)

// termRow is a folded word something is found by.
type termRow struct {
	OwnerKind record.Kind `gorm:"primaryKey"`
	Term      string      `gorm:"primaryKey"`
	OwnerID   int64       `gorm:"primaryKey;autoIncrement:false"`
}

func (r termRow) owner() int64 { return r.OwnerID }

// termsOf is the part of an aggregate's search terms, made of its texts.
func termsOf[T any](kind record.Kind, texts func(*T) (id int64, texts []string)) part[T, termRow] {
	return part[T, termRow]{
		table: "search_term", by: "owner_id", kind: kind, order: "term", derived: true,
		split: func(t *T) []termRow {
			id, all := texts(t)
			return rowsOf(search.Terms(all...), func(_ int, term string) termRow { return termRow{kind, term, id} })
		},
	}
}

// Search returns up to limit ids of customers, subscriptions or articles in
// which each word begins something: a number, a name, a town. A subscription is
// also found by its payer, its receiver and its articles. Ids are ascending.
func (db *DB) Search(ctx context.Context, kind record.Kind, words string, limit int) ([]int64, error) {
	var found []int64
	err := inTransaction(ctx, db.read, nil, func(r reader) error {
		for i, word := range strings.Fields(words) {
			ids, err := r.withWord(kind, word)
			if err != nil {
				return err
			}
			if i > 0 {
				ids = intersect(found, ids)
			}
			if found = ids; len(found) == 0 {
				return nil
			}
		}
		return nil
	})
	return found[:min(len(found), limit)], err
}

// termsWhere finds ids by prefixes of terms; the upper end is the first text
// that no longer begins with the prefix.
const termsWhere = "SELECT DISTINCT owner_id FROM search_term WHERE owner_kind = ? AND term >= ? AND term < ?"

// subscriptionsBy are the ways to find subscriptions by the terms of others.
var subscriptionsBy = []struct {
	kind  record.Kind
	query string
}{
	{record.KindCustomer, "SELECT id FROM subscription WHERE payer_id IN (" + termsWhere + ")"},
	{record.KindCustomer, "SELECT id FROM subscription WHERE receiver_id IN (" + termsWhere + ")"},
	{record.KindArticle, "SELECT subscription_id FROM subscription_line WHERE article_id IN (" + termsWhere + ")"},
}

// withWord returns the ids that one word finds, ascending.
func (r reader) withWord(kind record.Kind, word string) ([]int64, error) {
	var queries []string
	var args []any
	for _, prefix := range search.Prefixes(word) {
		add := func(kind record.Kind, query string) {
			queries, args = append(queries, query), append(args, kind, prefix, prefix+string(unicode.MaxRune))
		}
		add(kind, termsWhere)
		if kind != record.KindSubscription {
			continue
		}
		for _, way := range subscriptionsBy {
			add(way.kind, way.query)
		}
	}
	if len(queries) == 0 {
		return nil, nil
	}
	return query[int64](r, "search", strings.Join(queries, " UNION ")+" ORDER BY 1", args...)
}

// intersect keeps what is in both of two ascending lists.
func intersect(a, b []int64) []int64 {
	return slices.DeleteFunc(a, func(id int64) bool {
		_, ok := slices.BinarySearch(b, id)
		return !ok
	})
}
