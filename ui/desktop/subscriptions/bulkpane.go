package subscriptions

import (
	"context"
	"slices"

	"fyne.io/fyne/v2"

	"turnus/domain/catalog"
	"turnus/domain/money"
	"turnus/ui/desktop/kit"
	"turnus/ui/desktop/listing"
)

// bulkQuestion is what a dialog about many subscriptions asks for.
type bulkQuestion struct {
	title, do string
	fields    []kit.Field
	pair      func(*kit.Form)
	wish      func() BulkWish
}

// bulkAsking is a dialog about many subscriptions: it counts what would become of
// them, and does it.
type bulkAsking struct {
	bulkQuestion
	screen  *Screen
	bulk    *Bulk
	ids     []int64
	form    *kit.Form
	agree   *kit.CheckField
	dialog  *kit.OpenDialog
	lines   *fyne.Container
	effect  BulkEffect
	working kit.Latest
}

// bulkCommands are what is done with all that are marked.
func (p *listPane) bulkCommands() {
	d := p.screen.desk
	command := func(name, icon string, run func()) *kit.Command {
		return &kit.Command{
			Name: d.T("subscriptions.command." + name), Icon: kit.Icon(icon), Run: run,
			Ready: func() bool { return len(p.marked) > 0 },
		}
	}
	p.bulk = []*kit.Command{
		command("bulk_pause", "act-pause", p.askPauseAll), command("bulk_plan", "act-plan", p.askPlanAll),
		command("bulk_price", "act-edit", p.askPriceAll), command("bulk_letter", "act-print", p.askLetters),
	}
	p.remark, p.unmark = command("bulk_remark", "act-add", p.askCommentAll), command("unmark", "act-close", func() { p.table.Unmark() })
	p.unmark.Small = true
	p.letters = &kit.Command{
		Name: d.T("subscriptions.command.letters"), Icon: kit.Icon("act-print"), Run: p.askLetters,
		Ready: func() bool { return len(p.marked) == 0 && p.total > 0 },
	}
	p.markAll = &kit.Command{
		Name: d.T("subscriptions.command.mark_all"), Run: func() { p.table.MarkAll() },
		Ready: func() bool { return p.total > 0 },
	}
	p.export = listing.Commands(d, p.screen.office.Files, d.T("shell.nav.subscriptions"), func() listing.Listed { return p.table }, func() bool { return p.total > 0 })
	key := kit.Key{Name: fyne.KeyM, Modifier: fyne.KeyModifierAlt}
	p.more = kit.NewMenu(d, d.T("subscriptions.command.more"), key, p.further)
	p.moreOfMarked = kit.NewMenu(d, d.T("subscriptions.command.more"), key, p.further)
	p.columns = &kit.Command{Name: d.T("subscriptions.command.columns"), Run: func() { p.table.ChooseColumns() }}
}

// further are the commands behind the last button of the head.
func (p *listPane) further() []*kit.Command {
	return slices.Concat([]*kit.Command{p.remark, p.markAll, p.letters, p.narrow}, p.export, []*kit.Command{p.columns})
}

// askAll opens the dialog. Its fields are to call weigh when they change.
func (p *listPane) askAll(q bulkQuestion) *bulkAsking {
	s := p.screen
	d := s.desk
	a := &bulkAsking{
		bulkQuestion: q, screen: s, bulk: NewBulk(s.office, d.Words, d.Today), ids: slices.Clone(p.table.Marked()),
		lines: kit.NewColumn(0), agree: kit.NewCheckField(d, "", d.T("subscriptions.bulk.agree")),
	}
	a.agree.OnChange = a.refresh
	a.form = kit.NewForm(d, append(slices.Clone(q.fields), kit.Field(a.agree))...)
	a.form.SetVisible(a.agree, false)
	if q.pair != nil {
		q.pair(a.form)
	}
	a.dialog = kit.ShowDialog(d, kit.Dialog{
		Title: d.T(q.title, "count", len(a.ids)), Says: d.T("subscriptions.effect.working"), Form: a.form, Extra: a.lines,
		Do: q.do, OnDo: func(func()) { a.apply() }, OnShut: a.working.Cancel,
	})
	a.weigh()
	return a
}

// weigh counts what would become of them.
func (a *bulkAsking) weigh() {
	a.working.Cancel()
	a.effect = BulkEffect{}
	if slices.ContainsFunc(a.fields, func(f kit.Field) bool { return f.Problem() != "" }) {
		a.dialog.SetSays("")
		a.dialog.SetReason("")
		return
	}
	d := a.screen.desk
	a.dialog.SetReason(d.T("subscriptions.effect.working"))
	kit.StartLatest(&a.working, d.Tasks, kit.Work[BulkEffect]{
		Name:   d.T("subscriptions.effect.working"),
		Do:     a.bulk.Weigh(a.ids, a.wish()),
		Then:   a.show,
		Failed: func(err error) { a.dialog.Tell(err) },
	})
}

func (a *bulkAsking) show(e BulkEffect) {
	a.effect = e
	a.lines.Objects = nil
	for _, says := range a.bulk.Refused(e.Refused) {
		a.lines.Add(kit.NewMarked(kit.Wrong, kit.NewProse(says)))
	}
	a.lines.Refresh()
	a.form.SetVisible(a.agree, e.Printed || e.Beyond)
	a.dialog.SetSays(a.bulk.Says(e))
	a.refresh()
}

