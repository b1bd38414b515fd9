package customers

import (
	"context"
	"slices"

	"fyne.io/fyne/v2"

	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/people"
	"turnus/domain/problem"
	"turnus/ui/desktop/kit"
	"turnus/ui/text"
)

// question is what a dialog about a customer asks for.
type question struct {
	title, do string
	danger    bool
	fields    []kit.Field
	pairs     [][2]kit.Field // that stand beside each other
	// hint says what is not about deliveries or orders; nil: nothing.
	hint func() string
	// arrange shows and hides fields by what is chosen; nil: all are shown.
	arrange func(*kit.Form)
	// build is the customer as it would be: with what is typed put into a state
	// of it.
	build func(customer.Customer) customer.Customer
}

// asking is a dialog about a customer: it says what saving would do while it is
// typed, and saves it.
type asking struct {
	question
	screen  *Screen
	opened  customer.Customer // as it was when the dialog was opened
	base    customer.Customer // as it is stored, as far as is known
	dialog  *kit.OpenDialog
	form    *kit.Form
	lines   *fyne.Container // both versions, where somebody else has saved another
	working kit.Latest
}

// ask opens the dialog. Its fields are to call weigh when they change.
func (s *Screen) ask(c customer.Customer, q question) *asking {
	d := s.desk
	a := &asking{question: q, screen: s, opened: c, base: c, lines: kit.NewColumn(0)}
	a.form = kit.NewForm(d, q.fields...)
	for _, pair := range q.pairs {
		a.form.Beside(pair[0], pair[1])
	}
	a.dialog = kit.ShowDialog(d, kit.Dialog{
		Title: q.title, Says: d.T("customers.effect.none"), Form: a.form, Extra: a.lines, Do: q.do, Danger: q.danger,
		OnDo: func(func()) { a.save() },
		OnShut: func() {
			a.working.Cancel()
			if d.Window.Canvas().Focused() == nil {
				s.after()
			}
		},
	})
	a.weigh()
	return a
}

// weigh finds out what saving that which is typed would do.
func (a *asking) weigh() {
	a.working.Cancel()
	if a.arrange != nil {
		a.arrange(a.form)
	}
	if slices.ContainsFunc(a.fields, func(f kit.Field) bool { return f.Object().Visible() && f.Problem() != "" }) {
		a.dialog.SetReason("") // the field says what is wrong with it
		if a.hint != nil {
			a.dialog.SetSays(a.hint())
		}
		return
	}
	s, c := a.screen, a.build(a.base)
	o, today := s.office, s.desk.Today()
	a.dialog.SetReason(s.desk.T("subscriptions.effect.working"))
	kit.StartLatest(&a.working, s.desk.Tasks, kit.Work[people.Effect]{
		Do: func(ctx context.Context) (people.Effect, error) { return o.Jobs.Weigh(ctx, o.Actor, today, c) },
		Then: func(e people.Effect) {
			a.dialog.Tell(nil)
			a.dialog.SetSays(a.told(e))
			if !e.Changed {
				a.dialog.SetReason(s.desk.T("customers.effect.unchanged"))
				return
			}
			a.dialog.SetReason("")
		},
		Failed: func(err error) {
			a.dialog.SetReason("")
			if problem.Has(err, office.CodeChangedElsewhere) {
				a.conflict(err)
				return
			}
			a.dialog.Tell(beside(err))
		},
	})
}

// told says what saving would do.
func (a *asking) told(e people.Effect) string {
	says := told(a.screen.desk.Words, e)
	if a.hint != nil {
		says += " " + a.hint()
	}
	return says
}

// save saves it. What goes wrong stays in the dialog.
func (a *asking) save() {
	s, c := a.screen, a.build(a.base)
	o, today := s.office, s.desk.Today()
	kit.StartIn(a.dialog, kit.Work[people.Effect]{
		Do: func(ctx context.Context) (people.Effect, error) { return o.Jobs.Save(ctx, o.Actor, today, c) },
		Then: func(e people.Effect) {
			s.saved(e.After)
			s.desk.Saved()
		},
		Failed: func(err error) {
			if problem.Has(err, office.CodeChangedElsewhere) {
				a.conflict(err)
				return
			}
			a.dialog.Fail(beside(err))
		},
	})
}

// conflict shows both versions, where somebody else has saved the customer
// meanwhile. What is saved next is what is typed here, on top of theirs.
func (a *asking) conflict(err error) {
	s := a.screen
	id := a.base.ID
	kit.StartLatest(&a.working, s.desk.Tasks, kit.Work[people.Detail]{
		Do: func(ctx context.Context) (people.Detail, error) { return s.office.Jobs.Show(ctx, id) },
		Then: func(d people.Detail) {
			theirs, mine := s.card.show.versions(a.opened, d.Customer, a.build(a.opened), d)
			a.lines.Objects = nil
			add := func(key string, list []string) {
				a.lines.Add(kit.NewHead(s.desk.T(key)))
				for _, says := range list {
					a.lines.Add(kit.NewProse(says))
				}
			}
			add("customers.conflict.theirs", theirs)
			add("customers.conflict.mine", mine)
			a.base = d.Customer
			a.dialog.SetSays(s.desk.T("customers.conflict.says"))
			a.dialog.Fail(err)
		},
	})
}

// places names what events are about while a customer is typed.
type places struct {
	words *text.Words
	read  people.Detail
}

// Point is for the words.
func (p places) Point(id int64) lang.Texts { return p.read.Points[id].Names }

// Customer is for the words.
func (p places) Customer(int64) string { return "" }
