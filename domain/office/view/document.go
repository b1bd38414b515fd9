package view

import (
	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/domain/money"
)

// DocumentSort is what a list of documents is sorted by.
type DocumentSort int

// The sorts. Documents of one day or customer come by number.
const (
	ByDate DocumentSort = iota
	ByDocumentNumber
	ByCustomer // by company or last name
	ByDue
	ByTotal
)

// DocumentQuery asks for issued documents. All that is set must hold; the zero
// query finds every document, the oldest first.
type DocumentQuery struct {
	// Words each begin a word of the number, or of the customer's number, name
	// or town; case and accents do not count, nor the zeros before a number.
	Words        string
	Kind         billing.DocumentKind // "": any
	Customer     int64                // 0: any
	Subscription int64                // some line comes from it; 0: any
	Issued       civil.Range          // of the document's date
	Unprinted    bool                 // only those no PDF was made of

	Sort DocumentSort
	Down bool
}

// DocumentRow is a document as a list shows it.
type DocumentRow struct {
	ID       int64
	Kind     billing.DocumentKind
	Number   string
	Customer Customer // as the customer is called today
	Date     civil.Date
	Due      civil.Date
	Period   civil.Range
	Currency money.Currency
	Total    money.Amount
	Paid     bool // the webshop has the money
	Papers   int  // PDFs made of it
}
