package invoices

import (
	"fyne.io/fyne/v2"

	"turnus/domain/civil"
	"turnus/ui/desktop/kit"
)

// The parts of the screen.
const (
	partRun = iota
	partIssued
)

// Screen is the page Rechnungen. In a place of it ID is an issued document, and
// Show a civil.Date up to which a run is previewed, or a string, the number of an
// issued document.
type Screen struct {
	desk   *kit.Desk
	run    *runView
	issued *issuedView
	parts  *kit.Parts
	page   fyne.CanvasObject
}

// New makes the screen. Nothing is read before it is opened.
func New(d *kit.Desk, o Office) *Screen {
	s := &Screen{desk: d}
	s.run = newRunView(d, o)
	s.issued = newIssuedView(d, o, func() { s.parts.Choose(partRun) })
	s.parts = kit.NewParts(d,
		kit.Part{Name: d.T("invoices.part.run"), Content: s.run.object},
		kit.Part{Name: d.T("invoices.part.issued"), Content: s.issued.object})
	s.parts.OnChange = func(int) { s.Reload() }
	s.page = kit.NewPage(d.T("invoices.title"), nil, nil, s.parts.Object())
	for _, c := range s.run.commands() {
		c.Ready = s.readyIn(partRun, c.Ready)
	}
	for _, c := range s.issued.commands() {
		c.Ready = s.readyIn(partIssued, c.Ready)
	}
	return s
}

// readyIn lets a command be run only in the part it belongs to, and not while
// something is under way that it would get in the way of.
func (s *Screen) readyIn(part int, ready func() bool) func() bool {
	return func() bool { return s.parts.Chosen() == part && ready() }
}

// Content implements kit.Screen.
func (s *Screen) Content() fyne.CanvasObject { return s.page }

// Open implements kit.Screen.
func (s *Screen) Open(p kit.Place) {
	switch show := p.Show.(type) {
	case civil.Date:
		s.parts.Choose(partRun)
		s.run.previewUntil(show)
		return
	case string:
		s.parts.Choose(partIssued)
		s.issued.find(show)
		return
	}
	if p.ID != 0 {
		s.parts.Choose(partIssued)
		s.issued.show(p.ID)
		return
	}
	s.Reload()
}

// Reload implements kit.Screen.
func (s *Screen) Reload() {
	if s.parts.Chosen() == partRun {
		s.run.reload()
	} else {
		s.issued.reload()
	}
}

// Commands implements kit.Screen.
func (s *Screen) Commands() []*kit.Command { return append(s.run.commands(), s.issued.commands()...) }

// Search implements kit.Screen.
func (s *Screen) Search() fyne.Focusable {
	if s.parts.Chosen() == partRun {
		return s.run.searchFocus()
	}
	return s.issued.search.Focus()
}
