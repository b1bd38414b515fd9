package customers

import (
	"context"
	"strings"

	"turnus/domain/address"
	"turnus/domain/catalog"
	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/office/people"
	"turnus/ui/desktop/kit"
)

// form are the fields of a customer.
type form struct {
	screen *Screen
	text   map[string]*kit.TextField
	lang   *kit.ChoiceField[lang.Lang]
	cycle  *kit.ChoiceField[customer.Cycle]
	place  *placeFields
	note   *kit.TextField

	dislikes *dislikesFields

	fields []kit.Field
	pairs  [][2]kit.Field
}

// newForm has the customer in its fields.
func (s *Screen) newForm(x people.Detail, articles map[int64]catalog.Article) *form {
	c := x.Customer
	f := &form{screen: s, text: map[string]*kit.TextField{}}
	d := s.desk
	f.beside(f.line("number", "number", c.Number, true), f.line("salutation", "salutation", c.Party.Salutation, false))
	f.beside(f.line("first_name", "first_name", c.Party.FirstName, false), f.line("last_name", "last_name", c.Party.LastName, false))
	f.fields = append(f.fields, f.line("company", "company", c.Party.Company, false))
	f.beside(f.line("street", "street", c.Party.Address.Street, false), f.line("house_no", "house_no", c.Party.Address.HouseNo, false))
	f.beside(f.line("postal_code", "postal_code", c.Party.Address.PostalCode, true), f.line("billing_address", "town", c.Party.Address.Town, true))
	f.beside(f.line("country", "country", c.Party.Address.Country, true), f.line("uid", "uid", c.UID, false))
	f.beside(f.line("email", "email", c.Email, false), f.line("phone", "phone", c.Phone, false))
	f.lang = kit.NewChoiceField(d, "language", d.T("customers.field.language"), options(languages(d.Words)))
	f.lang.SetValue(c.Lang)
	f.cycle = kit.NewChoiceField(d, "billing_cycle", d.T("customers.field.cycle"), options(cycles(d.Words)))
	f.cycle.SetValue(c.Cycle)
	f.beside(f.lang, f.cycle)
	f.place = newPlaceFields(d, "ship_", d.T("customers.no_point"), c.ShipTo, x)
	f.place.home = func() address.Address { return address.Address{PostalCode: f.text["postal_code"].Text()} }
	for _, pair := range f.place.pairs() {
		f.beside(pair[0], pair[1])
	}
	f.dislikes = newDislikesFields(d, c.Dislikes, articles)
	f.fields = append(f.fields, f.dislikes.words, f.dislikes.meets, f.dislikes.allergens)
	f.note = kit.NewMultiLineField(d, "note", d.T("customers.field.note"))
	f.note.SetText(c.Note)
	f.fields = append(f.fields, f.note)
	return f
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
	f.place.watch(changed)
	f.lang.OnChange, f.cycle.OnChange, f.note.OnChange = changed, changed, changed
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
	c.ShipTo = f.place.shipTo(c.Party.Address.Country)
	c.Dislikes = f.dislikes.dislikes(c.Dislikes)
	return c
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
			f := s.newForm(x.detail, x.offer.Articles)
			a := s.ask(x.detail.Customer, question{title: title, do: do, fields: f.fields, pairs: f.pairs, arrange: f.place.show, build: f.into})
			f.watch(a.weigh)
		},
	})
}
