package subscription

import (
	"cmp"
	"slices"
	"time"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/money"
	"turnus/domain/problem"
	"turnus/domain/schedule"
	"turnus/domain/shipto"
)

// Codes of computing deliveries.
const (
	CodePlanUnknown     problem.Code = "subscription.plan_unknown"
	CodeCalendarUnknown problem.Code = "subscription.calendar_unknown"
	CodeArticleUnknown  problem.Code = "subscription.article_unknown"
	CodeNoMoreDates     problem.Code = "subscription.no_more_dates"
	CodeNoPickDay       problem.Code = "subscription.no_pick_day"
)

// Schedule is the deliveries of a subscription in a window, and the nominal
// dates that fall out.
type Schedule struct {
	Window     civil.Range // the nominal dates it was asked for
	Deliveries []Delivery  // by delivery day
	Dropped    []schedule.Dropped
}

// Delivery is one planned delivery with what is in it.
type Delivery struct {
	Nominal []civil.Date // dates of the rhythm it covers, ascending
	Date    civil.Date   // the day the parcel comes
	Cutoff  time.Time    // until then it can be changed
	// SkipUntil is until when it can be left out, Cutoff at the latest.
	SkipUntil time.Time
	Contents  []Content
	// Parts is what each nominal date puts in, parallel to Nominal, where the
	// plan combines several; else nil.
	Parts    [][]Content
	ShipTo   shipto.ShipTo
	Discount money.Rate // of the plan, on list prices
	Why      schedule.Why
}

// Content is one article of a delivery.
type Content struct {
	Line
	Pick civil.Date // day it must be fetched or made
}

// LatestPick is the day the delivery is packed.
func (d Delivery) LatestPick() civil.Date {
	var last civil.Date
	for _, c := range d.Contents {
		last = civil.Later(last, c.Pick)
	}
	return last
}

// EarliestPick is the first day something must be fetched or made for it.
func (d Delivery) EarliestPick() civil.Date {
	var first civil.Date
	for _, c := range d.Contents {
		first = civil.Earlier(first, c.Pick)
	}
	return first
}

// Moved reports whether it comes on another day than the rhythm says.
func (d Delivery) Moved() bool { return !slices.Contains(d.Nominal, d.Date) }

// SameContents reports whether the two deliveries have the same articles.
func (d Delivery) SameContents(e Delivery) bool {
	a, b := make([]Line, 0, len(d.Contents)), make([]Line, 0, len(e.Contents))
	for _, c := range d.Contents {
		a = append(a, c.Line)
	}
	for _, c := range e.Contents {
		b = append(b, c.Line)
	}
	return d.ShipTo == e.ShipTo && sameLines(a, b)
}

// Deliveries computes what becomes of the nominal dates of a window. receiver
// is whoever gets them, with the payer's delivery stops (customer.Receiving);
// counted is the number of nominal dates before the
// window that real orders have covered, for subscriptions that end after so
// many deliveries.
func Deliveries(s Subscription, offer catalog.Offer, receiver customer.Customer, window civil.Range, counted int) (Schedule, error) {
	result, err := Dates(s, offer, receiver, window, counted)
	if err != nil {
		return Schedule{}, err
	}
	out := Schedule{Window: window, Dropped: result.Dropped, Deliveries: make([]Delivery, 0, len(result.Deliveries))}
	for _, d := range result.Deliveries {
		filled, err := fill(s, offer, receiver, d)
		if err != nil {
			return out, err
		}
		out.Deliveries = append(out.Deliveries, filled)
	}
	return out, nil
}

// Dates is Deliveries without what is in them, for whoever only asks when.
func Dates(s Subscription, offer catalog.Offer, receiver customer.Customer, window civil.Range, counted int) (schedule.Result, error) {
	in, err := input(s, offer, receiver)
	if err != nil || s.Draft {
		return schedule.Result{}, err
	}
	in.Counted, in.CountFrom = counted, window.From
	return schedule.Deliveries(in, window), nil
}

// input is the subscription as the engine wants it.
func input(s Subscription, offer catalog.Offer, receiver customer.Customer) (schedule.Input, error) {
	in := schedule.Input{Term: schedule.Term{Start: s.Start, End: s.End, Count: s.Count}}
	for i, v := range s.Versions {
		until := civil.Date{}
		if i+1 < len(s.Versions) {
			until = s.Versions[i+1].From
		}
		if err := addVersions(&in, v, until, offer, receiver); err != nil {
			return in, err
		}
	}
	for _, p := range s.Pauses {
		in.Pauses = append(in.Pauses, schedule.Pause{Range: p.Range()})
	}
	in.Holds = receiver.DeliveryStops()
	in.Term.PauseExtends = s.pauseExtends(offer)
	if s.Cancellation != nil {
		in.Pauses = append(in.Pauses, schedule.Cancellation(s.Cancellation.Effective))
	}
	for _, k := range s.Skips {
		in.Skips = append(in.Skips, k.Nominal)
	}
	for _, m := range s.Moves {
		in.Moves = append(in.Moves, schedule.Move{Nominal: m.Nominal, To: m.To})
	}
	return in, nil
}

