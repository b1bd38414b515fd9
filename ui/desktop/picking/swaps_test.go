package picking_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"turnus/domain/office"
	"turnus/domain/remark"
	"turnus/storage/shoptest"
	"turnus/ui/desktop/kit"
	"turnus/ui/desktop/picking"
)

// TestSlipsSayWhatComesOutOfBoxes: the lines have it as the paper does; where
// nothing fits the slip says so and is found by it; the total list has what goes
// into the boxes below what is packed.
func TestSlipsSayWhatComesOutOfBoxes(t *testing.T) {
	p := newShop(t, 120).presenter()
	swapped, open := 0, 0
	for i := range 7 {
		read(t, p, shoptest.Today.AddDays(i))
		unsolved := 0
		for _, r := range p.Slips() {
			d, _ := p.Detail(r.ID)
			without := false
			for _, l := range d.Lines {
				for _, x := range l.Swaps {
					swapped++
					without = without || x.Open
					if !strings.HasPrefix(x.Says, "Ohne ") || strings.Contains(x.Says, "dafür") == x.Open {
						t.Errorf("a swap says %q", x.Says)
					}
				}
			}
			if r.Unsolved != without || strings.Contains(r.Says, "Ersatz offen") != without {
				t.Errorf("%s says %q", r.Receiver, r.Says)
			}
			if without {
				unsolved++
			}
		}
		if p.Search("ersatz offen"); len(p.Slips()) != unsolved {
			t.Errorf("%d of %d are found", len(p.Slips()), unsolved)
		}
		open += unsolved
		rows := p.Totals()
		if n := p.CountTotals(); len(rows) > n && (!rows[n].Heading || rows[n].Storage != "Kisteninhalt" || rows[n+1].ID >= 0) {
			t.Errorf("below what is packed stands %+v", rows[n])
		}
	}
	if swapped == 0 || open == 0 {
		t.Errorf("%d swaps, %d open", swapped, open)
	}
}

// TestASubstituteIsDecidedForOneDelivery from the slip by keyboard alone: nothing is
// open any more, and what was on paper says that it has changed.
func TestASubstituteIsDecidedForOneDelivery(t *testing.T) {
	d := sit(t, newShop(t, 120))
	at := -1
	for i := 0; at < 0 && i < 7; i++ {
		d.Open(kit.Place{Show: shoptest.Today.AddDays(i)})
		at = slices.IndexFunc(d.Presenter().Slips(), func(r picking.SlipRow) bool { return r.Unsolved })
	}
	if at < 0 {
		t.Fatal("everything fits")
	}
	d.command("Drucken")
	d.choose(at)
	d.command("Ersatz entscheiden")
	if asked := d.asked(); !strings.Contains(asked, "nur für diese Lieferung") || !strings.Contains(asked, "kein Ersatz bestimmt") {
		t.Fatalf("asks %q", asked)
	}
	d.press(fyne.KeyReturn)
	got := detail(t, d.Presenter(), at)
	row := d.Presenter().Slips()[at]
	changed := slices.IndexFunc(got.Lines, func(l picking.LineRow) bool { return strings.Contains(l.Note, "Ersatz geändert") })
	if row.Unsolved || row.State != picking.SlipChanged || changed < 0 || len(d.errs) != 0 {
		t.Errorf("%+v\n%+v\n%v", row, got.Lines, d.errs)
	}
}

// TestARemarkIsWrittenOnOneDelivery: it stands on the slip, can be changed and goes
// away again; what the customer or the subscription says is not changed here.
func TestARemarkIsWrittenOnOneDelivery(t *testing.T) {
	d := sit(t, newShop(t, 12))
	d.choose(0)
	find := func(text string) picking.RemarkRow {
		list := detail(t, d.Presenter(), 0).Remarks
		if i := slices.IndexFunc(list, func(r picking.RemarkRow) bool { return r.Text == text }); i >= 0 {
			return list[i]
		}
		return picking.RemarkRow{}
	}
	d.command("Bemerkung schreiben")
	d.typed("Beim Nachbarn klingeln")
	d.press(fyne.KeyTab)
	d.typed(" ")
	d.press(fyne.KeyReturn)
	r := find("Beim Nachbarn klingeln")
	if r.Order == 0 || !r.Safety || !d.Presenter().Slips()[0].Safety {
		t.Fatalf("%+v", r)
	}
	d.AskRemark(r)
	d.typed("!") // a sign that opened a dialog is none for it
	d.press(fyne.KeyTab, fyne.KeyTab)
	d.typed(" ") // take it away
	d.press(fyne.KeyReturn)
	if gone := find("Beim Nachbarn klingeln"); gone.Order != 0 || len(d.errs) != 0 {
		t.Errorf("%+v, %v", gone, d.errs)
	}
}

// TestContradictionsAreFlagged with a sign and a word, and the slip says who says
// what.
func TestContradictionsAreFlagged(t *testing.T) {
	s := newShop(t, 12)
	p := s.presenter()
	read(t, p, shoptest.Today)
	id := detail(t, p, 0).Parcels[0].ID
	shoptest.Do(t, s.store, func(tx office.Tx) error {
		o, err := tx.Orders().Get(id)
		if err != nil {
			return err
		}
		c, err := tx.Customers().Get(o.ReceiverID)
		if err != nil {
			return err
		}
		c.Remarks = append(c.Remarks, remark.Remark{Text: "Bitte klingeln", Lasts: remark.Always})
		_, err = o.Remark("", "Nicht klingeln!", false, "Anna")
		return errors.Join(err, tx.SaveCustomers().Save(&c), tx.SaveOrders().Save(&o))
	})
	read(t, p, shoptest.Today)
	row, d := p.Slips()[0], detail(t, p, 0)
	if !row.Clash || !strings.HasPrefix(row.Says, "Widerspruch · ") || len(d.Clashes) != 1 ||
		!strings.Contains(d.Clashes[0], "sagt «Bitte klingeln»") || !strings.Contains(d.Clashes[0], "sagt «Nicht klingeln!»") {
		t.Errorf("%+v\n%q", row, d.Clashes)
	}
	if p.Search("widerspruch"); len(p.Slips()) != 1 {
		t.Errorf("%d are found", len(p.Slips()))
	}
}
