package main

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// TestADryRunOfPlanningSaysWhatPlanningMakes, as often as one asks.
func TestADryRunOfPlanningSaysWhatPlanningMakes(t *testing.T) {
	const today, until = "2026-11-23", "2026-12-02"
	p := shopWith(t, "20")
	var preview, again, made planResult
	p.json(exitDone, today, &preview, "plan", "--until", until, "--dry-run")
	p.json(exitDone, today, &again, "plan", "--until", until, "--dry-run")
	p.json(exitDone, today, &made, "plan", "--until", until)
	if len(made.Made) == 0 || !slices.Equal(ordersOf(t, preview, false), ordersOf(t, made, true)) ||
		!slices.Equal(ordersOf(t, again, false), ordersOf(t, preview, false)) {
		t.Errorf("previewed %d, again %d, made %d", len(preview.Made), len(again.Made), len(made.Made))
	}
	out, _ := p.run(exitDone, today, "plan", "--until", until, "--dry-run")
	if want := fmt.Sprintf("Vorschau: 0 Aufträge bis Rüsttag 2.12.2026 fällig, %d sind schon da. Nichts wurde gespeichert.\n", len(made.Made)); out != want {
		t.Errorf("%q, want %q", out, want)
	}
}

// TestADryRunCountsByPickDay, and asks for a person when dates were missed.
func TestADryRunCountsByPickDay(t *testing.T) {
	p := shopWith(t, "20")
	var found planResult
	p.json(exitAttention, "2026-12-01", &found, "plan", "--until", "2026-12-03", "--dry-run")
	if len(found.Missed) == 0 {
		t.Fatal("nothing was missed in a week without planning")
	}
	ordersOf(t, planResult{Made: found.Missed}, false)
	days := map[string]int{}
	for _, o := range found.Made {
		days[o.Pick.String()]++
	}
	out, _ := p.run(exitAttention, "2026-12-01", "plan", "--until", "2026-12-03", "--dry-run")
	lines := strings.Split(strings.TrimSpace(out), "\n")
	if len(lines) != 1+len(days)+1+len(found.Missed) {
		t.Errorf("%d lines for %d pick days and %d missed dates:\n%s", len(lines), len(days), len(found.Missed), out)
	}
	if n := days["2026-12-01"]; n == 0 || strings.Join(strings.Fields(lines[1]), " ") != fmt.Sprintf("Di 1.12.2026 %d", n) {
		t.Errorf("%d to pick on the first day: %q", n, lines[1])
	}
}

// ordersOf are the orders by what identifies them, sorted; they have numbers if
// they were made.
func ordersOf(t *testing.T, res planResult, numbered bool) []string {
	t.Helper()
	out := make([]string, 0, len(res.Made))
	for _, o := range res.Made {
		if (o.Number != nil) != numbered {
			t.Errorf("order of %s on %s: number %v", o.Subscription, o.Date, o.Number)
		}
		out = append(out, fmt.Sprint(o.Subscription, o.Nominal, o.Date, o.Pick))
	}
	slices.Sort(out)
	return out
}
