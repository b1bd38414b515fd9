package picking_test

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/money"
	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/domain/record"
	"turnus/domain/remark"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
)

func TestOneSlipHoldsEverythingForADoor(t *testing.T) {
	orders := []order.Order{from(3, 0, box), from(1, 733, box, bread), from(2, 734, bread)}
	orders[0].ShipTo = home(" SEESTRASSE ") // typed again in the webshop
	slips := picking.Slips(orders, sources())
	if len(slips) != 1 {
		t.Fatalf("%d slips", len(slips))
	}
	s := slips[0]
	if s.Receiver != "Zoë Näf" || s.Customer != "K-17" || s.Place.Phone != "044 123" || s.Pick != day("2026-03-11") || s.Edition != 0 {
		t.Errorf("%+v", s)
	}
	var got []string
	for _, l := range s.Lines { // by storage place, then by order
		got = append(got, l.Article+" "+l.Origin.Number+" "+string(l.Origin.Kind))
	}
	if want := []string{"BROT A-733 subscription", "BROT A-734 subscription", "GEM-M A-733 subscription", "GEM-M L-3 order"}; !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}

func TestDifferentParcelsHaveDifferentSlips(t *testing.T) {
	base := from(1, 733, box)
	for name, edit := range map[string]func(*order.Order){
		"another receiver": func(o *order.Order) { o.ReceiverID = rosa },
		"another address":  func(o *order.Order) { o.ShipTo = home("Bergweg") },
		"a pick-up point":  func(o *order.Order) { o.ShipTo = shipto.ShipTo{PickupPointID: 7} },
		"another day":      func(o *order.Order) { o.Date = o.Date.AddDays(1) },
	} {
		other := from(2, 734, box)
		edit(&other)
		if got := picking.Slips([]order.Order{base, other}, sources()); len(got) != 2 {
			t.Errorf("%s: %d slips", name, len(got))
		}
	}
	paidByRosa := from(2, 734, box)
	paidByRosa.PayerID = rosa
	if got := picking.Slips([]order.Order{base, paidByRosa}, sources()); len(got) != 1 {
		t.Errorf("who pays does not matter to the parcel: %d slips", len(got))
	}
}

func TestCancelledAndEmptyOrdersHaveNoSlip(t *testing.T) {
	gone := from(1, 733, box)
	gone.State = order.Cancelled
	if got := picking.Slips([]order.Order{gone, from(2, 734)}, sources()); len(got) != 0 {
		t.Errorf("%+v", got)
	}
}

func TestASlipIsPackedOnTheLatestPickDay(t *testing.T) {
	o := from(1, 733, box, bread)
	o.Lines[0].Pick = day("2026-03-10")
	s := picking.Slips([]order.Order{o}, sources())
	if s[0].Pick != day("2026-03-11") {
		t.Errorf("%s", s[0].Pick)
	}
	for d, want := range map[string]string{"2026-03-10": "GEM-M", "2026-03-11": "BROT"} {
		total := picking.Totals(day(d), s)
		if len(total.Rows) != 1 || total.Rows[0].Article != want || total.Pick != day(d) {
			t.Errorf("%s: %+v", d, total)
		}
	}
}

func TestTheDropPlaceOfAnyOrderIsPrinted(t *testing.T) {
	plain, told := from(1, 0, box), from(2, 733, box)
	told.ShipTo.DropPlace, told.ShipTo.DoorCode, told.ShipTo.Tour = "Garage", "1234", "Nord"
	for _, orders := range [][]order.Order{{plain, told}, {told, plain}} {
		p := picking.Slips(orders, sources())[0].Place
		if p.DropPlace != "Garage" || p.DoorCode != "1234" || p.Tour != "Nord" {
			t.Errorf("%+v", p)
		}
	}
}

func TestWhereAParcelGoes(t *testing.T) {
	point := from(1, 733, box)
	point.ShipTo = shipto.ShipTo{PickupPointID: 7, Tour: "Nord"}
	point.ReceiverID = rosa
	p := picking.Slips([]order.Order{point}, sources())[0].Place
	if p.Pickup != "Magasin" || p.Town != "Zürich" || !slices.Equal(p.Lines, []string{"Hof", "8000 Zürich"}) || p.Tour != "Nord" {
		t.Errorf("%+v", p)
	}
}

