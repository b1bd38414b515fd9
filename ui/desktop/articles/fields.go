package articles

import (
	"maps"
	"slices"
	"strings"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/ui/desktop/kit"
)

// instead is how many substitutes an article can be given here.
const instead = 3

// texts are a field for each language.
type texts map[lang.Lang]*kit.TextField

// fields are all that can be typed and chosen of an article.
type fields struct {
	desk *kit.Desk

	number               *kit.TextField
	names, abouts, sizes texts
	single, regularly    *kit.CheckField
	activeFrom, activeTo *kit.DateField
	price, deposit       *kit.AmountField
	priceFrom            *kit.DateField
	vat                  *kit.ChoiceField[string]
	plans                *kit.TicksField[int64]
	unit                 *kit.TextField
	step                 *kit.QuantityField
	family               *kit.ChoiceField[int64]
	allergens            *kit.TicksField[catalog.Allergen]
	substitutes          [instead]*kit.ChoiceField[int64]
	storage              *kit.TextField
	lead, fresh          *kit.NumberField
	picture              catalog.Picture
	kept                 catalog.Article // what no field stands for
}

// inLanguages makes a field for each language; the path of the German one has no
// language.
func inLanguages(d *kit.Desk, path string, languages []lang.Lang, field func(d *kit.Desk, path, label string) *kit.TextField) texts {
	out := texts{}
	for _, l := range languages {
		at := path
		if l != lang.DE {
			at += "." + string(l)
		}
		out[l] = field(d, at, d.T("articles.field."+path, "lang", l))
	}
	return out
}

func (t texts) set(values lang.Texts) {
	for l, f := range t {
		f.SetText(values[l])
	}
}

// onto are the texts with what stands in the fields; other languages are kept.
func (t texts) onto(kept lang.Texts) lang.Texts {
	out := maps.Clone(kept)
	if out == nil {
		out = lang.Texts{}
	}
	for l, f := range t {
		delete(out, l)
		if s := strings.TrimSpace(f.Text()); s != "" {
			out[l] = s
		}
	}
	return out
}

// ordered are the fields in the order of languages.
func (t texts) ordered() []kit.Field {
	var out []kit.Field
	for _, l := range lang.All {
		if f, ok := t[l]; ok {
			out = append(out, f)
		}
	}
	return out
}

// newFields makes them for what the shop has.
func newFields(d *kit.Desk, s Stored) *fields {
	label := func(key string) string { return d.T("articles.field." + key) }
	f := &fields{desk: d}
	f.number = kit.NewTextField(d, "number", label("number"))
	f.number.Required = true
	languages := languagesOf(s)
	f.names = inLanguages(d, "name", languages, kit.NewTextField)
	f.names[lang.DE].Required = true
	f.abouts = inLanguages(d, "description", languages, kit.NewMultiLineField)
	f.sizes = inLanguages(d, "size", languages, kit.NewTextField)
	f.single = kit.NewCheckField(d, "sell_single", label("sell_single"))
	f.regularly = kit.NewCheckField(d, "sell_subscription", label("sell_subscription"))
	f.activeFrom = kit.NewDateField(d, "active_from", label("active_from"))
	f.activeTo = kit.NewDateField(d, "active_to", label("active_to"))
	f.price = kit.NewAmountField(d, "price", label("price"))
	f.priceFrom = kit.NewDateField(d, "price_from", label("price_from"))
	f.deposit = kit.NewAmountField(d, "deposit", label("deposit"))
	f.vat = kit.NewChoiceField(d, "vat", label("vat"), vatOptions(d, s))
	f.plans = kit.NewTicksField(d, "plans", label("plans"), planOptions(d, s))
	f.unit = kit.NewTextField(d, "unit", label("unit"))
	f.step = kit.NewQuantityField(d, "step", label("step"))
	f.family = kit.NewChoiceField(d, "family", label("family"), articleOptions(d, s, 0))
	var allergens []kit.Option[catalog.Allergen]
	for _, a := range catalog.Allergens {
		allergens = append(allergens, kit.Option[catalog.Allergen]{Value: a, Name: d.Words.Allergen(a)})
	}
	f.allergens = kit.NewTicksField(d, "allergens", label("allergens"), allergens)
	for i := range f.substitutes {
		f.substitutes[i] = kit.NewChoiceField(d, "substitutes", d.T("articles.field.substitute", "nth", i+1), articleOptions(d, s, 0))
	}
	f.storage = kit.NewTextField(d, "storage", label("storage"))
	f.lead = kit.NewNumberField(d, "lead_days", label("lead_days"), catalog.MaxLeadDays, catalog.CodeLeadInvalid)
	f.fresh = kit.NewNumberField(d, "freshness", label("freshness"), catalog.MaxFreshness, catalog.CodeFreshInvalid)
	return f
}

// languagesOf are the languages of the shop, German among them.
func languagesOf(s Stored) []lang.Lang {
	var out []lang.Lang
	for _, l := range lang.All {
		if l == lang.DE || slices.Contains(s.Offer.Shop.Languages, l) {
			out = append(out, l)
		}
	}
	return out
}

