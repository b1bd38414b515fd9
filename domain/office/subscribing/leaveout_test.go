package subscribing_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/office/subscribing"
	"turnus/domain/problem"
	"turnus/domain/subscription"
	"turnus/storage/shoptest"
)

// limits lets customers of all plans leave out a number of deliveries of a year,
// said a number of days before.
func (d *desk) limits(skips, days int) {
	d.Helper()
	shoptest.Do(d, d.store, func(tx office.Tx) error {
		plans, err := tx.Plans().All()
		for _, p := range plans {
			for i := range p.Versions {
				p.Versions[i].SkipLimit, p.Versions[i].SkipDays = skips, days
			}
			if err == nil {
				err = tx.SavePlans().Save(&p)
			}
		}
		return err
	})
}

// refuse says what a customer may not leave out with a wish.
func (d *desk) refuse(b exchange.OnSubscription) *problem.Problem {
	d.Helper()
	e := d.weigh(b)
	if len(e.Beyond) != 1 {
		d.Fatalf("%+v: beyond the limits: %v", b, e.Beyond)
	}
	return e.Beyond[0]
}

// TestNoMoreIsLeftOutThanThePlanAllows, by skips and pauses together; what is
// taken back can be left out again.
func TestNoMoreIsLeftOutThanThePlanAllows(t *testing.T) {
	d := newDesk(t)
	d.limits(3, 0)
	d.apply(exchange.Skip{Ref: zoes, Date: day("2026-12-03")})
	d.apply(exchange.Pause{Ref: zoes, From: day("2026-12-07"), To: day("2026-12-20")}) // the 10th and the 17th
	got := d.refuse(exchange.Skip{Ref: zoes, Date: day("2026-11-26")})
	if got.Code != exchange.CodeSkipLimit || got.Args["limit"] != 3 || got.Args["used"] != 3 || got.Args["wanted"] != 4 ||
		got.Args["from"] != day("2026-01-01") || got.Args["to"] != day("2026-12-31") {
		t.Errorf("%v", got)
	}
	if e := d.weigh(exchange.Skip{Ref: zoes, Date: day("2027-01-07")}); len(e.Beyond) != 0 {
		t.Errorf("the next year is another season: %v", e.Beyond)
	}
	if e := d.weigh(exchange.Pause{Ref: zoes, From: day("2026-12-21"), To: day("2027-01-21")}); len(e.Beyond) != 0 {
		t.Errorf("a pause counts in each year by itself, and not over the shop's vacation: %v", e.Beyond)
	}
	d.apply(exchange.Unskip{Ref: zoes, Date: day("2026-12-03")})
	if e := d.weigh(exchange.Skip{Ref: zoes, Date: day("2026-11-26")}); len(e.Beyond) != 0 {
		t.Errorf("one was taken back: %v", e.Beyond)
	}
	d.apply(exchange.Resume{Ref: zoes, On: day("2026-12-14")})
	if e := d.weigh(exchange.Pause{Ref: zoes, From: day("2026-11-24"), To: day("2026-12-04")}); len(e.Beyond) != 0 {
		t.Errorf("and another one: %v", e.Beyond)
	}
}

// TestAPauseWithoutEndCountsInEachSeasonToItsEnd: else it would be a way around
// the limit.
func TestAPauseWithoutEndCountsInEachSeasonToItsEnd(t *testing.T) {
	d := newDesk(t)
	d.limits(10, 0)
	e := d.weigh(exchange.Pause{Ref: zoes, From: day("2026-12-01")})
	if len(e.Beyond) == 0 || e.Beyond[0].Args["from"] != day("2027-01-01") {
		t.Errorf("five of this year are allowed, all of the next are not: %v", e.Beyond)
	}
	d.limits(60, 0)
	d.apply(exchange.Pause{Ref: zoes, From: day("2026-12-01")})
}

// TestAPersonMayGoBeyondTheLimit who has read what it is, and nobody by accident.
func TestAPersonMayGoBeyondTheLimit(t *testing.T) {
	d := newDesk(t)
	d.limits(1, 0)
	d.apply(exchange.Skip{Ref: zoes, Date: day("2026-12-03")})
	wish := exchange.Skip{Ref: zoes, Date: day("2026-12-10")}
	seen := d.weigh(wish).Seen()
	if !seen.Beyond {
		t.Error("nothing was seen")
	}
	before := d.lastChange()
	_, err := d.jobs.Apply(d.Context(), anna, shoptest.Today, subscribing.Seen{Version: seen.Version}, wish)
	d.want(err, exchange.CodeSkipLimit)
	if d.lastChange() != before {
		t.Error("it was done all the same")
	}
	d.apply(wish)
	if len(d.subscription().Skips) != 2 {
		t.Errorf("%v", d.subscription().Skips)
	}
}

