package subscription_test

import (
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/money"
	"turnus/domain/problem"
	"turnus/domain/remark"
	"turnus/domain/subscription"
)

// TestUndoRestores what any action changed, also after others that change
// something else.
func TestUndoRestores(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		before := full()
		before.Cancellation = nil
		for range rapid.IntRange(0, 3).Draw(t, "before") {
			act(t, &before)
		}
		after := clone(before)
		act(t, &after)
		got, err := subscription.Undo(before, after, after)
		if err != nil {
			t.Fatalf("nothing was changed since: %v", err)
		}
		if events := subscription.Diff(before, got); len(events) != 0 {
			t.Fatalf("still different: %#v", events)
		}
		now := clone(after)
		act(t, &now)
		if _, err := subscription.Undo(before, after, now); err != nil && !problem.Has(err, subscription.CodeChangedSince) {
			t.Fatal(err)
		}
		// Taken back the other way round it is the same.
		other, err := subscription.Undo(after, now, now)
		if err != nil {
			t.Fatal(err)
		}
		again, err := subscription.Undo(before, after, other)
		if err != nil || len(subscription.Diff(again, before)) != 0 {
			t.Fatalf("%v: %#v", err, subscription.Diff(again, before))
		}
	})
}

func TestUndoLeavesWhatCameSince(t *testing.T) {
	before := sub(thursdays, "2026-01-01")
	pause := subscription.Pause{From: day("2026-02-01"), To: day("2026-02-14")}
	after := clone(before)
	must(after.Pause(pause))
	now := clone(after)
	must(now.Comment(remark.Remark{Text: "Klingeln", Lasts: remark.Always}))
	must(now.Pause(subscription.Pause{From: day("2026-05-01"), To: day("2026-05-14")}))
	got, err := subscription.Undo(before, after, now)
	if err != nil || len(got.Pauses) != 1 || got.Pauses[0].From != day("2026-05-01") || len(got.Remarks) != 1 {
		t.Errorf("%+v, %v", got, err)
	}
	must(now.Pause(subscription.Pause{From: day("2026-02-10"), To: day("2026-02-20")}))
	if _, err := subscription.Undo(before, after, now); !problem.Has(err, subscription.CodeChangedSince) {
		t.Error("the pause was made longer since:", err)
	}
	if _, err := subscription.Undo(before, after, got); !problem.Has(err, subscription.CodeChangedSince) {
		t.Error("it was taken back already:", err)
	}
}

func TestUndoOfTheBeginningMakesADraft(t *testing.T) {
	s := sub(thursdays, "2026-01-01")
	got, err := subscription.Undo(subscription.Subscription{}, s, s)
	if err != nil || !got.Draft {
		t.Errorf("%+v, %v", got, err)
	}
	if _, err := subscription.Undo(subscription.Subscription{}, s, got); !problem.Has(err, subscription.CodeChangedSince) {
		t.Error(err)
	}
	larger := clone(s)
	must(larger.Change(s.Start.AddDays(7), func(v *subscription.Version) { v.Lines[0].Quantity += money.One }))
	later := clone(larger)
	must(later.Change(s.Start.AddDays(14), func(v *subscription.Version) { v.PlanID = twice }))
	if _, err := subscription.Undo(s, larger, later); !problem.Has(err, subscription.CodeChangedSince) {
		t.Error("a later version was made from this one:", err)
	}
}
