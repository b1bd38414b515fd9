package datafolder

import (
	"testing"
	"time"

	"turnus/domain/civil"
	"turnus/domain/office/setup"
	"turnus/storage/shoptest"
)

func TestADayGivenIsTheDayOfWork(t *testing.T) {
	f := open(t, t.TempDir(), day)
	check := func(zone *time.Location) {
		t.Helper()
		if got := f.Today(t.Context()); got != day {
			t.Errorf("today is %s", got)
		}
		now := time.Now().In(zone)
		at := f.Clock(t.Context())()
		if civil.FromTime(at) != day {
			t.Errorf("the clock shows %s", at)
		}
		if at.Location().String() != zone.String() {
			t.Errorf("it shows the time of %s, not of %s", at.Location(), zone)
		}
		if d := onDay(day, now).Sub(at).Abs(); d > time.Minute && d < 23*time.Hour {
			t.Errorf("it is %s, not the time of day %s", at, now)
		}
	}
	check(time.Local)
	if _, err := (setup.Jobs{Store: f.Store}).LoadDemo(t.Context(), shoptest.Actor, 3, day, false); err != nil {
		t.Fatal(err)
	}
	check(shoptest.At("07:30")().Location()) // from now on the shop's zone counts
}

func TestWithoutADayTheComputersCounts(t *testing.T) {
	f := open(t, t.TempDir(), civil.Date{})
	before := time.Now()
	at := f.Clock(t.Context())()
	if at.Before(before) || at.After(time.Now()) {
		t.Errorf("the clock shows %s, it is %s", at, before)
	}
	if got := f.Today(t.Context()); got != civil.FromTime(before) && got != civil.FromTime(time.Now()) {
		t.Errorf("today is %s", got)
	}
}

func TestAnotherDayKeepsTheTimeOfDay(t *testing.T) {
	zurich := shoptest.At("07:30")().Location()
	tests := []struct{ day, at, want string }{
		{"2026-11-23", "2026-07-01T14:05:06.5+02:00", "2026-11-23T14:05:06.5+01:00"}, // summer time to winter time
		{"2026-03-29", "2026-07-01T02:30:00+02:00", "2026-03-29T03:00:00+02:00"},     // the hour the clock skips
		{"2026-11-23", "2026-07-01T23:59:59.9+02:00", "2026-11-23T23:59:59.9+01:00"},
	}
	for _, tt := range tests {
		at, err := time.Parse(time.RFC3339Nano, tt.at)
		if err != nil {
			t.Fatal(err)
		}
		if got := onDay(civil.MustParse(tt.day), at.In(zurich)).Format(time.RFC3339Nano); got != tt.want {
			t.Errorf("%s on %s: %s, want %s", tt.at, tt.day, got, tt.want)
		}
	}
}
