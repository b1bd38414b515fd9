package takeover_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/exchange"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/office/audit"
	"turnus/domain/office/planning"
	"turnus/domain/office/takeover"
	"turnus/domain/opening"
	"turnus/domain/problem"
	"turnus/domain/subscription"
	old "turnus/domain/takeover"
	"turnus/storage/db"
	"turnus/storage/shoptest"
)

var day = civil.MustParse

// files are the tables of a small farm shop, with what goes wrong in them.
func files() []old.File {
	table := func(name, content string) old.File { return old.File{Name: name, Content: []byte(content)} }
	return []old.File{
		table("abos.csv", `Abo-Nr;Kunden-Nr;Empfänger;Wiederholung;Artikel-Nr;Menge;Preis;Seit;Nächste Lieferung;Rest;Pause von;Pause bis
M-1;M1;;weekly-thu;M-KISTE;1;;4.1.2024;26.11.2026;;;
M-1;M1;;weekly-thu;BROT-02;2;7.50;;;;;
M-2;M2;M1;weekly-tue;GEM-S;1;;;24.11.2026;3;;
M-3;M2;;weekly-thu;GEM-M;1;;1.1.2025;27.11.2026;;;
M-4;M2;;weekly-thu;GEM-M;1;;1.1.2025;;;16.11.2026;10.12.2026
M-5;M9;;weekly-thu;GEM-M;1;;1.1.2025;26.11.2026;;;
M-6;M2;;monatlich;GEM-M;1;;1.1.2025;26.11.2026;;;
`),
		table("kunden.csv", `Kunden-Nr;Vorname;Nachname;Strasse;PLZ;Ort;E-Mail;Rechnung;Allergien;Tour
M1;Rosa;Au;Bergweg 1;8001;Zürich;rosa@example.ch;Monat;Nüsse;Nord
M2;Jürg;Grösser;Seeweg 2;8002;Zürich;;Quartal;;
M3;Ohne;Ort;;;;;;;
M4;Mail;Falsch;Weg 1;8001;Zürich;mail.example.ch;;;
`),
		table("artikel.csv", `Artikel-Nr;Bezeichnung;Einheit;Preis;MwSt;Vorlauf;Wiederholungen
M-KISTE;Hofkiste;Kiste;30.00;reduced;2;weekly-thu
M-LUXUS;Kaviar;Dose;90.00;luxury;2;weekly-thu
`),
		table("offene_posten.csv", "Kunde;Rechnung;Datum;Fällig;Betrag\nM1;2026-17;31.10.2026;30.11.2026;1'234.50\nM1;2026-18;31.10.2026;30.11.2026;-5.00\n"),
		table("guthaben.csv", "Abo;Lieferungen;Betrag\nM-2;3;67.50\nM-77;1;\n"),
		table("leergut.csv", "Kunde;Artikel;Menge\nM2;MILCH-1L;6\n"),
		table("vergleich.csv", "Kennzahl;Was;Nummer;Turnus;Altes System\ncustomers;Kunden;;2;4\nopen_amount;;;;1'234.50\ncrates;;GLAS;;2,5\nsubscriptions_active;;;;\nnothing;;;;3\n"),
	}
}

func jobs(store *db.DB) takeover.Jobs {
	return takeover.Jobs{Store: store, Clock: shoptest.At("08:00")}
}

// found counts findings by code.
func found(r takeover.Report) map[problem.Code]int {
	out := map[problem.Code]int{}
	for _, f := range r.Findings {
		out[f.Problem.Code]++
	}
	return out
}

func TestATakeOverIsTriedAndThenDone(t *testing.T) {
	store, ctx := shoptest.Demo(t, 8), t.Context()
	j := jobs(store)
	before := last(t, store)
	tried, err := j.Try(ctx, shoptest.Actor, shoptest.Today, files())
	if err != nil {
		t.Fatal(err)
	}
	if last(t, store) != before {
		t.Error("trying has changed something")
	}
	taken, err := j.Take(ctx, shoptest.Actor, shoptest.Today, files())
	if err != nil {
		t.Fatal(err)
	}
	for kind, want := range map[old.Kind]int{old.Articles: 1, old.Customers: 2, old.Subscriptions: 4, old.OpenItems: 1, old.Prepaid: 1, old.Crates: 1} {
		if taken.Taken[kind] != want || tried.Taken[kind] != want {
			t.Errorf("%d %s taken, %d tried, want %d", taken.Taken[kind], kind, tried.Taken[kind], want)
		}
	}
	want := map[problem.Code]int{
		customer.CodeTownMissing: 1, customer.CodeEmailInvalid: 1, catalog.CodeVATUnknown: 1, exchange.CodeCustomerUnknown: 1, exchange.CodePlanUnknown: 1,
		exchange.CodeSubscriptionUnknown: 1, takeover.CodeOpenNotPositive: 1, takeover.CodeNextDiffers: 1,
		old.CodeFigureUnknown: 1,
	}
	got := found(taken)
	for code, n := range want {
		if got[code] != n {
			t.Errorf("%d × %s, want %d; all: %v", got[code], code, n, got)
		}
	}
	sums(t, taken.Totals)
	state(t, store)
	figures(t, taken.Totals.Figures)
	again, err := j.Take(ctx, shoptest.Actor, shoptest.Today, files())
	if err != nil || again.There[old.Subscriptions] != 4 || again.There[old.Customers] != 2 || len(again.Taken) != 0 {
		t.Errorf("a second time: %+v, %v", again, err)
	}
	figures(t, again.Totals.Figures) // are those of the tables, whenever they came in
}

