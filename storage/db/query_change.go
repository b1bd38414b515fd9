package db

import (
	"encoding/hex"

	"turnus/domain/office"
	"turnus/domain/record"
)

// LogEnd implements office.ChangeQueries.
func (r reader) LogEnd() (office.LogMark, error) {
	var row changeRow
	err := r.table("change").Select("id", "hash").Order("id DESC").Limit(1).Find(&row).Error
	return office.LogMark{ID: row.ID, Hash: hex.EncodeToString(row.Hash)}, failure("end of the log", err)
}

// LogHas implements office.ChangeQueries.
func (r reader) LogHas(m office.LogMark) (bool, error) {
	if m.ID == 0 {
		return true, nil
	}
	var row changeRow
	err := r.table("change").Select("hash").Where("id = ?", m.ID).Limit(1).Find(&row).Error
	return len(row.Hash) > 0 && hex.EncodeToString(row.Hash) == m.Hash, failure("row of the log", err)
}

// ChangedSince implements office.ChangeQueries.
func (r reader) ChangedSince(m office.LogMark, kind record.Kind) ([]int64, error) {
	return query[int64](r, "changed since", `
		SELECT DISTINCT object_id FROM change WHERE id > ? AND kind = ? ORDER BY object_id`, m.ID, kind)
}

// CustomersTouchedSince implements office.ChangeQueries. Who had a subscription or
// an order before stands in the state the log kept; one that was erased with its
// customer tells nobody any more.
func (r reader) CustomersTouchedSince(m office.LogMark) ([]int64, error) {
	return query[int64](r, "customers touched since", `
		WITH new (kind, object_id, change_id) AS (SELECT kind, object_id, id FROM change WHERE id > ?),
		own (id) AS (SELECT object_id FROM new WHERE kind = ?),
		sub (id) AS (SELECT object_id FROM new WHERE kind = ?),
		ord (id) AS (SELECT object_id FROM new WHERE kind = ?),
		former (state) AS (
			SELECT p.before FROM new JOIN change_payload p ON p.change_id = new.change_id
			WHERE new.kind IN (?, ?) AND p.before <> '' AND p.after <> ''
				AND (json_extract(p.before, '$.payer_id') <> json_extract(p.after, '$.payer_id')
					OR json_extract(p.before, '$.receiver_id') <> json_extract(p.after, '$.receiver_id')))
		SELECT id FROM own
		UNION SELECT payer_id FROM subscription WHERE id IN (SELECT id FROM sub)
		UNION SELECT receiver_id FROM subscription WHERE id IN (SELECT id FROM sub)
		UNION SELECT receiver_id FROM subscription WHERE payer_id IN (SELECT id FROM own)
		UNION SELECT payer_id FROM subscription WHERE receiver_id IN (SELECT id FROM own)
		UNION SELECT payer_id FROM sales_order WHERE id IN (SELECT id FROM ord) AND subscription_id IS NULL
		UNION SELECT receiver_id FROM sales_order WHERE id IN (SELECT id FROM ord) AND subscription_id IS NULL
		UNION SELECT customer_id FROM document WHERE id IN (SELECT object_id FROM new WHERE kind = ?)
		UNION SELECT json_extract(state, '$.payer_id') FROM former
		UNION SELECT json_extract(state, '$.receiver_id') FROM former
		ORDER BY 1`,
		m.ID, record.KindCustomer, record.KindSubscription, record.KindOrder, record.KindSubscription, record.KindOrder, record.KindDocument)
}
