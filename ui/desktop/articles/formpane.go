package articles

import (
	"reflect"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/domain/catalog"
	"turnus/domain/display"
	"turnus/domain/office"
	"turnus/domain/office/assortment"
	"turnus/domain/picture"
	"turnus/domain/problem"
	"turnus/ui/desktop/kit"
	"turnus/ui/desktop/leads"
)

// formPane is one article on the screen: the form, and what the webshop shows of
// it beside it.
type formPane struct {
	screen   *Screen
	stored   Stored
	fields   *fields
	opened   catalog.Article // what the fields stood for at the beginning
	photo    *picture.Fitted // a new one; nil: as it was
	sections *kit.Sections
	preview  *previewPane
	prices   *fyne.Container // the prices there are
	shown    *fyne.Container // the picture
	object   *fyne.Container
	aways    []*kit.Command // that take planned prices away

	save, back, price, again, pick, drop, uses, leads *kit.Command
}

func newFormPane(s *Screen, a catalog.Article) *formPane {
	d := s.desk
	p := &formPane{screen: s, stored: s.stored, fields: newFields(d, s.stored), prices: kit.NewColumn(kit.Gap / 4), shown: kit.NewColumn(kit.Gap / 4)}
	p.makeCommands(a)
	p.preview = newPreviewPane(d)
	p.preview.changed = p.live
	p.fields.fill(a, s.stored)
	p.sections = p.newSections(a)
	p.sections.OnSubmit = p.askSave
	p.opened = p.fields.article()
	p.tellPrices(a)
	p.fields.all(p.live)
	head := kit.Head{Ways: []*kit.Command{p.back}, Title: title(d, a), Commands: []*kit.Command{p.save}}
	if a.ID != 0 {
		head.Commands = append(head.Commands, p.price, p.uses)
	}
	p.object = container.NewStack(head.Page(container.New(formColumns{}, p.sections.Object(), p.preview.object)))
	p.loadPicture()
	p.live()
	return p
}

func title(d *kit.Desk, a catalog.Article) string {
	if a.ID == 0 {
		return d.T("articles.new")
	}
	return a.Number + " · " + a.Names.In(d.Words.Lang())
}

func (p *formPane) makeCommands(a catalog.Article) {
	d := p.screen.desk
	stored := func() bool { return p.fields.kept.ID != 0 && !p.changed() }
	p.save = &kit.Command{Name: d.T("articles.command.save"), Icon: kit.Icon("act-check"), Key: kit.Ctrl(fyne.KeyS), Primary: true, Run: p.askSave}
	p.back = &kit.Command{Name: d.T("articles.command.back"), Icon: kit.Icon("act-back"), Small: true, Key: kit.KeyClose, Run: p.leave}
	p.price = &kit.Command{
		Name: d.T("articles.command.prices"), Icon: kit.Icon("act-edit"), Key: kit.Ctrl(fyne.KeyR), Ready: stored,
		Run: func() { newPricing(p.screen, p.fields.kept.ID, p.screen.list.show.IDs()) },
	}
	p.pick = &kit.Command{Name: d.T("articles.command.picture"), Icon: kit.Icon("act-add"), Run: p.askPicture}
	p.drop = &kit.Command{
		Name: d.T("articles.command.no_picture"), Icon: kit.Icon("act-close"), Run: p.dropPicture,
		Ready: func() bool { return !p.fields.picture.IsZero() },
	}
	p.uses = &kit.Command{
		Name: d.T("articles.command.subscriptions"), Icon: kit.Icon("nav-subscriptions"), Ready: stored,
		Run: func() { p.screen.visit(p.fields.kept.ID) },
	}
	p.leads = &kit.Command{
		Name: d.T("articles.command.leads"), Icon: kit.Icon("nav-plans"),
		Run: func() { d.Visit(kit.Place{Screen: "plans", Show: leads.Place{Article: a.ID}}) },
	}
}

func (p *formPane) commands() []*kit.Command {
	if p.fields.kept.ID == 0 {
		return []*kit.Command{p.save, p.back}
	}
	return []*kit.Command{p.save, p.price, p.uses, p.back}
}

// newSections puts the fields into their forms.
func (p *formPane) newSections(a catalog.Article) *kit.Sections {
	d, f := p.screen.desk, p.fields
	head := func(key string) string { return d.T("articles.head." + key) }
	about := append([]kit.Field{f.number}, f.names.ordered()...)
	offered := kit.NewForm(d, append(about, f.single, f.regularly, f.activeFrom, f.activeTo)...).
		Beside(f.single, f.regularly).Beside(f.activeFrom, f.activeTo)
	pairs(offered, f.names)
	prices := kit.NewForm(d, f.price, f.priceFrom, f.vat, f.deposit).Beside(f.price, f.priceFrom).Beside(f.vat, f.deposit)
	prices.SetVisible(f.price, a.ID == 0)
	prices.SetVisible(f.priceFrom, a.ID == 0)
	unit := kit.NewForm(d, append([]kit.Field{f.unit, f.step, f.family}, f.sizes.ordered()...)...).Beside(f.unit, f.step)
	pairs(unit, f.sizes)
	others := kit.NewForm(d, f.substitutes[0], f.substitutes[1], f.substitutes[2])
	pick := kit.NewForm(d, f.storage, f.lead, f.fresh).Beside(f.lead, f.fresh)
	storage := kit.Section{Head: head("storage"), Form: pick}
	if a.ID != 0 {
		pick.SetVisible(f.lead, false)
		pick.SetVisible(f.fresh, false)
		says := d.T("articles.leads_elsewhere", "lead", a.LeadDays, "fresh", freshness(a))
		storage.Below = kit.NewColumn(kit.Gap/2, muted(says), atLeft(p.leads))
	}
	below := fyne.CanvasObject(p.prices)
	if a.ID == 0 {
		below = nil
	}
	return kit.NewSections(d,
		kit.Section{Head: head("offer"), Form: offered},
		kit.Section{Head: head("prices"), Form: prices, Below: below},
		kit.Section{Head: head("plans"), Form: kit.NewForm(d, f.plans)},
		kit.Section{Head: head("unit"), Form: unit},
		kit.Section{Head: head("description"), Form: kit.NewForm(d, f.abouts.ordered()...)},
		kit.Section{Head: head("contents"), Form: kit.NewForm(d, f.allergens)},
		kit.Section{Head: head("picture"), Form: kit.NewForm(d), Below: kit.NewColumn(kit.Gap/2, p.shown, atLeft(p.pick, p.drop))},
		kit.Section{Head: head("instead"), Form: others},
		storage,
	)
}

