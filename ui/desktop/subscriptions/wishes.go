package subscriptions

import (
	"slices"

	"fyne.io/fyne/v2"

	"turnus/domain/exchange"
	"turnus/ui/desktop/kit"
)

// asking is a dialog about a wish: it says what the wish would do while it is
// typed, and does it.
type asking struct {
	pane    *cardPane
	body    func() exchange.OnSubscription // as it is typed now
	form    *kit.Form
	ready   func() bool // everything can be read
	dialog  *kit.OpenDialog
	lines   *fyne.Container
	agree   *kit.CheckField // that paper which is out is to be changed
	effect  Effect
	working kit.Latest
}

func (p *cardPane) ask(title, do string, body func() exchange.OnSubscription, fields ...*kit.DateField) {
	d := p.screen.desk
	a := &asking{pane: p, body: body, lines: kit.NewColumn(0)}
	a.agree = kit.NewCheckField(d, "", d.T("subscriptions.effect.agree"))
	a.agree.OnChange = a.refresh
	a.agree.Object().Hide()
	a.form = kit.NewForm(d)
	if len(fields) > 0 {
		a.form = kit.NewForm(d, dates(fields)...)
	}
	a.ready = func() bool {
		return !slices.ContainsFunc(fields, func(f *kit.DateField) bool { return f.Problem() != "" })
	}
	for _, f := range fields {
		f.OnChange = a.weigh
	}
	a.dialog = kit.ShowDialog(d, kit.Dialog{
		Title: title, Says: d.T("subscriptions.effect.working"), Form: a.form, Extra: kit.NewColumn(kit.Gap/2, a.lines, a.agree.Object()),
		Do: do, OnDo: func(func()) { a.apply() }, OnShut: func() { a.working.Cancel() },
	})
	a.weigh()
}

// weigh tells what is typed would do.
func (a *asking) weigh() {
	a.working.Cancel()
	if !a.ready() {
		a.show(Effect{})
		return
	}
	a.dialog.SetReason(a.pane.screen.desk.T("subscriptions.effect.working"))
	kit.StartLatest(&a.working, a.pane.screen.desk.Tasks, kit.Work[Effect]{
		Do: a.pane.show.Weigh(a.body()),
		Then: func(e Effect) {
			a.dialog.Fail(nil)
			a.show(e)
		},
		Failed: func(err error) {
			a.show(Effect{Nothing: a.pane.screen.desk.T("subscriptions.effect.impossible")})
			a.dialog.Fail(err)
		},
	})
}

func (a *asking) show(e Effect) {
	a.effect = e
	a.lines.Objects = nil
	for _, l := range e.Lines {
		a.lines.Add(kit.NewLine(l).Cut())
	}
	a.lines.Refresh()
	if e.Printed {
		a.agree.Object().Show()
	} else {
		a.agree.Object().Hide()
	}
	a.dialog.SetSays(e.Says)
	a.refresh()
}

// refresh says whether it can be done.
func (a *asking) refresh() {
	reason := a.effect.Nothing
	if a.effect.Printed && !a.agree.On() {
		reason = a.pane.screen.desk.T("subscriptions.effect.agree_first")
	}
	a.dialog.SetReason(reason)
}

func (a *asking) apply() {
	kit.StartIn(a.dialog, kit.Work[Effect]{
		Do:   a.pane.show.Apply(a.effect, a.body()),
		Then: func(Effect) { a.pane.screen.desk.Saved() },
		Failed: func(err error) {
			a.dialog.Fail(err)
			a.pane.screen.Reload() // somebody else may have changed it
			a.weigh()
		},
	})
}

func dates(fields []*kit.DateField) []kit.Field {
	out := make([]kit.Field, len(fields))
	for i, f := range fields {
		out[i] = f
	}
	return out
}

func (p *cardPane) askPause() {
	d := p.screen.desk
	from := kit.NewDateField(d, "from", d.T("subscriptions.field.from"))
	from.Required = true
	from.SetDate(d.Today())
	to := kit.NewDateField(d, "to", d.T("subscriptions.field.to"))
	p.ask(d.T("subscriptions.pause.title", "number", p.show.Number()), d.T("subscriptions.command.pause"),
		func() exchange.OnSubscription {
			return exchange.Pause{Ref: p.show.Ref(), From: from.Date(), To: to.Date()}
		}, from, to)
}

func (p *cardPane) askResume() {
	d := p.screen.desk
	on := kit.NewDateField(d, "on", d.T("subscriptions.field.on"))
	on.Required = true
	on.SetDate(p.show.ResumeOn())
	p.ask(d.T("subscriptions.resume.title", "number", p.show.Number()), d.T("subscriptions.command.resume"),
		func() exchange.OnSubscription { return exchange.Resume{Ref: p.show.Ref(), On: on.Date()} }, on)
}

func (p *cardPane) askSkip() {
	d, day := p.screen.desk, p.row().Date
	p.ask(d.T("subscriptions.skip.title", "day", day), d.T("subscriptions.command.skip"),
		func() exchange.OnSubscription { return exchange.Skip{Ref: p.show.Ref(), Date: day} })
}

func (p *cardPane) askUndo() {
	d, day := p.screen.desk, p.row().Date
	p.ask(d.T("subscriptions.unskip.title", "day", day), d.T("subscriptions.command.unskip"),
		func() exchange.OnSubscription { return exchange.Unskip{Ref: p.show.Ref(), Date: day} })
}
