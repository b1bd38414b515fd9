package shop_test

import (
	"testing"
	"time"

	"turnus/domain/address"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/problem"
	"turnus/domain/shop"
)

var day = civil.MustParse

func sound() shop.Shop {
	return shop.Shop{
		Party: address.Party{Company: "Hof", Address: address.Address{PostalCode: "8000", Town: "Zürich", Country: "CH"}},
		Email: "hof@example.ch", Zone: "Europe/Zurich", Currency: money.CHF, CashStep: 5,
		VATNumber: "CHE-123.456.788 MWST", VATRates: shop.DefaultVATRates("CH"),
		IBAN: "CH44 3199 9123 0008 8901 2", ReferencePrefix: "0123456789", PaymentDays: 30, PlanAhead: 7,
	}
}

func TestASoundShopHasNoProblems(t *testing.T) {
	if err := sound().Check(); err != nil {
		t.Error(err)
	}
	german := sound()
	german.Party.Address.Country, german.VATNumber = "DE", "DE123456789"
	german.IBAN, german.Email = "", ""
	if err := german.Check(); err != nil {
		t.Errorf("a German shop without account yet: %v", err)
	}
}

func TestCheckFindsWhatIsWrong(t *testing.T) {
	for _, c := range []struct {
		code  problem.Code
		field string
		spoil func(*shop.Shop)
	}{
		{shop.CodeNameMissing, "name", func(s *shop.Shop) { s.Party.Company = " " }},
		{shop.CodeAddressMissing, "address", func(s *shop.Shop) { s.Party.Address.Town = "" }},
		{shop.CodeAddressMissing, "address", func(s *shop.Shop) { s.Party.Address.PostalCode = "" }},
		{shop.CodeZoneUnknown, "zone", func(s *shop.Shop) { s.Zone = "" }},
		{shop.CodeZoneUnknown, "zone", func(s *shop.Shop) { s.Zone = "Europe/Zuerich" }},
		{shop.CodeZoneUnknown, "zone", func(s *shop.Shop) { s.Zone = "Local" }},
		{shop.CodeCurrencyUnknown, "currency", func(s *shop.Shop) { s.Currency = "USD" }},
		{shop.CodeIBANInvalid, "iban", func(s *shop.Shop) { s.IBAN = "CH45 3199 9123 0008 8901 2" }},
		{shop.CodeUIDInvalid, "vat_number", func(s *shop.Shop) { s.VATNumber = "CHE-123.456.789" }},
		{shop.CodeEmailInvalid, "email", func(s *shop.Shop) { s.Email = "hof" }},
		{shop.CodePrefixInvalid, "reference_prefix", func(s *shop.Shop) { s.ReferencePrefix = "12345678901" }},
		{shop.CodePrefixInvalid, "reference_prefix", func(s *shop.Shop) { s.ReferencePrefix = "12a" }},
		{shop.CodeDaysInvalid, "payment_days", func(s *shop.Shop) { s.PaymentDays = -1 }},
		{shop.CodeDaysInvalid, "payment_days", func(s *shop.Shop) { s.PaymentDays = 366 }},
		{shop.CodeDaysInvalid, "plan_ahead", func(s *shop.Shop) { s.PlanAhead = 367 }},
	} {
		s := sound()
		c.spoil(&s)
		if found := problem.Of(s.Check()); len(found) != 1 || found[0].Code != c.code || found[0].Field != c.field {
			t.Errorf("%s: %v", c.code, found)
		}
	}
}

func TestTheDeliveryDateDecidesTheVATRate(t *testing.T) {
	s := sound()
	for _, c := range []struct {
		code, on, want string
		known          bool
	}{
		{"standard", "2023-12-31", "7.7", true}, {"standard", "2024-01-01", "8.1", true}, {"standard", "2026-03-05", "8.1", true},
		{"reduced", "2023-12-31", "2.5", true}, {"reduced", "2024-01-01", "2.6", true},
		{"special", "2023-12-31", "3.7", true}, {"special", "2024-01-01", "3.8", true}, {"zero", "2026-03-05", "0", true},
		{"standard", "2017-12-31", "0", false}, {"luxury", "2026-03-05", "0", false}, {"", "2026-03-05", "0", false},
	} {
		if got, ok := s.VATRate(c.code, day(c.on)); got != money.MustRate(c.want) || ok != c.known {
			t.Errorf("%s on %s: %s, %v", c.code, c.on, got, ok)
		}
	}
	s.VATNumber = ""
	if got, ok := s.VATRate("standard", day("2026-03-05")); got != 0 || !ok {
		t.Errorf("not registered: %s, %v", got, ok)
	}
}

func TestTheOrderOfTheVATTableDoesNotMatter(t *testing.T) {
	s := sound()
	s.VATRates = []shop.VATRate{
		{Code: "standard", From: day("2024-01-01"), Rate: 8100},
		{Code: "standard", Rate: 7600}, // from the beginning
		{Code: "standard", From: day("2018-01-01"), Rate: 7700},
	}
	for on, want := range map[string]money.Rate{"2010-01-01": 7600, "2018-01-01": 7700, "2026-01-01": 8100} {
		if got, ok := s.VATRate("standard", day(on)); got != want || !ok {
			t.Errorf("%s: %s, %v", on, got, ok)
		}
	}
}

func TestEveryCountryHasItsRates(t *testing.T) {
	for country, want := range map[string]map[string]money.Rate{
		"CH": {"standard": 8100, "reduced": 2600, "special": 3800, "zero": 0},
		"DE": {"standard": 19000, "reduced": 7000, "zero": 0},
		"AT": {"standard": 20000, "reduced": 10000, "special": 13000, "zero": 0},
	} {
		s := shop.Shop{VATNumber: "x", VATRates: shop.DefaultVATRates(country)}
		for code, rate := range want {
			if got, ok := s.VATRate(code, day("2026-03-05")); got != rate || !ok {
				t.Errorf("%s %s: %s, %v", country, code, got, ok)
			}
		}
		for _, r := range s.VATRates {
			if r.Source == "" {
				t.Errorf("%s %s has no source", country, r.Code)
			}
		}
	}
	if shop.DefaultVATRates("FR") != nil {
		t.Error("other countries have no table")
	}
}

func TestWhatIsMissingHasADefault(t *testing.T) {
	var s shop.Shop
	s.Zone = "nowhere"
	if s.Location() != time.UTC || s.MainLang() != lang.DE {
		t.Errorf("%v, %s", s.Location(), s.MainLang())
	}
	s = sound()
	s.Languages = []lang.Lang{lang.FR, lang.DE}
	if s.Location().String() != "Europe/Zurich" || s.MainLang() != lang.FR || s.Country() != "CH" {
		t.Errorf("%v, %s, %s", s.Location(), s.MainLang(), s.Country())
	}
}
