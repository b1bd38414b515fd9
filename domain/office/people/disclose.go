package people

import (
	"cmp"
	"context"
	"encoding/json"
	"slices"

	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/notice"
	"turnus/domain/office"
	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/domain/record"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
)

// Disclose reads everything that is kept of a person. It changes nothing.
func (j Jobs) Disclose(ctx context.Context, actor office.Actor, today civil.Date, log Changes, id int64) (Disclosure, error) {
	if err := office.Allow(actor, office.JobCustomers); err != nil {
		return Disclosure{}, err
	}
	t := telling{Disclosure: Disclosure{Format: DisclosureFormat, AsOf: today}}
	err := j.Store.Read(ctx, func(r office.Reader) error {
		t.r = r
		return t.read(ctx, id)
	})
	if err != nil {
		return Disclosure{}, err
	}
	return t.Disclosure, t.changes(ctx, log)
}

// telling is a disclosure being read.
type telling struct {
	Disclosure

	r       office.Reader
	logged  []logged
	numbers map[string]bool // of the person and their subscriptions and orders
}

// logged is something the log has changes of.
type logged struct {
	kind   record.Kind
	head   record.Head
	theirs bool // theirs alone
}

func (t *telling) read(ctx context.Context, id int64) error {
	c, err := t.r.Customers().Get(id)
	if err != nil {
		return err
	}
	merged, err := t.r.CustomersMergedInto(id)
	if err != nil {
		return err
	}
	others, err := t.r.Customers().List(merged)
	if err != nil {
		return err
	}
	t.Language, t.numbers = c.Lang, map[string]bool{}
	t.Customers = append([]customer.Customer{c}, others...)
	for _, read := range []func() error{t.names, t.subscriptions, t.orders, t.slips, t.documents, t.notices, t.openings, t.requests} {
		if err := cmp.Or(ctx.Err(), read()); err != nil {
			return err
		}
	}
	return nil
}

// names reads what ids stand for.
func (t *telling) names() error {
	s, err := t.r.Shop()
	if err != nil {
		return err
	}
	t.Shop = s.Party.Name()
	articles, err := t.r.Articles().All()
	if err != nil {
		return err
	}
	for _, a := range articles {
		t.Articles = append(t.Articles, articleName(a))
	}
	plans, err := t.r.Plans().All()
	if err != nil {
		return err
	}
	for _, p := range plans {
		t.Plans = append(t.Plans, planName(p))
	}
	for _, c := range t.Customers {
		t.log(record.KindCustomer, c.Head, true)
	}
	t.Points, err = t.r.PickupPoints().All()
	return err
}

func (t *telling) log(kind record.Kind, head record.Head, theirs bool) {
	t.logged = append(t.logged, logged{kind, head, theirs})
	t.numbers[head.Number] = true
}

// ofEach reads what is kept of each customer the person is.
func ofEach[T any](t *telling, read func(id int64) ([]T, error)) ([]T, error) {
	var out []T
	for _, c := range t.Customers {
		some, err := read(c.ID)
		if err != nil {
			return nil, err
		}
		out = append(out, some...)
	}
	return out, nil
}

// idsOf is ofEach for ids, each once.
func (t *telling) idsOf(read func(id int64) ([]int64, error)) ([]int64, error) {
	ids, err := ofEach(t, read)
	slices.Sort(ids)
	return slices.Compact(ids), err
}

func (t *telling) subscriptions() error {
	ids, err := t.idsOf(t.r.SubscriptionIDsOf)
	if err != nil {
		return err
	}
	list, err := t.r.Subscriptions().List(ids)
	for _, s := range list {
		t.log(record.KindSubscription, s.Head, t.Their(s.PayerID) && t.Their(s.ReceiverID))
		t.Subscriptions = append(t.Subscriptions, t.sharedSubscription(s))
	}
	return err
}

// sharedSubscription leaves out what is somebody else's.
func (t *telling) sharedSubscription(s subscription.Subscription) subscription.Subscription {
	s.Versions = slices.Clone(s.Versions)
	if !t.Their(s.ReceiverID) {
		s.ReceiverID, s.Remarks = 0, nil
		for i := range s.Versions {
			s.Versions[i].ShipTo = shipto.ShipTo{}
		}
	}
	if t.Their(s.PayerID) {
		return s
	}
	s.PayerID = 0
	if s.Cancellation != nil {
		s.Cancellation = &subscription.Cancellation{Effective: s.Cancellation.Effective, Given: s.Cancellation.Given}
	}
	for i, v := range s.Versions {
		s.Versions[i].Lines = unpriced(v.Lines)
	}
	s.Singles = slices.Clone(s.Singles)
	for i, x := range s.Singles {
		s.Singles[i].Lines = unpriced(x.Lines)
	}
	return s
}

func unpriced(lines []subscription.Line) []subscription.Line {
	lines = slices.Clone(lines)
	for i := range lines {
		lines[i].Price = nil
	}
	return lines
}

