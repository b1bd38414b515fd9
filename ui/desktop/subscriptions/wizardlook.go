package subscriptions

import (
	"fyne.io/fyne/v2"

	"turnus/domain/customer"
)

// askCustomer makes a new customer, who is chosen then: the payer of a gift whose
// receiver is known, else the receiver.
func (p *wizardPane) askCustomer() {
	made := func(c customer.Customer) {
		p.show.Remember(c)
		field, next := p.receiver, p.lines.Focus()
		if p.gift.On() && !p.receiver.Empty() {
			field, next = p.payer, p.card.Focus()
		}
		field.SetValue(c.ID, p.show.Says(c))
		p.changed()
		p.screen.desk.Window.Canvas().Focus(next)
	}
	p.screen.office.NewCustomer(made, p.screen.focus)
}

// changed is called when something else stands there.
func (p *wizardPane) changed() {
	p.typed = true
	p.arrange()
	p.weigh()
}

// wizardColumns gives the mask what it needs and the preview the rest.
type wizardColumns struct{}

// Widths of the mask.
const (
	leastMask float32 = 500
	mostMask  float32 = 620
	maskShare float32 = 0.52
)

func (wizardColumns) Layout(o []fyne.CanvasObject, size fyne.Size) {
	width := min(max(size.Width*maskShare, leastMask), mostMask)
	o[0].Move(fyne.Position{})
	o[0].Resize(fyne.NewSize(width, size.Height))
	o[1].Move(fyne.NewPos(width+columnGap, 0))
	o[1].Resize(fyne.NewSize(size.Width-width-columnGap, size.Height))
}

func (wizardColumns) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(leastMask+columnGap+leastComing, max(o[0].MinSize().Height, o[1].MinSize().Height))
}
