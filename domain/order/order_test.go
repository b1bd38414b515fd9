package order_test

import (
	"maps"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/order"
	"turnus/domain/problem"
	"turnus/domain/record"
	"turnus/domain/shop"
	"turnus/domain/subscription"
)

func TestAnOrderHasThePriceOfItsDeliveryDay(t *testing.T) {
	s := sub(thursdays, "2026-05-28")
	agreed := money.Amount(1500)
	s.Versions[0].Lines = append(s.Versions[0].Lines, subscription.Line{ArticleID: bread, Quantity: 2000, Price: &agreed})
	offer := closed()
	p := offer.Plans[thursdays]
	p.Versions = slices.Clone(p.Versions)
	p.Versions[0].Discount = 10_000
	offer.Plans[thursdays] = p
	want := wanted(t, s, offer, between("2026-05-28", "2026-06-04"))
	for i, price := range []money.Amount{2000, 2200} { // 22.00 from 1 June on
		o := want.Orders[i]
		list, own := o.Lines[0], o.Lines[1]
		if list.UnitPrice != price || list.Discount != 10_000 || list.Agreed || list.VATRate != 2600 || list.VATCode != "reduced" {
			t.Errorf("%s: %+v", o.Date, list)
		}
		if own.UnitPrice != 1500 || own.Discount != 0 || !own.Agreed || own.Ordered != 2000 {
			t.Errorf("agreed, %s: %+v", o.Date, own)
		}
		if o.PayerID != zoe.ID || o.ReceiverID != zoe.ID || o.SubscriptionID != s.ID || o.PlacedOn != s.CreatedOn {
			t.Errorf("%+v", o)
		}
	}
	if want.Window != between("2026-05-28", "2026-06-04") {
		t.Errorf("%v", want.Window)
	}
}

func TestTheVATRateIsThatOfTheDeliveryDay(t *testing.T) {
	want := wanted(t, sub(thursdays, "2023-12-28"), closed(), between("2023-12-28", "2024-01-04"))
	if want.Orders[0].Lines[0].VATRate != 2500 || want.Orders[1].Lines[0].VATRate != 2600 {
		t.Errorf("%+v", want.Orders)
	}
}

func TestWithoutPriceOrRateThereIsNoOrder(t *testing.T) {
	for code, spoil := range map[problem.Code]func(*catalog.Article){
		order.CodeNoPrice:   func(a *catalog.Article) { a.Prices = []catalog.Price{{From: day("2026-04-01"), Amount: 1}} },
		order.CodeNoVATRate: func(a *catalog.Article) { a.VATCode = "luxury" },
	} {
		offer := closed()
		a := offer.Articles[box]
		spoil(&a)
		offer.Articles[box] = a
		plan, err := subscription.Deliveries(sub(thursdays, "2026-03-05"), offer, zoe, between("2026-03-01", "2026-03-31"), 0)
		if err != nil {
			t.Fatal(err)
		}
		_, err = order.Want(sub(thursdays, "2026-03-05"), offer, plan)
		if found := problem.Of(err); len(found) != 1 || found[0].Code != code {
			t.Errorf("%s: %v", code, err)
		}
	}
}

func single(on string, articles ...int64) order.Order {
	o := order.Order{ReceiverID: zoe.ID, PayerID: zoe.ID, Date: day(on), State: order.Open}
	for _, a := range articles {
		o.Lines = append(o.Lines, order.Line{ArticleID: a, Ordered: money.One})
	}
	return o
}

func TestASingleOrderIsPlaced(t *testing.T) {
	o := single("2026-03-12", box, bread)
	o.Lines[1].Agreed, o.Lines[1].UnitPrice = true, 333
	if err := order.Place(&o, closed()); err != nil {
		t.Fatal(err)
	}
	if l := o.Lines[0]; l.UnitPrice != 2000 || l.Pick != day("2026-03-11") || l.VATRate != 2600 {
		t.Errorf("%+v", l)
	}
	if l := o.Lines[1]; l.UnitPrice != 333 || l.Pick != day("2026-03-12") {
		t.Errorf("%+v", l)
	}
	if want := day("2026-03-11").At(8*60, zurich); !o.Cutoff.Equal(want) || o.Cutoff.Location() != time.UTC {
		t.Errorf("%v", o.Cutoff)
	}
	if o.EarliestPick() != day("2026-03-11") || o.LatestPick() != day("2026-03-12") || o.FirstNominal() != o.Date {
		t.Errorf("%+v", o)
	}
}

