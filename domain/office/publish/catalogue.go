package publish

import (
	"context"
	"encoding/json"
	"maps"
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/display"
	"turnus/domain/exchange"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/schedule"
	"turnus/domain/shop"
)

// catalogueFront is the first page of the catalogue.
const catalogueFront = "index.html"

// Catalogue writes the catalogue: its document and its pages in each of the shop's
// languages. Files that would say the same are left alone, those written earlier
// of articles that are not shown any more are taken away, and nothing else in the
// folder is touched. Only Articles and Pages of the result are counted.
func (j Jobs) Catalogue(ctx context.Context, actor office.Actor, today civil.Date) (Written, error) {
	var done Written
	if err := office.Allow(actor, office.JobExport); err != nil {
		return done, err
	}
	var offer catalog.Offer
	var c exchange.Catalogue
	files := map[string][]byte{}
	err := j.Store.Read(ctx, func(r office.Reader) (err error) {
		if offer, err = office.LoadOffer(r); err != nil {
			return err
		}
		c = j.catalogue(offer, display.Moment{Today: today, At: j.Clock()})
		return addPictures(r, offer, c, files)
	})
	if err != nil {
		return done, err
	}
	done.Articles = len(c.Articles)
	if err := j.addPages(files, c); err != nil {
		return done, err
	}
	before, err := j.catalogueBefore()
	if err != nil {
		return done, err
	}
	// Remembered first: what was begun and not finished is known to be ours.
	if err := j.rememberCatalogue(slices.Concat(before, slices.Collect(maps.Keys(files)))); err != nil {
		return done, err
	}
	var all []office.File
	for _, path := range slices.Sorted(maps.Keys(files)) {
		all = append(all, office.File{Path: exchange.CatalogueDir + "/" + path, Content: files[path]})
	}
	changed, err := j.Out.WriteAll(all)
	for _, c := range changed {
		if c {
			done.Pages++
		}
	}
	if err != nil {
		return done, err
	}
	for _, path := range before {
		if files[path] != nil {
			continue
		}
		if err := j.Out.Remove(exchange.CatalogueDir + "/" + path); err != nil {
			return done, err
		}
		done.Pages++
	}
	return done, j.rememberCatalogue(slices.Collect(maps.Keys(files)))
}

// addPages makes the document and the pages, by their path below the catalogue's
// folder.
func (j Jobs) addPages(files map[string][]byte, c exchange.Catalogue) error {
	var err error
	if files["catalogue.json"], err = c.Encode(); err != nil {
		return err
	}
	if files[catalogueFront], err = j.Pages.Front(c); err != nil {
		return err
	}
	for _, l := range c.Languages {
		pages, err := j.Pages.Catalogue(c, l)
		if err != nil {
			return err
		}
		maps.Copy(files, pages)
	}
	return nil
}

// addPictures reads the pictures of a catalogue. An article whose picture has been
// lost is shown without one.
func addPictures(r office.Reader, offer catalog.Offer, c exchange.Catalogue, files map[string][]byte) error {
	hashes := map[string]string{}
	for _, a := range offer.Articles {
		if p := exchange.PictureOf(a.Picture); p != nil {
			hashes[p.File] = a.Picture.Hash
		}
	}
	for i, a := range c.Articles {
		if a.Picture == nil {
			continue
		}
		content, found, err := r.Picture(hashes[a.Picture.File])
		if err != nil {
			return err
		}
		if !found {
			c.Articles[i].Picture = nil
			continue
		}
		files[a.Picture.File] = content
	}
	return nil
}

// writtenCatalogue is what was written of the catalogue.
type writtenCatalogue struct {
	Format string   `json:"format"`
	Files  []string `json:"files"` // below the catalogue's folder
}

// catalogueBefore are the files an earlier export wrote.
func (j Jobs) catalogueBefore() ([]string, error) {
	text, found, err := j.Out.Read(catalogueMark)
	var m writtenCatalogue
	if err != nil || !found || json.Unmarshal(text, &m) != nil || m.Format != markFormat {
		return nil, err
	}
	return m.Files, nil
}

func (j Jobs) rememberCatalogue(files []string) error {
	slices.Sort(files)
	text, err := json.Marshal(writtenCatalogue{markFormat, slices.Compact(files)})
	if err != nil {
		return err
	}
	_, err = j.Out.Write(catalogueMark, text)
	return err
}

// catalogue is the document of what is shown at a moment.
func (j Jobs) catalogue(offer catalog.Offer, m display.Moment) exchange.Catalogue {
	s := offer.Shop
	c := exchange.Catalogue{
		Shop: s.Number, Name: s.Party.Name(), Website: s.Website, Currency: s.Currency, PricesNet: s.PricesNet, Languages: tongues(s),
	}
	for _, item := range display.All(offer, m) {
		if item.Shown() {
			c.Articles = append(c.Articles, j.article(item, c.Languages))
		}
	}
	onlyThere(c.Articles)
	return c
}

// onlyThere leaves those other sizes out that are not in the catalogue.
func onlyThere(articles []exchange.CatalogueArticle) {
	there := map[string]bool{}
	for _, a := range articles {
		there[a.Number] = true
	}
	for i := range articles {
		articles[i].Sizes = slices.DeleteFunc(articles[i].Sizes, func(n string) bool { return !there[n] })
	}
}

// tongues are the languages of a shop, at least one.
func tongues(s shop.Shop) []lang.Lang {
	if len(s.Languages) == 0 {
		return []lang.Lang{s.MainLang()}
	}
	return s.Languages
}

func (j Jobs) article(i display.Item, tongues []lang.Lang) exchange.CatalogueArticle {
	out := exchange.CatalogueArticle{
		Number: i.Number, Name: i.Names, Unit: i.Unit, Step: i.Step, Text: i.Text, Size: i.Size, Sizes: i.Sizes,
		Deposit: i.Deposit, Allergens: i.Allergens, Picture: exchange.PictureOf(i.Picture), Pages: map[lang.Lang]string{},
	}
	for _, l := range tongues {
		out.Pages[l] = exchange.CataloguePage(l, i.Number)
	}
	if i.Single.Possible() {
		sale := sale(i.Single.First)
		out.Single = &sale
	}
	for _, p := range i.Offered() {
		out.Plans = append(out.Plans, exchange.CataloguePlan{
			Plan: p.Number, Name: p.Names, Rhythm: j.rhythm(p.Rhythm, tongues), Discount: p.Discount,
			MinTerm: p.MinTerm, Notice: p.NoticeDays, Start: p.Start, CatalogueSale: sale(p.First),
		})
	}
	return out
}

// rhythm is a rhythm in words. From which date it counts is for those who plan: a
// customer is told the first delivery.
func (j Jobs) rhythm(r schedule.Rhythm, tongues []lang.Lang) lang.Texts {
	out := lang.Texts{}
	r.Anchor = civil.Date{}
	for _, l := range tongues {
		out[l] = j.Words.Rhythm(l, r)
	}
	return out
}

func sale(f display.First) exchange.CatalogueSale {
	out := exchange.CatalogueSale{First: f.Date, Until: f.Until, ListPrice: f.Price.List, Price: f.Price.Amount}
	if l := f.Later; l != nil {
		out.Next = &exchange.CataloguePrice{From: l.From, ListPrice: l.List, Price: l.Amount}
	}
	return out
}
