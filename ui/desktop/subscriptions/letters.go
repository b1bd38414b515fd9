package subscriptions

import (
	"context"
	"slices"
	"strings"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/mailing"
	"turnus/domain/office/writing"
	"turnus/ui/text"
)

// Writing finds who gets a letter, and writes it.
type Writing interface {
	Addressees(ctx context.Context, today civil.Date, ask writing.Ask) (writing.Addressees, error)
	Letters(ctx context.Context, today civil.Date, text mailing.Text, some []writing.Addressee) ([]mailing.Letter, error)
}

// Papers prints letters, and returns what is to be opened.
type Papers interface {
	Mailing(ctx context.Context, day civil.Date, letters int,
		read func(ctx context.Context, from, to int) ([]mailing.Letter, error)) (string, error)
}

// Letters are letters to the customers of some subscriptions.
type Letters struct {
	writing Writing
	papers  Papers
	words   *text.Words
	today   func() civil.Date
}

// NewLetters writes to nobody yet.
func NewLetters(o Office, w *text.Words, today func() civil.Date) *Letters {
	return &Letters{writing: o.Writing, papers: o.Papers, words: w, today: today}
}

// Fields are the place holders, by what they are called in a text.
func (l *Letters) Fields() []Named[mailing.Field] {
	var out []Named[mailing.Field]
	for _, f := range mailing.Fields {
		out = append(out, Named[mailing.Field]{f, "{" + l.name(f) + "}"})
	}
	return out
}

func (l *Letters) name(f mailing.Field) string {
	return l.words.T("subscriptions.letter.holder." + string(f))
}

// Read reads what was typed; large and small letters of place holders do not count.
func (l *Letters) Read(subject, body string) (mailing.Text, error) {
	return mailing.Parse(subject, body, func(name string) (mailing.Field, bool) {
		i := slices.IndexFunc(mailing.Fields, func(f mailing.Field) bool { return strings.EqualFold(name, l.name(f)) })
		if i < 0 {
			return "", false
		}
		return mailing.Fields[i], true
	})
}

// Sides are to whom letters can go.
func (l *Letters) Sides() []Named[writing.Side] {
	var out []Named[writing.Side]
	for _, s := range []writing.Side{writing.Payer, writing.Receiver} {
		out = append(out, Named[writing.Side]{s, l.words.T("subscriptions.letter.to." + string(s))})
	}
	return out
}

// Languages are those customers can have.
func (l *Letters) Languages() []Named[lang.Lang] {
	out := []Named[lang.Lang]{{"", l.words.T("subscriptions.letter.any_language")}}
	for _, x := range lang.All {
		out = append(out, Named[lang.Lang]{x, l.words.T("common.language." + string(x))})
	}
	return out
}

// Find gives the work that finds who gets one. ids gives the subscriptions.
func (l *Letters) Find(ids func(context.Context) ([]int64, error), to writing.Side, spoken lang.Lang) func(context.Context) (writing.Addressees, error) {
	today := l.today()
	return func(ctx context.Context) (writing.Addressees, error) {
		list, err := ids(ctx)
		if err != nil {
			return writing.Addressees{}, err
		}
		return l.writing.Addressees(ctx, today, writing.Ask{IDs: list, To: to, Lang: spoken})
	}
}

// Print gives the work that prints them. It returns what is to be opened.
func (l *Letters) Print(to writing.Addressees, t mailing.Text) func(context.Context) (string, error) {
	today := l.today()
	return func(ctx context.Context) (string, error) {
		return l.papers.Mailing(ctx, today, len(to.List), func(ctx context.Context, from, end int) ([]mailing.Letter, error) {
			return l.writing.Letters(ctx, today, t, to.List[from:end])
		})
	}
}

// Says tells how many letters there will be, and in which languages they greet.
func (l *Letters) Says(a writing.Addressees) string {
	says := l.words.T("subscriptions.letter.count", "count", len(a.List))
	var spoken []string
	for _, x := range lang.All {
		if n := a.Langs[x]; n > 0 {
			spoken = append(spoken, l.words.T("subscriptions.letter.spoken", "count", n, "language", l.words.T("common.language."+string(x))))
		}
	}
	if len(spoken) > 1 {
		says += " " + l.words.T("subscriptions.letter.languages", "list", l.words.List(spoken))
	}
	return says
}

// Lacks tells in how many letters a place holder of a text has nothing in its place.
func (l *Letters) Lacks(a writing.Addressees, t mailing.Text) []string {
	var out []string
	for _, f := range mailing.Fields {
		if n := a.Without[f]; n > 0 && t.Has(f) {
			out = append(out, l.words.T("subscriptions.letter.lacks", "count", n, "holder", "{"+l.name(f)+"}"))
		}
	}
	return out
}

// Nowhere names those without a postal address, the first of them.
func (l *Letters) Nowhere(a writing.Addressees) string {
	if len(a.Nowhere) == 0 {
		return ""
	}
	var names []string
	for _, n := range a.Nowhere[:min(linesShown, len(a.Nowhere))] {
		names = append(names, l.words.T("subscriptions.letter.somebody", "name", n.Name, "number", n.Number))
	}
	if more := len(a.Nowhere) - linesShown; more > 0 {
		names = append(names, l.words.T("subscriptions.effect.more", "count", more))
	}
	return l.words.T("subscriptions.letter.nowhere", "count", len(a.Nowhere), "names", strings.Join(names, ", "))
}
