// Package picking turns the orders of a day into what a packer holds in the
// hand: one slip for everything a receiver gets at one place on one delivery
// day, and the total list of what must be fetched or made on a pick day.
package picking

import (
	"time"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/record"
)

// Slip (Rüstschein) is everything one receiver gets at one place on one
// delivery day, over all subscriptions and single orders. What it holds is
// self-contained: paper and screens need nothing else.
type Slip struct {
	record.Head            // Number "R-2026-000123"; Version counts saves, not prints
	Key         Key        `json:"key"`
	Edition     int        `json:"edition"` // 1 when first printed; 2 = "Nachtrag 2, ersetzt 1"; 0 not printed yet
	Pick        civil.Date `json:"pick"`    // latest pick day of its lines: packed and closed on it
	Receiver    string     `json:"receiver"`
	Customer    string     `json:"customer"` // customer number of the receiver
	Place       Place      `json:"place"`
	Remarks     []Remark   `json:"remarks"` // safety remarks first
	Lines       []Line     `json:"lines"`
	PrintedAt   time.Time  `json:"printed_at,omitzero"` // UTC, of this edition
	ClosedAt    time.Time  `json:"closed_at,omitzero"`  // UTC, zero while open
	Stale       bool       `json:"-"`                   // says something else than its last printed edition, see Since
	Clashes     []Clash    `json:"-"`                   // what its remarks and places do not agree on
}

// Key is what makes two orders one parcel.
type Key struct {
	ReceiverID int64      `json:"receiver_id"`
	Place      string     `json:"place"` // shipto.ShipTo.PlaceKey
	Date       civil.Date `json:"date"`  // delivery day
}

// Place is where the parcel goes, as printed.
type Place struct {
	Pickup    string   `json:"pickup,omitempty"` // name of the pick-up point, "" for an address
	Lines     []string `json:"lines"`            // street, town
	Town      string   `json:"town"`
	Tour      string   `json:"tour,omitempty"`
	DropPlace string   `json:"drop_place,omitempty"`
	DoorCode  string   `json:"door_code,omitempty"`
	Phone     string   `json:"phone,omitempty"`
}

// Remark is a text on a slip with where it comes from.
type Remark struct {
	Text   string `json:"text"`
	Safety bool   `json:"safety"`
	Card   bool   `json:"card,omitempty"` // it is to be written onto a greeting card
	Origin Origin `json:"origin"`
	Order  int64  `json:"order,omitempty"` // id of the order it is written on; 0: on something that lasts longer
	Change Change `json:"change,omitempty"`
}

// Origin is the thing a line or remark comes from.
type Origin struct {
	Kind   record.Kind `json:"kind"`   // subscription, order (single) or customer
	Number string      `json:"number"` // "A-733", "2026-10017", "K-17"
}

// Change marks what is different from the edition printed before.
type Change string

// The marks of a reprint.
const (
	Same    Change = ""
	Added   Change = "added"
	Changed Change = "changed"
	Removed Change = "removed"
)

// Line is one article on a slip, from one order.
type Line struct {
	OrderLineID int64          `json:"order_line_id"`
	OrderID     int64          `json:"order_id"`
	Order       string         `json:"order"` // order number
	ArticleID   int64          `json:"article_id"`
	Article     string         `json:"article"` // article number
	Names       lang.Texts     `json:"names"`
	Unit        string         `json:"unit"`
	Storage     string         `json:"storage"` // storage place it is fetched from
	Quantity    money.Quantity `json:"quantity"`
	Before      money.Quantity `json:"before,omitempty"` // quantity of the edition before, with Changed
	Short       money.Quantity `json:"short,omitempty"`  // not packed, known once the day is closed; never printed
	Pick        civil.Date     `json:"pick"`             // day it must be fetched or made
	Origin      Origin         `json:"origin"`
	Swaps       []Swap         `json:"swaps,omitempty"` // what the receiver does not want in the box
	Change      Change         `json:"change,omitempty"`
}

// Swap (Ersatz) is what comes out of the boxes of a line, and what goes in
// instead. Quantities are those of the whole line.
type Swap struct {
	Out     Item   `json:"out"`
	In      *Item  `json:"in,omitempty"`      // nil: nothing goes in, see Open and Left
	Because string `json:"because"`           // the receiver's dislike
	Decided bool   `json:"decided,omitempty"` // by a person for this order alone; without In: to leave it out
}

// Item is so much of an article in a box.
type Item struct {
	ArticleID int64          `json:"article_id"`
	Article   string         `json:"article"` // number
	Names     lang.Texts     `json:"names"`
	Unit      string         `json:"unit"`
	Quantity  money.Quantity `json:"quantity"`
}

// TotalList (Sammelrüstliste) is what must be fetched or made on a pick day,
// over all slips, whenever those are delivered.
type TotalList struct {
	Pick civil.Date  `json:"pick"`
	Rows []TotalLine `json:"rows"` // by storage place, then article number
	// Contents is what goes into the boxes among the rows, sorted like them.
	Contents []TotalLine `json:"contents,omitempty"`
}

// TotalLine is one article of a total list.
type TotalLine struct {
	ArticleID int64          `json:"article_id"`
	Article   string         `json:"article"`
	Names     lang.Texts     `json:"names"`
	Unit      string         `json:"unit"`
	Storage   string         `json:"storage"`
	Quantity  money.Quantity `json:"quantity"`
	Slips     int            `json:"slips"` // number of slips it goes into
}

// Sheet is what is printed for one pick day: the total list of the day first,
// then the slips packed on it.
type Sheet struct {
	Shop  string     `json:"shop"`
	Pick  civil.Date `json:"pick"`
	Total TotalList  `json:"total"`
	Slips []Slip     `json:"slips"` // by tour, place, town, receiver
}
