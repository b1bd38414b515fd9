package demo

import (
	"slices"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/record"
	"turnus/domain/shipto"
)

// rounds are the tours with when they leave; the n-th has the ID n.
var rounds = []struct {
	name           string
	de, fr, it, en string
	note           string
}{
	{tourNorth, "Tour Glatttal", "Tournée du Glatttal", "Giro del Glatttal", "Glatttal tour", "Abfahrt 8.30 Uhr, grosser Wagen"},
	{tourLimmat, "Tour Limmattal", "Tournée du Limmattal", "Giro del Limmattal", "Limmattal tour", "Abfahrt 8.00 Uhr"},
	{tourUplands, "Tour Oberland", "Tournée de l’Oberland", "Giro dell’Oberland", "Oberland tour", "Abfahrt 7.30 Uhr, im Winter Ketten mitnehmen"},
	{tourCity, "Tour Stadt", "Tournée en ville", "Giro in città", "City tour", "Abfahrt 6.45 Uhr, vor dem Verkehr"},
	{tourLowlands, "Tour Unterland", "Tournée de l’Unterland", "Giro dell’Unterland", "Unterland tour", "Abfahrt 9.00 Uhr"},
	{tourLake, "Tour Zürichsee", "Tournée du lac de Zurich", "Giro del lago di Zurigo", "Lake Zurich tour", "Abfahrt 7.00 Uhr"},
}

// tours are the rounds with the postal codes they go to. Each drives on every
// delivery day.
func tours() []shipto.Tour {
	out := make([]shipto.Tour, len(rounds))
	for i, r := range rounds {
		out[i] = shipto.Tour{
			Head:  record.Head{ID: int64(i + 1), Number: r.name},
			Names: lang.Texts{lang.DE: r.de, lang.FR: r.fr, lang.IT: r.it, lang.EN: r.en},
			Areas: areasOf(r.name), Weekdays: civil.Weekdays(0), Note: r.note,
		}
	}
	return out
}

func areasOf(tour string) []shipto.Area {
	var out []shipto.Area
	for _, t := range slices.Concat(city, around) {
		if t.tour == tour {
			out = append(out, shipto.Area{From: t.code, To: t.code})
		}
	}
	return shipto.SortAreas(out)
}
