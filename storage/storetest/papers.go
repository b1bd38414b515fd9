package storetest

import (
	"context"
	"slices"
	"time"

	"github.com/google/go-cmp/cmp"

	"turnus/domain/address"
	"turnus/domain/billing"
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/order"
	"turnus/domain/record"
)

func requests(w *world) {
	at := time.UnixMilli(1_795_000_000_123).UTC()
	f := office.ImportFile{Name: "a.json", SHA256: "abc", State: office.FileClaimed, Owner: "here", Lease: at, Arrived: at}
	rec := office.RequestRecord{ID: "R-1", Type: "order.place", Verdict: "applied", Body: []byte(`{"a":1}`), Answer: []byte(`{}`), At: at}
	w.do(func(tx office.Tx) error {
		if err := tx.SaveImportFile(&f); err != nil {
			return err
		}
		rec.FileID = f.ID
		return tx.SaveRequest(rec)
	})
	w.wantFile(f, true)
	f.State = office.FileArchived
	rec.Verdict, rec.Code = "rejected", "order.no_lines"
	w.do(func(tx office.Tx) error {
		if err := tx.SaveImportFile(&f); err != nil {
			return err
		}
		return tx.SaveRequest(rec)
	})
	w.wantFile(f, false)
	w.read(func(r office.Reader) error {
		got, ok, err := r.Request("R-1")
		if diff := cmp.Diff(rec, got); !ok || diff != "" {
			w.Error(ok, diff)
		}
		if _, ok, _ := r.Request("R-2"); ok {
			w.Error("a request that never came")
		}
		return err
	})
}

func (w *world) wantFile(f office.ImportFile, unfinished bool) {
	w.Helper()
	w.read(func(r office.Reader) error {
		got, ok, err := r.UnfinishedFile(f.Name, f.SHA256)
		if ok != unfinished || ok && got != f {
			w.Errorf("%+v, %v", got, ok)
		}
		return err
	})
}

func search(w *world) {
	people := []customer.Customer{
		{Head: record.Head{Number: "K-17"}, Party: address.Party{FirstName: "Zoë", LastName: "Müller", Address: address.Address{Town: "Zürich"}}},
		{Head: record.Head{Number: "K-170"}, Party: address.Party{LastName: "Mueller-Weiß", Address: address.Address{Town: "Bern"}}},
		{Head: record.Head{Number: "K-18"}, Party: address.Party{Company: "Café Müllerchen GmbH"}},
	}
	loaf := catalog.Article{Head: record.Head{Number: "BROT-01"}, Names: lang.Texts{lang.DE: "Ruchbrot"}}
	w.do(func(tx office.Tx) error {
		if err := tx.SaveArticles().Save(&loaf); err != nil {
			return err
		}
		return tx.SaveCustomers().Save(&people[0], &people[1], &people[2])
	})
	s := w.newSubscription(people[0].ID, people[1].ID)
	s.Number, s.Versions[0].Lines[0].ArticleID = "A-733", loaf.ID
	w.do(func(tx office.Tx) error { return tx.SaveSubscriptions().Save(&s) })

	zoe, weiss, cafe := people[0].ID, people[1].ID, people[2].ID
	for words, want := range map[string][]int64{
		"müll": {zoe, weiss, cafe}, "MUELLER": {zoe, weiss, cafe}, "mull": {zoe, cafe}, "Zoe muller": {zoe},
		"K-17": {zoe, weiss}, "k170": {weiss}, "weiss": {weiss}, "Weiß bern": {weiss}, "cafe": {cafe}, "zuerich": {zoe},
		"zurich bern": nil, "nobody": nil, "": nil, "-": nil, "müller-weiss": {weiss},
	} {
		w.wantFound(record.KindCustomer, words, want)
	}
	for words, want := range map[string][]int64{
		"a-733": {s.ID}, "zoë": {s.ID}, "bern": {s.ID}, "brot": {s.ID}, "ruch müller": {s.ID}, "café": nil,
	} {
		w.wantFound(record.KindSubscription, words, want)
	}
	people[0].Party.LastName = "Huber"
	w.do(func(tx office.Tx) error { return tx.SaveCustomers().Save(&people[0]) })
	w.wantFound(record.KindCustomer, "zoe müller", nil)
	w.wantFound(record.KindCustomer, "zoe huber", []int64{zoe})
}

