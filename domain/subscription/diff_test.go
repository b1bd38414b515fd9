package subscription_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/address"
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/money"
	"turnus/domain/record"
	"turnus/domain/remark"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
)

// full is a subscription in which nothing is empty.
func full() subscription.Subscription {
	price := money.Amount(3_400)
	place := shipto.ShipTo{
		PickupPointID: 3, DropPlace: "Keller", DoorCode: "12", Tour: "Nord",
		Address: address.Address{Street: "Seeweg", HouseNo: "1", PostalCode: "8610", Town: "Uster", Country: "CH"},
	}
	line := subscription.Line{ArticleID: 1, Quantity: money.One, Price: &price}
	return subscription.Subscription{
		Head:    record.Head{ID: 20, Number: "A-733", Version: 4},
		PayerID: 1, ReceiverID: 2, CreatedOn: day("2024-01-01"), Start: day("2024-01-04"), End: day("2027-12-31"), Count: 50,
		Cycle:        customer.Monthly,
		Draft:        true,
		Renewal:      &catalog.Renewal{Months: 6, Deliveries: 3, NoticeDays: 30, Offered: true},
		Cards:        []subscription.Card{{Nominal: day("2026-12-03"), Text: "Alles Gute", Source: "R-7"}},
		Versions:     []subscription.Version{{From: day("2024-01-04"), PlanID: 1, Lines: []subscription.Line{line}, ShipTo: place}},
		Pauses:       []subscription.Pause{{From: day("2026-12-21"), To: day("2027-01-03"), Source: "R-1"}},
		Skips:        []subscription.Skip{{Nominal: day("2026-12-10"), Source: "R-2"}},
		Moves:        []subscription.Move{{Nominal: day("2026-12-17"), To: day("2026-12-18"), Source: "R-3"}},
		Singles:      []subscription.Single{{Nominal: day("2026-12-03"), Lines: []subscription.Line{line}, Source: "R-4"}},
		Remarks:      []remark.Remark{{Text: "Klingeln", Lasts: remark.Until, From: day("2026-01-01"), Until: day("2026-12-31"), Source: "R-5"}},
		Cancellation: &subscription.Cancellation{Effective: day("2027-06-30"), Given: day("2026-11-01"), Reason: "Umzug", Source: "R-6"},
	}
}

// copyOf shares nothing with the subscription.
func copyOf(s subscription.Subscription) subscription.Subscription {
	text, err := json.Marshal(s)
	if err != nil {
		panic(err)
	}
	var out subscription.Subscription
	if err := json.Unmarshal(text, &out); err != nil {
		panic(err)
	}
	return out
}

// TestNoDifferenceStaysUntold changes each field by itself, however deep it
// lies, empties and doubles each list, and takes each pointer away: there is an
// event both ways. A field that is added and forgotten in Diff fails here.
func TestNoDifferenceStaysUntold(t *testing.T) {
	uncounted := []string{".Head.ID", ".Head.Version"}
	tried := 0
	for i := 0; ; i++ {
		changed := copyOf(full())
		path := (&changer{skip: i}).change(reflect.ValueOf(&changed).Elem(), "")
		if path == "" {
			break
		}
		tried++
		for _, events := range [][]subscription.Event{subscription.Diff(full(), changed), subscription.Diff(changed, full())} {
			if told := len(events) > 0; told == slices.Contains(uncounted, path) {
				t.Errorf("%s: %#v", path, events)
			}
		}
	}
	if tried < 60 {
		t.Errorf("only %d changes were tried: does the test still find the fields?", tried)
	}
	if events := subscription.Diff(full(), copyOf(full())); len(events) != 0 {
		t.Errorf("nothing is different: %#v", events)
	}
}

// changer makes one change to a value, after skipping some.
type changer struct{ skip int }

// change returns the path of what it changed, "" if there was not enough.
func (c *changer) change(v reflect.Value, path string) string {
	if d, ok := v.Interface().(civil.Date); ok {
		return c.set(v, reflect.ValueOf(d.AddDays(1)), path)
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if found := c.change(v.Field(i), path+"."+v.Type().Field(i).Name); found != "" {
				return found
			}
		}
	case reflect.Slice:
		return c.list(v, path)
	case reflect.Pointer:
		if found := c.set(v, reflect.Zero(v.Type()), path+"=nil"); found != "" {
			return found
		}
		return c.change(v.Elem(), path)
	case reflect.String:
		return c.set(v, reflect.ValueOf(v.String()+"x").Convert(v.Type()), path)
	case reflect.Int, reflect.Int64:
		return c.set(v, reflect.ValueOf(v.Int()+1).Convert(v.Type()), path)
	case reflect.Bool:
		return c.set(v, reflect.ValueOf(!v.Bool()), path)
	default:
		return "a field of a kind the test does not know: " + path
	}
	return ""
}

