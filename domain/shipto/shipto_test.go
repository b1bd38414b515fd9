package shipto_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/address"
	"turnus/domain/shipto"
)

func at(street, no, code, town string) shipto.ShipTo {
	return shipto.ShipTo{Address: address.Address{Street: street, HouseNo: no, PostalCode: code, Town: town, Country: "CH"}}
}

func TestTheSameDoorHasTheSameKey(t *testing.T) {
	here := at("Seestrasse", "12", "8002", "Zürich")
	back := here
	back.DropPlace, back.DoorCode, back.Tour = "hinter dem Haus", "1234", "Nord"
	for name, same := range map[string]shipto.ShipTo{
		"in capitals":                    at("SEESTRASSE", "12", "8002", "ZÜRICH"),
		"with blanks around":             at(" Seestrasse ", "12 ", " 8002", "Zürich "),
		"with doubled blanks":            at("Seestrasse", "12", "8002", "Zürich\t"),
		"house number with the street":   at("Seestrasse  12", "", "8002", "Zürich"),
		"drop place, code and tour":      back,
		"without anything being changed": here,
	} {
		if same.PlaceKey() != here.PlaceKey() {
			t.Errorf("%s: %q and %q", name, same.PlaceKey(), here.PlaceKey())
		}
	}
	if (shipto.ShipTo{PickupPointID: 7, Address: here.Address}).PlaceKey() != (shipto.ShipTo{PickupPointID: 7}).PlaceKey() {
		t.Error("at a pick-up point the address does not count")
	}
}

func TestDifferentDoorsHaveDifferentKeys(t *testing.T) {
	places := []shipto.ShipTo{
		at("Seestrasse", "12", "8002", "Zürich"), at("Seestrasse", "1", "8002", "Zürich"), at("Seestrasse", "1 2", "8002", "Zürich"),
		at("Seestrasse 1", "12", "8002", "Zürich"), at("Seestrasse", "12", "8003", "Zürich"), at("Seestrasse", "12", "8002", "Zürich|Seestrasse"),
		at("", "12", "8002", "Zürich Seestrasse"), {PickupPointID: 1}, {PickupPointID: 12}, {},
	}
	seen := map[string]int{}
	for i, p := range places {
		if j, known := seen[p.PlaceKey()]; known {
			t.Errorf("%v and %v: %q", places[j], p, p.PlaceKey())
		}
		seen[p.PlaceKey()] = i
	}
}

// Whatever stands in the fields: keys are equal only if the written lines are,
// blanks and case aside.
func TestKeysAreEqualOnlyForEqualLines(t *testing.T) {
	field := rapid.StringOfN(rapid.RuneFrom([]rune("aA1 |\n")), 0, 3, -1)
	place := rapid.Custom(func(t *rapid.T) shipto.ShipTo {
		return at(field.Draw(t, "street"), field.Draw(t, "no"), field.Draw(t, "code"), field.Draw(t, "town"))
	})
	plain := func(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), " ")) }
	rapid.Check(t, func(t *rapid.T) {
		a, b := place.Draw(t, "a"), place.Draw(t, "b")
		same := plain(a.Address.StreetLine()) == plain(b.Address.StreetLine()) &&
			plain(a.Address.PostalCode) == plain(b.Address.PostalCode) && plain(a.Address.Town) == plain(b.Address.Town)
		if same != (a.PlaceKey() == b.PlaceKey()) {
			t.Errorf("%q and %q", a.PlaceKey(), b.PlaceKey())
		}
	})
}

func TestADropPlaceAloneIsNoPlace(t *testing.T) {
	if !(shipto.ShipTo{DropPlace: "Garage"}).IsZero() || (shipto.ShipTo{PickupPointID: 1}).IsZero() {
		t.Error("a place is an address or a pick-up point")
	}
}
