package remark_test

import (
	"strings"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/problem"
	"turnus/domain/remark"
)

var day = civil.MustParse

func TestLifetimes(t *testing.T) {
	thursday, wednesday := day("2026-05-14"), day("2026-05-13")
	for _, c := range []struct {
		name          string
		r             remark.Remark
		nominal, date civil.Date
		want          bool
	}{
		{"once, on its delivery", remark.Remark{Lasts: remark.Once, From: thursday, Until: thursday}, thursday, thursday, true},
		{"once, though the delivery was moved", remark.Remark{Lasts: remark.Once, From: thursday, Until: thursday}, thursday, wednesday, true},
		{"once, by the day it comes", remark.Remark{Lasts: remark.Once, From: wednesday}, thursday, wednesday, true},
		{"once, not a week later", remark.Remark{Lasts: remark.Once, From: thursday}, day("2026-05-21"), day("2026-05-21"), false},
		{"once, on a single order", remark.Remark{Lasts: remark.Once}, thursday, thursday, true},
		{"until, on its last day", remark.Remark{Lasts: remark.Until, Until: thursday}, thursday, thursday, true},
		{"until, a day later", remark.Remark{Lasts: remark.Until, Until: wednesday}, thursday, thursday, false},
		{"until goes by the day it comes", remark.Remark{Lasts: remark.Until, Until: wednesday}, thursday, wednesday, true},
		{"until, before its first day", remark.Remark{Lasts: remark.Until, From: thursday, Until: day("2026-06-01")}, wednesday, wednesday, false},
		{"always", remark.Remark{Lasts: remark.Always}, thursday, thursday, true},
		{"always from a day on, before it", remark.Remark{Lasts: remark.Always, From: thursday}, wednesday, wednesday, false},
	} {
		if got := c.r.AppliesTo(c.nominal, c.date); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}

func TestCheckFindsWhatIsWrong(t *testing.T) {
	sound := remark.Remark{Text: "Nüsse vermeiden", Lasts: remark.Until, Until: day("2026-05-14")}
	if err := sound.Check("remark"); err != nil {
		t.Fatal(err)
	}
	for code, spoil := range map[problem.Code]func(*remark.Remark){
		remark.CodeTextMissing:     func(r *remark.Remark) { r.Text = " \n" },
		remark.CodeTextTooLong:     func(r *remark.Remark) { r.Text = strings.Repeat("ü", remark.MaxLength+1) },
		remark.CodeUntilMissing:    func(r *remark.Remark) { r.Until = civil.Date{} },
		remark.CodeLifetimeInvalid: func(r *remark.Remark) { r.Lasts = "often" },
		civil.CodeRangeBackwards:   func(r *remark.Remark) { r.From = r.Until.AddDays(1) },
	} {
		r := sound
		spoil(&r)
		if found := problem.Of(r.Check("remark")); len(found) != 1 || found[0].Code != code || found[0].Field != "remark" {
			t.Errorf("%s: %v", code, found)
		}
	}
	longest := sound
	longest.Text = strings.Repeat("ü", remark.MaxLength)
	if err := longest.Check("remark"); err != nil {
		t.Errorf("the longest text: %v", err)
	}
}
