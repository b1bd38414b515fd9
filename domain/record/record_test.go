package record_test

import (
	"testing"

	"turnus/domain/record"
)

// TestAnAggregateGivesItsOwnHead: what is set through it stays set.
func TestAnAggregateGivesItsOwnHead(t *testing.T) {
	type thing struct{ record.Head }
	x := thing{record.Head{Number: "A-1"}}
	x.RecordHead().ID = 7
	if x.ID != 7 || x.Number != "A-1" {
		t.Errorf("head is %+v", x.Head)
	}
}
