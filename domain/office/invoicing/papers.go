package invoicing

import (
	"context"

	"turnus/domain/office"
)

// Papers are the PDFs recorded of the documents with these numbers, in the order
// they were recorded.
func (j Jobs) Papers(ctx context.Context, numbers []string) ([]office.Paper, error) {
	var papers []office.Paper
	err := j.Store.Read(ctx, func(r office.Reader) error {
		var err error
		papers, err = r.Papers(numbers)
		return err
	})
	return papers, err
}

// RecordPapers remembers which PDFs were made, so that it can be told later what
// a customer got. It is one unit of work; what is recorded of a document already
// is not recorded again.
func (j Jobs) RecordPapers(ctx context.Context, actor office.Actor, papers []office.Paper) error {
	if err := office.Allow(actor, office.JobInvoice); err != nil {
		return err
	}
	return j.Store.Do(ctx, actor, office.Cause{Job: office.JobInvoice}, func(tx office.Tx) error {
		known, err := knownPapers(tx, papers)
		if err != nil {
			return err
		}
		for _, p := range papers {
			if known[paperID{p.Document, p.SHA256}] {
				continue
			}
			if err := tx.RecordPaper(p.Document, p.File, p.SHA256); err != nil {
				return err
			}
		}
		return nil
	})
}

// paperID is what a paper is recognised by.
type paperID struct{ document, sha256 string }

func knownPapers(r office.Reader, papers []office.Paper) (map[paperID]bool, error) {
	numbers := make([]string, len(papers))
	for i, p := range papers {
		numbers[i] = p.Document
	}
	recorded, err := r.Papers(numbers)
	known := map[paperID]bool{}
	for _, p := range recorded {
		known[paperID{p.Document, p.SHA256}] = true
	}
	return known, err
}
