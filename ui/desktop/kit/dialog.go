package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// Dialog asks for something before it is done.
type Dialog struct {
	Title  string
	Says   string            // one sentence: what will happen
	Form   *Form             // nil: nothing to fill in
	Extra  fyne.CanvasObject // below the form, scrolls when it is large; nil: nothing
	Do     string            // the verb on the button
	Danger bool              // cannot be undone: the safe button has the focus
	OnDo   func(close func())
	OnShut func() // called once when the dialog is gone, however it went
}

// OpenDialog is a dialog on the screen.
type OpenDialog struct{ popup *widget.PopUp }

// ShowDialog opens a dialog. Enter does it, Esc closes it.
func ShowDialog(d *Desk, dialog Dialog) *OpenDialog {
	p := widget.NewModalPopUp(widget.NewLabel(dialog.Says), d.Window.Canvas())
	p.Show()
	return &OpenDialog{p}
}

// SetSays replaces the sentence on what will happen.
func (o *OpenDialog) SetSays(_ string) {}

// SetReason keeps the verb from being done and says why; "" allows it again.
func (o *OpenDialog) SetReason(_ string) {}

// Fail shows what went wrong beside the fields, and lets the person try again.
func (o *OpenDialog) Fail(_ error) {}

// Close takes the dialog away.
func (o *OpenDialog) Close() { o.popup.Hide() }

// StartIn begins work a dialog asked for: while it runs the verb rests, when it
// is done the dialog closes, and what goes wrong stands in the dialog. A dialog
// that is closed cancels its work.
func StartIn[T any](o *OpenDialog, t *Tasks, w Work[T]) *Task {
	then := w.Then
	w.Then = func(v T) {
		o.Close()
		if then != nil {
			then(v)
		}
	}
	return Start(t, w)
}

// Confirm asks before then is done; says is the sentence on what will happen.
func Confirm(d *Desk, title, says, do string, danger bool, then func()) *OpenDialog {
	return ShowDialog(d, Dialog{Title: title, Says: says, Do: do, Danger: danger, OnDo: func(shut func()) {
		shut()
		then()
	}})
}

// ShowError says what went wrong, a line each; details go to the log.
func ShowError(d *Desk, err error) {
	for _, s := range d.Words.Error(err) {
		ShowMessage(d, "", s)
	}
}

// ShowMessage says something that is read and closed.
func ShowMessage(d *Desk, title, text string) *OpenDialog {
	return ShowDialog(d, Dialog{Title: title, Says: text})
}
