package db

import (
	"maps"
	"slices"

	"turnus/domain/office"
	"turnus/domain/record"
	"turnus/domain/search"
)

// EraseChanges implements office.Tx. The chain covers only a salted hash of what
// is erased, so that it stays whole.
func (u *unit) EraseChanges(kind record.Kind, ids []int64) error {
	if err := u.flushChanges(); err != nil {
		return err
	}
	for some := range slices.Chunk(ids, idsAtOnce) {
		err := u.exec("erase changes", `DELETE FROM change_payload WHERE change_id IN (
			SELECT id FROM change WHERE kind = ? AND object_id IN ?)`, kind, some)
		if err != nil {
			return err
		}
	}
	return nil
}

// EraseRequests implements office.Tx.
func (u *unit) EraseRequests(numbers []string) error {
	var erased []int64
	for _, number := range numbers {
		rows, err := u.requestsAbout(number)
		if err != nil {
			return err
		}
		for _, row := range rows {
			err := u.exec("erase request", "UPDATE request SET body = '{}', answer = '' WHERE id = ?", row.ID)
			if err != nil {
				return err
			}
			if err := u.replaceTerms(record.KindRequest, row.ID, row.Request, row.Type); err != nil {
				return err
			}
			erased = append(erased, row.ID)
		}
	}
	return u.EraseChanges(record.KindRequest, erased)
}

// requestsAbout returns the requests that name a number.
func (r reader) requestsAbout(number string) ([]requestRow, error) {
	prefixes := search.Prefixes(number)
	if len(prefixes) == 0 {
		return nil, nil
	}
	rows, err := query[requestRow](r, "requests about a customer", `
		SELECT * FROM request WHERE id IN (SELECT owner_id FROM search_term WHERE owner_kind = ? AND term = ?)`,
		record.KindRequest, prefixes[0])
	return slices.DeleteFunc(rows, func(r requestRow) bool { return !slices.Contains(numbersIn([]byte(r.Body)), number) }), err
}

// RequestsAbout implements office.RequestQueries.
func (r reader) RequestsAbout(numbers []string) ([]office.RequestRecord, error) {
	found := map[int64]requestRow{}
	for _, number := range numbers {
		rows, err := r.requestsAbout(number)
		if err != nil {
			return nil, err
		}
		for _, row := range rows {
			found[row.ID] = row
		}
	}
	var out []office.RequestRecord
	for _, id := range slices.Sorted(maps.Keys(found)) {
		out = append(out, found[id].request())
	}
	return out, nil
}

// OrderIDsOf implements office.OrderQueries.
func (r reader) OrderIDsOf(customerID int64) ([]int64, error) {
	return query[int64](r, "orders of a customer", `
		SELECT id FROM sales_order WHERE receiver_id = ?
		UNION SELECT id FROM sales_order WHERE payer_id = ? AND payer_id <> receiver_id ORDER BY 1`, customerID, customerID)
}

// SlipIDsOf implements office.OrderQueries.
func (r reader) SlipIDsOf(customerID int64) ([]int64, error) {
	return query[int64](r, "slips of a customer", "SELECT id FROM slip WHERE receiver_id = ? ORDER BY id", customerID)
}
