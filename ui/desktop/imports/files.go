package imports

import (
	"context"
	"encoding/json"
	"path/filepath"

	"turnus/domain/exchange"
	"turnus/domain/office/view"
)

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

// Worst is the verdict among a file's requests that most needs a person, "" if
// it has none.
func (p *Presenter) Worst(f view.ImportFileRow) exchange.Verdict {
	for _, v := range verdicts {
		if f.Verdicts[v] > 0 {
			return v
		}
	}
	return ""
}

// State is how far a file has come.
func (p *Presenter) State(f view.ImportFileRow) string {
	if f.Rejected {
		return p.words.T("imports.file.rejected")
	}
	return p.words.T("imports.file." + string(f.State))
}

// AnswerFile is where the answer to a file lies.
func (p *Presenter) AnswerFile(name string) string {
	return filepath.Join(p.office.ExportDir(), filepath.FromSlash(exchange.AnswerPath(name)))
}

// Rejection is why a file could not be read, and where it lies.
type Rejection struct {
	Folder  string   // "" if it is not there any more
	Reasons []string // sentences, in the shop's language; none if the report is gone
	Says    string   // what to do with it
}

// Rejection gives the work that finds out why a file could not be read.
func (p *Presenter) Rejection(f view.ImportFileRow) func(context.Context) (Rejection, error) {
	return func(ctx context.Context) (Rejection, error) {
		path, report, err := p.office.Rejected(ctx, f.Name, f.SHA256)
		if err != nil || path == "" {
			return Rejection{Says: p.words.T("imports.rejected_gone", "import", p.office.ImportDir())}, err
		}
		r := Rejection{Folder: filepath.Dir(path)}
		r.Says = p.words.T("imports.rejected_says", "file", filepath.Base(path), "folder", r.Folder, "import", p.office.ImportDir())
		var answer exchange.Answer
		_ = json.Unmarshal(report, &answer) // somebody may have changed it: then it says nothing
		for _, x := range answer.Errors {
			r.Reasons = append(r.Reasons, x.Text)
		}
		return r, nil
	}
}
