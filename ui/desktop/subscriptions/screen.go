package subscriptions

import (
	"context"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/domain/catalog"
	"turnus/domain/office"
	"turnus/domain/office/subscribing"
	"turnus/domain/office/view"
	"turnus/domain/problem"
	"turnus/ui/desktop/kit"
	"turnus/ui/desktop/why"
)

// Office is what the screen asks of the office.
type Office struct {
	Lists Lists
	Jobs  Jobs
	Log   subscribing.Changes
	Offer func(context.Context) (catalog.Offer, error)
	Actor office.Actor
}

// Screen is Abonnemente on the screen: the list, or one subscription.
type Screen struct {
	desk    *kit.Desk
	office  Office
	list    *listPane
	card    *cardPane
	why     *why.Asker
	content *fyne.Container
	wanted  int64 // the subscription that is shown, or will be as soon as it is read; 0: the list

	reading, offering kit.Latest
}

// New makes the screen.
func New(d *kit.Desk, o Office) *Screen {
	s := &Screen{desk: d, office: o, why: why.New(d, o.Jobs)}
	s.list = newListPane(s, NewList(o.Lists, d.Words))
	s.card = newCardPane(s, NewCard(o, d.Words, d.Today, func() *time.Location { return d.Location() }))
	s.content = container.NewStack(s.list.object)
	return s
}

// Content is for the shell.
func (s *Screen) Content() fyne.CanvasObject { return s.content }

// Open shows one subscription, or the list with a view.SubscriptionQuery, or the
// screen as it was.
func (s *Screen) Open(p kit.Place) {
	s.readOffer()
	q, narrowed := p.Show.(view.SubscriptionQuery)
	switch {
	case p.ID != 0:
		s.list.reload()
		s.showCard(p.ID)
	case narrowed:
		s.showList()
		s.list.keepTo(q)
	default:
		s.Reload()
	}
}

// Reload shows what is stored now.
func (s *Screen) Reload() {
	s.list.reload()
	if s.wanted != 0 {
		s.read(s.wanted)
	}
}

// cardShown reports whether one subscription is on the screen.
func (s *Screen) cardShown() bool { return s.content.Objects[0] == s.card.object }

// Commands is for the shell.
func (s *Screen) Commands() []*kit.Command {
	if s.cardShown() {
		return s.card.commands()
	}
	return s.list.commands()
}

// Search is what Ctrl+F focuses.
func (s *Screen) Search() fyne.Focusable {
	s.showList()
	return s.list.search.Focus()
}

// readOffer reads what there is to choose from.
func (s *Screen) readOffer() {
	kit.StartLatest(&s.offering, s.desk.Tasks, kit.Work[catalog.Offer]{Do: s.office.Offer, Then: s.list.offer})
}

// showCard opens one subscription; it appears when it is read.
func (s *Screen) showCard(id int64) {
	s.wanted = id
	s.list.table.Select(id)
	s.read(id)
}

func (s *Screen) read(id int64) {
	kit.StartLatest(&s.reading, s.desk.Tasks, kit.Work[Reading]{
		Do: s.card.show.Read(id),
		Then: func(r Reading) {
			s.card.take(r)
			s.put(s.card.object)
		},
		Failed: s.failed,
	})
}

// failed leaves on the screen what is there, unless it is there no more.
func (s *Screen) failed(err error) {
	switch {
	case !s.cardShown():
		s.wanted = 0
	case problem.Has(err, office.CodeNotFound):
		s.showList()
	default:
		s.wanted = s.card.show.ID()
	}
	kit.ShowError(s.desk, err)
}

// neighbour is the subscription some rows below the one that is shown, 0 for
// none.
func (s *Screen) neighbour(by int) int64 { return s.list.table.Beside(s.wanted, by) }

// showList goes back to the list, where it was.
func (s *Screen) showList() {
	s.wanted = 0
	s.reading.Cancel()
	if s.cardShown() {
		s.put(s.list.object)
	}
}

// put shows the list or the card, and tells the shell of other commands.
func (s *Screen) put(o fyne.CanvasObject) {
	if s.content.Objects[0] == o {
		return
	}
	s.content.Objects = []fyne.CanvasObject{o}
	s.content.Refresh()
	if !s.desk.InDialog() {
		s.focus()
	}
	if s.desk.CommandsChanged != nil {
		s.desk.CommandsChanged()
	}
}

// focus gives the keys to what is shown, so that nothing hidden has them.
func (s *Screen) focus() {
	c := s.desk.Window.Canvas()
	if s.cardShown() {
		c.Focus(s.card.coming)
		return
	}
	c.Focus(s.list.table)
}
