package db

import (
	"context"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"turnus/domain/record"
)

// termRow is a folded word something is found by.
type termRow struct {
	OwnerKind record.Kind `gorm:"primaryKey"`
	Term      string      `gorm:"primaryKey"`
	OwnerID   int64       `gorm:"primaryKey;autoIncrement:false"`
}

func (r termRow) owner() int64 { return r.OwnerID }

// termsOf is the part of an aggregate's search terms, made of its texts.
func termsOf[T any](kind record.Kind, texts func(*T) (id int64, texts []string)) part[T, termRow] {
	return part[T, termRow]{
		table: "search_term", by: "owner_id", kind: kind, order: "term", derived: true,
		split: func(t *T) []termRow {
			id, all := texts(t)
			return rowsOf(terms(all...), func(_ int, term string) termRow { return termRow{kind, term, id} })
		},
	}
}

// terms are the folded words of texts, each once, sorted: every word and every
// part of one ("K-17" is k17, k and 17; "Müller" is muller and mueller).
func terms(texts ...string) []string {
	var out []string
	for _, text := range texts {
		for _, word := range strings.Fields(text) {
			for _, folded := range fold(word) {
				parts := strings.FieldsFunc(folded, notInWord)
				out = append(append(out, parts...), strings.Join(parts, ""))
			}
		}
	}
	slices.Sort(out)
	return slices.DeleteFunc(slices.Compact(out), func(s string) bool { return s == "" })
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

// Search returns up to limit ids of customers, subscriptions or articles in
// which each word begins something: a number, a name, a town. A subscription is
// also found by its payer, its receiver and its articles. Ids are ascending.
func (db *DB) Search(ctx context.Context, kind record.Kind, words string, limit int) ([]int64, error) {
	var found []int64
	err := inTransaction(ctx, db.read, nil, func(r reader) error {
		for i, word := range strings.Fields(words) {
			ids, err := r.withWord(kind, word)
			if err != nil {
				return err
			}
			if i > 0 {
				ids = intersect(found, ids)
			}
			if found = ids; len(found) == 0 {
				return nil
			}
		}
		return nil
	})
	return found[:min(len(found), limit)], err
}

// termsWhere finds ids by prefixes of terms; the upper end is the first text
// that no longer begins with the prefix.
const termsWhere = "SELECT DISTINCT owner_id FROM search_term WHERE owner_kind = ? AND term >= ? AND term < ?"

// subscriptionsBy are the ways to find subscriptions by the terms of others.
var subscriptionsBy = []struct {
	kind  record.Kind
	query string
}{
	{record.KindCustomer, "SELECT id FROM subscription WHERE payer_id IN (" + termsWhere + ")"},
	{record.KindCustomer, "SELECT id FROM subscription WHERE receiver_id IN (" + termsWhere + ")"},
	{record.KindArticle, "SELECT subscription_id FROM subscription_line WHERE article_id IN (" + termsWhere + ")"},
}

// withWord returns the ids that one word finds, ascending.
func (r reader) withWord(kind record.Kind, word string) ([]int64, error) {
	var queries []string
	var args []any
	for _, folded := range fold(word) {
		prefix := strings.Join(strings.FieldsFunc(folded, notInWord), "")
		if prefix == "" {
			continue
		}
		add := func(kind record.Kind, query string) {
			queries, args = append(queries, query), append(args, kind, prefix, prefix+string(unicode.MaxRune))
		}
		add(kind, termsWhere)
		if kind != record.KindSubscription {
			continue
		}
		for _, way := range subscriptionsBy {
			add(way.kind, way.query)
		}
	}
	if len(queries) == 0 {
		return nil, nil
	}
	return query[int64](r, "search", strings.Join(queries, " UNION ")+" ORDER BY 1", args...)
}

// intersect keeps what is in both of two ascending lists.
func intersect(a, b []int64) []int64 {
	return slices.DeleteFunc(a, func(id int64) bool {
		_, ok := slices.BinarySearch(b, id)
		return !ok
	})
}
