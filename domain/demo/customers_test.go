package demo_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"turnus/domain/address"
	"turnus/domain/demo"
	"turnus/domain/iban"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/qrbill"
)

func TestCustomersAreAsMixedAsTheCountry(t *testing.T) {
	data := demo.Shop(demo.Subscriptions, today)
	seen := map[string]int{}
	names := map[string]int{}
	for _, c := range data.Customers {
		seen[string(c.Lang)]++
		seen[string(c.Cycle)]++
		names[c.Party.Name()]++
		for what, there := range map[string]bool{
			"firm": c.Party.Company != "", "point": c.ShipTo.PickupPointID != 0, "drop place": c.ShipTo.DropPlace != "",
			"long name": len(c.Party.Name()) > 40, "other address": !c.ShipTo.Address.IsZero(), "dislikes": len(c.Dislikes) > 0,
			"safety": slices.ContainsFunc(c.Remarks, remarkIsSafety),
		} {
			if there {
				seen[what]++
			}
		}
	}
	for _, c := range []struct {
		what     string
		min, max int
	}{
		{"de", 150, 215}, {"fr", 15, 50}, {"it", 10, 40}, {"en", 3, 25}, {"monthly", 180, 225}, {"weekly", 1, 25},
		{"per_delivery", 3, 30}, {"quarterly", 10, 45}, {"firm", 10, 35}, {"point", 15, 35}, {"drop place", 60, 130},
		{"long name", 2, 8}, {"other address", 3, 20}, {"safety", 3, 20}, {"dislikes", 10, 40},
	} {
		if n := seen[c.what]; n < c.min || n > c.max {
			t.Errorf("%s: %d of 250 customers, want %d to %d", c.what, n, c.min, c.max)
		}
	}
	for name, n := range names {
		if n > 2 {
			t.Errorf("%d customers are called %s", n, name)
		}
	}
}

// TestInvoicesCanCarryPaymentParts: no name or address of the demo may be one
// a QR-bill cannot hold.
func TestInvoicesCanCarryPaymentParts(t *testing.T) {
	data := demo.Shop(3000, today)
	account, err := iban.Parse(data.Shop.IBAN)
	if err != nil || !qrbill.IsQRIBAN(account.String()) {
		t.Fatalf("%s is no QR-IBAN: %v", data.Shop.IBAN, err)
	}
	reference, err := qrbill.NewQRR(data.Shop.ReferencePrefix, "12345")
	if err != nil {
		t.Fatal(err)
	}
	amount := money.MustAmount("34.00")
	for _, c := range data.Customers {
		debtor := payer(c.Party)
		_, err := qrbill.Encode(qrbill.Bill{
			IBAN: data.Shop.IBAN, Creditor: payer(data.Shop.Party), Debtor: &debtor,
			Amount: &amount, Currency: data.Shop.Currency, Reference: reference,
		})
		if err != nil {
			t.Errorf("%s: %v", c.Number, err)
		}
	}
}

func payer(p address.Party) qrbill.Party {
	name := []rune(qrbill.Fold(p.Name()))
	return qrbill.Party{
		Name: strings.TrimSpace(string(name[:min(len(name), 70)])), Street: qrbill.Fold(p.Address.Street), HouseNo: p.Address.HouseNo,
		PostalCode: p.Address.PostalCode, Town: qrbill.Fold(p.Address.Town), Country: p.Address.Country,
	}
}

// TestTextsAreSwiss: Swiss German has no ß, and no name is empty in a language.
func TestTextsAreSwiss(t *testing.T) {
	data := demo.Shop(demo.Subscriptions, today)
	if strings.Contains(fmt.Sprintf("%+v", data), "ß") {
		t.Error("there is an ß")
	}
	check := func(what string, n lang.Texts) {
		seen := map[string]bool{}
		for _, l := range lang.All {
			if strings.TrimSpace(n[l]) == "" {
				t.Errorf("%s has no name in %s", what, l)
			}
			seen[n[l]] = true
		}
		if len(seen) < 2 {
			t.Errorf("%s is called %s in all languages", what, n.In(lang.DE))
		}
	}
	for _, a := range data.Articles {
		check(a.Number, a.Names)
	}
	for _, p := range data.Plans {
		check(p.Number, p.Names)
	}
	for _, p := range data.Points {
		check(p.Number, p.Names)
	}
	for _, c := range data.Calendars {
		check(c.Number, c.Names)
	}
}
