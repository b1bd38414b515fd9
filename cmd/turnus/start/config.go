package start

import (
	"context"
	"io"
	"path/filepath"

	"fyne.io/fyne/v2"

	"turnus/cmd/internal/datafolder"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/office/assortment"
	"turnus/domain/office/boxes"
	"turnus/domain/office/fulfilment"
	"turnus/domain/office/invoicing"
	"turnus/domain/office/noticing"
	"turnus/domain/office/people"
	"turnus/domain/office/planning"
	"turnus/domain/office/revising"
	"turnus/domain/office/rounds"
	"turnus/domain/office/subscribing"
	"turnus/domain/office/takeover"
	"turnus/domain/office/view"
	"turnus/domain/office/writing"
	"turnus/storage/folder"
	"turnus/ui/desktop"
	"turnus/ui/desktop/articles"
	"turnus/ui/desktop/calendars"
	"turnus/ui/desktop/contents"
	"turnus/ui/desktop/customers"
	"turnus/ui/desktop/exports"
	"turnus/ui/desktop/forecast"
	"turnus/ui/desktop/imports"
	"turnus/ui/desktop/invoices"
	"turnus/ui/desktop/kit"
	"turnus/ui/desktop/leads"
	"turnus/ui/desktop/missed"
	"turnus/ui/desktop/notices"
	"turnus/ui/desktop/picking"
	orders "turnus/ui/desktop/planning"
	"turnus/ui/desktop/plans"
	"turnus/ui/desktop/radar"
	"turnus/ui/desktop/subscriptions"
	overtake "turnus/ui/desktop/takeover"
	"turnus/ui/desktop/today"
	"turnus/ui/desktop/tours"
	"turnus/ui/press"
	"turnus/ui/sheet"
)

// Config is how the window is opened on a data folder.
func Config(a fyne.App, o Options, f *datafolder.Folder) desktop.Config {
	actor := datafolder.Actor(office.ViaScreen)
	h := newHouse(f, actor)
	return desktop.Config{
		App: a, Office: h, Entries: h.entries(), Dir: f.Dir, User: actor.User, Lang: o.Lang,
		Clock: h.clock, View: show, Browse: browse,
		Notify: func(title, says string) { a.SendNotification(fyne.NewNotification(title, says)) },
		Tasks:  func(failed func(error)) *kit.Tasks { return kit.NewTasks(office.WithProgress, failed) },
	}
}

