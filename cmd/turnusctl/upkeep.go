package main

import (
	"turnus/domain/office"
	"turnus/domain/office/audit"
	"turnus/domain/office/publish"
	"turnus/domain/problem"
	"turnus/ui/text"
	"turnus/ui/web"
)

type exportCmd struct {
	All bool `help:"${help_export_all}"`
}

// Run writes the accounts and the catalogue of the export folder.
func (c exportCmd) Run(a *app) error {
	store, err := a.open()
	if err != nil {
		return err
	}
	_, out, err := a.folders()
	if err != nil {
		return err
	}
	s, err := a.shop()
	if err != nil {
		return err
	}
	jobs := publish.Jobs{Store: store, Out: out, Pages: web.Pages{Shop: s}, Clock: a.clock, Words: text.Published(s)}
	done, err := jobs.All(a.ctx, a.actor(), a.today(), c.All)
	if err != nil {
		return err
	}
	return a.result(done, func() {
		args := []any{"looked", done.Looked, "count", done.Accounts, "changed", done.Changed}
		if done.Removed > 0 {
			args = append(args, "removed", done.Removed)
		}
		a.say("ctl.export.done", args...)
		a.say("ctl.export.catalogue", "count", done.Articles, "changed", done.Pages)
	})
}

type checkCmd struct{}

type checkResult struct {
	OK       bool      `json:"ok"`
	Findings []finding `json:"findings"`
}

// Run checks the database and every invariant; a broken one is exit code 3.
func (checkCmd) Run(a *app) error {
	store, err := a.open()
	if err != nil {
		return err
	}
	found, err := store.Check(a.ctx)
	if err != nil {
		return err
	}
	more, err := audit.Jobs{Store: store}.Check(a.ctx)
	if err != nil && !problem.Has(err, office.CodeNoShop) {
		return err
	}
	res := checkResult{Findings: []finding{}}
	for _, f := range append(found, more...) {
		res.Findings = append(res.Findings, finding{
			Code: f.Problem.Code, Object: f.Object, Field: f.Problem.Field, Text: a.words.Problem(f.Problem),
		})
	}
	res.OK = len(res.Findings) == 0
	if err := a.result(res, func() { a.showCheck(res) }); err != nil {
		return err
	}
	if !res.OK {
		return errBroken
	}
	return nil
}

func (a *app) showCheck(res checkResult) {
	if res.OK {
		a.say("ctl.check.ok")
		return
	}
	a.say("ctl.check.broken", "count", len(res.Findings))
	for _, f := range res.Findings {
		a.row("  %-28s %s  %s", f.Code, f.Object, f.Text)
	}
}
