package db

import (
	"time"

	"turnus/domain/civil"
	"turnus/domain/picking"
	"turnus/domain/record"
)

type slipRow struct {
	Head        headRow `gorm:"embedded"`
	ReceiverID  int64
	Place       string
	DeliveryDay civil.Date
	Edition     int
	PickDay     civil.Date
	PrintedAt   int64
	ClosedAt    int64
	Content     string // JSON of what has no column
}

func (r slipRow) owner() int64 { return r.Head.ID }

func slipRowOf(s *picking.Slip) slipRow {
	rest := *s
	rest.Head, rest.Key, rest.Edition, rest.Pick = record.Head{}, picking.Key{}, 0, civil.Date{}
	rest.PrintedAt, rest.ClosedAt = time.Time{}, time.Time{}
	return slipRow{
		headRow(s.Head), s.Key.ReceiverID, s.Key.Place, s.Key.Date, s.Edition, s.Pick,
		toInstant(s.PrintedAt), toInstant(s.ClosedAt), toJSON(rest),
	}
}

func (r slipRow) join(s *picking.Slip) error {
	err := fromJSON(r.Content, s)
	s.Head, s.Edition, s.Pick = record.Head(r.Head), r.Edition, r.PickDay
	s.Key = picking.Key{ReceiverID: r.ReceiverID, Place: r.Place, Date: r.DeliveryDay}
	s.PrintedAt, s.ClosedAt = fromInstant(r.PrintedAt), fromInstant(r.ClosedAt)
	return err
}

var slips = mapping[picking.Slip]{
	kind:  record.KindSlip,
	table: "slip",
	head:  (*picking.Slip).RecordHead,
	parts: []tablePart[picking.Slip]{
		part[picking.Slip, slipRow]{
			table: "slip", by: "id",
			split: func(s *picking.Slip) []slipRow { return []slipRow{slipRowOf(s)} },
			join:  func(s *picking.Slip, r slipRow) error { return r.join(s) },
		},
	},
}
