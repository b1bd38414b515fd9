package picking_test

import (
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
