package takeover

import (
	"slices"

	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/office/intake"
	"turnus/domain/office/planning"
	"turnus/domain/opening"
	"turnus/domain/problem"
	"turnus/domain/remark"
	"turnus/domain/subscription"
	old "turnus/domain/takeover"
)

func (t *taking) customer(r old.CustomerRow) (bool, error) {
	if _, there, err := t.tx.Customers().Find(r.Number); err != nil || there {
		t.thereAlready(r.At, r.Number)
		return true, err
	}
	body, err := exchange.Checked(r.UpsertCustomer)
	if err != nil {
		return false, err
	}
	var remarks []remark.Remark
	for _, x := range []remark.Remark{{Text: r.Allergy, Safety: true}, {Text: r.Remark}} {
		if x.Text == "" {
			continue
		}
		x.Lasts, x.Source = remark.Always, t.j.Source
		if err := x.Check("remark"); err != nil {
			return false, err
		}
		remarks = append(remarks, x)
	}
	if _, err := intake.Upsert(t.tx, t.j, body); err != nil {
		return false, err
	}
	if len(remarks) == 0 && r.Tour == "" && len(r.Dislikes) == 0 {
		return false, nil
	}
	c, _, err := t.tx.Customers().Find(r.Number)
	if err != nil {
		return false, err
	}
	c.Remarks, c.ShipTo.Tour, c.Dislikes = remarks, r.Tour, r.Dislikes
	return false, t.tx.SaveCustomers().Save(&c)
}

// subscription takes a subscription over as it runs: since when it did stays, so
// that terms and rhythm go on, and nothing of the past is made up.
func (t *taking) subscription(r old.SubscriptionRow) (bool, error) {
	if s, there, err := t.tx.Subscriptions().Find(r.Number); err != nil || there {
		if err == nil {
			err = t.countAgain(r, s)
		}
		return true, err
	}
	s, warnings, err := t.running(r)
	if err != nil {
		return false, err
	}
	e, first, warning, err := t.weigh(r, s)
	if err != nil {
		return false, err
	}
	if err := planning.Apply(t.tx, &e); err != nil {
		return false, err
	}
	t.tell(r.At, true, warnings...)
	if warning != nil {
		t.tell(r.At, true, warning)
	}
	t.totals.add(e.Subscription, first, e.After, t.j.Offer, t.today)
	return false, nil
}

// countAgain counts a subscription that is there already: a shop that mends its
// tables and takes them again compares the whole of them.
func (t *taking) countAgain(r old.SubscriptionRow, s subscription.Subscription) error {
	t.thereAlready(r.At, r.Number)
	e, first, _, err := t.try(r, s)
	if err == nil {
		t.totals.add(e.Subscription, first, e.After, t.j.Offer, t.today)
	}
	return err
}

// running is the subscription of a row.
func (t *taking) running(r old.SubscriptionRow) (subscription.Subscription, problem.List, error) {
	var s subscription.Subscription
	payer, receiver, err := t.j.Parties(r.Customer, "", r.Receiver)
	if err != nil {
		return s, nil, err
	}
	plan, err := t.j.Plan(r.Plan)
	if err != nil {
		return s, nil, err
	}
	start := r.Start
	if start.IsZero() || r.Left > 0 && !r.Next.IsZero() { // what is left is counted from the next on
		start = r.Next
	}
	lines, warnings, err := t.j.Lines(r.Lines, plan, civil.Later(start, t.today))
	if err != nil {
		return s, nil, err
	}
	s = subscription.Subscription{
		PayerID: payer.ID, ReceiverID: receiver.ID, CreatedOn: t.today, Start: start, End: r.End, Count: r.Left,
		Versions: []subscription.Version{{From: start, PlanID: plan.ID, Lines: lines}},
	}
	s.Number = r.Number
	if r.Remark != "" {
		if _, err := s.Comment(remark.Remark{Text: r.Remark, Lasts: remark.Always, Source: t.j.Source}); err != nil {
			return s, nil, err
		}
	}
	if !r.Pause.From.IsZero() || !r.Pause.To.IsZero() {
		if _, err := s.Pause(subscription.Pause{From: r.Pause.From, To: r.Pause.To, Source: t.j.Source}); err != nil {
			return s, nil, err
		}
	}
	return s, warnings, nil
}

