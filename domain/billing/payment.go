package billing

import (
	"fmt"
	"strings"

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
	info := qrbill.EncodeS1(swico(doc, s))
	bill := qrbill.Bill{
		IBAN: s.IBAN, Creditor: qrParty(s.Party), Amount: &doc.Totals.Total, Currency: doc.Currency,
		Debtor: &debtor, Reference: reference, BillInformation: info,
	}
	payload, err := qrbill.Encode(bill)
	if err != nil {
		return nil, err
	}
	return &Payment{
		Kind: QRBill, Payload: payload, IBAN: strings.ReplaceAll(s.IBAN, " ", ""), Creditor: s.Party, Debtor: doc.Customer.Party,
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

// qrParty folds signs the QR-bill does not know (a typographic apostrophe) and
// cuts a name to what the QR-bill holds; the address window has it in
// full. A firm's or person's postal code and town are never cut: too long ones
// are refused by qrbill.
func qrParty(p address.Party) qrbill.Party {
	const maxName = 70
	name := []rune(qrbill.Fold(p.Name()))
	if len(name) > maxName {
		name = name[:maxName]
	}
	a := p.Address
	return qrbill.Party{
		Name: strings.TrimSpace(string(name)), Street: qrbill.Fold(a.Street), HouseNo: a.HouseNo,
		PostalCode: a.PostalCode, Town: qrbill.Fold(a.Town), Country: a.Country,
	}
}

// swico is the bill information by which the payer's software books the
// invoice.
func swico(doc Document, s shop.Shop) qrbill.S1 {
	info := qrbill.S1{
		Invoice: doc.Number, Date: doc.Date, CustomerReference: doc.Customer.Number,
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
		Name: s.Party.Name(), IBAN: account.String(), Amount: &doc.Totals.Total, Text: doc.Number,
	})
	if err != nil {
		return nil, err
	}
	return &Payment{
		Kind: GiroCode, Payload: payload, IBAN: account.String(), Creditor: s.Party, Debtor: doc.Customer.Party,
		Amount: doc.Totals.Total, Message: doc.Number,
	}, nil
}
