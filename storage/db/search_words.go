package db

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"turnus/domain/record"
	"turnus/domain/search"
)

// withWords returns the ids of things of a kind that every word finds; false if
// nothing was typed.
func (r reader) withWords(kind record.Kind, typed string) (idSet, bool, error) {
	words := search.For(typed)
	// The longest is most likely to find few, and the others are looked for in
	// those only.
	slices.SortStableFunc(words, func(a, b []string) int { return cmp.Compare(lengthOf(b), lengthOf(a)) })
	s := wordSearch{reader: r, kind: kind, referring: map[reference][]int64{}}
	var found idSet
	for i, prefixes := range words {
		among := found
		var err error
		switch {
		case i == 0:
			found, err = s.all(prefixes)
		case among.count() <= fewFound:
			found, err = s.among(among.ids(), prefixes)
		default:
			if found, err = s.all(prefixes); err == nil {
				found.keep(among)
			}
		}
		if err != nil || found.count() == 0 {
			return nil, true, err
		}
	}
	return found, len(words) > 0, nil
}

func lengthOf(prefixes []string) int {
	if len(prefixes) == 0 {
		return 0
	}
	return len(prefixes[0])
}

// Variables, so that tests have many in a small shop.
var (
	// fewFound is up to how many ids it is quicker to look whether a word is in
	// each of them than to look for everything that has it.
	fewFound = 1000
	// manyReferred is from how many ids on it is quicker to walk through
	// everything that refers to something than to look each of them up.
	manyReferred = 5000
)

// wordSearch looks for words in things of a kind.
type wordSearch struct {
	reader
	kind record.Kind
	// referring is what was walked through for a word and serves the next: ids
	// in turn with what they refer to.
	referring map[reference][]int64
}

// all returns the ids that one of the prefixes finds.
func (s wordSearch) all(prefixes []string) (idSet, error) {
	found, err := s.withTerms(s.kind, prefixes)
	terms := map[record.Kind]idSet{}
	for _, ref := range references[s.kind] {
		if err != nil {
			return nil, err
		}
		if _, known := terms[ref.to]; !known {
			if terms[ref.to], err = s.withTerms(ref.to, prefixes); err != nil {
				return nil, err
			}
		}
		err = s.refer(ref, terms[ref.to], &found)
	}
	return found, err
}

// withTerms returns the ids of things of a kind that have a term with one of
// the prefixes.
func (r reader) withTerms(kind record.Kind, prefixes []string) (idSet, error) {
	var out idSet
	for _, prefix := range prefixes {
		err := r.integers("search", 1, func(row []int64) bool { out.add(row[0]); return true },
			"SELECT owner_id FROM search_term WHERE owner_kind = ? AND term >= ? AND term < ?", kind, prefix, beyond(prefix))
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// beyond is the first text that no longer begins with a prefix.
func beyond(prefix string) string { return prefix + string(unicode.MaxRune) }

// refer adds the ids of what refers to one of some ids.
func (s wordSearch) refer(ref reference, to idSet, found *idSet) error {
	n := to.count()
	if n == 0 {
		return nil
	}
	statement := "SELECT " + ref.id + ", " + ref.column + " FROM " + ref.from + " WHERE " + ref.where
	if n <= manyReferred {
		return s.integers("search", 2, func(row []int64) bool { found.add(row[0]); return true },
			statement+" AND "+ref.column+" IN (SELECT value FROM json_each(?))", toJSON(to.ids()))
	}
	pairs, known := s.referring[ref]
	if !known {
		err := s.integers("search", 2, func(row []int64) bool { pairs = append(pairs, row[0], row[1]); return true }, statement)
		if err != nil {
			return err
		}
		s.referring[ref] = pairs
	}
	for i := 0; i < len(pairs); i += 2 {
		if to.has(pairs[i+1]) {
			found.add(pairs[i])
		}
	}
	return nil
}

// among returns those of some ids that one of the prefixes finds.
func (s wordSearch) among(ids []int64, prefixes []string) (idSet, error) {
	var found idSet
	if len(prefixes) == 0 {
		return nil, nil
	}
	begins := strings.TrimSuffix(strings.Repeat("t.term >= ? AND t.term < ? OR ", len(prefixes)), " OR ")
	some := toJSON(ids)
	look := func(kind record.Kind, from, id, column, where string) error {
		args := []any{some, kind}
		for _, prefix := range prefixes {
			args = append(args, prefix, beyond(prefix))
		}
		return s.integers("search", 1, func(row []int64) bool { found.add(row[0]); return true },
			"SELECT "+id+" FROM (SELECT value FROM json_each(?)) few"+from+" WHERE "+where+" AND EXISTS ("+
				"SELECT 1 FROM search_term t WHERE t.owner_kind = ? AND t.owner_id = "+column+" AND ("+begins+"))", args...)
	}
	err := look(s.kind, "", "few.value", "few.value", "TRUE")
	for _, ref := range references[s.kind] {
		if err == nil {
			err = look(ref.to, " CROSS JOIN "+ref.from, ref.id, ref.column, ref.where+" AND "+ref.id+" = few.value")
		}
	}
	return found, err
}
