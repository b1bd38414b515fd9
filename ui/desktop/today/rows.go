package today

import (
	"strconv"
	"strings"

	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/exchange"
)

// Mark is how a row stands out.
type Mark int

// The marks.
const (
	Quiet   Mark = iota // still being worked out
	Good                // settled
	ToDo                // to do now
	Alarm               // overdue, rejected, not known
	Coming              // not yet
	Shifted             // by a holiday or closure
)

// Row is one thing that needs attention.
type Row struct {
	Key    string // the same as long as it is about the same thing
	Mark   Mark
	Title  string
	Says   string
	Whole  bool // Says is a sentence to be read to its end, over two lines if need be
	Target Target
}

// Target is where a row leads.
type Target struct {
	To      Leads
	ID      int64             // of a subscription or a customer
	Words   string            // that find subscriptions
	Verdict exchange.Verdict  // of requests
	Since   bool              // requests since the screen's instant
	Hold    customer.HoldKind // of customers; "": a delivery stop
	Day     civil.Date        // pick or delivery day, up to which orders are made, or last day of an invoice run
	Next    civil.Range       // next deliveries of subscriptions
	Last    civil.Range       // last days of subscriptions
}

// Leads is what a row opens.
type Leads int

// What rows open.
const (
	Nowhere Leads = iota
	ToRequests
	ToRejectedFiles
	ToPicking
	ToPlan // the dialog that makes orders
	ToSubscriptions
	ToInvoices
	ToMissed    // the page of missed dates
	ToNotices   // of deliveries that customers are to be told of
	ToUnsettled // orders that do not fit the calendars
	ToForecast
	ToHeld // customers with a delivery stop
	ToCustomer
	ToSwaps // boxes with something in them for which nothing fits
)

// Section is rows below a head.
type Section struct {
	Title string
	Rows  []Row
}

// Sections are all rows there are now; none before anything was read. What takes
// a while has its row from the beginning, and what it may add comes below all
// that is there at once: rows do not jump.
func (p *Presenter) Sections() []Section {
	if !p.read {
		return nil
	}
	now := p.requests()
	now = append(now, p.pickRows()...)
	now = append(now, p.shortages()...)
	now = append(now, p.notices()...)
	now = append(now, p.held()...)
	soon := append([]Row{p.invoices()}, p.ending()...)
	soon = append(soon, p.disturbed()...)
	soon = append(soon, p.full()...)
	unfit := append(p.unfit(), p.swaps()...)
	quiet := p.parts[PartInvoices].known && !calls(now) && !calls(soon) && !calls(unfit)
	now = append(now, p.toMake(quiet)...)
	now = append(now, unfit...)
	out := []Section{
		{Title: p.words.T("today.section.now"), Rows: now},
		{Title: p.words.T("today.section.soon"), Rows: soon},
	}
	if rows := p.becoming(); len(rows) > 0 {
		out = append(out, Section{Title: p.words.T("today.section.due"), Rows: rows})
	}
	return out
}

// calls reports whether any of the rows wants something done.
func calls(rows []Row) bool {
	for _, r := range rows {
		if r.Mark == ToDo || r.Mark == Alarm {
			return true
		}
	}
	return false
}

func (p *Presenter) requests() []Row {
	c := p.quick.requests
	var out []Row
	if c.Waiting > 0 {
		out = append(out, Row{
			Key: "decide", Mark: ToDo, Title: p.words.T("today.decide", "count", c.Waiting), Says: p.words.T("today.decide_says"),
			Target: Target{To: ToRequests, Verdict: exchange.NeedsDecision},
		})
	}
	if c.Rejected > 0 {
		out = append(out, Row{
			Key: "files", Mark: Alarm, Title: p.words.T("today.files", "count", c.Rejected), Says: p.words.T("today.files_says"),
			Target: Target{To: ToRejectedFiles},
		})
	}
	total := 0
	var says []string
	for _, v := range []exchange.Verdict{
		exchange.Applied, exchange.AppliedLater, exchange.NeedsDecision, exchange.Rejected, exchange.Unchanged,
	} {
		if n := c.Answered[v]; n > 0 {
			total += n
			says = append(says, strconv.Itoa(n)+" "+p.words.T("verdict."+string(v)))
		}
	}
	if total > 0 {
		row := Row{
			Key: "requests", Mark: Good, Title: p.words.T("today.requests", "count", total), Says: strings.Join(says, " · "),
			Target: Target{To: ToRequests, Since: true},
		}
		if c.Answered[exchange.Rejected] > 0 {
			row.Mark = Alarm
		}
		out = append(out, row)
	}
	return out
}

