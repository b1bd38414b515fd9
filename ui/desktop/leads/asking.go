package leads

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/domain/money"
	"turnus/domain/office/revising"
	"turnus/ui/desktop/kit"
)

// asking is the dialog about one article while it is open.
type asking struct {
	pane        *Pane
	row         Row
	lead, fresh *kit.QuantityField
	orders      *kit.ChoiceField[revising.Choice]
	form        *kit.Form
	lines       *fyne.Container
	dialog      *kit.OpenDialog
	working     kit.Latest
}

// ask opens the dialog. It says what the change would do while it is typed.
func (p *Pane) ask(r Row) {
	d := p.desk
	a := &asking{pane: p, row: r, lines: kit.NewColumn(0)}
	days := func(path string, n int, valid func(money.Quantity) error) *kit.QuantityField {
		f := kit.NewQuantityField(d, path, d.T("leads.field."+path))
		f.Valid = valid
		if n > 0 || path == "lead" {
			f.SetQuantity(money.Quantity(n) * money.One)
		}
		f.OnChange = a.weigh
		return f
	}
	a.lead = days("lead", r.Lead, ValidLead)
	a.fresh = days("fresh", r.Fresh, ValidFresh)
	a.lead.Required = true
	a.orders = kit.NewChoiceField(d, "orders", d.T("leads.field.orders"), []kit.Option[revising.Choice]{
		{Value: revising.Keep, Name: d.T("leads.orders.keep")}, {Value: revising.Move, Name: d.T("leads.orders.move")},
	})
	a.form = kit.NewForm(d, a.lead, a.fresh, a.orders)
	a.form.Beside(a.lead, a.fresh)
	a.form.SetVisible(a.orders, false)
	a.dialog = kit.ShowDialog(d, kit.Dialog{
		Title: d.T("leads.title", "name", r.Name, "number", r.Number), Form: a.form, Extra: a.lines,
		Do: d.T("leads.do"), OnDo: func(func()) { a.save() }, OnShut: a.working.Cancel,
	})
	a.weigh()
}

func (a *asking) change() Change {
	return Change{Article: a.row.ID, Lead: int(a.lead.Quantity() / money.One), Fresh: int(a.fresh.Quantity() / money.One)}
}

// weigh finds out what that which is typed would do.
func (a *asking) weigh() {
	d, show := a.pane.desk, a.pane.show
	a.working.Cancel()
	switch {
	case a.lead.Problem() != "" || a.fresh.Problem() != "":
		a.tell(Effect{}, "") // the field says what is wrong with it
	case !show.Changes(a.change()):
		a.tell(Effect{}, d.T("leads.nothing"))
	default:
		a.dialog.SetReason(d.T("leads.working"))
		kit.StartLatest(&a.working, d.Tasks, kit.Work[revising.Effect]{
			Name: d.T("leads.working"), Do: show.Weigh(a.change()),
			Then: func(e revising.Effect) { a.tell(show.Effect(e), "") },
			Failed: func(err error) {
				a.tell(Effect{}, d.T("leads.impossible"))
				a.dialog.Fail(err)
			},
		})
	}
}

// tell shows an effect, and why it cannot be saved.
func (a *asking) tell(e Effect, reason string) {
	a.lines.Objects = nil
	for _, l := range e.Lines {
		a.lines.Add(line(l))
	}
	a.lines.Refresh()
	a.form.SetVisible(a.orders, e.Orders)
	a.dialog.SetSays(e.Says)
	a.dialog.SetReason(reason)
}

func line(l Line) fyne.CanvasObject {
	text := kit.NewLine(l.Text).Cut()
	if l.Sign == kit.NoSign {
		return text
	}
	return container.NewBorder(nil, nil, container.NewCenter(kit.NewSign(l.Sign)), nil, text)
}

// save makes the change, and says how many customers are to be told of it.
func (a *asking) save() {
	d := a.pane.desk
	kit.StartIn(a.dialog, kit.Work[revising.Done]{
		Name: d.T("leads.saving"), Do: a.pane.show.Save(a.change(), a.orders.Value()),
		Then: func(done revising.Done) {
			d.Saved()
			if done.Notices > 0 {
				kit.ShowMessage(d, d.T("leads.saved"), d.T("leads.notices", "count", done.Notices))
			}
		},
		Failed: func(err error) {
			a.pane.Reload() // somebody else may have changed the article
			a.dialog.Fail(err)
		},
	})
}
