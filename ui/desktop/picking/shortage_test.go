package picking_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/office/fulfilment"
	"turnus/domain/order"
	"turnus/domain/problem"
	"turnus/storage/shoptest"
	"turnus/ui/desktop/picking"
)

func TestAShortageIsAQuantityUpToWhatIsOrdered(t *testing.T) {
	s := newShop(t, 40)
	p := s.presenter()
	read(t, p, civil.Date{})
	line := detail(t, p, 0).Lines[0]
	s.change(t, line.ID, func(money.Quantity) money.Quantity { return 2500 })
	read(t, p, p.Day())
	for typed, c := range map[string]struct {
		missing money.Quantity // 0: none
		says    string         // part of the sentence, "" if it can be so
	}{
		"":                     {},
		"   ":                  {},
		"0":                    {},
		"0.0":                  {},
		"1":                    {missing: 1000},
		" 2.5 ":                {missing: 2500},
		"0,5":                  {missing: 500},
		".5":                   {says: "keine Menge"},
		"2.501":                {missing: 2501, says: "Möglich ist 0 bis 2.5"},
		"3":                    {missing: 3000, says: "Möglich ist 0 bis 2.5"},
		"-1":                   {missing: -1000, says: "Möglich ist 0 bis 2.5"},
		"eins":                 {says: "keine Menge"},
		"1 Stück":              {says: "keine Menge"},
		"1.2345":               {says: "keine Menge"},
		"99999999999999999999": {says: "keine Menge"},
	} {
		if says := p.EnterShort(line.ID, typed); (says == "") != (c.says == "") || !strings.Contains(says, c.says) {
			t.Errorf("%q: it says %q, want %q", typed, says, c.says)
		}
		shorts := p.Shorts()
		if none := c.missing == 0 && c.says == ""; none != (len(shorts) == 0) {
			t.Errorf("%q: entered are %v", typed, shorts)
		} else if !none && shorts[0].Missing != c.missing {
			t.Errorf("%q is %s, want %s", typed, shorts[0].Missing, c.missing)
		}
		if _, wrong := p.Unreadable(); wrong != (c.says != "") {
			t.Errorf("%q: unreadable is %v", typed, wrong)
		}
		if got := detail(t, p, 0).Lines[0]; got.Short != strings.TrimSpace(typed) && len(shorts) > 0 {
			t.Errorf("%q is shown as %q", typed, got.Short)
		}
	}
}

// TestWhatIsTakenCanBePacked: whatever is typed, in whatever order, what the
// screen takes is more than nothing and no more than is ordered, a line at a
// time; and closing packs exactly the rest.
func TestWhatIsTakenCanBePacked(t *testing.T) {
	s := newShop(t, 40)
	p := s.presenter()
	read(t, p, civil.Date{})
	sheet, err := s.jobs.Sheet(t.Context(), p.Day())
	if err != nil {
		t.Fatal(err)
	}
	ordered := map[int64]money.Quantity{}
	var ids []int64
	for _, slip := range sheet.Slips {
		for _, l := range slip.Lines {
			ordered[l.OrderLineID] = l.Quantity
			ids = append(ids, l.OrderLineID)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		id := rapid.SampledFrom(ids).Draw(t, "line")
		typed := rapid.OneOf(rapid.StringMatching(`-?[0-9]{0,4}[.,']?[0-9]{0,4}`), rapid.String()).Draw(t, "typed")
		if says := p.EnterShort(id, typed); says != p.ShortProblem(id) {
			t.Fatalf("%q: it says %q, then %q", typed, says, p.ShortProblem(id))
		} else if says != "" {
			if _, wrong := p.Unreadable(); !wrong {
				t.Fatalf("%q cannot be so, and the day can be closed", typed)
			}
			p.EnterShort(id, "")
		}
		seen := map[int64]bool{}
		for _, short := range p.Shorts() {
			if short.Missing <= 0 || short.Missing > ordered[short.LineID] || seen[short.LineID] {
				t.Fatalf("%q became %+v of %s", typed, short, ordered[short.LineID])
			}
			seen[short.LineID] = true
		}
	})
	p.EnterShort(ids[0], words.Quantity(ordered[ids[0]]))
	missing := map[int64]money.Quantity{}
	for _, short := range p.Shorts() {
		missing[short.LineID] = short.Missing
	}
	if _, err := p.Close()(t.Context()); err != nil {
		t.Fatal(err)
	}
	if sheet, err = s.jobs.Sheet(t.Context(), p.Day()); err != nil {
		t.Fatal(err)
	}
	for _, slip := range sheet.Slips {
		for _, l := range slip.Lines {
			if l.Short != missing[l.OrderLineID] {
				t.Errorf("%s is %s short, entered %s", l.Article, l.Short, missing[l.OrderLineID])
			}
		}
	}
}

