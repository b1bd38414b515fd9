package search_test

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/search"
)

func TestWordsAreFoundByTheirBeginnings(t *testing.T) {
	texts := []string{"K-17", "Zoë Müller-Weiß", "8046 Zürich", "2026-00123"}
	for typed, want := range map[string]bool{
		"":              true,
		"  ":            true,
		"zoe":           true,
		"ZOË":           true,
		"mull":          true,
		"mueller":       true,
		"müller weiss":  true,
		"weiß":          true,
		"k17":           true,
		"K-1":           true,
		"17":            true,
		"zurich zoe 80": true,
		"zoe\u0308":     true, // the accent as a sign of its own
		"2026-001":      true,
		"123":           false, // not how the part begins
		"00123":         true,
		"ller":          false,
		"zoe bern":      false,
		"-":             false,
		"zoe -":         false,
	} {
		if got := search.For(typed).Finds(texts...); got != want {
			t.Errorf("%q: %v, want %v", typed, got, want)
		}
	}
}

func TestTermsAreWordsAndTheirParts(t *testing.T) {
	want := []string{"17", "k", "k17", "mueller", "muller"}
	if got := search.Terms("K-17 Müller", "müller", "–"); !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	if got := search.Prefixes("--"); len(got) != 0 {
		t.Errorf("%q", got)
	}
}

// Whatever is written, the beginning of each of its words finds it.
func TestEveryTextIsFoundByWhatStandsInIt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`[A-Za-zäöüÄÖÜéèàçñ0-9]{1,9}( [A-Za-zäöüéß0-9-]{1,9}){0,3}`).Draw(t, "text")
		var typed []string
		for _, word := range strings.Fields(text) {
			if len(search.Prefixes(word)) > 0 {
				letters := []rune(word)
				typed = append(typed, string(letters[:rapid.IntRange(1, len(letters)).Draw(t, "letters")]))
			}
		}
		typed = slices.DeleteFunc(typed, func(s string) bool { return len(search.Prefixes(s)) == 0 })
		if q := strings.Join(typed, " "); !search.For(q).Finds(text) || !search.For(strings.ToUpper(q)).Finds(text) {
			t.Errorf("%q does not find %q", q, text)
		}
	})
}
