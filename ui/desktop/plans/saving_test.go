package plans

import (
	"strings"
	"testing"
	"time"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/office/revising"
	"turnus/domain/schedule"
	"turnus/storage/shoptest"
)

// editing is the mask with the plan weekly-thu, made every second week.
func (h house) editing() *Editor {
	h.Helper()
	e := NewEditor(german())
	e.Edit(h.stored(), h.plan("weekly-thu"), today())
	s := e.Season()
	s.Every = 2
	e.SetSeason(s)
	return e
}

func TestAChangeIsAVersionFromADayOn(t *testing.T) {
	h := newHouse(t, 30)
	e := h.editing()
	if something, deliveries := e.Changed(); !something || !deliveries || !e.Dated() {
		t.Error("nothing has changed")
	}
	r, err := e.Revision(day("2027-01-04"))
	if err != nil {
		t.Fatal(err)
	}
	got, was := r.Plans[0], h.plan("weekly-thu")
	if len(got.Versions) != 2 || got.On(day("2027-01-03")).Rhythm.Segments[0].Rules[0] != was.Versions[0].Rhythm.Segments[0].Rules[0] {
		t.Errorf("the past is %+v", got.Versions)
	}
	if v := got.On(day("2027-01-04")); german().Rhythm(v.Rhythm) != "alle 2 Wochen am Donnerstag" || v.Discount != was.Versions[0].Discount {
		t.Errorf("the new version is %+v", v)
	}
}

func TestAVersionCannotBeginBeforeTheLastOneButReplacesIt(t *testing.T) {
	h := newHouse(t, 30)
	r, err := h.editing().Revision(day("2027-01-04"))
	if err != nil {
		t.Fatal(err)
	}
	h.change("weekly-thu", func(p *catalog.DeliveryPlan) { p.Versions = r.Plans[0].Versions })
	e := h.editing()
	s := e.Season()
	s.Every = 3
	e.SetSeason(s)
	_, err = e.Revision(day("2027-01-03"))
	wantProblem(t, err, CodeTooEarly, "from")
	if got := e.FirstFree(today()); got != day("2027-01-04") {
		t.Errorf("it would begin on %s", got)
	}
	r, err = e.Revision(day("2027-01-04"))
	if err != nil || len(r.Plans[0].Versions) != 2 {
		t.Errorf("%+v, %v", r.Plans, err)
	}
	if got := strings.Join(e.Versions(), "; "); got != "gilt ab 4.1.2027: alle 2 Wochen am Donnerstag; am Anfang: jede Woche am Donnerstag" {
		t.Errorf("the versions are %s", got)
	}
}

func TestNamesAndNumberNeedNoVersion(t *testing.T) {
	h := newHouse(t, 30)
	e := NewEditor(german())
	e.Edit(h.stored(), h.plan("weekly-thu"), today())
	g := e.General()
	g.Number = "donnerstags"
	e.SetGeneral(g)
	if something, deliveries := e.Changed(); !something || deliveries {
		t.Errorf("changed %v, deliveries %v", something, deliveries)
	}
	r, err := e.Revision(today())
	if err != nil || len(r.Plans[0].Versions) != 1 || r.Plans[0].Versions[0].From != h.plan("weekly-thu").Versions[0].From {
		t.Errorf("%+v, %v", r.Plans, err)
	}
}

func TestAChangeBeginsAfterTheOrdersThatAreMade(t *testing.T) {
	h := newHouse(t, 30)
	shoptest.Plan(t, h.store, 14)
	e := h.editing()
	from := e.FirstFree(today())
	if !from.After(today().AddDays(1)) {
		t.Fatalf("it begins on %s, before what is ordered", from)
	}
	r, err := e.Revision(from)
	if err != nil {
		t.Fatal(err)
	}
	x, err := h.Jobs.Weigh(t.Context(), h.Actor, today(), r)
	if err != nil {
		t.Fatal(err)
	}
	if len(x.Orders) != 0 || x.Subscriptions == 0 || x.Dropped == 0 {
		t.Errorf("%d orders, %d subscriptions, %d dropped", len(x.Orders), x.Subscriptions, x.Dropped)
	}
	says := strings.Join(e.Effect(x), " ")
	if !strings.Contains(says, "Abonnemente werden anders beliefert") || !strings.Contains(says, "fallen aus") {
		t.Errorf("it says %s", says)
	}
	if days := e.EffectDays(x); len(days) == 0 || !strings.Contains(days[0], "fällt aus") && !strings.Contains(days[0], "fallen aus") {
		t.Errorf("day by day: %v", days)
	}
}

func TestAChangeThatBringsTwoDeliveriesTooCloseWarns(t *testing.T) {
	h := newHouse(t, 30)
	e := NewEditor(german())
	e.Edit(h.stored(), h.plan("weekly-thu"), today())
	s := e.Season()
	s.Weekdays = civil.WeekdaySet(time.Friday)
	e.SetSeason(s)
	if got := e.Gap(day("2026-12-11")); !strings.Contains(got, "Do 10.12.2026") || !strings.Contains(got, "Fr 11.12.2026, nach 1 Tag,") {
		t.Errorf("it warns: %s", got)
	}
	if got := e.Gap(day("2026-12-12")); got != "" {
		t.Errorf("it warns without reason: %s", got)
	}
}

func TestWhatTouchesNothingSaysSo(t *testing.T) {
	e := newHouse(t, 30).editing()
	if got := e.Effect(revising.Effect{}); len(got) != 1 || got[0] != "Die Änderung verschiebt keine Lieferung." {
		t.Errorf("%v", got)
	}
}

func TestEffectsAreToldDayByDayUpToALimit(t *testing.T) {
	e := newHouse(t, 30).editing()
	var x revising.Effect
	for i := range 15 {
		x.Days = append(x.Days, revising.Day{Date: day("2026-12-01").AddDays(i), Dropped: 1, Added: 2, Orders: 3})
	}
	got := e.EffectDays(x)
	if len(got) != daysTold+1 || got[0] != "Di 1.12.2026: 1 fällt aus · 2 neu · 3 Aufträge" || got[daysTold] != "und 3 weitere Tage" {
		t.Errorf("%v", got)
	}
}

func TestAStoredGapIsASeasonWithoutDeliveries(t *testing.T) {
	h := newHouse(t, 30)
	h.change("weekly-thu", func(p *catalog.DeliveryPlan) {
		p.Versions[0].Rhythm.Segments[0].Season = schedule.Season{From: schedule.MonthDay{Month: 5, Day: 1}, To: schedule.MonthDay{Month: 10, Day: 31}}
	})
	e := NewEditor(german())
	e.Edit(h.stored(), h.plan("weekly-thu"), today())
	if got := strings.Join(e.SeasonNames(), " | "); got != "ab 1.5.: jede Woche am Donnerstag | ab 1.11.: keine Lieferung" {
		t.Errorf("the seasons are %s", got)
	}
	if changed, _ := e.Changed(); changed || e.Check() != nil {
		t.Errorf("changed %v, %v", changed, e.Check())
	}
}