// entries are the screens in the order of the sidebar, each with what it needs
// of the office.
func (h *house) entries() []desktop.Entry {
	entry := func(name string, open func(*kit.Desk) kit.Screen) desktop.Entry {
		return desktop.Entry{Name: name, Title: "shell.nav." + name, Icon: "nav-" + name, Make: open}
	}
	return []desktop.Entry{
		entry("today", func(d *kit.Desk) kit.Screen {
			return today.New(d, today.Office{
				Lists: h.folder.Store, Planning: h.planning(), Invoicing: h.invoicing(), Revising: h.revising(),
				OpenNotices: h.openNotices, HeldOrders: h.people().Held, HoldsEnding: h.people().HoldsEnding,
				Unsolved: boxes.Jobs{Store: h.folder.Store}.Unsolved, Shop: h.folder.Shop, SaveShop: h.saveShop, Actor: h.actor,
			}, h.orders(), missed.Office{Jobs: h.planning(), Offer: h.offer, Why: h.subscribing(), Actor: h.actor})
		}),
		entry("subscriptions", func(d *kit.Desk) kit.Screen {
			return subscriptions.New(d, h.subscriptions(d))
		}),
		entry("customers", func(d *kit.Desk) kit.Screen {
			return customers.New(d, h.customers(d))
		}),
		entry("articles", func(d *kit.Desk) kit.Screen {
			return articles.New(d, h.articles(d))
		}),
		entry("plans", func(d *kit.Desk) kit.Screen {
			return plans.New(d, plans.Office{
				Store: h.folder.Store, Jobs: h.revising(), Actor: h.actor,
				Leads: leads.Office{Jobs: h.revising(), Lists: h.folder.Store, Offer: h.offer, Actor: h.actor},
			})
		}),
		entry("calendars", func(d *kit.Desk) kit.Screen {
			return calendars.New(d, calendars.Office{
				Calendars: h.calendars, Jobs: h.revising(),
				Files: files{documents{h.folder}}, Clock: h.clock, Actor: h.actor,
				Radar:   radar.Office{Jobs: h.planning(), Papers: h.press(d)},
				Notices: h.notices(d),
			})
		}),
		entry("forecast", func(d *kit.Desk) kit.Screen {
			return forecast.New(d, forecast.Office{
				Jobs: h.planning(), Sheets: sheet.Folder{Documents: documents{h.folder}, Words: d.Words},
				Log: h.folder.Store, Shop: h.folder.Shop, SaveShop: h.saveShop,
			})
		}),
		entry("picking", func(d *kit.Desk) kit.Screen {
			return picking.New(d, picking.Office{
				Days: h.folder.Store, Jobs: fulfilment.Jobs{Store: h.folder.Store, Clock: h.clock}, Papers: h.press(d), Why: h.subscribing(), Actor: h.actor,
			}, h.orders())
		}),
		entry("invoices", func(d *kit.Desk) kit.Screen {
			return invoices.New(d, invoices.Office{
				Jobs: h.invoicing(), Lists: h.folder.Store, Papers: h.press(d), Actor: h.actor,
			})
		}),
		entry("imports", func(d *kit.Desk) kit.Screen {
			return imports.New(d, importFolder{h, h.folder.Store}, exports.New(d, exportFolder{h}), overtake.New(d, overtake.Office{
				Jobs:  takeover.Jobs{Store: h.folder.Store, Clock: h.clock},
				Files: tables{sheet.Folder{Documents: documents{h.folder}, Words: d.Words}, h}, Actor: h.actor,
			}))
		}),
	}
}

// subscriptions is what the subscriptions need.
func (h *house) subscriptions(d *kit.Desk) subscriptions.Office {
	return subscriptions.Office{
		Lists: h.folder.Store, Jobs: h.subscribing(), Log: h.folder.Store,
		Offer: h.offer, Customers: h.findCustomers, Actor: h.actor,
		Writing: writing.Jobs{Store: h.folder.Store}, Papers: h.press(d), Files: h.lists(d),
		NewCustomer: func(made func(customer.Customer), after func()) { customers.AskNew(d, h.customers(d), made, after) },
	}
}

// lists writes lists into the folder of documents.
func (h *house) lists(d *kit.Desk) sheet.Folder {
	return sheet.Folder{Documents: documents{h.folder}, Words: d.Words, Clock: h.clock}
}

// articles is what the articles and the contents of boxes need.
func (h *house) articles(d *kit.Desk) articles.Office {
	return articles.Office{
		Store: h.folder.Store, Jobs: assortment.Jobs{Store: h.folder.Store, Clock: h.clock}, Papers: h.press(d),
		Files: files{documents{h.folder}}, Sheets: h.lists(d), Offer: h.offer, Clock: h.clock, Actor: h.actor,
		Boxes: contents.Office{Jobs: boxes.Jobs{Store: h.folder.Store}, Actor: h.actor},
	}
}

func (h *house) revising() revising.Jobs {
	return revising.Jobs{Store: h.folder.Store, Clock: h.clock}
}

func (h *house) planning() planning.Jobs {
	return planning.Jobs{Store: h.folder.Store, Clock: h.clock}
}

func (h *house) subscribing() subscribing.Jobs {
	return subscribing.Jobs{Store: h.folder.Store, Clock: h.clock}
}

func (h *house) people() people.Jobs {
	return people.Jobs{Store: h.folder.Store, Clock: h.clock}
}

func (h *house) invoicing() invoicing.Jobs { return invoicing.Jobs{Store: h.folder.Store} }

// orders is what making orders needs, on whichever screen it is asked.
func (h *house) orders() orders.Office {
	return orders.Office{Jobs: h.planning(), Lists: h.folder.Store, Shop: h.folder.Shop, Actor: h.actor}
}

