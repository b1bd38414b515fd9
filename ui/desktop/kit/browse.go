package kit

import (
	"cmp"
	"context"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// Folder is a folder of this computer, as one looks through it.
type Folder struct {
	Path    string
	Parent  string // "" if it is in none
	Entries []FolderEntry
}

// FolderEntry is a file or a folder in it.
type FolderEntry struct {
	Name, Path string
	Folder     bool
	Size       int64
	Changed    time.Time
}

// Wanted is what a person is to choose.
type Wanted struct {
	Folder  bool     // a folder, else a file
	Files   bool     // where a folder is wanted: or one of the files in it
	Endings []string // files that are shown, as ".csv"; none: all
}

// fits reports whether an entry is shown.
func (w Wanted) fits(e FolderEntry) bool {
	return e.Folder || len(w.Endings) == 0 || slices.Contains(w.Endings, strings.ToLower(filepath.Ext(e.Name)))
}

// NewPathField is a file or a folder of this computer: typed, or chosen from what
// there is.
func NewPathField(d *Desk, path, label string, w Wanted) *TextField {
	if d.Browse == nil {
		return NewTextField(d, path, label)
	}
	var f *TextField
	button := &Command{Name: d.T("desk.browse.button"), Icon: Icon("act-folder"), Run: func() {
		Browse(d, w, f.Text(), func(chosen string) {
			f.SetText(chosen)
			f.touched()
		})
	}}
	f = newTextField(d, path, label, false, button.Button())
	return f
}

// browser is the dialog in which a file or a folder is chosen.
type browser struct {
	desk        *Desk
	wanted      Wanted
	seen        Folder
	came, asked string // folder that was shown before, and what was asked for
	rows        []browsed
	at          *TextField
	table       *Table[browsed]
	open        *OpenDialog
	take        func(path string)
	reading     Latest
	last        int64 // id of a row
}

// browsed is a row of the list.
type browsed struct {
	id int64
	FolderEntry
	up bool // the folder above
}

// browsePref is where the folder is kept in which something was chosen last.
const browsePref = "browse.folder"

// Sizes of the list of a folder.
const (
	browseWidth float32 = 592
	browseLow   float32 = 160
	browseHigh  float32 = 320
)

// Browse lets a person choose a file or a folder, beginning at a path; "": where
// something was chosen last.
func Browse(d *Desk, w Wanted, path string, take func(path string)) {
	b := &browser{desk: d, wanted: w, take: take, at: NewTextField(d, "browse", d.T("desk.browse.path"))}
	b.table = NewTable(d, "browse", b.columns(), SliceSource(func() []browsed { return b.rows }, func(r browsed) int64 { return r.id }, nil))
	b.table.OnOpen = b.choose
	b.table.OnSelect = func(browsed, bool) { b.tell() }
	b.table.Empty = NewCaption(d.T("desk.browse.empty"))
	tall := min(browseHigh, max(browseLow, d.Window.Canvas().Size().Height-360))
	kind := "file"
	if w.Folder {
		kind = "folder"
	}
	b.open = ShowDialog(d, Dialog{
		Title: d.T("desk.browse." + kind), Form: NewForm(d, b.at), Do: d.T("desk.browse.take." + kind), OnDo: func(func()) { b.do() },
		Extra: container.NewGridWrap(fyne.NewSize(browseWidth, tall), b.table), OnShut: b.reading.Cancel,
	})
	if path == "" {
		path = d.Prefs.String(browsePref)
	}
	b.look(path)
}

func (b *browser) columns() []Column[browsed] {
	head := func(key string) string { return b.desk.T("desk.browse.column." + key) }
	return []Column[browsed]{
		{Key: "name", Title: head("name"), Width: 200, Grow: true, Cell: func(r browsed) Cell { return Cell{Text: r.Name, Bold: r.Folder} }},
		{Key: "kind", Title: head("kind"), Width: 90, Cell: func(r browsed) Cell {
			switch {
			case r.up:
				return Cell{}
			case r.Folder:
				return Cell{Text: b.desk.T("desk.browse.is_folder"), Muted: true}
			}
			return Cell{Text: strings.ToUpper(strings.TrimPrefix(filepath.Ext(r.Name), ".")), Muted: true}
		}},
		{Key: "size", Title: head("size"), Width: 84, Right: true, Cell: func(r browsed) Cell {
			if r.Folder {
				return Cell{}
			}
			return Cell{Text: b.desk.Words.Bytes(r.Size), Muted: true}
		}},
		{Key: "changed", Title: head("changed"), Width: 130, Cell: func(r browsed) Cell {
			if r.Changed.IsZero() || r.up {
				return Cell{}
			}
			return Cell{Text: b.desk.Words.Instant(r.Changed, b.desk.zone()), Muted: true}
		}},
	}
}

// look lists the folder at a path.
func (b *browser) look(path string) {
	b.came, b.asked = b.seen.Path, path
	StartLatest(&b.reading, b.desk.Tasks, Work[Folder]{
		Do:     func(ctx context.Context) (Folder, error) { return b.desk.Browse(ctx, path) },
		Then:   b.show,
		Failed: b.open.Fail,
	})
}

// show shows a folder: the one above it, its folders, then its files.
func (b *browser) show(f Folder) {
	b.seen = f
	rows := []browsed{}
	if f.Parent != "" {
		rows = append(rows, browsed{FolderEntry: FolderEntry{Name: b.desk.T("desk.browse.up"), Path: f.Parent, Folder: true}, up: true})
	}
	entries := slices.Clone(f.Entries)
	slices.SortStableFunc(entries, func(x, y FolderEntry) int {
		if x.Folder != y.Folder {
			if x.Folder {
				return -1
			}
			return 1
		}
		return cmp.Compare(strings.ToLower(x.Name), strings.ToLower(y.Name))
	})
	for _, e := range entries {
		if b.wanted.fits(e) {
			rows = append(rows, browsed{FolderEntry: e})
		}
	}
	for i := range rows { // no two rows have the same, whatever folder is shown
		b.last++
		rows[i].id = b.last
	}
	b.rows = rows
	b.at.SetText(f.Path)
	b.open.Tell(nil)
	b.table.Restart()
	b.table.Select(b.from())
	b.tell()
	b.desk.Window.Canvas().Focus(b.table)
}

// from is the row a person came from or asked for, else the first.
func (b *browser) from() int64 {
	for _, r := range b.rows {
		if !r.up && (r.Path == b.asked || r.Path == b.came) {
			return r.id
		}
	}
	if len(b.rows) == 0 {
		return 0
	}
	return b.rows[0].id
}

// choose opens a folder, or takes a file.
func (b *browser) choose(r browsed) {
	switch {
	case r.Folder:
		b.look(r.Path)
	case !b.wanted.Folder || b.wanted.Files:
		b.done(r.Path)
	}
}

// do goes where a person has typed, else takes what is chosen.
func (b *browser) do() {
	if at := b.at.Text(); at != b.seen.Path {
		b.look(at)
		return
	}
	if b.wanted.Folder {
		b.done(b.seen.Path)
		return
	}
	if r, ok := b.table.Selected(); ok {
		b.choose(r)
	}
}

// tell says why nothing can be taken yet.
func (b *browser) tell() {
	reason := ""
	if _, chosen := b.table.Selected(); !b.wanted.Folder && !chosen {
		reason = b.desk.T("desk.browse.no_file")
	}
	b.open.SetReason(reason)
}

func (b *browser) done(path string) {
	b.desk.Prefs.SetString(browsePref, b.seen.Path)
	b.open.Close()
	b.take(path)
}

// zone is where the clock of the shop is; UTC as long as nobody says.
func (d *Desk) zone() *time.Location {
	if d.Location == nil {
		return time.UTC
	}
	return d.Location()
}
