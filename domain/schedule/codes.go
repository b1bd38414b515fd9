package schedule

import "turnus/domain/problem"

// Problems of a recurrence rule. Parts are named as RFC 5545 writes them
// ("BYDAY"), values as they were given.
const (
	// CodeRuleMalformed: a part is not NAME=VALUE; args: part.
	CodeRuleMalformed problem.Code = "rule.malformed"
	// CodeRuleFreqMissing: the rule has no FREQ; no args.
	CodeRuleFreqMissing problem.Code = "rule.freq_missing"
	// CodeRuleFreqUnknown: FREQ is no frequency of RFC 5545; args: value.
	CodeRuleFreqUnknown problem.Code = "rule.freq_unknown"
	// CodeRuleSubDaily: FREQ is hourly or finer; args: value.
	CodeRuleSubDaily problem.Code = "rule.sub_daily"
	// CodeRulePartUnknown: RFC 5545 has no such part; args: part.
	CodeRulePartUnknown problem.Code = "rule.part_unknown"
	// CodeRulePartTwice: a part is given twice; args: part.
	CodeRulePartTwice problem.Code = "rule.part_twice"
	// CodeRuleUnsupported: a part of RFC 5545 that a rhythm cannot have; args: part.
	CodeRuleUnsupported problem.Code = "rule.unsupported"
	// CodeRuleEnds: COUNT or UNTIL, whose place is the term; args: part.
	CodeRuleEnds problem.Code = "rule.ends"
	// CodeRuleWeekStart: WKST other than Monday; args: value.
	CodeRuleWeekStart problem.Code = "rule.week_start"
	// CodeRuleInterval: INTERVAL is not a number in its bounds; args: value, min, max.
	CodeRuleInterval problem.Code = "rule.interval"
	// CodeRuleValue: a value of a part is no number, no weekday or out of
	// bounds; args: part, value.
	CodeRuleValue problem.Code = "rule.value"
	// CodeRuleMisplaced: a part has no meaning with this FREQ; args: part, freq.
	CodeRuleMisplaced problem.Code = "rule.misplaced"
	// CodeRuleNever: the rule has no date in any year; args: value (the rule).
	CodeRuleNever problem.Code = "rule.never"
	// CodeRuleCountAndUntil: a rule has both ends; no args.
	CodeRuleCountAndUntil problem.Code = "rule.count_and_until"
	// CodeRuleLimit: fewer than one date was asked for; args: value.
	CodeRuleLimit problem.Code = "rule.limit"
)

// Problems of rhythms, seasons and policies.
const (
	// CodeMonthDayInvalid: no day of the year written MM-DD; args: value.
	CodeMonthDayInvalid problem.Code = "month_day.invalid"
	// CodeSeasonHalf: a season has only one end; no args.
	CodeSeasonHalf problem.Code = "season.half"
	// CodeSeasonTwice: two seasons begin on the same day; args: day (MonthDay).
	CodeSeasonTwice problem.Code = "season.twice"
	// CodeSeasonNoBegin: a season has no day on which it begins; no args.
	CodeSeasonNoBegin problem.Code = "season.no_begin"
	// CodeSeasonLeapDay: a season begins on 29 February; no args.
	CodeSeasonLeapDay problem.Code = "season.leap_day"
	// CodeSeasonsOverlap: a day is in two seasons; args: from, to (MonthDays of
	// the season that is overlapped; empty for the whole year).
	CodeSeasonsOverlap problem.Code = "season.overlap"
	// CodeRhythmEmpty: a rhythm has no rule, or one that is none; no args.
	CodeRhythmEmpty problem.Code = "rhythm.empty"
	// CodePolicyUnknown: not skip, before or after; args: value.
	CodePolicyUnknown problem.Code = "policy.unknown"
	// CodeCollisionUnknown: not single or combine; args: value.
	CodeCollisionUnknown problem.Code = "policy.collision_unknown"
	// CodeMaxShift: the largest shift is out of its bounds; args: value, min, max.
	CodeMaxShift problem.Code = "policy.max_shift"
)

// Problems of masks.
const (
	// CodeMaskKind: no such kind of mask; args: value.
	CodeMaskKind problem.Code = "mask.kind"
	// CodeMaskNoWeekday: no weekday is chosen; no args.
	CodeMaskNoWeekday problem.Code = "mask.no_weekday"
	// CodeMaskNoDay: no day of the month is given; no args.
	CodeMaskNoDay problem.Code = "mask.no_day"
	// CodeMaskDay: no month has such a day; args: value.
	CodeMaskDay problem.Code = "mask.day"
	// CodeMaskNoNth: it is not chosen which weekday of the month; no args.
	CodeMaskNoNth problem.Code = "mask.no_nth"
	// CodeMaskNoDate: no date of the year is given; no args.
	CodeMaskNoDate problem.Code = "mask.no_date"
)

