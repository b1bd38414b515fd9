package subscribing_test

import (
	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/office/fulfilment"
	"turnus/domain/office/people"
	"turnus/domain/office/subscribing"
	"turnus/domain/order"
	"turnus/domain/problem"
	"turnus/domain/subscription"
)

// late reports whether it is too late for a parcel of a day: from noon of the
// third day before it on.
func (b *bench) late(on civil.Date) bool { return b.today.After(on.AddDays(-3)) }

// over reports whether a Thursday's parcel can no longer be changed: it is too late
// for it, or it is packed.
func (b *bench) over(m model, thursday civil.Date) bool {
	_, done := b.fixed[thursday]
	return done || b.late(m.day(thursday))
}

// fix keeps what no longer changes.
func (b *bench) fix() {
	for _, n := range b.thursdays() {
		if !b.late(b.model.day(n)) {
			continue
		}
		if _, done := b.fixed[n]; !done {
			b.fixed[n] = b.wants(b.model, n)
		}
	}
}

// loosen notes the Thursdays that something comes for by now although it was too
// late when that was asked for: whether it does is a person's business, and where
// deliveries are counted, so is what comes after.
func (b *bench) loosen() {
	for _, n := range b.thursdays() {
		if p, done := b.fixed[n]; done && !p.comes() && b.wants(b.model, n).comes() {
			b.loose[n] = true
			b.undecided = b.undecided || b.model.term.count > 0
		}
	}
}

// behind is the day after the last Thursday from a day on that comes and for which
// it is too late.
func (b *bench) behind(from, to civil.Date) civil.Date {
	for _, n := range b.thursdays() {
		if b.over(b.model, n) && b.wants(b.model, n).comes() && !n.Before(from) && (to.IsZero() || !n.After(to)) {
			from = n.AddDays(1)
		}
	}
	return from
}

var actions = []string{
	"day", "day", "day", "pause", "resume", "skip", "unskip", "move", "back", "one", "change", "place", "cancel", "reinstate",
	"extend to", "extend by", "accept", "renewal", "hold", "lift", "pack", "undo", "undo",
}

func (b *bench) step() {
	thursday := b.first.AddDays(7 * rapid.IntRange(0, benchWeeks-3).Draw(b.T, "week"))
	from := b.today.AddDays(rapid.IntRange(0, 30).Draw(b.T, "from"))
	crate := rapid.SampledFrom([]string{"GEM-S", "GEM-M", "GEM-L"}).Draw(b.T, "crate")
	switch rapid.SampledFrom(actions).Draw(b.T, "action") {
	case "day":
		b.days(rapid.IntRange(1, 4).Draw(b.T, "days"))
	case "pause":
		b.pause(from, from.AddDays(rapid.IntRange(0, 20).Draw(b.T, "length")))
	case "resume":
		b.resume(from)
	case "skip", "unskip", "move", "back", "one":
		b.one(thursday, crate)
	case "change":
		b.changeFrom(from, func(u *usual) { u.crate = crate }, exchange.Change{Ref: zoes, From: from, Lines: lines(crate, 1)})
	case "place":
		to := rapid.SampledFrom([]string{"", "HOF"}).Draw(b.T, "place")
		b.changeFrom(from, func(u *usual) { u.point = b.points[to] }, exchange.Change{Ref: zoes, From: from, PickupPoint: exchange.Some(to)})
	case "cancel":
		b.cancel(from)
	case "reinstate":
		next := b.model.clone()
		next.end = civil.Date{}
		b.do(subscribing.Reinstate{Ref: zoes}, next, false)
	case "extend to", "extend by", "accept", "renewal":
		b.prolong(from)
	case "hold":
		b.hold(from, from.AddDays(rapid.IntRange(0, 20).Draw(b.T, "length")))
	case "lift":
		b.lift(from)
	case "pack":
		b.pack(b.model.day(thursday).AddDays(-2))
	case "undo":
		b.undo()
	}
}

// days lets some pass; a pick day is closed at its end, or forgotten.
func (b *bench) days(n int) {
	for range n {
		if rapid.IntRange(0, 3).Draw(b.T, "forgotten") > 0 {
			b.pack(b.today)
		}
		b.today = b.today.AddDays(1)
		b.fix()
		b.plan()
	}
}

