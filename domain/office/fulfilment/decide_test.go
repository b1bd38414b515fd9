package fulfilment_test

import (
	"slices"
	"testing"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/fulfilment"
	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/domain/problem"
	"turnus/domain/record"
	"turnus/domain/remark"
	"turnus/storage/db"
	"turnus/storage/shoptest"
)

// picky has the receiver of the first box of some days dislike something in it.
func picky(t *testing.T, store *db.DB, j fulfilment.Jobs) (picking.Sheet, fulfilment.Swapping) {
	t.Helper()
	for i := range 14 {
		sheet, err := j.Sheet(t.Context(), shoptest.Today.AddDays(i))
		if err != nil {
			t.Fatal(err)
		}
		if s := pickyOn(t, store, sheet); s.OrderID != 0 {
			return sheet, s
		}
	}
	t.Fatal("nobody gets a box")
	return picking.Sheet{}, fulfilment.Swapping{}
}

func pickyOn(t *testing.T, store *db.DB, sheet picking.Sheet) fulfilment.Swapping {
	t.Helper()
	var s fulfilment.Swapping
	shoptest.Do(t, store, func(tx office.Tx) error {
		list, err := tx.BoxContentsFor(civil.Between(sheet.Pick, sheet.Pick.AddDays(14)))
		if err != nil {
			return err
		}
		all := catalog.ContentsOf(list)
		for _, slip := range sheet.Slips {
			for _, l := range slip.Lines {
				box, ok := all.On(l.ArticleID, slip.Key.Date)
				if !ok || s.OrderID != 0 {
					continue
				}
				s = fulfilment.Swapping{OrderID: l.OrderID, BoxID: l.ArticleID, OutID: box.Items[0].ArticleID}
				out, err := tx.Articles().Get(s.OutID)
				if err != nil {
					return err
				}
				c, err := tx.Customers().Get(slip.Key.ReceiverID)
				if err != nil {
					return err
				}
				c.Dislikes = []string{out.Number}
				if err := tx.SaveCustomers().Save(&c); err != nil {
					return err
				}
			}
		}
		return nil
	})
	return s
}

// swapOf is what the slip says of it now, and the slip.
func swapOf(t *testing.T, j fulfilment.Jobs, sheet picking.Sheet, s fulfilment.Swapping) (picking.Swap, picking.Slip) {
	t.Helper()
	now, err := j.Sheet(t.Context(), sheet.Pick)
	if err != nil {
		t.Fatal(err)
	}
	for _, slip := range now.Slips {
		for _, l := range slip.Lines {
			for _, x := range l.Swaps {
				if l.OrderID == s.OrderID && x.Out.ArticleID == s.OutID {
					return x, slip
				}
			}
		}
	}
	t.Fatal("nothing is taken out")
	return picking.Swap{}, picking.Slip{}
}

// TestWhatIsDecidedForOneOrderIsOnItsSlip until its day is closed; each decision is
// in the log, and printed it makes another edition.
func TestWhatIsDecidedForOneOrderIsOnItsSlip(t *testing.T) {
	store := shoptest.Demo(t, 12)
	j, _ := due(t, store)
	sheet, s := picky(t, store, j)
	day := sheet.Pick
	printed(t, j, day)
	list, decided, err := j.Choices(t.Context(), s)
	if err != nil || decided != nil || len(list) < 2 {
		t.Fatalf("%+v, %+v, %v", list, decided, err)
	}
	do := func(change func(*fulfilment.Swapping), code problem.Code) picking.Swap {
		t.Helper()
		x := s
		change(&x)
		if err := j.Swap(t.Context(), shoptest.Actor, x); (err == nil) != (code == "") || err != nil && !problem.Has(err, code) {
			t.Errorf("%+v: %v", x, err)
		}
		got, _ := swapOf(t, j, sheet, s)
		return got
	}
	last := list[len(list)-1].Item
	if x := do(func(s *fulfilment.Swapping) { s.InID = last.ArticleID }, ""); x.In == nil || x.In.Article != last.Article || !x.Decided {
		t.Errorf("chosen: %+v", x)
	}
	if x := do(func(s *fulfilment.Swapping) { s.InID = s.OutID }, fulfilment.CodeNoChoice); x.In == nil {
		t.Errorf("what is disliked: %+v", x)
	}
	if x := do(func(*fulfilment.Swapping) {}, ""); !x.Left() {
		t.Errorf("left out: %+v", x)
	}
	if _, slip := swapOf(t, j, sheet, s); !slip.Stale || slip.Edition != 1 {
		t.Errorf("on paper stands something else: %+v", slip)
	}
	changes, err := store.History(t.Context(), record.KindOrder, s.OrderID, 0)
	if err != nil || len(changes) != 3 || changes[0].Actor.User != shoptest.Actor.User {
		t.Errorf("%d changes, %v", len(changes), err)
	}
	if x := do(func(s *fulfilment.Swapping) { s.Undecided = true }, ""); x.Left() || x.Decided {
		t.Errorf("as listed: %+v", x)
	}
	if _, err := j.Close(t.Context(), shoptest.Actor, day, nil); err != nil {
		t.Fatal(err)
	}
	do(func(*fulfilment.Swapping) {}, order.CodeNotOpen)
}

func TestARemarkOnAnOrderIsOnItsSlipOnce(t *testing.T) {
	store := shoptest.Demo(t, 12)
	j, day := due(t, store)
	sheet := printed(t, j, day)
	id := sheet.Slips[0].Lines[0].OrderID
	write := func(w fulfilment.Wording, code problem.Code) picking.Slip {
		t.Helper()
		w.OrderID = id
		if err := j.Remark(t.Context(), shoptest.Actor, w); (err == nil) != (code == "") || err != nil && !problem.Has(err, code) {
			t.Errorf("%+v: %v", w, err)
		}
		now, err := j.Sheet(t.Context(), day)
		if err != nil {
			t.Fatal(err)
		}
		return now.Slips[0]
	}
	on := func(s picking.Slip, text string) (picking.Remark, bool) {
		i := slices.IndexFunc(s.Remarks, func(r picking.Remark) bool { return r.Text == text })
		if i < 0 {
			return picking.Remark{}, false
		}
		return s.Remarks[i], true
	}
	if r, ok := on(write(fulfilment.Wording{Text: "Beim Nachbarn"}, ""), "Beim Nachbarn"); !ok || r.Order != id || r.Safety || r.Change != picking.Added {
		t.Errorf("%+v", r)
	}
	slip := write(fulfilment.Wording{Was: "Beim Nachbarn", Text: "Allergie", Safety: true}, "")
	if r, ok := on(slip, "Allergie"); !ok || !r.Safety || slip.Remarks[0] != r || !slip.Stale {
		t.Errorf("%+v", slip.Remarks)
	}
	printed(t, j, day)
	if r, ok := on(write(fulfilment.Wording{Was: "Beim Nachbarn", Text: "x"}, remark.CodeUnknown), "Allergie"); !ok || r.Order != id {
		t.Errorf("printed: %+v", r)
	}
	if _, ok := on(write(fulfilment.Wording{Was: "Allergie"}, ""), "Allergie"); ok {
		t.Error("it is still there")
	}
	later, err := j.Sheet(t.Context(), day.AddDays(7))
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range later.Slips {
		if _, ok := on(s, "Beim Nachbarn"); ok {
			t.Error("it haunts the next week")
		}
	}
	if _, err := j.Close(t.Context(), shoptest.Actor, day, nil); err != nil {
		t.Fatal(err)
	}
	write(fulfilment.Wording{Text: "zu spät"}, order.CodeNotOpen)
}
