package forecast

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/problem"
	"turnus/domain/shop"
	"turnus/storage/shoptest"
	"turnus/ui/desktop/kit"
)

// counting counts how often something is counted.
type counting struct {
	Jobs
	times int
	days  []civil.Range
}

func (c *counting) Forecast(ctx context.Context, today civil.Date, days civil.Range, made func(planning.Forecast)) (planning.Forecast, error) {
	c.times++
	c.days = append(c.days, days)
	return c.Jobs.Forecast(ctx, today, days, made)
}

func (h *house) counted() *counting {
	c := &counting{Jobs: h.Jobs}
	h.Office.Jobs = c
	return c
}

func TestTheComingWeeksAreLookedAt(t *testing.T) {
	h := newHouse(t)
	c := h.counted()
	p := h.shown(usualWeeks)
	p.Look(8)
	h.read(p)
	p.StartAt(day("2026-12-07"))
	h.read(p)
	p.StartAt(today())
	h.read(p)
	want := []civil.Range{
		civil.Between(today(), today().AddDays(27)), civil.Between(today(), today().AddDays(55)),
		civil.Between(day("2026-12-07"), day("2027-01-31")), civil.Between(today(), today().AddDays(55)),
	}
	if !slices.Equal(c.days, want) {
		t.Errorf("looked at %v, want %v", c.days, want)
	}
}

// TestNothingIsCountedAnewWhileNothingHasChanged: coming back to the screen of a
// large shop takes no time.
func TestNothingIsCountedAnewWhileNothingHasChanged(t *testing.T) {
	h := newHouse(t)
	c := h.counted()
	p := h.shown(4)
	h.read(p)
	if c.times != 1 || !p.Whole() {
		t.Errorf("counted %d times", c.times)
	}
	h.pack(20)
	h.read(p)
	if c.times != 2 || p.Limit().At != 20 {
		t.Errorf("after a change counted %d times, the limit is %+v", c.times, p.Limit())
	}
}

func TestDaysAreRowsWhereSomethingIsToDo(t *testing.T) {
	h := newHouse(t)
	h.pack(9)
	p := h.shown(8)
	closed := h.calendar()
	over, shut, onlyPick := 0, 0, 0
	for _, d := range p.shown.forecast.Days {
		i := slices.IndexFunc(p.DayRows(), func(r DayRow) bool { return r.Day == d.Date })
		if note := closed(d.Date); (i >= 0) != (busy(d) || note != "") {
			t.Errorf("%s has a row: %v", d.Date, i >= 0)
		}
		if i < 0 {
			continue
		}
		r := p.DayRows()[i]
		if r.Name != german.DateWeekday(d.Date) || r.Parcels != count(d.Parcels.Total()) || r.Made != count(d.Parcels.Made) || r.Planned != count(d.Parcels.Planned) {
			t.Errorf("%s: %+v", d.Date, r)
		}
		switch n := d.Parcels.Total(); {
		case n > 9:
			over++
			if !r.Over || r.Room != german.T("forecast.over", "count", n-9) {
				t.Errorf("%s with %d parcels: %+v", d.Date, n, r)
			}
		case n > 0 && (r.Over || r.Room != german.T("forecast.free", "count", 9-n)), n == 0 && r.Room != "":
			t.Errorf("%s with %d parcels: %+v", d.Date, n, r)
		case n == 0 && !r.Closed:
			onlyPick++
			if r.Note != german.T("forecast.pick_only") {
				t.Errorf("%s: %+v", d.Date, r)
			}
		}
		if r.Closed {
			shut++
			if r.Note != closed(d.Date) {
				t.Errorf("%s: %+v", d.Date, r)
			}
		}
	}
	if over == 0 || shut == 0 || onlyPick == 0 {
		t.Errorf("%d over, %d closed, %d only to pick: too little to compare", over, shut, onlyPick)
	}
	if says, full := p.Summary(); !full || !strings.Contains(says, german.T("forecast.summary_over", "count", over)) {
		t.Errorf("%v: %q", full, says)
	}
}

