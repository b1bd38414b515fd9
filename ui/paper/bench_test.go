package paper

import (
	"io"
	"testing"

	"turnus/domain/billing"
	"turnus/domain/lang"
	"turnus/domain/notice"
	"turnus/ui/text"
)

// BenchmarkThousandInvoicePages writes a volume of a thousand pages with QR-bills.
func BenchmarkThousandInvoicePages(b *testing.B) {
	docs := make([]billing.Document, 500)
	for i := range docs {
		docs[i] = invoiceOf(12, 2)
	}
	pages := 0
	for _, n := range countPages(len(docs), func(i int) document { return newInvoice(docs[i], swissWords).document() }) {
		pages += n
	}
	b.ReportAllocs()
	for b.Loop() {
		if err := Invoices(io.Discard, docs, swissWords, options); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(pages*b.N)/b.Elapsed().Seconds(), "pages/s")
}

// BenchmarkInvoiceVolumes writes four such volumes, several at once.
func BenchmarkInvoiceVolumes(b *testing.B) {
	docs := make([]billing.Document, 2000)
	for i := range docs {
		docs[i] = invoiceOf(12, 2)
	}
	for b.Loop() {
		err := Print(b.Context(), InvoiceVolumes(docs, swissWords), func(_ int, v Volume) error { return v.Write(io.Discard) })
		if err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(2*len(docs)*b.N)/b.Elapsed().Seconds(), "pages/s")
}

// BenchmarkLetters writes a volume of letters, one page each.
func BenchmarkLetters(b *testing.B) {
	letters := make([]notice.Letter, 1000)
	for i := range letters {
		letters[i] = letterOf(lang.DE, 2)
	}
	for b.Loop() {
		if err := Letters(io.Discard, letters, swissWords, letterOptions); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(len(letters)*b.N)/b.Elapsed().Seconds(), "pages/s")
}

// BenchmarkOneInvoice is what a file of its own costs, mostly for its fonts.
func BenchmarkOneInvoice(b *testing.B) {
	docs := []billing.Document{invoiceOf(4, 2)}
	b.ReportAllocs()
	for b.Loop() {
		if err := Invoices(io.Discard, docs, swissWords, options); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkPickList(b *testing.B) {
	sheet, words := sheetOf(500), text.For(lang.DE, "CH")
	b.ReportAllocs()
	for b.Loop() {
		if err := PickList(io.Discard, sheet, words, options); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(501*b.N)/b.Elapsed().Seconds(), "pages/s")
}
