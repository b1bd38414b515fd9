package subscriptions

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"turnus/domain/exchange"
	"turnus/domain/office/subscribing"
	"turnus/ui/desktop/kit"
)

// question is what a dialog about a wish asks for.
type question struct {
	title, do string
	danger    bool // cannot be taken back
	fields    []kit.Field
	pair      func(*kit.Form)                // puts fields beside each other; nil: none
	body      func() exchange.OnSubscription // as it is typed now; nil: as it is already
	undo      int64                          // a change that is taken back, instead of a body
	about     string                         // what it is about, above everything else; "": the title says it
}

// work is what is wanted now.
func (q question) work() work { return work{q.body(), q.undo} }

// asking is a dialog about a wish: it says what the wish would do while it is
// typed, and does it.
type asking struct {
	question
	pane    *cardPane
	form    *kit.Form
	dialog  *kit.OpenDialog
	lines   *fyne.Container
	agree   *kit.CheckField // that paper which is out is to be changed
	beyond  *kit.CheckField // that it is to be done although customers may not
	effect  Effect
	working kit.Latest
	clash   *kit.OpenDialog // over this one, with what somebody else did; nil: nobody did
}

// ask opens the dialog. Its fields are to call weigh when they change.
func (p *cardPane) ask(q question) *asking {
	d := p.screen.desk
	a := &asking{question: q, pane: p, lines: kit.NewColumn(0)}
	a.agree = kit.NewCheckField(d, "", d.T("subscriptions.effect.agree"))
	a.beyond = kit.NewCheckField(d, "", d.T("subscriptions.effect.beyond"))
	a.agree.OnChange, a.beyond.OnChange = a.refresh, a.refresh
	a.form = kit.NewForm(d, append(slices.Clone(q.fields), kit.Field(a.agree), kit.Field(a.beyond))...)
	a.form.SetVisible(a.agree, false)
	a.form.SetVisible(a.beyond, false)
	if q.pair != nil {
		q.pair(a.form)
	}
	a.dialog = kit.ShowDialog(d, kit.Dialog{
		Title: q.title, Says: d.T("subscriptions.effect.working"), Form: a.form, Extra: a.lines,
		Do: q.do, Danger: q.danger, OnDo: func(func()) { a.apply() }, OnShut: a.shut,
	})
	a.weigh()
	return a
}

// shut ends what is under way. A click on the button that opened the dialog has
// taken the keys away from the list.
func (a *asking) shut() {
	a.working.Cancel()
	if s := a.pane.screen; s.desk.Window.Canvas().Focused() == nil {
		s.focus()
	}
}

// weigh finds out what that which is typed would do.
func (a *asking) weigh() { a.find(func() { a.dialog.Tell(nil) }) }

// find finds out the effect; found is called before it is shown.
func (a *asking) find(found func()) {
	a.working.Cancel()
	if slices.ContainsFunc(a.fields, func(f kit.Field) bool { return f.Object().Visible() && f.Problem() != "" }) {
		a.show(Effect{}) // the field says what is wrong with it
		return
	}
	d, work := a.pane.screen.desk, a.work()
	if work.nothing() {
		found()
		a.show(Effect{Nothing: d.T("subscriptions.effect.nothing")})
		return
	}
	a.dialog.SetReason(d.T("subscriptions.effect.working"))
	kit.StartLatest(&a.working, d.Tasks, kit.Work[subscribing.Effect]{
		Do: a.pane.show.weigh(work),
		Then: func(e subscribing.Effect) {
			found()
			a.show(a.pane.show.Effect(e, work.body))
			a.clashCan(nil)
		},
		Failed: func(err error) {
			a.show(Effect{Nothing: d.T("subscriptions.effect.impossible")})
			a.dialog.Tell(err)
			a.clashCan(err)
		},
	})
}

// show shows an effect.
func (a *asking) show(e Effect) {
	a.effect = e
	a.lines.Objects = nil
	for _, l := range e.Lines {
		a.lines.Add(signed(marks[l.Mark], kit.NewLine(l.Text).Cut()))
	}
	a.lines.Refresh()
	a.form.SetVisible(a.agree, e.Printed)
	a.form.SetVisible(a.beyond, e.Beyond)
	a.dialog.SetSays(strings.TrimSpace(a.about + " " + e.Says))
	a.refresh()
}

// refresh says whether it can be done.
func (a *asking) refresh() {
	d, reason := a.pane.screen.desk, a.effect.Nothing
	switch {
	case a.effect.Printed && !a.agree.On():
		reason = d.T("subscriptions.effect.agree_first")
	case a.effect.Beyond && !a.beyond.On():
		reason = d.T("subscriptions.effect.beyond_first")
	}
	a.dialog.SetReason(reason)
}

// apply does it. What goes wrong stays in the dialog; because somebody else may
// have changed the subscription, the effect is found out again beside it.
func (a *asking) apply() {
	seen := a.effect
	kit.StartIn(a.dialog, kit.Work[subscribing.Effect]{
		Do: a.pane.show.apply(a.work(), a.effect),
		Then: func(e subscribing.Effect) {
			a.pane.changed = e.Deliveries.From()
			a.pane.screen.desk.Saved()
		},
		Failed: func(err error) { a.failed(seen, err) },
	})
}
