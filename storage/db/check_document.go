package db

import (
	"maps"
	"slices"

	"turnus/domain/billing"
	"turnus/domain/record"
)

// documents compares every document's columns, lines and sums with its frozen
// copy, the copy with its hash, and the words it is found by with its number.
func (c *checker) documents() error {
	for after := int64(0); ; {
		var rows []documentRow
		if err := c.table("document").Where("id > ?", after).Order("id").Limit(checksAtOnce).Find(&rows).Error; err != nil {
			return failure("read document", err)
		}
		if len(rows) == 0 {
			return nil
		}
		ids := rowsOf(rows, func(_ int, r documentRow) int64 { return r.ID })
		lines, err := list[documentLineRow](c.reader, "document_line", "document_id", ids)
		if err != nil {
			return err
		}
		sums, err := list[documentVATRow](c.reader, "document_vat", "document_id", ids)
		if err != nil {
			return err
		}
		terms, err := termsBy(c.reader, record.KindDocument, ids)
		if err != nil {
			return err
		}
		linesOf := groupBy(lines, func(l documentLineRow) int64 { return l.DocumentID })
		sumsOf := groupBy(sums, func(s documentVATRow) int64 { return s.DocumentID })
		for _, row := range rows {
			if !sameAsFrozen(row, linesOf[row.ID], sumsOf[row.ID]) {
				c.add(row.Number, CodeFrozenChanged, "number", row.Number)
			}
			if !slices.Equal(terms[row.ID], documentTerms(row.ID, row.Number)) {
				c.add(row.Number, CodeDerived, "kind", string(record.KindDocument), "number", row.Number, "table", "search_term")
			}
		}
		after = ids[len(ids)-1]
	}
}

func sameAsFrozen(row documentRow, lines []documentLineRow, sums []documentVATRow) bool {
	var d billing.Document
	if fromJSON(row.Frozen, &d) != nil || hashOf(row.Frozen) != row.SHA256 {
		return false
	}
	again := documentRowOf(row.ID, d, row.IssuedAt)
	again.Frozen, again.SHA256 = row.Frozen, row.SHA256 // a later version may write the same document otherwise
	return row == again && slices.Equal(lines, documentLineRows(row.ID, d)) && slices.Equal(sums, documentVATRows(row.ID, d))
}

// groupBy sorts rows into lists by an id, keeping their order.
func groupBy[R any](rows []R, id func(R) int64) map[int64][]R {
	out := map[int64][]R{}
	for _, row := range rows {
		out[id(row)] = append(out[id(row)], row)
	}
	return out
}

// series compares the numbers given out for documents with those that
// documents have: no gap, and none that was not given out.
func (c *checker) series() error {
	type counted struct {
		Prefix string
		Year   int
		Last   int
	}
	all, err := query[counted](c.reader, "read number series",
		"SELECT prefix, year, last FROM number_series WHERE kind = ? ORDER BY prefix, year", record.KindDocument)
	if err != nil {
		return err
	}
	numbers, err := query[string](c.reader, "read document numbers", "SELECT number FROM document ORDER BY number")
	if err != nil {
		return err
	}
	missing := map[string]bool{}
	for _, s := range all {
		for n := 1; n <= s.Last; n++ {
			missing[billing.Number(s.Prefix, s.Year, n)] = true
		}
	}
	for _, number := range numbers {
		if !missing[number] {
			c.add(number, CodeSeriesBeyond, "number", number)
		}
		delete(missing, number)
	}
	for _, number := range slices.Sorted(maps.Keys(missing)) {
		c.add(number, CodeSeriesGap, "number", number)
	}
	return nil
}
