package planning

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/order"
)

// Forecast is what is to be delivered, and to be fetched or made for it, on the
// days of a range: orders that exist, and deliveries that planning would make
// orders of, kept apart. Nothing is in both.
type Forecast struct {
	Days     []ForecastDay     // every day of the range, in order
	Articles []catalog.Article // those that occur, by number
	// Capacity is how many parcels can be packed for a delivery day; 0: as many
	// as there are.
	Capacity int
	// Missed counts deliveries of the days that have no order and whose pick day
	// is over: they are in no other number until a person decides on them.
	Missed int
	Failed []Failed // subscriptions that could not be computed, and are left out
}

// ForecastDay is one day.
type ForecastDay struct {
	Date civil.Date
	// Parcels delivered on it: what one receiver gets at one place, however many
	// orders that comes from. One with any order counts as made.
	Parcels Counted
	// Orders delivered on it; planned are deliveries that are no orders yet.
	Orders Counted
	// Delivered is what these bring, by article. Of a packed order that is what
	// was packed.
	Delivered map[int64]Amounts
	// Picked is what must be fetched or made on the day itself, for whichever
	// delivery day.
	Picked map[int64]Amounts
}

// Counted counts what is an order and what is not one yet.
type Counted struct{ Made, Planned int }

// Total is both.
func (c Counted) Total() int { return c.Made + c.Planned }

// Amounts are quantities in orders and in deliveries that are no orders yet.
type Amounts struct{ Made, Planned money.Quantity }

// Total is both.
func (a Amounts) Total() money.Quantity { return a.Made + a.Planned }

// Plus is the sum of two.
func (a Amounts) Plus(b Amounts) Amounts {
	return Amounts{Made: a.Made + b.Made, Planned: a.Planned + b.Planned}
}

// Over is how many parcels of a day are more than can be packed.
func (f Forecast) Over(d ForecastDay) int {
	if f.Capacity == 0 {
		return 0
	}
	return max(0, d.Parcels.Total()-f.Capacity)
}

// Forecast looks at the days of a range that has both ends. What is planned is
// what Plan would make of it today, by the same comparison, so that planning
// changes no sum. made, unless it is nil, gets what orders alone come to, as soon
// as they are counted: that takes a part of the time.
func (j Jobs) Forecast(ctx context.Context, today civil.Date, days civil.Range, made func(Forecast)) (Forecast, error) {
	t := newAhead(days)
	err := j.Store.Read(ctx, func(from office.Reader) error {
		r, err := j.begin(from, today, days.To)
		if err != nil {
			return err
		}
		t.articles, t.out.Capacity = r.offer.Articles, r.offer.Shop.Capacity
		if err := t.countOrders(office.Stage(ctx, 0, 1, ordersShare), from); err != nil {
			return err
		}
		if made != nil {
			made(t.forecast())
		}
		return r.each(office.Stage(ctx, 1, ordersShare, ordersShare), func(ids []int64) error {
			f, err := r.find(from, ids)
			if err == nil {
				t.countFound(f)
			}
			return err
		})
	})
	return t.forecast(), err
}

const (
	ordersAtOnce = 1000
	// ordersShare is into how many parts the work is divided, one of which is
	// reading orders.
	ordersShare = 4
)

// ahead adds up a forecast.
type ahead struct {
	days     civil.Range
	articles map[int64]catalog.Article
	parcels  map[parcelPlace][]bool // by day: somebody counted it already
	out      Forecast
}

// parcelPlace is who gets parcels where.
type parcelPlace struct {
	receiver int64
	place    string
}

func newAhead(days civil.Range) *ahead {
	t := &ahead{days: days, parcels: map[parcelPlace][]bool{}}
	t.out.Days = make([]ForecastDay, days.Days())
	for i := range t.out.Days {
		t.out.Days[i] = ForecastDay{Date: days.From.AddDays(i), Delivered: map[int64]Amounts{}, Picked: map[int64]Amounts{}}
	}
	return t
}

