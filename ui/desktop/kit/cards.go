package kit

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// Cards turns a screen from its list to the card of one of its rows, and back.
// What is read for a card is an R.
type Cards[R any] struct {
	Read  func(id int64) func(context.Context) (R, error)
	Take  func(R)          // shows it on the card
	ID    func() int64     // whose the card is
	Gone  func(error) bool // whether reading failed because there is no such row any more
	Focus func()           // gives the keys to what is shown
	Rows  interface {      // the list
		Select(id int64)
		Beside(id int64, by int) int64
	}

	desk       *Desk
	list, card fyne.CanvasObject
	content    *fyne.Container
	wanted     int64 // the row whose card is shown, or will be as soon as it is read; 0: none
	reading    Latest
}

// Begin shows the list.
func (c *Cards[R]) Begin(d *Desk, list, card fyne.CanvasObject) {
	c.desk, c.list, c.card = d, list, card
	c.content = container.NewStack(list)
}

// Content is what the screen shows.
func (c *Cards[R]) Content() fyne.CanvasObject { return c.content }

// Shows reports whether something is on the screen.
func (c *Cards[R]) Shows(o fyne.CanvasObject) bool {
	return c.content != nil && c.content.Objects[0] == o
}

// CardShown reports whether the card is on the screen.
func (c *Cards[R]) CardShown() bool { return c.content != nil && c.Shows(c.card) }

// Show opens the card of a row; it appears when it is read.
func (c *Cards[R]) Show(id int64) {
	c.wanted = id
	c.Rows.Select(id)
	c.read()
}

// Reload reads the card anew, if one is shown or about to be.
func (c *Cards[R]) Reload() {
	if c.wanted != 0 {
		c.read()
	}
}

func (c *Cards[R]) read() {
	StartLatest(&c.reading, c.desk.Tasks, Work[R]{
		Do: c.Read(c.wanted),
		Then: func(r R) {
			c.Take(r)
			c.put(c.card)
		},
		Failed: c.failed,
	})
}

// failed leaves on the screen what is there, unless it is there no more.
func (c *Cards[R]) failed(err error) {
	switch {
	case !c.CardShown():
		c.wanted = 0
	case c.Gone(err):
		c.ShowList()
	default:
		c.wanted = c.ID()
	}
	ShowError(c.desk, err)
}

// Neighbour is the row some rows below the one whose card is shown, 0 for none.
func (c *Cards[R]) Neighbour(by int) int64 { return c.Rows.Beside(c.wanted, by) }

// ShowList goes back to the list, where it was.
func (c *Cards[R]) ShowList() { c.Put(c.list) }

// Put shows something else than a card: the list, or a mask.
func (c *Cards[R]) Put(o fyne.CanvasObject) {
	c.wanted = 0
	c.reading.Cancel()
	c.put(o)
}

// put shows something, and tells the shell of other commands.
func (c *Cards[R]) put(o fyne.CanvasObject) {
	if c.Shows(o) {
		return
	}
	c.content.Objects = []fyne.CanvasObject{o}
	c.content.Refresh()
	if !c.desk.InDialog() {
		c.Focus()
	}
	if c.desk.CommandsChanged != nil {
		c.desk.CommandsChanged()
	}
}
