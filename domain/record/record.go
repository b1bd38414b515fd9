// Package record has what every aggregate of the shop carries: the id the
// database gave it, the number people use for it, and the version that two
// people changing it at once are told apart by.
package record

// Head is embedded by every aggregate.
type Head struct {
	// ID is given by the database on the first save; 0 means not saved yet.
	ID int64 `json:"id"`
	// Number is what people and files call it ("K-17", "A-733", "GEM-M");
	// unique among its kind.
	Number string `json:"number"`
	// Version is counted by the store with each save, from 1. Saving an
	// aggregate whose version is no longer the stored one is refused.
	Version int `json:"version"`
}

// RecordHead gives the head itself to code that works on any aggregate.
func (h *Head) RecordHead() *Head { return h }

// Kind names a sort of aggregate in the change log and in messages.
type Kind string

// The kinds of aggregates.
const (
	KindShop         Kind = "shop"
	KindCalendar     Kind = "calendar"
	KindPlan         Kind = "plan"
	KindArticle      Kind = "article"
	KindCustomer     Kind = "customer"
	KindPickupPoint  Kind = "pickup_point"
	KindTour         Kind = "tour"
	KindSubscription Kind = "subscription"
	KindOrder        Kind = "order"
	KindSlip         Kind = "slip"
	KindDocument     Kind = "document"
	KindRequest      Kind = "request"
	KindNotice       Kind = "notice"
	KindBoxContents  Kind = "box_contents"
	KindOpening      Kind = "opening_balance"
)
