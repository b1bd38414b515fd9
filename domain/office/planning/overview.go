package planning

import (
	"context"
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/problem"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

// RefreshOverviews computes anew what lists show of subscriptions where it does
// not hold on a day, and says of how many: days have passed, or something was
// saved that their dates depend on. It is upkeep and no job of a person, so
// everybody may: what lists show is what the subscriptions say anyway. When all
// of it holds, that takes one look.
//
// Some hundred are one unit of work, so an interrupted run is simply repeated.
func (j Jobs) RefreshOverviews(ctx context.Context, actor office.Actor, today civil.Date) (int, error) {
	var stale []int64
	err := j.Store.Read(ctx, func(r office.Reader) error {
		var err error
		stale, err = r.StaleOverviews(today)
		return err
	})
	if err != nil {
		return 0, err
	}
	done := 0
	for ids := range slices.Chunk(stale, subscriptionsAtOnce) {
		err := j.Store.Do(ctx, actor, office.Cause{Job: office.JobPlan}, func(tx office.Tx) error {
			return refresh(tx, ids, today)
		})
		if err != nil {
			return done, err
		}
		done += len(ids)
		office.Report(ctx, done, len(stale))
	}
	return done, nil
}

// refresh computes some rows. The offer is read within the unit of work: a row
// must not hold that was computed from a calendar somebody has just changed.
func refresh(tx office.Tx, ids []int64, today civil.Date) error {
	offer, err := office.LoadOffer(tx)
	if err != nil {
		return err
	}
	b, err := loadBatch(tx, offer, ids, overviewWindow(today))
	if err != nil {
		return err
	}
	return b.saveAllOverviews(tx, today)
}

// SaveOverviews computes what lists show of subscriptions that are at hand with
// their receivers, such as those that were just saved by the thousand.
func SaveOverviews(tx office.Tx, offer catalog.Offer, list []subscription.Subscription, receivers map[int64]customer.Customer,
	today civil.Date) error {
	b, err := newBatch(tx, offer, list, receivers, overviewWindow(today))
	if err != nil {
		return err
	}
	return b.saveAllOverviews(tx, today)
}

// overviewWindow begins where a delivery of the day could have been moved from.
func overviewWindow(today civil.Date) civil.Range {
	return civil.Range{From: today.AddDays(-schedule.MaxShift)}
}

func (b batch) saveAllOverviews(tx office.Tx, today civil.Date) error {
	rows, err := b.overviews(today)
	if err != nil {
		return err
	}
	return tx.SaveOverviews(rows...)
}

// saveOverviews brings the overview rows of the subscriptions up to date; most
// often they are.
func (b batch) saveOverviews(tx office.Tx, today civil.Date) error {
	rows, err := b.overviews(today)
	if err != nil {
		return err
	}
	ids := make([]int64, len(rows))
	for i, row := range rows {
		ids[i] = row.SubscriptionID
	}
	stored, err := tx.Overviews(ids)
	if err != nil {
		return err
	}
	before := make(map[int64]office.Overview, len(stored))
	for _, row := range stored {
		before[row.SubscriptionID] = row
	}
	changed := slices.DeleteFunc(rows, func(row office.Overview) bool {
		old := before[row.SubscriptionID]
		return old.State == row.State && old.Next == row.Next && old.Until == row.Until && !old.AsOf.After(today)
	})
	return tx.SaveOverviews(changed...)
}

func (b batch) overviews(today civil.Date) ([]office.Overview, error) {
	rows := make([]office.Overview, len(b.subscriptions))
	for i, s := range b.subscriptions {
		var err error
		if rows[i], err = b.overview(s, today); err != nil {
			return nil, err
		}
	}
	return rows, nil
}

// overview is what lists show of a subscription on a day, and until when. One
// whose dates cannot be computed shows none, and is tried again each day.
func (b batch) overview(s subscription.Subscription, today civil.Date) (office.Overview, error) {
	row := office.Overview{SubscriptionID: s.ID, State: s.StateIn(b.offer, today), AsOf: today, Until: s.Extended(b.offer).StateUntil(today)}
	next, known := b.next[s.ID]
	if !known {
		var err error
		if next, err = b.nextOf(s, today); err != nil {
			if len(problem.Of(err)) == 0 {
				return row, err
			}
			row.Until = today
			return row, nil
		}
	}
	row.Next = next
	switch {
	case s.Over(today):
	case s.Count > 0: // its orders decide, too, and there is no telling when
		row.Until = today
		if next.IsZero() && b.usedUp(s, today) {
			row.State = subscription.Ended
		}
	case next.IsZero(): // beyond what can be seen there may be one
		row.Until = civil.Earlier(row.Until, today.AddDays(schedule.MaxShift))
	default:
		row.Until = civil.Earlier(row.Until, next)
	}
	return row, nil
}

// usedUp reports whether a running subscription has had all its deliveries.
func (b batch) usedUp(s subscription.Subscription, today civil.Date) bool {
	if state := s.StateOn(today); state != subscription.Active && state != subscription.Ending {
		return false
	}
	more := s
	more.Count++
	was, err := b.dates(s, civil.Between(b.from, today.AddDays(subscription.Sight)))
	is, err2 := b.dates(more, civil.Between(b.from, today.AddDays(subscription.Sight)))
	return err == nil && err2 == nil && len(is.Deliveries) > len(was.Deliveries)
}

// State is where a subscription stands on a day, by its plan and its orders, too.
// people are customers who are at hand, by id.
func State(r office.Reader, offer catalog.Offer, s subscription.Subscription, people map[int64]customer.Customer,
	today civil.Date) (subscription.State, error) {
	b, err := newBatch(r, offer, []subscription.Subscription{s}, people, overviewWindow(today))
	if err != nil {
		return "", err
	}
	row, err := b.overview(s, today)
	return row.State, err
}

// nextOf looks for the next delivery of a subscription from a day on.
func (b batch) nextOf(s subscription.Subscription, today civil.Date) (civil.Date, error) {
	if s.Count == 0 {
		return subscription.Next(s, b.offer, b.receiver(s), today)
	}
	plan, err := b.dates(s, civil.Between(b.from, today.AddDays(subscription.Sight)))
	next, _ := plan.Next(today)
	return next.Date, err
}

// noteNext remembers the next delivery if the plan of a window shows it for
// certain: nothing outside the window could come before it.
func (b batch) noteNext(s subscription.Subscription, plan subscription.Schedule, today civil.Date) {
	certain := civil.Between(plan.Window.From.AddDays(schedule.MaxShift), plan.Window.To.AddDays(-schedule.MaxShift))
	if s.Count > 0 || len(s.Moves) > 0 || !certain.Contains(today) {
		return
	}
	for _, d := range plan.Deliveries {
		if !d.Date.Before(today) {
			if certain.Contains(d.Date) {
				b.next[s.ID] = d.Date
			}
			return
		}
	}
}
