package qrbill_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/money"
	"turnus/domain/qrbill"
)

func TestPrintedForms(t *testing.T) {
	cases := []struct{ got, want string }{
		{qrbill.FormatReference(qrr), "21 00000 00003 13947 14300 09017"},
		{qrbill.FormatReference("  2  1 0000000003139471430009017  "), "21 00000 00003 13947 14300 09017"},
		{qrbill.FormatReference("RF18539007547034"), "RF18 5390 0754 7034"},
		{qrbill.FormatReference("RF15093"), "RF15 093"},
		{qrbill.FormatReference("RF41BD93DJ3QGGD9JI22D"), "RF41 BD93 DJ3Q GGD9 JI22 D"},
		{qrbill.FormatReference(""), ""},
		{qrbill.FormatIBAN("  C H  4 431999123000889012  "), "CH44 3199 9123 0008 8901 2"},
		{qrbill.FormatAmount(0), "0.00"},
		{qrbill.FormatAmount(1), "0.01"},
		{qrbill.FormatAmount(money.MustAmount("999.95")), "999.95"},
		{qrbill.FormatAmount(money.MustAmount("1949.75")), "1 949.75"},
		{qrbill.FormatAmount(money.MustAmount("123456.78")), "123 456.78"},
		{qrbill.FormatAmount(money.MustAmount("999999999.99")), "999 999 999.99"},
		{qrbill.FormatAmount(money.MustAmount("-1000.00")), "-1 000.00"},
		{qrbill.FormatAmount(money.MustAmount("-100.00")), "-100.00"},
	}
	for _, c := range cases {
		if c.got != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
}

func TestBlanksAreAllThatPrintingAdds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := money.Amount(rapid.Int64().Draw(t, "amount"))
		if got := strings.ReplaceAll(qrbill.FormatAmount(a), " ", ""); got != a.String() {
			t.Errorf("got %s, want %s", got, a)
		}
	})
}

func TestQRIBANsAreThoseWithInstitution30000To31999(t *testing.T) {
	for _, s := range []string{"CH44 3199 9123 0008 8901 2", "CH3030000001250090720", "CH0830788000C33014255"} {
		if !qrbill.IsQRIBAN(s) {
			t.Errorf("%s is none", s)
		}
	}
	for _, s := range []string{"", "CH58 0079 1123 0008 8901 2", "CH5604835012345678009", "LI21088100002324013AA", "CH4431999123000889011", "AT611904300234573201"} {
		if qrbill.IsQRIBAN(s) {
			t.Errorf("%s is one", s)
		}
	}
}

func TestOnlySwissAndLiechtensteinAccountsAreAccepted(t *testing.T) {
	for _, s := range []string{"CH9300762011623852957", "LI21 0881 0000 2324 013A A", "LI56 0880 0000 0209 4080 8", "ch5800788000z32180025"} {
		if err := qrbill.CheckIBAN(s); err != nil {
			t.Error(err)
		}
	}
	for _, s := range []string{"", "foo", "*", "CH93 0076 2011 6238 5295", "H93 0076 2011 6238 5295", "NO9386011117947", "CH0031999123000889012"} {
		if qrbill.CheckIBAN(s) == nil {
			t.Errorf("%q is accepted", s)
		}
	}
}
