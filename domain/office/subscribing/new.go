package subscribing

import (
	"context"
	"strconv"
	"strings"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/remark"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

// previewed is how many deliveries the effect of a new subscription shows.
const previewed = 10

// New is a subscription that a person takes out. The number may be one of
// Jobs.NextNumber; two PCs that take the same get exchange.CodeNumberTaken.
type New struct {
	exchange.CreateSubscription
	// Draft: it delivers nothing until it is activated. Effect.Deliveries shows
	// what would come.
	Draft   bool
	Renewal *catalog.Renewal    // nil: what the plan says
	Cycle   customer.Cycle      // "": the payer's
	Cards   []subscription.Card // of greeting cards, by nominal date
	Remarks []remark.Remark
}

// WeighNew tells what taking out a subscription would do and saves nothing: its
// first deliveries are Effect.Deliveries.Added, at least ten if there are so many
// within two years, with what each costs in Effect.Money.After. A problem says why it cannot be, with the field it is about.
func (j Jobs) WeighNew(ctx context.Context, actor office.Actor, today civil.Date, n New) (Effect, error) {
	var e Effect
	n, err := n.checked(actor)
	if err != nil {
		return e, err
	}
	err = j.Store.Read(ctx, func(r office.Reader) error {
		judge, err := NewJudge(r, actor.User, today, j.Clock())
		if err != nil {
			return err
		}
		e, err = judge.weighNew(n)
		return err
	})
	return e, err
}

// Create takes out a subscription whose effect a person has seen; Effect.After
// has its id. If its first delivery is no longer in time since, nothing is done:
// CodePassed.
func (j Jobs) Create(ctx context.Context, actor office.Actor, today civil.Date, seen Seen, n New) (Effect, error) {
	var e Effect
	n, err := n.checked(actor)
	if err != nil {
		return e, err
	}
	err = j.Store.Do(ctx, actor, office.Cause{Job: office.JobSubscribe}, func(tx office.Tx) error {
		judge, err := NewJudge(tx, actor.User, today, j.Clock())
		if err != nil {
			return err
		}
		e, err = judge.weighNew(n)
		if err := seen.check(e, err); err != nil {
			return err
		}
		return e.Save(tx)
	})
	return e, err
}

// checked is what was put together by hand as it would be read from a file.
func (n New) checked(actor office.Actor) (New, error) {
	if err := office.Allow(actor, office.JobSubscribe); err != nil {
		return n, err
	}
	var err error
	n.CreateSubscription, err = exchange.Checked(n.CreateSubscription)
	return n, err
}

// complete puts into a subscription what files do not say.
func (n New) complete(s *subscription.Subscription, source string, offer catalog.Offer) error {
	s.Draft, s.Cycle = n.Draft, n.Cycle
	if _, err := renewing(s, n.Renewal, offer); err != nil {
		return err
	}
	for _, c := range n.Cards {
		c.Source = source
		if _, err := s.WriteCard(c); err != nil {
			return err
		}
	}
	for _, r := range n.Remarks {
		r.Source = source
		if _, err := s.Comment(r); err != nil {
			return err
		}
	}
	return nil
}

// preview is the last nominal date to look at to see the first deliveries.
func (j *Judge) preview(s subscription.Subscription, receiver customer.Customer) (civil.Date, error) {
	s.Draft = false
	for _, days := range lookAheads {
		window := civil.Between(s.Start, s.Start.AddDays(days))
		plan, err := subscription.Dates(s, j.Offer, receiver, window, 0)
		if err != nil {
			return s.Start, err
		}
		if len(plan.Deliveries) >= previewed {
			d := plan.Deliveries[previewed-1]
			return civil.Later(d.Nominal[len(d.Nominal)-1], s.Start).AddDays(-schedule.MaxShift), nil
		}
	}
	return s.Start.AddDays(lookAheads[len(lookAheads)-1]), nil
}

// NextNumber proposes a number that no subscription has: the one after that of
// the newest.
func (j Jobs) NextNumber(ctx context.Context) (string, error) {
	number := firstNumber
	err := j.Store.Read(ctx, func(r office.Reader) error {
		newest, err := r.NewestSubscription()
		if err != nil || newest == "" {
			return err
		}
		for number = after(newest); ; number = after(number) {
			if _, taken, err := r.Subscriptions().Find(number); err != nil || !taken {
				return err
			}
		}
	})
	return number, err
}

// firstNumber is proposed in a shop without subscriptions.
const firstNumber = "A-1"

// after counts the digits at the end of a number up.
func after(number string) string {
	stem := strings.TrimRight(number, "0123456789")
	digits := number[len(stem):]
	n, err := strconv.ParseUint(digits, 10, 63)
	if err != nil { // none, or far too many
		return number + "-1"
	}
	next := strconv.FormatUint(n+1, 10)
	return stem + strings.Repeat("0", max(0, len(digits)-len(next))) + next
}
