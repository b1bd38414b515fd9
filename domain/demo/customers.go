package demo

import (
	"fmt"
	"strconv"
	"strings"

	"turnus/domain/address"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/record"
	"turnus/domain/remark"
	"turnus/domain/shipto"
)

// source marks everything the demo shop came with in the history.
const source = "demo"

// zoeNumber is the customer the request files in the manual speak of.
const zoeNumber = 17

// person is a customer with what decides about their wishes and is not kept.
type person struct {
	customer.Customer
	firm  bool
	trade trade
	tour  string
	// weekly is the plan of all that comes weekly, so that several
	// subscriptions make one parcel.
	weekly int64
}

// people makes up the customers; the n-th has the ID n.
func people(count int, today civil.Date) []person {
	out := make([]person, count)
	zoe := min(zoeNumber, count) - 1 // a shop with fewer customers has her last
	for i := range out {
		if i == zoe {
			out[i] = zoeMueller()
		} else {
			out[i] = somebody(throw(streamCustomers, i), i)
			out[i].Number = "K-" + strconv.Itoa(i+1)
		}
		out[i].ID = int64(i + 1)
	}
	keepFiles(out, today)
	return out
}

func zoeMueller() person {
	return person{tour: tourCity, weekly: planThursday, Customer: customer.Customer{
		Head: record.Head{Number: "K-" + strconv.Itoa(zoeNumber)},
		Lang: lang.DE,
		Party: address.Party{
			Salutation: "Frau", FirstName: "Zoë", LastName: "Müller",
			Address: address.Address{Street: "Bächlerstrasse", HouseNo: "12a", PostalCode: "8046", Town: "Zürich", Country: shopCountry},
		},
		Email:  "zoe@example.ch",
		ShipTo: shipto.ShipTo{Tour: tourCity},
		Cycle:  customer.Monthly,
	}}
}

// somebody is a customer made up by the dice.
func somebody(d dice, i int) person {
	const longNameEvery, longNameFirst = 83, 41
	t := home(d)
	p := person{tour: t.tour, firm: t.tour != tourPost && d.percent(9), trade: trade(d.upTo(int(trades)))}
	speech := tongueAt(d, t)
	p.Lang = speech.lang()
	p.name(d, speech)
	if p.firm {
		p.Party.Company = firmName(d, p.trade)
	}
	if i%longNameEvery == longNameFirst {
		l := longNames[i/longNameEvery%len(longNames)]
		p.firm, p.trade = l.company != "", office
		p.Party.Company, p.Party.FirstName, p.Party.LastName = l.company, l.first, l.last
	}
	p.Party.Address = door(d, t, p.firm)
	p.reach(d)
	p.destination(d, t)
	p.Cycle = cycle(d, p.firm)
	p.habits(d)
	p.weekly = choose(d, []weighted[int64]{{60, planThursday}, {40, planTuesday}})
	return p
}

// home is where somebody lives: near the farm, or so far that parcels go by post.
func home(d dice) town {
	switch n := d.upTo(100); {
	case n < 38:
		return one(d, city)
	case n < 88:
		return one(d, around)
	}
	return one(d, distant)
}

func tongueAt(d dice, t town) tongue {
	if t.tongue != german && d.percent(90) {
		return t.tongue
	}
	return choose(d, []weighted[tongue]{{74, german}, {8, french}, {6, italian}, {4, english}, {8, newcomer}})
}

// name gives a woman's, a man's or a family's name.
func (p *person) name(d dice, t tongue) {
	const woman, man, family = 0, 1, 2
	who := choose(d, []weighted[int]{{47, woman}, {36, man}, {17, family}})
	if p.firm {
		who = d.upTo(family) // somebody to ask for
	}
	from := one(d, origins[t])
	p.Party.Salutation = salutations[t][who]
	p.Party.LastName = one(d, from.surnames)
	if t == german && d.percent(7) {
		if other := one(d, from.surnames); other != p.Party.LastName {
			p.Party.LastName += "-" + other
		}
	}
	switch who {
	case woman:
		p.Party.FirstName = one(d, from.women)
	case man:
		p.Party.FirstName = one(d, from.men)
	}
}