func vatOptions(d *kit.Desk, s Stored) []kit.Option[string] {
	var out []kit.Option[string]
	for _, code := range s.Offer.Shop.VATCodes() {
		rate, _ := s.Offer.Shop.VATRate(code, d.Today())
		out = append(out, kit.Option[string]{Value: code, Name: d.T("articles.vat", "code", code, "rate", rate)})
	}
	return out
}

func planOptions(d *kit.Desk, s Stored) []kit.Option[int64] {
	var out []kit.Option[int64]
	for _, p := range s.plans() {
		out = append(out, kit.Option[int64]{Value: p.ID, Name: p.Names.In(d.Words.Lang())})
	}
	return out
}

// articleOptions are nothing, and every other article.
func articleOptions(d *kit.Desk, s Stored, but int64) []kit.Option[int64] {
	out := []kit.Option[int64]{{Name: d.T("articles.none")}}
	for _, a := range s.Articles {
		if a.ID != but {
			out = append(out, kit.Option[int64]{Value: a.ID, Name: a.Number + " · " + a.Names.In(d.Words.Lang())})
		}
	}
	return out
}

// fill shows an article.
func (f *fields) fill(a catalog.Article, s Stored) {
	f.kept, f.picture = a, a.Picture
	f.number.SetText(a.Number)
	f.names.set(a.Names)
	f.abouts.set(a.Description)
	f.sizes.set(a.Size)
	f.single.SetOn(a.SellSingle)
	f.regularly.SetOn(a.SellSubscription)
	f.activeFrom.SetDate(a.Active.From)
	f.activeTo.SetDate(a.Active.To)
	f.deposit.SetAmount(a.Deposit)
	f.vat.SetValue(a.VATCode)
	f.plans.SetValues(a.PlanIDs...)
	f.unit.SetText(f.desk.Words.Unit(a.Unit))
	if a.Step != 0 {
		f.step.SetQuantity(a.Step)
	}
	f.family.SetOptions(articleOptions(f.desk, s, a.ID))
	f.family.SetValue(a.FamilyID)
	f.allergens.SetValues(a.Allergens...)
	for i, c := range f.substitutes {
		c.SetOptions(articleOptions(f.desk, s, a.ID))
		if i < len(a.SubstituteIDs) {
			c.SetValue(a.SubstituteIDs[i])
		}
	}
	f.storage.SetText(a.Storage)
	f.lead.SetNumber(a.LeadDays)
	f.fresh.SetNumber(a.Freshness)
	f.priceFrom.SetDate(f.desk.Today())
}

// article is what stands in the fields. What cannot be read is as if it was
// empty; the field says so.
func (f *fields) article() catalog.Article {
	a := f.kept
	a.Number = strings.TrimSpace(f.number.Text())
	a.Names, a.Description, a.Size = f.names.onto(a.Names), f.abouts.onto(a.Description), f.sizes.onto(a.Size)
	a.SellSingle, a.SellSubscription = f.single.On(), f.regularly.On()
	a.Active = civil.Between(f.activeFrom.Date(), f.activeTo.Date())
	a.Deposit, a.VATCode, a.PlanIDs = f.deposit.Amount(), f.vat.Value(), f.plans.Values()
	slices.Sort(a.PlanIDs)
	if f.unit.Text() != f.desk.Words.Unit(a.Unit) { // the same word in another language is none
		a.Unit = f.unit.Text()
	}
	a.Step, a.FamilyID, a.Allergens, a.Picture = f.step.Quantity(), f.family.Value(), f.allergens.Values(), f.picture
	a.SubstituteIDs = f.chosenInstead()
	a.Storage, a.LeadDays, a.Freshness = f.storage.Text(), f.lead.Number(), f.fresh.Number()
	if a.ID == 0 {
		a.Prices = f.firstPrice()
	}
	return a
}

func (f *fields) chosenInstead() []int64 {
	var out []int64
	for _, c := range f.substitutes {
		if id := c.Value(); id != 0 && !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	if len(f.kept.SubstituteIDs) > instead { // more than there are fields for came from a file
		out = append(out, f.kept.SubstituteIDs[instead:]...)
	}
	return out
}

// firstPrice is the price of a new article, nil for none.
func (f *fields) firstPrice() []catalog.Price {
	if f.price.Empty() {
		return nil
	}
	return []catalog.Price{{From: f.priceFrom.Date(), Amount: f.price.Amount()}}
}

// all calls changed when anything is typed or chosen.
func (f *fields) all(changed func()) {
	for _, t := range []texts{f.names, f.abouts, f.sizes} {
		for _, x := range t {
			x.OnChange = changed
		}
	}
	for _, x := range []*kit.TextField{f.number, f.unit, f.storage} {
		x.OnChange = changed
	}
	f.single.OnChange, f.regularly.OnChange, f.activeFrom.OnChange, f.activeTo.OnChange = changed, changed, changed, changed
	f.price.OnChange, f.priceFrom.OnChange, f.deposit.OnChange, f.vat.OnChange = changed, changed, changed, changed
	f.plans.OnChange, f.step.OnChange, f.family.OnChange, f.allergens.OnChange = changed, changed, changed, changed
	f.lead.OnChange, f.fresh.OnChange = changed, changed
	for _, c := range f.substitutes {
		c.OnChange = changed
	}
}
