package today

import (
	"cmp"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/domain/customer"
	"turnus/domain/office/view"
	"turnus/domain/subscription"
	"turnus/ui/desktop/calendars"
	"turnus/ui/desktop/contents"
	"turnus/ui/desktop/imports"
	"turnus/ui/desktop/kit"
	"turnus/ui/desktop/missed"
	"turnus/ui/desktop/planning"
)

// Screen is Heute on the screen: its rows, or the missed dates they lead to.
type Screen struct {
	desk   *kit.Desk
	show   *Presenter
	orders planning.Office
	missed *missed.Page

	plan    *kit.Command
	ahead   *kit.Command
	day     *kit.Line
	notice  *kit.Notice
	list    *list
	page    fyne.CanvasObject // the rows
	content *fyne.Container

	reading kit.Latest
	working [partCount]kit.Latest
}

// New makes the screen; orders is for making them from here, late for deciding
// about those that were missed.
func New(d *kit.Desk, o Office, orders planning.Office, late missed.Office) *Screen {
	s := &Screen{
		desk: d, show: NewPresenter(o, d.Words, d.Today, d.Location), orders: orders,
		day: kit.NewLine(d.Words.DateLong(d.Today())), notice: kit.NewNotice(),
	}
	s.list = newList(d, s.follow)
	s.plan = &kit.Command{Name: d.T("planning.command"), Icon: kit.Icon("act-plan"), Run: s.makeOrders}
	s.ahead = &kit.Command{Name: d.T("today.command.ahead"), Icon: kit.Icon("act-settings"), Run: s.askAhead}
	s.page = kit.NewPage(d.T("shell.nav.today"), s.day, []*kit.Command{s.plan, s.ahead},
		container.NewBorder(s.notice, nil, nil, nil, s.list.object))
	s.content = container.NewStack(s.page)
	s.missed = missed.New(d, late, func() { s.put(s.page) })
	return s
}

// Content is for the shell.
func (s *Screen) Content() fyne.CanvasObject { return s.content }

// Open shows what is to do now.
func (s *Screen) Open(kit.Place) { s.Reload() }

// Commands is for the shell.
func (s *Screen) Commands() []*kit.Command {
	if s.missedShown() {
		return s.missed.Commands()
	}
	return []*kit.Command{s.plan, s.ahead}
}

func (s *Screen) missedShown() bool { return s.content.Objects[0] == s.missed.Object() }

// put shows the rows or the missed dates, and tells the shell of other commands.
func (s *Screen) put(o fyne.CanvasObject) {
	s.content.Objects = []fyne.CanvasObject{o}
	s.content.Refresh()
	if s.missedShown() {
		s.missed.Open()
		s.desk.Window.Canvas().Focus(s.missed.Focus())
	} else {
		s.desk.Window.Canvas().Unfocus()
		s.list.move(max(0, s.list.place("missed")))
	}
	if s.desk.CommandsChanged != nil {
		s.desk.CommandsChanged()
	}
}

// Search is nothing: there is no list to search.
func (s *Screen) Search() fyne.Focusable { return nil }

// Reload reads what is quick, and then works out the rest if anything changed.
// What goes wrong stands on the page: it is tried again with each change, and a
// dialog would come back each time.
func (s *Screen) Reload() {
	if s.missedShown() {
		s.missed.Reload()
	}
	kit.StartLatest(&s.reading, s.desk.Tasks, kit.Work[Reading]{Do: s.show.Read(), Then: func(r Reading) {
		parts := s.show.Take(r)
		s.refresh()
		for _, part := range parts {
			s.workOut(part)
		}
	}, Failed: func(err error) {
		s.show.Fail(err)
		s.refresh()
	}})
}

func (s *Screen) workOut(part Part) {
	kit.StartLatest(&s.working[part], s.desk.Tasks, kit.Work[Found]{Do: s.show.Work(part), Then: func(found Found) {
		found()
		s.refresh()
		s.tell()
	}, Failed: func(err error) {
		s.show.FailPart(part, err)
		s.refresh()
	}})
}

// refresh shows the rows there are now.
func (s *Screen) refresh() {
	s.day.SetText(s.desk.Words.DateLong(s.desk.Today()))
	if why := s.show.Trouble(); why != s.notice.Text() {
		if why == "" {
			s.notice.Clear()
		} else {
			s.notice.Tell(kit.Wrong, why)
		}
		s.page.Refresh()
	}
	s.list.show(s.show.Sections())
}

func (s *Screen) makeOrders() { planning.Ask(s.desk, s.orders) }

// follow opens where a row leads.
func (s *Screen) follow(t Target) {
	switch t.To {
	case ToRequests:
		f := imports.Filter{Verdict: t.Verdict}
		if t.Since {
			f.Since = s.show.Since()
		}
		s.desk.Visit(kit.Place{Screen: "imports", Show: f})
	case ToRejectedFiles:
		s.desk.Visit(kit.Place{Screen: "imports", Show: imports.Filter{RejectedFiles: true}})
	case ToPicking:
		s.desk.Visit(placeOf("picking", t))
	case ToPlan:
		planning.AskUntil(s.desk, s.orders, t.Day)
	case ToHeld:
		s.desk.Visit(kit.Place{Screen: "customers", Show: view.CustomerQuery{Hold: cmp.Or(t.Hold, customer.DeliveryHold)}})
	case ToCustomer:
		s.desk.Visit(kit.Place{Screen: "customers", ID: t.ID})
	case ToSwaps:
		s.desk.Visit(kit.Place{Screen: "articles", Show: contents.Open{}})
	case ToNotices:
		s.desk.Visit(kit.Place{Screen: "calendars", Show: calendars.Notices{}})
	case ToUnsettled:
		s.desk.Visit(kit.Place{Screen: "calendars", Show: calendars.Unsettled{}})
	case ToSubscriptions:
		s.desk.Visit(kit.Place{Screen: "subscriptions", ID: t.ID, Show: subscriptionsOf(t)})
	case ToMissed:
		s.put(s.missed.Object())
	case ToInvoices:
		s.desk.Visit(placeOf("invoices", t))
	case ToForecast:
		s.desk.Visit(placeOf("forecast", t))
	}
}

// placeOf is a screen at the day a row is about, or as it was.
func placeOf(screen string, t Target) kit.Place {
	p := kit.Place{Screen: screen}
	if !t.Day.IsZero() {
		p.Show = t.Day
	}
	return p
}

// running are subscriptions that still deliver.
var running = []subscription.State{subscription.Active, subscription.Paused, subscription.Ending}

// subscriptionsOf are the running subscriptions a row is about; nil for one.
func subscriptionsOf(t Target) any {
	if t.ID != 0 {
		return nil
	}
	return view.SubscriptionQuery{Words: t.Words, Next: t.Next, Last: t.Last, States: slices.Clone(running)}
}
