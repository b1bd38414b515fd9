package kit

import (
	"context"
	"image/color"
	"reflect"
	"slices"

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
	Grow  bool    // takes what is left over, at least Width; one column at most
	Sort  bool    // can be sorted by
	Cell  func(T) Cell
	// Value is what Cell shows where the table is written into a file: a string, an
	// int, a civil.Date, a money.Amount; nil: the text of Cell.
	Value func(T) any
}

// Sort is the order of a table; without a key it is the source's own.
type Sort struct {
	Key  string
	Down bool
}

// Source gives a table its rows. Find and Rows run beside the window.
type Source[T any] struct {
	// Find gives the ids in order, the first limit of them, or all with 0. Ids
	// are above 0.
	Find func(ctx context.Context, s Sort, limit int) ([]int64, error)
	// Rows gives the rows of those ids that still exist, in any order.
	Rows func(ctx context.Context, ids []int64) ([]T, error)
	ID   func(T) int64
}

// Table shows any number of rows below a head. It asks for the first ids and
// shows them, then for all, and for rows only when they come into view. One row
// can be selected. The same widget takes the keyboard.
type Table[T any] struct {
	widget.BaseWidget

	OnSelect func(row T, ok bool) // another row, the same one changed, or none
	OnOpen   func(T)              // Enter, double click
	OnLoaded func(n int)          // all ids are there
	Empty    fyne.CanvasObject    // shown when there are no rows
	Filtered func() bool          // true: there may be rows, but none that fit the search
	OnMark   func(n int)          // other rows are marked, see Marked; nil: none can be

	desk    *Desk
	name    string
	all     []Column[T] // also those a person does not want to see
	columns []Column[T] // those that are seen
	source  Source[T]
	grid    *grid
	sort    Sort

	ids      []int64
	rows     pages[T]
	selected int64 // 0: none
	wanted   bool  // scroll to the selected row as soon as it is there
	marked   map[int64]bool
	told     told[T]
	canMove  func() bool
	move     func(by int) // see Movable; nil: rows cannot be dragged

	state    tableState
	shown    int  // counts the answers shown
	pending  bool // a question is under way
	fetching bool
	retried  bool // after a row was gone
	finding  Latest
	patience func(context.Context) // ends when it should say that it is loading; nil: never

	ground, ring *canvas.Rectangle
	note         *Line
}

// tableState is where a table stands between question and answer.
type tableState int

const (
	notAsked tableState = iota
	asking              // nothing came yet
	slow                // asking, for longer than one waits without a word
	begun               // the first ids are there
	whole               // all are there
	failed              // and nothing is there
)

// told is what was said last about the selected row.
type told[T any] struct {
	id  int64
	row T
}

// NewTable makes a table. The name keeps its widths apart from those of other
// tables. Nothing is read before Reload.
func NewTable[T any](d *Desk, name string, columns []Column[T], src Source[T]) *Table[T] {
	t := &Table[T]{
		desk: d, name: name, all: columns, source: src, patience: wait, marked: map[int64]bool{},
		ground: canvas.NewRectangle(nil), ring: canvas.NewRectangle(color.Transparent), note: NewCaption(""),
	}
	t.columns = t.wantedColumns()
	t.grid = t.newGrid()
	t.ring.StrokeWidth = 2
	t.ExtendBaseWidget(t)
	return t
}

// newGrid draws the columns that are seen.
func (t *Table[T]) newGrid() *grid {
	g := newGrid(t.heads(), newWidths(t.keptWidths(), slices.IndexFunc(t.columns, func(c Column[T]) bool { return c.Grow })))
	g.row, g.viewed = t.row, t.fetch
	g.pressed, g.opened = t.press, t.open
	g.sort, g.resized = t.sortByColumn, t.keepWidths
	g.typed, g.marked, g.choose = t.passOn, t.isMarked, t.ChooseColumns
	if t.move != nil {
		g.makeMovable(t.canMove, t.move)
	}
	return g
}

func (t *Table[T]) heads() []gridColumn {
	heads := make([]gridColumn, len(t.columns))
	for i, c := range t.columns {
		heads[i] = gridColumn{title: c.Title, right: c.Right, sort: c.Sort}
	}
	return heads
}

func (t *Table[T]) widthKey(column int) string {
	return "table." + t.name + "." + t.columns[column].Key
}

