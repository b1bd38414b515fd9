package picking

import (
	"cmp"
	"slices"

	"turnus/domain/civil"
)

// Totals is the total list of a pick day: every line that must be fetched or
// made on it, whichever slip it goes into.
func Totals(pick civil.Date, slips []Slip) TotalList {
	t := tally{}
	for i, s := range slips {
		for _, l := range s.Lines {
			if l.Pick == pick && l.Change != Removed {
				t.add(i, l.Storage, Item{l.ArticleID, l.Article, l.Names, l.Unit, l.Quantity})
			}
		}
	}
	return TotalList{Pick: pick, Rows: t.rows()}
}

// Content is what goes into the boxes that are made up on a pick day: what the
// boxes hold, without what their receivers do not want, with what they get
// instead.
func (src Sources) Content(pick civil.Date, slips []Slip) []TotalLine {
	t := tally{}
	for i, s := range slips {
		for _, l := range s.Lines {
			if l.Pick != pick || l.Change == Removed {
				continue
			}
			for _, item := range src.packed(s, l) {
				t.add(i, src.Articles[item.ArticleID].Storage, item)
			}
		}
	}
	return t.rows()
}

// packed is what goes into the boxes of a line.
func (src Sources) packed(s Slip, l Line) []Item {
	box, known := src.Contents.On(l.ArticleID, s.Key.Date)
	if !known {
		return nil
	}
	items := make([]Item, 0, len(box.Items))
	for _, item := range box.Items {
		if !slices.ContainsFunc(l.Swaps, func(x Swap) bool { return x.Out.ArticleID == item.ArticleID }) {
			items = append(items, src.item(item.Times(l.Quantity)))
		}
	}
	for _, x := range l.Swaps {
		if x.In != nil {
			items = append(items, *x.In)
		}
	}
	return items
}

// tally adds up by article.
type tally map[int64]*tallied

type tallied struct {
	TotalLine
	last int // the slip that was counted last
}

// add counts an item that goes into the slip with an index.
func (t tally) add(slip int, storage string, i Item) {
	r := t[i.ArticleID]
	if r == nil {
		r = &tallied{last: -1, TotalLine: TotalLine{
			ArticleID: i.ArticleID, Article: i.Article, Names: i.Names, Unit: i.Unit, Storage: storage,
		}}
		t[i.ArticleID] = r
	}
	r.Quantity += i.Quantity
	if r.last != slip {
		r.Slips++
		r.last = slip
	}
}

func (t tally) rows() []TotalLine {
	var out []TotalLine
	for _, r := range t {
		out = append(out, r.TotalLine)
	}
	slices.SortFunc(out, func(a, b TotalLine) int {
		return cmp.Or(cmp.Compare(a.Storage, b.Storage), cmp.Compare(a.Article, b.Article))
	})
	return out
}
