package catalog

import (
	"cmp"
	"slices"
)

// Family is the article whose sizes belong together, by id: the one it is a size
// of, or itself.
func (a Article) Family() int64 { return cmp.Or(a.FamilyID, a.ID) }

// FamilyOf are the articles of an article's family, itself included, by number.
func (o Offer) FamilyOf(a Article) []Article {
	var out []Article
	for _, x := range o.Articles {
		if x.ID == a.ID || x.Family() == a.Family() {
			out = append(out, x)
		}
	}
	slices.SortFunc(out, byNumber)
	return out
}

// SubstitutesOf are the articles that can take an article's place, the best first:
// its own substitutes by priority, then what is left of its family.
func (o Offer) SubstitutesOf(a Article) []Article {
	var out []Article
	add := func(x Article) {
		if x.ID != a.ID && !slices.ContainsFunc(out, func(y Article) bool { return y.ID == x.ID }) {
			out = append(out, x)
		}
	}
	for _, id := range a.SubstituteIDs {
		if x, ok := o.Articles[id]; ok {
			add(x)
		}
	}
	for _, x := range o.FamilyOf(a) {
		add(x)
	}
	return out
}

func byNumber(a, b Article) int { return cmp.Compare(a.Number, b.Number) }