func TestWhatCannotBePlaced(t *testing.T) {
	for _, c := range []struct {
		code  problem.Code
		spoil func(*order.Order, *catalog.Offer)
	}{
		{order.CodeNoLines, func(o *order.Order, _ *catalog.Offer) { o.Lines = nil }},
		{order.CodeArticleUnknown, func(o *order.Order, _ *catalog.Offer) { o.Lines[0].ArticleID = 99 }},
		{order.CodeQuantity, func(o *order.Order, _ *catalog.Offer) { o.Lines[0].Ordered = 0 }},
		{order.CodeArticleInactive, func(_ *order.Order, f *catalog.Offer) {
			edit(f, func(a *catalog.Article) { a.Active.To = day("2026-03-11") })
		}},
		{order.CodeNoPrice, func(_ *order.Order, f *catalog.Offer) { edit(f, func(a *catalog.Article) { a.Prices = nil }) }},
		{order.CodeNoVATRate, func(_ *order.Order, f *catalog.Offer) { f.Shop.VATRates = nil }},
		{subscription.CodeNoPickDay, func(_ *order.Order, f *catalog.Offer) { edit(f, func(a *catalog.Article) { a.LeadDays = 5000 }) }},
		{subscription.CodeCalendarUnknown, func(_ *order.Order, f *catalog.Offer) { f.Shop.CalendarID = 9 }},
	} {
		o, offer := single("2026-03-12", box), closed()
		offer.Articles = maps.Clone(offer.Articles)
		c.spoil(&o, &offer)
		if found := problem.Of(order.Place(&o, offer)); len(found) != 1 || found[0].Code != c.code {
			t.Errorf("%s: %v", c.code, found)
		}
		if got := order.FirstPossible(offer, o, day("2026-03-01"), time.Time{}); c.code != order.CodeArticleInactive && !got.IsZero() {
			t.Errorf("%s: possible on %s", c.code, got)
		}
	}
	both := single("2026-03-12", 98, 99)
	if found := problem.Of(order.Place(&both, closed())); len(found) != 2 {
		t.Errorf("each line has its problem: %v", found)
	}
}

func edit(f *catalog.Offer, change func(*catalog.Article)) {
	a := f.Articles[box]
	change(&a)
	f.Articles[box] = a
}

func TestTheFirstPossibleDay(t *testing.T) {
	offer := closed("2026-03-12", "2026-03-16..2026-06-30")
	at := func(day civil.Date, hour int) time.Time {
		return day.At(civil.TimeOfDay(60*hour), zurich)
	}
	for _, c := range []struct {
		name, asked, today, want string
		hour                     int
		articles                 []int64
	}{
		{"as asked", "2026-03-11", "2026-03-09", "2026-03-11", 7, []int64{box}},
		{"on a closed day", "2026-03-12", "2026-03-09", "2026-03-13", 7, []int64{box}},
		{"before the cut-off", "2026-03-10", "2026-03-09", "2026-03-10", 7, []int64{box}},
		{"at the cut-off", "2026-03-10", "2026-03-09", "2026-03-11", 8, []int64{box}},
		{"in the past", "2026-03-02", "2026-03-09", "2026-03-09", 7, []int64{bread}},
		{"the slowest article decides", "2026-03-09", "2026-03-09", "2026-03-10", 7, []int64{bread, box}},
		{"none within two months", "2026-03-14", "2026-03-09", "", 7, []int64{box}},
	} {
		got := order.FirstPossible(offer, single(c.asked, c.articles...), day(c.today), at(day(c.today), c.hour))
		if got.String() != c.want {
			t.Errorf("%s: %s", c.name, got)
		}
	}
}

