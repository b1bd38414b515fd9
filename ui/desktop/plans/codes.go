package plans

import "turnus/domain/problem"

// Problems of what stands in the mask.
const (
	CodeNoDay       problem.Code = "plans.no_day"       // value: no day of the year
	CodeSeasonWrong problem.Code = "plans.season_wrong" // season: another one that cannot be read
	CodeTooEarly    problem.Code = "plans.too_early"    // date: the last version begins later
	CodeEnd         problem.Code = "plans.end"          // the end is before the start
	CodeNotWhole    problem.Code = "plans.not_whole"    // min, max: no whole number in its bounds
	CodeNoTime      problem.Code = "plans.no_time"      // value: no time of day
)
