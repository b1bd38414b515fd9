package picking

import (
	"context"
	"path/filepath"
	"slices"

	"turnus/domain/picking"
)

// Paper is a pick list that was printed.
type Paper struct {
	Sheet picking.Sheet // what came onto paper
	Path  string        // of the PDF, or the folder of its volumes
}

// CanPrint reports whether there is anything to be printed.
func (p *Presenter) CanPrint() bool { return len(p.sheet.Slips)+len(p.sheet.Total.Rows) > 0 }

// Unprinted is how many of the day's slips are new or changed since they were
// printed, and how many slips there are.
func (p *Presenter) Unprinted() (due, all int) {
	return countSlips(p.sheet.Slips, isUnprinted), len(p.sheet.Slips)
}

func isUnprinted(s picking.Slip) bool { return s.Edition == 0 || s.Stale }

// Print gives what prints the day shown. Slips that are new or changed get their
// next edition; with all, the others come onto paper once more too.
func (p *Presenter) Print(all bool) func(context.Context) (Paper, error) {
	seen := p.sheet
	return func(ctx context.Context) (Paper, error) {
		sheet, err := p.office.Jobs.Print(ctx, p.office.Actor, seen.Pick)
		if err != nil {
			return Paper{}, err
		}
		write := p.office.Papers.PickList
		if !all {
			write = p.office.Papers.PickListPart
			sheet.Slips = otherEditions(sheet.Slips, seen.Slips)
		}
		path, err := write(ctx, sheet)
		return Paper{Sheet: sheet, Path: path}, err
	}
}

// otherEditions are the slips whose edition was not seen, whoever printed it.
func otherEditions(slips, seen []picking.Slip) []picking.Slip {
	editions := map[picking.Key]int{}
	for _, s := range seen {
		editions[s.Key] = s.Edition
	}
	return slices.DeleteFunc(slices.Clone(slips), func(s picking.Slip) bool { return editions[s.Key] == s.Edition })
}

// Printed remembers the paper of a day, to be told of and opened again.
func (p *Presenter) Printed(paper Paper) {
	supplements := countSlips(paper.Sheet.Slips, func(s picking.Slip) bool { return s.Edition > 1 })
	var of string
	if supplements > 0 {
		of = p.words.T("picking.supplements", "count", supplements)
	}
	p.notes[paper.Sheet.Pick] = note{
		says: p.words.T("picking.printed", "count", len(paper.Sheet.Slips), "supplements", of, "file", filepath.Base(paper.Path)),
		path: paper.Path,
	}
}

// PDF is where the paper of the day lies that was printed last while the screen is
// open, "" if none was.
func (p *Presenter) PDF() string { return p.notes[p.day].path }

// note is what was done with a day last.
type note struct{ says, path string }