// pack closes a pick day: it may be one that is not here yet.
func (b *bench) pack(day civil.Date) {
	jobs := fulfilment.Jobs{Store: b.store, Clock: b.jobs.Clock}
	if _, err := jobs.Close(b.Context(), anna, day, nil); err != nil {
		if !problem.Has(err, fulfilment.CodeNothingToClose) {
			b.Fatal(err)
		}
		return
	}
	for _, o := range b.orders() {
		if _, known := b.packed[o.ID]; o.State == order.Packed && !known {
			b.packed[o.ID] = asText(b, o)
			if _, done := b.fixed[o.Nominal[0]]; !done {
				b.fixed[o.Nominal[0]] = b.wants(b.model, o.Nominal[0])
			}
		}
	}
}

func (b *bench) pause(from, to civil.Date) {
	next := b.model.clone()
	for d := b.behind(from, to); !d.After(to); d = d.AddDays(1) {
		next.paused[d] = true
	}
	b.do(exchange.Pause{Ref: zoes, From: from, To: to}, next, false)
}

// one does something with the parcel of one Thursday.
func (b *bench) one(thursday civil.Date, crate string) {
	next := b.model.clone()
	on := b.model.day(thursday)
	open := b.wants(b.model, thursday).comes() && !b.over(b.model, thursday) // comes, and can be changed
	switch rapid.SampledFrom([]string{"skip", "unskip", "move", "back", "one"}).Draw(b.T, "what") {
	case "skip":
		next.skips[thursday] = true
		b.do(exchange.Skip{Ref: zoes, Date: on}, next, open)
	case "unskip":
		delete(next.skips, thursday)
		b.do(exchange.Unskip{Ref: zoes, Date: on}, next, false)
	case "move":
		next.moves[thursday] = true
		b.do(exchange.Move{Ref: zoes, Date: thursday, To: thursday.AddDays(1)}, next, open && !b.held[thursday.AddDays(1)])
	case "back":
		if b.model.moves[thursday] && (b.late(thursday) || b.held[thursday]) {
			return // refused, because the Thursday is past its cut-off
		}
		delete(next.moves, thursday)
		b.do(exchange.Move{Ref: zoes, Date: on, To: thursday}, next, false)
	case "one":
		if b.wants(b.model, thursday).crate != crate {
			next.singles[thursday] = crate
		}
		b.do(exchange.ChangeDelivery{Ref: zoes, Date: on, Lines: lines(crate, 1)}, next, open)
	}
}

func (b *bench) changeFrom(from civil.Date, change func(*usual), wish exchange.OnSubscription) {
	next := b.model.clone()
	from = b.behind(from, civil.Date{})
	u := b.model.usual(from)
	change(&u)
	next.change(from, u)
	b.do(wish, next, false)
}

func (b *bench) cancel(from civil.Date) {
	next := b.model.clone()
	end := b.behind(civil.Later(from, b.today.AddDays(7)).AddDays(1), civil.Date{}).AddDays(-1)
	if next.end.IsZero() || end.Before(next.end) {
		next.end = end
	}
	b.do(exchange.Cancel{Ref: zoes, Effective: from}, next, false)
}

// prolong makes the term longer, or says what follows it.
func (b *bench) prolong(from civil.Date) {
	next, t := b.model.clone(), b.model.term
	n := rapid.IntRange(1, 4).Draw(b.T, "deliveries")
	switch rapid.SampledFrom([]string{"extend to", "extend by", "accept", "renewal"}).Draw(b.T, "how") {
	case "extend to":
		if !t.last.IsZero() && from.After(t.last) {
			next.term.last = from
		}
		b.do(exchange.Extend{Ref: zoes, Until: from}, next, b.model.end.IsZero())
	case "extend by":
		last, ok := b.nth(b.model, t.last, n)
		switch {
		case t.count > 0:
			next.term.count += n
		case !t.last.IsZero():
			next.term.last = last
		}
		b.do(exchange.Extend{Ref: zoes, Deliveries: n}, next, b.model.end.IsZero() && ok)
	case "accept":
		end, ok := b.lastOf(b.model), false
		next.term, ok = b.renewed(b.model)
		if t.renewal.IsZero() || end.IsZero() || !ok {
			next.term = t
		}
		soon := !end.IsZero() && !b.today.Before(end.AddDays(-31))
		b.do(exchange.AcceptRenewal{Ref: zoes}, next, soon && ok && !t.renewal.IsZero() && b.model.end.IsZero())
	case "renewal":
		next.term.renewal = rapid.SampledFrom(renewals).Draw(b.T, "renewal")
		b.do(subscribing.SetRenewal{Ref: zoes, Renewal: &next.term.renewal}, next, true)
	}
}

