package demo

import "math/rand/v2"

// stream keeps what is thrown for different things apart: a change to how
// customers are made up must not shuffle the subscriptions.
type stream uint64

const (
	streamCustomers stream = iota + 1
	streamReceivers
	streamSubscriptions
	streamLives
	streamChanges
	streamRemarks
	streamSingles
	streamPrepared
	streamFiles
)

// dice decide everything that is left to chance. They are loaded: one thing
// of a stream always gets the same throws.
type dice struct{ r *rand.Rand }

// throw gives the dice of one thing of a stream. Each thing has its own, so
// the first customers of a large shop are those of a small one.
func throw(s stream, i int) dice {
	const spread = 0x9e3779b97f4a7c15                                        // neighbours start far apart
	return dice{rand.New(rand.NewPCG(uint64(s)*spread, uint64(i+1)*spread))} //nolint:gosec // nothing secret; the same every time is the point
}

// upTo is a number from 0 to n-1.
func (d dice) upTo(n int) int { return d.r.IntN(n) }

// between is a number from a to b, both included.
func (d dice) between(a, b int) int { return a + d.r.IntN(b-a+1) }

// percent is true in so many of a hundred cases.
func (d dice) percent(p int) bool { return d.r.IntN(100) < p }

// one picks one of several things.
func one[T any](d dice, of []T) T { return of[d.upTo(len(of))] }

// weighted is one of the things a choice can fall on, and how often it does.
type weighted[T any] struct {
	weight int
	thing  T
}

// choose picks one of several things by their weights.
func choose[T any](d dice, of []weighted[T]) T {
	sum := 0
	for _, w := range of {
		sum += w.weight
	}
	n := d.upTo(sum)
	for _, w := range of {
		if n -= w.weight; n < 0 {
			return w.thing
		}
	}
	return of[len(of)-1].thing
}
