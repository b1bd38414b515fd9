package db

import "math/bits"

// idSet is a set of ids, a bit each: ids are given in turn, so there are few
// gaps, and a hundred thousand of them are twelve kilobytes.
type idSet []uint64

func (s *idSet) add(id int64) {
	at := int(id >> 6)
	if at >= len(*s) {
		grown := make(idSet, max(at+1, 2*len(*s)))
		copy(grown, *s)
		*s = grown
	}
	(*s)[at] |= 1 << (id & 63)
}

func (s idSet) has(id int64) bool {
	at := int(id >> 6)
	return at < len(s) && s[at]&(1<<(id&63)) != 0
}

// keep leaves what another set has, too.
func (s idSet) keep(other idSet) {
	for i := range s {
		if i < len(other) {
			s[i] &= other[i]
		} else {
			s[i] = 0
		}
	}
}

func (s idSet) count() int {
	n := 0
	for _, word := range s {
		n += bits.OnesCount64(word)
	}
	return n
}

// ids are what is in the set, ascending.
func (s idSet) ids() []int64 {
	var out []int64
	for i, word := range s {
		for ; word != 0; word &= word - 1 {
			out = append(out, int64(i<<6+bits.TrailingZeros64(word)))
		}
	}
	return out
}
