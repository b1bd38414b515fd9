package publish_test

import (
	"os"
	"testing"

	"turnus/storage/shoptest"
)

// BenchmarkFirstExport writes the accounts of a shop with 2000 subscriptions into
// an empty folder.
func BenchmarkFirstExport(b *testing.B) {
	store := shoptest.Demo(b, 2000)
	shoptest.Plan(b, store, 14)
	j, dir := jobs(b, store)
	accounts := 0
	for b.Loop() {
		if err := os.RemoveAll(dir + "/accounts"); err != nil {
			b.Fatal(err)
		}
		done, err := j.Accounts(b.Context(), shoptest.Actor, shoptest.Today, true)
		if err != nil || done.Changed == 0 {
			b.Fatal(done, err)
		}
		accounts = done.Changed
	}
	b.ReportMetric(float64(accounts), "accounts")
}
