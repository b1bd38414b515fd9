package press

import (
	"context"
	"io"
	"slices"
	"strconv"

	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/ui/paper"
	"turnus/ui/text"
)

// singlesAtOnce is how many documents are recorded in one unit of work. A run
// that is cut off prints as many again, with the same bytes.
const singlesAtOnce = 50

// Printed are the files of issued documents.
type Printed struct {
	Volumes []string // all documents to print, in volumes of at most a thousand pages
	Singles []string // each document to keep and to mail, in the order of the documents
}

// Invoices prints issued documents: together in volumes, and each alone as
// Singles does. Of one document there is only the one file. When something fails
// or ctx is cancelled, what is there already comes back with the error; the
// documents whose paper is missing are those invoicing.WithoutPaper finds.
func (p Press) Invoices(ctx context.Context, actor office.Actor, docs []billing.Document) (Printed, error) {
	var done Printed
	var err error
	if len(docs) < 2 {
		done.Singles, err = p.Singles(ctx, actor, docs)
		done.Volumes = done.Singles
		return done, err
	}
	volumes := paper.InvoiceVolumes(docs, wordsOf(docs[0]))
	month := latest(docs)
	// A single file costs some times what its pages cost in a volume.
	done.Volumes, err = p.volumes(office.Stage(ctx, 0, 1, 4), volumes, func(n int) []string {
		return filed(month, p.nameOf(volumes[n].Documents()))
	})
	if err != nil {
		return done, err
	}
	done.Singles, err = p.Singles(office.Stage(ctx, 1, 4, 4), actor, docs)
	return done, err
}

// nameOf says which documents a volume has. Their number tells a choice of some
// from the run of all between the same first and last one.
func (p Press) nameOf(docs []billing.Document) string {
	return p.Words.T("press.invoices", "from", docs[0].Number, "to", docs[len(docs)-1].Number, "count", strconv.Itoa(len(docs))) + ending
}

// latest is the day whose month a batch belongs to.
func latest(docs []billing.Document) civil.Date {
	day := docs[0].Date
	for _, d := range docs {
		day = civil.Later(day, d.Date)
	}
	return day
}

// Singles prints each of some issued documents into a file of its own, and
// records its hash. A file that is there and recorded is the paper the customer
// has: it stays, also when a newer program would lay it out otherwise. The paths
// are in the order of the documents.
func (p Press) Singles(ctx context.Context, actor office.Actor, docs []billing.Document) ([]string, error) {
	files := make([]string, 0, len(docs))
	for some := range slices.Chunk(docs, singlesAtOnce) {
		more, err := p.each(ctx, actor, some)
		if err != nil {
			return files, err
		}
		files = append(files, more...)
		office.Report(ctx, len(files), len(docs))
	}
	return files, nil
}

// Document is the file of one issued document, to be opened; it is printed if it
// is not there.
func (p Press) Document(ctx context.Context, actor office.Actor, number string) (string, error) {
	doc, err := p.Billing.Document(ctx, number)
	if err != nil {
		return "", err
	}
	files, err := p.each(ctx, actor, []billing.Document{doc})
	if err != nil {
		return "", err
	}
	return files[0], nil
}

// WriteInvoices writes documents, one at least and previews as well, to one file
// the person named.
func WriteInvoices(w io.Writer, docs []billing.Document) error {
	return paper.Invoices(w, docs, wordsOf(docs[0]), paper.Options{Created: latest(docs).Time()})
}

func (p Press) each(ctx context.Context, actor office.Actor, docs []billing.Document) ([]string, error) {
	recorded, err := p.recorded(ctx, docs)
	if err != nil {
		return nil, err
	}
	var volumes []paper.Volume
	for i, d := range docs { // each by itself, so that its bytes are its own affair
		volumes = append(volumes, paper.SingleInvoices(docs[i:i+1], wordsOf(d))...)
	}
	files, made := make([]string, len(docs)), make([]office.Paper, len(docs))
	err = paper.Print(ctx, volumes, func(n int, v paper.Volume) error {
		d := docs[n]
		path := filed(d.Date, d.Number+ending)
		where, sum, err := p.Documents.Find(path)
		if err == nil && recorded[printedAs{d.Number, sum}] {
			files[n] = where
			return nil
		}
		files[n], sum, err = p.write(path, v) // also over what could not be read
		if err == nil && !recorded[printedAs{d.Number, sum}] {
			made[n] = office.Paper{Document: d.Number, File: path[len(path)-1], SHA256: sum}
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	made = slices.DeleteFunc(made, func(m office.Paper) bool { return m.Document == "" })
	if len(made) == 0 {
		return files, nil // opening what is there must not wait for somebody who writes
	}
	return files, p.Billing.RecordPapers(ctx, actor, made)
}

// printedAs is a document with the hash of a paper.
type printedAs struct{ number, sha256 string }

func (p Press) recorded(ctx context.Context, docs []billing.Document) (map[printedAs]bool, error) {
	numbers := make([]string, len(docs))
	for i, d := range docs {
		numbers[i] = d.Number
	}
	papers, err := p.Billing.Papers(ctx, numbers)
	out := map[printedAs]bool{}
	for _, x := range papers {
		out[printedAs{x.Document, x.SHA256}] = true
	}
	return out, err
}

// wordsOf are the words of a document: amounts are written as where it was
// issued, wherever the shop is today.
func wordsOf(d billing.Document) func(lang.Lang) *text.Words {
	return func(l lang.Lang) *text.Words { return text.For(l, d.Issuer.Party.Address.Country) }
}
