package kit

import (
	"turnus/domain/money"
	"turnus/domain/problem"
)

// NumberField is a whole number of things, not negative.
type NumberField struct{ valueField[int] }

// NewNumberField is a number up to most. Whatever else is typed is the problem
// with a code, whose sentence gets it as value, and most as max.
func NewNumberField(d *Desk, path, label string, most int, code problem.Code) *NumberField {
	f := &NumberField{}
	f.write = func(n int) string { return d.Words.Quantity(money.Quantity(n) * money.One) }
	f.parse = func(s string) (int, error) {
		q, err := d.Words.ParseQuantity(s)
		n := int(q / money.One)
		if err != nil || q < 0 || q%money.One != 0 || n > most {
			return 0, problem.New(code, path, "value", s, "max", most)
		}
		return n, nil
	}
	f.setValue(d, path, label, quantityWidth, true)
	return f
}

// Number is the number; 0 if the field is empty or cannot be read.
func (f *NumberField) Number() int { return f.value() }

// SetNumber puts a number into the field.
func (f *NumberField) SetNumber(n int) { f.put(n) }
