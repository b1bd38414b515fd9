package articles

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/domain/catalog"
	"turnus/ui/desktop/contents"
	"turnus/ui/desktop/kit"
)

// Screen is Artikel on the screen: the parts with the list and what is in boxes, or
// the form with one article.
type Screen struct {
	desk    *kit.Desk
	office  Office
	list    *listPane
	boxes   *contents.Pane
	swaps   *contents.OpenPane // what is in boxes and suits nobody
	parts   *kit.Parts
	head    fyne.CanvasObject // page with the parts
	form    *formPane         // made when what there is to choose from is known
	content *fyne.Container
	stored  Stored
	read    bool
	wanted  int64 // the article to open as soon as it is read

	reading, counting kit.Latest
}

// New makes the screen. Nothing is read before it is opened.
func New(d *kit.Desk, o Office) *Screen {
	s := &Screen{desk: d, office: o}
	s.list = newListPane(s)
	s.boxes = contents.New(d, o.Boxes)
	s.swaps = contents.NewOpen(d, o.Boxes, s.boxes)
	s.parts = kit.NewParts(d,
		kit.Part{Name: d.T("contents.part.articles"), Content: s.list.object},
		kit.Part{Name: d.T("contents.part.contents"), Content: s.boxes.Object()},
		kit.Part{Name: d.T("contents.part.open"), Content: s.swaps.Object()})
	s.swaps.OnCount = func(n int) { s.parts.SetName(partSwaps, d.T("contents.part.open_n", "n", n)) }
	s.parts.OnChange = func(int) { s.turned() }
	s.head = kit.NewPage(d.T("shell.nav.articles"), nil, s.list.buttons(), s.parts.Object())
	s.content = container.NewStack(s.head)
	return s
}

// The parts beside the list.
const (
	partBoxes = 1
	partSwaps = 2
)

// turned shows what is stored now in the part that was chosen.
func (s *Screen) turned() {
	kit.RefreshCommands(s.list.commands())
	if s.desk.CommandsChanged != nil {
		s.desk.CommandsChanged()
	}
	s.reloadPart()
}

func (s *Screen) reloadPart() {
	switch s.parts.Chosen() {
	case partBoxes:
		s.boxes.Reload()
	case partSwaps:
		s.swaps.Reload()
	}
}

// Content implements kit.Screen.
func (s *Screen) Content() fyne.CanvasObject { return s.content }

// Open shows an article, what is in boxes, for whom nothing fits, or the screen as
// it was.
func (s *Screen) Open(p kit.Place) {
	s.wanted = p.ID
	switch show := p.Show.(type) {
	case contents.Week:
		s.boxes.Show(show)
		s.showPart(partBoxes)
	case contents.Open:
		s.showPart(partSwaps)
	}
	s.Reload()
}

// Reload implements kit.Screen. What stands in the form is a person's and stays.
// The subscriptions are counted afterwards: that may take longer.
func (s *Screen) Reload() {
	s.reloadPart()
	kit.StartLatest(&s.reading, s.desk.Tasks, kit.Work[Stored]{Do: s.office.Read, Then: func(stored Stored) {
		s.stored, s.read = stored, true
		s.list.show.Show(stored, s.desk.Today())
		s.shown()
		if _, ok := stored.Offer.Articles[s.wanted]; ok {
			s.openArticle(s.wanted)
		}
		s.wanted = 0
		if s.form != nil && s.formShown() {
			s.form.refresh(stored)
		}
		kit.StartLatest(&s.counting, s.desk.Tasks, kit.Work[map[int64]int]{Do: s.office.Counting(s.desk.Today()), Then: func(n map[int64]int) {
			s.list.show.Count(n)
			s.shown()
		}})
	}})
}

// showPart shows a part, unless there is a form that a person has changed.
func (s *Screen) showPart(part int) {
	if s.formShown() && s.form.changed() {
		return
	}
	s.put(s.head)
	s.parts.Choose(part)
	if !s.desk.InDialog() {
		s.focusPart()
	}
}

// focusPart gives the keys to what is shown.
func (s *Screen) focusPart() {
	c := s.desk.Window.Canvas()
	switch s.parts.Chosen() {
	case partBoxes:
		c.Focus(s.boxes.Focus())
	case partSwaps:
		c.Focus(s.swaps.Focus())
	default:
		c.Focus(s.list.table)
	}
}

// shown draws the list again.
func (s *Screen) shown() {
	s.list.table.Reload()
	kit.RefreshCommands(s.list.commands())
}

// Commands implements kit.Screen.
func (s *Screen) Commands() []*kit.Command {
	if s.formShown() {
		return s.form.commands()
	}
	switch s.parts.Chosen() {
	case partBoxes:
		return s.boxes.Commands()
	case partSwaps:
		return s.swaps.Commands()
	}
	return s.list.commands()
}

// Search implements kit.Screen.
func (s *Screen) Search() fyne.Focusable {
	if s.formShown() {
		return nil
	}
	s.parts.Choose(0)
	return s.list.search.Focus()
}

func (s *Screen) formShown() bool { return s.form != nil && s.content.Objects[0] == s.form.object }

// openArticle shows an article in the form.
func (s *Screen) openArticle(id int64) { s.edit(s.stored.Offer.Articles[id]) }

// newArticle shows an empty form.
func (s *Screen) newArticle() {
	s.edit(catalog.Article{SellSingle: true, VATCode: first(s.stored.Offer.Shop.VATCodes())})
}

func first(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[0]
}

func (s *Screen) edit(a catalog.Article) {
	s.form = newFormPane(s, a)
	s.put(s.form.object)
	s.form.sections.Begin()
}

// showList leaves the form.
func (s *Screen) showList() {
	s.put(s.head)
	if !s.desk.InDialog() {
		s.focusPart()
	}
}

// put shows the list or the form, and tells the shell of other commands.
func (s *Screen) put(o fyne.CanvasObject) {
	s.content.Objects = []fyne.CanvasObject{o}
	s.content.Refresh()
	if s.desk.CommandsChanged != nil {
		s.desk.CommandsChanged()
	}
}
