package db

import (
	"cmp"
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/order"
	"turnus/domain/record"
)

type contentsRow struct {
	Head      headRow `gorm:"embedded"`
	ArticleID int64
	ValidFrom civil.Date
	Items     string // JSON
}

func (r contentsRow) owner() int64 { return r.Head.ID }

var boxContents = mapping[catalog.BoxContents]{
	kind:  record.KindBoxContents,
	table: "box_contents",
	head:  (*catalog.BoxContents).RecordHead,
	parts: []tablePart[catalog.BoxContents]{
		part[catalog.BoxContents, contentsRow]{
			table: "box_contents", by: "id",
			split: func(b *catalog.BoxContents) []contentsRow {
				return []contentsRow{{Head: headRow(b.Head), ArticleID: b.ArticleID, ValidFrom: b.From, Items: listJSON(b.Items)}}
			},
			join: func(b *catalog.BoxContents, r contentsRow) error {
				*b = catalog.BoxContents{Head: record.Head(r.Head), ArticleID: r.ArticleID, From: r.ValidFrom}
				return fromJSON(r.Items, &b.Items)
			},
		},
	},
}

// BoxContentsFor implements office.ArticleQueries.
func (r reader) BoxContentsFor(days civil.Range) ([]catalog.BoxContents, error) {
	ids, err := query[int64](r, "box contents of days", `
		SELECT id FROM box_contents b
		WHERE valid_from <= ? AND valid_from >= COALESCE((
			SELECT MAX(valid_from) FROM box_contents WHERE article_id = b.article_id AND valid_from <= ?), '')`,
		days.To, days.From)
	if err != nil {
		return nil, err
	}
	list, err := r.BoxContents().List(ids)
	slices.SortFunc(list, func(a, b catalog.BoxContents) int {
		return cmp.Or(cmp.Compare(a.ArticleID, b.ArticleID), a.From.Compare(b.From))
	})
	return list, err
}

// OpenOrdersWithDislikes implements office.OrderQueries.
func (r reader) OpenOrdersWithDislikes(picked civil.Range, articleIDs []int64) ([]order.Order, error) {
	if len(articleIDs) == 0 {
		return nil, nil
	}
	ids, err := query[int64](r, "orders with dislikes", `
		SELECT o.id FROM sales_order o
		WHERE o.state = 'open' AND o.pick_day BETWEEN ? AND ?
			AND EXISTS (SELECT 1 FROM customer c WHERE c.id = o.receiver_id AND c.dislikes <> '')
			AND EXISTS (SELECT 1 FROM order_line l WHERE l.order_id = o.id AND l.article_id IN ?)
		ORDER BY o.id`, picked.From, picked.To, articleIDs)
	if err != nil {
		return nil, err
	}
	return r.Orders().List(ids)
}
