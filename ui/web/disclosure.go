package web

import (
	"archive/zip"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"turnus/domain/customer"
	"turnus/domain/office/people"
	"turnus/domain/shipto"
	"turnus/ui/text"
)

// The files of what a person is given of their data.
const (
	disclosureData   = "data.json"
	disclosureSchema = "data.schema.json"
	disclosurePage   = "auskunft.html"
)

// DisclosureZip writes everything that is kept of a person into one archive: for
// programs, and as a page in the person's language. The same makes the same bytes.
func (p Pages) DisclosureZip(out io.Writer, d people.Disclosure) error {
	data, err := d.Encode()
	if err != nil {
		return err
	}
	schema, err := people.DisclosureSchema()
	if err != nil {
		return err
	}
	page, err := p.Disclosure(d)
	if err != nil {
		return err
	}
	z := zip.NewWriter(out)
	for _, f := range []struct {
		name    string
		content []byte
	}{{disclosurePage, page}, {disclosureData, data}, {disclosureSchema, schema}} {
		w, err := z.CreateHeader(&zip.FileHeader{Name: f.name, Method: zip.Deflate, Modified: d.AsOf.At(0, time.UTC)})
		if err != nil {
			return err
		}
		if _, err := w.Write(f.content); err != nil {
			return err
		}
	}
	return z.Close()
}

// told is the page a person reads.
type told struct {
	Title  string
	Lead   string
	Says   []string
	Parts  []toldPart
	Tables []table
}

// toldPart is a block of facts.
type toldPart struct {
	ID    string
	Title string
	State string
	Facts []fact
}

// Disclosure makes the page that says what is kept of a person.
func (p Pages) Disclosure(d people.Disclosure) ([]byte, error) {
	v := teller{Pages: p, Disclosure: d, w: p.words(d.Language)}
	return p.write(toldPage, d.Language, v.w.T("web.disclosure.title"), link{}, nil, v.page())
}

// teller speaks of what is kept in the person's language.
type teller struct {
	Pages
	people.Disclosure

	w *text.Words
}

func (v teller) page() told {
	w, c := v.w, v.Person()
	out := told{
		Title: w.T("web.disclosure.title"),
		Lead:  w.T("web.disclosure.lead", "name", c.Party.Name(), "number", c.Number, "date", v.AsOf),
		Says:  []string{w.T("web.disclosure.says", "shop", v.Disclosure.Shop, "file", disclosureData), w.T("web.disclosure.kept")},
	}
	for i, c := range v.Customers {
		out.Parts = append(out.Parts, v.customer(i, c))
	}
	for i := range v.Subscriptions {
		out.Parts = append(out.Parts, v.subscription(i))
	}
	for _, t := range []table{v.orders(), v.slips(), v.documents(), v.requests(), v.notices(), v.openings(), v.changes()} {
		if len(t.Rows) > 0 {
			out.Tables = append(out.Tables, t)
		}
	}
	return out
}

// facts takes names and what they say in turn, and leaves out what says nothing.
func facts(pairs ...string) []fact {
	var out []fact
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			out = append(out, fact{Name: pairs[i], Says: pairs[i+1]})
		}
	}
	return out
}

