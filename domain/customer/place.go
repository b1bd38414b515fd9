package customer

import (
	"fmt"
	"strings"

	"turnus/domain/problem"
	"turnus/domain/shipto"
)

// Codes of places.
const (
	CodePlaceNameMissing problem.Code = "customer.place_name_missing"
	CodePlaceNameTwice   problem.Code = "customer.place_name_twice"
	CodePlaceEmpty       problem.Code = "customer.place_empty"
)

// Place is a further delivery place of a customer, by the name people call it:
// "Ferienhaus", "Büro". His usual one is Customer.ShipTo.
type Place struct {
	Name   string        `json:"name"`
	ShipTo shipto.ShipTo `json:"ship_to"`
}

// Place is the customer's place with a name.
func (c Customer) Place(name string) (Place, bool) {
	for _, p := range c.Places {
		if strings.EqualFold(strings.TrimSpace(p.Name), strings.TrimSpace(name)) {
			return p, true
		}
	}
	return Place{}, false
}

func (c Customer) checkPlaces(l *problem.List) {
	for i, p := range c.Places {
		field := fmt.Sprintf("places[%d].", i)
		if strings.TrimSpace(p.Name) == "" {
			l.Add(CodePlaceNameMissing, field+"name")
		} else if _, twice := (Customer{Places: c.Places[:i]}).Place(p.Name); twice {
			l.Add(CodePlaceNameTwice, field+"name", "name", p.Name)
		}
		checkLength(l, field+"name", p.Name)
		a := p.ShipTo.Address
		if p.ShipTo.PickupPointID == 0 && (a.PostalCode == "" || a.Town == "") {
			l.Add(CodePlaceEmpty, field+"ship_to", "name", p.Name)
		}
	}
}
