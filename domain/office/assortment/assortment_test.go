package assortment_test

import (
	"context"
	"slices"
	"testing"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/office/assortment"
	"turnus/domain/office/planning"
	"turnus/domain/office/subscribing"
	"turnus/domain/office/view"
	"turnus/domain/order"
	"turnus/domain/picture"
	"turnus/domain/pricing"
	"turnus/domain/problem"
	"turnus/domain/record"
	"turnus/domain/subscription"
	"turnus/storage/db"
	"turnus/storage/shoptest"
)

var (
	today = shoptest.Today
	day   = civil.MustParse
)

// shop is the demo shop with its orders of the coming weeks.
type shop struct {
	*testing.T
	store *db.DB
	jobs  assortment.Jobs
}

func newShop(t *testing.T) *shop {
	s := &shop{T: t, store: shoptest.Demo(t, 40)}
	s.jobs = assortment.Jobs{Store: s.store, Clock: shoptest.At("07:30")}
	if _, err := (planning.Jobs{Store: s.store, Clock: s.jobs.Clock}).Plan(t.Context(), shoptest.Actor, today, today.AddDays(14)); err != nil {
		t.Fatal(err)
	}
	return s
}

func (s *shop) read(fn func(office.Reader) error) {
	s.Helper()
	if err := s.store.Read(context.Background(), fn); err != nil {
		s.Fatal(err)
	}
}

func (s *shop) article(number string) catalog.Article {
	s.Helper()
	var a catalog.Article
	s.read(func(r office.Reader) (err error) {
		a, _, err = r.Articles().Find(number)
		return err
	})
	return a
}

func (s *shop) subscriptions(ids []int64) []subscription.Subscription {
	s.Helper()
	var list []subscription.Subscription
	s.read(func(r office.Reader) (err error) {
		list, err = r.Subscriptions().List(ids)
		return err
	})
	return list
}

// orders are the open ones with an article from a day on.
func (s *shop) orders(article int64, from civil.Date) (free, fixed []order.Order) {
	s.Helper()
	s.read(func(r office.Reader) error {
		a, b, err := r.OpenOrderIDsUsing([]int64{article}, from, s.jobs.Clock())
		if err != nil {
			return err
		}
		if free, err = r.Orders().List(a); err != nil {
			return err
		}
		fixed, err = r.Orders().List(b)
		return err
	})
	return free, fixed
}

func (s *shop) save(a catalog.Article) (assortment.Saved, error) {
	return s.jobs.Save(s.Context(), shoptest.Actor, today, a, nil)
}

func (s *shop) refuses(a catalog.Article, code problem.Code) {
	s.Helper()
	if _, err := s.save(a); !problem.Has(err, code) {
		s.Errorf("%v, want %s", err, code)
	}
}

func TestArticles(t *testing.T) {
	s := newShop(t)
	for _, c := range []struct { // in this order: they share the shop
		name string
		test func(*shop)
	}{
		{"one is made with its picture", made},
		{"what cannot be is refused", refused},
		{"orders follow the tax", followTax},
		{"a new price", newPrice},
		{"what leaves subscriptions open", leftOpen},
		{"subscriptions go over to another", replaced},
		{"nobody but the owner changes a thing", strangers},
	} {
		s := *s
		t.Run(c.name, func(t *testing.T) {
			s.T = t
			c.test(&s)
		})
	}
	if found, err := s.store.Check(t.Context()); err != nil || len(found) > 0 {
		t.Errorf("%v, %v", found, err)
	}
}

func made(s *shop) {
	a := catalog.Article{
		Head: record.Head{Number: "NEU-1"}, Names: lang.Texts{lang.DE: "Neu"}, VATCode: "reduced", SellSingle: true,
		FamilyID: s.article("GEM-S").ID, Allergens: []catalog.Allergen{catalog.Nuts, catalog.Eggs},
		Prices: []catalog.Price{{From: day("2026-01-01"), Amount: 900}},
	}
	pic := picture.Fitted{Picture: catalog.Picture{Hash: "abc", MediaType: picture.JPEG, Width: 3, Height: 2}, Content: []byte("jpeg")}
	done, err := s.jobs.Save(s.Context(), shoptest.Actor, today, a, &pic)
	if err != nil {
		s.Fatal(err)
	}
	got := s.article("NEU-1")
	if got.ID != done.Article.ID || got.Picture != pic.Picture || got.FamilyID != s.article("GEM-M").ID || got.Allergens[0] != catalog.Eggs {
		s.Errorf("%+v", got)
	}
	s.read(func(r office.Reader) error {
		if content, ok, err := r.Picture("abc"); string(content) != "jpeg" || !ok || err != nil {
			s.Errorf("picture: %q, %v, %v", content, ok, err)
		}
		return nil
	})
}

