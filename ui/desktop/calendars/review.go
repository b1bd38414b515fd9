package calendars

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/domain/office/revising"
	"turnus/ui/desktop/kit"
)

// question is what is to be decided before something is saved.
type question struct {
	effect *revising.Effect // nil: nothing is saved but what is decided about the orders
	orders []revising.Touched
	// carryOut saves. decided says what becomes of all and of single orders, each
	// names every order that was shown.
	carryOut func(ctx context.Context, decided, each revising.Decisions) (revising.Done, error)
}

// left is how a question was left.
type left struct {
	says   string // what was done, "" for nothing
	told   bool   // customers are to be told of it
	forget bool   // the draft: it is saved
}

// review shows what a draft does, and lets a person decide about the orders that
// were made already.
type review struct {
	desk   *kit.Desk
	leave  func(left)
	now    question
	orders *Orders
	open   bool // in place of the calendar
	busy   bool // saving

	backWay *kit.Command
	says    *kit.Prose
	hint    *kit.Prose
	all     *kit.Choice[revising.Choice]
	allBar  fyne.CanvasObject
	days    *kit.Table[DayRow]
	table   *kit.Table[OrderRow]
	one     *orderBar
	tables  *fyne.Container
	top     *fyne.Container
	object  *fyne.Container
}

// choices are what can become of an order.
func choices(d *kit.Desk) []kit.Option[revising.Choice] {
	return []kit.Option[revising.Choice]{
		{Value: revising.Move, Name: d.T("calendars.choice.move")},
		{Value: revising.Keep, Name: d.T("calendars.choice.keep")},
		{Value: revising.Cancel, Name: d.T("calendars.choice.cancel")},
	}
}

func newReview(d *kit.Desk, leave func(left)) *review {
	r := &review{desk: d, leave: leave, says: kit.NewProse(""), hint: kit.NewProse(""), orders: NewOrders(d.Words, nil, nil)}
	r.backWay = &kit.Command{Name: d.T("calendars.command.back"), Icon: kit.Icon("act-back"), Key: kit.KeyClose,
		Run: func() { r.leave(left{}) }, Ready: r.ready}
	r.all = kit.NewChoice(d, append(choices(d), kit.Option[revising.Choice]{Value: "", Name: d.T("calendars.choice.later")}))
	r.all.OnChange = func() {
		r.orders.SetAll(r.all.Value())
		r.table.Reload()
	}
	r.days = kit.NewTable(d, "calendar-days", dayColumns(d), kit.SliceSource(func() []DayRow {
		if r.now.effect == nil {
			return nil
		}
		return DayRows(d.Words, *r.now.effect)
	}, func(x DayRow) int64 { return x.ID }, nil))
	r.table = kit.NewTable(d, "calendar-orders", orderColumns(d), kit.SliceSource(func() []OrderRow { return r.orders.Rows() },
		func(x OrderRow) int64 { return x.ID }, nil))
	r.one = newOrderBar(r)
	r.table.OnSelect = r.one.show
	r.table.OnOpen = func(OrderRow) { d.Window.Canvas().Focus(r.one.choice.Focus()) }
	r.build()
	return r
}

func dayColumns(d *kit.Desk) []kit.Column[DayRow] {
	return []kit.Column[DayRow]{
		{Key: "day", Title: d.T("calendars.column.day"), Width: 84, Cell: func(x DayRow) kit.Cell { return kit.Cell{Text: x.Date} }},
		{Key: "becomes", Title: d.T("calendars.column.deliveries"), Width: 130, Grow: true, Cell: func(x DayRow) kit.Cell { return kit.Cell{Text: x.Becomes} }},
	}
}

// signs are those of decisions.
var signs = map[State]kit.Sign{Undecided: kit.Due, WillMove: kit.Moved, WillStay: kit.Done, WillFall: kit.Dropped}

func orderColumns(d *kit.Desk) []kit.Column[OrderRow] {
	return []kit.Column[OrderRow]{
		{Key: "number", Title: d.T("calendars.column.order"), Width: 122, Cell: func(x OrderRow) kit.Cell { return kit.Cell{Text: x.Number} }},
		{Key: "customer", Title: d.T("calendars.column.customer"), Width: 120, Grow: true, Cell: func(x OrderRow) kit.Cell { return kit.Cell{Text: x.Customer, Bold: true} }},
		{Key: "was", Title: d.T("calendars.column.was"), Width: 80, Cell: func(x OrderRow) kit.Cell { return kit.Cell{Text: x.Was} }},
		{Key: "becomes", Title: d.T("calendars.column.becomes"), Width: 104, Cell: func(x OrderRow) kit.Cell { return kit.Cell{Text: x.Becomes} }},
		{Key: "decision", Title: d.T("calendars.column.decision"), Width: 136, Cell: func(x OrderRow) kit.Cell { return kit.Cell{Text: x.Decision, Sign: signs[x.State]} }},
		{Key: "reason", Title: d.T("calendars.column.reason"), Width: 78, Cell: func(x OrderRow) kit.Cell { return kit.Cell{Text: x.Reason, Muted: true} }},
		{Key: "cutoff", Title: d.T("calendars.column.cutoff"), Width: 116, Cell: func(x OrderRow) kit.Cell { return kit.Cell{Text: x.Cutoff, Muted: true} }},
	}
}

