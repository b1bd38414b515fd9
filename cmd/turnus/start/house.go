package start

import (
	"context"
	"log/slog"
	"slices"
	"sync"

	"turnus/cmd/internal/datafolder"
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/office"
	read "turnus/domain/office/intake"
	"turnus/domain/office/publish"
	"turnus/domain/office/setup"
	"turnus/domain/problem"
	"turnus/domain/record"
	"turnus/domain/schedule"
	"turnus/domain/shop"
	"turnus/storage/folder"
	"turnus/ui/desktop"
	"turnus/ui/text"
	"turnus/ui/web"
)

// demoSize is how many subscriptions the demo shop of the window has, and
// whether it comes with three months of history.
const (
	demoSize    = 400
	demoHistory = true
)

// house has the jobs of the office on one data folder, each on behalf of the
// person at the window.
type house struct {
	folder *datafolder.Folder
	actor  office.Actor
	clock  office.Clock

	mu    sync.Mutex
	inbox *folder.Inbox // opened when it is first needed, and kept: it remembers which files still change
}

func newHouse(f *datafolder.Folder, actor office.Actor) *house {
	return &house{folder: f, actor: actor, clock: f.Clock(context.Background())}
}

func (h *house) today(ctx context.Context) civil.Date { return h.folder.Today(ctx) }

// offer is what the shop offers.
func (h *house) offer(ctx context.Context) (catalog.Offer, error) {
	var offer catalog.Offer
	err := h.folder.Store.Read(ctx, func(r office.Reader) error {
		var err error
		offer, err = office.LoadOffer(r)
		return err
	})
	return offer, err
}

// findCustomers finds customers by the beginnings of words; those who were merged
// into others or anonymised are left out.
func (h *house) findCustomers(ctx context.Context, words string, limit int) ([]customer.Customer, error) {
	ids, err := h.folder.Store.Search(ctx, record.KindCustomer, words, limit)
	if err != nil {
		return nil, err
	}
	var found []customer.Customer
	err = h.folder.Store.Read(ctx, func(r office.Reader) (err error) { found, err = r.Customers().List(ids); return err })
	return slices.DeleteFunc(found, customer.Customer.Closed), err
}

// openNotices counts what customers are still to be told.
func (h *house) openNotices(ctx context.Context) (int, error) {
	var n int
	err := h.folder.Store.Read(ctx, func(r office.Reader) (err error) { n, err = r.CountOpenNotices(); return err })
	return n, err
}

func (h *house) saveShop(ctx context.Context, s shop.Shop) error {
	return setup.Jobs{Store: h.folder.Store}.SaveShop(ctx, h.actor, &s)
}

// calendars are the shop's calendars, by number.
func (h *house) calendars(ctx context.Context) ([]schedule.Calendar, error) {
	var all []schedule.Calendar
	err := h.folder.Store.Read(ctx, func(r office.Reader) error {
		var err error
		all, err = r.Calendars().All()
		return err
	})
	return all, err
}

// Facts are the shop and its main calendar.
func (h *house) Facts(ctx context.Context) (desktop.Facts, error) {
	offer, err := h.offer(ctx)
	return desktop.Facts{Shop: offer.Shop, Days: offer.Days[offer.Shop.CalendarID]}, err
}

// Import takes what waits in the import folder.
func (h *house) Import(ctx context.Context) (int, error) {
	in, err := h.openInbox()
	if err != nil {
		return 0, err
	}
	out, err := h.folder.Outbox()
	if err != nil {
		return 0, err
	}
	s, err := h.folder.Shop(ctx)
	if err != nil {
		return 0, err
	}
	words := func(l lang.Lang, p *problem.Problem) string { return text.For(l, s.Country()).Problem(p) }
	work := read.Jobs{Store: h.folder.Store, Inbox: in, Out: out, Clock: h.clock, Words: words, Log: slog.Default()}
	files, err := work.Import(ctx, h.actor, h.today(ctx))
	requests := 0
	for _, f := range files {
		requests += max(1, len(f.Answer.Requests)) // a file that cannot be read is news, too
	}
	return requests, err
}

func (h *house) openInbox() (*folder.Inbox, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.inbox != nil {
		return h.inbox, nil
	}
	var err error
	h.inbox, err = h.folder.Inbox(folder.Settle)
	return h.inbox, err
}

// WatchImport watches the import folder.
func (h *house) WatchImport(ctx context.Context, call func()) error {
	in, err := h.openInbox()
	if err != nil {
		return err
	}
	in.Watch(ctx, call)
	return nil
}

// RefreshOverviews brings the overview rows up to today, and keeps what customers are
// to be told of the terms of their subscriptions.
func (h *house) RefreshOverviews(ctx context.Context) error {
	today := h.today(ctx)
	_, err := h.planning().RefreshOverviews(ctx, h.actor, today)
	if err == nil {
		_, err = h.planning().TellTerms(ctx, h.actor, today)
	}
	return err
}

// Export brings the export folder up to what has changed.
func (h *house) Export(ctx context.Context) error {
	jobs, err := h.publish(ctx)
	if err != nil {
		return err
	}
	_, err = jobs.All(ctx, h.actor, h.today(ctx), false)
	return err
}

// publish has the jobs of the export folder.
func (h *house) publish(ctx context.Context) (publish.Jobs, error) {
	out, err := h.folder.Outbox()
	if err != nil {
		return publish.Jobs{}, err
	}
	s, err := h.folder.Shop(ctx)
	return publish.Jobs{Store: h.folder.Store, Out: out, Pages: web.Pages{Shop: s}, Clock: h.clock, Words: text.Published(s)}, err
}

// LastChange is the newest row of the change log.
func (h *house) LastChange(ctx context.Context) (int64, error) { return h.folder.Store.LastChange(ctx) }

// LoadDemo fills the empty database with the demo shop.
func (h *house) LoadDemo(ctx context.Context) error {
	_, err := setup.Jobs{Store: h.folder.Store}.LoadDemo(ctx, h.actor, demoSize, h.today(ctx), demoHistory)
	return err
}
