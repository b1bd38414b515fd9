package demo

import (
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/shipto"
)

// keepFiles gives some customers what only shows after years: a second door, a
// hold, a note of the office, and somebody who registered twice.
func keepFiles(all []person, today civil.Date) {
	const twiceEvery, twiceFirst, before = 60, 45, 3
	for i := range all {
		p := &all[i]
		if p.Number == all[min(zoeNumber, len(all))-1].Number {
			continue
		}
		d := throw(streamFiles, i)
		if i%twiceEvery == twiceFirst {
			p.twice(all[i-before])
		}
		if d.percent(6) {
			p.Places = append(p.Places, customer.Place{
				Name: p.says(d, placeNames), ShipTo: shipto.ShipTo{Address: door(d, home(d), false), Tour: p.tour},
			})
		}
		if d.percent(8) {
			p.Note = p.says(d, notes)
		}
		p.hold(d, today)
	}
}

// twice makes the customer one who is in the books already, from the telephone:
// the name and how to reach them are the same, the rest is not.
func (p *person) twice(of person) {
	p.Party.Company, p.Party.Salutation = of.Party.Company, of.Party.Salutation
	p.Party.FirstName, p.Party.LastName = of.Party.FirstName, of.Party.LastName
	p.Party.Address, p.Email, p.Phone, p.firm = of.Party.Address, of.Email, of.Phone, of.firm
}

// hold stops invoices or reminders of a few, and deliveries of fewer.
func (p *person) hold(d dice, today civil.Date) {
	const week = 7
	add := func(kind customer.HoldKind, until civil.Date, why map[lang.Lang][]string) {
		from := today.AddDays(-d.between(1, 2*week))
		p.SetHold(customer.Hold{Kind: kind, From: from, Until: until, Reason: one(d, why[lang.DE]), Source: source})
	}
	switch n := d.upTo(200); {
	case n < 2:
		add(customer.DeliveryHold, civil.Date{}, unpaidReasons)
	case n < 4:
		add(customer.DeliveryHold, today.AddDays(week/2), unpaidReasons)
	case n < 6:
		add(customer.InvoiceHold, today.AddMonths(1), disputeReasons)
	case n < 11:
		add(customer.ReminderHold, today.AddDays(d.between(week, 6*week)), promiseReasons)
	}
}

// What the office writes is in its own language.
var (
	unpaidReasons  = map[lang.Lang][]string{lang.DE: {"Drei Rechnungen offen", "Betreibung läuft", "Zahlt erst nach Rücksprache"}}
	disputeReasons = map[lang.Lang][]string{lang.DE: {"Reklamation wird geklärt", "Neue Rechnungsadresse folgt"}}
	promiseReasons = map[lang.Lang][]string{lang.DE: {"Zahlung bis Monatsende zugesagt", "Ratenzahlung vereinbart", "Todesfall, bitte warten"}}
)

var placeNames = map[lang.Lang][]string{
	lang.DE: {"Lager", "Ferienhaus", "Büro", "Bei den Eltern", "Werkstatt"},
	lang.FR: {"Dépôt", "Maison de vacances", "Bureau", "Chez les parents"},
	lang.IT: {"Deposito", "Casa di vacanza", "Ufficio", "Dai genitori"},
	lang.EN: {"Store room", "Holiday house", "Office", "At our parents’"},
}

var notes = map[lang.Lang][]string{
	lang.DE: {"Bestellt nur am Vormittag.", "Ruft lieber an, als zu schreiben.", "Kommt jeden Samstag auf den Markt.", "Möchte im Frühling eine Hofführung.", "Hat uns der Nachbarin empfohlen."},
	lang.FR: {"Appeler plutôt le matin.", "Préfère le téléphone."}, lang.IT: {"Chiamare di mattina.", "Preferisce il telefono."},
	lang.EN: {"Call in the morning.", "Prefers the telephone."},
}
