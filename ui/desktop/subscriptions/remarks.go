package subscriptions

import (
	"turnus/domain/civil"
	"turnus/domain/picking"
	"turnus/domain/remark"
	"turnus/ui/desktop/kit"
)

// printed tells on which of the next deliveries a remark will stand.
func (c *Card) printed(r remark.Remark) string {
	var on []civil.Date
	all := 0
	for _, x := range c.read.detail.Coming {
		if x.Delivery == nil {
			continue
		}
		all++
		if r.PrintedOn(x.Delivery.Nominal, x.On) {
			on = append(on, x.On)
		}
	}
	says := func(key string, args ...any) string { return c.words.T("subscriptions.remark."+key, args...) }
	switch {
	case all == 0:
		return says("printed_none")
	case len(on) == 0 && r.From.After(c.read.detail.Through):
		return says("printed_from", "from", r.From)
	case len(on) == 0:
		return says("printed_none")
	case len(on) == 1 && !r.Until.IsZero():
		return says("printed_one", "day", on[0])
	case r.Until.IsZero() && len(on) == all:
		return says("printed_all")
	case r.Until.IsZero():
		return says("printed_from", "from", on[0])
	}
	return says("printed_until", "until", r.Until)
}

// Beside is what another subscription of the receiver says about the same parcel.
type Beside struct {
	Matter picking.Matter
	Says   string
}

// besideSigns are how it is marked.
var besideSigns = map[picking.Matter]kit.Sign{
	picking.OtherDropPlace: kit.Wrong, picking.OtherDoorCode: kit.Wrong, picking.OtherLifetime: kit.Due, picking.SharedSafety: kit.Safety,
}

// Beside tells where the receiver's subscriptions contradict each other, and what one
// of them says for all that is in the parcel.
func (c *Card) Beside() []Beside {
	var out []Beside
	for _, x := range c.read.detail.Contradictions {
		args := []any{"other", x.Other, "day", x.Day, "mine", x.Mine, "theirs", x.Theirs}
		key := string(x.Matter)
		switch {
		case x.Matter == picking.OtherLifetime:
			args = []any{"other", x.Other, "text", x.Mine, "mine", c.lasts(x.MyRemark), "theirs", c.lasts(x.TheirRemark)}
		case x.Matter == picking.SharedSafety && x.Mine != "":
			key = "safety_mine"
		}
		out = append(out, Beside{x.Matter, c.words.T("subscriptions.beside."+key, args...)})
	}
	return out
}
