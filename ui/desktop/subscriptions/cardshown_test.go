package subscriptions_test

import (
	"context"
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"turnus/domain/billing"
	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/office/view"
	"turnus/storage/shoptest"
	"turnus/ui/desktop/kit"
	"turnus/ui/desktop/subscriptions"
)

func TestMoreOfThePastIsOneClickAway(t *testing.T) {
	h := newHouse(t, 20)
	shoptest.Plan(t, h.store, 100)
	d := sit(h)
	d.opens(zoes)
	before := len(texts(d.Content(), "offen"))
	d.taps("Weitere zeigen")
	if after := len(texts(d.Content(), "offen")); before != 8 || after <= before {
		t.Errorf("%d orders, then %d", before, after)
	}
	if len(texts(d.Content(), "Weitere zeigen")) != 0 {
		t.Error("there is more of what there is no more")
	}
}

// invoiced has an invoice for each order.
type invoiced struct{ subscriptions.Lists }

func (i invoiced) SubscriptionOrders(ctx context.Context, id int64, limit int) ([]view.OrderRow, error) {
	list, err := i.Lists.SubscriptionOrders(ctx, id, limit)
	for n := range list {
		list[n].Document = "2026-00850"
	}
	return list, err
}

func (i invoiced) FindDocuments(context.Context, view.DocumentQuery, int) ([]int64, error) {
	return []int64{1, 2, 3}, nil
}

func (i invoiced) DocumentRows(context.Context, []int64) ([]view.DocumentRow, error) {
	row := func(number, issued, due string, paid bool) view.DocumentRow {
		return view.DocumentRow{Kind: billing.Invoice, Number: number, Date: day(issued), Due: day(due), Currency: "CHF", Total: 4560, Paid: paid}
	}
	return []view.DocumentRow{
		row("2026-00911", "2026-11-01", "2026-12-01", false), row("2026-00812", "2026-10-01", "2026-10-31", false), row("2026-00711", "2026-09-01", "2026-10-01", true),
	}, nil
}

// TestInvoicesAreOnTheCard, as a list of their own and beside the orders; Enter or a
// click leads to one.
func TestInvoicesAreOnTheCard(t *testing.T) {
	h := newHouse(t, 20)
	shoptest.Plan(t, h.store, 5)
	o := h.office()
	o.Lists = invoiced{o.Lists}
	d := sitBefore(h, o, small)
	d.opens(zoes)
	d.taps("2026-00850")
	d.sees("Rechnungen bisher", "Rechnung 2026-00911 · offen, zahlbar bis 1.12.2026", "CHF 45.60",
		"Rechnung 2026-00812 · offen, war zahlbar bis 31.10.2026", "Rechnung 2026-00711 · bezahlt")
	d.window.Canvas().Focus(d.Bills())
	d.press(fyne.KeyDown, fyne.KeyReturn)
	want := []kit.Place{{Screen: "invoices", Show: "2026-00850"}, {Screen: "invoices", Show: "2026-00812"}}
	if !slices.Equal(d.visits, want) {
		t.Errorf("leads to %+v", d.visits)
	}
}

// TestWhatIsStoppedAndTheDoorAreOnTheCard: holds of the receiver and the payer with
// whose they are, why and how long; where to put it and how to get in.
func TestWhatIsStoppedAndTheDoorAreOnTheCard(t *testing.T) {
	h := newHouse(t, 20)
	c := h.customer(h.find(zoes).ReceiverID)
	c.Phone, c.ShipTo.DropPlace, c.ShipTo.DoorCode, c.ShipTo.Tour = "044 111 22 33", "hinter dem Haus", "4711", "Nord"
	c.Holds = []customer.Hold{
		{Kind: customer.InvoiceHold, From: today().AddDays(-5), Reason: "wird geklärt"},
		{Kind: customer.DeliveryHold, From: today().AddDays(40), Until: today().AddDays(50), Reason: "Umbau"},
		{Kind: customer.DeliveryHold, From: today().AddDays(-50), Until: today().AddDays(-40), Reason: "vorbei"},
	}
	shoptest.Do(t, h.store, func(tx office.Tx) error { return tx.SaveCustomers().Save(&c) })
	d := sit(h)
	d.opens(zoes)
	d.sees("Rechnungssperre", "wird geklärt", "Liefersperre", "Umbau", "hinter dem Haus", "4711", "044 111 22 33", "Nord")
	if list := d.Card().Holds(); len(list) != 2 || list[0].Now || !list[1].Now {
		t.Errorf("%+v", list)
	}
}
