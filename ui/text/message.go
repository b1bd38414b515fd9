package text

import (
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/text/feature/plural"
)

// forms is a text as it stands in a file: one string, or one per plural form.
type forms map[string]string

// The names of plural forms in the files. "zero" is not the grammatical form,
// which our languages lack, but exactly none: "keine Aufträge".
const (
	formZero  = "zero"
	formOne   = "one"
	formOther = "other"
)

// formBy is no form but names the argument that chooses one; without it that is
// countArg.
const (
	formBy   = "by"
	countArg = "count"
)

// UnmarshalJSON accepts a string for a text without plural forms.
func (f *forms) UnmarshalJSON(data []byte) error {
	var s string
	if json.Unmarshal(data, &s) == nil {
		*f = forms{formOther: s}
		return nil
	}
	return json.Unmarshal(data, (*map[string]string)(f))
}

// message is a compiled text: the parts of each plural form.
type message struct {
	by               string // argument that chooses the form
	zero, one, other []part // zero and one are nil where the text has no such form
}

// part is a piece of literal text, a placeholder if name is set, or a group of
// parts that is left out as a whole when one of its placeholders has no value.
type part struct {
	literal, name, style string
	group                []part
}

// compile takes a text apart once, so that filling it in is only joining.
func compile(f forms) (*message, error) {
	m := &message{by: countArg}
	for form, s := range f {
		if form == formBy {
			m.by = s
			continue
		}
		parts, err := splitGroups(s)
		if err != nil {
			return nil, err
		}
		switch form {
		case formZero:
			m.zero = parts
		case formOne:
			m.one = parts
		case formOther:
			m.other = parts
		default:
			return nil, fmt.Errorf("no plural form is called %q", form)
		}
	}
	if m.other == nil {
		return nil, errors.New("the plural form other is missing")
	}
	return m, nil
}

// placeholder is {name} or {name:style}.
var placeholder = regexp.MustCompile(`\{([a-z][a-z0-9_]*)(?::([a-z]+))?\}`)

// splitGroups cuts a text at its optional parts [[ … ]], then at placeholders.
func splitGroups(s string) ([]part, error) {
	parts := []part{}
	for s != "" {
		before, rest, found := strings.Cut(s, "[[")
		plain, err := split(before)
		if err != nil {
			return nil, err
		}
		parts = append(parts, plain...)
		if !found {
			break
		}
		inside, after, closed := strings.Cut(rest, "]]")
		group, err := split(inside)
		if err != nil {
			return nil, err
		}
		if !closed || strings.Contains(inside, "[[") {
			return nil, fmt.Errorf("an optional part of %q is not closed", s)
		}
		parts = append(parts, part{group: group})
		s = after
	}
	return parts, nil
}

// split cuts a text at its placeholders; a brace that belongs to none is a typo.
func split(s string) ([]part, error) {
	parts := []part{}
	at := 0
	for _, m := range placeholder.FindAllStringSubmatchIndex(s, -1) {
		if m[0] > at {
			parts = append(parts, part{literal: s[at:m[0]]})
		}
		p := part{name: s[m[2]:m[3]]}
		if m[4] >= 0 {
			p.style = s[m[4]:m[5]]
		}
		parts = append(parts, p)
		at = m[1]
	}
	if at < len(s) {
		parts = append(parts, part{literal: s[at:]})
	}
	if slices.ContainsFunc(parts, func(p part) bool { return strings.ContainsAny(p.literal, "{}") }) {
		return nil, fmt.Errorf("a brace in %q belongs to no placeholder", s)
	}
	return parts, nil
}

// render fills the placeholders from name, value pairs.
func (m *message) render(w *Words, args []any) string {
	parts := m.form(w, args)
	if len(parts) == 1 && parts[0].literal != "" {
		return parts[0].literal
	}
	var b strings.Builder
	for _, p := range parts {
		if p.group != nil {
			b.WriteString(w.optional(p.group, args))
			continue
		}
		b.WriteString(p.literal)
		if p.name != "" {
			b.WriteString(w.fill(p, lookup(args, p.name)))
		}
	}
	return b.String()
}

// optional renders a group, or nothing if one of its values is missing.
func (w *Words) optional(group []part, args []any) string {
	var b strings.Builder
	for _, p := range group {
		b.WriteString(p.literal)
		if p.name == "" {
			continue
		}
		value := w.fill(p, lookup(args, p.name))
		if value == "" {
			return ""
		}
		b.WriteString(value)
	}
	return b.String()
}

// form picks the parts for the number that chooses them.
func (m *message) form(w *Words, args []any) []part {
	if m.one == nil && m.zero == nil {
		return m.other
	}
	n, ok := thousandths(lookup(args, m.by))
	switch {
	case !ok:
		return m.other
	case n == 0 && m.zero != nil:
		return m.zero
	case m.one != nil && w.dict.pluralForm(n) == plural.One:
		return m.one
	}
	return m.other
}

// lookup finds the value of a name, nil if it is absent.
func lookup(args []any, name string) any {
	for i := 0; i+1 < len(args); i += 2 {
		if args[i] == name {
			return args[i+1]
		}
	}
	return nil
}
