package exchange

import (
	"fmt"
	"slices"
	"strings"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/order"
)

// ref is the subscription a request is about.
func (f *fields) ref() Ref {
	return Ref{
		Subscription: f.required("subscription", MaxNumber),
		Customer:     f.text("customer", MaxNumber).Value,
	}
}

// order is the order a request is about: its number with the rest beside it,
// or, as when it was placed, an object with number and rest.
func (f *fields) order() (number string, in *fields) {
	if n, _ := f.peek("order"); n.kind != KindObject {
		return f.required("order", MaxNumber), f
	}
	in, _ = f.object("order")
	return in.required("number", MaxNumber), in
}

// nameIn is a name in one language.
func nameIn(f *fields, language string) Opt[string] { return f.text(language, MaxName) }

// inLanguages are texts by language, each read by one; a language Turnus does not
// speak is unknown.
func (f *fields) inLanguages(name string, one func(*fields, string) Opt[string]) lang.Texts {
	if _, there := f.peek(name); !there {
		return nil
	}
	in, ok := f.object(name)
	if !ok {
		return nil
	}
	out := lang.Texts{}
	for _, l := range lang.All {
		if t := one(in, string(l)); t.Set {
			out[l] = t.Value
		}
	}
	in.warnUnknown()
	return out
}

// address is a postal address; "" in place of the object clears it.
func (f *fields) address(name string) Place {
	in, p := f.startPlace(name)
	if in == nil {
		return p
	}
	p = in.postal()
	in.warnUnknown()
	return p
}

// place is an address with what the driver has to know; "" clears it.
func (f *fields) place(name string) Place {
	in, p := f.startPlace(name)
	if in == nil {
		return p
	}
	p = in.postal()
	p.DropPlace = in.text("drop_place", MaxName)
	p.DoorCode = in.text("door_code", MaxNumber)
	in.warnUnknown()
	return p
}

// startPlace gives the fields of a place, nil if it has none.
func (f *fields) startPlace(name string) (*fields, Place) {
	n, there := f.peek(name)
	if !there {
		return nil, Place{}
	}
	if n.kind == KindText && strings.TrimSpace(n.text) == "" {
		return nil, Place{Clear: true}
	}
	in, ok := f.object(name)
	if !ok {
		return nil, Place{}
	}
	return in, Place{}
}

func (f *fields) postal() Place {
	return Place{
		Street:     f.text("street", MaxName),
		HouseNo:    f.text("house_no", MaxNumber),
		PostalCode: f.text("postal_code", MaxNumber),
		Town:       f.text("town", MaxName),
		Country:    f.country("country"),
	}
}

// country is two letters; whether there is such a country is not asked.
func (f *fields) country(name string) Opt[string] {
	c := f.text(name, MaxNumber)
	letter := func(r rune) bool { return r >= 'A' && r <= 'Z' }
	c.Value = strings.ToUpper(c.Value)
	if c.Value != "" && (len(c.Value) != 2 || !letter(rune(c.Value[0])) || !letter(rune(c.Value[1]))) {
		f.wrong(CodeCountryInvalid, name, "value", c.Value)
	}
	return c
}

// lines are articles with quantities, nil if they are absent. An empty list is
// a problem: that no parcel is wanted is said by skipping or cancelling.
func (f *fields) lines(name string) []Line {
	items, ok := f.list(name)
	if ok && len(items) == 0 {
		f.wrong(CodeMissing, name)
	}
	var out []Line
	for i, n := range items {
		field := fmt.Sprintf("%s[%d]", name, i)
		entry := f.entry(field, n)
		in, ok := entry.object(field)
		if !ok {
			entry.missing(field)
			continue
		}
		out = append(out, Line{
			Article:   in.required("article", MaxNumber),
			Quantity:  in.quantity("quantity"),
			UnitPrice: in.amount("unit_price"),
		})
		in.warnUnknown()
	}
	return out
}

// requiredLines are lines that must be there.
func (f *fields) requiredLines(name string) []Line {
	f.missing(name)
	return f.lines(name)
}

// payment is what a webshop says about a payment, nil if it does not.
func (f *fields) payment(name string) *Payment {
	in, ok := f.object(name)
	if !ok {
		return nil
	}
	p := &Payment{
		State:  word(in, "state", order.Paid, order.PaymentPending, order.PaymentCancelled).Value,
		Method: in.text("method", MaxName).Value,
		Amount: in.amount("amount"),
	}
	in.missing("state")
	in.warnUnknown()
	return p
}

// forwards notes a problem if a range ends before it starts.
func (f *fields) forwards(name string, from, to civil.Date) {
	if err := civil.Between(from, to).Check(name); err != nil {
		f.wrong(CodeRangeBackwards, name, "from", from, "to", to)
	}
}

// notBoth notes a problem if two fields that exclude each other are present.
func (f *fields) notBoth(a, b string) {
	_, hasA := f.peek(a)
	_, hasB := f.peek(b)
	if hasA && hasB {
		f.wrong(CodeEitherOr, b, "other", a)
	}
}

// someOf notes a problem if none of the fields that would change something is
// there.
func (f *fields) someOf(names ...string) {
	if !slices.ContainsFunc(names, func(n string) bool { _, there := f.peek(n); return there }) {
		f.wrong(CodeNothingAsked, names[0])
	}
}
