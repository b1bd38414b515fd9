package subscriptions

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"turnus/domain/order"
	"turnus/ui/desktop/kit"
	"turnus/ui/desktop/why"
)

// sideObjects are what the subscription is, what is to be minded, and the small
// calendar.
func (p *cardPane) sideObjects() []fyne.CanvasObject {
	var facts []kit.Fact
	for _, f := range p.show.Facts() {
		facts = append(facts, kit.Fact{Label: f.Label, Text: f.Text})
	}
	var out []fyne.CanvasObject
	if holds := p.show.Holds(); len(holds) > 0 {
		out = append(out, p.holds(holds))
	}
	out = append(out, kit.NewFacts(facts...))
	if list, beside := p.show.Remarks(), p.show.Beside(); len(list)+len(beside) > 0 {
		out = append(out, p.remarks(list, beside))
	}
	return append(out, newMonths(p.screen.desk, p.show))
}

// chips are where it stands, and what is stopped today.
func (p *cardPane) chips(state kit.Sign, word string) fyne.CanvasObject {
	out := container.NewHBox(kit.NewChip(state, word))
	for _, h := range p.show.Holds() {
		if h.Now {
			out.Add(kit.NewChip(kit.Held, h.Kind))
		}
	}
	return out
}

// holds say what is stopped for whom, why and how long.
func (p *cardPane) holds(list []Hold) fyne.CanvasObject {
	box := kit.NewColumn(kit.Gap / 4)
	for _, h := range list {
		box.Add(kit.NewMarked(kit.Held, kit.NewColumn(0, kit.NewStrong(h.Kind), kit.NewProse(h.Says))))
	}
	return box
}

func (p *cardPane) remarks(list []Remark, beside []Beside) fyne.CanvasObject {
	box := kit.NewColumn(kit.Gap/4, kit.NewHead(p.screen.desk.T("subscriptions.head.remarks")))
	for _, r := range list {
		text := kit.NewColumn(0, kit.NewProse(r.Text), kit.NewCaption(r.Lasts).Cut(), kit.NewCaption(r.Printed).Cut())
		if r.Own && !p.show.Over() {
			text.Add(container.NewHBox(kit.NewLink(p.screen.desk.T("subscriptions.remark.change"), func() { p.askRemark(r.Stored) })))
		}
		if r.Safety {
			text = kit.NewMarked(kit.Safety, text)
		}
		box.Add(text)
	}
	for _, b := range beside {
		box.Add(kit.NewMarked(besideSigns[b.Matter], kit.NewProse(b.Says)))
	}
	return box
}

// orderSigns are how orders are marked.
var orderSigns = map[order.State]kit.Sign{
	order.Open: kit.Due, order.Packed: kit.Done, order.Cancelled: kit.Dropped,
}

// orderShares are the parts of the width of a line of an order.
var orderShares = kit.Shares{0.17, 0.21, 0.24, 0.12, 0.15, 0.11}

// pastObjects are the orders so far and the history.
func (p *cardPane) pastObjects() []fyne.CanvasObject {
	d := p.screen.desk
	var out []fyne.CanvasObject
	if bills, more := p.show.Invoices(); len(bills) > 0 {
		out = append(out, kit.NewHead(d.T("subscriptions.head.invoices")), p.bills, p.more(more))
	}
	if orders, more := p.show.Orders(); len(orders) > 0 {
		out = append(out, kit.NewHead(d.T("subscriptions.head.orders")))
		for _, o := range orders {
			out = append(out, p.order(o))
		}
		out = append(out, p.more(more))
	}
	if history, more := p.show.History(); len(history) > 0 {
		out = append(out, kit.NewHead(d.T("subscriptions.head.history")))
		out = append(out, p.changes(history))
		out = append(out, p.more(more))
	}
	return out
}

// changes are the lines of a history; what can be taken back says until when.
func (p *cardPane) changes(history []Entry) fyne.CanvasObject {
	var lines []kit.Fact
	for _, e := range history {
		says := kit.NewColumn(0, kit.NewProse(e.Says))
		if e.By != "" {
			says.Add(kit.NewCaption(e.By).Cut())
		}
		if e.Change != 0 {
			says.Add(container.NewHBox(kit.NewLink(p.screen.desk.T("subscriptions.undo.link", "until", e.Until), func() { p.askTakeBack(e.Change) })))
		}
		lines = append(lines, kit.Fact{Label: e.At, Value: says})
	}
	return kit.NewFacts(lines...)
}

// order is a line of an order; its invoice can be opened, and it says why it is on
// its day.
func (p *cardPane) order(o Past) fyne.CanvasObject {
	number := kit.NewLine(o.Number).Cut()
	sign := orderSigns[o.State]
	says := kit.NewLine(o.Says).Cut()
	says.SetColor(sign.Color())
	amount := container.NewHBox(layout.NewSpacer(), kit.NewLine(o.Amount))
	invoice := kit.NewLink(o.Document, func() {
		p.screen.desk.Visit(kit.Place{Screen: "invoices", Show: o.Document})
	})
	invoice.Cut()
	because := kit.NewLink(p.screen.desk.T("subscriptions.coming.why"), func() { p.screen.why.Ask(o.Date, p.show.Number()) })
	return container.New(orderShares, kit.NewLine(o.Day).Cut(), number, signed(sign, says), amount, indented(invoice), because)
}

// signed is a line after a sign.
func signed(s kit.Sign, line *kit.Line) fyne.CanvasObject {
	return container.NewBorder(nil, nil, container.NewCenter(kit.NewSign(s)), nil, line)
}

// more ends a list of the past: with a way to the rest of it, if there is more.
func (p *cardPane) more(more bool) fyne.CanvasObject {
	end := container.New(layout.NewCustomPaddedLayout(0, kit.Gap, 0, 0))
	if more {
		end.Add(container.NewHBox(kit.NewLink(p.screen.desk.T("subscriptions.show_more"), func() {
			p.show.ShowAll()
			p.screen.Reload()
		})))
	}
	return end
}

func indented(o fyne.CanvasObject) fyne.CanvasObject {
	return container.New(layout.NewCustomPaddedLayout(0, 0, kit.Gap, 0), o)
}

// tellWhy shows the chain of a date.
func tellWhy(d *kit.Desk, c Coming) {
	if len(c.Why) > 0 {
		why.Show(d, d.T("why.title", "day", c.Day), c.Says, c.Why)
	}
}
