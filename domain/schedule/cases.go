package schedule

import (
	"fmt"

	"turnus/domain/civil"
	"turnus/domain/problem"
)

// maxCaseDays bounds how far the horizon of a case is from its start.
const maxCaseDays = 100 * 366

// Case is one subscription written down as JSON with the deliveries it must
// give: the language in which schedules are tested and asked for without a
// shop. It uses the bare engine: one policy for every closed day, one lead
// time, moves of up to 31 days, no calendar but the listed closed days.
type Case struct {
	ID       string      `json:"id,omitempty"`
	Title    string      `json:"title,omitempty"`
	Input    CaseInput   `json:"input"`
	Expected *CaseResult `json:"expected,omitempty"`
}

// CaseInput is what the deliveries of a case follow from. Dates and weekdays
// are texts here, so that a wrong one is a problem of its field.
type CaseInput struct {
	Start   string `json:"start"`
	End     string `json:"end,omitempty"` // inclusive, "" or null for none
	Horizon string `json:"horizon"`       // last nominal date looked at

	// Either a recurrence or the text of a Rule.
	Recurrence *CaseRecurrence `json:"recurrence,omitempty"`
	RRule      string          `json:"rrule,omitempty"`

	Policy       ClosedDay   `json:"policy"`
	MaxShiftDays *int        `json:"max_shift_days,omitempty"` // default 31
	LeadDays     int         `json:"lead_days"`
	Closed       []CaseRange `json:"closed"` // stop delivery and work
	Pauses       []CaseRange `json:"pauses"`

	// Work is Monday to Friday by default, delivery on the weekdays of work. An
	// empty list is no weekday at all.
	DeliveryWeekdays []string `json:"delivery_weekdays,omitempty"`
	WorkingWeekdays  []string `json:"working_weekdays,omitempty"`
}

// CaseRecurrence is a rule as the mask sees it. Which fields matter depends on
// the kind.
type CaseRecurrence struct {
	// Kind is daily, weekly, monthly_day or monthly_weekday.
	Kind       string     `json:"kind"`
	Every      *int       `json:"every,omitempty"`       // default 1
	Weekdays   []string   `json:"weekdays,omitempty"`    // weekly: "MO"
	Day        int        `json:"day,omitempty"`         // monthly_day: 1 to 31, −1 = last
	ShortMonth ShortMonth `json:"short_month,omitempty"` // monthly_day: default last
	Nth        int        `json:"nth,omitempty"`         // monthly_weekday: 1 to 5, −1 = last
	Weekday    string     `json:"weekday,omitempty"`     // monthly_weekday
}

// CaseResult is what a case gives.
type CaseResult struct {
	Deliveries []CaseDelivery `json:"deliveries"`
	Dropped    []CaseDropped  `json:"dropped"`
}

// CaseDelivery is a delivery as a case tells it.
type CaseDelivery struct {
	Nominal []civil.Date `json:"nominal"`
	Actual  civil.Date   `json:"actual"`
	// Cutoff is the pick date (R11); the name is that of the cases.
	Cutoff civil.Date `json:"cutoff"`
}

// CaseDropped is a dropped nominal date as a case tells it.
type CaseDropped struct {
	Nominal civil.Date `json:"nominal"`
	Reason  Reason     `json:"reason"`
	MovedTo civil.Date `json:"moved_to,omitzero"`
}

// RunCase computes the deliveries of a case. Everything wrong with its input
// is a problem.List whose fields are those of the JSON ("pauses[0]").
func RunCase(c Case) (CaseResult, error) {
	in, err := c.Input.input()
	if err != nil {
		return CaseResult{}, err
	}
	return caseResult(Deliveries(in, civil.Between(in.Term.Start, in.Term.End))), nil
}

// caseResult tells a result in the words of cases. Its lists are never nil, so
// that they are [] in JSON.
func caseResult(r Result) CaseResult {
	out := CaseResult{Deliveries: []CaseDelivery{}, Dropped: []CaseDropped{}}
	for _, d := range r.Deliveries {
		out.Deliveries = append(out.Deliveries, CaseDelivery{Nominal: d.Nominal, Actual: d.Date, Cutoff: d.EarliestPick})
	}
	for _, d := range r.Dropped {
		out.Dropped = append(out.Dropped, CaseDropped{Nominal: d.Nominal, Reason: d.Reason, MovedTo: d.MovedTo})
	}
	return out
}

