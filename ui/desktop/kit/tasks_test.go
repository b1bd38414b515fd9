package kit

import (
	"context"
	"errors"
	"testing"
	"time"

	"fyne.io/fyne/v2/test"
)

func TestWorkEndsInExactlyOneWay(t *testing.T) {
	boom := errors.New("boom")
	for name, c := range map[string]struct {
		do   func(context.Context) (int, error)
		own  bool // has a Failed of its own
		want string
	}{
		"done":             {do: func(context.Context) (int, error) { return 7, nil }, want: "then always"},
		"failed":           {do: func(context.Context) (int, error) { return 0, boom }, own: true, want: "failed always"},
		"failed unwatched": {do: func(context.Context) (int, error) { return 0, boom }, want: "shown always"},
		"panicked":         {do: func(context.Context) (int, error) { panic("oops") }, want: "shown always"},
	} {
		t.Run(name, func(t *testing.T) {
			got := ""
			add := func(s string) {
				if got != "" {
					got += " "
				}
				got += s
			}
			tasks := InlineTasks(func(error) { add("shown") })
			w := Work[int]{Do: c.do, Then: func(int) { add("then") }, Always: func() { add("always") }}
			if c.own {
				w.Failed = func(error) { add("failed") }
			}
			Start(tasks, w)
			if got != c.want {
				t.Errorf("called %q, want %q", got, c.want)
			}
		})
	}
}

func TestCancelledWorkSaysNothing(t *testing.T) {
	got := ""
	tasks := InlineTasks(func(error) { got += "shown " })
	var l Latest
	StartLatest(&l, tasks, Work[int]{
		Do: func(ctx context.Context) (int, error) {
			// A newer search starts while this one is under way.
			StartLatest(&l, tasks, Work[int]{
				Do:   func(context.Context) (int, error) { return 2, nil },
				Then: func(int) { got += "second " },
			})
			tasks.running[0].Cancel()
			return 1, ctx.Err()
		},
		Then:   func(int) { got += "first " },
		Always: func() { got += "freed " },
	})
	if got != "second freed " {
		t.Errorf("got %q, want only the newest answer", got)
	}
}

func TestNamedWorkRunsOnceAtATime(t *testing.T) {
	tasks := InlineTasks(nil)
	runs := 0
	var again func(context.Context) (int, error)
	again = func(context.Context) (int, error) {
		runs++
		Start(tasks, Work[int]{Name: "plan", Do: again})
		return 0, nil
	}
	Start(tasks, Work[int]{Name: "plan", Do: again})
	if runs != 1 {
		t.Errorf("ran %d times at once, want 1", runs)
	}
	if len(tasks.Shown()) != 0 {
		t.Error("a finished task is still shown")
	}
}

// TestNamedWorkThatWasCancelledDoesNotHoldUpTheNext: what is typed meanwhile is
// weighed although the work before it has not ended yet.
func TestNamedWorkThatWasCancelledDoesNotHoldUpTheNext(t *testing.T) {
	tasks := InlineTasks(nil)
	var l Latest
	got := ""
	StartLatest(&l, tasks, Work[int]{Name: "weigh", Do: func(context.Context) (int, error) {
		l.task = tasks.running[0] // as the runner beside the window has it at once
		StartLatest(&l, tasks, Work[int]{
			Name: "weigh", Do: func(context.Context) (int, error) {
				if n := len(tasks.Shown()); n != 1 {
					t.Errorf("%d are shown while one is typed about", n)
				}
				return 2, nil
			}, Then: func(int) { got += "second" },
		})
		return 1, nil
	}, Then: func(int) { got += "first" }})
	if got != "second" {
		t.Errorf("got %q", got)
	}
}

// The real runner: another goroutine, progress, and an end with the window.
func TestTasksRunBesideTheWindow(t *testing.T) {
	test.NewTempApp(t)
	steps := make(chan int, 10)
	tasks := NewTasks(func(ctx context.Context, f func(done, total int)) context.Context {
		f(1, 2)
		return ctx
	}, func(err error) { t.Error(err) })
	started := make(chan struct{})
	ended := make(chan struct{})
	tasks.OnChange(func() { steps <- len(tasks.running) })
	Start(tasks, Work[int]{Name: "long", Do: func(ctx context.Context) (int, error) {
		close(started)
		<-ctx.Done()
		close(ended)
		return 0, ctx.Err()
	}})
	<-started
	tasks.Close(5 * time.Second)
	select {
	case <-ended:
	default:
		t.Error("Close returned before the work had ended")
	}
}
