package invoicing_test

import (
	"testing"

	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/invoicing"
	"turnus/domain/problem"
	"turnus/storage/shoptest"
)

// TestAPaperIsRecordedOnce, and another one of the same document beside it.
func TestAPaperIsRecordedOnce(t *testing.T) {
	j := invoicing.Jobs{Store: delivered(t, 20)}
	run, err := j.Issue(t.Context(), shoptest.Actor, november)
	if err != nil {
		t.Fatal(err)
	}
	numbers := numbersOf(run.Documents[:2])
	for _, sum := range []string{"abc", "abc", "def"} {
		papers := []office.Paper{{Document: numbers[0], File: "a.pdf", SHA256: sum}, {Document: numbers[1], File: "b.pdf", SHA256: "abc"}}
		if err := j.RecordPapers(t.Context(), shoptest.Actor, papers); err != nil {
			t.Fatal(err)
		}
	}
	papers, err := j.Papers(t.Context(), numbers)
	if err != nil || len(papers) != 3 || papers[0].SHA256 != "abc" || papers[0].File != "a.pdf" || papers[2].SHA256 != "def" {
		t.Errorf("recorded %+v, %v", papers, err)
	}
	left, err := j.WithoutPaper(t.Context(), civil.Range{})
	if err != nil || len(left) != len(run.Documents)-2 {
		t.Errorf("%d of %d still without paper, %v", len(left), len(run.Documents), err)
	}
}

// TestPapersOfWhatWasNeverIssuedAreNotRecorded, nor any beside them.
func TestPapersOfWhatWasNeverIssuedAreNotRecorded(t *testing.T) {
	j := invoicing.Jobs{Store: delivered(t, 20)}
	run, err := j.Issue(t.Context(), shoptest.Actor, november)
	if err != nil {
		t.Fatal(err)
	}
	number := run.Documents[0].Number
	papers := []office.Paper{{Document: number, File: "a.pdf", SHA256: "abc"}, {Document: "never", File: "b.pdf", SHA256: "def"}}
	if err := j.RecordPapers(t.Context(), shoptest.Actor, papers); !problem.Has(err, office.CodeNotFound) {
		t.Errorf("recorded: %v", err)
	}
	if kept, err := j.Papers(t.Context(), []string{number, "never"}); err != nil || len(kept) != 0 {
		t.Errorf("half of it was kept: %+v, %v", kept, err)
	}
	stranger := office.Actor{User: "stranger"}
	if err := j.RecordPapers(t.Context(), stranger, papers[:1]); !problem.Has(err, office.CodeNotAllowed) {
		t.Errorf("a stranger may: %v", err)
	}
}

func numbersOf(docs []billing.Document) []string {
	out := make([]string, len(docs))
	for i, d := range docs {
		out[i] = d.Number
	}
	return out
}
