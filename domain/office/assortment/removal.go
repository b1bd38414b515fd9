package assortment

import (
	"context"
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/pricing"
	"turnus/domain/problem"
	"turnus/domain/subscription"
)

// Codes of taking a planned price away.
const (
	CodePriceNotPlanned problem.Code = "assortment.price_not_planned" // date: there is none that begins there, or it holds already
	CodePriceOnly       problem.Code = "assortment.price_only"        // date: before it there is none
	CodePriceUsed       problem.Code = "assortment.price_used"        // date, count: orders past their cut-off that have it
)

// WeighRemoval tells what taking away a price that is planned would do: from that
// day on holds what held before.
func (j Jobs) WeighRemoval(ctx context.Context, today civil.Date, id int64, from civil.Date) (PriceEffect, error) {
	var e PriceEffect
	err := j.Store.Read(ctx, func(r office.Reader) error {
		offer, err := office.LoadOffer(r)
		if err != nil {
			return err
		}
		a := offer.Articles[id]
		if !from.After(today) || !slices.ContainsFunc(a.Prices, func(p catalog.Price) bool { return p.From == from }) {
			return problem.New(CodePriceNotPlanned, "prices", "date", from)
		}
		before, ok := a.PriceOn(from.AddDays(-1))
		if !ok {
			return problem.New(CodePriceOnly, "prices", "date", from)
		}
		planned, _ := a.PriceOn(from)
		e.Steps = []pricing.Step{{Article: a, Before: planned, After: before}}
		c := pricing.Change{ArticleIDs: []int64{id}, From: from}
		free, fixed, err := r.OpenOrderIDsUsing(c.ArticleIDs, from, j.Clock())
		if err != nil {
			return err
		}
		if e.Orders, e.Fixed = len(free), len(fixed); e.Fixed > 0 {
			return problem.New(CodePriceUsed, "prices", "date", from, "count", e.Fixed)
		}
		is := pricing.With(offer, e.Steps, from)
		return eachUsing(ctx, r, c, func(s subscription.Subscription) { e.add(s, c, offer, is) })
	})
	return e, err
}

// RemovePrice takes a planned price away from an article as it was read. Orders
// that can still change follow; once one cannot, the price is used and stays.
func (j Jobs) RemovePrice(ctx context.Context, actor office.Actor, today civil.Date, a catalog.Article, from civil.Date) (Saved, error) {
	if err := office.Allow(actor, office.JobSetup); err != nil {
		return Saved{}, err
	}
	if _, err := j.WeighRemoval(ctx, today, a.ID, from); err != nil {
		return Saved{}, err
	}
	a.Prices = slices.DeleteFunc(slices.Clone(a.Prices), func(p catalog.Price) bool { return p.From == from })
	return j.Save(ctx, actor, today, a, nil)
}
