package subscriptions_test

import (
	"slices"
	"strings"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/office/fulfilment"
	"turnus/domain/problem"
	"turnus/domain/remark"
	"turnus/domain/subscription"
	"turnus/storage/shoptest"
	"turnus/ui/desktop/subscriptions"
)

func hasCode(err error, code problem.Code) bool { return problem.Has(err, code) }

// weigh tells what a wish about the open subscription would do.
func (h house) weigh(c *subscriptions.Card, b exchange.OnSubscription) subscriptions.Effect {
	h.Helper()
	e, err := c.Weigh(b)(h.Context())
	if err != nil {
		h.Fatalf("%+v: %v", b, err)
	}
	return c.Effect(e, b)
}

func TestAWishSaysWhatItWouldDo(t *testing.T) {
	h := newHouse(t, 20)
	shoptest.Plan(t, h.store, 14)
	h.wish(exchange.Skip{Ref: ref, Date: day("2026-12-10")})
	c := h.card(zoes)
	for _, x := range []struct {
		what          string
		body          exchange.OnSubscription
		says, nothing string
		lines         []string
		first         string
	}{
		{"a pause", exchange.Pause{Ref: ref, From: day("2026-12-03"), To: day("2026-12-17")},
			"Das bewirkt: 2 Lieferungen fallen aus und 1 Auftrag wird storniert. Das sind CHF 65.96 weniger.", "",
			[]string{"fällt aus: Do 3.12.2026", "fällt aus: Do 17.12.2026"}, "2026-12-03"},
		{"a pause of days without a delivery", exchange.Pause{Ref: ref, From: day("2026-12-25"), To: day("2026-12-27")},
			"Das bewirkt: keine Lieferung bis 23.3.2027 ändert sich.", "", nil, ""},
		{"a skip", exchange.Skip{Ref: ref, Date: day("2026-12-17")},
			"Das bewirkt: 1 Lieferung fällt aus. Das sind CHF 32.98 weniger.", "", []string{"fällt aus: Do 17.12.2026"}, "2026-12-17"},
		{"a skip that is there", exchange.Skip{Ref: ref, Date: day("2026-12-10")}, "", "Das ist schon so: Es ändert sich nichts.", nil, ""},
		{"a delivery after all", exchange.Unskip{Ref: ref, Date: day("2026-12-10")},
			"Das bewirkt: 1 Lieferung kommt dazu. Das sind CHF 32.98 mehr.", "", []string{"kommt dazu: Do 10.12.2026"}, "2026-12-10"},
		{"a move", exchange.Move{Ref: ref, Date: day("2027-01-14"), To: day("2027-01-15")},
			"Das bewirkt: 1 Lieferung kommt an einem anderen Tag.", "", []string{"Do 14.1.2027 kommt am Fr 15.1.2027"}, "2027-01-14"},
		{"other contents", exchange.ChangeDelivery{Ref: ref, Date: day("2026-12-17"), Lines: []exchange.Line{{Article: "GEM-L", Quantity: 1000}}},
			"Das bewirkt: 1 Lieferung ändert sich. Eine Lieferung kostet CHF 44.62 statt CHF 32.98.", "", []string{"ändert sich: Do 17.12.2026, Gemüsekiste gross ×1"}, "2026-12-17"},
		{"a remark", exchange.Comment{Ref: ref, Text: "Bitte hinters Haus", Lasts: remark.Always},
			"Das bewirkt: die Bemerkung kommt auf die Rüstscheine.", "", nil, ""},
		{"an end", exchange.Cancel{Ref: ref, Effective: day("2027-03-12")},
			"Das bewirkt bis 12.4.2027: 4 Lieferungen fallen aus und der letzte Tag ist der 12.3.2027. Das sind CHF 131.92 weniger. Es gelten 7 Tage Kündigungsfrist.", "",
			[]string{"fällt aus: Do 18.3.2027"}, "2027-03-18"},
		{"an end sooner than the terms allow", exchange.Cancel{Ref: ref, Effective: day("2026-11-24")},
			"Frühester Termin ist der 30.11.2026.", "", []string{"fällt aus: Do 3.12.2026"}, "2026-12-03"},
	} {
		got := h.weigh(c, x.body)
		var lines []string
		for _, l := range got.Lines {
			lines = append(lines, l.Text)
		}
		first := civil.Date{}
		if x.first != "" {
			first = day(x.first)
		}
		if got.Says != x.says && (x.says == "" || !strings.HasSuffix(got.Says, x.says)) || got.Nothing != x.nothing || got.First != first {
			t.Errorf("%s: %+v", x.what, got)
		}
		if !slices.Equal(lines, x.lines) && (len(x.lines) == 0 || len(lines) < len(x.lines) || !slices.Equal(lines[:len(x.lines)], x.lines)) {
			t.Errorf("%s: the deliveries are %q, want %q", x.what, lines, x.lines)
		}
	}
}

