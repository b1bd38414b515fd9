package people_test

import (
	"archive/zip"
	"bytes"
	"io"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/office/fulfilment"
	"turnus/domain/office/invoicing"
	"turnus/domain/office/people"
	"turnus/domain/opening"
	"turnus/domain/remark"
	"turnus/domain/subscription"
	"turnus/storage/shoptest"
	"turnus/ui/web"
)

// TestADisclosureHasEverythingOfOneAndNothingOfOthers, also where one pays and
// another receives; what somebody wrote runs nowhere.
func TestADisclosureHasEverythingOfOneAndNothingOfOthers(t *testing.T) {
	h := house{t, shoptest.Demo(t, 40)}
	shoptest.Plan(t, h.store, 7)
	const evil = `<script>alert("Quetzal")</script>`
	c := h.get(h.withOrders()[0])
	c.Party.LastName, c.Note, c.Dislikes = evil, "Notiz 4711", []string{"Randen 4712"}
	c.Remarks = []remark.Remark{{Text: "Bemerkung 4713", Lasts: remark.Always}}
	c.Places = []customer.Place{{Name: "Ferienhaus 4714", ShipTo: c.Destination()}}
	c.Holds = []customer.Hold{{Kind: customer.ReminderHold, From: shoptest.Today, Reason: "Grund 4715"}}
	c = h.save(c).After
	own, gift := h.given(c.ID)
	h.invoiced()
	shoptest.Do(t, h.store, func(tx office.Tx) error {
		b := opening.Balance{Kind: opening.OpenItem, CustomerID: c.ID, Document: "ALT-4717", Amount: 1234, Date: shoptest.Today}
		b.Number = "open_item:ALT-4717"
		if err := tx.SaveOpeningBalances().Save(&b); err != nil {
			return err
		}
		return tx.SaveRequest(office.RequestRecord{ID: "W-4718", Type: "customer.dislikes", Verdict: "applied", At: shoptest.At("08:00")(),
			Body: []byte(`{"id":"W-4718","type":"customer.dislikes","customer":"` + c.Number + `"}`)})
	})
	d, err := h.jobs().Disclose(t.Context(), shoptest.Actor, shoptest.Today, h.store, c.ID)
	if err != nil || len(d.Orders) == 0 || len(d.Slips) == 0 || len(d.Documents) == 0 || len(d.Changes) == 0 {
		t.Fatalf("%d orders, %d slips, %d documents, %d changes: %v", len(d.Orders), len(d.Slips), len(d.Documents), len(d.Changes), err)
	}
	data, page, schema := h.unpacked(d)
	h.shaped(data, schema)
	for _, says := range []string{"4711", "4712", "4713", "4714", "4715", "ALT-4717", "W-4718", own.Number, gift.Number, d.Orders[0].Number, d.Documents[0].Number, "Bemerkung 4713"} {
		if !strings.Contains(data, says) || !strings.Contains(page, says) {
			t.Errorf("%q is not told", says)
		}
	}
	for _, says := range []string{"Notiz: Notiz 4711", "Mahnsperre ab 23.11.2026 gesetzt (Grund 4715)"} {
		if !strings.Contains(page, says) {
			t.Errorf("the changes do not say %q", says)
		}
	}
	if strings.Contains(page, "<script") || !strings.Contains(page, "&lt;script&gt;") {
		t.Error("a name runs")
	}
	h.nothingOfOthers(c.ID, data)
	if detail, err := h.jobs().Show(t.Context(), c.ID); err != nil || len(detail.Opening) != 1 {
		t.Errorf("open when the shop began: %+v, %v", detail.Opening, err)
	}
}

// given lets the customer pay for what somebody else receives, and finds one that
// is theirs alone.
func (h house) given(id int64) (own, gift subscription.Subscription) {
	h.Helper()
	shoptest.Do(h, h.store, func(tx office.Tx) error {
		ids, err := tx.SubscriptionIDsOf(id)
		if err != nil {
			return err
		}
		if own, err = tx.Subscriptions().Get(ids[0]); err != nil {
			return err
		}
		for i := int64(1); gift.ID == 0; i++ {
			s, err := tx.Subscriptions().Get(i)
			if err != nil {
				return err
			}
			if s.PayerID != id && s.ReceiverID != id && s.PayerID == s.ReceiverID {
				gift = s
			}
		}
		gift.PayerID = id
		return tx.SaveSubscriptions().Save(&gift)
	})
	return own, gift
}

// invoiced packs a week and invoices it.
func (h house) invoiced() {
	h.Helper()
	f := fulfilment.Jobs{Store: h.store, Clock: shoptest.At("08:00")}
	for i := range 8 {
		day := shoptest.Today.AddDays(i)
		_, _ = f.Print(h.Context(), shoptest.Actor, day) // nothing on some days
		_, _ = f.Close(h.Context(), shoptest.Actor, day, nil)
	}
	if _, err := (invoicing.Jobs{Store: h.store}).Issue(h.Context(), shoptest.Actor, shoptest.Today.AddMonths(4).LastOfMonth()); err != nil {
		h.Fatal(err)
	}
}

// unpacked are the three files of the archive.
func (h house) unpacked(d people.Disclosure) (data, page, schema string) {
	h.Helper()
	var b bytes.Buffer
	if err := (web.Pages{}).DisclosureZip(&b, d); err != nil {
		h.Fatal(err)
	}
	z, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		h.Fatal(err)
	}
	var out []string
	for _, name := range []string{"data.json", "auskunft.html", "data.schema.json"} {
		f, err := z.Open(name)
		if err != nil {
			h.Fatal(err)
		}
		content, err := io.ReadAll(f)
		if err != nil {
			h.Fatal(err)
		}
		out = append(out, string(content))
	}
	return out[0], out[1], out[2]
}

// shaped holds the data to the schema beside it; nothing in it is null but an agreed
// price that there is not.
func (h house) shaped(data, schema string) {
	h.Helper()
	var parsed [2]any
	for i, text := range []string{schema, data} {
		v, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
		if err != nil {
			h.Fatal(err)
		}
		parsed[i] = v
	}
	if without := strings.ReplaceAll(data, `"price": null`, ""); strings.Contains(without, "null") {
		h.Error("something is null")
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("person", parsed[0]); err != nil {
		h.Fatal(err)
	}
	if err := c.MustCompile("person").Validate(parsed[1]); err != nil {
		h.Errorf("%v", err)
	}
}

// nothingOfOthers looks for what only others have.
func (h house) nothingOfOthers(id int64, data string) {
	h.Helper()
	shoptest.Read(h, h.store, func(r office.Reader) error {
		mine, err := r.Customers().Get(id)
		if err != nil {
			return err
		}
		ids, err := r.CustomerIDs(0, 0)
		if err != nil {
			return err
		}
		others, err := r.Customers().List(ids)
		for _, o := range others {
			for _, says := range []string{o.Email, o.Phone, o.Party.Address.StreetLine(), `"` + o.Number + `"`} {
				if o.ID != id && len(says) > 4 && says != mine.Email && says != mine.Phone && strings.Contains(data, says) {
					h.Errorf("%q of %s is told", says, o.Number)
				}
			}
		}
		return err
	})
}
