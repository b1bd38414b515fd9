// Package address has postal addresses and the names on them, structured as
// the Swiss QR-bill and DIN 5008 want them.
package address

import "strings"

// Address is a postal address. Country is an ISO 3166-1 alpha-2 code.
type Address struct {
	Street     string `json:"street"`
	HouseNo    string `json:"house_no"`
	PostalCode string `json:"postal_code"` // text: German codes may start with 0
	Town       string `json:"town"`
	Country    string `json:"country"`
}

// IsZero reports whether nothing but perhaps the country is filled in.
func (a Address) IsZero() bool {
	return a.Street == "" && a.HouseNo == "" && a.PostalCode == "" && a.Town == ""
}

// StreetLine is street and house number on one line.
func (a Address) StreetLine() string { return join(" ", a.Street, a.HouseNo) }

// TownLine is postal code and town on one line.
func (a Address) TownLine() string { return join(" ", a.PostalCode, a.Town) }

// Party is somebody with a name and an address: a customer, the shop.
type Party struct {
	Company    string  `json:"company"`
	Salutation string  `json:"salutation"`
	FirstName  string  `json:"first_name"`
	LastName   string  `json:"last_name"`
	Address    Address `json:"address"`
}

// PersonName is first and last name.
func (p Party) PersonName() string { return join(" ", p.FirstName, p.LastName) }

// Name is what identifies the party on one line: the company, else the person.
func (p Party) Name() string {
	if p.Company != "" {
		return p.Company
	}
	return p.PersonName()
}

// ListName is the name as lists are sorted by it: the company, else the last
// name before the first.
func (p Party) ListName() string {
	if p.Company != "" {
		return p.Company
	}
	return join(" ", p.LastName, p.FirstName)
}

// Lines are the lines of an address window, without the country unless it
// differs from the sender's: company, person with salutation, street, town.
func (p Party) Lines(senderCountry string) []string {
	var out []string
	add := func(s string) {
		if s != "" {
			out = append(out, s)
		}
	}
	add(p.Company)
	if person := p.PersonName(); person != "" {
		add(join(" ", p.Salutation, person))
	}
	add(p.Address.StreetLine())
	town := p.Address.TownLine()
	if c := p.Address.Country; c != "" && c != senderCountry && town != "" {
		town = c + "-" + town
	}
	add(town)
	return out
}

func join(sep string, parts ...string) string {
	kept := parts[:0:0]
	for _, p := range parts {
		if p != "" {
			kept = append(kept, p)
		}
	}
	return strings.Join(kept, sep)
}
