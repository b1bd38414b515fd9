package schedule_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/schedule"
)

// anyInput is a subscription with everything that can happen to one, though
// not everything at once: what follows from a move or a count is told apart.
func anyInput() *rapid.Generator[schedule.Input] {
	return rapid.Custom(func(t *rapid.T) schedule.Input {
		start := anyDate().Draw(t, "start")
		in := schedule.Input{
			Versions: []schedule.Version{anyVersion().Draw(t, "version")},
			Term:     schedule.Term{Start: start, PauseExtends: rapid.Bool().Draw(t, "pause extends")},
			Pauses:   rapid.SliceOfN(anyPause(), 0, 3).Draw(t, "pauses"),
			Skips:    rapid.SliceOfN(anyDate(), 0, 3).Draw(t, "skips"),
			Holds:    rapid.SliceOfN(rapid.Map(anyPause(), func(p schedule.Pause) civil.Range { return p.Range }), 0, 2).Draw(t, "holds"),
		}
		if rapid.Bool().Draw(t, "has end") {
			in.Term.End = start.AddDays(rapid.IntRange(0, 700).Draw(t, "term"))
		}
		if rapid.IntRange(0, 2).Draw(t, "has second version") == 0 {
			v := anyVersion().Draw(t, "second version")
			v.From = start.AddDays(rapid.IntRange(1, 300).Draw(t, "from"))
			in.Versions = append(in.Versions, v)
		}
		return in
	})
}

func anyVersion() *rapid.Generator[schedule.Version] {
	closedDay := rapid.SampledFrom([]schedule.ClosedDay{schedule.Skip, schedule.Before, schedule.After})
	return rapid.Custom(func(t *rapid.T) schedule.Version {
		return schedule.Version{
			Rhythm: anyRhythm().Draw(t, "rhythm"),
			Policy: schedule.Policy{
				Single:    closedDay.Draw(t, "single"),
				Long:      closedDay.Draw(t, "long"),
				MaxShift:  rapid.IntRange(0, schedule.MaxShift).Draw(t, "shift"),
				Collision: rapid.SampledFrom([]schedule.Collision{schedule.Single, schedule.Combine}).Draw(t, "collision"),
			},
			Days: anyDays().Draw(t, "days"),
			Leads: rapid.SliceOfN(rapid.Custom(func(t *rapid.T) schedule.Lead {
				return schedule.Lead{Days: rapid.IntRange(0, 6).Draw(t, "days"), Fresh: rapid.IntRange(0, 9).Draw(t, "fresh")}
			}), 0, 3).Draw(t, "leads"),
		}
	})
}

// anyRhythm is the whole year or seasons, some without deliveries, sometimes
// with a gap between two.
func anyRhythm() *rapid.Generator[schedule.Rhythm] {
	return rapid.Custom(func(t *rapid.T) schedule.Rhythm {
		r := schedule.WholeYear(rapid.SliceOfN(anyRule(), 1, 2).Draw(t, "rules")...)
		if rapid.Bool().Draw(t, "has seasons") {
			r.Segments = anySegments().Draw(t, "segments")
		}
		if rapid.Bool().Draw(t, "has anchor") {
			r.Anchor = anyDate().Draw(t, "anchor")
		}
		return r
	})
}

func anySegments() *rapid.Generator[[]schedule.Segment] {
	return rapid.Custom(func(t *rapid.T) []schedule.Segment {
		begins := anyBegins().Draw(t, "begins")
		begins[0].Rules = rapid.SliceOfN(anyRule(), 1, 2).Draw(t, "rules")
		segments, err := schedule.Partition(begins)
		if err != nil {
			t.Fatal(err)
		}
		if last := len(segments) - 1; last > 0 && len(segments[0].Rules) > 0 && rapid.Bool().Draw(t, "has gap") {
			segments = segments[:last]
		}
		return segments
	})
}

func anyPause() *rapid.Generator[schedule.Pause] {
	return rapid.Custom(func(t *rapid.T) schedule.Pause {
		p := schedule.Pause{Range: anyRange(60).Draw(t, "range")}
		switch rapid.IntRange(0, 9).Draw(t, "sort of pause") {
		case 0:
			p.To = civil.Date{}
		case 1:
			p = schedule.Cancellation(p.From)
		}
		return p
	})
}

