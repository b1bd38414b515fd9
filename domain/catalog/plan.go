package catalog

import (
	"strings"
	"time"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/problem"
	"turnus/domain/record"
	"turnus/domain/schedule"
)

// Bounds of what a plan asks of customers.
const (
	MaxSkips      = 366 // deliveries of a season, or days before one
	MaxMinTerm    = 60  // months
	MaxNoticeDays = 366
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
	// Cutoff is the plan's own cut-off; nil: that of its calendar.
	Cutoff *schedule.Cutoff `json:"cutoff,omitempty"`
	// SkipLimit is how many deliveries a customer may leave out, or pause over,
	// in a season of the rhythm (in a calendar year where there are no seasons);
	// 0: as many as wanted. SkipDays is how many days before the delivery that
	// has to be said; 0: until the cut-off.
	SkipLimit int `json:"skip_limit,omitempty"`
	SkipDays  int `json:"skip_days,omitempty"`
	// Renewal is what follows a term of a subscription that does not say
	// otherwise itself; nil: nothing.
	Renewal *Renewal `json:"renewal,omitempty"`
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

// CutoffOf is until when a delivery of this version can be changed, from its
// earliest pick day: by the plan's own cut-off, else by its calendar's.
func (v PlanVersion) CutoffOf(earliestPick civil.Date, days *schedule.Days, loc *time.Location) time.Time {
	if v.Cutoff != nil {
		return days.CutoffBy(*v.Cutoff, earliestPick, loc)
	}
	return days.Cutoff(earliestPick, loc)
}

// SkipUntil is until when a delivery of a day can be left out: to the end of the
// day SkipDays before it, and never after its cut-off.
func (v PlanVersion) SkipUntil(day civil.Date, cutoff time.Time, loc *time.Location) time.Time {
	if v.SkipDays > 0 {
		if end := day.AddDays(1-v.SkipDays).At(0, loc); end.Before(cutoff) {
			return end
		}
	}
	return cutoff
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
		if c := v.Cutoff; c != nil {
			l = append(l, problem.Of(c.Check("cutoff"))...)
		}
		if r := v.Renewal; r != nil {
			l = append(l, problem.Of(r.Check("renewal"))...)
			l = append(l, problem.Of(r.CheckTold("renewal", v.NoticeDays))...)
		}
		if v.SkipLimit < 0 || v.SkipLimit > MaxSkips {
			l.Add(CodeSkipsInvalid, "skip_limit", "value", v.SkipLimit, "max", MaxSkips)
		}
		if v.SkipDays < 0 || v.SkipDays > MaxSkips {
			l.Add(CodeSkipsInvalid, "skip_days", "value", v.SkipDays, "max", MaxSkips)
		}
		if v.MinTerm < 0 || v.MinTerm > MaxMinTerm {
			l.Add(CodeMinTermInvalid, "min_term", "value", v.MinTerm, "max", MaxMinTerm)
		}
		if v.NoticeDays < 0 || v.NoticeDays > MaxNoticeDays {
			l.Add(CodeNoticeInvalid, "notice_days", "value", v.NoticeDays, "max", MaxNoticeDays)
		}
		if v.Discount < 0 || v.Discount > money.Hundred {
			l.Add(CodeDiscountInvalid, "discount", "value", v.Discount)
		}
	}
	return l.Err()
}
