package problem_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"testing"

	"github.com/google/go-cmp/cmp"

	"turnus/domain/problem"
)

const (
	codeLate  problem.Code = "test.late"
	codeEmpty problem.Code = "test.empty"
)

func TestProblemIsRecognisedByItsCodeAlone(t *testing.T) {
	err := fmt.Errorf("customer 7: %w", problem.New(codeLate, "date", "days", 3))
	if !errors.Is(err, problem.New(codeLate, "")) || errors.Is(err, problem.New(codeEmpty, "date")) {
		t.Error("by code")
	}
	if !problem.Has(err, codeLate) || problem.Has(err, codeEmpty) || problem.Has(nil, codeLate) {
		t.Error("Has")
	}
}

func TestArgumentsAreNamedValues(t *testing.T) {
	p := problem.New(codeLate, "date", "days", 3, "name", "Anna", "forgotten")
	if diff := cmp.Diff(problem.Args{"days": 3, "name": "Anna"}, p.Args); diff != "" {
		t.Error(diff)
	}
	if want := "test.late [date] map[days:3 name:Anna]"; p.Error() != want {
		t.Errorf("got %s, want %s", p, want)
	}
	if p := problem.New(codeLate, ""); p.Args != nil || p.Error() != "test.late" {
		t.Errorf("%#v", p)
	}
}

func TestProblemInJSON(t *testing.T) {
	for want, p := range map[string]*problem.Problem{
		`{"code":"test.late"}`:                                  problem.New(codeLate, ""),
		`{"code":"test.late","field":"date","args":{"days":3}}`: problem.New(codeLate, "date", "days", 3),
	} {
		if raw, err := json.Marshal(p); err != nil || string(raw) != want {
			t.Errorf("%s, %v", raw, err)
		}
	}
}

func TestEmptyListIsNoError(t *testing.T) {
	var l problem.List
	if l.Err() != nil {
		t.Error("an empty list is an error")
	}
	l.Add(codeLate, "date")
	l.Add(codeEmpty, "name")
	if err := l.Err(); !errors.Is(err, problem.New(codeEmpty, "")) || err.Error() != "test.late [date]; test.empty [name]" {
		t.Errorf("%v", err)
	}
}

func TestAllProblemsAreFoundHoweverTheyAreWrapped(t *testing.T) {
	late, empty := problem.New(codeLate, "date"), problem.New(codeEmpty, "name")
	for name, c := range map[string]struct {
		err  error
		want problem.List
	}{
		"nothing":        {nil, nil},
		"another error":  {io.EOF, nil},
		"no problem":     {(*problem.Problem)(nil), nil},
		"a problem":      {late, problem.List{late}},
		"wrapped":        {fmt.Errorf("a: %w", fmt.Errorf("b: %w", late)), problem.List{late}},
		"a list":         {problem.List{late, empty}, problem.List{late, empty}},
		"a list wrapped": {fmt.Errorf("a: %w", problem.List{late, empty}), problem.List{late, empty}},
		"joined":         {errors.Join(io.EOF, late, problem.List{empty}), problem.List{late, empty}},
		"two verbs":      {fmt.Errorf("%w and %w", empty, late), problem.List{empty, late}},
		"an empty list":  {problem.List{}, nil},
	} {
		if diff := cmp.Diff(c.want, problem.Of(c.err)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestListTakesOverProblemsAndGivesOtherErrorsBack(t *testing.T) {
	var l problem.List
	if err := l.Append(nil); err != nil || len(l) != 0 {
		t.Errorf("%v, %v", err, l)
	}
	if err := l.Append(io.EOF); !errors.Is(err, io.EOF) || len(l) != 0 {
		t.Errorf("%v, %v", err, l)
	}
	if err := l.Append(problem.New(codeLate, "")); err != nil || len(l) != 1 {
		t.Errorf("%v, %v", err, l)
	}
	if err := l.Append(problem.List{problem.New(codeLate, ""), problem.New(codeEmpty, "")}); err != nil || len(l) != 3 {
		t.Errorf("%v, %v", err, l)
	}
	err := l.Append(errors.Join(problem.New(codeLate, ""), io.EOF))
	if !errors.Is(err, io.EOF) || problem.Has(err, codeLate) || len(l) != 4 {
		t.Errorf("%v, %v", err, l)
	}
}
