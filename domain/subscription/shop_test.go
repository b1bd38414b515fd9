package subscription_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"turnus/domain/address"
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/money"
	"turnus/domain/schedule"
	"turnus/domain/shipto"
	"turnus/domain/shop"
	"turnus/domain/subscription"
)

var (
	day    = civil.MustParse
	zurich = shop.Shop{Zone: "Europe/Zurich"}.Location()
)

// The plans of the shop these tests are about, and its articles.
const (
	thursdays = int64(1) // every Thursday, moved to the day before
	twice     = int64(2) // Tuesday and Friday, moved after, quantities combined
	tours     = int64(3) // every second Wednesday from 7 January 2026, skipped where closed
	daily     = int64(4) // each day, moved before
	term      = int64(5) // every Thursday, a pause extends the term

	box   = int64(11) // lead of 1 work day
	bread = int64(12) // lead of 0
	bean  = int64(13) // lead of 3
)

var receiver = customer.Customer{
	Party: address.Party{LastName: "Näf", Address: address.Address{Street: "Seestrasse", HouseNo: "1", PostalCode: "8002", Town: "Zürich", Country: "CH"}},
}

func rhythm(rule string) schedule.Rhythm {
	r, err := schedule.ParseRule(rule)
	if err != nil {
		panic(err)
	}
	return schedule.WholeYear(r)
}

func plan(versions ...catalog.PlanVersion) catalog.DeliveryPlan {
	return catalog.DeliveryPlan{CalendarID: 1, Versions: versions}
}

// offer is a shop that is closed on weekends, on Thursday 14 May 2026, and for
// two weeks in July.
func offer() catalog.Offer {
	days, err := schedule.Compile(schedule.Calendar{
		DeliveryDays: civil.MondayToFriday, WorkDays: civil.MondayToFriday, CutoffTime: 8 * 60,
		Closures: []schedule.Closure{
			schedule.NewClosure("Auffahrt", civil.Between(day("2026-05-14"), day("2026-05-14"))),
			schedule.NewClosure("Ferien", civil.Between(day("2026-07-13"), day("2026-07-26"))),
		},
	})
	if err != nil {
		panic(err)
	}
	tour := rhythm("FREQ=WEEKLY;INTERVAL=2;BYDAY=WE")
	tour.Anchor = day("2026-01-07")
	combine := schedule.NewPolicy(schedule.After)
	combine.Collision = schedule.Combine
	return catalog.Offer{
		Location: zurich,
		Shop:     shop.Shop{Zone: "Europe/Zurich"},
		Days:     map[int64]*schedule.Days{1: days},
		Plans: map[int64]catalog.DeliveryPlan{
			thursdays: plan(catalog.PlanVersion{Rhythm: rhythm("FREQ=WEEKLY;BYDAY=TH"), Policy: schedule.NewPolicy(schedule.Before)}),
			twice: plan(
				catalog.PlanVersion{Rhythm: rhythm("FREQ=WEEKLY;BYDAY=TU,FR"), Policy: combine},
				catalog.PlanVersion{From: day("2026-06-01"), Rhythm: rhythm("FREQ=WEEKLY;BYDAY=MO"), Policy: combine, Discount: 10_000},
			),
			tours: plan(catalog.PlanVersion{Rhythm: tour, Policy: schedule.NewPolicy(schedule.Skip)}),
			daily: plan(catalog.PlanVersion{Rhythm: rhythm("FREQ=DAILY"), Policy: schedule.NewPolicy(schedule.Before)}),
			term: plan(
				catalog.PlanVersion{Rhythm: rhythm("FREQ=WEEKLY;BYDAY=TH"), Policy: schedule.NewPolicy(schedule.Before), PauseExtends: true},
				catalog.PlanVersion{From: day("2027-01-01"), Rhythm: rhythm("FREQ=WEEKLY;BYDAY=TH"), Policy: schedule.NewPolicy(schedule.Before)},
			),
		},
		Articles: map[int64]catalog.Article{box: {LeadDays: 1}, bread: {}, bean: {LeadDays: 3}},
		Points:   map[int64]shipto.PickupPoint{7: {Weekdays: civil.WeekdaySet(time.Wednesday)}},
	}
}

// sub is a subscription of one box from a day on.
func sub(planID int64, start string) subscription.Subscription {
	return subscription.Subscription{
		CreatedOn: day("2026-01-01"), Start: day(start),
		Versions: []subscription.Version{{From: day(start), PlanID: planID, Lines: lines(box)}},
	}
}

func lines(articles ...int64) []subscription.Line {
	var out []subscription.Line
	for _, a := range articles {
		out = append(out, subscription.Line{ArticleID: a, Quantity: money.One})
	}
	return out
}

func deliveries(t testing.TB, s subscription.Subscription, from, to string) subscription.Schedule {
	t.Helper()
	got, err := subscription.Deliveries(s, offer(), receiver, civil.Between(day(from), day(to)), 0)
	if err != nil {
		t.Fatal(err)
	}
	return got
}

func dates(s subscription.Schedule) []string {
	out := []string{}
	for _, d := range s.Deliveries {
		out = append(out, d.Date.String())
	}
	return out
}

// subscriptions draws subscriptions of 2026 with everything that can happen to
// one, made by its own actions.
var subscriptions = rapid.Custom(func(t *rapid.T) subscription.Subscription {
	date := func(name string) civil.Date { return day("2026-01-01").AddDays(rapid.IntRange(0, 364).Draw(t, name)) }
	planID := rapid.Int64Range(thursdays, term)
	articles := rapid.SliceOfNDistinct(rapid.Int64Range(box, bean), 1, 3, rapid.ID)
	s := sub(planID.Draw(t, "plan"), date("start").String())
	if rapid.Bool().Draw(t, "ends") {
		s.End = s.Start.AddDays(rapid.IntRange(0, 200).Draw(t, "days"))
	}
	for range rapid.IntRange(0, 6).Draw(t, "actions") {
		switch rapid.IntRange(0, 5).Draw(t, "action") {
		case 0:
			_, _ = s.Change(date("change"), func(v *subscription.Version) {
				v.PlanID, v.Lines = planID.Draw(t, "plan"), lines(articles.Draw(t, "lines")...)
				if rapid.Bool().Draw(t, "picked up") {
					v.ShipTo.PickupPointID = 7
				}
			})
		case 1:
			from := date("pause")
			p := subscription.Pause{From: from, To: from.AddDays(rapid.IntRange(0, 40).Draw(t, "days"))}
			if rapid.IntRange(0, 4).Draw(t, "open") == 0 {
				p.To = civil.Date{}
			}
			_, _ = s.Pause(p)
		case 2:
			s.Skip(subscription.Skip{Nominal: date("skip")})
		case 3:
			_, _ = s.ChangeSingle(subscription.Single{Nominal: date("single"), Lines: lines(articles.Draw(t, "lines")...)})
		case 4:
			nominal := date("move")
			s.Move(subscription.Move{Nominal: nominal, To: nominal.AddDays(rapid.IntRange(-5, 5).Draw(t, "by"))})
		case 5:
			s.Resume(date("resume"))
		}
	}
	if rapid.IntRange(0, 3).Draw(t, "cancelled") == 0 {
		_, _ = s.Cancel(subscription.Cancellation{Effective: date("effective"), Given: day("2026-01-01")})
	}
	return s
})
