package kit

import (
	"strings"

	"fyne.io/fyne/v2"

	"turnus/domain/money"
	"turnus/domain/problem"
)

// Problems of what can be read but is not possible here.
const (
	CodeAmountNegative   problem.Code = "desk.amount_negative"
	CodeQuantityNegative problem.Code = "desk.quantity_negative"
)

// longestValue is how much of a text is read as a value; no date and no amount
// is longer, and the sentence on it has to find room.
const longestValue = 40

// valueField is a field whose text stands for a value.
type valueField[T comparable] struct {
	field
	// Valid says what is wrong with a value that can be read; nil: nothing.
	Valid func(T) error

	entry *entry
	box   *box
	parse func(string) (T, error)
	write func(T) string
}

// setValue puts a value field together; after stands in its box.
func (f *valueField[T]) setValue(d *Desk, path, label string, width float32, right bool, after ...fyne.CanvasObject) {
	f.entry = newEntry(d, false)
	f.box = newEntryBox(f.entry, right, after...)
	f.frame, f.focus, f.now = f.box, f.entry, f.wrong
	f.set(d, path, label, NewCaption(label), newUpTo(width, f.box))
	f.entry.OnChanged = func(string) {
		f.box.Refresh() // numbers stand at the right: they begin elsewhere now
		f.touched()
	}
	f.entry.submitted = func() {
		f.writeBack()
		f.submit()
	}
	f.entry.left = f.leave
}

// typed is what stands in the field.
func (f *valueField[T]) typed() string {
	s := strings.TrimSpace(f.entry.Text)
	if r := []rune(s); len(r) > longestValue {
		return string(r[:longestValue]) + "…"
	}
	return s
}

// Empty reports whether nothing was typed.
func (f *valueField[T]) Empty() bool { return f.typed() == "" }

// value is what was typed; the zero value if the field is empty or cannot be
// read.
func (f *valueField[T]) value() T {
	v, err := f.read()
	if err != nil {
		var none T
		return none
	}
	return v
}

// read is what was typed; nothing typed is the zero value.
func (f *valueField[T]) read() (v T, err error) {
	if f.Empty() {
		return v, nil
	}
	if v, err = f.parse(f.typed()); err == nil && f.Valid != nil {
		err = f.Valid(v)
	}
	return v, err
}

func (f *valueField[T]) wrong() string {
	if f.Empty() {
		return f.missing()
	}
	_, err := f.read()
	return f.say(err)
}

// put shows a value that did not come from the keyboard.
func (f *valueField[T]) put(v T) {
	f.entry.setText(f.write(v))
	f.box.Refresh()
	if f.now() == "" {
		f.SetProblem("")
	}
	f.changed()
}

// leave shows what was understood, or what was not.
func (f *valueField[T]) leave() {
	f.writeBack()
	if !f.Empty() {
		f.mark()
	}
}

// writeBack writes what was typed in the full form.
func (f *valueField[T]) writeBack() {
	if v, err := f.parse(f.typed()); err == nil && !f.Empty() {
		f.entry.setText(f.write(v))
		f.box.Refresh()
	}
}

// AmountField is an amount of money, typed in any way and shown with its cents.
type AmountField struct {
	valueField[money.Amount]
	// Negative amounts are possible.
	Negative bool
}

// NewAmountField is an amount.
func NewAmountField(d *Desk, path, label string) *AmountField {
	f := &AmountField{}
	f.write = d.Words.Amount
	f.parse = func(s string) (money.Amount, error) {
		a, err := d.Words.ParseAmount(s)
		if err == nil && a < 0 && !f.Negative {
			err = problem.New(CodeAmountNegative, path, "value", a)
		}
		return a, err
	}
	f.setValue(d, path, label, amountWidth, true)
	return f
}

// Amount is the amount; 0 if the field is empty or cannot be read.
func (f *AmountField) Amount() money.Amount { return f.value() }

// SetAmount puts an amount into the field.
func (f *AmountField) SetAmount(a money.Amount) { f.put(a) }

// QuantityField is a number of things, not negative.
type QuantityField struct{ valueField[money.Quantity] }

// NewQuantityField is a quantity.
func NewQuantityField(d *Desk, path, label string) *QuantityField {
	f := &QuantityField{}
	f.write = d.Words.Quantity
	f.parse = func(s string) (money.Quantity, error) {
		q, err := d.Words.ParseQuantity(s)
		if err == nil && q < 0 {
			err = problem.New(CodeQuantityNegative, path, "value", q)
		}
		return q, err
	}
	f.setValue(d, path, label, quantityWidth, true)
	return f
}

// Quantity is the quantity; 0 if the field is empty or cannot be read.
func (f *QuantityField) Quantity() money.Quantity { return f.value() }

// SetQuantity puts a quantity into the field.
func (f *QuantityField) SetQuantity(q money.Quantity) { f.put(q) }

// RateField is a percentage.
type RateField struct{ valueField[money.Rate] }

// NewRateField is a percentage.
func NewRateField(d *Desk, path, label string) *RateField {
	f := &RateField{}
	f.write, f.parse = d.Words.Rate, d.Words.ParseRate
	f.setValue(d, path, label, quantityWidth, true)
	return f
}

// Rate is the percentage; 0 if the field is empty or cannot be read.
func (f *RateField) Rate() money.Rate { return f.value() }

// SetRate puts a percentage into the field.
func (f *RateField) SetRate(r money.Rate) { f.put(r) }
