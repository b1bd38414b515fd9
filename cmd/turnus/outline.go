//go:build windowtest

package main

import (
	"encoding/json"
	"fmt"
	"net"
	"os"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"turnus/ui/desktop"
)

// The window test finds what it clicks on by asking the program where things
// are: this file is built for it only (tag windowtest) and changes nothing else.

// outlineVariable names the socket the outline is asked at.
const outlineVariable = "TURNUS_OUTLINE"

// thing is one object on the screen, in pixels from the window's corner.
type thing struct {
	Kind       string // type of a widget, "text" for a text
	Text       string
	X, Y, W, H float32
	Focused    bool
	Disabled   bool
}

// outline answers each connection with everything that can be seen now.
func outline(shell *desktop.Shell) {
	path := os.Getenv(outlineVariable)
	if path == "" {
		return
	}
	listener, err := net.Listen("unix", path)
	if err != nil {
		panic(err)
	}
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			seen := make(chan []thing)
			shell.Post(func() { seen <- look(shell.Window().Canvas()) })
			_ = json.NewEncoder(conn).Encode(<-seen)
			_ = conn.Close()
		}
	}()
}

// look lists what is on a canvas; what lies on top comes last.
func look(c fyne.Canvas) []thing {
	w := walker{focused: c.Focused(), scale: c.Scale()}
	clip := box{to: fyne.NewPos(c.Size().Width, c.Size().Height)}
	if top := c.Overlays().Top(); top != nil {
		w.walk(top, fyne.Position{}, clip)
		return w.things
	}
	w.walk(c.Content(), c.Content().Position(), clip)
	return w.things
}

type box struct{ from, to fyne.Position }

type walker struct {
	things  []thing
	focused fyne.Focusable
	scale   float32
}

func (w *walker) walk(o fyne.CanvasObject, at fyne.Position, clip box) {
	if !o.Visible() {
		return
	}
	size := o.Size()
	if at.X >= clip.to.X || at.Y >= clip.to.Y || at.X+size.Width <= clip.from.X || at.Y+size.Height <= clip.from.Y {
		return
	}
	switch o := o.(type) {
	case *canvas.Text:
		w.add(thing{Kind: "text", Text: o.Text}, at, size)
	case *fyne.Container:
		for _, child := range o.Objects {
			w.walk(child, at.Add(child.Position()), clip)
		}
	case fyne.Widget:
		t := thing{Kind: fmt.Sprintf("%T", o)}
		if f, ok := o.(fyne.Focusable); ok {
			t.Focused = f == w.focused
		}
		if d, ok := o.(fyne.Disableable); ok {
			t.Disabled = d.Disabled()
		}
		w.add(t, at, size)
		if _, ok := o.(fyne.Scrollable); ok {
			clip = box{
				fyne.NewPos(max(clip.from.X, at.X), max(clip.from.Y, at.Y)),
				fyne.NewPos(min(clip.to.X, at.X+size.Width), min(clip.to.Y, at.Y+size.Height)),
			}
		}
		for _, child := range test.WidgetRenderer(o).Objects() {
			w.walk(child, at.Add(child.Position()), clip)
		}
	}
}

func (w *walker) add(t thing, at fyne.Position, size fyne.Size) {
	t.X, t.Y, t.W, t.H = at.X*w.scale, at.Y*w.scale, size.Width*w.scale, size.Height*w.scale
	w.things = append(w.things, t)
}
