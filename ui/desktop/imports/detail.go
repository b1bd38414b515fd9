package imports

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"

	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/office/view"
)

// Fact is a label and what it says.
type Fact struct{ Label, Text string }

// Detail is one request with all that is known of it.
type Detail struct {
	Title   string // "R-5003 · Abonnement pausieren"
	Verdict exchange.Verdict
	Word    string // of the verdict
	Says    string // the sentence of the answer
	More    []string
	Next    string // what a person can do now; "" for nothing
	About   string // number of the subscription it is about, "" for none
	Facts   []Fact // where it comes from
	Asked   []Fact // what was asked
	Before  []string
	After   []string // next deliveries, as the answer tells them
	Raw     string   // the request as it came
}

// Detail tells all of a request.
func (p *Presenter) Detail(r view.RequestRow) Detail {
	var answer exchange.RequestAnswer
	_ = json.Unmarshal(r.Answer, &answer) // what cannot be read is not shown
	d := Detail{
		Title: p.words.T("imports.detail.title", "request", r.Request, "type", p.Type(r.Type)), Verdict: r.Verdict,
		Word: p.words.T("verdict." + string(r.Verdict)), Says: r.Text, Raw: indented(r.Body),
		Facts: []Fact{
			{p.words.T("imports.column.at"), p.At(r.At)},
			{p.words.T("imports.column.file"), r.File},
		},
		About:  subscriptionOf(r.Body),
		Asked:  p.asked(r.Body),
		Before: p.deliveries(answer.Before), After: p.deliveries(answer.After),
	}
	for _, x := range slices.Concat(answer.Problems, answer.Warnings) {
		if x.Text != r.Text {
			d.More = append(d.More, x.Text)
		}
	}
	d.Next = p.next(r)
	if !answer.From.IsZero() {
		d.Facts = append(d.Facts, Fact{p.words.T("imports.detail.from"), p.words.DateWeekday(answer.From)})
	}
	return d
}

// next says what a person can do about a request.
func (p *Presenter) next(r view.RequestRow) string {
	switch r.Verdict {
	case exchange.Rejected:
		return p.words.T("imports.next.rejected")
	case exchange.NeedsDecision:
		if key := "imports.next." + string(r.Code); p.words.Has(key) {
			return p.words.T(key)
		}
		return p.words.T("imports.next.decide")
	}
	return ""
}

func indented(body []byte) string {
	var out bytes.Buffer
	if json.Indent(&out, body, "", "  ") != nil {
		return string(body)
	}
	return out.String()
}

// deliveries are lines like "Do 3.12.2026: Kiste mittel ×1".
func (p *Presenter) deliveries(list []exchange.Delivery) []string {
	var out []string
	for _, d := range list {
		var lines []string
		for _, l := range d.Lines {
			name := l.Name
			if name == "" {
				name = l.Article
			}
			lines = append(lines, p.words.T("imports.detail.line", "name", name, "quantity", l.Quantity))
		}
		out = append(out, p.words.T("imports.detail.delivery", "day", d.Date, "lines", strings.Join(lines, ", ")))
	}
	return out
}

// notAsked are fields of a request that stand elsewhere.
var notAsked = map[string]bool{"id": true, "type": true}

// asked are the fields of a request in their order, with names people know.
func (p *Presenter) asked(body []byte) []Fact {
	var out []Fact
	flatten("", body, func(path string, value string) {
		if notAsked[path] {
			return
		}
		if d, err := civil.Parse(value); err == nil {
			value = p.words.DateWeekday(d)
		}
		switch value {
		case "true":
			value = p.words.T("imports.yes")
		case "false":
			value = p.words.T("imports.no")
		}
		out = append(out, Fact{p.words.Field(path), value})
	})
	return out
}

// About is what a request is about: the subscription, else the order, the
// customer, the article.
func About(body []byte) string {
	return firstOf(body, "subscription", "subscription.number", "order", "order.number", "customer", "customer.number",
		"subscription.customer", "order.customer", "article.number", "article")
}

// subscriptionOf is the number of the subscription a request is about.
func subscriptionOf(body []byte) string { return firstOf(body, "subscription", "subscription.number") }

// firstOf is the value of the first of the paths that has one.
func firstOf(body []byte, paths ...string) string {
	found := map[string]string{}
	flatten("", body, func(path, value string) { found[path] = value })
	for _, path := range paths {
		if v := found[path]; v != "" {
			return v
		}
	}
	return ""
}

// flatten calls for every single value of a JSON document, in its order, with
// the path of its names; what is not JSON gives nothing.
func flatten(path string, raw json.RawMessage, call func(path, value string)) {
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.UseNumber()
	start, err := dec.Token()
	if err != nil {
		return
	}
	delim, nested := start.(json.Delim)
	if !nested {
		if value := scalar(start); value != "" {
			call(path, value)
		}
		return
	}
	for dec.More() {
		name := path
		if delim == '{' {
			key, err := dec.Token()
			if err != nil {
				return
			}
			name, _ = key.(string)
			if path != "" {
				name = path + "." + name
			}
		}
		var inner json.RawMessage
		if dec.Decode(&inner) != nil {
			return
		}
		flatten(name, inner, call)
	}
}

func scalar(t json.Token) string {
	switch v := t.(type) {
	case string:
		return v
	case json.Number:
		return v.String()
	case bool:
		if v {
			return "true"
		}
		return "false"
	}
	return ""
}
