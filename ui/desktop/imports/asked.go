package imports

import (
	"bytes"
	"encoding/json"
	"strings"

	"turnus/domain/civil"
)

// notAsked are fields of a request that stand elsewhere.
var notAsked = map[string]bool{"id": true, "type": true, "at": true}

// things are what a request may be about as a whole: their fields stand among
// its own.
var things = map[string]bool{"order": true, "subscription": true, "article": true, "customer": true}

// choice is the key of the word for a field with few possible values.
func choice(field, v string) string {
	switch field {
	case "language":
		return "common.language." + v
	case "billing_cycle":
		return "common.cycle." + v
	case "state":
		return "common.payment." + v
	case "lasts":
		return "imports.lasts." + v
	}
	return ""
}

// asked are the fields of a request in their order, with names people know.
func (p *Presenter) asked(body []byte) []Fact {
	var out []Fact
	for _, f := range fieldsOf(body) {
		switch {
		case notAsked[f.name]:
		case things[f.name] && kindOf(f.value) == '{':
			for _, inner := range fieldsOf(f.value) {
				out = append(out, Fact{p.fieldName(inner.name), p.fieldText(inner)})
			}
		default:
			out = append(out, Fact{p.fieldName(f.name), p.fieldText(f)})
		}
	}
	return out
}

func (p *Presenter) fieldName(name string) string {
	if key := "imports.field." + name; p.words.Has(key) {
		return p.words.T(key)
	}
	return p.words.Field(name)
}

// fieldText is what a field says: an address or a payment on one line, a list
// with a line for each.
func (p *Presenter) fieldText(f field) string {
	switch kindOf(f.value) {
	case '{':
		return strings.Join(p.innerTexts(f), ", ")
	case '[':
		var lines []string
		for _, e := range elementsOf(f.value) {
			lines = append(lines, p.element(field{f.name, e}))
		}
		return strings.Join(lines, "\n")
	}
	return p.scalar(f)
}

func (p *Presenter) innerTexts(f field) []string {
	var out []string
	for _, inner := range fieldsOf(f.value) {
		out = append(out, p.fieldText(inner))
	}
	return out
}

// element is one of a list: an article with its quantity as the rest of the
// program writes it.
func (p *Presenter) element(f field) string {
	var line struct {
		Article, Quantity string
		UnitPrice         string `json:"unit_price"`
	}
	if kindOf(f.value) != '{' || json.Unmarshal(f.value, &line) != nil || line.Article == "" {
		return p.fieldText(f)
	}
	return p.words.T("imports.detail.asked_line", "name", line.Article, "quantity", line.Quantity, "price", line.UnitPrice)
}

func (p *Presenter) scalar(f field) string {
	var v any
	dec := json.NewDecoder(bytes.NewReader(f.value))
	dec.UseNumber()
	if dec.Decode(&v) != nil {
		return string(f.value)
	}
	switch v := v.(type) {
	case bool:
		if v {
			return p.words.T("imports.yes")
		}
		return p.words.T("imports.no")
	case json.Number:
		return v.String()
	case string:
		return p.word(f.name, v)
	}
	return p.words.T("imports.empty_value")
}

func (p *Presenter) word(name, v string) string {
	if v == "" {
		return p.words.T("imports.empty_value")
	}
	if key := choice(name, v); p.words.Has(key) {
		return p.words.T(key)
	}
	if d, err := civil.Parse(v); err == nil {
		return p.words.DateWeekday(d)
	}
	return v
}

// About is what a request is about: the subscription, else the order, the
// customer, the article.
func About(body []byte) string {
	fields := fieldsOf(body)
	for _, name := range []string{"subscription", "order", "article", "customer"} {
		if number := numberOf(fields, name); number != "" {
			return number
		}
	}
	return ""
}

// subscriptionOf is the number of the subscription a request is about.
func subscriptionOf(body []byte) string { return numberOf(fieldsOf(body), "subscription") }

// numberOf is the number of a thing that is named by it, or described.
func numberOf(fields []field, thing string) string {
	for _, f := range fields {
		if f.name != thing {
			continue
		}
		for _, inner := range fieldsOf(f.value) {
			if inner.name == "number" {
				f = inner
			}
		}
		var number string
		if json.Unmarshal(f.value, &number) == nil {
			return number
		}
	}
	return ""
}

// field is a name of a JSON object with its value.
type field struct {
	name  string
	value json.RawMessage
}

// kindOf is the first character of a value: what it is.
func kindOf(raw json.RawMessage) byte {
	if raw = bytes.TrimSpace(raw); len(raw) > 0 {
		return raw[0]
	}
	return 0
}

// fieldsOf are the fields of an object in its order, as far as it can be read;
// none of anything else.
func fieldsOf(raw json.RawMessage) []field {
	dec := json.NewDecoder(bytes.NewReader(raw))
	if start, err := dec.Token(); err != nil || start != json.Delim('{') {
		return nil
	}
	var out []field
	for dec.More() {
		key, err := dec.Token()
		if err != nil {
			return out
		}
		f := field{}
		f.name, _ = key.(string)
		if dec.Decode(&f.value) != nil {
			return out
		}
		out = append(out, f)
	}
	return out
}

func elementsOf(raw json.RawMessage) []json.RawMessage {
	var out []json.RawMessage
	_ = json.Unmarshal(raw, &out) // what cannot be read has none
	return out
}
