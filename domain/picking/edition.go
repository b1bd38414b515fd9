package picking

import "slices"

// article is what a line is recognised by from one edition to the next: ids of
// order lines may change when an order is written anew.
type article struct{ order, article int64 }

// Against marks what is different from an edition printed before: added,
// changed and removed lines, and remarks that are new or became safety remarks.
// Both slips must have the same key.
func (s Slip) Against(before Slip) Slip {
	old := map[article][]Line{}
	for _, l := range before.Lines {
		if id := (article{l.OrderID, l.ArticleID}); l.Change != Removed {
			old[id] = append(old[id], l)
		}
	}
	s.Lines = slices.Clone(s.Lines)
	for i := range s.Lines {
		l := &s.Lines[i]
		id := article{l.OrderID, l.ArticleID}
		was := old[id]
		l.Change, l.Before = Same, 0
		switch {
		case len(was) == 0:
			l.Change = Added
			continue
		case was[0].Quantity != l.Quantity || !slices.EqualFunc(was[0].Swaps, l.Swaps, Swap.sameAs):
			l.Change, l.Before = Changed, was[0].Quantity
		}
		old[id] = was[1:]
	}
	for _, l := range before.Lines {
		id := article{l.OrderID, l.ArticleID}
		if gone := old[id]; l.Change != Removed && len(gone) > 0 {
			old[id] = gone[1:]
			l = gone[0]
			l.Change, l.Before, l.Quantity = Removed, l.Quantity, 0
			s.Lines = append(s.Lines, l)
		}
	}
	s.Remarks = slices.Clone(s.Remarks)
	for i, r := range s.Remarks {
		s.Remarks[i].Change = Same
		if !slices.ContainsFunc(before.Remarks, r.sameAs) {
			s.Remarks[i].Change = Added
		}
	}
	return s
}

// SameAs reports whether the two slips say the same to a packer, marks and
// printing aside.
func (s Slip) SameAs(t Slip) bool {
	return s.Pick == t.Pick && s.Receiver == t.Receiver && s.Place.sameAs(t.Place) &&
		slices.EqualFunc(s.Remarks, t.Remarks, Remark.sameAs) &&
		!slices.ContainsFunc(s.Against(t).Lines, func(l Line) bool { return l.Change != Same })
}

// AsksTheSame reports whether two readings of one parcel want the same packed,
// whatever was printed of it in between: what only tells of an earlier edition
// does not count.
func (s Slip) AsksTheSame(t Slip) bool {
	return s.Key == t.Key && s.withoutRemoved().SameAs(t.withoutRemoved())
}

func (s Slip) withoutRemoved() Slip {
	s.Lines = slices.DeleteFunc(slices.Clone(s.Lines), func(l Line) bool { return l.Change == Removed })
	return s
}

func (r Remark) sameAs(x Remark) bool {
	return r.Text == x.Text && r.Safety == x.Safety && r.Card == x.Card
}

func (s Swap) sameAs(x Swap) bool {
	return s.Out.sameAs(x.Out) && s.Open() == x.Open() && (s.In == nil) == (x.In == nil) && (s.In == nil || s.In.sameAs(*x.In))
}

func (i Item) sameAs(x Item) bool { return i.ArticleID == x.ArticleID && i.Quantity == x.Quantity }

func (p Place) sameAs(x Place) bool {
	return p.Pickup == x.Pickup && p.Tour == x.Tour && p.DropPlace == x.DropPlace &&
		p.DoorCode == x.DoorCode && p.Phone == x.Phone && slices.Equal(p.Lines, x.Lines)
}

// Void is what a printed slip becomes whose orders were all cancelled since: the
// same parcel with every line struck through, so that the packer learns of it.
func (s Slip) Void() Slip {
	empty := s
	empty.Lines, empty.Clashes = nil, nil
	return empty.Since(s)
}

// Since is the slip with the number and history of the one stored for its key:
// if it was printed, either that very edition, when a packer would read the
// same, or this content with what changed marked.
func (s Slip) Since(stored Slip) Slip {
	switch {
	case stored.Edition > 0 && s.SameAs(stored):
		clashes := s.Clashes
		s = stored.relinked(s.Lines).written(s.Remarks)
		s.Clashes = clashes
		return s
	case stored.Edition > 0:
		s = s.Against(stored)
		s.Stale = true
	}
	s.Head, s.Edition, s.PrintedAt, s.ClosedAt = stored.Head, stored.Edition, stored.PrintedAt, stored.ClosedAt
	return s
}

// relinked is an edition whose lines stand for the order lines there are now,
// with their pick days and what was missing: shortages and total lists go by
// those.
func (s Slip) relinked(now []Line) Slip {
	fresh := map[article][]Line{}
	for _, l := range now {
		id := article{l.OrderID, l.ArticleID}
		fresh[id] = append(fresh[id], l)
	}
	s.Lines = slices.Clone(s.Lines)
	for i := range s.Lines {
		l := &s.Lines[i]
		id := article{l.OrderID, l.ArticleID}
		if found := fresh[id]; l.Change != Removed && len(found) > 0 {
			l.OrderLineID, l.Pick, l.Short = found[0].OrderLineID, found[0].Pick, found[0].Short
			fresh[id] = found[1:]
		}
	}
	return s
}

// written is an edition whose remarks say which order they are written on now.
func (s Slip) written(now []Remark) Slip {
	s.Remarks = slices.Clone(s.Remarks)
	for i, r := range s.Remarks {
		s.Remarks[i].Order = 0
		if k := slices.IndexFunc(now, r.sameAs); k >= 0 {
			s.Remarks[i].Order, s.Remarks[i].Origin = now[k].Order, now[k].Origin
		}
	}
	return s
}
