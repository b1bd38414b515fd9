package intake_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/storage/shoptest"
)

// comments puts a file into the import folder with so many remarks on A-733.
func (s *shop) comments(name string, n int) {
	s.Helper()
	var requests []string
	for i := range n {
		requests = append(requests, fmt.Sprintf(
			`{"id": "%s-%d", "type": "subscription.comment", "subscription": "A-733", "text": "%s %d"}`, name, i, name, i))
	}
	file := fmt.Sprintf(`{"format": "turnus.requests/1", "shop": "hofladen", "created": "2026-11-23T07:00:00+01:00", "requests": [%s]}`,
		strings.Join(requests, ","))
	if err := os.WriteFile(filepath.Join(s.dir, "import", name+".json"), []byte(file), 0o600); err != nil {
		s.Fatal(err)
	}
}

// names are the files of a folder below the shop's, sorted.
func (s *shop) names(folder ...string) []string {
	s.Helper()
	entries, err := os.ReadDir(filepath.Join(append([]string{s.dir}, folder...)...))
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		s.Fatal(err)
	}
	out := []string{}
	for _, e := range entries {
		if !e.IsDir() {
			out = append(out, e.Name())
		}
	}
	return out
}

// verdicts imports and returns them by request; a run that is cut off may only
// say so.
func (s *shop) verdicts(ctx context.Context) (map[string]exchange.Verdict, error) {
	reports, err := s.jobs.Import(ctx, shoptest.Actor, shoptest.Today)
	out := map[string]exchange.Verdict{}
	for _, r := range reports {
		for _, a := range r.Answer.Requests {
			out[a.ID] = a.Verdict
		}
	}
	return out, err
}

func TestImportTellsHowFarItIs(t *testing.T) {
	s := newShop(t)
	s.comments("a", 3)
	s.comments("b", 2)
	if got, err := s.verdicts(shoptest.Watched(t, 7)); err != nil || len(got) != 5 {
		t.Errorf("%v, %v", got, err)
	}
}

// TestAnImportThatIsCutOffGoesOn with the same result, wherever it was: files
// it has not finished are back in the folder, and nothing is applied twice.
func TestAnImportThatIsCutOffGoesOn(t *testing.T) {
	const steps = 8 // three requests and the answer of each file
	for at := 1; at < steps; at++ {
		t.Run(fmt.Sprintf("after step %d", at), func(t *testing.T) {
			s := newShop(t)
			s.comments("a", 3)
			s.comments("b", 3)
			remarks := len(s.subscription("A-733").Remarks)
			first, err := s.verdicts(shoptest.CutOff(t, float64(at)/steps))
			if !errors.Is(err, context.Canceled) && at < steps-1 {
				t.Errorf("cut off: %v", err)
			}
			finished := []string{}
			for _, f := range []string{"a", "b"} {
				if _, ok := first[f+"-0"]; ok {
					finished = append(finished, f+".json")
				}
			}
			if got := s.names("import", "done", "2026-11"); !slices.Equal(got, finished) {
				t.Errorf("done are %v, told %v", got, finished)
			}
			if left := s.names("import"); len(left) != 2-len(finished) || len(s.names("import", "work")) != 0 {
				t.Errorf("left are %v, in work %v", left, s.names("import", "work"))
			}
			second, err := s.verdicts(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			for id, v := range second {
				if first[id] != "" {
					t.Errorf("%s was told twice", id)
				}
				first[id] = v
			}
			for id, v := range first {
				if v != exchange.Applied {
					t.Errorf("%s: %s", id, v)
				}
			}
			if n := len(s.subscription("A-733").Remarks) - remarks; len(first) != 6 || n != 6 {
				t.Errorf("%d verdicts, %d new remarks", len(first), n)
			}
			if got := s.names("export", "answers"); len(got) != 2 {
				t.Errorf("answers %v", got)
			}
		})
	}
}

// TestAFileThatCannotBeAnsweredIsTriedAgain by the same program, and answered
// as if nothing had happened.
func TestAFileThatCannotBeAnsweredIsTriedAgain(t *testing.T) {
	s := newShop(t)
	s.comments("a", 2)
	out := s.jobs.Out
	s.jobs.Out = fullDisk{}
	if _, err := s.verdicts(t.Context()); !errors.Is(err, errFull) {
		t.Fatalf("%v", err)
	}
	s.jobs.Out = out
	got, err := s.verdicts(t.Context())
	if err != nil || got["a-0"] != exchange.Applied || got["a-1"] != exchange.Applied {
		t.Errorf("%v, %v", got, err)
	}
}

var errFull = errors.New("the disk is full")

type fullDisk struct{}

var _ office.Outbox = fullDisk{}

func (fullDisk) Write(string, []byte) (bool, error) { return false, errFull }

// TestMoreThanThePlanLetsLeaveOutIsRejected, with how many it lets, how many
// there are, and until when; an earlier one is not undone.
func TestMoreThanThePlanLetsLeaveOutIsRejected(t *testing.T) {
	s := newShop(t)
	shoptest.Do(t, s.store, func(tx office.Tx) error {
		p, _, err := tx.Plans().Find("weekly-thu")
		if err != nil {
			return err
		}
		p.Versions[len(p.Versions)-1].SkipLimit, p.Versions[len(p.Versions)-1].SkipDays = 1, 5
		return tx.SavePlans().Save(&p)
	})
	answers := s.ask(early,
		`{"id": "S-1", "type": "delivery.skip", "subscription": "A-733", "date": "2026-11-26"}`,
		`{"id": "S-2", "type": "delivery.skip", "subscription": "A-733", "date": "2026-12-03"}`,
		`{"id": "S-3", "type": "subscription.pause", "subscription": "A-733", "from": "2026-12-10", "to": "2026-12-17"}`)
	s.want(answers["S-1"], exchange.Rejected, exchange.CodeSkipTooLate)
	s.want(answers["S-2"], exchange.Applied, exchange.CodeApplied)
	s.want(answers["S-3"], exchange.Rejected, exchange.CodeSkipLimit)
	for id, want := range map[string]string{
		"S-1": "Die Lieferung vom 26.11.2026 hätte man mindestens 5 Tage vorher auslassen müssen. Die nächste, die sich noch auslassen lässt, ist am 3.12.2026.",
		"S-3": "Vom 1.1.2026 bis 31.12.2026 darf höchstens 1 Lieferung ausgelassen oder pausiert werden. Bisher sind es 1, mit diesem Wunsch wären es 3.",
	} {
		if answers[id].Text != want {
			t.Errorf("%s: %q", id, answers[id].Text)
		}
	}
	if got := s.subscription("A-733"); len(got.Skips) != 1 || len(got.Pauses) != 0 {
		t.Errorf("%v %v", got.Skips, got.Pauses)
	}
}
