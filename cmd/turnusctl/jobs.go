package main

import (
	"fmt"
	"io"
	"log/slog"
	"strings"

	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/office/fulfilment"
	"turnus/domain/office/intake"
	"turnus/domain/office/setup"
	"turnus/domain/problem"
	"turnus/storage/folder"
	"turnus/ui/press"
	"turnus/ui/text"
)

type demoCmd struct {
	Size string `default:"small" help:"${help_demo_size}" placeholder:"small|large|N"`
	Bare bool   `help:"${help_demo_bare}"`
}

// codeSizeInvalid says that the demo's size is neither a word nor a number.
const codeSizeInvalid problem.Code = "ctl.size_invalid"

// The sizes of the demo shop with names, in subscriptions.
const (
	smallDemo = 400
	largeDemo = 10_000
	// liveDemo is the largest demo that works through three months of history;
	// larger ones are for trying lists and would take minutes.
	liveDemo = 20_000
)

func (c demoCmd) subscriptions() (int, error) {
	switch c.Size {
	case "small":
		return smallDemo, nil
	case "large":
		return largeDemo, nil
	}
	var n int
	if _, err := fmt.Sscanf(c.Size, "%d", &n); err != nil || n < 1 || n > 1_000_000 {
		return 0, usageError{problem.New(codeSizeInvalid, "size", "value", c.Size)}
	}
	return n, nil
}

// Run fills an empty data folder with the demo shop.
func (c demoCmd) Run(a *app) error {
	n, err := c.subscriptions()
	if err != nil {
		return err
	}
	store, err := a.open()
	if err != nil {
		return err
	}
	if _, _, err := a.folders(); err != nil {
		return err
	}
	done, err := setup.Jobs{Store: store}.LoadDemo(a.ctx, a.actor(), n, a.today(), !c.Bare && n <= liveDemo)
	if err != nil {
		return err
	}
	return a.result(done, func() {
		a.say("ctl.demo.done", "shop", done.Shop, "articles", done.Articles, "plans", done.Plans,
			"customers", done.Customers, "subscriptions", done.Subscriptions)
		if done.Orders > 0 {
			a.say("ctl.demo.history", "orders", done.Orders, "invoices", done.Invoices)
		}
	})
}

type importCmd struct{}

type importResult struct {
	Files []importedFile `json:"files"`
}

type importedFile struct {
	Name     string                   `json:"name"`
	Result   exchange.FileResult      `json:"result"`
	Requests []exchange.RequestAnswer `json:"requests"`
	Errors   []exchange.AnswerProblem `json:"errors,omitempty"`
}

// Run takes every file of the import folder once.
func (importCmd) Run(a *app) error {
	store, err := a.open()
	if err != nil {
		return err
	}
	in, out, err := a.folders()
	if err != nil {
		return err
	}
	s, err := a.shop()
	if err != nil {
		return err
	}
	jobs := intake.Jobs{Store: store, Inbox: in, Out: out, Clock: a.clock, Words: wordsPort(s.Country()), Log: slog.Default()}
	reports, err := jobs.Import(a.ctx, a.actor(), a.today())
	if err != nil {
		return err
	}
	res := importResult{Files: []importedFile{}}
	open := false
	for _, r := range reports {
		res.Files = append(res.Files, importedFile{
			Name: r.Name, Result: r.Answer.Result, Requests: r.Answer.Requests, Errors: r.Answer.Errors,
		})
		open = open || needsPerson(r.Answer)
	}
	if err := a.result(res, func() { a.showImport(res) }); err != nil {
		return err
	}
	return attention(open)
}

func wordsPort(country string) office.Words {
	return func(l lang.Lang, p *problem.Problem) string { return text.For(l, country).Problem(p) }
}

func needsPerson(a exchange.Answer) bool {
	if a.Result == exchange.FileRejected {
		return true
	}
	for _, r := range a.Requests {
		if r.Verdict == exchange.Rejected || r.Verdict == exchange.NeedsDecision {
			return true
		}
	}
	return false
}

func (a *app) showImport(res importResult) {
	if len(res.Files) == 0 {
		a.say("ctl.import.nothing")
	}
	for _, f := range res.Files {
		if f.Result == exchange.FileRejected {
			a.say("ctl.import.rejected", "file", f.Name)
			for _, e := range f.Errors {
				a.line("  " + e.Text)
			}
			continue
		}
		a.say("ctl.import.file", "file", f.Name, "count", len(f.Requests))
		for _, r := range f.Requests {
			a.row("  %-14s %-16s %s", r.ID, a.words.T("verdict."+string(r.Verdict)), r.Text)
		}
	}
}

type picklistsCmd struct {
	Date civil.Date `required:"" help:"${help_date}" placeholder:"DATE"`
	PDF  string     `name:"pdf" help:"${help_pdf}" placeholder:"FILE" type:"path"`
}

// Run prints the total list of a pick day and the slips packed on it.
func (c picklistsCmd) Run(a *app) error {
	store, err := a.open()
	if err != nil {
		return err
	}
	jobs := fulfilment.Jobs{Store: store, Clock: a.clock}
	if c.PDF == "" {
		sheet, err := jobs.Sheet(a.ctx, c.Date)
		if err != nil {
			return err
		}
		return a.result(sheet, func() { a.showSheet(sheet) })
	}
	sheet, err := jobs.Print(a.ctx, a.actor(), c.Date)
	if err != nil {
		return err
	}
	err = folder.WriteFile(c.PDF, func(w io.Writer) error {
		return press.Press{Words: a.words, Clock: a.clock}.WritePickList(w, sheet)
	})
	if err != nil {
		return err
	}
	return a.result(sheet, func() {
		a.say("ctl.picklists.pdf", "count", len(sheet.Slips), "rows", len(sheet.Total.Rows), "date", c.Date, "file", c.PDF)
	})
}

type closeCmd struct {
	Date  civil.Date `required:"" help:"${help_date}" placeholder:"DATE"`
	Short []string   `help:"${help_close_short}" placeholder:"SLIP:ARTICLE=QTY"`
}

// codeShortForm says that a shortage is not SLIP:ARTICLE=QUANTITY.
const codeShortForm problem.Code = "ctl.short_form"

func (c closeCmd) shorts() ([]fulfilment.Short, error) {
	var out []fulfilment.Short
	for _, s := range c.Short {
		slip, rest, ok := strings.Cut(s, ":")
		article, qty, ok2 := strings.Cut(rest, "=")
		missing, err := money.ParseQuantity(qty)
		if !ok || !ok2 || err != nil {
			return nil, usageError{problem.New(codeShortForm, "short", "value", s)}
		}
		out = append(out, fulfilment.Short{Slip: slip, Article: article, Missing: missing})
	}
	return out, nil
}

// Run closes a pick day.
func (c closeCmd) Run(a *app) error {
	shorts, err := c.shorts()
	if err != nil {
		return err
	}
	store, err := a.open()
	if err != nil {
		return err
	}
	done, err := fulfilment.Jobs{Store: store, Clock: a.clock}.Close(a.ctx, a.actor(), c.Date, shorts)
	if problem.Has(err, fulfilment.CodeNothingToClose) {
		return a.result(done, func() { a.line(strings.Join(a.words.Error(err), " ")) })
	}
	if err != nil {
		return err
	}
	return a.result(done, func() {
		a.say("ctl.close.done", "date", c.Date, "count", done.Slips, "orders", done.Orders, "lines", done.Lines)
		if done.Short > 0 {
			a.say("ctl.close.short", "quantity", done.Short)
		}
	})
}
