package notices

import (
	"context"
	"maps"
	"path/filepath"
	"slices"

	"turnus/domain/notice"
	"turnus/domain/office"
	"turnus/domain/office/noticing"
	"turnus/domain/office/view"
	"turnus/domain/record"
	"turnus/ui/text"
)

// Made is what was made to tell customers, and whom it tells of what.
type Made struct {
	Way       notice.Way
	Path      string // of the file, or of the folder of its volumes; "": no file
	Seen      []record.Head
	Customers int
}

// Print gives what prints the letters to all customers that what is marked is for;
// without marks, to all in the list.
func (p *Presenter) Print() func(context.Context) (Made, error) {
	return p.make(notice.ByLetter, p.office.Papers.Letters)
}

// List gives what writes the list of the same.
func (p *Presenter) List() func(context.Context) (Made, error) {
	return p.make(notice.ByList, func(_ context.Context, letters []notice.Letter) (string, error) {
		return p.office.Papers.NoticeList(letters)
	})
}

func (p *Presenter) make(way notice.Way, write func(context.Context, []notice.Letter) (string, error)) func(context.Context) (Made, error) {
	wanted, today := p.wanted(), p.today()
	return func(ctx context.Context) (Made, error) {
		ids, err := wanted(ctx)
		if err != nil {
			return Made{}, err
		}
		letters, err := p.office.Jobs.Letters(office.Stage(ctx, 0, 1, 2), today, ids)
		if err != nil || len(letters) == 0 {
			return Made{}, err
		}
		made := Made{Way: way, Seen: notice.Seen(letters), Customers: len(letters)}
		made.Path, err = write(office.Stage(ctx, 1, 2, 2), letters)
		return made, err
	}
}

// Look gives what looks at the same, or at all in the list, without making
// anything of it: the shop has told them itself.
func (p *Presenter) Look() func(context.Context) (Made, error) {
	wanted := p.wanted()
	return func(ctx context.Context) (Made, error) {
		made := Made{Way: notice.ByList}
		ids, err := wanted(ctx)
		if err != nil {
			return made, err
		}
		customers := map[int64]bool{}
		for some := range slices.Chunk(ids, rowsAtOnce) {
			rows, err := p.office.Lists.NoticeRows(ctx, some)
			if err != nil {
				return made, err
			}
			for _, r := range rows {
				made.Seen = append(made.Seen, record.Head{ID: r.ID, Version: r.Version})
				customers[r.Customer.ID] = true
			}
		}
		made.Customers = len(customers)
		return made, nil
	}
}

// wanted finds what is marked; without marks, everything in the list.
func (p *Presenter) wanted() func(context.Context) ([]int64, error) {
	ids, q := slices.Sorted(maps.Keys(p.marked)), *p.query.Load()
	return func(ctx context.Context) ([]int64, error) {
		if len(ids) > 0 {
			return ids, nil
		}
		return p.office.Lists.FindNotices(ctx, view.NoticeQuery{Words: q.Words}, 0)
	}
}

// Give gives what remembers that they were told.
func (p *Presenter) Give(m Made) func(context.Context) (noticing.Given, error) {
	today := p.today()
	return func(ctx context.Context) (noticing.Given, error) {
		return p.office.Jobs.Give(ctx, p.office.Actor, today, m.Way, m.Seen)
	}
}

// Says tells what was made.
func (m Made) Says(w *text.Words) string {
	key := "notices.listed"
	if m.Way == notice.ByLetter {
		key = "notices.printed"
	}
	return w.T(key, "count", m.Customers, "file", filepath.Base(m.Path))
}

// Asks is the question whether they count as told.
func (m Made) Asks(w *text.Words) string {
	says := w.T("notices.give.says", "count", len(m.Seen), "customers", w.T("notices.customers", "count", m.Customers))
	if m.Way == notice.ByLetter {
		return says + " " + w.T("notices.give.letters")
	}
	return says + " " + w.T("notices.give.list")
}

// told says what became of it.
func told(w *text.Words, g noticing.Given) string {
	says := w.T("notices.given", "count", g.Told)
	if g.Left > 0 {
		says += " " + w.T("notices.left", "count", g.Left)
	}
	return says
}
