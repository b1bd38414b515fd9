package main

import (
	"io"

	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/office/invoicing"
	"turnus/storage/folder"
	"turnus/ui/press"
)

type invoicesCmd struct {
	Until  civil.Date `required:"" help:"${help_invoices_until}" placeholder:"DATE"`
	DryRun bool       `help:"${help_dry_run}"`
	PDF    string     `name:"pdf" help:"${help_pdf}" placeholder:"FILE" type:"path"`
}

type invoicesResult struct {
	Invoices []invoiceRow `json:"invoices"`
	LeftOut  []leftOutRow `json:"left_out"`
	Errors   []finding    `json:"errors"`
}

type invoiceRow struct {
	Number   *string           `json:"number"`
	Customer string            `json:"customer"`
	Total    money.Amount      `json:"total"`
	VAT      map[string]string `json:"vat"`
	Lines    int               `json:"lines"`
	File     string            `json:"file,omitempty"`
}

type leftOutRow struct {
	Customer string          `json:"customer"`
	Reason   billing.LeftOut `json:"reason"`
}

// Run previews or issues the invoices of everything whose cycle is complete.
func (c invoicesCmd) Run(a *app) error {
	store, err := a.open()
	if err != nil {
		return err
	}
	run, err := c.documents(a, invoicing.Jobs{Store: store})
	if err != nil {
		return err
	}
	res := a.invoiceRows(run)
	var printed []string
	if len(run.Documents) > 0 && (c.PDF != "" || !c.DryRun) {
		if printed, err = a.printInvoices(c, run.Documents, res.Invoices); err != nil {
			return err
		}
	}
	if err := a.result(res, func() { a.showInvoices(c, run, res, printed) }); err != nil {
		return err
	}
	return attention(len(res.Errors) > 0)
}

// documents previews or issues. To what is issued come the documents of the
// month whose PDF was never made, because an earlier run was cut off.
func (c invoicesCmd) documents(a *app, jobs invoicing.Jobs) (invoicing.Run, error) {
	if c.DryRun {
		return jobs.Preview(a.ctx, c.Until)
	}
	left, err := jobs.WithoutPaper(a.ctx, civil.Between(c.Until.FirstOfMonth(), c.Until))
	if err != nil {
		return invoicing.Run{}, err
	}
	run, err := jobs.Issue(a.ctx, a.actor(), c.Until)
	run.Documents = append(left, run.Documents...)
	return run, err
}

func (a *app) invoiceRows(run invoicing.Run) invoicesResult {
	res := invoicesResult{Invoices: []invoiceRow{}, LeftOut: []leftOutRow{}, Errors: []finding{}}
	for _, d := range run.Documents {
		r := invoiceRow{Customer: d.Customer.Number, Total: d.Totals.Total, VAT: map[string]string{}, Lines: len(d.Lines)}
		if d.Number != "" {
			r.Number = &d.Number
		}
		for _, v := range d.Totals.VAT {
			r.VAT[v.Rate.String()] = v.Tax.String()
		}
		res.Invoices = append(res.Invoices, r)
	}
	for _, l := range run.LeftOut {
		res.LeftOut = append(res.LeftOut, leftOutRow{l.Customer, l.Reason})
	}
	for _, f := range run.Failed {
		for _, p := range f.Problems {
			res.Errors = append(res.Errors, finding{Code: p.Code, Object: f.Customer, Field: p.Field, Text: a.words.Problem(p)})
		}
	}
	return res
}

// printInvoices prints documents together, into the file the person named if they
// did, and each alone when they are issued. It returns the files to print.
func (a *app) printInvoices(c invoicesCmd, docs []billing.Document, rows []invoiceRow) ([]string, error) {
	var done press.Printed
	named, err := a.writeNamed(c.PDF, func(w io.Writer) error { return press.WriteInvoices(w, docs) })
	if err != nil || c.DryRun {
		return named, err
	}
	p, err := a.press()
	if err != nil {
		return named, err
	}
	if c.PDF != "" {
		done.Volumes = named
		done.Singles, err = p.Singles(a.ctx, a.actor(), docs)
	} else {
		done, err = p.Invoices(a.ctx, a.actor(), docs)
	}
	for i, file := range done.Singles {
		rows[i].File = file
	}
	return done.Volumes, err
}

// writeNamed writes a file where the person wants it, if they do.
func (a *app) writeNamed(file string, content func(io.Writer) error) ([]string, error) {
	if file == "" {
		return nil, nil
	}
	return []string{file}, folder.WriteFile(file, content)
}

// press prints into the documents folder.
func (a *app) press() (press.Press, error) {
	documents, err := a.data.Documents()
	return press.Press{
		Documents: documents, Billing: invoicing.Jobs{Store: a.data.Store}, Words: a.words, Clock: a.clock,
	}, err
}

func (a *app) showInvoices(c invoicesCmd, run invoicing.Run, res invoicesResult, printed []string) {
	var total money.Amount
	for _, r := range res.Invoices {
		total += r.Total
	}
	key := "ctl.invoices.issued"
	if c.DryRun {
		key = "ctl.invoices.preview"
	}
	a.say(key, "count", len(res.Invoices), "until", c.Until, "total", a.words.Money(total, run.Currency))
	for _, r := range res.Invoices {
		number := "-"
		if r.Number != nil {
			number = *r.Number
		}
		a.row("  %-14s %-10s %12s", number, r.Customer, a.words.Amount(r.Total))
	}
	if n := len(res.LeftOut) - run.OnHold(); n > 0 {
		a.say("ctl.invoices.left_out", "count", n)
	}
	if n := run.OnHold(); n > 0 {
		a.say("ctl.invoices.held", "count", n)
	}
	a.showFindings(res.Errors)
	for _, file := range printed {
		a.say("ctl.invoices.pdf", "file", file)
	}
}