func sums(t *testing.T, s takeover.Totals) {
	t.Helper()
	if len(s.Plans) != 2 || s.Plans[0].Plan != "weekly-thu" || s.Plans[0].Subscriptions != 3 || s.Plans[0].Paused != 1 || s.Plans[1].Subscriptions != 1 {
		t.Errorf("plans: %+v", s.Plans)
	}
	if s.OpenItems != (takeover.Sum{Count: 1, Amount: 123450}) || s.Prepaid != (takeover.Sum{Count: 3, Amount: 6750}) ||
		len(s.Crates) != 1 || s.Crates[0].Quantity != 6*money.One {
		t.Errorf("%+v", s)
	}
	if len(s.Days) == 0 || s.Days[0] != (takeover.DayTotal{Day: day("2026-11-24"), Deliveries: 1}) {
		t.Errorf("days: %+v", s.Days)
	}
}

// figures stand beside those of the old system, where it says any.
func figures(t *testing.T, list []takeover.Figure) {
	t.Helper()
	got := map[old.FigureOf]string{}
	for _, f := range list {
		says := fmt.Sprint(f.Here)
		if f.Before != nil {
			says += fmt.Sprint(" was ", *f.Before)
		}
		got[f.FigureOf] = says
	}
	for of, want := range map[old.FigureOf]string{
		{Figure: old.FigureCustomers}: "2 was 4", {Figure: old.FigureActive}: "3", {Figure: old.FigurePaused}: "1",
		{Figure: old.FigurePlan, Number: "weekly-thu"}: "3", {Figure: old.FigureOpenAmount}: "123450 was 123450",
		{Figure: old.FigureCrates, Number: "MILCH-1L"}: "6000", {Figure: old.FigureCrates, Number: "GLAS"}: "0 was 2500",
		{Figure: old.FigureArticle, Number: "GEM-S"}:   "3000", // three are left
		{Figure: old.FigureArticle, Number: "M-KISTE"}: "4000", {Figure: old.FigurePrepaid}: "3",
		{Figure: old.FigureValue, Number: "2027-01"}: valueOfJanuary,
	} {
		if got[of] != want {
			t.Errorf("%v: %s, want %s", of, got[of], want)
		}
	}
	if len(list) == 0 || list[len(list)-1].Figure != old.FigureCrates {
		t.Errorf("in another order: %+v", list)
	}
}

// valueOfJanuary: four Thursdays with a box at 30.00 and two vegetable boxes at
// 34.00, all of them less the 3 % of the plan, and two loaves as agreed at 7.50.
const valueOfJanuary = "44024"

// state is what the shop has afterwards: subscriptions run on, and planning finds
// nothing missed.
func state(t *testing.T, store *db.DB) {
	t.Helper()
	ctx := t.Context()
	err := store.Read(ctx, func(r office.Reader) error {
		one, _, err := r.Subscriptions().Find("M-1")
		if err != nil || one.Start != day("2024-01-04") || len(one.Versions[0].Lines) != 2 || *one.Versions[0].Lines[1].Price != 750 {
			t.Errorf("M-1: %+v, %v", one, err)
		}
		two, _, err := r.Subscriptions().Find("M-2")
		if err != nil || two.Count != 3 || two.Start != day("2026-11-24") || two.PayerID == two.ReceiverID {
			t.Errorf("M-2: %+v, %v", two, err)
		}
		four, _, err := r.Subscriptions().Find("M-4")
		if err != nil || four.StateOn(shoptest.Today) != subscription.Paused {
			t.Errorf("M-4: %+v, %v", four, err)
		}
		rosa, _, err := r.Customers().Find("M1")
		if err != nil || len(rosa.Remarks) != 1 || !rosa.Remarks[0].Safety {
			t.Errorf("M1: %+v, %v", rosa, err)
		}
		open, err := r.OpeningBalancesOf(rosa.ID)
		if err != nil || len(open) != 1 || open[0].Kind != opening.OpenItem || open[0].Due != day("2026-11-30") {
			t.Errorf("open: %+v, %v", open, err)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	plan := planning.Jobs{Store: store, Clock: shoptest.At("08:00")}
	result, err := plan.Plan(ctx, shoptest.Actor, shoptest.Today, shoptest.Today.AddDays(7))
	if err != nil || len(result.Missed) != 0 {
		t.Errorf("missed: %v, %v", result.Missed, err)
	}
	findings, err := audit.Jobs{Store: store}.Check(ctx)
	if err != nil || len(findings) != 0 {
		t.Errorf("check: %v, %v", findings, err)
	}
}

func TestACancelledTakeOverKeepsNothing(t *testing.T) {
	store := shoptest.Demo(t, 8)
	before := last(t, store)
	_, err := jobs(store).Take(shoptest.CutOff(t, 0.5), shoptest.Actor, shoptest.Today, files())
	if !errors.Is(err, context.Canceled) || last(t, store) != before {
		t.Errorf("%v", err)
	}
}

func last(t *testing.T, store *db.DB) int64 {
	t.Helper()
	n, err := store.LastChange(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return n
}