func (v teller) customer(n int, c customer.Customer) toldPart {
	w, p := v.w, c.Party
	list := facts(
		w.T("web.disclosure.number"), c.Number, w.T("web.disclosure.company"), p.Company,
		w.T("web.disclosure.name"), p.PersonName(), w.T("web.account.billing"), oneLine(p.Address),
		w.T("web.account.delivery"), v.usual(c), w.T("web.account.email"), c.Email, w.T("web.account.phone"), c.Phone,
		w.T("web.disclosure.uid"), c.UID, w.T("web.disclosure.language"), w.T("common.language."+string(c.Lang)),
		w.T("web.account.cycle"), capital(w.T("common.cycle."+string(c.Cycle))),
		w.T("web.disclosure.dislikes"), w.Dislikes(c.Dislikes), w.T("web.disclosure.note"), c.Note,
	)
	for _, x := range c.Places {
		list = append(list, fact{Name: w.T("web.disclosure.place", "name", x.Name), Says: v.place(x.ShipTo)})
	}
	for _, x := range c.Remarks {
		list = append(list, fact{Name: w.T("web.disclosure.remark"), Says: w.T("web.account.comment_until", "text", x.Text, "until", x.Until)})
	}
	for _, h := range c.Holds {
		list = append(list, fact{Name: w.T("customers.hold." + string(h.Kind)), Says: w.Range(h.Range()), More: h.Reason})
	}
	title := w.T("web.disclosure.person")
	if n > 0 {
		title = w.T("web.disclosure.merged", "number", c.Number)
	}
	return toldPart{ID: "person-" + strconv.Itoa(n+1), Title: title, Facts: list}
}

// usual is where a customer's parcels go: with the street, also where only what the
// driver must know there was written down. "" is the billing address alone.
func (v teller) usual(c customer.Customer) string {
	if c.ShipTo == (shipto.ShipTo{}) {
		return ""
	}
	return v.place(c.Destination())
}

func (v teller) place(to shipto.ShipTo) string {
	says := []string{oneLine(to.Address), to.DropPlace, "", ""}
	if to.DoorCode != "" {
		says[2] = v.w.T("history.place.code", "code", to.DoorCode)
	}
	if to.Tour != "" {
		says[3] = v.w.T("history.place.tour", "tour", to.Tour)
	}
	if p, ok := v.Point(to.PickupPointID); ok {
		says[0] = v.w.T("web.account.pickup", "name", p.Names.In(v.Language), "address", oneLine(p.Address))
	}
	return strings.Join(slices.DeleteFunc(says, func(s string) bool { return s == "" }), ", ")
}

func (v teller) subscription(n int) toldPart {
	w, s := v.w, v.Subscriptions[n]
	var list []fact
	for _, x := range s.Versions {
		var lines []string
		for _, l := range x.Lines {
			lines = append(lines, w.T("web.account.line", "quantity", l.Quantity, "article", v.Article(l.ArticleID).In(v.Language)))
		}
		list = append(list, fact{
			Name: w.T("web.disclosure.from", "date", x.From), Says: w.List(lines),
		})
		list = append(list, facts(w.T("web.account.plan"), v.Plan(x.PlanID).In(v.Language))...)
		if place := v.place(x.ShipTo); place != "" {
			list = append(list, fact{Name: w.T("web.disclosure.head.place"), Says: place})
		}
	}
	for _, x := range s.Pauses {
		list = append(list, fact{Name: w.T("web.account.pauses"), Says: w.Range(x.Range())})
	}
	for _, x := range s.Skips {
		list = append(list, fact{Name: w.T("web.account.skips"), Says: w.Date(x.Nominal)})
	}
	for _, x := range s.Moves {
		list = append(list, fact{Name: w.T("web.disclosure.moved"), Says: w.T("web.disclosure.move", "from", x.Nominal, "to", x.To)})
	}
	for _, x := range s.Remarks {
		list = append(list, fact{Name: w.T("web.disclosure.remark"), Says: w.T("web.account.comment_until", "text", x.Text, "until", x.Until)})
	}
	for _, x := range s.Cards {
		list = append(list, fact{Name: w.T("web.disclosure.card"), Says: x.Text})
	}
	list = append(list, facts(w.T("web.account.since"), w.Date(s.Start), w.T("web.account.end"), w.Date(s.LastDay()))...)
	if c := s.Cancellation; c != nil {
		list = append(list, fact{Name: w.T("web.disclosure.cancelled"), Says: w.Date(c.Given), More: c.Reason})
	}
	return toldPart{
		ID: "subscription-" + strconv.Itoa(n+1), Title: w.T("web.account.subscription", "number", s.Number),
		State: w.T("common.subscription." + string(s.StateOn(v.AsOf))), Facts: list,
	}
}
