package schedule_test

import (
	"testing"
	"time"

	"turnus/domain/civil"
	"turnus/domain/schedule"
)

// shopCalendar is a calendar as shops have it.
func shopCalendar() schedule.Calendar {
	cal := closing("2026-07-20/2026-08-07", "2026-12-24/2027-01-03", "2026-05-15/2026-05-15")
	cal.Region = "CH-ZH"
	return cal
}

// BenchmarkYearOf100000Subscriptions computes the deliveries of a year for a
// large shop, with why: weekly, twice a week, every second week and monthly,
// from several starts, one in ten paused for a while.
func BenchmarkYearOf100000Subscriptions(b *testing.B) {
	const subscriptions = 100_000
	var plans []schedule.Version
	for _, text := range []string{
		"FREQ=WEEKLY;BYDAY=TH", "FREQ=WEEKLY;BYDAY=TU,FR", "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE", "FREQ=MONTHLY;BYDAY=1MO",
	} {
		plans = append(plans, schedule.Version{
			Rhythm: schedule.WholeYear(rule(b, text)), Policy: schedule.NewPolicy(schedule.Before),
			Days: compiled(b, shopCalendar()), Leads: []schedule.Lead{{Days: 1 + len(plans)%3}},
		})
	}
	pause := []schedule.Pause{{Range: span("2026-09-01", "2026-09-20")}}
	first, year := day("2023-01-01"), span("2026-01-01", "2026-12-31")
	b.ReportAllocs()
	for b.Loop() {
		deliveries := 0
		for i := range subscriptions {
			plan := i % len(plans)
			in := schedule.Input{Versions: plans[plan : plan+1], Term: schedule.Term{Start: first.AddDays(i % 1000)}}
			if i%10 == 0 {
				in.Pauses = pause
			}
			deliveries += len(schedule.Deliveries(in, year).Deliveries)
		}
		b.ReportMetric(float64(deliveries), "deliveries")
	}
}

func BenchmarkParseRule(b *testing.B) {
	for b.Loop() {
		if _, err := schedule.ParseRule("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkYearOfARule(b *testing.B) {
	year := span("2026-01-01", "2026-12-31")
	for _, text := range []string{"FREQ=DAILY", "FREQ=WEEKLY;BYDAY=TU,FR", "FREQ=MONTHLY;BYDAY=-1TH", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=6"} {
		r := rule(b, text)
		b.Run(text, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				r.Dates(day("2020-01-01"), year)
			}
		})
	}
}

func BenchmarkIsDelivery(b *testing.B) {
	calendar := compiled(b, shopCalendar()).Narrow(civil.WeekdaySet(time.Tuesday, time.Friday))
	date, open := day("2026-01-01"), 0
	for b.Loop() {
		if calendar.IsDelivery(date.AddDays(open & 255)) {
			open++
		}
	}
}
