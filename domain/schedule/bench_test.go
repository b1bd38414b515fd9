package schedule

import (
	"testing"

	"turnus/domain/civil"
)

var sink int

func BenchmarkYearOf100000Subscriptions(b *testing.B) {
	rule, err := ParseRule("FREQ=WEEKLY;BYDAY=TH")
	if err != nil {
		b.Fatal(err)
	}
	days, err := Compile(Calendar{DeliveryDays: civil.MondayToFriday, WorkDays: civil.MondayToFriday, Region: ""})
	if err != nil {
		b.Fatal(err)
	}
	in := Input{
		Versions: []Version{{Rhythm: WholeYear(rule), Policy: NewPolicy(Before), Days: days, Leads: []Lead{{Days: 2}}}},
		Term:     Term{Start: civil.MustParse("2024-03-07")},
	}
	window := civil.Between(civil.MustParse("2026-01-01"), civil.MustParse("2026-12-31"))
	b.ReportAllocs()
	for b.Loop() {
		for range 100_000 {
			sink += len(Deliveries(in, window).Deliveries)
		}
	}
}
