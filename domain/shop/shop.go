// Package shop has the settings of the one shop a database belongs to: who it
// is, in which currency and time zone it works, how it taxes and is paid.
package shop

import (
	"net/mail"
	"strings"
	"time"

	"turnus/domain/address"
	"turnus/domain/civil"
	"turnus/domain/iban"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/problem"
	"turnus/domain/record"
	"turnus/domain/uid"
)

// Codes of this package.
const (
	CodeNameMissing     problem.Code = "shop.name_missing"
	CodeAddressMissing  problem.Code = "shop.address_missing"
	CodeZoneUnknown     problem.Code = "shop.zone_unknown"
	CodeCurrencyUnknown problem.Code = "shop.currency_unknown"
	CodeIBANInvalid     problem.Code = "shop.iban_invalid"
	CodeUIDInvalid      problem.Code = "shop.uid_invalid"
	CodeEmailInvalid    problem.Code = "shop.email_invalid"
	CodePrefixInvalid   problem.Code = "shop.reference_prefix_invalid"
	CodeDaysInvalid     problem.Code = "shop.days_invalid"
	CodeCapacityInvalid problem.Code = "shop.capacity_invalid" // value, max
)

// MaxCapacity bounds the parcels of a day.
const MaxCapacity = 1_000_000

// Shop is the shop's settings. Number is the name request files use for it.
type Shop struct {
	record.Head
	Party     address.Party `json:"party"`
	Email     string        `json:"email"`
	Phone     string        `json:"phone"`
	Website   string        `json:"website"`
	Languages []lang.Lang   `json:"languages"` // of the customers, the main one first
	Zone      string        `json:"zone"`      // IANA time zone, for cut-off times

	Currency  money.Currency `json:"currency"`
	CashStep  money.Amount   `json:"cash_step"`  // totals are rounded to a multiple: 0.05 in CHF, 0.01 = not
	PricesNet bool           `json:"prices_net"` // list prices are without VAT
	VATNumber string         `json:"vat_number"` // "CHE-123.456.788", DE/AT VAT id; "" = not registered
	VATRates  []VATRate      `json:"vat_rates"`

	IBAN            string `json:"iban"`             // QR-IBAN or plain
	ReferencePrefix string `json:"reference_prefix"` // digits the bank asks for at the start of a QR reference
	PaymentDays     int    `json:"payment_days"`     // days until an invoice is due
	InvoicePrefix   string `json:"invoice_prefix"`   // before the year in invoice numbers, "" for none
	WindowLeft      bool   `json:"window_left"`      // address window left (DIN) instead of right (CH)

	CalendarID int64 `json:"calendar_id"` // calendar of single orders
	PlanAhead  int   `json:"plan_ahead"`  // days planning looks ahead each night
	// TellAhead is how many days ahead the operator is told what becomes due; 0:
	// as far as planning looks.
	TellAhead int `json:"tell_ahead,omitempty"`
	// Capacity is how many parcels can be packed for a delivery day; 0: as many
	// as there are.
	Capacity int `json:"capacity,omitempty"`
}

// VATRate is a rate of a VAT code from a date on.
type VATRate struct {
	Code   string     `json:"code"` // "standard", "reduced", "special", "zero"
	From   civil.Date `json:"from"`
	Rate   money.Rate `json:"rate"`
	Source string     `json:"source"` // law it stands in
}

// Country is the shop's own country code.
func (s Shop) Country() string { return s.Party.Address.Country }

// MainLang is the language of papers that are not for one customer.
func (s Shop) MainLang() lang.Lang {
	if len(s.Languages) > 0 {
		return s.Languages[0]
	}
	return lang.DE
}

// Location is the shop's time zone. An unknown zone (Check refuses it) is UTC.
func (s Shop) Location() *time.Location {
	loc, err := time.LoadLocation(s.Zone)
	if err != nil {
		return time.UTC
	}
	return loc
}

// VATRate is the rate of a code on a delivery date; false if the table has
// none. A shop that is not registered charges no VAT.
func (s Shop) VATRate(code string, on civil.Date) (money.Rate, bool) {
	if s.VATNumber == "" {
		return 0, true
	}
	var found VATRate
	ok := false
	for _, r := range s.VATRates {
		if r.Code == code && !r.From.After(on) && (!ok || r.From.After(found.From)) {
			found, ok = r, true
		}
	}
	return found.Rate, ok
}

