package writing_test

import (
	"slices"
	"strings"
	"testing"

	"turnus/domain/lang"
	"turnus/domain/mailing"
	"turnus/domain/office"
	"turnus/domain/office/writing"
	"turnus/domain/subscription"
	"turnus/storage/shoptest"
)

// TestACustomerGetsOneLetter: about all of their chosen subscriptions, if the post
// finds them.
func TestACustomerGetsOneLetter(t *testing.T) {
	store := shoptest.Demo(t, 30)
	var all []subscription.Subscription
	var zoe, gift subscription.Subscription
	shoptest.Do(t, store, func(tx office.Tx) (err error) {
		if zoe, _, err = tx.Subscriptions().Find("A-733"); err != nil {
			return err
		}
		if all, err = tx.Subscriptions().All(); err != nil {
			return err
		}
		i := slices.IndexFunc(all, func(s subscription.Subscription) bool {
			return s.ReceiverID != zoe.ReceiverID && s.PayerID == s.ReceiverID
		})
		gift = all[i]
		gift.PayerID = zoe.PayerID
		return tx.SaveSubscriptions().Save(&gift)
	})
	ids := []int64{gift.ID, zoe.ID}
	jobs := writing.Jobs{Store: store}
	find := func(to writing.Side, spoken lang.Lang) writing.Addressees {
		t.Helper()
		a, err := jobs.Addressees(t.Context(), shoptest.Today, writing.Ask{IDs: ids, To: to, Lang: spoken})
		if err != nil {
			t.Fatal(err)
		}
		return a
	}
	payers := find(writing.Payer, "")
	if len(payers.List) != 1 || len(payers.List[0].Subscriptions) != 2 || payers.Langs[lang.DE] != 1 || payers.Without[mailing.LastDay] > 1 {
		t.Fatalf("payers: %+v", payers)
	}
	if n := len(find(writing.Payer, lang.IT).List); n != 0 {
		t.Errorf("%d letters to Italian customers", n)
	}
	receivers := find(writing.Receiver, "")
	if len(receivers.List) != 2 || len(receivers.Nowhere) != 0 {
		t.Fatalf("receivers: %+v", receivers)
	}

	letters, err := jobs.Letters(t.Context(), shoptest.Today, mailing.Text{}, payers.List)
	if err != nil || len(letters) != 1 || letters[0].Customer.ID != zoe.PayerID || letters[0].Issuer.Party.Name() == "" {
		t.Fatalf("%+v, %v", letters, err)
	}
	for _, s := range letters[0].About {
		if s.Price <= 0 || len(s.Lines) == 0 || s.Plan.In(lang.DE) == "" || s.Number == "A-733" && s.Next.String() != "2026-11-26" {
			t.Errorf("says %+v", s)
		}
	}

	shoptest.Do(t, store, func(tx office.Tx) error {
		c, err := tx.Customers().Get(zoe.ReceiverID)
		c.Party.Address.Town = ""
		if err != nil {
			return err
		}
		return tx.SaveCustomers().Save(&c)
	})
	receivers = find(writing.Receiver, "")
	if len(receivers.List) != 1 || len(receivers.Nowhere) != 1 || !strings.Contains(receivers.Nowhere[0].Name, "Müller") {
		t.Errorf("without a town: %+v", receivers)
	}
	if letters, err = jobs.Letters(t.Context(), shoptest.Today, mailing.Text{}, payers.List); err != nil || len(letters) != 0 {
		t.Errorf("somebody without an address gets %d letters, %v", len(letters), err)
	}
}
