package qrbill

import "strings"

// Values that every payload has (IG 4.2.2).
const (
	qrType      = "SPC"
	version     = "0200"
	codingUTF8  = "1"
	structured  = "S"
	trailer     = "EPD"
	partyLines  = 7 // address type, six fields
	minLines    = 31
	maxLines    = 34
	lineSchemes = 32 // index of the first alternative scheme
)

// Encode gives the text of the bill's code, lines divided by LF, none at the
// end. The bill is normalised and checked first; the error is a
// problem.List of everything that is wrong.
func Encode(b Bill) (string, error) {
	b = Normalise(b)
	if err := Check(b).Err(); err != nil {
		return "", err
	}
	return strings.Join(payloadLines(b), "\n"), nil
}

// payloadLines writes a checked bill.
func payloadLines(b Bill) []string {
	amount := ""
	if b.Amount != nil {
		amount = b.Amount.String()
	}
	typ, _ := TypeOf(b.Reference)
	lines := []string{qrType, version, codingUTF8, b.IBAN}
	lines = append(lines, addressLines(&b.Creditor)...)
	lines = append(lines, addressLines(nil)...) // ultimate creditor: reserved, must stay empty
	lines = append(lines, amount, string(b.Currency))
	lines = append(lines, addressLines(b.Debtor)...)
	lines = append(lines, string(typ), b.Reference, b.Message, trailer)
	if b.BillInformation != "" || len(b.AlternativeSchemes) > 0 {
		lines = append(lines, b.BillInformation)
	}
	return append(lines, b.AlternativeSchemes...)
}

func addressLines(p *Party) []string {
	if p == nil {
		return make([]string, partyLines)
	}
	return []string{structured, p.Name, p.Street, p.HouseNo, p.PostalCode, p.Town, p.Country}
}
