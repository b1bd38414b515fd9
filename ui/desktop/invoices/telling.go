package invoices

import (
	"context"
	"strings"

	"turnus/ui/desktop/kit"
)

// tellIssued says what a run did, and prints what it issued if it came to its
// end. What was cut off is offered to be printed instead: more may come.
func (v *runView) tellIssued(i *Issuing) {
	v.frozen = false
	sign := kit.Done
	if !i.Complete() {
		sign = kit.Due
	}
	if !i.Ended() || i.Issued() == 0 {
		v.result.Tell(sign, i.Says())
		v.done()
		return
	}
	v.result.Tell(sign, i.Says()+" "+v.desk.T("invoices.printing"))
	v.desk.Saved() // the preview shows what is left while the rest is printed
	kit.Start(v.desk.Tasks, kit.Work[struct{}]{
		Name: v.desk.T("invoices.task.print"),
		Do:   func(ctx context.Context) (struct{}, error) { return struct{}{}, i.Print(ctx) },
		Always: func() {
			v.result.Tell(sign, i.Says())
			if p := i.Printed(); len(p.Files) > 0 {
				v.tellPrinted(sign, i.Says(), p)
			}
			v.done()
		},
	})
}

// tellPrinted says where PDFs lie, and opens what is to be printed.
func (v *runView) tellPrinted(sign kit.Sign, before string, p Printed) {
	v.result.Tell(sign, strings.TrimSpace(before+" "+p.Says), openCommands(v.desk, p)...)
	v.desk.View(p.ToOpen())
}

// openCommands open what was printed again.
func openCommands(d *kit.Desk, p Printed) []*kit.Command {
	return []*kit.Command{
		{Name: d.T("invoices.command.open"), Icon: kit.Icon("act-open"), Run: func() { d.View(p.ToOpen()) }},
		{Name: d.T("invoices.command.folder"), Icon: kit.Icon("act-folder"), Run: func() { d.View(p.Folder) }},
	}
}

// done is the end of issuing and printing.
func (v *runView) done() {
	v.setBusy(false)
	v.desk.Saved()
}