// input makes the engine's input. The horizon becomes the end of the term:
// nominal dates behind it do not exist for a case.
func (c CaseInput) input() (Input, error) {
	var wrong problem.List
	start := c.date(&wrong, "start", c.Start, true)
	end := c.date(&wrong, "end", c.End, false)
	horizon := c.date(&wrong, "horizon", c.Horizon, true)
	_ = wrong.Append(civil.Between(start, end).Check("end")) // always a problem
	if days := horizon.Sub(start); !start.IsZero() && days > maxCaseDays {
		wrong.Add(CodeCaseTooLong, "horizon", "days", days, "max", maxCaseDays)
	}
	in := Input{
		Versions: []Version{{
			Rhythm: WholeYear(c.rule(&wrong)),
			Policy: c.policy(&wrong),
			Days:   c.days(&wrong),
			Leads:  []Lead{{Days: c.LeadDays}},
		}},
		Term: Term{Start: start, End: civil.Earlier(end, horizon)},
	}
	if c.LeadDays < 0 || c.LeadDays > MaxLead {
		wrong.Add(CodeLead, "lead_days", "value", c.LeadDays, "min", 0, "max", MaxLead)
	}
	for i, p := range c.Pauses {
		in.Pauses = append(in.Pauses, Pause{Range: p.days(&wrong, fmt.Sprintf("pauses[%d]", i), false)})
	}
	return in, wrong.Err()
}

// date reads a date of a field.
func (c CaseInput) date(wrong *problem.List, field, text string, needed bool) civil.Date {
	if text == "" {
		if needed {
			wrong.Add(CodeCaseMissing, field)
		}
		return civil.Date{}
	}
	d, err := civil.Parse(text)
	appendAt(wrong, field, err)
	return d
}

// policy is one policy for every closed day.
func (c CaseInput) policy(wrong *problem.List) Policy {
	p := Policy{Single: c.Policy, Long: c.Policy, MaxShift: MaxShift}
	if c.Policy == "" {
		wrong.Add(CodeCaseMissing, "policy")
	} else {
		checkClosedDay(wrong, "policy", c.Policy)
	}
	if c.MaxShiftDays != nil {
		p.MaxShift = *c.MaxShiftDays
	}
	if p.MaxShift < 0 || p.MaxShift > MaxShift {
		wrong.Add(CodeMaxShift, "max_shift_days", "value", p.MaxShift, "min", 0, "max", MaxShift)
	}
	return p
}

// days is the calendar of the closed days.
func (c CaseInput) days(wrong *problem.List) *Days {
	work := caseWeekdays(wrong, "working_weekdays", c.WorkingWeekdays, civil.MondayToFriday)
	cal := Calendar{
		DeliveryDays: caseWeekdays(wrong, "delivery_weekdays", c.DeliveryWeekdays, work),
		WorkDays:     work,
	}
	for i, r := range c.Closed {
		cal.Closures = append(cal.Closures, NewClosure("", r.days(wrong, fmt.Sprintf("closed[%d]", i), true)))
	}
	return compile(cal)
}

// caseWeekdays reads weekdays; none given is the default, an empty list none.
func caseWeekdays(wrong *problem.List, field string, codes []string, otherwise civil.Weekdays) civil.Weekdays {
	if codes == nil {
		return otherwise
	}
	var out civil.Weekdays
	for i, code := range codes {
		d, err := civil.ParseWeekday(code)
		appendAt(wrong, fmt.Sprintf("%s[%d]", field, i), err)
		if err == nil {
			out |= civil.WeekdaySet(d)
		}
	}
	return out
}

// appendAt adds the problems of a value as those of its field.
func appendAt(wrong *problem.List, field string, err error) {
	for _, p := range problem.Of(err) {
		p.Field = field
		*wrong = append(*wrong, p)
	}
}
