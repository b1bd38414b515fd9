package exchange

import (
	"bytes"
	"encoding/json"
	"time"
)

// Encode writes a request file, as a webshop would: what Parse reads from it
// is what was written. Raw, Index, Line and problems are not part of it.
func (f File) Encode() ([]byte, error) {
	out := struct {
		Format   string            `json:"format"`
		Shop     string            `json:"shop,omitempty"`
		Created  time.Time         `json:"created,omitzero"`
		Requests []json.RawMessage `json:"requests"`
	}{RequestsFormat, f.Shop, f.Created, []json.RawMessage{}}
	for _, r := range f.Requests {
		raw, err := r.encode()
		if err != nil {
			return nil, err
		}
		out.Requests = append(out.Requests, raw)
	}
	return encode(out)
}

// encode puts id, type and time before what the body says.
func (r Request) encode() (json.RawMessage, error) {
	head, err := json.Marshal(struct {
		ID   string    `json:"id"`
		Type Type      `json:"type"`
		At   time.Time `json:"at,omitzero"`
	}{r.ID, r.Body.Type(), r.At})
	if err != nil {
		return nil, err
	}
	var body any = r.Body
	if under := shapes[r.Body.Type()].under; under != "" {
		body = map[string]any{under: r.Body}
	}
	rest, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	return append(append(head[:len(head)-1], ','), rest[1:]...), nil
}

// encode is indented JSON with umlauts, < and & as they are.
func encode(v any) ([]byte, error) {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	err := enc.Encode(v)
	return out.Bytes(), err
}

// orEmpty makes an absent list an empty one, so that readers find [] and not null.
func orEmpty[T any](in []T) []T {
	if in == nil {
		return []T{}
	}
	return in
}
