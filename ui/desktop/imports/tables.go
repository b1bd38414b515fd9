package imports

import (
	"context"

	"fyne.io/fyne/v2"

	"turnus/domain/office"
	"turnus/domain/office/view"
	"turnus/ui/desktop/kit"
)

func column[T any](s *Screen, key string, width float32, cell func(T) kit.Cell) kit.Column[T] {
	return kit.Column[T]{Key: key, Title: s.desk.T("imports.column." + key), Width: width, Cell: cell}
}

// empty says the first step.
func (s *Screen) empty() fyne.CanvasObject {
	return kit.NewEmpty(s.desk.T("imports.empty.title"), s.desk.T("imports.empty.says", "folder", s.show.office.ImportDir()), nil)
}

func (s *Screen) requestTable() *kit.Table[view.RequestRow] {
	t := kit.NewTable(s.desk, "import_requests", s.requestColumns(), kit.Source[view.RequestRow]{
		Find: func(ctx context.Context, _ kit.Sort, limit int) ([]int64, error) {
			return s.show.FindRequests(ctx, limit)
		},
		Rows: s.show.Requests,
		ID:   func(r view.RequestRow) int64 { return r.ID },
	})
	t.OnSelect = func(r view.RequestRow, ok bool) {
		s.detail.show(r, ok)
		s.refreshCommands()
	}
	t.OnOpen = func(view.RequestRow) { s.subscription.Do() }
	t.Filtered = s.show.Narrowed
	t.Empty = s.empty()
	return t
}

func (s *Screen) requestColumns() []kit.Column[view.RequestRow] {
	kind := column(s, "type", 120, func(r view.RequestRow) kit.Cell { return kit.Cell{Text: s.show.Type(r.Type)} })
	kind.Grow = true
	return []kit.Column[view.RequestRow]{
		column(s, "at", 130, func(r view.RequestRow) kit.Cell { return kit.Cell{Text: s.show.At(r.At), Muted: true} }),
		column(s, "request", 74, func(r view.RequestRow) kit.Cell { return kit.Cell{Text: r.Request} }),
		kind,
		column(s, "about", 88, func(r view.RequestRow) kit.Cell { return kit.Cell{Text: About(r.Body)} }),
		column(s, "verdict", 138, func(r view.RequestRow) kit.Cell {
			return kit.Cell{Text: s.desk.T("verdict." + string(r.Verdict)), Sign: signs[r.Verdict]}
		}),
	}
}

func (s *Screen) fileTable() *kit.Table[view.ImportFileRow] {
	t := kit.NewTable(s.desk, "import_files", s.fileColumns(), kit.Source[view.ImportFileRow]{
		Find: func(ctx context.Context, _ kit.Sort, limit int) ([]int64, error) { return s.show.FindFiles(ctx, limit) },
		Rows: s.show.Files,
		ID:   func(f view.ImportFileRow) int64 { return f.ID },
	})
	t.OnSelect = func(f view.ImportFileRow, ok bool) {
		s.file.show(f, ok)
		s.refreshCommands()
	}
	t.OnOpen = s.showFile
	t.Filtered = s.show.RejectedOnly
	t.Empty = s.empty()
	return t
}

// fileSign marks how far a file has come.
func fileSign(f view.ImportFileRow) kit.Sign {
	switch {
	case f.Rejected:
		return kit.Wrong
	case f.State == office.FileArchived:
		return kit.Done
	}
	return kit.Running
}

func (s *Screen) fileColumns() []kit.Column[view.ImportFileRow] {
	name := column(s, "file", 120, func(f view.ImportFileRow) kit.Cell { return kit.Cell{Text: f.Name} })
	name.Grow = true
	count := column(s, "requests", 84, func(f view.ImportFileRow) kit.Cell {
		if f.Rejected {
			return kit.Cell{}
		}
		return kit.Cell{Text: s.desk.T("imports.number", "n", f.Requests)}
	})
	count.Right = true
	return []kit.Column[view.ImportFileRow]{
		column(s, "at", 130, func(f view.ImportFileRow) kit.Cell { return kit.Cell{Text: s.show.At(f.Arrived), Muted: true} }),
		name,
		column(s, "state", 116, func(f view.ImportFileRow) kit.Cell {
			return kit.Cell{Text: s.show.State(f), Sign: fileSign(f)}
		}),
		count,
		column(s, "counts", 150, func(f view.ImportFileRow) kit.Cell {
			return kit.Cell{Text: s.show.Counts(f), Sign: signs[s.show.Worst(f)]}
		}),
	}
}
