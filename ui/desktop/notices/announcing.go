package notices

import (
	"turnus/domain/civil"
	"turnus/ui/desktop/kit"
)

// askAnnounce asks of which days moved deliveries are to be taken up.
func (p *Pane) askAnnounce() {
	d := p.desk
	from, to := kit.NewDateField(d, "from", d.T("notices.announce.from")), kit.NewDateField(d, "to", d.T("notices.announce.to"))
	days := p.show.Offered()
	from.Required, to.Required = true, true
	from.SetDate(days.From)
	to.SetDate(days.To)
	var dialog *kit.OpenDialog
	dialog = kit.ShowDialog(d, kit.Dialog{
		Title: d.T("notices.announce.title"), Says: d.T("notices.announce.says"),
		Form: kit.NewForm(d, from, to).Beside(from, to), Do: d.T("notices.announce.do"),
		OnDo: func(func()) {
			days := civil.Between(from.Date(), to.Date())
			if err := p.show.Check(days); err != nil {
				dialog.Fail(err)
				return
			}
			p.takeUp(dialog, days)
		},
	})
}

func (p *Pane) takeUp(dialog *kit.OpenDialog, days civil.Range) {
	kit.StartIn(dialog, kit.Work[int]{
		Name: p.desk.T("notices.task.announce"), Do: p.show.Announce(days),
		Then: func(count int) {
			p.tell(kit.Done, p.show.Announced(count, days))
			p.desk.Saved()
		},
	})
}
