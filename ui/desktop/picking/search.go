package picking

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"turnus/domain/picking"
)

// Search keeps to the slips in which each word occurs: in the number, the
// receiver, the place, the tour, an article, what comes out of a box or goes in, what
// a line comes from, or that a substitution is still open.
func (p *Presenter) Search(words string) {
	p.search = strings.Fields(fold(words))
	p.publishSlips()
}

// Searching reports whether only some slips are shown.
func (p *Presenter) Searching() bool { return len(p.search) > 0 }

// fits reports whether a slip of the sheet has all words of the search.
func (p *Presenter) fits(slip int) bool {
	return !slices.ContainsFunc(p.search, func(w string) bool { return !strings.Contains(p.folded[slip], w) })
}

// foldSlip is what a slip is found by.
func (p *Presenter) foldSlip(s picking.Slip) string {
	var b strings.Builder
	add := func(texts ...string) {
		for _, t := range texts {
			b.WriteString(t)
			b.WriteByte(' ')
		}
	}
	add(s.Number, s.Receiver, s.Customer, s.Place.Pickup, s.Place.Town, s.Place.Tour)
	add(s.Place.Lines...)
	for _, l := range s.Lines {
		add(l.Article, l.Names.In(p.words.Lang()), l.Order, l.Origin.Number)
		for _, x := range l.Swaps {
			add(x.Out.Names.In(p.words.Lang()))
			if x.In != nil {
				add(x.In.Names.In(p.words.Lang()))
			}
		}
	}
	if unsolved(s) {
		add(p.words.T("picking.unsolved"))
	}
	if s.ClosedAt.IsZero() && len(s.Clashes) > 0 {
		add(p.words.T("picking.clash"))
	}
	return fold(b.String())
}

// oneSpelling makes of what people write in two ways one: Mueller is Müller.
var oneSpelling = strings.NewReplacer("ae", "a", "oe", "o", "ue", "u", "ß", "ss", "æ", "a", "œ", "o", "ø", "o")

// fold gives a text in small letters without accents.
func fold(s string) string {
	plain := strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFD.String(s))
	return oneSpelling.Replace(plain)
}