func (t *telling) orders() error {
	ids, err := t.idsOf(t.r.OrderIDsOf)
	if err != nil {
		return err
	}
	for some := range slices.Chunk(ids, atOnce) {
		list, err := t.r.Orders().List(some)
		if err != nil {
			return err
		}
		for _, o := range list {
			t.log(record.KindOrder, o.Head, t.Their(o.PayerID) && t.Their(o.ReceiverID))
			t.Orders = append(t.Orders, t.sharedOrder(o))
		}
	}
	slices.SortFunc(t.Orders, func(a, b order.Order) int { return cmp.Or(a.Date.Compare(b.Date), cmp.Compare(a.ID, b.ID)) })
	return nil
}

// sharedOrder leaves out what is somebody else's.
func (t *telling) sharedOrder(o order.Order) order.Order {
	if !t.Their(o.ReceiverID) {
		o.ReceiverID, o.ShipTo, o.Remarks = 0, shipto.ShipTo{}, nil
	}
	if !t.Their(o.PayerID) {
		o.PayerID, o.Payment, o.Lines = 0, nil, slices.Clone(o.Lines)
		for i := range o.Lines {
			o.Lines[i].UnitPrice, o.Lines[i].Discount = 0, 0
		}
	}
	return o
}

func (t *telling) slips() error {
	ids, err := t.idsOf(t.r.SlipIDsOf)
	if err != nil {
		return err
	}
	for some := range slices.Chunk(ids, atOnce) {
		list, err := t.r.Slips().List(some)
		if err != nil {
			return err
		}
		for _, s := range list {
			t.log(record.KindSlip, s.Head, true)
		}
		t.Slips = append(t.Slips, list...)
	}
	slices.SortStableFunc(t.Slips, func(a, b picking.Slip) int { return a.Key.Date.Compare(b.Key.Date) })
	return nil
}

func (t *telling) documents() error {
	docs, err := ofEach(t, t.r.DocumentsOf)
	if err != nil {
		return err
	}
	var numbers []string
	for _, d := range docs {
		numbers = append(numbers, d.Number)
	}
	papers, err := t.r.Papers(numbers)
	files := map[string]string{}
	for _, p := range papers {
		files[p.Document] = p.File
	}
	for _, d := range docs {
		t.Documents = append(t.Documents, DisclosedDocument{d, files[d.Number]})
	}
	return err
}

// notices are those they were told as the receiver.
func (t *telling) notices() error {
	var subscriptions, singles []int64
	for _, s := range t.Subscriptions {
		subscriptions = append(subscriptions, s.ID)
	}
	for _, o := range t.Orders {
		if o.SubscriptionID == 0 {
			singles = append(singles, o.ID)
		}
	}
	all, err := t.r.NoticesOf(subscriptions, civil.Between(civil.MinDate, civil.MaxDate))
	if err != nil {
		return err
	}
	more, err := t.r.NoticesOfOrders(singles)
	t.Notices = slices.DeleteFunc(append(all, more...), func(n notice.Notice) bool { return !t.Their(n.CustomerID) })
	return err
}

func (t *telling) openings() error {
	var err error
	t.Openings, err = ofEach(t, func(id int64) ([]Opening, error) { return openings(t.r, id) })
	return err
}

// requests are those that name the person, or a subscription or order of theirs.
func (t *telling) requests() error {
	numbers := make([]string, 0, len(t.logged))
	for _, x := range t.logged {
		if x.kind == record.KindCustomer || x.theirs && x.kind == record.KindSubscription {
			numbers = append(numbers, x.head.Number)
		}
	}
	list, err := t.r.RequestsAbout(numbers)
	for _, r := range list {
		d := DisclosedRequest{ID: r.ID, Type: r.Type, At: r.At, Verdict: r.Verdict}
		if !namesOthers(r.Body, t.numbers) {
			d.Body, d.Answer = raw(r.Body), raw(r.Answer)
		}
		t.Requests = append(t.Requests, d)
	}
	return err
}

// raw is what is stored if it is JSON.
func raw(b []byte) json.RawMessage {
	if !json.Valid(b) {
		return nil
	}
	return b
}

// namesOthers reports whether a request is about a customer who is not among the
// numbers, as the one who asks, pays or receives.
func namesOthers(body []byte, numbers map[string]bool) bool {
	var v any
	if json.Unmarshal(body, &v) != nil {
		return true
	}
	return others(v, numbers)
}

func others(v any, numbers map[string]bool) bool {
	fields, ok := v.(map[string]any)
	if !ok {
		return false
	}
	for name, x := range fields {
		switch number, isText := x.(string); {
		case !isText:
			if others(x, numbers) {
				return true
			}
		case (name == "customer" || name == "payer" || name == "receiver") && !numbers[number]:
			return true
		}
	}
	return false
}

// changes reads what the log has of all this.
func (t *telling) changes(ctx context.Context, log Changes) error {
	for i, x := range t.logged {
		list, err := log.History(ctx, x.kind, x.head.ID, 0)
		if err != nil {
			return err
		}
		for _, c := range slices.Backward(list) { // they come newest first
			d := DisclosedChange{At: c.At, Kind: x.kind, Number: x.head.Number, Via: c.Actor.Via, Cause: c.Cause}
			if x.theirs {
				d.Before, d.After = state(c.Before), state(c.After)
			}
			t.Changes = append(t.Changes, d)
		}
		office.Report(ctx, i+1, len(t.logged))
	}
	slices.SortStableFunc(t.Changes, func(a, b DisclosedChange) int { return a.At.Compare(b.At) })
	return nil
}
