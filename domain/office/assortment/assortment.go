// Package assortment has the jobs on what the shop sells: making and changing
// articles, ending them with what that leaves open, and new prices. Lead times
// move deliveries and are changed by revising.
package assortment

import (
	"cmp"
	"context"
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/order"
	"turnus/domain/picture"
	"turnus/domain/problem"
)

// Codes of these jobs.
const (
	CodeLeadElsewhere problem.Code = "assortment.lead_elsewhere" // count: subscriptions that have it
	CodePricePast     problem.Code = "assortment.price_past"     // date of the price
	CodeNoSuchArticle problem.Code = "assortment.no_such_article"
	CodeNoSuchPlan    problem.Code = "assortment.no_such_plan"
)

// Jobs are the jobs on a store.
type Jobs struct {
	Store office.Store
	Clock office.Clock
}

// cause is what the changes of these jobs are logged under.
var cause = office.Cause{Job: office.JobSetup}

// atOnce is how many orders or subscriptions one unit of work changes.
const atOnce = 100

// Saved is what saving an article did.
type Saved struct {
	Article catalog.Article
	Orders  int // that follow: prices and tax
	Failed  int // that cannot follow and stay as they are
}

// Save makes an article, or changes the one it was read from. pic is its new
// picture, nil to keep the one it has. Orders that can still change get its price
// and tax; what is past its cut-off stays. Lead times of an article in use, and
// prices of days that are over, are not changed here.
func (j Jobs) Save(ctx context.Context, actor office.Actor, today civil.Date, a catalog.Article, pic *picture.Fitted) (Saved, error) {
	var done Saved
	if err := office.Allow(actor, office.JobSetup); err != nil {
		return done, err
	}
	var before catalog.Article
	err := j.Store.Do(ctx, actor, cause, func(tx office.Tx) error {
		if a.ID != 0 {
			var err error
			if before, err = tx.Articles().Get(a.ID); err != nil {
				return err
			}
		}
		if err := settle(tx, today, before, &a); err != nil {
			return err
		}
		if pic != nil {
			a.Picture = pic.Picture
			if err := tx.SavePicture(pic.Picture.Hash, pic.Content); err != nil {
				return err
			}
		}
		return tx.SaveArticles().Save(&a)
	})
	if err != nil {
		return done, err
	}
	done.Article = a
	if a.ID == before.ID && (a.VATCode != before.VATCode || !slices.Equal(a.Prices, before.Prices)) {
		done.Orders, done.Failed, err = j.follow(ctx, actor, today, []int64{a.ID}, today)
	}
	return done, err
}

// settle brings an article into order and returns everything that is wrong with it.
func settle(r office.Reader, today civil.Date, before catalog.Article, a *catalog.Article) error {
	offer, err := office.LoadOffer(r)
	if err != nil {
		return err
	}
	slices.Sort(a.PlanIDs)
	a.PlanIDs = slices.Compact(a.PlanIDs)
	a.Allergens = catalog.InAnnexOrder(a.Allergens)
	if head, ok := offer.Articles[a.FamilyID]; ok && head.ID != a.ID {
		a.FamilyID = head.Family() // a size of a size is one of the same family
	}
	wrong := problem.Of(a.Check(offer.Shop.VATCodes()))
	wrong = append(wrong, problem.Of(a.Active.Check("active_to"))...)
	for _, id := range a.PlanIDs {
		if _, ok := offer.Plans[id]; !ok {
			wrong.Add(CodeNoSuchPlan, "plans")
		}
	}
	for _, id := range append(slices.Clone(a.SubstituteIDs), cmp.Or(a.FamilyID, a.ID)) {
		if _, ok := offer.Articles[id]; !ok && id != 0 {
			wrong.Add(CodeNoSuchArticle, "substitutes")
		}
	}
	if before.ID != 0 {
		wrong = append(wrong, pastPrices(before, *a, today)...)
		used, err := leadInUse(r, today, before, *a)
		if err != nil {
			return err
		}
		if used > 0 {
			wrong.Add(CodeLeadElsewhere, "lead_days", "count", used)
		}
	}
	return wrong.Err()
}

// leadInUse is how many subscriptions have an article whose lead time changes.
func leadInUse(r office.Reader, today civil.Date, before, a catalog.Article) (int, error) {
	if before.LeadDays == a.LeadDays && before.Freshness == a.Freshness {
		return 0, nil
	}
	ids, err := r.SubscriptionsUsing([]int64{a.ID}, nil, today)
	return len(ids), err
}

// pastPrices names prices of days before today that are not what they were.
func pastPrices(before, a catalog.Article, today civil.Date) problem.List {
	var wrong problem.List
	for _, p := range slices.Concat(before.Prices, a.Prices) {
		if !p.From.Before(today) {
			continue
		}
		if !slices.Contains(before.Prices, p) || !slices.Contains(a.Prices, p) {
			wrong.Add(CodePricePast, "prices", "date", p.From)
		}
	}
	return wrong
}

// follow lets the open orders with articles from a day on follow what is stored
// now, some at once. What is cut off there is done by doing the same again. It
// counts the orders, and those that cannot follow because something else is wrong
// with them: planning names it.
func (j Jobs) follow(ctx context.Context, actor office.Actor, today civil.Date, articleIDs []int64, from civil.Date) (done, failed int, err error) {
	var ids []int64
	err = j.Store.Read(ctx, func(r office.Reader) error {
		ids, _, err = r.OpenOrderIDsUsing(articleIDs, from, j.Clock())
		return err
	})
	if err != nil {
		return 0, 0, err
	}
	for some := range slices.Chunk(ids, atOnce) {
		err := j.Store.Do(ctx, actor, cause, func(tx office.Tx) error {
			bad, err := j.followSome(tx, today, some)
			done, failed = done+len(some)-bad, failed+bad
			return err
		})
		if err != nil {
			return done, failed, err
		}
		office.Report(ctx, done+failed, len(ids))
	}
	return done, failed, nil
}

func (j Jobs) followSome(tx office.Tx, today civil.Date, ids []int64) (failed int, err error) {
	offer, err := office.LoadOffer(tx)
	if err != nil {
		return 0, err
	}
	orders, err := tx.Orders().List(ids)
	if err != nil {
		return 0, err
	}
	slices.SortStableFunc(orders, func(a, b order.Order) int { return cmp.Compare(a.SubscriptionID, b.SubscriptionID) })
	m := planning.Moment{Today: today, At: j.Clock()}
	for len(orders) > 0 {
		n := 1
		for n < len(orders) && orders[0].SubscriptionID != 0 && orders[n].SubscriptionID == orders[0].SubscriptionID {
			n++
		}
		if err := planning.Follow(tx, offer, m, orders[:n]); err != nil {
			if len(problem.Of(err)) == 0 {
				return failed, err
			}
			failed += n
		}
		orders = orders[n:]
	}
	return failed, nil
}
