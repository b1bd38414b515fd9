package db

import (
	"slices"

	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/domain/order"
)

// unbilledLines counts the packed lines of an order that no document claims.
const unbilledLines = `
	(SELECT COUNT(*) FROM order_line l WHERE l.order_id = sales_order.id AND l.packed > 0 AND sales_order.state = 'packed'
	AND NOT EXISTS (SELECT 1 FROM billed_line b WHERE b.order_line_id = l.id AND b.released_at IS NULL))`

// countUnbilled brings the count up to date that finds what can be invoiced
// without looking at everything ever invoiced.
func (u *unit) countUnbilled(orderIDs []int64) error {
	slices.Sort(orderIDs)
	for some := range slices.Chunk(slices.Compact(orderIDs), idsAtOnce) {
		if err := u.exec("count unbilled lines", "UPDATE sales_order SET unbilled = "+unbilledLines+" WHERE id IN ?", some); err != nil {
			return err
		}
	}
	return nil
}

// UnbilledPayers implements office.BillingQueries.
func (r reader) UnbilledPayers(until civil.Date, after int64, limit int) ([]int64, error) {
	return query[int64](r, "payers to invoice", `
		SELECT DISTINCT payer_id FROM sales_order
		WHERE unbilled > 0 AND payer_id > ? AND delivery_day <= ? ORDER BY payer_id LIMIT ?`, after, until, atMost(limit))
}

// UnbilledOrders implements office.BillingQueries.
func (r reader) UnbilledOrders(payerID int64, until civil.Date) ([]order.Order, error) {
	orders, err := r.ordersWhere("orders to invoice", `
		SELECT id FROM sales_order
		WHERE unbilled > 0 AND payer_id = ? AND delivery_day <= ? ORDER BY delivery_day, id`, payerID, until)
	if err != nil {
		return nil, err
	}
	var lines []int64
	for _, o := range orders {
		for _, l := range o.Lines {
			lines = append(lines, l.ID)
		}
	}
	live, err := r.claimed(lines)
	for i := range orders {
		orders[i].Lines = slices.DeleteFunc(orders[i].Lines, func(l order.Line) bool { return live[l.ID] })
	}
	return orders, err
}

// claimed returns which of the order lines have a live claim.
func (r reader) claimed(lines []int64) (map[int64]bool, error) {
	out := map[int64]bool{}
	for some := range slices.Chunk(lines, idsAtOnce) {
		ids, err := query[int64](r, "claims", `
			SELECT order_line_id FROM billed_line WHERE released_at IS NULL AND order_line_id IN ?`, some)
		if err != nil {
			return nil, err
		}
		for _, id := range ids {
			out[id] = true
		}
	}
	return out, nil
}

// BilledThrough implements office.BillingQueries.
func (r reader) BilledThrough(payerIDs []int64) (map[int64]civil.Date, error) {
	out := map[int64]civil.Date{}
	for some := range slices.Chunk(payerIDs, idsAtOnce) {
		type last struct {
			CustomerID int64
			Day        civil.Date
		}
		rows, err := query[last](r, "invoiced periods", `
			SELECT customer_id, MAX(period_last) AS day FROM document
			WHERE customer_id IN ? AND kind = 'invoice' AND paid = 0 GROUP BY customer_id`, some)
		if err != nil {
			return nil, err
		}
		for _, row := range rows {
			out[row.CustomerID] = row.Day
		}
	}
	return out, nil
}

// Document implements office.BillingQueries.
func (r reader) Document(number string) (billing.Document, bool, error) {
	var d billing.Document
	row, ok, err := r.documentRow(number)
	if err != nil || !ok {
		return d, false, err
	}
	return d, true, fromJSON(row.Frozen, &d)
}

func (r reader) documentRow(number string) (documentRow, bool, error) {
	var row documentRow
	err := r.table("document").Where("number = ?", number).Limit(1).Find(&row).Error
	return row, row.ID != 0, failure("read document", err)
}

// DocumentsOf implements office.BillingQueries.
func (r reader) DocumentsOf(customerID int64) ([]billing.Document, error) {
	frozen, err := query[string](r, "documents of a customer",
		"SELECT frozen FROM document WHERE customer_id = ? ORDER BY day DESC, id DESC", customerID)
	if err != nil {
		return nil, err
	}
	out := make([]billing.Document, len(frozen))
	for i, text := range frozen {
		if err := fromJSON(text, &out[i]); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// DocumentNumbers implements office.BillingQueries.
func (r reader) DocumentNumbers(issued civil.Range) ([]string, error) {
	where, args := within("day > ''", "day", issued, nil)
	return query[string](r, "document numbers", "SELECT number FROM document WHERE "+where+" ORDER BY day, id", args...)
}

// DocumentsWithoutPaper implements office.BillingQueries.
func (r reader) DocumentsWithoutPaper(issued civil.Range) ([]string, error) {
	where, args := within("day > '' AND NOT EXISTS (SELECT 1 FROM document_paper p WHERE p.document_id = document.id)", "day", issued, nil)
	return query[string](r, "documents without paper", "SELECT number FROM document WHERE "+where+" ORDER BY day, id", args...)
}
