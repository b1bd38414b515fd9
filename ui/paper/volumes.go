package paper

import (
	"context"
	"io"
	"runtime"

	"golang.org/x/sync/errgroup"

	"turnus/domain/billing"
	"turnus/domain/lang"
	"turnus/domain/notice"
	"turnus/domain/picking"
	"turnus/ui/text"
)

// MaxPages is how many pages a volume may have: fpdf holds all pages of a file
// in memory, and thicker files are hard to print.
const MaxPages = 1000

// Volume is one of the PDFs a batch is printed in. What is in it can be written
// any number of times, with the same bytes.
type Volume struct {
	write func(io.Writer) error
	docs  []billing.Document
}

// Write writes the PDF.
func (v Volume) Write(w io.Writer) error { return v.write(w) }

// Documents are those printed in the volume; none in pick lists and letters.
func (v Volume) Documents() []billing.Document { return v.docs }

// PickListVolumes cuts the pick list of a day into PDFs of at most a thousand
// pages, the total list at the beginning of the first. A slip is never split
// between volumes.
func PickListVolumes(sheet picking.Sheet, words *text.Words, o Options) []Volume {
	docs := pickList(sheet, words, o)
	pages := make([]int, len(docs))
	for i, d := range docs {
		pages[i] = len(d.leaves)
	}
	var out []Volume
	for _, r := range cut(pages) {
		out = append(out, Volume{write: func(w io.Writer) error {
			return write(w, titleOf(sheet, words), docs[r.from:r.to], o)
		}})
	}
	return out
}

// InvoiceVolumes cuts many documents into PDFs of at most a thousand pages. A
// document is never split between volumes.
func InvoiceVolumes(docs []billing.Document, words func(lang.Lang) *text.Words) []Volume {
	var out []Volume
	for _, r := range cut(countPages(len(docs), func(i int) document { return newInvoice(docs[i], words).document() })) {
		out = append(out, invoiceVolume(docs[r.from:r.to], words))
	}
	return out
}

// SingleInvoices gives each document a PDF of its own.
func SingleInvoices(docs []billing.Document, words func(lang.Lang) *text.Words) []Volume {
	out := make([]Volume, len(docs))
	for i := range docs {
		out[i] = invoiceVolume(docs[i:i+1], words)
	}
	return out
}

// invoiceVolume bears the date of its last document: what is issued is printed
// the same whenever it is printed.
func invoiceVolume(docs []billing.Document, words func(lang.Lang) *text.Words) Volume {
	o := Options{Created: docs[len(docs)-1].Date.Time()}
	return Volume{docs: docs, write: func(w io.Writer) error { return Invoices(w, docs, words, o) }}
}

// LetterVolumes cuts many letters into PDFs of at most a thousand pages, each
// letter in the language of its customer. A letter is never split between volumes.
func LetterVolumes(letters []notice.Letter, words func(lang.Lang) *text.Words, o Options) []Volume {
	pages := countPages(len(letters), func(i int) document { return letterPaper(letters[i], words, o) })
	var out []Volume
	for _, r := range cut(pages) {
		out = append(out, Volume{write: func(w io.Writer) error { return Letters(w, letters[r.from:r.to], words, o) }})
	}
	return out
}

// Print has every volume kept, several at once: keep is called for each, from
// several goroutines, and writes it where it belongs. The first error ends the
// printing, and so does the context, between two volumes.
func Print(ctx context.Context, volumes []Volume, keep func(n int, v Volume) error) error {
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(runtime.GOMAXPROCS(0))
	for n, v := range volumes {
		g.Go(func() error {
			if err := ctx.Err(); err != nil {
				return err
			}
			return keep(n, v)
		})
	}
	return g.Wait()
}

// countPages lays out so many documents to see how many pages each has. Keeping
// the layouts of a whole run would take more memory than doing it twice takes time.
func countPages(n int, layOut func(i int) document) []int {
	const share = 64
	pages := make([]int, n)
	var g errgroup.Group
	g.SetLimit(runtime.GOMAXPROCS(0))
	for from := 0; from < n; from += share {
		g.Go(func() error {
			for i := from; i < min(from+share, n); i++ {
				pages[i] = len(layOut(i).leaves)
			}
			return nil
		})
	}
	_ = g.Wait() // nothing in it fails
	return pages
}

// span is a volume's part of what is printed: from the first to before the last.
type span struct{ from, to int }

// cut divides things with known numbers of pages into volumes.
func cut(pages []int) []span {
	var out []span
	from, sum := 0, 0
	for i, n := range pages {
		if sum+n > MaxPages && i > from {
			out = append(out, span{from, i})
			from, sum = i, 0
		}
		sum += n
	}
	if from < len(pages) {
		out = append(out, span{from, len(pages)})
	}
	return out
}
