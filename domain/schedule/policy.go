package schedule

import (
	"turnus/domain/problem"
)

// ClosedDay says what becomes of a nominal date that is no delivery day (R6).
// The empty ClosedDay is Skip.
type ClosedDay string

// What can become of it.
const (
	Skip   ClosedDay = "skip"   // no delivery
	Before ClosedDay = "before" // the nearest earlier delivery day
	After  ClosedDay = "after"  // the nearest later delivery day
)

// Collision says what two nominal dates that land on one day amount to (R10).
// The empty Collision is Single.
type Collision string

// What they can amount to.
const (
	Single  Collision = "single"  // the quantity of one
	Combine Collision = "combine" // the sum
)

// Bounds of policies.
const (
	// MaxShift is the largest number of days a policy may move a delivery.
	MaxShift = 31
	// UsualShift is the largest shift of new plans: less than a week, so that
	// a weekly delivery does not meet the next one.
	UsualShift = 6
	// longClosure is the most days of a closure that counts as single days.
	longClosure = 3
)

// Policy is what a plan does with dates that are no delivery days.
type Policy struct {
	// Single is for days closed by a weekday, a holiday or a closure of up to
	// three days; Long for days inside a longer closure: nobody wants three
	// boxes after a vacation.
	Single ClosedDay `json:"single"`
	Long   ClosedDay `json:"long"`
	// MaxShift is the largest number of calendar days between the nominal date
	// and the delivery, 0 to 31; with 0 nothing is moved.
	MaxShift  int       `json:"max_shift"`
	Collision Collision `json:"collision"`
}

// NewPolicy is the policy of a new plan: at most six days away, none made up
// for after a vacation.
func NewPolicy(single ClosedDay) Policy {
	return Policy{Single: single, Long: Skip, MaxShift: UsualShift, Collision: Single}
}

// Check wants known words and a shift in its bounds; a problem.List.
func (p Policy) Check() error {
	var wrong problem.List
	checkClosedDay(&wrong, "single", p.Single)
	checkClosedDay(&wrong, "long", p.Long)
	if p.MaxShift < 0 || p.MaxShift > MaxShift {
		wrong.Add(CodeMaxShift, "max_shift", "value", p.MaxShift, "min", 0, "max", MaxShift)
	}
	switch p.Collision {
	case "", Single, Combine:
	default:
		wrong.Add(CodeCollisionUnknown, "collision", "value", string(p.Collision))
	}
	return wrong.Err()
}

// checkClosedDay wants one of the words.
func checkClosedDay(wrong *problem.List, field string, c ClosedDay) {
	switch c {
	case "", Skip, Before, After:
	default:
		wrong.Add(CodePolicyUnknown, field, "value", string(c))
	}
}

// shift is MaxShift within the engine's bounds, whatever a file said.
func (p Policy) shift() int { return min(max(p.MaxShift, 0), MaxShift) }

// on is what the policy does with a closed date.
func (p Policy) on(long bool) ClosedDay {
	if long {
		return p.Long
	}
	return p.Single
}

// moves reports whether the policy moves anything.
func (p Policy) moves() bool {
	return p.Single == Before || p.Single == After || p.Long == Before || p.Long == After
}
