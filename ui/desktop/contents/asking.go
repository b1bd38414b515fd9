package contents

import (
	"context"
	"slices"

	"fyne.io/fyne/v2"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/boxes"
	"turnus/domain/problem"
	"turnus/domain/record"
	"turnus/ui/desktop/kit"
)

// asking is the dialog about one box.
type asking struct {
	pane    *Pane
	opened  opened
	base    catalog.BoxContents // as it is stored, as far as is known
	fields  []kit.Field
	article *kit.FindField[int64] // nil: the box is known
	from    *kit.DateField
	before  *kit.CheckField // nil: nothing was in it the week before
	items   *itemsField
	dialog  *kit.OpenDialog
	theirs  *fyne.Container
	working kit.Latest
}

func (p *Pane) ask(o opened) *asking {
	d := p.desk
	a := &asking{pane: p, opened: o, base: o.box.Contents, theirs: kit.NewColumn(kit.Gap / 4)}
	title := o.box.Article.Names.In(d.Words.Lang())
	if o.box.Article.ID == 0 {
		title = d.T("contents.new.title")
		a.article = kit.NewFindField(d, "article", d.T("contents.field.article"), d.T("contents.find"), finding(d, o.day, func() civil.Date { return a.from.Date() }))
		a.article.Required = true
		a.fields = append(a.fields, a.article)
	}
	a.from = kit.NewDateField(d, "from", d.T("contents.field.from"))
	a.from.Required = true
	a.from.SetDate(a.begins())
	a.fields = append(a.fields, a.from)
	if len(o.before.Items) > 0 {
		a.before = kit.NewCheckField(d, "", d.T("contents.field.before"))
		a.fields = append(a.fields, a.before)
	}
	a.items = newItemsField(d, o.day, func() civil.Date { return a.from.Date() })
	a.items.fill(o.box.Contents.Items)
	a.fields = append(a.fields, a.items)
	a.dialog = kit.ShowDialog(d, kit.Dialog{
		Title: title, Says: d.T("contents.says"), Form: kit.NewForm(d, a.fields...), Extra: a.theirs, Do: d.T("contents.save"),
		OnDo: func(func()) { a.save() },
		OnShut: func() {
			a.working.Cancel()
			if d.Window.Canvas().Focused() == nil && p.object.Visible() {
				d.Window.Canvas().Focus(p.table)
			}
		},
	})
	a.watch()
	a.weigh()
	return a
}

// begins is from when on it holds at first: as it does, where that is in the week
// that is looked at, else from the week's first day that is not over.
func (a *asking) begins() civil.Date {
	today := a.pane.desk.Today()
	first := civil.Later(a.opened.day.Date.Monday(), today)
	if from := a.base.From; !from.Before(first) {
		return from
	}
	return first
}

func (a *asking) watch() {
	a.from.OnChange, a.items.OnChange = a.weigh, a.weigh
	if a.article != nil {
		a.article.OnChange = a.weigh
	}
	if a.before != nil {
		a.before.OnChange = func() {
			if a.before.On() {
				a.items.fill(a.opened.before.Items)
			} else {
				a.items.fill(a.opened.box.Contents.Items)
			}
			a.weigh()
		}
	}
}

// contents are what is typed. What begins on another day is another record.
func (a *asking) contents() catalog.BoxContents {
	c := catalog.BoxContents{ArticleID: a.opened.box.Article.ID, From: a.from.Date()}
	if a.article != nil {
		c.ArticleID = a.article.Value()
	}
	if c.From == a.base.From && c.ArticleID == a.base.ArticleID {
		c.Head = a.base.Head
	} else {
		c.Head = record.Head{}
	}
	c.Items, _ = a.items.read()
	return c
}

// weigh says for how many parcels nothing would fit.
func (a *asking) weigh() {
	a.working.Cancel()
	if slices.ContainsFunc(a.fields, func(f kit.Field) bool { return f.Problem() != "" }) {
		a.dialog.SetReason("") // the field says what is wrong with it
		return
	}
	d, jobs, c := a.pane.desk, a.pane.office.Jobs, a.contents()
	today := d.Today()
	kit.StartLatest(&a.working, d.Tasks, kit.Work[[]boxes.Unsolved]{
		Do: func(ctx context.Context) ([]boxes.Unsolved, error) { return jobs.Weigh(ctx, today, c) },
		Then: func(list []boxes.Unsolved) {
			a.dialog.Tell(nil)
			a.dialog.SetSays(Told(d.Words, list))
		},
		Failed: func(err error) { a.dialog.Tell(err) },
	})
}

func (a *asking) save() {
	d, o, c := a.pane.desk, a.pane.office, a.contents()
	today := d.Today()
	kit.StartIn(a.dialog, kit.Work[struct{}]{
		Do:   func(ctx context.Context) (struct{}, error) { return struct{}{}, o.Jobs.Save(ctx, o.Actor, today, &c) },
		Then: func(struct{}) { d.Saved() },
		Failed: func(err error) {
			if problem.Has(err, office.CodeChangedElsewhere) || problem.Has(err, boxes.CodeTaken) {
				a.conflict(err, c)
				return
			}
			a.dialog.Fail(err)
		},
	})
}

// conflict shows what somebody else has saved meanwhile. What is saved next is
// what is typed here, in its place.
func (a *asking) conflict(err error, c catalog.BoxContents) {
	d, jobs := a.pane.desk, a.pane.office.Jobs
	kit.StartLatest(&a.working, d.Tasks, kit.Work[boxes.Day]{
		Do: func(ctx context.Context) (boxes.Day, error) { return jobs.On(ctx, c.From) },
		Then: func(day boxes.Day) {
			a.base = boxOf(day, c.ArticleID).Contents
			a.theirs.Objects = []fyne.CanvasObject{
				kit.NewHead(d.T("contents.conflict.theirs")), kit.NewProse(says(d.Words, a.base, day.Articles)),
			}
			a.dialog.SetSays(d.T("contents.conflict.says"))
			a.dialog.Fail(err)
		},
	})
}

// finding finds articles that are sold on a day.
func finding(d *kit.Desk, of boxes.Day, on func() civil.Date) kit.Find[int64] {
	return func(_ context.Context, typed string, limit int) ([]kit.Option[int64], error) {
		var out []kit.Option[int64]
		for _, x := range found(d.Words, of.Articles, on(), typed, limit) {
			out = append(out, kit.Option[int64]{Value: x.ID, Name: x.Names.In(d.Words.Lang()) + " · " + x.Number})
		}
		return out, nil
	}
}
