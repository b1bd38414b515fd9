package takeover_test

import (
	"testing"

	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/problem"
	"turnus/domain/tabular"
	"turnus/domain/takeover"
)

func TestFilesAreKnownByTheirNames(t *testing.T) {
	for name, want := range map[string]takeover.Kind{
		"Kunden.csv": takeover.Customers, "customers_2026.csv": takeover.Customers, "Artikel.CSV": takeover.Articles,
		"abos.csv": takeover.Subscriptions, "Abonnemente 2026.csv": takeover.Subscriptions, "offene_posten.csv": takeover.OpenItems,
		"guthaben.csv": takeover.Prepaid, "leergut.csv": takeover.Crates, "notizen.txt": "",
	} {
		if got, known := takeover.KindOf(name); got != want || known != (want != "") {
			t.Errorf("%s: %q", name, got)
		}
	}
}

func read(name, content string) takeover.Tables {
	return takeover.Read([]takeover.File{{Name: name, Content: []byte(content)}})
}

func TestACustomer(t *testing.T) {
	got := read("kunden.csv", "Kunden-Nr;Anrede;Vorname;Nachname;Strasse;PLZ;Ort;E-Mail;Sprache;Rechnung;Ablageort;Tour;Allergien;Mag nicht\n"+
		"K-17;Frau;Zoë;Müller;Bächlerstrasse 12a;08046;Zürich;zoe@example.ch;Französisch;Quartal;Garage;Nord;Nüsse;Randen, Fenchel\n")
	if len(got.Customers) != 1 || len(got.Findings) != 0 {
		t.Fatalf("%+v", got)
	}
	c := got.Customers[0]
	if c.Line != 2 || c.Number != "K-17" || c.FirstName.Value != "Zoë" || c.BillingAddress.PostalCode.Value != "08046" || c.Language.Value != lang.FR ||
		c.BillingCycle.Value != customer.Quarterly || c.DeliveryAddress.DropPlace.Value != "Garage" || c.Tour != "Nord" || c.Allergy != "Nüsse" || len(c.Dislikes) != 2 ||
		c.Phone.Set {
		t.Errorf("%+v", c)
	}
}

func TestLinesOfASubscriptionStandInSeveralRows(t *testing.T) {
	got := read("abos.csv", "Abo-Nr;Kunden-Nr;Wiederholung;Artikel-Nr;Menge;Preis;Nächste Lieferung;Rest\n"+
		"A-1;K-17;weekly-thu;GEM-M;1;;3.12.2026;\nA-2;K-18;weekly-thu;GEM-S;2;;3.12.2026;7\nA-1;K-17;weekly-thu;BROT-02;1,5;8.20;;\nA-1;K-18;weekly-thu;BROT-01;1;;;\n")
	if len(got.Subscriptions) != 2 || len(got.Findings) != 1 {
		t.Fatalf("%+v", got)
	}
	s := got.Subscriptions[0]
	if s.Next != civil.MustParse("2026-12-03") || len(s.Lines) != 2 || s.Lines[1].Quantity != 1500 || s.Lines[1].UnitPrice.Value != 820 || s.Lines[0].UnitPrice.Set {
		t.Errorf("%+v", s)
	}
	if got.Subscriptions[1].Left != 7 || got.Subscriptions[1].Lines[0].Quantity != 2*money.One {
		t.Errorf("%+v", got.Subscriptions[1])
	}
	if f := got.Findings[0]; f.Line != 5 || f.Problem.Code != takeover.CodeLineContradict || f.Warning {
		t.Errorf("%+v", f)
	}
}

func TestWhatCannotBeReadIsTold(t *testing.T) {
	for _, c := range []struct {
		name, content string
		line          int
		code          problem.Code
	}{
		{"kunden.csv", "Kunden-Nr;Sprache\nK-1;Klingonisch\n", 2, takeover.CodeValueUnknown},
		{"kunden.csv", "Ort\nBern\n", 0, tabular.CodeColumnMissing},
		{"kunden.csv", "Kunden-Nr;Ort\n;Bern\n", 2, tabular.CodeValueMissing},
		{"kunden.csv", "", 0, tabular.CodeEmpty},
		{"artikel.csv", "Artikel-Nr;Bezeichnung;Preis\nX;Brot;1,234\n", 2, tabular.CodeNumberTwofold},
		{"abos.csv", "Abo;Kunde;Rhythmus;Artikel\nA-1;K-1;W;X\n", 2, tabular.CodeValueMissing},
		{"offene.csv", "Kunde;Rechnung;Betrag;Datum\nK-1;R-1;10.00;32.1.2026\n", 2, tabular.CodeDateInvalid},
		{"leergut.csv", "Kunde;Artikel;Menge\nK-1;X;\n", 2, tabular.CodeValueMissing},
		{"brief.csv", "x", 0, takeover.CodeTableUnknown},
	} {
		got := read(c.name, c.content)
		if len(got.Findings) != 1 || got.Findings[0].Problem.Code != c.code || got.Findings[0].Line != c.line || got.Findings[0].Warning || got.Len() != 0 {
			t.Errorf("%s %q: %+v", c.name, c.content, got)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add("kunden.csv", []byte("Kunden-Nr;Ort\nK-1;Bern\n"))
	f.Add("abos.csv", []byte("Abo;Kunde;Rhythmus;Artikel;von\nA-1;K-1;W;X;1.1.26\n"))
	f.Fuzz(func(t *testing.T, name string, content []byte) {
		got := takeover.Read([]takeover.File{{Name: name, Content: content}})
		rows := 0
		for _, n := range got.Read {
			rows += n
		}
		if got.Len() > rows {
			t.Errorf("%d things of %d rows", got.Len(), rows)
		}
	})
}
