package planning

import (
	"context"
	"strconv"
	"strings"

	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/office/view"
	"turnus/domain/problem"
	"turnus/domain/shop"
	"turnus/ui/text"
)

// Codes of days orders cannot be made up to.
const (
	CodePast problem.Code = "planning.until_past"
	CodeFar  problem.Code = "planning.until_far"
)

// Furthest is how many days ahead orders can be made: further on, most of them
// would change again.
const Furthest = 366

// shown is how many missed dates and subscriptions that cannot be planned are
// named; how many there are is always said.
const shown = 8

// Jobs are the planner's jobs.
type Jobs interface {
	Due(ctx context.Context, today, until civil.Date) (planning.Due, error)
	Plan(ctx context.Context, actor office.Actor, today, until civil.Date) (planning.Result, error)
}

// Lists names subscriptions.
type Lists interface {
	SubscriptionRows(ctx context.Context, today civil.Date, ids []int64) ([]view.SubscriptionRow, error)
}

// Office is what making orders asks of the office.
type Office struct {
	Jobs  Jobs
	Lists Lists
	Shop  func(context.Context) (shop.Shop, error)
	Actor office.Actor
}

// Presenter says in words what making orders would do.
type Presenter struct {
	office Office
	words  *text.Words
	today  func() civil.Date
}

// NewPresenter makes one.
func NewPresenter(o Office, words *text.Words, today func() civil.Date) *Presenter {
	return &Presenter{office: o, words: words, today: today}
}

// Until gives what finds the day that is offered: as far ahead as the shop plans.
func (p *Presenter) Until() func(context.Context) (civil.Date, error) {
	today := p.today()
	return func(ctx context.Context) (civil.Date, error) {
		s, err := p.office.Shop(ctx)
		return today.AddDays(s.PlanAhead), err
	}
}

// Valid says what is wrong with a day orders should be made up to.
func (p *Presenter) Valid(until civil.Date) error {
	switch last := p.today().AddDays(Furthest); {
	case until.Before(p.today()):
		return problem.New(CodePast, "until", "value", until, "today", p.today())
	case until.After(last):
		return problem.New(CodeFar, "until", "value", until, "max", last)
	}
	return nil
}

// Effect is what making orders up to a day would do.
type Effect struct {
	Until    civil.Date
	Says     string
	Nothing  string // why there is nothing to be done, "" if there is
	Days     []Day
	Troubles []Trouble
}

// Day counts the orders of a pick day.
type Day struct{ Pick, Delivery, Orders string }

// Trouble is a date or a subscription no order is made for.
type Trouble struct{ Subscription, Says string }

// Effect gives what works out the effect of a day.
func (p *Presenter) Effect(until civil.Date) func(context.Context) (Effect, error) {
	today := p.today()
	return func(ctx context.Context) (Effect, error) {
		due, err := p.office.Jobs.Due(ctx, today, until)
		if err != nil {
			return Effect{}, err
		}
		e := Effect{Until: until, Says: p.says(due, until)}
		if due.Orders == 0 {
			e.Nothing = p.words.T("planning.nothing")
		}
		for _, d := range due.Days {
			e.Days = append(e.Days, Day{
				Pick: p.words.DateWeekday(d.Pick), Delivery: p.words.DateWeekday(d.Date), Orders: strconv.Itoa(d.Orders),
			})
		}
		e.Troubles, err = p.troubles(ctx, today, due)
		return e, err
	}
}

func (p *Presenter) says(due planning.Due, until civil.Date) string {
	says := []string{p.words.T("planning.says", "count", due.Orders, "until", until)}
	if due.Missed > 0 {
		says = append(says, p.words.T("planning.missed", "count", due.Missed))
	}
	if n := len(due.Failed); n > 0 {
		says = append(says, p.words.T("planning.failed", "count", n))
	}
	return strings.Join(says, " ")
}

// troubles names the first of what cannot be made.
func (p *Presenter) troubles(ctx context.Context, today civil.Date, due planning.Due) ([]Trouble, error) {
	missed := due.First[:min(len(due.First), shown)]
	var ids []int64
	for _, o := range missed {
		ids = append(ids, o.SubscriptionID)
	}
	rows, err := p.office.Lists.SubscriptionRows(ctx, today, ids)
	if err != nil {
		return nil, err
	}
	names := map[int64]string{}
	for _, r := range rows {
		names[r.ID] = r.Number + " " + r.Receiver.Name()
	}
	var out []Trouble
	for _, o := range missed {
		out = append(out, Trouble{
			Subscription: names[o.SubscriptionID], Says: p.words.T("planning.missed_date", "date", o.FirstNominal(), "pick", o.EarliestPick()),
		})
	}
	for _, f := range due.Failed[:min(len(due.Failed), shown)] {
		out = append(out, Trouble{Subscription: f.Subscription, Says: strings.Join(p.words.Error(f.Problems), " ")})
	}
	return out, nil
}

// Plan gives what makes the orders.
func (p *Presenter) Plan(until civil.Date) func(context.Context) (planning.Result, error) {
	today := p.today()
	return func(ctx context.Context) (planning.Result, error) {
		return p.office.Jobs.Plan(ctx, p.office.Actor, today, until)
	}
}
