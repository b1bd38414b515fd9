package text_test

import (
	"fmt"
	"go/ast"
	"strings"
	"testing"

	"turnus/domain/address"
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/remark"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
	"turnus/ui/text"
)

// names knows two of each.
type names struct{}

func (names) Article(id int64) lang.Texts {
	return map[int64]lang.Texts{
		1: {lang.DE: "Gemüsekiste mittel", lang.FR: "Panier de légumes, moyen", lang.IT: "Cassetta di verdura media", lang.EN: "Vegetable box, medium"},
		2: {lang.DE: "Bürli 4 Stück", lang.FR: "Petits pains, 4 pièces", lang.IT: "Panini, 4 pezzi", lang.EN: "Bread rolls, pack of 4"},
	}[id]
}

func (names) Plan(id int64) lang.Texts {
	return map[int64]lang.Texts{
		1: {lang.DE: "Jede Woche am Donnerstag", lang.FR: "Chaque semaine, le jeudi", lang.IT: "Ogni settimana, il giovedì", lang.EN: "Every week on Thursday"},
		2: {lang.DE: "Jede Woche am Dienstag", lang.FR: "Chaque semaine, le mardi", lang.IT: "Ogni settimana, il martedì", lang.EN: "Every week on Tuesday"},
	}[id]
}

func (names) Point(id int64) lang.Texts {
	return map[int64]lang.Texts{
		3: {lang.DE: "Hofladen Sonnenberg", lang.FR: "Magasin de la ferme", lang.IT: "Negozio della fattoria", lang.EN: "Sonnenberg farm shop"},
	}[id]
}

func (names) Customer(id int64) string {
	return map[int64]string{1: "Zoë Müller", 2: "Kita Sonne"}[id]
}

// happening is an event and its sentence in German.
type happening struct {
	event subscription.Event
	want  string
}

