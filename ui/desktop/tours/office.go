package tours

import (
	"context"

	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/revising"
	"turnus/domain/office/rounds"
	"turnus/domain/office/view"
	"turnus/domain/shipto"
)

// Jobs are what is done with who is on a tour.
type Jobs interface {
	Book(ctx context.Context, today civil.Date) (rounds.Book, error)
	Order(ctx context.Context, a office.Actor, t shipto.Tour, stops []string) (shipto.Tour, error)
	Weigh(ctx context.Context, a office.Actor, today civil.Date, who []view.Dropped, to rounds.Target) (rounds.Effect, error)
	Assign(ctx context.Context, a office.Actor, today civil.Date, who []view.Dropped, to rounds.Target) (rounds.Effect, error)
}

// Revisions are what tours and points themselves are changed by.
type Revisions interface {
	Weigh(ctx context.Context, a office.Actor, today civil.Date, r revising.Revision) (revising.Effect, error)
	Save(ctx context.Context, a office.Actor, today civil.Date, r revising.Revision, d revising.Decisions) (revising.Revision, revising.Done, error)
}

// Office is what the parts ask of the office.
type Office struct {
	Jobs      Jobs
	Revisions Revisions
	Actor     office.Actor
}
