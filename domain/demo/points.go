package demo

import (
	"turnus/domain/address"
	"turnus/domain/civil"
	"turnus/domain/record"
	"turnus/domain/shipto"
)

// station is a pick-up point.
type station struct {
	number         string
	de, fr, it, en string
	address        address.Address
	weekdays       string // as civil.ParseWeekdays; "": every delivery day
	note           string
}

// stations are where customers fetch their parcels; the n-th has the ID n. All
// are open on the days the weekly plans deliver.
var stations = []station{
	{"HOF", "Hofladen Sonnenberg", "Magasin de la ferme Sonnenberg", "Negozio della fattoria Sonnenberg", "Sonnenberg farm shop",
		address.Address{Street: "Sonnenbergstrasse", HouseNo: "40", PostalCode: "8610", Town: "Uster", Country: shopCountry}, "",
		"Kühlraum beim Laden, Dienstag bis Samstag 8–18.30 Uhr"},
	{"WIPKINGEN", "Quartierladen Wipkingen", "Épicerie de quartier Wipkingen", "Negozio di quartiere Wipkingen", "Wipkingen corner shop",
		address.Address{Street: "Röschibachstrasse", HouseNo: "70", PostalCode: "8037", Town: "Zürich", Country: shopCountry}, "TU,WE,TH,FR,SA",
		"Abholung 10–19 Uhr, Samstag bis 16 Uhr"},
	{"OERLIKON", "Velowerkstatt Oerlikon", "Atelier vélo Oerlikon", "Officina biciclette Oerlikon", "Oerlikon bike workshop",
		address.Address{Street: "Ohmstrasse", HouseNo: "14", PostalCode: "8050", Town: "Zürich", Country: shopCountry}, "TU,TH,FR",
		"Kisten stehen links vom Eingang, 8–18 Uhr"},
	{"WETZIKON", "Café am Bahnhof Wetzikon", "Café de la gare de Wetzikon", "Caffè alla stazione di Wetzikon", "Café at Wetzikon station",
		address.Address{Street: "Bahnhofstrasse", HouseNo: "2", PostalCode: "8620", Town: "Wetzikon ZH", Country: shopCountry}, "TU,TH,FR,SA",
		"An der Theke fragen, 6.30–20 Uhr"},
	{"THALWIL", "Gärtnerei Seeblick Thalwil", "Jardinerie Seeblick, Thalwil", "Vivaio Seeblick, Thalwil", "Seeblick nursery, Thalwil",
		address.Address{Street: "Alte Landstrasse", HouseNo: "88", PostalCode: "8800", Town: "Thalwil", Country: shopCountry}, "TU,WE,TH,FR",
		"Schlüssel im Kasten, Code beim Laden erfragen"},
}

// points are the stations as pick-up points.
func points() []shipto.PickupPoint {
	out := make([]shipto.PickupPoint, len(stations))
	for i, s := range stations {
		out[i] = shipto.PickupPoint{
			Head:  record.Head{ID: int64(i + 1), Number: s.number},
			Names: texts(s.de, s.fr, s.it, s.en), Address: s.address, Weekdays: weekdays(s.weekdays), Note: s.note,
		}
	}
	return out
}

// weekdays is civil.ParseWeekdays for the tables of this package.
func weekdays(s string) civil.Weekdays {
	w, err := civil.ParseWeekdays(s)
	if err != nil {
		panic(err)
	}
	return w
}
