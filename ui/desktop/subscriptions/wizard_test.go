package subscriptions_test

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"turnus/domain/customer"
	"turnus/domain/subscription"
	"turnus/ui/desktop/kit"
	"turnus/ui/desktop/subscriptions"
)

// TestANewSubscriptionIsTyped by keyboard alone: the first possible day is proposed,
// the first deliveries and their price stand beside it, and it is open afterwards.
func TestANewSubscriptionIsTyped(t *testing.T) {
	h := newHouse(t, 20)
	d := sit(h)
	before := len(h.all())
	begin := func() {
		t.Helper()
		if c := d.find("new"); c.Key != kit.KeyNew {
			t.Error("Ctrl+N does not begin one")
		}
		d.command("new")
		d.finds("zoë")
		d.finds("gemüsekiste klein")
	}

	begin()
	d.sees("Neues Abonnement", "Zoë Müller, 8046 Zürich", "Gemüsekiste klein", "je Lieferung", "geplant")
	d.types("2")
	d.press(fyne.KeyTab, fyne.KeyTab, fyne.KeyTab, fyne.KeyTab, fyne.KeyTab, fyne.KeyTab)
	d.command("create")
	all := h.all()
	if len(all) != before+1 || !d.CardShown() || d.Card().ID() != all[before].ID || d.saved != 1 {
		t.Fatalf("%d subscriptions, asks %q", len(all)-before, d.asked())
	}
	s := all[before]
	if s.Start.Before(today()) || s.Draft || s.Versions[0].Lines[0].Quantity != 2000 || s.PayerID != h.find(zoes).PayerID {
		t.Errorf("stored is %+v", s)
	}
	d.sees(s.Number+" · Zoë Müller", "aktiv", "Gemüsekiste klein ×2")

	// A draft of a gift, for a number of deliveries; it is asked before it is lost.
	d.press(fyne.KeyEscape)
	begin()
	d.press(fyne.KeyEscape)
	d.asks("Neues Abonnement verwerfen?", "Was eingegeben wurde, geht verloren.")
	d.press(fyne.KeyReturn) // the safe button
	d.sees("Gemüsekiste klein")
	w := d.Wizard()
	w.Term.SetValue(subscriptions.CountTerm)
	w.Term.OnChange()
	d.command("create")
	if len(h.all()) != before+1 {
		t.Fatal("it is made without the number of deliveries")
	}
	d.sees("Hier fehlt noch eine Angabe.")
	d.types("6")
	w.Gift.SetOn(true)
	w.Gift.OnChange()
	d.window.Canvas().Focus(w.Payer.Focus())
	d.finds(h.customer(h.find(zoes).PayerID - 1).Number)
	d.types("Alles Gute!")
	d.command("draft")
	all = h.all()
	if len(all) != before+2 {
		t.Fatalf("%d subscriptions, asks %q", len(all)-before, d.asked())
	}
	s = all[before+1]
	if !s.Draft || s.Count != 6 || s.PayerID == s.ReceiverID || len(s.Cards) != 1 || s.StateOn(today()) != subscription.Draft {
		t.Errorf("stored is %+v", s)
	}
	d.sees("Entwurf", "Zahler")
}

// TestANewSubscriptionThatCannotBeSaysWhy beside the field, and is not made.
func TestANewSubscriptionThatCannotBeSaysWhy(t *testing.T) {
	h := newHouse(t, 20)
	d := sit(h)
	d.command("new")
	d.command("create")
	d.sees("Hier fehlt noch eine Angabe.")
	d.finds("zoë")
	d.finds("gemüsekiste klein")
	d.Wizard().Number.SetText(zoes)
	d.Wizard().Number.OnChange()
	d.sees("A-733")
	before := len(h.all())
	d.command("create")
	if len(h.all()) != before || d.CardShown() {
		t.Error("a number is given twice")
	}
	d.press(fyne.KeyTab, fyne.KeyTab)
	d.finds("kaffee")
	d.sees("keine gemeinsame Wiederholung")
	d.press(fyne.KeyEscape)
	d.tapsVerb("Verwerfen")
	if d.Wizard().Typed {
		t.Error("it is still there")
	}
}

// TestAMaskForSomebodyNew: the customer is made within it and chosen, the plan is the
// one most have the article on, and what falls out stands in the preview with why.
func TestAMaskForSomebodyNew(t *testing.T) {
	h := newHouse(t, 40)
	o := h.office()
	somebody := h.customer(h.find(zoes).PayerID)
	o.NewCustomer = func(made func(customer.Customer), _ func()) { made(somebody) }
	d := sitBefore(h, o, small)
	d.command("new")
	d.command("new_customer")
	d.sees("Zoë Müller, 8046 Zürich")
	d.finds("gemüsekiste mittel") // the lines have the keys
	uses, wanted := map[int64]int{}, int64(0)
	for _, s := range h.all() {
		v := s.On(today())
		over := !s.LastDay().IsZero() && s.LastDay().Before(today())
		if over || s.Draft || !slices.ContainsFunc(v.Lines, func(l subscription.Line) bool { return l.ArticleID == d.Wizard().Lines()[0].Article }) {
			continue
		}
		if uses[v.PlanID]++; uses[v.PlanID] > uses[wanted] {
			wanted = v.PlanID
		}
	}
	if got := d.Wizard().Plan.Value(); wanted == 0 || got != wanted {
		t.Errorf("plan %d is proposed, %d is used most: %v", got, wanted, uses)
	}
	d.sees("fällt aus (Betriebsferien)", "Warum?")
}
