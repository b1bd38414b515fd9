package customers

import (
	"slices"

	"turnus/domain/customer"
	"turnus/domain/remark"
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
