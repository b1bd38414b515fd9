package qrbill_test

import (
	"strings"

	"pgregory.net/rapid"

	"turnus/domain/money"
	"turnus/domain/qrbill"
)

// Accounts and references that belong together in pairs.
const (
	plainIBAN = "CH5800791123000889012"
	qrIBAN    = "CH4431999123000889012"
	liIBAN    = "LI21088100002324013AA"
	qrr       = "210000000003139471430009017"
	scor      = "RF18539007547034"
)

// validBill has every field but reference and schemes.
func validBill() qrbill.Bill {
	amount := money.MustAmount("48.60")
	return qrbill.Bill{
		IBAN:            plainIBAN,
		Creditor:        qrbill.Party{Name: "Hof Sonnenberg", Street: "Dorfstrasse", HouseNo: "3", PostalCode: "8635", Town: "Dürnten", Country: "CH"},
		Amount:          &amount,
		Currency:        money.CHF,
		Debtor:          &qrbill.Party{Name: "Çelik Łucja", PostalCode: "FL-9490", Town: "Vaduz", Country: "LI"},
		Message:         "Abo März",
		BillInformation: "//S1/10/4711",
	}
}

// with gives the valid bill after one change.
func with(change func(*qrbill.Bill)) qrbill.Bill {
	b := validBill()
	change(&b)
	return b
}

// permittedRunes are some of every permitted block, its ends above all.
const permittedRunes = " !/09AZaz~\u00A0¡öüÿĀŁžſȘșȚț€"

// text draws a text in normal form of so many permitted characters.
func text(least, most int) *rapid.Generator[string] {
	r := rapid.SampledFrom([]rune(permittedRunes))
	return rapid.Custom(func(t *rapid.T) string {
		s := strings.TrimSpace(rapid.StringOfN(r, least, most, -1).Draw(t, "text"))
		return s + strings.Repeat("x", max(0, least-len([]rune(s))))
	})
}

func party(t *rapid.T, who string) qrbill.Party {
	return qrbill.Party{
		Name:       text(1, 70).Draw(t, who+" name"),
		Street:     text(0, 70).Draw(t, who+" street"),
		HouseNo:    text(0, 16).Draw(t, who+" house number"),
		PostalCode: text(1, 16).Draw(t, who+" postal code"),
		Town:       text(1, 35).Draw(t, who+" town"),
		Country:    rapid.SampledFrom([]string{"CH", "LI", "DE", "AT", "XK"}).Draw(t, who+" country"),
	}
}

// bills draws valid bills in normal form.
func bills() *rapid.Generator[qrbill.Bill] {
	return rapid.Custom(func(t *rapid.T) qrbill.Bill {
		account := rapid.SampledFrom([][2]string{
			{plainIBAN, ""}, {plainIBAN, scor}, {liIBAN, ""}, {qrIBAN, qrr},
		}).Draw(t, "account")
		b := qrbill.Bill{
			IBAN: account[0], Reference: account[1],
			Creditor: party(t, "creditor"),
			Currency: rapid.SampledFrom([]money.Currency{money.CHF, money.EUR}).Draw(t, "currency"),
			Message:  text(0, 100).Draw(t, "message"),
		}
		if rapid.Bool().Draw(t, "with amount") {
			amount := money.Amount(rapid.Int64Range(1, 999_999_999_99).Draw(t, "amount"))
			b.Amount = &amount
		}
		if rapid.Bool().Draw(t, "with debtor") {
			debtor := party(t, "debtor")
			b.Debtor = &debtor
		}
		if rapid.Bool().Draw(t, "with information") {
			b.BillInformation = "//S1" + text(0, 36).Draw(t, "information")
		}
		b.AlternativeSchemes = rapid.SliceOfN(text(1, 100), 0, 2).Draw(t, "schemes")
		if len(b.AlternativeSchemes) == 0 {
			b.AlternativeSchemes = nil
		}
		return b
	})
}
