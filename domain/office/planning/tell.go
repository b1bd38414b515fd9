package planning

import (
	"context"
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/notice"
	"turnus/domain/office"
	"turnus/domain/office/noticing"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

// TellTerms keeps what customers are to be told of the terms of their subscriptions
// by a day: that another one follows or is offered, and until when they can cancel.
// Each is told of once, also if nobody was there on the day to do it; what was to be
// told and does not hold any more is withdrawn. It says how many are new. It is
// upkeep like RefreshOverviews, so everybody may.
func (j Jobs) TellTerms(ctx context.Context, actor office.Actor, today civil.Date) (int, error) {
	var ids []int64
	err := j.Store.Read(ctx, func(r office.Reader) error {
		offer, err := office.LoadOffer(r)
		if err != nil {
			return err
		}
		list, err := termsThat(ctx, r, offer, civil.Between(today, today), func(t Term) bool { return t.toTell(today) })
		if err != nil {
			return err
		}
		if ids, err = r.SubscriptionsToTell(); err != nil {
			return err
		}
		for _, t := range list {
			ids = append(ids, t.Subscription.ID)
		}
		slices.Sort(ids)
		ids = slices.Compact(ids)
		return nil
	})
	count := 0
	for some := range slices.Chunk(ids, subscriptionsAtOnce) {
		if err != nil {
			return count, err
		}
		err = j.Store.Do(ctx, actor, office.Cause{Job: office.JobPlan}, func(tx office.Tx) error {
			n, err := tellTerms(tx, some, today)
			count += n
			return err
		})
	}
	return count, err
}

// toTell reports whether the customer is to be told by a day, and it is not too late
// to.
func (t Term) toTell(today civil.Date) bool {
	return !t.Tell.IsZero() && !t.Tell.After(today) && !t.End.Before(today)
}

func tellTerms(tx office.Tx, ids []int64, today civil.Date) (int, error) {
	offer, err := office.LoadOffer(tx)
	if err != nil {
		return 0, err
	}
	days := civil.Between(today, today)
	b, err := loadBatch(tx, offer, ids, termsWindow(offer, days))
	if err != nil {
		return 0, err
	}
	return b.tellTerms(tx, today)
}

// tellTerms keeps what the customers of the batch are to be told.
func (b batch) tellTerms(tx office.Tx, today civil.Date) (int, error) {
	out := noticing.Terms{News: map[int64]notice.Notice{}, Holds: b.renewed}
	for _, s := range b.subscriptions {
		out.Subscriptions = append(out.Subscriptions, s.ID)
		t, err := b.term(s, termsWindow(b.offer, civil.Between(today, today)))
		if err != nil {
			return 0, err
		}
		if t.toTell(today) {
			out.News[s.ID] = b.news(t)
		}
	}
	return noticing.KeepTerms(tx, today, out)
}

// news is what is told of a term.
func (b batch) news(t Term) notice.Notice {
	s := t.Subscription
	notices := s.NoticeAtEnd(b.offer)
	n := notice.Notice{
		CustomerID: s.PayerID, SubscriptionID: s.ID, Nominal: t.End, Was: t.End,
		Cutoff: t.End.AddDays(1-notices).At(0, b.offer.Location),
		Term:   &notice.Term{Renewal: *t.Renewal, Count: s.Count, NoticeDays: notices},
	}
	next := s
	if err := next.Renew(*t.Renewal, t.End, b.offer, t.Receiver); err == nil {
		n.Becomes = next.Extended(b.offer).End
	}
	return n
}

// renewed reports whether the term after the one of a notice has begun by itself, so
// that its customer is still to be told.
func (b batch) renewed(n notice.Notice) bool {
	i := slices.IndexFunc(b.subscriptions, func(s subscription.Subscription) bool { return s.ID == n.SubscriptionID })
	s := b.subscriptions[i]
	switch {
	case s.Cancellation != nil || n.Term.Renewal.Offered:
		return false
	case n.Becomes.IsZero():
		return s.Count == n.Term.Count+n.Term.Renewal.Deliveries
	}
	return s.Count == 0 && !s.Extended(b.offer).End.Before(n.Becomes)
}

// tellRenewed keeps what customers are to be told of terms that a run has renewed
// before they were.
func (f found) tellRenewed(tx office.Tx, today civil.Date) error {
	if len(f.renewals) == 0 {
		return nil
	}
	out := noticing.Terms{News: f.renewals, Holds: func(notice.Notice) bool { return true }}
	for id := range f.renewals {
		out.Subscriptions = append(out.Subscriptions, id)
	}
	slices.Sort(out.Subscriptions)
	_, err := noticing.KeepTerms(tx, today, out)
	return err
}

// retell looks again at what the customer of a subscription that was changed is to
// be told, if there is or was anything.
func retell(tx office.Tx, offer catalog.Offer, s subscription.Subscription, today civil.Date) error {
	list, err := tx.NoticesOf([]int64{s.ID}, civil.Between(civil.MinDate, civil.MaxDate))
	if err != nil || !slices.ContainsFunc(list, func(n notice.Notice) bool { return n.Term != nil && n.Told.IsZero() }) {
		return err
	}
	b, err := newBatch(tx, offer, []subscription.Subscription{s}, nil, termsWindow(offer, civil.Between(today, today)))
	if err != nil {
		return err
	}
	_, err = b.tellTerms(tx, today)
	return err
}

// termsWindow is the nominal dates to look at for the terms that are over, or to be
// told of, on some days.
func termsWindow(offer catalog.Offer, days civil.Range) civil.Range {
	return civil.Between(days.From.AddDays(-schedule.MaxShift-1), days.To.AddDays(LongestNotice(offer)+2*schedule.MaxShift))
}
