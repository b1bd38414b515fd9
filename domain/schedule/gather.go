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
			e.result.Deliveries = append(e.result.Deliveries, Delivery{Nominal: nominals[from:to:to]})
			e.fill(&e.result.Deliveries[len(e.result.Deliveries)-1], e.hits[from:to])
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

// fill completes the delivery of hits on one day, the earliest nominal date
// first: its version decides.
func (e *engine) fill(d *Delivery, hits []hit) {
	first := hits[0]
	v := &e.in.Versions[first.version]
	to := first.leads + len(v.leads())
	d.Date, d.Version, d.Factor = first.date, first.version, 1
	d.Picks = e.picks[first.leads:to:to]
	d.Why.Leads = e.leadSteps[first.leads:to:to]
	d.EarliestPick, d.LatestPick = d.Picks[0], d.Picks[0]
	for _, pick := range d.Picks[1:] {
		d.EarliestPick, d.LatestPick = civil.Earlier(d.EarliestPick, pick), civil.Later(d.LatestPick, pick)
	}
	if v.Policy.Collision == Combine {
		d.Factor = len(hits)
	}
	for _, h := range hits {
		d.Moved = d.Moved || h.nominal != h.date
		if h.step != nil {
			d.Why.Steps = append(d.Why.Steps, *h.step)
		}
	}
}
