package desktop

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"

	"turnus/domain/address"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/problem"
	"turnus/domain/schedule"
	"turnus/domain/shop"
	"turnus/ui/desktop/kit"
	"turnus/ui/text"
)

// fakeOffice is the shell's narrow port, with everything a test may set.
type fakeOffice struct {
	facts     Facts
	err       error // of Facts
	watchErr  error
	importErr error
	requests  int
	imports   int
	demos     int
	change    int64
	exports   int
	exportErr error
	call      func() // what the folder calls
}

func (o *fakeOffice) Facts(context.Context) (Facts, error) { return o.facts, o.err }
func (o *fakeOffice) Import(context.Context) (int, error) {
	o.imports++
	return o.requests, o.importErr
}

func (o *fakeOffice) WatchImport(_ context.Context, call func()) error {
	o.call = call
	return o.watchErr
}
func (o *fakeOffice) RefreshOverviews(context.Context) error    { return nil }
func (o *fakeOffice) Export(context.Context) error              { o.exports++; return o.exportErr }
func (o *fakeOffice) LastChange(context.Context) (int64, error) { return o.change, nil }
func (o *fakeOffice) LoadDemo(context.Context) error {
	o.demos++
	o.err, o.facts = nil, theShop()
	return nil
}

func theShop() Facts {
	s := shop.Shop{Zone: "Europe/Zurich", Party: address.Party{Company: "Hofladen", Address: address.Address{Country: "CH"}}}
	s.Number = "hofladen"
	days, err := schedule.Compile(schedule.Calendar{
		DeliveryDays: civil.EveryDay, WorkDays: civil.EveryDay, Region: "CH-ZH",
	})
	if err != nil {
		panic(err)
	}
	return Facts{Shop: s, Days: days}
}

// screen counts what the shell asks of it.
type screen struct {
	name    string
	opened  []kit.Place
	reloads int
	printed int
	search  *widget.Entry
}

func (s *screen) Content() fyne.CanvasObject {
	return container.NewVBox(widget.NewLabel(s.name), s.search)
}
func (s *screen) Open(p kit.Place)       { s.opened = append(s.opened, p) }
func (s *screen) Reload()                { s.reloads++ }
func (s *screen) Search() fyne.Focusable { return s.search }
func (s *screen) Commands() []*kit.Command {
	return []*kit.Command{{Name: "print", Key: kit.KeyPrint, Run: func() { s.printed++ }}}
}

type bench struct {
	*testing.T
	shell   *Shell
	office  *fakeOffice
	screens map[string]*screen
	made    int
	viewed  []string
}

func open(t *testing.T, o *fakeOffice) *bench {
	b := &bench{T: t, office: o, screens: map[string]*screen{}}
	entry := func(name string) Entry {
		return Entry{Name: name, Title: "shell.nav." + name, Icon: "nav-" + name, Make: func(*kit.Desk) kit.Screen {
			b.made++
			b.screens[name] = &screen{name: name, search: widget.NewEntry()}
			return b.screens[name]
		}}
	}
	at := time.Date(2026, 11, 23, 8, 30, 0, 0, time.UTC)
	b.shell = New(Config{
		App: test.NewTempApp(t), Office: o, Entries: []Entry{entry("today"), entry("picking")}, Dir: "/data",
		User: "anna", Clock: func() time.Time { return at }, View: func(path string) error {
			b.viewed = append(b.viewed, path)
			return nil
		}, Tasks: kit.InlineTasks,
	})
	t.Cleanup(b.shell.Window().Close)
	return b
}

func TestTheFirstScreenIsOpenAtTheBeginning(t *testing.T) {
	b := open(t, &fakeOffice{facts: theShop()})
	if s := b.screens["today"]; s == nil || len(s.opened) == 0 {
		t.Fatal("the first screen was not opened")
	}
	if b.screens["picking"] != nil {
		t.Error("a screen nobody opened was made")
	}
	if got := b.shell.Window().Title(); got != "Hofladen – Turnus" {
		t.Errorf("title %q", got)
	}
	if text := b.shell.status.facts.Text; !strings.Contains(text, "Hofladen") || !strings.Contains(text, "anna") {
		t.Errorf("status %q", text)
	}
}

