// Package qrbill has the data of the Swiss QR-bill: what stands in the code,
// its references with their check digits, and the forms in which account,
// reference and amount are printed. The authority is SIX, "Implementation
// Guidelines for the QR-bill", version 2.3, here called IG. Layout and drawing
// are the business of ui/paper, numbering that of billing.
package qrbill

import (
	"turnus/domain/money"
	"turnus/domain/problem"
)

// Codes of this package. Field is the path of the field concerned in the shape
// of Input, for example "creditor.postal_code" or "alternative_schemes[1]".
const (
	CodeIBANInvalid         problem.Code = "qrbill.iban_invalid"                    // args: value
	CodeIBANCountry         problem.Code = "qrbill.iban_country"                    // not of CH or LI; args: value
	CodeCurrency            problem.Code = "qrbill.currency"                        // neither CHF nor EUR; args: value
	CodeAmount              problem.Code = "qrbill.amount"                          // malformed or outside 0.01 to 999999999.99; args: value
	CodeAddressFieldMissing problem.Code = "qrbill.address_field_missing"           // no args
	CodeAddressType         problem.Code = "qrbill.address_type"                    // not structured; args: value
	CodeCountryInvalid      problem.Code = "qrbill.country_invalid"                 // not in ISO 3166; args: value
	CodeFieldTooLong        problem.Code = "qrbill.field_too_long"                  // args: length, max
	CodeCharacter           problem.Code = "qrbill.character"                       // not permitted; args: character, code (U+202F)
	CodeReferenceInvalid    problem.Code = "qrbill.reference_invalid"               // args: value
	CodeReferencePart       problem.Code = "qrbill.reference_part"                  // cannot make a reference of it; args: value, max
	CodeReferenceType       problem.Code = "qrbill.reference_type"                  // does not go with the reference; args: value
	CodeQRIBANNeedsQRR      problem.Code = "qrbill.qr_iban_needs_qrr"               // no args
	CodeQRRNeedsQRIBAN      problem.Code = "qrbill.qrr_needs_qr_iban"               // no args
	CodeBillInformation     problem.Code = "qrbill.bill_information"                // does not start with "//" and two letters; args: value
	CodeInformationTooLong  problem.Code = "qrbill.additional_information_too_long" // message and bill information; args: length, max
	CodeTooManySchemes      problem.Code = "qrbill.too_many_alternative_schemes"    // args: count, max
	CodeVersion             problem.Code = "qrbill.version"                         // of the payload, not 02xx; args: value
	CodeCoding              problem.Code = "qrbill.coding"                          // of the payload, not 1 (UTF-8); args: value
	CodeStructure           problem.Code = "qrbill.structure"                       // not a QR-bill's lines; args: line (from 1, 0 for the whole)
	CodePayloadTooLong      problem.Code = "qrbill.too_long"                        // args: length, max
)

// Limits of IG 4.2.2 in characters; amounts in Rappen or cent.
const (
	maxName        = 70
	maxStreet      = 70
	maxHouseNo     = 16
	maxPostalCode  = 16
	maxTown        = 35
	maxInformation = 140 // message and bill information together
	maxSchemes     = 2
	maxScheme      = 100
	maxPayload     = 997
	maxAmount      = money.Amount(999_999_999_99)
)

// Bill is the data of one QR-bill. Encode brings the fields into normal form;
// what Decode returns is in normal form already.
type Bill struct {
	IBAN               string         // of CH or LI; blanks allowed on the way in
	Creditor           Party          // who is paid
	Amount             *money.Amount  // nil leaves it to the payer; zero only marks a bill "not for payment"
	Currency           money.Currency // CHF or EUR
	Debtor             *Party         // who pays; nil leaves it open
	Reference          string         // QRR (27 digits) or SCOR ("RF…"), "" for none
	Message            string         // free text, 140 characters together with BillInformation
	BillInformation    string         // structured, "//S1/…" or another "//XX…"
	AlternativeSchemes []string       // up to two, each up to 100 characters
}

// Party is a name with a structured address, the only kind that IG 2.3 permits.
// Street and house number may be empty.
type Party struct {
	Name       string `json:"name"`
	Street     string `json:"street"`
	HouseNo    string `json:"house_no"`
	PostalCode string `json:"postal_code"`
	Town       string `json:"town"`
	Country    string `json:"country"` // ISO 3166-1, two letters
}

// ReferenceType is the kind of a payment reference as the payload names it.
type ReferenceType string

// The reference types of IG 4.2.2.
const (
	QRR  ReferenceType = "QRR"  // 27 digits, only with a QR-IBAN
	SCOR ReferenceType = "SCOR" // ISO 11649, only with an ordinary IBAN
	NON  ReferenceType = "NON"  // without reference, only with an ordinary IBAN
)
