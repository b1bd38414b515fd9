package subscriptions

import (
	"turnus/domain/catalog"
	"turnus/domain/exchange"
	"turnus/domain/office/subscribing"
	"turnus/domain/problem"
	"turnus/ui/desktop/kit"
	"turnus/ui/text"
)

// RenewalKind is what is to follow a term.
type RenewalKind string

// The kinds of renewals.
const (
	PlanRenewal       RenewalKind = "plan" // what the plan says
	NoRenewal         RenewalKind = "none"
	MonthsRenewal     RenewalKind = "months"
	DeliveriesRenewal RenewalKind = "deliveries"
)

// usualNotice is how many days before a renewal customers are told, unless
// something else is typed.
const usualNotice = 30

// TypedRenewal is what is to follow a term, as it is typed.
type TypedRenewal struct {
	Kind    RenewalKind
	By      int // months or deliveries
	Notice  int // days before the end on which the customer is told; 0: not at all
	Offered bool
}

// own reports whether it says itself what follows.
func (t TypedRenewal) own() bool { return t.Kind == MonthsRenewal || t.Kind == DeliveriesRenewal }

func (t TypedRenewal) renewal() *catalog.Renewal {
	r := catalog.Renewal{NoticeDays: t.Notice, Offered: t.Offered}
	switch t.Kind {
	case PlanRenewal:
		return nil
	case NoRenewal:
		return &catalog.Renewal{}
	case MonthsRenewal:
		r.Months = t.By
	case DeliveriesRenewal:
		r.Deliveries = t.By
	}
	return &r
}

// Renewal is what follows its term, as it would be typed.
func (c *Card) Renewal() TypedRenewal {
	r := c.subscription().Renewal
	switch {
	case r == nil:
		return TypedRenewal{Kind: PlanRenewal, Notice: usualNotice}
	case r.Months > 0:
		return TypedRenewal{MonthsRenewal, r.Months, r.NoticeDays, r.Offered}
	case r.Deliveries > 0:
		return TypedRenewal{DeliveriesRenewal, r.Deliveries, r.NoticeDays, r.Offered}
	}
	return TypedRenewal{Kind: NoRenewal, Notice: usualNotice}
}

// RenewalWish asks for what is to follow the term.
func (c *Card) RenewalWish(t TypedRenewal) exchange.OnSubscription {
	return subscribing.SetRenewal{Ref: c.Ref(), Renewal: t.renewal()}
}

// renewals are what can follow a term.
func renewals(w *text.Words) []Named[RenewalKind] {
	var out []Named[RenewalKind]
	for _, k := range []RenewalKind{PlanRenewal, NoRenewal, MonthsRenewal, DeliveriesRenewal} {
		out = append(out, Named[RenewalKind]{k, w.T("subscriptions.renewal." + string(k))})
	}
	return out
}

// renewalFields are where it is typed what follows a term.
type renewalFields struct {
	kind       *kit.ChoiceField[RenewalKind]
	by, notice *kit.NumberField
	offered    *kit.CheckField
}

func newRenewalFields(d *kit.Desk) *renewalFields {
	number := func(path string, most int, code problem.Code) *kit.NumberField {
		return kit.NewNumberField(d, path, d.T("subscriptions.field."+path), most, code)
	}
	f := &renewalFields{
		kind:    kit.NewChoiceField(d, "renewal", d.T("subscriptions.field.renewal"), options(renewals(d.Words))),
		by:      number("renewal_by", mostDeliveries, CodeNotWhole),
		notice:  number("renewal_notice", catalog.MaxNoticeDays, catalog.CodeRenewalNotice),
		offered: kit.NewCheckField(d, "renewal_offered", d.T("subscriptions.field.renewal_offered")),
	}
	f.by.Required, f.notice.Required = true, true
	f.notice.SetNumber(usualNotice)
	return f
}

// all are the fields in the order of a form.
func (f *renewalFields) all() []kit.Field { return []kit.Field{f.kind, f.by, f.notice, f.offered} }

// pair puts two of them beside each other.
func (f *renewalFields) pair(form *kit.Form) { form.Beside(f.by, f.notice) }

// watch calls changed when a person changes one.
func (f *renewalFields) watch(changed func()) {
	f.kind.OnChange, f.by.OnChange, f.notice.OnChange, f.offered.OnChange = changed, changed, changed, changed
}

// show shows what is to be typed, nothing where there is no term.
func (f *renewalFields) show(form *kit.Form, term bool) {
	form.SetVisible(f.kind, term)
	for _, x := range f.all()[1:] {
		form.SetVisible(x, term && f.typed().own())
	}
}

func (f *renewalFields) set(t TypedRenewal) {
	f.kind.SetValue(t.Kind)
	if t.By > 0 {
		f.by.SetNumber(t.By)
	}
	f.notice.SetNumber(t.Notice)
	f.offered.SetOn(t.Offered)
}

func (f *renewalFields) typed() TypedRenewal {
	return TypedRenewal{f.kind.Value(), f.by.Number(), f.notice.Number(), f.offered.On()}
}
