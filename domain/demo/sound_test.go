package demo_test

import (
	"fmt"
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/demo"
	"turnus/domain/order"
	"turnus/domain/remark"
	"turnus/domain/schedule"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
)

func remarkIsSafety(r remark.Remark) bool { return r.Safety }

// inspection collects everything that is wrong with a shop.
type inspection struct {
	data  demo.Data
	today civil.Date
	days  *schedule.Days // of single orders
	found []error
}

func (x *inspection) check(what string, err error) {
	if err != nil {
		x.found = append(x.found, fmt.Errorf("%s: %w", what, err))
	}
}

func (x *inspection) want(ok bool, format string, args ...any) {
	if !ok {
		x.found = append(x.found, fmt.Errorf(format, args...))
	}
}

// faults are all that the types' own checks find, and references to nothing.
func faults(data demo.Data, today civil.Date) []error {
	days, err := schedule.Compile(data.Calendars[data.Shop.CalendarID-1])
	x := &inspection{data: data, today: today, days: days}
	x.check("calendar", err)
	x.offer()
	x.customers()
	for i, s := range data.Subscriptions {
		x.want(s.ID == int64(i+1), "%s has id %d at place %d", s.Number, s.ID, i)
		x.subscription(s)
	}
	for i, o := range data.Singles {
		x.want(o.ID == int64(i+1), "%s has id %d at place %d", o.Number, o.ID, i)
		x.single(o)
	}
	return x.found
}

func (x *inspection) offer() {
	x.check("shop", x.data.Shop.Check())
	var codes []string
	for _, v := range x.data.Shop.VATRates {
		codes = append(codes, v.Code)
	}
	for i, c := range x.data.Calendars {
		x.check(c.Number, c.Check())
		x.want(c.ID == int64(i+1), "calendar %s has id %d", c.Number, c.ID)
	}
	x.want(x.calendar(x.data.Shop.CalendarID), "the shop's calendar is unknown")
	for i, p := range x.data.Plans {
		x.check(p.Number, p.Check())
		x.want(p.ID == int64(i+1) && x.calendar(p.CalendarID), "plan %s has id %d and calendar %d", p.Number, p.ID, p.CalendarID)
		for _, v := range p.Versions {
			x.check(p.Number, v.Rhythm.Check())
			x.check(p.Number, v.Policy.Check())
		}
		x.want(slices.IsSortedFunc(p.Versions, func(a, b catalog.PlanVersion) int { return a.From.Compare(b.From) }), "%s: versions", p.Number)
	}
	for i, a := range x.data.Articles {
		x.check(a.Number, a.Check(codes))
		x.want(a.ID == int64(i+1), "%s has id %d", a.Number, a.ID)
		x.want(slices.IsSorted(a.PlanIDs) && a.SellSubscription == (len(a.PlanIDs) > 0), "%s: plans %v", a.Number, a.PlanIDs)
		x.want(slices.IsSortedFunc(a.Prices, func(a, b catalog.Price) int { return a.From.Compare(b.From) }), "%s: prices", a.Number)
		for _, id := range a.PlanIDs {
			x.want(id >= 1 && id <= int64(len(x.data.Plans)), "%s is on plan %d", a.Number, id)
		}
	}
	for i, p := range x.data.Points {
		x.want(p.ID == int64(i+1) && p.Address.Town != "", "point %s", p.Number)
	}
}

func (x *inspection) calendar(id int64) bool { return id >= 1 && id <= int64(len(x.data.Calendars)) }

func (x *inspection) place(what string, s shipto.ShipTo) {
	x.want(s.PickupPointID >= 0 && s.PickupPointID <= int64(len(x.data.Points)), "%s: pick-up point %d", what, s.PickupPointID)
	if a := s.Address; !a.IsZero() {
		x.want(a.PostalCode != "" && a.Town != "" && a.Country == "CH", "%s: address %+v", what, a)
	}
}

func (x *inspection) customers() {
	for i, c := range x.data.Customers {
		x.check(c.Number, c.Check())
		x.want(c.ID == int64(i+1), "%s has id %d", c.Number, c.ID)
		a := c.Party.Address
		x.want(len(a.PostalCode) == 4 && a.Street != "" && a.HouseNo != "", "%s: address %+v", c.Number, a)
		x.place(c.Number, c.ShipTo)
		x.remarks(c.Number, c.Remarks)
	}
}

func (x *inspection) remarks(what string, all []remark.Remark) {
	for _, r := range all {
		x.check(what, r.Check("remark"))
	}
}

