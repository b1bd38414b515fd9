package subscriptions

import (
	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/ui/desktop/kit"
)

// placeFields are where an address is typed; they are seen only when another one is
// wanted.
type placeFields struct {
	spot                      *kit.ChoiceField[Spot]
	street, house, code, town *kit.TextField
	drop, door                *kit.TextField
	whole                     []kit.Field
}

func newPlaceFields(d *kit.Desk, spots []Named[Spot]) *placeFields {
	text := func(path, key string) *kit.TextField {
		return kit.NewTextField(d, "delivery_address."+path, d.T("subscriptions.field."+key))
	}
	f := &placeFields{
		spot:   kit.NewChoiceField(d, "pickup_point", d.T("subscriptions.field.place"), options(spots)),
		street: text("street", "street"), house: text("house_no", "house_no"), code: text("postal_code", "postal_code"),
		town: text("town", "town"), drop: text("drop_place", "drop_place"), door: text("door_code", "door_code"),
	}
	f.street.Required, f.code.Required, f.town.Required = true, true, true
	f.whole = []kit.Field{f.street, f.house, f.code, f.town, f.drop, f.door}
	return f
}

// all are the fields in the order of a form.
func (f *placeFields) all() []kit.Field { return append([]kit.Field{f.spot}, f.whole...) }

// pair puts two of them beside each other.
func (f *placeFields) pair(form *kit.Form) {
	form.Beside(f.street, f.house).Beside(f.code, f.town).Beside(f.drop, f.door)
}

// watch calls changed when a person changes the place.
func (f *placeFields) watch(changed func()) {
	f.spot.OnChange = changed
	for _, x := range []*kit.TextField{f.street, f.house, f.code, f.town, f.drop, f.door} {
		x.OnChange = changed
	}
}

// show shows what is to be typed.
func (f *placeFields) show(form *kit.Form) {
	for _, x := range f.whole {
		form.SetVisible(x, f.spot.Value().Kind == OtherSpot)
	}
}

// typed is the address that is typed.
func (f *placeFields) typed() TypedPlace {
	return TypedPlace{f.street.Text(), f.house.Text(), f.code.Text(), f.town.Text(), f.drop.Text(), f.door.Text()}
}

// askChange changes what is delivered, when and where, from a day on.
func (p *cardPane) askChange() {
	d, show := p.screen.desk, p.show
	is := show.Change(show.ChangeFrom(p.coming.row()))
	from := kit.NewDateField(d, "from", p.text("subscriptions.field.change_from"))
	from.Required, from.Valid = true, p.notPast
	from.SetDate(is.From)
	lines := newLinesField(d, show.Goods(is.From), is.Lines)
	lines.Required = true
	plan := kit.NewChoiceField(d, "plan", p.text("subscriptions.field.plan"), options(show.Goods(is.From).Plans(is.Lines, is.Plan)))
	plan.SetValue(is.Plan)
	place := newPlaceFields(d, show.Spots(is.From))
	place.spot.SetValue(is.Spot)
	a := p.ask(question{
		title: p.text("subscriptions.change.title"), do: p.text("subscriptions.change.do"),
		fields: append([]kit.Field{from, lines, plan}, place.all()...), pair: place.pair,
		body: func() exchange.OnSubscription {
			return show.ChangeWish(TypedChange{from.Date(), lines.typed(), plan.Value(), place.spot.Value(), place.typed()})
		},
	})
	place.show(a.form)
	a.weigh() // what is hidden need not be filled in
	changed := func() {
		lines.goods = show.Goods(from.Date())
		plan.SetOptions(options(lines.goods.Plans(lines.typed(), plan.Value())))
		place.show(a.form)
		a.weigh()
	}
	from.OnChange, lines.OnChange, plan.OnChange = changed, changed, changed
	place.watch(changed)
	d.Window.Canvas().Focus(lines.Focus())
}

// askMove puts the chosen delivery on another day.
func (p *cardPane) askMove() {
	d, row := p.screen.desk, p.coming.row()
	to := kit.NewDateField(d, "to", d.T("subscriptions.field.move_to"))
	to.Required, to.Valid = true, p.notPast
	to.Closed = func(day civil.Date) string { return p.show.NotDelivered(row, day, d.Closed) }
	to.SetDate(row.Wish)
	a := p.ask(question{
		title: d.T("subscriptions.move.title", "day", row.Wish), do: d.T("subscriptions.move.do"), fields: []kit.Field{to},
		body: func() exchange.OnSubscription {
			return exchange.Move{Ref: p.show.Ref(), Date: row.Wish, To: to.Date()}
		},
	})
	to.OnChange = a.weigh
}

// askParcel changes what is in the chosen delivery, and in no other.
func (p *cardPane) askParcel() {
	d, row := p.screen.desk, p.coming.row()
	lines := newLinesField(d, p.show.Goods(row.Wish), p.show.Parcel(row))
	lines.Required = true
	a := p.ask(question{
		title: d.T("subscriptions.parcel.title", "day", row.Wish), do: d.T("subscriptions.change.do"), fields: []kit.Field{lines},
		body: func() exchange.OnSubscription { return p.show.ParcelWish(row, lines.typed()) },
	})
	lines.OnChange = a.weigh
}

// askUsual gives the chosen delivery its usual contents again.
func (p *cardPane) askUsual() {
	d, row := p.screen.desk, p.coming.row()
	p.ask(question{
		title: d.T("subscriptions.usual.title", "day", row.Wish), do: d.T("subscriptions.usual.do"),
		body: func() exchange.OnSubscription { return p.show.UsualWish(row) },
	})
}
