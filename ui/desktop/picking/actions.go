package picking

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/domain/office"
	"turnus/domain/office/fulfilment"
	"turnus/domain/problem"
	"turnus/ui/desktop/kit"
	"turnus/ui/desktop/planning"
)

// askPrint prints the day. Where some slips are on paper already and others are
// not, it asks whether all are wanted.
func (s *Screen) askPrint() {
	due, all := s.show.Unprinted()
	if due == 0 || due == all {
		s.printDay(true)
		return
	}
	which := kit.NewChoiceField(s.desk, "", s.desk.T("picking.print.which"), []kit.Option[bool]{
		{Value: false, Name: s.desk.T("picking.print.due", "count", due)},
		{Value: true, Name: s.desk.T("picking.print.all", "count", all)},
	})
	kit.ShowDialog(s.desk, kit.Dialog{
		Title: s.desk.T("picking.print.title"), Says: s.desk.T("picking.print.says", "count", all-due),
		Form: kit.NewForm(s.desk, which), Do: s.desk.T("picking.command.print"),
		OnDo: func(shut func()) {
			shut()
			s.printDay(which.Value())
		},
	})
}

// printDay prints and opens the PDF.
func (s *Screen) printDay(all bool) {
	kit.Start(s.desk.Tasks, kit.Work[Paper]{
		Name: s.desk.T("picking.task.print"),
		Do:   s.show.Print(all),
		Then: func(p Paper) {
			s.show.Printed(p)
			s.desk.View(p.Path)
		},
		Always: s.desk.Saved, // also when the paper failed: the slips have their numbers
	})
}

// shortsChanged shows what was entered everywhere but where it was entered.
func (s *Screen) shortsChanged() {
	s.days.table.Reload()
	s.slips.table.Reload()
	s.refreshHead()
}

// askClose asks before the day is closed. A shortage that cannot be so is put
// right first.
func (s *Screen) askClose() {
	if slip, wrong := s.show.Unreadable(); wrong {
		s.parts.Choose(0)
		s.slips.find(slip)
		kit.ShowMessage(s.desk, s.desk.T("picking.short.unreadable_title"), s.desk.T("picking.short.unreadable"))
		return
	}
	asked := s.show.Closing()
	var dialog *kit.OpenDialog
	dialog = kit.ShowDialog(s.desk, kit.Dialog{
		Title: s.desk.T("picking.close.title", "day", s.show.Day()), Says: asked.Says, Extra: shortList(asked.Shorts),
		Do: s.desk.T("picking.close.do"), Danger: true,
		OnDo: func(func()) { s.closeDay(dialog) },
	})
}

// closeDay closes the day as it is shown. If it is no longer like that, the
// person is told and sees how it is now; what was entered stays.
func (s *Screen) closeDay(dialog *kit.OpenDialog) {
	kit.StartIn(dialog, kit.Work[fulfilment.Closed]{
		Name: s.desk.T("picking.task.close"),
		Do:   s.show.Close(),
		Then: func(done fulfilment.Closed) {
			s.show.Closed(done)
			s.desk.Saved()
		},
		Failed: func(err error) {
			dialog.Close()
			kit.ShowError(s.desk, err)
			if problem.Has(err, office.CodeChangedElsewhere) || problem.Has(err, fulfilment.CodeNothingToClose) {
				s.Reload()
			}
		},
	})
}

// shortList are the shortages of a day, to be looked through once more.
func shortList(rows []ShortRow) fyne.CanvasObject {
	if len(rows) == 0 {
		return nil
	}
	list := kit.NewColumn(kit.Gap / 4)
	for _, r := range rows {
		list.Add(container.NewBorder(nil, nil, nil, kit.NewStrong(r.Quantity),
			container.NewGridWithColumns(2, kit.NewLine(r.Slip).Cut(), kit.NewLine(r.Article).Cut())))
	}
	return list
}

// planOrders asks up to which day orders are to be made.
func (s *Screen) planOrders() { planning.Ask(s.desk, s.orders) }
