package kit

import (
	"context"
	"time"

	"fyne.io/fyne/v2"

	"turnus/domain/civil"
	"turnus/ui/text"
)

// Desk is what every screen works at: the window, the words, the day, and the
// ways out of the screen.
type Desk struct {
	Words  *text.Words
	Window fyne.Window
	Tasks  *Tasks
	Prefs  fyne.Preferences // what this PC remembers, column widths among it

	Today    func() civil.Date // day of work, in the shop's time zone
	Location func() *time.Location
	Closed   func(civil.Date) string // name of the holiday or closure on a day, "" if there is none

	Visit func(Place) // opens another screen
	// CommandsChanged tells the shell that the screen has other commands now.
	CommandsChanged func()

	// Browse lists a folder of this computer, or the one a path lies in; "": where
	// a person begins. It runs beside the window; nil: files are typed only.
	Browse func(ctx context.Context, path string) (Folder, error)

	Saved func()            // something was saved: what is shown elsewhere may be old
	View  func(path string) // opens a file in the system's viewer, and says so if there is none
	// Notify tells something beside the window, where the system can; nil: it cannot.
	Notify func(title, says string)
	Keys   func(key fyne.KeyName) bool // what focused widgets do not need themselves: F5, Esc; true if it was used

	layers layers      // dialogs and calendars over the window
	pages  []*Sections // long forms, which scroll to what has the focus
}

// Place is somewhere in the program: a screen, and what it is to show there.
type Place struct {
	Screen string // see package desktop for the names
	ID     int64  // an object to open, 0 for none
	Show   any    // what the screen understands, a query or a day; nil: as it was
}

// Screen is one of the pages of the main window.
type Screen interface {
	// Content is made once and kept.
	Content() fyne.CanvasObject
	// Open shows a place of the screen; called each time the person comes here.
	Open(Place)
	// Reload shows what is stored now, keeping selection and place. The shell
	// calls it on F5, when the screen is opened, and when something was saved.
	Reload()
	// Commands are what can be done here, in the order of the menu.
	Commands() []*Command
	// Search is what Ctrl+F focuses; nil if there is nothing to search.
	Search() fyne.Focusable
}

// T is a text in the language of the window.
func (d *Desk) T(key string, args ...any) string { return d.Words.T(key, args...) }
