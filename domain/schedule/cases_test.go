package schedule_test

import (
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"turnus/domain/schedule"
)

func TestReferenceCasesOfDeliveries(t *testing.T) {
	data, err := os.ReadFile("testdata/delivery_cases.json")
	if err != nil {
		t.Fatal(err)
	}
	cases, list, err := schedule.ReadCases(data)
	if err != nil || !list || len(cases) == 0 {
		t.Fatalf("ReadCases: %d cases, list %v, %v", len(cases), list, err)
	}
	for _, c := range cases {
		t.Run(c.ID+" "+c.Title, func(t *testing.T) {
			got, err := schedule.RunCase(c)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(*c.Expected, got, sameDates); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}