func TestShortagesAreKeptForEachDay(t *testing.T) {
	s := newShop(t, 40)
	p := s.presenter()
	read(t, p, civil.Date{})
	first, line := p.Day(), detail(t, p, 0).Lines[0]
	p.EnterShort(line.ID, "0.5")
	if says := rowOf(t, p, first).Says; !strings.HasSuffix(says, "1 fehlt") {
		t.Errorf("the list says %q", says)
	}
	if says := p.Slips()[0].Says; !strings.HasSuffix(says, "1 fehlt") {
		t.Errorf("the slip says %q", says)
	}
	if keep := p.Head("").Keep; keep == "" {
		t.Error("nobody is told that it is not saved yet")
	}
	read(t, p, p.Neighbour(true))
	if len(p.Shorts()) != 0 || p.Head("").Keep != "" {
		t.Error("another day has the shortages")
	}
	if says := rowOf(t, p, first).Says; !strings.HasSuffix(says, "1 fehlt") {
		t.Errorf("seen from another day the list says %q", says)
	}
	if lost := read(t, p, first); len(lost) != 0 || len(p.Shorts()) != 1 || detail(t, p, 0).Lines[0].Short != "0.5" {
		t.Errorf("back again there are %v, lost %q", p.Shorts(), lost)
	}
}

// TestAShortageGoesWithItsLineAndThePersonIsTold.
func TestAShortageGoesWithItsLineAndThePersonIsTold(t *testing.T) {
	s := newShop(t, 40)
	p := s.presenter()
	read(t, p, civil.Date{})
	gone, less := detail(t, p, 0).Lines[0], detail(t, p, 1).Lines[0]
	p.EnterShort(gone.ID, "0.5")
	p.EnterShort(less.ID, "1")
	s.change(t, gone.ID, func(money.Quantity) money.Quantity { return 0 })
	s.change(t, less.ID, func(money.Quantity) money.Quantity { return 500 })
	lost := read(t, p, p.Day())
	if len(lost) != 1 || !strings.Contains(lost[0], gone.Name) || !strings.Contains(lost[0], "0.5") {
		t.Errorf("the person is told %q", lost)
	}
	if slip, wrong := p.Unreadable(); !wrong || p.ShortProblem(less.ID) == "" {
		t.Errorf("more is missing than is ordered now, and slip %d says nothing", slip)
	}
	if len(p.Shorts()) != 1 {
		t.Errorf("entered are %v", p.Shorts())
	}
}

// TestShortagesOfADaySomebodyElseClosesAreTold.
func TestShortagesOfADaySomebodyElseClosesAreTold(t *testing.T) {
	s := newShop(t, 40)
	p := s.presenter()
	read(t, p, civil.Date{})
	line := detail(t, p, 0).Lines[0]
	p.EnterShort(line.ID, "0.5")
	if _, err := s.jobs.Close(t.Context(), shoptest.Actor, p.Day(), nil); err != nil {
		t.Fatal(err)
	}
	if lost := read(t, p, p.Day()); len(lost) != 1 || len(p.Shorts()) != 0 {
		t.Errorf("lost %q, entered %v", lost, p.Shorts())
	}
	if says := p.EnterShort(line.ID, "0.5"); says != "" || len(p.Shorts()) != 0 {
		t.Error("a closed day takes shortages")
	}
}

