package main

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/storage/db"
)

// asProgram makes the test binary be turnusctl, so that it can be killed.
const asProgram = "TURNUSCTL_AS_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		main()
		return
	}
	os.Exit(m.Run())
}

// killed starts a command and kills it after a while; true if it had ended by
// itself before.
func (p program) killed(after time.Duration, today string, args ...string) bool {
	p.t.Helper()
	cmd := exec.CommandContext(p.t.Context(), os.Args[0], append([]string{"--data", p.data, "--today", today}, args...)...) //nolint:gosec // this very binary
	cmd.Env = append(os.Environ(), asProgram+"=1")
	if err := cmd.Start(); err != nil {
		p.t.Fatal(err)
	}
	kill := time.AfterFunc(after, func() { _ = cmd.Process.Kill() })
	err := cmd.Wait()
	kill.Stop()
	return err == nil
}

// TestAnImportKilledAtAnyMomentEndsWithTheSameResult: nothing is lost and
// nothing applied twice, however often the power fails.
func TestAnImportKilledAtAnyMomentEndsWithTheSameResult(t *testing.T) {
	const wishes = 60
	p := shopWith(t, "20")
	p.drop("viele.json", manyOrders(t, wishes))
	kills := 0
	for delay := 40 * time.Millisecond; !p.killed(delay, "2026-11-23", "import"); delay += delay / 4 {
		kills++
		if places := p.places("viele.json"); places != 1 {
			t.Fatalf("after %d kills the file is in %d places", kills, places)
		}
	}
	if kills == 0 {
		t.Fatal("the import was never interrupted")
	}
	p.run(exitDone, "2026-11-23", "import")
	if !p.has("import/done/2026-11/viele.json") {
		t.Error("the file is not archived")
	}
	p.read(func(r office.Reader) error {
		sum := fmt.Sprintf("%x", sha256.Sum256(manyOrders(t, wishes)))
		if f, found, err := r.UnfinishedFile("viele.json", sum); found || err != nil {
			t.Errorf("a row of the file is left unfinished: %+v, %v", f, err)
		}
		return nil
	})
	if n := p.singleOrders(wishes); n != wishes {
		t.Errorf("%d orders of %d wishes", n, wishes)
	}
	if settled := p.settled("viele.json"); settled != wishes {
		t.Errorf("the answer has settled verdicts for %d of %d wishes", settled, wishes)
	}
	p.run(exitDone, "2026-11-23", "check")
}

func manyOrders(t *testing.T, n int) []byte {
	t.Helper()
	var list []string
	for i := range n {
		list = append(list, fmt.Sprintf(`{"id": "M-%d", "type": "order.place", "order": {"number": "M-%d", "customer": "K-17",
			"deliver_on": "2026-12-03", "lines": [{"article": "BROT-01", "quantity": "1"}]}}`, i, i))
	}
	return []byte(`{"format": "turnus.requests/1", "shop": "hofladen", "created": "2026-11-23T05:00:00Z", "requests": [` +
		strings.Join(list, ",") + `]}`)
}

// places counts where a file of the import folder lies.
func (p program) places(name string) int {
	n := 0
	for _, dir := range []string{"import", "import/work", "import/done/*", "import/rejected/*"} {
		found, err := filepath.Glob(filepath.Join(p.data, dir, name))
		if err != nil {
			p.t.Fatal(err)
		}
		n += len(found)
	}
	return n
}

func (p program) singleOrders(n int) int {
	p.t.Helper()
	count := 0
	p.read(func(r office.Reader) error {
		for i := range n {
			_, found, err := r.Orders().Find(fmt.Sprintf("M-%d", i))
			if err != nil {
				return err
			}
			if found {
				count++
			}
		}
		return nil
	})
	return count
}

func (p program) settled(name string) int {
	p.t.Helper()
	data, err := os.ReadFile(filepath.Join(p.data, "export", "answers", name+".answer.json"))
	if err != nil {
		p.t.Fatal(err)
	}
	var a exchange.Answer
	if err := json.Unmarshal(data, &a); err != nil {
		p.t.Fatal(err)
	}
	n := 0
	for _, r := range a.Requests {
		if r.Verdict == exchange.Applied || r.Code == exchange.CodeAlreadyApplied {
			n++
		}
	}
	return n
}

// read reads the program's database.
func (p program) read(fn func(office.Reader) error) {
	p.t.Helper()
	store, err := db.Open(p.t.Context(), filepath.Join(p.data, "turnus.db"), db.Options{})
	if err != nil {
		p.t.Fatal(err)
	}
	if err := store.Read(p.t.Context(), fn); err != nil {
		p.t.Error(err)
	}
	if err := store.Close(); err != nil {
		p.t.Error(err)
	}
}

// TestAnInvoiceRunKilledAtAnyMomentLeavesNoGapAndNoDouble.
func TestAnInvoiceRunKilledAtAnyMomentLeavesNoGapAndNoDouble(t *testing.T) {
	p := shopWith(t, "60")
	p.run(exitDone, "2026-11-23", "plan", "--until", "2026-11-30")
	for _, day := range daysFrom("2026-11-23", "2026-11-30") {
		p.run(exitDone, day, "close", "--date", day)
	}
	kills := 0
	for delay := 40 * time.Millisecond; !p.killed(delay, "2026-12-01", "invoices", "--until", "2026-11-30"); delay += delay / 4 {
		kills++
	}
	if kills == 0 {
		t.Fatal("the run was never interrupted")
	}
	var again invoicesResult
	p.json(exitDone, "2026-12-01", &again, "invoices", "--until", "2026-11-30")
	if len(again.Invoices) != 0 {
		t.Errorf("%d more were issued after the run had ended", len(again.Invoices))
	}
	p.read(func(r office.Reader) error {
		left, err := r.DocumentsWithoutPaper(civil.Range{})
		if len(left) != 0 {
			t.Errorf("issued and never printed: %v", left)
		}
		return err
	})
	p.run(exitDone, "2026-12-01", "check") // series without gap, no line claimed twice
}
