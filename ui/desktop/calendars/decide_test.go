package calendars

import (
	"slices"
	"strings"
	"testing"
	"time"

	"turnus/domain/ical"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/office/revising"
	"turnus/domain/order"
	"turnus/domain/problem"
	"turnus/domain/schedule"
	"turnus/storage/shoptest"
)

// weighed is what closing some days does in the demo shop.
func (h *house) weighed(tb testing.TB, d *Draft) revising.Effect {
	tb.Helper()
	if err := d.SetClosure(-1, schedule.NewClosure("Umbau", span("2026-12-01", "2026-12-02"))); err != nil {
		tb.Fatal(err)
	}
	e, err := h.Jobs.Weigh(tb.Context(), h.Actor, shoptest.Today, d.Revision())
	if err != nil {
		tb.Fatal(err)
	}
	if len(e.Orders) < 3 {
		tb.Fatalf("only %d orders are touched", len(e.Orders))
	}
	return e
}

func TestTheEffectIsToldInWordsAndOnItsDays(t *testing.T) {
	h := newHouse(t)
	d := h.drafted(t)
	e := h.weighed(t, d)
	says := EffectSays(german(), e)
	if !strings.Contains(says, "verschoben") || !strings.Contains(says, "schon gemacht") {
		t.Errorf("says %q", says)
	}
	rows := DayRows(german(), e)
	if len(rows) == 0 || rows[0].Date != "Di 1.12." {
		t.Errorf("days %+v", rows)
	}
	marks := d.Marks(span("2026-12-01", "2026-12-31"), german(), &e)
	if m := marks[day("2026-12-01")]; m.Shape != From || !strings.Contains(m.Text, "verschoben") || !strings.Contains(m.Text, "Umbau") {
		t.Errorf("1 December: %+v", m)
	}
	if none := EffectSays(german(), revising.Effect{Window: span("2026-01-01", "2026-02-01")}); !strings.Contains(none, "Keine Lieferung") {
		t.Errorf("says %q", none)
	}
}

// A day whose deliveries go several ways has a row for each, so that none is cut
// off beside the orders.
func TestADayHasARowForEachThingThatBecomesOfIt(t *testing.T) {
	rows := DayRows(german(), revising.Effect{Days: []revising.Day{
		{Date: day("2026-12-15"), Moved: []planning.Moved{{Date: day("2026-12-19"), Deliveries: 55}}, Dropped: 105}, {Date: day("2026-12-17"), Added: 1},
	}})
	want := []DayRow{{1, "Di 15.12.", "55 auf Sa 19.12."}, {2, "", "105 entfallen"}, {3, "Do 17.12.", "1 kommt dazu"}}
	if !slices.Equal(rows, want) {
		t.Errorf("%+v", rows)
	}
}

func TestOneOrderIsDecidedOtherwiseThanAll(t *testing.T) {
	h := newHouse(t)
	e := h.weighed(t, h.drafted(t))
	o := NewOrders(german(), time.UTC, e.Orders)
	first, second := e.Orders[0].Order.ID, e.Orders[1].Order.ID
	o.SetAll(revising.Keep)
	if err := o.Set(first, revising.Decision{Choice: revising.Cancel}, shoptest.Today); err != nil {
		t.Fatal(err)
	}
	if err := o.Set(second, revising.Decision{Choice: revising.Move, To: shoptest.Today.AddDays(-1)}, shoptest.Today); !problem.Has(err, CodeDayPast) {
		t.Errorf("moved into the past: %v", err)
	}
	if err := o.Set(second, revising.Decision{Choice: revising.Move, To: day("2026-12-05")}, shoptest.Today); err != nil {
		t.Fatal(err)
	}
	rows := o.Rows()
	if rows[0].State != WillFall || rows[1].Decision != "auf Sa 5.12." || rows[2].State != WillStay {
		t.Errorf("%+v", rows[:3])
	}
	if each := o.Explicit(); len(each.One) != o.Len() || each.One[first].Choice != revising.Cancel || each.All != "" {
		t.Errorf("%+v", each)
	}
	o.SetAll("")
	if err := o.Set(first, revising.Decision{}, shoptest.Today); err != nil {
		t.Fatal(err)
	}
	if each := o.Explicit(); len(each.One) != 1 || o.Rows()[0].State != Undecided {
		t.Errorf("left open, and decided: %+v", each)
	}
}

