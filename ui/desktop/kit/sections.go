package kit

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/domain/problem"
)

// Section is a part of a long form: its head, fields, and what stands below them.
type Section struct {
	Head  string
	Form  *Form
	Below fyne.CanvasObject // nil: nothing
}

// Sections are the parts of a form that fills a page. It scrolls to what has the
// focus.
type Sections struct {
	OnSubmit func() // Enter in a field; nil: nothing

	desk   *Desk
	forms  []*Form
	column *fyne.Container
	scroll *container.Scroll
	tall   float32 // what scrolls
}

// NewSections puts the parts under one another.
func NewSections(d *Desk, sections ...Section) *Sections {
	s := &Sections{desk: d, column: newColumn(2 * Gap)}
	for _, x := range sections {
		part := newColumn(rowGap, NewHead(x.Head), x.Form.Object())
		if x.Below != nil {
			part.Add(x.Below)
		}
		s.column.Add(part)
		s.forms = append(s.forms, x.Form)
		x.Form.changed, x.Form.submit = s.Refresh, s.submitted
	}
	s.scroll = container.NewVScroll(newInset(scrollMargin, s.column))
	d.pages = append(d.pages, s)
	return s
}

// Forget is called when the form is replaced by another one.
func (s *Sections) Forget() {
	s.desk.pages = slices.DeleteFunc(s.desk.pages, func(x *Sections) bool { return x == s })
}

func (s *Sections) submitted() {
	if s.OnSubmit != nil {
		s.OnSubmit()
	}
}

// Object is the form on the screen.
func (s *Sections) Object() fyne.CanvasObject { return s.scroll }

// Refresh gives everything the room it needs now. Drawing all of it anew is only
// needed where that is more or less than before.
func (s *Sections) Refresh() {
	layOut(s.column)
	if tall := heightAt(s.column, s.column.Size().Width); tall != s.tall {
		s.tall = tall
		s.scroll.Refresh()
	}
}

// Begin scrolls to the top and gives the keys to the first field.
func (s *Sections) Begin() {
	s.scroll.ScrollToTop()
	if f := s.forms[0].first(); f != nil {
		s.desk.Window.Canvas().Focus(f.Focus()) // it may not have been drawn yet
	}
}

// Check reads all fields and focuses the first that cannot be read.
func (s *Sections) Check() bool {
	for _, f := range s.forms {
		if !f.Check() {
			return false
		}
	}
	return true
}

// Tell shows each problem of an error beside its field and leaves the focus where
// it is; what has no field stands on top of the first part. No error takes all of
// them away, but for what cannot be read.
func (s *Sections) Tell(err error) { s.tell(err) }

// Show is Tell that goes to the first field with a problem.
func (s *Sections) Show(err error) {
	if form, field := s.tell(err); field != nil {
		form.focus(field)
	} else if err != nil {
		s.scroll.ScrollToTop()
	}
}

// tell shares the problems out. What cannot be read is said beside its field
// again, because no problem of the whole knows of it.
func (s *Sections) tell(err error) (form *Form, first Field) {
	rest := slices.Clone(problem.Of(err))
	for i, f := range slices.Backward(s.forms) {
		var own problem.List
		own, rest = f.own(rest)
		share := own.Err()
		if i == 0 {
			share = slices.Concat(own, rest).Err()
			if len(problem.Of(err)) == 0 {
				share = err // of another kind: said in general
			}
		}
		if field, _ := f.tell(share); field != nil {
			form, first = f, field
		}
		for _, x := range f.fields {
			if x.Object().Visible() && x.Problem() != "" && !isEmpty(x) {
				x.Check()
			}
		}
	}
	return form, first
}

// own are the problems that belong to a field of the form, and the others.
func (f *Form) own(all []*problem.Problem) (own, rest problem.List) {
	for _, p := range all {
		if i := f.fieldOf(p.Field); i >= 0 && f.fields[i].Object().Visible() {
			own = append(own, p)
		} else {
			rest = append(rest, p)
		}
	}
	return own, rest
}

// isEmpty holds for a field nothing was typed into yet: that it is missing is
// said when it is left or when all is to be saved.
func isEmpty(x Field) bool {
	switch x := x.(type) {
	case interface{ Empty() bool }:
		return x.Empty()
	case interface{ Text() string }:
		return x.Text() == ""
	}
	return false
}

// within reports whether an object is somewhere inside another one.
func within(o, outer fyne.CanvasObject) bool {
	if o == outer {
		return true
	}
	c, ok := outer.(*fyne.Container)
	return ok && slices.ContainsFunc(c.Objects, func(x fyne.CanvasObject) bool { return within(o, x) })
}
