package subscriptions

import (
	"context"
	"time"

	"fyne.io/fyne/v2"

	"turnus/domain/catalog"
	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/office/subscribing"
	"turnus/domain/office/view"
	"turnus/domain/problem"
	"turnus/ui/desktop/kit"
	"turnus/ui/desktop/listing"
	"turnus/ui/desktop/why"
)

// Office is what the screen asks of the office.
type Office struct {
	Lists Lists
	Jobs  Jobs
	Log   subscribing.Changes
	Offer func(context.Context) (catalog.Offer, error)
	// Customers finds customers by the beginnings of words of their number, name and
	// town, at most limit of them.
	Customers func(ctx context.Context, words string, limit int) ([]customer.Customer, error)
	Actor     office.Actor
	Writing   Writing
	Papers    Papers
	Files     listing.Files
	// NewCustomer asks for a new customer: made gets who was saved, after is called
	// when the dialog is gone and nothing has the keys.
	NewCustomer func(made func(customer.Customer), after func())
}

// Screen is Abonnemente on the screen: the list, one subscription, or the mask for a
// new one.
type Screen struct {
	desk   *kit.Desk
	office Office
	list   *listPane
	card   *cardPane
	wizard *wizardPane
	create *kit.Command // begins a new one
	why    *why.Asker
	cards  kit.Cards[Reading]

	offering, beginning kit.Latest
}

// New makes the screen.
func New(d *kit.Desk, o Office) *Screen {
	s := &Screen{desk: d, office: o, why: why.New(d, o.Jobs)}
	s.create = &kit.Command{Name: d.T("subscriptions.command.new"), Icon: kit.Icon("act-add"), Key: kit.KeyNew, Primary: true, Run: s.beginNew}
	s.list = newListPane(s, NewList(o.Lists, d.Words))
	location := func() *time.Location { return d.Location() }
	s.card = newCardPane(s, NewCard(o, d.Words, d.Today, location))
	s.wizard = newWizardPane(s, NewWizard(o, d.Words, d.Today, location))
	s.cards = kit.Cards[Reading]{
		Read: s.card.show.Read, Take: s.card.take, ID: s.card.show.ID, Gone: gone, Focus: s.focus, Rows: s.list.table,
	}
	s.cards.Begin(d, s.list.object, s.card.object)
	return s
}

// Content is for the shell.
func (s *Screen) Content() fyne.CanvasObject { return s.cards.Content() }

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
	s.cards.Reload()
}

// cardShown reports whether one subscription is on the screen.
func (s *Screen) cardShown() bool { return s.cards.CardShown() }

// wizardShown reports whether the mask for a new one is on the screen.
func (s *Screen) wizardShown() bool { return s.cards.Shows(s.wizard.object) }

// Commands is for the shell.
func (s *Screen) Commands() []*kit.Command {
	switch {
	case s.cardShown():
		return s.card.commands()
	case s.wizardShown():
		return s.wizard.commands()
	}
	return s.list.commands()
}

// beginning is what the mask for a new one begins with.
type beginning struct {
	offer  catalog.Offer
	usual  map[int64]int64 // the plan most have an article on
	number string
}

// beginNew shows the mask for a new one: empty, or with what was typed and neither
// saved nor given up.
func (s *Screen) beginNew() {
	if s.wizard.typed {
		s.putWizard()
		return
	}
	today := s.desk.Today()
	kit.StartLatest(&s.beginning, s.desk.Tasks, kit.Work[beginning]{
		Do: func(ctx context.Context) (b beginning, err error) {
			if b.offer, err = s.office.Offer(ctx); err != nil {
				return b, err
			}
			if b.usual, err = s.office.Lists.UsualPlans(ctx, today); err != nil {
				return b, err
			}
			b.number, err = s.wizard.show.Number(ctx)
			return b, err
		},
		Then: func(b beginning) {
			s.wizard.begin(b)
			s.putWizard()
		},
	})
}

func (s *Screen) putWizard() { s.cards.Put(s.wizard.object) }

// Search is what Ctrl+F focuses.
func (s *Screen) Search() fyne.Focusable {
	s.showList()
	return s.list.search.Focus()
}

// readOffer reads what there is to choose from.
func (s *Screen) readOffer() {
	kit.StartLatest(&s.offering, s.desk.Tasks, kit.Work[catalog.Offer]{Do: s.office.Offer, Then: s.list.offer})
}

// gone reports whether a subscription could not be read because there is none.
func gone(err error) bool { return problem.Has(err, office.CodeNotFound) }

// showCard opens one subscription; it appears when it is read.
func (s *Screen) showCard(id int64) { s.cards.Show(id) }

// showList goes back to the list, where it was.
func (s *Screen) showList() { s.cards.ShowList() }

// focus gives the keys to what is shown, so that nothing hidden has them.
func (s *Screen) focus() {
	c := s.desk.Window.Canvas()
	switch {
	case s.cardShown():
		c.Focus(s.card.coming)
	case s.wizardShown():
		s.wizard.sections.Begin()
	default:
		c.Focus(s.list.table)
	}
}
