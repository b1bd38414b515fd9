package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// NewMenu is a command that shows others below its button: what is done less often,
// as far as it can be done now.
func NewMenu(d *Desk, name string, key Key, commands func() []*Command) *Command {
	c := &Command{Name: name, Icon: Icon("act-down"), Key: key}
	c.Run = func() { showMenu(d, c, commands()) }
	return c
}

func showMenu(d *Desk, c *Command, commands []*Command) {
	var items []*fyne.MenuItem
	for _, x := range commands {
		if !x.IsReady() {
			continue
		}
		item := fyne.NewMenuItem(x.Name, func() {
			d.layers.fresh = true
			x.Do()
		})
		if s := x.Key.Shortcut(); s != nil {
			item.Shortcut = s
		}
		items = append(items, item)
	}
	canvas := d.Window.Canvas()
	menu := widget.NewPopUpMenu(fyne.NewMenu("", items...), canvas)
	at, size := under(c.Button(), menu.MinSize(), canvas.Size())
	right := fyne.CurrentApp().Driver().AbsolutePositionForObject(c.Button()).X + c.Button().Size().Width
	at.X = max(0, min(at.X, right-size.Width))
	menu.Resize(size)
	menu.ShowAtPosition(at)
	menu.ActivateNext()
}