// TestALongEffectNamesTheFirstDeliveries, and says as far as it was counted.
func TestALongEffectNamesTheFirstDeliveries(t *testing.T) {
	h := newHouse(t, 20)
	e := h.weigh(h.card(zoes), exchange.Pause{Ref: ref, From: day("2026-11-23")})
	if len(e.Lines) != 13 || e.Lines[0].Mark != subscriptions.Dropped || e.Lines[12] != (subscriptions.EffectLine{Mark: subscriptions.Unmarked, Text: "und 3 weitere"}) {
		t.Errorf("names %+v", e.Lines)
	}
	if e.Says != "Das bewirkt bis 23.3.2027: 15 Lieferungen fallen aus. Das sind CHF 494.70 weniger." {
		t.Errorf("says %q", e.Says)
	}
	h.wish(exchange.Pause{Ref: ref, From: day("2026-11-23")})
	c := h.card(zoes)
	if e = h.weigh(c, exchange.Resume{Ref: ref, On: day("2027-03-01")}); e.Says != "Das bewirkt bis 1.4.2027: 5 Lieferungen kommen dazu. Das sind CHF 164.90 mehr." {
		t.Errorf("says %q", e.Says)
	}
}

// TestWhatIsTooLateHoldsFromLaterOn: the cut-off of the next delivery is over.
func TestWhatIsTooLateHoldsFromLaterOn(t *testing.T) {
	h := newHouse(t, 20)
	shoptest.Plan(t, h.store, 14)
	o := h.office()
	jobs := h.jobs()
	jobs.Clock = shoptest.On(day("2026-11-24"), "20:00")
	o.Jobs = jobs
	c := subscriptions.NewCard(o, words, func() civil.Date { return day("2026-11-24") }, zurich)
	h.read(c, zoes)
	e := h.weigh(c, exchange.Pause{Ref: ref, From: day("2026-11-24"), To: day("2026-12-06")})
	if want := "Zu spät für den 24.11.2026; gilt ab dem 3.12.2026."; !strings.HasSuffix(e.Says, want) || len(e.Lines) != 1 {
		t.Errorf("says %q", e.Says)
	}
	_, err := c.Weigh(exchange.Skip{Ref: ref, Date: day("2026-11-26")})(t.Context())
	if !hasCode(err, exchange.CodeTooLate) {
		t.Errorf("a skip too late: %v", err)
	}
}

// TestWhatIsOnPaperHasToBeAgreedTo.
func TestWhatIsOnPaperHasToBeAgreedTo(t *testing.T) {
	h := newHouse(t, 20)
	shoptest.Plan(t, h.store, 14)
	pick := h.row(h.card(zoes), "2026-11-26")
	if _, err := (fulfilment.Jobs{Store: h.store, Clock: shoptest.At("08:00")}).Print(t.Context(), person, day("2026-11-24")); err != nil {
		t.Fatal(err)
	}
	e := h.weigh(h.card(zoes), exchange.Skip{Ref: ref, Date: pick.Wish})
	if !e.Printed || !strings.Contains(e.Says, "Der Rüstschein für den Do 26.11.2026 ist schon gedruckt.") {
		t.Errorf("says %+v", e)
	}
}

