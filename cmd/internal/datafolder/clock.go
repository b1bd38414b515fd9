package datafolder

import (
	"context"
	"time"
	_ "time/tzdata" // the shop's time zone, also on PCs without a zone database

	"turnus/domain/civil"
	"turnus/domain/office"
)

// The domain never asks the clock itself; this is where the programs do.

// Today is the day of work: the one Open was given, else today in the shop's
// time zone.
func (f *Folder) Today(ctx context.Context) civil.Date {
	if !f.today.IsZero() {
		return f.today
	}
	return civil.FromTime(time.Now().In(f.Zone(ctx)))
}

// Clock tells the instant of the day of work, in the time zone last seen: jobs
// look at it in the middle of a unit of work, where nothing else is to be read. A
// day Open was given moves with the real time of day, so that cut-offs can be
// tried; the change log keeps to the computer's clock.
func (f *Folder) Clock(ctx context.Context) office.Clock {
	f.Zone(ctx)
	return func() time.Time {
		now := time.Now().In(f.zone.Load())
		if f.today.IsZero() {
			return now
		}
		return onDay(f.today, now)
	}
}

// Zone is the shop's time zone, the computer's while there is no shop.
func (f *Folder) Zone(ctx context.Context) *time.Location {
	_, _ = f.Shop(ctx) // a shop that cannot be read is told by whatever needs more of it
	return f.zone.Load()
}

// onDay is an instant's time of day on another day.
func onDay(day civil.Date, at time.Time) time.Time {
	minute := civil.TimeOfDay(at.Hour()*60 + at.Minute())
	return day.At(minute, at.Location()).Add(time.Duration(at.Second())*time.Second + time.Duration(at.Nanosecond()))
}