func TestScreensAreMadeOnceAndOpenedAtPlaces(t *testing.T) {
	b := open(t, &fakeOffice{facts: theShop()})
	made := b.made
	b.shell.desk.Visit(kit.Place{Screen: "picking", ID: 7})
	b.shell.desk.Visit(kit.Place{Screen: "today"})
	b.shell.desk.Visit(kit.Place{Screen: "picking"})
	if b.made != made+1 {
		t.Errorf("%d screens made, want one more than %d", b.made, made)
	}
	if got := b.screens["picking"].opened; len(got) != 2 || got[0].ID != 7 || got[1].ID != 0 {
		t.Errorf("opened %v", got)
	}
	b.shell.desk.Visit(kit.Place{Screen: "nowhere"})
	if b.shell.place.Screen != "picking" {
		t.Error("a place that is not there was opened")
	}
}

func TestKeysReachTheOpenScreen(t *testing.T) {
	b := open(t, &fakeOffice{facts: theShop()})
	s := b.screens["today"]
	before := s.reloads
	b.shell.Window().Canvas().OnTypedKey()(&fyne.KeyEvent{Name: fyne.KeyF5})
	if s.reloads != before+1 {
		t.Error("F5 did not reload")
	}
	if b.shell.key(fyne.KeyF12) {
		t.Error("F12 means something")
	}
	b.shell.find()
	if b.shell.Window().Canvas().Focused() != s.search {
		t.Error("search has no focus")
	}
}

func TestTheMenuListsEveryCommandWithItsKey(t *testing.T) {
	b := open(t, &fakeOffice{facts: theShop()})
	items := map[string]*fyne.MenuItem{}
	for _, m := range b.shell.Window().MainMenu().Items {
		for _, i := range m.Items {
			items[i.Label] = i
		}
	}
	for _, c := range b.shell.commands() {
		i := items[c.Name]
		if i == nil {
			t.Errorf("%s is not in the menu", c.Name)
			continue
		}
		if c.Key.Name != "" && i.Shortcut == nil {
			t.Errorf("%s has no key in the menu", c.Name)
		}
	}
	items["print"].Action()
	if b.screens["today"].printed != 1 {
		t.Error("the menu did not run the command")
	}
	kit.Confirm(b.shell.desk, "?", "?", "!", false, func() {})
	items["print"].Action()
	if b.screens["today"].printed != 1 {
		t.Error("a command ran behind an open dialog")
	}
	undo := b.shell.item(&kit.Command{Key: kit.Ctrl(fyne.KeyZ), Run: func() { t.Error("it was taken back behind an open dialog") }})
	if _, is := undo.Shortcut.(*fyne.ShortcutUndo); !is {
		t.Errorf("Ctrl+Z is %T", undo.Shortcut)
	}
	undo.Action()
}

func TestNoTwoCommandsHaveTheSameKey(t *testing.T) {
	b := open(t, &fakeOffice{facts: theShop()})
	seen := map[kit.Key]string{}
	for _, c := range b.shell.commands() {
		if other := seen[c.Key]; c.Key.Name != "" && other != "" {
			t.Errorf("%s and %s have the same key", c.Name, other)
		}
		seen[c.Key] = c.Name
	}
}

func TestAnEmptyDataFolderOffersTheDemoShop(t *testing.T) {
	o := &fakeOffice{err: problem.New(office.CodeNoShop, "")}
	b := open(t, o)
	if !b.shell.noShop || len(b.screens) != 0 || o.call != nil {
		t.Fatal("an empty folder shows screens or watches")
	}
	b.shell.loadDemo()
	if o.demos != 1 || b.shell.noShop || b.screens["today"] == nil || o.call == nil {
		t.Error("the demo shop is not open")
	}
}

