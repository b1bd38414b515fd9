package web

import (
	"html/template"
	"slices"
	"time"

	"turnus/domain/exchange"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/ui/text"
)

// list is the page of all articles.
type list struct {
	Title string
	Says  string
	Empty string // says that there is none
	Cards []card
}

// card is an article of the list.
type card struct {
	Link  link
	Price string
	Unit  string
	Ways  []string // how it can be had
	Image *image   // nil for none
	First fact
}

// image is a picture beside the page.
type image struct {
	From          template.URL
	Says          string // for those who do not see it
	Width, Height int
}

// article is the page of one.
type article struct {
	Title    string
	Number   string
	Text     []string // paragraphs
	Image    *image
	Facts    []fact
	Sizes    []link
	SizesAre string // names the list of sizes
	Sections []section
	Back     link
	Note     string // on prices
}

// section is a way to have an article, or several of a kind.
type section struct {
	ID     string
	Title  string
	Offers []offer
}

// offer is one way to have it.
type offer struct {
	Title string // "" in a section with only one
	Says  string
	Facts []fact
}

// Catalogue makes the pages of a language: the list and one for each article.
func (p Pages) Catalogue(c exchange.Catalogue, l lang.Lang) (map[string][]byte, error) {
	v := catalogue{Pages: p, Catalogue: c, l: l, w: p.words(l)}
	out := make(map[string][]byte, len(c.Articles)+1)
	var err error
	if out[exchange.CatalogueList(l)], err = p.list(v, "../"); err != nil {
		return nil, err
	}
	for _, a := range c.Articles {
		home := link{Text: c.Name, To: "index.html"}
		tongues := p.tongues(l, c.Languages, func(l lang.Lang) template.URL { return "../" + href(exchange.CataloguePage(l, a.Number)) })
		if out[exchange.CataloguePage(l, a.Number)], err = p.write(articlePage, l, a.Name.In(l), home, tongues, v.article(a)); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// Front makes the first page of the catalogue, its list in the main language.
func (p Pages) Front(c exchange.Catalogue) ([]byte, error) {
	l := p.Shop.MainLang()
	return p.list(catalogue{Pages: p, Catalogue: c, l: l, w: p.words(l)}, "")
}

func (p Pages) list(v catalogue, up template.URL) ([]byte, error) {
	tongues := p.tongues(v.l, v.Languages, func(l lang.Lang) template.URL { return up + href(exchange.CatalogueList(l)) })
	return p.write(listPage, v.l, v.w.T("web.catalogue.title"), link{Text: v.Name}, tongues, v.list(up))
}

// catalogue speaks of one in a language.
type catalogue struct {
	Pages
	exchange.Catalogue
	l lang.Lang
	w *text.Words
}

func (v catalogue) list(up template.URL) list {
	out := list{Title: v.w.T("web.catalogue.title"), Says: v.w.T("web.catalogue.says", "shop", v.Name)}
	if len(v.Articles) == 0 {
		out.Empty = v.w.T("web.catalogue.empty")
	}
	for _, a := range v.Articles {
		out.Cards = append(out.Cards, v.card(a, up))
	}
	return out
}

func (v catalogue) card(a exchange.CatalogueArticle, up template.URL) card {
	out := card{Link: link{Text: a.Name.In(v.l), To: up + href(exchange.CataloguePage(v.l, a.Number))}}
	out.Image = v.image(a, up)
	best := a.Single
	for i := range a.Plans {
		out.Ways = append(out.Ways, capital(a.Plans[i].Rhythm.In(v.l)))
		if s := &a.Plans[i].CatalogueSale; best == nil || s.First.Before(best.First) {
			best = s
		}
	}
	if a.Single != nil {
		out.Ways = append(out.Ways, v.w.T("web.single"))
	}
	low, several := cheapest(a)
	out.Price, out.Unit = v.money(low), v.unit(a)
	if several {
		out.Price = v.w.T("web.price.from", "price", out.Price)
	}
	out.First = v.first(best)
	out.First.Says = v.w.DateWeekday(best.First)
	return out
}

// cheapest is the lowest price of an article, and whether there are others.
func cheapest(a exchange.CatalogueArticle) (money.Amount, bool) {
	var prices []money.Amount
	if a.Single != nil {
		prices = append(prices, a.Single.Price)
	}
	for _, p := range a.Plans {
		prices = append(prices, p.Price)
	}
	low, several := prices[0], false
	for _, p := range prices {
		several = several || p != prices[0]
		low = min(low, p)
	}
	return low, several
}

func (v catalogue) article(a exchange.CatalogueArticle) article {
	out := article{
		Title: a.Name.In(v.l), Number: v.w.T("web.article.number", "number", a.Number),
		Back: link{Text: v.w.T("web.catalogue.back"), To: "index.html"}, Note: v.w.T("web.price.gross"),
	}
	if v.PricesNet {
		out.Note = v.w.T("web.price.net")
	}
	out.Text = paragraphs(a.Text.In(v.l))
	out.Image = v.image(a, "../")
	out.Facts = v.facts(a)
	out.SizesAre, out.Sizes = v.w.T("web.sizes"), v.sizes(a)
	var plans []offer
	for _, p := range a.Plans {
		plans = append(plans, v.plan(a, p))
	}
	if plans != nil {
		out.Sections = append(out.Sections, section{ID: "subscription", Title: v.w.T("web.subscription"), Offers: plans})
	}
	if a.Single != nil {
		single := offer{Facts: append(v.prices(v.w.T("web.price.single"), a, *a.Single), v.dates(*a.Single)...)}
		out.Sections = append(out.Sections, section{ID: "single", Title: v.w.T("web.single"), Offers: []offer{single}})
	}
	return out
}

// unit is what a price is for.
func (v catalogue) unit(a exchange.CatalogueArticle) string {
	return v.w.T("web.unit", "unit", v.w.Unit(a.Unit))
}

// image is the picture of an article; it says no more than the name beside it.
func (v catalogue) image(a exchange.CatalogueArticle, up template.URL) *image {
	if a.Picture == nil {
		return nil
	}
	return &image{
		From: up + href(a.Picture.File), Says: v.w.T("web.picture", "name", a.Name.In(v.l)),
		Width: a.Picture.Width, Height: a.Picture.Height,
	}
}

// facts are what is in an article and goes with it.
func (v catalogue) facts(a exchange.CatalogueArticle) []fact {
	var out []fact
	if size := a.Size.In(v.l); size != "" {
		out = append(out, fact{Name: v.w.T("web.size"), Says: size})
	}
	if len(a.Allergens) > 0 {
		out = append(out, fact{Name: v.w.T("web.allergens"), Says: v.w.Allergens(a.Allergens)})
	}
	if a.Deposit > 0 {
		out = append(out, fact{Name: v.w.T("web.deposit"), Says: v.money(a.Deposit), More: v.unit(a)})
	}
	return out
}

// sizes are the pages of the other sizes.
func (v catalogue) sizes(a exchange.CatalogueArticle) []link {
	var out []link
	for _, x := range v.Articles {
		if slices.Contains(a.Sizes, x.Number) {
			out = append(out, link{Text: x.Name.In(v.l), To: "../" + href(exchange.CataloguePage(v.l, x.Number))})
		}
	}
	return out
}

func (v catalogue) plan(a exchange.CatalogueArticle, p exchange.CataloguePlan) offer {
	out := offer{Title: p.Name.In(v.l), Says: capital(p.Rhythm.In(v.l))}
	if out.Says == out.Title {
		out.Says = ""
	}
	prices := v.prices(v.w.T("web.price"), a, p.CatalogueSale)
	if p.Price != p.ListPrice {
		prices[0].Was, prices[0].Aloud = v.money(p.ListPrice), v.w.T("web.price.instead")
		prices[0].More += ", " + unbroken(v.w.T("web.price.discount", "discount", p.Discount))
	}
	out.Facts = slices.Concat(prices, v.dates(p.CatalogueSale))
	if p.MinTerm > 0 {
		out.Facts = append(out.Facts, fact{Name: v.w.T("web.min_term"), Says: v.w.T("web.months", "count", p.MinTerm)})
	}
	if p.Notice > 0 {
		out.Facts = append(out.Facts, fact{Name: v.w.T("web.notice"), Says: v.w.T("web.days", "count", p.Notice)})
	}
	return out
}

// prices are what it costs now, and what it will.
func (v catalogue) prices(name string, a exchange.CatalogueArticle, s exchange.CatalogueSale) []fact {
	unit := v.unit(a)
	out := []fact{{Name: name, Says: v.money(s.Price), More: unit}}
	if s.Next != nil {
		out = append(out, fact{
			Name: v.w.T("web.price.later", "date", s.Next.From), Says: v.money(s.Next.Price), More: unit,
		})
	}
	return out
}

// dates are when it comes first, and until when it must be ordered for that.
func (v catalogue) dates(s exchange.CatalogueSale) []fact {
	loc := v.Pages.Shop.Location()
	return []fact{v.first(&s), {
		Name: v.w.T("web.until"), Says: v.w.Instant(s.Until, loc), Time: s.Until.In(loc).Format(time.RFC3339),
	}}
}

func (v catalogue) money(a money.Amount) string { return unbroken(v.w.Money(a, v.Currency)) }

func (v catalogue) first(s *exchange.CatalogueSale) fact {
	return fact{Name: v.w.T("web.first"), Says: v.w.DateLong(s.First), Time: s.First.String()}
}
