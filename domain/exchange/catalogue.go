package exchange

import (
	"cmp"
	"time"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/money"
)

// CatalogueFormat is the "format" of the catalogue file.
const CatalogueFormat = "turnus.catalogue/1"

// Places of the catalogue below the export folder, with slashes.
const (
	CatalogueDir  = "catalogue"
	CataloguePath = CatalogueDir + "/catalogue.json"
)

// Catalogue is what the webshop shows of the articles that can be had now. It
// carries no time of writing, so that the file only changes when the catalogue
// does.
type Catalogue struct {
	Format    string             `json:"format"` // CatalogueFormat, set by Encode
	Shop      string             `json:"shop"`   // number
	Name      string             `json:"name"`   // of the shop
	Website   string             `json:"website,omitempty"`
	Currency  money.Currency     `json:"currency"`
	PricesNet bool               `json:"prices_net"` // VAT comes on top
	Languages []lang.Lang        `json:"languages"`  // the main one first
	Articles  []CatalogueArticle `json:"articles"`   // by number
}

// CatalogueArticle is an article and the ways to have it: at least one.
type CatalogueArticle struct {
	Number string         `json:"number"`
	Name   lang.Texts     `json:"name"`
	Unit   string         `json:"unit"`
	Step   money.Quantity `json:"step"` // smallest quantity, and what it is counted in
	Text   lang.Texts     `json:"description,omitempty"`
	Size   lang.Texts     `json:"size,omitempty"`  // "klein", among the articles of Sizes
	Sizes  []string       `json:"sizes,omitempty"` // numbers of its other sizes that can be had
	// Deposit is paid per unit and given back, not in the prices; "0.00": none.
	Deposit   money.Amount         `json:"deposit"`
	Allergens []catalog.Allergen   `json:"allergens"` // in the order of the annex of the law
	Picture   *CataloguePicture    `json:"picture,omitempty"`
	Pages     map[lang.Lang]string `json:"pages"`            // its page below the catalogue's folder
	Single    *CatalogueSale       `json:"single,omitempty"` // nil: not sold singly
	Plans     []CataloguePlan      `json:"plans"`            // as the shop orders them
}

// CataloguePicture is a picture beside the pages.
type CataloguePicture struct {
	File   string `json:"file"` // below the catalogue's folder, with slashes
	Width  int    `json:"width"`
	Height int    `json:"height"`
}

// PictureOf is where a picture of an article goes; nil for none.
func PictureOf(p catalog.Picture) *CataloguePicture {
	ending := map[string]string{"image/jpeg": ".jpg", "image/png": ".png"}[p.MediaType]
	if p.IsZero() || ending == "" {
		return nil
	}
	return &CataloguePicture{File: "pictures/" + SafeName(p.Hash) + ending, Width: p.Width, Height: p.Height}
}

// CatalogueSale is when and for how much one unit can be had for the first time.
type CatalogueSale struct {
	First     civil.Date      `json:"first_delivery"`
	Until     time.Time       `json:"order_until"` // before this moment, for that delivery
	ListPrice money.Amount    `json:"list_price"`
	Price     money.Amount    `json:"price"` // less the plan's discount
	Next      *CataloguePrice `json:"next_price,omitempty"`
}

// CataloguePrice is a price that holds from a delivery day on.
type CataloguePrice struct {
	From      civil.Date   `json:"from"`
	ListPrice money.Amount `json:"list_price"`
	Price     money.Amount `json:"price"`
}

// CataloguePlan is a way to subscribe.
type CataloguePlan struct {
	Plan     string     `json:"plan"` // number
	Name     lang.Texts `json:"name"`
	Rhythm   lang.Texts `json:"rhythm"` // in words
	Discount money.Rate `json:"discount"`
	MinTerm  int        `json:"min_term_months"`
	Notice   int        `json:"notice_days"`
	// Start is the start to ask for in order to get the first delivery.
	Start civil.Date `json:"start"`
	CatalogueSale
}

// CataloguePage is where the page of an article in a language goes, below the
// catalogue's folder, with slashes.
func CataloguePage(l lang.Lang, number string) string {
	name := SafeName(number)
	if name == catalogueIndex {
		name = "%" + name // the list has this name
	}
	return string(l) + "/" + name + ".html"
}

// catalogueIndex is the stem of the list's name.
const catalogueIndex = "index"

// CatalogueList is where the list of articles in a language goes.
func CatalogueList(l lang.Lang) string { return string(l) + "/" + catalogueIndex + ".html" }

// Encode writes the catalogue file: indented JSON ending in a line break, the
// same for the same catalogue.
func (c Catalogue) Encode() ([]byte, error) {
	c.Format = CatalogueFormat
	c.Articles = sorted(c.Articles, func(x, y CatalogueArticle) int { return cmp.Compare(x.Number, y.Number) })
	for i := range c.Articles {
		c.Articles[i].Allergens = orEmpty(c.Articles[i].Allergens)
		c.Articles[i].Plans = orEmpty(c.Articles[i].Plans)
		if c.Articles[i].Pages == nil {
			c.Articles[i].Pages = map[lang.Lang]string{}
		}
	}
	return encode(c)
}
