package view

import (
	"time"

	"turnus/domain/office"
)

// Change is one change of one aggregate, from the log.
type Change struct {
	ID      int64
	At      time.Time
	Actor   office.Actor
	Cause   office.Cause
	Version int // of the aggregate after it
	// Before and After are the aggregate as JSON; Before is nil for a new one,
	// both are nil once the payload was erased.
	Before, After []byte
}
