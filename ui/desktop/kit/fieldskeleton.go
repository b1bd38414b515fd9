package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"turnus/domain/civil"
	"turnus/domain/money"
)

// field is what all fields have.
type field struct {
	desk        *Desk
	path, label string
	// OnChange is called when what is typed or chosen changes.
	OnChange func()
	// Required fields may not be left empty.
	Required bool
	entry    *widget.Entry
}

func newField(d *Desk, path, label string) field {
	return field{desk: d, path: path, label: label, entry: widget.NewEntry()}
}

func (f *field) Object() fyne.CanvasObject {
	return container.NewVBox(NewCaption(f.label), f.entry)
}
func (f *field) Path() string          { return f.path }
func (f *field) Label() string         { return f.label }
func (f *field) SetProblem(string)     {}
func (f *field) Problem() string       { return "" }
func (f *field) Check() bool           { return true }
func (f *field) Focus() fyne.Focusable { return f.entry }
func (f *field) Watch(_, _ func())     {}

// TextField is a text of one or several lines.
type TextField struct{ field }

// NewTextField is a text of one line.
func NewTextField(d *Desk, path, label string) *TextField {
	return &TextField{newField(d, path, label)}
}

// NewMultiLineField is a text of several lines.
func NewMultiLineField(d *Desk, path, label string) *TextField {
	return &TextField{newField(d, path, label)}
}

// Text is what was typed, without blanks around it.
func (f *TextField) Text() string { return f.entry.Text }

// SetText puts a text into the field.
func (f *TextField) SetText(s string) { f.entry.SetText(s) }

// DateField is a date, typed or picked from a calendar.
type DateField struct {
	field
	// Valid says what is wrong with a date that can be read; nil: nothing.
	Valid func(civil.Date) error
	date  civil.Date
}

// NewDateField is a date.
func NewDateField(d *Desk, path, label string) *DateField {
	return &DateField{field: newField(d, path, label)}
}

// Date is the date; none if the field is empty or cannot be read.
func (f *DateField) Date() civil.Date { return f.date }

// SetDate puts a date into the field.
func (f *DateField) SetDate(d civil.Date) { f.date = d }

// AmountField is an amount of money, by itself not negative.
type AmountField struct {
	field
	// Valid says what is wrong with an amount that can be read; nil: nothing.
	Valid func(money.Amount) error
	// Negative amounts are possible.
	Negative bool
	amount   money.Amount
}

// NewAmountField is an amount.
func NewAmountField(d *Desk, path, label string) *AmountField {
	return &AmountField{field: newField(d, path, label)}
}

// Amount is the amount; 0 if the field is empty or cannot be read.
func (f *AmountField) Amount() money.Amount { return f.amount }

// SetAmount puts an amount into the field.
func (f *AmountField) SetAmount(a money.Amount) { f.amount = a }

// QuantityField is a number of things, not negative.
type QuantityField struct {
	field
	// Valid says what is wrong with a quantity that can be read; nil: nothing.
	Valid    func(money.Quantity) error
	quantity money.Quantity
}

// NewQuantityField is a quantity.
func NewQuantityField(d *Desk, path, label string) *QuantityField {
	return &QuantityField{field: newField(d, path, label)}
}

// Quantity is the quantity; 0 if the field is empty or cannot be read.
func (f *QuantityField) Quantity() money.Quantity { return f.quantity }

// SetQuantity puts a quantity into the field.
func (f *QuantityField) SetQuantity(q money.Quantity) { f.quantity = q }

// ChoiceField is one of several things.
type ChoiceField[T comparable] struct {
	field
	value T
}

// NewChoiceField offers options; the first is chosen.
func NewChoiceField[T comparable](d *Desk, path, label string, options []Option[T]) *ChoiceField[T] {
	f := &ChoiceField[T]{field: newField(d, path, label)}
	f.SetOptions(options)
	return f
}

// Value is what is chosen.
func (f *ChoiceField[T]) Value() T { return f.value }

// SetValue chooses an option; a value that is none of them is ignored.
func (f *ChoiceField[T]) SetValue(v T) { f.value = v }

// SetOptions offers others; what was chosen stays if it is still among them.
func (f *ChoiceField[T]) SetOptions(options []Option[T]) {
	if len(options) > 0 {
		f.value = options[0].Value
	}
}

// CheckField is yes or no.
type CheckField struct {
	field
	on bool
}

// NewCheckField is yes or no.
func NewCheckField(d *Desk, path, label string) *CheckField {
	return &CheckField{field: newField(d, path, label)}
}

// On reports whether the box is ticked.
func (f *CheckField) On() bool { return f.on }

// SetOn ticks the box.
func (f *CheckField) SetOn(on bool) { f.on = on }
