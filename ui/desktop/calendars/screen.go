package calendars

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/ui/desktop/kit"
	"turnus/ui/desktop/notices"
	"turnus/ui/desktop/radar"
)

// Unsettled is what a place of this screen is to show for the orders that do not
// fit the calendars as they are stored.
type Unsettled struct{}

// Notices is what a place of this screen is to show for the part Avisierungen:
// who is to be told that a delivery comes on another day, or not at all.
type Notices struct{}

// part is one of the parts of the screen. What another package shows here is
// added in New.
type part struct {
	name     string
	content  fyne.CanvasObject
	reload   func()
	commands []*kit.Command
}

// Screen is the page Ferientage. In a place of it ID is a calendar, and Show may
// be Unsettled or Notices.
type Screen struct {
	desk   *kit.Desk
	editor *editor
	tell   *notices.Pane
	review *review
	each   []part
	parts  *kit.Parts
	page   fyne.CanvasObject

	telling int // the part that shows tell
}

// New makes the screen. Nothing is read before it is opened.
func New(d *kit.Desk, o Office) *Screen {
	s := &Screen{desk: d}
	s.review = newReview(d, s.leaveReview)
	s.editor = newEditor(d, o, s.showReview)
	s.review.object.Hide()
	year := radar.New(d, o.Radar)
	s.each = []part{{
		name: d.T("calendars.part.calendar"), content: container.NewStack(s.editor.object, s.review.object),
		reload: s.reloadCalendar, commands: s.editor.commands(),
	}, {
		name: d.T("radar.name"), content: year.Content(), reload: year.Reload, commands: year.Commands(),
	}}
	s.tell, s.telling = notices.New(d, o.Notices), len(s.each)
	s.each = append(s.each, part{name: d.T("notices.list"), content: s.tell.Content(), reload: s.tell.Reload, commands: s.tell.Commands()})
	var shown []kit.Part
	for i, p := range s.each {
		shown = append(shown, kit.Part{Name: p.name, Content: p.content})
		for _, c := range p.commands {
			c.Ready = s.readyIn(i, c.Ready)
		}
	}
	s.editor.save.Run, s.editor.save.Ready = s.save, s.canSave
	s.parts = kit.NewParts(d, shown...)
	s.parts.OnChange = func(int) { s.turnTo() }
	s.page = kit.NewPage(d.T("calendars.title"), nil, []*kit.Command{s.editor.discard, s.editor.save}, s.parts.Object())
	return s
}

// turnTo shows what is stored now in the part that was chosen, and what can be
// done there.
func (s *Screen) turnTo() {
	for _, p := range s.each {
		kit.RefreshCommands(p.commands)
	}
	if s.desk.CommandsChanged != nil {
		s.desk.CommandsChanged()
	}
	s.Reload()
}

// readyIn lets a command be run only in the part it belongs to, and those of the
// calendar not while orders are decided.
func (s *Screen) readyIn(part int, ready func() bool) func() bool {
	return func() bool {
		return s.parts.Chosen() == part && (part != 0 || !s.review.open) && (ready == nil || ready())
	}
}

// Content implements kit.Screen.
func (s *Screen) Content() fyne.CanvasObject { return s.page }

// Open implements kit.Screen.
func (s *Screen) Open(p kit.Place) {
	switch p.Show.(type) {
	case Unsettled:
		s.parts.Choose(0)
		s.reloadCalendar()
		s.editor.openUnsettled()
		return
	case Notices:
		s.parts.Choose(s.telling)
		s.Reload()
		return
	}
	s.editor.wanted = p.ID
	s.Reload()
}

// Reload implements kit.Screen.
func (s *Screen) Reload() { s.each[s.parts.Chosen()].reload() }

// reloadCalendar reads the calendars; while orders are decided the draft they
// belong to stays as it is.
func (s *Screen) reloadCalendar() {
	if !s.review.open {
		s.editor.reload()
	}
}

// save asks first what is to become of deliveries, then does it.
func (s *Screen) save() {
	if s.review.ready() {
		s.review.carryOut()
		return
	}
	s.editor.startSave()
}

func (s *Screen) canSave() bool {
	if s.parts.Chosen() != 0 {
		return false
	}
	return s.review.ready() || !s.review.open && s.editor.canSave()
}

// Commands implements kit.Screen: those of the part that is shown, for parts have
// keys in common.
func (s *Screen) Commands() []*kit.Command {
	return append(slices.Clone(s.each[s.parts.Chosen()].commands), s.review.backWay)
}

// Search implements kit.Screen: only who is to be told is searched.
func (s *Screen) Search() fyne.Focusable {
	if s.parts.Chosen() == s.telling {
		return s.tell.Search()
	}
	return nil
}

// showReview shows what a draft or a question does, in place of the calendar.
func (s *Screen) showReview(q question) {
	s.editor.object.Hide()
	s.review.object.Show()
	s.review.open = true
	s.review.show(q)
	kit.RefreshCommands(s.Commands())
}

// leaveReview goes back to the calendar.
func (s *Screen) leaveReview(l left) {
	s.review.open = false
	s.review.object.Hide()
	s.editor.object.Show()
	kit.RefreshCommands(s.Commands())
	s.editor.back(l)
}
