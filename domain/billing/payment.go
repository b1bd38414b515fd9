package billing

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"turnus/domain/address"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/epc"
	"turnus/domain/iban"
	"turnus/domain/money"
	"turnus/domain/problem"
	"turnus/domain/qrbill"
	"turnus/domain/shop"
	"turnus/domain/uid"
)

// Bounds of what fits into a payment reference.
const (
	maxSerial   = 9_999_999
	maxSequence = 9_999_999
)

// Number is a document's number as printed: prefix, year, running number.
func Number(prefix string, year, sequence int) string {
	return fmt.Sprintf("%s%d-%05d", prefix, year, sequence)
}

// Numbered gives a draft its number and its payment part. The reference holds
// the customer's serial and the number, so that a bank's file finds both.
func (d Draft) Numbered(s shop.Shop, sequence int) (Document, error) {
	doc := d.Document
	doc.Number = Number(s.InvoicePrefix, doc.Date.Year(), sequence)
	if doc.Paid != nil || doc.Totals.Total <= 0 {
		return doc, nil
	}
	var err error
	if doc.Currency == money.EUR && s.Country() != "CH" {
		doc.Payment, err = giroCode(doc, s)
	} else {
		doc.Payment, err = qrBill(doc, s, d.Payer, sequence)
	}
	return doc, err
}

// Preflight checks what would stop the document from being issued, before any
// number is taken.
func (d Draft) Preflight(s shop.Shop) error {
	_, err := d.Numbered(s, maxSequence)
	return err
}

func qrBill(doc Document, s shop.Shop, payer customer.Customer, sequence int) (*Payment, error) {
	reference, err := Reference(s, payer.Serial, doc.Date.Year(), sequence)
	if err != nil {
		return nil, err
	}
	debtor := qrParty(doc.Customer.Party)
	info := billInformation(doc, s)
	bill := qrbill.Bill{
		IBAN: s.IBAN, Creditor: qrParty(s.Party), Amount: &doc.Totals.Total, Currency: doc.Currency,
		Debtor: &debtor, Reference: reference, BillInformation: info,
	}
	payload, err := qrbill.Encode(bill)
	if err != nil {
		return nil, err
	}
	return &Payment{
		Kind: QRBill, Payload: payload, IBAN: electronic(s.IBAN), Creditor: s.Party, Debtor: doc.Customer.Party,
		Amount: doc.Totals.Total, Reference: reference, BillInfo: info,
	}, nil
}

// Reference is the payment reference of an invoice: QRR for a QR-IBAN, else
// SCOR. After the bank's prefix it has the customer's serial (7 digits), two
// digits of the year and the running number (7 digits).
func Reference(s shop.Shop, serial int64, year, sequence int) (string, error) {
	if s.IBAN == "" {
		return "", problem.New(CodeNoIBAN, "iban")
	}
	if serial > maxSerial || sequence > maxSequence {
		return "", problem.New(CodeNumberTooLong, "", "serial", serial, "number", sequence)
	}
	number := fmt.Sprintf("%07d%02d%07d", serial, year%100, sequence)
	if qrbill.IsQRIBAN(s.IBAN) {
		return qrbill.NewQRR(s.ReferencePrefix, number)
	}
	return qrbill.NewSCOR(number)
}

// electronic is an IBAN without blanks and in capitals, as codes have it.
func electronic(s string) string { return strings.ToUpper(strings.Join(strings.Fields(s), "")) }

// maxName is the longest name in a QR-bill or GiroCode, in characters.
const maxName = 70

// codeName is a name as codes have it: signs they do not know folded (a
// typographic apostrophe), cut to what they hold. The address window has it in
// full.
func codeName(p address.Party) string {
	name := []rune(strings.TrimSpace(qrbill.Fold(p.Name())))
	return strings.TrimSpace(string(name[:min(len(name), maxName)]))
}

// qrParty is a party as the QR-bill has it. Only the name is cut: a street,
// postal code or town that is too long is refused by qrbill.
func qrParty(p address.Party) qrbill.Party {
	a := p.Address
	return qrbill.Party{
		Name: codeName(p), Street: qrbill.Fold(a.Street), HouseNo: qrbill.Fold(a.HouseNo),
		PostalCode: qrbill.Fold(a.PostalCode), Town: qrbill.Fold(a.Town), Country: a.Country,
	}
}

// maxInformation is the room for bill information, in characters.
const maxInformation = 140

// billInformation is the Swico information of a document. It is a courtesy and
// must not stop an invoice: where it has no room for everything (quarters with
// two sets of VAT rates), the least needed parts are left out.
func billInformation(doc Document, s shop.Shop) string {
	info := swico(doc, s)
	for _, leaveOut := range []func(){
		func() {},
		func() { info.CustomerReference = "" },
		func() { info.Conditions = nil },
		func() { info.Taxes = nil },
		func() { info = qrbill.S1{} },
	} {
		leaveOut()
		if text := qrbill.EncodeS1(info); utf8.RuneCountInString(text) <= maxInformation {
			return text
		}
	}
	return ""
}

// swico is the bill information by which the payer's software books the
// invoice.
func swico(doc Document, s shop.Shop) qrbill.S1 {
	info := qrbill.S1{
		Invoice: doc.Number, Date: doc.Date, CustomerReference: qrbill.Fold(doc.Customer.Number),
		Service:    civil.Between(doc.Period.From, doc.Period.To),
		Conditions: []qrbill.S1Condition{{Days: s.PaymentDays}},
	}
	if id, err := uid.Parse(s.VATNumber); err == nil {
		info.UID = id.Digits()
	}
	for _, v := range doc.Totals.VAT {
		info.Taxes = append(info.Taxes, qrbill.S1Tax{Rate: v.Rate, Amount: v.Net})
	}
	return info
}

func giroCode(doc Document, s shop.Shop) (*Payment, error) {
	account, err := iban.Parse(s.IBAN)
	if err != nil {
		return nil, problem.New(CodeNoIBAN, "iban")
	}
	payload, err := epc.Encode(epc.Transfer{
		Name: codeName(s.Party), IBAN: account.String(), Amount: &doc.Totals.Total, Text: doc.Number,
	})
	if err != nil {
		return nil, err
	}
	return &Payment{
		Kind: GiroCode, Payload: payload, IBAN: account.String(), Creditor: s.Party, Debtor: doc.Customer.Party,
		Amount: doc.Totals.Total, Message: doc.Number,
	}, nil
}
