package folder_test

import (
	"context"
	"os"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"turnus/storage/folder"
)

const soon = 5 * time.Second

// watched runs Watch until the test ends and gives what each call found.
func watched(t *testing.T, in *folder.Inbox) <-chan []string {
	t.Helper()
	calls := make(chan []string, 100)
	ctx, stop := context.WithCancel(t.Context())
	over := in.Watch(ctx, func() {
		files, err := in.Waiting()
		if err != nil {
			calls <- []string{err.Error()}
			return
		}
		for _, f := range files {
			if ok, err := in.Claim(f); err != nil || !ok {
				t.Errorf("claim: %v, %v", ok, err)
			}
		}
		calls <- names(files)
	})
	t.Cleanup(func() {
		stop()
		select {
		case <-over:
		case <-time.After(soon):
			t.Error("the watcher did not end")
		}
	})
	return calls
}

func next(t *testing.T, calls <-chan []string) []string {
	t.Helper()
	select {
	case got := <-calls:
		return got
	case <-time.After(soon):
		t.Fatal("no call")
		return nil
	}
}

func silent(t *testing.T, calls <-chan []string) {
	t.Helper()
	select {
	case got := <-calls:
		t.Errorf("called for %v", got)
	case <-time.After(300 * time.Millisecond):
	}
}

func TestWatchCallsForFilesThatAreThereAndThatCome(t *testing.T) {
	dir := t.TempDir()
	in, err := folder.OpenInbox(dir, 100*time.Millisecond, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	put(t, filepath.Join(dir, "a.json"), "x")
	calls := watched(t, in)
	same(t, "first call", []string{"a.json"}, next(t, calls))
	put(t, filepath.Join(dir, "b.json.part"), "x")
	silent(t, calls)
	if err := os.Rename(filepath.Join(dir, "b.json.part"), filepath.Join(dir, "b.json")); err != nil {
		t.Fatal(err)
	}
	same(t, "second call", []string{"b.json"}, next(t, calls))
	silent(t, calls)
}

func TestWatchPollsWhereNothingNotifies(t *testing.T) {
	in := open(t, t.TempDir())
	in.PollEvery(20 * time.Millisecond)
	var calls atomic.Int32
	put(t, filepath.Join(in.Root(), "a.json"), "x")
	ctx, stop := context.WithCancel(t.Context())
	over := in.Watch(ctx, func() {
		if calls.Add(1) == 3 {
			stop()
		}
	})
	select {
	case <-over:
	case <-time.After(soon):
		t.Errorf("%d calls for a file that stays", calls.Load())
	}
	stop()
}

func TestWatchSurvivesAFolderThatIsGoneForAWhile(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "share")
	in := open(t, dir)
	in.PollEvery(50 * time.Millisecond)
	calls := watched(t, in)
	if err := os.Rename(dir, dir+"-away"); err != nil {
		t.Fatal(err)
	}
	if got := next(t, calls); len(got) != 1 {
		t.Errorf("gone: %v", got)
	}
	put(t, filepath.Join(dir+"-away", "a.json"), "x")
	if err := os.Rename(dir+"-away", dir); err != nil {
		t.Fatal(err)
	}
	for got := next(t, calls); ; got = next(t, calls) {
		if len(got) == 1 && got[0] == "a.json" {
			return
		}
	}
}
