package publish_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"turnus/storage/shoptest"
)

// TestAnExportThatIsCutOffStopsBetweenTwoFiles, and the next one writes the
// rest.
func TestAnExportThatIsCutOffStopsBetweenTwoFiles(t *testing.T) {
	j, dir := jobs(t, shoptest.Demo(t, 30))
	first, err := j.Accounts(shoptest.CutOff(t, 0.5), shoptest.Actor, shoptest.Today, false)
	if !errors.Is(err, context.Canceled) || first.Looked == 0 {
		t.Fatalf("cut off: %+v, %v", first, err)
	}
	if n := files(t, dir); n != 2*first.Looked {
		t.Errorf("%d files, %d accounts were said to be written", n, first.Looked)
	}
	second, err := j.Accounts(shoptest.Watched(t, 10), shoptest.Actor, shoptest.Today, false)
	if err != nil || first.Changed+second.Changed != second.Accounts || 2*second.Accounts != files(t, dir) {
		t.Errorf("first %+v, then %+v, %d files: %v", first, second, files(t, dir), err)
	}
}

func files(t *testing.T, dir string) int {
	t.Helper()
	entries, err := os.ReadDir(filepath.Join(dir, "accounts"))
	if err != nil {
		t.Fatal(err)
	}
	return len(entries)
}
