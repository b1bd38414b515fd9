package customers

import (
	"cmp"
	"slices"
	"strings"

	"turnus/domain/address"
	"turnus/domain/civil"
	"turnus/domain/office/people"
	"turnus/domain/shipto"
	"turnus/ui/desktop/kit"
	"turnus/ui/text"
)

// placeFields are the fields of where parcels go: a pick-up point, or an address
// with what the driver must know there, and the tour that goes to it.
type placeFields struct {
	desk  *kit.Desk
	tours shipto.Tours
	was   shipto.ShipTo // when the fields were made
	point *kit.ChoiceField[int64]
	tour  *kit.ChoiceField[string]
	// An address of its own: street, house number, postal code, town; drop place and
	// door code.
	street, house, code, town, drop, door *kit.TextField
	// home is the address that stands for an empty one; nil: none does.
	home func() address.Address
}

// newPlaceFields has a place in its fields. Of the paths of its fields, those of the
// address begin with a prefix; so do the keys of their labels.
func newPlaceFields(d *kit.Desk, prefix, none string, to shipto.ShipTo, x people.Detail) *placeFields {
	line := func(path, key, value string) *kit.TextField {
		f := kit.NewTextField(d, path, d.T("customers.field."+key))
		f.SetText(value)
		return f
	}
	at := to.Address
	f := &placeFields{
		desk: d, tours: x.Tours, was: to,
		point:  kit.NewChoiceField(d, "pickup_point", d.T("customers.field.point"), pointOptions(d, x.Points, none)),
		street: line(prefix+"street", prefix+"street", at.Street), house: line(prefix+"house_no", prefix+"house_no", at.HouseNo),
		code: line(prefix+"postal_code", prefix+"postal_code", at.PostalCode), town: line("ship_to", prefix+"town", at.Town),
		drop: line("drop_place", "drop_place", to.DropPlace), door: line("door_code", "door_code", to.DoorCode),
	}
	f.point.SetValue(to.PickupPointID)
	f.tour = kit.NewChoiceField[string](d, "tour", d.T("customers.field.tour"), nil)
	f.tour.SetOptions(f.tourOptions(to))
	f.tour.SetValue(to.Tour)
	return f
}

// pairs are the fields that stand beside each other, in their order.
func (f *placeFields) pairs() [][2]kit.Field {
	return [][2]kit.Field{{f.point, f.tour}, {f.street, f.house}, {f.code, f.town}, {f.drop, f.door}}
}

// show shows the fields that matter, and which tour goes there by itself.
func (f *placeFields) show(form *kit.Form) {
	for _, x := range []kit.Field{f.street, f.house, f.code, f.town, f.drop, f.door} {
		form.SetVisible(x, f.point.Value() == 0)
	}
	f.tour.SetOptions(f.tourOptions(f.shipTo("")))
}

// watch calls something when a field changes.
func (f *placeFields) watch(changed func()) {
	for _, x := range []*kit.TextField{f.street, f.house, f.code, f.town, f.drop, f.door} {
		x.OnChange = changed
	}
	f.tour.OnChange = changed
	f.point.OnChange = func() {
		f.tour.SetValue("") // the tour of another place is not this one's
		if f.point.Value() == f.was.PickupPointID {
			f.tour.SetValue(f.was.Tour)
		}
		changed()
	}
}

// shipTo is the place in the fields; the country is of the address.
func (f *placeFields) shipTo(country string) shipto.ShipTo {
	to := shipto.ShipTo{PickupPointID: f.point.Value(), Tour: f.tour.Value()}
	if to.PickupPointID != 0 {
		return to // the point's address is not repeated
	}
	to.DropPlace, to.DoorCode = f.drop.Text(), f.door.Text()
	to.Address = address.Address{Street: f.street.Text(), HouseNo: f.house.Text(), PostalCode: f.code.Text(), Town: f.town.Text()}
	if !to.Address.IsZero() {
		to.Address.Country = country
	}
	return to
}

// tourOptions are the tours to choose from. The first is the one that goes to the
// place by its postal code; a tour the shop does not have stays until another one is
// chosen.
func (f *placeFields) tourOptions(to shipto.ShipTo) []kit.Option[string] {
	w := f.desk.Words
	if to.IsZero() && f.home != nil {
		to.Address = f.home()
	}
	out := []kit.Option[string]{{Name: w.T("customers.tour.none_at_point")}}
	named := to.Tour
	if to.PickupPointID == 0 {
		out[0].Name = tourByCode(w, f.tours, to.Address.PostalCode)
	}
	for _, t := range f.tours {
		out = append(out, kit.Option[string]{Value: t.Number, Name: tourName(w, t)})
		if strings.EqualFold(t.Number, named) && t.Number != named {
			named = ""
			out[len(out)-1].Value = to.Tour // written otherwise: stays as it is written
		}
	}
	if _, known := f.tours.Named(named); named != "" && !known {
		out = append(out, kit.Option[string]{Value: named, Name: w.T("customers.tour.unknown", "tour", named)})
	}
	return out
}

// tourByCode says which tour goes to a postal code.
func tourByCode(w *text.Words, tours shipto.Tours, code string) string {
	code = strings.TrimSpace(code)
	if code == "" {
		return w.T("customers.tour.by_code")
	}
	if t, ok := tours.Of(shipto.ShipTo{Address: address.Address{PostalCode: code}}); ok {
		return w.T("customers.tour.by_code_is", "code", code, "tour", tourName(w, t))
	}
	return w.T("customers.tour.by_code_none", "code", code)
}

// tourName is a tour with the days it drives, where it does not drive on all.
func tourName(w *text.Words, t shipto.Tour) string {
	if t.Weekdays == civil.NoWeekday {
		return t.Number
	}
	return t.Number + " (" + w.WeekdaysShort(t.Weekdays) + ")"
}

func pointOptions(d *kit.Desk, points map[int64]shipto.PickupPoint, none string) []kit.Option[int64] {
	var out []kit.Option[int64]
	for id, p := range points {
		name := p.Names.In(d.Words.Lang())
		if p.Weekdays != civil.NoWeekday {
			name += " (" + d.Words.WeekdaysShort(p.Weekdays) + ")"
		}
		out = append(out, kit.Option[int64]{Value: id, Name: name})
	}
	slices.SortFunc(out, func(a, b kit.Option[int64]) int {
		return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Value, b.Value))
	})
	return append([]kit.Option[int64]{{Name: none}}, out...)
}
