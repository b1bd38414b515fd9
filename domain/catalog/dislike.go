package catalog

import (
	"slices"
	"strings"

	"turnus/domain/search"
)

// AllergenMark begins a dislike that names an allergen: "allergen:nuts".
const AllergenMark = "allergen:"

// Dislikes are what somebody does not want: article numbers, words, and allergens
// behind AllergenMark.
type Dislikes []string

// Meet is the dislike an article falls under; false if there is none. A word falls
// on every article that has it in its name, in any language: without regard to case,
// accents and endings, so that Rande finds Randen, and as the first or last part of
// a longer word, so that Nuss finds Baumnüsse and Nussmischung, but Reis no
// Preiselbeere. Whoever wants no nuts gets nothing that has them in it either.
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
		if meets(one, terms) || slices.Contains(a.Allergens, Nuts) && nuts(one) {
			return one, true
		}
	}
	return "", false
}

// nutWords are what people call nuts who mean all of them, folded.
var nutWords = []string{"nuss", "nusse", "nuesse", "noix", "noce", "noci", "nut", "nuts"}

func nuts(dislike string) bool {
	return slices.ContainsFunc(search.Terms(dislike), func(term string) bool { return slices.Contains(nutWords, term) })
}

// meets reports whether every word of a dislike stands among some terms.
func meets(dislike string, terms []string) bool {
	words := strings.Fields(dislike)
	return len(words) > 0 && !slices.ContainsFunc(words, func(word string) bool {
		forms := search.Terms(word)
		return !slices.ContainsFunc(forms, func(form string) bool {
			return slices.ContainsFunc(terms, func(term string) bool { return alike(form, term) || partOf(form, term) })
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

// endings are those of plurals and cases.
var endings = []string{"", "e", "n", "s", "en", "er", "es"}

// partOf reports whether a folded word is the first or the last part of a longer
// one. Words of three letters are looked for at the end only.
func partOf(word, long string) bool {
	for _, end := range endings {
		stem, ok := strings.CutSuffix(word, end)
		if !ok || len(stem) < 4 && (end != "" || len(stem) < 3) {
			continue
		}
		if rest, first := strings.CutPrefix(long, stem); first && len(stem) >= 4 && isWord(rest) {
			return true
		}
		for _, own := range endings {
			if len(stem) < 4 && own != "" && own != "s" {
				continue
			}
			rest, ok := strings.CutSuffix(long, own)
			if rest, last := strings.CutSuffix(rest, stem); ok && last && isWord(rest) {
				return true
			}
		}
	}
	return false
}

// isWord reports whether what stands beside a part can be a part itself: the p of
// Preiselbeere and the sch of Schwein cannot.
func isWord(rest string) bool { return len(rest) >= 3 && strings.ContainsAny(rest, "aeiouy") }
