package catalog

import (
	"strings"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/problem"
	"turnus/domain/record"
	"turnus/domain/schedule"
)

// DeliveryPlan is a recurrence offered to customers.
type DeliveryPlan struct {
	record.Head
	Names      lang.Texts    `json:"names"`
	CalendarID int64         `json:"calendar_id"`
	Versions   []PlanVersion `json:"versions"` // by From; the first holds from the beginning
}

// PlanVersion is what a plan says for nominal dates from a day on. The past is
// never recomputed from a later version.
type PlanVersion struct {
	From         civil.Date      `json:"from"`
	Rhythm       schedule.Rhythm `json:"rhythm"`
	Policy       schedule.Policy `json:"policy"`
	Discount     money.Rate      `json:"discount"`      // on the list price
	MinTerm      int             `json:"min_term"`      // months from the start before an end is possible
	NoticeDays   int             `json:"notice_days"`   // days between a cancellation and the end
	PauseExtends bool            `json:"pause_extends"` // a pause moves the end of a term
}

// On is the version that holds on a day; the first one before its own date.
func (p DeliveryPlan) On(d civil.Date) PlanVersion {
	var found PlanVersion
	for i, v := range p.Versions {
		if i == 0 || !v.From.After(d) {
			found = v
		}
	}
	return found
}

// NextVersion is the day the next version after a day begins; zero for none.
func (p DeliveryPlan) NextVersion(after civil.Date) civil.Date {
	for i, v := range p.Versions {
		if i > 0 && v.From.After(after) {
			return v.From
		}
	}
	return civil.Date{}
}

// Check returns everything that is wrong with the plan.
func (p DeliveryPlan) Check() error {
	var l problem.List
	if strings.TrimSpace(p.Number) == "" {
		l.Add(CodeNumberMissing, "number")
	}
	if p.Names.In(lang.DE) == "" {
		l.Add(CodeNameMissing, "name")
	}
	if len(p.Versions) == 0 {
		l.Add(CodePlanWithoutRule, "rhythm", "plan", p.Number)
	}
	for _, v := range p.Versions {
		l = append(l, problem.Of(v.Rhythm.Check())...)
		l = append(l, problem.Of(v.Policy.Check())...)
		if v.Discount < 0 || v.Discount > money.Hundred {
			l.Add(CodeDiscountInvalid, "discount", "value", v.Discount)
		}
	}
	return l.Err()
}
