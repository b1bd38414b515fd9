package schedule_test

import (
	"fmt"

	"turnus/domain/civil"
	"turnus/domain/schedule"
)

// A box every Thursday in the canton of Zürich, one work day to make it: in
// the week of Ascension Day it comes on Wednesday.
func ExampleDeliveries() {
	thursdays, _ := schedule.ParseRule("FREQ=WEEKLY;BYDAY=TH")
	zurich, _ := schedule.Compile(schedule.Calendar{
		DeliveryDays: civil.MondayToFriday, WorkDays: civil.MondayToFriday, Region: "CH-ZH",
	})
	in := schedule.Input{
		Term: schedule.Term{Start: civil.MustParse("2026-05-01")},
		Versions: []schedule.Version{{
			Rhythm: schedule.WholeYear(thursdays),
			Policy: schedule.NewPolicy(schedule.Before),
			Days:   zurich,
			Leads:  []schedule.Lead{{Days: 1}},
		}},
	}
	may := civil.Between(civil.MustParse("2026-05-01"), civil.MustParse("2026-05-31"))
	for _, d := range schedule.Deliveries(in, may).Deliveries {
		fmt.Println(d.Date, "picked", d.EarliestPick)
		for _, step := range d.Why.Steps {
			fmt.Println("  not on", step.Nominal, "because of", step.Closed[0].Names.In("en"))
		}
	}
	// Output:
	// 2026-05-07 picked 2026-05-06
	// 2026-05-13 picked 2026-05-12
	//   not on 2026-05-14 because of Ascension Day
	// 2026-05-21 picked 2026-05-20
	// 2026-05-28 picked 2026-05-27
}