// withMoves puts some nominal dates of a window on other days.
func withMoves(t *rapid.T, in schedule.Input, window civil.Range) schedule.Input {
	for _, d := range schedule.Deliveries(in, window).Deliveries {
		if rapid.IntRange(0, 9).Draw(t, "move") == 0 {
			to := d.Nominal[0].AddDays(rapid.IntRange(-200, 200).Draw(t, "by"))
			in.Moves = append(in.Moves, schedule.Move{Nominal: d.Nominal[0], To: to})
		}
	}
	return in
}

func TestGeneratedInputIsGood(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		if err := anyInput().Draw(t, "input").Check(); err != nil {
			t.Fatal(err)
		}
	})
}

func TestNoComputedDeliveryIsClosedPausedOrTooEarly(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := anyInput().Draw(t, "input")
		for _, d := range schedule.Deliveries(in, anyRange(400).Draw(t, "window")).Deliveries {
			if d.Date.Before(in.Term.Start) {
				t.Errorf("%s is before the start", d.Date)
			}
			if !in.Versions[d.Version].Days.IsDelivery(d.Date) && len(in.Versions) == 1 {
				t.Errorf("%s is closed", d.Date)
			}
			for _, p := range in.Pauses {
				if p.Contains(d.Date) || slices.ContainsFunc(d.Nominal, p.Contains) {
					t.Errorf("%s is paused by %v", d.Date, p)
				}
			}
			if slices.ContainsFunc(d.Nominal, func(n civil.Date) bool { return slices.Contains(in.Skips, n) }) {
				t.Errorf("%v was skipped", d.Nominal)
			}
		}
	})
}

// Each nominal date is exactly once in the result: delivered or dropped.
func TestEveryNominalDateIsAccountedForOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := anyInput().Draw(t, "input")
		in.Versions = in.Versions[:1]
		in.Term.PauseExtends = false
		window := civil.Between(in.Term.Start, in.Term.Start.AddDays(400))
		r := schedule.Deliveries(in, window)
		var got []civil.Date
		for _, d := range r.Deliveries {
			for _, n := range d.Nominal {
				if window.Contains(n) {
					got = append(got, n)
				}
			}
		}
		for _, d := range r.Dropped {
			got = append(got, d.Nominal)
		}
		slices.SortFunc(got, civil.Date.Compare)
		last := civil.Earlier(window.To, in.Term.End)
		wantEqual(t, in.Versions[0].Rhythm.Dates(in.Term.Start, civil.Between(window.From, last)), got)
	})
}

func TestResultsAreInOrderAndConsistent(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := anyInput().Draw(t, "input")
		window := anyRange(400).Draw(t, "window")
		r := schedule.Deliveries(in, window)
		for i, d := range r.Deliveries {
			if i > 0 && !r.Deliveries[i-1].Date.Before(d.Date) {
				t.Errorf("%s comes after %s", d.Date, r.Deliveries[i-1].Date)
			}
			checkDelivery(t, &in, d)
			if !window.Contains(d.Nominal[0]) {
				t.Errorf("%s is not in the window", d.Nominal[0])
			}
		}
		if !slices.IsSortedFunc(r.Dropped, func(a, b schedule.Dropped) int { return a.Nominal.Compare(b.Nominal) }) {
			t.Error("dropped dates are not in order")
		}
	})
}

// checkDelivery looks at what a delivery says about itself.
func checkDelivery(t *rapid.T, in *schedule.Input, d schedule.Delivery) {
	v := in.Versions[d.Version]
	if !slices.IsSortedFunc(d.Nominal, civil.Date.Compare) || len(slices.Compact(slices.Clone(d.Nominal))) != len(d.Nominal) {
		t.Errorf("nominal dates %v", d.Nominal)
	}
	if len(d.Picks) != max(1, len(v.Leads)) || len(d.Why.Leads) != len(d.Picks) {
		t.Errorf("%d pick days, %d told, of %d lead times", len(d.Picks), len(d.Why.Leads), len(v.Leads))
	}
	for i, pick := range d.Picks {
		lead := schedule.Lead{}
		if len(v.Leads) > 0 {
			lead = v.Leads[i]
		}
		if want, _ := v.Days.WorkDaysBefore(d.Date, lead.Days); pick != want || !v.Days.IsWork(pick) {
			t.Errorf("picked on %s for %s, want %s", pick, d.Date, want)
		}
		if lead.Fresh > 0 && d.Date.Sub(pick) > lead.Fresh && len(in.Versions) == 1 {
			t.Errorf("picked on %s is not fresh on %s", pick, d.Date)
		}
		if pick.Before(d.EarliestPick) || pick.After(d.LatestPick) {
			t.Errorf("%s is not from %s to %s", pick, d.EarliestPick, d.LatestPick)
		}
	}
	for _, n := range d.Nominal {
		if by := d.Date.Sub(n); max(by, -by) > schedule.MaxShift {
			t.Errorf("%s was moved to %s", n, d.Date)
		}
	}
	want := 1
	if v.Policy.Collision == schedule.Combine {
		want = len(d.Nominal)
	}
	if d.Factor != want {
		t.Errorf("%d dates count %d times", len(d.Nominal), d.Factor)
	}
}

