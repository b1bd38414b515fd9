package picking

import (
	"context"
	"slices"

	"turnus/domain/civil"
	"turnus/domain/office/fulfilment"
	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/domain/remark"
)

// decidable reports whether something of a slip can still be decided: it is not
// closed, or something came to it after the closing.
func decidable(s picking.Slip) bool { return s.ClosedAt.IsZero() || s.Stale }

// parcels are the orders of a slip that a remark can be written on.
func (p *Presenter) parcels(s picking.Slip) []Parcel {
	var out []Parcel
	if !decidable(s) {
		return nil
	}
	for _, l := range s.Lines {
		known := slices.ContainsFunc(out, func(x Parcel) bool { return x.ID == l.OrderID })
		if l.Change != picking.Removed && !known {
			out = append(out, Parcel{l.OrderID, p.origin(l.Origin)})
		}
	}
	return out
}

// clashes say what the slip cannot do both of, and who says which.
func (p *Presenter) clashes(s picking.Slip) []string {
	var out []string
	for _, c := range s.Clashes {
		args := []any{"one", p.origin(c.One.Origin), "other", p.origin(c.Other.Origin), "mine", c.One.Text, "theirs", c.Other.Text}
		if c.Matter == picking.OtherLifetime {
			args = append(args[:4], "text", c.One.Text, "mine", p.lasts(c.One.Remark), "theirs", p.lasts(c.Other.Remark))
		}
		out = append(out, p.words.T("picking.clash."+string(c.Matter), args...))
	}
	return out
}

// lasts is for how long a remark is printed.
func (p *Presenter) lasts(r remark.Remark) string {
	if r.From.IsZero() && r.Until.IsZero() {
		return p.words.T("picking.lasts.always")
	}
	return p.words.Range(civil.Between(r.From, r.Until))
}

// asks are the swaps of a slip that can be decided, open ones first.
func (d Detail) asks() []SwapRow {
	var open, rest []SwapRow
	for _, l := range d.Lines {
		for _, x := range l.Swaps {
			switch {
			case x.Ask.OrderID == 0:
			case x.Open:
				open = append(open, x)
			default:
				rest = append(rest, x)
			}
		}
	}
	return append(open, rest...)
}

// Instead is what can be decided of one swap.
type Instead struct {
	Ask     fulfilment.Swapping
	Says    string // what stands on the slip now
	Options []Option
	Now     int64 // the option that holds, see Option
}

// Option is what can go in: an article, LeaveOut or AsListed.
type Option struct {
	ID   int64
	Name string
}

// LeaveOut and AsListed stand for no article: nothing goes in, and whatever the box
// and the article say.
const (
	LeaveOut int64 = 0
	AsListed int64 = -1
)

// Instead gives what reads what can go in for the swaps of a slip.
func (p *Presenter) Instead(rows []SwapRow) func(context.Context) ([]Instead, error) {
	return func(ctx context.Context) ([]Instead, error) {
		var out []Instead
		for _, row := range rows {
			list, decided, err := p.office.Jobs.Choices(ctx, row.Ask)
			if err != nil {
				return nil, err
			}
			out = append(out, p.instead(row, list, decided))
		}
		return out, nil
	}
}

func (p *Presenter) instead(row SwapRow, list []picking.Choice, decided *order.Swap) Instead {
	x := Instead{Ask: row.Ask, Says: row.Says}
	for i, c := range list {
		key := "picking.instead.listed"
		if !c.Listed {
			key = "picking.instead.other"
		}
		x.Options = append(x.Options, Option{c.Item.ArticleID, p.words.T(key, "place", i+1, "name", c.Item.Names.In(p.words.Lang()),
			"quantity", c.Item.Quantity, "unit", p.words.Unit(c.Item.Unit))})
	}
	x.Options = append(x.Options, Option{LeaveOut, p.words.T("picking.instead.leave_out")})
	if len(list) > 0 && list[0].Listed {
		x.Now = list[0].Item.ArticleID
	}
	if decided != nil {
		x.Now = decided.InID
		x.Options = append(x.Options, Option{AsListed, p.words.T("picking.instead.as_listed")})
	}
	return x
}

// Decide gives what carries a decision out.
func (p *Presenter) Decide(x Instead, option int64) func(context.Context) (struct{}, error) {
	s := x.Ask
	s.InID, s.Undecided = option, option == AsListed
	return func(ctx context.Context) (struct{}, error) {
		return struct{}{}, p.office.Jobs.Swap(ctx, p.office.Actor, s)
	}
}

// Write gives what writes a remark, changes or removes one.
func (p *Presenter) Write(w fulfilment.Wording) func(context.Context) (struct{}, error) {
	return func(ctx context.Context) (struct{}, error) {
		return struct{}{}, p.office.Jobs.Remark(ctx, p.office.Actor, w)
	}
}
