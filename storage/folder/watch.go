package folder

import (
	"context"
	"log/slog"
	"path/filepath"
	"time"

	"github.com/fsnotify/fsnotify"
)

// pollEvery is how often the folder is looked at without being told to:
// network shares do not notify.
const pollEvery = 30 * time.Second

// gather is how long after a notice the folder is looked at, so that many
// notices at once are one look.
const gather = 50 * time.Millisecond

// Watch calls whenever files wait to be read, or the folder cannot be read (so
// that Waiting gives the problem), until the context ends: at once, when
// something is put into the folder and has settled, and with every poll while
// files remain. Calls follow each other in a goroutine of its own. The channel
// returned is closed when the last call is over.
func (in *Inbox) Watch(ctx context.Context, call func()) <-chan struct{} {
	done := make(chan struct{})
	go func() {
		defer close(done)
		in.watch(ctx, call)
	}()
	return done
}

func (in *Inbox) watch(ctx context.Context, call func()) {
	notices, errs, again, stop := in.notices()
	defer stop()
	next := time.NewTimer(0)
	defer next.Stop()
	due := in.now()
	sooner := func(wait time.Duration) {
		if t := in.now().Add(wait); t.Before(due) {
			due = t
			next.Reset(wait)
		}
	}
	for {
		select {
		case <-ctx.Done():
			return
		case e := <-notices:
			if !leftAlone(filepath.Base(e.Name)) {
				sooner(gather)
			}
		case err := <-errs: // notices were lost: look for oneself
			slog.Debug("watching the import folder", "error", err)
			sooner(gather)
		case <-next.C:
			again()
			wait := in.turn(call)
			due = in.now().Add(wait)
			next.Reset(wait)
		}
	}
}

// turn looks once, calls if there is a reason, and says when to look again.
func (in *Inbox) turn(call func()) time.Duration {
	files, unsettled, err := in.look()
	if len(files) > 0 || err != nil {
		call()
	}
	if unsettled {
		return min(in.settle+gather, in.poll)
	}
	return in.poll
}

// notices listens to the folder as far as the system can. again makes sure it
// still listens: a folder that was gone for a while is another one.
func (in *Inbox) notices() (<-chan fsnotify.Event, <-chan error, func(), func()) {
	w, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, nil, func() {}, func() {} // polling must do
	}
	again := func() { _ = w.Add(in.root) }
	return w.Events, w.Errors, again, func() { _ = w.Close() }
}