// customers is what the screen of customers needs.
func (h *house) customers(d *kit.Desk) customers.Office {
	return customers.Office{
		Lists: h.folder.Store, Jobs: h.people(), Log: h.folder.Store, Offer: h.offer, Files: personFiles{h, h.press(d)}, Sheets: h.lists(d), Actor: h.actor, Tours: h.tours(),
	}
}

// tours is what is done with where parcels go.
func (h *house) tours() tours.Office {
	return tours.Office{
		Jobs:      rounds.Jobs{Store: h.folder.Store, Lists: h.folder.Store, Clock: h.clock},
		Revisions: revising.Jobs{Store: h.folder.Store, Clock: h.clock}, Actor: h.actor,
	}
}

// notices is what telling customers of moved deliveries needs.
func (h *house) notices(d *kit.Desk) notices.Office {
	return notices.Office{
		Jobs: noticing.Jobs{Store: h.folder.Store}, Revising: h.revising(),
		Lists: h.folder.Store, Papers: h.press(d), Actor: h.actor,
	}
}

// personFiles makes the files of one customer.
type personFiles struct {
	*house
	press press.Press
}

// AccountPage is for the screen of customers.
func (f personFiles) AccountPage(ctx context.Context, today civil.Date, id int64) (string, error) {
	jobs, err := f.publish(ctx)
	if err != nil {
		return "", err
	}
	page, err := jobs.Account(ctx, f.actor, today, id)
	return filepath.Join(f.folder.ExportDir(), filepath.FromSlash(page)), err
}

// Disclosure is for the screen of customers.
func (f personFiles) Disclosure(ctx context.Context, today civil.Date, id int64) (string, error) {
	s, err := f.folder.Shop(ctx)
	if err != nil {
		return "", err
	}
	d, err := f.people().Disclose(ctx, f.actor, today, f.folder.Store, id)
	if err != nil {
		return "", err
	}
	return f.press.Disclosure(s, d)
}

// press prints in the language of the window.
func (h *house) press(d *kit.Desk) press.Press {
	return press.Press{Documents: documents{h.folder}, Billing: h.invoicing(), Words: d.Words, Clock: h.clock}
}

// importFolder is what the screen of the import folder asks for.
type importFolder struct {
	*house
	view.Lists
}

// Lying lists what lies in the import folder.
func (f importFolder) Lying(context.Context) ([]office.Incoming, error) {
	in, err := f.openInbox()
	if err != nil {
		return nil, err
	}
	return in.Lying()
}

// Subscription finds a subscription by its number.
func (f importFolder) Subscription(ctx context.Context, number string) (int64, error) {
	var id int64
	err := f.folder.Store.Read(ctx, func(r office.Reader) error {
		s, _, err := r.Subscriptions().Find(number)
		id = s.ID
		return err
	})
	return id, err
}

// Rejected finds a file that could not be read, and the report on it.
func (f importFolder) Rejected(_ context.Context, name, sha256 string) (path string, report []byte, err error) {
	in, err := f.openInbox()
	if err != nil {
		return "", nil, err
	}
	return in.Rejected(name, sha256)
}

// ImportDir is where the webshop puts its files.
func (f importFolder) ImportDir() string { return f.folder.ImportDir() }

// ExportDir is where the answers go.
func (f importFolder) ExportDir() string { return f.folder.ExportDir() }

// documents opens the folder of papers when something is printed: until then it
// need not be there.
type documents struct{ *datafolder.Folder }

// Write is for the press.
func (d documents) Write(path []string, content func(io.Writer) error) (string, error) {
	folder, err := d.Documents()
	if err != nil {
		return "", err
	}
	return folder.Write(path, content)
}

// Find is for the press.
func (d documents) Find(path []string) (where, sha256 string, err error) {
	folder, err := d.Documents()
	if err != nil {
		return "", "", err
	}
	return folder.Find(path)
}

// files are the documents folder, and files that a person names.
type files struct{ documents }

// Open opens a file.
func (files) Open(path string) (io.ReadCloser, error) { return folder.OpenFile(path) }
