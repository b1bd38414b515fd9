package main

import (
	"io"
	"os"
	"path/filepath"
	"strconv"

	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/office/takeover"
	"turnus/domain/problem"
	old "turnus/domain/takeover"
	"turnus/storage/folder"
	"turnus/ui/press"
	"turnus/ui/text"
)

type takeoverCmd struct {
	Files  []string `arg:"" help:"${help_takeover_files}" type:"existingfile" name:"file"`
	DryRun bool     `help:"${help_dry_run}"`
	PDF    string   `name:"pdf" help:"${help_pdf}" placeholder:"FILE" type:"path"`
}

type takeoverResult struct {
	Tables   []takenRow     `json:"tables"`
	Findings []takeoverFind `json:"findings"`
	Totals   takenTotals    `json:"totals"`
}

// takenRow says what became of a table.
type takenRow struct {
	Table old.Kind `json:"table"`
	Rows  int      `json:"rows"`
	Taken int      `json:"taken"`
	There int      `json:"there"` // were there already
}

type takeoverFind struct {
	File    string       `json:"file"`
	Line    int          `json:"line"` // 0: the whole file
	Warning bool         `json:"warning"`
	Code    problem.Code `json:"code"`
	Text    string       `json:"text"`
}

type takenTotals struct {
	Plans    []planTotal    `json:"plans"`
	Articles []articleTotal `json:"articles"`
	Days     []dayTotal     `json:"days"`
	Open     money.Amount   `json:"open_items"`
	Prepaid  int            `json:"prepaid_deliveries"`
	Paid     money.Amount   `json:"prepaid_amount"`
	Crates   []articleTotal `json:"crates"`
	Figures  []figureTotal  `json:"figures"`
}

// figureTotal is a total beside the old system's, null where that says nothing.
type figureTotal struct {
	Figure old.Figure `json:"figure"`
	Number string     `json:"number"` // of an article or a plan, a month; "" for the whole
	Here   string     `json:"here"`
	Before *string    `json:"before"`
}

type planTotal struct {
	Plan          string       `json:"plan"`
	Subscriptions int          `json:"subscriptions"`
	Paused        int          `json:"paused"`
	PerDelivery   money.Amount `json:"per_delivery"`
}

type articleTotal struct {
	Article  string         `json:"article"`
	Quantity money.Quantity `json:"quantity"`
}

type dayTotal struct {
	Date       civil.Date `json:"date"`
	Deliveries int        `json:"deliveries"`
}

// Run takes tables of another system over, or says what that would do.
func (c takeoverCmd) Run(a *app) error {
	var files []old.File
	for _, path := range c.Files {
		content, err := os.ReadFile(path) //nolint:gosec // the user names it
		if err != nil {
			return err
		}
		files = append(files, old.File{Name: filepath.Base(path), Content: content})
	}
	store, err := a.open()
	if err != nil {
		return err
	}
	do := takeover.Jobs{Store: store, Clock: a.clock}.Take
	if c.DryRun {
		do = takeover.Jobs{Store: store, Clock: a.clock}.Try
	}
	report, err := do(a.ctx, a.actor(), a.today(), files)
	if err != nil {
		return err
	}
	if c.PDF != "" {
		if err := a.printTakeover(c.PDF, report); err != nil {
			return err
		}
	}
	res := a.taken(report)
	if err := a.result(res, func() { a.showTaken(c, res) }); err != nil {
		return err
	}
	return attention(report.Wrong() > 0)
}

// printTakeover writes the totals as a page, in the language of the shop.
func (a *app) printTakeover(path string, r takeover.Report) error {
	s, err := a.shop()
	if err != nil {
		return err
	}
	p := press.Press{Words: text.For(s.MainLang(), s.Country()), Clock: a.clock}
	return folder.WriteFile(path, func(w io.Writer) error { return p.WriteTakeover(w, s.Party.Name(), a.today(), r) })
}

func (a *app) taken(r takeover.Report) takeoverResult {
	res := takeoverResult{Tables: []takenRow{}, Findings: []takeoverFind{}, Totals: takenTotals{
		Plans: []planTotal{}, Articles: articleTotals(r.Totals.Articles), Days: []dayTotal{}, Crates: articleTotals(r.Totals.Crates),
		Open: r.Totals.OpenItems.Amount, Prepaid: r.Totals.Prepaid.Count, Paid: r.Totals.Prepaid.Amount,
	}}
	for _, kind := range old.Kinds {
		if rows, read := r.Read[kind]; read {
			res.Tables = append(res.Tables, takenRow{kind, rows, r.Taken[kind], r.There[kind]})
		}
	}
	for _, f := range r.Findings {
		res.Findings = append(res.Findings, takeoverFind{f.File, f.Line, f.Warning, f.Problem.Code, a.words.Problem(f.Problem)})
	}
	for _, p := range r.Totals.Plans {
		res.Totals.Plans = append(res.Totals.Plans, planTotal{p.Plan, p.Subscriptions, p.Paused, p.PerDelivery})
	}
	for _, f := range r.Totals.Figures {
		x := figureTotal{Figure: f.Figure, Number: f.Number, Here: measured(f.Figure, f.Here)}
		if f.Before != nil {
			before := measured(f.Figure, *f.Before)
			x.Before = &before
		}
		res.Totals.Figures = append(res.Totals.Figures, x)
	}
	for _, d := range r.Totals.Days {
		res.Totals.Days = append(res.Totals.Days, dayTotal{d.Day, d.Deliveries})
	}
	return res
}

// measured is a value as the figure measures.
func measured(f old.Figure, n int64) string {
	switch f.Measure() {
	case old.Amounts:
		return money.Amount(n).String()
	case old.Much:
		return money.Quantity(n).String()
	}
	return strconv.FormatInt(n, 10)
}

func articleTotals(list []takeover.ArticleTotal) []articleTotal {
	out := []articleTotal{}
	for _, t := range list {
		out = append(out, articleTotal{t.Article, t.Quantity})
	}
	return out
}

func (a *app) showTaken(c takeoverCmd, res takeoverResult) {
	key := "ctl.takeover.done"
	if c.DryRun {
		key = "ctl.takeover.tried"
	}
	for _, t := range res.Tables {
		a.say(key, "table", a.words.T("takeover.table."+string(t.Table)), "rows", t.Rows, "taken", t.Taken, "there", t.There)
	}
	for _, p := range res.Totals.Plans {
		a.say("ctl.takeover.plan", "plan", p.Plan, "count", p.Subscriptions, "paused", p.Paused, "amount", p.PerDelivery)
	}
	for _, t := range res.Totals.Articles {
		a.say("ctl.takeover.article", "article", t.Article, "quantity", t.Quantity)
	}
	for _, d := range res.Totals.Days {
		a.say("ctl.takeover.day", "day", d.Date, "count", d.Deliveries)
	}
	a.say("ctl.takeover.open", "amount", res.Totals.Open, "deliveries", res.Totals.Prepaid, "paid", res.Totals.Paid)
	for _, f := range res.Findings {
		key := "ctl.takeover.wrong"
		if f.Warning {
			key = "ctl.takeover.warning"
		}
		args := []any{"file", f.File, "text", f.Text}
		if f.Line != 0 {
			args = append(args, "line", f.Line)
		}
		a.say(key, args...)
	}
}
