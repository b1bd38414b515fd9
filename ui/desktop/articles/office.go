package articles

import (
	"cmp"
	"context"
	"errors"
	"io"
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/assortment"
	"turnus/domain/office/view"
	"turnus/domain/picture"
	"turnus/domain/pricing"
	"turnus/domain/search"
	"turnus/ui/desktop/contents"
	"turnus/ui/desktop/listing"
)

type ctx = context.Context

// Jobs are what is done with articles.
type Jobs interface {
	Save(ctx ctx, a office.Actor, today civil.Date, x catalog.Article, pic *picture.Fitted) (assortment.Saved, error)
	Weigh(ctx ctx, today civil.Date, x catalog.Article) (assortment.Effect, error)
	Replace(ctx ctx, a office.Actor, today civil.Date, x assortment.Replacement) (assortment.Replaced, error)
	WeighPrices(ctx ctx, today civil.Date, c pricing.Change) (assortment.PriceEffect, error)
	SavePrices(ctx ctx, a office.Actor, today civil.Date, c pricing.Change, seen assortment.PriceEffect, exempt []int64) (assortment.Priced, error)
	WeighRemoval(ctx ctx, today civil.Date, id int64, from civil.Date) (assortment.PriceEffect, error)
	RemovePrice(ctx ctx, a office.Actor, today civil.Date, x catalog.Article, from civil.Date) (assortment.Saved, error)
	Letters(ctx ctx, today civil.Date, c pricing.Change, exempt []int64) ([]pricing.Letter, error)
}

// Store is what articles and subscriptions are read from.
type Store interface {
	Read(ctx ctx, fn func(office.Reader) error) error
	ArticleUses(ctx ctx, today civil.Date) (map[int64]int, error)
	SubscriptionRows(ctx ctx, today civil.Date, ids []int64) ([]view.SubscriptionRow, error)
}

// Papers prints what customers are told.
type Papers interface {
	PriceLetters(ctx ctx, letters []pricing.Letter) (string, error)
	PriceList(letters []pricing.Letter) (string, error)
}

// Files opens a file a person names.
type Files interface {
	Open(path string) (io.ReadCloser, error)
}

// Office is what the screen asks of the rest of the program.
type Office struct {
	Store  Store
	Jobs   Jobs
	Papers Papers
	Files  Files
	Sheets listing.Files
	Offer  func(ctx) (catalog.Offer, error)
	Boxes  contents.Office
	Clock  office.Clock
	Actor  office.Actor
}

// Stored is what the shop offers, and the articles in the order people count.
type Stored struct {
	Offer    catalog.Offer
	Articles []catalog.Article // by number
}

// Read reads it.
func (o Office) Read(ctx ctx) (Stored, error) {
	offer, err := o.Offer(ctx)
	s := Stored{Offer: offer}
	for _, a := range offer.Articles {
		s.Articles = append(s.Articles, a)
	}
	slices.SortFunc(s.Articles, func(a, b catalog.Article) int { return byText(a.Number, b.Number) })
	return s, err
}

// plans are the plans by number.
func (s Stored) plans() []catalog.DeliveryPlan {
	var out []catalog.DeliveryPlan
	for _, p := range s.Offer.Plans {
		out = append(out, p)
	}
	slices.SortFunc(out, func(a, b catalog.DeliveryPlan) int { return byText(a.Number, b.Number) })
	return out
}

// byText compares as people sort.
func byText(a, b string) int { return cmp.Compare(search.OrderKey(a), search.OrderKey(b)) }

// ReadPicture gives the work that reads a picture from a file and makes it fit.
func (o Office) ReadPicture(path string) func(ctx) (picture.Fitted, error) {
	return func(ctx) (fitted picture.Fitted, err error) {
		f, err := o.Files.Open(path)
		if err != nil {
			return fitted, err
		}
		defer func() { err = errors.Join(err, f.Close()) }()
		content, err := io.ReadAll(io.LimitReader(f, picture.MaxInput+1))
		if err != nil {
			return fitted, err
		}
		return picture.Fit(content)
	}
}

// Picture gives the work that reads the bytes of a picture that is kept.
func (o Office) Picture(hash string) func(ctx) ([]byte, error) {
	return func(ctx ctx) (content []byte, err error) {
		err = o.Store.Read(ctx, func(r office.Reader) error {
			content, _, err = r.Picture(hash)
			return err
		})
		return content, err
	}
}
