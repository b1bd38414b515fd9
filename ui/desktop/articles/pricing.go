package articles

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"turnus/domain/money"
	"turnus/domain/office/assortment"
	"turnus/domain/office/view"
	"turnus/domain/pricing"
	"turnus/ui/desktop/kit"
)

// scope is which articles get a new price.
type scope string

// The scopes.
const (
	scopeOne    scope = "one"
	scopeFamily scope = "family"
	scopeList   scope = "list"
)

// way is how the new price is said.
type priceWay string

// The ways.
const (
	byAmount  priceWay = "amount"
	byPercent priceWay = "percent"
)

// pricingDialog is the price assistant: which articles, from when, how much, and who is
// concerned.
type pricingDialog struct {
	screen  *Screen
	article int64
	listed  []int64 // in the list, as it is filtered

	scope   *kit.ChoiceField[scope]
	from    *kit.DateField
	how     *kit.ChoiceField[priceWay]
	amount  *kit.AmountField
	percent *kit.RateField
	form    *kit.Form
	lines   *fyne.Container
	dialog  *kit.OpenDialog
	working kit.Latest

	effect assortment.PriceEffect
	spared map[int64]bool
	costs  map[int64]assortment.Concern
}

func newPricing(s *Screen, article int64, listed []int64) *pricingDialog {
	d := s.desk
	p := &pricingDialog{screen: s, article: article, listed: listed, spared: map[int64]bool{}, lines: kit.NewColumn(kit.Gap / 2)}
	a := s.stored.Offer.Articles[article]
	label := func(key string) string { return d.T("articles.pricing." + key) }
	scopes := []kit.Option[scope]{{Value: scopeOne, Name: a.Number + " · " + a.Names.In(d.Words.Lang())}}
	if n := len(s.stored.Offer.FamilyOf(a)); n > 1 {
		scopes = append(scopes, kit.Option[scope]{Value: scopeFamily, Name: d.T("articles.pricing.family", "count", n)})
	}
	if len(listed) > 1 {
		scopes = append(scopes, kit.Option[scope]{Value: scopeList, Name: d.T("articles.pricing.list", "count", len(listed))})
	}
	p.scope = kit.NewChoiceField(d, "articles", label("articles"), scopes)
	p.from = kit.NewDateField(d, "from", label("from"))
	p.from.Required = true
	p.from.SetDate(d.Today().FirstOfMonth().AddMonths(1))
	p.how = kit.NewChoiceField(d, "how", label("how"), []kit.Option[priceWay]{
		{Value: byAmount, Name: label("by_amount")}, {Value: byPercent, Name: label("by_percent")},
	})
	p.amount = kit.NewAmountField(d, "amount", label("amount"))
	p.amount.Required = true
	if now, ok := a.PriceOn(p.from.Date()); ok {
		p.amount.SetAmount(now)
	}
	p.percent = kit.NewRateField(d, "percent", label("percent"))
	p.percent.Required = true
	p.form = kit.NewForm(d, p.scope, p.from, p.how, p.amount, p.percent).Beside(p.scope, p.from).Beside(p.how, p.amount)
	p.scope.OnChange, p.from.OnChange, p.how.OnChange, p.amount.OnChange, p.percent.OnChange = p.weigh, p.weigh, p.weigh, p.weigh, p.weigh
	p.form.SetVisible(p.percent, false)
	p.dialog = kit.ShowDialog(d, kit.Dialog{
		Title: label("title"), Form: p.form, Extra: p.lines, Do: label("do"), OnDo: func(func()) { p.save() }, OnShut: p.working.Cancel,
	})
	p.weigh()
	return p
}

// change is what is typed.
func (p *pricingDialog) change() pricing.Change {
	c := pricing.Change{From: p.from.Date(), ArticleIDs: []int64{p.article}}
	switch p.scope.Value() {
	case scopeFamily:
		c.ArticleIDs = nil
		for _, a := range p.screen.stored.Offer.FamilyOf(p.screen.stored.Offer.Articles[p.article]) {
			c.ArticleIDs = append(c.ArticleIDs, a.ID)
		}
	case scopeList:
		c.ArticleIDs = slices.Clone(p.listed)
	case scopeOne:
	}
	if c.Percent = p.percent.Rate(); p.how.Value() == byAmount {
		amount := p.amount.Amount()
		c.Percent, c.Amount = 0, &amount
	}
	return c
}

