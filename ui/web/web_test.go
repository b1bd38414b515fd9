package web_test

import (
	"bytes"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"

	"turnus/domain/address"
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/exchange"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/shop"
	"turnus/domain/subscription"
	"turnus/ui/web"
)

// evil is what somebody would like to see run.
const evil = `"><script>alert(1)</script><img src=x onerror=alert(2)>'`

var day = civil.MustParse

var pages = web.Pages{Shop: shop.Shop{
	Party: address.Party{Company: "Hofladen " + evil, Address: address.Address{Street: "Weg", HouseNo: "1", PostalCode: "8610", Town: "Uster", Country: "CH"}},
	Email: "hof@example.ch", Phone: "+41 44 000 40 40", Website: "https://hofladen.example",
	Zone: "Europe/Zurich", Languages: lang.All,
}}

func someCatalogue() exchange.Catalogue {
	name := lang.Texts{lang.DE: "Kiste " + evil, lang.FR: "Panier", lang.IT: "Cassetta", lang.EN: "Box"}
	sale := exchange.CatalogueSale{
		First: day("2026-11-26"), Until: time.Date(2026, 11, 25, 7, 0, 0, 0, time.UTC), ListPrice: 2990, Price: 2840,
		Next: &exchange.CataloguePrice{From: day("2027-01-01"), ListPrice: 3200, Price: 3040},
	}
	single := sale
	single.Price, single.Next = single.ListPrice, nil
	return exchange.Catalogue{
		Name: "Hofladen " + evil, Currency: money.CHF, Languages: lang.All,
		Articles: []exchange.CatalogueArticle{
			{
				Number: "GEM/M%1", Name: name, Unit: evil, Text: lang.Texts{lang.DE: "Vom Feld.\n" + evil}, Size: name, Sizes: []string{"index"},
				Deposit: 500, Allergens: []catalog.Allergen{catalog.Gluten, catalog.Nuts},
				Picture: &exchange.CataloguePicture{File: "pictures/ab.jpg", Width: 800, Height: 600}, Single: &single,
				Plans: []exchange.CataloguePlan{{Name: name, Rhythm: name, Discount: 5000, MinTerm: 2, Notice: 14, CatalogueSale: sale}},
			},
			{Number: "index", Name: lang.Texts{lang.DE: "Brot"}, Unit: "Pack", Single: &single},
		},
	}
}

func someAccount(l lang.Lang) exchange.Account {
	left, price := 2, money.Amount(2990)
	until := time.Date(2026, 12, 2, 7, 0, 0, 0, time.UTC)
	line := exchange.DeliveryLine{Article: "GEM-M", Name: evil, Quantity: money.One, UnitPrice: &price}
	return exchange.Account{
		Customer: "K-17", Language: l, FirstName: "Zoë", LastName: "Müller " + evil, BillingCycle: customer.Monthly,
		Email: "zoe@example.ch", Phone: "044", BillingAddress: address.Address{Street: "Weg", PostalCode: "8046", Town: "Zürich"},
		DeliveryAddress: &exchange.Destination{PickupPoint: "HOF", PickupName: "Hof", DropPlace: evil},
		Subscriptions: []exchange.AccountSubscription{{
			Number: "A 7/33", State: subscription.Active, PlanName: evil, Payer: "K-17", Receiver: "K-18", Start: day("2024-01-04"),
			Lines: []exchange.DeliveryLine{line, line},
			Next: []exchange.Delivery{
				{Nominal: []civil.Date{day("2026-12-03")}, Date: day("2026-12-03"), Until: until, Skip: until.AddDate(0, 0, -3), Lines: []exchange.DeliveryLine{line}, Why: []string{evil}},
				{Nominal: []civil.Date{day("2026-12-10")}, Date: day("2026-12-09"), Moved: true, Fixed: true, Until: until, Why: []string{"Feiertag"}},
			},
			Pauses:       []exchange.PauseRange{{From: day("2027-02-01")}, {From: day("2026-12-28"), To: day("2027-01-03")}},
			Skips:        []civil.Date{day("2026-12-17")},
			CanPauseFrom: day("2026-12-03"), CanChangeFrom: day("2026-12-03"), NoticeDays: 7, MinTermTo: day("2027-01-31"),
			SkipsLeft: &left, SkipsUntil: day("2026-12-31"),
			Comments: []exchange.AccountComment{{Text: evil}, {Text: "Klingeln", Until: day("2026-12-31")}},
			Term:     &exchange.AccountTerm{End: day("2026-12-31"), Months: 6, Next: day("2027-06-30"), CancelUntil: day("2026-12-24")},
		}, {Number: "A-2", State: subscription.Cancelled, Start: day("2020-01-01"), End: day("2021-01-01")}},
		Orders: []exchange.AccountOrder{{Number: "B-1", Date: day("2026-12-03"), Lines: []exchange.DeliveryLine{line}}},
		OpenInvoices: []exchange.OpenInvoice{
			{Number: "2026-1", Date: day("2026-10-31"), Due: day("2026-11-30"), Currency: money.CHF, Total: 2700, Open: 700},
			{Number: "2026-2", Date: day("2026-11-30"), Due: day("2026-12-30"), Currency: money.CHF, Total: 123450, Open: 123450},
		},
	}
}

