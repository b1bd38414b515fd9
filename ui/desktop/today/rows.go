package today

import (
	"strconv"
	"strings"

	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/money"
	"turnus/domain/office/view"
)

// Mark is how a row stands out.
type Mark int

// The marks.
const (
	Quiet   Mark = iota // still being worked out
	Good                // settled
	ToDo                // to do now
	Alarm               // overdue, rejected
	Coming              // not yet
	Shifted             // by a holiday or closure
)

// Row is one thing that needs attention.
type Row struct {
	Mark   Mark
	Title  string
	Says   string
	Target Target
}

// Target is where a row leads.
type Target struct {
	To       Leads
	ID       int64              // of a subscription
	Verdicts []exchange.Verdict // of requests
	Since    bool               // requests since the screen's instant
	Day      civil.Date         // pick day, or last day of an invoice run
	Next     civil.Range        // next deliveries of subscriptions
	Last     civil.Range        // last days of subscriptions
}

// Leads is what a row opens.
type Leads int

// What rows open.
const (
	Nowhere Leads = iota
	ToRequests
	ToPicking
	ToPlan // the dialog that makes orders
	ToSubscriptions
	ToInvoices
)

// Section is rows below a head.
type Section struct {
	Title string
	Rows  []Row
}

// missedNamed is how many missed dates are named in their row.
const missedNamed = 3

// Sections are all rows there are now.
func (p *Presenter) Sections() []Section {
	now := Section{Title: p.words.T("today.section.now")}
	now.Rows = append(now.Rows, p.requests()...)
	now.Rows = append(now.Rows, p.pickDays()...)
	now.Rows = append(now.Rows, p.toMake()...)
	now.Rows = append(now.Rows, p.shortages()...)
	soon := Section{Title: p.words.T("today.section.soon")}
	soon.Rows = append(soon.Rows, p.disturbed()...)
	soon.Rows = append(soon.Rows, p.invoices()...)
	return []Section{now, soon}
}

// Settled reports whether there is nothing left to do.
func (p *Presenter) Settled() bool {
	for _, s := range p.Sections() {
		for _, r := range s.Rows {
			if r.Mark != Good {
				return false
			}
		}
	}
	return true
}

func (p *Presenter) requests() []Row {
	c := p.quick.requests
	var out []Row
	if c.Waiting > 0 {
		out = append(out, Row{
			Mark: ToDo, Title: p.words.T("today.decide", "count", c.Waiting), Says: p.words.T("today.decide_says"),
			Target: Target{To: ToRequests, Verdicts: []exchange.Verdict{exchange.NeedsDecision}},
		})
	}
	if c.Rejected > 0 {
		out = append(out, Row{
			Mark: Alarm, Title: p.words.T("today.files", "count", c.Rejected), Says: p.words.T("today.files_says"),
			Target: Target{To: ToRequests},
		})
	}
	total := 0
	var says []string
	for _, v := range []exchange.Verdict{exchange.Applied, exchange.AppliedLater, exchange.Rejected, exchange.Unchanged} {
		if n := c.Answered[v]; n > 0 {
			total += n
			says = append(says, strconv.Itoa(n)+" "+p.words.T("verdict."+string(v)))
		}
	}
	if total > 0 {
		mark := Good
		if c.Answered[exchange.Rejected] > 0 {
			mark = Alarm
		}
		out = append(out, Row{
			Mark: mark, Title: p.words.T("today.requests", "count", total), Says: strings.Join(says, " · "),
			Target: Target{To: ToRequests, Since: true},
		})
	}
	return out
}

// pickDays are those that should be closed, and the next ones.
func (p *Presenter) pickDays() []Row {
	today := p.state.Day
	var out []Row
	shown := 0
	for _, d := range p.quick.days {
		if d.Open == 0 {
			continue
		}
		row := Row{
			Title: p.words.T("today.pick_day", "day", d.Day), Says: p.pickSays(d),
			Target: Target{To: ToPicking, Day: d.Day},
		}
		switch {
		case d.Day.Before(today):
			row.Mark, row.Title = Alarm, p.words.T("today.pick_open", "day", d.Day)
		case shown == pickShown:
			continue
		case d.Day.After(today.AddDays(1)):
			row.Mark = Coming
			shown++
		default:
			row.Mark = ToDo
			shown++
		}
		out = append(out, row)
	}
	return out
}

func (p *Presenter) pickSays(d view.PickDay) string {
	return p.words.T("today.pick_says", "count", d.Parcels, "printed", d.Printed)
}

// toMake are orders that become due, and dates that were missed.
func (p *Presenter) toMake() []Row {
	if !p.slow[PartDue] {
		return []Row{p.working("today.due_working")}
	}
	var out []Row
	if d := p.due; d.Missed > 0 {
		first := d.First[0]
		out = append(out, Row{
			Mark: Alarm, Title: p.words.T("today.missed", "count", d.Missed), Says: p.missedSays(),
			Target: Target{To: ToSubscriptions, ID: first.SubscriptionID},
		})
	}
	if p.due.Orders > 0 {
		out = append(out, Row{
			Mark: ToDo, Title: p.words.T("today.due", "count", p.due.Orders),
			Says:   p.words.T("today.due_says", "until", p.due.until, "first", p.due.Days[0].Pick),
			Target: Target{To: ToPlan},
		})
	}
	return out
}

func (p *Presenter) missedSays() string {
	var names []string
	for _, o := range p.due.First[:min(len(p.due.First), missedNamed)] {
		s := p.due.names[o.SubscriptionID]
		names = append(names, p.words.T("today.missed_one", "subscription", s.Number, "name", s.Receiver.Name(), "day", o.Date))
	}
	return strings.Join(names, " · ")
}

func (p *Presenter) shortages() []Row {
	if p.quick.short.Lines == 0 {
		return nil
	}
	return []Row{{
		Mark: Coming, Title: p.words.T("today.short", "count", p.quick.short.Lines),
		Says:   p.words.T("today.short_says", "count", p.quick.short.Orders, "since", p.state.Day.AddDays(-shortBack)),
		Target: Target{To: ToPicking},
	}}
}

// invoices is the next invoice run.
func (p *Presenter) invoices() []Row {
	if !p.slow[PartInvoices] {
		return []Row{p.working("today.invoices_working")}
	}
	var out []Row
	title := p.words.T("today.invoices", "month", p.words.Month(p.state.Day.Month()))
	if n := len(p.run.Failed); n > 0 {
		out = append(out, Row{
			Mark: Alarm, Title: title, Says: p.words.T("today.invoices_failed", "count", n), Target: Target{To: ToInvoices, Day: p.run.Until},
		})
	}
	if n := len(p.run.Documents); n > 0 {
		out = append(out, Row{
			Mark: Coming, Title: title,
			Says:   p.words.T("today.invoices_says", "count", n, "total", p.words.Money(sum(p.run.Documents), p.run.Currency)),
			Target: Target{To: ToInvoices, Day: p.run.Until},
		})
	}
	return out
}

func sum(docs []billing.Document) money.Amount {
	var total money.Amount
	for _, d := range docs {
		total += d.Totals.Total
	}
	return total
}

func (p *Presenter) working(key string) Row {
	return Row{Mark: Quiet, Title: p.words.T(key), Says: p.words.T("today.working")}
}
