package main

import (
	"maps"
	"slices"

	"turnus/domain/civil"
	"turnus/domain/office/planning"
	"turnus/domain/order"
)

type planCmd struct {
	Until  civil.Date `required:"" help:"${help_plan_until}" placeholder:"DATE"`
	DryRun bool       `help:"${help_dry_run}"`
}

type planResult struct {
	Made      []orderRow `json:"made"`
	Unchanged int        `json:"unchanged"`
	Missed    []orderRow `json:"missed"`
	Errors    []finding  `json:"errors"`
}

// Run makes the orders due, or says which ones those would be.
func (c planCmd) Run(a *app) error {
	store, err := a.open()
	if err != nil {
		return err
	}
	found, err := c.plan(a, planning.Jobs{Store: store, Clock: a.clock})
	if err != nil {
		return err
	}
	res := planResult{Unchanged: found.Unchanged, Errors: []finding{}}
	if res.Made, err = a.orderRows(found.Made); err != nil {
		return err
	}
	if res.Missed, err = a.orderRows(found.Missed); err != nil {
		return err
	}
	for _, f := range found.Failed {
		for _, p := range f.Problems {
			res.Errors = append(res.Errors, finding{Code: p.Code, Object: f.Subscription, Field: p.Field, Text: a.words.Problem(p)})
		}
	}
	if err := a.result(res, func() { a.showPlan(c, res, found.Made) }); err != nil {
		return err
	}
	return attention(len(res.Missed)+len(res.Errors) > 0)
}

func (c planCmd) plan(a *app, jobs planning.Jobs) (planning.Result, error) {
	if c.DryRun {
		return jobs.Preview(a.ctx, a.today(), c.Until)
	}
	return jobs.Plan(a.ctx, a.actor(), a.today(), c.Until)
}

func (a *app) showPlan(c planCmd, res planResult, made []order.Order) {
	key := "ctl.plan.done"
	if c.DryRun {
		key = "ctl.plan.preview"
	}
	a.say(key, "count", len(made), "until", c.Until, "unchanged", res.Unchanged)
	if c.DryRun {
		a.showPickDays(made)
	}
	if len(res.Missed) > 0 {
		a.say("ctl.plan.missed", "count", len(res.Missed))
		a.showMissed(res.Missed)
	}
	a.showFindings(res.Errors)
}

// showPickDays counts orders by the first day something must be picked for them.
func (a *app) showPickDays(orders []order.Order) {
	days := map[civil.Date]int{}
	for _, o := range orders {
		days[o.EarliestPick()]++
	}
	for _, d := range slices.SortedFunc(maps.Keys(days), civil.Date.Compare) {
		a.row("  %s  %6d", a.words.DateWeekday(d), days[d])
	}
}
