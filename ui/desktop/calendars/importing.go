package calendars

import (
	"context"
	"errors"
	"io"
	"slices"
	"strings"

	"turnus/domain/civil"
	"turnus/domain/ical"
	"turnus/domain/problem"
	"turnus/domain/schedule"
	"turnus/ui/text"
)

// ImportRow is an event of an iCalendar file.
type ImportRow struct {
	ID   int64
	Line int
	Name string
	Days string
	Says string // what becomes of it
	Take bool
	Bad  bool // it means no closure
	what schedule.Closure
}

// ReadICal gives the work that reads a file; it may run beside the window.
func (o Office) ReadICal(path string) func(context.Context) ([]ical.Row, error) {
	return func(context.Context) (rows []ical.Row, err error) {
		f, err := o.Files.Open(path)
		if err != nil {
			return nil, err
		}
		defer func() { err = errors.Join(err, f.Close()) }()
		return ical.Read(f)
	}
}

// Import says of each event whether it becomes a closure of the calendar that is
// shown.
func (d *Draft) Import(w *text.Words, rows []ical.Row) []ImportRow {
	there := slices.Clone(d.Calendar().Closures)
	out := make([]ImportRow, len(rows))
	for i, r := range rows {
		out[i] = ImportRow{ID: int64(i + 1), Line: r.Line, Name: r.Name, what: r.Closure}
		if len(r.Problems) > 0 {
			out[i].Bad = true
			out[i].Says = strings.Join(w.Error(r.Problems), " ")
			continue
		}
		out[i].Days = closureDays(w, r.Closure)
		standing, with := r.Closure.Among(there)
		probe := schedule.Calendar{DeliveryDays: civil.EveryDay, WorkDays: civil.EveryDay, Closures: append(slices.Clone(with), r.Closure)}
		switch {
		case standing == schedule.ClosureKnown:
			out[i].Says = w.T("calendars.import.known")
		case problem.Has(probe.Check(), schedule.CodeClosureOverlap):
			out[i].Bad = true
			out[i].Says = w.T("calendars.import.overlaps", "name", closureName(w, with[0]), "days", closureDays(w, with[0]))
		default:
			out[i].Says, out[i].Take = w.T("calendars.import.new"), true
			there = append(there, r.Closure)
		}
	}
	return out
}

// Imports counts what is taken.
func Imports(rows []ImportRow) int {
	n := 0
	for _, r := range rows {
		n += rank(r.Take)
	}
	return n
}

// TakeImport adds the closures to the draft.
func (d *Draft) TakeImport(rows []ImportRow) {
	d.change(func(c *schedule.Calendar) {
		for _, r := range rows {
			if r.Take {
				c.Closures = append(c.Closures, r.what)
			}
		}
	})
}

// WriteICal gives the work that writes the closures of the calendar that is
// shown, and tells where.
func (o Office) WriteICal(c schedule.Calendar, name string) func(context.Context) (string, error) {
	return func(context.Context) (string, error) {
		return o.Files.Write([]string{"iCalendar", fileName(c.Number) + ".ics"}, func(w io.Writer) error {
			return ical.Write(w, name, c.Closures, o.Clock())
		})
	}
}

// fileName has nothing in it that a file system may not like.
func fileName(number string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(`/\:*?"<>|`, r) || r < ' ' {
			return '-'
		}
		return r
	}, number)
}
