package exchange

import "encoding/json"

// Opt is a field of an upsert: absent it keeps the stored value, present it
// replaces it, and present with the zero value ("", no date) it clears it.
type Opt[T any] struct {
	Value T
	Set   bool
}

// Some is a present field.
func Some[T any](v T) Opt[T] { return Opt[T]{Value: v, Set: true} }

// Or is the field's value if present, else the one to keep.
func (o Opt[T]) Or(keep T) T {
	if o.Set {
		return o.Value
	}
	return keep
}

// IsZero reports whether the field is absent; it makes omitzero leave it out.
func (o Opt[T]) IsZero() bool { return !o.Set }

// MarshalJSON writes the value alone; absent fields are left out by omitzero.
func (o Opt[T]) MarshalJSON() ([]byte, error) { return json.Marshal(o.Value) }
