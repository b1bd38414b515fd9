package subscriptions

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/domain/office/subscribing"
	"turnus/ui/desktop/kit"
)

// wizardPane is the mask for a new subscription: what is typed at the left, and
// beside it the first deliveries and what they cost, as it is typed.
type wizardPane struct {
	screen *Screen
	show   *Wizard

	receiver, payer *kit.FindField[int64]
	gift            *kit.CheckField
	card            *kit.TextField
	lines           *linesField
	plan            *kit.ChoiceField[int64]
	place           *placeFields
	start, end      *kit.DateField
	term            *kit.ChoiceField[TermKind]
	count           *kit.NumberField
	renewal         *renewalFields
	number          *kit.TextField
	remark          *kit.TextField

	whom, what, when, more *kit.Form
	sections               *kit.Sections
	coming                 *comingList
	each                   *kit.Line
	says, trouble          *kit.Prose
	wrong                  *fyne.Container
	object                 *fyne.Container

	create, draft, back, customer *kit.Command

	typed    bool // something would be lost
	begun    bool // a start was typed; else it is the first one that is possible
	planned  bool // a plan was chosen; else it is the one most have the article on
	preview  Preview
	ready    bool // preview is of what stands there
	weighing kit.Latest
}

func newWizardPane(s *Screen, show *Wizard) *wizardPane {
	p := &wizardPane{screen: s, show: show, object: container.NewStack()}
	d := s.desk
	command := func(name, icon string, key kit.Key, run func()) *kit.Command {
		return &kit.Command{Name: d.T("subscriptions.command." + name), Icon: kit.Icon(icon), Key: key, Run: run}
	}
	p.create = command("create", "act-check", kit.Ctrl(fyne.KeyS), func() { p.save(false) })
	p.create.Primary = true
	p.draft = command("draft", "act-edit", kit.Ctrl(fyne.KeyD), func() { p.save(true) })
	p.back = command("back", "act-back", kit.KeyClose, p.leave)
	p.back.Small = true
	p.customer = command("new_customer", "act-add", kit.Key{Name: fyne.KeyInsert, Modifier: fyne.KeyModifierAlt}, p.askCustomer)
	return p
}

func (p *wizardPane) commands() []*kit.Command {
	return []*kit.Command{p.create, p.draft, p.customer, p.back}
}

// begin shows an empty mask.
func (p *wizardPane) begin(b beginning) {
	p.show.Offer(b.offer, b.usual)
	if p.sections != nil {
		p.sections.Forget()
	}
	p.typed, p.begun, p.planned, p.ready, p.preview = false, false, false, false, Preview{}
	p.fields(b.number)
	p.forms()
	d := p.screen.desk
	p.coming = newComingList(d)
	p.coming.onChoose, p.coming.onScroll = func() {}, func(float32) {}
	p.coming.onWhy = func(c Coming) { tellWhy(d, c) }
	p.each, p.says, p.trouble = kit.NewStrong(""), kit.NewProse(""), kit.NewProse("")
	p.wrong = kit.NewMarked(kit.Wrong, p.trouble)
	preview := kit.NewColumn(kit.Gap/2, kit.NewHead(d.T("subscriptions.head.preview")), p.each, p.says, p.wrong, p.coming)
	p.object.Objects = []fyne.CanvasObject{kit.Head{
		Ways: []*kit.Command{p.back}, Title: d.T("subscriptions.new.title"), Commands: []*kit.Command{p.customer, p.draft, p.create},
	}.Page(container.New(wizardColumns{}, p.sections.Object(), container.NewVScroll(preview)))}
	p.arrange()
	p.weigh()
}

// fields makes the fields anew.
func (p *wizardPane) fields(number string) {
	d := p.screen.desk
	t := func(key string) string { return d.T("subscriptions.field." + key) }
	hint := d.T("subscriptions.find_customer")
	p.receiver = kit.NewFindField(d, "receiver", t("receiver"), hint, p.find)
	p.receiver.Required = true
	p.gift = kit.NewCheckField(d, "", t("gift"))
	p.payer = kit.NewFindField(d, "payer", t("payer"), hint, p.find)
	p.payer.Required = true
	p.card = kit.NewMultiLineField(d, "text", t("card"))
	p.lines = newLinesField(d, p.show.Goods(TypedNew{}), nil)
	p.lines.Required = true
	p.plan = kit.NewChoiceField(d, "plan", t("plan"), options(p.lines.goods.Plans(nil, 0)))
	p.place = newPlaceFields(d, p.show.Spots(TypedNew{}))
	p.start = kit.NewDateField(d, "start", t("start"))
	p.term = kit.NewChoiceField(d, "", t("term"), options(p.show.Terms()))
	p.end = kit.NewDateField(d, "end", t("end"))
	p.count = kit.NewNumberField(d, "deliveries", t("count"), mostDeliveries, CodeNotWhole)
	p.end.Required, p.count.Required = true, true
	p.renewal = newRenewalFields(d)
	p.number = kit.NewTextField(d, "number", t("number"))
	p.number.Required = true
	p.number.SetText(number)
	p.remark = kit.NewTextField(d, "remark", t("remark"))
	changed := p.changed
	p.receiver.OnChange, p.gift.OnChange, p.payer.OnChange, p.card.OnChange = changed, changed, changed, changed
	p.lines.OnChange, p.term.OnChange, p.end.OnChange, p.count.OnChange = changed, changed, changed, changed
	p.number.OnChange, p.remark.OnChange = changed, changed
	p.place.watch(changed)
	p.renewal.watch(changed)
	p.plan.OnChange = func() { p.planned = true; changed() }
	p.start.OnChange = func() { p.begun = !p.start.Empty(); changed() }
}

