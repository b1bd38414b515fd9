package customers

import (
	"regexp"
	"strings"

	"turnus/domain/customer"
	"turnus/domain/office/people"
	"turnus/domain/problem"
	"turnus/ui/text"
)

// told says what saving a customer would do, in one or two sentences.
func told(w *text.Words, e people.Effect) string {
	if e.Before.ID == 0 {
		return w.T("customers.effect.new", "number", e.After.Number)
	}
	if !e.Touches() {
		says := w.T("customers.effect.no_delivery")
		if e.Kept > 0 {
			says += " " + w.T("customers.effect.kept", "count", e.Kept)
		}
		return says
	}
	var deliveries, orders []string
	add := func(list *[]string, key string, n int) {
		if n > 0 {
			*list = append(*list, w.T("customers.effect."+key, "count", n))
		}
	}
	add(&deliveries, "dropped", e.Dropped)
	add(&deliveries, "added", e.Added)
	if e.Moved > 0 && len(e.Shifts) > 0 {
		deliveries = append(deliveries, w.T("customers.effect.moved", "count", e.Moved, "was", e.Shifts[0].Was, "now", e.Shifts[0].Now))
	}
	add(&deliveries, "altered", e.Altered)
	add(&orders, "cancelled", e.Cancelled)
	add(&orders, "revived", e.Revived)
	add(&orders, "updated", e.Updated)
	var out []string
	if len(deliveries) > 0 {
		out = append(out, w.T("customers.effect.deliveries", "count", e.Subscriptions, "from", e.From, "through", e.Through, "what", w.List(deliveries)))
	}
	if len(orders) > 0 {
		out = append(out, w.T("customers.effect.orders", "what", w.List(orders)))
	}
	if e.Kept > 0 {
		out = append(out, w.T("customers.effect.kept", "count", e.Kept))
	}
	if !e.Printed.IsZero() {
		out = append(out, w.T("customers.effect.printed", "date", e.Printed))
	}
	return strings.Join(out, " ")
}

// inside is the path of something inside a list of the customer.
var inside = regexp.MustCompile(`^(?:holds|places)\[\d+\]\.`)

// beside gives problems the names that the fields of a dialog about one thing have.
func beside(err error) error {
	var out problem.List
	for _, p := range problem.Of(err) {
		named := *p
		named.Field = inside.ReplaceAllString(p.Field, "")
		out = append(out, &named)
	}
	if len(out) == 0 {
		return err
	}
	return out.Err()
}

// versions tells what somebody else has saved meanwhile and what is typed here,
// both against the state in which the customer was opened.
func (c *Card) versions(opened, saved, typed customer.Customer, d people.Detail) (theirs, mine []string) {
	names := places{c.words, d}
	for _, e := range customer.Diff(opened, saved) {
		theirs = append(theirs, c.words.CustomerEvent(e, names))
	}
	for _, e := range customer.Diff(opened, typed) {
		mine = append(mine, c.words.CustomerEvent(e, names))
	}
	return theirs, mine
}