func TestWhatWasWeighedIsDone(t *testing.T) {
	h := newHouse(t, 20)
	shoptest.Plan(t, h.store, 14)
	c := h.card(zoes)
	body := exchange.Pause{Ref: ref, From: day("2026-12-03"), To: day("2026-12-17")}
	done, err := c.Apply(h.weigh(c, body), body)(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if got := c.Effect(done, body); got.First != day("2026-12-03") || !strings.Contains(got.Says, "3 Lieferungen fallen aus") {
		t.Errorf("done is %+v", got)
	}
	want := []subscription.Pause{{From: body.From, To: body.To, Source: person.User}}
	if got := h.find(zoes).Pauses; !slices.Equal(got, want) {
		t.Errorf("stored is %+v", got)
	}
	h.read(c, zoes)
	if p, ok := c.PauseAhead(); !ok || p != want[0] || c.ResumeOn() != body.From {
		t.Errorf("ahead is %+v, resumed on %s", p, c.ResumeOn())
	}
	if history, _ := c.History(); history[0].By != "Anna am Bildschirm" {
		t.Errorf("the last change is by %q", history[0].By)
	}
}

func TestAPauseOfTodayIsResumedToday(t *testing.T) {
	h := newHouse(t, 20)
	h.change(zoes, func(s *subscription.Subscription) {
		s.Pauses = []subscription.Pause{{From: day("2026-01-05"), To: day("2026-01-18")}, {From: day("2026-11-16")}}
	})
	c := h.card(zoes)
	if p, ok := c.PauseAhead(); !ok || p.From != day("2026-11-16") || c.ResumeOn() != today() {
		t.Errorf("ahead is %+v, resumed on %s", p, c.ResumeOn())
	}
	if state, _ := c.State(); state != subscription.Paused {
		t.Errorf("it is %s", state)
	}
}

// TestWhatSomebodyElseChangedMeanwhileIsNotOverwritten: a second program has the
// database open.
func TestWhatSomebodyElseChangedMeanwhileIsNotOverwritten(t *testing.T) {
	h := newHouse(t, 20)
	c := h.card(zoes)
	body := exchange.Skip{Ref: ref, Date: day("2026-12-10")}
	seen := h.weigh(c, body)
	other := house{t, h.path, shoptest.Open(t, h.path)}
	other.wish(exchange.Skip{Ref: ref, Date: day("2026-12-17")})
	if _, err := c.Apply(seen, body)(t.Context()); !hasCode(err, office.CodeChangedElsewhere) {
		t.Errorf("got %v", err)
	}
	if got := h.find(zoes).Skips; len(got) != 1 {
		t.Errorf("skipped is %+v", got)
	}
	if _, err := c.Apply(h.weigh(c, body), body)(t.Context()); err != nil {
		t.Errorf("seen again it cannot be done: %v", err)
	}
}

// TestADatabaseHeldByAnotherProgramIsReadAllTheSame, only changes have to wait.
func TestADatabaseHeldByAnotherProgramIsReadAllTheSame(t *testing.T) {
	h := newHouse(t, 20)
	h.held(func() {
		c := h.card(zoes)
		body := exchange.Skip{Ref: ref, Date: day("2026-12-10")}
		_, err := c.Apply(h.weigh(c, body), body)(t.Context())
		if !hasCode(err, office.CodeLocked) || len(words.Error(err)) != 1 {
			t.Errorf("got %v", err)
		}
		if len(h.rows(h.list(), "next", false)) == 0 {
			t.Error("the list is empty")
		}
	})
	c := h.card(zoes)
	body := exchange.Skip{Ref: ref, Date: day("2026-12-10")}
	if _, err := c.Apply(h.weigh(c, body), body)(t.Context()); err != nil {
		t.Errorf("afterwards: %v", err)
	}
}
