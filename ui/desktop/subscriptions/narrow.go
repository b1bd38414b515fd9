package subscriptions

import (
	"strings"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/shipto"
)

// Further is what the list keeps to besides the choices beside the search; zero
// values are no choice.
type Further struct {
	Place Place
	Town  string      // begins a word of its name, or its postal code
	Last  civil.Range // day
}

// Place is a tour or a pick-up point.
type Place struct{ Tour, Point int64 }

// Further is what is chosen now.
func (l *List) Further() Further {
	q := l.query()
	return Further{Place{q.Tour, q.Point}, q.Town, q.Last}
}

// Narrow sets it.
func (l *List) Narrow(f Further) {
	q := l.query()
	q.Tour, q.Point, q.Town, q.Last = f.Place.Tour, f.Place.Point, strings.TrimSpace(f.Town), f.Last
	l.ask(q)
}

// Offer tells what places are called.
func (l *List) Offer(o catalog.Offer) {
	l.places = nil
	for _, t := range o.Tours {
		name := t.Number
		l.places = append(l.places, Named[Place]{Place{Tour: t.ID}, l.words.T("subscriptions.narrow.tour", "name", name)})
	}
	points := named(l, o.Points, func(p shipto.PickupPoint) (bool, lang.Texts) { return true, p.Names })
	for _, p := range points {
		l.places = append(l.places, Named[Place]{Place{Point: p.Value}, l.words.T("subscriptions.narrow.point", "name", p.Name)})
	}
}

// Places are the tours and pick-up points to choose from, after any.
func (l *List) Places() []Named[Place] {
	return append([]Named[Place]{{Place{}, l.words.T("subscriptions.narrow.any")}}, l.places...)
}

// Says names what the list keeps to that no choice beside the search shows, "" for
// nothing.
func (l *List) Says() string {
	f := l.Further()
	var list []string
	for _, p := range l.places {
		if p.Value == f.Place {
			list = append(list, p.Name)
		}
	}
	if f.Town != "" {
		list = append(list, l.words.T("subscriptions.narrow.in_town", "town", f.Town))
	}
	switch {
	case f.Last != civil.Range{} && len(list) == 0:
		return l.words.T("subscriptions.only_last", "days", f.Last)
	case f.Last != civil.Range{}:
		list = append(list, l.words.T("subscriptions.narrow.ends", "days", f.Last))
	}
	if len(list) == 0 {
		return ""
	}
	return l.words.T("subscriptions.narrow.only", "list", strings.Join(list, " · "))
}
