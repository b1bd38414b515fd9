package db

import (
	"context"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/office/view"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
)

// SubscriptionRows implements view.Lists. The rows of a screen are few: they are
// made of the aggregates, so that which version holds and where it goes to is
// said by the domain.
func (db *DB) SubscriptionRows(ctx context.Context, today civil.Date, ids []int64) ([]view.SubscriptionRow, error) {
	return look(ctx, db, func(r reader) ([]view.SubscriptionRow, error) {
		list, err := r.Subscriptions().List(ids)
		if err != nil {
			return nil, err
		}
		n, err := r.named(list, today)
		if err != nil {
			return nil, err
		}
		return rowsOf(list, func(_ int, s subscription.Subscription) view.SubscriptionRow { return n.row(s, today) }), nil
	})
}

// named is what rows of subscriptions refer to, by id.
type named struct {
	customers map[int64]customer.Customer
	plans     map[int64]catalog.DeliveryPlan
	articles  map[int64]catalog.Article
	points    map[int64]shipto.PickupPoint
	overviews map[int64]office.Overview
}

// named reads what the versions that hold on a day refer to.
func (r reader) named(list []subscription.Subscription, today civil.Date) (named, error) {
	customers, plans, articles := map[int64]bool{}, map[int64]bool{}, map[int64]bool{}
	ids := make([]int64, len(list))
	for i, s := range list {
		ids[i] = s.ID
		v := s.On(today)
		customers[s.PayerID], customers[s.ReceiverID], plans[v.PlanID] = true, true, true
		for _, l := range v.Lines {
			articles[l.ArticleID] = true
		}
	}
	var n named
	var err error
	if n.customers, err = office.ListByID(r.Customers(), customers, office.CustomerID); err != nil {
		return n, err
	}
	if n.plans, err = office.ListByID(r.Plans(), plans, func(p catalog.DeliveryPlan) int64 { return p.ID }); err != nil {
		return n, err
	}
	if n.articles, err = office.ListByID(r.Articles(), articles, func(a catalog.Article) int64 { return a.ID }); err != nil {
		return n, err
	}
	points := map[int64]bool{}
	for _, s := range list {
		points[n.destination(s, today).PickupPointID] = true
	}
	if n.points, err = office.ListByID(r.PickupPoints(), points, func(p shipto.PickupPoint) int64 { return p.ID }); err != nil {
		return n, err
	}
	overviews, err := r.Overviews(ids)
	n.overviews = make(map[int64]office.Overview, len(overviews))
	for _, o := range overviews {
		n.overviews[o.SubscriptionID] = o
	}
	return n, err
}

// destination is where the version that holds goes to.
func (n named) destination(s subscription.Subscription, today civil.Date) shipto.ShipTo {
	if to := s.On(today).ShipTo; !to.IsZero() {
		return to
	}
	return n.customers[s.ReceiverID].Destination()
}

func (n named) row(s subscription.Subscription, today civil.Date) view.SubscriptionRow {
	v, to, o := s.On(today), n.destination(s, today), n.overviews[s.ID]
	row := view.SubscriptionRow{
		ID: s.ID, Version: s.Version, Number: s.Number,
		Receiver: listed(n.customers[s.ReceiverID]), Payer: listed(n.customers[s.PayerID]),
		PostalCode: to.Address.PostalCode, Town: to.Address.Town,
		PlanID: v.PlanID, Plan: n.plans[v.PlanID].Number, PlanNames: n.plans[v.PlanID].Names,
		Start: s.Start, Last: s.LastDay(), State: o.State, Next: o.Next, AsOf: o.AsOf,
	}
	if point, ok := n.points[to.PickupPointID]; ok {
		row.PickupPoint, row.PostalCode, row.Town = point.Names, point.Address.PostalCode, point.Address.Town
	}
	for _, l := range v.Lines {
		a := n.articles[l.ArticleID]
		row.Lines = append(row.Lines, view.SubscriptionLine{
			ArticleID: a.ID, Article: a.Number, Names: a.Names, Unit: a.Unit, Quantity: l.Quantity,
		})
	}
	return row
}

// listed is a customer as rows name them.
func listed(c customer.Customer) view.Customer {
	return view.Customer{
		ID: c.ID, Number: c.Number, Company: c.Party.Company, FirstName: c.Party.FirstName, LastName: c.Party.LastName,
	}
}
