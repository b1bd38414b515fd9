package customers

import (
	"turnus/domain/customer"
	"turnus/ui/desktop/kit"
)

// askPlace adds a delivery place.
func (p *cardPane) askPlace() { p.askPlaceOf(customer.Place{}) }

// askPlaceAt changes a delivery place, or takes it away.
func (p *cardPane) askPlaceAt(i int) { p.askPlaceOf(p.show.Customer().Places[i]) }

func (p *cardPane) askPlaceOf(was customer.Place) {
	d := p.screen.desk
	name := kit.NewTextField(d, "name", p.T("customers.field.place_name"))
	name.SetText(was.Name)
	name.Required = true
	place := newPlaceFields(d, "", p.T("customers.address"), was.ShipTo, p.show.read.detail)
	remove := kit.NewCheckField(d, "remove", p.T("customers.field.remove"))
	q := question{
		title: p.T("customers.place.title"), do: p.T("customers.save"), fields: []kit.Field{name}, pairs: place.pairs(), arrange: place.show,
		build: func(c customer.Customer) customer.Customer {
			now := customer.Place{Name: name.Text(), ShipTo: place.shipTo(c.Party.Address.Country)}
			c.Places = replaced(c.Places, was, now, was.Name == "", remove.On())
			return c
		},
	}
	for _, pair := range q.pairs {
		q.fields = append(q.fields, pair[0], pair[1])
	}
	if was.Name != "" {
		q.fields = append(q.fields, remove)
	}
	a := p.screen.ask(p.show.Customer(), q)
	name.OnChange, remove.OnChange = a.weigh, a.weigh
	place.watch(a.weigh)
}
