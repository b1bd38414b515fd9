package imports

import (
	"context"
	"path/filepath"
	"slices"
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
	// ImportDir and ExportDir are the two folders.
	ImportDir() string
	ExportDir() string
}

// Filter is what a kit.Place shows: the requests with these verdicts, answered
// since an instant; the zero filter shows all.
type Filter struct {
	Verdicts []exchange.Verdict
	Since    time.Time
}

// Presenter has what the screen shows.
type Presenter struct {
	office   Office
	words    *text.Words
	location func() *time.Location

	filter Filter
	search string
	file   view.ImportFileRow // only its requests; no ID: of all files
}

// NewPresenter begins with all requests.
func NewPresenter(o Office, w *text.Words, location func() *time.Location) *Presenter {
	return &Presenter{office: o, words: w, location: location}
}

// FindRequests finds the requests that fit search and filter, newest first.
func (p *Presenter) FindRequests(ctx context.Context, limit int) ([]int64, error) {
	return p.office.FindRequests(ctx, view.RequestQuery{
		FileID: p.file.ID, Verdicts: p.filter.Verdicts, Words: p.search, Since: p.filter.Since,
	}, limit)
}

// Requests are rows of requests.
func (p *Presenter) Requests(ctx context.Context, ids []int64) ([]view.RequestRow, error) {
	return p.office.RequestRows(ctx, ids)
}

// FindFiles finds all files, newest first.
func (p *Presenter) FindFiles(ctx context.Context, limit int) ([]int64, error) {
	return p.office.FindImportFiles(ctx, view.ImportFileQuery{}, limit)
}

// Files are rows of files.
func (p *Presenter) Files(ctx context.Context, ids []int64) ([]view.ImportFileRow, error) {
	return p.office.ImportFileRows(ctx, ids)
}

// Search keeps to requests in which each word begins something.
func (p *Presenter) Search(words string) { p.search = words }

// Show sets the filter.
func (p *Presenter) Show(f Filter) { p.filter, p.file = f, view.ImportFileRow{} }

// ShowFile keeps to the requests of a file; the zero row shows all again.
func (p *Presenter) ShowFile(f view.ImportFileRow) { p.file, p.filter = f, Filter{} }

// File is the file whose requests are shown, "" for all.
func (p *Presenter) File() string { return p.file.Name }

// Verdict is the verdict the list keeps to, "" for several or all.
func (p *Presenter) Verdict() exchange.Verdict {
	if len(p.filter.Verdicts) == 1 {
		return p.filter.Verdicts[0]
	}
	return ""
}

// Narrowed reports whether only some requests are shown.
func (p *Presenter) Narrowed() bool {
	return p.search != "" || p.file.ID != 0 || len(p.filter.Verdicts) > 0 || !p.filter.Since.IsZero()
}

// Says names what the list keeps to besides what can be seen in its fields: a
// file, an instant; "" for nothing.
func (p *Presenter) Says() string {
	switch {
	case p.file.ID != 0:
		return p.words.T("imports.only_file", "file", p.file.Name)
	case !p.filter.Since.IsZero():
		return p.words.T("imports.only_since", "at", p.At(p.filter.Since))
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

// Counts tells what became of a file's requests: "12 übernommen · 1 abgelehnt".
func (p *Presenter) Counts(f view.ImportFileRow) string {
	var out string
	for _, v := range verdicts {
		if n := f.Verdicts[v]; n > 0 {
			if out != "" {
				out += " · "
			}
			out += p.words.T("imports.count", "count", n, "verdict", p.words.T("verdict."+string(v)))
		}
	}
	return out
}

// Worst is the verdict of a file that most needs a person.
func (p *Presenter) Worst(f view.ImportFileRow) exchange.Verdict {
	if f.Rejected {
		return exchange.Rejected
	}
	i := slices.IndexFunc(verdicts, func(v exchange.Verdict) bool { return f.Verdicts[v] > 0 })
	if i < 0 {
		return ""
	}
	return verdicts[i]
}

// State is how far a file has come.
func (p *Presenter) State(f view.ImportFileRow) string {
	if f.Rejected {
		return p.words.T("imports.file.rejected")
	}
	return p.words.T("imports.file." + string(f.State))
}

// Waiting tells of what lies in the folder, one sentence a file; it is read by
// itself once nobody writes to it any more.
func (p *Presenter) Waiting(ctx context.Context) ([]string, error) {
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
		out = append(out, p.words.T(key, "file", f.Name, "size", f.Size, "max", int64(exchange.MaxBytes), "at", p.At(f.Modified)))
	}
	return out, nil
}

// Import reads what waits now, and says what that was.
func (p *Presenter) Import(ctx context.Context) (string, error) {
	n, err := p.office.Import(ctx)
	if err != nil {
		return "", err
	}
	return p.words.T("imports.read", "count", n), nil
}

// AnswerFile is where the answer to a file lies.
func (p *Presenter) AnswerFile(name string) string {
	return filepath.Join(p.office.ExportDir(), filepath.FromSlash(exchange.AnswerPath(name)))
}

// RejectedSays tells of a file that could not be read what to do with it.
func (p *Presenter) RejectedSays(f view.ImportFileRow) string {
	return p.words.T("imports.rejected_says", "file", f.Name,
		"folder", filepath.Join(p.office.ImportDir(), "rejected"), "import", p.office.ImportDir())
}
