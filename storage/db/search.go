package db

import (
	"context"
	"slices"
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
			return termRows(kind, id, all)
		},
	}
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
		return found[:min(len(found), limit)], err
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

// withWords returns the ids of things of a kind that every word finds,
// ascending; false if nothing was typed.
func (r reader) withWords(kind record.Kind, typed string) ([]int64, bool, error) {
	var found []int64
	words := search.For(typed)
	for i, prefixes := range words {
		ids, err := r.withPrefixes(kind, prefixes)
		if err != nil {
			return nil, true, err
		}
		if i > 0 {
			ids = intersect(found, ids)
		}
		if found = ids; len(found) == 0 {
			break
		}
	}
	return found, len(words) > 0, nil
}

// withPrefixes returns the ids that one of the prefixes finds, ascending.
func (r reader) withPrefixes(kind record.Kind, prefixes []string) ([]int64, error) {
	terms := map[record.Kind][]int64{}
	all, err := r.withTerms(kind, prefixes)
	for _, ref := range references[kind] {
		if err != nil {
			return nil, err
		}
		if _, known := terms[ref.to]; !known {
			if terms[ref.to], err = r.withTerms(ref.to, prefixes); err != nil {
				return nil, err
			}
		}
		all, err = r.referring(ref, terms[ref.to], all)
	}
	slices.Sort(all)
	return slices.Compact(all), err
}

// withTerms returns the ids of things of a kind that have a term with one of
// the prefixes, ascending.
func (r reader) withTerms(kind record.Kind, prefixes []string) ([]int64, error) {
	var out []int64
	for _, prefix := range prefixes {
		// The upper end is the first text that no longer begins with the prefix.
		err := r.integers("search", 1, func(row []int64) bool { out = append(out, row[0]); return true },
			"SELECT owner_id FROM search_term WHERE owner_kind = ? AND term >= ? AND term < ?",
			kind, prefix, prefix+string(unicode.MaxRune))
		if err != nil {
			return nil, err
		}
	}
	slices.Sort(out)
	return slices.Compact(out), nil
}

// manyReferred is from how many ids on it is quicker to walk through everything
// that refers to something than to look each of them up.
const manyReferred = 2 * idsAtOnce

// referring adds the ids of what refers to one of some ids, which ascend.
func (r reader) referring(ref reference, to, found []int64) ([]int64, error) {
	all := "SELECT " + ref.id + ", " + ref.column + " FROM " + ref.from + " WHERE " + ref.where
	if len(to) > manyReferred {
		err := r.integers("search", 2, func(row []int64) bool {
			if has(to, row[1]) {
				found = append(found, row[0])
			}
			return true
		}, all)
		return found, err
	}
	for some := range slices.Chunk(to, idsAtOnce) {
		err := r.integers("search", 2, func(row []int64) bool { found = append(found, row[0]); return true },
			all+" AND "+ref.column+" IN ?", some)
		if err != nil {
			return nil, err
		}
	}
	return found, nil
}

// intersect keeps what is in both of two ascending lists.
func intersect(a, b []int64) []int64 {
	return slices.DeleteFunc(a, func(id int64) bool { return !has(b, id) })
}

// has reports whether an ascending list has an id.
func has(list []int64, id int64) bool {
	_, ok := slices.BinarySearch(list, id)
	return ok
}
