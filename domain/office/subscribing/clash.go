package subscribing

import (
	"context"

	"turnus/domain/office"
	"turnus/domain/subscription"
)

// Clash is what two people made of one subscription, who both began with the same
// state of it.
type Clash struct {
	Mine, Theirs []subscription.Event
	History                                // has the names of what the events are about
	Now          subscription.Subscription // as it is stored, with what they did
}

// Clash tells what is different after somebody else changed a subscription, when
// an effect that was seen was refused with office.CodeChangedElsewhere. The
// history's entries are what was done since, newest first: who, when.
func (j Jobs) Clash(ctx context.Context, log Changes, seen Effect) (Clash, error) {
	c := Clash{Mine: subscription.Diff(seen.Before, seen.After)}
	h, err := j.History(ctx, log, seen.Before.ID, undoLimit)
	if err != nil {
		return c, err
	}
	err = j.Store.Read(ctx, func(r office.Reader) error {
		c.Now, err = r.Subscriptions().Get(seen.Before.ID)
		return err
	})
	c.Theirs = subscription.Diff(seen.Before, c.Now)
	for i, e := range h.Entries {
		if e.Version <= seen.Before.Version {
			h.Entries = h.Entries[:i]
			break
		}
	}
	c.History = h
	return c, err
}
