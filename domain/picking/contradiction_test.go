package picking_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/domain/remark"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
)

func share(number string, to shipto.ShipTo, on civil.Date, remarks ...remark.Remark) picking.Share {
	d := subscription.Delivery{Nominal: []civil.Date{on}, Date: on, ShipTo: to}
	return picking.Share{Number: number, Remarks: remarks, Deliveries: []subscription.Delivery{d}}
}

func at(street, drop, code string) shipto.ShipTo {
	to := home(street)
	to.DropPlace, to.DoorCode = drop, code
	return to
}

func TestWhatContradictsInOneParcel(t *testing.T) {
	thursday, friday := day("2026-03-12"), day("2026-03-13")
	nuts := remark.Remark{Text: "Keine Nüsse", Lasts: remark.Always, Safety: true}
	ring := always("Klingeln")
	until := remark.Remark{Text: "klingeln ", Lasts: remark.Until, Until: day("2026-03-31")}
	over := remark.Remark{Text: "Klingeln", Lasts: remark.Until, Until: day("2026-03-01")}
	shed, cellar := at("Seestrasse", "Schopf", ""), at("Seestrasse", "Keller", "")
	for _, c := range []struct {
		name         string
		mine, theirs picking.Share
		want         []picking.Matter
	}{
		{"two drop places", share("A", shed, thursday), share("B", cellar, thursday), []picking.Matter{picking.OtherDropPlace}},
		{"on two days", share("A", shed, thursday), share("B", cellar, friday), nil},
		{"at two doors", share("A", shed, thursday), share("B", at("Hof", "Keller", ""), thursday), nil},
		{"one says none", share("A", shed, thursday), share("B", home("Seestrasse"), thursday), nil},
		{"case and blanks", share("A", shed, thursday), share("B", at("Seestrasse", " schopf", ""), thursday), nil},
		{"two codes", share("A", at("Seestrasse", "", "47"), thursday), share("B", at("Seestrasse", "", "11"), thursday), []picking.Matter{picking.OtherDoorCode}},
		{"my safety", share("A", shed, thursday, nuts), share("B", shed, thursday), []picking.Matter{picking.SharedSafety}},
		{"their safety", share("A", shed, thursday), share("B", shed, thursday, nuts), []picking.Matter{picking.SharedSafety}},
		{"both say it", share("A", shed, thursday, nuts), share("B", shed, thursday, nuts), nil},
		{"for another time", share("A", shed, thursday, ring), share("B", shed, thursday, until), []picking.Matter{picking.OtherLifetime}},
		{"both over", share("A", shed, thursday, over), share("B", shed, thursday, over), nil},
		{"one over", share("A", shed, thursday, over), share("B", shed, thursday, ring), []picking.Matter{picking.OtherLifetime}},
		{"a remark that is none on safety", share("A", shed, thursday, ring), share("B", shed, thursday), nil},
	} {
		var got []picking.Matter
		for _, x := range picking.Contradictions(c.mine, []picking.Share{c.theirs}) {
			got = append(got, x.Matter)
			if x.Day != thursday || x.Other != "B" {
				t.Errorf("%s: %+v", c.name, x)
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

// TestASlipHasAllThatContradicts: both sides see the same, and the slip of two
// orders says more than either if and only if a place is contradicted.
func TestASlipHasAllThatContradicts(t *testing.T) {
	on := day("2026-03-12")
	text := rapid.SampledFrom([]string{"", "Schopf", "schopf", "Keller"})
	rapid.Check(t, func(t *rapid.T) {
		place := func(name string) shipto.ShipTo {
			return at("Seestrasse", text.Draw(t, name), text.Draw(t, name+" code"))
		}
		a, b := place("a"), place("b")
		mine, theirs := share("A", a, on), share("B", b, on)
		found := picking.Contradictions(mine, []picking.Share{theirs})
		if back := picking.Contradictions(theirs, []picking.Share{mine}); len(back) != len(found) {
			t.Fatalf("%v, but the other way round %v", found, back)
		}
		first, second := from(1, 733, box), from(2, 734, bread)
		first.ShipTo, second.ShipTo = a, b
		slips := picking.Slips([]order.Order{first, second}, sources())
		if len(slips) != 1 {
			t.Fatalf("%d slips", len(slips))
		}
		has := func(m picking.Matter) bool {
			return slices.ContainsFunc(found, func(c picking.Contradiction) bool { return c.Matter == m })
		}
		if p := slips[0].Place; has(picking.OtherDropPlace) != (p.DropPlace == a.DropPlace+" / "+b.DropPlace) ||
			has(picking.OtherDoorCode) != (p.DoorCode == a.DoorCode+" / "+b.DoorCode) {
			t.Fatalf("%v, and the slip says %+v", found, p)
		}
	})
}
