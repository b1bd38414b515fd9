package schedule

import "iter"

// maxSigned is the largest number a signed set can hold, either side of zero.
const maxSigned = 31

// signed is a set of the numbers 1 to 31 and −1 to −31, the way RFC 5545 counts
// days of a month, weekdays in a month and positions: from the start, or with
// a minus sign from the end. A set of bits keeps Rule comparable and fast.
type signed uint64

// signedBit is the set of one number, empty if the number is out of bounds.
func signedBit(n int) signed {
	switch {
	case n >= 1 && n <= maxSigned:
		return 1 << n
	case n <= -1 && n >= -maxSigned:
		return 1 << (32 - n)
	}
	return 0
}

// signedSet collects numbers.
func signedSet(numbers []int) signed {
	var s signed
	for _, n := range numbers {
		s |= signedBit(n)
	}
	return s
}

// has reports whether the number is in the set.
func (s signed) has(n int) bool { return s&signedBit(n) != 0 }

// counts reports whether the i-th of n things is in the set, counted from
// either end.
func (s signed) counts(i, n int) bool { return s.has(i) || s.has(i-n-1) }

// all gives the numbers as people write them: 1 to 31, then −1 to −31.
func (s signed) all() iter.Seq[int] {
	return func(yield func(int) bool) {
		for _, sign := range [...]int{1, -1} {
			for n := 1; n <= maxSigned; n++ {
				if s.has(sign*n) && !yield(sign*n) {
					return
				}
			}
		}
	}
}