func TestWithoutACapacityNothingIsOver(t *testing.T) {
	h := newHouse(t)
	p := h.shown(8)
	if slices.ContainsFunc(p.DayRows(), func(r DayRow) bool { return r.Over || r.Room != "" }) || p.Limit() != (kit.Limit{}) {
		t.Errorf("%+v, %v", p.Limit(), p.DayRows())
	}
	if _, full := p.Summary(); full {
		t.Error("a day is said to be over")
	}
}

// TestBarsSayTheirDay: with every number, what is over, and why the shop is closed.
func TestBarsSayTheirDay(t *testing.T) {
	h := newHouse(t)
	h.pack(9)
	p := h.shown(8)
	bars, closed := p.Bars(), h.calendar()
	if len(bars) != 56 {
		t.Fatalf("%d bars", len(bars))
	}
	for i, d := range p.shown.forecast.Days {
		bar, note := bars[i], closed(d.Date)
		if bar.Parts[partMade] != d.Parcels.Made || bar.Parts[partPlanned] != d.Parcels.Planned || bar.Begin != (i%7 == 0) || bar.Note != (note != "") {
			t.Errorf("%s: %+v", d.Date, bar)
		}
		if !strings.HasPrefix(bar.Says, german.DateLong(d.Date)) || !strings.Contains(bar.Says, note) {
			t.Errorf("%s (%s) says %q", d.Date, note, bar.Says)
		}
		over := d.Parcels.Total() > 9
		if (bar.Sign == kit.Wrong) != over || over != (bar.Mark != "") || over != strings.Contains(bar.Says, "über der Kapazität von 9") {
			t.Errorf("%s with %d: %+v", d.Date, d.Parcels.Total(), bar)
		}
	}
}

// TestQuantitiesAreOfTheChosenDays and belong to the day they are delivered or
// picked on.
func TestQuantitiesAreOfTheChosenDays(t *testing.T) {
	h := newHouse(t)
	p := h.shown(4)
	p.ChooseDay(day("2026-12-03")) // a Thursday
	spans := map[Scope]civil.Range{
		OfDay:  civil.Between(day("2026-12-03"), day("2026-12-03")),
		OfWeek: civil.Between(day("2026-11-30"), day("2026-12-06")),
		OfAll:  p.Days(),
	}
	differ := false
	for scope, span := range spans {
		for by, of := range map[By]func(planning.ForecastDay) map[int64]planning.Amounts{
			ByDelivery: func(d planning.ForecastDay) map[int64]planning.Amounts { return d.Delivered },
			ByPick:     func(d planning.ForecastDay) map[int64]planning.Amounts { return d.Picked },
		} {
			want := map[int64]planning.Amounts{}
			for _, d := range p.shown.forecast.Days {
				if span.Contains(d.Date) {
					for id, a := range of(d) {
						want[id] = want[id].Plus(a)
					}
				}
			}
			p.Show(scope, by)
			rows := p.ArticleRows()
			if len(rows) != len(want) || len(rows) == 0 && scope != OfDay {
				t.Errorf("scope %d by %d: %d articles, want %d", scope, by, len(rows), len(want))
			}
			for _, r := range rows {
				a := want[r.ID]
				if r.Total != german.Quantity(a.Total()) || r.Made != p.quantity(a.Made) || r.Planned != p.quantity(a.Planned) || r.Name == "" || r.Unit == "" {
					t.Errorf("scope %d by %d: %+v, want %+v", scope, by, r, a)
				}
				differ = differ || a.Made > 0 && a.Planned > 0
			}
		}
	}
	if !differ {
		t.Error("no article is both ordered and planned: too little to compare")
	}
}

func TestAWeekEndsWithTheDaysShown(t *testing.T) {
	h := newHouse(t)
	p := h.shown(2)
	p.StartAt(day("2026-11-26"))
	h.read(p)
	p.ChooseDay(day("2026-11-27"))
	if got := p.ScopeName(OfWeek); got != german.T("forecast.scope.week", "days", german.Range(civil.Between(day("2026-11-26"), day("2026-11-29")))) {
		t.Errorf("the first week is %q", got)
	}
	if got := p.ScopeName(OfDay); !strings.Contains(got, german.DateWeekday(day("2026-11-27"))) {
		t.Errorf("the day is %q", got)
	}
}

