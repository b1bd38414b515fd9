package db

import (
	"context"

	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/office/view"
	"turnus/domain/record"
)

// FindDocuments implements view.Lists.
func (db *DB) FindDocuments(ctx context.Context, q view.DocumentQuery, limit int) ([]int64, error) {
	return look(ctx, db, func(r reader) ([]int64, error) {
		f := finding{conditions: documentConditions(q), down: q.Down, limit: limit}
		if err := r.narrowByWords(&f, record.KindDocument, q.Words); err != nil {
			return nil, err
		}
		return r.find(documentSorting(q.Sort), f)
	})
}

func documentConditions(q view.DocumentQuery) conditions {
	var c conditions
	c.days("d.day", q.Issued)
	if q.Kind != "" {
		c.add("d.kind = ?", q.Kind)
	}
	if q.Customer != 0 {
		c.add("d.customer_id = ?", q.Customer)
	}
	if q.Unprinted {
		c.add("NOT EXISTS (SELECT 1 FROM document_paper p WHERE p.document_id = d.id)")
	}
	if q.Subscription != 0 {
		c.add(`d.id IN (SELECT dl.document_id FROM sales_order o
			JOIN order_line l ON l.order_id = o.id JOIN document_line dl ON dl.order_line_id = l.id
			WHERE o.subscription_id = ?)`, q.Subscription)
	}
	return c
}

func documentSorting(sort view.DocumentSort) sorting {
	s := section{from: "document d", id: "d.id"}
	switch sort {
	case view.ByDocumentNumber:
		s.order = []string{"d.number_key", "d.id"}
	case view.ByCustomer:
		s.from = "customer c CROSS JOIN document d ON d.customer_id = c.id"
		s.order = []string{"c.name_key", "c.id", "d.day", "d.id"}
		few := s
		few.from = "document d ON d.id = few.value JOIN customer c ON c.id = d.customer_id"
		return sorting{walk: []section{s}, few: few}
	case view.ByDue:
		payable, never := s, s
		payable.where, payable.order = "d.due_day > ''", []string{"d.due_day", "d.id"}
		never.where, never.order = "d.due_day = ''", []string{"d.id"}
		return sorting{walk: []section{payable, never}}
	case view.ByTotal:
		s.order = []string{"d.total", "d.id"}
	default:
		s.order = []string{"d.day", "d.id"}
	}
	return sorting{walk: []section{s}}
}

// documentLine is a row of the list; the frozen copy is not read for it.
type documentLine struct {
	ID          int64
	Kind        billing.DocumentKind
	Number      string
	Day         civil.Date
	DueDay      civil.Date
	PeriodFirst civil.Date
	PeriodLast  civil.Date
	Currency    money.Currency
	Total       money.Amount
	Paid        bool
	Papers      int

	CustomerID     int64
	CustomerNumber string
	Company        string
	FirstName      string
	LastName       string
}

// DocumentRows implements view.Lists.
func (db *DB) DocumentRows(ctx context.Context, ids []int64) ([]view.DocumentRow, error) {
	return look(ctx, db, func(r reader) ([]view.DocumentRow, error) {
		return rowsByID(ids, documentLine.row, func(some []int64) ([]documentLine, error) {
			return query[documentLine](r, "documents", `
				SELECT d.id, d.kind, d.number, d.day, d.due_day, d.period_first, d.period_last, d.currency, d.total, d.paid,
					d.customer_id, c.number AS customer_number, c.company, c.first_name, c.last_name,
					(SELECT COUNT(*) FROM document_paper p WHERE p.document_id = d.id) AS papers
				FROM document d JOIN customer c ON c.id = d.customer_id WHERE d.id IN ?`, some)
		})
	})
}

func (l documentLine) row() (int64, view.DocumentRow) {
	return l.ID, view.DocumentRow{
		ID: l.ID, Kind: l.Kind, Number: l.Number,
		Customer: view.Customer{
			ID: l.CustomerID, Number: l.CustomerNumber, Company: l.Company, FirstName: l.FirstName, LastName: l.LastName,
		},
		Date: l.Day, Due: l.DueDay, Period: civil.Between(l.PeriodFirst, l.PeriodLast),
		Currency: l.Currency, Total: l.Total, Paid: l.Paid, Papers: l.Papers,
	}
}
