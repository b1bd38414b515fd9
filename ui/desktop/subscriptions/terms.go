package subscriptions

import (
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/office/subscribing"
	"turnus/domain/remark"
)

// Draft reports whether it is being prepared.
func (c *Card) Draft() bool { return c.subscription().Draft }

// Cancelled reports whether it was cancelled and is not over yet.
func (c *Card) Cancelled() bool { return c.subscription().Cancellation != nil && !c.Over() }

// termsSay is what a plan asks of who cancels, "" for nothing.
func (c *Card) termsSay(on civil.Date) string {
	v := c.read.detail.Offer.Plans[c.subscription().On(on).PlanID].On(on)
	var out []string
	if v.NoticeDays > 0 {
		out = append(out, c.words.T("subscriptions.cancel.notice", "count", v.NoticeDays))
	}
	if until := c.subscription().Start.AddMonths(v.MinTerm).AddDays(-1); v.MinTerm > 0 && until.After(c.today()) {
		out = append(out, c.words.T("subscriptions.cancel.min_term", "count", v.MinTerm, "until", until))
	}
	if len(out) == 0 {
		return c.words.T("subscriptions.cancel.free")
	}
	return c.words.T("subscriptions.cancel.terms", "list", c.words.List(out))
}

// CancelWish asks for an end, at once if the terms are not to count.
func (c *Card) CancelWish(last civil.Date, reason string, atOnce bool) exchange.OnSubscription {
	if atOnce {
		return subscribing.CancelAtOnce{Ref: c.Ref(), Effective: last, Reason: reason}
	}
	return exchange.Cancel{Ref: c.Ref(), Effective: last, Reason: reason}
}

// renewalSays is what follows the term in words, "" for nothing.
func (c *Card) renewalSays() string {
	r := c.subscription().RenewalIn(c.read.detail.Offer)
	switch {
	case r == nil || c.subscription().Cancellation != nil:
		return ""
	case r.Offered:
		return c.words.T("subscriptions.renews.offered", "by", c.by(*r))
	}
	until := civil.Date{}
	if end := c.subscription().Extended(c.read.detail.Offer).End; !end.IsZero() {
		until = end.AddDays(-c.subscription().NoticeAtEnd(c.read.detail.Offer))
	}
	return c.words.T("subscriptions.renews.itself", "by", c.by(*r), "until", until)
}

func (c *Card) by(r catalog.Renewal) string {
	if r.Months > 0 {
		return c.words.T("subscriptions.renews.months", "count", r.Months)
	}
	return c.words.T("subscriptions.renews.deliveries", "count", r.Deliveries)
}

// CardText is the text of the greeting card of a delivery, or of every one.
func (c *Card) CardText(nominal civil.Date) string { return c.subscription().CardFor(nominal) }

// Stored are the remarks of the subscription itself, those that still hold.
func (c *Card) Stored() []Named[remark.Remark] {
	var out []Named[remark.Remark]
	for _, r := range c.subscription().Remarks {
		if c.holds(r) {
			out = append(out, Named[remark.Remark]{r, r.Text})
		}
	}
	return out
}

func (c *Card) holds(r remark.Remark) bool { return r.Until.IsZero() || !r.Until.Before(c.today()) }

// RemarkWish asks for another remark in the place of one, or for none.
func (c *Card) RemarkWish(was remark.Remark, says string, until civil.Date, safety, remove bool) exchange.OnSubscription {
	if remove {
		return subscribing.ChangeRemark{Ref: c.Ref(), Was: was}
	}
	now := was
	now.Text, now.Safety = says, safety
	if was.Lasts != remark.Once {
		now.Lasts, now.Until = remark.Always, civil.Date{}
		if !until.IsZero() {
			now.Lasts, now.Until = remark.Until, until
		}
	}
	return subscribing.ChangeRemark{Ref: c.Ref(), Was: was, Now: now}
}
