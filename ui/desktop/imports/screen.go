package imports

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"turnus/domain/exchange"
	"turnus/domain/office/view"
	"turnus/ui/desktop/kit"
)

// Screen is Importordner on the screen.
type Screen struct {
	desk *kit.Desk
	show *Presenter

	read, folder, answer *kit.Command

	search   *kit.Search
	verdict  *kit.Choice[exchange.Verdict]
	narrowed *narrowed
	requests *kit.Table[view.RequestRow]
	detail   *detailPane
	files    *kit.Table[view.ImportFileRow]
	file     *filePane
	waiting  *kit.Prose
	parts    *kit.Parts
	content  fyne.CanvasObject

	quiet  bool // fields are being set, not chosen
	lookup kit.Latest
}

// The parts of the page.
const (
	partRequests = iota
	partFiles
)

// signs are how verdicts are marked.
var signs = map[exchange.Verdict]kit.Sign{
	exchange.Applied: kit.Done, exchange.AppliedLater: kit.Moved, exchange.Unchanged: kit.Paused,
	exchange.NeedsDecision: kit.Due, exchange.Rejected: kit.Wrong,
}

// New makes the screen.
func New(d *kit.Desk, o Office) *Screen {
	s := &Screen{desk: d, show: NewPresenter(o, d.Words, d.Location)}
	s.read = &kit.Command{
		Name: d.T("imports.command.read"), Icon: kit.Icon("nav-imports"), Key: kit.Ctrl(fyne.KeyI), Primary: true, Run: s.readNow,
	}
	s.folder = &kit.Command{
		Name: d.T("imports.command.folder"), Icon: kit.Icon("act-folder"), Run: func() { d.View(o.ImportDir()) },
	}
	s.answer = &kit.Command{
		Name: d.T("imports.command.answer"), Icon: kit.Icon("act-open"), Key: kit.Ctrl(fyne.KeyO), Run: s.openAnswer,
		Ready: func() bool { return s.chosenFile() != "" },
	}
	s.build(o)
	return s
}

func (s *Screen) build(o Office) {
	d := s.desk
	s.search = kit.NewSearch(d, d.T("imports.search"), func(words string) {
		s.show.Search(words)
		s.requests.Restart()
	})
	s.search.OnKey = func(k fyne.KeyName) bool {
		if k == fyne.KeyDown {
			d.Window.Canvas().Focus(s.requests)
		}
		return k == fyne.KeyDown
	}
	s.verdict = kit.NewChoice(d, s.verdictOptions())
	s.verdict.OnChange = s.chooseVerdict
	s.narrowed = newNarrowed(d, func() { s.showAll() })
	s.requests = s.requestTable()
	s.detail = newDetailPane(d)
	s.files = s.fileTable()
	s.file = newFilePane(s)
	s.waiting = kit.NewProse("")
	s.waiting.Hide()

	bar := container.NewBorder(nil, nil, nil, container.NewGridWrap(fyne.NewSize(220, s.search.Object().MinSize().Height), s.verdict.Object()),
		s.search.Object())
	requests := split(container.NewBorder(container.NewVBox(bar, s.narrowed.object), nil, nil, nil, s.requests), s.detail.object)
	files := split(s.files, s.file.object)
	s.parts = kit.NewParts(d,
		kit.Part{Name: d.T("imports.tab.requests"), Content: requests},
		kit.Part{Name: d.T("imports.tab.files"), Content: files})
	s.parts.OnChange = func(int) { s.refreshCommands() }
	body := container.NewBorder(s.waiting, nil, nil, nil, s.parts.Object())
	s.content = kit.NewPage(d.T("imports.title"), nil, s.Commands(), body)
	s.refreshCommands()
}

// split puts a list beside what is known of the chosen row.
func split(list, detail fyne.CanvasObject) fyne.CanvasObject {
	both := container.NewHSplit(list, container.NewVScroll(container.New(layout.NewCustomPaddedLayout(0, 0, kit.Gap, kit.Gap), detail)))
	both.SetOffset(0.64)
	return both
}