// toMake are orders that become due, dates that were missed, and subscriptions
// that cannot be planned. The first row is always there; when nothing else
// calls either, it says so.
func (p *Presenter) toMake(quiet bool) []Row {
	title := p.words.T("today.orders")
	if row, unknown := p.unknown(PartDue, "due", title); unknown {
		return []Row{row}
	}
	d := p.due
	row := Row{Key: "due", Mark: Good, Title: title, Says: p.words.T("today.orders_made", "until", d.until)}
	switch {
	case d.Orders > 0:
		row = Row{
			Key: "due", Mark: ToDo, Title: p.words.T("today.due", "count", d.Orders),
			Says:   p.words.T("today.due_says", "until", d.until, "first", d.Days[0].Pick),
			Target: Target{To: ToPlan, Day: d.until},
		}
	case quiet && d.Missed == 0 && len(d.Failed) == 0:
		row.Title, row.Says = p.words.T("today.settled"), p.words.T("today.settled_says", "until", d.until)
	}
	out := []Row{row}
	if d.Missed > 0 {
		out = append(out, Row{
			Key: "missed", Mark: Alarm, Title: p.words.T("today.missed", "count", d.Missed),
			Says:   p.words.T("today.missed_says", "first", d.First[0].EarliestPick()),
			Target: Target{To: ToMissed},
		})
	}
	if n := len(d.Failed); n > 0 {
		out = append(out, Row{
			Key: "stuck", Mark: Alarm, Title: p.words.T("today.stuck", "count", n),
			Says:   p.words.T("today.stuck_one", "subscription", d.Failed[0].Subscription, "reason", p.sentence(d.Failed[0].Problems)),
			Target: Target{To: ToSubscriptions, Words: d.Failed[0].Subscription},
		})
	}
	return out
}

func (p *Presenter) shortages() []Row {
	if p.quick.short.Lines == 0 {
		return nil
	}
	return []Row{{
		Key: "short", Mark: Coming, Title: p.words.T("today.short", "count", p.quick.short.Lines),
		Says:   p.words.T("today.short_says", "count", p.quick.short.Orders, "since", p.state.Day.AddDays(-shortBack)),
		Target: Target{To: ToPicking},
	}}
}

// notices are deliveries whose customers are to be told that they come on another
// day, or not at all.
func (p *Presenter) notices() []Row {
	if p.quick.notices == 0 {
		return nil
	}
	return []Row{{
		Key: "notices", Mark: ToDo, Title: p.words.T("today.notices", "count", p.quick.notices), Says: p.words.T("today.notices_says"),
		Target: Target{To: ToNotices},
	}}
}

// held are single orders that a delivery stop keeps back.
func (p *Presenter) held() []Row {
	if p.quick.held == 0 {
		return nil
	}
	return []Row{{
		Key: "held", Mark: ToDo, Title: p.words.T("today.held", "count", p.quick.held), Says: p.words.T("today.held_says"),
		Target: Target{To: ToHeld},
	}}
}

// unfit are orders that do not fit the calendars as they are now.
func (p *Presenter) unfit() []Row {
	x := p.parts[PartUnsettled]
	switch {
	case x.err != nil:
		return []Row{{Key: "unsettled", Mark: Alarm, Title: p.words.T("today.unsettled_unknown"), Says: p.sentence(x.err), Whole: true}}
	case !x.known || p.unsettled == 0:
		return nil
	}
	return []Row{{
		Key: "unsettled", Mark: Alarm, Title: p.words.T("today.unsettled", "count", p.unsettled), Says: p.words.T("today.unsettled_says"),
		Target: Target{To: ToUnsettled},
	}}
}

// invoices is the next invoice run. One of a month that is over is to do.
func (p *Presenter) invoices() Row {
	today := p.state.Day
	if row, unknown := p.unknown(PartInvoices, "invoices", p.monthRun(today)); unknown {
		return row
	}
	b := p.bills
	row := Row{
		Key: "invoices", Mark: Good, Title: p.monthRun(b.until), Says: p.words.T("today.invoices_none"),
		Target: Target{To: ToInvoices, Day: b.until},
	}
	var says []string
	if b.documents > 0 {
		row.Mark = Coming
		says = append(says, p.words.T("today.invoices_says", "count", b.documents, "total", p.words.Money(b.total, b.currency)))
	}
	if len(says) > 0 && b.until.Before(today) {
		row.Mark = ToDo
	}
	if b.failed > 0 {
		row.Mark = Alarm
		says = append(says, p.words.T("today.invoices_failed", "count", b.failed))
	}
	if len(says) > 0 {
		row.Says = strings.Join(says, " · ")
	}
	return row
}

func (p *Presenter) monthRun(day civil.Date) string {
	return p.words.T("today.invoices", "month", p.words.Month(day.Month()))
}
