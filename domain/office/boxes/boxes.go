// Package boxes has the jobs about what is in box articles: say it for a delivery
// day, and find the receivers for whom nothing fits. What goes onto slips and
// total lists is picking's.
package boxes

import (
	"context"
	"maps"
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/domain/problem"
)

// Codes of this package.
const (
	CodePast  problem.Code = "boxes.past"  // date: the contents of a day that is over are not changed
	CodeTaken problem.Code = "boxes.taken" // date, article: others hold from that day on
)

// reach is how many days after its pick day a box is delivered at most.
const reach = 2 * catalog.MaxLeadDays

// Jobs are the jobs about box contents on a store.
type Jobs struct{ Store office.Store }

// Day is what is in boxes on a delivery day.
type Day struct {
	Date     civil.Date
	Articles map[int64]catalog.Article
	Boxes    []Box // by article number
}

// Box is an article that has contents.
type Box struct {
	Article  catalog.Article
	Contents catalog.BoxContents // that hold on the day; without id if none do
	Next     civil.Date          // from when on others hold; zero: none are known
}

// On tells what is in every box on a delivery day. Articles that never had
// contents are no boxes.
func (j Jobs) On(ctx context.Context, day civil.Date) (Day, error) {
	out := Day{Date: day, Articles: map[int64]catalog.Article{}}
	err := j.Store.Read(ctx, func(r office.Reader) error {
		articles, err := r.Articles().All()
		if err != nil {
			return err
		}
		list, err := r.BoxContentsFor(civil.Between(day, civil.MaxDate))
		if err != nil {
			return err
		}
		known := catalog.ContentsOf(list)
		for _, a := range articles {
			out.Articles[a.ID] = a
			if of := known[a.ID]; len(of) > 0 {
				out.Boxes = append(out.Boxes, boxOn(a, of, day))
			}
		}
		return nil
	})
	return out, err
}

func boxOn(a catalog.Article, of []catalog.BoxContents, day civil.Date) Box {
	box := Box{Article: a}
	for _, c := range of {
		if c.From.After(day) {
			box.Next = c.From
			break
		}
		box.Contents = c
	}
	return box
}

// Weigh tells for whom contents would hold nothing that fits, among the orders
// there are for the days they would hold on. Nothing is saved.
func (j Jobs) Weigh(ctx context.Context, today civil.Date, c catalog.BoxContents) ([]Unsolved, error) {
	var out []Unsolved
	err := j.Store.Read(ctx, func(r office.Reader) error {
		if err := check(r, today, c); err != nil {
			return err
		}
		f, err := j.finder(r, civil.Between(today, today.AddDays(reach)))
		if err != nil {
			return err
		}
		f.put(c)
		orders, err := r.OpenOrdersWithDislikes(f.picked, []int64{c.ArticleID})
		if err != nil {
			return err
		}
		found, err := f.find(r, orders)
		out = slices.DeleteFunc(found, func(u Unsolved) bool {
			held, _ := f.contents.On(u.Box.ID, u.Delivery)
			return u.Box.ID != c.ArticleID || held.From != c.From
		})
		return err
	})
	return out, err
}

// Save says what is in a box from a delivery day on. Contents of the same box and
// day are replaced; the version must be that of the ones replaced.
func (j Jobs) Save(ctx context.Context, actor office.Actor, today civil.Date, c *catalog.BoxContents) error {
	if err := office.Allow(actor, office.JobSetup); err != nil {
		return err
	}
	return j.Store.Do(ctx, actor, office.Cause{Job: office.JobSetup}, func(tx office.Tx) error {
		if err := check(tx, today, *c); err != nil {
			return err
		}
		a, err := tx.Articles().Get(c.ArticleID)
		if err != nil {
			return err
		}
		c.Number = catalog.ContentsNumber(a.Number, c.From)
		return tx.SaveBoxContents().Save(c)
	})
}

func check(r office.Reader, today civil.Date, c catalog.BoxContents) error {
	if c.From.Before(today) {
		return problem.New(CodePast, "from", "date", c.From)
	}
	ids := map[int64]bool{c.ArticleID: true}
	for _, item := range c.Items {
		ids[item.ArticleID] = true
		for _, p := range item.Instead {
			ids[p.ArticleID] = true
		}
	}
	articles, err := office.ListByID(r.Articles(), ids, func(a catalog.Article) int64 { return a.ID })
	if err != nil {
		return err
	}
	if err := c.Check(articles); err != nil {
		return err
	}
	box := articles[c.ArticleID]
	known, found, err := r.BoxContents().Find(catalog.ContentsNumber(box.Number, c.From))
	if err == nil && found && known.ID != c.ID {
		err = problem.New(CodeTaken, "from", "date", c.From, "article", box.Number)
	}
	return err
}

// Unsolved is something in a box that its receiver does not want and for which
// nothing fits.
type Unsolved struct {
	Order    order.Order
	Receiver string // name
	Customer string // number
	Delivery civil.Date
	Pick     civil.Date // packed on it
	Box      catalog.Article
	Out      picking.Item
	Because  string // the dislike
}

// Unsolved finds what is to be decided before the pick days of a range, by pick
// day, then receiver. It reads the orders of those who dislike something only.
func (j Jobs) Unsolved(ctx context.Context, picked civil.Range) ([]Unsolved, error) {
	var out []Unsolved
	err := j.Store.Read(ctx, func(r office.Reader) error {
		f, err := j.finder(r, picked)
		if err != nil {
			return err
		}
		orders, err := r.OpenOrdersWithDislikes(picked, slices.Sorted(maps.Keys(f.contents)))
		if err != nil {
			return err
		}
		out, err = f.find(r, orders)
		return err
	})
	return out, err
}