// atLeft are buttons where a form begins.
func atLeft(commands ...*kit.Command) fyne.CanvasObject {
	return container.NewHBox(kit.NewButtons(commands...))
}

// pairs puts two languages beside one another.
func pairs(form *kit.Form, t texts) {
	for two := range slices.Chunk(t.ordered(), 2) {
		if len(two) == 2 {
			form.Beside(two[0], two[1])
		}
	}
}

// freshness is how old it may be, nil for any.
func freshness(a catalog.Article) any {
	if a.Freshness == 0 {
		return nil
	}
	return a.Freshness
}

// live shows at once what the fields stand for.
func (p *formPane) live() {
	p.preview.show(p.fields.article(), p.stored, display.Moment{Today: p.screen.desk.Today(), At: p.screen.office.Clock()})
	kit.RefreshCommands(append(p.commands(), p.drop))
	if p.again != nil {
		p.again.Refresh()
	}
	kit.RefreshCommands(p.aways)
	p.tellPicture()
	p.sections.Refresh()
}

// changed reports whether the fields stand for another article than at the
// beginning.
func (p *formPane) changed() bool {
	return p.photo != nil || !reflect.DeepEqual(p.fields.article(), p.opened)
}

// refresh takes over what is stored now, as far as no person has typed anything.
func (p *formPane) refresh(s Stored) {
	a, ok := s.Offer.Articles[p.fields.kept.ID]
	if p.stored = s; ok && !p.changed() && a.Version != p.fields.kept.Version {
		p.screen.edit(a)
	}
}

// leave goes back to the list, and asks first if something would be lost.
func (p *formPane) leave() {
	d := p.screen.desk
	if !p.changed() {
		p.screen.showList()
		return
	}
	kit.Confirm(d, d.T("articles.leave.title"), d.T("articles.leave.says"), d.T("articles.leave.do"), true, p.screen.showList)
}

// askSave saves what leaves nothing open; of the rest it says first what it
// leaves open.
func (p *formPane) askSave() {
	if !p.sections.Check() {
		return
	}
	a := p.fields.article()
	if err := a.Check(p.stored.Offer.Shop.VATCodes()); err != nil {
		p.sections.Show(err)
		return
	}
	if a.ID != 0 && !p.changed() {
		p.screen.showList()
		return
	}
	o, today := p.screen.office, p.screen.desk.Today()
	kit.Start(p.screen.desk.Tasks, kit.Work[assortment.Effect]{
		Name: p.screen.desk.T("articles.task.weigh"),
		Do:   func(ctx ctx) (assortment.Effect, error) { return o.Jobs.Weigh(ctx, today, a) },
		Then: func(e assortment.Effect) {
			if len(e.Open) > 0 {
				newLeaving(p, a, e)
				return
			}
			p.saveNow(a)
		},
		Failed: p.failed,
	})
}

// saving gives the work that saves an article.
func (p *formPane) saving(a catalog.Article) func(ctx) (assortment.Saved, error) {
	o, today, photo := p.screen.office, p.screen.desk.Today(), p.photo
	return func(ctx ctx) (assortment.Saved, error) { return o.Jobs.Save(ctx, o.Actor, today, a, photo) }
}

func (p *formPane) saveNow(a catalog.Article) {
	kit.Start(p.screen.desk.Tasks, kit.Work[assortment.Saved]{
		Name: p.screen.desk.T("articles.task.save"), Do: p.saving(a), Failed: p.failed,
		Then: func(s assortment.Saved) { p.saved(s, kit.Done, "") },
	})
}

// saved goes back to the list, with the article in sight, and says what was done
// beside it.
func (p *formPane) saved(s assortment.Saved, sign kit.Sign, more string) {
	d := p.screen.desk
	says := d.T("articles.saved", "number", s.Article.Number)
	if s.Orders > 0 {
		says += " " + d.T("articles.saved_orders", "count", s.Orders)
	}
	if s.Failed > 0 {
		sign = kit.Due
		says += " " + d.T("articles.saved_failed", "count", s.Failed)
	}
	if more != "" {
		says += " " + more
	}
	p.screen.showList()
	p.screen.list.tell(sign, says)
	p.screen.list.table.Select(s.Article.ID)
	d.Saved()
}

// failed says what went wrong and leaves the fields as they are.
func (p *formPane) failed(err error) {
	if !problem.Has(err, office.CodeChangedElsewhere) && len(problem.Of(err)) > 0 {
		p.sections.Show(err)
		return
	}
	kit.ShowError(p.screen.desk, err)
}
