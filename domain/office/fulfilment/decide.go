package fulfilment

import (
	"context"
	"slices"

	"turnus/domain/office"
	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/domain/problem"
)

// CodeNoChoice says that an article can no longer go in: it is not sold on the day,
// disliked itself, or in no box of the day any more.
const CodeNoChoice problem.Code = "fulfilment.no_choice"

// Wording is a remark that is written onto one order, for its parcel alone.
type Wording struct {
	OrderID int64
	Was     string // text of the remark it stands in the place of; "": a further one
	Text    string // "" takes it away
	Safety  bool
}

// Remark writes a remark onto an order, changes one, or takes it away, as long as
// the order's pick day is not closed: it is on the slip then, and who wrote it in
// the log. A remark that somebody else changed meanwhile is remark.CodeUnknown.
func (j Jobs) Remark(ctx context.Context, actor office.Actor, w Wording) error {
	return j.onOrder(ctx, actor, w.OrderID, func(_ office.Tx, o *order.Order) (bool, error) {
		return o.Remark(w.Was, w.Text, w.Safety, actor.User)
	})
}

// Swapping is an article that is not wanted in the boxes of one line of an order.
type Swapping struct {
	OrderID   int64
	BoxID     int64 // article of the line
	OutID     int64 // article in the box
	InID      int64 // what goes in instead; 0: nothing
	Undecided bool  // what the box and the article say is to hold again
}

// Choices are what can go in instead, the best first, and what was decided so far.
func (j Jobs) Choices(ctx context.Context, s Swapping) (list []picking.Choice, decided *order.Swap, err error) {
	err = j.Store.Read(ctx, func(r office.Reader) error {
		o, err := r.Orders().Get(s.OrderID)
		if err != nil {
			return err
		}
		if d, is := o.SwapFor(s.BoxID, s.OutID); is {
			decided = &d
		}
		list, err = choices(r, o, s)
		return err
	})
	return list, decided, err
}

func choices(r office.Reader, o order.Order, s Swapping) ([]picking.Choice, error) {
	offer, err := office.LoadOffer(r)
	if err != nil {
		return nil, err
	}
	src, err := office.LoadSources(r, offer, []order.Order{o})
	if err != nil {
		return nil, err
	}
	return src.Choices(o, s.BoxID, s.OutID), nil
}

// Swap decides what goes into the boxes of one order, as long as its pick day is not
// closed; the subscription and later deliveries stay as they are.
func (j Jobs) Swap(ctx context.Context, actor office.Actor, s Swapping) error {
	return j.onOrder(ctx, actor, s.OrderID, func(tx office.Tx, o *order.Order) (bool, error) {
		if s.Undecided {
			return o.Undecide(s.BoxID, s.OutID)
		}
		decided := order.Swap{BoxID: s.BoxID, OutID: s.OutID, Source: actor.User}
		if s.InID != 0 {
			list, err := choices(tx, *o, s)
			if err != nil {
				return false, err
			}
			i := slices.IndexFunc(list, func(c picking.Choice) bool { return c.Item.ArticleID == s.InID })
			if i < 0 {
				return false, problem.New(CodeNoChoice, "instead")
			}
			decided.InID, decided.Quantity = s.InID, list[i].InOne
		}
		return o.Decide(decided)
	})
}

// onOrder changes one order for the packer.
func (j Jobs) onOrder(ctx context.Context, actor office.Actor, id int64, change func(office.Tx, *order.Order) (bool, error)) error {
	if err := office.Allow(actor, office.JobPick); err != nil {
		return err
	}
	return j.Store.Do(ctx, actor, office.Cause{Job: office.JobPick}, func(tx office.Tx) error {
		o, err := tx.Orders().Get(id)
		if err != nil {
			return err
		}
		if changed, err := change(tx, &o); err != nil || !changed {
			return err
		}
		return tx.SaveOrders().Save(&o)
	})
}
