package db

import (
	"maps"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// A set of ids is what a map of them would be.
func TestASetOfIDsIsASet(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := func(label string) (idSet, map[int64]bool) {
			var s idSet
			m := map[int64]bool{}
			for _, id := range rapid.SliceOfN(rapid.Int64Range(0, 300), 0, 60).Draw(t, label) {
				s.add(id)
				m[id] = true
			}
			return s, m
		}
		a, all := draw("a")
		b, other := draw("b")
		if !slices.Equal(a.ids(), slices.Sorted(maps.Keys(all))) || a.count() != len(all) {
			t.Fatalf("%v of %v", a.ids(), all)
		}
		a.keep(b)
		for id := range int64(400) {
			if a.has(id) != (all[id] && other[id]) {
				t.Fatalf("%d: %v", id, a.has(id))
			}
		}
	})
}