// history is one of each event, several where the sentence depends on values.
func history() []happening {
	day := civil.MustParse
	price := money.Amount(450)
	box := []subscription.Line{{ArticleID: 1, Quantity: money.One}}
	more := append(box[:1:1], subscription.Line{ArticleID: 2, Quantity: 2 * money.One, Price: &price})
	pause := func(from, to string) subscription.Pause {
		p := subscription.Pause{From: day(from)}
		if to != "" {
			p.To = day(to)
		}
		return p
	}
	holidays := pause("2026-12-21", "2027-01-03")
	home := shipto.ShipTo{Address: address.Address{Street: "Seeweg", HouseNo: "1", PostalCode: "8610", Town: "Uster", Country: "CH"}}
	behind := home
	behind.DropPlace, behind.DoorCode, behind.Tour = "hinter dem Haus", "1234", "Nord"
	abroad := home
	abroad.Address.Country = "LI"
	thursday := day("2026-12-17")
	move := subscription.Move{Nominal: thursday, To: day("2026-12-18")}
	end := subscription.Cancellation{Effective: day("2027-01-31"), Given: day("2026-11-23"), Reason: "Umzug"}
	sooner := subscription.Cancellation{Effective: day("2026-12-31"), Given: day("2026-11-24")}
	nuts := remark.Remark{Text: "Nuss-\nallergie", Lasts: remark.Always, Safety: true}
	ring := remark.Remark{Text: "Klingeln", Lasts: remark.Until, Until: day("2027-01-31")}
	once := remark.Remark{Text: "Klingeln", Lasts: remark.Once, From: thursday, Until: thursday}
	return []happening{
		{subscription.Created{Start: day("2026-12-03"), Count: 10, First: subscription.Version{PlanID: 1, Lines: more}},
			"Abonnement erfasst: 1 × Gemüsekiste mittel und 2 × Bürli 4 Stück zu 4.50, Jede Woche am Donnerstag, ab 3.12.2026, 10 Lieferungen"},
		{subscription.Created{Start: day("2026-12-03"), End: day("2027-06-30"), First: subscription.Version{PlanID: 1, Lines: box}},
			"Abonnement erfasst: 1 × Gemüsekiste mittel, Jede Woche am Donnerstag, ab 3.12.2026 bis 30.6.2027"},
		{subscription.NumberChanged{Was: "A-733", Now: "A-901"}, "Nummer A-901 (vorher A-733)"},
		{subscription.PayerChanged{Was: 1, Now: 2}, "Zahler Kita Sonne (vorher Zoë Müller)"},
		{subscription.ReceiverChanged{Was: 2, Now: 9}, "Empfänger unbekannt (vorher Kita Sonne)"},
		{subscription.EntryChanged{Was: day("2024-01-01"), Now: day("2024-01-02")}, "Erfassungstag 2.1.2024 (vorher 1.1.2024)"},
		{subscription.StartChanged{Was: day("2024-01-04"), Now: day("2024-01-11")}, "Beginn 11.1.2024 (vorher 4.1.2024)"},
		{subscription.EndChanged{Now: day("2027-06-30")}, "Auf den 30.6.2027 befristet"},
		{subscription.EndChanged{Was: day("2027-06-30"), Now: day("2027-12-31")}, "Bis 31.12.2027 verlängert (vorher bis 30.6.2027)"},
		{subscription.EndChanged{Was: day("2027-12-31"), Now: day("2027-06-30")}, "Auf den 30.6.2027 verkürzt (vorher bis 31.12.2027)"},
		{subscription.EndChanged{Was: day("2027-12-31")}, "Läuft unbefristet weiter (vorher bis 31.12.2027)"},
		{subscription.CountChanged{Now: 10}, "Auf 10 Lieferungen begrenzt"},
		{subscription.CountChanged{Was: 10, Now: 20}, "Auf 20 Lieferungen verlängert (vorher 10)"},
		{subscription.CountChanged{Was: 20, Now: 10}, "Auf 10 Lieferungen verkürzt (vorher 20)"},
		{subscription.CountChanged{Was: 1}, "Nicht mehr auf 1 Lieferung begrenzt"},
		{subscription.CycleChanged{Now: customer.Weekly}, "Rechnungsverdichtung wöchentlich (vorher wie beim Zahler)"},
		{subscription.PlanChanged{From: day("2027-01-04"), Was: 1, Now: 2}, "Ab 4.1.2027: Jede Woche am Dienstag (vorher Jede Woche am Donnerstag)"},
		{subscription.LinesChanged{From: day("2027-01-04"), Was: box, Now: more},
			"Ab 4.1.2027: 1 × Gemüsekiste mittel und 2 × Bürli 4 Stück zu 4.50 (vorher 1 × Gemüsekiste mittel)"},
		{subscription.PlaceChanged{From: day("2027-01-04"), Now: shipto.ShipTo{PickupPointID: 3}},
			"Ab 4.1.2027: Lieferort Hofladen Sonnenberg (vorher üblicher Ort)"},
		{subscription.PlaceChanged{From: day("2027-01-04"), Was: home, Now: behind},
			"Ab 4.1.2027: Lieferort Seeweg 1, 8610 Uster, hinter dem Haus, Türcode 1234, Tour Nord (vorher Seeweg 1, 8610 Uster)"},
		{subscription.PlaceChanged{From: day("2027-01-04"), Was: home, Now: abroad},
			"Ab 4.1.2027: Lieferort Seeweg 1, 8610 Uster, LI (vorher Seeweg 1, 8610 Uster, CH)"},
		{subscription.VersionKept{From: day("2027-01-04")}, "Ab 4.1.2027 bleibt es, wie es war"},
		{subscription.PauseAdded{Pause: holidays}, "Pause 21.12.2026–3.1.2027 eingetragen"},
		{subscription.PauseAdded{Pause: pause("2026-12-21", "")}, "Pause ab 21.12.2026 eingetragen"},
		{subscription.PauseRemoved{Pause: holidays}, "Pause 21.12.2026–3.1.2027 aufgehoben"},
		{subscription.PauseChanged{Was: []subscription.Pause{holidays}, Now: pause("2026-12-21", "")},
			"Pause verlängert: ab 21.12.2026 (vorher 21.12.2026–3.1.2027)"},
		{subscription.PauseChanged{Was: []subscription.Pause{pause("2026-12-21", "")}, Now: holidays},
			"Pause verkürzt: 21.12.2026–3.1.2027 (vorher ab 21.12.2026)"},
		{subscription.PauseChanged{Was: []subscription.Pause{holidays}, Now: pause("2026-12-28", "2027-01-10")},
			"Pause geändert: 28.12.2026–10.1.2027 (vorher 21.12.2026–3.1.2027)"},
		{subscription.PauseChanged{Was: []subscription.Pause{pause("2027-02-01", "2027-02-07"), pause("2027-02-15", "2027-02-21")}, Now: pause("2027-02-01", "2027-02-21")},
			"Pause verlängert: 1.2.–21.2.2027 (vorher 1.2.–7.2.2027 und 15.2.–21.2.2027)"},
		{subscription.SkipsAdded{Nominal: []civil.Date{thursday}}, "Lieferung vom 17.12.2026 ausgelassen"},
		{subscription.SkipsAdded{Nominal: []civil.Date{day("2026-12-24"), day("2026-12-26")}}, "Lieferungen vom 24.12.2026 und 26.12.2026 ausgelassen"},
		{subscription.SkipsRemoved{Nominal: []civil.Date{thursday}}, "Lieferung vom 17.12.2026 doch nicht ausgelassen"},
		{subscription.MoveAdded{Move: subscription.Move{Nominal: thursday, To: thursday}},
			"Lieferung vom 17.12.2026 bleibt auf ihrem Tag, was auch der Kalender sagt"},
		{subscription.MoveAdded{Move: move}, "Lieferung vom 17.12.2026 auf Fr 18.12.2026 verschoben"},
		{subscription.MoveChanged{Was: move, Now: subscription.Move{Nominal: thursday, To: day("2026-12-16")}},
			"Lieferung vom 17.12.2026 auf Mi 16.12.2026 verschoben (vorher auf Fr 18.12.2026)"},
		{subscription.MoveRemoved{Move: move}, "Verschiebung der Lieferung vom 17.12.2026 auf Fr 18.12.2026 zurückgenommen"},
		{subscription.SingleChanged{Nominal: thursday, Was: box, Now: []subscription.Line{{ArticleID: 1, Quantity: 2 * money.One}}},
			"Lieferung vom 17.12.2026: 2 × Gemüsekiste mittel (vorher 1 × Gemüsekiste mittel)"},
		{subscription.SingleRemoved{Nominal: thursday, Was: []subscription.Line{{ArticleID: 7, Quantity: 1500}}, Now: box},
			"Lieferung vom 17.12.2026 wieder wie üblich: 1 × Gemüsekiste mittel (vorher 1.5 × unbekannt)"},
		{subscription.CancellationAdded{Cancellation: end}, "Auf den 31.1.2027 gekündigt (Umzug)"},
		{subscription.CancellationAdded{Cancellation: sooner}, "Auf den 31.12.2026 gekündigt"},
		{subscription.CancellationRemoved{Cancellation: end}, "Kündigung auf den 31.1.2027 zurückgenommen"},
		{subscription.CancellationChanged{Was: end, Now: sooner},
			"Kündigung geändert: auf den 31.12.2026 (vorher auf den 31.1.2027); eingegangen am 24.11.2026 (vorher am 23.11.2026); Grund: keine Angabe (vorher «Umzug»)"},
		{subscription.RemarkAdded{Remark: nuts}, "Sicherheitshinweis «Nuss- allergie» hinzugefügt (immer)"},
		{subscription.RemarkRemoved{Remark: nuts}, "Sicherheitshinweis «Nuss- allergie» entfernt (immer)"},
		{subscription.RemarkAdded{Remark: ring}, "Bemerkung «Klingeln» hinzugefügt (bis 31.1.2027)"},
		{subscription.RemarkRemoved{Remark: once}, "Bemerkung «Klingeln» entfernt (einmal, am 17.12.2026)"},
		{subscription.SourceChanged{Of: subscription.PauseAdded{Pause: holidays}, Was: "R-5003", Now: "Anna"},
			"Pause 21.12.2026–3.1.2027: Herkunft Anna (vorher R-5003)"},
		{subscription.SourceChanged{Of: subscription.SkipsAdded{Nominal: []civil.Date{thursday}}, Was: "R-1", Now: "Anna"},
			"Auslassung 17.12.2026: Herkunft Anna (vorher R-1)"},
		{subscription.SourceChanged{Of: subscription.MoveAdded{Move: move}, Now: "Anna"},
			"Verschiebung der Lieferung vom 17.12.2026: Herkunft Anna (vorher keine Angabe)"},
		{subscription.SourceChanged{Of: subscription.SingleChanged{Nominal: thursday}, Was: "R-1", Now: "Anna"},
			"Änderung der Lieferung vom 17.12.2026: Herkunft Anna (vorher R-1)"},
		{subscription.SourceChanged{Of: subscription.CancellationAdded{Cancellation: end}, Was: "R-1", Now: "Anna"},
			"Kündigung auf den 31.1.2027: Herkunft Anna (vorher R-1)"},
		{subscription.SourceChanged{Of: subscription.RemarkAdded{Remark: ring}, Was: "R-1", Now: "Anna"},
			"Bemerkung «Klingeln»: Herkunft Anna (vorher R-1)"},
		{subscription.Erased{}, "Einzelheiten gelöscht"},
		{subscription.Created{Start: day("2026-12-03"), Draft: true, First: subscription.Version{PlanID: 1, Lines: box}},
			"Entwurf erfasst: 1 × Gemüsekiste mittel, Jede Woche am Donnerstag, ab 3.12.2026"},
		{subscription.Activated{}, "Entwurf aktiviert"},
		{subscription.Undone{}, "Rückgängig gemacht:"},
		{subscription.Withdrawn{}, "Wieder zum Entwurf gemacht"},
		{subscription.RenewalChanged{Now: &catalog.Renewal{Months: 12, NoticeDays: 30}},
			"Verlängerung: automatisch um 12 Monate, Ankündigung 30 Tage vorher (vorher: wie bei der Wiederholung)"},
		{subscription.RenewalChanged{Was: &catalog.Renewal{Deliveries: 10, Offered: true}, Now: &catalog.Renewal{}},
			"Verlängerung: keine (vorher: angeboten, um 10 Lieferungen)"},
		{subscription.CardChanged{Now: "Alles Gute"}, "Grusskarte: «Alles Gute»"},
		{subscription.CardChanged{Nominal: thursday, Was: "Alles Gute", Now: "Von Herzen"},
			"Grusskarte zur Lieferung vom 17.12.2026: «Von Herzen» (vorher «Alles Gute»)"},
		{subscription.CardChanged{Was: "Alles Gute"}, "Grusskarte entfernt (vorher «Alles Gute»)"},
		{subscription.SourceChanged{Of: subscription.CardChanged{}, Was: "R-1", Now: "Anna"}, "Grusskarte: Herkunft Anna (vorher R-1)"},
	}
}

