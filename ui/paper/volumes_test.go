package paper

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"turnus/domain/billing"
)

func TestVolumesHoldAllPages(t *testing.T) {
	docs := make([]billing.Document, 505)
	for i := range docs {
		docs[i] = invoiceOf(6, 2) // two pages
	}
	files := map[int]*bytes.Buffer{}
	open := func(volume int) (io.WriteCloser, error) {
		files[volume] = &bytes.Buffer{}
		return closer{files[volume]}, nil
	}
	if err := InvoiceVolumes(open, docs, swissWords, options); err != nil {
		t.Fatal(err)
	}
	for volume, want := range map[int]string{1: "1000", 2: "10"} {
		if got := countOf.FindSubmatch(files[volume].Bytes()); got == nil || string(got[1]) != want {
			t.Errorf("volume %d has %q pages, not %s", volume, got, want)
		}
	}
	if len(files) != 2 {
		t.Errorf("%d volumes", len(files))
	}
}

func TestVolumesAreCutBetweenDocuments(t *testing.T) {
	docs := make([]billing.Document, 6)
	for i := range docs {
		docs[i].Number = fmt.Sprint(i)
	}
	cut := volumes(docs, []int{400, 400, 400, 1500, 1, 999})
	var got []string
	for _, volume := range cut {
		numbers := ""
		for _, d := range volume {
			numbers += d.Number
		}
		got = append(got, numbers)
	}
	if want := []string{"01", "2", "3", "45"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	if volumes(nil, nil) != nil {
		t.Error("a volume of nothing")
	}
}

type closer struct{ io.Writer }

func (closer) Close() error { return nil }

func TestVolumesReportWhatFails(t *testing.T) {
	open := func(int) (io.WriteCloser, error) { return nil, io.ErrClosedPipe }
	if err := InvoiceVolumes(open, []billing.Document{invoiceOf(1, 1)}, swissWords, options); err == nil {
		t.Error("no error")
	}
	d := invoiceOf(1, 1)
	d.Payment.Payload = strings.Repeat("x", 2000)
	if err := Invoices(io.Discard, []billing.Document{d}, swissWords, options); err == nil {
		t.Error("a payload no code can hold is no error")
	}
}
