package subscriptions_test

import (
	"slices"
	"strings"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/exchange"
	"turnus/domain/money"
	"turnus/domain/office"
	domainorder "turnus/domain/order"
	"turnus/domain/record"
	"turnus/domain/remark"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
	"turnus/storage/shoptest"
	"turnus/ui/desktop/subscriptions"
)

// ref names Zoë's subscription in a wish.
var ref = exchange.Ref{Subscription: zoes}

// card opens a subscription.
func (h house) card(number string) *subscriptions.Card {
	h.Helper()
	c := subscriptions.NewCard(h.office(), words, today, zurich)
	h.read(c, number)
	return c
}

// read reads a subscription into a card.
func (h house) read(c *subscriptions.Card, number string) {
	h.Helper()
	r, err := c.Read(h.find(number).ID)(h.Context())
	if err != nil {
		h.Fatal(err)
	}
	c.Take(r)
}

// row is what stands at a day.
func (h house) row(c *subscriptions.Card, on string) subscriptions.Coming {
	h.Helper()
	rows := c.Coming()
	i := slices.IndexFunc(rows, func(r subscriptions.Coming) bool { return r.Date == day(on) })
	if i < 0 {
		h.Fatalf("nothing stands at %s", on)
	}
	return rows[i]
}

// facts are what it is, a label each.
func facts(c *subscriptions.Card) map[string]string {
	out := map[string]string{}
	for _, f := range c.Facts() {
		out[f.Label] = f.Text
	}
	return out
}

func TestACardSaysWhatTheSubscriptionIs(t *testing.T) {
	h := newHouse(t, 20)
	c := h.card(zoes)
	want := []subscriptions.Fact{
		{Label: "Inhalt", Text: "Gemüsekiste mittel ×1"}, {Label: "Wiederholung", Text: "Jede Woche am Donnerstag"},
		{Label: "Lieferort", Text: "Bächlerstrasse 12a, 8046 Zürich"}, {Label: "Tour", Text: "Stadt"}, {Label: "Seit", Text: "4.1.2024"},
	}
	if got := c.Facts(); !slices.Equal(got, want) {
		t.Errorf("says %q, want %q", got, want)
	}
	if state, word := c.State(); c.Title() != "A-733 · Zoë Müller" || state != subscription.Active || word != "aktiv" || c.Over() || !c.Running() {
		t.Errorf("%s is %s", c.Title(), word)
	}
	if byDay, byCount := c.Bounded(); byDay || byCount || !c.Last().IsZero() {
		t.Error("it has an end")
	}
}

