package kit

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// Cell is what stands in one place of a table.
type Cell struct {
	Text   string
	Sign   Sign // drawn before the text
	Bold   bool
	Muted  bool
	Strike bool
	Color  fyne.ThemeColorName // "": by the sign, else ink
}

// Column says what stands below one head.
type Column[T any] struct {
	Key   string // for the width that is kept, and for sorting
	Title string
	Width float32 // at first; what a person drags is kept on this PC
	Right bool    // numbers
	Grow  bool    // takes what is left over
	Sort  bool    // can be sorted by
	Cell  func(T) Cell
}

// Sort is the order of a table; without a key it is the source's own.
type Sort struct {
	Key  string
	Down bool
}

// Source gives a table its rows. Its functions run beside the window.
type Source[T any] struct {
	// Find gives the ids in order, the first limit of them, or all with 0.
	Find func(ctx context.Context, s Sort, limit int) ([]int64, error)
	// Rows gives the rows of those ids that still exist, in any order.
	Rows func(ctx context.Context, ids []int64) ([]T, error)
	ID   func(T) int64
}

// Table shows rows of any number below a head.
type Table[T any] struct {
	widget.BaseWidget

	OnSelect func(row T, ok bool) // another row, the same one changed, or none
	OnOpen   func(T)              // Enter, double click
	OnLoaded func(n int)          // all ids are there
	Empty    fyne.CanvasObject    // shown when there are no rows
	Filtered func() bool          // true: there may be rows, but none that fit the search

	desk    *Desk
	name    string
	columns []Column[T]
	source  Source[T]
}

// NewTable makes a table. The name keeps its widths apart from those of other
// tables. Nothing is read before Reload.
func NewTable[T any](d *Desk, name string, columns []Column[T], src Source[T]) *Table[T] {
	t := &Table[T]{desk: d, name: name, columns: columns, source: src}
	t.ExtendBaseWidget(t)
	return t
}

// Reload shows what is stored now, keeping selection and place.
func (t *Table[T]) Reload() {}

// Restart shows the answer to another question – a search, a filter – from the
// top, keeping the selection if it is still there.
func (t *Table[T]) Restart() {}

// Select selects a row and scrolls there; 0 selects none.
func (t *Table[T]) Select(int64) {}

// Selected is the selected row.
func (t *Table[T]) Selected() (row T, ok bool) { return row, false }

// Len is the number of rows.
func (t *Table[T]) Len() int { return 0 }

// CreateRenderer is for Fyne.
func (t *Table[T]) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(canvas.NewRectangle(theme.Color(ColorSurface)))
}

// FocusGained is for Fyne.
func (t *Table[T]) FocusGained() {}

// FocusLost is for Fyne.
func (t *Table[T]) FocusLost() {}

// TypedRune is for Fyne: typing does nothing.
func (t *Table[T]) TypedRune(rune) {}

// TypedKey is for Fyne.
func (t *Table[T]) TypedKey(*fyne.KeyEvent) {}
