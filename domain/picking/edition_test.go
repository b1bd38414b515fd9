package picking_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"turnus/domain/money"
	"turnus/domain/order"
	"turnus/domain/picking"
)

// slipOf is the slip of one order.
func slipOf(o order.Order) picking.Slip { return picking.Slips([]order.Order{o}, sources())[0] }

// printed gives a slip its next edition, as fulfilment does.
func printed(s picking.Slip) picking.Slip {
	s.Edition++
	s.ID, s.Number, s.Stale = 5, "R-2026-000001", false
	s.PrintedAt = time.Date(2026, 3, 11, 6, s.Edition, 0, 0, time.UTC)
	return s
}

func marks(s picking.Slip) []string {
	var out []string
	for _, l := range s.Lines {
		out = append(out, fmt.Sprintf("%s %s %s<%s", l.Article, l.Change, l.Quantity, l.Before))
	}
	return out
}

func TestAReprintMarksWhatChanged(t *testing.T) {
	first := from(1, 733, box, bread)
	stored := printed(slipOf(first))

	second := from(1, 733, box, bread)
	second.Lines[0].Ordered = 2 * money.One
	second.Lines = second.Lines[:1]
	again := slipOf(second).Since(stored)
	if want := []string{"GEM-M changed 2<1", "BROT removed 0<1"}; !slices.Equal(marks(again), want) || !again.Stale {
		t.Errorf("%q", marks(again))
	}
	if again.Number != stored.Number || again.ID != stored.ID || again.Edition != 1 {
		t.Errorf("it is the same slip: %+v", again)
	}
	stored = printed(again)
	if same := slipOf(second).Since(stored); same.Stale || same.Edition != 2 || !slices.Equal(marks(same), marks(stored)) {
		t.Errorf("printed again, it is the very same edition: %+v", same)
	}
	third := from(1, 733, box, bread)
	third.Lines[0].Ordered = 2 * money.One
	if got := slipOf(third).Since(stored); !slices.Equal(marks(got), []string{"BROT added 1<0", "GEM-M  2<0"}) {
		t.Errorf("against the second edition: %q", marks(got))
	}
}

func TestTotalsLeaveOutWhatWasRemoved(t *testing.T) {
	stored := printed(slipOf(from(1, 733, box, bread)))
	again := slipOf(from(1, 733, box)).Since(stored)
	if rows := picking.Totals(day("2026-03-11"), []picking.Slip{again}).Rows; len(rows) != 1 || rows[0].Article != "GEM-M" {
		t.Errorf("%+v", rows)
	}
}

func TestWhatAPackerReadsMakesANewEdition(t *testing.T) {
	base := slipOf(from(1, 733, box))
	base.Remarks = []picking.Remark{{Text: "klingeln"}}
	for name, c := range map[string]struct {
		edit func(*picking.Slip)
		same bool
	}{
		"nothing":                 {func(*picking.Slip) {}, true},
		"an id":                   {func(s *picking.Slip) { s.Lines[0].OrderLineID = 99 }, true},
		"the customer's number":   {func(s *picking.Slip) { s.Customer = "K-99" }, true},
		"a quantity":              {func(s *picking.Slip) { s.Lines[0].Quantity++ }, false},
		"an article":              {func(s *picking.Slip) { s.Lines[0].ArticleID = bread }, false},
		"one line more":           {func(s *picking.Slip) { s.Lines = append(s.Lines, s.Lines[0]) }, false},
		"no line":                 {func(s *picking.Slip) { s.Lines = nil }, false},
		"the pick day":            {func(s *picking.Slip) { s.Pick = s.Pick.AddDays(1) }, false},
		"the receiver's name":     {func(s *picking.Slip) { s.Receiver = "Zoë Au" }, false},
		"the street":              {func(s *picking.Slip) { s.Place.Lines = []string{"Seeweg 1", "8002 Zürich"} }, false},
		"the drop place":          {func(s *picking.Slip) { s.Place.DropPlace = "Garage" }, false},
		"the door code":           {func(s *picking.Slip) { s.Place.DoorCode = "1" }, false},
		"the round":               {func(s *picking.Slip) { s.Place.Tour = "Nord" }, false},
		"a remark":                {func(s *picking.Slip) { s.Remarks = append(s.Remarks, picking.Remark{Text: "neu"}) }, false},
		"no remark":               {func(s *picking.Slip) { s.Remarks = nil }, false},
		"that a remark is safety": {func(s *picking.Slip) { s.Remarks[0].Safety = true }, false},
	} {
		s := base
		s.Lines, s.Remarks = slices.Clone(base.Lines), slices.Clone(base.Remarks)
		c.edit(&s)
		if s.SameAs(base) != c.same || base.SameAs(s) != c.same {
			t.Errorf("%s: %v, %v", name, s.SameAs(base), base.SameAs(s))
		}
	}
}

