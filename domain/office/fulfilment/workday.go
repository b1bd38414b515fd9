package fulfilment

import (
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/domain/problem"
)

// workday is everything about one pick day.
type workday struct {
	day    civil.Date
	offer  catalog.Offer
	orders []order.Order  // all that share a slip with a line of the day
	slips  []picking.Slip // packed on the day, with number and history
	needed []picking.Slip // all that need something on the day, also those packed later
	from   picking.Sources
}

func load(r office.Reader, day civil.Date) (workday, error) {
	w := workday{day: day}
	var err error
	if w.offer, err = office.LoadOffer(r); err != nil {
		return w, err
	}
	today, err := r.OrdersWithPick(day)
	if err != nil {
		return w, err
	}
	printed, err := r.SlipsPrinted(day)
	if err != nil {
		return w, err
	}
	keys := keysOf(today, printed)
	if w.orders, err = r.OrdersOnSlips(keys); err != nil {
		return w, err
	}
	if w.from, err = office.LoadSources(r, w.offer, w.orders); err != nil {
		return w, err
	}
	stored, err := r.SlipsByKey(keys)
	if err != nil {
		return w, err
	}
	w.merge(picking.Slips(w.orders, w.from), stored)
	return w, nil
}

// keysOf are the parcels of orders and slips, each once.
func keysOf(orders []order.Order, slips []picking.Slip) []picking.Key {
	var keys []picking.Key
	seen := map[picking.Key]bool{}
	add := func(k picking.Key) {
		if !seen[k] {
			seen[k] = true
			keys = append(keys, k)
		}
	}
	for _, o := range orders {
		add(picking.KeyOf(o))
	}
	for _, s := range slips {
		add(s.Key)
	}
	return keys
}

// merge joins the slips as they are now with those numbered or printed before.
// A printed slip that has lost all its orders stays, void.
func (w *workday) merge(now, stored []picking.Slip) {
	before := map[picking.Key]picking.Slip{}
	for _, s := range stored {
		before[s.Key] = s
	}
	for _, s := range now {
		if old, ok := before[s.Key]; ok {
			s = s.Since(old)
			delete(before, s.Key)
		}
		w.needed = append(w.needed, s)
	}
	for _, s := range stored {
		if _, void := before[s.Key]; void && s.Edition > 0 && s.ClosedAt.IsZero() {
			w.needed = append(w.needed, s.Void())
		}
	}
	w.slips = slices.DeleteFunc(slices.Clone(w.needed), func(s picking.Slip) bool { return s.Pick != w.day })
}

func (w workday) sheet() picking.Sheet {
	total := picking.Totals(w.day, w.needed)
	total.Contents = w.from.Content(w.day, w.needed)
	return picking.Sheet{Shop: w.offer.Shop.Party.Name(), Pick: w.day, Total: total, Slips: w.slips}
}

// asSeen returns a problem unless the slips ask for what was seen.
func (w workday) asSeen(seen []picking.Slip) error {
	now := map[picking.Key]picking.Slip{}
	for _, s := range w.slips {
		now[s.Key] = s
	}
	same := len(seen) == len(w.slips)
	for _, s := range seen {
		same = same && s.AsksTheSame(now[s.Key])
	}
	if !same {
		return problem.New(office.CodeChangedElsewhere, "", "date", w.day)
	}
	return nil
}

// onSlips are the orders of the slips packed on the day.
func (w workday) onSlips() []order.Order {
	packed := map[picking.Key]bool{}
	for _, s := range w.slips {
		packed[s.Key] = true
	}
	return slices.DeleteFunc(slices.Clone(w.orders), func(o order.Order) bool { return !packed[picking.KeyOf(o)] })
}
