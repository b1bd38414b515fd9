package search_test

import (
	"cmp"
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/search"
)

func TestListsAreSortedAsPeopleRead(t *testing.T) {
	want := []string{"", "2026-00009", "2026-10000", "A-9", "a-10", "A-100", "Ähren 7", "Ähren 12", "Bär", "Bart", "Élan", "Emil", "Zoë", "Zora"}
	got := slices.Clone(want)
	slices.Reverse(got)
	slices.SortFunc(got, func(a, b string) int { return cmp.Compare(search.OrderKey(a), search.OrderKey(b)) })
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestNumbersAreSortedAsNumbers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		prefix := rapid.StringMatching(`[A-Za-zé -]{0,5}`).Draw(t, "prefix")
		a, b := rapid.IntRange(0, 1_000_000_000).Draw(t, "a"), rapid.IntRange(0, 1_000_000_000).Draw(t, "b")
		key := func(n int) string { return search.OrderKey(fmt.Sprintf("%s%d/%d", prefix, n, n)) }
		if got := cmp.Compare(key(a), key(b)); got != cmp.Compare(a, b) {
			t.Errorf("%d and %d: %d", a, b, got)
		}
	})
}
