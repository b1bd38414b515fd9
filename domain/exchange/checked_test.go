package exchange_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/money"
	"turnus/domain/problem"
	"turnus/domain/remark"
)

// TestACheckedBodyIsTheSame: nothing that a file may say is refused or lost.
func TestACheckedBodyIsTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := genBody.Draw(t, "body")
		got, err := exchange.Checked(want)
		if err != nil {
			t.Fatal(err)
		}
		if d := diff(want, got); d != "" {
			t.Fatal(d)
		}
	})
}

// TestABodyFromAFormHasTheLimitsOfAFile.
func TestABodyFromAFormHasTheLimitsOfAFile(t *testing.T) {
	ref, on := exchange.Ref{Subscription: "A-1"}, day("2026-12-03")
	line := func(q money.Quantity) []exchange.Line { return []exchange.Line{{Article: "GEM-M", Quantity: q}} }
	for name, c := range map[string]struct {
		body  exchange.OnSubscription
		code  problem.Code
		field string
	}{
		"no subscription":      {exchange.Skip{Date: on}, exchange.CodeMissing, "subscription"},
		"no date":              {exchange.Skip{Ref: ref}, exchange.CodeMissing, "date"},
		"no first day":         {exchange.Pause{Ref: ref, To: on}, exchange.CodeMissing, "from"},
		"a pause backwards":    {exchange.Pause{Ref: ref, From: on, To: on.AddDays(-1)}, exchange.CodeRangeBackwards, "to"},
		"a day of Napoleon":    {exchange.Resume{Ref: ref, On: day("1815-06-18")}, exchange.CodeDateFar, "on"},
		"moved to nowhere":     {exchange.Move{Ref: ref, Date: on}, exchange.CodeMissing, "to"},
		"an empty parcel":      {exchange.ChangeDelivery{Ref: ref, Date: on}, exchange.CodeMissing, "lines"},
		"nothing of something": {exchange.Change{Ref: ref, Lines: line(0)}, exchange.CodeNotPositive, "lines[0].quantity"},
		"no change":            {exchange.Change{Ref: ref}, exchange.CodeNothingAsked, "lines"},
		"fewer deliveries":     {exchange.Extend{Ref: ref, Deliveries: -3}, exchange.CodeIntegerInvalid, "deliveries"},
		"twice extended":       {exchange.Extend{Ref: ref, Deliveries: 3, Until: on}, exchange.CodeEitherOr, "until"},
		"a blank remark":       {exchange.Comment{Ref: ref, Text: " "}, exchange.CodeMissing, "text"},
		"a remark until never": {exchange.Comment{Ref: ref, Text: "x", Lasts: remark.Until}, exchange.CodeMissing, "until"},
		"a novel":              {exchange.Cancel{Ref: ref, Reason: strings.Repeat("x", exchange.MaxText+1)}, exchange.CodeTextTooLong, "reason"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := exchange.Checked(c.body)
			l := problem.Of(err)
			if len(l) == 0 || l[0].Code != c.code || l[0].Field != c.field {
				t.Errorf("got %v, want %s of %q", err, c.code, c.field)
			}
		})
	}
}

// TestBlanksAroundAFormsTextsAreCut.
func TestBlanksAroundAFormsTextsAreCut(t *testing.T) {
	got, err := exchange.Checked(exchange.Comment{Ref: exchange.Ref{Subscription: " A-1 "}, Text: " Bitte hinters Haus\n", Until: civil.Date{}})
	if err != nil || got.Subscription != "A-1" || got.Text != "Bitte hinters Haus" || got.Lasts != remark.Always {
		t.Errorf("%+v, %v", got, err)
	}
}
