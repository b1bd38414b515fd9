package web

import (
	"encoding/json"
	"strings"

	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/office/people"
	"turnus/domain/record"
	subs "turnus/domain/subscription"
)

// kinds are what a change may be of.
var kinds = map[record.Kind]string{
	record.KindCustomer: "person", record.KindSubscription: "subscription", record.KindOrder: "order", record.KindSlip: "slip",
}

// changes tells what was changed when: of people and subscriptions in sentences.
func (v teller) changes() table {
	t := v.table("changes", all, "at", "what", "way")
	for _, c := range v.Changes {
		way := v.w.T("web.disclosure.way.office")
		if c.Cause.Request != "" {
			way = v.w.T("web.disclosure.way.request", "request", c.Cause.Request)
		}
		what := fact{Says: v.w.T("web.disclosure.kind."+kinds[c.Kind], "number", c.Number), More: strings.Join(v.sentences(c), " · ")}
		t.Rows = append(t.Rows, []fact{v.at(c.At), what, {Says: way}})
	}
	return t
}

// sentences are what a change did; none where what it was is not told.
func (v teller) sentences(c people.DisclosedChange) []string {
	if len(c.After) == 0 {
		return nil
	}
	var out []string
	switch c.Kind {
	case record.KindCustomer:
		before, after, ok := states[customer.Customer](c)
		for _, e := range customer.Diff(before, after) {
			if ok {
				out = append(out, v.w.CustomerEvent(e, disclosedNames{v.Disclosure}))
			}
		}
	case record.KindSubscription:
		before, after, ok := states[subs.Subscription](c)
		for _, e := range subs.Diff(before, after) {
			if ok {
				out = append(out, v.w.Event(e, disclosedNames{v.Disclosure}))
			}
		}
	default:
		key := "web.disclosure.changed"
		if len(c.Before) == 0 {
			key = "web.disclosure.made"
		}
		out = append(out, v.w.T(key))
	}
	return out
}

// states are what something was and became; false if they cannot be read.
func states[T any](c people.DisclosedChange) (before, after T, ok bool) {
	if len(c.Before) > 0 && json.Unmarshal(c.Before, &before) != nil {
		return before, after, false
	}
	return before, after, json.Unmarshal(c.After, &after) == nil
}

// disclosedNames are those that sentences need; nobody else is named.
type disclosedNames struct{ people.Disclosure }

// Point is the name of a pick-up point.
func (n disclosedNames) Point(id int64) lang.Texts {
	p, _ := n.Disclosure.Point(id)
	return p.Names
}

// Customer is the person's own name.
func (n disclosedNames) Customer(id int64) string {
	for _, c := range n.Customers {
		if c.ID == id {
			return c.Number + " " + c.Party.Name()
		}
	}
	return ""
}