// weigh finds out what that which is typed would do.
func (p *pricingDialog) weigh() {
	d, o := p.screen.desk, p.screen.office
	p.working.Cancel()
	p.form.SetVisible(p.amount, p.how.Value() == byAmount)
	p.form.SetVisible(p.percent, p.how.Value() == byPercent)
	p.lines.Objects = nil
	p.lines.Refresh()
	p.dialog.Tell(nil)
	number := p.amount.Problem()
	if p.how.Value() == byPercent {
		number = p.percent.Problem()
	}
	if p.from.Problem() != "" || number != "" {
		p.dialog.SetSays("")
		p.dialog.SetReason(d.T("articles.pricing.missing"))
		return
	}
	c, today := p.change(), d.Today()
	p.dialog.SetReason(d.T("articles.pricing.working"))
	kit.StartLatest(&p.working, d.Tasks, kit.Work[assortment.PriceEffect]{
		Name: d.T("articles.pricing.working"),
		Do:   func(ctx ctx) (assortment.PriceEffect, error) { return o.Jobs.WeighPrices(ctx, today, c) },
		Then: p.tell,
		Failed: func(err error) {
			p.dialog.SetSays("")
			p.dialog.SetReason(d.T("articles.pricing.impossible"))
			p.dialog.Tell(err)
		},
	})
}

// stepsTold is how many articles are told one by one.
const stepsTold = 6

// tell shows what the new prices do, and who is concerned.
func (p *pricingDialog) tell(e assortment.PriceEffect) {
	d, w := p.screen.desk, p.screen.desk.Words
	currency := p.screen.stored.Offer.Shop.Currency
	p.effect, p.costs = e, map[int64]assortment.Concern{}
	clear(p.spared)
	before, after := e.Sum()
	p.dialog.SetSays(d.T("articles.pricing.says", "count", len(e.Concerned), "from", p.from.Date(),
		"before", w.Money(before, currency), "after", w.Money(after, currency)))
	for i, s := range e.Steps {
		if i == stepsTold {
			p.lines.Add(muted(d.T("articles.pricing.more", "count", len(e.Steps)-stepsTold)))
			break
		}
		p.lines.Add(kit.NewProse(d.T("articles.pricing.step", "number", s.Article.Number, "name", s.Article.Names,
			"before", s.Before, "after", s.After)))
	}
	for _, line := range []struct {
		key string
		n   int
	}{{"articles.pricing.orders", e.Orders}, {"articles.pricing.fixed", e.Fixed}, {"articles.pricing.agreed", len(e.Agreed)}} {
		if line.n > 0 && changes(e.Steps) {
			p.lines.Add(muted(d.T(line.key, "count", line.n)))
		}
	}
	var ids []int64
	for _, c := range e.Concerned {
		ids = append(ids, c.ID)
		p.costs[c.ID] = c
	}
	if ids = append(ids, e.Agreed...); len(ids) > 0 {
		p.lines.Add(muted(d.T("articles.pricing.hint")))
		p.lines.Add(p.table(ids))
	}
	p.lines.Refresh()
	p.dialog.SetReason("")
}

// changes reports whether any price becomes another.
func changes(steps []pricing.Step) bool {
	return slices.ContainsFunc(steps, func(s pricing.Step) bool { return s.Before != s.After })
}

