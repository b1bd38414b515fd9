package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// Command is something a person can do: by button, by menu, by key.
type Command struct {
	Name    string // as it stands on the button
	Icon    fyne.Resource
	Key     Key
	Primary bool // the likely one
	Small   bool // its button has the drawing only
	Run     func()
	Ready   func() bool // nil: always
	button  *CommandButton
}

// Key is what is pressed on the keyboard. Keys without a modifier are only
// F-keys and Esc.
type Key struct {
	Name     fyne.KeyName
	Modifier fyne.KeyModifier
}

// The keys people expect everywhere.
var (
	KeyFind    = Key{fyne.KeyF, fyne.KeyModifierShortcutDefault}
	KeyNew     = Key{fyne.KeyN, fyne.KeyModifierShortcutDefault}
	KeyPrint   = Key{fyne.KeyP, fyne.KeyModifierShortcutDefault}
	KeyRefresh = Key{Name: fyne.KeyF5}
	KeyClose   = Key{Name: fyne.KeyEscape}
)

// Ctrl is a key together with Ctrl (on a Mac: the command key).
func Ctrl(name fyne.KeyName) Key { return Key{name, fyne.KeyModifierShortcutDefault} }

// Shortcut is the key for Fyne; nil without a modifier, which Fyne cannot do. For
// Ctrl+Z it has a name of its own, and knows no other.
func (k Key) Shortcut() fyne.Shortcut {
	if k.Name == "" || k.Modifier == 0 {
		return nil
	}
	if k == Ctrl(fyne.KeyZ) {
		return &fyne.ShortcutUndo{}
	}
	return &desktop.CustomShortcut{KeyName: k.Name, Modifier: k.Modifier}
}

// IsReady reports whether the command can be run now.
func (c *Command) IsReady() bool { return c.Ready == nil || c.Ready() }

// Do runs the command if it can be run now.
func (c *Command) Do() {
	if c.IsReady() {
		c.Run()
	}
}

// Button is the command's button, the same each time.
func (c *Command) Button() *CommandButton {
	if c.button == nil {
		c.button = &CommandButton{}
		c.button.Icon, c.button.OnTapped = c.Icon, c.Do
		if !c.Small {
			c.button.Text = c.Name
		}
		if c.Primary {
			c.button.Importance = widget.HighImportance
		}
		c.button.ExtendBaseWidget(c.button)
		c.Refresh()
	}
	return c.button
}

// Refresh shows on the button whether the command can be run.
func (c *Command) Refresh() {
	if c.button == nil {
		return
	}
	ink := theme.ColorNameForeground
	if c.Primary {
		ink = theme.ColorNameForegroundOnPrimary
	}
	if c.IsReady() {
		c.button.Enable()
	} else {
		c.button.Disable()
		ink = theme.ColorNameDisabled
	}
	if i, ok := c.Icon.(icon); ok {
		i.color = ink // Fyne colours fills only, see icon
		c.button.SetIcon(i)
	}
}

// RefreshCommands does so for several.
func RefreshCommands(commands []*Command) {
	for _, c := range commands {
		c.Refresh()
	}
}

// CommandButton is Fyne's button that Enter presses as the space bar does, which
// keeps the focus then, and which leaves to the window the keys it does not need:
// Esc and F5 mean the same wherever the focus is.
type CommandButton struct{ widget.Button }

// TypedKey is for Fyne.
func (b *CommandButton) TypedKey(k *fyne.KeyEvent) {
	switch k.Name {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		if !b.Disabled() {
			b.OnTapped()
		}
	default:
		if c := fyne.CurrentApp().Driver().CanvasForObject(b); c != nil && c.OnTypedKey() != nil {
			c.OnTypedKey()(k)
		}
	}
}