// refresh says whether it can be done.
func (a *bulkAsking) refresh() {
	d, reason := a.screen.desk, ""
	switch {
	case a.effect.Changed == 0:
		reason = d.T("subscriptions.effect.nothing")
	case (a.effect.Printed || a.effect.Beyond) && !a.agree.On():
		reason = d.T("subscriptions.bulk.agree_first")
	}
	a.dialog.SetReason(reason)
}

// apply does it, and tells afterwards of those that could not have it.
func (a *bulkAsking) apply() {
	s := a.screen
	do, effect, ended := a.bulk.Apply(a.effect), a.effect, false
	var done Applied
	kit.StartIn(a.dialog, kit.Work[Applied]{
		Name: s.desk.T("subscriptions.bulk.task"),
		Do: func(ctx context.Context) (_ Applied, err error) {
			done, err = do(ctx)
			return done, err
		},
		Then: func(Applied) {
			ended = true
			s.list.table.Unmark()
			s.desk.Saved()
			if len(done.Refused) > 0 {
				s.list.tellRefused(a.bulk.Refused(done.Refused))
			}
		},
		Failed: func(err error) {
			ended = true
			s.desk.Saved() // what was done before stays done
			a.dialog.Fail(err)
		},
		Always: func() {
			if !ended { // it was cancelled; the marks stay for another time
				s.desk.Saved()
				kit.ShowMessage(s.desk, s.desk.T("subscriptions.bulk.stopped_title"), a.bulk.Stopped(done, effect))
			}
		},
	})
}

// tellRefused says which could not be changed, because something came between.
func (p *listPane) tellRefused(list []string) {
	d := p.screen.desk
	says := ""
	for _, x := range list {
		says += x + "\n"
	}
	kit.ShowMessage(d, d.T("subscriptions.bulk.some"), says)
}

func (p *listPane) askPauseAll() {
	d := p.screen.desk
	from, to := kit.NewDateField(d, "from", d.T("subscriptions.field.from")), kit.NewDateField(d, "to", d.T("subscriptions.field.to"))
	from.Required = true
	a := p.askAll(bulkQuestion{
		title: "subscriptions.bulk.pause", do: d.T("subscriptions.command.pause"), fields: []kit.Field{from, to},
		pair: func(f *kit.Form) { f.Beside(from, to) },
		wish: func() BulkWish { return PauseAll(from.Date(), to.Date()) },
	})
	from.OnChange, to.OnChange = a.weigh, a.weigh
}

// fromToday is a day from which something holds: not before today.
func (p *listPane) fromToday() *kit.DateField {
	d := p.screen.desk
	from := kit.NewDateField(d, "from", d.T("subscriptions.field.change_from"))
	from.Required = true
	from.Valid = p.screen.card.notPast
	return from
}

func (p *listPane) askPlanAll() {
	p.withOffer(func(o catalog.Offer) {
		d, from := p.screen.desk, p.fromToday()
		plan := kit.NewChoiceField(d, "plan", d.T("subscriptions.field.plan"), options(p.show.Plans(o)))
		a := p.askAll(bulkQuestion{
			title: "subscriptions.bulk.plan", do: d.T("subscriptions.change.do"), fields: []kit.Field{from, plan},
			wish: func() BulkWish { return PlanAll(from.Date(), o.Plans[plan.Value()].Number) },
		})
		from.OnChange, plan.OnChange = a.weigh, a.weigh
	})
}

func (p *listPane) askPriceAll() {
	p.withOffer(func(o catalog.Offer) {
		d, from, goods := p.screen.desk, p.fromToday(), NewGoods(p.screen.desk.Words, o, p.screen.desk.Today())
		article := kit.NewFindField(d, "article", d.T("subscriptions.column.article"), d.T("subscriptions.find_article"),
			func(_ context.Context, words string, limit int) ([]kit.Option[int64], error) {
				return options(goods.Find(words, 0, limit)), nil
			})
		article.Required = true
		price := kit.NewAmountField(d, "price", d.T("subscriptions.field.price"))
		a := p.askAll(bulkQuestion{
			title: "subscriptions.bulk.price", do: d.T("subscriptions.change.do"), fields: []kit.Field{article, price, from},
			wish: func() BulkWish {
				var agreed *money.Amount
				if !price.Empty() {
					amount := price.Amount()
					agreed = &amount
				}
				return PriceAll(from.Date(), article.Value(), agreed)
			},
		})
		from.OnChange, article.OnChange, price.OnChange = a.weigh, a.weigh, a.weigh
	})
}

func (p *listPane) askCommentAll() {
	d := p.screen.desk
	says := kit.NewMultiLineField(d, "text", d.T("subscriptions.field.text"))
	says.Required = true
	until := kit.NewDateField(d, "until", d.T("subscriptions.field.lasts"))
	until.Valid = p.screen.card.notPast
	a := p.askAll(bulkQuestion{
		title: "subscriptions.bulk.remark", do: d.T("subscriptions.comment.do"), fields: []kit.Field{says, until},
		wish: func() BulkWish { return CommentAll(says.Text(), until.Date()) },
	})
	says.OnChange, until.OnChange = a.weigh, a.weigh
}

// withOffer does something with what there is to choose from.
func (p *listPane) withOffer(then func(catalog.Offer)) {
	kit.Start(p.screen.desk.Tasks, kit.Work[catalog.Offer]{Do: p.screen.office.Offer, Then: then})
}
