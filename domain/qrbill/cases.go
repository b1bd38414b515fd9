package qrbill

import (
	"strings"

	"turnus/domain/money"
	"turnus/domain/problem"
)

// Input is a bill in JSON, as `turnusctl qrbill encode` reads and `qrbill
// check` prints it. Fields may be missing or null; the amount is a text, so
// that no decimal is lost on the way.
type Input struct {
	IBAN               string   `json:"iban"`
	Creditor           Party    `json:"creditor"`
	Amount             *string  `json:"amount"`
	Currency           string   `json:"currency"`
	Debtor             *Party   `json:"debtor,omitempty"`
	Reference          string   `json:"reference,omitempty"`
	Message            string   `json:"message,omitempty"`
	BillInformation    string   `json:"bill_information,omitempty"`
	AlternativeSchemes []string `json:"alternative_schemes,omitempty"`
}

// Bill takes the values over; an amount that is no number is a problem, and
// the bill is returned without it.
func (in Input) Bill() (Bill, error) {
	b := Bill{
		IBAN: in.IBAN, Creditor: in.Creditor, Currency: money.Currency(in.Currency), Debtor: in.Debtor,
		Reference: in.Reference, Message: in.Message, BillInformation: in.BillInformation,
		AlternativeSchemes: in.AlternativeSchemes,
	}
	if in.Amount == nil || strings.TrimSpace(*in.Amount) == "" {
		return b, nil
	}
	a, err := money.ParseAmount(plainNumber(*in.Amount))
	if err != nil {
		return b, problem.New(CodeAmount, "amount", "value", *in.Amount)
	}
	b.Amount = &a
	return b, nil
}

// thousands are the signs people put between thousands.
var thousands = strings.NewReplacer(" ", "", "'", "", "’", "", "\u00A0", "", "\u202F", "")

// plainNumber makes "9'999.5" and ".5" readable for money.ParseAmount.
func plainNumber(s string) string {
	s = thousands.Replace(s)
	if strings.HasPrefix(s, ".") {
		return "0" + s
	}
	return s
}

// Encode gives the text of the code; the error lists everything that is wrong.
func (in Input) Encode() (string, error) {
	b, err := in.Bill()
	if err == nil {
		return Encode(b)
	}
	return "", append(problem.Of(err), Check(Normalise(b))...)
}

// InputOf is the bill in the shape of Input, to be printed.
func InputOf(b Bill) Input {
	in := Input{
		IBAN: b.IBAN, Creditor: b.Creditor, Currency: string(b.Currency), Debtor: b.Debtor,
		Reference: b.Reference, Message: b.Message, BillInformation: b.BillInformation,
		AlternativeSchemes: b.AlternativeSchemes,
	}
	if b.Amount != nil {
		amount := b.Amount.String()
		in.Amount = &amount
	}
	return in
}
