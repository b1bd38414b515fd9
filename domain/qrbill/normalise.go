package qrbill

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"turnus/domain/money"
)

// Normalise gives the bill in the form in which it is checked and written:
// texts composed (NFC), line breaks and tabs as blanks, outer blanks gone;
// account and reference without blanks and in capitals, a QR reference filled
// up to 27 digits; an empty debtor and empty schemes left out.
func Normalise(b Bill) Bill {
	b.IBAN = squeeze(b.IBAN)
	b.Currency = money.Currency(squeeze(string(b.Currency)))
	b.Reference = fillQRR(squeeze(b.Reference))
	b.Creditor = normaliseParty(b.Creditor)
	if b.Debtor != nil {
		debtor := normaliseParty(*b.Debtor)
		b.Debtor = &debtor
		if debtor == (Party{}) {
			b.Debtor = nil
		}
	}
	b.Message = clean(b.Message)
	b.BillInformation = clean(b.BillInformation)
	b.AlternativeSchemes = cleanSchemes(b.AlternativeSchemes)
	return b
}

func normaliseParty(p Party) Party {
	return Party{
		Name:       clean(p.Name),
		Street:     clean(p.Street),
		HouseNo:    clean(p.HouseNo),
		PostalCode: clean(p.PostalCode),
		Town:       clean(p.Town),
		Country:    strings.ToUpper(clean(p.Country)),
	}
}

func cleanSchemes(schemes []string) []string {
	var out []string
	for _, s := range schemes {
		if s = clean(s); s != "" {
			out = append(out, s)
		}
	}
	return out
}

// lineBreaks would break the payload's lines apart: in a text they are blanks.
var lineBreaks = strings.NewReplacer("\r\n", " ", "\n", " ", "\r", " ", "\t", " ")

// clean leaves other characters alone: what the code cannot hold is reported
// and not silently replaced, because a changed name may be another name.
func clean(s string) string {
	return strings.TrimSpace(lineBreaks.Replace(norm.NFC.String(s)))
}

// squeeze is for fields in which blanks and case carry no meaning.
func squeeze(s string) string {
	return strings.ToUpper(strings.Join(strings.Fields(s), ""))
}

// fillQRR restores the zeros that people leave out at the start of a QR
// reference; as the check digit stays the last one, nothing else can be meant.
func fillQRR(s string) string {
	if s == "" || !allDigits(s) || len(s) >= qrrLen {
		return s
	}
	return strings.Repeat("0", qrrLen-len(s)) + s
}

// permitted is the character set of IG 4.1.1: Basic Latin, Latin-1 Supplement,
// Latin Extended-A, the four Romanian letters with comma below, the euro sign.
func permitted(r rune) bool {
	return r >= 0x20 && r <= 0x7E || r >= 0xA0 && r <= 0x17F || r >= 0x218 && r <= 0x21B || r == 0x20AC
}

// folds are signs that word processors put into texts, each with what a
// typewriter would have had.
var folds = map[rune]string{
	'‘': "'", '’': "'", '‚': "'", '‹': "'", '›': "'", 'ʼ': "'",
	'“': `"`, '”': `"`, '„': `"`,
	'‐': "-", '‑': "-", '‒': "-", '–': "-", '—': "-", '−': "-",
	'…': "...", '•': "·", '\uFEFF': "", '\u200B': "", '\u200D': "",
}

// Fold replaces signs outside the permitted characters that have a harmless
// equal: all kinds of blanks, dashes, quotation marks. It is for texts that the
// program itself writes or a person confirms; Encode does not call it.
func Fold(s string) string {
	var b strings.Builder
	for _, r := range norm.NFC.String(s) {
		f, known := folds[r]
		switch {
		case permitted(r):
			b.WriteRune(r)
		case known:
			b.WriteString(f)
		case unicode.IsSpace(r):
			b.WriteByte(' ')
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
