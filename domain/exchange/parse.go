package exchange

import (
	"bytes"
	"encoding/json"
	"time"

	"turnus/domain/problem"
)

// Parse reads a request file of format RequestsFormat. An error is a problem
// of the whole file, with line and column where there is a place, and nothing
// of the file is used; problems of single requests are in the requests.
func Parse(data []byte) (File, error) {
	src := source(bytes.TrimPrefix(data, []byte("\ufeff")))
	if err := src.check(); err != nil {
		return File{}, err
	}
	top, err := src.members()
	if err != nil {
		return File{}, err
	}
	f, err := src.head(top)
	if err != nil {
		return File{}, err
	}
	f.Requests, err = src.requests(top["requests"])
	return f, err
}

// ParseRequest reads one request alone, such as one kept for a decision.
func ParseRequest(raw []byte) (Request, error) {
	if err := source(raw).check(); err != nil {
		return Request{}, err
	}
	return readRequest(raw), nil
}

// span is where a value of the file stands.
type span struct{ start, end int }

func (s source) at(p span) []byte { return s[p.start:p.end:p.end] }

// members finds the fields of the file's object.
func (s source) members() (map[string]span, error) {
	dec := json.NewDecoder(bytes.NewReader(s))
	if t, _ := dec.Token(); t != json.Delim('{') {
		return nil, s.problem(CodeFormatUnknown, "", skipBlanks(s, 0), "value", "", "want", RequestsFormat)
	}
	out := map[string]span{}
	for dec.More() {
		at := skipBlanks(s, int(dec.InputOffset()))
		key, _ := dec.Token()
		name, _ := key.(string)
		if _, twice := out[name]; twice {
			return nil, s.problem(CodeFileFieldTwice, cut(name), at)
		}
		out[name] = next(dec)
	}
	return out, nil
}

// next passes over one value; source.check has seen that the JSON is valid.
func next(dec *json.Decoder) span {
	var raw json.RawMessage
	_ = dec.Decode(&raw)
	end := int(dec.InputOffset())
	return span{end - len(raw), end}
}

// head reads what stands beside the requests.
func (s source) head(top map[string]span) (File, error) {
	var f File
	var err error
	if f.Format, err = s.headText(top, "format"); err != nil || f.Format != RequestsFormat {
		return f, s.problem(CodeFormatUnknown, "format", top["format"].start, "value", cut(f.Format), "want", RequestsFormat)
	}
	if f.Shop, err = s.headText(top, "shop"); err != nil {
		return f, err
	}
	created, err := s.headText(top, "created")
	if err != nil {
		return f, err
	}
	if created != "" {
		if f.Created, err = time.Parse(time.RFC3339, created); err != nil {
			return f, s.problem(CodeFileField, "created", top["created"].start, "want", string(KindTime))
		}
	}
	for name := range top {
		if !isHead(name) && len(f.Warnings) < maxWarnings {
			f.Warnings.Add(CodeFieldUnknown, cut(name))
		}
	}
	sortByField(f.Warnings)
	return f, nil
}

func isHead(name string) bool {
	return name == "format" || name == "shop" || name == "created" || name == "requests"
}

// headText is a text beside the requests, "" if it is absent or null.
func (s source) headText(top map[string]span, name string) (string, error) {
	p, ok := top[name]
	if !ok {
		return "", nil
	}
	var text *string
	if err := json.Unmarshal(s.at(p), &text); err != nil {
		return "", s.problem(CodeFileField, name, p.start, "want", string(KindText))
	}
	if text == nil {
		return "", nil
	}
	return *text, nil
}

// requests reads the list of requests, each for itself.
func (s source) requests(list span) ([]Request, error) {
	dec := json.NewDecoder(bytes.NewReader(s.at(list)))
	if t, _ := dec.Token(); t != json.Delim('[') {
		return nil, s.problem(CodeFileField, "requests", list.start, "want", string(KindList))
	}
	out := []Request{}
	first := map[string]int{}
	line, counted := 1, 0
	for dec.More() {
		p := next(dec)
		p = span{list.start + p.start, list.start + p.end}
		if len(out) == MaxRequests {
			return nil, s.problem(CodeTooManyRequests, "requests", p.start, "max", MaxRequests)
		}
		line, counted = line+bytes.Count(s[counted:p.start], []byte{'\n'}), p.start
		r := readRequest(s.at(p))
		r.Index, r.Line = len(out), line
		refuseTwice(&r, first)
		out = append(out, r)
	}
	return out, nil
}

// refuseTwice gives a problem to a request whose id came earlier in the file.
// first has the lines of the ids seen.
func refuseTwice(r *Request, first map[string]int) {
	if r.ID == "" {
		return
	}
	if line, twice := first[r.ID]; twice {
		r.Problems.Add(CodeIDTwice, "id", "id", r.ID, "line", line)
		return
	}
	first[r.ID] = r.Line
}

// readRequest reads one request of valid JSON.
func readRequest(raw []byte) Request {
	r := Request{Raw: raw}
	root, ok := tree(raw)
	switch {
	case !ok:
		r.Problems.Add(CodeRequestTooLarge, "", "max", maxValues)
		return r
	case root.kind != KindObject:
		r.Problems.Add(CodeNotAnObject, "")
		return r
	}
	out := &findings{}
	f := fieldsOf(root, "", out)
	r.ID = f.required("id", MaxNumber)
	r.Type = Type(f.required("type", MaxNumber))
	r.At = f.instant("at")
	r.Body = readBody(f, r.Type)
	r.Problems, r.Warnings = out.problems, out.warnings
	return r
}

// readBody reads what the request says beside its head, nil for an unknown
// type; its fields are not warned of then, since nobody knows them.
func readBody(f *fields, t Type) Body {
	s, known := shapes[t]
	if !known {
		if t != "" {
			f.out.problem(problem.New(CodeTypeUnknown, "type", "type", string(t)))
		}
		return nil
	}
	body := s.body(f)
	f.warnUnknown()
	return body
}
