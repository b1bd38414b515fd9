package people

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/domain/problem"
	"turnus/domain/record"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
)

// Codes of why two customers cannot become one.
const (
	CodeMergeSelf    problem.Code = "people.merge_self"    // args: number
	CodeMergePrinted problem.Code = "people.merge_printed" // args: number, date: a slip of theirs is on paper and not closed
)

// Merge is what becomes of two customers that turned out to be one.
type Merge struct {
	Kept, Gone    customer.Customer // as they would be
	Subscriptions int               // that come to the one who is kept
	Orders        int               // open or not invoiced yet, that come too
	Documents     int               // that stay as they were issued

	subscriptions []subscription.Subscription
	orders        []order.Order
	stops         bool // deliveries follow from other holds now
}

// Seen are the versions of the two a person has looked at.
type Seen struct{ Kept, Gone int }

// Seen is what a person knows who has looked at it.
func (m Merge) Seen() Seen { return Seen{m.Kept.Version, m.Gone.Version} }

// WeighMerge tells what merging one customer into another would do.
func (j Jobs) WeighMerge(ctx context.Context, actor office.Actor, today civil.Date, kept, gone int64) (Merge, error) {
	var m Merge
	if err := office.Allow(actor, office.JobCustomers); err != nil {
		return m, err
	}
	err := j.Store.Read(ctx, func(r office.Reader) error {
		var err error
		m, err = weighMerge(r, today, kept, gone)
		return err
	})
	return m, err
}

// Merge makes two customers one. Subscriptions, open orders and what is not
// invoiced yet come to the one who is kept, and so do remarks, dislikes, places
// and holds, and what is known of the other alone. Issued documents stay as they
// are. The other stays as a stub, so that his number stands for the one kept;
// the history of both stays readable.
func (j Jobs) Merge(ctx context.Context, actor office.Actor, today civil.Date, seen Seen, kept, gone int64) (Merge, error) {
	var m Merge
	if err := office.Allow(actor, office.JobCustomers); err != nil {
		return m, err
	}
	err := j.Store.Do(ctx, actor, office.Cause{Job: office.JobCustomers}, func(tx office.Tx) error {
		var err error
		if m, err = weighMerge(tx, today, kept, gone); err != nil {
			return err
		}
		if m.Seen() != seen {
			return problem.New(office.CodeChangedElsewhere, "", "kind", string(record.KindCustomer),
				"number", m.Kept.Number, "seen", seen.Kept, "version", m.Kept.Version)
		}
		return m.save(tx, today, j)
	})
	return m, err
}

func weighMerge(r office.Reader, today civil.Date, kept, gone int64) (Merge, error) {
	var m Merge
	var err error
	if m.Kept, err = r.Customers().Get(kept); err != nil {
		return m, err
	}
	if m.Gone, err = r.Customers().Get(gone); err != nil {
		return m, err
	}
	switch {
	case kept == gone:
		return m, problem.New(CodeMergeSelf, "", "number", m.Kept.Number)
	case m.Kept.Closed():
		return m, problem.New(CodeClosed, "", "number", m.Kept.Number)
	case m.Gone.Closed():
		return m, problem.New(CodeClosed, "", "number", m.Gone.Number)
	}
	if err := m.load(r); err != nil {
		return m, err
	}
	if err := m.printed(r); err != nil {
		return m, err
	}
	from := m.Gone.Destination()
	before := m.Kept.DeliveryStops()
	m.join(today)
	m.stops = !slices.Equal(before, m.Kept.DeliveryStops()) || len(m.Kept.DeliveryStops()) > 0
	m.move(from)
	return m, m.Kept.Check()
}

// load reads what is to come to the one who is kept.
func (m *Merge) load(r office.Reader) error {
	ids, err := r.SubscriptionIDsOf(m.Gone.ID)
	if err != nil {
		return err
	}
	if m.subscriptions, err = r.Subscriptions().List(ids); err != nil {
		return err
	}
	open, err := r.OpenOrdersOf(m.Gone.ID)
	if err != nil {
		return err
	}
	held, err := r.HeldOrdersOf(m.Gone.ID)
	if err != nil {
		return err
	}
	unbilled, err := r.UnbilledOrders(m.Gone.ID, civil.MaxDate)
	if err != nil {
		return err
	}
	var packed []int64
	for _, o := range unbilled {
		packed = append(packed, o.ID) // without the lines that are invoiced
	}
	whole, err := r.Orders().List(packed)
	m.orders = slices.Concat(open, held, whole)
	docs, err2 := r.DocumentsOf(m.Gone.ID)
	m.Subscriptions, m.Orders, m.Documents = len(m.subscriptions), len(m.orders), len(docs)
	return cmp.Or(err, err2)
}

// printed refuses while a slip of the other is on paper: the parcel is packed
// under that name.
func (m *Merge) printed(r office.Reader) error {
	var keys []picking.Key
	for _, o := range m.orders {
		if o.State == order.Open && o.ReceiverID == m.Gone.ID {
			keys = append(keys, picking.KeyOf(o))
		}
	}
	slips, err := r.SlipsByKey(keys)
	if err != nil {
		return err
	}
	for _, s := range slips {
		if s.Edition > 0 && s.ClosedAt.IsZero() {
			return problem.New(CodeMergePrinted, "", "number", m.Gone.Number, "date", s.Key.Date)
		}
	}
	return nil
}

