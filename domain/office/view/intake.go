package view

import (
	"time"

	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/problem"
)

// ImportFileQuery asks for files of the import folder; the newest come first.
type ImportFileQuery struct {
	Rejected *bool // as a whole; nil: any
	// From and Before bound the arrival, From inclusive; zero: no bound.
	From, Before time.Time
}

// ImportFileRow is a file of the import folder as a list shows it.
type ImportFileRow struct {
	ID       int64
	Name     string
	SHA256   string // of its content, hex; "" if it was not read
	State    office.FileState
	Rejected bool // could not be read at all
	Arrived  time.Time
	// Requests counts the requests it was the last to bring, Verdicts the same
	// by verdict. One that was settled before belongs to the file it was
	// settled with.
	Requests int
	Verdicts map[exchange.Verdict]int
}

// RequestQuery asks for requests; those answered last come first.
type RequestQuery struct {
	FileID   int64              // 0: any
	Verdicts []exchange.Verdict // none: any
	// Words each begin a word of the id, the type, or the number of the
	// customer, subscription or order it is about.
	Words string
	Since time.Time // answered from then on; zero: ever
}

// RequestRow is a request as a list shows it.
type RequestRow struct {
	ID      int64
	Request string // its id in the file
	Type    exchange.Type
	Verdict exchange.Verdict
	Code    problem.Code
	Text    string // of the answer, in the customer's language
	At      time.Time
	FileID  int64
	File    string // name
	Body    []byte // the request as it came, JSON
	Answer  []byte // what the answer file says of it, JSON
}

// RequestCounts is what became of requests.
type RequestCounts struct {
	Answered map[exchange.Verdict]int // since the instant asked for
	Waiting  int                      // for a person's decision, whenever they came
	Rejected int                      // files that could not be read, arrived since the instant
}

// PickDay is a pick day as a list shows it.
type PickDay struct {
	Day     civil.Date
	Lines   int // order lines to fetch or make on it
	Orders  int // that have such lines
	Parcels int // packed on it, because their last line is picked then
	Printed int // slips of those parcels that were printed
	Closed  int // and those that were closed
	Open    int // orders in those parcels that are still to be packed
}

// OpenPick counts orders that are still to be packed.
type OpenPick struct {
	Day    civil.Date // the last they need
	Orders int
}

// MovedDay counts deliveries that are not on the day their rhythm has them.
type MovedDay struct {
	Nominal civil.Date // the first, of a delivery that covers several dates
	Day     civil.Date
	Orders  int
}

// ShortageCount counts what was packed short.
type ShortageCount struct{ Lines, Orders int }
