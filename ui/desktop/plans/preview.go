package plans

import (
	"strings"

	"turnus/domain/civil"
	"turnus/domain/schedule"
)

// months is how many the preview shows.
const months = 12

// Fate is what happens on a day of the preview.
type Fate int

// The fates of a day.
const (
	Nothing   Fate = iota
	Delivered      // on its own day
	MovedTo        // a delivery of another day
	MovedFrom      // delivered on another day
	Dropped        // not delivered at all
)

// Day is a day of the preview.
type Day struct {
	Fate   Fate
	Closed schedule.CauseKind // what stops delivery, the last cause first; "": nothing
	Says   string             // what happens and why, in words
}

// Preview is what the mask does in twelve months.
type Preview struct {
	First                      civil.Date // of the twelve months
	Deliveries, Moved, Dropped int        // with a nominal date in them
	days                       map[civil.Date]Day
	calendar                   *schedule.Days
	say                        func([]schedule.Cause) string
}

// Preview works out the twelve months from the month of a day on. Without a
// rhythm that can be read, only closed days are shown.
func (e *Editor) Preview(from civil.Date) Preview {
	p := Preview{First: from.FirstOfMonth(), days: map[civil.Date]Day{}, calendar: e.stored.Days[e.general.Calendar], say: e.words.Closed}
	rhythm, err := e.Rhythm()
	policy := e.general.Version.Policy
	if err != nil || policy.Check() != nil || p.calendar == nil {
		return p
	}
	in := schedule.Input{
		Versions: []schedule.Version{{Rhythm: rhythm, Policy: policy, Days: p.calendar}}, Term: e.general.Term,
	}
	if in.Check() != nil {
		return p
	}
	shown := civil.Between(p.First, p.First.AddMonths(months).AddDays(-1))
	// What is moved into the months from outside is shown too, but not counted.
	around := civil.Between(shown.From.AddDays(-schedule.MaxShift), shown.To.AddDays(schedule.MaxShift))
	r := schedule.Deliveries(in, around)
	for _, d := range r.Deliveries {
		e.deliver(&p, d, shown)
	}
	for _, d := range r.Dropped {
		p.days[d.Nominal] = Day{Fate: Dropped, Says: strings.Join(e.words.WhyDropped(d), " ")}
		if shown.Contains(d.Nominal) {
			p.Dropped++
		}
	}
	return p
}

// deliver notes a delivery and the days it was moved from.
func (e *Editor) deliver(p *Preview, d schedule.Delivery, shown civil.Range) {
	why := d.Why
	why.Leads = nil // lead times are the articles' own
	says := strings.Join(e.words.Why(why), " ")
	fate := Delivered
	if len(why.Steps) > 0 {
		fate = MovedTo
	}
	p.days[d.Date] = Day{Fate: fate, Says: says}
	for _, n := range d.Nominal {
		if n != d.Date {
			p.days[n] = Day{Fate: MovedFrom, Says: says}
		}
	}
	if shown.Contains(d.Nominal[0]) {
		p.Deliveries++
		if fate == MovedTo {
			p.Moved++
		}
	}
}

// On is a day of the preview.
func (p Preview) On(day civil.Date) Day {
	d := p.days[day]
	if p.calendar == nil || p.calendar.IsDelivery(day) {
		return d
	}
	causes := p.calendar.Why(day)
	if len(causes) > 0 {
		d.Closed = causes[len(causes)-1].Kind
	}
	if d.Says == "" {
		d.Says = p.say(causes)
	}
	return d
}

// Says counts what the preview shows.
func (e *Editor) Says(p Preview) string {
	if e.stored.Days[e.general.Calendar] == nil {
		return e.words.T("plans.preview.no_calendar")
	}
	if _, err := e.Rhythm(); err != nil {
		return e.words.T("plans.preview.unknown")
	}
	return e.words.T("plans.preview.says", "count", p.Deliveries, "moved", e.some("plans.preview.moved", p.Moved),
		"dropped", e.some("plans.preview.dropped", p.Dropped))
}

// some is a count in words, nothing for none.
func (e *Editor) some(key string, n int) string {
	if n == 0 {
		return ""
	}
	return e.words.T(key, "count", n)
}

// InWords tells the rhythm; "" while the fields cannot be read.
func (e *Editor) InWords() string {
	rhythm, err := e.Rhythm()
	if err != nil {
		return ""
	}
	return e.words.T("plans.in_words", "rhythm", e.words.Rhythm(rhythm))
}

// PolicyInWords tells what becomes of closed days.
func (e *Editor) PolicyInWords() string {
	return strings.Join(e.words.Policy(e.general.Version.Policy), " ")
}
