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
	"turnus/ui/desktop/kit"
	"turnus/ui/text"
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
	content *fyne.Container
	open    bool // one subscription is shown

	reading, offering kit.Latest
}

// New makes the screen.
func New(d *kit.Desk, o Office) *Screen {
	s := &Screen{desk: d, office: o}
	s.list = newListPane(s, NewList(o.Lists, d.Words, d.Today))
	s.card = newCardPane(s, newCard(o, d.Words, d))
	s.content = container.NewStack(s.list.object)
	return s
}

func newCard(o Office, w *text.Words, d *kit.Desk) *Card {
	return &Card{
		jobs: o.Jobs, lists: o.Lists, log: o.Log, actor: o.Actor, words: w, today: d.Today,
		location: func() *time.Location { return d.Location() },
	}
}

// Content is for the shell.
func (s *Screen) Content() fyne.CanvasObject { return s.content }

// Open shows one subscription, or the list with a view.SubscriptionQuery, or the
// screen as it was.
func (s *Screen) Open(p kit.Place) {
	if q, ok := p.Show.(view.SubscriptionQuery); ok {
		s.showList()
		s.list.keepTo(q)
	}
	s.readOffer()
	switch {
	case p.ID != 0:
		s.list.table.Reload()
		s.showCard(p.ID)
	default:
		s.Reload()
	}
}

// Reload shows what is stored now.
func (s *Screen) Reload() {
	s.list.reload()
	if s.open {
		s.read(s.card.show.ID())
	}
}

// Commands is for the shell.
func (s *Screen) Commands() []*kit.Command {
	if s.open {
		return s.card.commands()
	}
	return []*kit.Command{s.list.openIt}
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

// showCard opens one subscription.
func (s *Screen) showCard(id int64) {
	if id == 0 {
		return
	}
	s.open = true
	s.read(id)
}

// read reads the open subscription; it appears when it is there.
func (s *Screen) read(id int64) {
	kit.StartLatest(&s.reading, s.desk.Tasks, kit.Work[Reading]{
		Do: s.card.show.Read(id),
		Then: func(r Reading) {
			another := s.card.show.ID() != id
			s.card.show.Take(r)
			s.card.refresh(another)
			s.put(s.card.object)
		},
		Failed: func(err error) {
			kit.ShowError(s.desk, err)
			s.showList()
		},
	})
}

// showList goes back to the list, where it was.
func (s *Screen) showList() {
	if !s.open {
		return
	}
	s.open = false
	s.reading.Cancel()
	s.put(s.list.object)
	s.desk.Window.Canvas().Focus(s.list.table)
}

// put shows the list or the card, and tells the shell of other commands.
func (s *Screen) put(o fyne.CanvasObject) {
	if len(s.content.Objects) == 1 && s.content.Objects[0] == o {
		return
	}
	s.content.Objects = []fyne.CanvasObject{o}
	s.content.Refresh()
	if s.desk.CommandsChanged != nil {
		s.desk.CommandsChanged()
	}
}