// TestTheFirstBusyDayIsChosen until a person chooses another, which stays chosen
// also when other days are shown meanwhile.
func TestTheFirstBusyDayIsChosen(t *testing.T) {
	h := newHouse(t)
	p := NewPresenter(h.Office, german, today, h.calendar())
	if p.Chosen() != -1 || p.ChosenID() != 0 || p.Known() {
		t.Errorf("before anything is read, %d is chosen", p.Chosen())
	}
	h.read(p)
	first := slices.IndexFunc(p.shown.forecast.Days, func(d planning.ForecastDay) bool { return d.Parcels.Total() > 0 })
	if p.Chosen() != first || p.ChosenID() == 0 {
		t.Errorf("%d is chosen, the first with parcels is %d", p.Chosen(), first)
	}
	p.Choose(13)
	p.StartAt(today().AddDays(40))
	h.read(p)
	if p.shown.forecast.Days[p.Chosen()].Parcels.Total() == 0 {
		t.Error("of other days one without parcels is chosen")
	}
	p.StartAt(today())
	h.read(p)
	if p.Chosen() != 13 {
		t.Errorf("back again, %d is chosen", p.Chosen())
	}
}

// TestOrdersAloneDoNotReplaceWhatIsKnown of the same days, but those of others.
func TestOrdersAloneDoNotReplaceWhatIsKnown(t *testing.T) {
	h := newHouse(t)
	p := h.shown(4)
	var first Reading
	h.pack(30)
	whole, err := p.Read(func(r Reading) { first = r })(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if p.Take(first); p.Limit().At == 30 || !p.Whole() {
		t.Error("orders alone took the place of all")
	}
	if p.Take(whole); p.Limit().At != 30 {
		t.Error("what was read last is not shown")
	}
	p.Look(2)
	if _, err := p.Read(func(r Reading) { first = r })(t.Context()); err != nil {
		t.Fatal(err)
	}
	if p.Take(first); p.Whole() || len(p.Bars()) != 14 {
		t.Errorf("of other days %d are shown, all of them: %v", len(p.Bars()), p.Whole())
	}
}

func TestWhatIsLeftOutIsSaid(t *testing.T) {
	h := newHouse(t)
	if says := h.shown(4).LeftOut(); says != "" {
		t.Errorf("said %q", says)
	}
	later := today().AddDays(12)
	p := NewPresenter(h.Office, german, func() civil.Date { return later }, func(civil.Date) string { return "" })
	p.StartAt(today())
	h.read(p)
	if n := p.shown.forecast.Missed; n == 0 || !strings.Contains(p.LeftOut(), german.T("forecast.missed", "count", n)) {
		t.Errorf("%d missed: %q", n, p.LeftOut())
	}
}

func TestACapacityIsSaved(t *testing.T) {
	h := newHouse(t)
	p := h.shown(2)
	read := func() shop.Shop {
		s, err := p.ReadShop()(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	stale := read()
	if _, err := p.Save(read(), 75)(t.Context()); err != nil || h.stored() != 75 {
		t.Errorf("%d is stored: %v", h.stored(), err)
	}
	if _, err := p.Save(stale, 80)(t.Context()); !problem.Has(err, office.CodeChangedElsewhere) || h.stored() != 75 {
		t.Errorf("over what somebody else saved: %v, %d", err, h.stored())
	}
	if _, err := p.Save(read(), 0)(t.Context()); err != nil || h.stored() != 0 {
		t.Errorf("%d is stored: %v", h.stored(), err)
	}
}

func TestProgressIsToldInPercent(t *testing.T) {
	h := houseOn(t, shoptest.Demo(t, 600))
	var told []int
	p := NewPresenter(h.Office, german, today, func(civil.Date) string { return "" })
	if _, err := p.Read(func(Reading) {})(Told(t.Context(), func(percent int) { told = append(told, percent) })); err != nil {
		t.Fatal(err)
	}
	if len(told) < 2 || !slices.IsSorted(told) || told[len(told)-1] != 100 || len(slices.Compact(slices.Clone(told))) != len(told) {
		t.Errorf("told %v", told)
	}
	ctx, cancel := context.WithCancel(t.Context())
	if _, err := p.Read(func(Reading) { cancel() })(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}
