package plans

import (
	"reflect"
	"slices"
	"strings"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/office/revising"
	"turnus/domain/problem"
)

// FirstFree is the first day on which nothing is ordered yet: a change of the
// plan from then on touches no order.
func (e *Editor) FirstFree(today civil.Date) civil.Date {
	day := civil.Later(today, e.stored.Uses[e.plan.ID].Ordered).AddDays(1)
	return civil.Later(day, e.lastVersion().From)
}

// lastVersion is the newest stored version, the zero one of a new plan.
func (e *Editor) lastVersion() catalog.PlanVersion {
	if n := len(e.plan.Versions); n > 0 {
		return e.plan.Versions[n-1]
	}
	return catalog.PlanVersion{}
}

// Dated reports whether saving makes a version of the plan that holds from a day
// on. That of a new plan holds from the beginning, and what no delivery follows
// from is not dated.
func (e *Editor) Dated() bool {
	now := e.draft()
	return e.plan.ID != 0 && !reflect.DeepEqual(now.Versions, e.opened.Versions)
}

// Revision is the plan as it is to be saved, its new version holding from a day
// on. The version before it stays as it was; one that begins on the same day is
// replaced.
func (e *Editor) Revision(from civil.Date) (revising.Revision, error) {
	p := e.draft()
	v := p.Versions[0]
	v.From = from
	switch last := e.lastVersion(); {
	case e.plan.ID == 0:
		p.Versions = []catalog.PlanVersion{v}
	case !e.Dated():
		p.Versions = e.plan.Versions
	case from.Before(last.From):
		return revising.Revision{}, problem.New(CodeTooEarly, "from", "date", last.From)
	case from == last.From:
		p.Versions = append(slices.Clone(e.plan.Versions[:len(e.plan.Versions)-1]), v)
	default:
		p.Versions = append(slices.Clone(e.plan.Versions), v)
	}
	return revising.Revision{Plans: []catalog.DeliveryPlan{p}}, nil
}

// Gap warns of a delivery that follows another too soon where one version takes
// over from the other: sooner than within either. "" if there is none. It is
// told for a subscription that begins with the calendar beside the mask.
func (e *Editor) Gap(from civil.Date) string {
	before, start := e.lastVersion().Rhythm, e.general.Term.Start
	now, err := e.Rhythm()
	if err != nil || e.plan.ID == 0 || from.IsZero() {
		return ""
	}
	year := civil.Between(from, from.AddDays(365))
	old := before.Dates(start, civil.Between(from.AddDays(-365), from.AddDays(-1)))
	next := now.Dates(start, year)
	if len(old) == 0 || len(next) == 0 {
		return ""
	}
	usual := min(least(before.Dates(start, year)), least(next))
	last, first := old[len(old)-1], next[0]
	if first.Sub(last) >= usual {
		return ""
	}
	return e.words.T("plans.gap", "last", last, "first", first, "count", first.Sub(last), "usual", usual)
}

// least is the fewest days between two dates of a list.
func least(dates []civil.Date) int {
	fewest := 366
	for i := 1; i < len(dates); i++ {
		fewest = min(fewest, dates[i].Sub(dates[i-1]))
	}
	return fewest
}

// Effect tells in sentences what a change does.
func (e *Editor) Effect(x revising.Effect) []string {
	w := e.words
	if x.Subscriptions == 0 {
		return []string{w.T("plans.effect.none")}
	}
	out := []string{w.T("plans.effect.subscriptions", "count", x.Subscriptions, "window", x.Window)}
	for _, line := range []struct {
		key string
		n   int
	}{{"plans.effect.moved", x.Moved}, {"plans.effect.collided", x.Collided}, {"plans.effect.dropped", x.Dropped}, {"plans.effect.added", x.Added}} {
		if line.n > 0 {
			out = append(out, w.T(line.key, "count", line.n))
		}
	}
	if n := len(x.Orders); n > 0 {
		out = append(out, w.T("plans.effect.orders", "count", n))
	}
	return out
}

// daysTold is how many days of an effect are told one by one.
const daysTold = 12

// EffectDays tells day by day what a change does, at most so many.
func (e *Editor) EffectDays(x revising.Effect) []string {
	var out []string
	for i, d := range x.Days {
		if i == daysTold {
			out = append(out, e.words.T("plans.effect.more", "count", len(x.Days)-daysTold))
			break
		}
		out = append(out, e.words.T("plans.effect.day", "date", d.Date, "what", strings.Join(e.effectDay(d), " · ")))
	}
	return out
}

// effectDay tells what becomes of the deliveries of a day.
func (e *Editor) effectDay(d revising.Day) []string {
	moved := 0
	var to []civil.Date
	for _, m := range d.Moved {
		moved += m.Deliveries
		to = append(to, m.Date)
	}
	var out []string
	if moved > 0 {
		out = append(out, e.words.T("plans.effect.day_moved", "count", moved, "days", to))
	}
	for _, says := range []string{
		e.some("plans.preview.dropped", d.Dropped), e.some("plans.effect.day_added", d.Added), e.some("plans.effect.day_orders", d.Orders),
	} {
		if says != "" {
			out = append(out, says)
		}
	}
	return out
}

// Versions tells since when each version holds, the newest first.
func (e *Editor) Versions() []string {
	var out []string
	for i, v := range slices.Backward(e.plan.Versions) {
		says := e.words.Rhythm(v.Rhythm)
		if i == 0 {
			out = append(out, e.words.T("plans.version.first", "rhythm", says))
			continue
		}
		out = append(out, e.words.T("plans.version.from", "date", v.From, "rhythm", says))
	}
	return out
}