// list changes a list: nothing in it, one thing twice, each of its elements.
func (c *changer) list(v reflect.Value, path string) string {
	if v.Len() == 0 {
		return "an empty list that should be full: " + path
	}
	if found := c.set(v, reflect.Zero(v.Type()), path+"=none"); found != "" {
		return found
	}
	second := reflect.New(v.Type().Elem()).Elem()
	second.Set(v.Index(0))
	(&changer{}).change(second, "") // its first field: another day, article or text
	if found := c.set(v, reflect.Append(v, second), path+"+1"); found != "" {
		return found
	}
	return c.change(v.Index(0), path+"[0]")
}

func (c *changer) set(v, to reflect.Value, path string) string {
	if c.skip > 0 {
		c.skip--
		return ""
	}
	v.Set(to)
	return path
}

// TestEventsOfActions: what people do is told as one would say it.
func TestEventsOfActions(t *testing.T) {
	type events = []subscription.Event
	plain := full()
	plain.Pauses, plain.Skips, plain.Moves, plain.Singles, plain.Remarks, plain.Cancellation = nil, nil, nil, nil, nil, nil
	plain.Draft, plain.Renewal, plain.Cards = false, nil, nil
	lines, larger := plain.Versions[0].Lines, []subscription.Line{{ArticleID: 2, Quantity: money.One}}
	pause := func(from, to string) subscription.Pause {
		return subscription.Pause{From: day(from), To: day(to), Source: "Anna"}
	}
	for name, c := range map[string]struct {
		before func(*subscription.Subscription)
		do     func(*subscription.Subscription)
		want   events
	}{
		"a pause": {
			do:   func(s *subscription.Subscription) { must(s.Pause(pause("2026-12-21", "2027-01-03"))) },
			want: events{subscription.PauseAdded{Pause: pause("2026-12-21", "2027-01-03")}},
		},
		"a longer pause": {
			before: func(s *subscription.Subscription) { must(s.Pause(pause("2026-12-21", "2027-01-03"))) },
			do:     func(s *subscription.Subscription) { must(s.Pause(pause("2027-01-04", "2027-01-10"))) },
			want: events{subscription.PauseChanged{
				Was: []subscription.Pause{pause("2026-12-21", "2027-01-03")}, Now: pause("2026-12-21", "2027-01-10"),
			}},
		},
		"two pauses joined": {
			before: func(s *subscription.Subscription) {
				must(s.Pause(pause("2026-12-21", "2027-01-03")))
				must(s.Pause(pause("2027-01-11", "2027-01-17")))
			},
			do: func(s *subscription.Subscription) { must(s.Pause(pause("2026-12-28", "2027-01-17"))) },
			want: events{subscription.PauseChanged{
				Was: []subscription.Pause{pause("2026-12-21", "2027-01-03"), pause("2027-01-11", "2027-01-17")},
				Now: pause("2026-12-21", "2027-01-17"),
			}},
		},
		"resumed before it began": {
			before: func(s *subscription.Subscription) { must(s.Pause(pause("2026-12-21", "2027-01-03"))) },
			do:     func(s *subscription.Subscription) { s.Resume(day("2026-12-21")) },
			want:   events{subscription.PauseRemoved{Pause: pause("2026-12-21", "2027-01-03")}},
		},
		"both dates of a delivery skipped": {
			do: func(s *subscription.Subscription) {
				s.Skip(subscription.Skip{Nominal: day("2026-12-24"), Source: "Anna"})
				s.Skip(subscription.Skip{Nominal: day("2026-12-26"), Source: "Anna"})
			},
			want: events{subscription.SkipsAdded{Nominal: []civil.Date{day("2026-12-24"), day("2026-12-26")}}},
		},
		"larger crates from January on": {
			do: func(s *subscription.Subscription) {
				must(s.Change(day("2027-01-04"), func(v *subscription.Version) { v.Lines = larger }))
			},
			want: events{subscription.LinesChanged{From: day("2027-01-04"), Was: lines, Now: larger}},
		},
		"larger crates taken back": {
			before: func(s *subscription.Subscription) {
				must(s.Change(day("2027-01-04"), func(v *subscription.Version) { v.Lines = larger }))
			},
			do:   func(s *subscription.Subscription) { s.Versions = s.Versions[:1] },
			want: events{subscription.LinesChanged{From: day("2027-01-04"), Was: larger, Now: lines}},
		},
		"one larger crate": {
			do: func(s *subscription.Subscription) {
				must(s.ChangeSingle(subscription.Single{Nominal: day("2026-12-17"), Lines: larger, Source: "Anna"}))
			},
			want: events{subscription.SingleChanged{Nominal: day("2026-12-17"), Was: lines, Now: larger}},
		},
		"a later start": {
			do: func(s *subscription.Subscription) {
				s.Start = day("2024-01-11")
				s.Versions = []subscription.Version{{From: s.Start, PlanID: 1, Lines: lines, ShipTo: s.Versions[0].ShipTo}}
			},
			want: events{subscription.StartChanged{Was: day("2024-01-04"), Now: day("2024-01-11")}},
		},
		"a move put elsewhere": {
			before: func(s *subscription.Subscription) {
				s.Move(subscription.Move{Nominal: day("2026-12-17"), To: day("2026-12-18"), Source: "R-1"})
			},
			do: func(s *subscription.Subscription) {
				s.Move(subscription.Move{Nominal: day("2026-12-17"), To: day("2026-12-16"), Source: "Anna"})
			},
			want: events{subscription.MoveChanged{
				Was: subscription.Move{Nominal: day("2026-12-17"), To: day("2026-12-18"), Source: "R-1"},
				Now: subscription.Move{Nominal: day("2026-12-17"), To: day("2026-12-16"), Source: "Anna"},
			}},
		},
		"the same pause by somebody else": {
			before: func(s *subscription.Subscription) { must(s.Pause(pause("2026-12-21", "2027-01-03"))) },
			do: func(s *subscription.Subscription) {
				s.Pauses = []subscription.Pause{{s.Pauses[0].From, s.Pauses[0].To, "R-9"}}
			},
			want: events{subscription.SourceChanged{
				Of:  subscription.PauseAdded{Pause: subscription.Pause{From: day("2026-12-21"), To: day("2027-01-03"), Source: "R-9"}},
				Was: "Anna", Now: "R-9",
			}},
		},
	} {
		t.Run(name, func(t *testing.T) {
			before := copyOf(plain)
			if c.before != nil {
				c.before(&before)
			}
			after := copyOf(before)
			c.do(&after)
			if got := subscription.Diff(before, after); !reflect.DeepEqual(got, c.want) {
				t.Errorf("got %+v\nwant %+v", got, c.want)
			}
		})
	}
}