// weigh computes the deliveries. Where the next one is not on the day the old
// system says, the rhythm is counted from that day; a rhythm that does not fit it
// either is told.
func (t *taking) weigh(r old.SubscriptionRow, s subscription.Subscription) (planning.Effect, civil.Date, *problem.Problem, error) {
	e, first, fits, err := t.try(r, s)
	if err != nil || fits {
		return e, first, nil, err
	}
	if r.Next.After(s.Start) {
		moved := s
		moved.Start, moved.Versions = r.Next, slices.Clone(s.Versions)
		moved.Versions[0].From = r.Next
		if e, first, fits, err := t.try(r, moved); err != nil || fits {
			return e, first, problem.New(CodeStartMoved, "start", "asked", s.Start, "start", r.Next), err
		}
	}
	if first.IsZero() {
		return e, first, problem.New(CodeNoDelivery, "next"), nil
	}
	return e, first, problem.New(CodeNextDiffers, "next", "next", r.Next, "found", first), nil
}

// try computes the deliveries and whether the first is the one of the old system.
func (t *taking) try(r old.SubscriptionRow, s subscription.Subscription) (planning.Effect, civil.Date, bool, error) {
	e, err := planning.Weigh(t.tx, t.j.Offer, nil, s, t.j.Moment(r.Next))
	if err != nil {
		return e, civil.Date{}, false, err
	}
	i := slices.IndexFunc(e.After.Deliveries, func(d subscription.Delivery) bool { return !d.Date.Before(t.today) })
	if i < 0 {
		return e, civil.Date{}, s.StateOn(t.today) == subscription.Ended || s.StateOn(t.today) == subscription.Paused, nil
	}
	d := e.After.Deliveries[i]
	return e, d.Date, r.Next.IsZero() || d.Date == r.Next || slices.Contains(d.Nominal, r.Next), nil
}

func (t *taking) openItem(r old.OpenItemRow) (bool, error) {
	if r.Amount <= 0 {
		return false, problem.New(CodeOpenNotPositive, "amount", "value", r.Amount)
	}
	c, err := t.j.Customer(r.Customer, "customer")
	if err != nil {
		return false, err
	}
	t.totals.OpenItems.Count++
	t.totals.OpenItems.Amount += r.Amount
	return t.open(r.At, opening.Balance{
		Kind: opening.OpenItem, CustomerID: c.ID, Document: r.Invoice, Amount: r.Amount,
		Date: civilOr(r.Date, t.today), Due: civilOr(r.Due, r.Date),
	}, r.Invoice)
}

func civilOr(d, other civil.Date) civil.Date {
	if d.IsZero() {
		return other
	}
	return d
}

func (t *taking) prepaid(r old.PrepaidRow) (bool, error) {
	s, found, err := t.tx.Subscriptions().Find(r.Subscription)
	if err == nil && !found {
		err = problem.New(exchange.CodeSubscriptionUnknown, "subscription", "subscription", r.Subscription)
	}
	if err != nil {
		return false, err
	}
	t.totals.Prepaid.Count += r.Deliveries
	t.totals.Prepaid.Amount += r.Amount
	return t.open(r.At, opening.Balance{
		Kind: opening.Prepaid, CustomerID: s.PayerID, SubscriptionID: s.ID, Deliveries: r.Deliveries, Amount: r.Amount, Date: t.today,
	}, r.Subscription)
}

func (t *taking) crates(r old.CratesRow) (bool, error) {
	c, err := t.j.Customer(r.Customer, "customer")
	if err != nil {
		return false, err
	}
	a, found := t.j.Article(r.Article)
	if !found {
		return false, problem.New(exchange.CodeArticleUnknown, "article", "article", r.Article)
	}
	t.totals.crates(a, r.Quantity)
	return t.open(r.At, opening.Balance{
		Kind: opening.Crates, CustomerID: c.ID, ArticleID: a.ID, Quantity: r.Quantity, Date: t.today,
	}, r.Customer+"/"+r.Article)
}

// open keeps a balance once, whatever table it comes from again.
func (t *taking) open(at old.At, b opening.Balance, of string) (bool, error) {
	b.Number = string(b.Kind) + ":" + of
	if _, there, err := t.tx.OpeningBalances().Find(b.Number); err != nil || there {
		t.thereAlready(at, of)
		return true, err
	}
	return false, t.tx.SaveOpeningBalances().Save(&b)
}
