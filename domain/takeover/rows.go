package takeover

import (
	"strings"

	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/exchange"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/tabular"
)

// CustomerRow is a customer.
type CustomerRow struct {
	At
	exchange.UpsertCustomer
	Tour     string // name of the delivery round
	Remark   string
	Allergy  string // becomes a safety remark
	Dislikes []string
}

// ArticleRow is an article.
type ArticleRow struct {
	At
	exchange.UpsertArticle
}

// SubscriptionRow is a subscription with its lines, which may stand in several
// rows.
type SubscriptionRow struct {
	At
	Number, Customer, Receiver, Plan string
	Start                            civil.Date // since when; zero: from Next on
	Next                             civil.Date // day of the next delivery, by the old system
	End                              civil.Date
	Left                             int // deliveries still to come; 0: no such end
	Pause                            civil.Range
	Lines                            []exchange.Line
	Remark                           string
}

// OpenItemRow is an invoice that is not paid.
type OpenItemRow struct {
	At
	Customer, Invoice string
	Date, Due         civil.Date
	Amount            money.Amount
}

// PrepaidRow is what is left of deliveries that were paid for.
type PrepaidRow struct {
	At
	Subscription string
	Deliveries   int
	Amount       money.Amount
}

// CratesRow is crates or jars that are out.
type CratesRow struct {
	At
	Customer, Article string
	Quantity          money.Quantity
}

// reader reads one row.
type reader struct {
	tabular.Reader
	at At
}

func (r *reader) opt(column string) exchange.Opt[string] {
	v := r.Text(column)
	return exchange.Opt[string]{Value: v, Set: v != ""}
}

func (r *reader) customer() CustomerRow {
	row := CustomerRow{At: r.at, Tour: r.Text("tour"), Remark: r.Text("remark"), Allergy: r.Text("allergy"), Dislikes: list(r.Text("dislikes"))}
	row.UpsertCustomer = exchange.UpsertCustomer{
		Number: r.Needed("number"), Salutation: r.opt("salutation"), FirstName: r.opt("first_name"), LastName: r.opt("last_name"),
		Company: r.opt("company"), Email: r.opt("email"), Phone: r.opt("phone"), UID: r.opt("uid"), PickupPoint: r.opt("pickup_point"),
		BillingAddress:  r.place(""),
		DeliveryAddress: r.place("ship_"),
		Language:        oneOf(r, "language", languages),
		BillingCycle:    oneOf(r, "billing_cycle", cycles),
	}
	row.DeliveryAddress.DropPlace, row.DeliveryAddress.DoorCode = r.opt("drop_place"), r.opt("door_code")
	return row
}

func (r *reader) place(prefix string) exchange.Place {
	return exchange.Place{
		Street: r.opt(prefix + "street"), HouseNo: r.opt(prefix + "house_no"), PostalCode: r.opt(prefix + "postal_code"),
		Town: r.opt(prefix + "town"), Country: r.opt(prefix + "country"),
	}
}

func (r *reader) article() ArticleRow {
	b := exchange.UpsertArticle{Number: r.Needed("number"), Name: lang.Texts{lang.DE: r.Needed("name")}, Unit: r.opt("unit"), VAT: r.opt("vat"), Storage: r.opt("storage")}
	for l, column := range map[lang.Lang]string{lang.FR: "name_fr", lang.IT: "name_it", lang.EN: "name_en"} {
		if v := r.Text(column); v != "" {
			b.Name[l] = v
		}
	}
	if price, ok := r.Amount("price"); ok {
		b.Price = exchange.Some(price)
	}
	if deposit, ok := r.Amount("deposit"); ok {
		b.Deposit = exchange.Some(deposit)
	}
	if r.Text("lead_days") != "" {
		b.LeadDays = exchange.Some(r.Whole("lead_days"))
	}
	if sold := oneOf(r, "sold", ways); sold.Set {
		b.SellSingle, b.SellSubscription = exchange.Some(sold.Value != byPlan), exchange.Some(sold.Value != singly)
	}
	if plans := list(r.Text("plans")); len(plans) > 0 {
		b.Plans = exchange.Some(plans)
		if r.Text("sold") == "" {
			b.SellSubscription = exchange.Some(true)
		}
	}
	return ArticleRow{At: r.at, UpsertArticle: b}
}

