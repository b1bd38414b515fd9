package tours

import (
	"context"
	"slices"
	"strings"
	"time"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office/revising"
	"turnus/domain/office/rounds"
	"turnus/domain/problem"
	"turnus/domain/shipto"
	"turnus/ui/desktop/kit"
)

// revision is a dialog that makes or changes a tour or a point: it says what that
// does to deliveries and orders while it is typed, and saves it.
type revision struct {
	desk    *kit.Desk
	office  Office
	fields  []kit.Field
	pairs   [][2]kit.Field // that stand beside each other
	orders  *kit.ChoiceField[revising.Choice]
	build   func() (revising.Revision, error)
	warn    func(revising.Revision) string // beside what it does; "" for nothing
	dialog  *kit.OpenDialog
	form    *kit.Form
	touched int
	working kit.Latest
}

// open shows the dialog.
func (r *revision) open(title string) {
	d := r.desk
	r.orders = kit.NewChoiceField(d, "orders", d.T("tours.field.orders"), []kit.Option[revising.Choice]{
		{Value: revising.Move, Name: d.T("tours.orders.move")}, {Value: revising.Keep, Name: d.T("tours.orders.keep")},
		{Value: revising.Cancel, Name: d.T("tours.orders.cancel")},
	})
	r.form = kit.NewForm(d, append(slices.Clone(r.fields), r.orders)...)
	for _, p := range r.pairs {
		r.form.Beside(p[0], p[1])
	}
	r.form.SetVisible(r.orders, false)
	r.dialog = kit.ShowDialog(d, kit.Dialog{
		Title: title, Says: d.T("tours.revision.none"), Form: r.form, Do: d.T("tours.save"),
		OnDo: func(func()) { r.save() }, OnShut: r.working.Cancel,
	})
	r.weigh()
}

// weigh finds out what saving would do.
func (r *revision) weigh() {
	r.working.Cancel()
	if r.dialog == nil {
		return
	}
	rev, err := r.build()
	if err != nil {
		r.dialog.Tell(err)
		r.dialog.SetReason("")
		return
	}
	d, o, today := r.desk, r.office, r.desk.Today()
	r.dialog.SetReason(d.T("tours.revision.working"))
	kit.StartLatest(&r.working, d.Tasks, kit.Work[revising.Effect]{
		Do: func(ctx context.Context) (revising.Effect, error) { return o.Revisions.Weigh(ctx, o.Actor, today, rev) },
		Then: func(e revising.Effect) {
			r.dialog.Tell(nil)
			r.dialog.SetReason("")
			r.touched = len(e.Orders)
			r.form.SetVisible(r.orders, r.touched > 0)
			r.dialog.SetSays(strings.TrimSpace(r.told(e) + " " + r.warn(rev)))
		},
		Failed: func(err error) {
			r.dialog.SetReason("")
			r.dialog.Tell(err)
		},
	})
}

// told says what the revision does.
func (r *revision) told(e revising.Effect) string {
	w := r.desk.Words
	if e.Moved+e.Dropped+e.Added+len(e.Orders) == 0 {
		return w.T("tours.revision.none")
	}
	out := []string{w.T("tours.revision.moved", "count", e.Moved)}
	if e.Dropped > 0 {
		out = append(out, w.T("tours.effect.dropped", "count", e.Dropped))
	}
	if n := len(e.Orders); n > 0 {
		out = append(out, w.T("tours.revision.orders", "count", n))
	}
	return strings.Join(out, " ")
}

func (r *revision) save() {
	rev, err := r.build()
	if err != nil {
		r.dialog.Fail(err)
		return
	}
	d, o, today := r.desk, r.office, r.desk.Today()
	decisions := revising.Decisions{All: r.orders.Value()}
	if r.touched == 0 {
		decisions = revising.Decisions{}
	}
	kit.StartIn(r.dialog, kit.Work[revising.Done]{
		Name: d.T("tours.task.save"),
		Do: func(ctx context.Context) (revising.Done, error) {
			_, done, err := o.Revisions.Save(ctx, o.Actor, today, rev, decisions)
			return done, err
		},
		Then: func(revising.Done) { d.Saved() },
	})
}

// week are the weekdays to tick.
func week(d *kit.Desk, on civil.Weekdays) *kit.TicksField[time.Weekday] {
	var options []kit.Option[time.Weekday]
	for _, w := range civil.EveryDay.List() {
		options = append(options, kit.Option[time.Weekday]{Value: w, Name: d.Words.WeekdayShort(w)})
	}
	f := kit.NewTicksField(d, "weekdays", d.T("tours.field.weekdays"), options)
	f.SetValues(on.List()...)
	return f
}

func line(d *kit.Desk, path, key, value string, required bool) *kit.TextField {
	f := kit.NewTextField(d, path, d.T("tours.field."+key))
	f.Required = required
	f.SetText(value)
	return f
}

