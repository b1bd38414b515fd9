package calendars

import (
	"maps"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/holiday"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/revising"
	"turnus/domain/problem"
	"turnus/domain/schedule"
	"turnus/storage/shoptest"
)

// fixed is a calendar without anything, for tests of the draft alone.
func fixed() *Draft {
	d := &Draft{}
	c := schedule.Calendar{Names: lang.Texts{lang.DE: "Laden"}, DeliveryDays: civil.EveryDay, WorkDays: civil.MondayToFriday, Region: "CH-ZH"}
	c.ID, c.Number, c.Version = 1, "laden", 1
	d.Take([]schedule.Calendar{c})
	return d
}

func TestADraftSavesNothingUntilItIsSaved(t *testing.T) {
	h := newHouse(t)
	d := h.drafted(t)
	if err := d.SetClosure(-1, schedule.NewClosure("Umbau", span("2026-12-07", "2026-12-08"))); err != nil {
		t.Fatal(err)
	}
	if !d.Changed() || len(d.Revision().Calendars) != 1 {
		t.Fatalf("%d calendars to save", len(d.Revision().Calendars))
	}
	if n := len(h.stored(t)[0].Closures); n != len(d.Calendar().Closures)-1 {
		t.Errorf("%d closures are stored", n)
	}
	d.Discard()
	if d.Changed() || len(d.Calendar().Closures) != len(h.stored(t)[0].Closures) {
		t.Error("discarded, and still changed")
	}
}

// What is added and taken away again leaves nothing to save.
func TestAddingAndRemovingAClosureLeavesTheCalendarAsItWas(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := fixed()
		from := day("2026-01-01").AddDays(rapid.IntRange(0, 800).Draw(t, "from"))
		c := schedule.NewClosure("Umbau", civil.Between(from, from.AddDays(rapid.IntRange(0, 40).Draw(t, "days"))))
		c.Yearly = rapid.Bool().Draw(t, "yearly")
		if err := d.SetClosure(-1, c); err != nil {
			t.Fatal(err)
		}
		if !d.Changed() {
			t.Fatal("nothing to save")
		}
		h := d.Holidays(2026)[rapid.IntRange(0, len(d.Holidays(2026))-1).Draw(t, "holiday")]
		d.Switch(h.Holiday, !h.On)
		d.Switch(h.Holiday, h.On)
		d.RemoveClosure(0)
		if d.Changed() {
			t.Fatalf("left %+v", d.Calendar())
		}
	})
}

func TestWrongClosuresAreRefusedBesideTheirField(t *testing.T) {
	d := fixed()
	if err := d.SetClosure(-1, schedule.NewClosure("Sommer", span("2026-07-20", "2026-08-07"))); err != nil {
		t.Fatal(err)
	}
	yearly := schedule.NewClosure("", span("2026-01-01", "2027-02-01"))
	yearly.Yearly = true
	for name, c := range map[string]struct {
		closure schedule.Closure
		code    problem.Code
		field   string
	}{
		"end before start":   {schedule.NewClosure("", span("2026-07-02", "2026-07-01")), civil.CodeRangeBackwards, "range"},
		"overlap":            {schedule.NewClosure("", span("2026-08-07", "2026-08-08")), schedule.CodeClosureOverlap, "range"},
		"longer than a year": {yearly, schedule.CodeClosureTooLong, "range"},
		"stops nothing":      {schedule.Closure{Range: span("2026-01-01", "2026-01-01")}, schedule.CodeClosureStopsNothing, ""},
	} {
		found := problem.Of(d.SetClosure(-1, c.closure))
		if len(found) != 1 || found[0].Code != c.code || found[0].Field != c.field {
			t.Errorf("%s: %v", name, found)
		}
	}
	if len(d.Calendar().Closures) != 1 {
		t.Error("a wrong closure was taken")
	}
	if err := d.SetClosure(0, schedule.NewClosure("Sommer", span("2026-07-21", "2026-08-08"))); err != nil {
		t.Errorf("a closure overlaps itself: %v", err)
	}
}

func TestReplacementDaysAreNearAndOnce(t *testing.T) {
	d := fixed()
	if err := d.SetReplacement(-1, schedule.Replacement{Closed: day("2026-12-25"), Instead: day("2026-12-24")}); err != nil {
		t.Fatal(err)
	}
	for code, r := range map[problem.Code]schedule.Replacement{
		schedule.CodeReplacementTwice:  {Closed: day("2026-12-25"), Instead: day("2026-12-23")},
		schedule.CodeReplacementTooFar: {Closed: day("2026-05-14"), Instead: day("2026-07-14")},
		schedule.CodeReplacementSame:   {Closed: day("2026-05-14"), Instead: day("2026-05-14")},
	} {
		if err := d.SetReplacement(-1, r); !problem.Has(err, code) {
			t.Errorf("want %s, got %v", code, err)
		}
	}
	d.RemoveReplacement(0)
	if d.Changed() {
		t.Error("taken away, and still changed")
	}
}

func TestHalfAndLocalHolidaysAreOffUntilSwitchedOn(t *testing.T) {
	d := fixed()
	for _, h := range d.Holidays(2026) {
		if h.On != (h.Kind == holiday.Full) {
			t.Errorf("%s (%s) is on: %t", h.ID, h.Kind, h.On)
		}
	}
	h := d.Holidays(2026)[0]
	d.Switch(h.Holiday, false)
	if d.Holidays(2027)[0].On || !maps.Equal(d.Calendar().Switches, map[string]bool{h.ID: false}) {
		t.Errorf("switches: %v", d.Calendar().Switches)
	}
	d.SetRegion("")
	if len(d.Holidays(2026)) > 0 || len(d.Holidays(1999)) > 0 {
		t.Error("no region has holidays")
	}
}

