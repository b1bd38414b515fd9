package customers

import (
	"time"

	"fyne.io/fyne/v2"

	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/office/view"
	"turnus/domain/problem"
	"turnus/ui/desktop/kit"
	"turnus/ui/desktop/tours"
)

// Screen is Kunden on the screen: the parts with the list and with duplicates, or
// one customer.
type Screen struct {
	desk   *kit.Desk
	office Office
	parts  *kit.Parts
	list   *listPane
	pairs  *pairsPane
	card   *cardPane
	tours  *tours.TourPane
	points *tours.PointPane
	head   fyne.CanvasObject // page with the parts
	cards  kit.Cards[Reading]
	// saved gets who was saved, after is called when the dialog is gone.
	saved func(customer.Customer)
	after func()
}

// New makes the screen.
func New(d *kit.Desk, o Office) *Screen {
	s := &Screen{desk: d, office: o}
	s.saved, s.after = func(c customer.Customer) { s.showCard(c.ID) }, s.focus
	s.list = newListPane(s, NewList(o.Lists, d.Words))
	s.pairs = newPairsPane(s, NewPairs(o, d.Words, d.Today))
	s.tours, s.points = tours.NewTours(d, o.Tours), tours.NewPoints(d, o.Tours)
	s.card = newCardPane(s, NewCard(o, d.Words, d.Today, func() *time.Location { return d.Location() }))
	s.parts = kit.NewParts(d,
		kit.Part{Name: d.T("customers.part.customers"), Content: s.list.object},
		kit.Part{Name: d.T("customers.part.duplicates"), Content: s.pairs.object},
		kit.Part{Name: d.T("customers.part.tours"), Content: s.tours.Object()},
		kit.Part{Name: d.T("customers.part.points"), Content: s.points.Object()})
	s.parts.OnChange = func(int) { s.turnTo() }
	s.head = kit.NewPage(d.T("shell.nav.customers"), s.list.right, s.list.buttons(), s.parts.Object())
	s.cards = kit.Cards[Reading]{
		Read: s.card.show.Read, Take: s.card.take, ID: s.card.show.ID, Gone: gone, Focus: s.focus, Rows: s.list.table,
	}
	s.cards.Begin(d, s.head, s.card.object)
	return s
}

// AskNew opens the form of a new customer over another screen: made gets who was
// saved, after is called when the dialog is gone and nothing has the keys.
func AskNew(d *kit.Desk, o Office, made func(customer.Customer), after func()) {
	s := New(d, o)
	s.saved, s.after = made, after
	s.askNew()
}

// Content is for the shell.
func (s *Screen) Content() fyne.CanvasObject { return s.cards.Content() }

// Open shows one customer, or the list with a view.CustomerQuery, or the screen as
// it was.
func (s *Screen) Open(p kit.Place) {
	q, narrowed := p.Show.(view.CustomerQuery)
	switch {
	case p.ID != 0:
		s.list.reload()
		s.showCard(p.ID)
	case narrowed:
		s.showList()
		s.parts.Choose(0)
		s.list.keepTo(q)
	default:
		s.Reload()
	}
}

// Reload shows what is stored now.
func (s *Screen) Reload() {
	s.list.reload()
	switch s.parts.Chosen() {
	case 1:
		s.pairs.reload()
	case 2:
		s.tours.Reload()
	case 3:
		s.points.Reload()
	}
	s.cards.Reload()
}

// cardShown reports whether one customer is on the screen.
func (s *Screen) cardShown() bool { return s.cards.CardShown() }

// listShown reports whether the list is.
func (s *Screen) listShown() bool { return s.parts == nil || !s.cardShown() && s.parts.Chosen() == 0 }

// Commands is for the shell.
func (s *Screen) Commands() []*kit.Command {
	switch {
	case s.cardShown():
		return s.card.commands()
	case s.listShown():
		return s.list.commands()
	}
	switch s.parts.Chosen() {
	case 2:
		return s.tours.Commands()
	case 3:
		return s.points.Commands()
	}
	return s.pairs.commands()
}

// Search is what Ctrl+F focuses.
func (s *Screen) Search() fyne.Focusable {
	s.showList()
	s.parts.Choose(0)
	return s.list.search.Focus()
}

// turnTo shows what is stored now in the part that was chosen.
func (s *Screen) turnTo() {
	kit.RefreshCommands(s.list.commands())
	if s.desk.CommandsChanged != nil {
		s.desk.CommandsChanged()
	}
	s.Reload()
}

// gone reports whether a customer could not be read because there is none.
func gone(err error) bool { return problem.Has(err, office.CodeNotFound) }

// showCard opens one customer; it appears when it is read.
func (s *Screen) showCard(id int64) { s.cards.Show(id) }

// showList goes back to the list, where it was.
func (s *Screen) showList() { s.cards.ShowList() }

// focus gives the keys to what is shown, so that nothing hidden has them.
func (s *Screen) focus() {
	c := s.desk.Window.Canvas()
	switch {
	case s.cardShown():
		c.Unfocus()
	case s.parts.Chosen() == 1:
		c.Focus(s.pairs.table)
	default:
		c.Focus(s.list.table)
	}
}
