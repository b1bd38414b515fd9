package exchange_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/exchange"
)

func TestNamesOfAnswersAndAccounts(t *testing.T) {
	tests := []struct{ got, want string }{
		{exchange.AnswerPath("orders 2026.json"), "answers/orders 2026.json.answer.json"},
		{exchange.AnswerPath("a%20b.json"), "answers/a%20b.json.answer.json"},
		{exchange.AnswerPath(`..\..\etc.json`), "answers/%2E.%5C..%5Cetc.json.answer.json"},
		{exchange.AccountPath("K-17"), "accounts/K-17.json"},
		{exchange.AccountPath("Zoë 3"), "accounts/Zoë 3.json"},
		{exchange.AccountPath("K/17"), "accounts/K%2F17.json"},
		{exchange.AccountPath("K%2F17"), "accounts/K%252F17.json"},
		{exchange.AccountPath(".."), "accounts/%2E%2E.json"},
		{exchange.AccountPath("con"), "accounts/%63on.json"},
		{exchange.AccountPath("LPT1.x"), "accounts/%4CPT1.x.json"},
		{exchange.AccountPath("a\n\xff"), "accounts/a%0A%FF.json"},
		{exchange.AccountPath("K "), "accounts/K%20.json"},
		{exchange.AccountPath(""), "accounts/%.json"},
	}
	for _, tt := range tests {
		if tt.got != tt.want {
			t.Errorf("got %s, want %s", tt.got, tt.want)
		}
	}
}

func TestSafeNamesArePlainAndDifferent(t *testing.T) {
	text := rapid.OneOf(rapid.String(), rapid.StringMatching(`(CON|a|\.|/|%|%2F| ){0,4}`),
		rapid.Map(rapid.IntRange(190, 210), func(n int) string { return strings.Repeat("ä", n) }))
	rapid.Check(t, func(t *rapid.T) {
		a, b := text.Draw(t, "a"), text.Draw(t, "b")
		if !exchange.IsPlainName(exchange.SafeName(a)) {
			t.Fatalf("%q of %q is not plain", exchange.SafeName(a), a)
		}
		if a != b && exchange.SafeName(a) == exchange.SafeName(b) {
			t.Fatalf("%q and %q are both %q", a, b, exchange.SafeName(a))
		}
	})
}
