package subscribing

import (
	"context"
	"slices"
	"time"

	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/office/view"
	"turnus/domain/problem"
	"turnus/domain/record"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

// Codes of taking changes back.
const (
	CodeUndoTooLate problem.Code = "subscribing.undo_too_late" // date, cutoff: of the first delivery it touches
	CodeNotUndoable problem.Code = "subscribing.not_undoable"  // neither a person's nor a customer's, or erased
)

// Undoable is a change that can be taken back.
type Undoable struct {
	Entry
	// Until is when it cannot be any more: the cut-off of the first delivery it
	// touched, in the shop's time zone; zero if it touched none.
	Until time.Time
}

// undoLimit is how many of the latest changes are looked at for Undoable.
const undoLimit = 20

// Undoable lists what of the latest changes of a subscription can be taken back,
// newest first.
func (j Jobs) Undoable(ctx context.Context, log Changes, today civil.Date, id int64) ([]Undoable, error) {
	changes, err := log.History(ctx, record.KindSubscription, id, undoLimit)
	if err != nil {
		return nil, err
	}
	var out []Undoable
	return out, j.Store.Read(ctx, func(r office.Reader) error {
		judge, err := NewJudge(r, "", today, j.Clock())
		if err != nil {
			return err
		}
		now, err := r.Subscriptions().Get(id)
		if err != nil {
			return err
		}
		for _, c := range changes {
			u, err := judge.undoable(c, now)
			switch {
			case err == nil:
				out = append(out, u)
			case len(problem.Of(err)) == 0:
				return err
			}
		}
		return nil
	})
}

// undoable is a change that can be taken back now; a problem says why not.
func (j *Judge) undoable(c view.Change, now subscription.Subscription) (Undoable, error) {
	u := Undoable{Entry: Entry{ID: c.ID, At: c.At, Actor: c.Actor, Cause: c.Cause}}
	before, after, err := undoOf(c)
	if err != nil {
		return u, err
	}
	if u.Events, err = eventsOf(c); err != nil {
		return u, err
	}
	if _, err := subscription.Undo(before, after, now); err != nil {
		return u, err
	}
	first, until, err := j.touched(before, after, civil.FromTime(c.At.In(j.Offer.Location)))
	if err == nil && !until.IsZero() && !until.After(j.At) {
		err = problem.New(CodeUndoTooLate, "", "date", first, "cutoff", until.In(j.Offer.Location))
	}
	if !until.IsZero() {
		u.Until = until.In(j.Offer.Location)
	}
	return u, err
}

// undoOf are the states a change lies between, if it is one of those that can be
// taken back: wanted by a person at the screen or by a customer.
func undoOf(c view.Change) (before, after subscription.Subscription, err error) {
	wanted := c.Cause.Job == office.JobSubscribe || c.Cause.Job == office.JobImport || c.Cause.Job == office.JobUndo
	if !wanted || len(c.After) == 0 {
		return before, after, problem.New(CodeNotUndoable, "")
	}
	return statesOf(c)
}

// touched is the first delivery that is another one by two states, from a day
// on, and until when that one can be changed; zero if there is none.
func (j *Judge) touched(before, after subscription.Subscription, from civil.Date) (first civil.Date, until time.Time, err error) {
	receiver, err := j.receiving(after)
	if err != nil {
		return first, until, err
	}
	window := j.Moment(civil.Later(before.LastDay(), after.LastDay())).Window(j.Offer)
	window.From = civil.Earlier(window.From, from.AddDays(-schedule.MaxShift-1))
	var was, is subscription.Schedule
	if len(before.Versions) > 0 {
		if was, err = planning.Schedule(j.Reader, j.Offer, before, receiver, window); err != nil {
			return first, until, err
		}
	}
	if is, err = planning.Schedule(j.Reader, j.Offer, after, receiver, window); err != nil {
		return first, until, err
	}
	for _, plan := range []*subscription.Schedule{&was, &is} {
		if err := j.closePacked(after.ID, plan); err != nil {
			return first, until, err
		}
	}
	for _, d := range Compare(comingFrom(was, from), comingFrom(is, from)).different() {
		if until.IsZero() || d.Cutoff.Before(until) {
			first, until = d.Date, d.Cutoff
		}
	}
	return first, until, nil
}

// different are all deliveries that are not on both sides alike, as they were
// and as they are.
func (c Comparison) different() []subscription.Delivery {
	out := slices.Concat(c.Dropped, c.Added)
	for _, p := range slices.Concat(c.Moved, c.Altered) {
		out = append(out, p.Before, p.After)
	}
	return out
}

// WeighUndo tells what taking a change back would do and saves nothing. A
// problem says why it cannot be: CodeUndoTooLate, CodeNotUndoable,
// subscription.CodeChangedSince.
func (j Jobs) WeighUndo(ctx context.Context, actor office.Actor, today civil.Date, log Changes, id, change int64) (Effect, error) {
	var e Effect
	c, err := undoneChange(ctx, actor, log, id, change)
	if err != nil {
		return e, err
	}
	err = j.Store.Read(ctx, func(r office.Reader) error {
		judge, err := NewJudge(r, actor.User, today, j.Clock())
		if err != nil {
			return err
		}
		e, err = judge.weighUndo(c, id)
		return err
	})
	return e, err
}

// Undo takes a change back whose effect a person has seen; the history tells it
// as an entry of its own.
func (j Jobs) Undo(ctx context.Context, actor office.Actor, today civil.Date, seen Seen, log Changes, id, change int64) (Effect, error) {
	var e Effect
	c, err := undoneChange(ctx, actor, log, id, change)
	if err != nil {
		return e, err
	}
	err = j.Store.Do(ctx, actor, office.Cause{Job: office.JobUndo}, func(tx office.Tx) error {
		judge, err := NewJudge(tx, actor.User, today, j.Clock())
		if err != nil {
			return err
		}
		e, err = judge.weighUndo(c, id)
		if err := seen.check(e, err); err != nil {
			return err
		}
		return e.Save(tx)
	})
	return e, err
}

// undoneChange reads a change from the log, which never changes.
func undoneChange(ctx context.Context, actor office.Actor, log Changes, id, change int64) (view.Change, error) {
	if err := office.Allow(actor, office.JobUndo); err != nil {
		return view.Change{}, err
	}
	changes, err := log.History(ctx, record.KindSubscription, id, 0)
	if err != nil {
		return view.Change{}, err
	}
	i := slices.IndexFunc(changes, func(c view.Change) bool { return c.ID == change })
	if i < 0 {
		return view.Change{}, problem.New(CodeNotUndoable, "")
	}
	return changes[i], nil
}

// weighUndo is the effect of a subscription becoming what it was without a
// change.
func (j *Judge) weighUndo(c view.Change, id int64) (Effect, error) {
	var e Effect
	now, err := j.Reader.Subscriptions().Get(id)
	if err != nil {
		return e, err
	}
	e.Before, e.After = now, now
	if e.Receiver, err = j.Reader.Customers().Get(now.ReceiverID); err != nil {
		return e, err
	}
	if _, err := j.undoable(c, now); err != nil {
		return e, err
	}
	before, after, err := statesOf(c)
	if err != nil {
		return e, err
	}
	restored, err := subscription.Undo(before, after, now)
	if err != nil {
		return e, err
	}
	if err := j.weigh(&e, &now, restored, nil, civil.Later(now.LastDay(), restored.LastDay())); err != nil {
		return e, err
	}
	for _, d := range e.Deliveries.different() {
		if !d.Cutoff.After(j.At) {
			return e, problem.New(CodeUndoTooLate, "", "date", d.Date, "cutoff", d.Cutoff.In(j.Offer.Location))
		}
	}
	return e, nil
}
