package subscriptions

import (
	"context"
	"slices"

	"turnus/domain/exchange"
	"turnus/domain/office/subscribing"
)

// ReadUndo gives the work that finds out what of the latest changes of the open
// subscription can be taken back. It takes longer than the rest.
func (c *Card) ReadUndo() func(context.Context) ([]subscribing.Undoable, error) {
	today, id := c.today(), c.ID()
	return func(ctx context.Context) ([]subscribing.Undoable, error) {
		return c.jobs.Undoable(ctx, c.log, today, id)
	}
}

// TakeUndo shows what can be taken back.
func (c *Card) TakeUndo(list []subscribing.Undoable) { c.undoable = list }

// undoOf is a change that can be taken back; false if it cannot.
func (c *Card) undoOf(change int64) (subscribing.Undoable, bool) {
	i := slices.IndexFunc(c.undoable, func(u subscribing.Undoable) bool { return u.ID == change })
	if i < 0 {
		return subscribing.Undoable{}, false
	}
	return c.undoable[i], true
}

// OwnUndo is the latest change of the person at the screen, if it can be taken back;
// 0 if not.
func (c *Card) OwnUndo() int64 {
	for _, e := range c.read.history.Entries {
		if e.Actor.User != c.actor.User {
			continue
		}
		if _, ok := c.undoOf(e.ID); ok {
			return e.ID
		}
		return 0
	}
	return 0
}

// UndoSays is what a change did, in words.
func (c *Card) UndoSays(change int64) string {
	var out []string
	for _, e := range c.read.history.Entries {
		if e.ID == change {
			for _, x := range e.Events {
				out = append(out, c.words.Event(x, c.read.history))
			}
		}
	}
	return c.words.T("subscriptions.undo.says", "list", c.words.List(out))
}

// work is what a dialog finds out and does: a wish, or that a change is taken back.
type work struct {
	body exchange.OnSubscription
	undo int64 // id of a change
}

// nothing reports whether it is so already.
func (w work) nothing() bool { return w.body == nil && w.undo == 0 }

// Weigh gives the work that finds out what it would do.
func (c *Card) weigh(w work) func(context.Context) (subscribing.Effect, error) {
	if w.undo == 0 {
		return c.Weigh(w.body)
	}
	today, id := c.today(), c.ID()
	return func(ctx context.Context) (subscribing.Effect, error) {
		return c.jobs.WeighUndo(ctx, c.actor, today, c.log, id, w.undo)
	}
}

// apply gives the work that does it.
func (c *Card) apply(w work, e Effect) func(context.Context) (subscribing.Effect, error) {
	if w.undo == 0 {
		return c.Apply(e, w.body)
	}
	today, id := c.today(), c.ID()
	return func(ctx context.Context) (subscribing.Effect, error) {
		return c.jobs.Undo(ctx, c.actor, today, e.seen, c.log, id, w.undo)
	}
}
