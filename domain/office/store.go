package office

import (
	"context"
	"time"

	"turnus/domain/billing"
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/notice"
	"turnus/domain/opening"
	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/domain/problem"
	"turnus/domain/record"
	"turnus/domain/schedule"
	"turnus/domain/shipto"
	"turnus/domain/shop"
	"turnus/domain/subscription"
)

// Codes a store answers with.
const (
	CodeChangedElsewhere problem.Code = "store.changed_elsewhere" // the version saved is not the stored one
	CodeNotFound         problem.Code = "store.not_found"
	CodeNumberTaken      problem.Code = "store.number_taken"
	CodeLocked           problem.Code = "store.locked"         // another program holds the database
	CodeNotWritable      problem.Code = "store.not_writable"   // no permission on the data folder
	CodeNewerVersion     problem.Code = "store.newer_version"  // written by a newer Turnus
	CodeDamaged          problem.Code = "store.damaged"        // not a database, or broken
	CodeNotEmpty         problem.Code = "store.not_empty"      // the demo wants an empty data folder
	CodeNoShop           problem.Code = "store.no_shop"        // no settings saved yet
	CodeDiskFull         problem.Code = "store.disk_full"      // nothing could be written
	CodeAlreadyBilled    problem.Code = "store.already_billed" // a line has a live claim by another document
)

// Store keeps everything. It is the one write path: every change happens in
// Do, and leaves a row of the change log for each aggregate it touched.
type Store interface {
	// Do runs one unit of work: a request, a customer's invoice, the closing of
	// a day. Everything fn did is kept if it returns nil, and nothing
	// otherwise. Units of work are serial; fn must not call Do.
	Do(ctx context.Context, actor Actor, cause Cause, fn func(Tx) error) error
	// Read runs fn on one consistent state, without hindering writers.
	Read(ctx context.Context, fn func(Reader) error) error
}

// Collection reads and saves the aggregates of one kind.
type Collection[T any] interface {
	// Get returns the aggregate with an id, or a problem CodeNotFound.
	Get(id int64) (T, error)
	// Find returns the aggregate with a number; false if there is none.
	Find(number string) (T, bool, error)
	// List returns those of the ids that exist, in the order of ids.
	List(ids []int64) ([]T, error)
	// All returns every aggregate by number; for kinds that are few (articles,
	// plans, calendars, pick-up points), never for customers or orders.
	All() ([]T, error)
}

// Saver is a collection within a unit of work.
type Saver[T any] interface {
	Collection[T]
	// Save inserts aggregates whose ID is 0, giving them id and version, and
	// updates the others if their version is the stored one (else
	// CodeChangedElsewhere), counting it up. Saving what is equal to the stored
	// state changes nothing. Each change leaves a row in the change log.
	Save(items ...*T) error
}

// Reader is a consistent view of the store. Where a query takes a limit, 0 is
// none.
type Reader interface {
	Shop() (shop.Shop, error) // CodeNoShop before the first save
	Calendars() Collection[schedule.Calendar]
	Plans() Collection[catalog.DeliveryPlan]
	Articles() Collection[catalog.Article]
	PickupPoints() Collection[shipto.PickupPoint]
	Tours() Collection[shipto.Tour]
	Customers() Collection[customer.Customer]
	Subscriptions() Collection[subscription.Subscription]
	Orders() Collection[order.Order]
	Slips() Collection[picking.Slip]
	Notices() Collection[notice.Notice]
	BoxContents() Collection[catalog.BoxContents]
	OpeningBalances() Collection[opening.Balance]

	CustomerQueries
	SubscriptionQueries
	OrderQueries
	BillingQueries
	RequestQueries
	NoticeQueries
	ArticleQueries
	ChangeQueries
}

