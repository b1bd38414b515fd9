package schedule

import (
	"slices"

	"turnus/domain/civil"
	"turnus/domain/lang"
)

// CauseKind says what sort of thing closes a day.
type CauseKind string

// What can close a day.
const (
	CauseWeekday CauseKind = "weekday" // no delivery or work on this weekday
	CausePlace   CauseKind = "place"   // the pick-up point is closed on this weekday
	CauseHoliday CauseKind = "holiday" // see ID and Names
	CauseClosure CauseKind = "closure" // see Name and Range
	CauseStale   CauseKind = "stale"   // an article would be older than it may, see Pick
	CauseOutside CauseKind = "outside" // not a date of the calendar's years
)

// Cause is one thing that closes a day.
type Cause struct {
	Kind  CauseKind   `json:"kind"`
	ID    string      `json:"id,omitempty"`    // of the holiday
	Names lang.Texts  `json:"names,omitempty"` // of the holiday; shared, do not change
	Name  string      `json:"name,omitempty"`  // of the closure, as the shop wrote it
	Range civil.Range `json:"range,omitzero"`  // of the closure
	Pick  civil.Date  `json:"pick,omitzero"`   // the pick day that is too early
	Fresh int         `json:"fresh,omitempty"` // the most days allowed since that pick day
}

// Causes that are the same for every day.
var (
	byWeekday = []Cause{{Kind: CauseWeekday}}
	outside   = []Cause{{Kind: CauseOutside}}
)

// bits is a set of the days of a block.
type bits [blockDays / 64]uint64

func (b *bits) has(i int) bool { return b[i/64]&(1<<(i%64)) != 0 }
func (b *bits) add(i int)      { b[i/64] |= 1 << (i % 64) }

// block is what is known about the days in a row that it covers.
type block struct {
	delivery, work, long bits
	// causes by day, empty where the day is open
	noDelivery, noWork [blockDays][]Cause

	// idle are the days without work, latest first, and idleBefore how many of
	// them come before a day: the days that a lead time passes over are always
	// a part of this list, so that deliveries can share it.
	idle       []Passed
	idleBefore [blockDays + 1]int
}

// block finds the block of a day and the day's place in it; nil for days
// outside the years 1 to 9999. Two goroutines may build the same block, then
// one is thrown away.
func (t *table) block(day civil.Date) (*block, int) {
	i := day.Sub(civil.MinDate)
	if i < 0 || day.After(civil.MaxDate) {
		return nil, 0
	}
	slot := &t.blocks[i/blockDays]
	b := slot.Load()
	if b == nil {
		b = t.build(i / blockDays)
		slot.Store(b)
	}
	return b, i % blockDays
}

// build works a block out.
func (t *table) build(number int) *block {
	b := &block{}
	first := civil.MinDate.AddDays(number * blockDays)
	window := civil.Between(first, first.AddDays(blockDays-1))
	t.closeWeekdays(b, first)
	for _, h := range t.cal.holidaysIn(window) {
		i := h.Date.Sub(first)
		cause := Cause{Kind: CauseHoliday, ID: h.ID, Names: h.Names}
		b.noDelivery[i] = with(b.noDelivery[i], cause)
		b.noWork[i] = with(b.noWork[i], cause)
	}
	for _, c := range t.cal.Closures {
		for _, r := range c.overlapping(window) {
			b.close(c, r, window)
		}
	}
	b.sum(first)
	return b
}

// sum draws from the causes what is open.
func (b *block) sum(first civil.Date) {
	for i := range blockDays {
		b.idleBefore[i+1] = b.idleBefore[i]
		if len(b.noDelivery[i]) == 0 {
			b.delivery.add(i)
		}
		if len(b.noWork[i]) == 0 {
			b.work.add(i)
			continue
		}
		b.idleBefore[i+1]++
		b.idle = append(b.idle, Passed{Date: first.AddDays(i), Causes: b.noWork[i]})
	}
	slices.Reverse(b.idle)
}

// withoutWork lists the days from one (inclusive) to another (exclusive) that
// are no work days, latest first.
func (b *block) withoutWork(from, to int) []Passed {
	low, high := b.idleBefore[from], b.idleBefore[to]
	if low == high {
		return nil
	}
	return b.idle[len(b.idle)-high : len(b.idle)-low : len(b.idle)-low]
}

// closeWeekdays closes the weekdays without delivery or work. A replacement
// day is open for delivery whatever its weekday.
func (t *table) closeWeekdays(b *block, first civil.Date) {
	for i := range blockDays {
		day := first.AddDays(i)
		if !t.cal.DeliveryDays.Has(day.Weekday()) && !t.opened[day] {
			b.noDelivery[i] = byWeekday
		}
		if !t.cal.WorkDays.Has(day.Weekday()) {
			b.noWork[i] = byWeekday
		}
	}
}

// close closes the days of one closure's range that lie in the window.
func (b *block) close(c Closure, r, window civil.Range) {
	cause := Cause{Kind: CauseClosure, Name: c.Name, Range: r}
	from, to := civil.Later(r.From, window.From), civil.Earlier(r.To, window.To)
	for i := from.Sub(window.From); i <= to.Sub(window.From); i++ {
		if c.StopsDelivery {
			b.noDelivery[i] = with(b.noDelivery[i], cause)
			if r.Days() > longClosure {
				b.long.add(i)
			}
		}
		if c.StopsWork {
			b.noWork[i] = with(b.noWork[i], cause)
		}
	}
}

// with is the causes and one more, never written into a shared slice.
func with(causes []Cause, cause Cause) []Cause {
	return append(causes[:len(causes):len(causes)], cause)
}
