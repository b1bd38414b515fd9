package subscriptions

import (
	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/money"
	"turnus/domain/problem"
	"turnus/domain/remark"
	"turnus/ui/desktop/kit"
)

// Problems of what can be read but is not possible here.
const (
	CodeNotWhole problem.Code = "subscriptions.not_whole" // no whole number above zero
	CodePast     problem.Code = "subscriptions.past"      // date: before today
)

// text is a text of this screen about the open subscription.
func (p *cardPane) text(key string) string { return p.screen.desk.T(key, "number", p.show.Number()) }

func (p *cardPane) askPause() {
	d := p.screen.desk
	from := kit.NewDateField(d, "from", p.text("subscriptions.field.from"))
	from.Required = true
	from.SetDate(d.Today())
	to := kit.NewDateField(d, "to", p.text("subscriptions.field.to"))
	a := p.ask(question{
		title: p.text("subscriptions.pause.title"), do: p.pause.Name, fields: []kit.Field{from, to},
		pair: func(f *kit.Form) { f.Beside(from, to) },
		body: func() exchange.OnSubscription {
			return exchange.Pause{Ref: p.show.Ref(), From: from.Date(), To: to.Date()}
		},
	})
	from.OnChange, to.OnChange = a.weigh, a.weigh
}

func (p *cardPane) askResume() {
	on := kit.NewDateField(p.screen.desk, "on", p.text("subscriptions.field.on"))
	on.Required = true
	on.SetDate(p.show.ResumeOn())
	a := p.ask(question{
		title: p.text("subscriptions.resume.title"), do: p.resume.Name, fields: []kit.Field{on},
		body: func() exchange.OnSubscription { return exchange.Resume{Ref: p.show.Ref(), On: on.Date()} },
	})
	on.OnChange = a.weigh
}

func (p *cardPane) askSkip() {
	row := p.coming.row()
	p.ask(question{
		title: p.screen.desk.T("subscriptions.skip.title", "day", row.Wish), do: p.skip.Name,
		body: func() exchange.OnSubscription { return exchange.Skip{Ref: p.show.Ref(), Date: row.Wish} },
	})
}

func (p *cardPane) askUndo() {
	row := p.coming.row()
	p.ask(question{
		title: p.screen.desk.T("subscriptions.unskip.title", "day", row.Wish), do: p.undo.Name,
		body: func() exchange.OnSubscription { return exchange.Unskip{Ref: p.show.Ref(), Date: row.Wish} },
	})
}

// whole accepts a number of things that have no parts.
func whole(q money.Quantity) error {
	if q <= 0 || q%money.One != 0 {
		return problem.New(CodeNotWhole, "")
	}
	return nil
}

// notPast accepts today and what comes after.
func (p *cardPane) notPast(d civil.Date) error {
	if d.Before(p.screen.desk.Today()) {
		return problem.New(CodePast, "", "date", d)
	}
	return nil
}

func (p *cardPane) askCancel() {
	d := p.screen.desk
	last := kit.NewDateField(d, "effective", p.text("subscriptions.field.effective"))
	reason := kit.NewTextField(d, "reason", p.text("subscriptions.field.reason"))
	atOnce := kit.NewCheckField(d, "", p.text("subscriptions.field.at_once"))
	a := p.ask(question{
		title: p.text("subscriptions.cancel.title"), do: p.text("subscriptions.cancel.do"), danger: true, fields: []kit.Field{last, reason, atOnce},
		body: func() exchange.OnSubscription { return p.show.CancelWish(last.Date(), reason.Text(), atOnce.On()) },
	})
	last.OnChange, reason.OnChange = a.weigh, a.weigh
	atOnce.OnChange = func() {
		reason.Required = atOnce.On()
		a.weigh()
	}
}

// askComment adds a remark: for ever, until a day, or for the chosen delivery.
func (p *cardPane) askComment() {
	d, row := p.screen.desk, p.coming.row()
	says := kit.NewMultiLineField(d, "text", p.text("subscriptions.field.text"))
	says.Required = true
	until := kit.NewDateField(d, "until", p.text("subscriptions.field.lasts"))
	until.Valid = p.notPast
	safety := kit.NewCheckField(d, "safety", p.text("subscriptions.field.safety"))
	once := kit.NewCheckField(d, "date", d.T("subscriptions.field.once", "day", row.Wish))
	fields := []kit.Field{says, until, safety}
	if row.Skip {
		fields = append(fields, once)
	}
	a := p.ask(question{
		title: p.text("subscriptions.comment.title"), do: p.text("subscriptions.comment.do"), fields: fields,
		body: func() exchange.OnSubscription {
			c := exchange.Comment{Ref: p.show.Ref(), Text: says.Text(), Lasts: remark.Always, Safety: safety.On()}
			switch {
			case once.On():
				c.Lasts, c.Date = remark.Once, row.Wish
			case !until.Date().IsZero():
				c.Lasts, c.Until = remark.Until, until.Date()
			}
			return c
		},
	})
	says.OnChange, until.OnChange, safety.OnChange, once.OnChange = a.weigh, a.weigh, a.weigh, a.weigh
}