// Tx is a unit of work.
type Tx interface {
	Reader

	SaveShop(s *shop.Shop) error
	SaveCalendars() Saver[schedule.Calendar]
	SavePlans() Saver[catalog.DeliveryPlan]
	SaveArticles() Saver[catalog.Article]
	// SavePicture keeps the bytes of a picture by their hash; keeping the same
	// twice changes nothing.
	SavePicture(hash string, content []byte) error
	SavePickupPoints() Saver[shipto.PickupPoint]
	SaveTours() Saver[shipto.Tour]
	SaveCustomers() Saver[customer.Customer] // gives new customers their Serial
	SaveSubscriptions() Saver[subscription.Subscription]
	SaveOrders() Saver[order.Order]
	SaveSlips() Saver[picking.Slip]
	SaveNotices() Saver[notice.Notice]
	SaveBoxContents() Saver[catalog.BoxContents]
	SaveOpeningBalances() Saver[opening.Balance]

	// NextNumber counts a number series up by n and returns the first of the
	// numbers taken, from 1. Rolled back with the unit of work, so that a
	// series has no gap. year 0 is a series without years.
	NextNumber(kind record.Kind, prefix string, year, n int) (int, error)

	// SaveOverviews replaces the overview rows of subscriptions. A row holds no
	// longer (its Until becomes zero) as soon as something is saved differently
	// that its state or next day depends on: the subscription, where it goes
	// to, lead times, plan, calendar.
	SaveOverviews(rows ...Overview) error

	// SetPlanMark remembers that every delivery with a nominal date before the
	// day is an order, dropped, or decided.
	SetPlanMark(day civil.Date) error

	// Issue stores a document with its frozen copy and claims its order lines;
	// a line that has a live claim is CodeAlreadyBilled. The document's id is
	// returned. Issued documents never change afterwards.
	Issue(d billing.Document) (int64, error)
	// RecordPaper remembers the PDF made of the document with a number, by its
	// hash; every PDF made leaves a row.
	RecordPaper(number, file, sha256 string) error

	// EraseChanges takes out of the log what the changes of some aggregates wrote;
	// that they were changed, when and by whom, stays.
	EraseChanges(kind record.Kind, ids []int64) error
	// EraseRequests takes out what requests asked for and what was answered, where
	// they are about a customer or subscription with one of the numbers; that there
	// was a request and what became of it stays.
	EraseRequests(numbers []string) error
	// MoveNotices gives one customer the open notices of another.
	MoveNotices(from, to int64) error

	SaveImportFile(f *ImportFile) error
	SaveRequest(r RequestRecord) error
}

// CustomerQueries find customers.
type CustomerQueries interface {
	// CustomerIDs returns up to limit ids greater than after, ascending.
	CustomerIDs(after int64, limit int) ([]int64, error)
	// LastCustomerNumber is the number of the customer entered last, "" if there is
	// none.
	LastCustomerNumber() (string, error)
	// ClosedCustomerIDs returns the ids, ascending, of those who were merged into
	// others or anonymised.
	ClosedCustomerIDs() ([]int64, error)
	// CustomersWithHoldEnding returns the ids, ascending, of customers who have a
	// hold whose last day is in a range that has both ends.
	CustomersWithHoldEnding(last civil.Range) ([]int64, error)
	// CustomersMergedInto returns the ids, ascending, of those who turned out to be
	// a customer.
	CustomersMergedInto(id int64) ([]int64, error)
	// OpeningBalancesOf returns what was open between a customer and the shop
	// when it began to work with Turnus, by id.
	OpeningBalancesOf(customerID int64) ([]opening.Balance, error)
}

// SubscriptionQueries find subscriptions.
type SubscriptionQueries interface {
	// SubscriptionIDs returns up to limit ids greater than after, ascending, of
	// subscriptions whose term overlaps the range.
	SubscriptionIDs(term civil.Range, after int64, limit int) ([]int64, error)
	// SubscriptionIDsWith returns the ids, ascending, of subscriptions whose term
	// overlaps the range and that were or are on one of the plans, or have or had
	// one of the articles.
	SubscriptionIDsWith(planIDs, articleIDs []int64, term civil.Range) ([]int64, error)
	// SubscriptionIDsOf returns the ids a customer pays for or receives, ascending.
	SubscriptionIDsOf(customerID int64) ([]int64, error)
	// NewestSubscription returns the number of the one with the greatest id, "" if
	// there is none.
	NewestSubscription() (string, error)
	// SubscriptionTermIDs returns the ids, ascending, of subscriptions that may
	// end, or whose term may, on a day of a range that has both ends: whose last
	// day is in it, who end after so many deliveries and not before it, or whose
	// end pauses may move into it.
	SubscriptionTermIDs(last civil.Range) ([]int64, error)
	// PlanMark is what SetPlanMark remembered, zero before the first planning.
	PlanMark() (civil.Date, error)
	// Overviews returns the overview rows of the ids that exist.
	Overviews(ids []int64) ([]Overview, error)
	// StaleOverviews returns the ids of subscriptions, ascending, whose overview
	// row does not hold on a day.
	StaleOverviews(today civil.Date) ([]int64, error)
}

