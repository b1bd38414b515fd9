// Package paper makes the PDFs of the shop: pick lists for the packers and
// invoices for the customers. Layout lives here and nothing else: amounts,
// dates and words come ready from the domain and from ui/text, and what is
// printed of an issued document is its frozen copy alone.
package paper

import (
	"errors"
	"io"
	"time"

	"turnus/domain/billing"
	"turnus/domain/lang"
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

var errNotYet = errors.New("paper: layout is not in this commit yet")

// PickList writes the pick list of a day: the total list, then each slip on
// pages of its own.
func PickList(w io.Writer, sheet picking.Sheet, words *text.Words, o Options) error {
	return errNotYet
}

// Invoices writes documents one after the other into one PDF, each in its own
// language and beginning on a page of its own.
func Invoices(w io.Writer, docs []billing.Document, words func(lang.Lang) *text.Words, o Options) error {
	return errNotYet
}

// InvoiceVolumes writes many documents as several PDFs of at most a thousand
// pages, several at once. Open is called for each volume, in order from 1, and
// what it gives is closed when the volume is written.
func InvoiceVolumes(open func(volume int) (io.WriteCloser, error), docs []billing.Document, words func(lang.Lang) *text.Words, o Options) error {
	return errNotYet
}
