package subscriptions

import (
	"turnus/domain/civil"
	"turnus/ui/desktop/kit"
)

// askFurther asks what the list is to keep to besides what stands beside the search.
func (p *listPane) askFurther() {
	d, now := p.screen.desk, p.show.Further()
	label := func(key string) string { return d.T("subscriptions.narrow." + key) }
	place := kit.NewChoiceField(d, "place", label("place"), options(p.show.Places()))
	place.SetValue(now.Place)
	town := kit.NewTextField(d, "town", label("town"))
	town.SetText(now.Town)
	from, to := kit.NewDateField(d, "last.from", label("last_from")), kit.NewDateField(d, "last.to", label("last_to"))
	from.SetDate(now.Last.From)
	to.SetDate(now.Last.To)
	var dialog *kit.OpenDialog
	dialog = kit.ShowDialog(d, kit.Dialog{
		Title: label("title"), Form: kit.NewForm(d, place, town, from, to).Beside(place, town).Beside(from, to), Do: label("do"),
		OnDo: func(shut func()) {
			last := civil.Between(from.Date(), to.Date())
			if err := last.Check("last.to"); err != nil {
				dialog.Fail(err)
				return
			}
			shut()
			p.show.Narrow(Further{place.Value(), town.Text(), last})
			p.asKept()
			p.table.Restart()
		},
	})
}
