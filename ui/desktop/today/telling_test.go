package today

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/problem"
	"turnus/domain/shop"
)

// tellAhead lets the shop be told so many days ahead.
func (h *house) tellAhead(t *testing.T, days int) {
	t.Helper()
	s, err := h.shop(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	s.TellAhead = days
	if err := h.office().SaveShop(t.Context(), s); err != nil {
		t.Fatal(err)
	}
}

// TestWhatBecomesDueIsListedByPickDay, as far ahead as the shop wants to be told,
// and each leads to making the orders up to it.
func TestWhatBecomesDueIsListedByPickDay(t *testing.T) {
	h := newHouse(t, 60)
	h.tellAhead(t, 3)
	p := h.presenter(lang.DE)
	all(t, p)
	rows := p.Sections()[2].Rows
	sum := 0
	for _, d := range p.due.Days {
		sum += d.Orders
		if d.Pick.After(h.day.AddDays(3)) {
			t.Errorf("%+v is further ahead", d)
		}
	}
	same(t, "all of it", sum, p.due.Orders)
	same(t, "first", rows[0].Title, "Rüsttag Mo 23.11.2026")
	same(t, "leads to", rows[0].Target, Target{To: ToPlan, Day: h.day})
	if len(rows) > 4 || !strings.Contains(rows[0].Says, "geliefert Di 24.11.2026") {
		t.Errorf("%+v", rows)
	}
	few := p.due.Orders
	h.tellAhead(t, 30)
	all(t, p)
	rows = p.Sections()[2].Rows
	last := rows[len(rows)-1]
	if p.due.Orders <= few || len(rows) != dueShown+1 || last.Target.Day != h.day.AddDays(30) || last.Title != "Später" {
		t.Errorf("%d due, %d before, %+v", p.due.Orders, few, rows)
	}
	h.tellAhead(t, 0)
	all(t, p)
	same(t, "as far as it plans", row(t, p, "due").Target.Day, h.day.AddDays(7))
	h.plan(t)
	all(t, p)
	same(t, "sections when all is made", len(p.Sections()), 2)
}

func TestNoticesAndUnsettledOrdersHaveTheirRows(t *testing.T) {
	h := newHouse(t, 20)
	h.plan(t)
	p := h.presenter(lang.DE)
	all(t, p)
	if rows := keys(p); strings.Contains(rows, "notices") || strings.Contains(rows, "unsettled") {
		t.Errorf("rows %q", rows)
	}
	h.notices, h.unfit = 3, 2
	p = h.presenter(lang.DE)
	all(t, p)
	same(t, "notices", row(t, p, "notices").Title, "3 Avisierungen sind offen")
	same(t, "unsettled", row(t, p, "unsettled").Title, "2 Aufträge passen nicht mehr zum Kalender")
	same(t, "due", row(t, p, "due").Title, "Fällige Aufträge") // and not that all is settled
	h.unsettledErr = problem.New(office.CodeLocked, "")
	p = h.presenter(lang.DE)
	all(t, p)
	same(t, "why not", row(t, p, "unsettled").Says, german().Error(h.unsettledErr)[0])
}

// told sits somebody before the screen and gives what is told beside it.
func told(t *testing.T, h *house) (d *desk, said *[]string) {
	t.Helper()
	d, said = sit(t, h), new([]string)
	d.kit.Notify = func(title, says string) { *said = append(*said, title+": "+says) }
	d.show.parts = [partCount]progress{} // as if it was opened only now
	return d, said
}

// TestItIsToldOnceADay, and again when there is something of another kind.
func TestItIsToldOnceADay(t *testing.T) {
	h := newHouse(t, 60)
	d, said := told(t, h)
	d.Reload()
	if len(*said) != 1 || !strings.HasPrefix((*said)[0], "Heute im Laden: Bis Mo 30.11.2026 werden ") {
		t.Fatalf("told %q", *said)
	}
	d.show.parts = [partCount]progress{}
	d.Reload()
	same(t, "told as often", len(*said), 1)
	h.plan(t) // slips instead of what is due: another kind
	d.Reload()
	if len(*said) != 2 || !strings.Contains((*said)[1], "Heute zu rüsten: ") {
		t.Errorf("told %q", *said)
	}
	h.day = h.day.AddDays(9)
	d.Reload()
	if n := len(*said); n != 3 || !strings.Contains((*said)[2], "verpasste Termine.") || !strings.Contains((*said)[2], "Bis Mi 9.12.2026 werden ") {
		t.Errorf("on another day it told %q", *said)
	}
	d.show.parts = [partCount]progress{}
	d.Reload()
	same(t, "told as often", len(*said), 3)
}

func TestNothingIsToldBeforeItIsKnown(t *testing.T) {
	h := newHouse(t, 40)
	p := h.presenter(lang.DE)
	read(t, p)
	workOut(t, p, PartDue)
	if m, ok := p.Message(); ok {
		t.Errorf("without the slips it tells %+v", m)
	}
	workOut(t, p, PartPicks)
	if m, ok := p.Message(); !ok || !slices.Equal(m.kinds, []string{"due"}) {
		t.Errorf("it tells %+v", m)
	}
	p.due.Orders = 0
	if m, ok := p.Message(); ok {
		t.Errorf("without anything to tell it tells %+v", m)
	}
	h.plan(t)
	h.day = h.day.AddDays(-1)
	all(t, p)
	if m, _ := p.Message(); !strings.HasPrefix(m.Says, "Morgen zu rüsten: ") {
		t.Errorf("the day before it tells %q", m.Says)
	}
	h.day = h.day.AddDays(-2)
	all(t, p)
	if m, _ := p.Message(); !strings.HasPrefix(m.Says, "Am Mo 23.11.2026 zu rüsten: ") {
		t.Errorf("on Friday it tells %q", m.Says)
	}
}

// TestHowFarAheadIsSetHere: days that are none are refused beside the field.
func TestHowFarAheadIsSetHere(t *testing.T) {
	h := newHouse(t, 20)
	d := sit(t, h)
	d.ahead.Do()
	canvas := d.kit.Window.Canvas()
	typed := func(text string) {
		f := canvas.Focused()
		f.(fyne.Shortcutable).TypedShortcut(&fyne.ShortcutSelectAll{})
		test.Type(f, text)
		f.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	}
	typed("400")
	if !strings.Contains(readable(canvas.Overlays().Top()), "400 Tage sind hier nicht möglich") {
		t.Errorf("it says %q", readable(canvas.Overlays().Top()))
	}
	typed("14")
	s, err := h.shop(t.Context())
	if err != nil || s.TellAhead != 14 || canvas.Overlays().Top() != nil {
		t.Errorf("%d days ahead: %v, %v", s.TellAhead, err, d.errs)
	}
	d.item("due") // shown anew
	same(t, "until", d.item("due").row.Target.Day, h.day.AddDays(14))
	for q, want := range map[money.Quantity]bool{0: true, 366 * money.One: true, 367 * money.One: false, money.One / 2: false} {
		if err := validAhead(q); (err == nil) != want || err != nil && !problem.Has(err, shop.CodeDaysInvalid) {
			t.Errorf("%v: %v", q, err)
		}
	}
}
