package paper

import (
	"bytes"
	"context"
	"errors"
	"io"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"turnus/domain/billing"
	"turnus/domain/lang"
	"turnus/ui/text"
)

// printed are the files of volumes, in their order.
func printed(t *testing.T, volumes []Volume) [][]byte {
	t.Helper()
	files := make([][]byte, len(volumes))
	var twice sync.Map
	err := Print(t.Context(), volumes, func(n int, v Volume) error {
		if _, again := twice.LoadOrStore(n, true); again {
			t.Errorf("volume %d is kept twice", n)
		}
		var b bytes.Buffer
		err := v.Write(&b)
		files[n] = b.Bytes()
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func wantPages(t *testing.T, files [][]byte, want ...string) {
	t.Helper()
	if len(files) != len(want) {
		t.Fatalf("%d volumes, want %d", len(files), len(want))
	}
	for i, f := range files {
		if got := countOf.FindSubmatch(f); got == nil || string(got[1]) != want[i] {
			t.Errorf("volume %d has %q pages, not %s", i, got, want[i])
		}
	}
}

func TestVolumesHoldAllPages(t *testing.T) {
	docs := make([]billing.Document, 505)
	for i := range docs {
		docs[i] = invoiceOf(6, 2) // two pages
	}
	volumes := InvoiceVolumes(docs, swissWords)
	wantPages(t, printed(t, volumes), "1000", "10")
	if n := len(volumes[0].Documents()) + len(volumes[1].Documents()); n != len(docs) {
		t.Errorf("%d of %d documents are in them", n, len(docs))
	}
}

func TestPickListVolumesBeginWithTheTotalList(t *testing.T) {
	sheet := sheetOf(1001) // one page each
	words := text.For(lang.DE, "CH")
	files := printed(t, PickListVolumes(sheet, words, options))
	wantPages(t, files, "1000", "2")
	sheet.Slips = sheet.Slips[:4]
	files = printed(t, PickListVolumes(sheet, words, options))
	if len(files) != 1 || !bytes.Equal(files[0], printPickList(t, sheet)) {
		t.Error("a list that fits into one volume is not the list")
	}
}

func TestSinglesAreOneEach(t *testing.T) {
	docs := []billing.Document{invoiceOf(6, 2), invoiceOf(1, 1), invoiceOf(2, 1)}
	volumes := SingleInvoices(docs, swissWords)
	for i, f := range printed(t, volumes) {
		if !bytes.Equal(f, printed(t, SingleInvoices(docs[i:i+1], swissWords))[0]) {
			t.Errorf("document %d has other bytes the second time", i)
		}
	}
	if len(volumes) != 3 || len(volumes[1].Documents()) != 1 {
		t.Errorf("%d volumes", len(volumes))
	}
}

func TestVolumesAreCutBetweenDocuments(t *testing.T) {
	got := cut([]int{400, 400, 400, 1500, 1, 999})
	if want := []span{{0, 2}, {2, 3}, {3, 4}, {4, 6}}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
	if cut(nil) != nil {
		t.Error("a volume of nothing")
	}
}

func TestPrintingReportsWhatFails(t *testing.T) {
	volumes := SingleInvoices([]billing.Document{invoiceOf(1, 1)}, swissWords)
	err := Print(t.Context(), volumes, func(int, Volume) error { return io.ErrClosedPipe })
	if !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("no place to keep it: %v", err)
	}
	d := invoiceOf(1, 1)
	d.Payment.Payload = strings.Repeat("x", 2000)
	if err := Invoices(io.Discard, []billing.Document{d}, swissWords, options); err == nil {
		t.Error("a payload no code can hold is no error")
	}
}

func TestPrintingStopsBetweenVolumes(t *testing.T) {
	docs := make([]billing.Document, 20*runtime.GOMAXPROCS(0))
	for i := range docs {
		docs[i] = invoiceOf(1, 1)
	}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var kept atomic.Int32
	err := Print(ctx, SingleInvoices(docs, swissWords), func(int, Volume) error {
		kept.Add(1)
		cancel()
		return nil
	})
	if !errors.Is(err, context.Canceled) || int(kept.Load()) > len(docs)/2 {
		t.Errorf("%d kept, %v", kept.Load(), err)
	}
}
