package people_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/office/audit"
	"turnus/domain/office/people"
	"turnus/domain/office/view"
	"turnus/domain/order"
	"turnus/domain/problem"
	"turnus/storage/db"
	"turnus/storage/shoptest"
)

type house struct {
	*testing.T
	store *db.DB
}

func newHouse(t *testing.T) house {
	t.Helper()
	h := house{t, shoptest.Demo(t, 40)}
	shoptest.Plan(t, h.store, 14)
	return h
}

func (h house) jobs() people.Jobs { return people.Jobs{Store: h.store, Clock: shoptest.At("07:30")} }

func (h house) get(id int64) customer.Customer {
	h.Helper()
	d, err := h.jobs().Show(h.Context(), id)
	if err != nil {
		h.Fatal(err)
	}
	return d.Customer
}

func (h house) save(c customer.Customer) people.Effect {
	h.Helper()
	e, err := h.jobs().Save(h.Context(), shoptest.Actor, shoptest.Today, c)
	if err != nil {
		h.Fatal(err)
	}
	return e
}

// sound checks that nothing in the data contradicts itself.
func (h house) sound() {
	h.Helper()
	found, err := h.store.Check(h.Context())
	more, err2 := audit.Jobs{Store: h.store}.Check(h.Context())
	if err != nil || err2 != nil || len(found)+len(more) != 0 {
		h.Errorf("%v %v %v %v", found, more, err, err2)
	}
}

// withOrders are customers with open orders of a subscription they receive.
func (h house) withOrders() []int64 {
	h.Helper()
	var out []int64
	shoptest.Read(h, h.store, func(r office.Reader) error {
		ids, err := r.CustomerIDs(0, 0)
		for _, id := range ids {
			open, err := r.OpenOrdersOf(id)
			if err != nil {
				return err
			}
			if slices.ContainsFunc(open, func(o order.Order) bool {
				return o.SubscriptionID != 0 && o.ReceiverID == id && !o.Fixed(shoptest.At("07:30")())
			}) {
				out = append(out, id)
			}
		}
		return err
	})
	return out
}

func (h house) open(id int64) (live []order.Order) {
	h.Helper()
	shoptest.Read(h, h.store, func(r office.Reader) (err error) { live, err = r.OpenOrdersOf(id); return err })
	return live
}

// TestAHoldSaysWhatItDoesAndDoesIt: told first, orders cancelled, and given back
// with their numbers when it is lifted.
func TestAHoldSaysWhatItDoesAndDoesIt(t *testing.T) {
	h := newHouse(t)
	c := h.get(h.withOrders()[0])
	before := h.open(c.ID)
	held := c
	held.SetHold(customer.Hold{Kind: customer.DeliveryHold, From: shoptest.Today, Reason: "offen"})
	told, err := h.jobs().Weigh(t.Context(), shoptest.Actor, shoptest.Today, held)
	if err != nil || told.Cancelled == 0 || told.Dropped == 0 || told.Subscriptions == 0 || len(h.open(c.ID)) != len(before) {
		t.Fatalf("told %+v, %v", told, err)
	}
	done := h.save(held)
	if done.Cancelled != told.Cancelled || len(h.open(c.ID)) != told.Kept {
		t.Errorf("told %d cancelled, %d were; %d open", told.Cancelled, done.Cancelled, len(h.open(c.ID)))
	}
	h.sound()
	free := done.After
	free.LiftHold(free.Holds[len(free.Holds)-1], shoptest.Today)
	if e := h.save(free); e.Revived != done.Cancelled {
		t.Errorf("%d come back of %d", e.Revived, done.Cancelled)
	}
	numbers := func(list []order.Order) (out []string) {
		for _, o := range list {
			out = append(out, o.Number)
		}
		return out
	}
	if got := numbers(h.open(c.ID)); !slices.Equal(got, numbers(before)) {
		t.Errorf("open %v, were %v", got, numbers(before))
	}
	h.sound()
}

// TestSingleOrdersOfAHeldCustomerAreNotDelivered, and come back.
func TestSingleOrdersOfAHeldCustomerAreNotDelivered(t *testing.T) {
	h := newHouse(t)
	c := h.get(h.withOrders()[0])
	single := h.open(c.ID)[0]
	single.ID, single.Number, single.Version, single.SubscriptionID, single.Nominal = 0, "E-1", 0, 0, nil
	for i := range single.Lines {
		single.Lines[i].ID = 0
	}
	shoptest.Do(t, h.store, func(tx office.Tx) error { return tx.SaveOrders().Save(&single) })
	held := c
	held.SetHold(customer.Hold{Kind: customer.DeliveryHold, From: shoptest.Today, Reason: "offen"})
	held = h.save(held).After
	if got := shoptest.Order(t, h.store, single.ID); got.State != order.Cancelled || got.Reason != order.ByHold {
		t.Fatalf("%s (%s)", got.State, got.Reason)
	}
	if n, err := h.jobs().Held(t.Context(), shoptest.Today); n != 1 || err != nil {
		t.Errorf("%d held, %v", n, err)
	}
	held.LiftHold(held.Holds[len(held.Holds)-1], shoptest.Today)
	h.save(held)
	if got := shoptest.Order(t, h.store, single.ID); got.State != order.Open {
		t.Errorf("%s (%s)", got.State, got.Reason)
	}
}