func TestSlipsLieInTheOrderOfTheVan(t *testing.T) {
	var orders []order.Order
	for i, to := range []shipto.ShipTo{{Address: home("B").Address, Tour: "Süd"}, home("B"), {PickupPointID: 7}, home("A")} {
		o := from(int64(i+1), 0, box)
		o.ShipTo = to
		if i == 1 {
			o.ReceiverID = rosa
		}
		orders = append(orders, o)
	}
	var first string
	for range 3 {
		orders = append(orders[1:], orders[0])
		got := ""
		for _, s := range picking.Slips(orders, sources()) {
			got += fmt.Sprint(s.Place.Tour, s.Place.Pickup, s.Receiver, s.Place.Lines, "; ")
		}
		if first == "" {
			first = got
		}
		if got != first {
			t.Errorf("depends on the order they came in: %s, %s", first, got)
		}
	}
	if want := "Rosa Au[B 1 8002 Zürich]; Zoë Näf[A 1 8002 Zürich]; HofladenZoë Näf[Hof 8000 Zürich]; SüdZoë Näf[B 1 8002 Zürich]; "; first != want {
		t.Errorf("%s", first)
	}
}

// TestARoundHasItsOrderOfStops, whatever the places are called; a place without a
// position comes behind, and a tour found by postal code is one like any other.
func TestARoundHasItsOrderOfStops(t *testing.T) {
	src := sources()
	src.Tours = shipto.Tours{{
		Head:  record.Head{Number: "Nord"},
		Areas: []shipto.Area{{From: "8000", To: "8099"}},
		Stops: []string{home("C").PlaceKey(), home("A").PlaceKey()},
	}}
	var orders []order.Order
	for i, street := range []string{"A", "B", "C"} {
		o := from(int64(i+1), 0, box)
		o.ShipTo = home(street)
		orders = append(orders, o)
	}
	got := ""
	for _, s := range picking.Slips(orders, src) {
		got += s.Place.Tour + " " + s.Place.Lines[0] + "; "
	}
	if want := "Nord C 1; Nord A 1; Nord B 1; "; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestEveryRemarkIsPrintedOnceSafetyFirst(t *testing.T) {
	src := sources()
	c := src.Customers[zoe]
	c.Remarks = []remark.Remark{always("klingeln"), {Text: "Nüsse!", Lasts: remark.Always, Safety: true}}
	src.Customers[zoe] = c
	s := src.Subscriptions[733]
	s.Remarks = []remark.Remark{
		always("klingeln"), always("reife Tomaten"),
		{Text: "einmal", Lasts: remark.Once, From: day("2026-03-12"), Until: day("2026-03-12")},
		{Text: "vorbei", Lasts: remark.Until, Until: day("2026-03-11")},
	}
	src.Subscriptions[733] = s
	s = src.Subscriptions[734]
	s.Remarks = []remark.Remark{{Text: "reife Tomaten", Lasts: remark.Always, Safety: true}}
	src.Subscriptions[734] = s
	single := from(3, 0, box)
	single.Remarks = []remark.Remark{{Text: "zum Geburtstag", Lasts: remark.Once}}
	slip := picking.Slips([]order.Order{from(1, 733, box), from(2, 734, box), single}, src)[0]
	var got []string
	for _, r := range slip.Remarks {
		got = append(got, fmt.Sprint(r.Text, " ", r.Safety, " ", r.Origin.Number))
	}
	want := []string{"Nüsse! true K-17", "reife Tomaten true A-733", "klingeln false K-17", "einmal false A-733", "zum Geburtstag false L-3"}
	if !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}

// 12 and 13 March became one delivery; what was said of the 13th still holds.
func TestARemarkForOneDeliverySurvivesThatItIsMerged(t *testing.T) {
	src := sources()
	s := src.Subscriptions[733]
	s.Remarks = []remark.Remark{{Text: "einmal", Lasts: remark.Once, From: day("2026-03-13"), Until: day("2026-03-13")}}
	src.Subscriptions[733] = s
	o := from(1, 733, box)
	o.Nominal = []civil.Date{day("2026-03-12"), day("2026-03-13")}
	if slip := picking.Slips([]order.Order{o}, src)[0]; len(slip.Remarks) != 1 {
		t.Errorf("%+v", slip.Remarks)
	}
}

// orders draws a few days of orders.
var orders = rapid.Custom(func(t *rapid.T) []order.Order {
	var out []order.Order
	line := int64(0)
	for i := range rapid.IntRange(0, 12).Draw(t, "orders") {
		o := from(int64(i+1), rapid.SampledFrom([]int64{0, 733, 734}).Draw(t, "subscription"))
		o.ReceiverID = rapid.SampledFrom([]int64{zoe, rosa}).Draw(t, "receiver")
		o.ShipTo = rapid.SampledFrom([]shipto.ShipTo{home("Seestrasse"), home("seestrasse "), home("Bergweg"), {PickupPointID: 7}}).Draw(t, "to")
		o.Date = day("2026-03-12").AddDays(rapid.IntRange(0, 2).Draw(t, "day"))
		o.State = rapid.SampledFrom([]order.State{order.Open, order.Packed, order.Cancelled}).Draw(t, "state")
		for range rapid.IntRange(0, 3).Draw(t, "lines") {
			line++
			o.Lines = append(o.Lines, order.Line{
				ID: line, ArticleID: rapid.SampledFrom([]int64{box, bread}).Draw(t, "article"),
				Ordered: money.Quantity(rapid.Int64Range(1, 5000).Draw(t, "quantity")), Pick: o.Date.AddDays(-rapid.IntRange(0, 2).Draw(t, "lead")),
			})
		}
		out = append(out, o)
	}
	return out
})

func TestEveryLineIsOnOneSlipAndOneTotalList(t *testing.T) {
	src := sources()
	rapid.Check(t, func(t *rapid.T) {
		list := orders.Draw(t, "orders")
		slips := picking.Slips(list, src)
		owner := map[int64]order.Order{}
		in := map[int64]money.Quantity{} // by article
		for _, o := range list {
			for _, l := range o.Lines {
				if o.Live() {
					owner[l.ID] = o
					in[l.ArticleID] += l.Ordered
				}
			}
		}
		seen := map[int64]bool{}
		keys := map[picking.Key]bool{}
		for _, s := range slips {
			if keys[s.Key] {
				t.Errorf("two slips for %v", s.Key)
			}
			keys[s.Key] = true
			for _, l := range s.Lines {
				o, known := owner[l.OrderLineID]
				if !known || seen[l.OrderLineID] || picking.KeyOf(o) != s.Key || l.OrderID != o.ID {
					t.Errorf("line %d on the slip of %v", l.OrderLineID, s.Key)
				}
				seen[l.OrderLineID] = true
				if l.Pick.After(s.Pick) {
					t.Errorf("packed on %s, picked on %s", s.Pick, l.Pick)
				}
			}
		}
		if len(seen) != len(owner) {
			t.Errorf("%d lines, %d on slips", len(owner), len(seen))
		}
		out := map[int64]money.Quantity{}
		for i := range 6 {
			for _, r := range picking.Totals(day("2026-03-10").AddDays(i), slips).Rows {
				out[r.ArticleID] += r.Quantity
			}
		}
		for a, q := range in {
			if out[a] != q {
				t.Errorf("article %d: %s ordered, %s on total lists", a, q, out[a])
			}
		}
	})
}

func TestSlipsDoNotDependOnTheOrderOfTheOrders(t *testing.T) {
	src := sources()
	rapid.Check(t, func(t *rapid.T) {
		list := orders.Draw(t, "orders")
		shuffled := rapid.Permutation(list).Draw(t, "shuffled")
		a, b := picking.Slips(list, src), picking.Slips(shuffled, src)
		if fmt.Sprintf("%+v", a) != fmt.Sprintf("%+v", b) {
			t.Errorf("%+v\n%+v", a, b)
		}
	})
}

func TestTotalListsCountSlipsAndSortByStorage(t *testing.T) {
	other := from(3, 0, box)
	other.ReceiverID = rosa
	total := picking.Totals(day("2026-03-11"), picking.Slips([]order.Order{from(1, 733, box, bread), from(2, 734, box), other}, sources()))
	if len(total.Rows) != 2 || total.Rows[0].Article != "BROT" || total.Rows[1].Quantity != 3*money.One || total.Rows[1].Slips != 2 {
		t.Errorf("%+v", total)
	}
}

func BenchmarkSlipsOf2000Orders(b *testing.B) {
	src := picking.Sources{Articles: map[int64]catalog.Article{}, Customers: map[int64]customer.Customer{}}
	for a := range int64(20) {
		src.Articles[a] = catalog.Article{Head: record.Head{ID: a, Number: fmt.Sprint("A", a)}, Storage: fmt.Sprint(a % 5)}
	}
	list := make([]order.Order, 2000)
	for i := range list {
		o := from(int64(i+1), 0, int64(i%20), int64((i+7)%20), int64((i+13)%20))
		o.ReceiverID = int64(i / 2)
		src.Customers[o.ReceiverID] = customer.Customer{Remarks: []remark.Remark{always("klingeln")}}
		list[i] = o
	}
	b.ReportAllocs()
	for b.Loop() {
		if got := len(picking.Slips(list, src)); got != 1000 {
			b.Fatal(got)
		}
	}
}

func TestGreetingCardsStandLastAndOnce(t *testing.T) {
	src := sources()
	s := src.Subscriptions[733]
	s.Cards = []subscription.Card{{Text: "Alles Gute"}, {Nominal: day("2026-03-13"), Text: "Von Herzen"}}
	s.Remarks = []remark.Remark{always("Alles Gute"), always("klingeln")}
	src.Subscriptions[733] = s
	o := from(1, 733, box)
	o.Nominal = append(o.Nominal, day("2026-03-13"), day("2026-03-14"))
	var got []string
	for _, r := range picking.Slips([]order.Order{o}, src)[0].Remarks {
		got = append(got, fmt.Sprintf("%v %s", r.Card, r.Text))
	}
	if want := []string{"false Alles Gute", "false klingeln", "true Alles Gute", "true Von Herzen"}; !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}
