package db

import (
	"context"
	"errors"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office/view"
	"turnus/domain/record"
)

// openNotice is what holds of a notice that is still to be given.
const openNotice = "told = '' AND withdrawn = 0"

// FindNotices implements view.Lists.
func (db *DB) FindNotices(ctx context.Context, q view.NoticeQuery, limit int) ([]int64, error) {
	return look(ctx, db, func(r reader) ([]int64, error) {
		f := finding{down: q.Down, limit: limit}
		f.add(openNotice) // no other table has these columns
		if err := r.narrowByWords(&f, record.KindNotice, q.Words); err != nil {
			return nil, err
		}
		return r.find(noticeSorting(q.Sort), f)
	})
}

func noticeSorting(sort view.NoticeSort) sorting {
	s := section{from: "notice n", id: "n.id"}
	switch sort {
	case view.ByBecomes:
		delivered, dropped := s, s
		delivered.where, delivered.order = "n.becomes > ''", []string{"n.becomes", "n.id"}
		dropped.where, dropped.order = "n.becomes = ''", []string{"n.id"}
		return sorting{walk: []section{delivered, dropped}}
	case view.BySince:
		s.order = []string{"n.since", "n.id"}
	case view.ByNoticeCustomer:
		s.from = "customer c CROSS JOIN notice n ON n.customer_id = c.id"
		s.order = []string{"c.name_key", "c.id", "n.id"}
		few := s
		few.from = "notice n ON n.id = few.value JOIN customer c ON c.id = n.customer_id"
		return sorting{walk: []section{s}, few: few}
	default:
		s.order = []string{"n.was", "n.id"}
	}
	return sorting{walk: []section{s}}
}

// noticeLine is a row of the list.
type noticeLine struct {
	ID           int64
	Version      int
	Subscription string
	Was          civil.Date
	Becomes      civil.Date
	Cutoff       int64
	Causes       string // JSON
	Term         string // JSON
	Since        civil.Date

	CustomerID     int64
	CustomerNumber string
	Company        string
	FirstName      string
	LastName       string
	Town           string
	Lang           lang.Lang
}

// NoticeRows implements view.Lists.
func (db *DB) NoticeRows(ctx context.Context, ids []int64) ([]view.NoticeRow, error) {
	return look(ctx, db, func(r reader) ([]view.NoticeRow, error) {
		var broken error
		rows, err := rowsByID(ids, func(l noticeLine) (int64, view.NoticeRow) {
			row, err := l.row()
			broken = errors.Join(broken, err)
			return l.ID, row
		}, func(some []int64) ([]noticeLine, error) {
			return query[noticeLine](r, "notices", `
				SELECT n.id, n.version, COALESCE(s.number, '') AS subscription, n.was, n.becomes, n.cutoff, n.causes, n.term, n.since,
					n.customer_id, c.number AS customer_number, c.company, c.first_name, c.last_name, c.town, c.lang
				FROM notice n JOIN customer c ON c.id = n.customer_id LEFT JOIN subscription s ON s.id = n.subscription_id
				WHERE `+openNotice+` AND n.id IN ?`, some)
		})
		return rows, errors.Join(err, broken)
	})
}

func (l noticeLine) row() (view.NoticeRow, error) {
	row := view.NoticeRow{
		ID: l.ID, Version: l.Version, Subscription: l.Subscription,
		Customer: view.Customer{
			ID: l.CustomerID, Number: l.CustomerNumber, Company: l.Company, FirstName: l.FirstName, LastName: l.LastName,
		},
		Town: l.Town, Lang: l.Lang, Was: l.Was, Becomes: l.Becomes, Cutoff: fromInstant(l.Cutoff), Since: l.Since,
	}
	return row, errors.Join(fromJSON(l.Causes, &row.Causes), fromJSON(l.Term, &row.Term))
}
