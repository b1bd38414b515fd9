package order_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/subscription"
)

// life is a subscription and the calendars it lives through.
type life struct {
	s      subscription.Subscription
	offers []catalog.Offer
}

// lives draws them.
var lives = rapid.Custom(func(t *rapid.T) life {
	l := life{s: sub(rapid.Int64Range(thursdays, daily).Draw(t, "plan"), "2026-03-02"), offers: []catalog.Offer{closed()}}
	for range rapid.IntRange(0, 2).Draw(t, "closures") {
		from := date(t, "closed")
		to := from.AddDays(rapid.IntRange(0, 3).Draw(t, "days"))
		l.offers = append(l.offers, closed(from.String()+".."+to.String()))
	}
	return l
})

func date(t *rapid.T, name string) civil.Date {
	return day("2026-03-02").AddDays(rapid.IntRange(0, 40).Draw(t, name))
}

// happen lets one thing happen to the subscription.
func (l *life) happen(t *rapid.T) {
	switch d := date(t, "date"); rapid.IntRange(0, 6).Draw(t, "happens") {
	case 0:
		_, _ = l.s.Pause(subscription.Pause{From: d, To: d.AddDays(rapid.IntRange(0, 9).Draw(t, "days"))})
	case 1:
		l.s.Resume(d)
	case 2:
		l.s.Skip(subscription.Skip{Nominal: d})
	case 3:
		l.s.Unskip(d)
	case 4:
		l.s.Move(subscription.Move{Nominal: d, To: d.AddDays(rapid.IntRange(-3, 3).Draw(t, "by"))})
	case 5:
		_, _ = l.s.ChangeSingle(subscription.Single{Nominal: d, Lines: []subscription.Line{{ArticleID: bread, Quantity: 3000}}})
	case 6:
		plan := rapid.Int64Range(thursdays, daily).Draw(t, "plan")
		_, _ = l.s.Change(d, func(v *subscription.Version) { v.PlanID = plan })
	}
}

// Whatever happens between the runs: no nominal date is in two orders (the book
// holds it), fixed orders stay, and the same wish twice changes nothing.
func TestPlanningHoldsThroughALife(t *testing.T) {
	window := between("2026-03-01", "2026-06-30")
	rapid.Check(t, func(t *rapid.T) {
		l := lives.Draw(t, "life")
		var b book
		today := day("2026-03-01")
		for range rapid.IntRange(1, 6).Draw(t, "runs") {
			today = today.AddDays(rapid.IntRange(0, 7).Draw(t, "later"))
			offer := l.offers[rapid.IntRange(0, len(l.offers)-1).Draw(t, "calendar")]
			p := on(today.String())
			p.Until = today.AddDays(rapid.IntRange(0, 30).Draw(t, "ahead"))
			p.Refresh = rapid.Bool().Draw(t, "refresh")
			if p.Refresh {
				l.happen(t)
			}
			b.pack(t, today)
			before := slices.Clone(b.orders)
			first := b.plan(t, l.s, offer, window, p)
			for i, o := range before {
				if now := b.orders[i]; o.Live() && (o.Fixed(p.At) || !p.Refresh && o.Date != now.Date) && (now.State != o.State || now.Date != o.Date || quantity(now) != quantity(o)) {
					t.Fatalf("order %d was %+v, is %+v", o.ID, o, now)
				}
			}
			again := b.plan(t, l.s, offer, window, p)
			if len(again.ToSave()) != 0 || len(again.Missed) != len(first.Missed) {
				t.Fatalf("first %+v\nagain %+v", first, again)
			}
		}
	})
}

// After a refresh before any cut-off the live orders are exactly what is wanted.
func TestARefreshGivesWhatIsWanted(t *testing.T) {
	window := between("2026-03-01", "2026-06-30")
	rapid.Check(t, func(t *rapid.T) {
		l := lives.Draw(t, "life")
		var b, fresh book
		for range rapid.IntRange(1, 5).Draw(t, "runs") {
			l.happen(t)
			b.plan(t, l.s, l.offers[len(l.offers)-1], window, refresh("2026-01-01"))
		}
		fresh.plan(t, l.s, l.offers[len(l.offers)-1], window, on("2026-01-01"))
		if b.content() != fresh.content() {
			t.Fatalf("has\n%s\nwants\n%s", b.content(), fresh.content())
		}
	})
}

func TestPlanningInPartsIsPlanningTheWhole(t *testing.T) {
	from, to := day("2026-03-01"), day("2026-04-30")
	rapid.Check(t, func(t *rapid.T) {
		l := lives.Draw(t, "life")
		for range rapid.IntRange(0, 5).Draw(t, "things") {
			l.happen(t)
		}
		offer := l.offers[len(l.offers)-1]
		cut := from.AddDays(rapid.IntRange(0, 59).Draw(t, "cut"))
		p := on(date(t, "today").String())
		p.Until = p.Today.AddDays(rapid.IntRange(0, 60).Draw(t, "ahead"))
		var parts, whole book
		a := parts.plan(t, l.s, offer, civil.Between(from, cut), p)
		b := parts.plan(t, l.s, offer, civil.Between(cut.AddDays(1), to), p)
		w := whole.plan(t, l.s, offer, civil.Between(from, to), p)
		if parts.content() != whole.content() || len(a.Missed)+len(b.Missed) != len(w.Missed) {
			t.Fatalf("in parts\n%s\nas a whole\n%s", parts.content(), whole.content())
		}
	})
}

// Planning a little further each night makes what planning far ahead makes.
func TestPlanningNightByNightIsPlanningAhead(t *testing.T) {
	window := between("2026-03-01", "2026-04-30")
	rapid.Check(t, func(t *rapid.T) {
		l := lives.Draw(t, "life")
		for range rapid.IntRange(0, 5).Draw(t, "things") {
			l.happen(t)
		}
		var nightly, ahead book
		end := day("2026-04-20")
		for today := day("2026-02-20"); !today.After(end); today = today.AddDays(rapid.IntRange(1, 6).Draw(t, "nights")) {
			p := on(today.String())
			p.Until = today.AddDays(7)
			if got := nightly.plan(t, l.s, l.offers[0], window, p); len(got.Missed) != 0 {
				t.Fatalf("missed %v", got.Missed)
			}
		}
		p := on(end.String())
		p.Until = end.AddDays(7)
		nightly.plan(t, l.s, l.offers[0], window, p)
		p.Today, p.At = day("2026-02-20"), on("2026-02-20").At
		ahead.plan(t, l.s, l.offers[0], window, p)
		if nightly.content() != ahead.content() {
			t.Fatalf("nightly\n%s\nahead\n%s", nightly.content(), ahead.content())
		}
	})
}