// TestEventsAreToldAsPeopleSayIt, in German word for word.
func TestEventsAreToldAsPeopleSayIt(t *testing.T) {
	for _, h := range history() {
		same(t, text.For(lang.DE, "CH").Event(h.event, names{}), h.want)
	}
}

// TestEveryEventHasASentenceInEveryLanguage: no type of event is missing in the
// list above, and no language falls back on German or on a key.
func TestEveryEventHasASentenceInEveryLanguage(t *testing.T) {
	types := eventTypes(t)
	if len(types) < 25 {
		t.Fatalf("only %d types of events found: does the test still look in the right place?", len(types))
	}
	for _, h := range history() {
		delete(types, strings.TrimPrefix(fmt.Sprintf("%T", h.event), "subscription."))
		seen := map[string]lang.Lang{}
		for _, l := range lang.All {
			got := text.For(l, "CH").Event(h.event, names{})
			if got == "" || strings.Contains(got, "history.") || strings.Contains(got, "{") || strings.Contains(got, "!") {
				t.Errorf("%s: %T is told as %q", l, h.event, got)
			}
			if other, twice := seen[got]; twice && !international(got) {
				t.Errorf("%T is the same in %s and %s: %q", h.event, l, other, got)
			}
			seen[got] = l
		}
	}
	for name := range types {
		t.Errorf("no sentence was tried for %s", name)
	}
}

