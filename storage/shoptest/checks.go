package shoptest

import (
	"flag"
	"strconv"
	"testing"
)

// Checks lets a property test try n values, unless a number was asked for on the
// command line: each value of some tests goes through a shop of its own. It ends
// with the test.
func Checks(tb testing.TB, n int) {
	tb.Helper()
	checks := flag.Lookup("rapid.checks")
	asked := checks.Value.String()
	if asked != checks.DefValue {
		return
	}
	tb.Cleanup(func() { _ = checks.Value.Set(asked) })
	if err := checks.Value.Set(strconv.Itoa(n)); err != nil {
		tb.Fatal(err)
	}
}
