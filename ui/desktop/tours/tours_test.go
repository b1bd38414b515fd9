package tours

import (
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/people"
	"turnus/domain/office/revising"
	"turnus/domain/office/rounds"
	"turnus/domain/problem"
	"turnus/domain/shipto"
	"turnus/storage/db"
	"turnus/storage/shoptest"
	"turnus/ui/desktop/kit"
	"turnus/ui/text"
)

func officeOf(store *db.DB) Office {
	return Office{
		Jobs:      rounds.Jobs{Store: store, Lists: store, Clock: shoptest.At("09:00")},
		Revisions: revising.Jobs{Store: store, Clock: shoptest.At("09:00")},
		Actor:     shoptest.Actor,
	}
}

func desk(t *testing.T) *kit.Desk {
	app := test.NewTempApp(t)
	app.Settings().SetTheme(kit.Theme(kit.Light))
	d := &kit.Desk{
		Words: text.For(lang.DE, "CH"), Window: test.NewTempWindow(t, nil), Prefs: app.Preferences(),
		Today: func() civil.Date { return shoptest.Today }, Location: func() *time.Location { return time.UTC },
		Closed: func(civil.Date) string { return "" }, Saved: func() {}, Keys: func(fyne.KeyName) bool { return false },
	}
	d.Tasks = kit.InlineTasks(func(err error) { t.Error(err) })
	return d
}

func TestTheBookTellsToursStopsAndPoints(t *testing.T) {
	store := shoptest.Demo(t, 30)
	b := NewBook(officeOf(store), text.For(lang.DE, "CH"))
	take := func() {
		t.Helper()
		read, err := b.Read(shoptest.Today)(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		b.Take(read)
	}
	take()
	tours := b.Tours()
	i := slices.IndexFunc(tours, func(r TourRow) bool { return r.Name == "Stadt" })
	if i < 0 || tours[i].Days != "alle" || !strings.HasPrefix(tours[i].Areas, "8001, 8002") || tours[i].Stops == 0 || tours[i].Twice {
		t.Fatalf("%+v", tours)
	}
	b.Choose(tours[i].ID)
	stops := b.Stops()
	if len(stops) != tours[i].Stops || stops[0].At != "1" || stops[0].Who == "" {
		t.Errorf("%+v", stops[0])
	}
	code := stops[0].Stop.ShipTo.Address.PostalCode
	for _, d := range b.At(stops[0].Stop, true) {
		if d.ShipTo.Address.PostalCode != code {
			t.Errorf("%s is not in %s", d.Number, code)
		}
	}
	if p := b.Points(); len(p) != 5 || p[0].Number != "HOF" || p[0].Name != "Hofladen Sonnenberg" {
		t.Errorf("%+v", p)
	}
	shoptest.Do(t, store, func(tx office.Tx) error { // a tour with codes of another, and one place less
		x := b.tour(tours[i].ID)
		x.Areas = append(x.Areas, shipto.Area{From: "8302", To: "8304"})
		return tx.SaveTours().Save(&x)
	})
	take()
	if says := b.Trouble(); !strings.Contains(says, "8302–8304 gehört auch zur Tour Glatttal") {
		t.Errorf("trouble: %q", says)
	}
}

func TestWhatReassigningDoesIsASentence(t *testing.T) {
	b := NewBook(Office{}, text.For(lang.DE, "CH"))
	for want, e := range map[string]rounds.Effect{
		"Es ändert sich nichts.": {},
		"Ein Lieferort wird umgeteilt. Alle Lieferungen bleiben auf ihrem Tag.": {People: 1},
		"2 Lieferorte werden umgeteilt. 3 Lieferungen kommen an einem anderen Tag, zuerst am Mi 25.11.2026 statt am Do 26.11.2026. Ein Auftrag wird angepasst.": {
			People: 2, Moved: 3, Updated: 1, First: people.Shift{Was: shoptest.Today.AddDays(3), Now: shoptest.Today.AddDays(2)},
		},
	} {
		if got := b.Told(e); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestPostalCodesAreReadAsPeopleTypeThem(t *testing.T) {
	got, err := readAreas("8610, 8600-8605;\n 8302 ,")
	if err != nil || len(got) != 3 || got[0].From != "8302" || got[1].To != "8605" {
		t.Errorf("%v, %v", got, err)
	}
	if _, err := readAreas("8610, Uster"); !problem.Has(err, shipto.CodeTourAreaInvalid) {
		t.Errorf("%v", err)
	}
}

func TestAStopIsMovedByKeyAndByDragging(t *testing.T) {
	store := shoptest.Demo(t, 30)
	p := NewTours(desk(t), officeOf(store))
	p.desk.Window.SetContent(p.Object())
	p.desk.Window.Resize(fyne.NewSize(1060, 600))
	p.Reload()
	rows := p.show.Tours()
	i := slices.IndexFunc(rows, func(r TourRow) bool { return r.Name == "Stadt" })
	p.tours.Select(rows[i].ID)
	first := p.show.Stops()[0]
	p.stops.Select(1)
	if !p.down.IsReady() {
		t.Fatal("the first stop cannot be moved down")
	}
	p.down.Do()
	if now := p.show.Stops(); now[1].Place != first.Place || now[1].At != "2" || now[0].At != "1" {
		t.Errorf("%+v", now[:2])
	}
	if row, ok := p.stops.Selected(); !ok || row.Place != first.Place {
		t.Errorf("selected is %+v", row)
	}
	list := draggable(t, p.stops)
	list.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(20, 1.5*kit.RowHeight)}})
	list.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(20, 0.2*kit.RowHeight)}})
	list.DragEnd()
	if now := p.show.Stops(); now[0].Place != first.Place || now[0].At != "1" {
		t.Errorf("dragged to the top: %+v", now[:2])
	}
}

// dragging is what the mouse has hold of.
type dragging interface {
	desktop.Mouseable
	fyne.Draggable
}

func draggable(t *testing.T, table fyne.Widget) dragging {
	t.Helper()
	for _, o := range test.WidgetRenderer(table).Objects() {
		if s, ok := o.(*container.Scroll); ok {
			return s.Content.(dragging)
		}
	}
	t.Fatal("nothing can be dragged")
	return nil
}
