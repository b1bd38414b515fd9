package paper

import (
	"errors"
	"io"
	"runtime"

	"golang.org/x/sync/errgroup"

	"turnus/domain/billing"
	"turnus/domain/lang"
	"turnus/ui/text"
)

// maxPages is how many pages a volume may have: fpdf holds all pages of a file
// in memory, and thicker files are hard to print.
const maxPages = 1000

// InvoiceVolumes writes many documents as several PDFs of at most a thousand
// pages, several at once. Open is called for each volume, in order from 1 and
// never twice at once; what it gives is closed when the volume is written. A
// document is never split between volumes.
func InvoiceVolumes(open func(volume int) (io.WriteCloser, error), docs []billing.Document, words func(lang.Lang) *text.Words, o Options) error {
	var g errgroup.Group
	g.SetLimit(runtime.GOMAXPROCS(0))
	for i, volume := range volumes(docs, countPages(docs, words)) {
		w, err := open(i + 1)
		if err != nil {
			return errors.Join(err, g.Wait())
		}
		g.Go(func() error { return errors.Join(Invoices(w, volume, words, o), w.Close()) })
	}
	return g.Wait()
}

// countPages lays each document out to see how many pages it has. Keeping the
// layouts of a whole run would take more memory than doing it twice takes time.
func countPages(docs []billing.Document, words func(lang.Lang) *text.Words) []int {
	const share = 64
	pages := make([]int, len(docs))
	var g errgroup.Group
	g.SetLimit(runtime.GOMAXPROCS(0))
	for from := 0; from < len(docs); from += share {
		g.Go(func() error {
			for i := from; i < min(from+share, len(docs)); i++ {
				pages[i] = len(newInvoice(docs[i], words).document().leaves)
			}
			return nil
		})
	}
	_ = g.Wait() // nothing in it fails
	return pages
}

// volumes cuts documents with known numbers of pages into volumes.
func volumes(docs []billing.Document, pages []int) [][]billing.Document {
	var out [][]billing.Document
	from, sum := 0, 0
	for i, n := range pages {
		if sum+n > maxPages && i > from {
			out = append(out, docs[from:i])
			from, sum = i, 0
		}
		sum += n
	}
	if from < len(docs) {
		out = append(out, docs[from:])
	}
	return out
}
