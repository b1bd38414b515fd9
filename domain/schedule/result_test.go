package schedule_test

import (
	"testing"

	"turnus/domain/civil"
	"turnus/domain/schedule"
)

func TestResultFindsDeliveries(t *testing.T) {
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=TH", "2025-05-22", closing("2025-05-29/2025-05-29"))
	in.Skips = days("2025-06-12")
	r := schedule.Deliveries(in, span("2025-05-22", "2025-06-12"))
	tests := []struct {
		name string
		find func(civil.Date) (schedule.Delivery, bool)
		date string
		want string
	}{
		{"on its day", r.On, "2025-05-30", "2025-05-30"},
		{"not on its nominal date", r.On, "2025-05-29", ""},
		{"covering its nominal date", r.Covering, "2025-05-29", "2025-05-30"},
		{"covering is not on", r.Covering, "2025-05-30", ""},
		{"whatever a person means: the day", r.Find, "2025-05-30", "2025-05-30"},
		{"whatever a person means: the date", r.Find, "2025-05-29", "2025-05-30"},
		{"whatever a person means: neither", r.Find, "2025-05-31", ""},
		{"the next from its own day", r.Next, "2025-05-30", "2025-05-30"},
		{"the next after", r.Next, "2025-05-31", "2025-06-05"},
		{"none after the last", r.Next, "2025-06-06", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d, ok := tt.find(day(tt.date))
			if ok != (tt.want != "") || d.Date.String() != tt.want {
				t.Errorf("%s: %s, %v", tt.date, d.Date, ok)
			}
		})
	}
	if d, ok := r.DroppedOn(day("2025-06-12")); !ok || d.Reason != schedule.Skipped {
		t.Errorf("dropped: %+v, %v", d, ok)
	}
	if _, ok := r.DroppedOn(day("2025-06-05")); ok {
		t.Error("a delivery was dropped")
	}
}
