package forecast

import (
	"context"

	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/shop"
)

// Jobs look ahead.
type Jobs interface {
	Forecast(ctx context.Context, today civil.Date, days civil.Range, made func(planning.Forecast)) (planning.Forecast, error)
}

// Settings are the shop's, the capacity among them.
type Settings interface {
	SaveShop(ctx context.Context, actor office.Actor, s *shop.Shop) error
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
	Settings Settings
	Sheets   Sheets
	Log      Log
	Shop     func(context.Context) (shop.Shop, error)
	Actor    office.Actor
}
