package radar

import (
	"context"
	"strconv"
	"strings"

	"turnus/domain/civil"
	"turnus/domain/holiday"
	"turnus/domain/office/planning"
	"turnus/ui/text"
)

// Office is what the radar asks for.
type Office struct {
	Jobs   Jobs
	Papers Papers
}

// Jobs look at a year.
type Jobs interface {
	Radar(ctx context.Context, year int) (planning.Radar, error)
}

// Papers print what was found, and say where it lies.
type Papers interface {
	Radar(planning.Radar) (path string, err error)
}

// Row is a holiday or closure in the table.
type Row struct {
	ID int64
	text.RadarRow
}

// Presenter is the radar without a window.
type Presenter struct {
	office Office
	words  *text.Words
	today  func() civil.Date
	year   int             // that is asked for
	found  *planning.Radar // of that year; nil: not yet
	told   text.Radar
}

// NewPresenter begins with the coming year.
func NewPresenter(o Office, w *text.Words, today func() civil.Date) *Presenter {
	return &Presenter{office: o, words: w, today: today, year: today().Year() + 1}
}

// Year is the year asked for.
func (p *Presenter) Year() int { return p.year }

// CanStep reports whether there is a year so many further on: none that is over,
// and none without holidays.
func (p *Presenter) CanStep(by int) bool {
	to := p.year + by
	return to >= p.today().Year() && to <= holiday.LastYear
}

// Step asks for another year.
func (p *Presenter) Step(by int) {
	p.year += by
	p.found = nil
}

// Read gives what looks at the year asked for; it may run beside the window.
func (p *Presenter) Read() func(context.Context) (planning.Radar, error) {
	year := p.year
	return func(ctx context.Context) (planning.Radar, error) { return p.office.Jobs.Radar(ctx, year) }
}

// Take shows what was found, unless another year was asked for meanwhile.
func (p *Presenter) Take(r planning.Radar) {
	if r.Year == p.year {
		p.found, p.told = &r, p.words.Radar(r)
	}
}

// Shown reports whether the year asked for is there.
func (p *Presenter) Shown() bool { return p.found != nil }

// Rows are the holidays and closures, by date.
func (p *Presenter) Rows() []Row {
	if p.found == nil {
		return nil
	}
	rows := make([]Row, len(p.told.Rows))
	for i, r := range p.told.Rows {
		rows[i] = Row{ID: int64(i + 1), RadarRow: r}
	}
	return rows
}

// Sums are the sums of all rows, and what is missing in them.
func (p *Presenter) Sums() string {
	return strings.TrimSpace(p.told.Total + ". " + p.told.Failed)
}

// Doubles are the weeks in which a subscription is moved twice.
func (p *Presenter) Doubles() []string { return p.told.Doubles }

// Weeks tell of week 53: first what it means, then a line for each plan of every
// second week.
func (p *Presenter) Weeks() []string {
	lines := []string{p.told.Long}
	if len(p.told.Plans) > 0 {
		lines = append(lines, p.words.T("radar.second_week")+":")
	}
	for _, plan := range p.told.Plans {
		in := make([]string, len(plan.In))
		for i, n := range plan.In {
			in[i] = p.told.Weeks[i] + ": " + n
		}
		lines = append(lines, plan.Name+": "+strings.Join(in, ", "))
	}
	return lines
}

// Detail is a row in one text: what has no room in the table.
func (p *Presenter) Detail(r Row) string {
	parts := []string{r.Day + " " + r.Name}
	if r.Moved != "" {
		parts = append(parts, p.words.T("radar.column.moved")+": "+r.To)
	} else if r.To != "" {
		parts = append(parts, r.To)
	}
	if r.Dropped != "" {
		parts = append(parts, p.words.T("radar.column.dropped")+": "+r.Dropped)
	}
	if r.Collided != "" {
		parts = append(parts, p.words.T("radar.column.collided")+": "+r.Collided)
	}
	if r.Note != "" {
		parts = append(parts, r.Note)
	}
	return strings.Join(parts, " · ")
}

// Print gives what prints the year that is shown, and says where the PDF lies.
func (p *Presenter) Print() func(context.Context) (string, error) {
	found := *p.found
	return func(context.Context) (string, error) { return p.office.Papers.Radar(found) }
}

// named is the year for a text: no number with a thousands mark.
func (p *Presenter) named() string { return strconv.Itoa(p.year) }
