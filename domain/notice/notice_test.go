package notice_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/notice"
)

var day = civil.MustParse

func TestANoticeIsOpenUntilItIsGivenOrWithdrawn(t *testing.T) {
	for name, c := range map[string]struct {
		n    notice.Notice
		open bool
	}{
		"new":       {notice.Notice{Was: day("2026-12-25")}, true},
		"given":     {notice.Notice{Told: day("2026-12-01"), Way: notice.ByLetter}, false},
		"withdrawn": {notice.Notice{Withdrawn: true}, false},
	} {
		if got := c.n.Open(); got != c.open {
			t.Errorf("%s: open %v", name, got)
		}
	}
}

// TestHoweverOftenItIsMoved the customer knows the first day, and back on it there
// is nothing to tell.
func TestHoweverOftenItIsMoved(t *testing.T) {
	was := day("2026-12-25")
	rapid.Check(t, func(t *rapid.T) {
		n := notice.Notice{Was: was, Becomes: was.AddDays(-1)}
		for range rapid.IntRange(1, 5).Draw(t, "moves") {
			to := was.AddDays(rapid.IntRange(-3, 3).Draw(t, "days"))
			if rapid.Bool().Draw(t, "dropped") {
				to = civil.Date{}
			}
			n = n.Again(to, time.Time{}, nil, day("2026-12-01"))
			if n.Was != was || n.Becomes != to || n.Open() != (to != was) {
				t.Fatalf("moved to %s: %+v", to, n)
			}
		}
	})
}

func TestASingleOrderIsOneDeliveryWhateverDayItIsOn(t *testing.T) {
	first, second := notice.Notice{OrderID: 7, Nominal: day("2026-12-03")}, notice.Notice{OrderID: 7, Nominal: day("2026-12-04")}
	if first.About() != second.About() {
		t.Errorf("%s and %s", first.About(), second.About())
	}
	first.SubscriptionID, second.SubscriptionID = 5, 5
	if first.About() == second.About() {
		t.Error("two dates of a subscription are one")
	}
}
