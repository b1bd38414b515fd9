package db

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"unicode"

	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/problem"
	"turnus/domain/record"
	"turnus/domain/search"
)

type documentRow struct {
	ID          int64 `gorm:"primaryKey;autoIncrement:false"`
	Kind        billing.DocumentKind
	Number      string
	NumberKey   string
	CustomerID  int64
	Day         civil.Date
	DueDay      civil.Date
	PeriodFirst civil.Date
	PeriodLast  civil.Date
	Currency    money.Currency
	PricesNet   bool
	Paid        bool
	Sum         money.Amount
	Net         money.Amount
	Tax         money.Amount
	Rounding    money.Amount
	Total       money.Amount
	Reference   string
	IssuedAt    int64
	Frozen      string
	SHA256      string `gorm:"column:sha256"`
}

func documentRowOf(id int64, d billing.Document, at int64) documentRow {
	t := d.Totals
	row := documentRow{
		ID: id, Kind: d.Kind, Number: d.Number, NumberKey: search.OrderKey(d.Number), CustomerID: d.Customer.ID,
		Day: d.Date, DueDay: d.Due, PeriodFirst: d.Period.From, PeriodLast: d.Period.To,
		Currency: d.Currency, PricesNet: t.PricesNet, Paid: d.Paid != nil,
		Sum: t.Sum, Net: t.Net, Tax: t.Tax, Rounding: t.Rounding, Total: t.Total,
		IssuedAt: at, Frozen: toJSON(d),
	}
	if d.Payment != nil {
		row.Reference = d.Payment.Reference
	}
	row.SHA256 = hashOf(row.Frozen)
	return row
}

// hashOf is the SHA-256 of a text, in hexadecimal.
func hashOf(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

type documentLineRow struct {
	DocumentID  int64 `gorm:"primaryKey;autoIncrement:false"`
	Pos         int   `gorm:"primaryKey;autoIncrement:false"`
	OrderLineID ref
	ServiceDay  civil.Date
	Article     string
	Quantity    money.Quantity
	UnitPrice   money.Amount
	Discount    money.Rate
	Amount      money.Amount
	VATCode     string
	VATRate     money.Rate
}

func documentLineRows(id int64, d billing.Document) []documentLineRow {
	return rowsOf(d.Lines, func(i int, l billing.Line) documentLineRow {
		return documentLineRow{
			id, i, ref(l.OrderLineID), l.Date, l.Article, l.Quantity, l.UnitPrice, l.Discount, l.Amount, l.VATCode, l.VATRate,
		}
	})
}

type documentVATRow struct {
	DocumentID int64 `gorm:"primaryKey;autoIncrement:false"`
	Pos        int   `gorm:"primaryKey;autoIncrement:false"`
	Code       string
	Rate       money.Rate
	Net        money.Amount
	Tax        money.Amount
	Gross      money.Amount
}

func documentVATRows(id int64, d billing.Document) []documentVATRow {
	return rowsOf(d.Totals.VAT, func(i int, v billing.VATSum) documentVATRow {
		return documentVATRow{id, i, v.Code, v.Rate, v.Net, v.Tax, v.Gross}
	})
}

// documentTerms are the words a document is found by beside its customer's: its
// number, and what people say of a number, without the zeros before it.
func documentTerms(id int64, number string) []termRow {
	texts := []string{number}
	for _, part := range strings.FieldsFunc(number, func(r rune) bool { return !unicode.IsDigit(r) }) {
		texts = append(texts, strings.TrimLeft(part, "0"))
	}
	return termRows(record.KindDocument, id, texts)
}

// claimRow is the claim of a document on an order line, live until a credit
// note releases it.
type claimRow struct {
	DocumentID  int64 `gorm:"primaryKey;autoIncrement:false"`
	OrderLineID int64 `gorm:"primaryKey;autoIncrement:false"`
	Quantity    money.Quantity
}

// Issue implements office.Tx. A credit note claims nothing.
func (u *unit) Issue(d billing.Document) (int64, error) {
	switch _, taken, err := u.documentRow(d.Number); {
	case err != nil:
		return 0, err
	case taken:
		return 0, problem.New(office.CodeNumberTaken, "number", "kind", string(record.KindDocument), "value", d.Number)
	}
	id, err := u.takeIDs("document", 1)
	if err != nil {
		return 0, err
	}
	row := documentRowOf(id, d, u.log.at)
	if err := insert(u.reader, "document", []documentRow{row}); err != nil {
		return 0, err
	}
	if err := insert(u.reader, "document_line", documentLineRows(id, d)); err != nil {
		return 0, err
	}
	if err := insert(u.reader, "document_vat", documentVATRows(id, d)); err != nil {
		return 0, err
	}
	if err := insert(u.reader, "search_term", documentTerms(id, d.Number)); err != nil {
		return 0, err
	}
	if d.Kind == billing.Invoice {
		if err := u.claim(id, d); err != nil {
			return 0, err
		}
	}
	// The log points to the frozen copy instead of repeating it.
	after := toJSON(map[string]string{"number": d.Number, "sha256": row.SHA256})
	return id, u.note(record.KindDocument, record.Head{ID: id, Number: d.Number, Version: 1}, "", after)
}

// claim takes the order lines of an invoice.
func (u *unit) claim(id int64, d billing.Document) error {
	var claims []claimRow
	var lines []int64
	for _, l := range d.Lines {
		if l.OrderLineID != 0 {
			claims = append(claims, claimRow{id, l.OrderLineID, l.Quantity})
			lines = append(lines, l.OrderLineID)
		}
	}
	live, err := u.claimed(lines)
	if err != nil {
		return err
	}
	for _, l := range d.Lines {
		if live[l.OrderLineID] {
			return problem.New(office.CodeAlreadyBilled, "", "order", l.Order, "article", l.Article)
		}
	}
	if err := insert(u.reader, "billed_line", claims); err != nil {
		return err
	}
	rows, err := list[orderLineRow](u.reader, "order_line", "id", lines)
	if err != nil {
		return err
	}
	return u.countUnbilled(rowsOf(rows, func(_ int, r orderLineRow) int64 { return r.OrderID }))
}

// paperRow is a PDF that was made of a document.
type paperRow struct {
	ID         int64 `gorm:"primaryKey;autoIncrement:false"`
	DocumentID int64
	File       string
	SHA256     string `gorm:"column:sha256"`
	At         int64
}

// RecordPaper implements office.Tx.
func (u *unit) RecordPaper(number, file, sha256 string) error {
	doc, ok, err := u.documentRow(number)
	if err != nil {
		return err
	}
	if !ok {
		return problem.New(office.CodeNotFound, "", "kind", string(record.KindDocument), "number", number)
	}
	id, err := u.takeIDs("document_paper", 1)
	if err != nil {
		return err
	}
	if err := insert(u.reader, "document_paper", []paperRow{{id, doc.ID, file, sha256, u.log.at}}); err != nil {
		return err
	}
	return u.countUnlogged()
}
