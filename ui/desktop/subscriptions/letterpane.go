package subscriptions

import (
	"context"
	"slices"

	"fyne.io/fyne/v2"

	"turnus/domain/lang"
	"turnus/domain/mailing"
	"turnus/domain/office/writing"
	"turnus/ui/desktop/kit"
)

// letterRows is how much of a text is seen without scrolling.
const letterRows = 9

// letterAsking is a dialog about letters to many customers: it counts who gets one
// while they are written, and prints them.
type letterAsking struct {
	pane    *listPane
	letters *Letters
	ids     func(context.Context) ([]int64, error)

	to      *kit.ChoiceField[writing.Side]
	spoken  *kit.ChoiceField[lang.Lang]
	subject *kit.TextField
	body    *kit.TextField
	dialog  *kit.OpenDialog
	lines   *fyne.Container

	found   writing.Addressees
	text    mailing.Text
	working kit.Latest
}

// askLetters writes to the customers of what is marked, else of all that the list
// finds.
func (p *listPane) askLetters() {
	d := p.screen.desk
	a := &letterAsking{pane: p, letters: NewLetters(p.screen.office, d.Words, d.Today), ids: p.chosen(), lines: kit.NewColumn(kit.Gap / 2)}
	label := func(key string) string { return d.T("subscriptions.letter." + key) }
	a.to = kit.NewChoiceField(d, "to", label("to"), options(a.letters.Sides()))
	a.spoken = kit.NewChoiceField(d, "language", label("language"), options(a.letters.Languages()))
	a.subject = kit.NewTextField(d, "subject", label("subject"))
	a.body = kit.NewMultiLineField(d, "text", label("text"))
	a.body.ShowRows(letterRows)
	a.subject.Required, a.body.Required = true, true
	holders := kit.NewMenu(d, label("holders"), kit.Key{}, a.holders)
	form := kit.NewForm(d, a.to, a.spoken, a.subject, a.body).Beside(a.to, a.spoken)
	title := d.T("subscriptions.letter.title_found")
	if n := len(p.marked); n > 0 {
		title = d.T("subscriptions.letter.title", "count", n)
	}
	a.dialog = kit.ShowDialog(d, kit.Dialog{
		Title: title, Says: label("working"), Form: form, Extra: kit.NewColumn(kit.Gap/2, kit.NewButtons(holders), a.lines),
		Do: label("do"), OnDo: func(func()) { a.print() }, OnShut: a.working.Cancel,
	})
	a.to.OnChange, a.spoken.OnChange = a.find, a.find
	a.subject.OnChange, a.body.OnChange = a.read, a.read
	a.find()
}

// chosen gives the subscriptions that something is done with: those that are marked,
// else all that the list finds, in its order.
func (p *listPane) chosen() func(context.Context) ([]int64, error) {
	if marked := slices.Clone(p.marked); len(marked) > 0 {
		return func(context.Context) ([]int64, error) { return marked, nil }
	}
	find, sort := p.show.Finding(), p.table.Sorted()
	return func(ctx context.Context) ([]int64, error) { return find(ctx, sort.Key, sort.Down, 0) }
}

// holders are the commands that put a place holder where the person writes.
func (a *letterAsking) holders() []*kit.Command {
	var out []*kit.Command
	for _, f := range a.letters.Fields() {
		out = append(out, &kit.Command{Name: f.Name, Run: func() { a.body.Insert(f.Name) }})
	}
	return out
}

// find finds who gets one.
func (a *letterAsking) find() {
	d := a.pane.screen.desk
	a.found = writing.Addressees{}
	a.dialog.SetReason(d.T("subscriptions.letter.working"))
	kit.StartLatest(&a.working, d.Tasks, kit.Work[writing.Addressees]{
		Name: d.T("subscriptions.letter.working"),
		Do:   a.letters.Find(a.ids, a.to.Value(), a.spoken.Value()),
		Then: func(found writing.Addressees) {
			a.found = found
			a.read()
		},
		Failed: func(err error) { a.dialog.Tell(err) },
	})
}

// read reads what is typed, and shows what becomes of it.
func (a *letterAsking) read() {
	d := a.pane.screen.desk
	var err error
	if a.text, err = a.letters.Read(a.subject.Text(), a.body.Text()); a.subject.Text() != "" && a.body.Text() != "" {
		a.dialog.Tell(err)
	}
	a.lines.Objects = nil
	if says := a.letters.Nowhere(a.found); says != "" {
		a.lines.Add(kit.NewMarked(kit.Due, kit.NewProse(says)))
	}
	for _, says := range a.letters.Lacks(a.found, a.text) {
		a.lines.Add(kit.NewMarked(kit.Due, kit.NewProse(says)))
	}
	a.lines.Refresh()
	a.dialog.SetSays(a.letters.Says(a.found))
	reason := ""
	switch {
	case len(a.found.List) == 0:
		reason = d.T("subscriptions.letter.nobody")
	case err != nil:
		reason = d.T("subscriptions.letter.unwritten")
	}
	a.dialog.SetReason(reason)
}

// print prints them and opens what was printed.
func (a *letterAsking) print() {
	d := a.pane.screen.desk
	kit.StartIn(a.dialog, kit.Work[string]{
		Name: d.T("subscriptions.letter.printing"),
		Do:   a.letters.Print(a.found, a.text),
		Then: func(path string) {
			if path == "" {
				kit.ShowMessage(d, d.T("subscriptions.letter.none_title"), d.T("subscriptions.letter.nobody"))
				return
			}
			a.pane.table.Unmark()
			d.View(path)
		},
	})
}
