// Package takeover reads the tables of the system a shop worked with before:
// customers, articles, subscriptions and what is open. It says what each row
// means and what is wrong with it; whether it fits the shop is judged in the
// office.
package takeover

import (
	"slices"
	"strings"

	"turnus/domain/problem"
	"turnus/domain/tabular"
)

// Codes of this package.
const (
	CodeTableUnknown   problem.Code = "takeover.table_unknown" // file
	CodeValueUnknown   problem.Code = "takeover.value_unknown" // column, value
	CodeNothingToTake  problem.Code = "takeover.nothing"
	CodeLineContradict problem.Code = "takeover.line_contradicts" // column, number: rows of one subscription differ
)

// Kind is what a table is about.
type Kind string

// The tables, in the order they are taken over.
const (
	Customers     Kind = "customers"
	Articles      Kind = "articles"
	Subscriptions Kind = "subscriptions"
	OpenItems     Kind = "open_items"
	Prepaid       Kind = "prepaid"
	Crates        Kind = "crates"
	// Comparison has the figures of the old system; nothing of it is taken over.
	Comparison Kind = "comparison"
)

// Kinds are all tables in the order they are taken over.
var Kinds = []Kind{Articles, Customers, Subscriptions, OpenItems, Prepaid, Crates}

// File is a table as it lies on a disk.
type File struct {
	Name    string // without folders
	Content []byte
}

// KindOf tells by its name what a file is about: kunden.csv, Artikel-2026.csv,
// abos.csv, offene_posten.csv, guthaben.csv, leergut.csv, and the same in English.
func KindOf(name string) (Kind, bool) {
	name = strings.ToLower(name)
	for _, of := range names {
		if slices.ContainsFunc(of.begins, func(b string) bool { return strings.HasPrefix(name, b) }) {
			return of.kind, true
		}
	}
	return "", false
}

var names = []struct {
	kind   Kind
	begins []string
}{
	{Customers, []string{"kunden", "customers", "clients", "clienti"}},
	{Articles, []string{"artikel", "articles", "articoli"}},
	{Subscriptions, []string{"abo", "subscriptions", "abbonamenti"}},
	{OpenItems, []string{"offene", "open", "postes", "partite"}},
	{Prepaid, []string{"guthaben", "prepaid", "vorausbezahlt", "soldes", "crediti"}},
	{Crates, []string{"leergut", "crates", "gebinde", "consignes", "vuoti"}},
	{Comparison, []string{"vergleich", "compar", "confronto"}},
}

// Tables are what the files of a take-over say.
type Tables struct {
	Customers     []CustomerRow
	Articles      []ArticleRow
	Subscriptions []SubscriptionRow
	OpenItems     []OpenItemRow
	Prepaid       []PrepaidRow
	Crates        []CratesRow
	Before        map[FigureOf]int64 // what the old system says, see Figure.Measure
	Findings      []Finding
	Read          map[Kind]int // rows, those with problems included
	Files         []ReadFile   // in their order

	byNumber map[string]int // index of a subscription
}

// ReadFile is a file that was read.
type ReadFile struct {
	Name string
	Kind Kind // "": nobody knows
	Rows int
}

// Len counts what there is to take over.
func (t Tables) Len() int {
	return len(t.Customers) + len(t.Articles) + len(t.Subscriptions) + len(t.OpenItems) + len(t.Prepaid) + len(t.Crates)
}

// Finding is something about a row, or about a whole file if Line is 0.
type Finding struct {
	File    string
	Kind    Kind
	Line    int  // of the file; 0: the whole of it
	Warning bool // it is taken over all the same
	Problem *problem.Problem
}

// At is where a row stands.
type At struct {
	File string
	Kind Kind
	Line int
}

// Read reads files in any order. A row that cannot be read is left out and told;
// a file that cannot be read at all likewise.
func Read(files []File) Tables {
	t := Tables{Read: map[Kind]int{}, Before: map[FigureOf]int64{}, byNumber: map[string]int{}}
	for _, f := range files {
		kind, known := KindOf(f.Name)
		t.Files = append(t.Files, ReadFile{Name: f.Name, Kind: kind})
		if !known {
			t.tell(At{File: f.Name}, false, problem.New(CodeTableUnknown, "", "file", f.Name))
			continue
		}
		t.read(f, kind)
	}
	return t
}

func (t *Tables) read(f File, kind Kind) {
	at := At{File: f.Name, Kind: kind}
	table, err := tabular.Read(f.Content, columns[kind])
	t.tell(at, true, table.Warnings...)
	if err != nil {
		t.tell(at, false, problem.Of(err)...)
		return
	}
	t.Read[kind] += len(table.Rows)
	t.Files[len(t.Files)-1].Rows = len(table.Rows)
	for _, row := range table.Rows {
		at.Line = row.Line
		r := reader{Reader: tabular.Reader{Row: row}, at: at}
		t.add(&r)
		t.tell(at, false, r.Problems...)
	}
}

// tell adds findings about a row.
func (t *Tables) tell(at At, warning bool, problems ...*problem.Problem) {
	for _, p := range problems {
		t.Findings = append(t.Findings, Finding{File: at.File, Kind: at.Kind, Line: at.Line, Warning: warning, Problem: p})
	}
}

// add reads a row; one with problems is left out.
func (t *Tables) add(r *reader) {
	switch r.at.Kind {
	case Customers:
		keep(&t.Customers, r, r.customer())
	case Articles:
		keep(&t.Articles, r, r.article())
	case Subscriptions:
		t.addSubscription(r, r.subscription())
	case OpenItems:
		keep(&t.OpenItems, r, r.openItem())
	case Prepaid:
		keep(&t.Prepaid, r, r.prepaid())
	case Crates:
		keep(&t.Crates, r, r.crates())
	case Comparison:
		if of, value, given := r.compared(); given {
			t.Before[of] = value
		}
	}
}

func keep[R any](rows *[]R, r *reader, row R) {
	if len(r.Problems) == 0 {
		*rows = append(*rows, row)
	}
}

// addSubscription joins the rows of one subscription: each adds an article.
func (t *Tables) addSubscription(r *reader, row SubscriptionRow) {
	if len(r.Problems) > 0 {
		return
	}
	i, known := t.byNumber[row.Number]
	if !known {
		if row.Start.IsZero() && row.Next.IsZero() {
			r.Needed("next") // a later row need not say it again
			return
		}
		t.byNumber[row.Number] = len(t.Subscriptions)
		t.Subscriptions = append(t.Subscriptions, row)
		return
	}
	first := &t.Subscriptions[i]
	if column := first.contradicts(row); column != "" {
		r.Problems.Add(CodeLineContradict, column, "column", r.Typed(column), "number", row.Number)
		return
	}
	first.Lines = append(first.Lines, row.Lines...)
}