func TestACardSaysWhatWillBeDifferentAndWhoPays(t *testing.T) {
	h := newHouse(t, 60)
	o, err := h.offer(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	point := slices.Sorted(keys(o.Points))[0]
	all := h.all()
	now := h.find(zoes)
	another := all[slices.IndexFunc(all, func(s subscription.Subscription) bool {
		return s.On(today()).PlanID != now.On(today()).PlanID && s.PayerID != now.PayerID
	})]
	h.change(zoes, func(s *subscription.Subscription) {
		now := s.Versions[0]
		larger, fetched := now, now
		larger.From, larger.Lines = day("2027-02-01"), []subscription.Line{{ArticleID: now.Lines[0].ArticleID, Quantity: 2 * money.One}}
		fetched.From, fetched.Lines, fetched.PlanID = day("2027-03-01"), larger.Lines, another.Versions[0].PlanID
		fetched.ShipTo = shipto.ShipTo{PickupPointID: point}
		s.Versions = append(s.Versions, larger, fetched)
		s.PayerID, s.Count, s.End = another.PayerID, 10, day("2027-12-31")
	})
	c := h.card(zoes)
	got := facts(c)
	plan, place := o.Plans[another.Versions[0].PlanID].Names.In(words.Lang()), o.Points[point].Names.In(words.Lang())
	for label, want := range map[string]string{
		"Inhalt": "Gemüsekiste mittel ×1", "Ab 1.2.2027": "Gemüsekiste mittel ×2", "Ab 1.3.2027": plan + " · " + place,
		"Letzter Tag": "31.12.2027", "Lieferungen": "10",
	} {
		if got[label] != want {
			t.Errorf("%s: %q, want %q", label, got[label], want)
		}
	}
	if got["Zahler"] == "" || got["Zahler"] == "Zoë Müller" {
		t.Errorf("%q pays", got["Zahler"])
	}
	if byDay, byCount := c.Bounded(); !byDay || !byCount || c.Last() != day("2027-12-31") {
		t.Error("its end is not known")
	}
}

// keys are those of a map.
func keys[T any](m map[int64]T) func(func(int64) bool) {
	return func(yield func(int64) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}

func TestRemarksThatHoldAreShownSafetyFirst(t *testing.T) {
	h := newHouse(t, 20)
	zoe := h.find(zoes)
	h.change(zoes, func(s *subscription.Subscription) {
		s.Remarks = []remark.Remark{
			{Text: "vorbei", Lasts: remark.Until, Until: today().AddDays(-1)},
			{Text: "heute noch", Lasts: remark.Until, Until: today()},
			{Text: "einmal", Lasts: remark.Once, From: day("2026-12-03"), Until: day("2026-12-03")},
			{Text: "später", Lasts: remark.Always, From: day("2027-01-01")},
		}
	})
	shoptest.Do(t, h.store, func(tx office.Tx) error {
		x, err := tx.Customers().Get(zoe.ReceiverID)
		x.Remarks = []remark.Remark{{Text: "beim Haus", Lasts: remark.Always}, {Text: "Nussallergie!", Lasts: remark.Always, Safety: true}}
		if err != nil {
			return err
		}
		return tx.SaveCustomers().Save([]*customer.Customer{&x}...)
	})
	want := []subscriptions.Remark{
		{Text: "Nussallergie!", Lasts: "immer · Rüstschein, beim Kunden", Printed: "auf allen Lieferungen", Safety: true},
		{Text: "heute noch", Lasts: "bis 23.11.2026 · Rüstschein", Printed: "auf keiner mehr", Own: true},
		{Text: "einmal", Lasts: "nur für die Lieferung vom 3.12.2026 · Rüstschein", Printed: "auf der Lieferung vom 3.12.2026", Own: true},
		{Text: "später", Lasts: "ab 1.1.2027 · Rüstschein", Printed: "auf allen ab 7.1.2027", Own: true},
		{Text: "beim Haus", Lasts: "immer · Rüstschein, beim Kunden", Printed: "auf allen Lieferungen"},
	}
	got := h.card(zoes).Remarks()
	for i := range got {
		got[i].Stored = remark.Remark{}
	}
	if !slices.Equal(got, want) {
		t.Errorf("shows %+v, want %+v", got, want)
	}

	twin := h.find(zoes) // another one that comes in the same parcels
	twin.Head, twin.Remarks = record.Head{Number: "A-9001"}, []remark.Remark{{Text: "einmal", Lasts: remark.Always}, {Text: "Kühl!", Lasts: remark.Always, Safety: true}}
	shoptest.Do(t, h.store, func(tx office.Tx) error { return tx.SaveSubscriptions().Save(&twin) })
	beside := h.card(zoes).Beside()
	if len(beside) != 2 || beside[0].Says != "«einmal» gilt in A-9001 für eine andere Zeit: hier nur für die Lieferung vom 3.12.2026, dort immer." ||
		beside[1].Says != "Aus A-9001: «Kühl!» gilt für die ganze Lieferung und steht ab 26.11.2026 auf dem gemeinsamen Rüstschein." {
		t.Errorf("beside it %+v", beside)
	}
}

// TestWhatIsAheadIsToldInOrder: orders, plans, what falls out, what is moved.
func TestWhatIsAheadIsToldInOrder(t *testing.T) {
	h := newHouse(t, 20)
	shoptest.Plan(t, h.store, 14)
	h.wish(exchange.Pause{Ref: ref, From: day("2027-01-18"), To: day("2027-01-31")})
	h.wish(exchange.Skip{Ref: ref, Date: day("2026-12-10")})
	h.wish(exchange.Move{Ref: ref, Date: day("2027-01-14"), To: day("2027-01-15")})
	h.wish(exchange.ChangeDelivery{Ref: ref, Date: day("2026-12-17"), Lines: []exchange.Line{{Article: "GEM-L", Quantity: money.One}}})
	c := h.card(zoes)
	type line struct {
		mark       subscriptions.Mark
		day        string
		skip, undo bool
	}
	var got []line
	for _, r := range c.Coming() {
		got = append(got, line{r.Mark, r.Day, r.Skip, r.Undo})
	}
	want := []line{
		{subscriptions.Ordered, "Do 26.11.2026", true, false},
		{subscriptions.Ordered, "Do 3.12.2026", true, false},
		{subscriptions.Dropped, "Do 10.12.2026", false, true},
		{subscriptions.Planned, "Do 17.12.2026", true, false},
		{subscriptions.Dropped, "Do 24.12.2026", false, false},
		{subscriptions.Dropped, "Do 31.12.2026", false, false},
		{subscriptions.Planned, "Do 7.1.2027", true, false},
		{subscriptions.Moved, "Fr 15.1.2027", true, false},
		{subscriptions.Paused, words.Range(civil.Between(day("2027-01-18"), day("2027-01-31"))), false, false},
		{subscriptions.Planned, "Do 4.2.2027", true, false},
	}
	if len(got) < len(want) || !slices.Equal(got[:len(want)], want) {
		t.Errorf("shows %+v, want %+v", got, want)
	}
	for on, says := range map[string]string{
		"2026-12-03": "Auftrag L-2026-", "2026-12-10": "ausgelassen (Anna)", "2026-12-17": "nur diesmal: Gemüsekiste gross ×1",
		"2026-12-24": "fällt aus (Betriebsferien)", "2027-01-07": "geplant", "2027-01-15": "statt Do 14.1.2027 (Anna)",
		"2027-01-18": "Pause (Anna), 2 Lieferungen fallen aus",
	} {
		r := h.row(c, on)
		if !strings.HasPrefix(r.Says, says) || (r.Mark == subscriptions.Ordered) != (r.Says != says) {
			t.Errorf("at %s it says %q, want %q", on, r.Says, says)
		}
		if (len(r.Why) == 0) != (r.Mark == subscriptions.Paused) || (r.Pick == "") != !r.Skip {
			t.Errorf("at %s: why %q, pick %q", on, r.Why, r.Pick)
		}
	}
	deliveries := 0
	for _, r := range c.Coming() {
		if r.Skip {
			deliveries++
		}
	}
	if deliveries != 10 || c.First() != 0 || len(c.Problems()) != 0 {
		t.Errorf("%d deliveries, the first is %d: %q", deliveries, c.First(), c.Problems())
	}
	marks := c.Marks()
	for on, want := range map[string]subscriptions.Mark{
		"2026-11-26": subscriptions.Ordered, "2026-12-10": subscriptions.Dropped, "2027-01-14": subscriptions.Dropped, "2027-01-15": subscriptions.Moved,
		"2027-01-18": subscriptions.Paused, "2027-01-31": subscriptions.Paused, "2027-02-04": subscriptions.Planned,
	} {
		if got, ok := marks[day(on)]; !ok || got != want {
			t.Errorf("the calendar has %v at %s, want %v", got, on, want)
		}
	}
	if _, ok := marks[day("2026-11-27")]; ok {
		t.Error("the calendar has something at a day without anything")
	}
}

// TestAnOpenPauseIsMarkedAsFarAsTheCalendarGoes.
func TestAnOpenPauseIsMarkedAsFarAsTheCalendarGoes(t *testing.T) {
	h := newHouse(t, 20)
	h.wish(exchange.Pause{Ref: ref, From: day("2026-12-14")})
	marks := h.card(zoes).Marks()
	if marks[day("2027-01-31")] != subscriptions.Paused || marks[day("2026-12-14")] != subscriptions.Paused {
		t.Errorf("the marks are %v", marks)
	}
	if row := h.row(h.card(zoes), "2026-12-14"); row.Day != "ab 14.12.2026" {
		t.Errorf("the pause is %q", row.Day)
	}
}

// pack packs the order of a day, and leaves something out if it is short.
func (h house) pack(number, on string, short bool) {
	h.Helper()
	s := h.find(number)
	shoptest.Do(h, h.store, func(tx office.Tx) error {
		found, err := tx.OrdersOfSubscriptions([]int64{s.ID}, civil.Between(day(on), day(on)))
		if err != nil {
			return err
		}
		o := found[0]
		o.State = domainorder.Packed
		o.Lines = slices.Clone(o.Lines)
		for i := range o.Lines {
			o.Lines[i].Packed = o.Lines[i].Ordered
		}
		if short {
			o.Lines[0].Short, o.Lines[0].Packed = o.Lines[0].Ordered, 0
		}
		return tx.SaveOrders().Save(&o)
	})
}

func TestWhatIsPackedSaysSoAndCannotBeLeftOut(t *testing.T) {
	h := newHouse(t, 20)
	shoptest.Plan(t, h.store, 14)
	h.pack(zoes, "2026-11-26", false)
	h.pack(zoes, "2026-12-03", true)
	c := h.card(zoes)
	for on, want := range map[string]string{"2026-11-26": " gerüstet", "2026-12-03": " gerüstet, Fehlmenge"} {
		if r := h.row(c, on); r.Mark != subscriptions.Packed || !strings.HasSuffix(r.Says, want) || r.Skip {
			t.Errorf("at %s: %+v", on, r)
		}
	}
	if c.First() != 2 {
		t.Errorf("the first that can be changed is %d", c.First())
	}
	orders, more := c.Orders()
	if len(orders) != 2 || more || orders[0].Day != "Do 3.12.2026" || orders[0].Says != "gerüstet, Fehlmenge" || orders[0].Amount != "0.00" ||
		orders[1].Says != "gerüstet" || orders[1].Amount == "0.00" || orders[1].Document != "" {
		t.Errorf("the orders are %+v", orders)
	}
}

// TestAnOrderThatIsThereAlthoughItsDateFallsOutIsTold: the calendar changed since.
func TestAnOrderThatIsThereAlthoughItsDateFallsOutIsTold(t *testing.T) {
	h := newHouse(t, 20)
	shoptest.Plan(t, h.store, 14)
	h.pack(zoes, "2026-12-03", false)
	h.change(zoes, func(s *subscription.Subscription) {
		s.Skips = []subscription.Skip{{Nominal: day("2026-12-03"), Source: "R-7"}}
	})
	if r := h.row(h.card(zoes), "2026-12-03"); r.Mark != subscriptions.Packed || !strings.HasPrefix(r.Says, "ausgelassen (R-7) · Auftrag L-2026-") {
		t.Errorf("it says %+v", r)
	}
}

func TestTheRowThatShowsADayIsFound(t *testing.T) {
	h := newHouse(t, 20)
	h.wish(exchange.Pause{Ref: ref, From: day("2027-01-11"), To: day("2027-01-31")})
	c := h.card(zoes)
	for on, want := range map[string]string{
		"2026-11-26": "2026-11-26", "2026-11-27": "2026-12-03", "2027-01-21": "2027-01-11", "2030-01-01": "",
	} {
		i := c.Find(day(on))
		last := len(c.Coming()) - 1
		if want == "" && i != last || want != "" && c.Coming()[i].Date != day(want) {
			t.Errorf("%s is shown by row %d of %d", on, i, last)
		}
		if i >= 0 && c.Again(c.Coming()[i]) != i {
			t.Errorf("row %d is not found again", i)
		}
	}
	if c.Again(subscriptions.Coming{Date: day("2020-01-01")}) != -1 {
		t.Error("a row that is gone is found again")
	}
}

func TestMoreOfThePastIsShownWhenItIsAskedFor(t *testing.T) {
	h := newHouse(t, 20)
	for i := range 20 {
		h.wish(exchange.Comment{Ref: ref, Text: "Bemerkung " + string(rune('a'+i)), Lasts: remark.Always})
	}
	shoptest.Plan(t, h.store, 100)
	c := h.card(zoes)
	orders, moreOrders := c.Orders()
	history, moreHistory := c.History()
	if len(orders) != 8 || len(history) != 12 || !moreOrders || !moreHistory {
		t.Fatalf("%d orders, %d changes, more %v %v", len(orders), len(history), moreOrders, moreHistory)
	}
	if want := (subscriptions.Entry{At: "23.11.2026 07:30", Says: "Bemerkung «Bemerkung t» hinzugefügt (immer)", By: "Anna am Bildschirm"}); history[0] != want {
		t.Errorf("the last change is %+v, want %+v", history[0], want)
	}
	c.ShowAll()
	h.read(c, zoes)
	orders, moreOrders = c.Orders()
	history, moreHistory = c.History()
	if len(orders) <= 8 || len(history) != 21 || moreOrders || moreHistory || !strings.HasPrefix(history[20].Says, "Abonnement erfasst") {
		t.Errorf("%d orders, %d changes, more %v %v", len(orders), len(history), moreOrders, moreHistory)
	}
	h.read(c, "A-501")
	h.read(c, zoes)
	if history, _ = c.History(); len(history) != 12 {
		t.Errorf("of another subscription all is shown, too: %d", len(history))
	}
}

// breaks makes that the deliveries of a subscription cannot be computed: its plan
// has lost its calendar.
func (h house) breaks(number string) {
	h.Helper()
	plan := h.find(number).On(today()).PlanID
	shoptest.Do(h, h.store, func(tx office.Tx) error {
		p, err := tx.Plans().Get(plan)
		if err != nil {
			return err
		}
		p.CalendarID = 0
		return tx.SavePlans().Save(&p)
	})
}

// TestWhatCannotBeComputedSaysWhy, and everything else is shown.
func TestWhatCannotBeComputedSaysWhy(t *testing.T) {
	h := newHouse(t, 20)
	h.breaks(zoes)
	c := h.card(zoes)
	want := "Den Kalender der Wiederholung gibt es nicht mehr. Bitte der Wiederholung einen anderen geben."
	if got := c.Problems(); !slices.Equal(got, []string{want}) || len(c.Coming()) != 0 || c.First() != -1 || c.Find(today()) != -1 {
		t.Errorf("says %q and shows %d rows", got, len(c.Coming()))
	}
	if facts(c)["Inhalt"] == "" || c.Title() == "" {
		t.Error("what it is is not shown")
	}
}

func TestASubscriptionThatIsOverHasNothingAhead(t *testing.T) {
	h := newHouse(t, 20)
	h.change(zoes, func(s *subscription.Subscription) { s.End = day("2026-10-31") })
	c := h.card(zoes)
	if state, word := c.State(); state != subscription.Ended || word != "beendet" || !c.Over() || c.Running() || len(c.Coming()) != 0 {
		t.Errorf("it is %s, %d rows", word, len(c.Coming()))
	}
	if facts(c)["Letzter Tag"] != "31.10.2026" {
		t.Errorf("says %v", facts(c))
	}
}

func TestASubscriptionThatIsGoneIsAProblem(t *testing.T) {
	h := newHouse(t, 20)
	c := subscriptions.NewCard(h.office(), words, today, zurich)
	if _, err := c.Read(123456)(t.Context()); !hasCode(err, office.CodeNotFound) {
		t.Errorf("got %v", err)
	}
}