func TestNewRemarksAreMarked(t *testing.T) {
	before, now := slipOf(from(1, 733, box)), slipOf(from(1, 733, box))
	before.Remarks = []picking.Remark{{Text: "alt"}, {Text: "Nüsse"}}
	now.Remarks = []picking.Remark{{Text: "Nüsse", Safety: true}, {Text: "alt"}, {Text: "neu"}}
	got := now.Against(before).Remarks
	if got[0].Change != picking.Added || got[1].Change != picking.Same || got[2].Change != picking.Added {
		t.Errorf("%+v", got)
	}
	if now.Remarks[0].Change != picking.Same {
		t.Error("the slip itself is not marked")
	}
}

// One order can have an article twice, at an agreed and at the list price.
func TestAnArticleTwiceInOneOrderIsNoChange(t *testing.T) {
	o := from(1, 0, box, box)
	o.Lines[1].Ordered = 3000
	stored := printed(slipOf(o))
	if got := slipOf(o).Since(stored); got.Stale || got.Edition != 1 {
		t.Errorf("%q", marks(got))
	}
	fewer := from(1, 0, box)
	if got := marks(slipOf(fewer).Since(stored)); !slices.Equal(got, []string{"GEM-M  1<0", "GEM-M removed 0<3"}) {
		t.Errorf("%q", got)
	}
}

// An order written anew has other line ids, and a line may be picked on another
// day while the slip stays as it is.
func TestAnEditionStandsForTheLinesThereAreNow(t *testing.T) {
	stored := printed(slipOf(from(1, 0, box, bread)))
	anew := from(1, 0, box, bread)
	anew.Lines[0].ID, anew.Lines[1].ID, anew.Lines[1].Pick = 91, 92, day("2026-03-09")
	got := slipOf(anew).Since(stored)
	if got.Stale || got.Edition != 1 || got.Lines[0].OrderLineID != 92 || got.Lines[1].OrderLineID != 91 {
		t.Errorf("%+v", got)
	}
	if rows := picking.Totals(day("2026-03-09"), []picking.Slip{got}).Rows; len(rows) != 1 || rows[0].Article != "BROT" {
		t.Errorf("%+v", rows)
	}
	if stored.Lines[0].OrderLineID == 92 {
		t.Error("the stored slip is not touched")
	}
}

func TestASlipThatWasNeverPrintedHasNoMarks(t *testing.T) {
	stored := slipOf(from(1, 733, box))
	stored.ID, stored.Number = 5, "R-2026-000001"
	got := slipOf(from(1, 733, box, bread)).Since(stored)
	if got.Stale || got.ID != 5 || got.Number == "" || !slices.Equal(marks(got), []string{"BROT  1<0", "GEM-M  1<0"}) {
		t.Errorf("%+v", got)
	}
}

// Whatever is printed after whatever: quantities are those of now, and printing
// once more changes nothing.
func TestEveryEditionHasTheQuantitiesOfNow(t *testing.T) {
	draw := rapid.Custom(func(t *rapid.T) order.Order {
		o := from(1, 733, rapid.SliceOfN(rapid.SampledFrom([]int64{box, bread}), 1, 4).Draw(t, "articles")...)
		for i := range o.Lines {
			o.Lines[i].Ordered = money.Quantity(rapid.Int64Range(1, 3).Draw(t, "quantity"))
		}
		return o
	})
	rapid.Check(t, func(t *rapid.T) {
		stored := printed(slipOf(draw.Draw(t, "first")))
		for range rapid.IntRange(1, 4).Draw(t, "editions") {
			o := draw.Draw(t, "order")
			now := slipOf(o).Since(stored)
			var want, have money.Quantity
			for _, l := range o.Lines {
				want += l.Ordered
			}
			for _, l := range now.Lines {
				have += l.Quantity
				if l.Change == picking.Removed && l.Quantity != 0 {
					t.Fatalf("%q", marks(now))
				}
			}
			if have != want {
				t.Fatalf("%s ordered, %q", want, marks(now))
			}
			if now.Stale {
				now = printed(now)
			}
			stored = now
			if again := slipOf(o).Since(stored); again.Stale || again.Edition != stored.Edition || !slices.Equal(marks(again), marks(stored)) {
				t.Fatalf("%q, again %q", marks(stored), marks(again))
			}
		}
	})
}

func TestSlipNumbers(t *testing.T) {
	if got := picking.Number("R-", 2026, 123); got != "R-2026-000123" {
		t.Error(got)
	}
}

func TestWhatAsksTheSameDoesNotDependOnPrinting(t *testing.T) {
	stored := printed(slipOf(from(1, 733, box, bread)))
	less := slipOf(from(1, 733, box))
	marked := less.Since(stored) // the bread is struck through
	again := less.Since(printed(marked))
	if !marked.AsksTheSame(less) || !marked.AsksTheSame(again) || !less.AsksTheSame(marked) {
		t.Error("marks and editions do not count")
	}
	if marked.AsksTheSame(stored) || stored.AsksTheSame(marked) {
		t.Error("a line less is something else")
	}
	other := less
	other.Key.Date = other.Key.Date.AddDays(1)
	if other.AsksTheSame(less) {
		t.Error("another parcel is something else")
	}
	if void := stored.Void(); !void.AsksTheSame(printed(void)) || void.AsksTheSame(stored) {
		t.Error("a void slip asks for nothing")
	}
}
