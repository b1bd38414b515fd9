package people

import (
	"encoding/json"
	"time"

	"turnus/domain/billing"
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/notice"
	"turnus/domain/office"
	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/domain/record"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
)

// DisclosureFormat is the "format" of what a person is given of their data.
const DisclosureFormat = "turnus.person/1"

// Disclosure is everything that is kept of one person (revDSG Art. 25, DSGVO
// Art. 15), in a form programs read as well (Art. 28, Art. 20). Of others it has
// nothing: where one pays and another receives, the other's id is 0, and what is
// theirs alone, the receiver's place or what the payer pays, is left out.
type Disclosure struct {
	Format   string     `json:"format"` // DisclosureFormat
	Shop     string     `json:"shop"`
	AsOf     civil.Date `json:"as_of"`
	Language lang.Lang  `json:"language"`

	Customers     []customer.Customer         `json:"customers"` // the person first, then who turned out to be them
	Subscriptions []subscription.Subscription `json:"subscriptions"`
	Orders        []order.Order               `json:"orders"`
	Slips         []picking.Slip              `json:"slips"`     // of what they got
	Documents     []DisclosedDocument         `json:"documents"` // issued to them, newest first
	Requests      []DisclosedRequest          `json:"requests"`
	Notices       []notice.Notice             `json:"notices"`
	Openings      []Opening                   `json:"openings"`
	Changes       []DisclosedChange           `json:"changes"` // of all this, oldest first

	// What the ids above stand for.
	Articles []DisclosedName      `json:"articles"`
	Plans    []DisclosedName      `json:"plans"`
	Points   []shipto.PickupPoint `json:"pickup_points"`
}

// DisclosedDocument is an issued document; the PDF itself lies in the folder of
// documents under its name.
type DisclosedDocument struct {
	billing.Document

	File string `json:"file,omitempty"` // "": none was printed
}

// DisclosedRequest is what was asked for through the import folder. Body and
// Answer are left out where they name somebody else.
type DisclosedRequest struct {
	ID      string          `json:"id"`
	Type    string          `json:"type"`
	At      time.Time       `json:"at"`
	Verdict string          `json:"verdict"`
	Body    json.RawMessage `json:"body,omitempty"`
	Answer  json.RawMessage `json:"answer,omitempty"`
}

// DisclosedChange is a row of the log of changes. Before and After are left out
// where the thing is somebody else's, too.
type DisclosedChange struct {
	At     time.Time       `json:"at"`
	Kind   record.Kind     `json:"kind"`
	Number string          `json:"number"`
	Via    office.Via      `json:"via"`
	Cause  office.Cause    `json:"cause"`
	Before json.RawMessage `json:"before,omitempty"`
	After  json.RawMessage `json:"after,omitempty"`
}

// DisclosedName is what an id stands for.
type DisclosedName struct {
	ID     int64      `json:"id"`
	Number string     `json:"number"`
	Names  lang.Texts `json:"names"`
}

// Person is the one it is about.
func (d Disclosure) Person() customer.Customer { return d.Customers[0] }

// Article is the name of an article by its id.
func (d Disclosure) Article(id int64) lang.Texts { return nameOf(d.Articles, id) }

// Plan is the name of a delivery plan by its id.
func (d Disclosure) Plan(id int64) lang.Texts { return nameOf(d.Plans, id) }

// Point is the pick-up point with an id.
func (d Disclosure) Point(id int64) (shipto.PickupPoint, bool) {
	for _, p := range d.Points {
		if p.ID == id {
			return p, true
		}
	}
	return shipto.PickupPoint{}, false
}

// Their reports whether an id is the person's.
func (d Disclosure) Their(id int64) bool {
	for _, c := range d.Customers {
		if c.ID == id {
			return true
		}
	}
	return false
}

func nameOf(list []DisclosedName, id int64) lang.Texts {
	for _, n := range list {
		if n.ID == id {
			return n.Names
		}
	}
	return nil
}

func articleName(a catalog.Article) DisclosedName { return DisclosedName{a.ID, a.Number, a.Names} }

func planName(p catalog.DeliveryPlan) DisclosedName { return DisclosedName{p.ID, p.Number, p.Names} }
