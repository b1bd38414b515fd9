package missed

import (
	"context"
	"strconv"
	"strings"
	"sync/atomic"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/ui/desktop/why"
	"turnus/ui/text"
)

// Jobs list what was missed, and do what is decided about it.
type Jobs interface {
	Missed(ctx context.Context, today civil.Date) (planning.Missed, error)
	MissedOrders(ctx context.Context, today civil.Date, dates []planning.MissedDate) ([]planning.MissedOrder, error)
	WeighMissed(ctx context.Context, today civil.Date, decisions []planning.Decision) (planning.Settled, error)
	SettleMissed(ctx context.Context, actor office.Actor, today civil.Date, decisions []planning.Decision) (planning.Settled, error)
}

// Office is what the page asks of the office.
type Office struct {
	Jobs  Jobs
	Offer func(context.Context) (catalog.Offer, error) // for the names of articles
	Why   why.Jobs
	Actor office.Actor
}

// Kind is what a row stands for.
type Kind int

// The kinds of rows.
const (
	All Kind = iota // of all days, when there are several
	Day
	One // delivery
)

// Row is a row of the list. What is decided on it holds for all it stands for.
type Row struct {
	ID           int64
	Kind         Kind
	Title        string     // the delivery day, or the customer
	Number       string     // of the subscription
	Pick         string     // when it should have been picked
	Count        string     // of deliveries
	Holds        string     // articles
	Next         string     // the next possible day
	Subscription int64      // id; 0 for several
	Day          civil.Date // the delivery day of a single one; zero for several
}

// Presenter has the rows of the page. All of it is used from one goroutine, but
// for the functions that get a context, which only read.
type Presenter struct {
	office Office
	words  *text.Words
	today  func() civil.Date

	missed planning.Missed
	read   bool
	names  map[int64]string // of articles
	opened map[day]bool
	ids    map[any]int64
	list   atomic.Pointer[list]
}

// day is by what a day of the list is recognised.
type day struct{ date, pick civil.Date }

// list is what the table shows: read beside the window, so it never changes.
type list struct {
	today civil.Date
	names map[int64]string
	ids   []int64
	rows  map[int64]Row
	dates map[int64]planning.MissedDate
}

// NewPresenter shows nothing yet.
func NewPresenter(o Office, w *text.Words, today func() civil.Date) *Presenter {
	p := &Presenter{office: o, words: w, today: today, opened: map[day]bool{}, ids: map[any]int64{}}
	p.list.Store(&list{})
	return p
}

// Reading is what was read.
type Reading struct {
	missed planning.Missed
	names  map[int64]string
}

// Read gives the work that finds what was missed.
func (p *Presenter) Read() func(context.Context) (Reading, error) {
	today, lang := p.today(), p.words.Lang()
	return func(ctx context.Context) (Reading, error) {
		r := Reading{names: map[int64]string{}}
		offer, err := p.office.Offer(ctx)
		if err != nil {
			return r, err
		}
		for id, a := range offer.Articles {
			r.names[id] = a.Names.In(lang)
		}
		r.missed, err = p.office.Jobs.Missed(ctx, today)
		return r, err
	}
}

// Take shows what was read. What was opened stays open.
func (p *Presenter) Take(r Reading) {
	p.missed, p.names, p.read = r.missed, r.names, true
	p.publish()
}

// Known reports whether anything was read.
func (p *Presenter) Known() bool { return p.read }

// Count says how many there are.
func (p *Presenter) Count() string {
	if !p.read {
		return ""
	}
	return p.words.T("missed.count", "count", p.missed.Dates)
}

// Troubles are sentences on subscriptions of which nothing can be told.
func (p *Presenter) Troubles() []string { return p.failed(p.missed.Failed) }

// Toggle opens a day into its deliveries, or closes it.
func (p *Presenter) Toggle(r Row) {
	for _, d := range p.missed.Days {
		if k := (day{d.Date, d.Pick}); p.id(k) == r.ID {
			p.opened[k] = !p.opened[k]
		}
	}
	p.publish()
}

