package subscription

import (
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/remark"
	"turnus/domain/shipto"
)

// Event is one thing that is different between two states of a subscription,
// for its history: one of the types below. Was is before, Now is after.
type Event interface {
	// event keeps other types out, so that whoever tells events knows all.
	event()
}

// Events of the whole subscription. A zero date or number is none: without end,
// not limited in deliveries.
type (
	// Created: it came into being.
	Created struct {
		Start, End civil.Date
		Count      int
		First      Version
	}
	// NumberChanged: people call it by another number.
	NumberChanged struct{ Was, Now string }
	// PayerChanged and ReceiverChanged name customers by id.
	PayerChanged    struct{ Was, Now int64 }
	ReceiverChanged struct{ Was, Now int64 }
	// EntryChanged: the day it counts as entered on.
	EntryChanged struct{ Was, Now civil.Date }
	StartChanged struct{ Was, Now civil.Date }
	EndChanged   struct{ Was, Now civil.Date }
	CountChanged struct{ Was, Now int }
	CycleChanged struct{ Was, Now customer.Cycle }
)

// Events of what is delivered from a nominal date on.
type (
	// PlanChanged names plans by id.
	PlanChanged struct {
		From     civil.Date
		Was, Now int64
	}
	LinesChanged struct {
		From     civil.Date
		Was, Now []Line
	}
	PlaceChanged struct {
		From     civil.Date
		Was, Now shipto.ShipTo
	}
	// VersionKept: a version begins there, or no longer does, that says the same
	// as the one before it.
	VersionKept struct{ From civil.Date }
)

// Events of pauses and single deliveries, which are named by their nominal date.
type (
	PauseAdded   struct{ Pause Pause }
	PauseRemoved struct{ Pause Pause }
	// PauseChanged: one or several pauses became another.
	PauseChanged struct {
		Was []Pause
		Now Pause
	}
	SkipsAdded   struct{ Nominal []civil.Date }
	SkipsRemoved struct{ Nominal []civil.Date }
	MoveAdded    struct{ Move Move }
	MoveRemoved  struct{ Move Move }
	MoveChanged  struct{ Was, Now Move }
	// SingleChanged: one delivery has other lines than before, or than the
	// others.
	SingleChanged struct {
		Nominal  civil.Date
		Was, Now []Line
	}
	// SingleRemoved: one delivery has the lines of the others again.
	SingleRemoved struct {
		Nominal  civil.Date
		Was, Now []Line
	}
)

// Events of the cancellation, of remarks, and of who is behind something.
type (
	CancellationAdded   struct{ Cancellation Cancellation }
	CancellationRemoved struct{ Cancellation Cancellation }
	// CancellationChanged: its days or its reason.
	CancellationChanged struct{ Was, Now Cancellation }
	RemarkAdded         struct{ Remark remark.Remark }
	RemarkRemoved       struct{ Remark remark.Remark }
	// SourceChanged: somebody else stands behind the same thing, which is named
	// by the event that adds it.
	SourceChanged struct {
		Of       Event
		Was, Now string
	}
	// Erased: something changed, and what it was is no longer known, because the
	// customer's data were erased.
	Erased struct{}
)

func (Created) event()             {}
func (NumberChanged) event()       {}
func (PayerChanged) event()        {}
func (ReceiverChanged) event()     {}
func (EntryChanged) event()        {}
func (StartChanged) event()        {}
func (EndChanged) event()          {}
func (CountChanged) event()        {}
func (CycleChanged) event()        {}
func (PlanChanged) event()         {}
func (LinesChanged) event()        {}
func (PlaceChanged) event()        {}
func (VersionKept) event()         {}
func (PauseAdded) event()          {}
func (PauseRemoved) event()        {}
func (PauseChanged) event()        {}
func (SkipsAdded) event()          {}
func (SkipsRemoved) event()        {}
func (MoveAdded) event()           {}
func (MoveRemoved) event()         {}
func (MoveChanged) event()         {}
func (SingleChanged) event()       {}
func (SingleRemoved) event()       {}
func (CancellationAdded) event()   {}
func (CancellationRemoved) event() {}
func (CancellationChanged) event() {}
func (RemarkAdded) event()         {}
func (RemarkRemoved) event()       {}
func (SourceChanged) event()       {}
func (Erased) event()              {}
