package view

import (
	"time"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/notice"
	"turnus/domain/schedule"
)

// NoticeSort is what a list of notices is sorted by.
type NoticeSort int

// The sorts. Notices of one day or customer come by id.
const (
	ByWas NoticeSort = iota
	ByBecomes
	BySince
	ByNoticeCustomer // by company or last name
)

// NoticeQuery asks for what customers are still to be told. The zero query finds
// all of it, by the day that is known.
type NoticeQuery struct {
	// Words each begin a word of the customer's number, name or town, or of the
	// subscription's number; case and accents do not count.
	Words string

	Sort NoticeSort
	Down bool // backwards; what is not delivered comes last by ByBecomes nevertheless
}

// NoticeRow is a notice as a list shows it.
type NoticeRow struct {
	ID           int64
	Version      int
	Customer     Customer
	Town         string // of the address letters go to
	Lang         lang.Lang
	Subscription string // number; "": a single order
	Was          civil.Date
	Becomes      civil.Date   // zero: it is not delivered
	Term         *notice.Term // nil: it is about a delivery
	Cutoff       time.Time
	Causes       []schedule.Cause
	Since        civil.Date
}
