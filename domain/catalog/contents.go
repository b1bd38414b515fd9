package catalog

import (
	"slices"

	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/problem"
	"turnus/domain/record"
)

// Codes of box contents.
const (
	CodeContentsNoDay    problem.Code = "catalog.contents_no_day"
	CodeContentsItself   problem.Code = "catalog.contents_itself"   // article
	CodeContentsTwice    problem.Code = "catalog.contents_twice"    // article
	CodeContentsQuantity problem.Code = "catalog.contents_quantity" // article, value
)

// BoxContents (Kisteninhalt) is what is in one unit of a box article from a
// delivery day on, until the next contents of that article. Its number is that of
// the article and the day.
type BoxContents struct {
	record.Head
	ArticleID int64      `json:"article_id"`
	From      civil.Date `json:"from"`
	Items     []BoxItem  `json:"items"` // as they are packed; none: nothing is said from that day on
}

// BoxItem is an article in a box.
type BoxItem struct {
	Part
	// Instead is what can go in for whoever does not want it, the best first;
	// after it what can generally stand for the article.
	Instead []Part `json:"instead,omitempty"`
}

// Part is so much of an article.
type Part struct {
	ArticleID int64          `json:"article_id"`
	Quantity  money.Quantity `json:"quantity"`
}

// ContentsNumber is what the contents of an article from a day on are called.
func ContentsNumber(article string, from civil.Date) string { return article + "/" + from.String() }

// Check returns everything that is wrong with the contents. articles has those of
// the shop by id.
func (b BoxContents) Check(articles map[int64]Article) error {
	var l problem.List
	if b.From.IsZero() {
		l.Add(CodeContentsNoDay, "from")
	}
	seen := map[int64]bool{}
	for _, item := range b.Items {
		if seen[item.ArticleID] {
			l.Add(CodeContentsTwice, "items", "article", articles[item.ArticleID].Number)
		}
		seen[item.ArticleID] = true
		for _, p := range append([]Part{item.Part}, item.Instead...) {
			if p.ArticleID == b.ArticleID {
				l.Add(CodeContentsItself, "items", "article", articles[p.ArticleID].Number)
			}
			if p.Quantity <= 0 {
				l.Add(CodeContentsQuantity, "items", "article", articles[p.ArticleID].Number, "value", p.Quantity)
			}
		}
	}
	return l.Err()
}

// Contents are the contents of boxes, by id of the box article, each list by day.
type Contents map[int64][]BoxContents

// ContentsOf sorts contents by box and day.
func ContentsOf(list []BoxContents) Contents {
	out := Contents{}
	for _, b := range list {
		out[b.ArticleID] = append(out[b.ArticleID], b)
	}
	for _, of := range out {
		slices.SortFunc(of, func(a, b BoxContents) int { return a.From.Compare(b.From) })
	}
	return out
}

// On is what is in a box on a delivery day; false if nothing is said of it.
func (c Contents) On(articleID int64, day civil.Date) (BoxContents, bool) {
	var found BoxContents
	ok := false
	for _, b := range c[articleID] {
		if !b.From.After(day) {
			found, ok = b, len(b.Items) > 0
		}
	}
	return found, ok
}
