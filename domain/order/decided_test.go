package order_test

import (
	"testing"

	"turnus/domain/order"
	"turnus/domain/problem"
	"turnus/domain/remark"
)

func TestRemarksOfAnOrder(t *testing.T) {
	for _, c := range []struct {
		name, was, text string
		safety, changed bool
		code            problem.Code
		want            string
	}{
		{"a further one", "", " Klingeln ", false, true, "", "Alt|Klingeln"},
		{"the same once more", "", "Alt", false, false, "", "Alt"},
		{"the same, on safety now", "", "Alt", true, true, "", "!Alt"},
		{"in the place of one", "Alt", "Neu", false, true, "", "Neu"},
		{"with the same words", "Alt", "Alt", false, false, "", "Alt"},
		{"away", "Alt", "", false, true, "", ""},
		{"none", "", " ", false, false, remark.CodeTextMissing, "Alt"},
		{"of one that is gone", "Weg", "Neu", false, false, remark.CodeUnknown, "Alt"},
	} {
		o := single("2026-03-12", box)
		o.Remarks = []remark.Remark{{Text: "Alt", Lasts: remark.Once, Source: "R-1"}}
		before := o.Remarks[0]
		changed, err := o.Remark(c.was, c.text, c.safety, "Anna")
		got := ""
		for i, r := range o.Remarks {
			if i > 0 {
				got += "|"
			}
			if r.Safety {
				got += "!"
			}
			got += r.Text
		}
		if changed != c.changed || (err == nil) != (c.code == "") || err != nil && !problem.Has(err, c.code) || got != c.want || before.Text != "Alt" {
			t.Errorf("%s: %v, %v, %q", c.name, changed, err, got)
		}
	}
}

func TestNothingIsDecidedOfWhatIsPacked(t *testing.T) {
	for _, state := range []order.State{order.Packed, order.Cancelled} {
		o := single("2026-03-12", box)
		o.State = state
		for _, do := range []func() (bool, error){
			func() (bool, error) { return o.Remark("", "Klingeln", false, "Anna") },
			func() (bool, error) { return o.Decide(order.Swap{BoxID: box, OutID: 9}) },
			func() (bool, error) { return o.Undecide(box, 9) },
		} {
			if changed, err := do(); changed || !problem.Has(err, order.CodeNotOpen) {
				t.Errorf("%s: %v, %v", state, changed, err)
			}
		}
	}
}

func TestADecisionStandsInThePlaceOfTheLast(t *testing.T) {
	o := single("2026-03-12", box)
	decide := func(in int64, want bool) {
		t.Helper()
		if changed, err := o.Decide(order.Swap{BoxID: box, OutID: 9, InID: in, Source: "Anna"}); changed != want || err != nil {
			t.Errorf("%d: %v, %v", in, changed, err)
		}
	}
	decide(0, true)
	decide(0, false)
	decide(7, true)
	if s, ok := o.SwapFor(box, 9); !ok || s.InID != 7 || len(o.Swaps) != 1 {
		t.Errorf("%+v", o.Swaps)
	}
	if _, err := o.Decide(order.Swap{BoxID: bread, OutID: 9}); !problem.Has(err, order.CodeNoBox) {
		t.Error(err)
	}
	if changed, err := o.Undecide(box, 9); !changed || err != nil || len(o.Swaps) != 0 {
		t.Errorf("%v, %v, %+v", changed, err, o.Swaps)
	}
	if changed, _ := o.Undecide(box, 9); changed {
		t.Error("undecided twice")
	}
}
