package picking_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/catalog"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/domain/record"
)

// What the box of these tests holds.
const (
	carrots = int64(11)
	beets   = int64(12)
	nuts    = int64(13)
	leeks   = int64(14)
)

// withContents is the shop whose box holds carrots, beetroot and walnuts; Zoë
// does not want the latter two.
func withContents() picking.Sources {
	src := sources()
	for id, name := range map[int64]string{carrots: "Rüebli", beets: "Randen", nuts: "Baumnüsse"} {
		src.Articles[id] = catalog.Article{Head: record.Head{ID: id, Number: name}, Names: lang.Texts{lang.DE: name}, Unit: "kg", Storage: "F"}
	}
	b := src.Articles[beets]
	b.SubstituteIDs = []int64{carrots}
	src.Articles[beets] = b
	c := src.Customers[zoe]
	c.Dislikes = []string{"Randen", "Baumnüsse"}
	src.Customers[zoe] = c
	src.Contents = catalog.ContentsOf([]catalog.BoxContents{{ArticleID: box, From: day("2026-03-09"), Items: []catalog.BoxItem{
		{Part: catalog.Part{ArticleID: carrots, Quantity: 500}},
		{Part: catalog.Part{ArticleID: beets, Quantity: 700}},
		{Part: catalog.Part{ArticleID: nuts, Quantity: 200}},
	}}})
	return src
}

func TestWhatAReceiverDislikesIsTakenOutOfTheBox(t *testing.T) {
	src := withContents()
	o := from(1, 733, box, bread)
	o.Lines[0].Ordered = 2 * money.One
	slips := picking.Slips([]order.Order{o}, src)
	var swaps []picking.Swap
	for _, l := range slips[0].Lines {
		swaps = append(swaps, l.Swaps...)
	}
	if len(swaps) != 2 || swaps[0].Out.Quantity != 1400 || swaps[0].In == nil || swaps[0].In.ArticleID != carrots || swaps[0].In.Quantity != 1400 ||
		swaps[1].In != nil || swaps[1].Because != "Baumnüsse" {
		t.Errorf("%+v", swaps)
	}
	if left := slips[0].Unsolved(); len(left) != 1 || left[0].Out.ArticleID != nuts {
		t.Errorf("unsolved: %+v", left)
	}
	rows := src.Content(day("2026-03-11"), slips)
	if len(rows) != 1 || rows[0].ArticleID != carrots || rows[0].Quantity != 2400 || rows[0].Slips != 1 {
		t.Errorf("to fetch: %+v", rows)
	}
}

func TestASlipChangesWithWhatGoesIn(t *testing.T) {
	src := withContents()
	before := picking.Slips([]order.Order{from(1, 733, box)}, src)[0]
	before.Edition = 1
	b := src.Articles[nuts]
	b.SubstituteIDs = []int64{carrots}
	src.Articles[nuts] = b
	now := picking.Slips([]order.Order{from(1, 733, box)}, src)[0]
	if now.SameAs(before) || now.Since(before).Lines[0].Change != picking.Changed {
		t.Errorf("%+v", now.Since(before).Lines)
	}
	same := picking.Slips([]order.Order{from(1, 733, box)}, src)[0]
	if !same.SameAs(now) {
		t.Error("nothing is different")
	}
}

// TestAPersonDecidesForOneOrder what goes in, and that holds until the receiver does
// not want that either.
func TestAPersonDecidesForOneOrder(t *testing.T) {
	decided := func(src picking.Sources, s ...order.Swap) picking.Swap {
		o := from(1, 733, box)
		o.Swaps = s
		for _, x := range picking.Slips([]order.Order{o}, src)[0].Lines[0].Swaps {
			if x.Out.ArticleID == nuts {
				return x
			}
		}
		return picking.Swap{}
	}
	in := func(id int64) order.Swap {
		return order.Swap{BoxID: box, OutID: nuts, InID: id, Quantity: 300}
	}
	other := in(carrots)
	other.BoxID = bread
	src := withContents()
	for name, c := range map[string]struct {
		x                 picking.Swap
		open, left, comes bool
	}{
		"nobody has decided":        {decided(src), true, false, false},
		"carrots":                   {decided(src, in(carrots)), false, false, true},
		"left out":                  {decided(src, in(0)), false, true, false},
		"for another box":           {decided(src, other), true, false, false},
		"what is not wanted either": {decided(src, in(beets)), true, false, false},
	} {
		if x := c.x; x.Open() != c.open || x.Left() != c.left || (x.In != nil) != c.comes || c.comes && x.In.Quantity != 300 {
			t.Errorf("%s: %+v", name, x)
		}
	}
	o := from(1, 733, box)
	before := picking.Slips([]order.Order{o}, src)[0]
	before.Edition = 1
	o.Swaps = []order.Swap{in(0)}
	if now := picking.Slips([]order.Order{o}, src)[0].Since(before); now.Lines[0].Change != picking.Changed || len(now.Unsolved()) != 0 {
		t.Errorf("left out, on paper: %+v", now.Lines)
	}
}

