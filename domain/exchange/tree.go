package exchange

import (
	"bytes"
	"encoding/json"
)

// Kind is what sort of value stands in a file, as problems name it.
type Kind string

// The kinds of values.
const (
	KindNull   Kind = "null"
	KindBool   Kind = "bool" // true or false
	KindNumber Kind = "number"
	KindText   Kind = "text"
	KindList   Kind = "list"
	KindObject Kind = "object"
	KindTime   Kind = "time" // a text such as 2026-11-23T07:12:00Z
)

// maxValues bounds the memory one request can take.
const maxValues = 20_000

// node is a value of a request. Requests are not unmarshalled into structs:
// that would stop at the first wrong field, forget which were absent, and
// drop unknown ones.
type node struct {
	kind  Kind
	text  string          // of texts; of numbers as written
	truth bool            // of bools
	items []node          // of lists
	named map[string]node // of objects
	names []string        // of objects, as they stand there
	twice []string        // names an object has more than once
}

// tree reads one value of valid JSON; false if it has more than maxValues.
func tree(raw []byte) (node, bool) {
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.UseNumber()
	b := builder{dec: dec, left: maxValues}
	n := b.value()
	return n, b.left >= 0
}

// builder reads nodes until it has read too many. Its depth is bounded by
// source.check.
type builder struct {
	dec  *json.Decoder
	left int
}

func (b *builder) value() node {
	b.left--
	token, err := b.dec.Token()
	if err != nil || b.left < 0 {
		return node{kind: KindNull}
	}
	switch t := token.(type) {
	case string:
		return node{kind: KindText, text: t}
	case json.Number:
		return node{kind: KindNumber, text: t.String()}
	case bool:
		return node{kind: KindBool, truth: t}
	case json.Delim:
		if t == '{' {
			return b.object()
		}
		return b.list()
	}
	return node{kind: KindNull}
}

func (b *builder) list() node {
	n := node{kind: KindList}
	for b.left >= 0 && b.dec.More() {
		n.items = append(n.items, b.value())
	}
	_, _ = b.dec.Token() // the closing bracket
	return n
}

func (b *builder) object() node {
	n := node{kind: KindObject, named: map[string]node{}}
	for b.left >= 0 && b.dec.More() {
		name := b.value().text
		if _, twice := n.named[name]; twice {
			n.twice = append(n.twice, name)
		} else {
			n.names = append(n.names, name)
		}
		n.named[name] = b.value()
	}
	_, _ = b.dec.Token() // the closing brace
	return n
}
