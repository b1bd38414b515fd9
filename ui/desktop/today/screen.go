package today

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/domain/office/view"
	"turnus/domain/subscription"
	"turnus/ui/desktop/imports"
	"turnus/ui/desktop/kit"
	"turnus/ui/desktop/planning"
)

// Screen is Heute on the screen.
type Screen struct {
	desk   *kit.Desk
	show   *Presenter
	orders planning.Office

	plan    *kit.Command
	day     *kit.Line
	list    *fyne.Container
	items   []*item
	scroll  *container.Scroll
	content fyne.CanvasObject

	reading kit.Latest
	working map[Part]*kit.Latest
}

// New makes the screen; orders is for making them from here.
func New(d *kit.Desk, o Office, orders planning.Office) *Screen {
	s := &Screen{
		desk: d, show: NewPresenter(o, d.Words, d.Today, d.Location), orders: orders,
		day: kit.NewLine(""), list: kit.NewColumn(0), working: map[Part]*kit.Latest{},
	}
	for _, part := range Parts {
		s.working[part] = &kit.Latest{}
	}
	s.plan = &kit.Command{Name: d.T("planning.command"), Icon: kit.Icon("act-plan"), Run: s.makeOrders}
	s.scroll = container.NewVScroll(s.list)
	s.content = kit.NewPage(d.T("shell.nav.today"), s.day, s.Commands(), s.scroll)
	return s
}

// Content is for the shell.
func (s *Screen) Content() fyne.CanvasObject { return s.content }

// Open shows what is to do now.
func (s *Screen) Open(kit.Place) { s.Reload() }

// Commands is for the shell.
func (s *Screen) Commands() []*kit.Command { return []*kit.Command{s.plan} }

// Search is nothing: there is no list to search.
func (s *Screen) Search() fyne.Focusable { return nil }

// Reload reads what is quick, and then works out the rest if anything changed.
func (s *Screen) Reload() {
	kit.StartLatest(&s.reading, s.desk.Tasks, kit.Work[Reading]{Do: s.show.Read(), Then: func(r Reading) {
		parts := s.show.Take(r)
		s.refresh()
		for _, part := range parts {
			s.workOut(part)
		}
	}})
}

func (s *Screen) workOut(part Part) {
	kit.StartLatest(s.working[part], s.desk.Tasks, kit.Work[Found]{Do: s.show.Work(part), Then: func(found Found) {
		found()
		s.refresh()
	}})
}

// refresh shows the rows there are now. The row with the focus keeps it.
func (s *Screen) refresh() {
	s.day.SetText(s.desk.Words.DateLong(s.desk.Today()))
	focused := s.focused()
	s.list.Objects, s.items = nil, nil
	for _, section := range s.show.Sections() {
		if len(section.Rows) == 0 {
			continue
		}
		s.list.Add(sectionHead(section.Title))
		for _, row := range section.Rows {
			i := newItem(s, row)
			s.items = append(s.items, i)
			s.list.Add(i)
		}
	}
	if s.show.Settled() {
		s.list.Add(kit.NewEmpty(s.desk.T("today.settled"), s.desk.T("today.settled_says"), nil))
	}
	s.list.Refresh()
	if focused >= 0 && len(s.items) > 0 {
		s.desk.Window.Canvas().Focus(s.items[min(focused, len(s.items)-1)])
	}
}

// focused is the place of the row that has the focus, -1 for none.
func (s *Screen) focused() int {
	for n, i := range s.items {
		if fyne.Focusable(i) == s.desk.Window.Canvas().Focused() {
			return n
		}
	}
	return -1
}

// move puts the focus on another row.
func (s *Screen) move(step int) {
	if n := s.focused() + step; n >= 0 && n < len(s.items) {
		s.desk.Window.Canvas().Focus(s.items[n])
	}
}

func (s *Screen) makeOrders() { planning.Ask(s.desk, s.orders) }

// follow opens where a row leads.
func (s *Screen) follow(t Target) {
	switch t.To {
	case ToRequests:
		f := imports.Filter{Verdicts: t.Verdicts}
		if t.Since {
			f.Since = s.show.quick.since
		}
		s.desk.Visit(kit.Place{Screen: "imports", Show: f})
	case ToPicking:
		p := kit.Place{Screen: "picking"}
		if !t.Day.IsZero() {
			p.Show = t.Day
		}
		s.desk.Visit(p)
	case ToPlan:
		s.makeOrders()
	case ToSubscriptions:
		s.desk.Visit(kit.Place{Screen: "subscriptions", ID: t.ID, Show: subscriptionsOf(t)})
	case ToInvoices:
		p := kit.Place{Screen: "invoices"}
		if !t.Day.IsZero() {
			p.Show = t.Day
		}
		s.desk.Visit(p)
	}
}

// subscriptionsOf are the running subscriptions a row is about; nil for one.
func subscriptionsOf(t Target) any {
	if t.ID != 0 {
		return nil
	}
	return view.SubscriptionQuery{
		Next: t.Next, Last: t.Last,
		States: []subscription.State{subscription.Active, subscription.Paused, subscription.Ending},
	}
}