func TestWhatCanGoInIsListedByPriority(t *testing.T) {
	src := withContents()
	src.Contents[bread] = []catalog.BoxContents{{ArticleID: bread, From: day("2026-03-09"), Items: []catalog.BoxItem{
		{Part: catalog.Part{ArticleID: carrots, Quantity: 100}}, {Part: catalog.Part{ArticleID: beets, Quantity: 100}}, {Part: catalog.Part{ArticleID: leeks, Quantity: 900}},
	}}}
	src.Articles[leeks] = catalog.Article{Head: record.Head{ID: leeks, Number: "Lauch"}, Names: lang.Texts{lang.DE: "Lauch"}, Unit: "Stück"}
	o := from(1, 733, box)
	o.Lines[0].Ordered = 2 * money.One
	for out, want := range map[int64][]picking.Choice{
		beets: {{InOne: 700, Listed: true}, {InOne: 900}},
		nuts:  {{InOne: 900}, {InOne: 200}},
		leeks: nil,
	} {
		got := src.Choices(o, box, out)
		for i := range got {
			if got[i].Item.Quantity != 2*got[i].InOne {
				t.Errorf("%+v", got[i])
			}
			got[i].Item = picking.Item{}
		}
		same := func(a, b picking.Choice) bool { return a.InOne == b.InOne && a.Listed == b.Listed }
		if !slices.EqualFunc(got, want, same) {
			t.Errorf("for %d: %+v", out, got)
		}
	}
}

// What is fetched is what goes into the boxes: what they hold, less what is
// taken out, and what goes in instead.
func TestWhatIsFetchedIsWhatGoesIn(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		src := withContents()
		c := src.Customers[zoe]
		c.Dislikes = rapid.SliceOf(rapid.SampledFrom([]string{"Randen", "Baumnüsse", "Rüebli", "x"})).Draw(t, "dislikes")
		src.Customers[zoe] = c
		var orders []order.Order
		var boxes money.Quantity
		for i := range rapid.IntRange(1, 4).Draw(t, "orders") {
			o := from(int64(i+1), 733, box)
			o.ReceiverID = rapid.SampledFrom([]int64{zoe, rosa}).Draw(t, "receiver")
			o.Lines[0].Ordered = money.Quantity(rapid.IntRange(1, 3).Draw(t, "boxes")) * money.One
			boxes += o.Lines[0].Ordered
			if rapid.Bool().Draw(t, "decided") {
				o.Swaps = []order.Swap{{
					BoxID: box, OutID: rapid.SampledFrom([]int64{beets, nuts}).Draw(t, "out"), Source: "Anna",
					InID: rapid.SampledFrom([]int64{0, carrots, nuts}).Draw(t, "in"), Quantity: 150,
				}}
			}
			orders = append(orders, o)
		}
		slips := picking.Slips(orders, src)
		want := boxes.Times(500 + 700 + 200)
		var got money.Quantity
		for _, s := range slips {
			for _, l := range s.Lines {
				for _, x := range l.Swaps {
					want -= x.Out.Quantity
					if x.In != nil {
						want += x.In.Quantity
					}
				}
			}
		}
		for _, r := range src.Content(day("2026-03-11"), slips) {
			got += r.Quantity
		}
		if got != want {
			t.Fatalf("%s fetched, %s go in", got, want)
		}
	})
}
