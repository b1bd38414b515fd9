package subscribing_test

import (
	"fmt"
	"maps"
	"testing"
	"time"

	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/office/subscribing"
	"turnus/domain/order"
	"turnus/domain/problem"
	"turnus/domain/subscription"
	"turnus/storage/shoptest"
)

// model is what a subscription with a crate each Thursday should be, as somebody
// would work it out with a pencil and a calendar without holidays: day by day.
type model struct {
	paused  map[civil.Date]bool
	skips   map[civil.Date]bool
	moves   map[civil.Date]bool // to the Friday
	singles map[civil.Date]string
	crates  map[civil.Date]string // from a day on
	end     civil.Date            // zero: none
}

// parcel is what comes for a Thursday; zero: nothing.
type parcel struct {
	on    civil.Date
	crate string
}

func newModel(first civil.Date) model {
	return model{map[civil.Date]bool{}, map[civil.Date]bool{}, map[civil.Date]bool{}, map[civil.Date]string{}, map[civil.Date]string{first.AddDays(-400): "GEM-M"}, civil.Date{}}
}

func (m model) clone() model {
	return model{maps.Clone(m.paused), maps.Clone(m.skips), maps.Clone(m.moves), maps.Clone(m.singles), maps.Clone(m.crates), m.end}
}

func (m model) day(thursday civil.Date) civil.Date {
	if m.moves[thursday] {
		return thursday.AddDays(1)
	}
	return thursday
}

func (m model) crate(d civil.Date) string {
	for ; ; d = d.AddDays(-1) {
		if c, ok := m.crates[d]; ok {
			return c
		}
	}
}

// wants is what should come for a Thursday.
func (m model) wants(thursday civil.Date) parcel {
	ended := !m.end.IsZero() && thursday.After(m.end)
	if ended || m.skips[thursday] || m.paused[thursday] && !m.moves[thursday] {
		return parcel{}
	}
	if c, ok := m.singles[thursday]; ok {
		return parcel{m.day(thursday), c}
	}
	return parcel{m.day(thursday), m.crate(thursday)}
}

func (m model) state(today civil.Date) subscription.State {
	switch {
	case !m.end.IsZero() && m.end.Before(today):
		return subscription.Cancelled
	case m.paused[today]:
		return subscription.Paused
	case !m.end.IsZero():
		return subscription.Ending
	}
	return subscription.Active
}

// bench is the shop and the model of it, side by side.
type bench struct {
	*rapid.T
	d      *desk
	today  civil.Date
	model  model
	fixed  map[civil.Date]parcel // by Thursday, past its cut-off
	first  civil.Date            // Thursday
	before map[int64]model       // of changes, by id
}

const (
	benchWeeks = 10
	benchAhead = 7 // days planned ahead
)

// TestAShopDoesWhatOneWouldWorkOutByHand: random days and actions; what comes, what
// is ordered, the state, and what can be undone are as a simple model has them.
func TestAShopDoesWhatOneWouldWorkOutByHand(t *testing.T) {
	shoptest.Checks(t, 5)
	rapid.Check(t, func(rt *rapid.T) {
		b := newBench(t, rt)
		for range rapid.IntRange(6, 14).Draw(rt, "steps") {
			b.step()
			b.compare()
		}
	})
}

func newBench(t *testing.T, rt *rapid.T) *bench {
	monday := day("2027-01-11") // no holiday until Easter
	b := &bench{T: rt, today: monday, first: monday.AddDays(3), fixed: map[civil.Date]parcel{}, before: map[int64]model{}}
	b.model = newModel(b.first)
	b.d = &desk{T: t, store: shoptest.Demo(t, 2)}
	b.d.jobs = subscribing.Jobs{Store: b.d.store, Clock: func() time.Time { return shoptest.On(b.today, "09:00")() }}
	b.plan()
	return b
}

func (b *bench) plan() {
	jobs := planning.Jobs{Store: b.d.store, Clock: b.d.jobs.Clock}
	if _, err := jobs.Plan(b.d.Context(), anna, b.today, b.today.AddDays(benchAhead)); err != nil {
		b.Fatal(err)
	}
}

// late reports whether it is too late for a Thursday's parcel: from noon of the
// third day before it on.
func (b *bench) late(on civil.Date) bool { return b.today.After(on.AddDays(-3)) }

