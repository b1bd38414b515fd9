package intake

import (
	"time"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/exchange"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/domain/problem"
	"turnus/domain/subscription"
)

// handler carries out one request within a unit of work.
type handler struct {
	tx      office.Tx
	offer   catalog.Offer
	catalog numbers
	source  string // id of the request
	today   civil.Date
	at      time.Time // the moment the request is judged by
}

func newHandler(tx office.Tx, s settling) (*handler, error) {
	offer, err := office.LoadOffer(tx)
	if err != nil {
		return nil, err
	}
	return &handler{
		tx: tx, offer: offer, catalog: numbersOf(offer), source: s.request.ID, today: s.today, at: s.at,
	}, nil
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
		return h.create(b)
	case exchange.PlaceOrder:
		return h.placeOrder(b)
	case exchange.ChangeOrder:
		return h.changeOrder(b)
	case exchange.CancelOrder:
		return h.cancelOrder(b)
	case exchange.OnSubscription:
		return h.onSubscription(b)
	}
	return outcome{}, problem.New(exchange.CodeTypeUnknown, "type", "type", string(body.Type()))
}

// numbers finds what the shop offers by the numbers files use.
type numbers struct {
	articles map[string]catalog.Article
	plans    map[string]catalog.DeliveryPlan
	points   map[string]int64
}

func numbersOf(o catalog.Offer) numbers {
	n := numbers{
		articles: make(map[string]catalog.Article, len(o.Articles)),
		plans:    make(map[string]catalog.DeliveryPlan, len(o.Plans)),
		points:   make(map[string]int64, len(o.Points)),
	}
	for _, a := range o.Articles {
		n.articles[a.Number] = a
	}
	for _, p := range o.Plans {
		n.plans[p.Number] = p
	}
	for _, p := range o.Points {
		n.points[p.Number] = p.ID
	}
	return n
}

func (h *handler) customer(number, field string) (customer.Customer, error) {
	c, found, err := h.tx.Customers().Find(number)
	if err == nil && !found {
		err = problem.New(exchange.CodeCustomerUnknown, field, "customer", number)
	}
	return c, err
}

// parties are the payer and the receiver of a wish: the customer who made it
// unless it names others.
func (h *handler) parties(customerNo, payerNo, receiverNo string) (payer, receiver customer.Customer, err error) {
	who, err := h.customer(customerNo, "customer")
	if err != nil {
		return payer, receiver, err
	}
	payer, receiver = who, who
	if payerNo != "" {
		if payer, err = h.customer(payerNo, "payer"); err != nil {
			return payer, receiver, err
		}
	}
	if receiverNo != "" {
		receiver, err = h.customer(receiverNo, "receiver")
	}
	return payer, receiver, err
}

func (h *handler) point(number string) (int64, error) {
	id, ok := h.catalog.points[number]
	if !ok {
		return 0, problem.New(exchange.CodePickupUnknown, "pickup_point", "pickup_point", number)
	}
	return id, nil
}

// subscriptionLines resolves the lines of a subscription on a plan. Prices
// that are given are agreed from then on.
func (h *handler) subscriptionLines(lines []exchange.Line, plan catalog.DeliveryPlan, on civil.Date) ([]subscription.Line, problem.List, error) {
	var out []subscription.Line
	var wrong, warnings problem.List
	for _, l := range lines {
		a, ok := h.catalog.articles[l.Article]
		switch {
		case !ok:
			wrong.Add(exchange.CodeArticleUnknown, "lines", "article", l.Article)
			continue
		case !a.OfferedOn(plan.ID):
			wrong.Add(exchange.CodeArticleNotOnPlan, "lines", "article", l.Article, "plan", plan.Number)
			continue
		case !a.Active.Contains(on):
			wrong.Add(exchange.CodeArticleInactive, "lines", "article", l.Article, "date", on)
			continue
		}
		line := subscription.Line{ArticleID: a.ID, Quantity: l.Quantity}
		if l.UnitPrice.Set {
			price := l.UnitPrice.Value
			if list, ok := a.PriceOn(on); !ok || list != price {
				line.Price = &price
				warnings.Add(exchange.CodePriceDiffers, "lines", "article", l.Article, "price", price, "list", list)
			}
		} else if _, ok := a.PriceOn(on); !ok {
			wrong.Add(order.CodeNoPrice, "lines", "article", l.Article, "date", on)
		}
		out = append(out, line)
	}
	return out, warnings, wrong.Err()
}

// printed reports whether the slip of one of the orders is on paper already: in
// time as the customer may be, only a person can still catch the parcel.
func (h *handler) printed(orders []order.Order) (day civil.Date, yes bool, err error) {
	var keys []picking.Key
	for _, o := range orders {
		keys = append(keys, picking.KeyOf(o))
	}
	slips, err := h.tx.SlipsByKey(keys)
	if err != nil {
		return day, false, err
	}
	for _, s := range slips {
		if s.Edition > 0 || !s.ClosedAt.IsZero() {
			return s.Key.Date, true, nil
		}
	}
	return day, false, nil
}

// decide leaves a request to a person.
func decide(spoken lang.Lang, code problem.Code, args ...any) outcome {
	return outcome{verdict: exchange.NeedsDecision, reason: problem.New(code, "", args...), lang: spoken}
}

// settleEffect saves the effect of a changed subscription and makes the
// outcome: applied, or a decision for a person if paper is out already.
func (h *handler) settleEffect(e planning.Effect, later *problem.Problem, spoken lang.Lang) (outcome, error) {
	o := outcome{lang: spoken, offer: h.offer, before: h.coming(e.Before), after: h.coming(e.After)}
	touched := append(append([]order.Order{}, e.Orders.Cancelled...), e.Orders.Updated...)
	day, printed, err := h.printed(touched)
	if err != nil {
		return o, err
	}
	if printed {
		return decide(spoken, exchange.CodePrinted, "date", day), nil
	}
	if err := planning.Apply(h.tx, &e); err != nil {
		return o, err
	}
	o.from = firstDifference(e.Before, e.After)
	o.verdict, o.reason = exchange.Applied, problem.New(exchange.CodeApplied, "")
	if later != nil {
		o.verdict, o.reason = exchange.AppliedLater, later
		if o.reason.Args["from"] == (civil.Date{}) {
			o.reason.Args["from"] = o.from
		}
	}
	return o, nil
}

// coming are the deliveries of a schedule that are still ahead.
func (h *handler) coming(s subscription.Schedule) []subscription.Delivery {
	for i, d := range s.Deliveries {
		if !d.Date.Before(h.today) {
			return s.Deliveries[i:]
		}
	}
	return nil
}

// firstDifference is the day of the first delivery that one schedule has and
// the other has not, or has with other contents.
func firstDifference(before, after subscription.Schedule) civil.Date {
	for i := 0; ; i++ {
		switch {
		case i >= len(before.Deliveries) && i >= len(after.Deliveries):
			return civil.Date{}
		case i >= len(before.Deliveries):
			return after.Deliveries[i].Date
		case i >= len(after.Deliveries):
			return before.Deliveries[i].Date
		}
		b, a := before.Deliveries[i], after.Deliveries[i]
		if b.Date != a.Date {
			return civil.Earlier(b.Date, a.Date)
		}
		if !a.SameContents(b) {
			return a.Date
		}
	}
}

func unchanged(spoken lang.Lang) outcome {
	return outcome{verdict: exchange.Unchanged, reason: problem.New(exchange.CodeUnchanged, ""), lang: spoken}
}
