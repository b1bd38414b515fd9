package holiday

import (
	"time"

	"turnus/domain/civil"
	"turnus/domain/lang"
)

// day finds the date of a feast in a year, whose Easter Sunday is given; the
// zero date means that there is none that year.
type day func(year int, easter civil.Date) civil.Date

// names is a name in German, French, Italian and English; an array and not a
// map, so that the tables cannot be changed through what Of returns.
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

// rule makes a feast a holiday of a region.
type rule struct {
	feast
	kind        Kind
	from, until int // first and last year; 0: always, or still
}

// date is the day of the holiday in a year, zero if it is none that year.
func (r rule) date(year int, easter civil.Date) civil.Date {
	if year < r.from || (r.until != 0 && year > r.until) {
		return civil.Date{}
	}
	return r.on(year, easter)
}

// full, half and local say what the feasts are in a region.
func full(feasts ...feast) []rule  { return rules(Full, feasts) }
func half(feasts ...feast) []rule  { return rules(Half, feasts) }
func local(feasts ...feast) []rule { return rules(Local, feasts) }

func rules(k Kind, feasts []feast) []rule {
	out := make([]rule, len(feasts))
	for i, f := range feasts {
		out[i] = rule{feast: f, kind: k}
	}
	return out
}

// since makes rules begin with a year.
func since(year int, rules []rule) []rule { return between(year, 0, rules) }

// until makes rules end with a year.
func until(year int, rules []rule) []rule { return between(0, year, rules) }

// in makes rules hold in a single year.
func in(year int, rules []rule) []rule { return between(year, year, rules) }

// between makes rules hold from a first to a last year, both included.
func between(from, until int, rules []rule) []rule {
	for i := range rules {
		rules[i].from, rules[i].until = from, until
	}
	return rules
}

// fixed is the same date every year.
func fixed(d int, m time.Month) day {
	return func(year int, _ civil.Date) civil.Date { return civil.Of(year, m, d) }
}

// easter is a number of days after Easter Sunday (before it, if negative).
func easter(days int) day {
	return func(_ int, easter civil.Date) civil.Date { return easter.AddDays(days) }
}

// nth is the nth of a weekday in a month, the first being 1.
func nth(n int, w time.Weekday, m time.Month) day {
	return onOrAfter(w, 7*n-6, m)
}

// last is the last of a weekday in a month.
func last(w time.Weekday, m time.Month) day {
	return func(year int, _ civil.Date) civil.Date { return back(civil.Of(year, m+1, 0), w) }
}

// onOrAfter is a weekday on or next after a date.
func onOrAfter(w time.Weekday, d int, m time.Month) day {
	return func(year int, _ civil.Date) civil.Date { return back(civil.Of(year, m, d+6), w) }
}

// before is a weekday strictly before a date.
func before(w time.Weekday, d int, m time.Month) day {
	return func(year int, _ civil.Date) civil.Date { return back(civil.Of(year, m, d-1), w) }
}

// back is the weekday on or last before a date.
func back(d civil.Date, w time.Weekday) civil.Date {
	return d.AddDays(-((int(d.Weekday()) - int(w) + 7) % 7))
}

// after is a number of days after another rule.
func after(days int, on day) day {
	return func(year int, easter civil.Date) civil.Date {
		d := on(year, easter)
		if d.IsZero() {
			return d
		}
		return d.AddDays(days)
	}
}

// only keeps a feast to the years in which it falls on one of some weekdays.
func (f feast) only(w civil.Weekdays) feast {
	on := f.on
	f.on = func(year int, easter civil.Date) civil.Date {
		if d := on(year, easter); w.Has(d.Weekday()) {
			return d
		}
		return civil.Date{}
	}
	return f
}