// table lists who is concerned, and those with an agreed price after them.
func (p *pricingDialog) table(ids []int64) fyne.CanvasObject {
	type row = view.SubscriptionRow
	d := p.screen.desk
	column := func(key string, of func(assortment.Concern) money.Amount) kit.Column[row] {
		return kit.Column[row]{Key: key, Title: d.T("articles.column." + key), Width: 92, Right: true, Cell: func(r row) kit.Cell {
			c, ok := p.costs[r.ID]
			if !ok {
				return kit.Cell{Text: d.T("articles.pricing.agreed_price"), Muted: true}
			}
			return kit.Cell{Text: d.Words.Amount(of(c)), Strike: key == "after" && p.spared[r.ID]}
		}}
	}
	mark := func(r row) kit.Cell {
		switch _, concerned := p.costs[r.ID]; {
		case !concerned:
			return kit.Cell{Text: d.T("articles.mark.agreed"), Muted: true}
		case p.spared[r.ID]:
			return kit.Cell{Text: d.T("articles.mark.exempt"), Muted: true}
		}
		return kit.Cell{Text: d.T("articles.mark.new_price"), Sign: kit.Done}
	}
	var t *kit.Table[row]
	t = subscriptionTable(d, p.screen.office, ids, p.spared, mark, func() {
		for id := range p.spared {
			if _, ok := p.costs[id]; !ok {
				p.spared[id] = false // has an agreed price already
			}
		}
		t.Refresh()
	}, []kit.Column[row]{
		column("before", func(c assortment.Concern) money.Amount { return c.Before }),
		column("after", func(c assortment.Concern) money.Amount { return c.After }),
	})
	t.Reload()
	return listIn(d, t)
}

// exempt are the subscriptions that keep the old price.
func (p *pricingDialog) exempt() []int64 {
	var out []int64
	for id, on := range p.spared {
		if _, concerned := p.costs[id]; on && concerned {
			out = append(out, id)
		}
	}
	slices.Sort(out)
	return out
}

// save saves the new prices, and offers the letters.
func (p *pricingDialog) save() {
	d, o := p.screen.desk, p.screen.office
	c, today, exempt, seen := p.change(), d.Today(), p.exempt(), p.effect
	kit.StartIn(p.dialog, kit.Work[assortment.Priced]{
		Name: d.T("articles.task.prices"),
		Do: func(ctx ctx) (assortment.Priced, error) {
			return o.Jobs.SavePrices(ctx, o.Actor, today, c, seen, exempt)
		},
		Then: func(done assortment.Priced) {
			says := []string{d.T("articles.priced", "from", c.From, "count", len(seen.Concerned)-len(exempt))}
			if done.Exempt > 0 {
				says = append(says, d.T("articles.priced_exempt", "count", done.Exempt))
			}
			sign := kit.Done
			if done.Failed > 0 {
				sign = kit.Due
				says = append(says, d.T("articles.saved_failed", "count", done.Failed))
			}
			p.screen.showList()
			p.screen.list.tell(sign, strings.Join(says, " "), p.letters(c)...)
			d.Saved()
		},
		Failed: func(err error) {
			d.Saved() // somebody else may have changed the article
			p.dialog.Fail(err)
		},
	})
}

// letters are the commands that print what customers are told.
func (p *pricingDialog) letters(c pricing.Change) []*kit.Command {
	d, o, today := p.screen.desk, p.screen.office, p.screen.desk.Today()
	made := func(write func(ctx, []pricing.Letter) (string, error)) func() {
		return func() {
			kit.Start(d.Tasks, kit.Work[string]{
				Name: d.T("articles.task.letters"),
				Do: func(ctx ctx) (string, error) {
					letters, err := o.Jobs.Letters(ctx, today, c, nil)
					if err != nil || len(letters) == 0 {
						return "", err
					}
					return write(ctx, letters)
				},
				Then: func(path string) {
					if path == "" {
						kit.ShowMessage(d, d.T("articles.letters.none_title"), d.T("articles.letters.none"))
						return
					}
					d.View(path)
				},
			})
		}
	}
	return []*kit.Command{
		{Name: d.T("articles.command.letters"), Icon: kit.Icon("act-print"), Run: made(o.Papers.PriceLetters)},
		{Name: d.T("articles.command.list"), Icon: kit.Icon("act-list"), Run: made(func(_ ctx, l []pricing.Letter) (string, error) {
			return o.Papers.PriceList(l)
		})},
	}
}
