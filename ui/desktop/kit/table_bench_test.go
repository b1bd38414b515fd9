package kit

import (
	"context"
	"fmt"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"turnus/domain/lang"
	"turnus/ui/text"
)

// largeTable has 100 000 rows of eight columns in a window of 1280 by 800.
func largeTable(b *testing.B) *Table[crate] {
	b.Helper()
	app := test.NewTempApp(b)
	app.Settings().SetTheme(Theme(Light))
	const n = 100_000
	all := make([]int64, n)
	for i := range all {
		all[i] = int64(i + 1)
	}
	signs := []Sign{NoSign, Due, Paused, Wrong}
	src := Source[crate]{
		ID: func(c crate) int64 { return c.id },
		Find: func(_ context.Context, _ Sort, limit int) ([]int64, error) {
			if limit > 0 {
				return all[:limit], nil
			}
			return all, nil
		},
		Rows: func(_ context.Context, ids []int64) ([]crate, error) {
			rows := make([]crate, len(ids))
			for i, id := range ids {
				rows[i] = crate{id: id, name: "a customer with a long name", price: int(id) * 5, sign: signs[id%4]}
			}
			return rows, nil
		},
	}
	var columns []Column[crate]
	for i := range 8 {
		columns = append(columns, Column[crate]{Key: fmt.Sprint(i), Title: "Column", Width: 120, Right: i > 5, Grow: i == 1, Cell: func(c crate) Cell {
			switch {
			case i > 5:
				return Cell{Text: fmt.Sprint(c.price)}
			case i == 2:
				return Cell{Text: "state", Sign: c.sign}
			}
			return Cell{Text: c.name, Bold: i == 1, Muted: i == 3}
		}})
	}
	d := &Desk{Words: text.For(lang.DE, "CH"), Prefs: app.Preferences(), Tasks: InlineTasks(func(err error) { b.Error(err) })}
	t := NewTable(d, "large", columns, src)
	w := test.NewWindow(t)
	b.Cleanup(w.Close)
	w.Resize(fyne.NewSize(1280, 800))
	t.Reload()
	return t
}

// BenchmarkScrollByPage shows a page that was never seen: all its cells are
// formatted, cut and placed, and its rows read.
func BenchmarkScrollByPage(b *testing.B) {
	t := largeTable(b)
	page := float32(t.grid.page()) * RowHeight
	most := float32(t.Len()-100) * RowHeight
	y := float32(0)
	b.ReportAllocs()
	for b.Loop() {
		if y += page; y > most {
			y = 0
		}
		t.grid.scrollTo(y)
	}
}

// BenchmarkScrollByWheel turns the wheel by a third of a row, as touchpads do.
func BenchmarkScrollByWheel(b *testing.B) {
	t := largeTable(b)
	b.ReportAllocs()
	for b.Loop() {
		t.grid.scroll.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, -9)})
	}
}

// BenchmarkKeyDown goes down row by row.
func BenchmarkKeyDown(b *testing.B) {
	t := largeTable(b)
	b.ReportAllocs()
	for b.Loop() {
		t.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	}
}

// BenchmarkReload reads all ids again and finds place and selection.
func BenchmarkReload(b *testing.B) {
	t := largeTable(b)
	t.Select(70_000)
	b.ReportAllocs()
	for b.Loop() {
		t.Reload()
	}
}
