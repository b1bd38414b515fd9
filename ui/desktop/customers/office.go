package customers

import (
	"context"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/office/people"
	"turnus/domain/office/view"
	"turnus/ui/desktop/listing"
	"turnus/ui/desktop/tours"
)

// Lists is where the screen reads its lists.
type Lists interface {
	FindCustomers(ctx context.Context, q view.CustomerQuery, limit int) ([]int64, error)
	CustomerRows(ctx context.Context, today civil.Date, ids []int64) ([]view.CustomerRow, error)
	CustomerOrders(ctx context.Context, customerID int64, limit int) ([]view.OrderRow, error)
	Duplicates(ctx context.Context, limit int) ([]view.Duplicate, error)
	FindSubscriptions(ctx context.Context, q view.SubscriptionQuery, limit int) ([]int64, error)
	SubscriptionRows(ctx context.Context, today civil.Date, ids []int64) ([]view.SubscriptionRow, error)
	FindDocuments(ctx context.Context, q view.DocumentQuery, limit int) ([]int64, error)
	DocumentRows(ctx context.Context, ids []int64) ([]view.DocumentRow, error)
}

// Jobs are what is done with customers.
type Jobs interface {
	Blank(ctx context.Context) (people.Detail, error)
	Show(ctx context.Context, id int64) (people.Detail, error)
	Weigh(ctx context.Context, a office.Actor, today civil.Date, c customer.Customer) (people.Effect, error)
	Save(ctx context.Context, a office.Actor, today civil.Date, c customer.Customer) (people.Effect, error)
	History(ctx context.Context, log people.Changes, id int64, limit int) (people.History, error)
	WeighAnonymise(ctx context.Context, a office.Actor, today civil.Date, id int64) (people.Anonymising, error)
	Anonymise(ctx context.Context, a office.Actor, today civil.Date, version int, id int64, paid bool) (people.Anonymising, error)
	WeighMerge(ctx context.Context, a office.Actor, today civil.Date, kept, gone int64) (people.Merge, error)
	Merge(ctx context.Context, a office.Actor, today civil.Date, seen people.Seen, kept, gone int64) (people.Merge, error)
}

// Office is what the screen asks of the office.
type Office struct {
	Lists  Lists
	Jobs   Jobs
	Log    people.Changes
	Offer  func(context.Context) (catalog.Offer, error)
	Tours  tours.Office
	Files  Files
	Sheets listing.Files
	Actor  office.Actor
}

// Files are made of one customer, and opened in the system's viewer.
type Files interface {
	// AccountPage brings the page of the account up to date, and returns where it lies.
	AccountPage(ctx context.Context, today civil.Date, id int64) (string, error)
	// Disclosure keeps everything that is known of a person, and returns where.
	Disclosure(ctx context.Context, today civil.Date, id int64) (string, error)
}
