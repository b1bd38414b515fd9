package invoices

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/ui/desktop/kit"
)

// sumsView is what a preview comes to, below its table.
type sumsView struct {
	object           *fyne.Container
	total, vat, rest *kit.Line
	proof            *fyne.Container
}

func newSumsView() *sumsView {
	v := &sumsView{total: kit.NewStrong(""), vat: kit.NewCaption("").Cut(), rest: kit.NewCaption(""), proof: container.NewStack()}
	v.object = kit.NewColumn(3, kit.NewColumn(0), container.NewBorder(nil, nil, v.total, v.rest), v.vat, v.proof)
	return v
}

func (v *sumsView) show(s Summary) {
	v.total.SetText(s.Total)
	v.vat.SetText(s.VAT)
	setVisible(v.vat, s.VAT != "")
	v.rest.SetText(s.Rest)
	sign := kit.Done
	if !s.Holds {
		sign = kit.Wrong
	}
	v.proof.Objects = []fyne.CanvasObject{kit.NewMarked(sign, kit.NewCaption(s.Proof).Cut())}
	v.object.Refresh()
}
