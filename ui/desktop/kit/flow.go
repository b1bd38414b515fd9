package kit

import "fyne.io/fyne/v2"

// flowing is what needs more height where it gets less width. Fyne's layouts
// ask for one least size only; the layouts here ask again for the width there is.
type flowing interface{ heightAt(width float32) float32 }

// flowLayout is a layout that knows so for what it lays out.
type flowLayout interface {
	heightAt(objects []fyne.CanvasObject, width float32) float32
}

// layOut lays out a container again: what is in it may need another height now.
// Its Refresh would draw everything in it anew.
func layOut(c *fyne.Container) { c.Layout.Layout(c.Objects, c.Size()) }

// heightAt is the height an object needs at a width.
func heightAt(o fyne.CanvasObject, width float32) float32 {
	if f, ok := o.(flowing); ok {
		return f.heightAt(width)
	}
	if c, ok := o.(*fyne.Container); ok {
		if l, ok := c.Layout.(flowLayout); ok {
			return l.heightAt(c.Objects, width)
		}
	}
	return o.MinSize().Height
}

// column puts objects under one another over the full width.
type column struct {
	gap   float32
	width float32 // there is, as far as is known
}

func newColumn(gap float32, objects ...fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &column{gap: gap}, Objects: objects}
}

func (c *column) heightAt(objects []fyne.CanvasObject, width float32) float32 {
	c.width = width
	return c.each(objects, width, func(fyne.CanvasObject, float32, float32) {})
}

// each calls for the visible objects with their place and height, and gives the
// height of all.
func (c *column) each(objects []fyne.CanvasObject, width float32, do func(o fyne.CanvasObject, y, h float32)) float32 {
	y := float32(0)
	for _, o := range objects {
		if !o.Visible() {
			continue
		}
		if y > 0 {
			y += c.gap
		}
		h := heightAt(o, width)
		do(o, y, h)
		y += h
	}
	return y
}

func (c *column) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	c.width = size.Width
	c.each(objects, size.Width, func(o fyne.CanvasObject, y, h float32) {
		o.Move(fyne.NewPos(0, y))
		o.Resize(fyne.NewSize(size.Width, h))
	})
}

func (c *column) MinSize(objects []fyne.CanvasObject) fyne.Size {
	width := float32(0)
	for _, o := range objects {
		if o.Visible() {
			width = max(width, o.MinSize().Width)
		}
	}
	return fyne.NewSize(width, c.heightAt(objects, max(c.width, width)))
}

// beside puts a small object, such as a sign, at the left of a flowing one.
type beside struct{ gap, width float32 }

func newBeside(gap float32, left, right fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &beside{gap: gap}, Objects: []fyne.CanvasObject{left, right}}
}

func (b *beside) heightAt(o []fyne.CanvasObject, width float32) float32 {
	b.width = width
	left := o[0].MinSize()
	return max(left.Height, heightAt(o[1], width-left.Width-b.gap))
}

func (b *beside) Layout(o []fyne.CanvasObject, size fyne.Size) {
	b.width = size.Width
	left := o[0].MinSize()
	o[0].Move(fyne.NewPos(0, 1)) // the middle of small letters is a little below that of the line
	o[0].Resize(left)
	o[1].Move(fyne.NewPos(left.Width+b.gap, 0))
	o[1].Resize(size.SubtractWidthHeight(left.Width+b.gap, 0))
}

func (b *beside) MinSize(o []fyne.CanvasObject) fyne.Size {
	width := o[0].MinSize().Width + b.gap + o[1].MinSize().Width
	return fyne.NewSize(width, b.heightAt(o, max(b.width, width)))
}

// upTo lets an object be no wider than what goes into it.
type upTo struct{ width float32 }

func newUpTo(width float32, o fyne.CanvasObject) fyne.CanvasObject {
	return &fyne.Container{Layout: upTo{width}, Objects: []fyne.CanvasObject{o}}
}

func (u upTo) heightAt(o []fyne.CanvasObject, width float32) float32 {
	return heightAt(o[0], min(u.width, width))
}

func (u upTo) Layout(o []fyne.CanvasObject, size fyne.Size) {
	o[0].Move(fyne.Position{})
	o[0].Resize(fyne.NewSize(min(u.width, size.Width), size.Height))
}

func (u upTo) MinSize(o []fyne.CanvasObject) fyne.Size { return o[0].MinSize() }

// inset leaves room around an object.
type inset struct{ all float32 }

func newInset(all float32, o fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: inset{all}, Objects: []fyne.CanvasObject{o}}
}

func (m inset) heightAt(o []fyne.CanvasObject, width float32) float32 {
	return heightAt(o[0], width-2*m.all) + 2*m.all
}

func (m inset) Layout(o []fyne.CanvasObject, size fyne.Size) {
	o[0].Move(fyne.NewSquareOffsetPos(m.all))
	o[0].Resize(size.Subtract(fyne.NewSquareSize(2 * m.all)))
}

func (m inset) MinSize(o []fyne.CanvasObject) fyne.Size {
	return o[0].MinSize().Add(fyne.NewSquareSize(2 * m.all))
}

// halves puts two objects beside each other, each as wide as the other.
type halves struct{ width float32 }

// NewHalves puts two things beside each other that are to be compared; texts in
// them may wrap.
func NewHalves(left, right fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &halves{}, Objects: []fyne.CanvasObject{left, right}}
}

func (h *halves) half(width float32) float32 { return (width - 2*Gap) / 2 }

func (h *halves) heightAt(o []fyne.CanvasObject, width float32) float32 {
	return max(heightAt(o[0], h.half(width)), heightAt(o[1], h.half(width)))
}

func (h *halves) Layout(o []fyne.CanvasObject, size fyne.Size) {
	h.width = size.Width
	for i, x := range o {
		x.Move(fyne.NewPos(float32(i)*(h.half(size.Width)+2*Gap), 0))
		x.Resize(fyne.NewSize(h.half(size.Width), size.Height))
	}
}

func (h *halves) MinSize(o []fyne.CanvasObject) fyne.Size {
	width := 2*max(o[0].MinSize().Width, o[1].MinSize().Width) + 2*Gap
	return fyne.NewSize(width, h.heightAt(o, max(h.width, width)))
}