func TestACalendarThatNeverDeliversIsNamedAndStillShown(t *testing.T) {
	d := fixed()
	d.SetDelivery(civil.NoWeekday)
	name, err := d.Wrong()
	if !problem.Has(err, schedule.CodeNoDeliveryWeekday) || name.In(lang.DE) != "Laden" {
		t.Errorf("%v: %v", name, err)
	}
	marks := d.Marks(span("2026-01-01", "2026-12-31"), german(), nil)
	if len(marks) != 365 || marks[day("2026-03-10")].Ground != Off || marks[day("2026-12-25")].Ground != Feast {
		t.Errorf("%d marks, %+v", len(marks), marks[day("2026-03-10")])
	}
}

func TestMarksSayWhatADayIs(t *testing.T) {
	d := fixed()
	d.SetDelivery(civil.MondayToFriday)
	work := schedule.NewClosure("Inventar", span("2026-06-02", "2026-06-02"))
	work.StopsDelivery = false
	for _, c := range []schedule.Closure{schedule.NewClosure("Sommer", span("2026-07-31", "2026-08-03")), work} {
		if err := d.SetClosure(-1, c); err != nil {
			t.Fatal(err)
		}
	}
	if err := d.SetReplacement(-1, schedule.Replacement{Closed: day("2026-12-25"), Instead: day("2026-12-24")}); err != nil {
		t.Fatal(err)
	}
	marks := d.Marks(span("2026-01-01", "2026-12-31"), german(), nil)
	for date, want := range map[string]Mark{
		"2026-03-10": {},
		"2026-03-14": {Ground: Off, Text: "kein Liefertag"},
		"2026-08-01": {Ground: Shut, Text: "Bundesfeiertag und Sommer"},
		"2026-06-02": {Ground: Rest, Text: "niemand arbeitet: Inventar"},
		"2026-12-25": {Ground: Feast, Text: "Weihnachtstag · geliefert wird am Ersatzliefertag Do 24.12.2026"},
		"2026-12-24": {Shape: Extra, Text: "Heiliger Abend (halber Tag), gilt hier nicht als Feiertag · Ersatzliefertag für Fr 25.12.2026"},
	} {
		if got := marks[day(date)]; got != want {
			t.Errorf("%s: %+v, want %+v", date, got, want)
		}
	}
}

func TestNewCalendarsBeginLikeTheOneShown(t *testing.T) {
	d := fixed()
	if err := d.Add("laden", nil); !problem.Has(err, office.CodeNumberTaken) {
		t.Errorf("a number twice: %v", err)
	}
	if err := d.Add("markt", lang.Texts{lang.DE: "Markt"}); err != nil {
		t.Fatal(err)
	}
	if c := d.Calendar(); c.ID != 0 || c.Region != "CH-ZH" || c.WorkDays != civil.MondayToFriday || c.Number != "markt" {
		t.Errorf("%+v", c)
	}
	if err := d.Rename("wochenmarkt", lang.Texts{lang.DE: "Wochenmarkt"}); err != nil || len(d.Revision().Calendars) != 1 {
		t.Errorf("%v, %d to save", err, len(d.Revision().Calendars))
	}
}

// TestADraftOutlivesWhatAnotherPersonSaves: it is kept, it is said, and it can be
// put on top.
func TestADraftOutlivesWhatAnotherPersonSaves(t *testing.T) {
	h := newHouse(t)
	d := h.drafted(t)
	d.SetCutoff(schedule.Cutoff{Days: 3, Time: 8 * 60})
	other := h.stored(t)[d.Chosen()]
	other.CutoffDays = 2
	shoptest.Do(t, h.store, func(tx office.Tx) error { return tx.SaveCalendars().Save(&other) })
	d.Take(h.stored(t))
	if !d.Elsewhere() || d.Calendar().CutoffDays != 3 {
		t.Fatalf("elsewhere %t, cut-off %d", d.Elsewhere(), d.Calendar().CutoffDays)
	}
	_, _, err := h.Jobs.Save(t.Context(), h.Actor, shoptest.Today, d.Revision(), revising.Decisions{All: revising.Move})
	if !changedElsewhere(err) {
		t.Fatalf("saved over it: %v", err)
	}
	d.Insist()
	if _, _, err := h.Jobs.Save(t.Context(), h.Actor, shoptest.Today, d.Revision(), revising.Decisions{All: revising.Move}); err != nil || d.Elsewhere() {
		t.Fatal(err)
	}
	if got := h.stored(t)[d.Chosen()].CutoffDays; got != 3 {
		t.Errorf("stored %d", got)
	}
}

func TestEntriesAreInTheOrderOfTheYear(t *testing.T) {
	d := fixed()
	yearly := schedule.NewClosure("Neujahr", span("2020-01-01", "2020-01-04"))
	yearly.Yearly = true
	for _, c := range []schedule.Closure{
		schedule.NewClosure("alt", span("2025-07-01", "2025-07-02")), schedule.NewClosure("Herbst", span("2026-10-05", "2026-10-09")), yearly,
	} {
		if err := d.SetClosure(-1, c); err != nil {
			t.Fatal(err)
		}
	}
	var names []string
	for _, x := range d.Entries(german(), 2026) {
		names = append(names, x.Name)
	}
	if len(names) != 3 || names[0] != "Neujahr" || names[1] != "Herbst" || names[2] != "alt" {
		t.Errorf("%v", names)
	}
}
