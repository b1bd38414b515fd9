package subscribing_test

import (
	"testing"

	"turnus/domain/catalog"
	"turnus/domain/exchange"
	"turnus/domain/money"
	"turnus/domain/office/subscribing"
	"turnus/domain/problem"
	"turnus/domain/remark"
	"turnus/domain/subscription"
	"turnus/storage/shoptest"
)

// crate is a new subscription of Zoë's.
func crate(number string) subscribing.New {
	return subscribing.New{CreateSubscription: exchange.CreateSubscription{
		Number: number, Customer: "K-17", Plan: "weekly-thu", Start: day("2026-11-26"), Lines: lines("GEM-M", 1),
	}}
}

func (d *desk) create(n subscribing.New) subscribing.Effect {
	d.Helper()
	e, err := d.jobs.WeighNew(d.Context(), anna, shoptest.Today, n)
	if err == nil {
		e, err = d.jobs.Create(d.Context(), anna, shoptest.Today, e.Seen(), n)
	}
	if err != nil {
		d.Fatalf("%+v: %v", n, err)
	}
	return e
}

// TestTakingOutASubscription shows its deliveries and what they cost first, and
// makes the orders that are due.
func TestTakingOutASubscription(t *testing.T) {
	d := newDesk(t)
	n := crate("A-950")
	n.Payer, n.Cards = "K-1", []subscription.Card{{Text: "Alles Gute"}}
	n.Remarks = []remark.Remark{{Text: "Klingeln", Lasts: remark.Always}}
	log := d.lastChange()
	e, err := d.jobs.WeighNew(d.Context(), anna, shoptest.Today, n)
	if err != nil {
		t.Fatal(err)
	}
	price := e.Money.After[0]
	if d.lastChange() != log || len(e.Deliveries.Added) < 10 || len(e.Money.After) != len(e.Deliveries.After) ||
		price.Lines[0].List == 0 || price.Lines[0].Discount == 0 || price.Total >= price.Lines[0].List || e.Money.Was != 0 {
		t.Errorf("%+v", e.Money)
	}
	if was, now := e.PerDelivery(); was != 0 || now != price.Total {
		t.Errorf("per delivery %s, %s", was, now)
	}
	e = d.create(n)
	if s := e.After; s.ID == 0 || s.PayerID == s.ReceiverID || s.CardFor(day("2026-12-10")) != "Alles Gute" || s.Cards[0].Source != "Anna" || len(s.Remarks) != 1 {
		t.Errorf("%+v", s)
	}
	if len(e.Orders.Made) != 1 {
		t.Errorf("%d orders", len(e.Orders.Made))
	}
	_, err = d.jobs.Create(t.Context(), anna, shoptest.Today, e.Seen(), n)
	d.want(err, exchange.CodeNumberTaken)
	if next, err := d.jobs.NextNumber(t.Context()); next != "A-951" || err != nil {
		t.Errorf("next number %q, %v", next, err)
	}
	for code, spoil := range map[problem.Code]func(*subscribing.New){
		exchange.CodeArticleUnknown:  func(n *subscribing.New) { n.Lines = lines("XXX", 1) },
		exchange.CodeCustomerUnknown: func(n *subscribing.New) { n.Receiver = "K-9999" },
		exchange.CodeMissing:         func(n *subscribing.New) { n.Plan = "" },
		catalog.CodeRenewalLate:      func(n *subscribing.New) { n.Renewal = &catalog.Renewal{Months: 1, NoticeDays: 1} },
		catalog.CodeRenewalInvalid:   func(n *subscribing.New) { n.Renewal = &catalog.Renewal{Months: -1} },
		remark.CodeTextMissing:       func(n *subscribing.New) { n.Remarks = []remark.Remark{{Lasts: remark.Always}} },
		subscription.CodeCardTooLong: func(n *subscribing.New) { n.Cards = []subscription.Card{{Text: string(make([]rune, 501)) + "x"}} },
	} {
		wrong := crate("A-960")
		spoil(&wrong)
		_, err := d.jobs.WeighNew(t.Context(), anna, shoptest.Today, wrong)
		d.want(err, code)
	}
}

