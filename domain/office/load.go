package office

import (
	"maps"
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/domain/schedule"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
)

// LoadOffer reads everything the shop offers: settings, articles, plans,
// compiled calendars, pick-up points. They are few, so jobs read them whole.
func LoadOffer(r Reader) (catalog.Offer, error) {
	var o catalog.Offer
	var err error
	if o.Shop, err = r.Shop(); err != nil {
		return o, err
	}
	o.Location = o.Shop.Location()
	if o.Articles, err = byID(r.Articles(), func(a catalog.Article) int64 { return a.ID }); err != nil {
		return o, err
	}
	if o.Plans, err = byID(r.Plans(), func(p catalog.DeliveryPlan) int64 { return p.ID }); err != nil {
		return o, err
	}
	if o.Points, err = byID(r.PickupPoints(), func(p shipto.PickupPoint) int64 { return p.ID }); err != nil {
		return o, err
	}
	tours, err := r.Tours().All()
	if err != nil {
		return o, err
	}
	o.Tours = tours
	calendars, err := r.Calendars().All()
	if err != nil {
		return o, err
	}
	o.Days = make(map[int64]*schedule.Days, len(calendars))
	for _, c := range calendars {
		if o.Days[c.ID], err = schedule.Compile(c); err != nil {
			return o, err
		}
	}
	return o, nil
}

// LoadSources reads what slips of the orders are written from.
func LoadSources(r Reader, offer catalog.Offer, orders []order.Order) (picking.Sources, error) {
	receivers, subscriptions := map[int64]bool{}, map[int64]bool{}
	for _, o := range orders {
		receivers[o.ReceiverID] = true
		if o.SubscriptionID != 0 {
			subscriptions[o.SubscriptionID] = true
		}
	}
	src := picking.Sources{Articles: offer.Articles, Points: offer.Points, Tours: offer.Tours}
	var err error
	if src.Contents, err = contentsFor(r, orders); err != nil {
		return src, err
	}
	if src.Customers, err = ListByID(r.Customers(), receivers, CustomerID); err != nil {
		return src, err
	}
	src.Subscriptions, err = ListByID(r.Subscriptions(), subscriptions, SubscriptionID)
	return src, err
}

// contentsFor reads what is in boxes on the delivery days of orders.
func contentsFor(r Reader, orders []order.Order) (catalog.Contents, error) {
	var days civil.Range
	for _, o := range orders {
		days = civil.Between(civil.Earlier(days.From, o.Date), civil.Later(days.To, o.Date))
	}
	if len(orders) == 0 {
		return nil, nil
	}
	list, err := r.BoxContentsFor(days)
	return catalog.ContentsOf(list), err
}

// CustomerID is the id of a customer, for ListByID.
func CustomerID(c customer.Customer) int64 { return c.ID }

// SubscriptionID is the id of a subscription, for ListByID.
func SubscriptionID(s subscription.Subscription) int64 { return s.ID }

// ListByID reads the aggregates of a set of ids into a map.
func ListByID[T any](c Collection[T], ids map[int64]bool, id func(T) int64) (map[int64]T, error) {
	list, err := c.List(slices.Sorted(maps.Keys(ids)))
	if err != nil {
		return nil, err
	}
	return index(list, id), nil
}

func byID[T any](c Collection[T], id func(T) int64) (map[int64]T, error) {
	list, err := c.All()
	if err != nil {
		return nil, err
	}
	return index(list, id), nil
}

func index[T any](list []T, id func(T) int64) map[int64]T {
	out := make(map[int64]T, len(list))
	for _, x := range list {
		out[id(x)] = x
	}
	return out
}
