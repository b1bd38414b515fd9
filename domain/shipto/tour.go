package shipto

import (
	"cmp"
	"slices"
	"strings"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/problem"
	"turnus/domain/record"
)

// Codes of tours and pick-up points.
const (
	CodeTourNameMissing  problem.Code = "tour.name_missing"
	CodeTourAreaInvalid  problem.Code = "tour.area_invalid" // value
	CodeTourAreaTwice    problem.Code = "tour.area_twice"   // value, tour: another one that has it
	CodePointNameMissing problem.Code = "point.name_missing"
	CodePointTownMissing problem.Code = "point.town_missing"
)

// Tour is an ordered delivery round. Its number is the name places know it by.
type Tour struct {
	record.Head
	Names    lang.Texts     `json:"names"`    // what customers are told
	Weekdays civil.Weekdays `json:"weekdays"` // days it drives; none: every delivery day
	Areas    []Area         `json:"areas"`    // postal codes it goes to, ascending
	// Stops are the places in the order they are driven to, by ShipTo.PlaceKey.
	// Places that are not in it come behind them.
	Stops []string `json:"stops"`
	Note  string   `json:"note"` // when it leaves, who drives
}

// Area is a run of postal codes of one length, both ends inclusive; To is From for
// a single one.
type Area struct {
	From string `json:"from"`
	To   string `json:"to"`
}

// ParseArea reads "8610" or "8600-8620".
func ParseArea(s string) (Area, error) {
	from, to, ranged := strings.Cut(strings.ReplaceAll(s, "–", "-"), "-")
	a := Area{strings.TrimSpace(from), strings.TrimSpace(from)}
	if ranged {
		a.To = strings.TrimSpace(to)
	}
	if !a.valid() {
		return a, problem.New(CodeTourAreaInvalid, "areas", "value", strings.TrimSpace(s))
	}
	return a, nil
}

// String is what ParseArea reads.
func (a Area) String() string {
	if a.From == a.To {
		return a.From
	}
	return a.From + "–" + a.To
}

func (a Area) valid() bool {
	return isCode(a.From) && isCode(a.To) && len(a.From) == len(a.To) && a.From <= a.To
}

// isCode reports whether a text is a postal code of the countries we deliver in.
func isCode(s string) bool {
	return (len(s) == 4 || len(s) == 5) && strings.Trim(s, "0123456789") == ""
}

// Has reports whether a postal code is in the area.
func (a Area) Has(code string) bool {
	code = strings.TrimSpace(code)
	return len(code) == len(a.From) && a.From <= code && code <= a.To
}

// Overlaps reports whether both have a postal code.
func (a Area) Overlaps(b Area) bool {
	return len(a.From) == len(b.From) && a.From <= b.To && b.From <= a.To
}

// GoesTo reports whether a postal code is the tour's.
func (t Tour) GoesTo(code string) bool {
	return slices.ContainsFunc(t.Areas, func(a Area) bool { return a.Has(code) })
}

// Stop is the position of a place in the order of stops, from 1; 0 if it has none.
func (t Tour) Stop(placeKey string) int { return slices.Index(t.Stops, placeKey) + 1 }

// Check returns what is wrong with the tour by itself.
func (t Tour) Check() error {
	var l problem.List
	if strings.TrimSpace(t.Number) == "" {
		l.Add(CodeTourNameMissing, "number")
	}
	for _, a := range t.Areas {
		if !a.valid() {
			l.Add(CodeTourAreaInvalid, "areas", "value", a.String())
		}
	}
	return l.Err()
}

// Check returns what is wrong with the pick-up point.
func (p PickupPoint) Check() error {
	var l problem.List
	if strings.TrimSpace(p.Number) == "" || p.Names.In(lang.DE) == "" {
		l.Add(CodePointNameMissing, "name")
	}
	if p.Address.PostalCode == "" || p.Address.Town == "" {
		l.Add(CodePointTownMissing, "address")
	}
	return l.Err()
}

// Tours are all tours of a shop, by number.
type Tours []Tour

// Named is the tour a place names; blanks around it and case do not count.
func (ts Tours) Named(name string) (Tour, bool) {
	name = strings.TrimSpace(name)
	i := slices.IndexFunc(ts, func(t Tour) bool { return strings.EqualFold(t.Number, name) })
	if i < 0 || name == "" {
		return Tour{}, false
	}
	return ts[i], true
}

// Of is the tour that goes to a place: the one it names, else, at an address of
// its own, the first one whose postal codes it is in; false if there is none. A
// name that is no tour's is none.
func (ts Tours) Of(to ShipTo) (Tour, bool) {
	if strings.TrimSpace(to.Tour) != "" {
		return ts.Named(to.Tour)
	}
	if to.PickupPointID != 0 {
		return Tour{}, false
	}
	return ts.at(to.Address.PostalCode)
}

func (ts Tours) at(code string) (Tour, bool) {
	i := slices.IndexFunc(ts, func(t Tour) bool { return t.GoesTo(code) })
	if i < 0 {
		return Tour{}, false
	}
	return ts[i], true
}

// Twice are the areas of a tour that others have too.
func (ts Tours) Twice(t Tour) problem.List {
	var l problem.List
	for _, other := range ts {
		if other.ID == t.ID {
			continue
		}
		for _, a := range t.Areas {
			if slices.ContainsFunc(other.Areas, a.Overlaps) {
				l.Add(CodeTourAreaTwice, "areas", "value", a.String(), "tour", other.Number)
			}
		}
	}
	return l
}

// SortAreas puts areas in their order, each once.
func SortAreas(areas []Area) []Area {
	out := slices.Clone(areas)
	slices.SortFunc(out, func(a, b Area) int {
		return cmp.Or(cmp.Compare(len(a.From), len(b.From)), cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To))
	})
	return slices.Compact(out)
}