// Problems of calendars.
const (
	// CodeNoDeliveryWeekday: a calendar never delivers; no args.
	CodeNoDeliveryWeekday problem.Code = "calendar.no_delivery_weekday"
	// CodeNoWorkWeekday: nobody ever works; no args.
	CodeNoWorkWeekday problem.Code = "calendar.no_work_weekday"
	// CodeRegionUnknown: no such region; args: value.
	CodeRegionUnknown problem.Code = "calendar.region_unknown"
	// CodeCutoffDays: the cut-off is out of its bounds; args: value, min, max.
	CodeCutoffDays problem.Code = "calendar.cutoff_days"
	// CodeCutoffTime: the cut-off is no time of day; args: value (minutes).
	CodeCutoffTime problem.Code = "calendar.cutoff_time"
	// CodeClosureOpen: a closure lacks its first or last day; no args.
	CodeClosureOpen problem.Code = "closure.open"
	// CodeClosureStopsNothing: a closure stops neither delivery nor work; no args.
	CodeClosureStopsNothing problem.Code = "closure.stops_nothing"
	// CodeClosureTooLong: a yearly closure lasts a year or more; args: days.
	CodeClosureTooLong problem.Code = "closure.too_long"
	// CodeClosureOverlap: two closures stop the same thing on the same day; args:
	// name and range of the other.
	CodeClosureOverlap problem.Code = "closure.overlap"
	// CodeReplacementOpen: a replacement lacks one of its days; no args.
	CodeReplacementOpen problem.Code = "replacement.open"
	// CodeReplacementSame: the day instead is the closed day; no args.
	CodeReplacementSame problem.Code = "replacement.same"
	// CodeReplacementTwice: a closed day has two replacements; args: date.
	CodeReplacementTwice problem.Code = "replacement.twice"
	// CodeReplacementTooFar: a replacement is too many days away; args: date, days, max.
	CodeReplacementTooFar problem.Code = "replacement.too_far"
)

// Problems of what is computed from.
const (
	// CodeVersionsMissing: no rhythm at all; no args.
	CodeVersionsMissing problem.Code = "schedule.versions_missing"
	// CodeVersionsOrder: versions are not in the order of their dates; args: date.
	CodeVersionsOrder problem.Code = "schedule.versions_order"
	// CodeStartMissing: a term has no first day; no args.
	CodeStartMissing problem.Code = "schedule.start_missing"
	// CodeCountNegative: fewer than no deliveries; args: value.
	CodeCountNegative problem.Code = "schedule.count_negative"
	// CodeLead: a lead time is out of its bounds; args: value, min, max.
	CodeLead problem.Code = "schedule.lead"
	// CodeFreshness: a freshness limit is negative; args: value.
	CodeFreshness problem.Code = "schedule.freshness"
	// CodePauseOpen: a pause has no first day; no args.
	CodePauseOpen problem.Code = "schedule.pause_open"
	// CodeMoveOpen: a move lacks one of its dates; no args.
	CodeMoveOpen problem.Code = "schedule.move_open"
	// CodeMoveTwice: a nominal date is moved twice; args: date.
	CodeMoveTwice problem.Code = "schedule.move_twice"
)

// Problems of cases, the input of a computation written down as JSON.
const (
	// CodeCaseMalformed: not the JSON of a case; args: value (what the reader said).
	CodeCaseMalformed problem.Code = "case.malformed"
	// CodeCaseMissing: a field that must be there is not; no args, see Field.
	CodeCaseMissing problem.Code = "case.missing"
	// CodeCaseKind: no such kind of recurrence; args: value.
	CodeCaseKind problem.Code = "case.kind_unknown"
	// CodeCaseShortMonth: not last or skip; args: value.
	CodeCaseShortMonth problem.Code = "case.short_month_unknown"
	// CodeCaseTwoRules: both recurrence and rrule are given; no args.
	CodeCaseTwoRules problem.Code = "case.two_rules"
	// CodeCaseTooLong: the horizon is too far away; args: days, max.
	CodeCaseTooLong problem.Code = "case.too_long"
)
