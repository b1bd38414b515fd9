package today

import (
	"strings"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/problem"
	"turnus/storage/shoptest"
)

// limit sets how many parcels a day can bring.
func (h *house) limit(t *testing.T, parcels int) {
	t.Helper()
	shoptest.Do(t, h.store, func(tx office.Tx) error {
		s, err := tx.Shop()
		if err != nil {
			return err
		}
		s.Capacity = parcels
		return tx.SaveShop(&s)
	})
}

// TestDaysThatAreTooFullAreSaid, the first by name; it leads to the first.
func TestDaysThatAreTooFullAreSaid(t *testing.T) {
	h := newHouse(t, 80)
	h.plan(t)
	h.limit(t, 9)
	p := h.presenter(lang.DE)
	all(t, p)
	f, err := h.jobs().Forecast(t.Context(), h.day, civil.Between(h.day, h.day.AddDays(13)), nil)
	if err != nil {
		t.Fatal(err)
	}
	var first civil.Date
	full, named := 0, ""
	for _, d := range f.Days {
		if n := d.Parcels.Total(); n > 9 {
			if full++; full == 1 {
				first, named = d.Date, german().T("today.full_day", "day", d.Date, "count", n-9)
			}
		}
	}
	r := row(t, p, "full")
	if full <= fullNamed || r.Title != german().T("today.full", "count", full) || !strings.Contains(r.Says, named) || strings.Count(r.Says, " · ") != fullNamed-1 {
		t.Errorf("%d days are too full: %+v", full, r)
	}
	same(t, "leads to", r.Target, Target{To: ToForecast, Day: first})
	same(t, "mark", r.Mark, Alarm)
}

// TestWithoutALimitNothingIsCounted, and with one that is kept nothing is said.
func TestWithoutALimitNothingIsCounted(t *testing.T) {
	h := newHouse(t, 20)
	p := h.presenter(lang.DE)
	all(t, p)
	same(t, "counted", h.forecasts, 0)
	h.limit(t, 1000)
	all(t, p)
	same(t, "counted", h.forecasts, 1)
	if rows := keys(p); strings.Contains(rows, "full") {
		t.Errorf("rows %s", rows)
	}
	h.forecastErr = problem.New(office.CodeLocked, "")
	h.limit(t, 1)
	all(t, p)
	same(t, "why not", row(t, p, "full").Says, german().Error(h.forecastErr)[0])
}
