package db

import (
	"cmp"
	"slices"

	"turnus/domain/office"
)

// Papers implements office.BillingQueries.
func (r reader) Papers(numbers []string) ([]office.Paper, error) {
	type row struct {
		ID     int64
		Number string
		File   string
		SHA256 string `gorm:"column:sha256"`
		At     int64
	}
	var found []row
	for some := range slices.Chunk(numbers, idsAtOnce) {
		rows, err := query[row](r, "papers", `
			SELECT p.id, d.number, p.file, p.sha256, p.at FROM document d JOIN document_paper p ON p.document_id = d.id
			WHERE d.number IN ?`, some)
		if err != nil {
			return nil, err
		}
		found = append(found, rows...)
	}
	slices.SortFunc(found, func(a, b row) int { return cmp.Compare(a.ID, b.ID) })
	return rowsOf(found, func(_ int, p row) office.Paper {
		return office.Paper{Document: p.Number, File: p.File, SHA256: p.SHA256, At: fromInstant(p.At)}
	}), nil
}
