package qrbill

import (
	"strings"
	"unicode/utf8"

	"turnus/domain/money"
	"turnus/domain/problem"
)

// Indexes of the payload's lines (IG 4.2.2).
const (
	lineVersion     = 1
	lineCoding      = 2
	lineIBAN        = 3
	lineCreditor    = 4
	lineUltimate    = 11
	lineAmount      = 18
	lineCurrency    = 19
	lineDebtor      = 20
	lineRefType     = 27
	lineReference   = 28
	lineMessage     = 29
	lineTrailer     = 30
	lineInformation = 31
)

// Decode reads the text of a code. LF or CR LF divide the lines, not both; one
// at the end is tolerated, as many bills have it. The text must be valid as it
// stands: nothing is normalised. The error is a problem or a problem.List; if
// the lines could be read at all, the bill is returned beside it.
func Decode(payload string) (Bill, error) {
	lines, err := split(payload)
	if err != nil {
		return Bill{}, err
	}
	if err := checkFrame(lines); err != nil {
		return Bill{}, err
	}
	var l problem.List
	b := Bill{
		IBAN:      lines[lineIBAN],
		Currency:  money.Currency(lines[lineCurrency]),
		Reference: lines[lineReference],
		Message:   lines[lineMessage],
		Amount:    decodeAmount(&l, lines[lineAmount]),
		Debtor:    decodeParty(&l, "debtor", lines[lineDebtor:]),
	}
	if creditor := decodeParty(&l, "creditor", lines[lineCreditor:]); creditor != nil {
		b.Creditor = *creditor
	}
	decodeOptional(&b, lines)
	checkReferenceType(&l, b.Reference, lines[lineRefType])
	return b, append(l, Check(b)...).Err()
}

// split divides the payload into its 31 to 34 lines.
func split(payload string) ([]string, error) {
	if n := utf8.RuneCountInString(payload); n > maxPayload {
		return nil, problem.New(CodePayloadTooLong, "", "length", n, "max", maxPayload)
	}
	separator := "\n"
	if strings.Contains(payload, "\r\n") {
		separator = "\r\n"
	}
	lines := strings.Split(payload, separator)
	if last := len(lines) - 1; last >= minLines && lines[last] == "" {
		lines = lines[:last]
	}
	if len(lines) < minLines || len(lines) > maxLines {
		return nil, problem.New(CodeStructure, "", "line", 0)
	}
	for i, line := range lines {
		if strings.ContainsAny(line, "\r\n") {
			return nil, problem.New(CodeStructure, "", "line", i+1)
		}
	}
	return lines, nil
}

// checkFrame checks the lines that are the same in every payload. Of the
// version only the major part counts, as SIX asked of readers.
func checkFrame(lines []string) error {
	if lines[0] != qrType {
		return problem.New(CodeStructure, "", "line", 1)
	}
	if v := lines[lineVersion]; len(v) != len(version) || !allDigits(v) || v[:2] != version[:2] {
		return problem.New(CodeVersion, "version", "value", v)
	}
	if c := lines[lineCoding]; c != codingUTF8 {
		return problem.New(CodeCoding, "coding", "value", c)
	}
	if lines[lineTrailer] != trailer {
		return problem.New(CodeStructure, "", "line", lineTrailer+1)
	}
	for i := lineUltimate; i < lineUltimate+partyLines; i++ {
		if lines[i] != "" {
			return problem.New(CodeStructure, "", "line", i+1)
		}
	}
	return nil
}

// decodeAmount reads "1949.75", or ".50", which SIX accepts beside "0.50".
func decodeAmount(l *problem.List, s string) *money.Amount {
	if s == "" {
		return nil
	}
	whole, cents, _ := strings.Cut(s, ".")
	a, err := money.ParseAmount("0" + s)
	if err != nil || len(cents) != 2 || (len(whole) > 1 && whole[0] == '0') {
		l.Add(CodeAmount, "amount", "value", s)
		return nil
	}
	return &a
}

// decodeParty reads seven lines; all of them empty is no party.
func decodeParty(l *problem.List, who string, lines []string) *Party {
	if strings.Join(lines[:partyLines], "") == "" {
		return nil
	}
	if lines[0] != structured {
		l.Add(CodeAddressType, who+".type", "value", lines[0])
	}
	return &Party{
		Name: lines[1], Street: lines[2], HouseNo: lines[3],
		PostalCode: lines[4], Town: lines[5], Country: lines[6],
	}
}

// decodeOptional reads what may follow the trailer.
func decodeOptional(b *Bill, lines []string) {
	if len(lines) > lineInformation {
		b.BillInformation = lines[lineInformation]
	}
	for i := lineSchemes; i < len(lines); i++ {
		if lines[i] != "" {
			b.AlternativeSchemes = append(b.AlternativeSchemes, lines[i])
		}
	}
}

// checkReferenceType compares the type in the payload with the reference's
// shape; a shapeless reference is reported as invalid already.
func checkReferenceType(l *problem.List, reference, typ string) {
	shape, known := TypeOf(reference)
	named := ReferenceType(typ) == QRR || ReferenceType(typ) == SCOR || ReferenceType(typ) == NON
	if !named || (known && ReferenceType(typ) != shape) {
		l.Add(CodeReferenceType, "reference_type", "value", typ)
	}
}
