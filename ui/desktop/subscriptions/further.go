package subscriptions

import (
	"turnus/domain/exchange"
	"turnus/domain/office/subscribing"
	"turnus/domain/remark"
	"turnus/ui/desktop/kit"
)

// furtherCommands are those that are needed less often.
func (p *cardPane) furtherCommands() {
	show, command := p.show, p.newCommand
	p.activate = command("activate", "act-check", "", p.askActivate, func() bool { return show.Draft() && !show.Over() })
	p.activate.Key, p.activate.Primary = kit.Key{}, true
	p.reinstate = command("reinstate", "", "", p.askReinstate, show.Cancelled)
	p.renewal = command("renewal", "", "", p.askRenewal, func() bool { byDay, byCount := show.Bounded(); return (byDay || byCount) && !show.Over() })
	p.greeting = command("card", "", "", p.askCard, func() bool { return !show.Over() })
	p.remark = command("remark", "", "", func() { p.askRemark(remark.Remark{}) }, func() bool { return len(show.Stored()) > 0 && !show.Over() })
	p.takeBack = command("undo", "", "", func() { p.askTakeBack(show.OwnUndo()) }, func() bool { return show.OwnUndo() != 0 })
	p.takeBack.Key = kit.Ctrl("Z")
}

// askTakeBack takes a change back.
func (p *cardPane) askTakeBack(change int64) {
	d := p.screen.desk
	p.ask(question{
		title: p.text("subscriptions.undo.title"), do: d.T("subscriptions.undo.do"), about: p.show.UndoSays(change), undo: change,
		body: func() exchange.OnSubscription { return nil },
	})
}

// askActivate lets a draft be delivered.
func (p *cardPane) askActivate() {
	p.ask(question{
		title: p.text("subscriptions.activate.title"), do: p.activate.Name,
		body: func() exchange.OnSubscription { return subscribing.Activate{Ref: p.show.Ref()} },
	})
}

// askReinstate takes a cancellation back.
func (p *cardPane) askReinstate() {
	p.ask(question{
		title: p.text("subscriptions.reinstate.title"), do: p.text("subscriptions.reinstate.do"),
		body: func() exchange.OnSubscription { return subscribing.Reinstate{Ref: p.show.Ref()} },
	})
}

// askRenewal says what follows the term.
func (p *cardPane) askRenewal() {
	fields := newRenewalFields(p.screen.desk)
	fields.set(p.show.Renewal())
	a := p.ask(question{
		title: p.text("subscriptions.renewal.title"), do: p.text("subscriptions.change.do"), fields: fields.all(), pair: fields.pair,
		body: func() exchange.OnSubscription { return p.show.RenewalWish(fields.typed()) },
	})
	changed := func() {
		fields.show(a.form, true)
		a.weigh()
	}
	fields.watch(changed)
	changed()
}

// askCard writes the greeting card of every delivery, or of the chosen one.
func (p *cardPane) askCard() {
	d, row := p.screen.desk, p.coming.row()
	says := kit.NewMultiLineField(d, "text", d.T("subscriptions.field.card"))
	says.SetText(p.show.CardText(row.Nominal))
	once := kit.NewCheckField(d, "date", d.T("subscriptions.field.once", "day", row.Wish))
	fields := []kit.Field{says}
	if row.Skip {
		fields = append(fields, once)
	}
	a := p.ask(question{
		title: p.text("subscriptions.card.title"), do: p.text("subscriptions.card.do"), fields: fields,
		body: func() exchange.OnSubscription {
			c := subscribing.SetCard{Ref: p.show.Ref(), Text: says.Text()}
			if once.On() {
				c.Date = row.Wish
			}
			return c
		},
	})
	says.OnChange, once.OnChange = a.weigh, a.weigh
}

// askRemark changes one of the remarks, or takes it away; the zero remark is the
// first.
func (p *cardPane) askRemark(chosen remark.Remark) {
	d := p.screen.desk
	which := kit.NewChoiceField(d, "", d.T("subscriptions.field.remark_which"), options(p.show.Stored()))
	which.SetValue(chosen)
	says := kit.NewMultiLineField(d, "text", p.text("subscriptions.field.text"))
	says.Required = true
	until := kit.NewDateField(d, "until", p.text("subscriptions.field.lasts"))
	safety := kit.NewCheckField(d, "safety", p.text("subscriptions.field.safety"))
	remove := kit.NewCheckField(d, "", d.T("subscriptions.field.remove"))
	fill := func() {
		r := which.Value()
		says.SetText(r.Text)
		until.SetDate(r.Until)
		safety.SetOn(r.Safety)
	}
	fill()
	fields := []kit.Field{says, until, safety, remove}
	if len(p.show.Stored()) > 1 {
		fields = append([]kit.Field{which}, fields...)
	}
	a := p.ask(question{
		title: p.text("subscriptions.remark.title"), do: p.text("subscriptions.change.do"), fields: fields,
		body: func() exchange.OnSubscription {
			return p.show.RemarkWish(which.Value(), says.Text(), until.Date(), safety.On(), remove.On())
		},
	})
	show := func() {
		a.form.SetVisible(until, which.Value().Lasts != remark.Once && !remove.On())
		a.form.SetVisible(says, !remove.On())
		a.form.SetVisible(safety, !remove.On())
		a.weigh()
	}
	which.OnChange = func() { fill(); show() }
	says.OnChange, until.OnChange, safety.OnChange, remove.OnChange = a.weigh, a.weigh, a.weigh, show
	show()
}