// TestLeavingOutIsSaidDaysBefore: a skip is too late then, a pause holds from the
// delivery after; what is past the cut-off is so for everybody.
func TestLeavingOutIsSaidDaysBefore(t *testing.T) {
	d := newDesk(t)
	d.limits(0, 7)
	d.jobs.Clock = shoptest.On(day("2026-11-27"), "09:00") // a Friday; cut-off for 3 December is 1 December
	got := d.refuse(exchange.Skip{Ref: zoes, Date: day("2026-12-03")})
	if got.Code != exchange.CodeSkipTooLate || got.Args["days"] != 7 || got.Args["next"] != day("2026-12-10") {
		t.Errorf("%v", got)
	}
	if e := d.weigh(exchange.Skip{Ref: zoes, Date: day("2026-12-10")}); len(e.Beyond) != 0 || e.Later != nil {
		t.Errorf("%v, %v", e.Beyond, e.Later)
	}
	e := d.weigh(exchange.Pause{Ref: zoes, From: day("2026-11-30"), To: day("2026-12-13")})
	if e.Later == nil || e.Later.Code != exchange.CodeSkipLater || e.Later.Args["from"] != day("2026-12-10") || len(e.Beyond) != 0 {
		t.Errorf("%v, %v", e.Later, e.Beyond)
	}
	_, err := d.jobs.Weigh(d.Context(), anna, shoptest.Today, exchange.Pause{Ref: zoes, From: day("2026-11-30"), To: day("2026-12-03")})
	d.want(err, exchange.CodeSkipTooLate)

	d.jobs.Clock = shoptest.On(day("2026-12-02"), "18:00")
	_, err = d.jobs.Weigh(d.Context(), anna, shoptest.Today, exchange.Skip{Ref: zoes, Date: day("2026-12-03")})
	d.want(err, exchange.CodeTooLate)
	_, err = d.jobs.Weigh(d.Context(), anna, shoptest.Today, exchange.Pause{Ref: zoes, From: day("2026-11-30"), To: day("2026-12-03")})
	d.want(err, exchange.CodeTooLate)
	_, err = d.jobs.Weigh(d.Context(), anna, shoptest.Today, exchange.Pause{Ref: zoes, From: day("2026-11-30"), To: day("2026-12-08")})
	d.want(err, exchange.CodeTooLate) // no other Thursday is in it
	e = d.weigh(exchange.Pause{Ref: zoes, From: day("2026-11-30"), To: day("2026-12-20")})
	if e.Later == nil || e.Later.Code != exchange.CodeAppliedLater {
		t.Errorf("%v", e.Later)
	}
}

// TestNoSequenceOfWishesLeavesOutMore than the plan allows, in any season.
func TestNoSequenceOfWishesLeavesOutMore(t *testing.T) {
	shoptest.Checks(t, 12)
	d := newDesk(t)
	fresh := d.subscription()
	var offer catalog.Offer
	rapid.Check(t, func(t *rapid.T) {
		limit := rapid.IntRange(1, 6).Draw(t, "limit")
		d.reset(fresh)
		d.limits(limit, rapid.IntRange(0, 10).Draw(t, "days"))
		shoptest.Read(d, d.store, func(r office.Reader) (err error) { offer, err = office.LoadOffer(r); return err })
		for range rapid.IntRange(1, 8).Draw(t, "wishes") {
			wish := someWish(t)
			e, err := d.jobs.Weigh(d.Context(), anna, shoptest.Today, wish)
			if err != nil || len(e.Beyond) > 0 {
				continue // a customer is told so
			}
			if _, err := d.jobs.Apply(d.Context(), anna, shoptest.Today, e.Seen(), wish); err != nil {
				t.Fatal(err)
			}
			s := d.subscription()
			for year := range 3 {
				in := civil.Of(2026+year, time.June, 1)
				out, err := subscription.LeftOutAround(s, offer, e.Receiver, in)
				if err != nil {
					t.Fatal(err)
				}
				if len(out.Dates) > limit {
					t.Fatalf("%d of %v are left out: %v", len(out.Dates), out.Season, out.Dates)
				}
			}
		}
	})
}
