// Package demo makes up the demo shop: a Swiss farm shop with its articles,
// plans, customers and subscriptions, of any size, and the wishes its webshop
// would send on a day. It is the first thing a new user sees, what tests of
// large shops run on, and it is the same every time: nothing here asks the
// clock or real chance.
//
// Orders, slips and invoices are not made up: they come from planning and
// invoicing the three months before today with the jobs everybody uses.
package demo

import (
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/order"
	"turnus/domain/picture"
	"turnus/domain/schedule"
	"turnus/domain/shipto"
	"turnus/domain/shop"
	"turnus/domain/subscription"
)

// Data is a whole shop that is not saved yet. Aggregates are numbered by ID
// from 1 for each kind, in the order of their slice; references between them
// use these provisional IDs, which whoever saves them replaces by real ones.
type Data struct {
	Shop          shop.Shop
	Calendars     []schedule.Calendar
	Plans         []catalog.DeliveryPlan
	Articles      []catalog.Article
	Pictures      []picture.Fitted // of the articles that have one
	Boxes         []catalog.BoxContents
	Points        []shipto.PickupPoint
	Tours         []shipto.Tour
	Customers     []customer.Customer
	Subscriptions []subscription.Subscription
	// Singles are single orders of the last three months and the next two
	// weeks, by the day they were placed on. Prices, VAT, pick days and cut-off
	// are left to the job that places them.
	Singles []order.Order
}

// Size of the demo shop unless another is asked for, and how many customers a
// number of subscriptions has: 250 for 400.
const (
	Subscriptions         = 400
	customersPerGroup     = 5
	subscriptionsPerGroup = 8
)

// Shop makes up the shop as it stands on a day, with so many subscriptions (at
// least one). The same size and day always give the same shop.
func Shop(subscriptions int, today civil.Date) Data {
	subscriptions = max(subscriptions, 1)
	customers := (subscriptions*customersPerGroup + subscriptionsPerGroup - 1) / subscriptionsPerGroup
	data := Data{
		Shop: settings(), Calendars: calendars(today), Plans: plans(today), Articles: articles(today), Points: points(), Tours: tours(),
	}
	drawn := pictures()
	for i, a := range data.Articles {
		if p, ok := drawn[a.Number]; ok {
			data.Articles[i].Picture, data.Pictures = p.Picture, append(data.Pictures, p)
		}
	}
	w := &writer{
		today: today, people: people(customers, today), points: data.Points, days: daysOf(data.Calendars[0]),
		byID: data.Articles, articles: map[string]catalog.Article{},
	}
	for _, a := range data.Articles {
		w.articles[a.Number] = a
	}
	data.Customers = make([]customer.Customer, len(w.people))
	for i, p := range w.people {
		data.Customers[i] = p.Customer
	}
	data.Boxes = w.boxes()
	data.Subscriptions = w.subscriptions(subscriptions)
	data.Singles = w.singles(subscriptions)
	data.putInOrder(today)
	return data
}
