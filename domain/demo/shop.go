package demo

import (
	"time"

	"turnus/domain/address"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/record"
	"turnus/domain/schedule"
	"turnus/domain/shop"
)

const (
	shopNumber  = "hofladen" // what request files call the shop
	shopCountry = "CH"
	shopRegion  = "CH-ZH"
)

// The calendars by ID.
const (
	calendarShop int64 = iota + 1
	calendarTour
)

// settings are those of the shop itself. Account and company number are the
// ones the standards print as examples: nobody can be paid or taken for by
// mistake.
func settings() shop.Shop {
	return shop.Shop{
		Head: record.Head{ID: 1, Number: shopNumber},
		Party: address.Party{
			Company: "Hofladen Sonnenberg",
			Address: address.Address{Street: "Sonnenbergstrasse", HouseNo: "40", PostalCode: "8610", Town: "Uster", Country: shopCountry},
		},
		Email: "hofladen@example.ch", Phone: "+41 44 000 40 40", Website: "https://hofladen.example",
		Languages: []lang.Lang{lang.DE, lang.FR, lang.IT, lang.EN},
		Zone:      "Europe/Zurich",

		Currency: money.CHF, CashStep: 5,
		VATNumber: "CHE-123.456.788", VATRates: shop.DefaultVATRates(shopCountry),
		IBAN: "CH44 3199 9123 0008 8901 2", PaymentDays: 30,

		CalendarID: calendarShop, PlanAhead: 7,
	}
}

// calendars are that of the shop and that of the long tour through the hills,
// which must be ordered for earlier.
func calendars(today civil.Date) []schedule.Calendar {
	daily := schedule.Calendar{
		Head:         record.Head{ID: calendarShop, Number: "standard"},
		Names:        texts("Hofladen", "Magasin de la ferme", "Negozio della fattoria", "Farm shop"),
		DeliveryDays: weekdays("TU,WE,TH,FR,SA"),
		WorkDays:     weekdays("MO,TU,WE,TH,FR,SA"),
		Region:       shopRegion,
		Closures:     closures(today),
		CutoffDays:   1, CutoffTime: 12 * 60,
	}
	tour := daily
	tour.Head = record.Head{ID: calendarTour, Number: "tour"}
	tour.Names = texts("Tour Oberland", "Tournée de l’Oberland", "Giro dell’Oberland", "Oberland tour")
	tour.DeliveryDays = weekdays("WE,TH,FR")
	tour.Closures = closures(today)
	tour.CutoffDays, tour.CutoffTime = 2, 18*60
	return []schedule.Calendar{daily, tour}
}

// closures are the vacations. Work begins again some days before the first
// delivery, or else the first crates would have been packed before the
// vacation.
func closures(today civil.Date) []schedule.Closure {
	const noDelivery, noWork = "Betriebsferien", "Hof geschlossen"
	year := today.Year()
	out := []schedule.Closure{
		{Name: noDelivery, Range: civil.Between(civil.Of(year-1, time.December, 24), civil.Of(year, time.January, 5)), Yearly: true, StopsDelivery: true},
		{Name: noWork, Range: civil.Between(civil.Of(year-1, time.December, 24), civil.Of(year, time.January, 1)), Yearly: true, StopsWork: true},
	}
	for _, y := range []int{year - 1, year, year + 1} {
		first := civil.Of(y, time.July, 27).Monday()
		out = append(out,
			schedule.Closure{Name: noDelivery, Range: civil.Between(first, first.AddDays(13)), StopsDelivery: true},
			schedule.Closure{Name: noWork, Range: civil.Between(first, first.AddDays(11)), StopsWork: true},
		)
	}
	return out
}

// daysOf compiles a calendar of this package.
func daysOf(c schedule.Calendar) *schedule.Days {
	days, err := schedule.Compile(c)
	if err != nil {
		panic(err)
	}
	return days
}

// firstDelivery is the first delivery day from a day on.
func firstDelivery(days *schedule.Days, d civil.Date) civil.Date {
	const longestClosure = 60
	for range longestClosure {
		if days.IsDelivery(d) {
			break
		}
		d = d.AddDays(1)
	}
	return d
}
