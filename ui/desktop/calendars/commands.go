package calendars

import (
	"fyne.io/fyne/v2"

	"turnus/domain/civil"
	"turnus/domain/schedule"
	"turnus/ui/desktop/kit"
)

func (e *editor) makeCommands() {
	d, some := e.desk, func() bool { return e.draft.Some() }
	chosen := func() bool { _, ok := e.entries.Selected(); return ok }
	command := func(key, icon string, run func(), ready func() bool) *kit.Command {
		return &kit.Command{Name: d.T(key), Icon: kit.Icon(icon), Run: run, Ready: ready}
	}
	e.save = command("calendars.command.save", "act-check", e.startSave, e.canSave)
	e.save.Key, e.save.Primary = kit.Ctrl(fyne.KeyS), true
	e.discard = command("calendars.command.discard", "act-close", e.askDiscard, func() bool { return e.draft.Changed() })
	e.add = command("calendars.command.add", "act-add", func() { e.askName(true) }, nil)
	e.add.Small = true
	e.rename = command("calendars.command.rename", "act-edit", func() { e.askName(false) }, some)
	e.rename.Small = true
	e.previous = command("calendars.command.previous", "act-previous", func() { e.turn(-1) }, nil)
	e.previous.Small, e.previous.Key = true, kit.Ctrl(fyne.KeyPageUp)
	e.next = command("calendars.command.next", "act-next", func() { e.turn(1) }, nil)
	e.next.Small, e.next.Key = true, kit.Ctrl(fyne.KeyPageDown)
	e.newClosure = command("calendars.command.closure", "act-add", func() { e.askClosure(-1, schedule.NewClosure("", e.year.Selected())) }, some)
	e.newClosure.Key = kit.KeyNew
	e.newReplacement = command("calendars.command.replacement", "act-skip", func() { e.askReplacement(-1, schedule.Replacement{}) }, some)
	e.edit = command("calendars.command.edit", "act-edit", func() {
		if x, ok := e.entries.Selected(); ok {
			e.editEntry(x)
		}
	}, chosen)
	e.edit.Small = true
	e.remove = command("calendars.command.remove", "act-close", e.removeEntry, chosen)
	e.remove.Small = true
	e.importing = command("calendars.command.import", "act-open", e.askImport, some)
	e.exporting = command("calendars.command.export", "act-folder", e.export, func() bool { return len(e.draft.Calendar().Closures) > 0 })
	e.unsettled = command("calendars.command.unsettled", "act-check", e.openUnsettled, nil)
}

// commands are what can be done here, in the order of the menu.
func (e *editor) commands() []*kit.Command {
	return []*kit.Command{
		e.save, e.discard, e.newClosure, e.newReplacement, e.edit, e.remove, e.previous, e.next, e.add, e.rename,
		e.importing, e.exporting, e.unsettled,
	}
}

// tapped opens the closure of a day, or begins one.
func (e *editor) tapped(day civil.Date) {
	for i, c := range e.draft.Calendar().Closures {
		if covers(c, day) {
			e.askClosure(i, c)
			return
		}
	}
	e.askClosure(-1, schedule.NewClosure("", civil.Between(day, day)))
}

// covers reports whether a day is one of a closure.
func covers(c schedule.Closure, day civil.Date) bool {
	standing, _ := schedule.NewClosure("", civil.Between(day, day)).Among([]schedule.Closure{c})
	return standing != schedule.ClosureNew
}
