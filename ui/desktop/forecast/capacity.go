package forecast

import (
	"context"
	"path/filepath"

	"turnus/domain/shop"
)

// ReadShop reads the settings the capacity is one of.
func (p *Presenter) ReadShop() func(context.Context) (shop.Shop, error) { return p.office.Shop }

// Save gives what saves a capacity, if the settings are still those that were
// read.
func (p *Presenter) Save(s shop.Shop, capacity int) func(context.Context) (shop.Shop, error) {
	s.Capacity = capacity
	return func(ctx context.Context) (shop.Shop, error) { return s, p.office.SaveShop(ctx, s) }
}

// CapacitySays tells what is stored.
func (p *Presenter) CapacitySays(s shop.Shop) string {
	return p.words.T("forecast.capacity.stored", "count", s.Capacity)
}

// Exported is a workbook that was written.
type Exported struct{ Path, Says string }

// Export gives what writes the days that are shown as a workbook.
func (p *Presenter) Export() func(context.Context) (Exported, error) {
	f, notes := p.shown.forecast, p.notes()
	return func(context.Context) (Exported, error) {
		path, err := p.office.Sheets.Forecast(f, notes)
		return Exported{Path: path, Says: p.words.T("forecast.exported", "file", filepath.Base(path))}, err
	}
}