// VATCodes are the codes the VAT table has, once for each of their rates.
func (s Shop) VATCodes() []string {
	codes := make([]string, len(s.VATRates))
	for i, r := range s.VATRates {
		codes[i] = r.Code
	}
	return codes
}

// Check returns everything that is wrong with the settings.
func (s Shop) Check() error {
	var l problem.List
	if strings.TrimSpace(s.Party.Name()) == "" {
		l.Add(CodeNameMissing, "name")
	}
	if a := s.Party.Address; a.PostalCode == "" || a.Town == "" || a.Country == "" {
		l.Add(CodeAddressMissing, "address")
	}
	if _, err := time.LoadLocation(s.Zone); err != nil || s.Zone == "" || s.Zone == "Local" {
		l.Add(CodeZoneUnknown, "zone", "value", s.Zone)
	}
	if s.Currency != money.CHF && s.Currency != money.EUR {
		l.Add(CodeCurrencyUnknown, "currency", "value", string(s.Currency))
	}
	s.checkPayment(&l)
	if s.Email != "" {
		if _, err := mail.ParseAddress(s.Email); err != nil {
			l.Add(CodeEmailInvalid, "email", "value", s.Email)
		}
	}
	if s.PlanAhead < 0 || s.PlanAhead > 366 {
		l.Add(CodeDaysInvalid, "plan_ahead", "value", s.PlanAhead)
	}
	if s.TellAhead < 0 || s.TellAhead > 366 {
		l.Add(CodeDaysInvalid, "tell_ahead", "value", s.TellAhead)
	}
	if s.Capacity < 0 || s.Capacity > MaxCapacity {
		l.Add(CodeCapacityInvalid, "capacity", "value", s.Capacity, "max", MaxCapacity)
	}
	return l.Err()
}

func (s Shop) checkPayment(l *problem.List) {
	if s.IBAN != "" {
		if _, err := iban.Parse(s.IBAN); err != nil {
			l.Add(CodeIBANInvalid, "iban", "value", s.IBAN)
		}
	}
	if s.VATNumber != "" && s.Country() == "CH" {
		if _, err := uid.Parse(s.VATNumber); err != nil {
			l.Add(CodeUIDInvalid, "vat_number", "value", s.VATNumber)
		}
	}
	if len(s.ReferencePrefix) > 10 || strings.Trim(s.ReferencePrefix, "0123456789") != "" {
		l.Add(CodePrefixInvalid, "reference_prefix", "value", s.ReferencePrefix)
	}
	if s.PaymentDays < 0 || s.PaymentDays > 365 {
		l.Add(CodeDaysInvalid, "payment_days", "value", s.PaymentDays)
	}
}

// DefaultVATRates is the table of VAT rates of a country as by law in 2026,
// with the rates before, for a new shop. The table can be edited afterwards.
func DefaultVATRates(country string) []VATRate {
	d := civil.MustParse
	switch country {
	case "CH":
		const since, before = "MWSTG Art. 25 (AS 2023 486)", "MWSTG Art. 25 (AS 2017 6305)"
		return []VATRate{
			{"standard", d("2018-01-01"), 7700, before}, {"standard", d("2024-01-01"), 8100, since},
			{"reduced", d("2018-01-01"), 2500, before}, {"reduced", d("2024-01-01"), 2600, since},
			{"special", d("2018-01-01"), 3700, before}, {"special", d("2024-01-01"), 3800, since},
			{"zero", d("2018-01-01"), 0, "MWSTG Art. 21"},
		}
	case "DE":
		return []VATRate{
			{"standard", d("2021-01-01"), 19000, "UStG § 12 Abs. 1"},
			{"reduced", d("2021-01-01"), 7000, "UStG § 12 Abs. 2"},
			{"zero", d("2021-01-01"), 0, "UStG § 4"},
		}
	case "AT":
		return []VATRate{
			{"standard", d("2016-01-01"), 20000, "UStG 1994 § 10 Abs. 1"},
			{"reduced", d("2016-01-01"), 10000, "UStG 1994 § 10 Abs. 2"},
			{"special", d("2016-01-01"), 13000, "UStG 1994 § 10 Abs. 3"},
			{"zero", d("2016-01-01"), 0, "UStG 1994 § 6"},
		}
	}
	return nil
}
