// Package search says which texts a person means who types the beginnings of
// words: small letters or capitals, with accents or without, "muller" and
// "mueller" for Müller, k17 for K-17. The store keeps the terms of what can be
// found; lists that are in memory ask a Query. Where one searches, and in what,
// is not decided here.
package search

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Terms are the folded words of texts, each once, sorted: every word and every
// part of one ("K-17" is k17, k and 17; "Müller" is muller and mueller).
func Terms(texts ...string) []string {
	var out []string
	for _, text := range texts {
		for word := range strings.FieldsSeq(text) {
			for _, folded := range fold(word) {
				parts := strings.FieldsFunc(folded, notInWord)
				out = append(append(out, parts...), strings.Join(parts, ""))
			}
		}
	}
	slices.Sort(out)
	return slices.DeleteFunc(slices.Compact(out), func(s string) bool { return s == "" })
}

// Prefixes are what a term may begin with for a typed word to find it; none if
// there is no letter or digit in it.
func Prefixes(word string) []string {
	var out []string
	for _, folded := range fold(word) {
		if prefix := strings.Join(strings.FieldsFunc(folded, notInWord), ""); prefix != "" {
			out = append(out, prefix)
		}
	}
	return out
}

// Query is what somebody typed into a search, a word each.
type Query [][]string

// For reads what was typed.
func For(typed string) Query {
	var q Query
	for word := range strings.FieldsSeq(typed) {
		q = append(q, Prefixes(word))
	}
	return q
}

// Finds reports whether each word typed begins a term of the texts. Nothing
// typed finds everything.
func (q Query) Finds(texts ...string) bool { return len(q) == 0 || q.FindsAmong(Terms(texts...)) }

// FindsAmong is Finds for texts whose Terms are known already: lists of many
// rows keep them.
func (q Query) FindsAmong(terms []string) bool {
	for _, prefixes := range q {
		if !slices.ContainsFunc(prefixes, func(prefix string) bool {
			i, _ := slices.BinarySearch(terms, prefix)
			return i < len(terms) && strings.HasPrefix(terms[i], prefix)
		}) {
			return false
		}
	}
	return true
}

func notInWord(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

// withE are the letters German may write with an e instead of two dots.
var withE = strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue")

// apart are letters that have no accent to take away.
var apart = strings.NewReplacer("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d")

// fold gives a word in small letters without accents, and if there is another
// way to write it, that one too.
func fold(word string) []string {
	word = strings.ToLower(norm.NFC.String(word))
	plain, german := withoutAccents(word), withoutAccents(withE.Replace(word))
	if plain == german {
		return []string{plain}
	}
	return []string{plain, german}
}

func withoutAccents(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(apart.Replace(s)))
}
