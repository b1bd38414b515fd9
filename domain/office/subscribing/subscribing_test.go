package subscribing_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/office/fulfilment"
	"turnus/domain/office/subscribing"
	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/domain/problem"
	"turnus/domain/remark"
	"turnus/domain/subscription"
	"turnus/storage/shoptest"
)

// counts is an effect in numbers.
type counts struct {
	dropped, added, moved, altered    int // deliveries
	cancelled, updated, made, revived int // orders
}

func countsOf(e subscribing.Effect) counts {
	c := e.Deliveries
	return counts{
		len(c.Dropped), len(c.Added), len(c.Moved), len(c.Altered),
		len(e.Orders.Cancelled), len(e.Orders.Updated), len(e.Orders.Made), len(e.Orders.Revived),
	}
}

// TestEachWishTellsWhatItDoes: deliveries and orders that change, the first day
// it holds for, and what becomes of the subscription.
func TestEachWishTellsWhatItDoes(t *testing.T) {
	for name, c := range map[string]struct {
		before []exchange.OnSubscription // carried out first
		wish   exchange.OnSubscription
		from   string
		want   counts
		is     func(subscription.Subscription) bool
	}{
		"a pause": {
			wish: exchange.Pause{Ref: zoes, From: day("2026-12-01"), To: day("2026-12-13")},
			from: "2026-12-03", want: counts{dropped: 2, cancelled: 1},
			is: func(s subscription.Subscription) bool {
				return slices.Equal(s.Pauses, []subscription.Pause{{From: day("2026-12-01"), To: day("2026-12-13"), Source: "Anna"}})
			},
		},
		"a pause next summer": {
			wish: exchange.Pause{Ref: zoes, From: day("2027-06-01"), To: day("2027-06-20")},
			from: "2027-06-03", want: counts{dropped: 3},
			is: func(s subscription.Subscription) bool { return len(s.Pauses) == 1 },
		},
		"a resumption": {
			before: []exchange.OnSubscription{exchange.Pause{Ref: zoes, From: day("2026-12-01"), To: day("2026-12-13")}},
			wish:   exchange.Resume{Ref: zoes, On: day("2026-12-01")},
			from:   "2026-12-03", want: counts{added: 2, revived: 1},
			is: func(s subscription.Subscription) bool { return len(s.Pauses) == 0 },
		},
		"a skip": {
			wish: exchange.Skip{Ref: zoes, Date: day("2026-12-10")},
			from: "2026-12-10", want: counts{dropped: 1},
			is: func(s subscription.Subscription) bool {
				return slices.Equal(s.Skips, []subscription.Skip{{Nominal: day("2026-12-10"), Source: "Anna"}})
			},
		},
		"a skip taken back": {
			before: []exchange.OnSubscription{exchange.Skip{Ref: zoes, Date: day("2026-12-03")}},
			wish:   exchange.Unskip{Ref: zoes, Date: day("2026-12-03")},
			from:   "2026-12-03", want: counts{added: 1, revived: 1},
			is: func(s subscription.Subscription) bool { return len(s.Skips) == 0 },
		},
		"a move": {
			wish: exchange.Move{Ref: zoes, Date: day("2026-12-03"), To: day("2026-12-05")},
			from: "2026-12-03", want: counts{moved: 1, updated: 1},
			is: func(s subscription.Subscription) bool {
				return slices.Equal(s.Moves, []subscription.Move{{Nominal: day("2026-12-03"), To: day("2026-12-05"), Source: "Anna"}})
			},
		},
		"one larger crate": {
			wish: exchange.ChangeDelivery{Ref: zoes, Date: day("2026-12-03"), Lines: lines("GEM-L", 1)},
			from: "2026-12-03", want: counts{altered: 1, updated: 1},
			is: func(s subscription.Subscription) bool { return len(s.Singles) == 1 && s.Singles[0].Source == "Anna" },
		},
		"larger crates from January on": {
			wish: exchange.Change{Ref: zoes, From: day("2027-01-01"), Lines: lines("GEM-L", 1)},
			from: "2027-01-07", want: counts{altered: 11},
			is: func(s subscription.Subscription) bool { return len(s.Versions) == 2 },
		},
		"another day of the week": {
			wish: exchange.Change{Ref: zoes, From: day("2027-03-08"), Plan: "weekly-tue"},
			from: "2027-03-09", want: counts{dropped: 5, added: 5},
			is: func(s subscription.Subscription) bool { return len(s.Versions) == 2 },
		},
		"a pick-up point": {
			wish: exchange.Change{Ref: zoes, From: day("2026-12-01"), PickupPoint: exchange.Some("OERLIKON")},
			from: "2026-12-03", want: counts{altered: 14, updated: 1},
			is: func(s subscription.Subscription) bool { return s.On(day("2026-12-03")).ShipTo.PickupPointID != 0 },
		},
		"an end": {
			wish: exchange.Cancel{Ref: zoes, Effective: day("2026-12-06"), Reason: "Umzug"},
			from: "2026-12-10", want: counts{dropped: 13},
			is: func(s subscription.Subscription) bool {
				return *s.Cancellation == subscription.Cancellation{
					Effective: day("2026-12-06"), Given: shoptest.Today, Reason: "Umzug", Source: "Anna",
				}
			},
		},
		"a remark": {
			wish: exchange.Comment{Ref: zoes, Text: "Nussallergie", Safety: true},
			is: func(s subscription.Subscription) bool {
				return slices.Equal(s.Remarks, []remark.Remark{{Text: "Nussallergie", Lasts: remark.Always, Safety: true, Source: "Anna"}})
			},
		},
		"a remark for the next delivery": {
			wish: exchange.Comment{Ref: zoes, Text: "Klingeln", Lasts: remark.Once},
			is:   func(s subscription.Subscription) bool { return s.Remarks[0].From == day("2026-11-26") },
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := newDesk(t)
			for _, b := range c.before {
				d.apply(b)
			}
			e := d.apply(c.wish)
			if got := countsOf(e); got != c.want {
				t.Errorf("does %+v, want %+v", got, c.want)
			}
			if from := e.Deliveries.From().String(); from != c.from {
				t.Errorf("holds from %s, want %s", from, c.from)
			}
			if !e.Changed || e.Later != nil || !e.Printed.IsZero() || len(e.Warnings) > 0 {
				t.Errorf("%+v", e)
			}
			if s := d.subscription(); !c.is(s) || !cmp.Equal(s, e.After, cmpopts.EquateEmpty(), cmpopts.EquateComparable(civil.Date{})) || s.Version != e.Before.Version+1 {
				t.Errorf("the subscription is %+v", s)
			}
		})
	}
}

