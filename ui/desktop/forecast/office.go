package forecast

import (
	"context"

	"turnus/domain/civil"
	"turnus/domain/office/planning"
	"turnus/domain/shop"
)

// Jobs look ahead.
type Jobs interface {
	Forecast(ctx context.Context, today civil.Date, days civil.Range, made func(planning.Forecast)) (planning.Forecast, error)
}

// Sheets writes a forecast as a workbook and tells where it lies.
type Sheets interface {
	Forecast(f planning.Forecast, notes map[civil.Date]string) (path string, err error)
}

// Log tells whether anything has changed.
type Log interface {
	LastChange(ctx context.Context) (int64, error)
}

// Office is what the screen asks of the rest of the program.
type Office struct {
	Jobs     Jobs
	Sheets   Sheets
	Log      Log
	Shop     func(context.Context) (shop.Shop, error) // settings, the capacity among them
	SaveShop func(context.Context, shop.Shop) error
}
