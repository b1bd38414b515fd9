package address_test

import (
	"slices"
	"testing"

	"turnus/domain/address"
)

var zoe = address.Party{
	Salutation: "Frau", FirstName: "Zoë", LastName: "Näf",
	Address: address.Address{Street: "Seestrasse", HouseNo: "12a", PostalCode: "8002", Town: "Zürich", Country: "CH"},
}

func TestLinesOfAWindow(t *testing.T) {
	firm := zoe
	firm.Company = "Näf AG"
	abroad := zoe
	abroad.Address.Country = "DE"
	noStreet := zoe
	noStreet.Address.Street, noStreet.Address.HouseNo = "", ""
	noTown := address.Party{LastName: "Näf", Address: address.Address{Country: "DE"}}
	for _, c := range []struct {
		name  string
		party address.Party
		want  []string
	}{
		{"a person", zoe, []string{"Frau Zoë Näf", "Seestrasse 12a", "8002 Zürich"}},
		{"a firm with a person", firm, []string{"Näf AG", "Frau Zoë Näf", "Seestrasse 12a", "8002 Zürich"}},
		{"abroad the country stands before the town", abroad, []string{"Frau Zoë Näf", "Seestrasse 12a", "DE-8002 Zürich"}},
		{"no street, no empty line", noStreet, []string{"Frau Zoë Näf", "8002 Zürich"}},
		{"no town, no lonely country", noTown, []string{"Näf"}},
		{"nobody", address.Party{}, nil},
	} {
		if got := c.party.Lines("CH"); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestNameIsTheCompanyElseThePerson(t *testing.T) {
	firm := zoe
	firm.Company = "Näf AG"
	for want, p := range map[string]address.Party{
		"Näf AG": firm, "Zoë Näf": zoe, "Näf": {LastName: "Näf"}, "": {Salutation: "Frau"},
	} {
		if p.Name() != want {
			t.Errorf("%q, want %q", p.Name(), want)
		}
	}
}

func TestACountryAloneIsNoAddress(t *testing.T) {
	if !(address.Address{Country: "CH"}).IsZero() || (address.Address{Town: "Zürich"}).IsZero() {
		t.Error("only the country does not count")
	}
}
