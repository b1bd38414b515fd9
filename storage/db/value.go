package db

import (
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/problem"
)

// ref is the id of another row; 0 is nothing and stored as NULL, so that the
// database can check the others.
type ref int64

// Value implements driver.Valuer.
func (r ref) Value() (driver.Value, error) {
	if r == 0 {
		return nil, nil
	}
	return int64(r), nil
}

// Scan implements sql.Scanner.
func (r *ref) Scan(src any) error {
	switch v := src.(type) {
	case nil:
		*r = 0
	case int64:
		*r = ref(v)
	default:
		return fmt.Errorf("a reference cannot be read from %T", src)
	}
	return nil
}

// toInstant is a time as stored, in milliseconds; 0 for the zero time.
func toInstant(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixMilli()
}

func fromInstant(ms int64) time.Time {
	if ms == 0 {
		return time.Time{}
	}
	return time.UnixMilli(ms).UTC()
}

// toJSON writes a value object of the domain. All of them can be written.
func toJSON(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		panic(fmt.Sprintf("%T cannot be written as JSON: %v", v, err))
	}
	return string(b)
}

// listJSON writes a list, none and an empty one alike.
func listJSON[E any](list []E) string {
	if len(list) == 0 {
		return ""
	}
	return toJSON(list)
}

// textsJSON writes a text in several languages, none and an empty one alike.
func textsJSON(t lang.Texts) string {
	if len(t) == 0 {
		return ""
	}
	return toJSON(t)
}

// fromJSON reads what toJSON, listJSON or textsJSON wrote.
func fromJSON(text string, into any) error {
	if text == "" {
		return nil
	}
	if err := json.Unmarshal([]byte(text), into); err != nil {
		return fmt.Errorf("%w: %w", problem.New(office.CodeDamaged, ""), err)
	}
	return nil
}

// valueList is a table of parameters: VALUES (?, ?), (?, ?).
func valueList(rows, columns int) string {
	one := "(" + strings.TrimSuffix(strings.Repeat("?, ", columns), ", ") + ")"
	return "VALUES " + strings.TrimSuffix(strings.Repeat(one+", ", rows), ", ")
}