func TestWhatFallsIntoTheFolderIsTakenAndShown(t *testing.T) {
	o := &fakeOffice{facts: theShop(), requests: 3}
	b := open(t, o)
	before := b.screens["today"].reloads
	o.call()
	if o.imports != 1 || b.screens["today"].reloads != before+1 {
		t.Errorf("%d imports, %d reloads", o.imports, b.screens["today"].reloads-before)
	}
	if text := b.shell.status.facts.Text; !strings.Contains(text, "23.11.2026 09:30") {
		t.Errorf("status %q does not say when", text)
	}
}

func TestAFolderThatVanishesIsSaidInTheStatusLineAndTriedAgain(t *testing.T) {
	o := &fakeOffice{facts: theShop(), importErr: problem.New("folder.missing", "", "path", "/data/import")}
	b := open(t, o)
	o.call()
	if text := b.shell.status.facts.Text; !strings.Contains(text, "/data/import") || !b.shell.status.sign.Visible() {
		t.Errorf("status %q", text)
	}
	o.importErr = nil
	b.shell.poll()
	b.shell.status.refresh()
	if b.shell.folder.trouble != "" || b.shell.status.sign.Visible() {
		t.Error("the folder is back and the status line does not know")
	}
}

func TestAFolderThatCannotBeWatchedIsTriedAgain(t *testing.T) {
	o := &fakeOffice{facts: theShop(), watchErr: problem.New("folder.not_writable", "", "path", "/data/import")}
	b := open(t, o)
	if b.shell.folder.watched || b.shell.folder.trouble == "" {
		t.Fatal("a folder that cannot be watched counts as watched")
	}
	o.watchErr = nil
	b.shell.poll()
	if !b.shell.folder.watched || b.shell.folder.trouble != "" {
		t.Error("not tried again")
	}
}

func TestTheExportFolderIsKeptInStep(t *testing.T) {
	b := open(t, &fakeOffice{facts: theShop(), exportErr: errors.New("gone")})
	at := b.shell.Clock()
	b.shell.Clock = func() time.Time { return at }
	b.shell.poll()
	if b.office.exports != 1 || b.shell.folder.unwritten == "" || b.shell.status.text() != b.shell.folder.unwritten {
		t.Errorf("%d exports, the line says %q", b.office.exports, b.shell.status.text())
	}
	b.office.exportErr = nil
	b.shell.poll()
	at = at.Add(exportPause)
	b.shell.poll()
	if b.office.exports != 2 || b.shell.folder.unwritten != "" {
		t.Errorf("%d exports, the line says %q", b.office.exports, b.shell.status.text())
	}
	at = at.Add(24 * time.Hour)
	b.shell.poll()
	if b.office.exports != 3 {
		t.Errorf("%d exports on the next day", b.office.exports)
	}
	empty := open(t, &fakeOffice{err: problem.New(office.CodeNoShop, "")})
	if empty.shell.poll(); empty.office.exports != 0 {
		t.Error("there is no shop to write of")
	}
}

func TestChangesOfOthersAreShown(t *testing.T) {
	o := &fakeOffice{facts: theShop(), change: 5}
	b := open(t, o)
	b.shell.poll() // the first look only remembers
	before := b.screens["today"].reloads
	b.shell.poll()
	if b.screens["today"].reloads != before {
		t.Error("reloaded although nothing changed")
	}
	o.change = 6
	b.shell.poll()
	if b.screens["today"].reloads != before+1 {
		t.Error("a change by another program is not shown")
	}
}

// TestANewDayIsShownEverywhere: also on screens that are not seen, of which one
// tells of the day beside the window.
func TestANewDayIsShownEverywhere(t *testing.T) {
	b := open(t, &fakeOffice{facts: theShop()})
	b.shell.desk.Visit(kit.Place{Screen: "picking"})
	today, picking := b.screens["today"].reloads, b.screens["picking"].reloads
	tomorrow := b.shell.Clock().AddDate(0, 0, 1)
	b.shell.Clock = func() time.Time { return tomorrow }
	b.shell.poll()
	if b.screens["today"].reloads != today+1 || b.screens["picking"].reloads != picking+1 {
		t.Error("a screen shows the day before")
	}
	told := ""
	b.shell.Notify = func(title, says string) { told = title + ": " + says }
	b.shell.desk.Notify("Heute", "86 Rüstscheine")
	if told != "Heute: 86 Rüstscheine" {
		t.Errorf("the system was told %q", told)
	}
}

