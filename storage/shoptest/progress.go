package shoptest

import (
	"context"
	"testing"

	"turnus/domain/office"
)

// Watched is a context for one job, which must tell how far it is: more and
// more, at least so many times, up to the end.
func Watched(tb testing.TB, times int) context.Context {
	tb.Helper()
	told, last := 0, -1.0
	tb.Cleanup(func() {
		if told < times || last != 1 {
			tb.Errorf("progress was told %d times up to %v, want %d times up to 1", told, last, times)
		}
	})
	return office.WithProgress(context.Background(), func(done, total int) {
		part := float64(done) / float64(total)
		if part < last || part > 1 {
			tb.Errorf("progress %d of %d after %v", done, total, last)
		}
		told, last = told+1, part
	})
}

// CutOff is a context that is cancelled as soon as a job says that a part of it,
// from 0 to 1, is done.
func CutOff(tb testing.TB, part float64) context.Context {
	tb.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	tb.Cleanup(func() {
		if ctx.Err() == nil {
			tb.Errorf("the job never said that %v of it was done", part)
		}
		cancel()
	})
	return office.WithProgress(ctx, func(done, total int) {
		if float64(done) >= part*float64(total) {
			cancel()
		}
	})
}
