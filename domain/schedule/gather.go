package schedule

import (
	"cmp"
	"slices"

	"turnus/domain/civil"
)

// gather makes one delivery of all nominal dates that found the same day
// (R10), in the order of the days (R12), and keeps those that begin in the
// window.
func (e *engine) gather() {
	sortHits(e.hits)
	nominals := make([]civil.Date, len(e.hits))
	for i, h := range e.hits {
		nominals[i] = h.nominal
	}
	e.result.Deliveries = make([]Delivery, 0, len(e.hits))
	for from := 0; from < len(e.hits); {
		to := from + 1
		for to < len(e.hits) && e.hits[to].date == e.hits[from].date {
			to++
		}
		if e.window.Contains(e.hits[from].nominal) {
			e.result.Deliveries = append(e.result.Deliveries, e.delivery(e.hits[from:to], nominals[from:to:to]))
		}
		from = to
	}
}

// sortHits sorts by day and then by nominal date; most often they are.
func sortHits(hits []hit) {
	byDay := func(a, b hit) int {
		return cmp.Or(a.date.Compare(b.date), a.nominal.Compare(b.nominal))
	}
	if !slices.IsSortedFunc(hits, byDay) {
		slices.SortFunc(hits, byDay)
	}
}

// delivery is the delivery of hits on one day, the earliest nominal date
// first: its version decides.
func (e *engine) delivery(hits []hit, nominal []civil.Date) Delivery {
	first := hits[0]
	v := &e.in.Versions[first.version]
	to := first.leads + len(v.leads())
	d := Delivery{
		Nominal: nominal,
		Date:    first.date,
		Picks:   e.picks[first.leads:to:to],
		Version: first.version,
		Factor:  1,
		Why:     Why{Leads: e.leadSteps[first.leads:to:to]},
	}
	d.EarliestPick, d.LatestPick = slices.MinFunc(d.Picks, civil.Date.Compare), slices.MaxFunc(d.Picks, civil.Date.Compare)
	if v.Policy.Collision == Combine {
		d.Factor = len(nominal)
	}
	for _, h := range hits {
		d.Moved = d.Moved || h.nominal != h.date
		if h.step != nil {
			d.Why.Steps = append(d.Why.Steps, *h.step)
		}
	}
	return d
}
