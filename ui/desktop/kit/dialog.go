package kit

import (
	"log/slog"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// Dialog asks for something before it is done.
type Dialog struct {
	Title  string
	Says   string            // one sentence: what will happen
	Form   *Form             // nil: nothing to fill in
	Extra  fyne.CanvasObject // below the form, scrolls when it is large; nil: nothing
	Do     string            // the verb on the button; "": there is nothing to do but to close
	Leave  string            // on the safe button; "": cancel, or close
	Danger bool              // cannot be undone: the safe button has the focus
	OnDo   func(shut func())
	OnShut func() // called once when the dialog is gone, however it went; nil: nothing
}

// OpenDialog is a dialog on the screen.
type OpenDialog struct {
	dialog Dialog
	desk   *Desk
	form   *Form
	layer  *layer
	says   *Prose
	why    *Prose // why the verb cannot be done
	verb   *button
	safe   *button
	scroll *container.Scroll
	parts  *fyne.Container
	tall   float32 // what scrolls
	reason string  // set by the screen
	busy   bool    // work is under way for this dialog
	work   *Task
}

// ShowDialog opens a dialog. Enter does it, Esc closes it.
func ShowDialog(d *Desk, dialog Dialog) *OpenDialog {
	o := &OpenDialog{dialog: dialog, desk: d, form: dialog.Form}
	if o.form == nil {
		o.form = NewForm(d)
	}
	o.says = NewProse(dialog.Says)
	o.why = newProse("", theme.SizeNameCaptionText, ColorMuted)
	o.safe = newButton(d, d.T("desk.dialog.cancel"), o.Close)
	if dialog.Do == "" {
		o.safe.Text = d.T("desk.dialog.close")
	} else {
		o.verb = newButton(d, dialog.Do, o.do)
		o.verb.Importance = widget.HighImportance
		if dialog.Danger {
			o.verb.Importance = widget.DangerImportance
		}
	}
	if dialog.Leave != "" {
		o.safe.Text = dialog.Leave
	}
	body := newColumn(Gap, o.form.Object())
	if dialog.Extra != nil {
		body.Add(dialog.Extra)
	}
	o.scroll = container.NewVScroll(newInset(scrollMargin, body))
	o.parts = newDialogParts(o)
	o.layer = &layer{
		shaded: true, content: newCard(PageMargin, theme.SizeNameDialogRadius, o.parts), scroll: o.scroll,
		place: o.place, key: o.key, gone: o.gone,
	}
	o.form.changed, o.form.submit = o.refresh, o.do
	o.refresh()
	d.lay(o.layer, o.first())
	return o
}

// first is what has the focus at the beginning.
func (o *OpenDialog) first() fyne.Focusable {
	switch {
	case o.verb == nil || o.dialog.Danger:
		return o.safe
	case o.form.first() != nil:
		return o.form.first().Focus()
	}
	return o.verb
}

// do carries out the verb, once, if everything can be read.
func (o *OpenDialog) do() {
	switch {
	case o.verb == nil:
		o.Close()
	case o.busy || o.reason != "":
	case o.form.Check():
		o.form.Show(nil)
		o.dialog.OnDo(o.Close)
	}
}

// key is what no widget of the dialog needs.
func (o *OpenDialog) key(k fyne.KeyName) bool {
	switch k {
	case fyne.KeyEscape:
		o.Close()
	case fyne.KeyReturn, fyne.KeyEnter:
		if o.dialog.Danger {
			o.Close()
		} else {
			o.do()
		}
	default:
		return false
	}
	return true
}

// SetSays replaces the sentence on what will happen, and gives Extra its height
// if that has changed too.
func (o *OpenDialog) SetSays(sentence string) {
	o.says.SetText(sentence)
	o.refresh()
}

// SetReason keeps the verb from being done and says why; "" allows it again.
func (o *OpenDialog) SetReason(reason string) {
	o.reason = reason
	o.refresh()
}

// Fail shows what went wrong beside the fields, and lets the person try again.
func (o *OpenDialog) Fail(err error) { o.form.Show(err) }

// Tell shows what would go wrong beside the fields while the person types on; no
// error takes it away.
func (o *OpenDialog) Tell(err error) { o.form.tell(err) }

// Close takes the dialog away, and ends the work it is waiting for.
func (o *OpenDialog) Close() { o.desk.lift(o.layer) }

func (o *OpenDialog) gone() {
	o.form.changed, o.form.submit = func() {}, func() {}
	o.work.Cancel()
	if o.dialog.OnShut != nil {
		o.dialog.OnShut()
	}
}

// refresh shows whether the verb can be done, else why not.
func (o *OpenDialog) refresh() {
	if o.verb != nil {
		o.why.SetText(o.cannot())
		o.verb.setReady(o.why.Text() == "")
	}
	// Where there is nothing, nothing takes clicks.
	setVisible(o.scroll, len(o.form.fields) > 0 || o.dialog.Extra != nil || o.form.top.Text() != "")
	o.layOut()
}

// cannot is why the verb cannot be done now, "" if it can.
func (o *OpenDialog) cannot() string {
	open := o.form.open()
	switch {
	case o.busy:
		return o.desk.T("desk.dialog.busy")
	case o.reason != "":
		return o.reason
	case open != nil:
		return o.desk.T("desk.dialog.open", "field", open.Label())
	}
	return ""
}

// StartIn begins work a dialog asked for: while it runs the verb rests, when it
// is done the dialog closes, and what goes wrong stands in the dialog. A dialog
// that is closed cancels its work.
func StartIn[T any](o *OpenDialog, w Work[T]) {
	then, failed, always := w.Then, w.Failed, w.Always
	w.Then = func(v T) {
		o.Close()
		if then != nil {
			then(v)
		}
	}
	w.Failed = func(err error) {
		if failed != nil {
			failed(err)
			return
		}
		o.Fail(err)
	}
	w.Always = func() {
		o.busy = false
		o.refresh()
		if always != nil {
			always()
		}
	}
	o.busy = true
	o.refresh()
	o.work = Start(o.desk.Tasks, w)
}

// Confirm asks before then is done; says is the sentence on what will happen.
func Confirm(d *Desk, title, says, do string, danger bool, then func()) *OpenDialog {
	return ShowDialog(d, Dialog{Title: title, Says: says, Do: do, Danger: danger, OnDo: func(shut func()) {
		shut()
		then()
	}})
}

// ShowMessage says something that is read and closed.
func ShowMessage(d *Desk, title, text string) *OpenDialog {
	return ShowDialog(d, Dialog{Title: title, Says: text})
}

// ShowError says what went wrong, a line each; details go to the log. The same
// said twice, by something that is tried again and again, is shown once.
func ShowError(d *Desk, err error) {
	if err == nil {
		return
	}
	slog.Error("shown in the window", "error", err)
	text := strings.Join(d.Words.Error(err), "\n")
	if d.layers.error != nil && d.layers.error.says.Text() == text {
		return
	}
	o := ShowDialog(d, Dialog{Title: d.T("desk.dialog.error"), Says: text, OnShut: func() { d.layers.error = nil }})
	d.layers.error = o
}