func (w *world) wantFound(kind record.Kind, words string, want []int64) {
	w.Helper()
	got, err := w.store.Search(context.Background(), kind, words, 50)
	if err != nil || !slices.Equal(got, want) {
		w.Errorf("%q finds %v, %v; want %v", words, got, err, want)
	}
}

// invoice is a document of orders' packed lines.
func (w *world) invoice(number string, of ...order.Order) billing.Document {
	d := billing.Document{
		Format: billing.DocumentFormat, Kind: billing.Invoice, Number: number,
		Date: day("2026-12-31"), Period: civil.Between(day("2026-12-01"), day("2026-12-31")), Currency: money.CHF,
		Customer: billing.Customer{ID: of[0].PayerID}, Payment: &billing.Payment{Kind: billing.QRBill, Reference: "RF18"},
	}
	for _, o := range of {
		for _, l := range o.Lines {
			amount := billing.LineAmount(l.Packed, l.UnitPrice, 0)
			d.Lines = append(d.Lines, billing.Line{
				OrderLineID: l.ID, Date: o.Date, Order: o.Number, Article: "GEM", Quantity: l.Packed,
				UnitPrice: l.UnitPrice, Amount: amount, VATCode: l.VATCode, VATRate: l.VATRate,
			})
		}
	}
	d.Totals = billing.Total(d.Lines, false, true, 5)
	return d
}

func (w *world) issue(d billing.Document) error {
	return w.try(func(tx office.Tx) error {
		_, err := tx.Issue(d)
		return err
	})
}

func documents(w *world) {
	first := w.invoice("R-1", w.packedOrder(w.customers[0], day("2026-12-03")))
	second := w.invoice("R-2", w.packedOrder(w.customers[0], day("2027-01-07")))
	second.Date, second.Period.To = day("2027-01-31"), day("2027-01-31")
	paid := w.invoice("R-3", w.packedOrder(w.customers[0], day("2027-02-04")))
	paid.Date, paid.Period.To, paid.Paid = day("2027-02-04"), day("2027-02-04"), &billing.Paid{Method: "card"}
	for _, d := range []billing.Document{first, second, paid} {
		if err := w.issue(d); err != nil {
			w.Fatal(err)
		}
	}
	w.wants(w.issue(first), office.CodeNumberTaken)
	w.do(func(tx office.Tx) error { return tx.RecordPaper("R-1", "R-1.pdf", "abc") })
	w.do(func(tx office.Tx) error { return tx.RecordPaper("R-1", "R-1.pdf", "def") })
	w.wants(w.try(func(tx office.Tx) error { return tx.RecordPaper("R-9", "", "") }), office.CodeNotFound)
	w.read(func(r office.Reader) error {
		got, ok, err := r.Document("R-1")
		if diff := cmp.Diff(first, got, equal); !ok || err != nil || diff != "" {
			w.Errorf("%v, %v (-issued +read):\n%s", ok, err, diff)
		}
		if _, ok, _ := r.Document("R-9"); ok {
			w.Error("a document that was never issued")
		}
		all, err := r.DocumentsOf(w.customers[0])
		if err != nil || len(all) != 3 || all[0].Number != "R-3" || all[2].Number != "R-1" {
			w.Errorf("newest first: %v, %v", all, err)
		}
		through, err := r.BilledThrough(w.customers)
		if len(through) != 1 || through[w.customers[0]] != day("2027-01-31") {
			w.Errorf("billed through %v, what was paid in the webshop does not count", through)
		}
		if err != nil {
			return err
		}
		january, err := r.DocumentNumbers(civil.Between(day("2027-01-01"), day("2027-01-31")))
		if !slices.Equal(january, []string{"R-2"}) {
			w.Errorf("of January: %v", january)
		}
		if err != nil {
			return err
		}
		without, err := r.DocumentsWithoutPaper(civil.Range{})
		if !slices.Equal(without, []string{"R-2", "R-3"}) {
			w.Errorf("without paper: %v", without)
		}
		return err
	})
	w.read(func(r office.Reader) error {
		papers, err := r.Papers([]string{"R-2", "R-1", "R-9"})
		if len(papers) != 2 || papers[0].Document != "R-1" || papers[0].File != "R-1.pdf" ||
			papers[0].SHA256 != "abc" || papers[1].SHA256 != "def" || papers[1].At.IsZero() {
			w.Errorf("papers: %+v", papers)
		}
		return err
	})
}

