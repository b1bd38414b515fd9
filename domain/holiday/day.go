package holiday

import (
	"time"

	"turnus/domain/civil"
)

// day finds the date of a feast in a year, whose Easter Sunday is given; the
// zero date says that there is none that year.
type day func(year int, easter civil.Date) civil.Date

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
	return func(year int, _ civil.Date) civil.Date { return lastBy(w, civil.Of(year, m, 7*n)) }
}

// before is the last of a weekday strictly before a date.
func before(w time.Weekday, d int, m time.Month) day {
	return func(year int, _ civil.Date) civil.Date { return lastBy(w, civil.Of(year, m, d-1)) }
}

// lastBy is the weekday on a date or last before it.
func lastBy(w time.Weekday, d civil.Date) civil.Date {
	return d.AddDays(-((int(d.Weekday()) - int(w) + 7) % 7))
}

// after is a number of days after another day.
func after(days int, on day) day {
	return func(year int, easter civil.Date) civil.Date { return on(year, easter).AddDays(days) }
}

// movedIf is a day that moves by some days when it falls between two days
// counted from Easter Sunday, both included.
func movedIf(from, to, by int, on day) day {
	return func(year int, easter civil.Date) civil.Date {
		d := on(year, easter)
		if n := d.Sub(easter); n >= from && n <= to {
			return d.AddDays(by)
		}
		return d
	}
}