// TestADraftWaitsForItsActivation: its effect is shown, nothing is made; when it
// is activated too late for its start it begins with the next delivery.
func TestADraftWaitsForItsActivation(t *testing.T) {
	d := newDesk(t)
	n := crate("A-950")
	n.Draft, n.Start = true, day("2026-11-19")
	e := d.create(n)
	if e.After.StateOn(shoptest.Today) != subscription.Draft || len(e.Orders.Made) != 0 || len(e.Deliveries.Added) < 10 || e.Later == nil {
		t.Errorf("%+v", e)
	}
	ref := exchange.Ref{Subscription: "A-950"}
	if e = d.apply(subscribing.SetCard{Ref: ref, Date: day("2026-12-10"), Text: "Alles Gute"}); len(e.After.Cards) != 1 || !e.After.Draft {
		t.Errorf("%+v", e.After)
	}
	e = d.apply(subscribing.Activate{Ref: ref})
	if e.After.StateOn(shoptest.Today) != subscription.Active || len(e.Deliveries.Added) < 10 || len(e.Orders.Made) == 0 {
		t.Errorf("%s, %d orders, %d deliveries", e.After.StateOn(shoptest.Today), len(e.Orders.Made), len(e.Deliveries.Added))
	}
	if again := d.weigh(subscribing.Activate{Ref: ref}); again.Changed {
		t.Error("activated twice")
	}
	draft := crate("A-951")
	draft.Draft = true
	d.create(draft)
	e = d.apply(subscribing.CancelAtOnce{Ref: exchange.Ref{Subscription: "A-951"}, Reason: "doch nicht"})
	if e.After.StateOn(shoptest.Today) != subscription.Cancelled || len(e.Beyond) > 0 {
		t.Errorf("a discarded draft is %s, %v", e.After.StateOn(shoptest.Today), e.Beyond)
	}
}

// TestWhatOnlyPeopleDo at the screen.
func TestWhatOnlyPeopleDo(t *testing.T) {
	d := newDesk(t)
	_, err := d.jobs.Weigh(t.Context(), anna, shoptest.Today, subscribing.CancelAtOnce{Ref: zoes})
	d.want(err, subscription.CodeReasonMissing)
	now := subscribing.CancelAtOnce{Ref: zoes, Reason: "Verstorben"}
	e := d.weigh(now)
	if len(e.Beyond) != 1 || e.Beyond[0].Code != exchange.CodeNotice || e.After.Cancellation.Effective.After(day("2026-11-26")) || e.Money.Difference() >= 0 {
		t.Errorf("%v, %+v, %s", e.Beyond, e.After.Cancellation, e.Money.Difference())
	}
	unticked := e.Seen()
	unticked.Beyond = false
	_, err = d.jobs.Apply(t.Context(), anna, shoptest.Today, unticked, now)
	d.want(err, exchange.CodeNotice)
	d.apply(now)
	if e = d.apply(subscribing.Reinstate{Ref: zoes}); e.After.Cancellation != nil || len(e.Orders.Revived) == 0 {
		t.Errorf("%+v", e.After.Cancellation)
	}
	if d.weigh(subscribing.Reinstate{Ref: zoes}).Changed {
		t.Error("reinstated twice")
	}
	if e = d.apply(subscribing.SetRenewal{Ref: zoes, Renewal: &catalog.Renewal{Months: 12}}); e.After.Renewal.Months != 12 {
		t.Errorf("%+v", e.After.Renewal)
	}
	d.apply(exchange.Comment{Ref: zoes, Text: "Klingeln"})
	was := d.subscription().Remarks[0]
	knock := remark.Remark{Text: " Klopfen ", Lasts: remark.Always, Safety: true}
	e = d.apply(subscribing.ChangeRemark{Ref: zoes, Was: was, Now: knock})
	if r := e.After.Remarks; len(r) != 1 || r[0].Text != "Klopfen" || r[0].Source != "Anna" {
		t.Errorf("%+v", r)
	}
	if e = d.apply(subscribing.ChangeRemark{Ref: zoes, Was: e.After.Remarks[0]}); len(e.After.Remarks) != 0 {
		t.Errorf("%+v", e.After.Remarks)
	}
	agreed := lines("GEM-M", 1)
	agreed[0].UnitPrice = exchange.Some(money.MustAmount("20.00"))
	e = d.apply(exchange.Change{Ref: zoes, From: day("2026-12-03"), Lines: agreed})
	if was, now := e.PerDelivery(); now != money.MustAmount("20.00") || was <= now || e.Money.After[len(e.Money.After)-1].Lines[0].Discount != 0 {
		t.Errorf("%s, %s", was, now)
	}
}
