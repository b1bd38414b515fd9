package demo

import (
	"strconv"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/remark"
	"turnus/domain/schedule"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
)

// Numbers of subscriptions. They begin where a shop of some years would be;
// the one the manual's request files create is left free for them.
const (
	firstSubscription = 501
	zoeSubscription   = 733
	freeSubscription  = 901
)

// zoeStart is the first day of Zoë's subscription, a Thursday.
var zoeStart = civil.MustParse("2024-01-04")

// writer makes up the subscriptions, one after the other as they were taken out.
type writer struct {
	today    civil.Date
	people   []person
	points   []shipto.PickupPoint
	days     *schedule.Days             // of the shop's own calendar
	byID     []catalog.Article          // the one with the ID n at n-1
	articles map[string]catalog.Article // the same by number
	had      []taste                    // by customer, what they have subscribed to already
}

// taste is a set of kinds of things somebody has subscribed to.
type taste uint8

// subscriptions makes up so many subscriptions; the n-th has the ID n.
func (w *writer) subscriptions(count int) []subscription.Subscription {
	w.had = make([]taste, len(w.people))
	zoe := min(zoeSubscription-firstSubscription, count-1) // a small shop has hers last
	receivers := w.receivers(count, zoe)
	out := make([]subscription.Subscription, count)
	for i := range out {
		if i == zoe {
			out[i] = w.zoe(receivers[i])
		} else {
			out[i] = w.subscription(i, receivers[i], w.start(i, zoe, count))
			out[i].Number = subscriptionNumber(i)
		}
		out[i].ID = int64(i + 1)
	}
	return out
}

func subscriptionNumber(i int) string {
	n := firstSubscription + i
	if n >= freeSubscription {
		n++
	}
	return "A-" + strconv.Itoa(n)
}

// receivers deals the subscriptions out: one to each customer, the rest to
// those who cannot get enough. Zoë has one only, so that what the manual says
// of her stays true.
func (w *writer) receivers(count, zoe int) []int {
	d := throw(streamReceivers, 0)
	her := min(zoeNumber, len(w.people)) - 1
	out := make([]int, count)
	for i := range out {
		out[i] = i
		for i >= len(w.people) && (out[i] >= len(w.people) || out[i] == her) {
			out[i] = d.upTo(d.between(1, len(w.people))) // lower numbers more often: old friends of the shop
		}
	}
	d.r.Shuffle(count, func(i, j int) { out[i], out[j] = out[j], out[i] })
	for i, r := range out {
		if r == her {
			out[i], out[zoe] = out[zoe], out[i]
			break
		}
	}
	return out
}

// zoe is the subscription the manual speaks of.
func (w *writer) zoe(receiver int) subscription.Subscription {
	s := w.empty(receiver, zoeStart)
	s.Number = "A-" + strconv.Itoa(zoeSubscription)
	s.CreatedOn = zoeStart.AddDays(-8)
	s.Versions[0].PlanID = planThursday
	s.Versions[0].Lines = []subscription.Line{w.line("GEM-M", 1)}
	return s
}

// start is the first day of the i-th subscription. The shop has grown: the
// nearer to today, the more subscriptions began.
func (w *writer) start(i, zoe, count int) civil.Date {
	const ahead = 12 // days the last ones begin after today
	first, last := w.today.AddMonths(-4*12), w.today.AddDays(ahead)
	recent := civil.Between(first.AddMonths(-6), w.today.AddMonths(-6))
	if recent.Contains(zoeStart) && zoe < count-1 { // in the order of the numbers around hers
		if i < zoe {
			return between(zoeStart.AddMonths(-3*12), zoeStart.AddDays(-1), i, zoe)
		}
		first, i, count = zoeStart, i-zoe, count-zoe
	}
	return between(first, last, i, count)
}

// between is the i-th of n days between two: three times as close together at
// the end as at the beginning.
func between(first, last civil.Date, i, n int) civil.Date {
	left := n - 1 - i
	return last.AddDays(-(last.Sub(first) * left / n * (n + left) / n / 2))
}

func (w *writer) empty(receiver int, start civil.Date) subscription.Subscription {
	id := int64(receiver + 1)
	return subscription.Subscription{
		PayerID: id, ReceiverID: id, Start: start,
		Versions: []subscription.Version{{From: start}},
	}
}

// subscription is one made up by the dice.
func (w *writer) subscription(i, receiver int, start civil.Date) subscription.Subscription {
	d := throw(streamSubscriptions, i)
	p := &w.people[receiver]
	s := w.empty(receiver, start)
	s.CreatedOn = civil.Earlier(start.AddDays(-d.between(6, 24)), w.today.AddDays(-d.between(0, 3)))
	k := w.kind(d, receiver)
	v := &s.Versions[0]
	v.PlanID = plan(d, p, k)
	v.Lines = w.lines(d, p, k, v.PlanID)
	if p.tour != tourPost && d.percent(2) {
		v.ShipTo.Address = door(d, one(d, city), true) // to the place of work
		v.ShipTo.DropPlace = p.says(d, dropPlaces)
	}
	if !p.firm && len(w.people) > 1 && d.percent(2) {
		w.gift(d, &s)
	}
	w.life(throw(streamLives, i), &s)
	w.changes(throw(streamChanges, i), &s, p)
	w.prepared(throw(streamPrepared, i), &s, p)
	s.Remarks = w.remarks(throw(streamRemarks, i), p)
	return s
}

// gift has somebody else pay.
func (w *writer) gift(d dice, s *subscription.Subscription) {
	for s.PayerID == s.ReceiverID {
		s.PayerID = int64(d.upTo(len(w.people)) + 1)
	}
	if s.Start.After(w.today.AddMonths(-10)) {
		s.End = s.Start.AddMonths(12).AddDays(-1)
	}
}

func (w *writer) line(article string, quantity int) subscription.Line {
	return subscription.Line{ArticleID: w.articles[article].ID, Quantity: money.Quantity(quantity) * money.One}
}

// remarks are those of one subscription.
func (w *writer) remarks(d dice, p *person) []remark.Remark {
	var out []remark.Remark
	if d.percent(1) {
		out = append(out, remark.Remark{Text: p.says(d, allergies), Lasts: remark.Always, Safety: true, Source: source})
	}
	if d.percent(4) {
		out = append(out, remark.Remark{
			Text: p.says(d, passing), Lasts: remark.Until, Until: w.today.AddDays(d.between(-20, 60)), Source: source,
		})
	}
	if d.percent(5) {
		out = append(out, remark.Remark{Text: p.says(d, wishes), Lasts: remark.Always, Source: source})
	}
	return out
}

// prepared has some of those that are to begin wait for a yes, some terms go on
// by themselves, and greeting cards go with gifts.
func (w *writer) prepared(d dice, s *subscription.Subscription, p *person) {
	if s.PayerID != s.ReceiverID {
		s.Cards = []subscription.Card{{Text: p.says(d, greetings), Source: source}}
	}
	switch {
	case s.Start.After(w.today.AddDays(4)) && d.percent(30):
		s.Draft = true
	case !s.End.IsZero() && s.Cancellation == nil && d.percent(40):
		s.Renewal = &catalog.Renewal{Months: 6, NoticeDays: 30}
	}
}
