package customers

import (
	"turnus/domain/address"
	"turnus/domain/office/people"
	"turnus/domain/office/view"
	"turnus/domain/shipto"
	"turnus/ui/desktop/kit"
)

// What tests of the screen look at and type into.

// TourNames are the tours that a place of a customer can be put on, the first what
// is chosen without a name.
func TourNames(d *kit.Desk, to shipto.ShipTo, home address.Address, x people.Detail) []string {
	f := newPlaceFields(d, "ship_", "", to, x)
	f.home = func() address.Address { return home }
	var out []string
	for _, o := range f.tourOptions(to) {
		out = append(out, o.Name)
	}
	return out
}

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