func claimOnce(w *world) {
	o := w.packedOrder(w.customers[0], day("2026-12-03"))
	if err := w.issue(w.invoice("R-1", o)); err != nil {
		w.Fatal(err)
	}
	w.wants(w.issue(w.invoice("R-2", o)), office.CodeAlreadyBilled)
	credit := w.invoice("G-1", o)
	credit.Kind = billing.CreditNote
	if err := w.issue(credit); err != nil {
		w.Error(err)
	}
	w.read(func(r office.Reader) error {
		if _, ok, _ := r.Document("R-2"); ok {
			w.Error("the refused document was kept")
		}
		return nil
	})
}

func unbilled(w *world) {
	first := w.packedOrder(w.customers[0], day("2026-12-03"))
	late := w.packedOrder(w.customers[0], day("2026-12-10"))
	w.packedOrder(w.customers[2], day("2026-12-03"))
	open := w.newOrder(w.customers[3], day("2026-12-03"))
	w.saveOrders(&open)

	w.wantUnbilled("2026-12-02", nil, nil)
	w.wantUnbilled("2026-12-03", []int64{w.customers[0], w.customers[2]}, []string{first.Number})
	w.wantUnbilled("2026-12-10", []int64{w.customers[0], w.customers[2]}, []string{first.Number, late.Number})

	part := w.invoice("R-1", first)
	part.Lines = part.Lines[:1]
	part.Totals = billing.Total(part.Lines, false, true, 5)
	if err := w.issue(part); err != nil {
		w.Fatal(err)
	}
	w.wantUnbilled("2026-12-03", []int64{w.customers[0], w.customers[2]}, []string{first.Number})
	w.read(func(r office.Reader) error {
		got, err := r.UnbilledOrders(w.customers[0], day("2026-12-03"))
		if len(got) != 1 || len(got[0].Lines) != 1 || got[0].Lines[0].ID != first.Lines[1].ID {
			w.Errorf("lines that are claimed are left out: %+v", got)
		}
		return err
	})
	rest := w.invoice("R-2", first)
	rest.Lines = rest.Lines[1:]
	rest.Totals = billing.Total(rest.Lines, false, true, 5)
	if err := w.issue(rest); err != nil {
		w.Fatal(err)
	}
	w.wantUnbilled("2026-12-03", []int64{w.customers[2]}, nil)
}

// wantUnbilled compares the payers, and the orders of the first customer.
func (w *world) wantUnbilled(until string, payers []int64, orders []string) {
	w.Helper()
	w.read(func(r office.Reader) error {
		got, err := r.UnbilledPayers(day(until), 0, 9)
		if err != nil || !slices.Equal(got, payers) {
			w.Errorf("payers until %s: %v, %v; want %v", until, got, err, payers)
		}
		of, err := r.UnbilledOrders(w.customers[0], day(until))
		if !slices.Equal(numbers(of), append([]string{}, orders...)) {
			w.Errorf("orders until %s: %v, want %v", until, numbers(of), orders)
		}
		return err
	})
}

func soundStore(w *world) {
	s := w.newShop()
	w.do(func(tx office.Tx) error {
		_, err := tx.NextNumber(record.KindDocument, "", 2026, 1)
		if err != nil {
			return err
		}
		return tx.SaveShop(&s)
	})
	if err := w.issue(w.invoice(billing.Number("", 2026, 1), w.packedOrder(w.customers[0], day("2026-12-03")))); err != nil {
		w.Fatal(err)
	}
	found, err := w.store.Check(context.Background())
	if err != nil || len(found) != 0 {
		w.Errorf("%v, %v", found, err)
	}
}
