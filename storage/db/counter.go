package db

import (
	"turnus/domain/record"
)

// Series nobody sees, beside those of people's numbers.
const (
	seriesID     record.Kind = "id"     // ids of a table, its name as the prefix
	seriesSerial record.Kind = "serial" // serials of customers in payment references
	// Steps of work that leave no change, but that a list shows.
	seriesUnlogged record.Kind = "unlogged"
)

// NextNumber implements office.Tx.
func (u *unit) NextNumber(kind record.Kind, prefix string, year, n int) (int, error) {
	first, err := u.take(kind, prefix, year, n)
	return int(first), err
}

// LastNumber implements office.BillingQueries.
func (r reader) LastNumber(kind record.Kind, prefix string, year int) (int, error) {
	last, err := query[int](r, "last "+string(kind),
		"SELECT last FROM number_series WHERE kind = ? AND prefix = ? AND year = ?", kind, prefix, year)
	if err != nil || len(last) == 0 {
		return 0, err
	}
	return last[0], nil
}

// take counts a series up and returns the first of the n numbers taken.
func (u *unit) take(kind record.Kind, prefix string, year, n int) (int64, error) {
	if n == 0 {
		return 0, nil
	}
	last, err := query[int64](u.reader, "count "+string(kind), `
		INSERT INTO number_series (kind, prefix, year, last) VALUES (?, ?, ?, ?)
		ON CONFLICT (kind, prefix, year) DO UPDATE SET last = number_series.last + excluded.last
		RETURNING last`, kind, prefix, year, n)
	if err != nil {
		return 0, err
	}
	return last[0] - int64(n) + 1, nil
}

// countUnlogged counts a step that leaves no change, see LastChange.
func (u *unit) countUnlogged() error {
	_, err := u.take(seriesUnlogged, "", 0, 1)
	return err
}

// takeIDs returns the first of n new ids of a table's rows. Ids come from a
// series like any other, because children need them before anything is written.
func (u *unit) takeIDs(table string, n int) (int64, error) {
	return u.take(seriesID, table, 0, n)
}