func (b *bench) thursdays() []civil.Date {
	var out []civil.Date
	for i := range benchWeeks {
		out = append(out, b.first.AddDays(7*i))
	}
	return out
}

// fix keeps what no longer changes.
func (b *bench) fix() {
	for _, n := range b.thursdays() {
		if _, done := b.fixed[n]; !done && b.late(b.model.day(n)) {
			b.fixed[n] = b.model.wants(n)
		}
	}
}

// behind is the day after the last Thursday from a day on for which it is too late.
func (b *bench) behind(from, to civil.Date) civil.Date {
	for _, n := range b.thursdays() {
		if p, ok := b.fixed[n]; ok && p.on != (civil.Date{}) && !n.Before(from) && (to.IsZero() || !n.After(to)) {
			from = n.AddDays(1)
		}
	}
	return from
}

func (b *bench) step() {
	thursday := b.first.AddDays(7 * rapid.IntRange(0, benchWeeks-3).Draw(b.T, "week"))
	from := b.today.AddDays(rapid.IntRange(0, 30).Draw(b.T, "from"))
	crate := rapid.SampledFrom([]string{"GEM-S", "GEM-M", "GEM-L"}).Draw(b.T, "crate")
	next := b.model.clone()
	open := b.model.wants(thursday).on != (civil.Date{}) && !b.late(b.model.day(thursday)) // comes, and can be changed
	switch rapid.SampledFrom([]string{"day", "day", "pause", "resume", "skip", "unskip", "move", "back", "one", "change", "cancel", "reinstate", "undo", "undo"}).Draw(b.T, "action") {
	case "day":
		for range rapid.IntRange(1, 3).Draw(b.T, "days") {
			b.today = b.today.AddDays(1)
			b.fix()
			b.plan()
		}
	case "pause":
		to := from.AddDays(rapid.IntRange(0, 20).Draw(b.T, "length"))
		for d := b.behind(from, to); !d.After(to); d = d.AddDays(1) {
			next.paused[d] = true
		}
		b.do(exchange.Pause{Ref: zoes, From: from, To: to}, next, false)
	case "resume":
		b.resume(from, next)
	case "skip":
		next.skips[thursday] = true
		b.do(exchange.Skip{Ref: zoes, Date: b.model.day(thursday)}, next, open)
	case "unskip":
		delete(next.skips, thursday)
		b.do(exchange.Unskip{Ref: zoes, Date: b.model.day(thursday)}, next, false)
	case "move":
		next.moves[thursday] = true
		b.do(exchange.Move{Ref: zoes, Date: thursday, To: thursday.AddDays(1)}, next, open)
	case "back":
		if b.model.moves[thursday] && b.late(thursday) {
			return // refused, because the Thursday is past its cut-off
		}
		delete(next.moves, thursday)
		b.do(exchange.Move{Ref: zoes, Date: b.model.day(thursday), To: thursday}, next, false)
	case "one":
		if b.model.wants(thursday).crate != crate {
			next.singles[thursday] = crate
		}
		b.do(exchange.ChangeDelivery{Ref: zoes, Date: b.model.day(thursday), Lines: lines(crate, 1)}, next, open)
	case "change":
		if from = b.behind(from, civil.Date{}); b.model.crate(from) != crate {
			next.crates[from] = crate
		}
		b.do(exchange.Change{Ref: zoes, From: from, Lines: lines(crate, 1)}, next, false)
	case "cancel":
		end := b.behind(civil.Later(from, b.today.AddDays(7)).AddDays(1), civil.Date{}).AddDays(-1)
		if next.end.IsZero() || end.Before(next.end) {
			next.end = end
		}
		b.do(exchange.Cancel{Ref: zoes, Effective: from}, next, false)
	case "reinstate":
		next.end = civil.Date{}
		b.do(subscribing.Reinstate{Ref: zoes}, next, false)
	case "undo":
		b.undo()
	}
}

// resume delivers again from a day on, or from the first Thursday in time.
func (b *bench) resume(on civil.Date, next model) {
	if !b.model.paused[on] {
		return
	}
	missed := false
	for d := on; b.model.paused[d]; d = d.AddDays(1) {
		running := b.model.clone()
		delete(running.paused, d)
		if running.wants(d).on == (civil.Date{}) || d.Sub(b.first)%7 != 0 || b.model.moves[d] {
			continue
		}
		if !b.late(d) {
			if missed {
				on = d
			}
			missed = false
			break
		}
		missed = true
	}
	for d := on; b.model.paused[d] && !missed; d = d.AddDays(1) {
		delete(next.paused, d)
	}
	b.do(exchange.Resume{Ref: zoes, On: on}, next, false)
}

