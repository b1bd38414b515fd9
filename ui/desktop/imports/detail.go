package imports

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"

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