func refused(s *shop) {
	stored := s.article("BROT-02")
	with := func(change func(*catalog.Article)) catalog.Article {
		a := stored
		change(&a)
		return a
	}
	s.refuses(with(func(a *catalog.Article) { a.Prices = []catalog.Price{{From: day("2020-01-01"), Amount: 1}} }), assortment.CodePricePast)
	s.refuses(with(func(a *catalog.Article) { a.LeadDays++ }), assortment.CodeLeadElsewhere)
	s.refuses(with(func(a *catalog.Article) { a.PlanIDs = []int64{999} }), assortment.CodeNoSuchPlan)
	s.refuses(with(func(a *catalog.Article) { a.SubstituteIDs = []int64{999} }), assortment.CodeNoSuchArticle)
	s.refuses(with(func(a *catalog.Article) { a.VATCode = "luxury" }), catalog.CodeVATUnknown)
	s.refuses(with(func(a *catalog.Article) { a.Active = civil.Between(today, today.AddDays(-1)) }), civil.CodeRangeBackwards)
	s.refuses(with(func(a *catalog.Article) { a.Version-- }), office.CodeChangedElsewhere)
	s.refuses(with(func(a *catalog.Article) { a.ID, a.Version = 0, 0 }), office.CodeNumberTaken)
}

func followTax(s *shop) {
	a := s.article("KERZE-01")
	b := s.article("BROT-04")
	free, fixed := s.orders(b.ID, today)
	if len(free) == 0 {
		s.Fatal("nobody ordered it")
	}
	b.VATCode = a.VATCode
	done, err := s.save(b)
	if err != nil || done.Orders != len(free) || done.Failed != 0 {
		s.Fatalf("%+v, %v", done, err)
	}
	now, same := s.orders(b.ID, today)
	for _, o := range now {
		if l := lineOf(o, b.ID); l.VATCode != a.VATCode {
			s.Errorf("%s has %s", o.Number, l.VATCode)
		}
	}
	if len(same) != len(fixed) {
		s.Errorf("%d fixed, were %d", len(same), len(fixed))
	}
}

func lineOf(o order.Order, article int64) order.Line {
	i := slices.IndexFunc(o.Lines, func(l order.Line) bool { return l.ArticleID == article })
	return o.Lines[i]
}

