package kit

import (
	"context"
	"fmt"
	"log/slog"
	"runtime/debug"
	"slices"
	"sync"
	"time"

	"fyne.io/fyne/v2"
)

// progressStep is the least time between two reports of progress on the screen.
const progressStep = 100 * time.Millisecond

// Tasks runs work beside the window, so that it never stands still. All methods
// are called from the window's own goroutine, and so are the functions of Work
// but Do.
type Tasks struct {
	inline  bool
	report  func(ctx context.Context, f func(done, total int)) context.Context
	failed  func(error)
	changed func()
	running []*Task
	group   sync.WaitGroup
	stop    context.Context //nolint:containedctx // ends all work with the window
	cancel  context.CancelFunc
}

// NewTasks makes a runner. report is how work tells its progress through its
// context; failed shows errors nobody else wants.
func NewTasks(report func(context.Context, func(done, total int)) context.Context, failed func(error)) *Tasks {
	t := &Tasks{report: report, failed: failed, changed: func() {}}
	t.stop, t.cancel = context.WithCancel(context.Background())
	return t
}

// InlineTasks makes a runner for tests: work is done before Start returns.
func InlineTasks(failed func(error)) *Tasks {
	t := NewTasks(nil, failed)
	t.inline = true
	return t
}

// Task is work under way.
type Task struct {
	Name        string // "" for reading that nobody needs to see
	Done, Total int    // Total 0: not known
	cancel      context.CancelFunc
	cancelled   bool // nobody waits for it any more
	replaced    bool // another of its kind runs in its place
}

// Cancel ends the task as soon as it can; nothing half done stays.
func (t *Task) Cancel() {
	if t != nil {
		t.cancelled = true
		t.cancel()
	}
}

// Work is something that takes longer than a moment.
type Work[T any] struct {
	Name   string // shown with its progress while it runs; "" for quiet reading
	Do     func(context.Context) (T, error)
	Then   func(T)
	Failed func(error) // nil: shown as everywhere
	Always func()      // after Then or Failed, and when it was cancelled
}

// Start begins the work. Work with a name that runs already is not started a
// second time, unless it was cancelled: the running task is returned.
func Start[T any](t *Tasks, w Work[T]) *Task {
	if i := t.find(w.Name); i >= 0 {
		return t.running[i]
	}
	ctx, cancel := context.WithCancel(t.stop)
	task := &Task{Name: w.Name, cancel: cancel}
	t.running = append(t.running, task)
	if t.inline {
		v, err := guarded(ctx, w.Do)
		finish(ctx, t, task, w, v, err)
		return task
	}
	if t.report != nil && w.Name != "" {
		ctx = t.report(ctx, t.progress(task))
	}
	t.tell()
	t.group.Go(func() {
		v, err := guarded(ctx, w.Do)
		fyne.Do(func() { finish(ctx, t, task, w, v, err) })
	})
	return task
}

func finish[T any](ctx context.Context, t *Tasks, task *Task, w Work[T], v T, err error) {
	cancelled := ctx.Err() != nil
	task.cancel()
	t.running = slices.DeleteFunc(t.running, func(x *Task) bool { return x == task })
	switch {
	case cancelled && t.stop.Err() != nil:
		return // the window is closing
	case cancelled:
	case err == nil:
		if w.Then != nil {
			w.Then(v)
		}
	case w.Failed != nil:
		w.Failed(err)
	default:
		t.failed(err)
	}
	if w.Always != nil {
		w.Always()
	}
	t.tell()
}

// guarded keeps a mistake in one piece of work from taking the window with it.
func guarded[T any](ctx context.Context, do func(context.Context) (T, error)) (v T, err error) {
	defer func() {
		if r := recover(); r != nil {
			slog.Error("work panicked", "panic", r, "stack", string(debug.Stack()))
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	return do(ctx)
}

func (t *Tasks) find(name string) int {
	if name == "" {
		return -1
	}
	return slices.IndexFunc(t.running, func(x *Task) bool { return x.Name == name && !x.cancelled })
}

// progress gives what a task calls to tell how far it is.
func (t *Tasks) progress(task *Task) func(done, total int) {
	var mu sync.Mutex
	var last time.Time
	return func(done, total int) {
		mu.Lock()
		skip := time.Since(last) < progressStep && done < total
		if !skip {
			last = time.Now()
		}
		mu.Unlock()
		if skip {
			return
		}
		fyne.Do(func() {
			task.Done, task.Total = done, total
			t.tell()
		})
	}
}

func (t *Tasks) tell() { t.changed() }

// OnChange calls fn whenever a task begins, goes on or ends.
func (t *Tasks) OnChange(fn func()) { t.changed = fn }

// Shown are the running tasks that have a name, oldest first. What a newer one
// replaced is not: each key typed would add a line.
func (t *Tasks) Shown() []*Task {
	return slices.DeleteFunc(slices.Clone(t.running), func(x *Task) bool { return x.Name == "" || x.replaced })
}

// Post calls fn on the window's goroutine; it may be called from anywhere.
func (t *Tasks) Post(fn func()) {
	if t.inline {
		fn()
		return
	}
	fyne.Do(fn)
}

// Every calls fn again and again until the window closes.
func (t *Tasks) Every(pause time.Duration, fn func()) {
	if t.inline {
		return
	}
	go func() {
		tick := time.NewTicker(pause)
		defer tick.Stop()
		for {
			select {
			case <-t.stop.Done():
				return
			case <-tick.C:
				fyne.Do(fn)
			}
		}
	}()
}

// Close ends all work and waits until it has let go of the database; not longer
// than patience.
func (t *Tasks) Close(patience time.Duration) {
	t.cancel()
	ended := make(chan struct{})
	go func() {
		t.group.Wait()
		close(ended)
	}()
	select {
	case <-ended:
	case <-time.After(patience):
		slog.Warn("work did not end in time")
	}
}

// Latest keeps only the newest of the same kind of work: what is typed into a
// search makes the answer to the letter before it worthless.
type Latest struct{ task *Task }

// StartLatest cancels the work before and starts w.
func StartLatest[T any](l *Latest, t *Tasks, w Work[T]) {
	l.Cancel()
	l.task = Start(t, w)
}

// Cancel ends it without starting another; nobody needs to see it end.
func (l *Latest) Cancel() {
	if l.task != nil {
		l.task.replaced = true
	}
	l.task.Cancel()
}
