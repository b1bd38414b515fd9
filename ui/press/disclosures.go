package press

import (
	"io"

	"turnus/domain/office/people"
	"turnus/domain/shop"
	"turnus/ui/web"
)

// Disclosure keeps what a person is given of their data, as one archive in the
// month it was made. It returns where.
func (p Press) Disclosure(s shop.Shop, d people.Disclosure) (string, error) {
	name := p.Words.T("press.disclosure", "number", d.Person().Number, "date", d.AsOf.String())
	return p.Documents.Write(filed(d.AsOf, name+".zip"), func(w io.Writer) error { return web.Pages{Shop: s}.DisclosureZip(w, d) })
}