// newPrice: those who have it at list price pay the new one from the day on, the
// exempt what they paid, and what is past its cut-off is not touched.
func newPrice(s *shop) {
	a := s.article("GEM-M")
	from := today.AddDays(3)
	c := pricing.Change{ArticleIDs: []int64{a.ID}, From: from, Percent: money.MustRate("7")}
	if _, err := s.jobs.WeighPrices(s.Context(), today, pricing.Change{ArticleIDs: c.ArticleIDs, From: today.AddDays(-1)}); !problem.Has(err, pricing.CodeBackwards) {
		s.Errorf("yesterday: %v", err)
	}
	e, err := s.jobs.WeighPrices(shoptest.Watched(s, 1), today, c)
	if err != nil {
		s.Fatal(err)
	}
	old := e.Steps[0].Before
	if want := old.Percent(money.MustRate("107")).RoundTo(5); e.Steps[0].After != want || len(e.Concerned) < 2 {
		s.Fatalf("%+v", e)
	}
	letters, err := s.jobs.Letters(s.Context(), today, c, []int64{e.Concerned[0].ID})
	if err != nil || len(letters) == 0 {
		s.Fatalf("%d letters, %v", len(letters), err)
	}
	exempt := e.Concerned[0]
	_, fixed := s.orders(a.ID, today)
	done, err := s.jobs.SavePrices(shoptest.Watched(s, 1), shoptest.Actor, today, c, e, []int64{exempt.ID})
	if err != nil || done.Exempt != 1 || done.Failed != 0 {
		s.Fatalf("%+v, %v", done, err)
	}
	free, still := s.orders(a.ID, today)
	for _, o := range free {
		l := lineOf(o, a.ID)
		if want := o.Date.Before(from) || l.Agreed; (l.UnitPrice != e.Steps[0].After) != want {
			s.Errorf("%s on %s costs %s, agreed %v", o.Number, o.Date, l.UnitPrice, l.Agreed)
		}
	}
	if len(still) != len(fixed) {
		s.Errorf("%d fixed, were %d", len(still), len(fixed))
	}
	for i, o := range still {
		if l := lineOf(o, a.ID); l != lineOf(fixed[i], a.ID) {
			s.Errorf("%s is past its cut-off and changed: %+v", o.Number, l)
		}
	}
	again, err := s.jobs.WeighPrices(s.Context(), today, c)
	if err != nil || len(again.Concerned) != len(e.Concerned)-1 || !slices.Contains(again.Agreed, exempt.ID) {
		s.Errorf("afterwards: %d concerned, %v agreed, %v", len(again.Concerned), again.Agreed, err)
	}
	sub := s.subscriptions([]int64{exempt.ID})[0]
	if got := pricing.PerDelivery(sub.On(from), s.offer(), from); got != exempt.Before {
		s.Errorf("the exempt one pays %s, paid %s", got, exempt.Before)
	}
	same, err := s.jobs.Letters(s.Context(), today, c, nil)
	if err != nil || len(same) != len(letters) {
		s.Errorf("%d letters after, %d before, %v", len(same), len(letters), err)
	}
	if _, err := s.jobs.SavePrices(s.Context(), shoptest.Actor, today, c, e, nil); !problem.Has(err, office.CodeChangedElsewhere) {
		s.Errorf("seen before somebody else: %v", err)
	}
}

func (s *shop) offer() catalog.Offer {
	s.Helper()
	var o catalog.Offer
	s.read(func(r office.Reader) (err error) {
		o, err = office.LoadOffer(r)
		return err
	})
	return o
}

func leftOpen(s *shop) {
	a := s.article("GEM-S")
	all, err := s.store.FindSubscriptions(s.Context(), view.SubscriptionQuery{Today: today, Article: a.ID}, 0)
	if err != nil || len(all) == 0 {
		s.Fatalf("%d, %v", len(all), err)
	}
	want := 0
	for _, x := range s.subscriptions(all) {
		if last := x.LastDay(); last.IsZero() || last.After(day("2026-12-31")) {
			want++
		}
	}
	ends := a
	ends.Active.To = day("2026-12-31")
	e, err := s.jobs.Weigh(s.Context(), today, ends)
	if err != nil || !e.Ends || e.From != day("2027-01-01") || len(e.Open) != want || len(e.Substitutes) == 0 || e.Substitutes[0].Number != "GEM-L" {
		s.Errorf("%+v, %v; want %d open", e, err, want)
	}
	fewer := a
	fewer.PlanIDs = a.PlanIDs[1:]
	e, err = s.jobs.Weigh(s.Context(), today, fewer)
	for _, x := range s.subscriptions(e.Open) {
		if !slices.ContainsFunc(x.Versions, func(v subscription.Version) bool { return v.PlanID == a.PlanIDs[0] }) {
			s.Errorf("%s is not on the plan", x.Number)
		}
	}
	if err != nil || e.Ends || len(e.Open) == 0 || len(e.Open) >= len(all) {
		s.Errorf("%d of %d, %v", len(e.Open), len(all), err)
	}
	if e, err = s.jobs.Weigh(s.Context(), today, a); err != nil || len(e.Open) != 0 {
		s.Errorf("nothing changes: %+v, %v", e, err)
	}
}

