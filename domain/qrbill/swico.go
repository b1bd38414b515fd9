package qrbill

import (
	"strconv"
	"strings"
	"time"

	"turnus/domain/civil"
	"turnus/domain/money"
)

// S1 is bill information by the Swico syntax definition S1 of 23 November
// 2018, with which the payer's software books a bill. Every part is optional.
// Dates are of the years 2000 to 2099, as the syntax has two digits for them.
type S1 struct {
	Invoice           string        // tag 10
	Date              civil.Date    // tag 11, of the invoice
	CustomerReference string        // tag 20
	UID               string        // tag 30, nine digits alone
	Service           civil.Range   // tag 31: From alone is a day, with To a period
	Rate              *money.Rate   // tag 32 when one rate covers the whole amount
	Taxes             []S1Tax       // tag 32 otherwise: net amounts by rate
	ImportTaxes       []S1Tax       // tag 33
	Conditions        []S1Condition // tag 40
}

// S1Tax is a rate with the amount it goes with.
type S1Tax struct {
	Rate   money.Rate
	Amount money.Amount
}

// S1Condition grants a discount, in percent, for payment within so many days;
// a discount of 0 states the term of payment.
type S1Condition struct {
	Discount money.Rate
	Days     int
}

// s1Prefix opens bill information in this syntax.
const s1Prefix = "//S1"

// s1Date is the form of a date: two digits each of year, month, day.
const s1Date = "060102"

// EncodeS1 gives the text for Bill.BillInformation, tags in ascending order,
// values escaped; "" if nothing is set. Encode checks its characters and length.
func EncodeS1(s S1) string {
	var b strings.Builder
	for _, e := range []struct{ tag, value string }{
		{"10", escapeS1(s.Invoice)},
		{"11", formatS1Date(s.Date)},
		{"20", escapeS1(s.CustomerReference)},
		{"30", escapeS1(s.UID)},
		{"31", formatS1Service(s.Service)},
		{"32", formatS1Rates(s)},
		{"33", formatS1Taxes(s.ImportTaxes)},
		{"40", formatS1Conditions(s.Conditions)},
	} {
		if e.value != "" {
			b.WriteString("/" + e.tag + "/" + e.value)
		}
	}
	if b.Len() == 0 {
		return ""
	}
	return s1Prefix + b.String()
}

// escapeS1 protects the slash, which divides tags and values.
func escapeS1(s string) string {
	return strings.NewReplacer(`\`, `\\`, `/`, `\/`).Replace(s)
}

func formatS1Date(d civil.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.Time().Format(s1Date)
}

// formatS1Service leaves out a period without beginning, which S1 cannot say.
func formatS1Service(r civil.Range) string {
	if r.From.IsZero() {
		return ""
	}
	return formatS1Date(r.From) + formatS1Date(r.To)
}

func formatS1Rates(s S1) string {
	if s.Rate != nil {
		return s.Rate.String()
	}
	return formatS1Taxes(s.Taxes)
}

func formatS1Taxes(taxes []S1Tax) string {
	parts := make([]string, len(taxes))
	for i, t := range taxes {
		parts[i] = t.Rate.String() + ":" + shortAmount(t.Amount)
	}
	return strings.Join(parts, ";")
}

// shortAmount drops decimals that say nothing: "14", "51.8". The field is short
// of room, and the examples of the syntax definition do so.
func shortAmount(a money.Amount) string {
	return strings.TrimSuffix(strings.TrimRight(a.String(), "0"), ".")
}

func formatS1Conditions(conditions []S1Condition) string {
	parts := make([]string, len(conditions))
	for i, c := range conditions {
		parts[i] = c.Discount.String() + ":" + strconv.Itoa(c.Days)
	}
	return strings.Join(parts, ";")
}

// DecodeS1 reads bill information; false if it is not in this syntax. Unknown
// tags and unreadable values are left out: the information is a help for
// booking, and one bad part must not hide the others.
func DecodeS1(text string) (S1, bool) {
	rest, found := strings.CutPrefix(text, s1Prefix+"/")
	if !found {
		return S1{}, false
	}
	var s S1
	parts := splitS1(rest)
	for i := 0; i+1 < len(parts); i += 2 {
		s.set(parts[i], parts[i+1])
	}
	return s, true
}

// splitS1 divides at slashes that are not escaped and undoes the escapes.
func splitS1(text string) []string {
	var parts []string
	var part strings.Builder
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '/':
			parts = append(parts, part.String())
			part.Reset()
		case c == '\\' && i+1 < len(text) && strings.IndexByte(`\/`, text[i+1]) >= 0:
			i++
			part.WriteByte(text[i])
		default:
			part.WriteByte(c)
		}
	}
	return append(parts, part.String())
}

// set stores the value of a tag, if it can be read.
func (s *S1) set(tag, value string) {
	switch tag {
	case "10":
		s.Invoice = value
	case "11":
		s.Date, _ = parseS1Date(value)
	case "20":
		s.CustomerReference = value
	case "30":
		s.UID = value
	case "31":
		s.Service = parseS1Service(value)
	case "32":
		s.setRates(value)
	case "33":
		s.ImportTaxes = parseS1Taxes(value)
	case "40":
		s.Conditions = parseS1Conditions(value)
	}
}

func (s *S1) setRates(value string) {
	s.Rate, s.Taxes = nil, parseS1Taxes(value)
	if rate, err := money.ParseRate(value); err == nil {
		s.Rate = &rate
	}
}

// parseS1Date reads yymmdd as a day of this century; what some programs add,
// a time of day, is cut off.
func parseS1Date(s string) (civil.Date, bool) {
	for _, layout := range []string{s1Date, s1Date + "1504", s1Date + "150405"} {
		if len(s) != len(layout) {
			continue
		}
		// A year of two digits would be read as one of 1969 to 2068.
		if t, err := time.Parse("20"+layout, "20"+s); err == nil {
			return civil.FromTime(t), true
		}
	}
	return civil.Date{}, false
}

func parseS1Service(s string) civil.Range {
	if len(s) == len(s1Date) {
		day, _ := parseS1Date(s)
		return civil.Range{From: day}
	}
	if len(s) != 2*len(s1Date) {
		return civil.Range{}
	}
	from, ok1 := parseS1Date(s[:len(s1Date)])
	to, ok2 := parseS1Date(s[len(s1Date):])
	if !ok1 || !ok2 {
		return civil.Range{}
	}
	return civil.Between(from, to)
}

func parseS1Taxes(s string) []S1Tax {
	var out []S1Tax
	for part := range strings.SplitSeq(s, ";") {
		rate, amount, _ := strings.Cut(part, ":")
		r, errRate := money.ParseRate(rate)
		a, errAmount := money.ParseAmount(amount)
		if errRate == nil && errAmount == nil {
			out = append(out, S1Tax{Rate: r, Amount: a})
		}
	}
	return out
}

func parseS1Conditions(s string) []S1Condition {
	var out []S1Condition
	for part := range strings.SplitSeq(s, ";") {
		discount, days, _ := strings.Cut(part, ":")
		d, errDiscount := money.ParseRate(discount)
		n, errDays := strconv.Atoi(days)
		if errDiscount == nil && errDays == nil {
			out = append(out, S1Condition{Discount: d, Days: n})
		}
	}
	return out
}
