// Package problem is the domain's way of saying that something is wrong in a
// form that can be told to a person in any language: a stable code, the field
// it concerns, and the values the sentence needs. The sentences live in
// ui/text; nothing here is ever shown as it stands.
package problem

import (
	"errors"
	"fmt"
	"strings"
)

// Code names one kind of problem, for example "subscription.unknown". Codes
// are stable: they appear in answer files and may be tested for by webshops.
// Every code is a constant of this type, so that a test can walk them all.
type Code string

// Args are the values a sentence needs, by name. Values are plain strings,
// integers, civil.Date, money.Amount, money.Quantity or a Code's kin; the text
// layer formats them for the reader's language.
type Args map[string]any

// Problem is one thing that is wrong. It is an error.
type Problem struct {
	Code  Code   `json:"code"`
	Field string `json:"field,omitempty"` // path of the field concerned, "" for the whole
	Args  Args   `json:"args,omitempty"`
}

// New makes a problem of a field; args are name, value pairs.
func New(code Code, field string, args ...any) *Problem {
	p := &Problem{Code: code, Field: field}
	for i := 0; i+1 < len(args); i += 2 {
		if p.Args == nil {
			p.Args = Args{}
		}
		p.Args[fmt.Sprint(args[i])] = args[i+1]
	}
	return p
}

// Error gives the code and values for logs, never for dialogs.
func (p *Problem) Error() string {
	var b strings.Builder
	b.WriteString(string(p.Code))
	if p.Field != "" {
		b.WriteString(" [" + p.Field + "]")
	}
	if len(p.Args) > 0 {
		fmt.Fprintf(&b, " %v", map[string]any(p.Args))
	}
	return b.String()
}

// Is reports equality by code, so that errors.Is(err, problem.New(code, ""))
// asks for the kind of problem whatever its field and values.
func (p *Problem) Is(target error) bool {
	t, ok := target.(*Problem)
	return ok && t.Code == p.Code
}

// List is several problems at once, as a form or a file has them. The empty
// list is no error: return it through Err.
type List []*Problem

// Add appends a problem made by New.
func (l *List) Add(code Code, field string, args ...any) {
	*l = append(*l, New(code, field, args...))
}

// Append takes over another error: a Problem or List as it is, nil not at all.
// Anything else is not a problem of the domain and is returned unchanged; of
// joined errors, those that are none.
func (l *List) Append(err error) error {
	if joined, ok := err.(interface{ Unwrap() []error }); ok { //nolint:errorlint // of the outermost error only
		var rest []error
		for _, inner := range joined.Unwrap() {
			rest = append(rest, l.Append(inner))
		}
		return errors.Join(rest...)
	}
	found := Of(err)
	if len(found) == 0 {
		return err
	}
	*l = append(*l, found...)
	return nil
}

// Err is the list as an error, nil when it is empty.
func (l List) Err() error {
	if len(l) == 0 {
		return nil
	}
	return l
}

// Error joins all problems for logs.
func (l List) Error() string {
	parts := make([]string, len(l))
	for i, p := range l {
		parts[i] = p.Error()
	}
	return strings.Join(parts, "; ")
}

// Unwrap lets errors.Is and errors.As see each problem.
func (l List) Unwrap() []error {
	out := make([]error, len(l))
	for i, p := range l {
		out[i] = p
	}
	return out
}

// Of returns all problems inside an error, in order, however it was wrapped or
// joined; none if it is of another kind.
func Of(err error) List {
	switch e := err.(type) { //nolint:errorlint // this walks the chain itself
	case *Problem:
		if e == nil {
			return nil
		}
		return List{e}
	case interface{ Unwrap() []error }:
		var l List
		for _, inner := range e.Unwrap() {
			l = append(l, Of(inner)...)
		}
		return l
	case interface{ Unwrap() error }:
		return Of(e.Unwrap())
	}
	return nil
}

// Has reports whether an error holds a problem with this code.
func Has(err error, code Code) bool {
	for _, p := range Of(err) {
		if p.Code == code {
			return true
		}
	}
	return false
}