func (p *Presenter) id(key any) int64 {
	if p.ids[key] == 0 {
		p.ids[key] = int64(len(p.ids)) + 1
	}
	return p.ids[key]
}

// publish gives the table the list as it is now.
func (p *Presenter) publish() {
	l := &list{today: p.today(), names: p.names, rows: map[int64]Row{}, dates: map[int64]planning.MissedDate{}}
	add := func(r Row) {
		l.ids = append(l.ids, r.ID)
		l.rows[r.ID] = r
	}
	if len(p.missed.Days) > 1 {
		add(Row{ID: p.id(All), Kind: All, Title: p.words.T("missed.all"), Count: strconv.Itoa(p.missed.Dates)})
	}
	for _, d := range p.missed.Days {
		k := day{d.Date, d.Pick}
		add(Row{
			ID: p.id(k), Kind: Day, Title: p.words.DateWeekday(d.Date), Pick: p.words.DateWeekday(d.Pick),
			Count: strconv.Itoa(len(d.Dates)), Holds: p.holds(l.names, d.Articles),
		})
		if !p.opened[k] {
			continue
		}
		for _, x := range d.Dates {
			id := p.id(x)
			l.ids = append(l.ids, id)
			l.dates[id] = x
		}
	}
	p.list.Store(l)
}

func (p *Presenter) holds(names map[int64]string, articles []planning.ArticleQuantity) string {
	out := make([]string, len(articles))
	for i, a := range articles {
		out[i] = p.words.T("missed.article", "name", names[a.ArticleID], "quantity", a.Quantity)
	}
	return strings.Join(out, ", ")
}

// Find is for the table.
func (p *Presenter) Find(limit int) []int64 {
	ids := p.list.Load().ids
	if limit > 0 && len(ids) > limit {
		ids = ids[:limit]
	}
	return ids
}

// Rows is for the table: what is in single deliveries is read when they are seen.
func (p *Presenter) Rows(ctx context.Context, ids []int64) ([]Row, error) {
	l := p.list.Load()
	var out []Row
	var dates []planning.MissedDate
	of := map[planning.MissedDate]int64{}
	for _, id := range ids {
		if r, ok := l.rows[id]; ok {
			out = append(out, r)
		} else if d, ok := l.dates[id]; ok {
			dates, of[d] = append(dates, d), id
		}
	}
	if len(dates) == 0 {
		return out, nil
	}
	orders, err := p.office.Jobs.MissedOrders(ctx, l.today, dates)
	for _, o := range orders {
		out = append(out, p.one(l, of[o.MissedDate], o))
	}
	return out, err
}

// one is the row of a single delivery.
func (p *Presenter) one(l *list, id int64, o planning.MissedOrder) Row {
	var articles []planning.ArticleQuantity
	for _, line := range o.Order.Lines {
		articles = append(articles, planning.ArticleQuantity{ArticleID: line.ArticleID, Quantity: line.Ordered})
	}
	r := Row{
		ID: id, Kind: One, Title: o.Receiver.Party.Name(), Number: o.Subscription.Number, Subscription: o.SubscriptionID, Day: o.Order.Date,
		Holds: p.holds(l.names, articles), Next: p.words.T("missed.no_day"),
	}
	if !o.Next.IsZero() {
		r.Next = p.words.DateWeekday(o.Next)
	}
	return r
}

// decisions is one choice for all a row stands for.
func (p *Presenter) decisions(r Row, c planning.Choice) []planning.Decision {
	var out []planning.Decision
	add := func(d planning.MissedDate) { out = append(out, planning.Decision{MissedDate: d, Choice: c}) }
	if d, ok := p.list.Load().dates[r.ID]; ok {
		add(d)
		return out
	}
	for _, d := range p.missed.Days {
		if r.Kind == All || p.id(day{d.Date, d.Pick}) == r.ID {
			for _, x := range d.Dates {
				add(x)
			}
		}
	}
	return out
}
