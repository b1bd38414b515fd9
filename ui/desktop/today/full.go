package today

import (
	"context"
	"strings"

	"turnus/domain/civil"
	"turnus/domain/office/planning"
)

const (
	fullAhead = 14 // days that are looked at for being too full, today included
	fullNamed = 3  // of which so many are named
)

// readFull counts the parcels of the coming days, if there is a limit to them.
func (p *Presenter) readFull(ctx context.Context, today civil.Date) (planning.Forecast, error) {
	s, err := p.office.Shop(ctx)
	if err != nil || s.Capacity == 0 {
		return planning.Forecast{}, err
	}
	return p.office.Planning.Forecast(ctx, today, civil.Between(today, today.AddDays(fullAhead-1)), nil)
}

// full are the coming days that bring more parcels than can be packed.
func (p *Presenter) full() []Row {
	if err := p.parts[PartFull].err; err != nil {
		return []Row{{Key: "full", Mark: Alarm, Title: p.words.T("today.full_unknown"), Says: p.sentence(err), Whole: true}}
	}
	var first civil.Date
	var named []string
	count := 0
	for _, d := range p.coming.Days {
		over := p.coming.Over(d)
		if over == 0 {
			continue
		}
		if count++; count == 1 {
			first = d.Date
		}
		if count <= fullNamed {
			named = append(named, p.words.T("today.full_day", "day", d.Date, "count", over))
		}
	}
	if count == 0 {
		return nil
	}
	says := p.words.T("today.full_says", "capacity", p.coming.Capacity, "days", strings.Join(named, " · "))
	return []Row{{
		Key: "full", Mark: Alarm, Title: p.words.T("today.full", "count", count), Says: says, Target: Target{To: ToForecast, Day: first},
	}}
}
