package subscriptions_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"turnus/domain/civil"
	"turnus/domain/mailing"
	"turnus/domain/subscription"
)

// post keeps letters instead of printing them.
type post struct{ letters []mailing.Letter }

func (p *post) Mailing(ctx context.Context, _ civil.Date, n int, read func(context.Context, int, int) ([]mailing.Letter, error)) (string, error) {
	var err error
	p.letters, err = read(ctx, 0, n)
	return "letters.pdf", err
}

// TestACustomerIsWrittenToOnce: about what is marked, else about all that is found.
func TestACustomerIsWrittenToOnce(t *testing.T) {
	h := newHouse(t, 12)
	post := &post{}
	o := h.office()
	o.Papers = post
	d := sitBefore(h, o, small)
	var opened []string
	d.kit.View = func(path string) { opened = append(opened, path) }
	payers := map[int64]bool{}
	for _, s := range h.all() {
		if isRunning(s) {
			payers[s.PayerID] = true
		}
	}
	d.command("letters")
	d.asks("Brief zu allen gefundenen Abonnementen", d.kit.T("subscriptions.letter.count", "count", len(payers)), "Betreff und Text fehlen noch")
	d.press(fyne.KeyTab, fyne.KeyTab)
	d.types("Neues zu {abonnement}")
	d.press(fyne.KeyTab)
	d.types("Erster {Absatz}")
	d.asks("{Absatz} ist kein Platzhalter.")
	for range "Absatz}" {
		d.press(fyne.KeyBackspace)
	}
	d.types("Letzter Tag}")
	if asked := d.asked(); strings.Contains(asked, "kein Platzhalter") || !strings.Contains(asked, "nur ein Strich") {
		t.Errorf("asks %q", asked)
	}
	d.tapsVerb("Drucken")
	if len(post.letters) != len(payers) || !slices.Equal(opened, []string{"letters.pdf"}) || d.kit.InDialog() {
		t.Fatalf("%d letters to %d customers, opened %q", len(post.letters), len(payers), opened)
	}
	if first := post.letters[0]; first.Text.Subject[1].Field != mailing.SubscriptionNumber || !first.Text.Has(mailing.LastDay) {
		t.Errorf("it says %+v", first.Text)
	}

	d.window.Canvas().Focus(d.Table())
	d.press(fyne.KeyHome, fyne.KeySpace)
	if d.find("letters").IsReady() {
		t.Error("a letter to all is offered while one is marked")
	}
	d.command("bulk_letter")
	d.asks("Brief zu einem Abonnement", "Es wird ein Brief gedruckt.")
	d.press(fyne.KeyEscape)

	i := slices.IndexFunc(h.all(), func(s subscription.Subscription) bool { return s.ID == d.Table().Marked()[0] })
	c := h.customer(h.all()[i].PayerID)
	c.Party.Address.Town = ""
	h.saveCustomer(c)
	d.command("bulk_letter")
	d.asks("Ohne Postadresse, bekommt keinen Brief", "Niemand hat eine Postadresse.")
}
