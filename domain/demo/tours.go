package demo

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

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
	way            string // postal codes in the order they are driven to
}{
	{tourNorth, "Tour Glatttal", "Tournée du Glatttal", "Giro del Glatttal", "Glatttal tour", "Abfahrt 8.30 Uhr, grosser Wagen",
		"8606 8603 8604 8117 8600 8602 8306 8305 8304 8152 8302 8303 8309"},
	{tourLimmat, "Tour Limmattal", "Tournée du Limmattal", "Giro del Limmattal", "Limmattal tour", "Abfahrt 8.00 Uhr",
		"8102 8103 8104 8954 8953 8952 8902 8903"},
	{tourUplands, "Tour Oberland", "Tournée de l’Oberland", "Giro dell’Oberland", "Oberland tour", "Abfahrt 7.30 Uhr, im Winter Ketten mitnehmen",
		"8610 8617 8625 8627 8630 8636 8340 8344 8335 8332 8320 8330 8620 8607"},
	{tourCity, "Tour Stadt", "Tournée en ville", "Giro in città", "City tour", "Abfahrt 6.45 Uhr, vor dem Verkehr",
		"8053 8032 8044 8008 8001 8002 8038 8045 8055 8003 8004 8005 8047 8048 8049 8037 8006 8057 8050 8046 8052 8051"},
	{tourLowlands, "Tour Unterland", "Tournée de l’Unterland", "Giro dell’Unterland", "Unterland tour", "Abfahrt 9.00 Uhr",
		"8153 8105 8107 8157 8158 8162 8173 8155 8154 8184 8180 8193 8424"},
	{tourLake, "Tour Zürichsee", "Tournée du lac de Zurich", "Giro del lago di Zurigo", "Lake Zurich tour", "Abfahrt 7.00 Uhr",
		"8712 8708 8706 8704 8703 8700 8702 8134 8802 8803 8800 8810"},
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

// ordered is how many customers the order of stops was made for. Who came later has
// no place in it yet, in a larger shop.
const ordered = Subscriptions * customersPerGroup / subscriptionsPerGroup

// putInOrder gives the tours the order of their stops: from town to town as the road
// goes, and each street from its lowest number.
func (data *Data) putInOrder(today civil.Date) {
	tours := shipto.Tours(data.Tours)
	stops := map[string][]shipto.ShipTo{}
	add := func(to shipto.ShipTo) {
		if t, ok := tours.Of(to); ok {
			stops[t.Number] = append(stops[t.Number], to)
		}
	}
	for _, sub := range data.Subscriptions {
		if last := sub.LastDay(); sub.Draft || sub.ReceiverID > ordered || !last.IsZero() && last.Before(today) {
			continue
		}
		for _, v := range sub.Versions {
			if add(v.ShipTo); v.ShipTo.IsZero() {
				add(data.Customers[sub.ReceiverID-1].Destination())
			}
		}
	}
	for i := range tours {
		list := stops[tours[i].Number]
		way := rounds[i].way
		slices.SortStableFunc(list, func(a, b shipto.ShipTo) int {
			x, y := a.Address, b.Address
			return cmp.Or(cmp.Compare(along(way, x.PostalCode), along(way, y.PostalCode)),
				cmp.Compare(x.Street, y.Street), cmp.Compare(houseNo(x.HouseNo), houseNo(y.HouseNo)), cmp.Compare(x.HouseNo, y.HouseNo))
		})
		for _, to := range list {
			data.Tours[i].Stops = append(data.Tours[i].Stops, to.PlaceKey())
		}
		data.Tours[i].Stops = slices.Compact(data.Tours[i].Stops)
	}
}

// along is how far along its way a tour comes to a postal code: at the end, where
// somebody was taken along from elsewhere.
func along(way, code string) int {
	if i := strings.Index(way, code); i >= 0 {
		return i
	}
	return len(way)
}

// houseNo is the number in "12a".
func houseNo(s string) int {
	n, _ := strconv.Atoi(strings.TrimRight(s, "abc"))
	return n
}
