// Package takeover has the job of a shop's first day with Turnus: take over
// customers, articles, subscriptions and what is open from the system before.
package takeover

import (
	"context"
	"errors"

	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/office/intake"
	"turnus/domain/office/subscribing"
	"turnus/domain/problem"
	old "turnus/domain/takeover"
)

// Codes of this package.
const (
	CodeThereAlready    problem.Code = "takeover.there_already"     // number: it stays as it is
	CodeNextDiffers     problem.Code = "takeover.next_differs"      // next, found: the rules say another day
	CodeStartMoved      problem.Code = "takeover.start_moved"       // asked, start: so that the next delivery fits
	CodeNoDelivery      problem.Code = "takeover.no_delivery"       // nothing comes by the rules
	CodeOpenNotPositive problem.Code = "takeover.open_not_positive" // value
)

// Jobs are the take-over's jobs on a store.
type Jobs struct {
	Store office.Store
	Clock office.Clock
}

// Report is what a take-over did or would do.
type Report struct {
	Tried    bool             // nothing is taken over
	Files    []old.ReadFile   // in the order they were given
	Findings []old.Finding    // in the order of the files
	Read     map[old.Kind]int // rows
	Taken    map[old.Kind]int // customers, articles, subscriptions and so on that are new
	There    map[old.Kind]int // that were there already and stay as they are
	Totals   Totals           // of what is taken or was there
}

// Wrong counts the findings that kept something out.
func (r Report) Wrong() int {
	n := 0
	for _, f := range r.Findings {
		if !f.Warning {
			n++
		}
	}
	return n
}

// errOnlyTried undoes a dry run.
var errOnlyTried = errors.New("only tried")

// Try tells what taking the files over would do: it is done, and undone. Until it
// ends nobody else can save.
func (j Jobs) Try(ctx context.Context, actor office.Actor, today civil.Date, files []old.File) (Report, error) {
	report, err := j.run(ctx, actor, today, files, errOnlyTried)
	if errors.Is(err, errOnlyTried) {
		err = nil
	}
	return report, err
}

// Take takes the files over: every row that can be, whole or not at all if the job
// is cancelled. Rows with problems are left out and told; after they are mended
// the same files can be taken again, what is there already stays as it is.
func (j Jobs) Take(ctx context.Context, actor office.Actor, today civil.Date, files []old.File) (Report, error) {
	return j.run(ctx, actor, today, files, nil)
}

func (j Jobs) run(ctx context.Context, actor office.Actor, today civil.Date, files []old.File, end error) (Report, error) {
	if err := office.Allow(actor, office.JobSetup); err != nil {
		return Report{}, err
	}
	tables := old.Read(files)
	r := Report{Tried: end != nil, Files: tables.Files, Findings: tables.Findings, Read: tables.Read, Taken: map[old.Kind]int{}, There: map[old.Kind]int{}}
	if len(tables.Read) == 0 && len(tables.Findings) == 0 {
		return r, problem.New(old.CodeNothingToTake, "")
	}
	err := j.Store.Do(ctx, actor, office.Cause{Job: office.JobSetup}, func(tx office.Tx) error {
		t := taking{ctx: ctx, tx: tx, report: &r, today: today, all: tables.Len()}
		if err := t.judge(actor.User, j.Clock); err != nil {
			return err
		}
		if err := t.articles(tables.Articles); err != nil {
			return err
		}
		if err := t.judge(actor.User, j.Clock); err != nil { // that knows the articles
			return err
		}
		if err := t.people(tables); err != nil {
			return err
		}
		t.sum(tables.Before)
		return end
	})
	return r, err
}

// taking is a take-over within its unit of work.
type taking struct {
	ctx    context.Context //nolint:containedctx // of the one unit of work this lives in
	tx     office.Tx
	report *Report
	today  civil.Date
	j      *subscribing.Judge
	totals totals

	done, all int // rows
}

func (t *taking) judge(user string, clock office.Clock) error {
	var err error
	t.j, err = subscribing.NewJudge(t.tx, user, t.today, clock())
	return err
}

// each takes rows one by one: a problem keeps a row out, any other error ends all.
func each[R any](t *taking, rows []R, at func(R) old.At, take func(R) (there bool, err error)) error {
	for _, row := range rows {
		if err := t.ctx.Err(); err != nil {
			return err
		}
		there, err := take(row)
		switch found := problem.Of(err); {
		case err == nil && there:
			t.report.There[at(row).Kind]++
		case err == nil:
			t.report.Taken[at(row).Kind]++
		case len(found) > 0:
			t.tell(at(row), false, found...)
		default:
			return err
		}
		t.done++
		office.Report(t.ctx, t.done, t.all)
	}
	return nil
}

func (t *taking) tell(at old.At, warning bool, problems ...*problem.Problem) {
	for _, p := range problems {
		t.report.Findings = append(t.report.Findings, old.Finding{File: at.File, Kind: at.Kind, Line: at.Line, Warning: warning, Problem: p})
	}
}

// thereAlready tells that something has a number already and stays as it is.
func (t *taking) thereAlready(at old.At, number string) {
	t.tell(at, true, problem.New(CodeThereAlready, "number", "number", number))
}

func (t *taking) articles(rows []old.ArticleRow) error {
	return each(t, rows, func(r old.ArticleRow) old.At { return r.At }, func(r old.ArticleRow) (bool, error) {
		if _, there := t.j.Article(r.Number); there {
			t.thereAlready(r.At, r.Number)
			return true, nil
		}
		r.PriceFrom = civil.Of(t.today.Year()-1, 1, 1) // it held before: running subscriptions have it
		body, err := exchange.Checked(r.UpsertArticle)
		if err != nil {
			return false, err
		}
		_, err = intake.Upsert(t.tx, t.j, body)
		return false, err
	})
}

func (t *taking) people(tables old.Tables) error {
	if err := each(t, tables.Customers, func(r old.CustomerRow) old.At { return r.At }, t.customer); err != nil {
		return err
	}
	if err := each(t, tables.Subscriptions, func(r old.SubscriptionRow) old.At { return r.At }, t.subscription); err != nil {
		return err
	}
	if err := each(t, tables.OpenItems, func(r old.OpenItemRow) old.At { return r.At }, t.openItem); err != nil {
		return err
	}
	if err := each(t, tables.Prepaid, func(r old.PrepaidRow) old.At { return r.At }, t.prepaid); err != nil {
		return err
	}
	return each(t, tables.Crates, func(r old.CratesRow) old.At { return r.At }, t.crates)
}
