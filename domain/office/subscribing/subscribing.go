// Package subscribing judges and carries out what is wanted of a subscription:
// pause, resume, skip, move, change, extend, cancel, comment. Wishes come from
// customers through request files (see intake) and from people at the screen;
// both are judged by the same rules. It does not know screens, files or answers,
// and speaks in values, never in sentences.
package subscribing

import (
	"context"

	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/problem"
	"turnus/domain/record"
)

// Codes that say what has happened since the person looked.
const (
	CodePrinted problem.Code = "subscribing.printed" // date: delivery day of the slip
	CodePassed  problem.Code = "subscribing.passed"  // no longer possible as seen, only from later on
)

// Jobs are what a person at the screen does with a subscription.
type Jobs struct {
	Store office.Store
	Clock office.Clock
}

// Seen is what a person knew when saying yes to an effect, see Effect.Seen.
type Seen struct {
	Version int  // of the subscription; another one is office.CodeChangedElsewhere
	Printed bool // that a slip the wish changes is on paper: it is to be changed nevertheless
	Later   bool // that the wish holds only from later on
	Beyond  bool // that the plan does not let customers do it: it is to be done nevertheless
}

// Weigh tells what a wish would do and saves nothing; nobody waits for it. A
// problem says why it cannot be, with the field of the wish it is about.
func (j Jobs) Weigh(ctx context.Context, actor office.Actor, today civil.Date, body exchange.OnSubscription) (Effect, error) {
	var e Effect
	if err := office.Allow(actor, office.JobSubscribe); err != nil {
		return e, err
	}
	body, err := checked(body)
	if err != nil {
		return e, err
	}
	err = j.Store.Read(ctx, func(r office.Reader) error {
		judge, err := NewJudge(r, actor.User, today, j.Clock())
		if err != nil {
			return err
		}
		e, err = judge.Weigh(body)
		return err
	})
	return e, err
}

// Apply carries out a wish whose effect a person has seen. The rules are those
// for customers: what is past its cut-off holds from later on. Only what a plan
// does not let them leave out (Effect.Beyond) a person may who has seen it. A slip
// that is on paper gets its next edition with the next printing. If a slip was
// printed or a cut-off has passed since the person looked, nothing is done:
// CodePrinted, CodePassed.
func (j Jobs) Apply(ctx context.Context, actor office.Actor, today civil.Date, seen Seen, body exchange.OnSubscription) (Effect, error) {
	var e Effect
	if err := office.Allow(actor, office.JobSubscribe); err != nil {
		return e, err
	}
	body, err := checked(body)
	if err != nil {
		return e, err
	}
	err = j.Store.Do(ctx, actor, office.Cause{Job: office.JobSubscribe}, func(tx office.Tx) error {
		judge, err := NewJudge(tx, actor.User, today, j.Clock())
		if err != nil {
			return err
		}
		e, err = judge.Weigh(body)
		if err := seen.check(e, err); err != nil {
			return err
		}
		return e.Save(tx)
	})
	return e, err
}

// check refuses what would be different from what the person saw. That somebody
// else changed the subscription says more than why the wish is impossible since.
func (s Seen) check(e Effect, impossible error) error {
	switch head := e.Before.Head; {
	case head.ID != 0 && head.Version != s.Version:
		return problem.New(office.CodeChangedElsewhere, "", "kind", string(record.KindSubscription),
			"number", head.Number, "seen", s.Version, "version", head.Version)
	case impossible == nil && !e.Printed.IsZero() && !s.Printed:
		return problem.New(CodePrinted, "", "date", e.Printed)
	case impossible == nil && len(e.Beyond) > 0 && !s.Beyond:
		return e.Beyond
	case impossible == nil && e.Later != nil && !s.Later:
		return problem.New(CodePassed, "")
	}
	return impossible
}