func firmName(d dice, t trade) string {
	return strings.NewReplacer("*", one(d, signs[t]), "%", one(d, origins[german][0].surnames)).Replace(one(d, firms[t]))
}

func door(d dice, t town, firm bool) address.Address {
	names := t.streets
	if names == nil {
		names = streets[t.tongue]
		if firm && t.tongue == german {
			names = works
		}
	}
	no := strconv.Itoa(d.between(1, 84))
	if d.percent(12) {
		no += string("abc"[d.upTo(3)])
	}
	return address.Address{Street: one(d, names), HouseNo: no, PostalCode: t.code, Town: t.name, Country: shopCountry}
}

// reach gives most customers an address for mail and a telephone number, all
// of them visibly made up: nobody real is to get the demo's messages.
func (p *person) reach(d dice) {
	if d.percent(90) {
		local := mailName(p.Party.FirstName, p.Party.LastName)
		if p.firm {
			local = mailName("info", p.Party.Company)
		}
		p.Email = local + "@" + one(d, []string{"example.com", "example.net", "example.org"})
	}
	if p.firm || d.percent(80) {
		network := one(d, []string{"76", "78", "79"})
		if p.firm {
			network = "44"
		}
		p.Phone = fmt.Sprintf("+41 %s 000 %02d %02d", network, d.upTo(100), d.upTo(100))
	}
}

// mailName joins names to the part before the @, in plain letters.
func mailName(parts ...string) string {
	const longest = 40
	var words []string
	for _, p := range parts {
		w := strings.FieldsFunc(plainLetters.Replace(strings.ToLower(p)), func(r rune) bool {
			return (r < 'a' || r > 'z') && (r < '0' || r > '9')
		})
		if len(w) > 0 {
			words = append(words, strings.Join(w, "-"))
		}
	}
	s := strings.Join(words, ".")
	return strings.Trim(s[:min(len(s), longest)], ".-")
}

var plainLetters = strings.NewReplacer(
	"ä", "ae", "ö", "oe", "ü", "ue", "à", "a", "â", "a", "ã", "a", "á", "a", "ç", "c", "ć", "c", "č", "c", "é", "e", "è", "e",
	"ê", "e", "ë", "e", "î", "i", "ń", "n", "ï", "i", "ı", "i", "ô", "o", "ò", "o", "ş", "s", "’", "")

// destination is a pick-up point for every tenth, else the door with what the
// driver must know about it.
func (p *person) destination(d dice, t town) {
	p.ShipTo.Tour = t.tour
	if t.tour == tourPost {
		return
	}
	if !p.firm && d.percent(12) { // of those on a round: every tenth of all
		p.ShipTo = shipto.ShipTo{PickupPointID: int64(d.between(1, len(stations)))}
		return
	}
	if d.percent(45) {
		p.ShipTo.DropPlace = p.says(d, dropPlaces)
	}
	if d.percent(8) {
		p.ShipTo.DoorCode = strconv.Itoa(d.between(1000, 9999)) + string("ABC#"[d.upTo(4)])
	}
	if d.percent(4) {
		p.ShipTo.Address = door(d, t, false)
	}
}

func cycle(d dice, firm bool) customer.Cycle {
	if firm {
		return choose(d, []weighted[customer.Cycle]{
			{66, customer.Monthly}, {16, customer.Weekly}, {8, customer.PerDelivery}, {10, customer.Quarterly},
		})
	}
	return choose(d, []weighted[customer.Cycle]{
		{82, customer.Monthly}, {3, customer.Weekly}, {5, customer.PerDelivery}, {10, customer.Quarterly},
	})
}

// habits are what goes with everything a customer gets, or must not.
func (p *person) habits(d dice) {
	if d.percent(4) {
		p.Remarks = append(p.Remarks, remark.Remark{Text: p.says(d, allergies), Lasts: remark.Always, Safety: true, Source: source})
	}
	if d.percent(12) {
		p.Remarks = append(p.Remarks, remark.Remark{Text: p.says(d, wishes), Lasts: remark.Always, Source: source})
	}
	if !p.firm && d.percent(9) {
		p.Dislikes = []string{one(d, dislikes[p.Lang])}
	}
}
