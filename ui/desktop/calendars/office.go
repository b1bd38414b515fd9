package calendars

import (
	"context"
	"io"

	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/revising"
	"turnus/domain/schedule"
	"turnus/ui/desktop/notices"
	"turnus/ui/desktop/radar"
)

// Jobs change calendars and decide on the orders they touch.
type Jobs interface {
	Weigh(ctx context.Context, actor office.Actor, today civil.Date, r revising.Revision) (revising.Effect, error)
	Save(ctx context.Context, actor office.Actor, today civil.Date, r revising.Revision, d revising.Decisions) (revising.Revision, revising.Done, error)
	Unsettled(ctx context.Context, actor office.Actor, today civil.Date) ([]revising.Touched, error)
	Decide(ctx context.Context, actor office.Actor, today civil.Date, d revising.Decisions) (revising.Done, error)
}

// Files are where iCalendar files come from and go to.
type Files interface {
	// Open opens a file a person named.
	Open(path string) (io.ReadCloser, error)
	// Write writes a file into the documents folder and tells where it lies.
	Write(path []string, content func(io.Writer) error) (string, error)
}

// Office is what the screen asks of the rest of the program.
type Office struct {
	Calendars func(context.Context) ([]schedule.Calendar, error) // by number
	Jobs      Jobs
	Files     Files
	Radar     radar.Office
	Notices   notices.Office // the part Avisierungen
	Clock     office.Clock
	Actor     office.Actor
}
