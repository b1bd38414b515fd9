package articles

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/domain/catalog"
	"turnus/domain/office/assortment"
	"turnus/domain/office/view"
	"turnus/ui/desktop/kit"
)

// leaving is the dialog about what a change leaves open: the subscriptions, and
// what they could have instead.
type leaving struct {
	pane   *formPane
	after  catalog.Article
	effect assortment.Effect
	by     *kit.ChoiceField[int64]
	spared map[int64]bool // subscriptions that stay as they are
	table  *kit.Table[view.SubscriptionRow]
	dialog *kit.OpenDialog
	form   *kit.Form
}

func newLeaving(p *formPane, a catalog.Article, e assortment.Effect) *leaving {
	d := p.screen.desk
	x := &leaving{pane: p, after: a, effect: e, spared: map[int64]bool{}}
	options := []kit.Option[int64]{{Name: d.T("articles.leaving.nothing")}}
	for _, s := range e.Substitutes {
		options = append(options, kit.Option[int64]{Value: s.ID, Name: s.Number + " · " + s.Names.In(d.Words.Lang())})
	}
	x.by = kit.NewChoiceField(d, "by", d.T("articles.leaving.by"), options)
	if len(e.Substitutes) > 0 {
		x.by.SetValue(e.Substitutes[0].ID)
	}
	x.by.OnChange = x.tell
	x.form = kit.NewForm(d, x.by)
	x.table = subscriptionTable(d, p.screen.office, e.Open, x.spared, x.mark, x.tell, nil)
	x.dialog = kit.ShowDialog(d, kit.Dialog{
		Title: d.T("articles.leaving.title", "count", len(e.Open)), Form: x.form, Extra: listIn(d, x.table),
		Do: p.save.Name, OnDo: func(func()) { x.do() },
	})
	x.tell()
	x.table.Reload()
	return x
}

// mark says whether a subscription goes over.
func (x *leaving) mark(r view.SubscriptionRow) kit.Cell {
	d := x.pane.screen.desk
	if x.by.Value() == 0 || x.spared[r.ID] {
		return kit.Cell{Text: d.T("articles.mark.spared"), Muted: true}
	}
	return kit.Cell{Text: d.T("articles.mark.taken"), Sign: kit.Done}
}

// ids are the subscriptions that are to go over.
func (x *leaving) ids() []int64 {
	if x.by.Value() == 0 {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(x.effect.Open), func(id int64) bool { return x.spared[id] })
}

// tell says what will happen.
func (x *leaving) tell() {
	d := x.pane.screen.desk
	key := "articles.leaving.less"
	if x.effect.Ends {
		key = "articles.leaving.ends"
	}
	says := []string{d.T(key, "number", x.after.Number, "from", x.effect.From, "count", len(x.effect.Open))}
	switch ids := x.ids(); {
	case len(x.effect.Substitutes) == 0:
		says = append(says, d.T("articles.leaving.no_substitute"))
	case len(ids) > 0:
		says = append(says, d.T("articles.leaving.over", "count", len(ids), "from", x.effect.From))
	}
	x.dialog.SetSays(strings.Join(says, " "))
	x.table.Refresh()
}

// outcome is what saving and going over did.
type outcome struct {
	saved    assortment.Saved
	replaced assortment.Replaced
}

// do saves the article, and then puts the subscriptions over.
func (x *leaving) do() {
	p, o := x.pane, x.pane.screen.office
	d := p.screen.desk
	save, today := p.saving(x.after), d.Today()
	over := assortment.Replacement{Article: x.after.ID, By: x.by.Value(), From: x.effect.From, IDs: x.ids()}
	kit.StartIn(x.dialog, kit.Work[outcome]{
		Name: d.T("articles.task.save"),
		Do: func(ctx ctx) (outcome, error) {
			saved, err := save(ctx)
			if err != nil {
				return outcome{saved: saved}, err
			}
			replaced, err := o.Jobs.Replace(ctx, o.Actor, today, over)
			return outcome{saved, replaced}, err
		},
		Then: func(r outcome) {
			says := d.T("articles.replaced", "count", r.replaced.Done)
			if len(over.IDs) == 0 {
				says = ""
			}
			p.saved(r.saved, kit.Done, says)
			x.tellLeft(r.replaced.Left)
		},
		Failed: func(err error) {
			d.Saved() // what was done until then stays
			x.dialog.Fail(err)
		},
	})
}

// leftTold is how many of them are told one by one.
const leftTold = 20

// tellLeft says which subscriptions could not go over, and why.
func (x *leaving) tellLeft(left []assortment.Left) {
	d := x.pane.screen.desk
	if len(left) == 0 {
		return
	}
	var lines []string
	for i, l := range left {
		if i == leftTold {
			lines = append(lines, d.T("articles.left.more", "count", len(left)-leftTold))
			break
		}
		lines = append(lines, l.Number+": "+d.Words.Problem(l.Why))
	}
	kit.ShowMessage(d, d.T("articles.left.title", "count", len(left)), strings.Join(lines, "\n"))
}

// listIn is a list of some height in a dialog.
func listIn(d *kit.Desk, table fyne.CanvasObject) fyne.CanvasObject {
	tall := min(300, max(120, d.Window.Canvas().Size().Height-450))
	return container.NewGridWrap(fyne.NewSize(592, tall), table)
}

// subscriptionTable lists subscriptions by number; a line that is opened is spared,
// or is not any more. more are columns besides.
func subscriptionTable(d *kit.Desk, o Office, ids []int64, spared map[int64]bool, marked func(view.SubscriptionRow) kit.Cell,
	changed func(), more []kit.Column[view.SubscriptionRow]) *kit.Table[view.SubscriptionRow] {
	type row = view.SubscriptionRow
	today := d.Today()
	mark := kit.Column[row]{Key: "mark", Title: d.T("articles.column.mark"), Width: 116, Cell: marked}
	receiver := kit.Column[row]{Key: "receiver", Title: d.T("articles.column.receiver"), Width: 150, Grow: true,
		Cell: func(r row) kit.Cell { return kit.Cell{Text: r.Receiver.Name()} }}
	plan := kit.Column[row]{Key: "plan", Title: d.T("articles.column.plan"), Width: 150,
		Cell: func(r row) kit.Cell { return kit.Cell{Text: r.PlanNames.In(d.Words.Lang()), Muted: true} }}
	number := kit.Column[row]{Key: "number", Title: d.T("articles.column.subscription"), Width: 84,
		Cell: func(r row) kit.Cell { return kit.Cell{Text: r.Number} }}
	columns := []kit.Column[row]{mark, number, receiver}
	if more == nil {
		more = []kit.Column[row]{plan}
	}
	t := kit.NewTable(d, "articles-subscriptions", append(columns, more...), kit.Source[row]{
		Find: func(_ ctx, _ kit.Sort, limit int) ([]int64, error) {
			if limit > 0 && limit < len(ids) {
				return ids[:limit], nil
			}
			return ids, nil
		},
		Rows: func(ctx ctx, ids []int64) ([]row, error) { return o.Store.SubscriptionRows(ctx, today, ids) },
		ID:   func(r row) int64 { return r.ID },
	})
	t.OnOpen = func(r row) {
		spared[r.ID] = !spared[r.ID]
		changed()
	}
	return t
}