func (t *Table[T]) keptWidths() []float32 {
	kept := make([]float32, len(t.columns))
	for i, c := range t.columns {
		kept[i] = c.Width
		if t.desk.Prefs != nil {
			kept[i] = float32(t.desk.Prefs.FloatWithFallback(t.widthKey(i), float64(c.Width)))
		}
		kept[i] = between(kept[i], leastWidth, mostWidth)
	}
	return kept
}

func (t *Table[T]) keepWidths(columns []int) {
	if t.desk.Prefs == nil {
		return
	}
	for _, i := range columns {
		t.desk.Prefs.SetFloat(t.widthKey(i), float64(t.grid.widths.chosen[i]))
	}
}

// Len is the number of rows that are known, all of them once OnLoaded was
// called.
func (t *Table[T]) Len() int { return len(t.ids) }

// Selected is the selected row; false if there is none or it is not loaded yet.
func (t *Table[T]) Selected() (row T, ok bool) {
	if t.selected == 0 || t.told.id != t.selected {
		return row, false
	}
	return t.told.row, true
}

// Select selects a row and scrolls there; 0 selects none. A row that is not in
// the list may come with the next answer, else it is forgotten.
func (t *Table[T]) Select(id int64) {
	t.selected, t.wanted = id, id != 0
	t.settle()
}

// settle finds the selected row, shows it and tells of it.
func (t *Table[T]) settle() {
	i := slices.Index(t.ids, t.selected)
	t.mark(i)
	if t.wanted && i >= 0 {
		t.wanted = false
		t.grid.reveal(i)
	}
	t.fetch()
}

// mark shows which row is selected and tells of it.
func (t *Table[T]) mark(i int) {
	t.grid.selected = i
	t.grid.body.highlight()
	t.markFocus()
	t.announce()
}

// announce tells once of another row, of one that changed, or of none.
func (t *Table[T]) announce() {
	var now told[T]
	if row, ok := t.rows.get(t.grid.selected); ok {
		now = told[T]{id: t.selected, row: row}
	} else if t.grid.selected >= 0 || t.selected != 0 && t.pending {
		return // not loaded yet
	}
	if now.id == t.told.id && reflect.DeepEqual(now.row, t.told.row) {
		return
	}
	t.told = now
	if t.OnSelect != nil {
		t.OnSelect(now.row, now.id != 0)
	}
}

// row fills in the cells of row i.
func (t *Table[T]) row(i int, into []Cell) bool {
	row, ok := t.rows.get(i)
	if !ok {
		return false
	}
	for c, column := range t.columns {
		into[c] = column.Cell(row)
	}
	return true
}

// CreateRenderer is for Fyne.
func (t *Table[T]) CreateRenderer() fyne.WidgetRenderer {
	r := &tableRenderer[T]{t}
	r.Refresh()
	return r
}

type tableRenderer[T any] struct{ table *Table[T] }

// MinSize is the head and a few rows.
func (r *tableRenderer[T]) MinSize() fyne.Size { return fyne.NewSize(4*leastWidth, 4*RowHeight) }

func (r *tableRenderer[T]) Destroy() {}

// Objects are in the order of the Tab key: the rows, then the head.
func (r *tableRenderer[T]) Objects() []fyne.CanvasObject {
	t := r.table
	if t.isEmpty() && t.Empty != nil {
		return []fyne.CanvasObject{t.Empty}
	}
	return []fyne.CanvasObject{t.ground, t.grid.scroll, t.grid.clip, t.note, t.ring}
}

func (r *tableRenderer[T]) Layout(size fyne.Size) {
	t := r.table
	t.ground.Resize(size)
	t.ring.Resize(size)
	t.note.Move(fyne.NewPos(cellPadding, RowHeight+cellPadding))
	t.note.Resize(fyne.NewSize(size.Width-2*cellPadding, t.note.MinSize().Height))
	t.grid.layOut(fyne.Position{}, size)
	if t.Empty != nil {
		t.Empty.Move(fyne.Position{})
		t.Empty.Resize(size)
	}
}

// Refresh draws everything anew, as after a change of the theme.
func (r *tableRenderer[T]) Refresh() {
	t := r.table
	t.ground.FillColor = theme.Color(ColorSurface)
	t.ring.StrokeColor = theme.Color(theme.ColorNameFocus)
	t.grid.retheme()
	t.comment()
	r.Layout(t.Size())
	canvas.Refresh(t)
}