func TestPackingClosesAnOrder(t *testing.T) {
	o := single("2026-03-12", box, bread)
	o.Lines[0].ID, o.Lines[1].ID = 1, 2
	kept := slices.Clone(o.Lines)
	for _, missing := range []money.Quantity{-1, money.One + 1} {
		if err := o.Pack(map[int64]money.Quantity{1: missing}); !problem.Has(err, order.CodeShortInvalid) {
			t.Errorf("%s missing: %v", missing, err)
		}
	}
	if o.State != order.Open || !slices.Equal(o.Lines, kept) {
		t.Errorf("a refused closing changes nothing: %+v", o)
	}
	if err := o.Pack(map[int64]money.Quantity{1: 400, 99: 5}); err != nil {
		t.Fatal(err)
	}
	if o.State != order.Packed || o.Lines[0].Packed != 600 || o.Lines[0].Short != 400 || o.Lines[1].Packed != money.One || o.Lines[1].Short != 0 {
		t.Errorf("%+v", o)
	}
	if err := o.Pack(nil); !problem.Has(err, order.CodeClosed) {
		t.Errorf("twice: %v", err)
	}
}

func TestPackedAndShortAreWhatWasOrdered(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o := order.Order{State: order.Open}
		short := map[int64]money.Quantity{}
		for i := range rapid.IntRange(1, 5).Draw(t, "lines") {
			l := order.Line{ID: int64(i + 1), Ordered: money.Quantity(rapid.Int64Range(1, 9000).Draw(t, "ordered"))}
			short[l.ID] = money.Quantity(rapid.Int64Range(0, int64(l.Ordered)).Draw(t, "short"))
			o.Lines = append(o.Lines, l)
		}
		if err := o.Pack(short); err != nil {
			t.Fatal(err)
		}
		for _, l := range o.Lines {
			if l.Packed+l.Short != l.Ordered || l.Packed < 0 || l.Short != short[l.ID] {
				t.Errorf("%+v", l)
			}
		}
	})
}

func TestFixedIsPackedOrPastTheCutoff(t *testing.T) {
	cut := time.Date(2026, 3, 11, 7, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		state order.State
		at    time.Time
		want  bool
	}{
		{order.Open, cut.Add(-time.Second), false}, {order.Open, cut, true}, {order.Open, cut.Add(time.Hour), true},
		{order.Packed, cut.Add(-time.Hour), true}, {order.Cancelled, cut.Add(-time.Hour), false},
	} {
		o := order.Order{State: c.state, Cutoff: cut}
		if o.Fixed(c.at) != c.want || o.Live() != (c.state != order.Cancelled) {
			t.Errorf("%s at %v", c.state, c.at)
		}
	}
}

func TestNumbers(t *testing.T) {
	if got := order.Number("L-", 2026, 123); got != "L-2026-000123" {
		t.Error(got)
	}
}

// A week of ten thousand subscriptions, half of whose orders exist.
func BenchmarkReconcileWeekOf10000(b *testing.B) {
	offer := closed()
	offer.Shop = shop.Shop{Zone: "Europe/Zurich", VATNumber: "x", VATRates: shop.DefaultVATRates("CH")}
	window := between("2026-03-01", "2026-04-30")
	p := on("2026-03-02")
	p.Until = day("2026-03-09")
	wants := make([]order.Wanted, 10_000)
	haves := make([][]order.Order, len(wants))
	for i := range wants {
		s := sub(thursdays, "2026-02-05")
		s.Head = record.Head{ID: int64(i + 1)}
		plan, err := subscription.Deliveries(s, offer, zoe, window, 0)
		if err != nil {
			b.Fatal(err)
		}
		if wants[i], err = order.Want(s, offer, plan); err != nil {
			b.Fatal(err)
		}
		if i%2 == 0 {
			haves[i] = order.Reconcile(wants[i], nil, p).Made
			for j := range haves[i] {
				haves[i][j].ID = int64(j + 1)
			}
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		made := 0
		for i := range wants {
			made += len(order.Reconcile(wants[i], haves[i], p).Made)
		}
		if made == 0 {
			b.Fatal("nothing made")
		}
	}
}
