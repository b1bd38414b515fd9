package today

import (
	"context"

	"turnus/domain/money"
	"turnus/domain/problem"
	"turnus/domain/shop"
	"turnus/ui/desktop/kit"
)

// askAhead asks how many days ahead it is told what becomes due.
func (s *Screen) askAhead() {
	kit.Start(s.desk.Tasks, kit.Work[shop.Shop]{Do: s.show.office.Shop, Then: func(of shop.Shop) {
		days := kit.NewQuantityField(s.desk, "tell_ahead", s.desk.T("today.ahead.days"))
		days.Required = true
		days.Valid = validAhead
		days.SetQuantity(money.Quantity(of.TellAhead) * money.One)
		var dialog *kit.OpenDialog
		dialog = kit.ShowDialog(s.desk, kit.Dialog{
			Title: s.desk.T("today.ahead.title"), Says: s.desk.T("today.ahead.says", "count", of.PlanAhead),
			Form: kit.NewForm(s.desk, days), Do: s.desk.T("today.ahead.do"),
			OnDo: func(func()) {
				of.TellAhead = int(days.Quantity() / money.One)
				kit.StartIn(dialog, kit.Work[struct{}]{
					Do:   func(ctx context.Context) (struct{}, error) { return struct{}{}, s.show.office.SaveShop(ctx, of) },
					Then: func(struct{}) { s.desk.Saved() },
				})
			},
		})
	}})
}

// furthestAhead is a year.
const furthestAhead = 366

func validAhead(q money.Quantity) error {
	if q%money.One != 0 || q > furthestAhead*money.One {
		return problem.New(shop.CodeDaysInvalid, "tell_ahead", "value", q)
	}
	return nil
}
