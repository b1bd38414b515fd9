package subscribing_test

import (
	"testing"
	"time"

	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/office/subscribing"
	"turnus/domain/subscription"
	"turnus/storage/shoptest"
)

func (d *desk) undoable() []subscribing.Undoable {
	d.Helper()
	list, err := d.jobs.Undoable(d.Context(), d.store, shoptest.Today, d.subscription().ID)
	if err != nil {
		d.Fatal(err)
	}
	return list
}

func (d *desk) undo(change int64) (subscribing.Effect, error) {
	d.Helper()
	id := d.subscription().ID
	e, err := d.jobs.WeighUndo(d.Context(), anna, shoptest.Today, d.store, id, change)
	if err != nil {
		return e, err
	}
	return d.jobs.Undo(d.Context(), anna, shoptest.Today, e.Seen(), d.store, id, change)
}

// TestAChangeIsTakenBack: the subscription, its deliveries and its orders are
// again as before, and the history tells it.
func TestAChangeIsTakenBack(t *testing.T) {
	for name, wish := range map[string]exchange.OnSubscription{
		"a pause":         exchange.Pause{Ref: zoes, From: day("2026-11-30"), To: day("2026-12-13")},
		"a skip":          exchange.Skip{Ref: zoes, Date: day("2026-12-03")},
		"a move":          exchange.Move{Ref: zoes, Date: day("2026-12-03"), To: day("2026-12-05")},
		"larger crates":   exchange.Change{Ref: zoes, From: day("2026-12-01"), Lines: lines("GEM-L", 1)},
		"one larger":      exchange.ChangeDelivery{Ref: zoes, Date: day("2026-12-03"), Lines: lines("GEM-L", 1)},
		"a cancellation":  exchange.Cancel{Ref: zoes, Effective: day("2026-12-06")},
		"an end at once":  subscribing.CancelAtOnce{Ref: zoes, Effective: day("2026-11-27"), Reason: "Umzug"},
		"a greeting card": subscribing.SetCard{Ref: zoes, Text: "Alles Gute"},
	} {
		t.Run(name, func(t *testing.T) {
			d := newDesk(t)
			before, ordered := d.subscription(), d.order("2026-12-03")
			touched := d.apply(wish).Deliveries.From()
			list := d.undoable()
			if len(list) != 1 || list[0].Until.IsZero() != touched.IsZero() || list[0].Until.After(time.Date(2026, 12, 9, 0, 0, 0, 0, time.UTC)) {
				t.Fatalf("%+v", list)
			}
			e, err := d.undo(list[0].ID)
			if err != nil {
				t.Fatal(err)
			}
			if events := subscription.Diff(before, d.subscription()); len(events) > 0 {
				t.Errorf("%#v", events)
			}
			if o := d.order("2026-12-03"); o.State != ordered.State || o.Date != ordered.Date || o.Lines[0].Ordered != ordered.Lines[0].Ordered || o.Lines[0].ArticleID != ordered.Lines[0].ArticleID {
				t.Errorf("%+v, was %+v", o, ordered)
			}
			h, err := d.jobs.History(t.Context(), d.store, e.After.ID, 1)
			if err != nil || h.Entries[0].Cause.Job != office.JobUndo || h.Entries[0].Events[0] != (subscription.Undone{}) {
				t.Errorf("%+v, %v", h.Entries, err)
			}
			_, err = d.undo(list[0].ID)
			d.want(err, subscription.CodeChangedSince)
			if list = d.undoable(); len(list) != 1 || list[0].ID != h.Entries[0].ID {
				t.Errorf("the undoing can be undone: %+v", list)
			}
		})
	}
}

// TestUndoEndsWithTheFirstCutOff: the delivery of 26 November is packed on the 25th.
func TestUndoEndsWithTheFirstCutOff(t *testing.T) {
	d := newDesk(t)
	d.apply(exchange.Skip{Ref: zoes, Date: day("2026-11-26")})
	change := d.undoable()[0]
	d.apply(exchange.Comment{Ref: zoes, Text: "Klingeln"})
	d.jobs.Clock = func() time.Time { return change.Until }
	_, err := d.undo(change.ID)
	d.want(err, subscribing.CodeUndoTooLate)
	if list := d.undoable(); len(list) != 1 || !list[0].Until.IsZero() {
		t.Errorf("only the remark: %+v", list)
	}
	d.jobs.Clock = func() time.Time { return change.Until.Add(-time.Minute) }
	if _, err = d.undo(change.ID); err != nil {
		t.Error(err)
	}
	_, err = d.undo(1 << 40)
	d.want(err, subscribing.CodeNotUndoable)
}
