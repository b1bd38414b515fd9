package takeover_test

import (
	"fmt"
	"strings"
	"testing"

	old "turnus/domain/takeover"
	"turnus/storage/shoptest"
)

// BenchmarkTakeOver tries taking customers over with a subscription each: twice as
// many take twice as long.
func BenchmarkTakeOver(b *testing.B) {
	store := shoptest.Demo(b, 8)
	for _, n := range []int{500, 1000, 2000} {
		var people, subscriptions strings.Builder
		people.WriteString("Kunden-Nr;Vorname;Nachname;Strasse;PLZ;Ort;E-Mail;Rechnung;Allergien;Tour\n")
		subscriptions.WriteString("Abo-Nr;Kunden-Nr;Wiederholung;Artikel-Nr;Menge;Seit;Nächste Lieferung\n")
		for i := range n {
			fmt.Fprintf(&people, "M%d;Rosa;Au%d;Bergweg %d;8001;Zürich;r%d@example.ch;Monat;Nüsse;Nord\n", i, i%97, i, i)
			fmt.Fprintf(&subscriptions, "M-%d;M%d;weekly-thu;GEM-M;1;4.1.2024;26.11.2026\n", i, i)
		}
		tables := []old.File{{Name: "kunden.csv", Content: []byte(people.String())}, {Name: "abos.csv", Content: []byte(subscriptions.String())}}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				r, err := jobs(store).Try(b.Context(), shoptest.Actor, shoptest.Today, tables)
				if err != nil || r.Taken[old.Subscriptions] != n {
					b.Fatal(r.Taken, r.Findings, err)
				}
			}
		})
	}
}
