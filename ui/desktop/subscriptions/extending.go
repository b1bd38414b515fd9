package subscriptions

import (
	"turnus/domain/exchange"
	"turnus/domain/money"
	"turnus/ui/desktop/kit"
)

// extendBy is by what a term is extended.
type extendBy string

// The ways.
const (
	toDay        extendBy = "day"
	byDeliveries extendBy = "deliveries"
)

// askExtend prolongs the term: to a day, or by some deliveries; one that ends after
// so many by deliveries only.
func (p *cardPane) askExtend() {
	d := p.screen.desk
	by := kit.NewChoiceField(d, "", d.T("subscriptions.field.extend_by"), []kit.Option[extendBy]{
		{Value: toDay, Name: d.T("subscriptions.extend.day")}, {Value: byDeliveries, Name: d.T("subscriptions.extend.deliveries")},
	})
	until := kit.NewDateField(d, "until", d.T("subscriptions.field.until", "last", p.show.Last()))
	more := kit.NewQuantityField(d, "deliveries", p.text("subscriptions.field.deliveries"))
	until.Required, more.Required, more.Valid = true, true, whole
	byDay, _ := p.show.Bounded()
	if !byDay {
		by.SetValue(byDeliveries)
	}
	a := p.ask(question{
		title: p.text("subscriptions.extend.title"), do: p.text("subscriptions.extend.do"), fields: []kit.Field{by, until, more},
		body: func() exchange.OnSubscription {
			if by.Value() == toDay {
				return exchange.Extend{Ref: p.show.Ref(), Until: until.Date()}
			}
			return exchange.Extend{Ref: p.show.Ref(), Deliveries: int(more.Quantity() / money.One)}
		},
	})
	show := func() {
		a.form.SetVisible(by, byDay)
		a.form.SetVisible(until, by.Value() == toDay)
		a.form.SetVisible(more, by.Value() == byDeliveries)
		a.weigh()
	}
	by.OnChange, until.OnChange, more.OnChange = show, a.weigh, a.weigh
	show()
	first := until.Focus()
	if !byDay {
		first = more.Focus()
	}
	d.Window.Canvas().Focus(first)
}
