package web_test

import (
	"strings"
	"testing"

	"turnus/domain/exchange"
	"turnus/domain/lang"
)

// TestThePageSaysWhatFollowsTheTerm in every case, in words of the customer.
func TestThePageSaysWhatFollowsTheTerm(t *testing.T) {
	end, next := day("2026-12-31"), day("2027-06-30")
	for _, c := range []struct {
		lang lang.Lang
		term exchange.AccountTerm
		want string
	}{
		{lang.DE, exchange.AccountTerm{End: end, Months: 6, Next: next, CancelUntil: day("2026-12-24")},
			"Laufzeit bis 31.12.2026 Danach verlängert sich von selbst um 6 Monate, bis 30.6.2027 Kündigen spätestens am 24.12.2026, sonst folgt die Verlängerung Pausen 1.2.2027 bis auf Weiteres und 28.12.2026 bis 3.1.2027"},
		{lang.DE, exchange.AccountTerm{End: end, Deliveries: 1}, "Danach verlängert sich von selbst um 1 Lieferung Kündigen die Frist vor dieser Verlängerung ist vorbei"},
		{lang.FR, exchange.AccountTerm{End: end, Months: 6, Next: next, Offered: true, AcceptUntil: end},
			"Durée jusqu’au 31.12.2026 Ensuite se prolonge de 6 mois, jusqu’au 30.6.2027, mais seulement si vous acceptez Accepter au plus tard le 31.12.2026"},
		{lang.EN, exchange.AccountTerm{End: end, Deliveries: 8, Offered: true, AcceptFrom: day("2026-11-30"), AcceptUntil: end},
			"renews by 8 deliveries, but only if you accept Accept from 30 Nov 2026, by 31 Dec 2026 at the latest"},
	} {
		a := someAccount(c.lang)
		a.Subscriptions[0].Term = &c.term
		data, err := pages.Account(a)
		if err != nil {
			t.Fatal(err)
		}
		if got := read(t, data).text(); !strings.Contains(got, c.want) {
			t.Errorf("%q is not in\n%s", c.want, got)
		}
	}
}
