package planning

import (
	"testing"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

// TestDatesThatFellTogetherCountAsTheyWereDelivered: three dates on two orders
// are two deliveries, unless the plan combines quantities.
func TestDatesThatFellTogetherCountAsTheyWereDelivered(t *testing.T) {
	day := civil.MustParse("2026-11-23")
	s := subscription.Subscription{Versions: []subscription.Version{{From: day, PlanID: 1}}}
	for collision, want := range map[schedule.Collision]int{"": 2, schedule.Single: 2, schedule.Combine: 3} {
		policy := schedule.Policy{Collision: collision}
		offer := catalog.Offer{Plans: map[int64]catalog.DeliveryPlan{1: {Versions: []catalog.PlanVersion{{Policy: policy}}}}}
		if got := counts(s, offer, office.Covered{Dates: 3, Orders: 2}, day); got != want {
			t.Errorf("%q: %d, want %d", collision, got, want)
		}
	}
}