func (r *reader) subscription() SubscriptionRow {
	row := SubscriptionRow{
		At: r.at, Number: r.Needed("number"), Customer: r.Needed("customer"), Receiver: r.Text("receiver"), Plan: r.Needed("plan"),
		Start: r.Date("start"), Next: r.Date("next"), End: r.Date("end"), Left: r.Whole("left"),
		Pause: civil.Range{From: r.Date("pause_from"), To: r.Date("pause_to")}, Remark: r.Text("remark"),
	}
	line := exchange.Line{Article: r.Needed("article"), Quantity: money.One}
	if q, ok := r.Quantity("quantity"); ok {
		line.Quantity = q
	}
	if price, ok := r.Amount("price"); ok {
		line.UnitPrice = exchange.Some(price)
	}
	row.Lines = []exchange.Line{line}
	return row
}

// contradicts names a column in which two rows of one subscription differ; "" if
// they agree. A column that is empty in the later row says nothing.
func (s SubscriptionRow) contradicts(t SubscriptionRow) string {
	for _, c := range []struct {
		column string
		differ bool
	}{
		{"customer", t.Customer != s.Customer}, {"plan", t.Plan != s.Plan},
		{"receiver", t.Receiver != "" && t.Receiver != s.Receiver},
		{"start", !t.Start.IsZero() && t.Start != s.Start}, {"next", !t.Next.IsZero() && t.Next != s.Next},
		{"end", !t.End.IsZero() && t.End != s.End}, {"left", t.Left != 0 && t.Left != s.Left},
	} {
		if c.differ {
			return c.column
		}
	}
	return ""
}

func (r *reader) openItem() OpenItemRow {
	row := OpenItemRow{At: r.at, Customer: r.Needed("customer"), Invoice: r.Needed("invoice"), Date: r.Date("date"), Due: r.Date("due")}
	r.Needed("amount")
	row.Amount, _ = r.Amount("amount")
	return row
}

func (r *reader) prepaid() PrepaidRow {
	row := PrepaidRow{At: r.at, Subscription: r.Needed("subscription"), Deliveries: r.Whole("deliveries")}
	r.Needed("deliveries")
	row.Amount, _ = r.Amount("amount")
	return row
}

func (r *reader) crates() CratesRow {
	row := CratesRow{At: r.at, Customer: r.Needed("customer"), Article: r.Needed("article")}
	r.Needed("quantity")
	row.Quantity, _ = r.Quantity("quantity")
	return row
}

// way is how an article is sold.
type way int

const (
	singly way = iota
	byPlan
	bothWays
)

// Words old systems use for what Turnus has codes for.
var (
	languages = map[string]lang.Lang{
		"de": lang.DE, "deutsch": lang.DE, "d": lang.DE, "fr": lang.FR, "französisch": lang.FR, "f": lang.FR,
		"it": lang.IT, "italienisch": lang.IT, "i": lang.IT, "en": lang.EN, "englisch": lang.EN, "e": lang.EN,
	}
	cycles = map[string]customer.Cycle{
		"pro lieferung": customer.PerDelivery, "per_delivery": customer.PerDelivery, "lieferung": customer.PerDelivery,
		"wöchentlich": customer.Weekly, "weekly": customer.Weekly, "woche": customer.Weekly,
		"monatlich": customer.Monthly, "monthly": customer.Monthly, "monat": customer.Monthly,
		"quartalsweise": customer.Quarterly, "quarterly": customer.Quarterly, "quartal": customer.Quarterly,
	}
	ways = map[string]way{
		"einzeln": singly, "single": singly, "abo": byPlan, "abonnement": byPlan, "subscription": byPlan, "beides": bothWays, "both": bothWays,
	}
)

// oneOf is what a word means; one that is not known is a problem.
func oneOf[T any](r *reader, column string, words map[string]T) exchange.Opt[T] {
	v := r.Text(column)
	if v == "" {
		return exchange.Opt[T]{}
	}
	meant, known := words[strings.ToLower(v)]
	if !known {
		r.Problems.Add(CodeValueUnknown, column, "column", r.Typed(column), "value", v)
	}
	return exchange.Opt[T]{Value: meant, Set: known}
}

// list is what stands between commas.
func list(s string) []string {
	var out []string
	for _, part := range strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r == '|' }) {
		if part = strings.TrimSpace(part); part != "" {
			out = append(out, part)
		}
	}
	return out
}