// TestWhatCannotBeIsSaidBesideItsField.
func TestWhatCannotBeIsSaidBesideItsField(t *testing.T) {
	h := newHouse(t)
	c, other := h.get(1), h.get(2)
	for name, x := range map[string]struct {
		code  problem.Code
		field string
		spoil func(*customer.Customer)
	}{
		"mail":   {customer.CodeEmailInvalid, "email", func(c *customer.Customer) { c.Email = "zoe.example.ch" }},
		"town":   {customer.CodeTownMissing, "billing_address", func(c *customer.Customer) { c.Party.Address.Town = "" }},
		"number": {office.CodeNumberTaken, "number", func(c *customer.Customer) { c.Number = other.Number }},
		"hold": {civil.CodeRangeBackwards, "holds[0].until", func(c *customer.Customer) {
			c.Holds = []customer.Hold{{Kind: customer.InvoiceHold, From: shoptest.Today, Until: shoptest.Today.AddDays(-1), Reason: "x"}}
		}},
		"elsewhere": {office.CodeChangedElsewhere, "", func(c *customer.Customer) { c.Version-- }},
	} {
		wrong := c
		x.spoil(&wrong)
		_, err := h.jobs().Save(t.Context(), shoptest.Actor, shoptest.Today, wrong)
		if found := problem.Of(err); len(found) != 1 || found[0].Code != x.code || found[0].Field != x.field {
			t.Errorf("%s: %v", name, err)
		}
	}
	blank, err := h.jobs().Blank(t.Context())
	if err != nil || !strings.HasPrefix(blank.Customer.Number, "K-") {
		t.Fatalf("%+v, %v", blank.Customer, err)
	}
	blank.Customer.Party.LastName, blank.Customer.Party.Address.PostalCode, blank.Customer.Party.Address.Town = "Neu", "8000", "Zürich"
	if e := h.save(blank.Customer); e.After.ID == 0 || e.After.Serial == 0 {
		t.Errorf("%+v", e.After)
	}
}

// TestTwoBecomeOne: what was to come comes to one of them at the old place, the
// number of the other stands for that one, and both histories can be read.
func TestTwoBecomeOne(t *testing.T) {
	h := newHouse(t)
	ids := h.withOrders()
	kept, gone := h.get(ids[0]), h.get(ids[1])
	where := map[string]string{}
	for _, o := range slices.Concat(h.open(kept.ID), h.open(gone.ID)) {
		where[o.Number] = o.ShipTo.PlaceKey()
	}
	told, err := h.jobs().WeighMerge(t.Context(), shoptest.Actor, shoptest.Today, kept.ID, gone.ID)
	if err != nil || told.Subscriptions == 0 || told.Orders == 0 {
		t.Fatalf("told %+v, %v", told, err)
	}
	stale := told.Seen()
	stale.Gone--
	if _, err := h.jobs().Merge(t.Context(), shoptest.Actor, shoptest.Today, stale, kept.ID, gone.ID); !problem.Has(err, office.CodeChangedElsewhere) {
		t.Errorf("merged what nobody has seen: %v", err)
	}
	if _, err := h.jobs().Merge(t.Context(), shoptest.Actor, shoptest.Today, told.Seen(), kept.ID, gone.ID); err != nil {
		t.Fatal(err)
	}
	if n := len(h.open(gone.ID)); n != 0 {
		t.Errorf("%d orders are still the other's", n)
	}
	open := h.open(kept.ID)
	if len(open) != len(where) {
		t.Errorf("%d open, were %d", len(open), len(where))
	}
	for _, o := range open {
		if o.ShipTo.PlaceKey() != where[o.Number] {
			t.Errorf("%s goes to %q, went to %q", o.Number, o.ShipTo.PlaceKey(), where[o.Number])
		}
	}
	d, err := h.jobs().Show(t.Context(), gone.ID)
	if err != nil || d.Into.ID != kept.ID || d.Customer.Number != gone.Number {
		t.Errorf("the number leads to %+v, %v", d.Into.Number, err)
	}
	for _, id := range []int64{kept.ID, gone.ID} {
		if past, err := h.jobs().History(t.Context(), h.store, id, 0); err != nil || len(past.Entries) < 2 {
			t.Errorf("history of %d: %d entries, %v", id, len(past.Entries), err)
		}
	}
	if _, err := h.jobs().Save(t.Context(), shoptest.Actor, shoptest.Today, h.get(gone.ID)); !problem.Has(err, people.CodeClosed) {
		t.Errorf("the stub was changed: %v", err)
	}
	if _, err := h.jobs().WeighMerge(t.Context(), shoptest.Actor, shoptest.Today, kept.ID, gone.ID); !problem.Has(err, people.CodeClosed) {
		t.Errorf("merged twice: %v", err)
	}
	if made := shoptest.Plan(t, h.store, 14); len(made) != 0 {
		t.Errorf("planning again makes %d orders", len(made))
	}
	h.sound()
}

