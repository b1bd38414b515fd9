package planning

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"turnus/domain/civil"
	"turnus/domain/office/planning"
	"turnus/ui/desktop/kit"
)

// Ask opens the dialog. It is the same wherever it is asked.
func Ask(d *kit.Desk, o Office) {
	a := newAsking(d, o)
	kit.Start(d.Tasks, kit.Work[civil.Date]{Do: a.presenter.Until(), Then: a.open})
}

// AskUntil opens it with a day in mind.
func AskUntil(d *kit.Desk, o Office, until civil.Date) { newAsking(d, o).open(until) }

func newAsking(d *kit.Desk, o Office) *asking {
	return &asking{desk: d, presenter: NewPresenter(o, d.Words, d.Today)}
}

// asking is the dialog while it is open.
type asking struct {
	desk      *kit.Desk
	presenter *Presenter
	until     *kit.DateField
	effect    *fyne.Container
	dialog    *kit.OpenDialog
	working   kit.Latest
}

func (a *asking) open(until civil.Date) {
	a.until = kit.NewDateField(a.desk, "until", a.desk.T("planning.until"))
	a.until.Required = true
	a.until.Valid = a.presenter.Valid
	a.until.SetDate(until)
	a.until.OnChange = a.weigh
	a.effect = kit.NewColumn(kit.Gap / 4)
	a.dialog = kit.ShowDialog(a.desk, kit.Dialog{
		Title: a.desk.T("planning.title"), Says: a.desk.T("planning.computing"), Form: kit.NewForm(a.desk, a.until),
		Extra: a.effect, Do: a.desk.T("planning.do"), OnDo: func(func()) { a.plan() },
		OnShut: func() { a.working.Cancel() },
	})
	a.weigh()
}

// weigh says what the day that is typed would do.
func (a *asking) weigh() {
	if a.until.Problem() != "" {
		a.working.Cancel()
		a.show(Effect{})
		return
	}
	a.dialog.SetReason(a.desk.T("planning.computing"))
	kit.StartLatest(&a.working, a.desk.Tasks, kit.Work[Effect]{
		Do: a.presenter.Effect(a.until.Date()), Then: a.show, Failed: a.fail,
	})
}

// fail says why it could not be worked out; making the orders can be tried all
// the same.
func (a *asking) fail(err error) {
	a.show(Effect{})
	a.dialog.Fail(err)
}

// show shows an effect.
func (a *asking) show(e Effect) {
	a.effect.Objects = nil
	for _, d := range e.Days {
		a.effect.Add(dayRow(a.desk, d))
	}
	for _, t := range e.Troubles {
		a.effect.Add(kit.NewMarked(kit.Wrong, kit.NewColumn(0, kit.NewLine(t.Subscription).Cut(), kit.NewProse(t.Says))))
	}
	a.dialog.SetReason(e.Nothing)
	a.dialog.SetSays(e.Says)
}

func dayRow(d *kit.Desk, day Day) fyne.CanvasObject {
	return container.New(layout.NewGridLayoutWithColumns(3),
		kit.NewLine(d.T("planning.pick", "day", day.Pick)).Cut(),
		kit.NewLine(d.T("planning.delivery", "day", day.Delivery)).Cut(),
		container.New(layout.NewCustomPaddedHBoxLayout(0), layout.NewSpacer(), kit.NewLine(day.Orders)))
}

// plan makes the orders.
func (a *asking) plan() {
	kit.StartIn(a.dialog, kit.Work[planning.Result]{
		Name: a.desk.T("planning.task"), Do: a.presenter.Plan(a.until.Date()),
		Then: func(planning.Result) { a.desk.Saved() },
	})
}
