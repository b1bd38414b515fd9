package db

import (
	"context"
	"slices"

	"turnus/domain/billing"
	"turnus/domain/office/view"
	"turnus/domain/order"
)

// SubscriptionOrders implements view.Lists.
func (db *DB) SubscriptionOrders(ctx context.Context, subscriptionID int64, limit int) ([]view.OrderRow, error) {
	return look(ctx, db, func(r reader) ([]view.OrderRow, error) {
		found, err := r.ordersWhere("orders of a subscription", `
			SELECT id FROM sales_order WHERE subscription_id = ? ORDER BY delivery_day DESC, id DESC LIMIT ?`, subscriptionID, atMost(limit))
		if err != nil {
			return nil, err
		}
		invoices, err := r.invoicesOf(rowsOf(found, func(_ int, o order.Order) int64 { return o.ID }))
		return orderRows(found, invoices), err
	})
}

// CustomerOrders implements view.Lists.
func (db *DB) CustomerOrders(ctx context.Context, customerID int64, limit int) ([]view.OrderRow, error) {
	return look(ctx, db, func(r reader) ([]view.OrderRow, error) {
		found, err := r.ordersWhere("orders of a customer", `
			SELECT id FROM (
				SELECT * FROM (SELECT id, delivery_day FROM sales_order WHERE receiver_id = ? ORDER BY delivery_day DESC LIMIT ?)
				UNION SELECT * FROM (SELECT id, delivery_day FROM sales_order WHERE payer_id = ? AND payer_id <> receiver_id
					ORDER BY delivery_day DESC LIMIT ?))
			ORDER BY delivery_day DESC, id DESC LIMIT ?`, customerID, atMost(limit), customerID, atMost(limit), atMost(limit))
		if err != nil {
			return nil, err
		}
		invoices, err := r.invoicesOf(rowsOf(found, func(_ int, o order.Order) int64 { return o.ID }))
		return orderRows(found, invoices), err
	})
}

func orderRows(found []order.Order, invoices map[int64]string) []view.OrderRow {
	return rowsOf(found, func(_ int, o order.Order) view.OrderRow {
		row := orderLine(o)
		row.Document = invoices[o.ID]
		return row
	})
}

// invoicesOf returns the number of the invoice that has a live claim on each
// order's lines.
func (r reader) invoicesOf(orderIDs []int64) (map[int64]string, error) {
	type claimed struct {
		OrderID int64
		Number  string
	}
	out := map[int64]string{}
	for some := range slices.Chunk(orderIDs, idsAtOnce) {
		rows, err := query[claimed](r, "invoices of orders", `
			SELECT l.order_id, MAX(d.number) AS number FROM order_line l
			JOIN billed_line b ON b.order_line_id = l.id AND b.released_at IS NULL
			JOIN document d ON d.id = b.document_id
			WHERE l.order_id IN ? GROUP BY l.order_id`, some)
		if err != nil {
			return nil, err
		}
		for _, row := range rows {
			out[row.OrderID] = row.Number
		}
	}
	return out, nil
}

func orderLine(o order.Order) view.OrderRow {
	row := view.OrderRow{
		ID: o.ID, Number: o.Number, State: o.State, Reason: o.Reason, Day: o.Date, Nominal: o.Nominal,
	}
	for _, l := range o.Lines {
		quantity := l.Ordered
		if o.State == order.Packed {
			quantity = l.Packed
		}
		row.Amount += billing.LineAmount(quantity, l.UnitPrice, l.Discount)
		row.Short = row.Short || l.Short > 0
	}
	return row
}