func (s *Screen) verdictOptions() []kit.Option[exchange.Verdict] {
	options := []kit.Option[exchange.Verdict]{{Value: "", Name: s.desk.T("imports.all_verdicts")}}
	for _, v := range verdicts {
		options = append(options, kit.Option[exchange.Verdict]{Value: v, Name: s.desk.T("verdict." + string(v))})
	}
	return options
}

func (s *Screen) requestTable() *kit.Table[view.RequestRow] {
	column := func(key string, width float32, cell func(view.RequestRow) kit.Cell) kit.Column[view.RequestRow] {
		return kit.Column[view.RequestRow]{Key: key, Title: s.desk.T("imports.column." + key), Width: width, Cell: cell}
	}
	kind := column("type", 150, func(r view.RequestRow) kit.Cell { return kit.Cell{Text: s.show.Type(r.Type)} })
	kind.Grow = true
	t := kit.NewTable(s.desk, "import_requests", []kit.Column[view.RequestRow]{
		column("at", 140, func(r view.RequestRow) kit.Cell { return kit.Cell{Text: s.show.At(r.At), Muted: true} }),
		column("request", 76, func(r view.RequestRow) kit.Cell { return kit.Cell{Text: r.Request} }),
		kind,
		column("about", 96, func(r view.RequestRow) kit.Cell { return kit.Cell{Text: About(r.Body)} }),
		column("verdict", 136, func(r view.RequestRow) kit.Cell {
			return kit.Cell{Text: s.desk.T("verdict." + string(r.Verdict)), Sign: signs[r.Verdict]}
		}),
	}, kit.Source[view.RequestRow]{
		Find: func(ctx context.Context, _ kit.Sort, limit int) ([]int64, error) {
			return s.show.FindRequests(ctx, limit)
		},
		Rows: s.show.Requests,
		ID:   func(r view.RequestRow) int64 { return r.ID },
	})
	t.OnSelect = func(r view.RequestRow, ok bool) {
		s.detail.show(s.show, r, ok)
		s.refreshCommands()
	}
	t.Filtered = s.show.Narrowed
	t.Empty = kit.NewEmpty(s.desk.T("imports.empty.title"), s.desk.T("imports.empty.says", "folder", s.show.office.ImportDir()), nil)
	return t
}

func (s *Screen) fileTable() *kit.Table[view.ImportFileRow] {
	column := func(key string, width float32, cell func(view.ImportFileRow) kit.Cell) kit.Column[view.ImportFileRow] {
		return kit.Column[view.ImportFileRow]{Key: key, Title: s.desk.T("imports.column." + key), Width: width, Cell: cell}
	}
	name := column("file", 180, func(f view.ImportFileRow) kit.Cell { return kit.Cell{Text: f.Name} })
	name.Grow = true
	count := column("requests", 88, func(f view.ImportFileRow) kit.Cell {
		return kit.Cell{Text: s.desk.T("imports.number", "n", f.Requests)}
	})
	count.Right = true
	t := kit.NewTable(s.desk, "import_files", []kit.Column[view.ImportFileRow]{
		column("at", 140, func(f view.ImportFileRow) kit.Cell { return kit.Cell{Text: s.show.At(f.Arrived), Muted: true} }),
		name,
		column("state", 120, func(f view.ImportFileRow) kit.Cell {
			return kit.Cell{Text: s.show.State(f), Sign: signs[s.show.Worst(f)]}
		}),
		count,
		column("counts", 240, func(f view.ImportFileRow) kit.Cell { return kit.Cell{Text: s.show.Counts(f)} }),
	}, kit.Source[view.ImportFileRow]{
		Find: func(ctx context.Context, _ kit.Sort, limit int) ([]int64, error) { return s.show.FindFiles(ctx, limit) },
		Rows: s.show.Files,
		ID:   func(f view.ImportFileRow) int64 { return f.ID },
	})
	t.OnSelect = func(f view.ImportFileRow, ok bool) {
		s.file.show(f, ok)
		s.refreshCommands()
	}
	t.OnOpen = s.showFile
	t.Empty = kit.NewEmpty(s.desk.T("imports.empty.title"), s.desk.T("imports.empty.says", "folder", s.show.office.ImportDir()), nil)
	return t
}

