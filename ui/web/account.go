package web

import (
	"cmp"
	"slices"
	"strconv"
	"time"

	"turnus/domain/address"
	"turnus/domain/exchange"
	"turnus/domain/money"
	"turnus/ui/text"
)

// account is a customer's page.
type account struct {
	Title         string
	Lead          string
	Facts         []fact // addresses and the like
	Next          string // heads above each subscription's table
	Heads         heads
	Subscriptions []subscription
	None          string // says that there is no subscription
	Orders        *table
	Invoices      *table
}

// heads are the heads of the table of deliveries.
type heads struct{ Day, Contents, Until, Why string }

// subscription is one of a customer.
type subscription struct {
	ID         string
	Title      string
	State      string
	Mark       string // class of the state
	Facts      []fact
	Deliveries []delivery
	Nothing    string // says that nothing is coming
}

// delivery is a row of what is coming.
type delivery struct {
	Day      fact
	Moved    string // "" if it comes on its usual day
	Contents []string
	Until    fact
	Why      []string
	Open     bool // shown without asking
}

// table is a small table: the first cell of a row is its head.
type table struct {
	ID    string
	Title string
	Heads []string
	Rows  [][]fact
	Right int // cells from this one on are amounts
	Note  string
}

// Account makes a customer's page.
func (p Pages) Account(a exchange.Account) ([]byte, error) {
	v := statement{Pages: p, Account: a, w: p.words(a.Language)}
	return p.write(accountPage, a.Language, v.w.T("web.account.title"), link{}, nil, v.page())
}

// statement speaks of an account in its language.
type statement struct {
	Pages
	exchange.Account
	w *text.Words
}

func (v statement) page() account {
	w := v.w
	out := account{
		Title: w.T("web.account.title"), Lead: w.T("web.account.number", "name", v.party().Name(), "number", v.Customer),
		Next:  w.T("web.account.next"),
		Heads: heads{w.T("web.account.day"), w.T("web.account.contents"), w.T("web.account.until"), w.T("web.account.why")},
		Facts: v.facts(), Orders: v.orders(), Invoices: v.invoices(),
	}
	for i, s := range v.Subscriptions {
		out.Subscriptions = append(out.Subscriptions, v.subscription(i+1, s))
	}
	if len(v.Subscriptions) == 0 {
		out.None = w.T("web.account.none")
	}
	return out
}

func (v statement) party() address.Party {
	return address.Party{
		Company: v.Company, Salutation: v.Salutation, FirstName: v.FirstName, LastName: v.LastName, Address: v.BillingAddress,
	}
}

func (v statement) facts() []fact {
	w := v.w
	billing := oneLine(v.BillingAddress)
	to := fact{Name: w.T("web.account.delivery"), Says: billing}
	if d := v.DeliveryAddress; d != nil {
		to.Says = cmp.Or(oneLine(d.Address), billing)
		if d.PickupPoint != "" {
			to.Says = w.T("web.account.pickup", "name", d.PickupName, "address", oneLine(d.Address))
		}
		to.More = d.DropPlace
	}
	cycle := fact{Name: w.T("web.account.cycle")}
	if v.BillingCycle != "" {
		cycle.Says = capital(w.T("common.cycle." + string(v.BillingCycle)))
	}
	all := []fact{
		{Name: w.T("web.account.billing"), Says: billing}, to, cycle,
		{Name: w.T("web.account.email"), Says: v.Email}, {Name: w.T("web.account.phone"), Says: v.Phone},
	}
	return slices.DeleteFunc(all, func(f fact) bool { return f.Says == "" })
}

func (v statement) subscription(n int, s exchange.AccountSubscription) subscription {
	w := v.w
	out := subscription{
		ID: "subscription-" + strconv.Itoa(n), Title: w.T("web.account.subscription", "number", s.Number),
		State: w.T("common.subscription." + string(s.State)), Mark: string(s.State), Facts: v.terms(s),
	}
	for _, d := range s.Next {
		out.Deliveries = append(out.Deliveries, v.delivery(d))
	}
	if len(s.Next) == 0 {
		out.Nothing = w.T("web.account.nothing")
	}
	return out
}

// terms are what a subscription is, and what may be done until when.
func (v statement) terms(s exchange.AccountSubscription) []fact {
	w := v.w
	out := []fact{{Name: w.T("web.account.contents"), Says: w.List(v.lines(s.Lines))}, {Name: w.T("web.account.plan"), Says: s.PlanName}}
	add := func(key, says string) {
		if says != "" {
			out = append(out, fact{Name: w.T(key), Says: says})
		}
	}
	if s.Payer != s.Receiver {
		add("web.account.payer", s.Payer)
		add("web.account.receiver", s.Receiver)
	}
	add("web.account.since", w.Date(s.Start))
	if s.Term == nil {
		add("web.account.end", w.Date(s.End))
	} else {
		out = append(out, v.term(*s.Term)...)
	}
	var pauses []string
	for _, p := range s.Pauses {
		if p.To.IsZero() {
			pauses = append(pauses, w.T("web.account.pause_open", "from", p.From))
			continue
		}
		pauses = append(pauses, w.T("web.account.pause", "from", p.From, "to", p.To))
	}
	add("web.account.pauses", w.List(pauses))
	add("web.account.skips", w.Dates(s.Skips))
	for _, c := range s.Comments {
		add("web.account.comment", w.T("web.account.comment_until", "text", c.Text, "until", c.Until))
	}
	return append(out, v.may(s)...)
}

