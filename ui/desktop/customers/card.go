package customers

import (
	"context"
	"slices"
	"strings"
	"time"

	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/office/people"
	"turnus/domain/office/view"
	"turnus/domain/remark"
	"turnus/domain/shipto"
	"turnus/ui/text"
)

// How much is shown of what was: at first, and when all of it is asked for.
const (
	subscriptionsShown = 20
	pastShown          = 8
	changesShown       = 12
	allShown           = 500
)

// Card is one customer that is open.
type Card struct {
	office   Office
	words    *text.Words
	today    func() civil.Date
	location func() *time.Location

	whole bool // all of the past is wanted
	read  Reading
}

// NewCard shows nothing yet. The zone of the shop may be another each time.
func NewCard(o Office, w *text.Words, today func() civil.Date, location func() *time.Location) *Card {
	return &Card{office: o, words: w, today: today, location: location}
}

// Reading is everything that is shown of a customer, as it was read.
type Reading struct {
	detail        people.Detail
	subscriptions []view.SubscriptionRow
	orders        []view.OrderRow
	documents     []view.DocumentRow
	history       people.History
	moreOrders    bool
	moreDocuments bool
	moreChanges   bool
}

// Read gives the work that reads a customer.
func (c *Card) Read(id int64) func(context.Context) (Reading, error) {
	today, past, changes := c.today(), pastShown, changesShown
	if c.whole && id == c.ID() {
		past, changes = allShown, allShown
	}
	return func(ctx context.Context) (Reading, error) {
		var r Reading
		var err error
		if r.detail, err = c.office.Jobs.Show(ctx, id); err != nil {
			return r, err
		}
		if err := c.readSubscriptions(ctx, &r, id, today); err != nil {
			return r, err
		}
		if r.orders, err = c.office.Lists.CustomerOrders(ctx, id, past+1); err != nil {
			return r, err
		}
		if err := c.readDocuments(ctx, &r, id, past); err != nil {
			return r, err
		}
		if r.history, err = c.office.Jobs.History(ctx, c.office.Log, id, changes+1); err != nil {
			return r, err
		}
		r.orders, r.moreOrders = upTo(r.orders, past)
		r.history.Entries, r.moreChanges = upTo(r.history.Entries, changes)
		return r, nil
	}
}

// upTo is the first of a list, and whether there are more.
func upTo[T any](list []T, n int) ([]T, bool) { return list[:min(n, len(list))], len(list) > n }

func (c *Card) readSubscriptions(ctx context.Context, r *Reading, id int64, today civil.Date) error {
	q := view.SubscriptionQuery{Today: today, Customer: id, Sort: view.ByState}
	ids, err := c.office.Lists.FindSubscriptions(ctx, q, subscriptionsShown)
	if err != nil {
		return err
	}
	r.subscriptions, err = c.office.Lists.SubscriptionRows(ctx, today, ids)
	return err
}

// readDocuments reads the latest invoices, those of who turned out to be this
// customer among them: they stay as they were issued.
func (c *Card) readDocuments(ctx context.Context, r *Reading, id int64, limit int) error {
	var ids []int64
	for _, owner := range append([]int64{id}, idsOf(r.detail.From)...) {
		found, err := c.office.Lists.FindDocuments(ctx, view.DocumentQuery{Customer: owner, Sort: view.ByDate, Down: true}, limit+1)
		if err != nil {
			return err
		}
		ids = append(ids, found...)
	}
	rows, err := c.office.Lists.DocumentRows(ctx, ids)
	slices.SortStableFunc(rows, func(a, b view.DocumentRow) int { return b.Date.Compare(a.Date) })
	r.documents, r.moreDocuments = upTo(rows, limit)
	return err
}

func idsOf(list []customer.Customer) []int64 {
	var out []int64
	for _, c := range list {
		out = append(out, c.ID)
	}
	return out
}

// Take shows what was read.
func (c *Card) Take(r Reading) {
	if r.detail.Customer.ID != c.ID() {
		c.whole = false
	}
	c.read = r
}

// ShowAll lets the next reading have all of the past.
func (c *Card) ShowAll() { c.whole = true }

// Customer is the one that is shown.
func (c *Card) Customer() customer.Customer { return c.read.detail.Customer }

// ID is the customer that is shown, 0 for none.
func (c *Card) ID() int64 { return c.Customer().ID }

// Title names the customer.
func (c *Card) Title() string {
	x := c.Customer()
	name := x.Party.Name()
	if !x.Anonymised.IsZero() {
		name = c.words.T("customers.anonymised")
	}
	return c.words.T("customers.title_one", "number", x.Number, "name", name)
}

// Open reports whether anything can be done with the customer.
func (c *Card) Open() bool { return c.ID() != 0 && !c.Customer().Closed() }

