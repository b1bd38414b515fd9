package subscription

import (
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/remark"
	"turnus/domain/shipto"
)

// Event is one thing that is different between two states of a subscription,
// for its history: one of the types below. Was is before, Now is after. Single
// deliveries are named by their nominal date.
type Event interface {
	// event keeps other types out, so that whoever tells events knows all.
	event()
}

// Created is the first event of a subscription. A zero End or Count is none: without
// end, not limited in deliveries.
type Created struct {
	Start, End civil.Date
	Count      int
	First      Version
	Draft      bool
}

// Activated makes a draft a subscription that is delivered.
type Activated struct{}

// Withdrawn makes it a draft again.
type Withdrawn struct{}

// RenewalChanged changes what follows the term; nil: what the plan says, zero:
// nothing.
type RenewalChanged struct{ Was, Now *catalog.Renewal }

// CardChanged changes the text of the greeting card of a nominal date, or of
// every delivery if that is zero; an empty text is none.
type CardChanged struct {
	Nominal  civil.Date
	Was, Now string
}

// NumberChanged gives the subscription another number.
type NumberChanged struct{ Was, Now string }

// PayerChanged gives it another payer, by id.
type PayerChanged struct{ Was, Now int64 }

// ReceiverChanged gives it another receiver, by id.
type ReceiverChanged struct{ Was, Now int64 }

// EntryChanged changes the day it counts as entered on.
type EntryChanged struct{ Was, Now civil.Date }

// StartChanged changes the day it begins.
type StartChanged struct{ Was, Now civil.Date }

// EndChanged changes the last nominal date possible; zero: without end.
type EndChanged struct{ Was, Now civil.Date }

// CountChanged changes after how many deliveries it ends; 0: it does not.
type CountChanged struct{ Was, Now int }

// CycleChanged changes its billing cycle; "": that of the payer.
type CycleChanged struct{ Was, Now customer.Cycle }

// PlanChanged changes the plan from a nominal date on, by id.
type PlanChanged struct {
	From     civil.Date
	Was, Now int64
}

// LinesChanged changes what is delivered from a nominal date on.
type LinesChanged struct {
	From     civil.Date
	Was, Now []Line
}

// PlaceChanged changes where it goes from a nominal date on.
type PlaceChanged struct {
	From     civil.Date
	Was, Now shipto.ShipTo
}

// VersionKept begins or ends a version that says the same as the one before it.
type VersionKept struct{ From civil.Date }

// PauseAdded is a pause that was not there.
type PauseAdded struct{ Pause Pause }

// PauseRemoved is a pause that is not there any more.
type PauseRemoved struct{ Pause Pause }

// PauseChanged makes one or several pauses another one.
type PauseChanged struct {
	Was []Pause
	Now Pause
}

// SkipsAdded leaves out nominal dates, ascending.
type SkipsAdded struct{ Nominal []civil.Date }

// SkipsRemoved takes skips of nominal dates back.
type SkipsRemoved struct{ Nominal []civil.Date }

// MoveAdded moves a delivery.
type MoveAdded struct{ Move Move }

// MoveRemoved takes a move back.
type MoveRemoved struct{ Move Move }

// MoveChanged moves a delivery elsewhere than before.
type MoveChanged struct{ Was, Now Move }

// SingleChanged gives one delivery other lines than it had, or than the others have.
type SingleChanged struct {
	Nominal  civil.Date
	Was, Now []Line
}

// SingleRemoved gives one delivery the lines of the others again.
type SingleRemoved struct {
	Nominal  civil.Date
	Was, Now []Line
}

// CancellationAdded cancels the subscription.
type CancellationAdded struct{ Cancellation Cancellation }

// CancellationRemoved takes the cancellation back.
type CancellationRemoved struct{ Cancellation Cancellation }

// CancellationChanged changes the days or the reason of the cancellation.
type CancellationChanged struct{ Was, Now Cancellation }

// RemarkAdded is a remark that was not there.
type RemarkAdded struct{ Remark remark.Remark }

// RemarkRemoved is a remark that is not there any more.
type RemarkRemoved struct{ Remark remark.Remark }

// SourceChanged puts somebody else behind a thing that stays as it is. Of is the event
// that adds the thing.
type SourceChanged struct {
	Of       Event
	Was, Now string
}

// Undone says that the events after it take an earlier change back.
type Undone struct{}

// Erased stands for what is no longer known, because the customer's data were
// erased.
type Erased struct{}

func (Created) event()             {}
func (Activated) event()           {}
func (Withdrawn) event()           {}
func (RenewalChanged) event()      {}
func (CardChanged) event()         {}
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
func (Undone) event()              {}
func (Erased) event()              {}
