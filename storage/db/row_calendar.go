package db

import (
	"errors"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/record"
	"turnus/domain/schedule"
)

type calendarRow struct {
	Head         headRow `gorm:"embedded"`
	DeliveryDays string
	WorkDays     string
	Region       string
	Switches     string // JSON, as the next two
	Closures     string
	Replacements string
	CutoffDays   int
	CutoffTime   int
}

func (r calendarRow) owner() int64 { return r.Head.ID }

func calendarRowOf(c *schedule.Calendar) calendarRow {
	row := calendarRow{
		Head: headRow(c.Head), DeliveryDays: c.DeliveryDays.String(), WorkDays: c.WorkDays.String(), Region: c.Region,
		Closures: listJSON(c.Closures), Replacements: listJSON(c.Replacements),
		CutoffDays: c.CutoffDays, CutoffTime: int(c.CutoffTime),
	}
	if len(c.Switches) > 0 {
		row.Switches = toJSON(c.Switches)
	}
	return row
}

func (r calendarRow) join(c *schedule.Calendar) error {
	c.Head, c.Region = record.Head(r.Head), r.Region
	c.CutoffDays, c.CutoffTime = r.CutoffDays, civil.TimeOfDay(r.CutoffTime)
	return errors.Join(
		c.DeliveryDays.UnmarshalText([]byte(r.DeliveryDays)),
		c.WorkDays.UnmarshalText([]byte(r.WorkDays)),
		fromJSON(r.Switches, &c.Switches),
		fromJSON(r.Closures, &c.Closures),
		fromJSON(r.Replacements, &c.Replacements),
	)
}

var calendars = mapping[schedule.Calendar]{
	kind:   record.KindCalendar,
	table:  "calendar",
	head:   (*schedule.Calendar).RecordHead,
	settle: doubtCalendars.settle,
	parts: []tablePart[schedule.Calendar]{
		part[schedule.Calendar, calendarRow]{
			table: "calendar", by: "id",
			split: func(c *schedule.Calendar) []calendarRow { return []calendarRow{calendarRowOf(c)} },
			join:  func(c *schedule.Calendar, r calendarRow) error { return r.join(c) },
		},
		namesOf(record.KindCalendar, func(c *schedule.Calendar) (int64, *lang.Texts) { return c.ID, &c.Names }),
	},
}
