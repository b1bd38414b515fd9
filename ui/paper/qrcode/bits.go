package qrcode

import "math/bits"

// line is a row or column of up to 128 modules, dark ones set, the first of them
// in the lowest bit. Whole lines are compared at once: weighing eight masks would
// otherwise take most of the time of a volume of invoices.
type line struct{ lo, hi uint64 }

// setDark makes module i dark.
func (l *line) setDark(i int) {
	if i < 64 {
		l.lo |= 1 << i
	} else {
		l.hi |= 1 << (i - 64)
	}
}

// firstBits is a line whose first n bits are set.
func firstBits(n int) line {
	switch {
	case n <= 0:
		return line{}
	case n <= 64:
		return line{lo: 1<<n - 1}
	}
	return line{lo: ^uint64(0), hi: 1<<(n-64) - 1}
}

func (l line) and(m line) line    { return line{l.lo & m.lo, l.hi & m.hi} }
func (l line) andNot(m line) line { return line{l.lo &^ m.lo, l.hi &^ m.hi} }
func (l line) xor(m line) line    { return line{l.lo ^ m.lo, l.hi ^ m.hi} }
func (l line) not() line          { return line{^l.lo, ^l.hi} }
func (l line) count() int         { return bits.OnesCount64(l.lo) + bits.OnesCount64(l.hi) }

// down moves bit n to the first place, n < 64. (Shifts by 64 give 0.)
func (l line) down(n int) line { return line{l.lo>>n | l.hi<<(64-n), l.hi >> n} }

// up moves the first bit to place n, n < 64.
func (l line) up(n int) line { return line{l.lo << n, l.hi<<n | l.lo>>(64-n)} }
