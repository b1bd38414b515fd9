package customers

import (
	"turnus/domain/office/view"
	"turnus/ui/desktop/kit"
)

// What tests of the screen look at and type into.

// Table is the list.
func (s *Screen) Table() *kit.Table[view.CustomerRow] { return s.list.table }

// PairsTable are the duplicates.
func (s *Screen) PairsTable() *kit.Table[Pair] { return s.pairs.table }

// Parts are the names above the list.
func (s *Screen) Parts() *kit.Parts { return s.parts }

// Shown is what the card shows.
func (s *Screen) Shown() *Card { return s.card.show }

// CardShown reports whether one customer is on the screen.
func (s *Screen) CardShown() bool { return s.cardShown() }
