package plans

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/domain/catalog"
	"turnus/ui/desktop/kit"
	"turnus/ui/desktop/leads"
)

// Screen is Wiederholung on the screen: the list of plans, or the mask with one.
type Screen struct {
	desk    *kit.Desk
	office  Office
	list    *listPane
	mask    *maskPane
	content *fyne.Container
	wanted  int64 // the plan to open as soon as it is read

	reading kit.Latest
}

// New makes the screen. Nothing is read before it is opened.
func New(d *kit.Desk, o Office) *Screen {
	s := &Screen{desk: d, office: o}
	s.list = newListPane(s)
	s.mask = newMaskPane(s)
	s.content = container.NewStack(s.list.object)
	return s
}

// Content implements kit.Screen.
func (s *Screen) Content() fyne.CanvasObject { return s.content }

// Open shows a plan, or the screen as it was.
func (s *Screen) Open(p kit.Place) {
	s.wanted = p.ID
	if x, ok := p.Show.(leads.Place); ok && !s.typing() {
		s.put(s.list.object)
		s.list.parts.Choose(1)
		s.list.leads.Select(x.Article)
	}
	s.Reload()
}

// typing reports whether the mask has something a person typed.
func (s *Screen) typing() bool {
	something, _ := s.mask.editor.Changed()
	return s.maskShown() && something
}

// Reload implements kit.Screen. What stands in the mask is a person's and stays.
func (s *Screen) Reload() {
	today := s.desk.Today()
	kit.StartLatest(&s.reading, s.desk.Tasks, kit.Work[Stored]{
		Do:   func(ctx ctx) (Stored, error) { return s.office.Read(ctx, today) },
		Then: s.take,
	})
	if !s.list.plansShown() {
		s.list.leads.Reload()
	}
}

// take shows what was read.
func (s *Screen) take(stored Stored) {
	s.list.show(stored)
	s.mask.editor.Refresh(stored)
	if p, ok := stored.plan(s.wanted); ok {
		s.openPlan(p)
	}
	s.wanted = 0
}

// Commands implements kit.Screen.
func (s *Screen) Commands() []*kit.Command {
	if s.maskShown() {
		return s.mask.commands()
	}
	return s.list.commands()
}

// Search implements kit.Screen: plans are few.
func (s *Screen) Search() fyne.Focusable { return nil }

func (s *Screen) maskShown() bool { return s.content.Objects[0] == s.mask.object }

// openPlan shows a plan in the mask.
func (s *Screen) openPlan(p catalog.DeliveryPlan) {
	s.mask.edit(s.list.stored, p)
	s.put(s.mask.object)
	s.mask.sections.Begin()
}

// newPlan shows an empty mask.
func (s *Screen) newPlan() {
	s.mask.begin(s.list.stored)
	s.put(s.mask.object)
	s.mask.sections.Begin()
}

// showList leaves the mask.
func (s *Screen) showList() {
	s.put(s.list.object)
	if !s.desk.InDialog() {
		s.list.parts.Choose(0)
		s.desk.Window.Canvas().Focus(s.list.table)
	}
}

// put shows the list or the mask, and tells the shell of other commands.
func (s *Screen) put(o fyne.CanvasObject) {
	s.content.Objects = []fyne.CanvasObject{o}
	s.content.Refresh()
	if s.desk.CommandsChanged != nil {
		s.desk.CommandsChanged()
	}
}
