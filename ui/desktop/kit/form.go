package kit

import (
	"log/slog"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"turnus/domain/problem"
)

// rowGap is between the rows of a form.
const rowGap = 3 * unit

// Form is a few fields that are filled in together.
type Form struct {
	desk    *Desk
	fields  []Field
	rows    *formRows
	grid    *fyne.Container
	top     *Prose // what belongs to no field
	trouble *fyne.Container
	object  *fyne.Container

	changed, submit func()
}

// NewForm puts fields under one another.
func NewForm(d *Desk, fields ...Field) *Form {
	f := &Form{desk: d, fields: fields, rows: &formRows{}, changed: func() {}, submit: func() {}}
	f.top = newProse("", theme.SizeNameText, ColorWrong)
	f.trouble = newBeside(2*unit, NewSign(Wrong), f.top)
	f.trouble.Hide()
	f.grid = &fyne.Container{Layout: f.rows}
	for i, x := range fields {
		f.rows.rows = append(f.rows.rows, []int{i})
		f.grid.Add(x.Object())
		x.Watch(f.refresh, func() { f.submit() })
	}
	f.object = newColumn(rowGap, f.trouble, f.grid)
	return f
}

// Beside puts right into the row of left; a form has at most two columns. The
// fields keep their order. It returns the form.
func (f *Form) Beside(left, right Field) *Form {
	rows := f.rows.rows[:0]
	for _, row := range f.rows.rows {
		last := len(rows) - 1
		if last >= 0 && len(rows[last]) == 1 && f.fields[rows[last][0]] == left && f.fields[row[0]] == right {
			rows[last] = append(rows[last], row[0])
			continue
		}
		rows = append(rows, row)
	}
	f.rows.rows = rows
	return f
}

// columns is how many fields stand beside one another.
func (f *Form) columns() int {
	n := 0
	for _, row := range f.rows.rows {
		n = max(n, len(row))
	}
	return n
}

// refresh is called when something in the form has changed, its height perhaps.
func (f *Form) refresh() {
	layOut(f.object)
	layOut(f.grid)
	f.changed()
}

// SetVisible shows or hides a field. What is hidden takes no room and need not be
// filled in.
func (f *Form) SetVisible(x Field, on bool) {
	if x.Object().Visible() != on {
		setVisible(x.Object(), on)
		f.refresh()
	}
}

// Object is the form on the screen.
func (f *Form) Object() fyne.CanvasObject { return f.object }

// Check reads all fields and focuses the first that cannot be read.
func (f *Form) Check() bool {
	var first Field
	for _, x := range f.fields {
		if x.Object().Visible() && !x.Check() && first == nil {
			first = x
		}
	}
	f.focus(first)
	return first == nil
}

// first is the first field that is shown, nil if none is.
func (f *Form) first() Field {
	if i := slices.IndexFunc(f.fields, func(x Field) bool { return x.Object().Visible() }); i >= 0 {
		return f.fields[i]
	}
	return nil
}

// open is the first field that cannot be read now, nil if all can.
func (f *Form) open() Field {
	for _, x := range f.fields {
		if x.Object().Visible() && x.Problem() != "" {
			return x
		}
	}
	return nil
}

// Show puts each problem of an error beside its field, and goes there; what has
// none stands on top. No error takes all of them away.
func (f *Form) Show(err error) {
	switch first, top := f.tell(err); {
	case first != nil:
		f.focus(first)
	case top:
		f.desk.reveal(f.trouble)
	}
}

// tell is Show that leaves the focus where it is. It returns the first field
// with a problem, and whether something stands on top.
func (f *Form) tell(err error) (first Field, top bool) {
	beside := make([][]string, len(f.fields))
	var rest []string
	found := problem.Of(err)
	for _, p := range found {
		if i := f.fieldOf(p.Field); i >= 0 {
			beside[i] = append(beside[i], f.desk.Words.Problem(p))
		} else {
			rest = append(rest, f.desk.Words.Problem(p))
		}
	}
	if err != nil && len(found) == 0 {
		slog.Error("a form could not be carried out", "error", err)
		rest = f.desk.Words.Error(err)
	}
	for i, x := range f.fields {
		x.SetProblem(strings.Join(beside[i], " "))
		if len(beside[i]) > 0 && first == nil {
			first = x
		}
	}
	f.top.SetText(strings.Join(rest, "\n"))
	setVisible(f.trouble, len(rest) > 0)
	f.refresh()
	return first, len(rest) > 0
}

// fieldOf is the field a problem speaks of: by its path, or by that of something
// inside it. -1 if it is none.
func (f *Form) fieldOf(path string) int {
	for i, x := range f.fields {
		rest, ok := strings.CutPrefix(path, x.Path())
		if ok && x.Path() != "" && (rest == "" || rest[0] == '.' || rest[0] == '[') {
			return i
		}
	}
	return -1
}

// setVisible shows or hides an object.
func setVisible(o fyne.CanvasObject, on bool) {
	if on {
		o.Show()
	} else {
		o.Hide()
	}
}

func (f *Form) focus(x Field) {
	if x == nil {
		return
	}
	if c := fyne.CurrentApp().Driver().CanvasForObject(x.Object()); c != nil {
		c.Focus(x.Focus())
	}
}

// formRows puts the fields into their rows. One of two takes half of the width.
type formRows struct {
	rows  [][]int
	width float32 // there is, as far as is known
}

func (l *formRows) heightAt(objects []fyne.CanvasObject, width float32) float32 {
	l.width = width
	return l.each(objects, width, func(fyne.CanvasObject, float32, float32, float32, float32) {})
}

func (l *formRows) each(objects []fyne.CanvasObject, width float32, do func(o fyne.CanvasObject, x, y, w, h float32)) float32 {
	y := float32(0)
	hidden := func(i int) bool { return !objects[i].Visible() }
	for _, row := range l.rows {
		row = slices.DeleteFunc(slices.Clone(row), hidden)
		if len(row) == 0 {
			continue
		}
		if y > 0 {
			y += rowGap
		}
		w := width
		if len(row) > 1 {
			w = (width - Gap) / 2
		}
		tall := float32(0)
		for n, i := range row {
			h := heightAt(objects[i], w)
			do(objects[i], float32(n)*(w+Gap), y, w, h)
			tall = max(tall, h)
		}
		y += tall
	}
	return y
}

func (l *formRows) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.each(objects, size.Width, func(o fyne.CanvasObject, x, y, w, h float32) {
		o.Move(fyne.NewPos(x, y))
		o.Resize(fyne.NewSize(w, h))
	})
}

func (l *formRows) MinSize(objects []fyne.CanvasObject) fyne.Size {
	width := float32(0)
	for _, row := range l.rows {
		w := Gap * float32(len(row)-1)
		for _, i := range row {
			w += objects[i].MinSize().Width
		}
		width = max(width, w)
	}
	return fyne.NewSize(width, l.heightAt(objects, max(l.width, width)))
}