// OrderQueries find orders and slips.
type OrderQueries interface {
	// OrderIDs returns up to limit ids of orders greater than after, ascending.
	OrderIDs(after int64, limit int) ([]int64, error)
	// OrdersOfSubscriptions returns all orders, live or cancelled, that cover a
	// nominal date in the range, by subscription id, then first nominal date.
	OrdersOfSubscriptions(ids []int64, nominal civil.Range) ([]order.Order, error)
	// CoveredBefore counts what live orders of each subscription cover of the
	// nominal dates before a day; subscriptions without any are left out.
	CoveredBefore(ids []int64, day civil.Date) (map[int64]Covered, error)
	// OrdersWithPick returns the orders, not cancelled, that have a line with
	// this pick day.
	OrdersWithPick(day civil.Date) ([]order.Order, error)
	// OrdersOnSlips returns the orders, not cancelled, of receivers on delivery
	// days: all that could share a slip with the given ones.
	OrdersOnSlips(keys []picking.Key) ([]order.Order, error)
	// OrderIDsOn returns the ids, ascending, of the orders, not cancelled, that
	// are delivered on a day of a range that has both ends, or have a line with
	// such a pick day.
	OrderIDsOn(days civil.Range) ([]int64, error)
	// OpenOrdersOf returns the open orders a customer pays for or receives.
	OpenOrdersOf(customerID int64) ([]order.Order, error)
	// OrderIDsOf returns the ids of all orders a customer pays for or receives,
	// ascending, and SlipIDsOf those of the slips of what a customer got.
	OrderIDsOf(customerID int64) ([]int64, error)
	SlipIDsOf(customerID int64) ([]int64, error)
	// HeldOrdersOf returns the single orders a customer pays for or receives that
	// a delivery stop has cancelled.
	HeldOrdersOf(customerID int64) ([]order.Order, error)
	// CountHeldOrders counts them over all customers, from a delivery day on.
	CountHeldOrders(from civil.Date) (int, error)
	// OpenOrdersWithArticle returns the open orders that have a line of it.
	OpenOrdersWithArticle(articleID int64) ([]order.Order, error)
	// OpenOrdersOn returns the open orders that are delivered on one of some days
	// or have a line that is picked on one of some others, by id.
	OpenOrdersOn(delivered, picked []civil.Date) ([]order.Order, error)
	// OpenOrdersWithDislikes returns the open orders packed on a day of a range
	// that have a line of one of the articles and whose receiver dislikes
	// anything, by id.
	OpenOrdersWithDislikes(picked civil.Range, articleIDs []int64) ([]order.Order, error)
	// SlipsByKey returns the slips that exist for the keys.
	SlipsByKey(keys []picking.Key) ([]picking.Slip, error)
	// SlipsPrinted returns the slips printed for a pick day and not closed yet.
	SlipsPrinted(pick civil.Date) ([]picking.Slip, error)
}

// BillingQueries find what can be invoiced and what was.
type BillingQueries interface {
	// UnbilledPayers returns up to limit ids of payers greater than after,
	// ascending, who have packed lines delivered up to a day without a live claim.
	UnbilledPayers(until civil.Date, after int64, limit int) ([]int64, error)
	// UnbilledOrders returns a payer's packed orders delivered up to a day that
	// have a packed line without a live claim; lines that are claimed are left out.
	UnbilledOrders(payerID int64, until civil.Date) ([]order.Order, error)
	// BilledThrough returns the last day of the latest invoiced period of each
	// payer that has one; invoices of goods paid in the webshop do not count.
	BilledThrough(payerIDs []int64) (map[int64]civil.Date, error)
	// Document returns the frozen copy of an issued document.
	Document(number string) (billing.Document, bool, error)
	// DocumentsOf returns a customer's documents, newest first.
	DocumentsOf(customerID int64) ([]billing.Document, error)
	// DocumentNumbers returns the numbers of documents issued on days of the range.
	DocumentNumbers(issued civil.Range) ([]string, error)
	// DocumentsWithoutPaper returns those of them no PDF was recorded for yet.
	DocumentsWithoutPaper(issued civil.Range) ([]string, error)
	// Papers returns what was recorded of the documents with these numbers, in
	// the order it was recorded.
	Papers(numbers []string) ([]Paper, error)
	// LastNumber returns the last number taken of a series, 0 for none; see
	// Tx.NextNumber.
	LastNumber(kind record.Kind, prefix string, year int) (int, error)
}

// RequestQueries find what came in through the import folder.
type RequestQueries interface {
	// UnfinishedFile returns the row of a file with this name and content whose
	// reading was cut off before it was archived.
	UnfinishedFile(name, sha256 string) (ImportFile, bool, error)
	// Request returns what became of a request id.
	Request(id string) (RequestRecord, bool, error)
	// RequestsAbout returns the requests that name a customer, subscription or order
	// by one of the numbers, in the order they came, each once.
	RequestsAbout(numbers []string) ([]RequestRecord, error)
}

