package catalog

import (
	"slices"
	"strings"

	"turnus/domain/civil"
	"turnus/domain/money"
)

// Swap is what is taken out of one unit of a box for somebody who does not want
// it, and what goes in instead.
type Swap struct {
	Out     Part
	In      Part   // zero: nothing fits
	Because string // the dislike
}

// Swaps finds what is taken out of a box for somebody on a delivery day. What
// goes in is the first that is sold on the day, is not disliked itself and does
// not go in already for something else; failing that, one that does.
func Swaps(box BoxContents, day civil.Date, dislikes Dislikes, articles map[int64]Article) []Swap {
	if len(dislikes) == 0 {
		return nil
	}
	var out []Swap
	for _, item := range box.Items {
		because, unwanted := dislikes.Meet(articles[item.ArticleID])
		if !unwanted {
			continue
		}
		out = append(out, Swap{Out: item.Part, In: pick(Fitting(box, item, day, dislikes, articles), out), Because: because})
	}
	return out
}

// Fitting is what can go into a box for one of its items, the best first: sold on
// the day, and not disliked itself.
func Fitting(box BoxContents, item BoxItem, day civil.Date, dislikes Dislikes, articles map[int64]Article) []Part {
	var fit []Part
	for _, p := range slices.Concat(item.Instead, Generally(item, articles)) {
		if !slices.ContainsFunc(fit, func(x Part) bool { return x.ArticleID == p.ArticleID }) && fits(box, p, day, dislikes, articles) {
			fit = append(fit, p)
		}
	}
	return fit
}

func fits(box BoxContents, p Part, day civil.Date, dislikes Dislikes, articles map[int64]Article) bool {
	a, known := articles[p.ArticleID]
	_, worse := dislikes.Meet(a)
	return known && !worse && a.Active.Contains(day) && p.ArticleID != box.ArticleID
}

// AtHand is what else could go in, because it is in some box of the day anyway: as
// much of it as comes out where it is counted the same way, else as much as there.
// By article number.
func AtHand(box BoxContents, item BoxItem, day civil.Date, dislikes Dislikes, articles map[int64]Article, all Contents) []Part {
	listed := Fitting(box, item, day, dislikes, articles)
	var out []Part
	for id := range all {
		other, _ := all.On(id, day)
		for _, x := range other.Items {
			p := x.Part
			if articles[p.ArticleID].Unit == articles[item.ArticleID].Unit {
				p.Quantity = item.Quantity
			}
			known := func(y Part) bool { return y.ArticleID == p.ArticleID }
			if p.ArticleID == item.ArticleID || slices.ContainsFunc(listed, known) || !fits(box, p, day, dislikes, articles) {
				continue
			}
			if i := slices.IndexFunc(out, known); i < 0 {
				out = append(out, p)
			} else {
				out[i].Quantity = min(out[i].Quantity, p.Quantity)
			}
		}
	}
	slices.SortFunc(out, func(a, b Part) int {
		return strings.Compare(articles[a.ArticleID].Number, articles[b.ArticleID].Number)
	})
	return out
}

// Generally is what can go in for an item whatever box it is in: what stands for its
// article, as much of it, where it is counted the same way. It comes after what the
// box says itself.
func Generally(item BoxItem, articles map[int64]Article) []Part {
	var all []Part
	of := articles[item.ArticleID]
	for _, id := range of.SubstituteIDs {
		if articles[id].Unit == of.Unit {
			p := Part{ArticleID: id, Quantity: item.Quantity}
			if !slices.ContainsFunc(item.Instead, func(x Part) bool { return x.ArticleID == id }) {
				all = append(all, p)
			}
		}
	}
	return all
}

func pick(fit []Part, swaps []Swap) Part {
	for _, p := range fit {
		if !slices.ContainsFunc(swaps, func(s Swap) bool { return s.In.ArticleID == p.ArticleID }) {
			return p
		}
	}
	if len(fit) > 0 {
		return fit[0]
	}
	return Part{}
}

// Times is the part of so many boxes.
func (p Part) Times(boxes money.Quantity) Part {
	p.Quantity = p.Quantity.Times(boxes)
	return p
}