// Planning March then April gives what planning March and April gives.
func TestWindowsCanBeCutAnywhere(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := anyInput().Draw(t, "input")
		window := anyRange(300).Draw(t, "window")
		if rapid.Bool().Draw(t, "has moves") {
			in = withMoves(t, in, civil.Between(window.From.AddDays(-100), window.To.AddDays(100)))
		}
		if rapid.Bool().Draw(t, "has count") {
			in.Term.Count = rapid.IntRange(1, 40).Draw(t, "count")
			in.Counted = rapid.IntRange(0, 10).Draw(t, "counted")
			in.CountFrom = in.Term.Start.AddDays(rapid.IntRange(0, 200).Draw(t, "count from"))
		}
		cut := window.From.AddDays(rapid.IntRange(0, window.Days()-1).Draw(t, "cut"))
		first := schedule.Deliveries(in, civil.Between(window.From, cut))
		second := schedule.Deliveries(in, civil.Between(cut.AddDays(1), window.To))
		both := schedule.Result{
			Deliveries: append(slices.Clone(first.Deliveries), second.Deliveries...),
			Dropped:    append(slices.Clone(first.Dropped), second.Dropped...),
			Stale:      append(slices.Clone(first.Stale), second.Stale...),
		}
		slices.SortFunc(both.Deliveries, func(a, b schedule.Delivery) int { return a.Date.Compare(b.Date) })
		whole := schedule.Deliveries(in, window)
		wantEqual(t, withoutNil(whole), withoutNil(both))
	})
}

// withoutNil makes empty lists alike.
func withoutNil(r schedule.Result) schedule.Result {
	r.Deliveries = append([]schedule.Delivery{}, r.Deliveries...)
	r.Dropped = append([]schedule.Dropped{}, r.Dropped...)
	r.Stale = append([]schedule.Stale{}, r.Stale...)
	return r
}

func TestComputingTwiceGivesTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := anyInput().Draw(t, "input")
		window := anyRange(200).Draw(t, "window")
		wantEqual(t, schedule.Deliveries(in, window), schedule.Deliveries(in, window))
	})
}

func TestASubscriptionOfNDeliveriesGetsN(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := anyInput().Draw(t, "input")
		in.Versions, in.Term.End = in.Versions[:1], civil.Date{}
		policy := &in.Versions[0].Policy
		window := civil.Between(in.Term.Start, in.Term.Start.AddDays(2000))
		unlimited := usedUp(schedule.Deliveries(in, window), *policy)
		in.Term.Count = rapid.IntRange(1, 30).Draw(t, "count")
		got := usedUp(schedule.Deliveries(in, window), *policy)
		if want := min(unlimited, in.Term.Count); got != want {
			t.Errorf("%d of %d, without end %d", got, in.Term.Count, unlimited)
		}
	})
}

// usedUp is what deliveries use up of a count.
func usedUp(r schedule.Result, p schedule.Policy) int {
	n := 0
	for _, d := range r.Deliveries {
		if p.Collision == schedule.Combine {
			n += len(d.Nominal)
		} else {
			n++
		}
	}
	return n
}

func TestStepsTellWhatHappened(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := anyInput().Draw(t, "input")
		for _, d := range schedule.Deliveries(in, anyRange(300).Draw(t, "window")).Deliveries {
			told := map[civil.Date]bool{}
			for _, s := range d.Why.Steps {
				told[s.Nominal] = true
				if s.To != d.Date || s.By == "" || len(s.Closed) == 0 {
					t.Errorf("%s: %+v", d.Date, s)
				}
			}
			for _, n := range d.Nominal {
				if told[n] == (n == d.Date) {
					t.Errorf("%s on %s is told: %v", n, d.Date, told[n])
				}
			}
		}
	})
}
