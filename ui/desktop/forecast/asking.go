package forecast

import (
	"turnus/domain/office"
	"turnus/domain/problem"
	"turnus/domain/shop"
	"turnus/ui/desktop/kit"
)

// asking is the dialog for the capacity while it is open.
type asking struct {
	screen *Screen
	shop   shop.Shop // as it was read
	field  *kit.NumberField
	dialog *kit.OpenDialog
}

// askCapacity asks how many parcels can be packed for a day.
func (s *Screen) askCapacity() {
	a := &asking{screen: s}
	kit.Start(s.desk.Tasks, kit.Work[shop.Shop]{Do: s.show.ReadShop(), Then: a.open})
}

func (a *asking) open(stored shop.Shop) {
	d := a.screen.desk
	a.shop = stored
	a.field = kit.NewNumberField(d, "capacity", d.T("forecast.capacity.field"), shop.MaxCapacity, shop.CodeCapacityInvalid)
	if stored.Capacity > 0 {
		a.field.SetNumber(stored.Capacity)
	}
	a.dialog = kit.ShowDialog(d, kit.Dialog{
		Title: d.T("forecast.capacity.title"), Says: d.T("forecast.capacity.says"), Form: kit.NewForm(d, a.field),
		Do: d.T("forecast.capacity.do"), OnDo: func(func()) { a.save() },
	})
}

func (a *asking) save() {
	kit.StartIn(a.dialog, kit.Work[shop.Shop]{
		Do: a.screen.show.Save(a.shop, a.field.Number()), Then: func(shop.Shop) { a.screen.desk.Saved() }, Failed: a.fail,
	})
}

// fail says what went wrong. Where somebody else was faster, what they stored is
// told, and what was typed can be saved over it.
func (a *asking) fail(err error) {
	a.dialog.Fail(err)
	if !problem.Has(err, office.CodeChangedElsewhere) {
		return
	}
	kit.Start(a.screen.desk.Tasks, kit.Work[shop.Shop]{Do: a.screen.show.ReadShop(), Then: func(stored shop.Shop) {
		a.shop = stored
		a.dialog.SetSays(a.screen.show.CapacitySays(stored))
	}})
}
