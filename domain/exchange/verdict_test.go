package exchange_test

import (
	"testing"

	"turnus/domain/exchange"
)

func TestOnlyRejectedRequestsAreJudgedAgain(t *testing.T) {
	final := map[exchange.Verdict]bool{
		exchange.Applied: true, exchange.AppliedLater: true, exchange.Unchanged: true, exchange.NeedsDecision: true,
		exchange.Rejected: false, "undone": false, "": false,
	}
	for v, want := range final {
		if v.Final() != want {
			t.Errorf("%s: final is %v", v, v.Final())
		}
	}
}
