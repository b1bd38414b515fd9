package catalog

import (
	"slices"
	"strings"

	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/search"
)

// AllergenMark begins a dislike that names an allergen: "allergen:nuts".
const AllergenMark = "allergen:"

// Swap is what is taken out of one unit of a box for somebody who does not want
// it, and what goes in instead.
type Swap struct {
	Out     Part
	In      Part   // zero: nothing fits
	Because string // the dislike
}

// Dislikes are what somebody does not want: article numbers, words, and allergens
// behind AllergenMark.
type Dislikes []string

// Meet is the dislike an article falls under; false if there is none. A word
// falls on every article with such a word in its name, in any language: without
// regard to case, accents and the last two letters, so that Rande finds Randen.
func (d Dislikes) Meet(a Article) (string, bool) {
	var terms []string
	for _, one := range d {
		if code, is := strings.CutPrefix(one, AllergenMark); is {
			if slices.Contains(a.Allergens, Allergen(code)) {
				return one, true
			}
			continue
		}
		if strings.EqualFold(strings.TrimSpace(one), a.Number) {
			return one, true
		}
		if terms == nil {
			for _, name := range a.Names {
				terms = append(terms, search.Terms(name)...)
			}
		}
		if meets(one, terms) {
			return one, true
		}
	}
	return "", false
}

// meets reports whether every word of a dislike stands among some terms.
func meets(dislike string, terms []string) bool {
	words := strings.Fields(dislike)
	return len(words) > 0 && !slices.ContainsFunc(words, func(word string) bool {
		forms := search.Terms(word)
		return !slices.ContainsFunc(forms, func(form string) bool {
			return slices.ContainsFunc(terms, func(term string) bool { return alike(form, term) })
		})
	})
}

// alike reports whether two folded words differ by an ending of up to two letters.
func alike(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	return a == b || len(a) >= 4 && len(b)-len(a) <= 2 && strings.HasPrefix(b, a)
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
		var fit []Part
		for _, p := range instead(item, articles) {
			a, known := articles[p.ArticleID]
			_, worse := dislikes.Meet(a)
			if known && !worse && a.Active.Contains(day) && p.ArticleID != box.ArticleID {
				fit = append(fit, p)
			}
		}
		out = append(out, Swap{Out: item.Part, In: pick(fit, out), Because: because})
	}
	return out
}

// instead is what can go in for an item: what the box says, then what generally
// stands for the article, as much of it, where it is counted the same way.
func instead(item BoxItem, articles map[int64]Article) []Part {
	all := slices.Clone(item.Instead)
	of := articles[item.ArticleID]
	for _, id := range of.SubstituteIDs {
		if articles[id].Unit == of.Unit {
			all = append(all, Part{ArticleID: id, Quantity: item.Quantity})
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
