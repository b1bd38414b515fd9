package db

import (
	"bytes"
	"crypto/sha256"
	"slices"

	"turnus/domain/record"
)

// chain follows the change log from its first row and recomputes every hash. A
// payload that was erased is none of its business; one that is there must be
// the one that was logged.
func (c *checker) chain() error {
	last := changeRow{Hash: make([]byte, sha256.Size)}
	for {
		var rows []changeRow
		if err := c.table("change").Where("id > ?", last.ID).Order("id").Limit(checksAtOnce).Find(&rows).Error; err != nil {
			return failure("read change", err)
		}
		if len(rows) == 0 {
			return nil
		}
		if err := c.payloads(rows); err != nil {
			return err
		}
		for _, row := range rows {
			whole := row.ID == last.ID+1 && bytes.Equal(row.PrevHash, last.Hash) && bytes.Equal(row.Hash, row.chained())
			if !whole {
				c.add(row.Number, CodeChainBroken, "change", row.ID, "kind", row.Kind, "number", row.Number)
			}
			last = row
		}
	}
}

func (c *checker) payloads(rows []changeRow) error {
	payloads, err := list[payloadRow](c.reader, "change_payload", "change_id",
		rowsOf(rows, func(_ int, row changeRow) int64 { return row.ID }))
	for _, p := range payloads {
		i, _ := slices.BinarySearchFunc(rows, p.ChangeID, func(row changeRow, id int64) int { return int(row.ID - id) })
		if row := rows[i]; !bytes.Equal(p.hash(), row.PayloadHash) {
			c.add(row.Number, CodePayloadForged, "change", row.ID, "kind", row.Kind, "number", row.Number)
		}
	}
	return err
}

// logged looks for states that were not reached by a logged change: rows
// changed past the program, or the end of the log cut off.
func (c *checker) logged() error {
	for _, of := range []struct {
		table string
		kind  record.Kind
	}{
		{shops.table, shops.kind}, {calendars.table, calendars.kind}, {plans.table, plans.kind},
		{articles.table, articles.kind}, {pickupPoints.table, pickupPoints.kind}, {customers.table, customers.kind},
		{subscriptions.table, subscriptions.kind}, {orders.table, orders.kind}, {slips.table, slips.kind},
	} {
		if err := c.numbers(CodeUnlogged, "SELECT number FROM "+of.table+` t WHERE version <> COALESCE(
			(SELECT MAX(version) FROM change WHERE kind = ? AND object_id = t.id), 0) ORDER BY number`, of.kind); err != nil {
			return err
		}
	}
	return c.numbers(CodeUnlogged, `SELECT number FROM document d WHERE NOT EXISTS (
		SELECT 1 FROM change WHERE kind = ? AND object_id = d.id) ORDER BY number`, record.KindDocument)
}
