package customer_test

import (
	"strings"
	"testing"

	"turnus/domain/address"
	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/problem"
	"turnus/domain/record"
	"turnus/domain/shipto"
)

func sound() customer.Customer {
	return customer.Customer{
		Head: record.Head{Number: "K-17"}, Lang: lang.DE, Cycle: customer.Monthly, Email: "zoe@example.ch",
		Party: address.Party{
			FirstName: "Zoë", LastName: "Näf",
			Address: address.Address{Street: "Seestrasse", HouseNo: "12", PostalCode: "8002", Town: "Zürich", Country: "CH"},
		},
	}
}

func TestCheckFindsWhatIsWrong(t *testing.T) {
	if err := sound().Check(); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		code  problem.Code
		field string
		spoil func(*customer.Customer)
	}{
		{customer.CodeNumberMissing, "number", func(c *customer.Customer) { c.Number = " " }},
		{customer.CodeNameMissing, "last_name", func(c *customer.Customer) { c.Party.FirstName, c.Party.LastName = "", " " }},
		{customer.CodeNameTooLong, "company", func(c *customer.Customer) { c.Party.Company = strings.Repeat("ä", customer.MaxName+1) }},
		{customer.CodeNameTooLong, "first_name", func(c *customer.Customer) { c.Party.FirstName = strings.Repeat("ä", customer.MaxName+1) }},
		{customer.CodeNameTooLong, "last_name", func(c *customer.Customer) { c.Party.LastName = strings.Repeat("ä", customer.MaxName+1) }},
		{customer.CodeTownMissing, "billing_address", func(c *customer.Customer) { c.Party.Address.Town = "" }},
		{customer.CodeTownMissing, "billing_address", func(c *customer.Customer) { c.Party.Address.PostalCode = "" }},
		{customer.CodeLanguageUnknown, "language", func(c *customer.Customer) { c.Lang = "rm" }},
		{customer.CodeCycleUnknown, "billing_cycle", func(c *customer.Customer) { c.Cycle = "yearly" }},
		{customer.CodeCycleUnknown, "billing_cycle", func(c *customer.Customer) { c.Cycle = "" }},
		{customer.CodeEmailInvalid, "email", func(c *customer.Customer) { c.Email = "zoe.example.ch" }},
		{customer.CodeEmailInvalid, "email", func(c *customer.Customer) { c.Email = "zoe@example" }},
		{customer.CodeEmailInvalid, "email", func(c *customer.Customer) { c.Email = "zoe naef@example.ch" }},
	} {
		x := sound()
		c.spoil(&x)
		if found := problem.Of(x.Check()); len(found) != 1 || found[0].Code != c.code || found[0].Field != c.field {
			t.Errorf("%s: %v", c.code, found)
		}
	}
	longest := sound()
	longest.Party.LastName = strings.Repeat("ä", customer.MaxName)
	if err := longest.Check(); err != nil {
		t.Errorf("the longest name: %v", err)
	}
}

func TestParcelsGoToTheBillingAddressUnlessToldOtherwise(t *testing.T) {
	c := sound()
	if got := c.Destination(); got.Address != c.Party.Address {
		t.Errorf("%v", got)
	}
	c.ShipTo.DropPlace = "Garage"
	if got := c.Destination(); got.Address != c.Party.Address || got.DropPlace != "Garage" {
		t.Errorf("with a drop place: %v", got)
	}
	c.ShipTo = shipto.ShipTo{PickupPointID: 3}
	if got := c.Destination(); got != c.ShipTo {
		t.Errorf("with a pick-up point: %v", got)
	}
}

func TestBillingCyclesAreFour(t *testing.T) {
	for cycle, want := range map[customer.Cycle]bool{
		customer.PerDelivery: true, customer.Weekly: true, customer.Monthly: true, customer.Quarterly: true, "": false, "daily": false,
	} {
		if cycle.Valid() != want {
			t.Errorf("%q", cycle)
		}
	}
}
