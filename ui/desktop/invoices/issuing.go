package invoices

import (
	"context"
	"strings"

	"turnus/domain/billing"
	"turnus/domain/office/invoicing"
	"turnus/ui/press"
	"turnus/ui/text"
)

// Issuing is a run that is being issued and printed, or was. What is done stays
// done, and is told, when it is cancelled or something fails on the way.
type Issuing struct {
	office Office
	words  *text.Words
	asked  invoicing.Run // the preview
	run    invoicing.Run
	ended  bool // without being cut off
	papers press.Printed
}

// Issuing begins to issue what the preview shows.
func (p *Run) Issuing() *Issuing {
	return &Issuing{office: p.office, words: p.words, asked: *p.preview}
}

// Issue issues it; it may run beside the window.
func (i *Issuing) Issue(ctx context.Context) error {
	var err error
	i.run, err = i.office.Jobs.IssueSeen(ctx, i.office.Actor, i.asked)
	i.ended = err == nil
	return err
}

// Ended reports whether it came to its end, rather than being cut off.
func (i *Issuing) Ended() bool { return i.ended }

// Print prints what was issued; it may run beside the window. What is printed in
// part only counts as not printed, and is found as such.
func (i *Issuing) Print(ctx context.Context) error {
	papers, err := i.office.Papers.Invoices(ctx, i.office.Actor, i.run.Documents)
	if err == nil {
		i.papers = papers
	}
	return err
}

// Issued is how many invoices there are of it.
func (i *Issuing) Issued() int { return len(i.run.Documents) }

// Complete reports whether all was issued that was to be.
func (i *Issuing) Complete() bool { return len(i.run.Documents) == len(i.asked.Documents) }

// Says tells what was issued.
func (i *Issuing) Says() string {
	docs := i.run.Documents
	if len(docs) == 0 {
		return i.words.T("invoices.issued.none")
	}
	says := []string{i.words.T("invoices.issued.done", "count", len(docs), "until", i.asked.Until,
		"total", i.words.Money(totalOf(docs), i.run.Currency),
		"numbers", numbersOf(i.words, docs))}
	if left := len(i.asked.Documents) - len(docs); left > 0 {
		says = append(says, i.words.T("invoices.issued.left", "count", left))
	}
	return strings.Join(says, " ")
}

// numbersOf are the numbers of documents, from the first to the last of each
// series of a year.
func numbersOf(w *text.Words, docs []billing.Document) string {
	type series struct{ first, last string }
	var all []series
	at := map[int]int{}
	for _, d := range docs {
		year := d.Date.Year()
		if n, known := at[year]; known {
			all[n].last = d.Number
			continue
		}
		at[year] = len(all)
		all = append(all, series{d.Number, d.Number})
	}
	var parts []string
	for _, s := range all {
		parts = append(parts, numberRange(w, s.first, s.last))
	}
	return w.List(parts)
}

// numberRange are the numbers from one to another.
func numberRange(w *text.Words, first, last string) string {
	if first == last {
		return first
	}
	return w.T("invoices.numbers", "from", first, "to", last)
}

// Printed tells what was printed; without files nothing was.
func (i *Issuing) Printed() Printed { return printedOf(i.words, i.papers) }
