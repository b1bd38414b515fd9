package holiday

import (
	"time"

	"turnus/domain/civil"
	"turnus/domain/lang"
)

// names is a name in German, French, Italian and English; a struct and not a
// map, so that nobody can change the tables through what Of returns.
type names struct{ de, fr, it, en string }

// texts is the name as callers want it, fresh each time.
func (n names) texts() lang.Texts {
	return lang.Texts{lang.DE: n.de, lang.FR: n.fr, lang.IT: n.it, lang.EN: n.en}
}

// feast is a day people know by a name, whether it is free anywhere or not.
type feast struct {
	id    string
	on    day
	names names
}

// called is the feast under another German name, as a country has it.
func (f feast) called(de string) feast {
	f.names.de = de
	return f
}

// only keeps a feast to the years in which it falls on one of some weekdays.
func (f feast) only(days ...time.Weekday) feast {
	return f.keep(civil.WeekdaySet(days...))
}

// unless drops a feast in the years in which it falls on one of some weekdays.
func (f feast) unless(days ...time.Weekday) feast {
	return f.keep(civil.EveryDay &^ civil.WeekdaySet(days...))
}

func (f feast) keep(w civil.Weekdays) feast {
	on := f.on
	f.on = func(year int, easter civil.Date) civil.Date {
		if d := on(year, easter); w.Has(d.Weekday()) {
			return d
		}
		return civil.Date{}
	}
	return f
}

// rule makes a feast a holiday of a region.
type rule struct {
	feast
	kind        Kind
	from, until int // first and last year; 0: always, or to this day
}

// date is the day of the holiday in a year, zero if it is none that year.
func (r rule) date(year int, easter civil.Date) civil.Date {
	if year < r.from || (r.until != 0 && year > r.until) {
		return civil.Date{}
	}
	return r.on(year, easter)
}

// full makes feasts public holidays by law of the region.
func full(feasts ...feast) []rule { return rules(Full, feasts) }

// half makes feasts holidays for a part of the day.
func half(feasts ...feast) []rule { return rules(Half, feasts) }

// local makes feasts holidays by custom, for banks or in some communes.
func local(feasts ...feast) []rule { return rules(Local, feasts) }

func rules(k Kind, feasts []feast) []rule {
	out := make([]rule, len(feasts))
	for i, f := range feasts {
		out[i] = rule{feast: f, kind: k}
	}
	return out
}

// since has rules begin with a year.
func since(year int, rules []rule) []rule { return between(year, 0, rules) }

// until has rules end with a year.
func until(year int, rules []rule) []rule { return between(0, year, rules) }

// once has rules hold in a single year.
func once(year int, rules []rule) []rule { return between(year, year, rules) }

// between has rules hold from a first to a last year, both included.
func between(from, until int, rules []rule) []rule {
	for i := range rules { // always a fresh slice of full, half or local
		rules[i].from, rules[i].until = from, until
	}
	return rules
}
