package forecast

import (
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/storage/shoptest"
	"turnus/ui/desktop/kit"
	"turnus/ui/text"
)

var _ kit.Screen = (*Screen)(nil)

func TestTheComingWeeksAreShown(t *testing.T) {
	d := sit(newHouse(t))
	if d.chart.Chosen() != d.show.Chosen() || d.days.Len() != len(d.show.DayRows()) || d.articles.table.Len() == 0 {
		t.Errorf("bar %d is chosen, there are %d days and %d articles", d.chart.Chosen(), d.days.Len(), d.articles.table.Len())
	}
	if r, ok := d.days.Selected(); !ok || r.ID != d.show.ChosenID() {
		t.Errorf("the row of %s is selected", r.Name)
	}
	if d.from.Date() != today() || d.weeks.Value() != usualWeeks || d.work.Hidden || d.empty.Visible() {
		t.Errorf("from %s, %d weeks", d.from.Date(), d.weeks.Value())
	}
	if !d.export.IsReady() || d.stop.IsReady() {
		t.Error("what is shown can be saved, and nothing can be stopped")
	}
}

// TestADayIsChosenByTheKeyboard in the chart and in the table; the quantities
// follow.
func TestADayIsChosenByTheKeyboard(t *testing.T) {
	d := sit(newHouse(t))
	d.kit.Window.Canvas().Focus(d.chart)
	before := d.show.Chosen()
	d.key(d.chart, fyne.KeyRight, fyne.KeyRight)
	if d.show.Chosen() != before+2 || d.chart.Chosen() != before+2 {
		t.Errorf("%d is chosen, was %d", d.show.Chosen(), before)
	}
	r, ok := d.days.Selected()
	if !ok || r.ID != d.show.ChosenID() || d.articles.scope.Value() != OfDay {
		t.Errorf("selected is %q", r.Name)
	}
	if !slices.Contains(d.says(), d.show.Bars()[before+2].Says) {
		t.Errorf("nowhere stands %q", d.show.Bars()[before+2].Says)
	}
	d.key(d.days, fyne.KeyHome)
	if first := d.show.DayRows()[0]; d.show.shown.forecast.Days[d.chart.Chosen()].Date != first.Day {
		t.Errorf("the first row is chosen, bar %d", d.chart.Chosen())
	}
}

func TestOtherDaysAreLookedAt(t *testing.T) {
	d := sit(newHouse(t))
	d.weeks.SetValue(13)
	d.weeks.OnChange()
	if n := len(d.show.Bars()); n != 91 {
		t.Errorf("%d bars in 13 weeks", n)
	}
	d.from.SetDate(day("2026-12-14"))
	d.from.OnChange()
	if d.show.From() != day("2026-12-14") {
		t.Errorf("from %s", d.show.From())
	}
	d.Reload()
	if d.from.Date() != day("2026-12-14") {
		t.Errorf("after F5 from %s", d.from.Date())
	}
	d.Open(kit.Place{Show: day("2026-12-15")})
	if at := d.show.shown.forecast.Days[d.show.Chosen()].Date; at != day("2026-12-15") || d.show.From() != day("2026-12-14") {
		t.Errorf("%s is chosen, from %s", at, d.show.From())
	}
	d.Open(kit.Place{Show: day("2026-12-01")})
	if at := d.show.shown.forecast.Days[d.show.Chosen()].Date; at != day("2026-12-01") || d.from.Date() != at {
		t.Errorf("%s is chosen, from %s", at, d.from.Date())
	}
}

func TestTheCapacityIsAskedAndDrawn(t *testing.T) {
	h := newHouse(t)
	d := sit(h)
	d.capacity.Do()
	d.types("9")
	d.enter()
	if h.stored() != 9 || d.show.Limit().At != 9 {
		t.Errorf("%d is stored, %+v is drawn", h.stored(), d.show.Limit())
	}
	if !slices.ContainsFunc(d.says(), func(s string) bool { return strings.HasSuffix(s, "zu viel") }) || d.summary.sign.Hidden {
		t.Error("no day is said to be over")
	}
	d.capacity.Do()
	d.types("x")
	d.enter()
	if h.stored() != 9 || !strings.Contains(strings.Join(d.says(), " "), "sind nicht möglich") {
		t.Errorf("%d is stored; said %q", h.stored(), d.says())
	}
}

// TestACapacityThatWasChangedElsewhere is told, and can be saved over after that.
func TestACapacityThatWasChangedElsewhere(t *testing.T) {
	h := newHouse(t)
	d := sit(h)
	d.capacity.Do()
	h.pack(33)
	d.types("50")
	d.enter()
	all := strings.Join(d.says(), " ")
	if h.stored() != 33 || !strings.Contains(all, "inzwischen geändert") || !strings.Contains(all, "33 Pakete") {
		t.Errorf("%d is stored; said %q", h.stored(), all)
	}
	d.enter()
	if h.stored() != 50 {
		t.Errorf("saved again, %d is stored", h.stored())
	}
}

// types types into what has the focus.
func (d *desk) types(s string) {
	focused := d.kit.Window.Canvas().Focused()
	if all, ok := focused.(fyne.Shortcutable); ok {
		all.TypedShortcut(&fyne.ShortcutSelectAll{})
	}
	for _, r := range s {
		focused.TypedRune(r)
	}
}

