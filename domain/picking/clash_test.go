package picking_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/domain/record"
	"turnus/domain/remark"
)

func TestWhatASlipCannotDoBothOf(t *testing.T) {
	text := func(s string) []remark.Remark { return []remark.Remark{always(s)} }
	once := []remark.Remark{{Text: "Klingeln", Lasts: remark.Once}}
	until := []remark.Remark{{Text: "klingeln", Lasts: remark.Until, Until: day("2026-03-31")}}
	for _, c := range []struct {
		name                     string
		receiver, standing, once []remark.Remark // of the receiver, a subscription and a single order
		want                     []picking.Matter
	}{
		{"nothing is said", nil, nil, nil, nil},
		{"other things", text("Klingeln"), text("Hinters Haus"), nil, nil},
		{"the same", text("Klingeln"), text("klingeln "), once, nil},
		{"for another time", text("Klingeln"), until, nil, []picking.Matter{picking.OtherLifetime}},
		{"the opposite of the receiver", text("Bitte klingeln"), text("Bitte nicht klingeln!"), nil, []picking.Matter{picking.OtherWish}},
		{"the opposite for once", nil, text("Ne pas sonner"), text("sonner s.v.p."), nil},
		{"the opposite in French", nil, text("Ne pas sonner, merci"), text("Sonner"), []picking.Matter{picking.OtherWish}},
		{"without and with", text("Ohne Deckel"), nil, text("mit Deckel"), []picking.Matter{picking.OtherWish}},
		{"a no by itself", text("nein"), text("nicht"), nil, nil},
	} {
		src := sources()
		her := src.Customers[zoe]
		her.Remarks = c.receiver
		src.Customers[zoe] = her
		s := src.Subscriptions[733]
		s.Remarks = c.standing
		src.Subscriptions[733] = s
		a, b := from(1, 733, box), from(2, 0, bread)
		b.Remarks = c.once
		slips := picking.Slips([]order.Order{a, b}, src)
		if len(slips) != 1 {
			t.Fatal(c.name, len(slips))
		}
		var got []picking.Matter
		for _, x := range slips[0].Clashes {
			got = append(got, x.Matter)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %+v", c.name, slips[0].Clashes)
		}
		stored := slips[0]
		stored.Edition = 1
		if again := slips[0].Since(stored); again.Stale || !slices.Equal(again.Clashes, slips[0].Clashes) {
			t.Errorf("%s: printed it says %+v", c.name, again.Clashes)
		}
	}
}

// TestAClashIsOneWhicheverComesFirst, and nobody clashes with themselves.
func TestAClashIsOneWhicheverComesFirst(t *testing.T) {
	words := rapid.SliceOfN(rapid.SampledFrom([]string{"nicht", "klingeln", "bitte", "Schopf", "keine", "Nüsse"}), 0, 3)
	rapid.Check(t, func(t *rapid.T) {
		join := func(name string) string {
			out := ""
			for _, w := range words.Draw(t, name) {
				out += w + " "
			}
			return out + "x"
		}
		one, other := join("one"), join("other")
		find := func(one, other string) int {
			src := sources()
			s := src.Subscriptions[733]
			s.Remarks = []remark.Remark{always(one)}
			src.Subscriptions[733] = s
			a, b := from(1, 733, box), from(2, 0, bread)
			b.Remarks = []remark.Remark{always(other)}
			list := picking.Slips([]order.Order{a, b}, src)[0].Clashes
			for _, x := range list {
				if x.One.Origin == x.Other.Origin || x.One.Origin.Kind != record.KindSubscription {
					t.Fatalf("%+v", x)
				}
			}
			return len(list)
		}
		if find(one, other) != find(other, one) || find(one, one) != 0 {
			t.Fatalf("%q and %q: %d, %d", one, other, find(one, other), find(other, one))
		}
	})
}
