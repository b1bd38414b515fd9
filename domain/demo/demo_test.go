package demo_test

import (
	"bytes"
	"fmt"
	"reflect"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"turnus/domain/address"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/demo"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/order"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

var today = civil.MustParse("2026-11-23")

// someDay is a day the demo may be started on.
func someDay(t *rapid.T) civil.Date {
	return civil.Of(2021, time.January, 1).AddDays(rapid.IntRange(0, 20*365).Draw(t, "day"))
}

func TestTheShopOfTheUsualSizeHasWhatWasPromised(t *testing.T) {
	data := demo.Shop(demo.Subscriptions, today)
	for _, c := range []struct {
		what      string
		got, want int
	}{
		{"articles", len(data.Articles), 54}, // fourteen of which fill boxes
		{"plans", len(data.Plans), 6},
		{"customers", len(data.Customers), 250},
		{"subscriptions", len(data.Subscriptions), 400},
		{"calendars", len(data.Calendars), 2},
	} {
		if c.got != c.want {
			t.Errorf("%d %s, want %d", c.got, c.what, c.want)
		}
	}
}

func TestTheSameSizeAndDayGiveTheSameShop(t *testing.T) {
	if !reflect.DeepEqual(demo.Shop(777, today), demo.Shop(777, today)) {
		t.Error("two shops differ")
	}
	if a, b := demo.Requests(today), demo.Requests(today); !bytes.Equal(a, b) {
		t.Error("two request files differ")
	}
}

func TestALargeShopBeginsWithTheCustomersOfASmallOne(t *testing.T) {
	small, large := demo.Shop(demo.Subscriptions, today).Customers, demo.Shop(3000, today).Customers
	if !reflect.DeepEqual(small, large[:len(small)]) {
		t.Error("customers differ")
	}
}

func TestEverySizeAndDayGiveASoundShop(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		size := rapid.IntRange(1, 5000).Draw(t, "size")
		day := someDay(t)
		data := demo.Shop(size, day)
		if len(data.Subscriptions) != size || len(data.Customers) != (size*5+7)/8 {
			t.Fatalf("%d subscriptions of %d customers for size %d", len(data.Subscriptions), len(data.Customers), size)
		}
		for _, wrong := range append(faults(data, day), brokenNumbers(data)...) {
			t.Error(wrong)
		}
	})
}

func TestASizeBelowOneIsOne(t *testing.T) {
	for _, size := range []int{0, -5} {
		if n := len(demo.Shop(size, today).Subscriptions); n != 1 {
			t.Errorf("size %d: %d subscriptions", size, n)
		}
	}
}

func TestZoeIsTheCustomerOfTheManual(t *testing.T) {
	for _, size := range []int{1, 2, 20, 233, 400, 5000} {
		data := demo.Shop(size, today)
		i := slices.IndexFunc(data.Customers, func(c customer.Customer) bool { return c.Number == "K-17" })
		if i < 0 {
			t.Fatalf("size %d: no K-17", size)
		}
		zoe := data.Customers[i]
		want := address.Party{Salutation: "Frau", FirstName: "Zoë", LastName: "Müller",
			Address: address.Address{Street: "Bächlerstrasse", HouseNo: "12a", PostalCode: "8046", Town: "Zürich", Country: "CH"}}
		if zoe.Party != want || zoe.Lang != lang.DE || zoe.Cycle != customer.Monthly || zoe.Email != "zoe@example.ch" {
			t.Errorf("size %d: K-17 is %+v", size, zoe)
		}
		var hers []subscription.Subscription
		for _, s := range data.Subscriptions {
			if s.ReceiverID == zoe.ID || s.PayerID == zoe.ID && s.Number == "A-733" {
				hers = append(hers, s)
			}
		}
		if len(hers) != 1 || hers[0].Number != "A-733" || hers[0].PayerID != zoe.ID {
			t.Fatalf("size %d: K-17 has %+v", size, hers)
		}
		checkZoes(t, data, hers[0])
	}
}

func checkZoes(t *testing.T, data demo.Data, s subscription.Subscription) {
	t.Helper()
	if s.Start != civil.MustParse("2024-01-04") || s.StateOn(today) != subscription.Active || len(s.Versions) != 1 {
		t.Errorf("A-733 is %+v", s)
	}
	v := s.On(today)
	if data.Plans[v.PlanID-1].Number != "weekly-thu" || len(v.Lines) != 1 ||
		data.Articles[v.Lines[0].ArticleID-1].Number != "GEM-M" || v.Lines[0].Quantity != money.One {
		t.Errorf("A-733 delivers %+v", v)
	}
	if len(s.Pauses)+len(s.Skips)+len(s.Moves)+len(s.Singles)+len(s.Remarks) > 0 {
		t.Errorf("something has happened to A-733: %+v", s)
	}
}

// TestArticlesOfTheManual are those request files name.
func TestArticlesOfTheManual(t *testing.T) {
	data := demo.Shop(1, today)
	var numbers []string
	for _, a := range data.Articles {
		numbers = append(numbers, a.Number)
	}
	for _, want := range []string{"GEM-S", "GEM-M", "GEM-L", "OBST-M", "BROT-01", "KAFF-250", "BLUM-M", "EIER-6", "EIER-10", "MILCH-1L"} {
		if !slices.Contains(numbers, want) {
			t.Errorf("no article %s", want)
		}
	}
	if price, _ := data.Articles[slices.Index(numbers, "GEM-M")].PriceOn(today); price != money.MustAmount("34.00") {
		t.Errorf("GEM-M costs %s", price)
	}
	if price, _ := data.Articles[slices.Index(numbers, "BROT-01")].PriceOn(today); price != money.MustAmount("4.80") {
		t.Errorf("BROT-01 costs %s", price)
	}
}

