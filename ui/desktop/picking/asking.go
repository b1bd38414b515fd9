package picking

import (
	"slices"

	"turnus/domain/office/fulfilment"
	"turnus/ui/desktop/kit"
)

// askRemark writes a remark onto an order of the slip that is chosen, for this
// delivery alone; was is the one that is changed, zero for a further one.
func (s *Screen) askRemark(was RemarkRow) {
	d, shown := s.desk, s.slips.detail.shown
	which := kit.NewChoiceField(d, "", d.T("picking.field.order"), options(shown.Parcels))
	says := kit.NewMultiLineField(d, "text", d.T("picking.field.remark"))
	says.SetText(was.Text)
	safety := kit.NewCheckField(d, "safety", d.T("picking.field.safety"))
	safety.SetOn(was.Safety)
	remove := kit.NewCheckField(d, "", d.T("picking.field.remove"))
	fields := []kit.Field{says, safety}
	switch {
	case was.Order != 0:
		fields = append(fields, remove)
	case len(shown.Parcels) > 1:
		fields = append([]kit.Field{which}, fields...)
	}
	form := kit.NewForm(d, fields...)
	remove.OnChange = func() {
		form.SetVisible(says, !remove.On())
		form.SetVisible(safety, !remove.On())
	}
	says.Required = true
	var dialog *kit.OpenDialog
	dialog = kit.ShowDialog(d, kit.Dialog{
		Title: d.T("picking.remark.title"), Says: d.T("picking.remark.says", "receiver", shown.Receiver, "day", shown.Date),
		Form: form, Do: d.T("picking.save"),
		OnDo: func(func()) {
			w := fulfilment.Wording{OrderID: was.Order, Was: was.Text, Text: says.Text(), Safety: safety.On()}
			if was.Order == 0 {
				w.OrderID = which.Value()
			}
			if remove.On() {
				w.Text = ""
			}
			kit.StartIn(dialog, kit.Work[struct{}]{Name: d.T("picking.remark.title"), Do: s.show.Write(w), Then: s.decided})
		},
	})
}

func options(list []Parcel) []kit.Option[int64] {
	var out []kit.Option[int64]
	for _, x := range list {
		out = append(out, kit.Option[int64]{Value: x.ID, Name: x.Name})
	}
	return out
}

// askSwap decides what goes in instead, for this delivery alone; the zero one is the
// first of the slip.
func (s *Screen) askSwap(chosen fulfilment.Swapping) {
	kit.Start(s.desk.Tasks, kit.Work[[]Instead]{
		Name: s.desk.T("picking.swap.title"),
		Do:   s.show.Instead(s.slips.detail.shown.asks()),
		Then: func(list []Instead) {
			if len(list) > 0 {
				s.showSwaps(list, max(0, slices.IndexFunc(list, func(x Instead) bool { return x.Ask == chosen })))
			}
		},
	})
}

func (s *Screen) showSwaps(list []Instead, first int) {
	d, shown := s.desk, s.slips.detail.shown
	var swaps []kit.Option[int]
	for i, x := range list {
		swaps = append(swaps, kit.Option[int]{Value: i, Name: x.Says})
	}
	which := kit.NewChoiceField(d, "", d.T("picking.field.swap"), swaps)
	which.SetValue(first)
	instead := kit.NewChoiceField[int64](d, "instead", d.T("picking.field.instead"), nil)
	fill := func() {
		x := list[which.Value()]
		var names []kit.Option[int64]
		for _, o := range x.Options {
			names = append(names, kit.Option[int64]{Value: o.ID, Name: o.Name})
		}
		instead.SetOptions(names)
		instead.SetValue(x.Now)
	}
	fill()
	which.OnChange = fill
	fields := []kit.Field{instead}
	if len(list) > 1 {
		fields = append([]kit.Field{which}, fields...)
	}
	says := d.T("picking.swap.says", "receiver", shown.Receiver, "day", shown.Date)
	if len(list) == 1 {
		says = list[0].Says + ". " + says
	}
	var dialog *kit.OpenDialog
	dialog = kit.ShowDialog(d, kit.Dialog{
		Title: d.T("picking.swap.title"), Says: says, Form: kit.NewForm(d, fields...), Do: d.T("picking.save"),
		OnDo: func(func()) {
			kit.StartIn(dialog, kit.Work[struct{}]{
				Name: d.T("picking.swap.title"), Do: s.show.Decide(list[which.Value()], instead.Value()), Then: s.decided,
			})
		},
	})
}

// decided shows what the slip says now.
func (s *Screen) decided(struct{}) { s.desk.Saved() }