// countOrders counts what is an order, single ones among them.
func (t *ahead) countOrders(ctx context.Context, from office.Reader) error {
	ids, err := from.OrderIDsOn(t.days)
	if err != nil {
		return err
	}
	done := 0
	for some := range slices.Chunk(ids, ordersAtOnce) {
		orders, err := from.Orders().List(some)
		if err != nil {
			return err
		}
		for _, o := range orders {
			t.count(o, false)
		}
		done += len(some)
		office.Report(ctx, done, len(ids))
	}
	return nil
}

// countFound counts what planning would do with some subscriptions.
func (t *ahead) countFound(f found) {
	for _, o := range f.Made {
		t.count(o, true)
	}
	for _, o := range f.Updated {
		t.countChange(f.batch.orderWithID(o.SubscriptionID, o.ID), o)
	}
	for _, o := range f.Missed {
		if t.days.Contains(o.Date) {
			t.out.Missed++
		}
	}
	t.out.Failed = append(t.out.Failed, f.failed...)
}

// countChange counts what planning would add to an order there is, or a
// cancelled one that it would revive. Orders that stay keep their day.
func (t *ahead) countChange(was, now order.Order) {
	switch {
	case !now.Live():
	case was.Live():
		t.countLines(was, true, -1)
		t.countLines(now, true, 1)
	default:
		t.count(now, true)
	}
}

// count counts an order, or a delivery that planning would make one of.
func (t *ahead) count(o order.Order, planned bool) {
	if t.days.Contains(o.Date) {
		d := &t.out.Days[o.Date.Sub(t.days.From)]
		d.Orders.add(planned)
		if t.isNewParcel(o) {
			d.Parcels.add(planned)
		}
	}
	t.countLines(o, planned, 1)
}

func (c *Counted) add(planned bool) {
	if planned {
		c.Planned++
	} else {
		c.Made++
	}
}

// isNewParcel reports whether nothing that was counted goes into the same parcel.
func (t *ahead) isNewParcel(o order.Order) bool {
	at := parcelPlace{o.ReceiverID, o.ShipTo.PlaceKey()}
	counted := t.parcels[at]
	if counted == nil {
		counted = make([]bool, len(t.out.Days))
		t.parcels[at] = counted
	}
	i := o.Date.Sub(t.days.From)
	known := counted[i]
	counted[i] = true
	return !known
}

// countLines adds what is in an order to its delivery day and to the pick days;
// sign is 1, or -1 to take it away again.
func (t *ahead) countLines(o order.Order, planned bool, sign money.Quantity) {
	for _, l := range o.Lines {
		a := Amounts{Made: sign * l.Ordered}
		if o.State == order.Packed {
			a.Made = sign * l.Packed
		}
		if planned {
			a = Amounts{Planned: a.Made}
		}
		if t.days.Contains(o.Date) {
			add(t.out.Days[o.Date.Sub(t.days.From)].Delivered, l.ArticleID, a)
		}
		if t.days.Contains(l.Pick) {
			add(t.out.Days[l.Pick.Sub(t.days.From)].Picked, l.ArticleID, a)
		}
	}
}

func add(to map[int64]Amounts, article int64, a Amounts) { to[article] = to[article].Plus(a) }

// forecast is what was counted until now; it may be kept while more is counted.
func (t *ahead) forecast() Forecast {
	f := t.out
	f.Days, f.Failed = slices.Clone(f.Days), slices.Clone(f.Failed)
	occur := map[int64]bool{}
	for i, d := range f.Days {
		f.Days[i].Delivered, f.Days[i].Picked = maps.Clone(d.Delivered), maps.Clone(d.Picked)
		for _, m := range []map[int64]Amounts{d.Delivered, d.Picked} {
			for id := range m {
				occur[id] = true
			}
		}
	}
	for id := range occur {
		f.Articles = append(f.Articles, t.articles[id])
	}
	slices.SortFunc(f.Articles, func(a, b catalog.Article) int { return cmp.Compare(a.Number, b.Number) })
	return f
}
