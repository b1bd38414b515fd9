package picking

import (
	"slices"
	"strings"

	"turnus/domain/civil"
	"turnus/domain/remark"
	"turnus/domain/subscription"
)

// Matter is what two subscriptions say about one parcel.
type Matter string

// The matters that can be decided without understanding a text.
const (
	OtherDropPlace Matter = "drop_place" // they want the parcel at two places
	OtherDoorCode  Matter = "door_code"
	OtherLifetime  Matter = "lifetime" // the same remark, for another time
	SharedSafety   Matter = "safety"   // a remark on safety holds for the whole parcel
)

// Share is what one subscription puts into the parcels of its receiver.
type Share struct {
	Number     string
	Remarks    []remark.Remark
	Deliveries []subscription.Delivery // by day
}

// Contradiction is something two subscriptions of one receiver do not agree on
// although they come in one parcel, or that one of them says for both.
type Contradiction struct {
	Matter       Matter
	Other        string     // number of the other subscription
	Day          civil.Date // first day on which they come together and it matters
	Mine, Theirs string     // what is said on either side; "": nothing
	// MyRemark and TheirRemark are the remark on either side, for OtherLifetime.
	MyRemark, TheirRemark remark.Remark
}

// Contradictions compares what one subscription puts into parcels with the others
// of the same receiver: those that come to the same door on the same day. Each
// matter is told once for each other subscription and text, with its first day.
func Contradictions(mine Share, others []Share) []Contradiction {
	var out []Contradiction
	for _, other := range others {
		var found []Contradiction
		for _, d := range mine.Deliveries {
			for _, e := range other.Deliveries {
				if d.Date != e.Date || d.ShipTo.PlaceKey() != e.ShipTo.PlaceKey() {
					continue
				}
				for _, c := range slices.Concat(ofPlace(d, e), ofRemarks(mine.Remarks, other.Remarks, d, e)) {
					c.Other, c.Day = other.Number, d.Date
					if !slices.ContainsFunc(found, c.same) {
						found = append(found, c)
					}
				}
			}
		}
		out = append(out, found...)
	}
	return out
}

// same reports whether another one tells the same of another day.
func (c Contradiction) same(x Contradiction) bool {
	x.Day = c.Day
	return c == x
}

// ofPlace compares where two deliveries to one door are to be put.
func ofPlace(d, e subscription.Delivery) []Contradiction {
	var out []Contradiction
	add := func(m Matter, mine, theirs string) {
		if plain(mine) != "" && plain(theirs) != "" && plain(mine) != plain(theirs) {
			out = append(out, Contradiction{Matter: m, Mine: mine, Theirs: theirs})
		}
	}
	add(OtherDropPlace, d.ShipTo.DropPlace, e.ShipTo.DropPlace)
	add(OtherDoorCode, d.ShipTo.DoorCode, e.ShipTo.DoorCode)
	return out
}

// ofRemarks compares what is printed for two deliveries that are one parcel.
func ofRemarks(mine, theirs []remark.Remark, d, e subscription.Delivery) []Contradiction {
	var out []Contradiction
	for _, r := range mine {
		twin, has := twinOf(r, theirs)
		on, there := r.PrintedOn(d.Nominal, d.Date), has && twin.PrintedOn(e.Nominal, e.Date)
		switch {
		case has && (on || there) && !sameTime(r, twin):
			out = append(out, Contradiction{Matter: OtherLifetime, Mine: r.Text, Theirs: twin.Text, MyRemark: r, TheirRemark: twin})
		case on && r.Safety && !has:
			out = append(out, Contradiction{Matter: SharedSafety, Mine: r.Text})
		}
	}
	for _, r := range theirs {
		if _, has := twinOf(r, mine); !has && r.Safety && r.PrintedOn(e.Nominal, e.Date) {
			out = append(out, Contradiction{Matter: SharedSafety, Theirs: r.Text})
		}
	}
	return out
}

// twinOf is the first remark of a list with the same text.
func twinOf(r remark.Remark, list []remark.Remark) (remark.Remark, bool) {
	i := slices.IndexFunc(list, func(x remark.Remark) bool { return plain(x.Text) == plain(r.Text) })
	if i < 0 {
		return remark.Remark{}, false
	}
	return list[i], true
}

func sameTime(a, b remark.Remark) bool {
	return a.Lasts == b.Lasts && a.From == b.From && a.Until == b.Until
}

// plain is a text without what does not count: case, and outer or doubled blanks.
func plain(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), " ")) }
