package db

import (
	"cmp"
	"slices"

	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/order"
	"turnus/domain/picking"
)

// list reads the rows of a table in which a column has one of the values,
// sorted by that column.
func list[R any](r reader, table, by string, values []int64) ([]R, error) {
	var out []R
	for some := range slices.Chunk(values, idsAtOnce) {
		var rows []R
		if err := r.table(table).Where(by+" IN ?", some).Order(by).Find(&rows).Error; err != nil {
			return nil, failure("read "+table, err)
		}
		out = append(out, rows...)
	}
	return out, nil
}

// OrderIDs implements office.OrderQueries.
func (r reader) OrderIDs(after int64, limit int) ([]int64, error) {
	return r.idsAfter("sales_order", after, limit)
}

// within adds the bounds of a range of days to a condition.
func within(condition, column string, days civil.Range, args []any) (string, []any) {
	if !days.From.IsZero() {
		condition, args = condition+" AND "+column+" >= ?", append(args, days.From)
	}
	if !days.To.IsZero() {
		condition, args = condition+" AND "+column+" <= ?", append(args, days.To)
	}
	return condition, args
}

// OrdersOfSubscriptions implements office.OrderQueries.
func (r reader) OrdersOfSubscriptions(ids []int64, nominal civil.Range) ([]order.Order, error) {
	var found []int64
	for some := range slices.Chunk(ids, idsAtOnce) {
		where, args := within("subscription_id IN ?", "nominal", nominal, []any{some})
		part, err := query[int64](r, "orders of subscriptions", "SELECT DISTINCT order_id FROM order_cover WHERE "+where, args...)
		if err != nil {
			return nil, err
		}
		found = append(found, part...)
	}
	out, err := r.Orders().List(found)
	slices.SortFunc(out, func(a, b order.Order) int {
		return cmp.Or(cmp.Compare(a.SubscriptionID, b.SubscriptionID), a.FirstNominal().Compare(b.FirstNominal()), cmp.Compare(a.ID, b.ID))
	})
	return out, err
}

// CoveredBefore implements office.OrderQueries.
func (r reader) CoveredBefore(ids []int64, day civil.Date) (map[int64]office.Covered, error) {
	out := map[int64]office.Covered{}
	for some := range slices.Chunk(ids, idsAtOnce) {
		type count struct {
			SubscriptionID int64
			Dates, Orders  int
		}
		rows, err := query[count](r, "covered dates", `
			SELECT c.subscription_id, COUNT(*) AS dates, COUNT(DISTINCT c.order_id) AS orders
			FROM order_cover c JOIN sales_order o ON o.id = c.order_id
			WHERE c.subscription_id IN ? AND c.nominal < ? AND o.state <> 'cancelled'
			GROUP BY c.subscription_id`, some, day)
		if err != nil {
			return nil, err
		}
		for _, row := range rows {
			out[row.SubscriptionID] = office.Covered{Dates: row.Dates, Orders: row.Orders}
		}
	}
	return out, nil
}

// ordersWhere reads the orders that a query finds the ids of, by id.
func (r reader) ordersWhere(doing, statement string, args ...any) ([]order.Order, error) {
	ids, err := query[int64](r, doing, statement, args...)
	if err != nil {
		return nil, err
	}
	return r.Orders().List(ids)
}

// OrdersWithPick implements office.OrderQueries.
func (r reader) OrdersWithPick(day civil.Date) ([]order.Order, error) {
	return r.ordersWhere("orders of a pick day", `
		SELECT id FROM sales_order
		WHERE id IN (SELECT order_id FROM order_line WHERE pick_day = ?) AND state <> 'cancelled' ORDER BY id`, day)
}

// OrderIDsOn implements office.OrderQueries.
func (r reader) OrderIDsOn(days civil.Range) ([]int64, error) {
	return query[int64](r, "orders on days", `
		SELECT id FROM sales_order
		WHERE state <> 'cancelled' AND id IN (
			SELECT id FROM sales_order WHERE delivery_day BETWEEN ? AND ?
			UNION SELECT order_id FROM order_line WHERE pick_day BETWEEN ? AND ?)
		ORDER BY id`, days.From, days.To, days.From, days.To)
}

// OpenOrdersOf implements office.OrderQueries.
func (r reader) OpenOrdersOf(customerID int64) ([]order.Order, error) {
	return r.ordersWhere("open orders of a customer", `
		SELECT id FROM sales_order WHERE payer_id = ? AND state = 'open'
		UNION SELECT id FROM sales_order WHERE receiver_id = ? AND state = 'open' ORDER BY 1`, customerID, customerID)
}

