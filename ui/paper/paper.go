// Package paper makes the PDFs of the shop: pick lists for the packers, invoices
// and letters for the customers. Layout lives here and nothing else: amounts,
// dates and words come ready from the domain and from ui/text, and what is
// printed of an issued document is its frozen copy alone.
//
// A paper is a list of pieces (strips of a page with a height), which flow
// puts onto pages; then each page is drawn with its head and foot. Everything
// written passes clean, which the type printable enforces.
package paper

import (
	"io"
	"time"

	"turnus/domain/billing"
	"turnus/domain/lang"
	"turnus/domain/notice"
	"turnus/domain/picking"
	"turnus/ui/text"
)

// Options are what a PDF needs beside its content.
type Options struct {
	// Created is the moment written into the file and, where a slip has none of
	// its own, the one of printing. Its location is the one instants are shown
	// in. The same content with the same moment gives the same bytes.
	Created time.Time
}

// PickList writes the pick list of a day: the total list, then each slip on
// pages of its own.
func PickList(w io.Writer, sheet picking.Sheet, words *text.Words, o Options) error {
	return write(w, titleOf(sheet, words), pickList(sheet, words, o), o)
}

func pickList(sheet picking.Sheet, words *text.Words, o Options) []document {
	v := voice{words}
	docs := []document{totalList(sheet, v)}
	for _, s := range sheet.Slips {
		docs = append(docs, slip(s, v, o))
	}
	return docs
}

// titleOf is what a viewer shows of a pick list above its pages.
func titleOf(sheet picking.Sheet, words *text.Words) printable {
	v := voice{words}
	return joined(v.say("paper.total.title"), clean(v.Date(sheet.Pick)))
}

// Invoices writes documents one after the other into one PDF, each in its own
// language and beginning on a page of its own. A preview, which has no number,
// says so and carries no payment part.
func Invoices(w io.Writer, docs []billing.Document, words func(lang.Lang) *text.Words, o Options) error {
	papers := make([]document, len(docs))
	for i, doc := range docs {
		papers[i] = newInvoice(doc, words).document()
	}
	about := printable("")
	if len(papers) > 0 {
		about = papers[0].name
	}
	return write(w, about, papers, o)
}

// Letters writes letters about moved deliveries one after the other into one PDF,
// each in the language of its customer and beginning on a page of its own. What
// could be changed until a moment before o.Created is past, and says so.
func Letters(w io.Writer, letters []notice.Letter, words func(lang.Lang) *text.Words, o Options) error {
	papers := make([]document, len(letters))
	for i, l := range letters {
		papers[i] = letterPaper(l, words, o)
	}
	about := printable("")
	if len(letters) > 0 {
		about = newLetter(letters[0], words, o).subject()
	}
	return write(w, about, papers, o)
}
