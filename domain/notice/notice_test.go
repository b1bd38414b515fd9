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

// TestATermIsTheSameWhereverPausesMoveItsEnd, and another one after it was renewed.
func TestATermIsTheSameWhereverPausesMoveItsEnd(t *testing.T) {
	dated := notice.Notice{Was: day("2026-12-31"), Becomes: day("2027-12-31"), Term: &notice.Term{}}
	counted := notice.Notice{Was: day("2026-12-31"), Term: &notice.Term{Count: 10}}
	for name, c := range map[string]struct {
		n     notice.Notice
		count int
		end   string
		same  bool
	}{
		"moved":                 {dated, 0, "2027-01-14", true},
		"renewed":               {dated, 0, "2027-12-31", false},
		"counted, moved":        {counted, 10, "2027-01-14", true},
		"counted, renewed":      {counted, 20, "2027-03-14", false},
		"of a day, not counted": {dated, 10, "2026-12-31", false},
		"of a delivery":         {notice.Notice{Was: day("2026-12-31")}, 0, "2026-12-31", false},
	} {
		if got := c.n.SameTerm(c.count, day(c.end)); got != c.same {
			t.Errorf("%s: %v", name, got)
		}
	}
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
