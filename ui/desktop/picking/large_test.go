package picking_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/office/view"
	domain "turnus/domain/picking"
	"turnus/storage/shoptest"
	"turnus/ui/desktop/picking"
)

// thick is a pick day with as many slips as a large shop has.
type thick struct {
	picking.Jobs
	sheet domain.Sheet
}

func newThick(slips int) thick {
	t := thick{sheet: domain.Sheet{Pick: shoptest.Today}}
	for i := range slips {
		s := domain.Slip{
			Key: domain.Key{ReceiverID: int64(i), Place: "a", Date: shoptest.Today.AddDays(1)}, Pick: shoptest.Today,
			Receiver: fmt.Sprintf("Müller-Lüdenscheidt Nr. %d", i), Edition: 1, PrintedAt: time.Unix(1, 0),
			Place: domain.Place{Town: "Zürich", Tour: "Nord", Lines: []string{"Bahnhofstrasse 1", "8001 Zürich"}},
		}
		s.Number = domain.Number("R-", 2026, i)
		for k := range 5 {
			s.Lines = append(s.Lines, domain.Line{
				OrderLineID: int64(i*5 + k + 1), Article: "GEM-M", Names: lang.Texts{lang.DE: "Gemüsekiste mittel", lang.FR: "Panier"},
				Unit: "Stück", Quantity: money.One, Pick: shoptest.Today, Origin: domain.Origin{Number: fmt.Sprintf("A-%d", i)},
			})
		}
		t.sheet.Slips = append(t.sheet.Slips, s)
	}
	return t
}

// Sheet is the day.
func (t thick) Sheet(context.Context, civil.Date) (domain.Sheet, error) { return t.sheet, nil }

// PickDays is the day alone.
func (t thick) PickDays(context.Context, civil.Range) ([]view.PickDay, error) {
	n := len(t.sheet.Slips)
	return []view.PickDay{{Day: shoptest.Today, Lines: n, Orders: n, Parcels: n, Printed: n, Open: n}}, nil
}

func thickPresenter(tb testing.TB) (*picking.Presenter, picking.Reading) {
	tb.Helper()
	day := newThick(10_000)
	p := picking.NewPresenter(picking.Office{Days: day, Jobs: day}, words, today, zurich)
	r, err := p.Read(shoptest.Today)(tb.Context())
	if err != nil {
		tb.Fatal(err)
	}
	return p, r
}

// BenchmarkShowingTenThousandSlips is what the window does when the reading is
// there; the reading itself runs beside it.
func BenchmarkShowingTenThousandSlips(b *testing.B) {
	p, r := thickPresenter(b)
	for b.Loop() {
		p.Take(r)
	}
}

// BenchmarkALetterOfASearch in ten thousand slips.
func BenchmarkALetterOfASearch(b *testing.B) {
	p, r := thickPresenter(b)
	p.Take(r)
	for b.Loop() {
		p.Search("lud 99")
	}
}

// BenchmarkALetterOfAShortage in ten thousand slips.
func BenchmarkALetterOfAShortage(b *testing.B) {
	p, r := thickPresenter(b)
	p.Take(r)
	for b.Loop() {
		p.EnterShort(40_000, "0.5")
	}
}