// hold stops deliveries for some days.
func (b *bench) hold(from, to civil.Date) {
	for d := from; !d.After(to); d = d.AddDays(1) {
		if b.held[d] {
			return // one at a time
		}
	}
	b.customer(func(c *customer.Customer) {
		c.SetHold(customer.Hold{Kind: customer.DeliveryHold, From: from, Until: to, Reason: "offen"})
	})
	for d := from; !d.After(to); d = d.AddDays(1) {
		b.held[d] = true
	}
}

// lift ends a hold from a day on.
func (b *bench) lift(on civil.Date) {
	var lifted customer.Hold
	b.customer(func(c *customer.Customer) {
		if h, held := c.HoldOn(customer.DeliveryHold, on); held {
			lifted = h
			c.LiftHold(h, on)
		}
	})
	for d := on; !lifted.From.IsZero() && !d.After(lifted.Until); d = d.AddDays(1) {
		delete(b.held, d)
	}
	b.loosen()
}

func (b *bench) customer(change func(*customer.Customer)) {
	var c customer.Customer
	b.read(func(r office.Reader) error {
		s, err := r.Subscriptions().Get(b.id)
		if err == nil {
			c, err = r.Customers().Get(s.ReceiverID)
		}
		return err
	})
	change(&c)
	if _, err := (people.Jobs{Store: b.store, Clock: b.jobs.Clock}).Save(b.Context(), anna, b.today, c); err != nil {
		b.Fatal(err)
	}
}

// resume delivers again from a day on, or from the first Thursday in time.
func (b *bench) resume(on civil.Date) {
	if !b.model.paused[on] {
		return
	}
	next := b.model.clone()
	missed := false
	for d := on; b.model.paused[d]; d = d.AddDays(1) {
		running := b.model.clone()
		delete(running.paused, d)
		if d.Sub(b.first)%7 != 0 || b.model.moves[d] || !b.wants(running, d).comes() {
			continue
		}
		if !b.over(b.model, d) {
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
	running := b.state() != subscription.Cancelled && b.state() != subscription.Ended
	seen := subscribing.Seen{Version: b.subscription().Version, Printed: true, Later: true, Beyond: true}
	e, err := b.jobs.Apply(b.Context(), anna, b.today, seen, wish)
	switch {
	case err != nil && (len(problem.Of(err)) == 0 || must && running):
		b.Fatalf("%s: %T %+v: %v", b.today, wish, wish, err)
	case err == nil && e.Changed:
		b.note(next)
		b.loosen()
	}
}

// note keeps what a change has made of the model.
func (b *bench) note(next model) {
	list, err := b.jobs.History(b.Context(), b.store, b.id, 1)
	if err != nil {
		b.Fatal(err)
	}
	b.before[list.Entries[0].ID] = change{b.model, next}
	b.model = next
}

// undo takes the latest change back that is not the shop's own: exactly if nothing
// it touched is fixed, or is another term by now.
func (b *bench) undo() {
	list, err := b.jobs.History(b.Context(), b.store, b.id, 0)
	if err != nil {
		b.Fatal(err)
	}
	for _, entry := range list.Entries {
		if c, ours := b.before[entry.ID]; ours {
			b.undoOne(entry.ID, c)
			return
		}
	}
}

func (b *bench) undoOne(id int64, c change) {
	was := c.was.clone()
	term := b.model.term
	possible := term == c.is.term || was.term == c.is.term
	if term != c.is.term {
		was.term = term
	}
	for _, n := range b.thursdays() {
		if b.wants(was, n) != b.wants(b.model, n) && (b.over(was, n) || b.over(b.model, n)) {
			possible = false
		}
	}
	e, err := b.jobs.WeighUndo(b.Context(), anna, b.today, b.store, b.id, id)
	if err == nil {
		_, err = b.jobs.Undo(b.Context(), anna, b.today, e.Seen(), b.store, b.id, id)
	}
	if possible != (err == nil) {
		b.Fatalf("%s: undo possible %v: %v", b.today, possible, err)
	}
	if err == nil {
		b.note(was)
	}
}
