package customer_test

import (
	"testing"

	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/problem"
	"turnus/domain/shipto"
)

func on(s string) civil.Date {
	if s == "" {
		return civil.Date{}
	}
	return civil.MustParse(s)
}

func hold(kind customer.HoldKind, from, until string) customer.Hold {
	return customer.Hold{Kind: kind, From: on(from), Until: on(until), Reason: "offen"}
}

func TestHoldsAndPlacesAreChecked(t *testing.T) {
	place := shipto.ShipTo{PickupPointID: 3}
	for _, c := range []struct {
		code  problem.Code
		field string
		spoil func(*customer.Customer)
	}{
		{customer.CodeHoldKindUnknown, "holds[0].kind", func(c *customer.Customer) { c.SetHold(hold("all", "2026-12-01", "")) }},
		{customer.CodeHoldFromMissing, "holds[0].from", func(c *customer.Customer) { c.SetHold(hold(customer.InvoiceHold, "", "")) }},
		{customer.CodeHoldReasonMissing, "holds[0].reason", func(c *customer.Customer) {
			c.SetHold(customer.Hold{Kind: customer.InvoiceHold, From: on("2026-12-01"), Reason: " "})
		}},
		{civil.CodeRangeBackwards, "holds[0].until", func(c *customer.Customer) { c.SetHold(hold(customer.ReminderHold, "2026-12-02", "2026-12-01")) }},
		{customer.CodeHoldOverlap, "holds[1].from", func(c *customer.Customer) {
			c.SetHold(hold(customer.DeliveryHold, "2026-12-01", ""))
			c.SetHold(hold(customer.DeliveryHold, "2026-12-24", "2026-12-31"))
		}},
		{customer.CodePlaceNameMissing, "places[0].name", func(c *customer.Customer) { c.Places = []customer.Place{{Name: " ", ShipTo: place}} }},
		{customer.CodePlaceEmpty, "places[0].ship_to", func(c *customer.Customer) { c.Places = []customer.Place{{Name: "Büro"}} }},
		{customer.CodePlaceNameTwice, "places[1].name", func(c *customer.Customer) {
			c.Places = []customer.Place{{Name: "Büro", ShipTo: place}, {Name: "büro ", ShipTo: place}}
		}},
	} {
		x := sound()
		c.spoil(&x)
		if found := problem.Of(x.Check()); len(found) != 1 || found[0].Code != c.code || found[0].Field != c.field {
			t.Errorf("%s: %v", c.code, found)
		}
	}
	x := sound()
	x.SetHold(hold(customer.InvoiceHold, "2026-12-10", ""))
	x.SetHold(hold(customer.DeliveryHold, "2026-12-01", "2026-12-31"))
	x.SetHold(hold(customer.DeliveryHold, "2027-01-01", ""))
	x.Places = []customer.Place{{Name: "Büro", ShipTo: place}}
	if err := x.Check(); err != nil || x.Holds[0].Kind != customer.DeliveryHold {
		t.Errorf("%v, %v", err, x.Holds)
	}
}

// TestALiftedHoldHoldsNoLonger, and leaves the days on which it did.
func TestALiftedHoldHoldsNoLonger(t *testing.T) {
	c := sound()
	began, coming := hold(customer.DeliveryHold, "2026-11-01", ""), hold(customer.InvoiceHold, "2026-12-01", "")
	c.SetHold(began)
	c.SetHold(coming)
	before := c
	today := on("2026-11-23")
	if !c.LiftHold(began, today) || !c.LiftHold(coming, today) || c.LiftHold(began, today) {
		t.Error("lifted what is not there, or not what is")
	}
	if _, held := c.HoldOn(customer.DeliveryHold, today); held || len(c.Holds) != 1 || c.Holds[0].Until != on("2026-11-22") {
		t.Errorf("left: %+v", c.Holds)
	}
	if _, held := c.HoldOn(customer.DeliveryHold, on("2026-11-22")); !held {
		t.Error("the past is not changed")
	}
	if len(before.Holds) != 2 || len(before.HoldsFrom(today)) != 2 || len(c.HoldsFrom(today)) != 0 {
		t.Error("the state before is another one now")
	}
}

// TestAHoldEndsWhereNoOtherGoesOn from it.
func TestAHoldEndsWhereNoOtherGoesOn(t *testing.T) {
	c := sound()
	last, over := hold(customer.InvoiceHold, "2026-11-20", "2026-11-25"), hold(customer.InvoiceHold, "2026-11-01", "2026-11-19")
	for _, h := range []customer.Hold{
		hold(customer.DeliveryHold, "2026-11-01", "2026-11-24"), hold(customer.DeliveryHold, "2026-11-25", ""), last, over,
		hold(customer.ReminderHold, "2026-11-01", "2026-12-24"),
	} {
		c.SetHold(h)
	}
	if got := c.HoldsEnding(civil.Between(on("2026-11-18"), on("2026-11-30"))); len(got) != 1 || got[0] != last {
		t.Errorf("%+v", got)
	}
}

// TestWhoPaysStopsDeliveriesToo, and only those: his invoices are his business.
func TestWhoPaysStopsDeliveriesToo(t *testing.T) {
	receiver, payer := sound(), sound()
	receiver.ID, payer.ID = 1, 2
	receiver.SetHold(hold(customer.InvoiceHold, "2026-12-01", ""))
	payer.SetHold(hold(customer.DeliveryHold, "2026-12-01", "2026-12-24"))
	payer.SetHold(hold(customer.ReminderHold, "2026-12-01", ""))
	got := customer.Receiving(receiver, payer)
	if stops := got.DeliveryStops(); len(stops) != 1 || stops[0] != civil.Between(on("2026-12-01"), on("2026-12-24")) || len(got.Holds) != 2 {
		t.Errorf("%+v", got.Holds)
	}
	if again := customer.Receiving(got, payer); len(again.Holds) != 2 || len(receiver.Holds) != 1 {
		t.Errorf("twice: %+v, the receiver himself %+v", again.Holds, receiver.Holds)
	}
}
