package sheet

import (
	"turnus/domain/lang"
	"turnus/domain/pricing"
	"turnus/ui/text"
)

// Prices is the list of what letters about new prices say, a row each article of a
// subscription. The heads are in the language of those who work there, what is
// read out to a customer in the customer's.
func Prices(letters []pricing.Letter, words func(lang.Lang) *text.Words, heads *text.Words) Table {
	t := Table{Name: heads.T("articles.letters.list")}
	for _, key := range []string{
		"notices.column.number", "notices.column.customer", "notices.column.email", "notices.column.phone", "notices.column.street",
		"notices.column.postal_code", "notices.column.town", "notices.column.country", "notices.column.language",
		"notices.column.subscription", "articles.column.receiver", "articles.column.number", "articles.column.name",
		"articles.column.quantity", "articles.column.unit", "articles.column.before", "articles.column.after", "articles.column.from",
	} {
		t.Columns = append(t.Columns, Column{Head: heads.T(key)})
	}
	for _, l := range letters {
		c, spoken := l.Customer, words(l.Customer.Lang)
		a := c.Party.Address
		for _, x := range l.Lines {
			t.Rows = append(t.Rows, []Cell{
				Text(c.Number), Text(c.Party.Name()), Text(c.Email), Text(c.Phone), Text(a.StreetLine()),
				Text(a.PostalCode), Text(a.Town), Text(a.Country), Text(heads.T("common.language." + string(spoken.Lang()))),
				Text(x.Subscription), Text(x.Receiver), Text(x.Article), Text(x.Names.In(spoken.Lang())),
				Quantity(x.Quantity), Text(spoken.Unit(x.Unit)), Text(x.Before.String()), Text(x.After.String()), Day(l.From),
			})
		}
	}
	return t
}
