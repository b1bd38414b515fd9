package planning

import (
	"cmp"
	"context"
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/notice"
	"turnus/domain/office"
	"turnus/domain/problem"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

// renew has the terms go on that end before everything a run makes: by
// themselves, unless they were cancelled or the renewal declined. It changes the
// batch and returns what is to be saved, and what customers are to be told of it. A term that a run was there for and
// that did not go on then has ended; one that ended while nobody planned goes on.
func (r run) renew(b *batch) ([]*subscription.Subscription, map[int64]notice.Notice, error) {
	var out []*subscription.Subscription
	told := map[int64]notice.Notice{}
	ended := civil.Earlier(r.p.Today, r.window.From.AddDays(schedule.MaxShift+1))
	if r.window.From.IsZero() {
		ended = r.p.Today
	}
	for i := range b.subscriptions {
		s := &b.subscriptions[i]
		before := s.Version
		changed := false
		for range catalog.MaxRenewalDeliveries { // terms of one delivery each
			end, renewal, err := b.ends(*s, r.window)
			if len(problem.Of(err)) > 0 {
				break // planning says what is to be mended
			}
			if err != nil {
				return nil, nil, err
			}
			if renewal == nil || !renewal.Automatic() || end.IsZero() || end.Before(ended) || end.After(r.reach(*s)) {
				break
			}
			news := b.news(Term{Subscription: *s, Receiver: b.receiver(*s), End: end, Renewal: renewal})
			if err := s.Renew(*renewal, end, b.offer, b.receiver(*s)); err != nil {
				break // a rhythm without further dates
			}
			changed = true
			if renewal.NoticeDays > 0 {
				told[s.ID] = news
			}
		}
		if changed {
			s.Version = before
			out = append(out, s)
		}
	}
	return out, told, nil
}

// ends is the end of the running term and what follows it; nil if nothing does.
func (b batch) ends(s subscription.Subscription, window civil.Range) (civil.Date, *catalog.Renewal, error) {
	renewal := s.RenewalIn(b.offer)
	if renewal == nil || s.Draft || s.Cancellation != nil {
		return civil.Date{}, nil, nil
	}
	end, err := subscription.TermEnd(s, b.offer, b.receiver(s), b.window(s, window), b.used(s))
	return end, renewal, err
}

// reach is the last end of a term behind which something may be due already.
func (r run) reach(s subscription.Subscription) civil.Date {
	v := s.Versions[len(s.Versions)-1]
	lead := 0
	for _, l := range v.Lines {
		lead = max(lead, r.offer.Articles[l.ArticleID].LeadDays)
	}
	shift := 0
	if p := r.offer.Plans[v.PlanID].On(s.End).Policy; p.Single == schedule.Before || p.Long == schedule.Before {
		shift = p.MaxShift
	}
	return r.p.Until.AddDays(2*lead + shift + 1)
}

// Term is a subscription whose term ends soon.
type Term struct {
	Subscription subscription.Subscription
	Receiver     customer.Customer
	End          civil.Date       // of the term, or by cancellation
	Renewal      *catalog.Renewal // what follows; nil: it ends
	// Tell is the day the customer is to be told of what follows; zero: of
	// nothing.
	Tell civil.Date
}

// Goes reports whether another term follows by itself.
func (t Term) Goes() bool { return t.Renewal != nil && t.Renewal.Automatic() }

// Terms lists the subscriptions that end, or whose term ends, on days from today
// on, and those whose customers are to be told of it on one of them, by end.
// Those that end after so many deliveries are looked at all, others are found by
// their end.
func (j Jobs) Terms(ctx context.Context, days civil.Range) ([]Term, error) {
	var out []Term
	err := j.Store.Read(ctx, func(r office.Reader) error {
		offer, err := office.LoadOffer(r)
		if err != nil {
			return err
		}
		out, err = terms(ctx, r, offer, days)
		return err
	})
	return out, err
}

func terms(ctx context.Context, r office.Reader, offer catalog.Offer, days civil.Range) ([]Term, error) {
	in := func(d civil.Date) bool { return !d.IsZero() && days.Contains(d) }
	return termsThat(ctx, r, offer, days, func(t Term) bool { return in(t.End) || in(t.Tell) })
}

// termsThat lists those of the terms around some days that are wanted.
func termsThat(ctx context.Context, r office.Reader, offer catalog.Offer, days civil.Range, wanted func(Term) bool) ([]Term, error) {
	ids, err := r.SubscriptionTermIDs(civil.Between(days.From, days.To.AddDays(LongestNotice(offer))))
	if err != nil {
		return nil, err
	}
	var out []Term
	window := termsWindow(offer, days)
	for some := range slices.Chunk(ids, subscriptionsAtOnce) {
		b, err := loadBatch(r, offer, some, window)
		if err != nil {
			return nil, err
		}
		for _, s := range b.subscriptions {
			t, err := b.term(s, window)
			if err != nil {
				return nil, err
			}
			if wanted(t) {
				out = append(out, t)
			}
		}
		if err := ctx.Err(); err != nil {
			return nil, err
		}
	}
	slices.SortStableFunc(out, func(a, b Term) int {
		return cmp.Or(a.End.Compare(b.End), cmp.Compare(a.Subscription.ID, b.Subscription.ID))
	})
	return out, nil
}

// LongestNotice is how many days before the end of a term customers may be told:
// subscriptions with renewals of their own have no more than those of plans.
func LongestNotice(offer catalog.Offer) int {
	days := usualNotice
	for _, p := range offer.Plans {
		for _, v := range p.Versions {
			if v.Renewal != nil {
				days = max(days, v.Renewal.NoticeDays)
			}
			days = max(days, v.NoticeDays)
		}
	}
	return days
}

// usualNotice is the least that is looked ahead for renewals to be told.
const usualNotice = 92

// term is the running term of a subscription, without an end if there is none.
func (b batch) term(s subscription.Subscription, window civil.Range) (Term, error) {
	t := Term{Subscription: s, Receiver: b.receiver(s)}
	if s.Draft {
		return t, nil
	}
	end, err := subscription.TermEnd(s, b.offer, t.Receiver, b.window(s, window), b.used(s))
	if len(problem.Of(err)) > 0 {
		return t, nil // planning names it
	}
	if err != nil {
		return t, err
	}
	t.End = end
	if c := s.Cancellation; c != nil {
		t.End = civil.Earlier(t.End, c.Effective)
	} else if t.Renewal = s.RenewalIn(b.offer); t.Renewal != nil && t.Renewal.NoticeDays > 0 && !t.End.IsZero() {
		t.Tell = t.End.AddDays(-t.Renewal.NoticeDays)
	}
	return t, nil
}

// TermEnd is the last day of the running term of a subscription; zero if it has no
// end, or none in sight.
func TermEnd(r office.Reader, offer catalog.Offer, s subscription.Subscription, today civil.Date) (civil.Date, error) {
	window := civil.Between(today.AddDays(-schedule.MaxShift-1), today.AddDays(subscription.Sight))
	b, err := newBatch(r, offer, []subscription.Subscription{s}, nil, window)
	if err != nil {
		return civil.Date{}, err
	}
	return subscription.TermEnd(s, offer, b.receiver(s), b.window(s, window), b.used(s))
}
