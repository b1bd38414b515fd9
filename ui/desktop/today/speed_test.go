package today

import (
	"testing"

	"turnus/domain/lang"
)

// huge is a shop with a hundred thousand subscriptions and the orders of as many
// days as it plans ahead.
func huge(b *testing.B) *Presenter {
	b.Helper()
	h := newHouse(b, 100_000)
	h.plan(b)
	return h.presenter(lang.DE)
}

// BenchmarkReadingAHugeShop is what a person waits for: the rows that are there
// at once.
func BenchmarkReadingAHugeShop(b *testing.B) {
	p := huge(b)
	for b.Loop() {
		read(b, p)
		p.Sections()
	}
}

// BenchmarkWorkingOutAHugeShop goes on beside the window.
func BenchmarkWorkingOutAHugeShop(b *testing.B) {
	p := huge(b)
	read(b, p)
	for part, name := range map[Part]string{PartPicks: "picks", PartDue: "due", PartInvoices: "invoices", PartOutlook: "outlook"} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				workOut(b, p, part)
			}
		})
	}
}
