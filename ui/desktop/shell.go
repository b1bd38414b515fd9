package desktop

import (
	"context"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/problem"
	"turnus/domain/schedule"
	"turnus/domain/shop"
	"turnus/ui/desktop/kit"
	"turnus/ui/text"
)

// Office is what the window itself asks for; screens have interfaces of their own.
type Office interface {
	// Facts are the shop's settings and main calendar; office.CodeNoShop before
	// there are any.
	Facts(context.Context) (Facts, error)
	// Import takes the files that wait in the import folder and tells how many
	// requests they held.
	Import(context.Context) (requests int, err error)
	// WatchImport calls whenever files wait or the folder cannot be read, from a
	// goroutine of its own, until the context ends. The error says why it cannot
	// be watched.
	WatchImport(ctx context.Context, call func()) error
	// RefreshOverviews brings states and next deliveries of all subscriptions up
	// to today.
	RefreshOverviews(context.Context) error
	// Export writes what has changed of the accounts and the catalogue into the
	// export folder.
	Export(context.Context) error
	// LastChange is a number that grows with every change of what is stored.
	LastChange(context.Context) (int64, error)
	// LoadDemo fills the empty database with the demo shop.
	LoadDemo(context.Context) error
}

// Facts are what the window needs to know of the shop.
type Facts struct {
	Shop shop.Shop
	Days *schedule.Days // of the main calendar; nil if there is none
}

// Entry is a screen of the sidebar.
type Entry struct {
	Name  string // see kit.Place
	Title string // text key
	Icon  string // drawing
	Make  func(*kit.Desk) kit.Screen
}

// Config is what a window is opened with.
type Config struct {
	App     fyne.App
	Office  Office
	Entries []Entry            // the first is open at the beginning
	Dir     string             // data folder
	User    string             // who works here
	Lang    lang.Lang          // asked for on the command line; "": as chosen before
	Clock   office.Clock       // the day of work is taken from it
	View    func(string) error // opens a file in the system's viewer
	// Browse lists a folder of this computer; see kit.Desk.
	Browse func(ctx context.Context, path string) (kit.Folder, error)
	// Notify tells something beside the window, by the means of the system.
	Notify func(title, says string)
	// Tasks makes the runner of work; failed shows what goes wrong in it.
	Tasks func(failed func(error)) *kit.Tasks
}

// Shell is the main window.
type Shell struct {
	Config
	window    fyne.Window
	tasks     *kit.Tasks
	desk      *kit.Desk
	facts     Facts
	noShop    bool
	screens   map[string]kit.Screen
	place     kit.Place
	seen      int64 // LastChange of what is on the screen
	seenDay   civil.Date
	stopWatch context.CancelFunc
	folder    folderState
	exporting bool
	exported  time.Time // when the last export began

	sidebar *sidebar
	status  *status
	stage   *fyne.Container
	polling bool
}

// New makes the window with the first screen open. Show it, and run the app.
func New(c Config) *Shell {
	s := &Shell{Config: c, window: c.App.NewWindow("Turnus"), stage: container.NewStack(), stopWatch: func() {}}
	s.tasks = c.Tasks(func(err error) { kit.ShowError(s.desk, err) })
	s.desk = &kit.Desk{
		Window: s.window, Tasks: s.tasks, Prefs: c.App.Preferences(), Words: text.For(s.language(), ""),
		Today: s.today, Location: s.location, Closed: s.closed, Visit: s.open, Saved: s.saved, View: s.view, Browse: c.Browse, Notify: s.notify, Keys: s.key, CommandsChanged: s.menu,
	}
	c.App.Settings().SetTheme(kit.Theme(s.appearance()))
	s.window.SetIcon(kit.ProgramIcon())
	s.window.SetMaster()
	s.window.SetPadded(false)
	s.window.Resize(s.size())
	s.window.SetCloseIntercept(s.close)
	s.window.Canvas().SetOnTypedKey(func(k *fyne.KeyEvent) { s.key(k.Name) })
	s.tasks.OnChange(func() { s.status.refresh() })
	s.begin()
	return s
}

// Window is the Fyne window.
func (s *Shell) Window() fyne.Window { return s.window }

// Post calls fn on the window's goroutine; it may be called from anywhere.
func (s *Shell) Post(fn func()) { s.tasks.Post(fn) }

// begin reads the facts and builds everything for them. It is called again when
// the shop is there, and when the language changes.
func (s *Shell) begin() {
	s.build()
	kit.Start(s.tasks, kit.Work[Facts]{
		Do: s.Office.Facts,
		Then: func(f Facts) {
			s.facts, s.noShop = f, false
			s.build()
			s.duties()
		},
		Failed: func(err error) {
			if problem.Has(err, office.CodeNoShop) {
				s.noShop = true
				s.build()
				return
			}
			kit.ShowError(s.desk, err)
		},
	})
}

// build makes all that has words in it, and opens the place that was open.
func (s *Shell) build() {
	s.desk.Words = text.For(s.language(), s.facts.Shop.Country())
	s.screens = map[string]kit.Screen{}
	s.sidebar = newSidebar(s)
	s.status = newStatus(s)
	s.window.SetTitle(s.title())
	s.window.SetContent(container.NewBorder(nil, s.status.object, s.sidebar.object, nil, s.stage))
	switch {
	case s.noShop:
		s.stage.Objects = []fyne.CanvasObject{s.welcome()}
	case s.facts.Shop.Number == "":
		s.stage.Objects = nil // nothing to show until the facts are known
	default:
		if s.place.Screen == "" {
			s.place.Screen = s.Entries[0].Name
		}
		s.open(s.place)
	}
	s.stage.Refresh()
	s.menu()
}

func (s *Shell) title() string {
	if name := s.facts.Shop.Party.Name(); name != "" {
		return name + " – Turnus"
	}
	return "Turnus"
}

// open shows a place; the screen is made when it is first opened.
func (s *Shell) open(p kit.Place) {
	screen := s.screens[p.Screen]
	if screen == nil {
		for _, e := range s.Entries {
			if e.Name == p.Screen {
				screen = e.Make(s.desk)
			}
		}
		if screen == nil || s.noShop {
			return
		}
		s.screens[p.Screen] = screen
	}
	s.place = kit.Place{Screen: p.Screen}
	s.window.Canvas().Unfocus()
	s.stage.Objects = []fyne.CanvasObject{screen.Content()}
	s.stage.Refresh()
	s.sidebar.choose(p.Screen)
	s.menu()
	screen.Open(p)
}

// current is the open screen, nil while there is none.
func (s *Shell) current() kit.Screen { return s.screens[s.place.Screen] }

func (s *Shell) today() civil.Date { return civil.FromTime(s.Clock().In(s.location())) }

func (s *Shell) location() *time.Location { return s.facts.Shop.Location() }

func (s *Shell) closed(day civil.Date) string {
	if s.facts.Days == nil {
		return ""
	}
	return s.desk.Words.Closed(s.facts.Days.Why(day))
}
