package office

import "turnus/domain/problem"

// Finding is something that does not hold in the data.
type Finding struct {
	Object  string // number of the aggregate, or what else is concerned
	Problem *problem.Problem
}
