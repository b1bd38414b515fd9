package intake

import (
	"turnus/domain/exchange"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/subscribing"
	"turnus/domain/problem"
	"turnus/domain/subscription"
)

// handler carries out one request within a unit of work.
type handler struct {
	*subscribing.Judge
	tx office.Tx
}

func newHandler(tx office.Tx, s settling) (*handler, error) {
	judge, err := subscribing.NewJudge(tx, s.request.ID, s.today, s.at)
	return &handler{Judge: judge, tx: tx}, err
}

// handle does what the request asks for. An error that is a problem rejects
// it and undoes everything.
func (h *handler) handle(body exchange.Body) (outcome, error) {
	switch b := body.(type) {
	case exchange.UpsertArticle:
		return h.upsertArticle(b)
	case exchange.UpsertCustomer:
		return h.upsertCustomer(b)
	case exchange.Dislikes:
		return h.dislikes(b)
	case exchange.CreateSubscription:
		return h.settleEffect(h.WeighNew(b))
	case exchange.PlaceOrder:
		return h.placeOrder(b)
	case exchange.ChangeOrder:
		return h.changeOrder(b)
	case exchange.CancelOrder:
		return h.cancelOrder(b)
	case exchange.OnSubscription:
		return h.settleEffect(h.Weigh(b))
	}
	return outcome{}, problem.New(exchange.CodeTypeUnknown, "type", "type", string(body.Type()))
}

// decide leaves a request to a person.
func decide(spoken lang.Lang, code problem.Code, args ...any) outcome {
	return outcome{verdict: exchange.NeedsDecision, reason: problem.New(code, "", args...), lang: spoken}
}

// settleEffect saves what a wish about a subscription does and makes the
// outcome: applied, or a decision for a person if paper is out already.
func (h *handler) settleEffect(e subscribing.Effect, err error) (outcome, error) {
	o := outcome{
		lang: e.Receiver.Lang, offer: h.Offer, warnings: e.Warnings,
		before: e.Deliveries.Before, after: e.Deliveries.After,
	}
	switch {
	case err != nil:
		return o, err
	case e.Before.Draft: // the customer knows nothing of it
		return o, problem.New(subscription.CodeDraft, "subscription", "subscription", e.Before.Number)
	case !e.Changed:
		return unchanged(o.lang), nil
	case len(e.Beyond) > 0:
		return o, e.Beyond
	case !e.Printed.IsZero():
		waits := decide(o.lang, exchange.CodePrinted, "date", e.Printed)
		waits.warnings = e.Warnings
		return waits, nil
	}
	if err := e.Save(h.tx); err != nil {
		return o, err
	}
	o.from = e.Deliveries.From()
	o.verdict, o.reason = exchange.Applied, problem.New(exchange.CodeApplied, "")
	if e.Later != nil {
		o.verdict, o.reason = exchange.AppliedLater, e.Later
	}
	return o, nil
}

func unchanged(spoken lang.Lang) outcome {
	return outcome{verdict: exchange.Unchanged, reason: problem.New(exchange.CodeUnchanged, ""), lang: spoken}
}