func TestWhatIsDecidedIsDone(t *testing.T) {
	h := newHouse(t)
	d := h.drafted(t)
	e := h.weighed(t, d)
	o := NewOrders(german(), time.UTC, e.Orders)
	kept := e.Orders[0].Order
	if err := o.Set(kept.ID, revising.Decision{Choice: revising.Keep}, shoptest.Today); err != nil {
		t.Fatal(err)
	}
	_, done, err := h.Jobs.Save(t.Context(), h.Actor, shoptest.Today, d.Revision(), o.Decisions())
	if err != nil || done.Kept != 1 || done.Moved+done.Cancelled != len(e.Orders)-1 {
		t.Fatalf("%+v, %v", done, err)
	}
	says := DoneSays(german(), done, true)
	if !strings.Contains(says, "1 belassen") || !strings.HasPrefix(says, "Gespeichert.") {
		t.Errorf("says %q", says)
	}
	var now []order.Order
	shoptest.Do(t, h.store, func(tx office.Tx) (err error) {
		now, err = tx.Orders().List([]int64{kept.ID, e.Orders[1].Order.ID})
		return err
	})
	if now[0].Date != kept.Date || now[1].Date == e.Orders[1].Order.Date && now[1].State == order.Open {
		t.Errorf("kept on %s, other on %s", now[0].Date, now[1].Date)
	}
}

func TestImportTakesWhatIsNewAndSaysWhyNotTheRest(t *testing.T) {
	h := newHouse(t)
	d := fixed()
	if err := d.SetClosure(-1, schedule.NewClosure("Sommer", span("2027-07-19", "2027-08-06"))); err != nil {
		t.Fatal(err)
	}
	rows, err := h.ReadICal(writeFile(t, "f.ics", icalFile))(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	found := d.Import(german(), rows)
	if len(found) != 4 || Imports(found) != 1 || !found[0].Take || found[1].Says != "schon eingetragen" || !found[2].Bad || !found[3].Bad {
		t.Fatalf("%+v", found)
	}
	d.TakeImport(found)
	if c := d.Calendar().Closures; len(c) != 2 || c[1].Name != "Skilager" || c[1].Range != span("2027-02-08", "2027-02-12") {
		t.Errorf("%+v", c)
	}
	path, err := h.WriteICal(d.Calendar(), "Laden")(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	again, err := h.ReadICal(path)(t.Context())
	if err != nil || len(again) != 2 || !slices.ContainsFunc(again, func(r ical.Row) bool { return r.Closure == d.Calendar().Closures[1] }) {
		t.Errorf("%s: %+v, %v", path, again, err)
	}
	if _, err := h.ReadICal(path + "x")(t.Context()); err == nil {
		t.Error("a missing file is read")
	}
}

// icalFile has a new closure, a known one, one that overlaps, and a broken one.
const icalFile = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\n" +
	"BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Skilager\r\nDTSTART;VALUE=DATE:20270208\r\nDTEND;VALUE=DATE:20270213\r\nEND:VEVENT\r\n" +
	"BEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Sommer\r\nDTSTART;VALUE=DATE:20270719\r\nDTEND;VALUE=DATE:20270807\r\nEND:VEVENT\r\n" +
	"BEGIN:VEVENT\r\nUID:3\r\nSUMMARY:August\r\nDTSTART;VALUE=DATE:20270801\r\nDTEND;VALUE=DATE:20270802\r\nEND:VEVENT\r\n" +
	"BEGIN:VEVENT\r\nUID:4\r\nSUMMARY:Falsch\r\nDTSTART;VALUE=DATE:20270231\r\nEND:VEVENT\r\n" +
	"END:VCALENDAR\r\n"
