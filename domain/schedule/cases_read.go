package schedule

import (
	"bytes"
	"encoding/json"
	"io"

	"turnus/domain/civil"
	"turnus/domain/problem"
)

// CaseRange is a day or a run of days of a case: "2025-08-01",
// ["2025-07-21", "2025-08-08"], or ["2025-07-21", null] for an open end.
type CaseRange struct {
	From, To string // as written; To is "" if it is open
	single   bool   // written as one day
}

// UnmarshalJSON reads a text or a pair.
func (r *CaseRange) UnmarshalJSON(b []byte) error {
	if len(b) > 0 && b[0] == '"' {
		r.single = true
		return json.Unmarshal(b, &r.From)
	}
	var pair []*string
	if err := json.Unmarshal(b, &pair); err != nil {
		return err
	}
	if len(pair) != 2 || pair[0] == nil {
		return problem.New(CodeCaseMalformed, "", "value", string(b))
	}
	r.From = *pair[0]
	if pair[1] != nil {
		r.To = *pair[1]
	}
	return nil
}

// MarshalJSON writes what UnmarshalJSON reads.
func (r CaseRange) MarshalJSON() ([]byte, error) {
	switch {
	case r.single:
		return json.Marshal(r.From)
	case r.To == "":
		return json.Marshal([]any{r.From, nil})
	}
	return json.Marshal([]string{r.From, r.To})
}

// days reads the dates. A range that must be closed needs its last day.
func (r CaseRange) days(wrong *problem.List, field string, closed bool) civil.Range {
	var out civil.Range
	var err error
	out.From, err = civil.Parse(r.From)
	appendAt(wrong, field, err)
	switch {
	case r.single:
		out.To = out.From
	case r.To != "":
		out.To, err = civil.Parse(r.To)
		appendAt(wrong, field, err)
	case closed:
		wrong.Add(CodeClosureOpen, field)
	}
	appendAt(wrong, field, out.Check(""))
	return out
}

// ReadCases reads a case, the bare input of one, or {"cases": [...]} of either;
// list says that it was such a list. What is no JSON of these shapes is a
// problem.
func ReadCases(data []byte) (cases []Case, list bool, err error) {
	var file struct {
		Cases *[]Case `json:"cases"`
	}
	if err := decodeCase(data, &file); err != nil {
		return nil, false, err
	}
	if file.Cases != nil {
		return *file.Cases, true, nil
	}
	var one Case
	err = decodeCase(data, &one)
	return []Case{one}, false, err
}

// UnmarshalJSON reads a case, or an input that stands for a case by itself.
func (c *Case) UnmarshalJSON(b []byte) error {
	var keys map[string]json.RawMessage
	if err := json.Unmarshal(b, &keys); err != nil {
		return err
	}
	if _, whole := keys["input"]; !whole {
		return json.Unmarshal(b, &c.Input)
	}
	type plain Case // without this method
	return json.Unmarshal(b, (*plain)(c))
}

// decodeCase reads exactly one JSON value.
func decodeCase(data []byte, into any) error {
	d := json.NewDecoder(bytes.NewReader(data))
	err := d.Decode(into)
	if err == nil {
		if _, more := d.Token(); more != io.EOF {
			return problem.New(CodeCaseMalformed, "", "value", "more than one value")
		}
		return nil
	}
	if len(problem.Of(err)) > 0 {
		return err
	}
	return problem.New(CodeCaseMalformed, "", "value", err.Error())
}

// rule is the case's rule, from whichever form it has.
func (c CaseInput) rule(wrong *problem.List) Rule {
	switch {
	case c.RRule != "" && c.Recurrence != nil:
		wrong.Add(CodeCaseTwoRules, "rrule")
	case c.RRule != "":
		r, err := ParseRule(c.RRule)
		appendAt(wrong, "rrule", err)
		return r
	case c.Recurrence != nil:
		r, err := c.Recurrence.rule()
		appendAt(wrong, "recurrence", err)
		return r
	default:
		wrong.Add(CodeCaseMissing, "recurrence")
	}
	return Rule{}
}

// rule puts the mask's fields together.
func (r CaseRecurrence) rule() (Rule, error) {
	every := 1
	if r.Every != nil {
		every = *r.Every
	}
	switch r.Kind {
	case "daily":
		return EveryDays(every)
	case "weekly":
		return r.weekly(every)
	case "monthly_day":
		return r.monthlyDay(every)
	case "monthly_weekday":
		return r.monthlyWeekday(every)
	}
	return Rule{}, problem.New(CodeCaseKind, "", "value", r.Kind)
}

func (r CaseRecurrence) weekly(every int) (Rule, error) {
	var wrong problem.List
	days := caseWeekdays(&wrong, "weekdays", r.Weekdays, civil.NoWeekday)
	if err := wrong.Err(); err != nil {
		return Rule{}, err
	}
	return EveryWeeks(every, days)
}

func (r CaseRecurrence) monthlyDay(every int) (Rule, error) {
	switch r.ShortMonth {
	case "", LastOfMonth:
		return EveryMonthsOn(every, r.Day, LastOfMonth)
	case LeaveOut:
		return EveryMonthsOn(every, r.Day, LeaveOut)
	}
	return Rule{}, problem.New(CodeCaseShortMonth, "", "value", string(r.ShortMonth))
}

func (r CaseRecurrence) monthlyWeekday(every int) (Rule, error) {
	day, err := civil.ParseWeekday(r.Weekday)
	if err != nil {
		return Rule{}, err
	}
	return EveryMonthsOnNth(every, r.Nth, day)
}
