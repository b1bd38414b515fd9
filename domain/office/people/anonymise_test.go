package people_test

import (
	"database/sql"
	"fmt"
	"strings"
	"testing"

	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/office/fulfilment"
	"turnus/domain/office/invoicing"
	"turnus/domain/office/people"
	"turnus/domain/office/planning"
	"turnus/domain/problem"
	"turnus/domain/remark"
	"turnus/domain/subscription"
	"turnus/storage/shoptest"
)

// TestWhoIsAnonymisedIsNowhereInTheDatabase but on the invoices, and everything
// still holds; it is refused while something runs or is open.
func TestWhoIsAnonymisedIsNowhereInTheDatabase(t *testing.T) {
	path := shoptest.DemoFile(t, 40)
	h := house{t, shoptest.Open(t, path)}
	shoptest.Plan(t, h.store, 7)
	const secret = "Quetzalcoatl"
	c := h.get(h.withOrders()[0])
	c.Party.LastName, c.Email, c.Note = secret, secret+"@example.ch", secret
	c.ShipTo.DropPlace, c.Dislikes = secret, []string{secret}
	c.Remarks = []remark.Remark{{Text: secret, Lasts: remark.Always}}
	c.Places = []customer.Place{{Name: secret, ShipTo: c.Destination()}}
	c = h.save(c).After
	refused := func(code problem.Code) {
		t.Helper()
		_, err := h.jobs().Anonymise(t.Context(), shoptest.Actor, shoptest.Today.AddDays(60), c.Version, c.ID, false)
		if !problem.Has(err, code) {
			t.Fatalf("want %s, got %v", code, err)
		}
	}
	refused(people.CodeStillRuns)
	h.end(c.ID)
	refused(people.CodeStillOrders)
	f := fulfilment.Jobs{Store: h.store, Clock: shoptest.At("08:00")}
	for i := range 8 {
		day := shoptest.Today.AddDays(i)
		if _, err := f.Print(t.Context(), shoptest.Actor, day); err != nil && !problem.Has(err, fulfilment.CodeNothingToClose) {
			t.Log(err)
		}
		if _, err := f.Close(t.Context(), shoptest.Actor, day, nil); err != nil && !problem.Has(err, fulfilment.CodeNothingToClose) {
			t.Fatal(err)
		}
	}
	for _, months := range []int{1, 4} {
		day := shoptest.Today.AddMonths(months).LastOfMonth()
		if _, err := (invoicing.Jobs{Store: h.store}).Issue(t.Context(), shoptest.Actor, day); err != nil {
			t.Fatal(err)
		}
	}
	refused(people.CodeStillInvoice)
	told, err := h.jobs().WeighAnonymise(t.Context(), shoptest.Actor, shoptest.Today.AddDays(60), c.ID)
	if err != nil || told.Documents == 0 || told.KeptUntil.Year() < 2036 {
		t.Fatalf("told %+v, %v", told, err)
	}
	if _, err := h.jobs().Anonymise(t.Context(), shoptest.Actor, shoptest.Today.AddDays(60), c.Version, c.ID, true); err != nil {
		t.Fatal(err)
	}
	h.sound()
	shoptest.Read(t, h.store, func(r office.Reader) error {
		docs, err := r.DocumentsOf(c.ID)
		if len(docs) != told.Documents || docs[0].Customer.Party.LastName != secret {
			t.Errorf("%d documents, were %d", len(docs), told.Documents)
		}
		return err
	})
	if past, err := h.jobs().History(t.Context(), h.store, c.ID, 0); err != nil || past.Entries[0].Events[0].Field != customer.FieldErased {
		t.Errorf("the history says %+v, %v", past.Entries, err)
	}
	for _, table := range []string{"customer", "customer_place", "remark", "sales_order", "slip", "subscription_version", "change_payload", "search_term", "request"} {
		if n := h.count(path, table, secret); n != 0 {
			t.Errorf("%d rows of %s still have the name", n, table)
		}
	}
}

// end cancels all subscriptions of a customer.
func (h house) end(id int64) {
	h.Helper()
	shoptest.Do(h, h.store, func(tx office.Tx) error {
		ids, err := tx.SubscriptionIDsOf(id)
		if err != nil {
			return err
		}
		list, err := tx.Subscriptions().List(ids)
		if err != nil {
			return err
		}
		offer, err := office.LoadOffer(tx)
		for _, s := range list {
			before := s
			last := shoptest.Today.AddDays(7)
			s.Cancellation = &subscription.Cancellation{Effective: last, Given: shoptest.Today, Reason: "Quetzalcoatl"}
			e, err := planning.Weigh(tx, offer, &before, s, planning.Moment{Today: shoptest.Today, At: shoptest.At("07:30")()})
			if err != nil {
				return err
			}
			if err := planning.Apply(tx, &e); err != nil {
				return err
			}
		}
		return err
	})
}

// count counts the rows of a table in which a text stands somewhere.
func (h house) count(path, table, text string) int {
	h.Helper()
	pool, err := sql.Open("sqlite", path)
	if err != nil {
		h.Fatal(err)
	}
	defer func() { _ = pool.Close() }()
	rows, err := pool.QueryContext(h.Context(), "SELECT * FROM "+table)
	if err != nil {
		h.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	columns, err := rows.Columns()
	if err != nil {
		h.Fatal(err)
	}
	n := 0
	for rows.Next() {
		values, into := make([]any, len(columns)), make([]any, len(columns))
		for i := range values {
			into[i] = &values[i]
		}
		if err := rows.Scan(into...); err != nil {
			h.Fatal(err)
		}
		if strings.Contains(strings.ToLower(fmt.Sprint(values...)), strings.ToLower(text)) {
			n++
		}
	}
	if err := rows.Err(); err != nil {
		h.Fatal(err)
	}
	return n
}
