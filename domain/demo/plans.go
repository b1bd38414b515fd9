package demo

import (
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/record"
	"turnus/domain/schedule"
)

// The plans by ID.
const (
	planTuesday int64 = iota + 1
	planThursday
	planBread
	planTour
	planMarket
	planCoffee
)

// tourAnchor is a Thursday the tour drove on; every second one since.
var tourAnchor = civil.MustParse("2024-01-11")

// offer is one delivery plan as the shop would describe it.
type offer struct {
	number   string
	names    lang.Texts
	calendar int64
	rule     string // as schedule.ParseRule
	anchor   civil.Date
	policy   schedule.Policy
	discount money.Rate
	minTerm  int // months
	notice   int // days
}

// plans are what customers can choose from; the n-th has the ID n.
func plans(today civil.Date) []catalog.DeliveryPlan {
	out := make([]catalog.DeliveryPlan, 0, planCoffee)
	for _, o := range offers() {
		p := o.plan()
		p.ID = int64(len(out) + 1)
		if p.ID == planTuesday { // the calmer day was made cheaper at New Year
			now := p.Versions[0]
			now.From, now.Discount = newYear.date(today), 5_000
			p.Versions = append(p.Versions, now)
		}
		out = append(out, p)
	}
	return out
}

func offers() []offer {
	late := schedule.NewPolicy(schedule.After) // what comes once a month is made up for after a vacation
	late.Long, late.MaxShift = schedule.After, 21
	return []offer{
		{
			number: "weekly-tue", calendar: calendarShop, rule: "FREQ=WEEKLY;BYDAY=TU",
			names:  texts("Jede Woche am Dienstag", "Chaque semaine, le mardi", "Ogni settimana, il martedì", "Every week on Tuesday"),
			policy: schedule.NewPolicy(schedule.After), discount: 3_000, minTerm: 1, notice: 7,
		},
		{
			number: "weekly-thu", calendar: calendarShop, rule: "FREQ=WEEKLY;BYDAY=TH",
			names:  texts("Jede Woche am Donnerstag", "Chaque semaine, le jeudi", "Ogni settimana, il giovedì", "Every week on Thursday"),
			policy: schedule.NewPolicy(schedule.Before), discount: 3_000, minTerm: 1, notice: 7,
		},
		{
			number: "weekly-tue-fri", calendar: calendarShop, rule: "FREQ=WEEKLY;BYDAY=TU,FR",
			names: texts("Brot am Dienstag und Freitag", "Pain le mardi et le vendredi", "Pane il martedì e il venerdì",
				"Bread on Tuesday and Friday"),
			policy: schedule.NewPolicy(schedule.Before), discount: 8_000, minTerm: 1, notice: 7,
		},
		{
			number: "biweekly-thu-a", calendar: calendarTour, rule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", anchor: tourAnchor,
			names: texts("Alle 2 Wochen am Donnerstag, Tour Oberland (Gruppe A)", "Toutes les 2 semaines le jeudi, tournée Oberland (groupe A)",
				"Ogni 2 settimane il giovedì, giro Oberland (gruppo A)", "Every 2 weeks on Thursday, Oberland tour (group A)"),
			policy: schedule.NewPolicy(schedule.Before), discount: 2_000, minTerm: 2, notice: 14,
		},
		{
			number: "monthly-first-fri", calendar: calendarShop, rule: "FREQ=MONTHLY;BYDAY=1FR",
			names: texts("Jeden ersten Freitag im Monat", "Chaque premier vendredi du mois", "Ogni primo venerdì del mese",
				"First Friday of each month"),
			policy: late, minTerm: 3, notice: 14,
		},
		{
			number: "monthly-coffee", calendar: calendarShop, rule: "FREQ=MONTHLY;BYMONTHDAY=15",
			names: texts("Kaffee einmal im Monat, am 15.", "Café une fois par mois, le 15", "Caffè una volta al mese, il 15",
				"Coffee once a month, on the 15th"),
			policy: late, discount: 10_000, minTerm: 3, notice: 14,
		},
	}
}

func (o offer) plan() catalog.DeliveryPlan {
	rhythm := schedule.WholeYear(rule(o.rule))
	rhythm.Anchor = o.anchor
	return catalog.DeliveryPlan{
		Head: record.Head{Number: o.number}, Names: o.names, CalendarID: o.calendar,
		Versions: []catalog.PlanVersion{{
			From: firstPrices, Rhythm: rhythm, Policy: o.policy,
			Discount: o.discount, MinTerm: o.minTerm, NoticeDays: o.notice,
		}},
	}
}

func rule(text string) schedule.Rule {
	r, err := schedule.ParseRule(text)
	if err != nil {
		panic(err)
	}
	return r
}