// Content is for the shell.
func (s *Screen) Content() fyne.CanvasObject { return s.content }

// Open shows a Filter, or the screen as it was.
func (s *Screen) Open(p kit.Place) {
	if f, ok := p.Show.(Filter); ok {
		s.show.Show(f)
		s.search.SetText("")
		s.show.Search("")
		s.parts.Choose(partRequests)
		s.fieldsAsShown()
		s.requests.Restart()
	}
	s.Reload()
}

// Reload shows what is stored now.
func (s *Screen) Reload() {
	s.requests.Reload()
	s.files.Reload()
	s.lookIntoFolder()
}

// Commands is for the shell.
func (s *Screen) Commands() []*kit.Command { return []*kit.Command{s.read, s.folder, s.answer} }

// Search is what Ctrl+F focuses.
func (s *Screen) Search() fyne.Focusable {
	s.parts.Choose(partRequests)
	return s.search.Focus()
}

func (s *Screen) refreshCommands() { kit.RefreshCommands(s.Commands()) }

// chosenFile is the file of the chosen row, "" for none.
func (s *Screen) chosenFile() string {
	if s.parts != nil && s.parts.Chosen() == partFiles {
		f, _ := s.files.Selected()
		return f.Name
	}
	r, _ := s.requests.Selected()
	return r.File
}

func (s *Screen) openAnswer() { s.desk.View(s.show.AnswerFile(s.chosenFile())) }

func (s *Screen) chooseVerdict() {
	if s.quiet {
		return
	}
	f := Filter{}
	if v := s.verdict.Value(); v != "" {
		f.Verdicts = []exchange.Verdict{v}
	}
	s.show.filter.Verdicts = f.Verdicts
	s.requests.Restart()
}

// showFile shows the requests of one file.
func (s *Screen) showFile(f view.ImportFileRow) {
	s.show.ShowFile(f)
	s.parts.Choose(partRequests)
	s.fieldsAsShown()
	s.requests.Restart()
}

func (s *Screen) showAll() {
	s.show.Show(Filter{})
	s.fieldsAsShown()
	s.requests.Restart()
}

// fieldsAsShown puts into the fields what the list keeps to.
func (s *Screen) fieldsAsShown() {
	s.quiet = true
	s.verdict.SetValue(s.show.Verdict())
	s.quiet = false
	s.narrowed.says(s.show.Says())
}

// readNow takes what waits without waiting for the watch.
func (s *Screen) readNow() {
	kit.Start(s.desk.Tasks, kit.Work[string]{
		Name: s.desk.T("shell.task.import"), Do: s.show.Import,
		Then: func(says string) {
			kit.ShowMessage(s.desk, s.desk.T("imports.title"), says)
			s.desk.Saved()
		},
	})
}

// lookIntoFolder tells what lies there still. That the folder is gone stands
// here, too: nothing is read until it is back.
func (s *Screen) lookIntoFolder() {
	kit.StartLatest(&s.lookup, s.desk.Tasks, kit.Work[[]string]{
		Do:     s.show.Waiting,
		Then:   s.tellWaiting,
		Failed: func(err error) { s.tellWaiting(s.desk.Words.Error(err)) },
	})
}

func (s *Screen) tellWaiting(sentences []string) {
	s.waiting.SetText(strings.Join(sentences, "\n"))
	if len(sentences) == 0 {
		s.waiting.Hide()
	} else {
		s.waiting.Show()
	}
	s.content.Refresh()
}
