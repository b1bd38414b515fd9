package db

import (
	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/opening"
	"turnus/domain/record"
)

type openingRow struct {
	Head           headRow `gorm:"embedded"`
	Kind           opening.Kind
	CustomerID     int64
	SubscriptionID ref
	ArticleID      ref
	Document       string
	Day            civil.Date
	Due            civil.Date
	Amount         money.Amount
	Deliveries     int
	Quantity       money.Quantity
}

func (r openingRow) owner() int64 { return r.Head.ID }

var openingBalances = mapping[opening.Balance]{
	kind:  record.KindOpening,
	table: "opening_balance",
	head:  (*opening.Balance).RecordHead,
	parts: []tablePart[opening.Balance]{
		part[opening.Balance, openingRow]{
			table: "opening_balance", by: "id",
			split: func(b *opening.Balance) []openingRow {
				return []openingRow{{
					Head: headRow(b.Head), Kind: b.Kind, CustomerID: b.CustomerID, SubscriptionID: ref(b.SubscriptionID), ArticleID: ref(b.ArticleID),
					Document: b.Document, Day: b.Date, Due: b.Due, Amount: b.Amount, Deliveries: b.Deliveries, Quantity: b.Quantity,
				}}
			},
			join: func(b *opening.Balance, r openingRow) error {
				*b = opening.Balance{
					Head: record.Head(r.Head), Kind: r.Kind, CustomerID: r.CustomerID, SubscriptionID: int64(r.SubscriptionID), ArticleID: int64(r.ArticleID),
					Document: r.Document, Date: r.Day, Due: r.Due, Amount: r.Amount, Deliveries: r.Deliveries, Quantity: r.Quantity,
				}
				return nil
			},
		},
	},
}

// OpeningBalancesOf implements office.CustomerQueries.
func (r reader) OpeningBalancesOf(customerID int64) ([]opening.Balance, error) {
	ids, err := query[int64](r, "opening balances", "SELECT id FROM opening_balance WHERE customer_id = ? ORDER BY id", customerID)
	if err != nil {
		return nil, err
	}
	return r.OpeningBalances().List(ids)
}
