package subscribing_test

import (
	"maps"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/subscription"
	"turnus/storage/shoptest"
)

// model is what a subscription with a crate each Thursday should be, as somebody
// would work it out with a pencil and a calendar without holidays: day by day.
type model struct {
	paused   map[civil.Date]bool
	skips    map[civil.Date]bool
	moves    map[civil.Date]bool // to the Friday
	singles  map[civil.Date]string
	versions map[civil.Date]usual // from a day on
	term     term
	end      civil.Date // by cancellation; zero: none
}

// usual is what comes each Thursday, and where to.
type usual struct {
	crate string
	point int64 // pick-up point, 0: to the door
}

// term is how long a subscription runs: to a day, for so many deliveries, or, if
// both are zero, without an end; and what follows.
type term struct {
	last    civil.Date
	count   int
	renewal catalog.Renewal
}

// goesOn reports whether another term follows by itself.
func (t term) goesOn() bool { return (t.count > 0 || !t.last.IsZero()) && t.renewal.Automatic() }

// parcel is what comes for a Thursday; zero: nothing.
type parcel struct {
	on civil.Date
	usual
}

func (p parcel) comes() bool { return p != parcel{} }

func newModel(first civil.Date, t term) model {
	return model{
		map[civil.Date]bool{}, map[civil.Date]bool{}, map[civil.Date]bool{}, map[civil.Date]string{},
		map[civil.Date]usual{first.AddDays(-400): {crate: "GEM-M"}}, t, civil.Date{},
	}
}

func (m model) clone() model {
	return model{maps.Clone(m.paused), maps.Clone(m.skips), maps.Clone(m.moves), maps.Clone(m.singles), maps.Clone(m.versions), m.term, m.end}
}

func (m model) day(thursday civil.Date) civil.Date {
	if m.moves[thursday] {
		return thursday.AddDays(1)
	}
	return thursday
}

func (m model) usual(d civil.Date) usual {
	for ; ; d = d.AddDays(-1) {
		if u, ok := m.versions[d]; ok {
			return u
		}
	}
}

// change has something else come from a day on, up to the next change.
func (m model) change(from civil.Date, u usual) {
	if m.usual(from) != u {
		m.versions[from] = u
	}
}

// asks is what should come for a Thursday, however long the term is.
func (m model) asks(thursday civil.Date) parcel {
	ended := !m.end.IsZero() && thursday.After(m.end)
	if ended || m.skips[thursday] || m.paused[thursday] && !m.moves[thursday] {
		return parcel{}
	}
	p := parcel{m.day(thursday), m.usual(thursday)}
	if c, ok := m.singles[thursday]; ok {
		p.crate = c
	}
	return p
}

const (
	benchWeeks = 10
	benchAhead = 7 // days planned ahead
)

// TestAShopDoesWhatOneWouldWorkOutByHand: random days and actions; what comes, what
// is ordered, the state, and what can be undone are as a simple model has them, and
// what is packed never changes.
func TestAShopDoesWhatOneWouldWorkOutByHand(t *testing.T) {
	shoptest.Checks(t, 25)
	small := smallShop(t)
	rapid.Check(t, func(rt *rapid.T) {
		b := newBench(rt, small)
		defer b.close()
		for range rapid.IntRange(6, 16).Draw(rt, "steps") {
			if b.step(); b.undecided {
				return
			}
			b.compare()
		}
	})
}

// thursdays are those that are compared.
func (b *bench) thursdays() []civil.Date {
	var out []civil.Date
	for i := range benchWeeks {
		out = append(out, b.first.AddDays(7*i))
	}
	return out
}

// wants is what comes for a Thursday if a model holds, by what is left of its term
// and what the customer's delivery stops let through.
func (b *bench) wants(m model, thursday civil.Date) parcel {
	p := b.let(m.asks(thursday), thursday)
	if !p.comes() || !m.term.last.IsZero() && thursday.After(m.term.last) || m.term.count > 0 && b.used(m, thursday) >= m.term.count {
		return parcel{}
	}
	return p
}

// let is a parcel unless it is stopped.
func (b *bench) let(p parcel, thursday civil.Date) parcel {
	if b.held[thursday] || b.held[p.on] {
		return parcel{}
	}
	return p
}

// used is how many deliveries of the term came before a Thursday, or will.
func (b *bench) used(m model, thursday civil.Date) int {
	n := 0
	for d := b.first; d.Before(thursday); d = d.AddDays(7) {
		p, done := b.fixed[d]
		if !done {
			p = b.let(m.asks(d), d)
		}
		if p.comes() {
			n++
		}
	}
	return n
}

// nth is the n-th Thursday after a day that something comes for, however long the
// term is; false if there is none within sight.
func (b *bench) nth(m model, after civil.Date, n int) (civil.Date, bool) {
	for d := b.first; d.Before(b.first.AddDays(5 * 366)); d = d.AddDays(7) {
		if d.After(after) && b.let(m.asks(d), d).comes() {
			if n--; n == 0 {
				return d, true
			}
		}
	}
	return civil.Date{}, false
}

// lastOf is the last Thursday of the term; zero if there is none.
func (b *bench) lastOf(m model) civil.Date {
	if m.term.count == 0 {
		return m.term.last
	}
	left := m.term.count
	for d := b.first; d.Before(b.first.AddDays(366)); d = d.AddDays(7) {
		p, done := b.fixed[d]
		if !done {
			p = b.let(m.asks(d), d)
		}
		if p.comes() {
			if left--; left == 0 {
				return d
			}
		}
	}
	return civil.Date{}
}

// renewed is the term that follows.
func (b *bench) renewed(m model) (term, bool) {
	t, end := m.term, b.lastOf(m)
	switch r := t.renewal; {
	case t.count > 0 && r.Deliveries > 0:
		t.count += r.Deliveries
	case r.Months > 0:
		t.count, t.last = 0, end.AddMonths(r.Months)
		if end == end.LastOfMonth() {
			t.last = t.last.LastOfMonth()
		}
	default:
		next, ok := b.nth(m, end, r.Deliveries)
		t.last = next
		return t, ok
	}
	return t, true
}

// state is where the subscription stands.
func (b *bench) state() subscription.State {
	m := b.model
	over := m.term.count > 0 && b.used(m, b.first.AddDays(7*52)) >= m.term.count
	for d := b.first; over && d.Before(b.first.AddDays(7*52)); d = d.AddDays(7) {
		over = !b.wants(m, d).comes() || b.wants(m, d).on.Before(b.today)
	}
	switch {
	case !m.end.IsZero() && m.end.Before(b.today):
		return subscription.Cancelled
	case !m.term.last.IsZero() && m.term.last.Before(b.today):
		return subscription.Ended
	case m.paused[b.today]:
		return subscription.Paused
	case over:
		return subscription.Ended
	case !m.end.IsZero() || !m.term.last.IsZero() && !m.term.goesOn():
		return subscription.Ending
	}
	return subscription.Active
}