// ask makes or changes a tour. Its name is what places know it by and stays.
func (p *TourPane) ask(was shipto.Tour) {
	d := p.desk
	name := line(d, "number", "name", was.Number, true)
	days := week(d, was.Weekdays)
	codes := kit.NewMultiLineField(d, "areas", d.T("tours.field.areas"))
	codes.SetText(areas(was.Areas))
	note := line(d, "note", "note", was.Note, false)
	r := &revision{desk: d, office: p.office, fields: []kit.Field{name, days, codes, note}}
	if was.ID != 0 {
		r.fields = r.fields[1:]
	}
	r.build = func() (revising.Revision, error) {
		t := was
		if t.ID == 0 {
			t.Number = strings.TrimSpace(name.Text())
			t.Names = lang.Texts{d.Words.Lang(): t.Number}
		}
		t.Weekdays, t.Note = civil.WeekdaySet(days.Values()...), note.Text()
		if t.Weekdays == civil.EveryDay {
			t.Weekdays = civil.NoWeekday
		}
		var err error
		t.Areas, err = readAreas(codes.Text())
		return revising.Revision{Tours: []shipto.Tour{t}}, err
	}
	r.warn = func(rev revising.Revision) string {
		var out []string
		for _, x := range p.show.tours().Twice(rev.Tours[0]) {
			out = append(out, d.Words.Problem(x))
		}
		return strings.Join(out, " ")
	}
	name.OnChange, days.OnChange, codes.OnChange, note.OnChange = r.weigh, r.weigh, r.weigh, r.weigh
	title := d.T("tours.new.title")
	if was.ID != 0 {
		title = d.T("tours.edit.title", "tour", was.Number)
	}
	r.open(title)
}

// readAreas reads "8600–8620, 8302" or one in a line.
func readAreas(s string) ([]shipto.Area, error) {
	var out []shipto.Area
	var wrong problem.List
	for _, part := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(",;\n", r) }) {
		if strings.TrimSpace(part) == "" {
			continue
		}
		a, err := shipto.ParseArea(part)
		if err != nil {
			wrong = append(wrong, problem.Of(err)...)
			continue
		}
		out = append(out, a)
	}
	return shipto.SortAreas(out), wrong.Err()
}

// scope is how many are put elsewhere.
type scope int

const (
	oneStop scope = iota
	wholeCode
)

// askAssign puts the selected stop, or all with its postal code, onto another tour
// or sends them to a pick-up point.
func (p *TourPane) askAssign() {
	row, ok := p.stops.Selected()
	if !ok {
		return
	}
	d := p.desk
	who := kit.NewChoiceField(d, "who", d.T("tours.field.who"), []kit.Option[scope]{
		{Value: oneStop, Name: d.T("tours.who.stop", "place", row.Place)},
		{Value: wholeCode, Name: d.T("tours.who.code", "code", row.Stop.ShipTo.Address.PostalCode, "count", len(p.show.At(row.Stop, true)))},
	})
	to := kit.NewChoiceField(d, "tour", d.T("tours.field.to"), p.targets())
	a := &assigning{pane: p, people: func() int { return int(who.Value()) }, stop: row.Stop, to: to}
	a.dialog = kit.ShowDialog(d, kit.Dialog{
		Title: d.T("tours.assign.title"), Says: d.T("tours.effect.none"), Form: kit.NewForm(d, who, to), Do: d.T("tours.assign.do"),
		OnDo: func(func()) { a.do() }, OnShut: a.working.Cancel,
	})
	who.OnChange, to.OnChange = a.weigh, a.weigh
	a.weigh()
}

// targets are the other tours and the pick-up points.
func (p *TourPane) targets() []kit.Option[rounds.Target] {
	d := p.desk
	var out []kit.Option[rounds.Target]
	now, _ := p.show.round()
	for _, t := range p.show.tours() {
		if t.ID != now.Tour.ID {
			out = append(out, kit.Option[rounds.Target]{Value: rounds.Target{Tour: t.Number}, Name: d.T("tours.to.tour", "tour", t.Number)})
		}
	}
	for _, x := range p.show.Points() {
		out = append(out, kit.Option[rounds.Target]{Value: rounds.Target{Point: x.ID}, Name: d.T("tours.to.point", "name", x.Name)})
	}
	return append(out, kit.Option[rounds.Target]{Name: d.T("tours.to.by_code")})
}

// assigning is the dialog about people who are put elsewhere.
type assigning struct {
	pane    *TourPane
	stop    rounds.Stop
	people  func() int
	to      *kit.ChoiceField[rounds.Target]
	dialog  *kit.OpenDialog
	working kit.Latest
}

func (a *assigning) weigh() {
	a.working.Cancel()
	p := a.pane
	d, o, today := p.desk, p.office, p.desk.Today()
	who, to := p.show.At(a.stop, scope(a.people()) == wholeCode), a.to.Value()
	a.dialog.SetReason(d.T("tours.revision.working"))
	kit.StartLatest(&a.working, d.Tasks, kit.Work[rounds.Effect]{
		Do: func(ctx context.Context) (rounds.Effect, error) { return o.Jobs.Weigh(ctx, o.Actor, today, who, to) },
		Then: func(e rounds.Effect) {
			a.dialog.Tell(nil)
			a.dialog.SetSays(p.show.Told(e))
			a.dialog.SetReason("")
			if e.People == 0 {
				a.dialog.SetReason(d.T("tours.effect.none"))
			}
		},
		Failed: func(err error) {
			a.dialog.SetReason("")
			a.dialog.Tell(err)
		},
	})
}

func (a *assigning) do() {
	p := a.pane
	d, o, today := p.desk, p.office, p.desk.Today()
	who, to := p.show.At(a.stop, scope(a.people()) == wholeCode), a.to.Value()
	kit.StartIn(a.dialog, kit.Work[rounds.Effect]{
		Name: d.T("tours.task.assign"),
		Do:   func(ctx context.Context) (rounds.Effect, error) { return o.Jobs.Assign(ctx, o.Actor, today, who, to) },
		Then: func(e rounds.Effect) {
			d.Saved()
			if e.Failed > 0 {
				kit.ShowMessage(d, d.T("tours.assign.title"), d.T("tours.assign.failed", "count", e.Failed))
			}
		},
	})
}
