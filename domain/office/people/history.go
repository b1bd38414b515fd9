package people

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/view"
	"turnus/domain/record"
)

// Changes is where the log of changes is read; view.Lists has it.
type Changes interface {
	History(ctx context.Context, kind record.Kind, id int64, limit int) ([]view.Change, error)
}

// History is what happened to a customer, newest first, and the names of what its
// events are about.
type History struct {
	Entries []Entry
	points  map[int64]lang.Texts
	people  map[int64]customer.Customer
}

// Entry is what one change did: when, by whom, through what.
type Entry struct {
	At     time.Time // UTC
	Actor  office.Actor
	Cause  office.Cause
	Events []customer.Event // never empty
}

// History reads the latest changes of a customer, at most limit of them (0: all).
func (j Jobs) History(ctx context.Context, log Changes, id int64, limit int) (History, error) {
	var h History
	changes, err := log.History(ctx, record.KindCustomer, id, limit)
	if err != nil {
		return h, err
	}
	for _, c := range changes {
		events, err := eventsOf(c)
		if err != nil {
			return h, fmt.Errorf("history of customer %d, change %d: %w", id, c.ID, err)
		}
		if len(events) > 0 {
			h.Entries = append(h.Entries, Entry{At: c.At, Actor: c.Actor, Cause: c.Cause, Events: events})
		}
	}
	return h, j.Store.Read(ctx, h.load)
}

// eventsOf compares the states before and after a change.
func eventsOf(c view.Change) ([]customer.Event, error) {
	if len(c.Before) == 0 && len(c.After) == 0 {
		return []customer.Event{{Field: customer.FieldErased}}, nil
	}
	var before, after customer.Customer
	if len(c.Before) > 0 {
		if err := json.Unmarshal(c.Before, &before); err != nil {
			return nil, err
		}
	}
	err := json.Unmarshal(c.After, &after)
	return customer.Diff(before, after), err
}

// load reads what the events name by id.
func (h *History) load(r office.Reader) error {
	points, err := r.PickupPoints().All()
	if err != nil {
		return err
	}
	h.points = map[int64]lang.Texts{}
	for _, p := range points {
		h.points[p.ID] = p.Names
	}
	wanted := map[int64]bool{}
	for _, entry := range h.Entries {
		for _, e := range entry.Events {
			if e.Customer != 0 {
				wanted[e.Customer] = true
			}
		}
	}
	h.people, err = office.ListByID(r.Customers(), wanted, office.CustomerID)
	return err
}

// Point is the name of a pick-up point, none if it is not known.
func (h History) Point(id int64) lang.Texts { return h.points[id] }

// Customer is the number and name of a customer, "" if it is not known.
func (h History) Customer(id int64) string {
	c, ok := h.people[id]
	if !ok {
		return ""
	}
	return c.Number + " " + c.Party.Name()
}