// addVersions adds one version of the subscription, divided where its plan
// has a new version meanwhile.
func addVersions(in *schedule.Input, v Version, until civil.Date, offer catalog.Offer, receiver customer.Customer) error {
	plan, ok := offer.Plans[v.PlanID]
	if !ok {
		return problem.New(CodePlanUnknown, "plan", "plan", v.PlanID)
	}
	days := offer.DaysAt(plan.CalendarID, destination(v, receiver))
	if days == nil {
		return problem.New(CodeCalendarUnknown, "calendar", "plan", plan.Number)
	}
	leads, err := leadsOf(v.Lines, offer)
	if err != nil {
		return err
	}
	for from := v.From; ; {
		p := plan.On(from)
		in.Versions = append(in.Versions, schedule.Version{
			From: from, Rhythm: p.Rhythm, Policy: p.Policy, Days: days, Leads: leads,
		})
		next := plan.NextVersion(from)
		if next.IsZero() || (!until.IsZero() && !next.Before(until)) {
			return nil
		}
		from = next
	}
}

// leadsOf are the different lead times of some lines.
func leadsOf(lines []Line, offer catalog.Offer) ([]schedule.Lead, error) {
	var leads []schedule.Lead
	for _, l := range lines {
		a, ok := offer.Articles[l.ArticleID]
		if !ok {
			return nil, problem.New(CodeArticleUnknown, "lines", "article", l.ArticleID)
		}
		if lead := (schedule.Lead{Days: a.LeadDays, Fresh: a.Freshness}); !slices.Contains(leads, lead) {
			leads = append(leads, lead)
		}
	}
	return leads, nil
}

// destination is where a version is delivered. A version can have a drop place
// of its own at the receiver's usual address.
func destination(v Version, receiver customer.Customer) shipto.ShipTo {
	if !v.ShipTo.IsZero() {
		return v.ShipTo
	}
	to := receiver.Destination()
	to.DropPlace = cmp.Or(v.ShipTo.DropPlace, to.DropPlace)
	to.DoorCode = cmp.Or(v.ShipTo.DoorCode, to.DoorCode)
	to.Tour = cmp.Or(v.ShipTo.Tour, to.Tour)
	return to
}

// fill puts the lines of its nominal dates into a delivery: those of the first
// one, or of all where the plan combines them.
func fill(s Subscription, offer catalog.Offer, receiver customer.Customer, d schedule.Delivery) (Delivery, error) {
	v := s.On(d.Nominal[0])
	plan := offer.Plans[v.PlanID]
	terms := plan.On(d.Nominal[0])
	out := Delivery{
		Nominal: d.Nominal, Date: d.Date, ShipTo: destination(v, receiver), Discount: terms.Discount, Why: d.Why,
	}
	days := offer.DaysAt(plan.CalendarID, out.ShipTo)
	covered := d.Nominal[:1]
	if d.Factor > 1 {
		covered = d.Nominal
	}
	for i := range covered {
		lines := s.share(covered, i)
		if err := out.add(lines, offer, days); err != nil {
			return out, err
		}
		if d.Factor > 1 {
			part := Delivery{Date: d.Date}
			_ = part.add(lines, offer, days) // was possible just now
			out.Parts = append(out.Parts, part.Contents)
		}
	}
	out.Cutoff = terms.CutoffOf(out.EarliestPick(), days, offer.Location)
	out.SkipUntil = terms.SkipUntil(out.Date, out.Cutoff, offer.Location)
	return out, nil
}

// add puts lines into the delivery, each onto one of the same article and price
// if there is one.
func (d *Delivery) add(lines []Line, offer catalog.Offer, days *schedule.Days) error {
next:
	for _, l := range lines {
		for i, c := range d.Contents {
			if c.ArticleID == l.ArticleID && samePrice(c.Line, l) {
				d.Contents[i].Quantity += l.Quantity
				continue next
			}
		}
		a, ok := offer.Articles[l.ArticleID]
		if !ok {
			return problem.New(CodeArticleUnknown, "lines", "article", l.ArticleID)
		}
		pick, ok := days.WorkDaysBefore(d.Date, a.LeadDays)
		if !ok {
			return problem.New(CodeNoPickDay, "lines", "article", a.Number, "date", d.Date)
		}
		d.Contents = append(d.Contents, Content{Line: l, Pick: pick})
	}
	return nil
}

// searchYears is how far NthAfter looks; a rhythm is at least yearly.
const searchYears = 5

// NthAfter is the nominal date of the n-th delivery after a day.
func NthAfter(s Subscription, offer catalog.Offer, receiver customer.Customer, after civil.Date, n int) (civil.Date, error) {
	window := civil.Between(after.AddDays(1), after.AddMonths(12*searchYears))
	plan, err := Deliveries(s, offer, receiver, window, 0)
	if err != nil {
		return civil.Date{}, err
	}
	if n < 1 || n > len(plan.Deliveries) {
		return civil.Date{}, problem.New(CodeNoMoreDates, "deliveries", "count", n)
	}
	last := plan.Deliveries[n-1].Nominal
	return last[len(last)-1], nil
}