func (d *desk) enter() { d.key(d.kit.Window.Canvas().Focused(), fyne.KeyReturn) }

func TestWhatIsShownIsSavedAsAWorkbook(t *testing.T) {
	d := sit(newHouse(t))
	d.export.Do()
	if len(d.viewed) != 1 || filepath.Ext(d.viewed[0]) != ".xlsx" || !strings.HasPrefix(d.viewed[0], d.dir) {
		t.Fatalf("opened %q", d.viewed)
	}
	if d.result.Text() != german.T("forecast.exported", "file", filepath.Base(d.viewed[0])) {
		t.Errorf("told %q", d.result.Text())
	}
	d.weeks.SetValue(2)
	d.weeks.OnChange()
	if d.result.Text() != "" {
		t.Errorf("of other days it tells %q", d.result.Text())
	}
}

// TestAnEmptyShopSaysWhatToDoFirst.
func TestAnEmptyShopSaysWhatToDoFirst(t *testing.T) {
	h := newHouse(t)
	d := sit(h)
	d.from.SetDate(day("2019-01-07"))
	d.from.OnChange()
	if !d.show.Nothing() || d.work.Visible() || !d.empty.Visible() || d.export.IsReady() {
		t.Error("years ago there was something")
	}
	if !slices.Contains(d.says(), german.T("forecast.empty.title")) {
		t.Errorf("said %q", d.says())
	}
}

// TestCountingCanBeStopped: orders are shown, and it is said that the rest is
// missing.
func TestCountingCanBeStopped(t *testing.T) {
	d := sit(newHouse(t))
	d.show.Look(8)
	var orders Reading
	if _, err := d.show.Read(func(r Reading) { orders = r })(t.Context()); err != nil {
		t.Fatal(err)
	}
	d.setRunning(true)
	d.take(orders)
	d.tell(40)
	if says := german.T("forecast.progress", "percent", 40); !d.stop.IsReady() || !slices.Contains(d.says(), says) {
		t.Errorf("said %q, can be stopped: %v", d.says(), d.stop.IsReady())
	}
	d.stop.Do()
	if d.show.Whole() || d.export.IsReady() || d.stop.IsReady() || len(d.show.Bars()) != 56 {
		t.Errorf("all is there: %v, %d bars", d.show.Whole(), len(d.show.Bars()))
	}
	if !slices.Contains(d.says(), german.T("forecast.stopped")) {
		t.Errorf("said %q", d.says())
	}
	if d.Reload(); !d.show.Whole() || slices.Contains(d.says(), german.T("forecast.stopped")) {
		t.Error("F5 did not count again")
	}
}

func TestWhatIsLeftOutLeadsToToday(t *testing.T) {
	h := newHouse(t)
	later := shoptest.Today.AddDays(12)
	d := sit(h)
	d.show.today = func() civil.Date { return later }
	d.from.SetDate(shoptest.Today)
	d.from.OnChange()
	if d.leftOut.Text() == "" || d.leftOut.Text() != d.show.LeftOut() {
		t.Errorf("told %q", d.leftOut.Text())
	}
}

// TestItFitsTheSmallestWindow in every language, light and dark, and no head of a
// table is cut.
func TestItFitsTheSmallestWindow(t *testing.T) {
	h := newHouse(t)
	h.pack(9)
	for _, l := range lang.All {
		d := sitIn(h, l, kit.Dark)
		d.export.Do()
		if least := d.Content().MinSize(); least.Width > 1080 || least.Height > 640 {
			t.Errorf("%s: the screen wants %v", l, least)
		}
		w := text.For(l, "CH")
		for _, head := range []string{"day", "parcels", "made", "planned", "room", "note", "article", "ordered", "total", "unit"} {
			if want := w.T("forecast.column." + head); !slices.Contains(d.says(), want) {
				t.Errorf("%s: nowhere stands %q", l, want)
			}
		}
		for _, s := range []string{w.T("forecast.series.made"), w.T("forecast.series.planned"), w.T("forecast.limit", "count", 9), w.T("forecast.by.delivery")} {
			if !slices.Contains(d.says(), s) {
				t.Errorf("%s: nowhere stands %q", l, s)
			}
		}
	}
}

// TestNothingScrollsSideways where the window is large enough.
func TestNothingScrollsSideways(t *testing.T) {
	h := newHouse(t)
	h.pack(9)
	scrolls := func(d *desk, table fyne.Focusable) bool {
		d.kit.Window.Canvas().Focus(table)
		d.key(table, fyne.KeyHome)
		before := d.kit.Window.Canvas().Capture()
		d.key(table, fyne.KeyRight)
		return !reflect.DeepEqual(before, d.kit.Window.Canvas().Capture())
	}
	d := sit(h)
	if scrolls(d, d.days) || scrolls(d, d.articles.table) {
		t.Error("a table scrolls sideways")
	}
	d.kit.Window.Resize(fyne.NewSize(700, 640))
	if !scrolls(d, d.days) {
		t.Error("in a window that is too small nothing scrolls")
	}
}