// join puts into the one who is kept what only the other has, and makes the other
// a stub.
func (m *Merge) join(today civil.Date) {
	k, g := &m.Kept, &m.Gone
	k.Email, k.Phone, k.UID = cmp.Or(k.Email, g.Email), cmp.Or(k.Phone, g.Phone), cmp.Or(k.UID, g.UID)
	k.Remarks, k.Dislikes = slices.Clone(k.Remarks), slices.Clone(k.Dislikes)
	for _, x := range g.Remarks {
		if !slices.Contains(k.Remarks, x) {
			k.Remarks = append(k.Remarks, x)
		}
	}
	for _, d := range g.Dislikes {
		if !slices.ContainsFunc(k.Dislikes, func(x string) bool { return strings.EqualFold(x, d) }) {
			k.Dislikes = append(k.Dislikes, d)
		}
	}
	k.Places = slices.Clone(k.Places)
	places := append([]customer.Place{{Name: g.Number, ShipTo: g.Destination()}}, g.Places...)
	for _, p := range places {
		m.addPlace(p)
	}
	for _, h := range g.HoldsFrom(today) {
		if !slices.ContainsFunc(k.Holds, func(x customer.Hold) bool { return x.Kind == h.Kind && x.Range().Overlaps(h.Range()) }) {
			k.SetHold(h)
		}
	}
	if g.Note != "" && g.Note != k.Note {
		k.Note = strings.TrimSpace(k.Note + "\n" + g.Note)
	}
	g.MergedInto = k.ID
	g.Email, g.Phone, g.Note, g.Remarks, g.Dislikes, g.Places, g.Holds = "", "", "", nil, nil, nil, nil
}

// addPlace adds a place that the one who is kept has not yet.
func (m *Merge) addPlace(p customer.Place) {
	k := &m.Kept
	known := func(q customer.Place) bool { return q.ShipTo.PlaceKey() == p.ShipTo.PlaceKey() }
	if p.ShipTo.PlaceKey() == k.Destination().PlaceKey() || slices.ContainsFunc(k.Places, known) {
		return
	}
	if _, taken := k.Place(p.Name); taken {
		p.Name += " " + m.Gone.Number
	}
	k.Places = append(k.Places, p)
}

// move gives subscriptions and orders to the one who is kept. What went to the
// other's usual place goes there still.
func (m *Merge) move(usual shipto.ShipTo) {
	swap := func(id *int64) {
		if *id == m.Gone.ID {
			*id = m.Kept.ID
		}
	}
	for i := range m.subscriptions {
		s := &m.subscriptions[i]
		if s.ReceiverID == m.Gone.ID && usual != m.Kept.Destination() {
			s.Versions = slices.Clone(s.Versions)
			for n := range s.Versions {
				s.Versions[n].ShipTo = whole(s.Versions[n].ShipTo, usual)
			}
		}
		swap(&s.PayerID)
		swap(&s.ReceiverID)
	}
	for i := range m.orders {
		o := &m.orders[i]
		swap(&o.PayerID)
		if o.State != order.Packed { // its slip is closed under the name it had
			swap(&o.ReceiverID)
		}
	}
}

// whole is a place with the usual one put in where it says none.
func whole(to, usual shipto.ShipTo) shipto.ShipTo {
	if !to.IsZero() {
		return to
	}
	usual.DropPlace = cmp.Or(to.DropPlace, usual.DropPlace)
	usual.DoorCode = cmp.Or(to.DoorCode, usual.DoorCode)
	usual.Tour = cmp.Or(to.Tour, usual.Tour)
	return usual
}

func (m *Merge) save(tx office.Tx, today civil.Date, j Jobs) error {
	if err := tx.SaveCustomers().Save(&m.Kept, &m.Gone); err != nil {
		return err
	}
	for i := range m.subscriptions {
		if err := tx.SaveSubscriptions().Save(&m.subscriptions[i]); err != nil {
			return err
		}
	}
	for i := range m.orders {
		if err := tx.SaveOrders().Save(&m.orders[i]); err != nil {
			return err
		}
	}
	if err := moveOpening(tx, m.Gone.ID, m.Kept.ID); err != nil {
		return err
	}
	if err := tx.MoveNotices(m.Gone.ID, m.Kept.ID); err != nil || !m.stops {
		return err
	}
	return resettle(tx, m.Kept.ID, planning.Moment{Today: today, At: j.Clock()})
}

// moveOpening gives one customer what was open with another from the start.
func moveOpening(tx office.Tx, from, to int64) error {
	open, err := tx.OpeningBalancesOf(from)
	if err != nil {
		return err
	}
	for i := range open {
		open[i].CustomerID = to
		if err := tx.SaveOpeningBalances().Save(&open[i]); err != nil {
			return err
		}
	}
	return nil
}

// resettle brings the orders of a customer's subscriptions in step.
func resettle(tx office.Tx, id int64, moment planning.Moment) error {
	offer, err := office.LoadOffer(tx)
	if err != nil {
		return err
	}
	ids, err := tx.SubscriptionIDsOf(id)
	if err != nil {
		return err
	}
	list, err := tx.Subscriptions().List(ids)
	if err != nil {
		return err
	}
	for _, s := range list {
		if s.Draft || s.Over(moment.Today) {
			continue
		}
		e, err := planning.Weigh(tx, offer, &s, s, moment)
		if err != nil {
			return err
		}
		if err := planning.Apply(tx, &e); err != nil {
			return err
		}
	}
	return nil
}
