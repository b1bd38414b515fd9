package plans

import (
	"strings"

	"fyne.io/fyne/v2"

	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/revising"
	"turnus/domain/problem"
	"turnus/ui/desktop/kit"
)

// askSave saves a plan that no subscription has, and names; of others it says
// first what the change does, and asks from when it holds.
func (p *maskPane) askSave() {
	p.touched = true
	if !p.sections.Check() {
		return
	}
	if err := p.editor.Check(); err != nil {
		p.sections.Show(err)
		return
	}
	changed, deliveries := p.editor.Changed()
	switch {
	case !changed && p.editor.ID() != 0:
		p.screen.showList()
	case !deliveries || p.editor.Uses() == 0:
		p.saveNow()
	default:
		newAsking(p)
	}
}

// saveNow saves what touches no subscription.
func (p *maskPane) saveNow() {
	from := civil.Later(p.screen.desk.Today(), p.editor.lastVersion().From)
	revision, err := p.editor.Revision(from)
	if err != nil {
		p.sections.Show(err)
		return
	}
	kit.Start(p.screen.desk.Tasks, kit.Work[saved]{
		Name: p.screen.desk.T("plans.saving"), Do: p.saving(revision, revising.Decisions{}), Then: p.saved, Failed: p.failed,
	})
}

// saved is what a job gave back.
type saved struct {
	revision revising.Revision
	done     revising.Done
}

// saving saves a revision.
func (p *maskPane) saving(r revising.Revision, d revising.Decisions) func(ctx) (saved, error) {
	o, today := p.screen.office, p.screen.desk.Today()
	return func(ctx ctx) (saved, error) {
		r, done, err := o.Jobs.Save(ctx, o.Actor, today, r, d)
		return saved{r, done}, err
	}
}

// saved goes back to the list, with the plan in sight.
func (p *maskPane) saved(x saved) {
	p.screen.showList()
	p.screen.list.table.Select(x.revision.Plans[0].ID)
	p.screen.desk.Saved()
}

// failed says what went wrong and leaves the fields as they are.
func (p *maskPane) failed(err error) {
	if problem.Has(err, office.CodeNumberTaken) || !problem.Has(err, office.CodeChangedElsewhere) && len(problem.Of(err)) > 0 {
		p.sections.Show(err)
		return
	}
	kit.ShowError(p.screen.desk, err)
}

// asking is the dialog that says what a change does before it is saved.
type asking struct {
	pane   *maskPane
	dialog *kit.OpenDialog
	from   *kit.DateField
	orders *kit.ChoiceField[revising.Choice]
	form   *kit.Form
	effect *fyne.Container
	latest kit.Latest
}

// newAsking opens the dialog and weighs the change from the first day on which
// nothing is ordered yet.
func newAsking(p *maskPane) *asking {
	d := p.screen.desk
	a := &asking{pane: p, effect: kit.NewColumn(kit.Gap / 2)}
	a.from = kit.NewDateField(d, "from", d.T("plans.field.from"))
	a.from.Required = true
	a.from.SetDate(p.editor.FirstFree(d.Today()))
	a.from.OnChange = a.weigh
	a.orders = kit.NewChoiceField(d, "orders", d.T("plans.field.orders"), named[revising.Choice](d, "orders", decideLater, revising.Move, revising.Keep, revising.Cancel))
	a.form = kit.NewForm(d, a.from, a.orders)
	a.form.SetVisible(a.from, p.editor.Dated())
	a.form.SetVisible(a.orders, false)
	a.dialog = kit.ShowDialog(d, kit.Dialog{
		Title: d.T("plans.ask.title"), Says: d.T("plans.ask.weighing"), Form: a.form, Extra: a.effect,
		Do: p.save.Name, OnDo: func(func()) { a.do() }, OnShut: a.latest.Cancel,
	})
	a.weigh()
	return a
}

// weigh counts what the change does from the day that was typed.
func (a *asking) weigh() {
	p, d := a.pane, a.pane.screen.desk
	a.latest.Cancel()
	if a.from.Date().IsZero() {
		return
	}
	revision, err := p.editor.Revision(a.from.Date())
	a.dialog.Tell(err)
	if err != nil {
		a.dialog.SetReason(strings.Join(d.Words.Error(err), " "))
		return
	}
	a.dialog.SetReason(d.T("plans.ask.weighing"))
	o, today := p.screen.office, d.Today()
	kit.StartLatest(&a.latest, d.Tasks, kit.Work[revising.Effect]{
		Name: d.T("plans.ask.task"),
		Do:   func(ctx ctx) (revising.Effect, error) { return o.Jobs.Weigh(ctx, o.Actor, today, revision) },
		Then: a.tell,
		Failed: func(err error) {
			a.dialog.SetReason(strings.Join(d.Words.Error(err), " "))
			a.dialog.Fail(err)
		},
	})
}

// tell shows what the change does.
func (a *asking) tell(x revising.Effect) {
	e := a.pane.editor
	says := e.Effect(x)
	a.effect.Objects = nil
	if gap := e.Gap(a.from.Date()); gap != "" && e.Dated() {
		a.effect.Add(kit.NewMarked(kit.Due, kit.NewProse(gap)))
	}
	for _, line := range says[1:] {
		a.effect.Add(kit.NewProse(line))
	}
	for _, line := range e.EffectDays(x) {
		a.effect.Add(kit.NewProse(line))
	}
	a.form.SetVisible(a.orders, len(x.Orders) > 0)
	a.dialog.SetReason("")
	a.dialog.SetSays(says[0])
}

// do saves with what was decided about the orders.
func (a *asking) do() {
	p := a.pane
	revision, err := p.editor.Revision(a.from.Date())
	if err != nil {
		a.dialog.Fail(err)
		return
	}
	var decisions revising.Decisions
	if c := a.orders.Value(); c != decideLater && a.orders.Object().Visible() {
		decisions.All = c
	}
	kit.StartIn(a.dialog, kit.Work[saved]{Name: p.screen.desk.T("plans.saving"), Do: p.saving(revision, decisions), Then: p.saved})
}

// decideLater leaves the orders as they are.
const decideLater revising.Choice = "later"
