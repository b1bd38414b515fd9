package exchange

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"turnus/domain/problem"
)

// maxWarnings bounds the unknown fields reported of one request; a thousand
// of them say no more than the first fifty.
const maxWarnings = 50

// findings gathers what is wrong with one request.
type findings struct {
	problems problem.List
	warnings problem.List
}

func (o *findings) problem(p *problem.Problem) { o.problems = append(o.problems, p) }

// fields reads the fields of one object. Each method asks for a field by name,
// notes a problem if it is not what was asked for, and then gives the zero
// value; null counts as absent. What nobody asked for is unknown.
type fields struct {
	of    node
	path  string // "", or ending in a point
	out   *findings
	asked map[string]bool
}

func fieldsOf(n node, path string, out *findings) *fields {
	f := &fields{of: n, path: path, out: out, asked: map[string]bool{}}
	for _, name := range n.twice {
		f.wrong(CodeFieldTwice, cut(name))
	}
	return f
}

func (f *fields) wrong(code problem.Code, name string, args ...any) {
	f.out.problem(problem.New(code, f.path+name, args...))
}

// take gives the field if it is there and of the kind wanted.
func (f *fields) take(name string, want Kind) (node, bool) {
	n, ok := f.peek(name)
	switch {
	case !ok:
		return n, false
	case n.kind == want:
		return n, true
	case want == KindText && n.kind == KindNumber:
		f.wrong(CodeNumberNotText, name, "value", cut(n.text))
	default:
		f.wrong(CodeWrongKind, name, "want", string(want), "got", string(n.kind))
	}
	return n, false
}

// peek gives the field whatever its kind; false if it is absent.
func (f *fields) peek(name string) (node, bool) {
	f.asked[name] = true
	n, ok := f.of.named[name]
	return n, ok && n.kind != KindNull
}

// warnUnknown notes the fields nobody asked for; a second call says nothing new.
func (f *fields) warnUnknown() {
	for _, name := range f.of.names {
		if !f.asked[name] && len(f.out.warnings) < maxWarnings {
			f.asked[name] = true
			f.out.warnings.Add(CodeFieldUnknown, f.path+cut(name))
		}
	}
}

// text is a single line without blanks around it.
func (f *fields) text(name string, limit int) Opt[string] {
	return f.anyText(name, limit, "")
}

// prose is a text that may have several lines, ended by \n.
func (f *fields) prose(name string) Opt[string] {
	return f.anyText(name, MaxText, "\n\t")
}

func (f *fields) anyText(name string, limit int, control string) Opt[string] {
	n, ok := f.take(name, KindText)
	if !ok {
		return Opt[string]{}
	}
	s, p := cleanText(n.text, limit, control)
	if p != nil {
		p.Field = f.path + name
		f.out.problem(p)
	}
	return Some(s)
}

// cleanText removes blanks around a text and checks its length and characters.
// Of a text with a problem only the beginning is given, for the answer.
func cleanText(s string, limit int, control string) (string, *problem.Problem) {
	s = strings.TrimSpace(strings.ReplaceAll(s, "\r\n", "\n"))
	if n := utf8.RuneCountInString(s); n > limit {
		return cut(s), problem.New(CodeTextTooLong, "", "length", n, "max", limit)
	}
	bad := func(r rune) bool { return unicode.IsControl(r) && !strings.ContainsRune(control, r) }
	if strings.ContainsFunc(s, bad) {
		return strings.Map(func(r rune) rune {
			if bad(r) {
				return -1
			}
			return r
		}, s), problem.New(CodeTextControl, "")
	}
	return s, nil
}

// cut bounds what of a wrong value is repeated in problems.
func cut(s string) string {
	if utf8.RuneCountInString(s) <= MaxNumber {
		return s
	}
	return string([]rune(s)[:MaxNumber])
}

// required is a single line that must be there and not be empty.
func (f *fields) required(name string, limit int) string {
	f.missing(name)
	return f.text(name, limit).Value
}

// missing notes a problem if a field is absent or an empty text.
func (f *fields) missing(name string) {
	n, there := f.peek(name)
	if !there || n.kind == KindText && strings.TrimSpace(n.text) == "" {
		f.wrong(CodeMissing, name)
	}
}

// object gives the fields of an object; false if it is absent or none.
func (f *fields) object(name string) (*fields, bool) {
	n, ok := f.take(name, KindObject)
	if !ok {
		return fieldsOf(node{}, f.path+name+".", &findings{}), false
	}
	return fieldsOf(n, f.path+name+".", f.out), true
}

// list gives the entries of a list; false if it is absent, none, or too long.
func (f *fields) list(name string) ([]node, bool) {
	n, ok := f.take(name, KindList)
	if ok && len(n.items) > MaxLines {
		f.wrong(CodeTooManyEntries, name, "count", len(n.items), "max", MaxLines)
		return nil, false
	}
	return n.items, ok
}

// entry makes an entry of a list readable as if it were a field.
func (f *fields) entry(name string, n node) *fields {
	return fieldsOf(node{named: map[string]node{name: n}}, f.path, f.out)
}

// texts is a list of single lines, none of them empty.
func (f *fields) texts(name string, limit int) Opt[[]string] {
	items, ok := f.list(name)
	if !ok {
		return Opt[[]string]{}
	}
	out := make([]string, 0, len(items))
	for i, n := range items {
		field := fmt.Sprintf("%s[%d]", name, i)
		out = append(out, f.entry(field, n).required(field, limit))
	}
	return Some(out)
}

// sortByField orders warnings found in a map.
func sortByField(l problem.List) {
	slices.SortFunc(l, func(a, b *problem.Problem) int { return strings.Compare(a.Field, b.Field) })
}