// Closed says why not, "" if it can.
func (c *Card) Closed() string {
	switch x := c.Customer(); {
	case x.MergedInto != 0:
		into := c.read.detail.Into
		return c.words.T("customers.merged_into", "number", into.Number, "name", into.Party.Name())
	case !x.Anonymised.IsZero():
		return c.words.T("customers.anonymised_on", "date", x.Anonymised)
	}
	return ""
}

// Held are the kinds of holds that are in force today, in words; "" for none.
func (c *Card) Held() string {
	var parts []string
	for _, k := range customer.HoldKinds {
		if _, held := c.Customer().HoldOn(k, c.today()); held {
			parts = append(parts, c.words.T("customers.hold."+string(k)))
		}
	}
	return strings.Join(parts, separator)
}

// Fact is a label and what it says.
type Fact struct{ Label, Text string }

// Facts are who it is and how to reach them.
func (c *Card) Facts() []Fact {
	x := c.Customer()
	var out []Fact
	add := func(key, text string) {
		if text != "" {
			out = append(out, Fact{c.words.T("customers.fact." + key), text})
		}
	}
	if x.Party.Company != "" {
		add("contact", x.Party.PersonName())
	}
	abroad := x.Party.Address.Country
	if abroad == c.read.detail.Country {
		abroad = ""
	}
	add("billing", addressLine(x.Party.Address.StreetLine(), x.Party.Address.TownLine(), abroad))
	add("place", c.place(x.Destination()))
	add("email", x.Email)
	add("phone", x.Phone)
	add("language", c.words.T("common.language."+string(x.Lang)))
	add("cycle", c.words.T("common.cycle."+string(x.Cycle)))
	add("uid", x.UID)
	add("dislikes", c.words.Dislikes(x.Dislikes))
	add("note", x.Note)
	for _, f := range c.read.detail.From {
		add("from", f.Number+" "+f.Party.Name())
	}
	return out
}

func addressLine(parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), ", ")
}

// place is a delivery place in words.
func (c *Card) place(to shipto.ShipTo) string {
	var parts []string
	if p, ok := c.read.detail.Points[to.PickupPointID]; ok {
		parts = append(parts, p.Names.In(c.words.Lang()))
	} else {
		parts = append(parts, to.Address.StreetLine(), to.Address.TownLine())
	}
	parts = append(parts, to.DropPlace)
	if to.DoorCode != "" {
		parts = append(parts, c.words.T("history.place.code", "code", to.DoorCode))
	}
	if t, ok := c.read.detail.Tours.Of(to); ok {
		parts = append(parts, c.words.T("history.place.tour", "tour", tourName(c.words, t)))
	} else if to.Tour != "" {
		parts = append(parts, c.words.T("customers.tour.unknown", "tour", to.Tour))
	}
	return addressLine(parts...)
}

// Hold is a hold as the card shows it.
type Hold struct {
	Hold       customer.Hold
	Name, Says string
	Now        bool // in force today
}

// Holds are those that are not over.
func (c *Card) Holds() []Hold {
	var out []Hold
	for _, h := range c.Customer().HoldsFrom(c.today()) {
		out = append(out, Hold{
			Hold: h, Name: c.words.T("customers.hold." + string(h.Kind)), Now: h.Range().Contains(c.today()),
			Says: c.words.Range(h.Range()) + separator + h.Reason,
		})
	}
	return out
}

// Remark is a remark as the card shows it.
type Remark struct {
	Remark remark.Remark
	Lasts  string
	Over   bool // not printed any more
}

// Remarks are all of them, those on safety first.
func (c *Card) Remarks() []Remark {
	var out []Remark
	for _, r := range c.Customer().Remarks {
		x := Remark{Remark: r, Lasts: c.words.Range(civil.Between(r.From, r.Until)), Over: !r.Until.IsZero() && r.Until.Before(c.today())}
		if r.Lasts == remark.Always && r.From.IsZero() {
			x.Lasts = c.words.T("customers.always")
		}
		out = append(out, x)
	}
	slices.SortStableFunc(out, func(a, b Remark) int {
		switch {
		case a.Remark.Safety == b.Remark.Safety:
			return 0
		case a.Remark.Safety:
			return -1
		}
		return 1
	})
	return out
}

// Places are the further delivery places.
func (c *Card) Places() []Fact {
	var out []Fact
	for _, p := range c.Customer().Places {
		out = append(out, Fact{p.Name, c.place(p.ShipTo)})
	}
	return out
}

// Entry is one line of the history.
type Entry struct{ At, Says, By string }

// History is what happened, newest first; more reports whether it goes on.
func (c *Card) History() (list []Entry, more bool) {
	for _, e := range c.read.history.Entries {
		for i, event := range e.Events {
			entry := Entry{Says: c.words.CustomerEvent(event, c.read.history)}
			if i == 0 {
				entry.At, entry.By = c.words.Instant(e.At, c.location()), c.words.Origin(e.Actor, e.Cause)
			}
			list = append(list, entry)
		}
	}
	return list, c.read.moreChanges && !c.whole
}

// Actor is who works here.
func (c *Card) Actor() office.Actor { return c.office.Actor }