// HeldOrdersOf implements office.OrderQueries.
func (r reader) HeldOrdersOf(customerID int64) ([]order.Order, error) {
	return r.ordersWhere("held orders of a customer", `
		SELECT id FROM sales_order WHERE `+heldSingle+` AND payer_id = ?
		UNION SELECT id FROM sales_order WHERE `+heldSingle+` AND receiver_id = ? ORDER BY 1`, customerID, customerID)
}

// heldSingle are single orders that a delivery stop has cancelled; it is that of
// an index.
const heldSingle = "state = 'cancelled' AND reason = 'held' AND subscription_id IS NULL"

// CountHeldOrders implements office.OrderQueries.
func (r reader) CountHeldOrders(from civil.Date) (int, error) {
	return r.count("SELECT COUNT(*) FROM sales_order WHERE "+heldSingle+" AND delivery_day >= ?", from)
}

// OpenOrdersWithArticle implements office.OrderQueries.
func (r reader) OpenOrdersWithArticle(articleID int64) ([]order.Order, error) {
	return r.ordersWhere("open orders with an article", `
		SELECT DISTINCT l.order_id FROM order_line l JOIN sales_order o ON o.id = l.order_id
		WHERE l.article_id = ? AND o.state = 'open' ORDER BY 1`, articleID)
}

// OpenOrdersOn implements office.OrderQueries.
func (r reader) OpenOrdersOn(delivered, picked []civil.Date) ([]order.Order, error) {
	var ids []int64
	find := func(statement string, days []civil.Date) error {
		for some := range slices.Chunk(days, idsAtOnce) {
			part, err := query[int64](r, "open orders of days", statement, some)
			if err != nil {
				return err
			}
			ids = append(ids, part...)
		}
		return nil
	}
	if err := find("SELECT id FROM sales_order WHERE delivery_day IN ? AND state = 'open'", delivered); err != nil {
		return nil, err
	}
	if err := find(`SELECT id FROM sales_order WHERE state = 'open'
		AND id IN (SELECT order_id FROM order_line WHERE pick_day IN ?)`, picked); err != nil {
		return nil, err
	}
	slices.Sort(ids)
	return r.Orders().List(slices.Compact(ids))
}

// parcelsAtOnce is how many parcels a query is asked for at once.
const parcelsAtOnce = idsAtOnce / 3

// parcels reads the ids of rows in a table that belong to parcels.
func (r reader) parcels(table, condition string, keys []picking.Key) ([]int64, error) {
	var ids []int64
	for some := range slices.Chunk(keys, parcelsAtOnce) {
		values := make([][]any, len(some))
		for i, k := range some {
			values[i] = []any{k.ReceiverID, k.Date, k.Place}
		}
		part, err := query[int64](r, "parcels", `
			SELECT t.id FROM (`+valueList(len(some), 3)+`) k
			JOIN `+table+` t ON t.receiver_id = k.column1 AND t.delivery_day = k.column2 AND t.place = k.column3
			WHERE `+condition+` ORDER BY 1`, slices.Concat(values...)...)
		if err != nil {
			return nil, err
		}
		ids = append(ids, part...)
	}
	return ids, nil
}

// OrdersOnSlips implements office.OrderQueries.
func (r reader) OrdersOnSlips(keys []picking.Key) ([]order.Order, error) {
	ids, err := r.parcels("sales_order", "t.state <> 'cancelled'", distinct(keys))
	if err != nil {
		return nil, err
	}
	return r.Orders().List(ids)
}

// SlipsByKey implements office.OrderQueries.
func (r reader) SlipsByKey(keys []picking.Key) ([]picking.Slip, error) {
	ids, err := r.parcels("slip", "1 = 1", distinct(keys))
	if err != nil {
		return nil, err
	}
	return r.Slips().List(ids)
}

// SlipsPrinted implements office.OrderQueries.
func (r reader) SlipsPrinted(pick civil.Date) ([]picking.Slip, error) {
	ids, err := query[int64](r, "slips printed",
		"SELECT id FROM slip WHERE pick_day = ? AND edition > 0 AND closed_at = 0 ORDER BY id", pick)
	if err != nil {
		return nil, err
	}
	return r.Slips().List(ids)
}

// distinct gives each key once, in order.
func distinct(keys []picking.Key) []picking.Key {
	seen := make(map[picking.Key]bool, len(keys))
	out := make([]picking.Key, 0, len(keys))
	for _, k := range keys {
		if !seen[k] {
			seen[k] = true
			out = append(out, k)
		}
	}
	return out
}
