package plans

import (
	"context"
	"log/slog"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/revising"
	"turnus/domain/office/view"
	"turnus/domain/schedule"
	"turnus/ui/desktop/leads"
)

// Store is what plans and calendars are read from.
type Store interface {
	Read(ctx context.Context, fn func(office.Reader) error) error
	PlanUses(ctx context.Context, today civil.Date) (map[int64]view.PlanUse, error)
}

// Jobs weighs and saves changes of plans.
type Jobs interface {
	Weigh(ctx context.Context, actor office.Actor, today civil.Date, r revising.Revision) (revising.Effect, error)
	Save(ctx context.Context, actor office.Actor, today civil.Date, r revising.Revision, d revising.Decisions) (
		revising.Revision, revising.Done, error)
}

// Office is what the screen asks of the rest of the program.
type Office struct {
	Store Store
	Jobs  Jobs
	Actor office.Actor
	Leads leads.Office
}

// Stored is what the screen shows: the plans with all they are chosen from.
type Stored struct {
	Plans     []catalog.DeliveryPlan // by number
	Calendars []schedule.Calendar    // by number
	Days      map[int64]*schedule.Days
	Main      int64                  // the shop's calendar
	Languages []lang.Lang            // of the shop, German among them
	Uses      map[int64]view.PlanUse // by plan id
}

// Read reads all of it.
func (o Office) Read(ctx context.Context, today civil.Date) (Stored, error) {
	s := Stored{Days: map[int64]*schedule.Days{}, Languages: []lang.Lang{lang.DE}}
	err := o.Store.Read(ctx, func(r office.Reader) (err error) {
		if s.Plans, err = r.Plans().All(); err != nil {
			return err
		}
		if s.Calendars, err = r.Calendars().All(); err != nil {
			return err
		}
		sh, err := r.Shop()
		if err != nil {
			return err
		}
		s.Main = sh.CalendarID
		for _, l := range sh.Languages {
			if l != lang.DE {
				s.Languages = append(s.Languages, l)
			}
		}
		return nil
	})
	if err != nil {
		return s, err
	}
	for _, c := range s.Calendars {
		days, err := schedule.Compile(c)
		if err != nil {
			slog.Error("a calendar cannot be used", "calendar", c.Number, "error", err)
			continue // its plans show no deliveries
		}
		s.Days[c.ID] = days
	}
	s.Uses, err = o.Store.PlanUses(ctx, today)
	return s, err
}

// plan is the stored plan with an id; false if there is none.
func (s Stored) plan(id int64) (catalog.DeliveryPlan, bool) {
	for _, p := range s.Plans {
		if p.ID == id {
			return p, true
		}
	}
	return catalog.DeliveryPlan{}, false
}

// calendar is the name of a calendar in a language.
func (s Stored) calendar(id int64, l lang.Lang) string {
	for _, c := range s.Calendars {
		if c.ID == id {
			return c.Names.In(l)
		}
	}
	return ""
}