func TestClosingSaysFirstWhatItDoes(t *testing.T) {
	s := newShop(t, 60)
	p := s.presenter()
	read(t, p, civil.Date{})
	says := p.Closing().Says
	for _, part := range []string{"Rüstscheine werden abgeschlossen (", "davon wurden nie gedruckt.", "Fehlmengen sind keine eingetragen", "nichts mehr ändern."} {
		if !strings.Contains(says, part) {
			t.Errorf("it does not say %q: %q", part, says)
		}
	}
	s.print(t, p)
	line, changed := detail(t, p, 0).Lines[0], detail(t, p, 1).Lines[0]
	s.change(t, changed.ID, func(q money.Quantity) money.Quantity { return 2 * q })
	read(t, p, p.Day())
	p.EnterShort(line.ID, "0.5")
	asked := p.Closing()
	for _, part := range []string{"1 davon wurde seit dem Druck geändert.", "1 Fehlmenge ist eingetragen."} {
		if !strings.Contains(asked.Says, part) {
			t.Errorf("it does not say %q: %q", part, asked.Says)
		}
	}
	if strings.Contains(asked.Says, "nie gedruckt") || strings.Contains(asked.Says, "erst am") {
		t.Errorf("it says %q", asked.Says)
	}
	want := picking.ShortRow{Slip: p.Slips()[0].Number + " " + p.Slips()[0].Receiver, Article: line.Name, Quantity: "0.5 " + line.Unit}
	if len(asked.Shorts) != 1 || asked.Shorts[0] != want {
		t.Errorf("the shortages are %+v, want %+v", asked.Shorts, want)
	}
	read(t, p, p.Neighbour(true))
	if says := p.Closing().Says; !strings.Contains(says, "Der Rüsttag ist erst am ") {
		t.Errorf("a day to come says %q", says)
	}
}

// TestADayThatChangedIsNotClosedBehindThePersonsBack: the store says so, what
// was entered stays, and the new state can be closed.
func TestADayThatChangedIsNotClosedBehindThePersonsBack(t *testing.T) {
	s := newShop(t, 40)
	p := s.presenter()
	read(t, p, civil.Date{})
	s.print(t, p)
	line, other := detail(t, p, 0).Lines[0], detail(t, p, 1).Lines[0]
	p.EnterShort(line.ID, "0.5")
	s.change(t, other.ID, func(q money.Quantity) money.Quantity { return 2 * q })
	if _, err := p.Close()(t.Context()); !problem.Has(err, office.CodeChangedElsewhere) {
		t.Fatalf("the error is %v", err)
	}
	if lost := read(t, p, p.Day()); len(lost) != 0 || len(p.Shorts()) != 1 {
		t.Errorf("lost %q, entered %v", lost, p.Shorts())
	}
	done, err := p.Close()(t.Context())
	if err != nil || done.Short != money.One/2 {
		t.Fatalf("closed %+v: %v", done, err)
	}
	p.Closed(done)
	read(t, p, p.Day())
	if d := detail(t, p, 0).Lines[0]; d.Short != "0.5" || d.Open {
		t.Errorf("the closed line is %+v", d)
	}
	if note := p.Head("").Note; !strings.Contains(note, "abgeschlossen: ") || len(p.Shorts()) != 0 {
		t.Errorf("it says %q, entered %v", note, p.Shorts())
	}
}

func TestADayIsClosedOnce(t *testing.T) {
	s := newShop(t, 40)
	p, other := s.presenter(), s.presenter()
	read(t, p, civil.Date{})
	read(t, other, civil.Date{})
	if _, err := p.Close()(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, err := other.Close()(t.Context()); !problem.Has(err, fulfilment.CodeNothingToClose) {
		t.Errorf("the second closing: %v", err)
	}
	read(t, other, other.Day())
	for _, l := range detail(t, other, 0).Lines {
		if l.Open {
			t.Errorf("%+v can be changed", l)
		}
	}
}

// TestAnOrderThatCameAfterTheClosingIsTold and can be closed too.
func TestAnOrderThatCameAfterTheClosingIsTold(t *testing.T) {
	s := newShop(t, 40)
	p := s.presenter()
	read(t, p, civil.Date{})
	late := detail(t, p, 0).Lines[0]
	var o order.Order
	shoptest.Do(t, s.store, func(tx office.Tx) error {
		sheet, err := s.jobs.Sheet(t.Context(), p.Day())
		if err != nil {
			return err
		}
		o, err = tx.Orders().Get(sheet.Slips[0].Lines[0].OrderID)
		if err != nil {
			return err
		}
		o.State = order.Cancelled
		return tx.SaveOrders().Save(&o)
	})
	read(t, p, p.Day())
	if _, err := p.Close()(t.Context()); err != nil {
		t.Fatal(err)
	}
	shoptest.Do(t, s.store, func(tx office.Tx) error {
		o.State = order.Open
		return tx.SaveOrders().Save(&o)
	})
	read(t, p, p.Day())
	if !p.Open() || rowOf(t, p, p.Day()).State == picking.DayClosed {
		t.Errorf("line %d is forgotten", late.ID)
	}
	if _, err := p.Close()(t.Context()); err != nil {
		t.Error(err)
	}
}
