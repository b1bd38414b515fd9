package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"turnus/domain/civil"
)

// Tapped is for Fyne: a click takes the day.
func (y *Year) Tapped(e *fyne.PointEvent) {
	y.takeFocus()
	day := y.dayAt(e.Position)
	if day.IsZero() {
		return
	}
	y.cursor, y.anchor, y.head = day, civil.Date{}, civil.Date{}
	y.redraw()
	if y.OnTap != nil {
		y.OnTap(day)
	}
}

// takeFocus lets the keyboard go on where the mouse was.
func (y *Year) takeFocus() {
	if c := fyne.CurrentApp().Driver().CanvasForObject(y); c != nil {
		c.Focus(y)
	}
}

// Dragged is for Fyne: it chooses all days from where the button was pressed.
func (y *Year) Dragged(e *fyne.DragEvent) {
	if y.OnRange == nil {
		return
	}
	if !y.dragged {
		y.dragged, y.anchor = true, civil.Date{}
		y.takeFocus()
	}
	if y.anchor.IsZero() {
		y.anchor = y.dayAt(e.Position.SubtractXY(e.Dragged.DX, e.Dragged.DY))
		y.head = y.anchor
	}
	if day := y.dayAt(e.Position); !day.IsZero() && !y.anchor.IsZero() {
		y.head, y.cursor, y.hover = day, day, day
	}
	y.redraw()
}

// DragEnd is for Fyne.
func (y *Year) DragEnd() {
	y.dragged = false
	if days := y.Selected(); days != (civil.Range{}) && y.OnRange != nil {
		y.OnRange(days)
	}
}

// MouseIn is for Fyne.
func (y *Year) MouseIn(e *desktop.MouseEvent) { y.MouseMoved(e) }

// MouseMoved is for Fyne.
func (y *Year) MouseMoved(e *desktop.MouseEvent) {
	if day := y.dayAt(e.Position); day != y.hover {
		y.hover = day
		y.redraw()
	}
}

// MouseOut is for Fyne.
func (y *Year) MouseOut() {
	y.hover = civil.Date{}
	y.redraw()
}

// dayAt is the day at a place, none beside the days.
func (y *Year) dayAt(at fyne.Position) civil.Date {
	g := y.grid
	if at.X < 0 || at.Y < 0 || g.columns == 0 {
		return civil.Date{}
	}
	column, row := int(at.X/g.step.Width), int(at.Y/g.step.Height)
	x, top := at.X-float32(column)*g.step.Width, at.Y-float32(row)*g.step.Height-yearDaysTop
	if column >= g.columns || row >= monthsShown/g.columns || top < 0 || x >= 7*g.cell.Width || top >= weeksShown*g.cell.Height {
		return civil.Date{}
	}
	month := y.first.AddMonths(row*g.columns + column)
	day := month.Monday().AddDays(int(top/g.cell.Height)*7 + int(x/g.cell.Width))
	if day.FirstOfMonth() != month {
		return civil.Date{}
	}
	return day
}
