package shipto_test

import (
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/address"
	"turnus/domain/problem"
	"turnus/domain/record"
	"turnus/domain/shipto"
)

func tour(name string, areas ...string) shipto.Tour {
	t := shipto.Tour{Head: record.Head{ID: int64(name[0]), Number: name}}
	for _, a := range areas {
		area, err := shipto.ParseArea(a)
		if err != nil {
			panic(err)
		}
		t.Areas = append(t.Areas, area)
	}
	return t
}

var rounds = shipto.Tours{tour("Nord", "8600-8620", "8302"), tour("Süd", "8610", "68782–68799")}

func TestAPlaceIsOnTheTourItNamesElseOnThatOfItsPostalCode(t *testing.T) {
	at := func(code, name string) shipto.ShipTo {
		return shipto.ShipTo{Address: address.Address{PostalCode: code, Town: "Ort"}, Tour: name}
	}
	for _, c := range []struct {
		to   shipto.ShipTo
		want string
	}{
		{at("8605", ""), "Nord"},
		{at("8610", ""), "Nord"}, // both have it: the first, and it is told
		{at("8610", " süd "), "Süd"},
		{at("8302", "Ost"), ""}, // a name that is no tour's
		{at("8700", ""), ""},
		{at("68790", ""), "Süd"},
		{at("860", ""), ""},
		{at("", ""), ""},
		{shipto.ShipTo{PickupPointID: 3, Address: address.Address{PostalCode: "8605"}}, ""},
		{shipto.ShipTo{PickupPointID: 3, Tour: "Nord"}, "Nord"},
	} {
		got, ok := rounds.Of(c.to)
		if got.Number != c.want || ok != (c.want != "") {
			t.Errorf("%+v: %q, want %q", c.to, got.Number, c.want)
		}
	}
}

func TestWhatIsWrongWithATourIsSaid(t *testing.T) {
	for _, s := range []string{"", "86", "8620-8600", "8600-68700", "CH-8600", "8600-", "86OO"} {
		if _, err := shipto.ParseArea(s); !problem.Has(err, shipto.CodeTourAreaInvalid) {
			t.Errorf("%q: %v", s, err)
		}
	}
	if err := (shipto.Tour{}).Check(); !problem.Has(err, shipto.CodeTourNameMissing) {
		t.Error(err)
	}
	if twice := rounds.Twice(rounds[1]); len(twice) != 1 || twice[0].Args["tour"] != "Nord" || twice[0].Args["value"] != "8610" {
		t.Errorf("%v", twice)
	}
	if twice := rounds[:1].Twice(rounds[0]); twice != nil {
		t.Errorf("with itself: %v", twice)
	}
	if err := (shipto.PickupPoint{}).Check(); !problem.Has(err, shipto.CodePointNameMissing) || !problem.Has(err, shipto.CodePointTownMissing) {
		t.Error(err)
	}
}

func TestAnAreaIsReadAsItIsWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		from := rapid.StringMatching(`[0-9]{4}`).Draw(t, "from")
		to := rapid.StringMatching(`[0-9]{4}`).Draw(t, "to")
		a := shipto.Area{From: min(from, to), To: max(from, to)}
		got, err := shipto.ParseArea(a.String())
		if err != nil || got != a || !got.Has(from) || !got.Has(to) {
			t.Fatalf("%s is read as %+v, %v", a, got, err)
		}
	})
}

func TestStopsHaveTheirOrder(t *testing.T) {
	x := shipto.Tour{Stops: []string{"b", "a"}}
	if x.Stop("a") != 2 || x.Stop("b") != 1 || x.Stop("c") != 0 {
		t.Error("order of stops")
	}
	areas := shipto.SortAreas([]shipto.Area{{"8600", "8600"}, {"1000", "1000"}, {"8600", "8600"}, {"68782", "68782"}})
	if len(areas) != 3 || areas[0].From != "1000" || areas[2].From != "68782" {
		t.Errorf("%v", areas)
	}
}
