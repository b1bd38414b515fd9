package db

import (
	"context"
	"strings"

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
			return withoutBeginnings(termRows(kind, id, all))
		},
	}
}

// withoutBeginnings leaves out what another term begins with: who is found by k17
// is found by k. Rows are sorted by term.
func withoutBeginnings(rows []termRow) []termRow {
	out := rows[:0]
	for i, row := range rows {
		if i+1 == len(rows) || !strings.HasPrefix(rows[i+1].Term, row.Term) {
			out = append(out, row)
		}
	}
	return out
}

// replaceTerms writes by what a thing that is no aggregate is found.
func (u *unit) replaceTerms(kind record.Kind, id int64, texts ...string) error {
	gone := u.table("search_term").Where("owner_kind = ? AND owner_id = ?", kind, id).Delete(new(termRow))
	if gone.Error != nil {
		return failure("delete from search_term", gone.Error)
	}
	return insert(u.reader, "search_term", termRows(kind, id, texts))
}

// termsBy are the rows of things of a kind, each in the order of termRows.
func termsBy(r reader, kind record.Kind, ids []int64) (map[int64][]termRow, error) {
	var rows []termRow
	err := r.table("search_term").Where("owner_kind = ? AND owner_id IN ?", kind, ids).Order("owner_id, term").Find(&rows).Error
	return groupBy(rows, termRow.owner), failure("read search_term", err)
}

// termRows are the words of texts a thing is found by.
func termRows(kind record.Kind, id int64, texts []string) []termRow {
	return rowsOf(search.Terms(texts...), func(_ int, term string) termRow { return termRow{kind, term, id} })
}

// Search returns up to limit ids of customers, subscriptions or articles in
// which each word begins something: a number, a name, a town. A subscription is
// also found by its payer, its receiver, its articles and its pick-up point.
// Ids are ascending.
func (db *DB) Search(ctx context.Context, kind record.Kind, words string, limit int) ([]int64, error) {
	return look(ctx, db, func(r reader) ([]int64, error) {
		found, _, err := r.withWords(kind, words)
		ids := found.ids()
		return ids[:min(len(ids), limit)], err
	})
}

// reference is a way to find things by the terms of others they refer to.
type reference struct {
	to     record.Kind // what the terms are of
	from   string      // tables
	id     string      // column with the id of what is found
	column string      // with the id of what it refers to; it has an index
	where  string      // of the rows that count
}

var references = map[record.Kind][]reference{
	record.KindSubscription: {
		{record.KindCustomer, "subscription", "id", "receiver_id", "TRUE"},
		{record.KindCustomer, "subscription", "id", "payer_id", "payer_id <> receiver_id"},
		{record.KindArticle, "subscription_line", "subscription_id", "article_id", "TRUE"},
		{record.KindPickupPoint, "subscription_version", "subscription_id", "ship_pickup_point_id", "ship_pickup_point_id IS NOT NULL"},
		{record.KindPickupPoint, "customer c JOIN subscription s ON s.receiver_id = c.id",
			"s.id", "c.ship_pickup_point_id", "c.ship_pickup_point_id IS NOT NULL"},
	},
	record.KindDocument: {{record.KindCustomer, "document", "id", "customer_id", "TRUE"}},
	record.KindNotice: {
		{record.KindCustomer, "notice", "id", "customer_id", openNotice},
		{record.KindSubscription, "notice", "id", "subscription_id", openNotice + " AND subscription_id IS NOT NULL"},
	},
}
