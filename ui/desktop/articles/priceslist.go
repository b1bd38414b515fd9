package articles

import (
	"fyne.io/fyne/v2/container"

	"turnus/domain/catalog"
	"turnus/domain/money"
	"turnus/domain/office/assortment"
	"turnus/ui/desktop/kit"
)

// tellPrices lists the prices there are, the newest first, and which one holds.
func (p *formPane) tellPrices(a catalog.Article) {
	d := p.screen.desk
	p.prices.Objects, p.aways = nil, nil
	now, _ := a.PriceOn(d.Today())
	holds := false
	for i := len(a.Prices) - 1; i >= 0; i-- {
		x := a.Prices[i]
		amount := p.money(x.Amount)
		switch {
		case x.From.After(d.Today()):
			p.planned(a, x)
		case !holds && x.Amount == now:
			holds = true
			p.prices.Add(kit.NewMarked(kit.Done, kit.NewProse(d.T("articles.price.now", "from", x.From, "amount", amount))))
		default:
			p.prices.Add(muted(d.T("articles.price.past", "from", x.From, "amount", amount)))
		}
	}
	if len(a.Prices) == 0 {
		p.prices.Add(kit.NewMarked(kit.Wrong, kit.NewProse(d.T("articles.price.none"))))
	}
	if a.ID != 0 {
		again := *p.price // a button is in one place
		p.again = &again
		p.prices.Add(atLeft(p.again))
	}
}

func (p *formPane) money(a money.Amount) string {
	return p.screen.desk.Words.Money(a, p.stored.Offer.Shop.Currency)
}

// planned is a price that is planned, with the way to take it away where another
// one holds before it.
func (p *formPane) planned(a catalog.Article, x catalog.Price) {
	d := p.screen.desk
	says := kit.NewMarked(kit.Planned, kit.NewProse(d.T("articles.price.later", "from", x.From, "amount", p.money(x.Amount))))
	if _, before := a.PriceOn(x.From.AddDays(-1)); !before || a.ID == 0 {
		p.prices.Add(says)
		return
	}
	away := &kit.Command{
		Name: d.T("articles.price.away"), Icon: kit.Icon("act-close"), Ready: func() bool { return !p.changed() },
		Run: func() { p.weighAway(a, x) },
	}
	p.aways = append(p.aways, away)
	p.prices.Add(container.NewBorder(nil, nil, nil, away.Button(), says))
}

// weighAway says what taking a planned price away does, and does it.
func (p *formPane) weighAway(a catalog.Article, x catalog.Price) {
	d, o, today := p.screen.desk, p.screen.office, p.screen.desk.Today()
	kit.Start(d.Tasks, kit.Work[assortment.PriceEffect]{
		Name: d.T("articles.task.weigh"), Failed: p.failed,
		Do: func(ctx ctx) (assortment.PriceEffect, error) { return o.Jobs.WeighRemoval(ctx, today, a.ID, x.From) },
		Then: func(e assortment.PriceEffect) {
			before, _ := a.PriceOn(x.From.AddDays(-1))
			says := d.T("articles.price.away_says", "from", x.From, "amount", p.money(x.Amount), "before", p.money(before),
				"count", len(e.Concerned), "orders", e.Orders)
			var open *kit.OpenDialog
			open = kit.ShowDialog(d, kit.Dialog{Title: d.T("articles.price.away_title"), Says: says, Do: d.T("articles.price.away"), OnDo: func(func()) {
				kit.StartIn(open, kit.Work[assortment.Saved]{
					Name: d.T("articles.task.save"),
					Do:   func(ctx ctx) (assortment.Saved, error) { return o.Jobs.RemovePrice(ctx, o.Actor, today, a, x.From) },
					Then: func(assortment.Saved) { d.Saved() }, // the form shows what is stored then
				})
			}})
		},
	})
}
