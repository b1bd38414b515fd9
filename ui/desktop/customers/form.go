package customers

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"turnus/domain/address"
	"turnus/domain/catalog"
	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/office/people"
	"turnus/domain/shipto"
	"turnus/ui/desktop/kit"
)

// form are the fields of a customer.
type form struct {
	screen *Screen
	text   map[string]*kit.TextField
	lang   *kit.ChoiceField[lang.Lang]
	cycle  *kit.ChoiceField[customer.Cycle]
	point  *kit.ChoiceField[int64]
	note   *kit.TextField

	dislikes *dislikesFields

	fields []kit.Field
	pairs  [][2]kit.Field
}

// newForm has the customer in its fields.
func (s *Screen) newForm(c customer.Customer, points map[int64]shipto.PickupPoint, articles map[int64]catalog.Article) *form {
	f := &form{screen: s, text: map[string]*kit.TextField{}}
	d := s.desk
	f.beside(f.line("number", "number", c.Number, true), f.line("salutation", "salutation", c.Party.Salutation, false))
	f.beside(f.line("first_name", "first_name", c.Party.FirstName, false), f.line("last_name", "last_name", c.Party.LastName, false))
	f.beside(f.line("company", "company", c.Party.Company, false), f.line("uid", "uid", c.UID, false))
	f.beside(f.line("street", "street", c.Party.Address.Street, false), f.line("house_no", "house_no", c.Party.Address.HouseNo, false))
	f.beside(f.line("postal_code", "postal_code", c.Party.Address.PostalCode, true), f.line("billing_address", "town", c.Party.Address.Town, true))
	f.beside(f.line("email", "email", c.Email, false), f.line("phone", "phone", c.Phone, false))
	f.lang = kit.NewChoiceField(d, "language", d.T("customers.field.language"), options(languages(d.Words)))
	f.lang.SetValue(c.Lang)
	f.cycle = kit.NewChoiceField(d, "billing_cycle", d.T("customers.field.cycle"), options(cycles(d.Words)))
	f.cycle.SetValue(c.Cycle)
	f.beside(f.lang, f.cycle)
	f.place(c.ShipTo, points)
	f.fields = append(f.fields, f.line("country", "country", c.Party.Address.Country, true))
	f.dislikes = newDislikesFields(d, c.Dislikes, articles)
	f.fields = append(f.fields, f.dislikes.words, f.dislikes.meets, f.dislikes.allergens)
	f.note = kit.NewMultiLineField(d, "note", d.T("customers.field.note"))
	f.note.SetText(c.Note)
	f.fields = append(f.fields, f.note)
	return f
}

// place are the fields of where parcels go: a pick-up point or an address of its
// own, else the billing address.
func (f *form) place(to shipto.ShipTo, points map[int64]shipto.PickupPoint) {
	d := f.screen.desk
	f.point = kit.NewChoiceField(d, "pickup_point", d.T("customers.field.point"), pointOptions(d, points, d.T("customers.no_point")))
	f.point.SetValue(to.PickupPointID)
	f.beside(f.point, f.line("tour", "tour", to.Tour, false))
	f.beside(f.line("ship_street", "ship_street", to.Address.Street, false), f.line("ship_house_no", "ship_house_no", to.Address.HouseNo, false))
	f.beside(f.line("ship_postal_code", "ship_postal_code", to.Address.PostalCode, false), f.line("ship_to", "ship_town", to.Address.Town, false))
	f.beside(f.line("drop_place", "drop_place", to.DropPlace, false), f.line("door_code", "door_code", to.DoorCode, false))
}

func pointOptions(d *kit.Desk, points map[int64]shipto.PickupPoint, none string) []kit.Option[int64] {
	var out []kit.Option[int64]
	for id, p := range points {
		out = append(out, kit.Option[int64]{Value: id, Name: p.Names.In(d.Words.Lang())})
	}
	slices.SortFunc(out, func(a, b kit.Option[int64]) int {
		return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Value, b.Value))
	})
	return append([]kit.Option[int64]{{Name: none}}, out...)
}

