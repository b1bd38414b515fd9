package main

import (
	"encoding/json"
	"io"

	"turnus/domain/civil"
	"turnus/domain/holiday"
	"turnus/domain/iban"
	"turnus/domain/problem"
	"turnus/domain/qrbill"
	"turnus/domain/schedule"
	"turnus/domain/uid"
)

// Codes of this program.
const (
	codeInputNotJSON     problem.Code = "ctl.input_not_json"
	codeReferenceInvalid problem.Code = "ctl.reference_invalid"
)

// readJSON reads one document from standard input.
func (a *app) readJSON(v any) error {
	data, err := io.ReadAll(a.in)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(data, v); err != nil {
		return usageError{problem.New(codeInputNotJSON, "", "detail", err.Error())}
	}
	return nil
}

type scheduleCmd struct{}

// Run computes the cases on standard input, one or {"cases": [...]}.
func (scheduleCmd) Run(a *app) error {
	a.global.JSON = true
	data, err := io.ReadAll(a.in)
	if err != nil {
		return err
	}
	cases, list, err := schedule.ReadCases(data)
	if err != nil {
		return usageError{err}
	}
	results := make([]schedule.CaseResult, 0, len(cases))
	for _, c := range cases {
		r, err := schedule.RunCase(c)
		if err != nil {
			return usageError{err}
		}
		results = append(results, r)
	}
	if list {
		return a.result(map[string]any{"cases": results}, nil)
	}
	return a.result(results[0], nil)
}

type occurrencesCmd struct {
	Rule  string     `arg:"" help:"${help_occurrences_rule}"`
	Start civil.Date `required:"" help:"${help_occurrences_start}" placeholder:"DATE"`
	Limit int        `default:"24" help:"${help_occurrences_limit}"`
}

// Run prints the dates of a rule, one per line.
func (c occurrencesCmd) Run(a *app) error {
	dates, err := schedule.Occurrences(c.Rule, c.Start, c.Limit)
	if err != nil {
		return usageError{err}
	}
	return a.result(dates, func() {
		for _, d := range dates {
			a.line(d.String())
		}
	})
}

type holidaysCmd struct {
	Region string `required:"" help:"${help_holidays_region}" placeholder:"CH-ZH"`
	Year   int    `required:"" help:"${help_holidays_year}" placeholder:"2027"`
}

type holidayRow struct {
	Date civil.Date   `json:"date"`
	Name string       `json:"name"`
	Kind holiday.Kind `json:"kind"`
}

// Run lists the public holidays of a region, in its main language.
func (c holidaysCmd) Run(a *app) error {
	list, err := holiday.Of(c.Region, c.Year)
	if err != nil {
		return usageError{err}
	}
	main := holiday.RegionLanguages(c.Region)[0]
	rows := make([]holidayRow, 0, len(list))
	for _, h := range list {
		rows = append(rows, holidayRow{Date: h.Date, Name: h.Names.In(main), Kind: h.Kind})
	}
	return a.result(rows, func() {
		for _, r := range rows {
			a.row("%s  %-9s  %s", r.Date, a.words.T("ctl.holiday."+string(r.Kind)), r.Name)
		}
	})
}

type qrbillCmd struct {
	Encode qrbillEncodeCmd `cmd:"" help:"${help_qrbill_encode}"`
	Check  qrbillCheckCmd  `cmd:"" help:"${help_qrbill_check}"`
}

type qrbillEncodeCmd struct{}

// Run reads a bill as JSON and prints the text of its QR code.
func (qrbillEncodeCmd) Run(a *app) error {
	var in qrbill.Input
	if err := a.readJSON(&in); err != nil {
		return err
	}
	payload, err := in.Encode()
	if err != nil {
		return a.refuse(err)
	}
	return a.result(map[string]string{"payload": payload}, func() { _, _ = io.WriteString(a.out, payload) })
}

type qrbillCheckCmd struct{}

// Run reads the text of a QR code and says what is wrong with it.
func (qrbillCheckCmd) Run(a *app) error {
	data, err := io.ReadAll(a.in)
	if err != nil {
		return err
	}
	bill, err := qrbill.Decode(string(data))
	if err != nil {
		return a.refuse(err)
	}
	return a.result(map[string]any{"ok": true, "bill": qrbill.InputOf(bill)}, func() { a.say("ctl.qrbill.ok") })
}

// finding is one thing that is wrong, for scripts.
type finding struct {
	Code   problem.Code `json:"code"`
	Object string       `json:"object,omitempty"`
	Field  string       `json:"field,omitempty"`
	Text   string       `json:"text"`
}

// refuse reports what is wrong with something that was only to be judged.
func (a *app) refuse(err error) error {
	found := problem.Of(err)
	if len(found) == 0 {
		return err
	}
	rows := make([]finding, 0, len(found))
	for _, p := range found {
		rows = append(rows, finding{Code: p.Code, Field: p.Field, Text: a.words.Problem(p)})
	}
	if !a.global.JSON {
		for _, r := range rows {
			a.line(string(r.Code) + ": " + r.Text)
		}
		return errAttention
	}
	if err := a.result(map[string]any{"ok": false, "errors": rows}, nil); err != nil {
		return err
	}
	return errAttention
}

type referenceCmd struct {
	Kind     string `arg:"" enum:"qrr,scor,iban,uid" help:"${help_reference_kind}"`
	Value    string `arg:"" help:"${help_reference_value}"`
	Create   bool   `help:"${help_reference_create}"`
	Customer string `help:"${help_reference_customer}" placeholder:"DIGITS"`
}

// Run checks a reference, an account or a company number, or completes one.
func (c referenceCmd) Run(a *app) error {
	value, err := c.value()
	if err != nil {
		return a.refuse(err)
	}
	return a.result(map[string]any{"ok": true, "value": value}, func() { a.line(value) })
}

func (c referenceCmd) value() (string, error) {
	switch c.Kind {
	case "qrr":
		if c.Create {
			return qrbill.NewQRR(c.Customer, c.Value)
		}
		return c.checked(qrbill.ValidQRR(c.Value))
	case "scor":
		if c.Create {
			return qrbill.NewSCOR(c.Value)
		}
		return c.checked(qrbill.ValidSCOR(c.Value))
	case "iban":
		account, err := iban.Parse(c.Value)
		return account.Print(), err
	}
	base := c.Value
	if c.Create {
		digit, ok := uid.CheckDigit(c.Value)
		if !ok {
			return "", problem.New(uid.CodeInvalid, "", "value", c.Value)
		}
		base = "CHE" + c.Value + string(rune('0'+digit))
	}
	id, err := uid.Parse(base)
	return id.String(), err
}

func (c referenceCmd) checked(ok bool) (string, error) {
	if !ok {
		return "", problem.New(codeReferenceInvalid, "", "value", c.Value)
	}
	return qrbill.FormatReference(c.Value), nil
}
