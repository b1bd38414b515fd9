package contents

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync/atomic"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/boxes"
	"turnus/domain/search"
	"turnus/ui/text"
)

// Jobs say what is in boxes.
type Jobs interface {
	On(ctx context.Context, day civil.Date) (boxes.Day, error)
	Weigh(ctx context.Context, today civil.Date, c catalog.BoxContents) ([]boxes.Unsolved, error)
	Save(ctx context.Context, actor office.Actor, today civil.Date, c *catalog.BoxContents) error
	Unsolved(ctx context.Context, picked civil.Range) ([]boxes.Unsolved, error)
}

// Office is what the part asks of the office.
type Office struct {
	Jobs  Jobs
	Actor office.Actor
}

// Ahead is how many days pick days are looked at for what nothing fits.
const Ahead = 7

// Row is a box, or something in it.
type Row struct {
	ID       int64
	Box      int64 // article
	Heading  bool  // the box itself
	Name     string
	Number   string
	Quantity string
	Unit     string
	Instead  string // what can go in for whom it is not to the taste
	Holds    string // from when until when, of a box
}

// most is how many rows a box has at most, for their ids.
const most = 1000

// rowsOf are the boxes of a day with what is in them.
func rowsOf(w *text.Words, d boxes.Day) []Row {
	rows := []Row{}
	for _, b := range d.Boxes {
		rows = append(rows, Row{
			ID: b.Article.ID * most, Box: b.Article.ID, Heading: true, Name: b.Article.Names.In(w.Lang()), Number: b.Article.Number, Holds: holds(w, b),
		})
		for i, item := range b.Contents.Items {
			a := d.Articles[item.ArticleID]
			r := Row{
				ID: b.Article.ID*most + int64(i) + 1, Box: b.Article.ID, Name: a.Names.In(w.Lang()), Number: a.Number,
				Quantity: w.Quantity(item.Quantity), Unit: w.Unit(a.Unit),
			}
			var instead []string
			for n, p := range item.Instead {
				in := d.Articles[p.ArticleID]
				instead = append(instead, fmt.Sprintf("%d. %s %s %s", n+1, in.Names.In(w.Lang()), w.Quantity(p.Quantity), w.Unit(in.Unit)))
			}
			var general []string
			for _, p := range catalog.Generally(item, d.Articles) {
				general = append(general, d.Articles[p.ArticleID].Names.In(w.Lang()))
			}
			if len(general) > 0 {
				instead = append(instead, w.T("contents.generally", "names", strings.Join(general, ", ")))
			}
			r.Instead = strings.Join(instead, " · ")
			rows = append(rows, r)
		}
	}
	return rows
}

// holds says from when until when contents hold.
func holds(w *text.Words, b boxes.Box) string {
	if b.Contents.ID == 0 || len(b.Contents.Items) == 0 {
		return w.T("contents.nothing")
	}
	r := civil.Range{From: b.Contents.From}
	if !b.Next.IsZero() {
		r.To = b.Next.AddDays(-1)
	}
	return w.Range(r)
}

// OpenRow is a delivery for which something must still be decided.
type OpenRow struct {
	ID       int64
	Receiver string
	Customer int64 // id
	Number   string
	Out      string
	Because  string
	Box      int64
	BoxName  string
	Day      civil.Date
	Delivery string
	Pick     string
}

func openRows(w *text.Words, list []boxes.Unsolved) []OpenRow {
	rows := []OpenRow{}
	short := func(d civil.Date) string { return w.WeekdayShort(d.Weekday()) + " " + w.DayMonth(d) }
	for i, u := range list {
		rows = append(rows, OpenRow{
			ID: int64(i + 1), Receiver: u.Receiver, Customer: u.Order.ReceiverID, Number: u.Customer,
			Out:     u.Out.Names.In(w.Lang()) + " " + w.Quantity(u.Out.Quantity) + " " + w.Unit(u.Out.Unit),
			Because: w.Dislike(u.Because), Box: u.Box.ID, BoxName: u.Box.Names.In(w.Lang()),
			Day: u.Delivery, Delivery: short(u.Delivery), Pick: short(u.Pick),
		})
	}
	return rows
}

// named is how many receivers a sentence names.
const named = 3

// Told says for how many parcels nothing fits.
func Told(w *text.Words, list []boxes.Unsolved) string {
	parcels := map[int64]bool{}
	var who []string
	for _, u := range list {
		parcels[u.Order.ID] = true
		if len(who) < named {
			who = append(who, u.Receiver+" ("+u.Out.Names.In(w.Lang())+")")
		}
	}
	if len(parcels) == 0 {
		return w.T("contents.effect.all")
	}
	says := w.T("contents.effect.open", "count", len(parcels), "who", strings.Join(who, ", "))
	if len(list) > named {
		says += " …"
	}
	return says
}

// Says are the items of contents in one line.
func says(w *text.Words, c catalog.BoxContents, articles map[int64]catalog.Article) string {
	var out []string
	for _, item := range c.Items {
		a := articles[item.ArticleID]
		out = append(out, w.Quantity(item.Quantity)+" "+w.Unit(a.Unit)+" "+a.Names.In(w.Lang()))
	}
	return strings.Join(out, ", ")
}

// found are articles that begin with words, by name.
func found(w *text.Words, articles map[int64]catalog.Article, on civil.Date, typed string, limit int) []catalog.Article {
	var out []catalog.Article
	for _, a := range articles {
		if a.Active.Contains(on) && search.For(typed).Finds(a.Number, a.Names.In(w.Lang())) {
			out = append(out, a)
		}
	}
	slices.SortFunc(out, func(a, b catalog.Article) int {
		return strings.Compare(search.OrderKey(a.Names.In(w.Lang()))+a.Number, search.OrderKey(b.Names.In(w.Lang()))+b.Number)
	})
	return out[:min(limit, len(out))]
}

// rows are what a table reads beside the window.
type rows[T any] struct{ atomic.Pointer[[]T] }

func (r *rows[T]) all() []T {
	if list := r.Load(); list != nil {
		return *list
	}
	return nil
}