// everyPage has all kinds of pages in all languages by a name.
func everyPage(t *testing.T) map[string][]byte {
	t.Helper()
	out := map[string][]byte{}
	var err error
	if out["index.html"], err = pages.Front(someCatalogue()); err != nil {
		t.Fatal(err)
	}
	for _, l := range lang.All {
		made, err := pages.Catalogue(someCatalogue(), l)
		if err != nil {
			t.Fatal(err)
		}
		maps.Copy(out, made)
		if out["account-"+string(l)], err = pages.Account(someAccount(l)); err != nil {
			t.Fatal(err)
		}
	}
	for name, of := range map[string]exchange.Account{"account-empty": {Customer: "K-1", Language: lang.DE}} {
		if out[name], err = pages.Account(of); err != nil {
			t.Fatal(err)
		}
	}
	if out["empty.html"], err = pages.Front(exchange.Catalogue{Languages: []lang.Lang{lang.DE}}); err != nil {
		t.Fatal(err)
	}
	return out
}

// TestPagesAreWellMade: whatever stands in names and comments, no page has a
// script, loads anything, or lacks what those need who cannot see it.
func TestPagesAreWellMade(t *testing.T) {
	for name, content := range everyPage(t) {
		t.Run(name, func(t *testing.T) {
			p := read(t, content)
			p.wellMade()
			if bytes.Contains(content, []byte("web.")) || bytes.Contains(content, []byte("ZgotmplZ")) {
				t.Errorf("a text is missing, or was thought to be dangerous:\n%s", content)
			}
			if keep := os.Getenv("TURNUS_KEEP_PAGES"); keep != "" {
				_ = os.WriteFile(filepath.Join(keep, strings.ReplaceAll(name, "/", "-")+".html"), content, 0o600)
			}
		})
	}
}

// TestLinksBetweenPagesLeadSomewhere.
func TestLinksBetweenPagesLeadSomewhere(t *testing.T) {
	all := everyPage(t)
	for name, content := range all {
		if strings.HasPrefix(name, "account") {
			continue
		}
		for _, a := range read(t, content).all("a", "link") {
			to := attr(a, "href")
			if strings.HasPrefix(to, "#") || strings.Contains(to, ":") {
				continue
			}
			plain, err := unescape(to)
			if target := filepath.ToSlash(filepath.Join(filepath.Dir(name), plain)); err != nil || all[target] == nil {
				t.Errorf("%s: %s leads to %s", name, to, target)
			}
		}
	}
}

// TestAnArticleSaysWhatThereIsToKnow, in words and for machines.
func TestAnArticleSaysWhatThereIsToKnow(t *testing.T) {
	p := read(t, everyPage(t)["de/GEM%2FM%251.html"])
	text := p.text()
	for _, want := range []string{
		"CHF 28.40", "statt CHF 29.90", "5 % Rabatt", "Preis ab 1.1.2027 CHF 30.40", "Donnerstag, 26. November 2026",
		"25.11.2026 08:00", "2 Monate", "14 Tage", "Alle Preise mit Mehrwertsteuer", evil, "Vom Feld.", "Pfand CHF 5.00", "Brot", "Nüsse",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not said in\n%s", want, text)
		}
	}
	var times []string
	for _, n := range p.all("time") {
		times = append(times, attr(n, "datetime"))
	}
	if !slices.Contains(times, "2026-11-26") || !slices.Contains(times, "2026-11-25T08:00:00+01:00") {
		t.Errorf("times %v", times)
	}
}

// TestAnAccountSaysWhatMayBeDone, in the customer's language.
func TestAnAccountSaysWhatMayBeDone(t *testing.T) {
	all := everyPage(t)
	for name, want := range map[string][]string{
		"account-de": {
			"Zoë Müller", "Abonnement A 7/33 aktiv", "ab der Lieferung vom 3.12.2026", "noch 2 Auslassungen bis 31.12.2026",
			"mit 7 Tagen Frist, frühestens auf den 31.1.2027", "28.12.2026 bis 3.1.2027", "statt 10.12.2026", "steht fest", "Feiertag",
			"Klingeln (bis 31.12.2026)", "auslassen bis 29.11.2026 08:00", "CHF 1'234.50", "Offen zusammen: CHF 1'241.50",
		},
		"account-fr":    {"Votre compte", "Livraisons"},
		"account-empty": {"Sie haben kein Abonnement"},
	} {
		text := read(t, all[name]).text()
		for _, says := range want {
			if !strings.Contains(strings.ToLower(text), strings.ToLower(says)) {
				t.Errorf("%s: %q is not said in\n%s", name, says, text)
			}
		}
	}
}

// TestColoursCanBeTold: text on its ground has a contrast of 4.5 to 1, light and
// dark.
func TestColoursCanBeTold(t *testing.T) {
	style, err := fs.ReadFile(os.DirFS("page"), "style.css")
	if err != nil {
		t.Fatal(err)
	}
	roots := strings.Split(string(style), ":root {")[1:3]
	for i, root := range roots {
		colour := coloursOf(root)
		for _, on := range []string{"ground", "surface"} {
			for _, of := range []string{"ink", "muted", "accent", "moved", "due"} {
				if c := contrast(colour[of], colour[on]); c < 4.5 {
					t.Errorf("%d: %s on %s has only %.2f", i, of, on, c)
				}
			}
		}
	}
}

// TestTheEditionIsThatOfThePages.
func TestTheEditionIsThatOfThePages(t *testing.T) {
	if e := pages.Edition(); len(e) != 16 || e != (web.Pages{}).Edition() {
		t.Errorf("edition %q", e)
	}
}

func read(t *testing.T, content []byte) page {
	t.Helper()
	root, err := html.Parse(bytes.NewReader(content))
	if err != nil {
		t.Fatal(err)
	}
	return page{t, root}
}
