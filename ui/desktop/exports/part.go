// Package exports is the part of Importordner that shows what lies in the export
// folder: the catalogue, the accounts of customers and the answers to files. What
// is written there is decided in office/publish.
package exports

import (
	"context"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"turnus/ui/desktop/kit"
)

// Kind is what files of the export folder are about.
type Kind string

// The kinds, by the names of their folders, in the order they are offered.
const (
	Answers   Kind = "answers"
	Catalogue Kind = "catalogue"
	Accounts  Kind = "accounts"
)

var kinds = []Kind{Answers, Catalogue, Accounts}

// Shelf is what lies there of a kind.
type Shelf struct {
	Count int    // files there are
	Found int    // of them, with the words that were searched for
	Files []File // these, the newest first, as far as they are shown
}

// File is one of them.
type File struct {
	Name, Path string
	Size       int64
	Changed    time.Time
}

// Office looks into the folder.
type Office interface {
	// Shelf lists at most so many files of a kind with words in their name.
	Shelf(ctx context.Context, k Kind, search string, most int) (Shelf, error)
	// ExportDir is where it lies.
	ExportDir() string
}

// most is how many files are listed.
const most = 500

// Part is what the export folder holds, on the screen.
type Part struct {
	desk   *kit.Desk
	office Office

	kind    *kit.Choice[Kind]
	search  *kit.Search
	says    *kit.Line
	table   *kit.Table[row]
	open    *kit.Command
	folder  *kit.Command
	rows    []row
	object  fyne.CanvasObject
	looking kit.Latest
}

type row struct {
	id int64
	File
}

// found is what was read last: how many there are of each kind, and those of one.
type found struct {
	counts map[Kind]int
	kind   Kind
	shelf  Shelf
}

// New shows nothing before Reload.
func New(d *kit.Desk, o Office) *Part {
	p := &Part{desk: d, office: o, says: kit.NewCaption("").Cut()}
	var options []kit.Option[Kind]
	for _, k := range kinds {
		options = append(options, kit.Option[Kind]{Value: k, Name: d.T("exports.kind." + string(k))})
	}
	p.kind = kit.NewChoice(d, options)
	p.kind.OnChange = p.Reload
	p.search = kit.NewSearch(d, d.T("exports.search"), func(string) { p.Reload() })
	p.search.OnKey = func(k fyne.KeyName) bool {
		if k == fyne.KeyDown {
			d.Window.Canvas().Focus(p.table)
		}
		return k == fyne.KeyDown
	}
	p.open = &kit.Command{
		Name: d.T("exports.command.open"), Icon: kit.Icon("act-open"), Key: kit.Ctrl(fyne.KeyO),
		Ready: func() bool { _, ok := p.table.Selected(); return ok },
		Run: func() {
			if r, ok := p.table.Selected(); ok {
				d.View(r.Path)
			}
		},
	}
	p.folder = &kit.Command{Name: d.T("exports.command.folder"), Icon: kit.Icon("act-folder"), Run: func() { d.View(o.ExportDir()) }}
	p.table = p.newTable()
	bar := container.New(kit.FilterBar{}, p.search.Object(), p.kind.Object(), p.open.Button(), p.folder.Button())
	top := kit.NewColumn(kit.Gap/2, bar, p.says)
	p.object = container.NewBorder(container.New(layout.NewCustomPaddedLayout(0, kit.Gap/4, 0, 0), top), nil, nil, nil, p.table)
	return p
}

func (p *Part) newTable() *kit.Table[row] {
	d := p.desk
	column := func(key string, width float32, cell func(row) kit.Cell) kit.Column[row] {
		return kit.Column[row]{Key: key, Title: d.T("desk.browse.column." + key), Width: width, Cell: cell}
	}
	name := column("name", 300, func(r row) kit.Cell { return kit.Cell{Text: r.Name} })
	name.Grow = true
	size := column("size", 110, func(r row) kit.Cell { return kit.Cell{Text: d.Words.Bytes(r.Size)} })
	size.Right = true
	t := kit.NewTable(d, "export_files", []kit.Column[row]{
		name, size,
		column("changed", 160, func(r row) kit.Cell { return kit.Cell{Text: d.Words.Instant(r.Changed, d.Location()), Muted: true} }),
	}, kit.SliceSource(func() []row { return p.rows }, func(r row) int64 { return r.id }, nil))
	t.OnOpen = func(row) { p.open.Do() }
	t.OnSelect = func(row, bool) { p.open.Refresh() }
	t.Filtered = func() bool { return p.search.Text() != "" }
	t.Empty = kit.NewEmpty(d.T("exports.empty.title"), d.T("exports.empty.says"), nil)
	return t
}

// Name is for the screen the part is of.
func (p *Part) Name() string { return p.desk.T("exports.title") }

// Content is for the screen the part is of.
func (p *Part) Content() fyne.CanvasObject { return p.object }

// Commands are what can be done here.
func (p *Part) Commands() []*kit.Command { return []*kit.Command{p.open, p.folder} }

// Reload looks into the folder.
func (p *Part) Reload() {
	o, kind, words := p.office, p.kind.Value(), p.search.Text()
	kit.StartLatest(&p.looking, p.desk.Tasks, kit.Work[found]{
		Do: func(ctx context.Context) (found, error) {
			f := found{counts: map[Kind]int{}, kind: kind}
			for _, k := range kinds {
				search, n := "", 0
				if k == kind {
					search, n = words, most
				}
				shelf, err := o.Shelf(ctx, k, search, n)
				if err != nil {
					return f, err
				}
				if f.counts[k] = shelf.Count; k == kind {
					f.shelf = shelf
				}
			}
			return f, nil
		},
		Then: p.show,
	})
}

func (p *Part) show(f found) {
	d := p.desk
	p.rows = nil
	for i, x := range f.shelf.Files {
		p.rows = append(p.rows, row{id: int64(i + 1), File: x})
	}
	says := d.T("exports.counts", "answers", f.counts[Answers], "catalogue", f.counts[Catalogue], "accounts", f.counts[Accounts])
	switch shown := len(f.shelf.Files); {
	case f.shelf.Found > 0 && shown == 0:
		says += " " + d.T("exports.too_many")
	case f.shelf.Found > shown:
		says += " " + d.T("exports.newest", "count", shown, "found", f.shelf.Found)
	}
	p.says.SetText(says)
	p.table.Restart()
	p.open.Refresh()
	p.object.Refresh()
}
