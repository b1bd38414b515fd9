package forecast

import (
	"strings"
	"time"

	"turnus/domain/civil"
	"turnus/domain/office/planning"
	"turnus/ui/desktop/kit"
)

// The parts of a bar, from the bottom.
const (
	partMade = iota
	partPlanned
)

// Bars are the days as bars: parcels with an order, and those planned.
func (p *Presenter) Bars() []kit.Bar {
	bars := make([]kit.Bar, 0, len(p.shown.forecast.Days))
	for _, d := range p.shown.forecast.Days {
		bar := kit.Bar{
			Label: p.words.WeekdayShort(d.Date.Weekday()) + " " + p.words.DayMonth(d.Date), Begin: d.Date.Weekday() == time.Monday,
			Parts: []int{partMade: d.Parcels.Made, partPlanned: d.Parcels.Planned}, Note: p.closed(d.Date) != "", Says: p.daySays(d),
		}
		if over := p.shown.forecast.Over(d); over > 0 {
			bar.Sign, bar.Mark = kit.Wrong, p.words.T("forecast.mark", "count", over)
		}
		bars = append(bars, bar)
	}
	return bars
}

// Limit is the capacity, to be drawn across the bars.
func (p *Presenter) Limit() kit.Limit {
	c := p.shown.forecast.Capacity
	if c == 0 {
		return kit.Limit{}
	}
	return kit.Limit{At: c, Name: p.words.T("forecast.limit", "count", c)}
}

// daySays is a day in words.
func (p *Presenter) daySays(d planning.ForecastDay) string {
	parts := []string{p.words.T("forecast.day", "day", d.Date, "count", d.Parcels.Total(), "made", d.Parcels.Made, "planned", d.Parcels.Planned)}
	if over := p.shown.forecast.Over(d); over > 0 {
		parts = append(parts, p.words.T("forecast.day_over", "count", over, "capacity", p.shown.forecast.Capacity))
	}
	if note := p.closed(d.Date); note != "" {
		parts = append(parts, note)
	}
	return strings.Join(parts, " · ")
}

// Summary is all days in a sentence, and whether some of them are too full.
func (p *Presenter) Summary() (says string, over bool) {
	var all planning.Counted
	full := 0
	for _, d := range p.shown.forecast.Days {
		all.Made, all.Planned = all.Made+d.Parcels.Made, all.Planned+d.Parcels.Planned
		if p.shown.forecast.Over(d) > 0 {
			full++
		}
	}
	says = p.words.T("forecast.summary", "count", all.Total(), "made", all.Made, "planned", all.Planned)
	if full > 0 {
		says += " · " + p.words.T("forecast.summary_over", "count", full)
	}
	return says, full > 0
}

// LeftOut says what is in no number: deliveries whose pick day is over, and
// subscriptions that cannot be computed; "" if there are none.
func (p *Presenter) LeftOut() string {
	var parts []string
	f := p.shown.forecast
	if f.Missed > 0 {
		parts = append(parts, p.words.T("forecast.missed", "count", f.Missed))
	}
	if n := len(f.Failed); n > 0 {
		parts = append(parts, p.words.T("forecast.failed", "count", n, "first", f.Failed[0].Subscription))
	}
	return strings.Join(parts, " ")
}

// notes are the names of holidays and closures on the days shown.
func (p *Presenter) notes() map[civil.Date]string {
	out := map[civil.Date]string{}
	for _, d := range p.shown.forecast.Days {
		if note := p.closed(d.Date); note != "" {
			out[d.Date] = note
		}
	}
	return out
}