// international reports sentences that two languages may share.
func international(s string) bool { return strings.HasPrefix(s, "Pause 21.12.2026") }

// eventTypes are the types that have the method of an event.
func eventTypes(t *testing.T) map[string]bool {
	t.Helper()
	types := map[string]bool{}
	for _, s := range sources(t, "domain/subscription") {
		for _, d := range s.file.Decls {
			f, ok := d.(*ast.FuncDecl)
			if ok && f.Name.Name == "event" && f.Recv != nil {
				if name, ok := f.Recv.List[0].Type.(*ast.Ident); ok {
					types[name.Name] = true
				}
			}
		}
	}
	return types
}

// TestWhoAndThroughWhat.
func TestWhoAndThroughWhat(t *testing.T) {
	anna := office.Actor{User: "Anna", Role: office.Owner, Via: office.ViaScreen}
	command := office.Actor{User: "anna", Role: office.Owner, Via: office.ViaCommand}
	request := office.Cause{Job: office.JobImport, Request: "R-5003", Source: "wuensche-1123.json"}
	w := text.For(lang.DE, "CH")
	same(t, w.Origin(anna, office.Cause{Job: office.JobSubscribe}), "Anna am Bildschirm")
	same(t, w.Origin(office.Actor{Via: office.ViaScreen}, office.Cause{Job: office.JobSubscribe}), "Am Bildschirm")
	same(t, w.Origin(command, office.Cause{Job: office.JobSetup}), "Anna auf der Befehlszeile (einrichten)")
	same(t, w.Origin(office.Actor{User: "anna", Via: office.ViaImport}, request), "Importdatei wuensche-1123.json, Kundenwunsch R-5003")
	same(t, w.Origin(office.Actor{Via: office.ViaImport}, office.Cause{Job: office.JobImport, Source: "x.json"}), "Importdatei x.json")
	same(t, w.Origin(office.Actor{Via: office.ViaImport}, office.Cause{Job: office.JobImport, Request: "R-1"}), "Kundenwunsch R-1")
	same(t, text.For(lang.FR, "CH").Origin(anna, request), "Fichier d’importation wuensche-1123.json, demande R-5003")
	same(t, text.For(lang.IT, "CH").Origin(anna, office.Cause{Job: office.JobSubscribe}), "Anna allo schermo")
	same(t, text.For(lang.EN, "CH").Origin(anna, office.Cause{Job: office.JobSubscribe}), "Anna on screen")
}
