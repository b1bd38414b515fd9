package missed

import (
	"context"
	"strconv"
	"strings"

	"turnus/domain/office"
	"turnus/domain/office/planning"
)

// Effect is what a choice does, said before it is done.
type Effect struct {
	Says     string
	Nothing  string      // why there is nothing to do, "" if there is
	Days     [][2]string // the days deliveries are put on, and how many
	Troubles []string
}

// Weigh gives the work that finds out what a choice about a row would do; tell is
// told how far it is.
func (p *Presenter) Weigh(r Row, c planning.Choice, tell func(ctx context.Context, says string)) func(context.Context) (Effect, error) {
	today, decisions := p.today(), p.decisions(r, c)
	return func(ctx context.Context) (Effect, error) {
		told := office.WithProgress(ctx, func(done, total int) {
			tell(ctx, p.words.T("missed.progress", "percent", 100*done/total))
		})
		s, err := p.office.Jobs.WeighMissed(told, today, decisions)
		if err != nil {
			return Effect{}, err
		}
		e := Effect{Says: p.says(s, func(what string, n int) string { return p.words.T("missed.effect."+what, "count", n) }), Troubles: p.failed(s.Failed)}
		for _, d := range s.Days {
			e.Days = append(e.Days, [2]string{p.words.DateWeekday(d.Date), strconv.Itoa(d.Deliveries)})
		}
		if s.Decided() == 0 {
			e.Nothing = p.words.T("missed.nothing")
		}
		return e, nil
	}
}

// Settle gives the work that does it.
func (p *Presenter) Settle(r Row, c planning.Choice) func(context.Context) (planning.Settled, error) {
	today, decisions := p.today(), p.decisions(r, c)
	return func(ctx context.Context) (planning.Settled, error) {
		return p.office.Jobs.SettleMissed(ctx, p.office.Actor, today, decisions)
	}
}

// Done says what was done.
func (p *Presenter) Done(s planning.Settled) string {
	done := p.says(s, func(what string, n int) string { return p.words.T("missed.done."+what, "count", n) })
	return strings.Join(append([]string{done}, p.failed(s.Failed)...), " ")
}

// says tells what is or was done, by verb, and what is not.
func (p *Presenter) says(s planning.Settled, verb func(what string, n int) string) string {
	var out []string
	for _, x := range []struct {
		n    int
		says func(n int) string
	}{
		{s.Now, func(n int) string { return verb("now", n) }},
		{s.Today, func(n int) string { return p.words.T("missed.today", "count", n) }},
		{s.Next, func(n int) string { return verb("next", n) }},
		{s.Skipped, func(n int) string { return verb("skip", n) }},
		{s.Merged, func(n int) string { return p.words.T("missed.merged", "count", n) }},
		{s.Notices, func(n int) string { return p.words.T("missed.notices", "count", n) }},
		{s.Stuck, func(n int) string { return p.words.T("missed.stuck", "count", n) }},
		{s.Gone, func(n int) string { return p.words.T("missed.gone", "count", n) }},
	} {
		if x.n > 0 {
			out = append(out, x.says(x.n))
		}
	}
	return strings.Join(out, " ")
}

func (p *Presenter) failed(list []planning.Failed) []string {
	var out []string
	for _, f := range list {
		out = append(out, f.Subscription+": "+strings.Join(p.words.Error(f.Problems), " "))
	}
	return out
}
