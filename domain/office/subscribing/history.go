package subscribing

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"turnus/domain/catalog"
	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/view"
	"turnus/domain/record"
	"turnus/domain/subscription"
)

// Changes is where the log of changes is read; view.Lists has it.
type Changes interface {
	History(ctx context.Context, kind record.Kind, id int64, limit int) ([]view.Change, error)
}

// History is what happened to a subscription, newest first, and the names of
// what its events are about.
type History struct {
	Entries   []Entry
	offer     catalog.Offer
	customers map[int64]customer.Customer
}

// Entry is what one change did: when, by whom, through what.
type Entry struct {
	ID      int64     // of the change, see Jobs.Undo
	Version int       // of the subscription after it
	At      time.Time // UTC
	Actor   office.Actor
	Cause   office.Cause
	Events  []subscription.Event // never empty
}

// History reads the latest changes of a subscription, at most limit of them (0:
// all).
func (j Jobs) History(ctx context.Context, log Changes, id int64, limit int) (History, error) {
	var h History
	changes, err := log.History(ctx, record.KindSubscription, id, limit)
	if err != nil {
		return h, err
	}
	for _, c := range changes {
		events, err := eventsOf(c)
		if err != nil {
			return h, fmt.Errorf("history of subscription %d, change %d: %w", id, c.ID, err)
		}
		if len(events) > 0 {
			h.Entries = append(h.Entries, Entry{ID: c.ID, Version: c.Version, At: c.At, Actor: c.Actor, Cause: c.Cause, Events: events})
		}
	}
	return h, j.Store.Read(ctx, h.load)
}

// eventsOf compares the states before and after a change.
func eventsOf(c view.Change) ([]subscription.Event, error) {
	if len(c.Before) == 0 && len(c.After) == 0 {
		return []subscription.Event{subscription.Erased{}}, nil
	}
	before, after, err := statesOf(c)
	events := subscription.Diff(before, after)
	if c.Cause.Job == office.JobUndo && len(events) > 0 {
		events = append([]subscription.Event{subscription.Undone{}}, events...)
	}
	return events, err
}

// statesOf are a subscription before and after a change.
func statesOf(c view.Change) (before, after subscription.Subscription, err error) {
	if len(c.Before) > 0 {
		if err = json.Unmarshal(c.Before, &before); err != nil {
			return before, after, err
		}
	}
	return before, after, json.Unmarshal(c.After, &after)
}

// load reads what the events name by id.
func (h *History) load(r office.Reader) error {
	people := map[int64]bool{}
	for _, entry := range h.Entries {
		for _, e := range entry.Events {
			switch e := e.(type) {
			case subscription.PayerChanged:
				people[e.Was], people[e.Now] = true, true
			case subscription.ReceiverChanged:
				people[e.Was], people[e.Now] = true, true
			}
		}
	}
	var err error
	if h.customers, err = office.ListByID(r.Customers(), people, office.CustomerID); err != nil {
		return err
	}
	h.offer, err = office.LoadOffer(r)
	return err
}

// Article is the name of an article, none if it is not known.
func (h History) Article(id int64) lang.Texts { return h.offer.Articles[id].Names }

// Plan is the name of a delivery plan, none if it is not known.
func (h History) Plan(id int64) lang.Texts { return h.offer.Plans[id].Names }

// Point is the name of a pick-up point, none if it is not known.
func (h History) Point(id int64) lang.Texts { return h.offer.Points[id].Names }

// Customer is the name of a customer, "" if it is not known.
func (h History) Customer(id int64) string { return h.customers[id].Party.Name() }
