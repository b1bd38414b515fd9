package office

import "context"

// progressKey finds in a context who wants to know how far a job is.
type progressKey struct{}

// WithProgress lets fn know how far a job is that runs in the context: done of
// total equal steps, never fewer than before, total at least one. What a step
// is the job knows; only the part done means the same everywhere. fn is called
// often, and by the goroutine the job runs on, so it must return quickly; nil
// is nobody.
func WithProgress(ctx context.Context, fn func(done, total int)) context.Context {
	return context.WithValue(ctx, progressKey{}, fn)
}

// Report tells whoever wants to know that done of total steps are behind. Without
// anybody, or with nothing to do, it does nothing.
func Report(ctx context.Context, done, total int) {
	if fn := progress(ctx); fn != nil && total > 0 {
		fn(done, total)
	}
}

// Stage is the context for a job that is a part of another: all that is done
// inside counts as the steps from one to another, of so many.
func Stage(ctx context.Context, from, to, of int) context.Context {
	fn := progress(ctx)
	if fn == nil {
		return ctx
	}
	return WithProgress(ctx, func(done, total int) { fn(from*total+(to-from)*done, of*total) })
}

func progress(ctx context.Context) func(done, total int) {
	fn, _ := ctx.Value(progressKey{}).(func(done, total int))
	return fn
}
