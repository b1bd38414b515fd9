package desktop

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"turnus/domain/lang"
	"turnus/ui/desktop/kit"
)

// firstScreenKey is the key of the first screen of the sidebar, with Ctrl.
const firstScreenKey = '1'

// places are the commands that open the screens.
func (s *Shell) places() []*kit.Command {
	var out []*kit.Command
	for n, e := range s.Entries {
		out = append(out, &kit.Command{
			Name: s.desk.T(e.Title), Icon: kit.Icon(e.Icon), Key: kit.Ctrl(fyne.KeyName(rune(firstScreenKey + n))),
			Run: func() { s.open(kit.Place{Screen: e.Name}) }, Ready: func() bool { return !s.noShop },
		})
	}
	return out
}

// everywhere are the commands that every screen has.
func (s *Shell) everywhere() []*kit.Command {
	return []*kit.Command{
		{
			Name: s.desk.T("shell.command.find"), Icon: kit.Icon("act-search"), Key: kit.KeyFind, Run: s.find,
			Ready: func() bool { return s.current() != nil && s.current().Search() != nil },
		},
		{
			Name: s.desk.T("shell.command.refresh"), Icon: kit.Icon("act-refresh"), Key: kit.KeyRefresh, Run: s.reload,
			Ready: func() bool { return s.current() != nil },
		},
	}
}

// commands are all that can be done now; the screen's own come first.
func (s *Shell) commands() []*kit.Command {
	var own []*kit.Command
	if c := s.current(); c != nil {
		own = c.Commands()
	}
	return append(append(own, s.everywhere()...), s.places()...)
}

// menu makes the menu bar, which also listens to the keys with a modifier.
func (s *Shell) menu() {
	language := func(l lang.Lang) string { return s.desk.T("shell.language." + string(l)) }
	appearance := func(a kit.Appearance) string { return s.desk.T("shell.appearance." + string(a)) }
	program := fyne.NewMenu(s.desk.T("shell.menu.program"),
		s.item(&kit.Command{Name: s.desk.T("shell.command.folder"), Run: func() { s.view(s.Dir) }}),
		fyne.NewMenuItemSeparator(),
		choices(s.desk.T("shell.menu.language"), lang.All, s.language(), language, s.chooseLanguage),
		choices(s.desk.T("shell.menu.appearance"), []kit.Appearance{kit.LikeSystem, kit.Light, kit.Dark}, s.appearance(),
			appearance, s.chooseAppearance),
		fyne.NewMenuItemSeparator(),
	)
	quit := s.item(&kit.Command{Name: s.desk.T("shell.command.quit"), Key: kit.Ctrl(fyne.KeyQ), Run: s.close})
	quit.IsQuit = true
	program.Items = append(program.Items, quit)

	actions := fyne.NewMenu(s.desk.T("shell.menu.actions"))
	if c := s.current(); c != nil {
		for _, command := range c.Commands() {
			actions.Items = append(actions.Items, s.item(command))
		}
		if len(actions.Items) > 0 {
			actions.Items = append(actions.Items, fyne.NewMenuItemSeparator())
		}
	}
	for _, command := range s.everywhere() {
		actions.Items = append(actions.Items, s.item(command))
	}
	places := fyne.NewMenu(s.desk.T("shell.menu.go"))
	for _, command := range s.places() {
		places.Items = append(places.Items, s.item(command))
	}
	s.window.SetMainMenu(fyne.NewMainMenu(program, actions, places))
}

// undo runs a command, unless somebody types: then what was typed is taken back.
func (s *Shell) undo(undo *fyne.ShortcutUndo, c *kit.Command) {
	if typing, is := s.window.Canvas().Focused().(fyne.Shortcutable); is && s.desk.InDialog() {
		typing.TypedShortcut(undo)
		return
	}
	s.do(c)
}

// item is a command in the menu. Keys mean nothing while a dialog is open.
func (s *Shell) item(c *kit.Command) *fyne.MenuItem {
	item := fyne.NewMenuItem(c.Name, func() { s.do(c) })
	if c.Key.Name != "" {
		item.Shortcut = &desktop.CustomShortcut{KeyName: c.Key.Name, Modifier: c.Key.Modifier}
	}
	if undo, is := c.Key.Shortcut().(*fyne.ShortcutUndo); is {
		item.Shortcut, item.Action = undo, func() { s.undo(undo, c) }
	}
	return item
}

// choices is a submenu of which one entry is ticked.
func choices[T comparable](title string, all []T, now T, name func(T) string, choose func(T)) *fyne.MenuItem {
	sub := fyne.NewMenu("")
	for _, v := range all {
		item := fyne.NewMenuItem(name(v), func() { choose(v) })
		item.Checked = v == now
		sub.Items = append(sub.Items, item)
	}
	item := fyne.NewMenuItem(title, nil)
	item.ChildMenu = sub
	return item
}

// do runs a command unless a dialog wants an answer first.
func (s *Shell) do(c *kit.Command) {
	if s.window.Canvas().Overlays().Top() == nil {
		c.Do()
	}
}

// key does what a key without a modifier stands for; false if it means nothing.
func (s *Shell) key(name fyne.KeyName) bool {
	for _, c := range s.commands() {
		if c.Key == (kit.Key{Name: name}) && c.IsReady() {
			s.do(c)
			return true
		}
	}
	return false
}

func (s *Shell) find() { s.window.Canvas().Focus(s.current().Search()) }

func (s *Shell) reload() {
	if c := s.current(); c != nil {
		c.Reload()
	}
}