func (r *review) build() {
	d := r.desk
	r.hint.SetColor(kit.ColorMuted)
	r.allBar = container.NewHBox(container.NewCenter(kit.NewLine(d.T("calendars.choice.all"))), container.NewGridWrap(fyne.NewSize(250, 32), r.all.Object()))
	r.top = kit.NewColumn(10, container.NewBorder(nil, nil, container.NewVBox(kit.NewButtons(r.backWay)), nil, container.NewPadded(r.says)), r.hint, r.allBar, kit.NewColumn(0))
	r.tables = container.New(twoTables{}, r.days, container.NewBorder(nil, r.one.object, nil, nil, r.table))
	r.object = container.NewBorder(r.top, nil, nil, nil, r.tables)
}

// show asks a question.
func (r *review) show(q question) {
	d := r.desk
	r.now, r.busy = q, false
	r.orders = NewOrders(d.Words, d.Location(), q.orders)
	r.all.SetValue(revising.Move)
	says, hint := d.T("calendars.unsettled.says", "count", len(q.orders)), d.T("calendars.review.hint")
	if q.effect != nil {
		says = EffectSays(d.Words, *q.effect)
	}
	if len(q.orders) == 0 {
		hint = d.T("calendars.review.no_orders")
	}
	r.says.SetText(says + dayless(d.Words, q.orders))
	r.hint.SetText(hint)
	days := q.effect != nil && len(q.effect.Days) > 0
	setVisible(r.days, days)
	setVisible(r.tables.Objects[1], len(q.orders) > 0)
	setVisible(r.allBar, len(q.orders) > 0)
	r.days.Reload()
	r.table.Restart()
	r.one.show(OrderRow{}, false)
	r.object.Refresh()
	var first fyne.Focusable = r.days
	if len(q.orders) > 0 {
		first = r.table
	}
	d.Window.Canvas().Focus(first)
}

// ready reports whether there is something to carry out.
func (r *review) ready() bool { return r.open && !r.busy }

// carryOut saves what is shown.
func (r *review) carryOut() {
	d := r.desk
	decided, each, saves := r.orders.Decisions(), r.orders.Explicit(), r.now.effect != nil
	r.busy = true
	kit.Start(d.Tasks, kit.Work[revising.Done]{
		Name: d.T("calendars.task.save"),
		Do:   func(ctx context.Context) (revising.Done, error) { return r.now.carryOut(ctx, decided, each) },
		Then: func(done revising.Done) {
			r.leave(left{says: DoneSays(d.Words, done, saves), told: done.Notices > 0, forget: saves})
			d.Saved()
		},
		Failed: func(err error) {
			if changedElsewhere(err) {
				r.leave(left{}) // which says so
				return
			}
			kit.ShowError(d, err)
		},
		Always: func() { r.busy = false },
	})
}

// orderBar decides about the order that is selected.
type orderBar struct {
	review *review
	id     int64
	name   *kit.Line
	choice *kit.Choice[revising.Choice]
	to     *kit.DateField
	object *fyne.Container
}

func newOrderBar(r *review) *orderBar {
	d := r.desk
	b := &orderBar{review: r, name: kit.NewStrong("").Cut()}
	b.choice = kit.NewChoice(d, append([]kit.Option[revising.Choice]{{Value: "", Name: d.T("calendars.choice.like_all")}}, choices(d)...))
	b.to = kit.NewDateField(d, "to", d.T("calendars.choice.other_day"))
	b.choice.OnChange, b.to.OnChange = b.decide, b.decide
	b.to.Watch(func() { r.object.Refresh() }, func() { d.Window.Canvas().Focus(r.table) })
	b.object = container.NewBorder(kit.NewColumn(8, kit.NewColumn(0), b.name, kit.NewColumn(0)), nil,
		container.NewVBox(container.NewGridWrap(fyne.NewSize(240, kit.NewCaption("X").MinSize().Height+4), kit.NewCaption(d.T("calendars.choice.this"))),
			container.NewGridWrap(fyne.NewSize(240, 32), b.choice.Object())),
		nil, container.NewGridWrap(fyne.NewSize(240, 76), b.to.Object()))
	b.object.Hide()
	return b
}

// show is told which order is selected.
func (b *orderBar) show(x OrderRow, ok bool) {
	setVisible(b.object, ok)
	if !ok || x.ID == b.id && b.object.Visible() {
		if !ok {
			b.id = 0
		}
		return
	}
	b.id = x.ID
	b.name.SetText(x.Number + "  " + x.Customer + "  " + x.Reason)
	made := b.review.orders.One(x.ID)
	b.choice.SetValue(made.Choice)
	b.to.SetDate(made.To)
	b.showDay()
	b.review.object.Refresh()
}

// showDay offers another day only to what is moved.
func (b *orderBar) showDay() { setVisible(b.to.Object(), b.choice.Value() == revising.Move) }

// decide takes what was chosen.
func (b *orderBar) decide() {
	b.showDay()
	made := revising.Decision{Choice: b.choice.Value()}
	if made.Choice == revising.Move {
		if b.to.Problem() != "" {
			return
		}
		made.To = b.to.Date()
	}
	if err := b.review.orders.Set(b.id, made, b.review.desk.Today()); err != nil {
		b.to.SetProblem(sentences(b.review.desk, err))
		return
	}
	b.review.table.Reload()
}

func setVisible(o fyne.CanvasObject, on bool) {
	if on {
		o.Show()
	} else {
		o.Hide()
	}
}
