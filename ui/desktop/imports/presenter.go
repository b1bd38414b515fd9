package imports

import (
	"context"
	"sync"
	"time"

	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/office/view"
	"turnus/ui/text"
)

// Office is what the screen asks for.
type Office interface {
	FindImportFiles(ctx context.Context, q view.ImportFileQuery, limit int) ([]int64, error)
	ImportFileRows(ctx context.Context, ids []int64) ([]view.ImportFileRow, error)
	FindRequests(ctx context.Context, q view.RequestQuery, limit int) ([]int64, error)
	RequestRows(ctx context.Context, ids []int64) ([]view.RequestRow, error)
	// Lying lists what lies in the import folder and is not read yet.
	Lying(context.Context) ([]office.Incoming, error)
	// Import reads what waits, and tells how many requests that were.
	Import(context.Context) (int, error)
	// Subscription is the id of the subscription with a number, 0 if there is none.
	Subscription(ctx context.Context, number string) (int64, error)
	// Rejected finds where a file lies that was rejected, and the report on it;
	// "" if it is not there any more.
	Rejected(ctx context.Context, name, sha256 string) (path string, report []byte, err error)
	// ImportDir and ExportDir are the two folders.
	ImportDir() string
	ExportDir() string
}

// Filter is what a kit.Place shows: the requests with a verdict, answered since
// an instant, or the files that could not be read; the zero filter shows all
// requests.
type Filter struct {
	Verdict       exchange.Verdict // "": any
	Since         time.Time        // zero: ever
	RejectedFiles bool             // these instead of requests
}

// Presenter has what the screen shows.
type Presenter struct {
	office   Office
	words    *text.Words
	location func() *time.Location

	mu    sync.Mutex // the lists are read beside the window
	shown shown
}

// shown is what the lists keep to.
type shown struct {
	Filter
	search string
	file   view.ImportFileRow // only its requests; no ID: of all files
}

// NewPresenter begins with all requests.
func NewPresenter(o Office, w *text.Words, location func() *time.Location) *Presenter {
	return &Presenter{office: o, words: w, location: location}
}

func (p *Presenter) now() shown {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.shown
}

func (p *Presenter) set(change func(*shown)) {
	p.mu.Lock()
	defer p.mu.Unlock()
	change(&p.shown)
}

// FindRequests finds the requests that fit search and filter, newest first.
func (p *Presenter) FindRequests(ctx context.Context, limit int) ([]int64, error) {
	now := p.now()
	q := view.RequestQuery{FileID: now.file.ID, Words: now.search, Since: now.Since}
	if now.Verdict != "" {
		q.Verdicts = []exchange.Verdict{now.Verdict}
	}
	return p.office.FindRequests(ctx, q, limit)
}

// Requests are rows of requests.
func (p *Presenter) Requests(ctx context.Context, ids []int64) ([]view.RequestRow, error) {
	return p.office.RequestRows(ctx, ids)
}

// FindFiles finds the files, newest first.
func (p *Presenter) FindFiles(ctx context.Context, limit int) ([]int64, error) {
	var q view.ImportFileQuery
	if only := p.now().RejectedFiles; only {
		q.Rejected = &only
	}
	return p.office.FindImportFiles(ctx, q, limit)
}

// Files are rows of files.
func (p *Presenter) Files(ctx context.Context, ids []int64) ([]view.ImportFileRow, error) {
	return p.office.ImportFileRows(ctx, ids)
}

// Search keeps to requests in which each word begins something.
func (p *Presenter) Search(words string) { p.set(func(s *shown) { s.search = words }) }

// Show sets the filter, of the requests or of the files.
func (p *Presenter) Show(f Filter) {
	p.set(func(s *shown) {
		if f.RejectedFiles {
			s.RejectedFiles = true
			return
		}
		f.RejectedFiles = s.RejectedFiles
		s.Filter, s.file = f, view.ImportFileRow{}
	})
}

// ShowFile keeps to the requests of a file.
func (p *Presenter) ShowFile(f view.ImportFileRow) {
	p.Show(Filter{})
	p.set(func(s *shown) { s.file = f })
}

// ShowVerdict keeps to the requests with a verdict, "" for all, among those that
// are shown.
func (p *Presenter) ShowVerdict(v exchange.Verdict) { p.set(func(s *shown) { s.Verdict = v }) }

// ShowRejected keeps to the files that could not be read, or shows all.
func (p *Presenter) ShowRejected(only bool) { p.set(func(s *shown) { s.RejectedFiles = only }) }

// Verdict is the verdict the requests keep to, "" for all.
func (p *Presenter) Verdict() exchange.Verdict { return p.now().Verdict }

// RejectedOnly reports whether the files are those that could not be read.
func (p *Presenter) RejectedOnly() bool { return p.now().RejectedFiles }

// Narrowed reports whether only some requests are shown.
func (p *Presenter) Narrowed() bool {
	now := p.now()
	return now.search != "" || now.file.ID != 0 || now.Verdict != "" || !now.Since.IsZero()
}

// Says names what the list keeps to besides what can be seen in its fields: a
// file, an instant; "" for nothing.
func (p *Presenter) Says() string {
	switch now := p.now(); {
	case now.file.ID != 0:
		return p.words.T("imports.only_file", "file", now.file.Name)
	case !now.Since.IsZero():
		return p.words.T("imports.only_since", "at", p.At(now.Since))
	}
	return ""
}

// At is an instant as the shop's clock shows it.
func (p *Presenter) At(t time.Time) string { return p.words.Instant(t, p.location()) }

// Type is a kind of request in words.
func (p *Presenter) Type(t exchange.Type) string {
	key := "imports.type." + string(t)
	if !p.words.Has(key) {
		return string(t)
	}
	return p.words.T(key)
}

// verdicts in the order of their weight.
var verdicts = []exchange.Verdict{
	exchange.NeedsDecision, exchange.Rejected, exchange.AppliedLater, exchange.Applied, exchange.Unchanged,
}

// Waiting gives the work that tells of what lies in the folder, one sentence a
// file; it is read by itself once nobody writes to it any more.
func (p *Presenter) Waiting() func(context.Context) ([]string, error) {
	zone := p.location()
	return func(ctx context.Context) ([]string, error) {
		lying, err := p.office.Lying(ctx)
		if err != nil {
			return nil, err
		}
		var out []string
		for _, f := range lying {
			key := "imports.waiting"
			if f.Size > exchange.MaxBytes {
				key = "imports.waiting_large"
			}
			out = append(out, p.words.T(key, "file", f.Name, "size", f.Size, "max", int64(exchange.MaxBytes),
				"at", p.words.Instant(f.Modified, zone)))
		}
		return out, nil
	}
}

// Import reads what waits now, and says what that was.
func (p *Presenter) Import(ctx context.Context) (string, error) {
	n, err := p.office.Import(ctx)
	if err != nil {
		return "", err
	}
	return p.words.T("imports.read", "count", n), nil
}