func TestTheLanguageChangesAtOnce(t *testing.T) {
	b := open(t, &fakeOffice{facts: theShop()})
	b.shell.desk.Visit(kit.Place{Screen: "picking"})
	b.shell.chooseLanguage(lang.FR)
	if b.shell.sidebar.items[0].title != text.For(lang.FR, "CH").T("shell.nav.today") {
		t.Errorf("sidebar says %q", b.shell.sidebar.items[0].title)
	}
	if b.shell.place.Screen != "picking" || !b.shell.sidebar.items[1].chosen {
		t.Error("another screen is open after the change")
	}
	if Language(b.shell.App.Preferences(), "") != lang.FR {
		t.Error("the language is not kept")
	}
	if Language(b.shell.App.Preferences(), lang.IT) != lang.IT {
		t.Error("the command line does not come first")
	}
}

func TestTheAppearanceIsKept(t *testing.T) {
	b := open(t, &fakeOffice{facts: theShop()})
	b.shell.chooseAppearance(kit.Dark)
	if b.shell.appearance() != kit.Dark {
		t.Error("the appearance is not kept")
	}
	b.shell.App.Preferences().SetString(prefAppearance, "purple")
	if b.shell.appearance() != kit.LikeSystem {
		t.Error("an unknown appearance is taken")
	}
}

func TestTheSizeIsKept(t *testing.T) {
	b := open(t, &fakeOffice{facts: theShop()})
	if b.shell.size() != firstSize {
		t.Errorf("first size %v", b.shell.size())
	}
	b.shell.window.Resize(fyne.NewSize(1400, 900))
	b.shell.keepSize()
	if got := b.shell.size(); got.Width != 1400 || got.Height != 900 {
		t.Errorf("kept %v", got)
	}
	b.shell.App.Preferences().SetFloat(prefWidth, 3)
	if got := b.shell.size(); got.Width != smallestSize.Width {
		t.Errorf("a window of %v", got)
	}
}

func TestClosedDaysHaveTheirNames(t *testing.T) {
	b := open(t, &fakeOffice{facts: theShop()})
	if got := b.shell.desk.Closed(civil.MustParse("2026-12-25")); got == "" {
		t.Error("Christmas has no name")
	}
	if got := b.shell.desk.Closed(civil.MustParse("2026-11-23")); got != "" {
		t.Errorf("an ordinary Monday is %q", got)
	}
}

func TestWhyTheProgramCannotWorkIsSaid(t *testing.T) {
	w := Fail(test.NewTempApp(t), text.For(lang.DE, "CH"), errors.Join(problem.New(office.CodeNewerVersion, "", "version", 99)))
	t.Cleanup(w.Close)
	found := false
	for _, o := range test.LaidOutObjects(w.Content()) {
		if l, ok := o.(*widget.Label); ok && len(l.Text) > 40 {
			found = true
		}
	}
	if !found {
		t.Error("the reason is not in the window")
	}
}

// The status line has room for what runs: the window does not grow by it, so
// that its foot stays on a small screen.
func TestTheStatusLineIsAsHighWithATaskAsWithout(t *testing.T) {
	b := open(t, &fakeOffice{facts: theShop()})
	st := b.shell.status
	before := st.object.MinSize().Height
	st.showTasks([]*kit.Task{{Name: "Wirkung zählen", Total: 10}, {Name: "Drucken"}})
	if got := st.object.MinSize().Height; len(st.rows) != 2 || got != before {
		t.Errorf("%v high with tasks, %v without", got, before)
	}
}
