package subscribing_test

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"turnus/domain/exchange"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/subscribing"
	"turnus/domain/office/view"
	"turnus/domain/record"
	"turnus/domain/subscription"
	"turnus/storage/shoptest"
	"turnus/ui/text"
)

// TestTheHistoryTellsWhoDidWhatThroughWhat, newest first, down to the beginning.
func TestTheHistoryTellsWhoDidWhatThroughWhat(t *testing.T) {
	d := newDesk(t)
	d.apply(exchange.Pause{Ref: zoes, From: day("2026-12-21"), To: day("2027-01-03")})
	d.apply(exchange.Skip{Ref: zoes, Date: day("2026-12-10")})
	d.apply(exchange.Skip{Ref: zoes, Date: day("2026-12-10")}) // is so already: no entry
	d.fromFile(exchange.Change{Ref: zoes, From: day("2027-02-01"), Lines: lines("GEM-L", 1), PickupPoint: exchange.Some("OERLIKON")})
	h, err := d.jobs.History(t.Context(), d.store, d.subscription().ID, 0)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"Importdatei wuensche.json, Kundenwunsch R-1: Ab 1.2.2027: 1 × Gemüsekiste gross (vorher 1 × Gemüsekiste mittel)",
		"Importdatei wuensche.json, Kundenwunsch R-1: Ab 1.2.2027: Lieferort Velowerkstatt Oerlikon (vorher üblicher Ort)",
		"Anna am Bildschirm: Lieferung vom 10.12.2026 ausgelassen",
		"Anna am Bildschirm: Pause 21.12.2026–3.1.2027 eingetragen",
		"Test auf der Befehlszeile (einrichten): Abonnement erfasst: 1 × Gemüsekiste mittel, Jede Woche am Donnerstag, ab 4.1.2024",
	}
	if got := aloud(h); !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
	for _, e := range h.Entries {
		if e.At.IsZero() {
			t.Error("an entry has no time")
		}
	}
	if h, err = d.jobs.History(t.Context(), d.store, d.subscription().ID, 2); err != nil || len(h.Entries) != 2 {
		t.Errorf("%d entries of at most two, %v", len(h.Entries), err)
	}
}

// aloud is a history as it is read out in German.
func aloud(h subscribing.History) []string {
	w := text.For(lang.DE, "CH")
	var out []string
	for _, entry := range h.Entries {
		for _, e := range entry.Events {
			out = append(out, w.Origin(entry.Actor, entry.Cause)+": "+w.Event(e, h))
		}
	}
	return out
}

// fromFile carries out a wish as a request of an import file.
func (d *desk) fromFile(b exchange.OnSubscription) {
	d.Helper()
	cause := office.Cause{Job: office.JobImport, Request: "R-1", Source: "wuensche.json"}
	actor := office.Actor{User: "Anna", Role: office.Owner, Via: office.ViaImport}
	err := d.store.Do(d.Context(), actor, cause, func(tx office.Tx) error {
		judge, err := subscribing.NewJudge(tx, "R-1", shoptest.Today, d.jobs.Clock())
		if err != nil {
			return err
		}
		e, err := judge.Weigh(b)
		if err != nil {
			return err
		}
		return e.Save(tx)
	})
	if err != nil {
		d.Fatal(err)
	}
}

// log is a log of changes made up for a test.
type log []view.Change

func (l log) History(context.Context, record.Kind, int64, int) ([]view.Change, error) { return l, nil }

// TestWhatWasErasedIsToldAsErased, and customers who once paid have their name.
func TestWhatWasErasedIsToldAsErased(t *testing.T) {
	d := newDesk(t)
	before, after := `{"number": "A-733", "payer_id": %d, "versions": [{}]}`, `{"number": "A-733", "payer_id": 0, "versions": [{}]}`
	h, err := d.jobs.History(t.Context(), log{
		{ID: 2},
		{ID: 1, Before: fmt.Appendf(nil, before, d.subscription().PayerID), After: []byte(after)},
		{ID: 0, Before: []byte(after), After: []byte(after)}, // nothing that counts
	}, 1, 0)
	if err != nil || len(h.Entries) != 2 {
		t.Fatalf("%d entries, %v", len(h.Entries), err)
	}
	if _, erased := h.Entries[0].Events[0].(subscription.Erased); !erased {
		t.Errorf("told %#v", h.Entries[0].Events)
	}
	if got := text.For(lang.DE, "CH").Event(h.Entries[1].Events[0], h); got != "Zahler unbekannt (vorher Zoë Müller)" {
		t.Errorf("told %q", got)
	}
}

// TestALogThatCannotBeReadIsNoHistory.
func TestALogThatCannotBeReadIsNoHistory(t *testing.T) {
	d := newDesk(t)
	for _, c := range []view.Change{{After: []byte("{")}, {Before: []byte("x"), After: []byte("{}")}} {
		if _, err := d.jobs.History(t.Context(), log{c}, 1, 0); err == nil {
			t.Errorf("read %s", c.After)
		}
	}
}
