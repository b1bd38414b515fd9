package subscriptions

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/domain/civil"
	"turnus/domain/office/view"
	"turnus/ui/desktop/kit"
)

// What tests of the screen look at and type into.

// Table is the list.
func (s *Screen) Table() *kit.Table[view.SubscriptionRow] { return s.list.table }

// SearchField is what the list is searched with.
func (s *Screen) SearchField() *kit.Search { return s.list.search }

// Choices are what stands beside the search.
func (s *Screen) Choices() (*kit.Choice[StateFilter], *kit.Choice[int64], *kit.Choice[int64], *kit.Choice[civil.Range]) {
	return s.list.states, s.list.plan, s.list.article, s.list.next
}

// Count is what the list says of its length.
func (s *Screen) Count() string { return s.list.count.Text() }

// Only is what the list says of what another screen asked for.
func (s *Screen) Only() string { return s.list.only.Text() }

// CardShown reports whether one subscription is on the screen.
func (s *Screen) CardShown() bool { return s.cardShown() }

// Card is the subscription that was opened last.
func (s *Screen) Card() *Card { return s.card.show }

// Chosen is the chosen row of what is coming.
func (s *Screen) Chosen() Coming { return s.card.coming.row() }

// ComingList is what has the keys while one subscription is shown.
func (s *Screen) ComingList() fyne.Focusable { return s.card.coming }

// Bills are the invoices so far.
func (s *Screen) Bills() fyne.Focusable { return s.card.bills }

// Body is what scrolls.
func (s *Screen) Body() *container.Scroll { return s.card.body }

// Mask is what is typed into for a new subscription.
type Mask struct {
	Term   *kit.ChoiceField[TermKind]
	Gift   *kit.CheckField
	Payer  *kit.FindField[int64]
	Number *kit.TextField
	Plan   *kit.ChoiceField[int64]
	Lines  func() []TypedLine
	Typed  bool
}

// Wizard is the mask for a new subscription.
func (s *Screen) Wizard() Mask {
	w := s.wizard
	return Mask{w.term, w.gift, w.payer, w.number, w.plan, w.lines.typed, w.typed}
}