// TestWhoIsInTheBooksTwiceIsFound by mail, telephone, or name and place, however
// they are written.
func TestWhoIsInTheBooksTwiceIsFound(t *testing.T) {
	h := newHouse(t)
	zoe := h.get(17)
	twin := customer.Customer{Lang: zoe.Lang, Cycle: zoe.Cycle, Party: zoe.Party, Email: strings.ToUpper(zoe.Email), Phone: "079 000 12 34"}
	twin.Number, zoe.Phone = "K-900", "+41 (0)79 0001234"
	twin.Party.FirstName = "Zoe"
	h.save(zoe)
	second := h.save(twin).After
	found, err := h.store.Duplicates(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	want := []view.DuplicateSign{view.SameEmail, view.SamePhone, view.SameDoor}
	i := slices.IndexFunc(found, func(d view.Duplicate) bool { return d.First == zoe.ID && d.Second == second.ID })
	if i < 0 || !slices.Equal(found[i].Signs, want) {
		t.Errorf("%+v", found)
	}
	for _, words := range []string{"zoe@ex", "079 000 12", "+41790001", "muller zoe 8046", "k900"} {
		ids, err := h.store.FindCustomers(context.Background(), view.CustomerQuery{Today: shoptest.Today, Words: words}, 0)
		if err != nil || !slices.Contains(ids, second.ID) {
			t.Errorf("%q finds %v, %v", words, ids, err)
		}
	}
}

// TestListsOfCustomersSortAndFilter.
func TestListsOfCustomersSortAndFilter(t *testing.T) {
	h := newHouse(t)
	ask := func(q view.CustomerQuery) []int64 {
		q.Today = shoptest.Today
		ids, err := h.store.FindCustomers(t.Context(), q, 0)
		if err != nil {
			t.Fatal(err)
		}
		return ids
	}
	all := ask(view.CustomerQuery{})
	for _, sort := range []view.CustomerSort{view.ByName, view.ByCustomerNumber, view.ByCustomerTown, view.ByLanguage, view.ByCycle} {
		up, down := ask(view.CustomerQuery{Sort: sort}), ask(view.CustomerQuery{Sort: sort, Down: true})
		slices.Reverse(down)
		if len(up) != len(all) || !slices.Equal(up, down) {
			t.Errorf("sort %d: %v, backwards %v", sort, up, down)
		}
	}
	with, without := ask(view.CustomerQuery{Running: view.WithRunning}), ask(view.CustomerQuery{Running: view.WithoutRunning})
	if len(with) == 0 || len(with)+len(without) != len(all) {
		t.Errorf("%d with, %d without, %d in all", len(with), len(without), len(all))
	}
	rows, err := h.store.CustomerRows(t.Context(), shoptest.Today, with)
	if err != nil || slices.ContainsFunc(rows, func(r view.CustomerRow) bool { return r.Running == 0 }) {
		t.Errorf("who runs has none: %v", err)
	}
	c := h.get(all[0])
	c.SetHold(customer.Hold{Kind: customer.ReminderHold, From: shoptest.Today.AddDays(90), Reason: "x"})
	h.save(c)
	if ids := ask(view.CustomerQuery{Hold: customer.ReminderHold}); !slices.Contains(ids, c.ID) {
		t.Errorf("held: %v", ids)
	}
}

// TestWhatWasDeliveredIsNotSaidToStay where somebody moves.
func TestWhatWasDeliveredIsNotSaidToStay(t *testing.T) {
	h := newHouse(t)
	c := h.get(h.withOrders()[0])
	c.ShipTo.Tour = "Glatttal"
	later := shoptest.Today.AddDays(40)
	jobs := people.Jobs{Store: h.store, Clock: shoptest.On(later, "07:30")}
	if e, err := jobs.Weigh(h.Context(), shoptest.Actor, later, c); err != nil || e.Kept != 0 || e.Altered == 0 {
		t.Errorf("%+v, %v", e, err)
	}
}
