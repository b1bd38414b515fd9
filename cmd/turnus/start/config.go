package start

import (
	"fyne.io/fyne/v2"

	"turnus/cmd/internal/datafolder"
	"turnus/domain/office"
	"turnus/ui/desktop"
	"turnus/ui/desktop/kit"
)

// Config is how the window is opened on a data folder.
func Config(a fyne.App, o Options, f *datafolder.Folder) desktop.Config {
	actor := datafolder.Actor(office.ViaScreen)
	h := newHouse(f, actor)
	return desktop.Config{
		App: a, Office: h, Entries: h.entries(), Dir: f.Dir, User: actor.User, Lang: o.Lang,
		Clock: h.clock, View: view,
		Tasks: func(failed func(error)) *kit.Tasks { return kit.NewTasks(office.WithProgress, failed) },
	}
}

// entries are the screens in the order of the sidebar, each with what it needs
// of the office.
func (h *house) entries() []desktop.Entry {
	return []desktop.Entry{}
}
