package db

import (
	"cmp"
	"database/sql"

	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/order"
	"turnus/domain/record"
	"turnus/domain/remark"
)

type orderRow struct {
	Head           headRow `gorm:"embedded"`
	SubscriptionID ref
	PayerID        int64
	ReceiverID     int64
	ShipTo         shipRow `gorm:"embedded;embeddedPrefix:ship_"`
	Place          string  // derived
	DeliveryDay    civil.Date
	Cutoff         int64
	State          order.State
	Reason         order.Reason
	PaymentState   sql.NullString
	PaymentMethod  string
	PaymentAmount  money.Amount
	PlacedOn       civil.Date
	PickDay        civil.Date // derived
	MovedFrom      civil.Date // derived
	DayKept        bool
	Swaps          string // JSON, "" for none
}

func (r orderRow) owner() int64 { return r.Head.ID }

func orderRowOf(o *order.Order) orderRow {
	row := orderRow{
		Head: headRow(o.Head), SubscriptionID: ref(o.SubscriptionID), PayerID: o.PayerID, ReceiverID: o.ReceiverID,
		ShipTo: shipRowOf(o.ShipTo), Place: o.ShipTo.PlaceKey(), DeliveryDay: o.Date, Cutoff: toInstant(o.Cutoff),
		State: o.State, Reason: o.Reason, PlacedOn: o.PlacedOn, PickDay: o.LatestPick(), DayKept: o.DayKept, Swaps: listJSON(o.Swaps),
	}
	if len(o.Nominal) > 0 && !o.Covers(o.Date) {
		row.MovedFrom = o.FirstNominal()
	}
	if p := o.Payment; p != nil {
		row.PaymentState = sql.NullString{String: string(p.State), Valid: true}
		row.PaymentMethod, row.PaymentAmount = p.Method, p.Amount
	}
	return row
}

func (r orderRow) join(o *order.Order) error {
	*o = order.Order{
		Head: record.Head(r.Head), SubscriptionID: int64(r.SubscriptionID), PayerID: r.PayerID, ReceiverID: r.ReceiverID,
		ShipTo: r.ShipTo.shipTo(), Date: r.DeliveryDay, Cutoff: fromInstant(r.Cutoff),
		State: r.State, Reason: r.Reason, PlacedOn: r.PlacedOn, DayKept: r.DayKept,
	}
	if err := fromJSON(r.Swaps, &o.Swaps); err != nil {
		return err
	}
	if r.PaymentState.Valid {
		o.Payment = &order.Payment{
			State: order.PaymentState(r.PaymentState.String), Method: r.PaymentMethod, Amount: r.PaymentAmount,
		}
	}
	return nil
}

type coverRow struct {
	SubscriptionID int64      `gorm:"primaryKey;autoIncrement:false"`
	Nominal        civil.Date `gorm:"primaryKey"`
	OrderID        int64
}

func (r coverRow) owner() int64 { return r.OrderID }

type orderLineRow struct {
	ID        int64 `gorm:"primaryKey;autoIncrement:false"`
	OrderID   int64
	Pos       int
	ArticleID int64
	Ordered   money.Quantity
	Packed    money.Quantity
	Short     money.Quantity
	UnitPrice money.Amount
	Agreed    bool
	Discount  money.Rate
	VATCode   string
	VATRate   money.Rate
	PickDay   civil.Date
}

func (r orderLineRow) owner() int64 { return r.OrderID }

func (r orderLineRow) line() order.Line {
	return order.Line{
		ID: r.ID, ArticleID: r.ArticleID, Ordered: r.Ordered, Packed: r.Packed, Short: r.Short,
		UnitPrice: r.UnitPrice, Agreed: r.Agreed, Discount: r.Discount, VATCode: r.VATCode, VATRate: r.VATRate, Pick: r.PickDay,
	}
}

var orders = mapping[order.Order]{
	kind:  record.KindOrder,
	table: "sales_order",
	head:  (*order.Order).RecordHead,
	parts: []tablePart[order.Order]{
		part[order.Order, orderRow]{
			table: "sales_order", by: "id", derived: true,
			split: func(o *order.Order) []orderRow { return []orderRow{orderRowOf(o)} },
			join:  func(o *order.Order, r orderRow) error { return r.join(o) },
		},
		part[order.Order, coverRow]{
			table: "order_cover", by: "order_id", order: "nominal",
			split: func(o *order.Order) []coverRow {
				return rowsOf(o.Nominal, func(_ int, d civil.Date) coverRow { return coverRow{o.SubscriptionID, d, o.ID} })
			},
			join: func(o *order.Order, r coverRow) error {
				o.Nominal = append(o.Nominal, r.Nominal)
				return nil
			},
		},
		part[order.Order, orderLineRow]{
			table: "order_line", by: "order_id", order: "pos",
			split: func(o *order.Order) []orderLineRow {
				return rowsOf(o.Lines, func(i int, l order.Line) orderLineRow {
					return orderLineRow{
						l.ID, o.ID, i, l.ArticleID, l.Ordered, l.Packed, l.Short,
						l.UnitPrice, l.Agreed, l.Discount, l.VATCode, l.VATRate, l.Pick,
					}
				})
			},
			join: func(o *order.Order, r orderLineRow) error {
				o.Lines = append(o.Lines, r.line())
				return nil
			},
		},
		remarksOf(record.KindOrder, func(o *order.Order) (int64, *[]remark.Remark) { return o.ID, &o.Remarks }),
	},
	prepare: identifyLines,
	settle:  settleOrders,
}

// identifyLines gives new lines their ids. A line that says it has one must
// have been on the same order before.
func identifyLines(u *unit, changed []pair[order.Order]) error {
	var fresh []*order.Line
	for _, c := range changed {
		own := map[int64]bool{0: true}
		if c.before != nil {
			for _, l := range c.before.Lines {
				own[l.ID] = true
			}
		}
		for i := range c.after.Lines {
			l := &c.after.Lines[i]
			if !own[l.ID] {
				return notFound(record.KindOrder, l.ID)
			}
			if l.ID == 0 {
				fresh = append(fresh, l)
			}
		}
	}
	id, err := u.takeIDs("order_line", len(fresh))
	for i, l := range fresh {
		l.ID = id + int64(i)
	}
	return err
}

// settleOrders counts again what can be invoiced of orders that are or were
// packed; open ones have nothing.
func settleOrders(u *unit, changed []pair[order.Order]) error {
	var ids []int64
	for _, c := range changed {
		before := cmp.Or(c.before, &order.Order{})
		if c.after.State == order.Packed || before.State == order.Packed {
			ids = append(ids, c.after.ID)
		}
	}
	return u.countUnbilled(ids)
}
