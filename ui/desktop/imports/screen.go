package imports

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/domain/exchange"
	"turnus/domain/office/view"
	"turnus/ui/desktop/kit"
)

// Screen is Importordner on the screen.
type Screen struct {
	desk *kit.Desk
	show *Presenter

	read, folder, answer, subscription *kit.Command

	told     *kit.Notice // what was read when a person asked for it
	waiting  *kit.Notice // what lies in the folder
	parts    *kit.Parts
	search   *kit.Search
	verdict  *kit.Choice[exchange.Verdict]
	narrowed *narrowed
	requests *kit.Table[view.RequestRow]
	detail   *detailPane
	rejected *kit.Choice[bool]
	files    *kit.Table[view.ImportFileRow]
	file     *filePane
	more     []Part
	content  fyne.CanvasObject

	quiet   bool // fields are being set, not chosen
	looking kit.Latest
}

// The parts of the page.
const (
	partRequests = iota
	partFiles
	partMore // the first of those that are given
)

// Part is what else comes into the shop from files, beside the import folder.
type Part interface {
	Name() string
	Content() fyne.CanvasObject
	Commands() []*kit.Command
}

// reloader is a part that shows what lies in a folder now.
type reloader interface{ Reload() }

// reloadPart lets the part that is shown look again, if it is one of those.
func (s *Screen) reloadPart() {
	if i := s.parts.Chosen() - partMore; i >= 0 {
		if r, ok := s.more[i].(reloader); ok {
			r.Reload()
		}
	}
}

// signs are how verdicts are marked.
var signs = map[exchange.Verdict]kit.Sign{
	exchange.Applied: kit.Done, exchange.AppliedLater: kit.Moved, exchange.Unchanged: kit.Paused,
	exchange.NeedsDecision: kit.Due, exchange.Rejected: kit.Wrong,
}

// New makes the screen.
func New(d *kit.Desk, o Office, more ...Part) *Screen {
	s := &Screen{desk: d, more: more, show: NewPresenter(o, d.Words, d.Location), told: kit.NewNotice(), waiting: kit.NewNotice()}
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
	s.subscription = &kit.Command{
		Name: d.T("imports.command.subscription"), Icon: kit.Icon("nav-subscriptions"),
		Run:   func() { d.Visit(kit.Place{Screen: "subscriptions", ID: s.detail.about}) },
		Ready: func() bool { return s.parts.Chosen() == partRequests && s.detail.about != 0 },
	}
	s.build()
	return s
}

func (s *Screen) build() {
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
	s.verdict, s.rejected = kit.NewChoice(d, s.verdictOptions()), kit.NewChoice(d, []kit.Option[bool]{
		{Value: false, Name: d.T("imports.all_files")}, {Value: true, Name: d.T("imports.only_rejected")},
	})
	s.verdict.OnChange, s.rejected.OnChange = s.chooseVerdict, s.chooseFiles
	s.narrowed = newNarrowed(d, s.showAll)
	s.detail, s.file = newDetailPane(s), newFilePane(s)
	s.requests, s.files = s.requestTable(), s.fileTable()

	bar := container.NewBorder(nil, nil, nil, choiceBox(s.verdict.Object()), s.search.Object())
	parts := []kit.Part{
		{Name: d.T("imports.tab.requests"), Content: beside(
			container.NewBorder(container.NewVBox(bar, s.narrowed.object), nil, nil, nil, s.requests), s.detail.object)},
		{Name: d.T("imports.tab.files"), Content: beside(
			container.NewBorder(container.NewHBox(choiceBox(s.rejected.Object())), nil, nil, nil, s.files), s.file.object)},
	}
	for _, m := range s.more {
		parts = append(parts, kit.Part{Name: m.Name(), Content: m.Content()})
	}
	s.parts = kit.NewParts(d, parts...)
	s.parts.OnChange = s.turnTo
	body := container.NewBorder(newNotices(s.told, s.waiting), nil, nil, nil, s.parts.Object())
	s.content = kit.NewPage(d.T("imports.title"), nil, []*kit.Command{s.read, s.folder, s.answer}, body)
	s.refreshCommands()
}

func (s *Screen) verdictOptions() []kit.Option[exchange.Verdict] {
	options := []kit.Option[exchange.Verdict]{{Value: "", Name: s.desk.T("imports.all_verdicts")}}
	for _, v := range verdicts {
		options = append(options, kit.Option[exchange.Verdict]{Value: v, Name: s.desk.T("verdict." + string(v))})
	}
	return options
}

// Content is for the shell.
func (s *Screen) Content() fyne.CanvasObject { return s.content }

// Open shows a Filter, or the screen as it was.
func (s *Screen) Open(p kit.Place) {
	s.told.Clear()
	if f, ok := p.Show.(Filter); ok {
		s.show.Show(f)
		if f.RejectedFiles {
			s.parts.Choose(partFiles)
		} else {
			s.search.SetText("")
			s.show.Search("")
			s.parts.Choose(partRequests)
		}
		s.fieldsAsShown()
		s.requests.Restart()
		s.files.Restart()
		s.lookIntoFolder()
		return
	}
	s.Reload()
}

// Reload shows what is stored now.
func (s *Screen) Reload() {
	s.requests.Reload()
	s.files.Reload()
	s.lookIntoFolder()
	s.reloadPart()
}

// Commands is for the shell.
func (s *Screen) Commands() []*kit.Command {
	if i := s.parts.Chosen() - partMore; i >= 0 {
		return append([]*kit.Command{s.read, s.folder}, s.more[i].Commands()...)
	}
	return []*kit.Command{s.read, s.folder, s.answer, s.subscription}
}

func (s *Screen) turnTo(int) {
	s.refreshCommands()
	s.reloadPart()
	kit.RefreshCommands([]*kit.Command{s.answer})
	if s.desk.CommandsChanged != nil {
		s.desk.CommandsChanged()
	}
}

// Search is what Ctrl+F focuses.
func (s *Screen) Search() fyne.Focusable {
	s.parts.Choose(partRequests)
	return s.search.Focus()
}

func (s *Screen) refreshCommands() { kit.RefreshCommands(s.Commands()) }

// chosenFile is the file of the chosen row, "" for none.
func (s *Screen) chosenFile() string {
	if s.parts.Chosen() == partFiles {
		f, _ := s.files.Selected()
		return f.Name
	}
	r, _ := s.requests.Selected()
	return r.File
}

func (s *Screen) openAnswer() { s.desk.View(s.show.AnswerFile(s.chosenFile())) }

func (s *Screen) chooseVerdict() {
	if !s.quiet {
		s.show.ShowVerdict(s.verdict.Value())
		s.requests.Restart()
	}
}

func (s *Screen) chooseFiles() {
	if !s.quiet {
		s.show.ShowRejected(s.rejected.Value())
		s.files.Restart()
	}
}

// showFile shows the requests of one file.
func (s *Screen) showFile(f view.ImportFileRow) {
	if f.Rejected {
		return // it has none
	}
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

// fieldsAsShown puts into the fields what the lists keep to.
func (s *Screen) fieldsAsShown() {
	s.quiet = true
	s.verdict.SetValue(s.show.Verdict())
	s.rejected.SetValue(s.show.RejectedOnly())
	s.quiet = false
	s.narrowed.says(s.show.Says())
	s.content.Refresh()
}