// mostDeliveries is more than anybody subscribes to at once.
const mostDeliveries = 366

// find finds customers.
func (p *wizardPane) find(ctx context.Context, words string, limit int) ([]kit.Option[int64], error) {
	found, err := p.show.FindCustomers(ctx, words, limit)
	var out []kit.Option[int64]
	for _, c := range found {
		p.show.Remember(c)
		out = append(out, kit.Option[int64]{Value: c.ID, Name: p.show.Says(c)})
	}
	return out, err
}

// forms puts the fields under one another: what is always needed first.
func (p *wizardPane) forms() {
	d := p.screen.desk
	p.whom = kit.NewForm(d, p.receiver)
	p.what = kit.NewForm(d, append([]kit.Field{p.lines, p.plan}, p.place.all()...)...)
	p.place.pair(p.what)
	p.when = kit.NewForm(d, append([]kit.Field{p.start, p.term, p.end, p.count}, p.renewal.all()...)...).Beside(p.start, p.term)
	p.renewal.pair(p.when)
	p.more = kit.NewForm(d, p.number, p.remark, p.gift, p.payer, p.card)
	p.sections = kit.NewSections(d,
		kit.Section{Head: d.T("subscriptions.head.whom"), Form: p.whom},
		kit.Section{Head: d.T("subscriptions.head.what"), Form: p.what},
		kit.Section{Head: d.T("subscriptions.head.when"), Form: p.when},
		kit.Section{Head: d.T("subscriptions.head.further"), Form: p.more},
	)
	p.sections.OnSubmit = func() { p.save(false) }
}

// arrange shows what is to be filled in.
func (p *wizardPane) arrange() {
	t := p.now()
	p.lines.goods = p.show.Goods(t)
	p.plan.SetOptions(options(p.lines.goods.Plans(t.Lines, 0)))
	if usual := p.show.UsualPlan(t); !p.planned && usual != 0 {
		p.plan.SetValue(usual)
	}
	p.place.spot.SetOptions(options(p.show.Spots(t)))
	p.place.show(p.what)
	p.when.SetVisible(p.end, t.Term == UntilTerm)
	p.when.SetVisible(p.count, t.Term == CountTerm)
	p.renewal.show(p.when, t.Term != OpenTerm)
	p.more.SetVisible(p.payer, p.gift.On())
	p.more.SetVisible(p.card, p.gift.On())
	p.sections.Refresh()
}

// now is what stands there.
func (p *wizardPane) now() TypedNew {
	t := TypedNew{
		Receiver: p.receiver.Value(), Lines: p.lines.typed(), Plan: p.plan.Value(), Spot: p.place.spot.Value(), Place: p.place.typed(),
		Term: p.term.Value(), End: p.end.Date(), Count: p.count.Number(), Renewal: p.renewal.typed(),
		Number: strings.TrimSpace(p.number.Text()), Remark: p.remark.Text(),
	}
	if p.gift.On() {
		t.Payer, t.Card = p.payer.Value(), p.card.Text()
	}
	if p.begun {
		t.Start = p.start.Date()
	}
	return t
}

// weigh finds out what that which stands there would do.
func (p *wizardPane) weigh() {
	p.weighing.Cancel()
	p.ready = false
	n, enough := p.show.New(p.now())
	if !enough {
		p.tell(Preview{}, p.show.Unplanned(p.now()))
		return
	}
	kit.StartLatest(&p.weighing, p.screen.desk.Tasks, kit.Work[subscribing.Effect]{
		Do: p.show.Weigh(n),
		Then: func(e subscribing.Effect) {
			p.ready = true
			p.tell(p.show.Preview(e), nil)
		},
		Failed: func(err error) { p.tell(Preview{}, err) },
	})
}

// tell shows beside the mask what would be, and beside its fields what cannot be.
func (p *wizardPane) tell(v Preview, err error) {
	p.preview = v
	d := p.screen.desk
	p.sections.Tell(err)
	p.each.SetText(v.Each)
	p.says.SetText(strings.TrimSpace(v.Says))
	p.trouble.SetText(strings.Join(d.Words.Error(err), " "))
	if err == nil {
		p.wrong.Hide()
	} else {
		p.wrong.Show()
	}
	if len(v.Rows) == 0 && err == nil {
		p.says.SetText(d.T("subscriptions.new.says"))
	}
	if !p.begun && !v.Start.IsZero() {
		p.start.SetDate(v.Start)
	}
	p.coming.set(v.Rows, -1)
	p.object.Refresh()
}

// save makes it, to be delivered or as a draft.
func (p *wizardPane) save(draft bool) {
	if !p.sections.Check() {
		return
	}
	n, enough := p.show.New(p.now())
	if !enough || !p.ready {
		return
	}
	n.Draft = draft
	s, seen := p.screen, p.preview.seen
	kit.Start(s.desk.Tasks, kit.Work[subscribing.Effect]{
		Do: p.show.Create(n, seen),
		Then: func(e subscribing.Effect) {
			p.typed = false
			s.showCard(e.After.ID)
			s.desk.Saved()
		},
		Failed: func(err error) {
			p.weigh()
			p.sections.Show(err)
			kit.ShowError(s.desk, err)
		},
	})
}

// leave goes back to the list, and asks first if something would be lost.
func (p *wizardPane) leave() {
	d, s := p.screen.desk, p.screen
	if !p.typed {
		s.showList()
		return
	}
	kit.Confirm(d, d.T("subscriptions.leave.title"), d.T("subscriptions.leave.says"), d.T("subscriptions.leave.do"), true, func() {
		p.typed = false
		s.showList()
	})
}