// TestAnExtensionShowsTheDeliveriesItAdds, although they are far away.
func TestAnExtensionShowsTheDeliveriesItAdds(t *testing.T) {
	d := newDesk(t)
	shoptest.Do(t, d.store, func(tx office.Tx) error {
		s := d.subscription()
		s.End = day("2027-09-30")
		return tx.SaveSubscriptions().Save(&s)
	})
	e := d.apply(exchange.Extend{Ref: zoes, Deliveries: 3})
	if len(e.Deliveries.Added) != 3 || e.After.End != day("2027-10-21") {
		t.Errorf("%d deliveries come in addition, the end is %s", len(e.Deliveries.Added), e.After.End)
	}
}

// TestPastTheCutoffAWishHoldsFromLaterOn, for a person as for a customer.
func TestPastTheCutoffAWishHoldsFromLaterOn(t *testing.T) {
	evening := shoptest.Today.AddDays(2) // the crate of the 26th is fetched
	for name, c := range map[string]struct {
		wish  exchange.OnSubscription
		code  problem.Code
		first string // delivery that changes
	}{
		"pause":  {exchange.Pause{Ref: zoes, From: evening}, exchange.CodeAppliedLater, "2026-12-03"},
		"change": {exchange.Change{Ref: zoes, From: evening, Lines: lines("GEM-L", 1)}, exchange.CodeAppliedLater, "2026-12-03"},
		"cancel": {exchange.Cancel{Ref: zoes, Effective: evening}, exchange.CodeNotice, "2026-12-03"},
	} {
		t.Run(name, func(t *testing.T) {
			d := newDesk(t)
			d.jobs.Clock = shoptest.On(evening, "18:00")
			e, err := d.jobs.Weigh(t.Context(), anna, evening, c.wish)
			if err != nil {
				t.Fatal(err)
			}
			if e.Later == nil || e.Later.Code != c.code || e.Deliveries.From() != day(c.first) {
				t.Errorf("holds from %s because of %v", e.Deliveries.From(), e.Later)
			}
		})
	}
}

