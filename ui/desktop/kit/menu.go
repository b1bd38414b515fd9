package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// NewMenu is a command that shows others below its button: what is done less often.
// Those that cannot be done now are shown all the same.
func NewMenu(d *Desk, name string, key Key, commands func() []*Command) *Command {
	c := &Command{Name: name, Icon: Icon("act-down"), Key: key}
	c.Run = func() { showMenu(d, c, commands()) }
	return c
}

func showMenu(d *Desk, c *Command, commands []*Command) {
	items := make([]*fyne.MenuItem, len(commands))
	for i, x := range commands {
		items[i] = fyne.NewMenuItem(x.Name, func() {
			d.layers.fresh = true
			x.Do()
		})
		items[i].Disabled = !x.IsReady()
		if s := x.Key.Shortcut(); s != nil {
			items[i].Shortcut = s
		}
	}
	canvas := d.Window.Canvas()
	menu := widget.NewPopUpMenu(fyne.NewMenu("", items...), canvas)
	at, size := under(c.Button(), menu.MinSize(), canvas.Size())
	menu.Resize(size)
	menu.ShowAtPosition(at)
	menu.ActivateNext()
}