func must(_ bool, err error) {
	if err != nil {
		panic(err)
	}
}

// TestANewSubscriptionIsToldFromItsBeginning, and everything that came with it.
func TestANewSubscriptionIsToldFromItsBeginning(t *testing.T) {
	s := full()
	var kinds []string
	for _, e := range subscription.Diff(subscription.Subscription{}, s) {
		kinds = append(kinds, strings.TrimPrefix(fmt.Sprintf("%T", e), "subscription."))
	}
	want := []string{
		"Created", "RenewalChanged", "PauseAdded", "SkipsAdded", "MoveAdded", "SingleChanged", "CancellationAdded", "RemarkAdded", "CardChanged",
	}
	if !slices.Equal(kinds, want) {
		t.Errorf("got %v", kinds)
	}
}

// TestTheSameIsNoEventAndAnythingElseIs, after any number of actions.
func TestTheSameIsNoEventAndAnythingElseIs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := full()
		s.Cancellation = nil
		for range rapid.IntRange(0, 4).Draw(t, "before") {
			act(t, &s)
		}
		after := copyOf(s)
		for range rapid.IntRange(0, 3).Draw(t, "after") {
			act(t, &after)
		}
		a, _ := json.Marshal(copyOf(s))
		b, _ := json.Marshal(copyOf(after))
		changed := string(a) != string(b)
		for _, events := range [][]subscription.Event{subscription.Diff(s, after), subscription.Diff(after, s)} {
			if changed != (len(events) > 0) {
				t.Fatalf("%s\n%s\n%#v", a, b, events)
			}
		}
	})
}

// act does one thing to the subscription, if it can be done.
func act(t *rapid.T, s *subscription.Subscription) {
	on := day("2026-11-23").AddDays(rapid.IntRange(0, 60).Draw(t, "day"))
	source := rapid.SampledFrom([]string{"Anna", "R-1"}).Draw(t, "source")
	lines := []subscription.Line{{ArticleID: int64(rapid.IntRange(1, 2).Draw(t, "article")), Quantity: money.One}}
	switch rapid.IntRange(0, 9).Draw(t, "action") {
	case 0:
		_, _ = s.Pause(subscription.Pause{From: on, To: on.AddDays(rapid.IntRange(0, 20).Draw(t, "days")), Source: source})
	case 1:
		s.Resume(on)
	case 2:
		s.Skip(subscription.Skip{Nominal: on, Source: source})
	case 3:
		s.Unskip(on)
	case 4:
		s.Move(subscription.Move{Nominal: on, To: on.AddDays(rapid.IntRange(-1, 1).Draw(t, "further")), Source: source})
	case 5:
		_, _ = s.ChangeSingle(subscription.Single{Nominal: on, Lines: lines, Source: source})
	case 6:
		_, _ = s.Change(on, func(v *subscription.Version) { v.Lines = lines })
	case 7:
		_, _ = s.ExtendTo(on.AddMonths(24))
	case 8:
		_, _ = s.Cancel(subscription.Cancellation{Effective: on, Given: on, Source: source})
	case 9:
		_, _ = s.Comment(remark.Remark{Text: source, Lasts: remark.Always, Source: source})
	}
}