func TestAPriceWentUpWithinTheHistory(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		day := someDay(t)
		history := civil.Between(day.AddDays(-90), day)
		for _, a := range demo.Shop(1, day).Articles {
			for _, p := range a.Prices[1:] {
				if history.Contains(p.From) {
					return
				}
			}
		}
		t.Errorf("no price changed in the three months before %s", day)
	})
}

// TestEverythingASubscriptionCanBeIsThere: nobody wants to see a feature of
// which the demo shop has no example.
func TestEverythingASubscriptionCanBeIsThere(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		day := someDay(t)
		data := demo.Shop(demo.Subscriptions, day)
		seen := examples(data, day)
		for _, what := range []string{
			"active", "paused", "ending", "ended", "cancelled", "counted", "gift", "open pause", "coming pause", "skip", "move",
			"single change", "grown", "agreed price", "own place", "safety remark", "passing remark", "same day",
			"three subscriptions",
		} {
			if seen[what] == 0 {
				t.Errorf("%s: no example of %s", day, what)
			}
		}
		for _, p := range data.Plans {
			if seen[p.Number] == 0 {
				t.Errorf("%s: nobody is on %s", day, p.Number)
			}
		}
	})
}

// examples counts what can be seen on subscriptions.
func examples(data demo.Data, day civil.Date) map[string]int {
	seen := map[string]int{}
	count := func(what string, there bool) {
		if there {
			seen[what]++
		}
	}
	each := map[int64]int{}
	days := map[string]int{}
	for _, s := range data.Subscriptions {
		v := s.On(day)
		seen[string(s.StateOn(day))]++
		seen[data.Plans[v.PlanID-1].Number]++
		each[s.ReceiverID]++
		if s.StateOn(day) == subscription.Active {
			days[fmt.Sprint(s.ReceiverID, v.PlanID, v.ShipTo.PlaceKey())]++
		}
		count("counted", s.Count > 0)
		count("gift", s.PayerID != s.ReceiverID)
		count("skip", len(s.Skips) > 0)
		count("move", len(s.Moves) > 0)
		count("single change", len(s.Singles) > 0)
		count("grown", len(s.Versions) > 1)
		count("own place", !v.ShipTo.IsZero())
		count("agreed price", v.Lines[0].Price != nil)
		for _, p := range s.Pauses {
			count("open pause", p.To.IsZero())
			count("coming pause", p.From.After(day))
		}
		for _, r := range s.Remarks {
			count("safety remark", r.Safety)
			count("passing remark", !r.Until.IsZero())
		}
	}
	for _, n := range each {
		count("three subscriptions", n > 2)
	}
	for _, n := range days {
		count("same day", n > 1)
	}
	return seen
}

func TestNoCrateIsPackedBeforeAVacation(t *testing.T) {
	const crateLead, longest = 2, 6 // a week end and a holiday may lie between
	for year := 2022; year < 2040; year++ {
		days, err := schedule.Compile(demo.Shop(1, civil.Of(year, time.June, 1)).Calendars[0])
		if err != nil {
			t.Fatal(err)
		}
		for d := civil.Of(year, time.January, 1); d.Year() == year; d = d.AddDays(1) {
			pick, _ := days.WorkDaysBefore(d, crateLead)
			if days.IsDelivery(d) && d.Sub(pick) > longest {
				t.Errorf("what is delivered on %s is packed on %s", d, pick)
			}
		}
	}
}

func TestSingleOrdersAreOfTheHistoryAndTheComingDays(t *testing.T) {
	data := demo.Shop(demo.Subscriptions, today)
	past, coming, paid := 0, 0, 0
	for _, o := range data.Singles {
		if len(data.Customers[o.ReceiverID-1].DeliveryStops()) > 0 {
			t.Errorf("%s goes to somebody under a delivery stop", o.Number)
		}
		if o.Date.After(today) {
			coming++
		} else {
			past++
		}
		if o.Payment != nil && o.Payment.State == order.Paid {
			paid++
		}
	}
	if past < 60 || coming < 8 || paid < 10 {
		t.Errorf("%d past and %d coming single orders, %d paid", past, coming, paid)
	}
}

func BenchmarkShop100000(b *testing.B) {
	for b.Loop() {
		demo.Shop(100_000, today)
	}
}

func TestArticlesHaveSmallPictures(t *testing.T) {
	data := demo.Shop(8, today)
	shown := 0
	for _, a := range data.Articles {
		if !a.Picture.IsZero() {
			shown++
		}
	}
	if shown != 6 || len(data.Pictures) != shown {
		t.Errorf("%d articles show %d pictures", shown, len(data.Pictures))
	}
	for _, p := range data.Pictures {
		if len(p.Content) > 20_000 || p.Picture.Width != 480 {
			t.Errorf("%+v with %d bytes", p.Picture, len(p.Content))
		}
	}
}
