package leads

import (
	"turnus/domain/office/revising"
	"turnus/ui/desktop/kit"
)

// Effect is what a change does, in words.
type Effect struct {
	Says   string
	Lines  []Line // the first days that something happens to
	Orders bool   // that were made already are concerned
}

// Line is what becomes of the deliveries of a day.
type Line struct {
	Sign kit.Sign
	Text string
}

// linesShown is how many days an effect names.
const linesShown = 10

// Effect tells what a change does.
func (p *Presenter) Effect(e revising.Effect) Effect {
	var list []string
	add := func(key string, n int) {
		if n > 0 {
			list = append(list, p.words.T("leads.effect."+key, "count", n))
		}
	}
	add("repicked", e.Repicked)
	add("moved", e.Moved)
	add("dropped", e.Dropped)
	add("added", e.Added)
	out := Effect{Says: p.words.T("leads.effect.none", "through", e.Window.To), Orders: len(e.Orders) > 0}
	if len(list) > 0 {
		out.Says = p.words.T("leads.effect.says", "through", e.Window.To, "list", p.words.List(list), "count", e.Subscriptions)
	}
	if out.Orders {
		out.Says += " " + p.words.T("leads.effect.orders", "count", len(e.Orders))
	}
	if n := len(e.Failed); n > 0 {
		out.Says += " " + p.words.T("leads.effect.failed", "count", n)
	}
	for _, d := range e.Days {
		out.Lines = append(out.Lines, p.lines(d)...)
	}
	if more := len(out.Lines) - linesShown; more > 1 {
		out.Lines = append(out.Lines[:linesShown], Line{kit.NoSign, p.words.T("leads.effect.more", "count", more)})
	}
	return out
}

func (p *Presenter) lines(d revising.Day) []Line {
	var out []Line
	for _, m := range d.Moved {
		out = append(out, Line{kit.Moved, p.words.T("leads.line.moved", "day", d.Date, "now", m.Date, "count", m.Deliveries)})
	}
	if d.Dropped > 0 {
		out = append(out, Line{kit.Dropped, p.words.T("leads.line.dropped", "day", d.Date, "count", d.Dropped)})
	}
	if d.Added > 0 {
		out = append(out, Line{kit.Planned, p.words.T("leads.line.added", "day", d.Date, "count", d.Added)})
	}
	return out
}