// ArticleQueries find what goes with articles.
type ArticleQueries interface {
	// BoxContentsFor returns the contents that hold on a delivery day of a range
	// that has both ends: of each box the last from its first day or before, and
	// all that follow, by box and day.
	BoxContentsFor(days civil.Range) ([]catalog.BoxContents, error)
	// Picture returns the bytes of a picture; false if there are none.
	Picture(hash string) ([]byte, bool, error)
	// SubscriptionsUsing returns the ids, ascending, of subscriptions that have
	// not ended before a day and have one of the articles in a version that holds
	// on that day or later; with plans, in one on one of these plans.
	SubscriptionsUsing(articleIDs, planIDs []int64, from civil.Date) ([]int64, error)
	// SubscriptionsChangedTo returns the ids, ascending, of subscriptions that have
	// not ended before a day and have one of the articles in a single changed
	// delivery whose nominal date is on that day or later.
	SubscriptionsChangedTo(articleIDs []int64, from civil.Date) ([]int64, error)
	// OpenOrderIDsUsing returns the ids, ascending, of open orders delivered from
	// a day on that have a line of one of the articles, in two lists: those whose
	// cut-off is after an instant, and those it is too late for.
	OpenOrderIDsUsing(articleIDs []int64, from civil.Date, at time.Time) (free, fixed []int64, err error)
}

// NoticeQueries find what customers are still to be told.
type NoticeQueries interface {
	// OpenNoticeIDs returns up to limit ids greater than after, ascending, of
	// notices that were neither given nor withdrawn.
	OpenNoticeIDs(after int64, limit int) ([]int64, error)
	// CountOpenNotices counts them.
	CountOpenNotices() (int, error)
	// NoticesOf returns all about nominal dates of subscriptions in a range that
	// has both ends, open or not, by id.
	NoticesOf(subscriptionIDs []int64, nominal civil.Range) ([]notice.Notice, error)
	// SubscriptionsToTell returns the ids, ascending, of subscriptions with an open
	// notice about a term.
	SubscriptionsToTell() ([]int64, error)
	// NoticesOfOrders returns all about single orders, open or not, by id.
	NoticesOfOrders(orderIDs []int64) ([]notice.Notice, error)
}

// ChangeQueries read the change log, for those who want to do again only what a
// change concerns.
type ChangeQueries interface {
	// LogEnd is the last row of the change log.
	LogEnd() (LogMark, error)
	// LogHas reports whether the log still has a row: that of another database, or
	// of one restored from a copy, has not.
	LogHas(m LogMark) (bool, error)
	// ChangedSince returns the ids, ascending, of those of a kind that have a change
	// behind a row of the log.
	ChangedSince(m LogMark, kind record.Kind) ([]int64, error)
	// CustomersTouchedSince returns the ids of customers who have a change behind a
	// row of the log, or whose subscriptions, single orders or documents have; also
	// those who had them before, and for whom a changed customer pays or who pay
	// for one.
	CustomersTouchedSince(m LogMark) ([]int64, error)
}

// LogMark is a row of the change log; the zero mark is before the first one.
type LogMark struct {
	ID   int64  `json:"id"`
	Hash string `json:"hash"` // of the chain up to it, in hexadecimal
}

// Overview is a subscription as lists show it; kept in step with it by the jobs.
type Overview struct {
	SubscriptionID int64              `json:"subscription_id"`
	State          subscription.State `json:"state"`
	Next           civil.Date         `json:"next"`  // next delivery day, zero if none is in sight
	AsOf           civil.Date         `json:"as_of"` // the day it was computed for
	// Until is the last day it holds on: afterwards State or Next may be others.
	// civil.MaxDate is for good; zero is not at all, because the row was not
	// computed yet or something has changed since.
	Until civil.Date `json:"until"`
}

// Covered counts the past of a subscription: the nominal dates real orders cover,
// and those orders, fewer where dates fell together on one day.
type Covered struct{ Dates, Orders int }

// Paper is a PDF that was made of an issued document.
type Paper struct {
	Document string // number
	File     string // its name, without folders
	SHA256   string // of its bytes, in hexadecimal
	At       time.Time
}

// FileState is how far the reading of an import file has come.
type FileState string

// The states of an import file, in order.
const (
	FileClaimed  FileState = "claimed"  // renamed into work/
	FileApplied  FileState = "applied"  // every request has its verdict
	FileAnswered FileState = "answered" // the answer file is written
	FileArchived FileState = "archived" // moved to done/ or rejected/
)

// ImportFile is one file of the import folder.
type ImportFile struct {
	ID       int64
	Name     string // as it was put into the folder
	SHA256   string
	State    FileState
	Rejected bool // could not be read at all
	Owner    string
	Lease    time.Time // the claim holds until then
	Arrived  time.Time
}

// RequestRecord is what became of one request; final or not by its verdict.
type RequestRecord struct {
	ID      string // unique per shop
	Type    string
	FileID  int64
	Verdict string
	Code    problem.Code
	Body    []byte // the request as it came, JSON
	Answer  []byte // what the answer file says of it, JSON
	At      time.Time
}
