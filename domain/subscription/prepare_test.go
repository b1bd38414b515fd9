package subscription_test

import (
	"strings"
	"testing"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/problem"
	"turnus/domain/remark"
	"turnus/domain/subscription"
)

func TestADraftDeliversNothingUntilItIsActivated(t *testing.T) {
	s, o := sub(thursdays, "2026-01-01"), offer()
	s.Draft = true
	window := civil.Between(day("2026-01-01"), day("2026-03-31"))
	plan, err := subscription.Deliveries(s, o, receiver, window, 0)
	if err != nil || len(plan.Deliveries)+len(plan.Dropped) != 0 {
		t.Errorf("%+v, %v", plan, err)
	}
	if next, err := subscription.Next(s, o, receiver, s.Start); err != nil || !next.IsZero() {
		t.Errorf("next %s, %v", next, err)
	}
	if s.StateOn(day("2030-01-01")) != subscription.Draft || s.StateUntil(s.Start) != civil.MaxDate {
		t.Errorf("%s until %s", s.StateOn(s.Start), s.StateUntil(s.Start))
	}
	if changed, err := s.Activate(day("2026-01-05")); !changed || err != nil || s.CreatedOn != day("2026-01-05") {
		t.Errorf("%v, %v, %+v", changed, err, s)
	}
	if changed, _ := s.Activate(day("2026-01-06")); changed || s.StateOn(s.Start) != subscription.Active {
		t.Errorf("twice: %+v", s)
	}
	if plan, err := subscription.Deliveries(s, o, receiver, window, 0); err != nil || len(plan.Deliveries) == 0 {
		t.Errorf("%+v, %v", plan, err)
	}
}

func TestBeginningLaterKeepsWhatHoldsThen(t *testing.T) {
	s := sub(thursdays, "2026-01-01")
	was := s.On(s.Start.AddDays(40))
	must(s.Change(s.Start.AddDays(30), func(v *subscription.Version) { v.PlanID = twice }))
	must(s.Change(s.Start.AddDays(60), func(v *subscription.Version) { v.PlanID = term }))
	s.BeginOn(s.Start.AddDays(40))
	if len(s.Versions) != 2 || s.Versions[0].From != s.Start || s.Versions[0].PlanID != twice || s.Versions[1].PlanID != term || was.PlanID == twice {
		t.Errorf("%+v", s)
	}
}

func TestRenewalIsThePlansUnlessTheSubscriptionSaysOtherwise(t *testing.T) {
	o, year := offer(), &catalog.Renewal{Months: 12, NoticeDays: 30}
	p := o.Plans[thursdays]
	p.Versions[0].Renewal = year
	o.Plans[thursdays] = p
	s := sub(thursdays, "2026-01-01")
	if s.RenewalIn(o) != nil {
		t.Error("without an end there is nothing to renew")
	}
	s.End = s.Start.AddMonths(12)
	if got := s.RenewalIn(o); got != year {
		t.Errorf("the plan's: %+v", got)
	}
	for _, own := range []*catalog.Renewal{{Deliveries: 5}, {}} {
		if changed, err := s.Renewing(own); !changed || err != nil {
			t.Fatal(changed, err)
		}
		if got := s.RenewalIn(o); own.IsZero() != (got == nil) || got != nil && *got != *own {
			t.Errorf("%+v: %+v", own, got)
		}
		if changed, _ := s.Renewing(&catalog.Renewal{Deliveries: own.Deliveries}); changed {
			t.Error("the same is no change")
		}
	}
	for _, wrong := range []catalog.Renewal{{Months: 1, Deliveries: 1}, {Months: -1}, {Deliveries: 10_000}, {Months: 1, NoticeDays: -1}} {
		if _, err := s.Renewing(&wrong); err == nil {
			t.Errorf("%+v is taken", wrong)
		}
	}
}

func TestACardOfItsOwnWinsOverThatOfEveryDelivery(t *testing.T) {
	s, first := sub(thursdays, "2026-01-01"), day("2026-01-08")
	for _, c := range []subscription.Card{{Nominal: first, Text: " Alles Gute "}, {Text: "Viel Freude"}} {
		if changed, err := s.WriteCard(c); !changed || err != nil {
			t.Fatal(changed, err)
		}
	}
	if s.CardFor(first) != "Alles Gute" || s.CardFor(first.AddDays(7)) != "Viel Freude" {
		t.Errorf("%+v", s.Cards)
	}
	if changed, _ := s.WriteCard(subscription.Card{Text: "Viel Freude"}); changed {
		t.Error("the same is no change")
	}
	if changed, _ := s.WriteCard(subscription.Card{}); !changed || s.CardFor(first.AddDays(7)) != "" {
		t.Errorf("an empty one takes it away: %+v", s.Cards)
	}
	if _, err := s.WriteCard(subscription.Card{Text: strings.Repeat("x", subscription.MaxCard+1)}); !problem.Has(err, subscription.CodeCardTooLong) {
		t.Error(err)
	}
}

func TestARemarkIsChangedAndTakenAway(t *testing.T) {
	s := sub(thursdays, "2026-01-01")
	bell := remark.Remark{Text: "Klingeln", Lasts: remark.Always, Source: "R-1"}
	s.Remarks = []remark.Remark{bell, {Text: "Nüsse", Lasts: remark.Always, Safety: true}}
	knock := remark.Remark{Text: "Klopfen", Lasts: remark.Until, Until: day("2026-02-01"), Source: "Anna"}
	if changed, err := s.Recomment(bell, knock); !changed || err != nil || s.Remarks[0] != knock {
		t.Errorf("%v, %v, %+v", changed, err, s.Remarks)
	}
	if _, err := s.Recomment(bell, knock); !problem.Has(err, remark.CodeUnknown) {
		t.Error(err)
	}
	same := knock
	same.Source = "Berta"
	if changed, err := s.Recomment(knock, same); changed || err != nil {
		t.Error("the same text by somebody else is no change", err)
	}
	if _, err := s.Recomment(knock, remark.Remark{Lasts: remark.Always}); !problem.Has(err, remark.CodeTextMissing) {
		t.Error(err)
	}
	if changed, err := s.Uncomment(knock); !changed || err != nil || len(s.Remarks) != 1 {
		t.Errorf("%v, %v, %+v", changed, err, s.Remarks)
	}
	if _, err := s.Uncomment(knock); !problem.Has(err, remark.CodeUnknown) {
		t.Error(err)
	}
}
