package customers

import (
	"slices"

	"turnus/domain/address"
	"turnus/domain/customer"
	"turnus/domain/remark"
	"turnus/domain/shipto"
	"turnus/ui/desktop/kit"
)

// askHold sets a hold.
func (p *cardPane) askHold() {
	d, c := p.screen.desk, p.show.Customer()
	kind := kit.NewChoiceField(d, "kind", p.T("customers.field.hold"), options(holdKinds(d.Words)))
	from := kit.NewDateField(d, "from", p.T("customers.field.from"))
	from.Required = true
	from.SetDate(d.Today())
	until := kit.NewDateField(d, "until", p.T("customers.field.until"))
	reason := kit.NewTextField(d, "reason", p.T("customers.field.reason"))
	reason.Required = true
	a := p.screen.ask(c, question{
		title: p.T("customers.hold.title"), do: p.T("customers.hold.do"),
		fields: []kit.Field{kind, from, until, reason}, pairs: [][2]kit.Field{{from, until}},
		hint: func() string { return p.T("customers.hold_stops." + string(kind.Value())) },
		build: func(c customer.Customer) customer.Customer {
			c.SetHold(customer.Hold{
				Kind: kind.Value(), From: from.Date(), Until: until.Date(), Reason: reason.Text(), Source: p.show.Actor().User,
			})
			return c
		},
	})
	kind.OnChange, from.OnChange, until.OnChange, reason.OnChange = a.weigh, a.weigh, a.weigh, a.weigh
}

// askLift lifts a hold from today on.
func (p *cardPane) askLift(h Hold) {
	today := p.screen.desk.Today()
	p.screen.ask(p.show.Customer(), question{
		title: p.T("customers.lift.title", "hold", h.Name), do: p.T("customers.lift"),
		build: func(c customer.Customer) customer.Customer {
			c.LiftHold(h.Hold, today)
			return c
		},
	})
}

// askRemark adds a remark.
func (p *cardPane) askRemark() { p.askRemarkOf(Remark{Remark: remark.Remark{Lasts: remark.Always}}) }

// askRemarkOf changes a remark, or takes it away.
func (p *cardPane) askRemarkOf(r Remark) {
	d, was := p.screen.desk, r.Remark
	says := kit.NewMultiLineField(d, "remarks", p.T("customers.field.remark"))
	says.Required = true
	says.SetText(was.Text)
	lasts := kit.NewChoiceField(d, "lasts", p.T("customers.field.lasts"), []kit.Option[remark.Lifetime]{
		{Value: remark.Always, Name: p.T("customers.lasts.always")}, {Value: remark.Until, Name: p.T("customers.lasts.until")},
		{Value: remark.Once, Name: p.T("customers.lasts.once")},
	})
	lasts.SetValue(was.Lasts)
	day := kit.NewDateField(d, "day", p.T("customers.field.day"))
	day.SetDate(was.Until)
	safety := kit.NewCheckField(d, "safety", p.T("customers.field.safety"))
	safety.SetOn(was.Safety)
	remove := kit.NewCheckField(d, "remove", p.T("customers.field.remove"))
	fields := []kit.Field{says, lasts, day, safety}
	if was.Text != "" {
		fields = append(fields, remove)
	}
	a := p.screen.ask(p.show.Customer(), question{
		title: p.T("customers.remark.title"), do: p.T("customers.save"), fields: fields, pairs: [][2]kit.Field{{lasts, day}},
		build: func(c customer.Customer) customer.Customer {
			now := remark.Remark{Text: says.Text(), Lasts: lasts.Value(), Safety: safety.On(), Source: p.show.Actor().User}
			switch now.Lasts {
			case remark.Once:
				now.From, now.Until = day.Date(), day.Date()
			case remark.Until:
				now.From, now.Until = was.From, day.Date()
			}
			c.Remarks = replaced(c.Remarks, was, now, was.Text == "", remove.On())
			return c
		},
	})
	refresh := func() {
		day.Required = lasts.Value() != remark.Always
		a.weigh()
	}
	says.OnChange, lasts.OnChange, day.OnChange, safety.OnChange, remove.OnChange = refresh, refresh, refresh, refresh, refresh
	refresh()
}

// replaced is a list with something put in, changed or taken away.
func replaced[T comparable](list []T, was, now T, added, removed bool) []T {
	list = slices.Clone(list)
	i := slices.Index(list, was)
	switch {
	case added:
		return append(list, now)
	case i < 0: // somebody else has taken it away meanwhile
		return list
	case removed:
		return slices.Delete(list, i, i+1)
	}
	list[i] = now
	return list
}

// askPlace adds a delivery place.
func (p *cardPane) askPlace() { p.askPlaceOf(customer.Place{}) }

// askPlaceAt changes a delivery place, or takes it away.
func (p *cardPane) askPlaceAt(i int) { p.askPlaceOf(p.show.Customer().Places[i]) }

func (p *cardPane) askPlaceOf(was customer.Place) {
	d, c := p.screen.desk, p.show.Customer()
	text := func(path, key, value string) *kit.TextField {
		f := kit.NewTextField(d, path, p.T("customers.field."+key))
		f.SetText(value)
		return f
	}
	name := text("name", "place_name", was.Name)
	name.Required = true
	point := kit.NewChoiceField(d, "point", p.T("customers.field.point"), pointOptions(d, p.show.read.detail.Points, p.T("customers.address")))
	point.SetValue(was.ShipTo.PickupPointID)
	at := was.ShipTo.Address
	street, house := text("street", "street", at.Street), text("house_no", "house_no", at.HouseNo)
	code, town := text("postal_code", "postal_code", at.PostalCode), text("ship_to", "town", at.Town)
	drop, door := text("drop_place", "drop_place", was.ShipTo.DropPlace), text("door_code", "door_code", was.ShipTo.DoorCode)
	tour := text("tour", "tour", was.ShipTo.Tour)
	remove := kit.NewCheckField(d, "remove", p.T("customers.field.remove"))
	fields := []kit.Field{name, point, street, house, code, town, drop, door, tour}
	if was.Name != "" {
		fields = append(fields, remove)
	}
	a := p.screen.ask(c, question{
		title: p.T("customers.place.title"), do: p.T("customers.save"), fields: fields,
		pairs: [][2]kit.Field{{name, point}, {street, house}, {code, town}, {drop, door}},
		build: func(c customer.Customer) customer.Customer {
			now := customer.Place{Name: name.Text(), ShipTo: shipto.ShipTo{PickupPointID: point.Value()}}
			if point.Value() == 0 {
				now.ShipTo = shipto.ShipTo{
					Address: address.Address{
						Street: street.Text(), HouseNo: house.Text(), PostalCode: code.Text(), Town: town.Text(), Country: c.Party.Address.Country,
					},
					DropPlace: drop.Text(), DoorCode: door.Text(), Tour: tour.Text(),
				}
			}
			c.Places = replaced(c.Places, was, now, was.Name == "", remove.On())
			return c
		},
	})
	for _, f := range []*kit.TextField{name, street, house, code, town, drop, door, tour} {
		f.OnChange = a.weigh
	}
	point.OnChange, remove.OnChange = a.weigh, a.weigh
}