// may are what the customer may do from which delivery on.
func (v statement) may(s exchange.AccountSubscription) []fact {
	w := v.w
	var out []fact
	if !s.CanChangeFrom.IsZero() {
		out = append(out, fact{Name: w.T("web.account.can_change"), Says: w.T("web.account.from", "date", s.CanChangeFrom)})
	}
	if !s.CanPauseFrom.IsZero() {
		can := fact{Name: w.T("web.account.can_pause"), Says: w.T("web.account.from", "date", s.CanPauseFrom)}
		if s.SkipsLeft != nil {
			can.More = w.T("web.account.skips_left", "count", *s.SkipsLeft, "until", s.SkipsUntil)
		}
		out = append(out, can)
	}
	if s.End.IsZero() && len(s.Next) > 0 {
		out = append(out, fact{
			Name: w.T("web.account.can_cancel"),
			Says: w.T("web.account.cancel", "count", s.NoticeDays, "earliest", s.MinTermTo),
		})
	}
	return out
}

func (v statement) lines(lines []exchange.DeliveryLine) []string {
	var out []string
	for _, l := range lines {
		name := l.Name
		if name == "" {
			name = l.Article
		}
		out = append(out, v.w.T("web.account.line", "quantity", l.Quantity, "article", name))
	}
	return out
}

func (v statement) delivery(d exchange.Delivery) delivery {
	w := v.w
	out := delivery{
		Day: fact{Says: w.DateWeekday(d.Date), Time: d.Date.String()}, Contents: v.lines(d.Lines), Why: d.Why, Open: d.Moved,
	}
	if d.Moved {
		out.Moved = w.T("web.account.moved", "dates", w.Dates(d.Nominal))
	}
	if d.Fixed {
		out.Until = fact{Says: w.T("web.account.fixed")}
	} else if !d.Until.IsZero() {
		out.Until = v.moment(d.Until)
		if !d.Skip.IsZero() {
			out.Until.More = w.T("web.account.skip_until", "at", w.Instant(d.Skip, v.Pages.Shop.Location()))
		}
	}
	return out
}

func (v statement) moment(t time.Time) fact {
	loc := v.Pages.Shop.Location()
	return fact{Says: v.w.Instant(t, loc), Time: t.In(loc).Format(time.RFC3339)}
}

// orders are the single orders still to come; nil if there are none.
func (v statement) orders() *table {
	if len(v.Orders) == 0 {
		return nil
	}
	w := v.w
	t := table{
		ID: "orders", Title: w.T("web.account.orders"), Right: 4,
		Heads: []string{w.T("web.account.day"), w.T("web.account.order"), w.T("web.account.contents"), w.T("web.account.state")},
	}
	for _, o := range v.Orders {
		state := w.T("web.account.open")
		if o.Fixed {
			state = w.T("web.account.fixed")
		}
		t.Rows = append(t.Rows, []fact{
			{Says: w.DateWeekday(o.Date), Time: o.Date.String()}, {Says: o.Number}, {Says: w.List(v.lines(o.Lines))}, {Says: state},
		})
	}
	return &t
}

// invoices are those not paid in full; nil if there are none.
func (v statement) invoices() *table {
	if len(v.OpenInvoices) == 0 {
		return nil
	}
	w := v.w
	t := table{
		ID: "invoices", Title: w.T("web.account.invoices"), Right: 3,
		Heads: []string{w.T("web.account.invoice"), w.T("web.account.date"), w.T("web.account.due"), w.T("web.account.total"), w.T("web.account.owed")},
	}
	owed := map[money.Currency]money.Amount{}
	for _, i := range v.OpenInvoices {
		owed[i.Currency] += i.Open
		t.Rows = append(t.Rows, []fact{
			{Says: i.Number}, {Says: w.Date(i.Date), Time: i.Date.String()}, {Says: w.Date(i.Due), Time: i.Due.String()},
			{Says: unbroken(w.Money(i.Total, i.Currency))}, {Says: unbroken(w.Money(i.Open, i.Currency))},
		})
	}
	if len(t.Rows) > 1 && len(owed) == 1 {
		for c, sum := range owed {
			t.Note = w.T("web.account.sum", "sum", w.Money(sum, c))
		}
	}
	return &t
}

// oneLine is an address in a line.
func oneLine(a address.Address) string {
	switch street, town := a.StreetLine(), a.TownLine(); {
	case street == "":
		return town
	case town == "":
		return street
	default:
		return street + ", " + town
	}
}