// line is a field of one line.
func (f *form) line(path, key, value string, required bool) *kit.TextField {
	x := kit.NewTextField(f.screen.desk, path, f.screen.desk.T("customers.field."+key))
	x.SetText(value)
	x.Required = required
	f.text[key] = x
	return x
}

// beside adds two fields in a row.
func (f *form) beside(left, right kit.Field) {
	f.fields = append(f.fields, left, right)
	f.pairs = append(f.pairs, [2]kit.Field{left, right})
}

// watch calls something when a field changes.
func (f *form) watch(changed func()) {
	for _, x := range f.text {
		x.OnChange = changed
	}
	f.lang.OnChange, f.cycle.OnChange, f.point.OnChange, f.note.OnChange = changed, changed, changed, changed
	f.dislikes.words.OnChange = func() {
		f.dislikes.say()
		changed()
	}
	f.dislikes.allergens.OnChange = f.dislikes.words.OnChange
}

// into puts what is typed into a customer.
func (f *form) into(c customer.Customer) customer.Customer {
	t := func(key string) string { return f.text[key].Text() }
	c.Number = t("number")
	c.Party = address.Party{
		Company: t("company"), Salutation: t("salutation"), FirstName: t("first_name"), LastName: t("last_name"),
		Address: address.Address{
			Street: t("street"), HouseNo: t("house_no"), PostalCode: t("postal_code"), Town: t("town"), Country: strings.ToUpper(t("country")),
		},
	}
	c.Email, c.Phone, c.UID, c.Note = t("email"), t("phone"), t("uid"), f.note.Text()
	c.Lang, c.Cycle = f.lang.Value(), f.cycle.Value()
	c.ShipTo = f.shipTo(c.Party.Address.Country)
	c.Dislikes = f.dislikes.dislikes(c.Dislikes)
	return c
}

func (f *form) shipTo(country string) shipto.ShipTo {
	t := func(key string) string { return f.text[key].Text() }
	to := shipto.ShipTo{PickupPointID: f.point.Value(), DropPlace: t("drop_place"), DoorCode: t("door_code"), Tour: t("tour")}
	if to.PickupPointID != 0 {
		return shipto.ShipTo{PickupPointID: to.PickupPointID} // the point's address is not repeated
	}
	to.Address = address.Address{Street: t("ship_street"), HouseNo: t("ship_house_no"), PostalCode: t("ship_postal_code"), Town: t("ship_town")}
	if !to.Address.IsZero() {
		to.Address.Country = country
	}
	return to
}

// forForm is what the form needs beside the customer.
type forForm struct {
	detail people.Detail
	offer  catalog.Offer
}

// askNew opens the form of a new customer, with the next number.
func (s *Screen) askNew() {
	s.openForm(s.office.Jobs.Blank, s.desk.T("customers.new.do"), s.desk.T("customers.new.title"))
}

// askChange opens the form with the customer.
func (p *cardPane) askChange() {
	shown := p.show.read.detail
	p.screen.openForm(func(context.Context) (people.Detail, error) { return shown, nil },
		p.T("customers.save"), p.show.Title())
}

// openForm opens the form with a customer that is read first.
func (s *Screen) openForm(read func(context.Context) (people.Detail, error), do string, title string) {
	kit.Start(s.desk.Tasks, kit.Work[forForm]{
		Do: func(ctx context.Context) (forForm, error) {
			var x forForm
			var err error
			if x.detail, err = read(ctx); err != nil {
				return x, err
			}
			x.offer, err = s.office.Offer(ctx)
			return x, err
		},
		Then: func(x forForm) {
			f := s.newForm(x.detail.Customer, x.detail.Points, x.offer.Articles)
			a := s.ask(x.detail.Customer, question{title: title, do: do, fields: f.fields, pairs: f.pairs, build: f.into})
			f.watch(a.weigh)
		},
	})
}
