package kit

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/problem"
)

func TestWorkOfADialogRunsOnceAndClosesIt(t *testing.T) {
	a := ask(t, false)
	runs, then := 0, 0
	a.dialog.OnDo = func(func()) {
		StartIn(a.OpenDialog, Work[int]{
			Do: func(context.Context) (int, error) {
				runs++
				if !a.verb.Disabled() || !a.sees(a.person.desk.T("desk.dialog.busy")) {
					t.Error("does not say that it works")
				}
				a.presses(fyne.KeyReturn) // an impatient finger
				return 7, nil
			},
			Then: func(v int) { then = v },
		})
	}
	a.types("3.12.")
	a.presses(fyne.KeyReturn)
	if runs != 1 || then != 7 || !a.gone() {
		t.Errorf("ran %d times, then %d, shut %d times", runs, then, a.shut)
	}
}

func TestWorkThatFailsSaysSoInTheDialogAndCanBeTriedAgain(t *testing.T) {
	a := ask(t, false)
	wrong := problem.New(civil.CodeDateInvalid, "day", "value", "?")
	var err error = wrong
	a.dialog.OnDo = func(func()) {
		StartIn(a.OpenDialog, Work[int]{Do: func(context.Context) (int, error) { return 0, err }})
	}
	a.types("3.12.")
	a.presses(fyne.KeyReturn)
	if a.day.sentence.Text() != a.person.desk.Words.Problem(wrong) || a.verb.Disabled() || a.shut != 0 {
		t.Errorf("says %q, verb rests %t", a.day.sentence.Text(), a.verb.Disabled())
	}
	err = nil
	a.presses(fyne.KeyReturn)
	if !a.gone() {
		t.Error("the second try does not close it")
	}
}

func TestAClosedDialogCancelsItsWork(t *testing.T) {
	a := ask(t, false)
	tasks := NewTasks(nil, func(err error) { t.Error(err) })
	a.person.desk.Tasks = tasks
	ended := make(chan error, 1)
	StartIn(a.OpenDialog, Work[int]{
		Do: func(ctx context.Context) (int, error) {
			v, err := waiting(ctx)
			ended <- err
			return v, err
		},
		Then: func(int) { t.Error("cancelled, and done") },
	})
	a.Close()
	select {
	case err := <-ended:
		if !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
	case <-time.After(5 * time.Second):
		t.Fatal("goes on without its dialog")
	}
	tasks.Close(5 * time.Second)
}

// The space bar is a key that presses the button, and then a letter.
func TestTheSpaceBarThatOpensADialogDoesNotAnswerIt(t *testing.T) {
	p := newPerson(t, lang.DE, "CH")
	done := 0
	opener := widget.NewButton("Close the day", func() {
		Confirm(p.desk, "Close the day", "86 slips are packed.", "Close it", false, func() { done++ })
	})
	p.desk.Window.SetContent(opener)
	p.canvas().Focus(opener)
	p.presses(fyne.KeySpace)
	if done != 0 || !p.desk.InDialog() {
		t.Fatalf("answered at once: done %d times", done)
	}
	p.presses(fyne.KeySpace)
	if done != 1 || p.desk.InDialog() {
		t.Errorf("done %d times", done)
	}
	name := NewTextField(p.desk, "name", "Name")
	opener.OnTapped = func() { ShowDialog(p.desk, Dialog{Title: "?", Form: NewForm(p.desk, name), Do: "!"}) }
	p.canvas().Focus(opener)
	p.presses(fyne.KeySpace)
	p.presses(fyne.KeySpace)
	p.types("x")
	if name.entry.Text != " x" {
		t.Errorf("typed %q, want the second space bar only", name.entry.Text)
	}
}

func TestConfirmAsksFirst(t *testing.T) {
	p := newPerson(t, lang.DE, "CH")
	done := 0
	o := Confirm(p.desk, "Close the day", "86 slips are packed.", "Close it", false, func() { done++ })
	if p.canvas().Focused() != fyne.Focusable(o.verb) || !p.sees("86 slips are packed.") || done != 0 {
		t.Error("does not ask")
	}
	p.presses(fyne.KeyReturn)
	if done != 1 || p.desk.InDialog() {
		t.Errorf("done %d times", done)
	}
}

func TestErrorsAreSentencesAndTheirDetailsGoToTheLog(t *testing.T) {
	var log bytes.Buffer
	before := slog.Default()
	slog.SetDefault(slog.New(slog.NewTextHandler(&log, nil)))
	t.Cleanup(func() { slog.SetDefault(before) })
	p := newPerson(t, lang.DE, "CH")
	ShowError(p.desk, nil)
	if p.desk.InDialog() {
		t.Error("no error, and it is shown")
	}
	err := errors.Join(problem.New("customer.number_missing", ""), problem.New("customer.town_missing", ""))
	ShowError(p.desk, err)
	ShowError(p.desk, err) // said again by something that is tried again
	if n := len(p.canvas().Overlays().List()); n != 1 {
		t.Errorf("%d dialogs, want 1", n)
	}
	if !p.sees("Die Kundennummer fehlt.") || !p.sees(p.desk.T("desk.dialog.error")) {
		t.Error("does not say it")
	}
	p.presses(fyne.KeyReturn)
	if p.desk.InDialog() {
		t.Error("Enter does not close it")
	}
	ShowError(p.desk, errors.New("sql: database is locked"))
	if p.sees("sql: database is locked") || !p.desk.InDialog() || !strings.Contains(log.String(), "database is locked") {
		t.Error("the detail is on the screen, or not in the log")
	}
}

func TestAMessageIsReadAndClosed(t *testing.T) {
	p := newPerson(t, lang.FR, "CH")
	o := ShowMessage(p.desk, "Titre", "Une phrase.")
	if o.verb != nil || !p.sees("Fermer") || !p.sees("Une phrase.") {
		t.Error("says something else")
	}
	test.Tap(o.safe)
	if p.desk.InDialog() {
		t.Error("still there")
	}
}

func TestFocusIsNotGivenBackToWhatIsGone(t *testing.T) {
	p := newPerson(t, lang.DE, "CH")
	f := NewTextField(p.desk, "", "A")
	p.at(f)
	p.goesTo(f)
	o := ShowMessage(p.desk, "?", "?")
	p.at(NewTextField(p.desk, "", "B")) // the screen below is built anew meanwhile
	o.Close()
	if p.canvas().Focused() == f.Focus() {
		t.Error("a field that is nowhere has the focus")
	}
}