// replaced: from the day on they have the other article and their orders too, and
// one that cannot is left with the reason.
func replaced(s *shop) {
	a, by := s.article("GEM-S"), s.article("GEM-L")
	from := today.AddDays(7)
	var open []int64
	s.read(func(r office.Reader) (err error) {
		open, err = r.SubscriptionsUsing([]int64{a.ID}, nil, from)
		return err
	})
	once := s.changed(a, by, from, open)
	open = append(open, once)
	x := assortment.Replacement{Article: a.ID, By: s.article("RIND-5KG").ID, From: from, IDs: open}
	if done, err := s.jobs.Replace(s.Context(), shoptest.Actor, today, x); err != nil || done.Done != 0 || len(done.Left) != len(open) {
		s.Errorf("not sold as a subscription: %+v, %v", done, err)
	}
	x.By = by.ID
	done, err := s.jobs.Replace(shoptest.Watched(s, 1), shoptest.Actor, today, x)
	if err != nil || done.Done != len(open) || len(done.Left) != 0 {
		s.Fatalf("%+v, %v", done, err)
	}
	free, _ := s.orders(a.ID, from)
	for _, o := range free {
		if o.SubscriptionID != 0 {
			s.Errorf("%s on %s still has it", o.Number, o.Date)
		}
	}
	for _, sub := range s.subscriptions(open) {
		if slices.ContainsFunc(sub.On(from).Lines, func(l subscription.Line) bool { return l.ArticleID == a.ID }) {
			s.Errorf("%s still has it", sub.Number)
		}
	}
	s.read(func(r office.Reader) error {
		if left, err := r.SubscriptionsUsing([]int64{a.ID}, nil, from); err != nil || len(left) != 0 {
			s.Errorf("left %v, %v", left, err)
		}
		if left, err := r.SubscriptionsChangedTo([]int64{a.ID}, from); err != nil || len(left) != 0 {
			s.Errorf("changed deliveries left %v, %v", left, err)
		}
		return nil
	})
}

// changed puts an article into one delivery of a subscription that has the other one
// else, and checks that an end of the article finds it.
func (s *shop) changed(a, usual catalog.Article, from civil.Date, open []int64) int64 {
	s.Helper()
	var ids []int64
	s.read(func(r office.Reader) (err error) {
		ids, err = r.SubscriptionsUsing([]int64{usual.ID}, nil, from)
		return err
	})
	ids = slices.DeleteFunc(ids, func(id int64) bool { return slices.Contains(open, id) })
	subscribe := subscribing.Jobs{Store: s.store, Clock: s.jobs.Clock}
	for _, sub := range s.subscriptions(ids) {
		for day := from; day.Before(from.AddDays(21)); day = day.AddDays(1) {
			wish := exchange.ChangeDelivery{Ref: exchange.Ref{Subscription: sub.Number}, Date: day, Lines: []exchange.Line{{Article: a.Number, Quantity: money.One}}}
			seen, err := subscribe.Weigh(s.Context(), shoptest.Actor, today, wish)
			if err != nil {
				continue
			}
			if _, err := subscribe.Apply(s.Context(), shoptest.Actor, today, seen.Seen(), wish); err != nil {
				s.Fatal(err)
			}
			ending := a
			ending.Active.To = from.AddDays(-1)
			if e, err := s.jobs.Weigh(s.Context(), today, ending); err != nil || !slices.Contains(e.Open, sub.ID) || len(e.Open) != len(open)+1 {
				s.Errorf("a delivery that was changed to it is not left open: %v, %v", e.Open, err)
			}
			return sub.ID
		}
	}
	s.Fatal("no delivery can be changed")
	return 0
}

func strangers(s *shop) {
	stranger := office.Actor{User: "x", Role: "stranger"}
	_, err1 := s.jobs.Save(s.Context(), stranger, today, s.article("GEM-S"), nil)
	_, err2 := s.jobs.Replace(s.Context(), stranger, today, assortment.Replacement{})
	_, err3 := s.jobs.SavePrices(s.Context(), stranger, today, pricing.Change{}, assortment.PriceEffect{}, nil)
	for _, err := range []error{err1, err2, err3} {
		if !problem.Has(err, office.CodeNotAllowed) {
			s.Error(err)
		}
	}
}