// do asks the shop; what it refuses is refused for good reason, and changes
// nothing. must: it may not refuse.
func (b *bench) do(wish exchange.OnSubscription, next model, must bool) {
	e, err := b.d.jobs.Weigh(b.d.Context(), anna, b.today, wish)
	if err == nil {
		_, err = b.d.jobs.Apply(b.d.Context(), anna, b.today, e.Seen(), wish)
	}
	switch {
	case err != nil && (len(problem.Of(err)) == 0 || must && b.model.state(b.today) != subscription.Cancelled):
		b.Fatalf("%s: %T %+v: %v", b.today, wish, wish, err)
	case err == nil && e.Changed:
		list, err := b.d.jobs.History(b.d.Context(), b.d.store, e.Before.ID, 1)
		if err != nil {
			b.Fatal(err)
		}
		b.before[list.Entries[0].ID] = b.model
		b.model = next
	}
}

// undo takes the latest change back: exactly if nothing it touched is fixed.
func (b *bench) undo() {
	id := b.d.subscription().ID
	list, err := b.d.jobs.History(b.d.Context(), b.d.store, id, 1)
	if err != nil || len(list.Entries) == 0 {
		return
	}
	change := list.Entries[0].ID
	was, ours := b.before[change]
	if !ours {
		return
	}
	possible := true
	for _, n := range b.thursdays() {
		if was.wants(n) != b.model.wants(n) && (b.late(was.day(n)) || b.late(b.model.day(n))) {
			possible = false
		}
	}
	e, err := b.d.jobs.WeighUndo(b.d.Context(), anna, b.today, b.d.store, id, change)
	if err == nil {
		_, err = b.d.jobs.Undo(b.d.Context(), anna, b.today, e.Seen(), b.d.store, id, change)
	}
	if possible != (err == nil) {
		b.Fatalf("%s: undo possible %v: %v", b.today, possible, err)
	}
	if err != nil {
		return
	}
	if list, err = b.d.jobs.History(b.d.Context(), b.d.store, id, 1); err != nil {
		b.Fatal(err)
	}
	b.before[list.Entries[0].ID] = b.model
	b.model = was
}

// compare looks at the state, what comes, and the orders.
func (b *bench) compare() {
	s := b.d.subscription()
	detail, err := b.d.jobs.Show(b.d.Context(), b.today, s.ID)
	if err != nil || detail.State != b.model.state(b.today) {
		b.Fatalf("%s: %s, want %s; %v\n%+v", b.today, detail.State, b.model.state(b.today), err, s)
	}
	coming := map[civil.Date]parcel{}
	for _, c := range detail.Coming {
		if c.Delivery != nil {
			coming[c.Delivery.Nominal[0]] = parcel{c.Delivery.Date, detail.Offer.Articles[c.Delivery.Contents[0].ArticleID].Number}
		}
	}
	orders := map[civil.Date]parcel{}
	shoptest.Read(b.d, b.d.store, func(r office.Reader) error {
		list, err := r.OrdersOfSubscriptions([]int64{s.ID}, civil.Between(b.first, b.first.AddDays(7*benchWeeks)))
		for _, o := range list {
			if o.State != order.Cancelled {
				orders[o.Nominal[0]] = parcel{o.Date, detail.Offer.Articles[o.Lines[0].ArticleID].Number}
			}
		}
		return err
	})
	for _, n := range b.thursdays() {
		want, fixed := b.fixed[n]
		if !fixed {
			want = b.model.wants(n)
			if on := b.model.day(n); coming[n] != want && on.Before(detail.Through) {
				b.Fatalf("%s: %v comes for %s, want %v\n%+v", b.today, coming[n], n, want, s)
			}
		}
		due := fixed || want.on != (civil.Date{}) && !want.on.AddDays(-2).After(b.today.AddDays(benchAhead))
		if _, made := orders[n]; (due || made) && orders[n] != want {
			b.Fatalf("%s: %s is ordered for %s, want %s\n%+v", b.today, fmt.Sprint(orders[n]), n, fmt.Sprint(want), s)
		}
	}
}