func (x *inspection) subscription(s subscription.Subscription) {
	n := int64(len(x.data.Customers))
	x.want(s.PayerID >= 1 && s.PayerID <= n && s.ReceiverID >= 1 && s.ReceiverID <= n, "%s: payer %d, receiver %d", s.Number, s.PayerID, s.ReceiverID)
	x.want(len(s.Versions) > 0 && s.Versions[0].From == s.Start, "%s: first version", s.Number)
	x.want(s.CreatedOn.Before(s.Start), "%s: created on %s, starts on %s", s.Number, s.CreatedOn, s.Start)
	if s.Number != "A-733" { // its dates are given, whatever day it is
		x.want(!s.CreatedOn.After(x.today), "%s: created on %s", s.Number, s.CreatedOn)
	}
	for i, v := range s.Versions {
		x.want(i == 0 || v.From.After(s.Versions[i-1].From), "%s: versions", s.Number)
		x.check(s.Number, subscription.CheckLines(v.Lines, "lines"))
		x.place(s.Number, v.ShipTo)
		for _, l := range v.Lines {
			a := x.data.Articles[l.ArticleID-1]
			x.want(a.OfferedOn(v.PlanID), "%s: %s is not offered on plan %d", s.Number, a.Number, v.PlanID)
			_, priced := a.PriceOn(s.Start)
			x.want(priced, "%s: %s has no price on %s", s.Number, a.Number, s.Start)
		}
	}
	x.remarks(s.Number, s.Remarks)
	x.exceptions(s)
	x.end(s)
}

// exceptions must be of dates the subscription has.
func (x *inspection) exceptions(s subscription.Subscription) {
	nominal := func(d civil.Date) {
		plan := x.data.Plans[s.On(d).PlanID-1]
		x.want(!d.Before(s.Start) && plan.On(d).Rhythm.Has(s.Start, d), "%s: %s is no date of %s", s.Number, d, plan.Number)
	}
	for _, p := range s.Pauses {
		x.check(s.Number, p.Range().Check("pause"))
	}
	for _, k := range s.Skips {
		nominal(k.Nominal)
	}
	for _, m := range s.Moves {
		nominal(m.Nominal)
	}
	for _, c := range s.Singles {
		nominal(c.Nominal)
		x.check(s.Number, subscription.CheckLines(c.Lines, "lines"))
	}
}

func (x *inspection) end(s subscription.Subscription) {
	x.want(s.End.IsZero() || s.End.After(s.Start), "%s: from %s to %s", s.Number, s.Start, s.End)
	x.want(s.Count == 0 || s.End.IsZero(), "%s: two ends", s.Number)
	if c := s.Cancellation; c != nil {
		x.want(c.Effective.After(s.Start) && !c.Given.After(c.Effective) && !c.Given.After(x.today) && c.Reason != "",
			"%s: from %s, cancelled %+v", s.Number, s.Start, *c)
	}
}

func (x *inspection) single(o order.Order) {
	days := x.days
	if o.ShipTo.PickupPointID != 0 {
		if w := x.data.Points[o.ShipTo.PickupPointID-1].Weekdays; w != civil.NoWeekday {
			days = days.Narrow(w)
		}
	}
	x.want(days.IsDelivery(o.Date), "%s: nothing is delivered on %s", o.Number, o.Date)
	x.want(o.State == order.Open && !o.PlacedOn.After(x.today) && o.PlacedOn.Before(o.Date), "%s: placed on %s for %s", o.Number, o.PlacedOn, o.Date)
	x.want(!o.ShipTo.Address.IsZero() || o.ShipTo.PickupPointID != 0, "%s goes nowhere", o.Number)
	x.want(len(o.Lines) > 0, "%s has no lines", o.Number)
	seen := map[int64]bool{}
	for _, l := range o.Lines {
		a := x.data.Articles[l.ArticleID-1]
		_, priced := a.PriceOn(o.Date)
		pick, _ := days.WorkDaysBefore(o.Date, a.LeadDays)
		x.want(a.SellSingle && priced && l.Ordered > 0 && !seen[a.ID], "%s: line %+v", o.Number, l)
		x.want(a.Freshness == 0 || o.Date.Sub(pick) <= a.Freshness, "%s: %s is not fresh on %s", o.Number, a.Number, o.Date)
		x.want(pick.After(o.PlacedOn) || o.Date.After(x.today), "%s: placed on %s, to be picked on %s", o.Number, o.PlacedOn, pick)
		seen[a.ID] = true
	}
	x.remarks(o.Number, o.Remarks)
}

// brokenNumbers are those that are missing, used twice, or to be left free.
func brokenNumbers(data demo.Data) []error {
	var found []error
	seen := map[string]bool{"A-901": true} // the manual creates it
	add := func(kind, number string) {
		if number == "" || seen[kind+number] || seen[number] {
			found = append(found, fmt.Errorf("%s %q is missing, used twice or to be left free", kind, number))
		}
		seen[kind+number] = true
	}
	for _, c := range data.Calendars {
		add("calendar ", c.Number)
	}
	for _, p := range data.Plans {
		add("plan ", p.Number)
	}
	for _, a := range data.Articles {
		add("article ", a.Number)
	}
	for _, p := range data.Points {
		add("point ", p.Number)
	}
	for _, c := range data.Customers {
		add("customer ", c.Number)
	}
	for _, s := range data.Subscriptions {
		add("subscription ", s.Number)
	}
	for _, o := range data.Singles {
		add("order ", o.Number)
	}
	return found
}