// TestACutoffThatPassesWhileThePersonThinks: the effect is another one now, so
// it is shown again before anything is done.
func TestACutoffThatPassesWhileThePersonThinks(t *testing.T) {
	d := newDesk(t)
	wish := exchange.Pause{Ref: zoes, From: shoptest.Today, To: day("2026-12-13")}
	d.jobs.Clock = shoptest.At("11:59")
	seen := d.weigh(wish).Seen()
	d.jobs.Clock = shoptest.At("12:01")
	_, err := d.jobs.Apply(t.Context(), anna, shoptest.Today, seen, wish)
	d.want(err, subscribing.CodePassed)
	if s := d.subscription(); len(s.Pauses) != 0 || d.order("2026-11-26").State != order.Open {
		t.Errorf("paused %v", s.Pauses)
	}
	if e := d.apply(wish); e.Later == nil || e.Deliveries.From() != day("2026-12-03") {
		t.Errorf("holds from %s because of %v", e.Deliveries.From(), e.Later)
	}
}

// TestWhatCannotBeSaysWhyAndAtWhichField.
func TestWhatCannotBeSaysWhyAndAtWhichField(t *testing.T) {
	d := newDesk(t)
	for name, c := range map[string]struct {
		wish  exchange.OnSubscription
		code  problem.Code
		field string
	}{
		"no such subscription": {exchange.Skip{Ref: exchange.Ref{Subscription: "A-0"}, Date: day("2026-12-03")}, exchange.CodeSubscriptionUnknown, "subscription"},
		"no date":              {exchange.Skip{Ref: zoes}, exchange.CodeMissing, "date"},
		"no delivery then":     {exchange.Skip{Ref: zoes, Date: day("2026-12-04")}, exchange.CodeNoDeliveryOn, "date"},
		"a pause backwards":    {exchange.Pause{Ref: zoes, From: day("2026-12-04"), To: day("2026-12-01")}, exchange.CodeRangeBackwards, "to"},
		"onto a Sunday":        {exchange.Move{Ref: zoes, Date: day("2026-12-03"), To: day("2026-12-06")}, exchange.CodeNoDeliveryOn, "to"},
		"an unknown article":   {exchange.Change{Ref: zoes, Lines: lines("GEM-XXL", 1)}, exchange.CodeArticleUnknown, "lines"},
		"an unknown plan":      {exchange.Change{Ref: zoes, Plan: "hourly"}, exchange.CodePlanUnknown, "plan"},
		"an unknown place":     {exchange.Change{Ref: zoes, PickupPoint: exchange.Some("MOND")}, exchange.CodePickupUnknown, "pickup_point"},
		"no renewal":           {exchange.AcceptRenewal{Ref: zoes}, exchange.CodeNoRenewal, "subscription"},
	} {
		_, err := d.jobs.Weigh(t.Context(), anna, shoptest.Today, c.wish)
		if l := problem.Of(err); len(l) != 1 || l[0].Code != c.code || l[0].Field != c.field {
			t.Errorf("%s: got %v, want %s of %q", name, err, c.code, c.field)
		}
		seen := subscribing.Seen{Version: d.subscription().Version}
		if _, err := d.jobs.Apply(t.Context(), anna, shoptest.Today, seen, c.wish); !problem.Has(err, c.code) {
			t.Errorf("%s: carried out: %v", name, err)
		}
	}
}

// TestWhatIsSoAlreadyChangesNothing, and no other is told "changed elsewhere".
func TestWhatIsSoAlreadyChangesNothing(t *testing.T) {
	d := newDesk(t)
	skip := exchange.Skip{Ref: zoes, Date: day("2026-12-03")}
	first := d.apply(skip)
	again := d.apply(skip)
	if again.Changed || again.After.Version != first.After.Version || d.subscription().Version != first.After.Version {
		t.Errorf("%+v", again)
	}
}

// TestSomebodyElseWasFaster: the person looks again before anything is done.
func TestSomebodyElseWasFaster(t *testing.T) {
	d := newDesk(t)
	skip := exchange.Skip{Ref: zoes, Date: day("2026-12-03")}
	seen := d.weigh(skip).Seen()
	now := d.apply(exchange.Pause{Ref: zoes, From: day("2027-01-11"), To: day("2027-01-17")}).After.Version
	_, err := d.jobs.Apply(t.Context(), anna, shoptest.Today, seen, skip)
	d.want(err, office.CodeChangedElsewhere)
	seen = subscribing.Seen{Version: now}
	d.apply(exchange.Cancel{Ref: zoes, Effective: day("2026-11-30")})
	_, err = d.jobs.Apply(t.Context(), anna, shoptest.Today, seen, exchange.Skip{Ref: zoes, Date: day("2026-12-31")})
	d.want(err, office.CodeChangedElsewhere) // that says more than "no delivery then"
	if s := d.subscription(); len(s.Skips) != 0 {
		t.Errorf("skipped %v", s.Skips)
	}
}

// TestAPrintedSlipIsThePersonsDecision: told beforehand, done when accepted, and
// the packer gets the next edition.
func TestAPrintedSlipIsThePersonsDecision(t *testing.T) {
	for name, wish := range map[string]exchange.OnSubscription{
		"skip":   exchange.Skip{Ref: zoes, Date: day("2026-12-03")},
		"change": exchange.ChangeDelivery{Ref: zoes, Date: day("2026-12-03"), Lines: lines("GEM-L", 1)},
		"move":   exchange.Move{Ref: zoes, Date: day("2026-12-03"), To: day("2026-12-05")},
	} {
		t.Run(name, func(t *testing.T) {
			d := newDesk(t)
			before := d.weigh(wish)
			if !before.Printed.IsZero() {
				t.Fatalf("nothing is printed yet, says %s", before.Printed)
			}
			o := d.order("2026-12-03")
			pick := fulfilment.Jobs{Store: d.store, Clock: shoptest.At("09:05")}
			if _, err := pick.Print(t.Context(), anna, o.LatestPick()); err != nil {
				t.Fatal(err)
			}
			_, err := d.jobs.Apply(t.Context(), anna, shoptest.Today, before.Seen(), wish)
			d.want(err, subscribing.CodePrinted)
			if got := d.order("2026-12-03"); got.Version != o.Version || d.subscription().Version != before.Before.Version {
				t.Error("something was changed although the person did not know of the paper")
			}
			if e := d.apply(wish); e.Printed != day("2026-12-03") {
				t.Errorf("printed for %q", e.Printed)
			}
			sheet, err := pick.Print(t.Context(), anna, o.LatestPick())
			if err != nil {
				t.Fatal(err)
			}
			i := slices.IndexFunc(sheet.Slips, func(s picking.Slip) bool {
				return s.Key.ReceiverID == o.ReceiverID && s.Key.Date == day("2026-12-03")
			})
			if i < 0 || sheet.Slips[i].Edition != 2 {
				t.Errorf("the packer gets no second edition: %+v", sheet.Slips)
			}
		})
	}
}

// TestAStrangerMayNotEvenAsk.
func TestAStrangerMayNotEvenAsk(t *testing.T) {
	d := newDesk(t)
	stranger := office.Actor{User: "x", Role: "stranger"}
	skip := exchange.Skip{Ref: zoes, Date: day("2026-12-03")}
	_, err := d.jobs.Weigh(t.Context(), stranger, shoptest.Today, skip)
	d.want(err, office.CodeNotAllowed)
	_, err = d.jobs.Apply(t.Context(), stranger, shoptest.Today, subscribing.Seen{Version: d.subscription().Version}, skip)
	d.want(err, office.CodeNotAllowed)
}

// TestWeighingWaitsForNobody: it goes on while somebody else is writing.
func TestWeighingWaitsForNobody(t *testing.T) {
	d := newDesk(t)
	shoptest.Do(t, d.store, func(tx office.Tx) error {
		e := d.weigh(exchange.Skip{Ref: zoes, Date: day("2026-12-03")})
		if len(e.Deliveries.Dropped) != 1 {
			t.Errorf("%+v", e.Deliveries)
		}
		return nil
	})
}

// TestAnOrderPastItsCutoffStays: what is packed tomorrow is delivered.
func TestAnOrderPastItsCutoffStays(t *testing.T) {
	d := newDesk(t)
	wednesday := shoptest.Today.AddDays(2)
	d.jobs.Clock = shoptest.On(wednesday, "18:00")
	wish := exchange.Pause{Ref: zoes, From: wednesday, To: day("2026-12-13")}
	e, err := d.jobs.Weigh(t.Context(), anna, wednesday, wish)
	if err != nil {
		t.Fatal(err)
	}
	if _, err = d.jobs.Apply(t.Context(), anna, wednesday, e.Seen(), wish); err != nil {
		t.Fatal(err)
	}
	if got := d.order("2026-11-26"); got.State != order.Open {
		t.Errorf("the order of the 26th is %s", got.State)
	}
	if got := d.order("2026-12-03"); got.State != order.Cancelled {
		t.Errorf("the order of the 3rd is %s", got.State)
	}
	if p := d.subscription().Pauses; len(p) != 1 || p[0].From != day("2026-11-27") {
		t.Errorf("paused %+v", p)
	}
}
