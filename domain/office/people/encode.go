package people

import (
	"bytes"
	"encoding"
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"strings"
	"time"
)

// Encode writes the disclosure as indented JSON. A list without anything in it is
// [], never null.
func (d Disclosure) Encode() ([]byte, error) {
	v := reflect.ValueOf(&d).Elem()
	fill(v)
	return encode(d)
}

// DisclosureSchema is the JSON Schema (draft 2020-12) of what Encode writes. It is
// made of the types themselves, so that it cannot say anything else.
func DisclosureSchema() ([]byte, error) {
	s := shaper{defs: map[string]any{}}
	root := s.object(reflect.TypeFor[Disclosure]())
	for name, says := range disclosed {
		root["properties"].(map[string]any)[name].(map[string]any)["description"] = says
	}
	root["properties"].(map[string]any)["format"] = map[string]any{"const": DisclosureFormat}
	root["$schema"], root["$id"], root["$defs"] = "https://json-schema.org/draft/2020-12/schema", "urn:turnus:person:1", s.defs
	root["title"] = "Turnus disclosure"
	root["description"] = "Everything that is kept of one person. Amounts, quantities and rates are decimal numbers as text, " +
		"days are ISO dates, \"\" where there is none. Ids stand for what articles, plans and pickup_points name; 0 is nothing, or somebody else."
	return encode(root)
}

// disclosed says what the parts are.
var disclosed = map[string]string{
	"customers":     "The person first, then records that turned out to be the same person; with remarks, holds, dislikes and further places.",
	"subscriptions": "What the person pays for or receives, with all versions, pauses, skips, moves, remarks and greeting cards.",
	"orders":        "By delivery day, cancelled ones among them.",
	"slips":         "Pick lists of what the person got, by day.",
	"documents":     "Issued to the person, newest first, as they were issued; file is the name of the PDF.",
	"requests":      "From the import folder; without body and answer where they name somebody else.",
	"notices":       "What the person was told, or is to be told, of deliveries on other days.",
	"openings":      "What was open when the shop began to work with Turnus.",
	"changes":       "The log of all this, oldest first; without before and after where the thing is somebody else's, too.",
	"articles":      "Names of what article ids stand for.",
	"plans":         "Names of what plan ids stand for.",
	"pickup_points": "What pick-up point ids stand for.",
}

func encode(v any) ([]byte, error) {
	text, err := json.MarshalIndent(v, "", "  ")
	return append(text, '\n'), err
}

// plain are those whose text or JSON is made by themselves, and bytes.
func plain(t reflect.Type) bool {
	return t.Implements(reflect.TypeFor[json.Marshaler]()) || t.Implements(reflect.TypeFor[encoding.TextMarshaler]()) ||
		t.Kind() == reflect.Slice && t.Elem().Kind() == reflect.Uint8
}

// fill makes empty what is nil.
func fill(v reflect.Value) {
	if plain(v.Type()) {
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				fill(v.Field(i))
			}
		}
	case reflect.Slice:
		fillList(v)
	case reflect.Map:
		if v.IsNil() {
			v.Set(reflect.MakeMap(v.Type()))
		}
	case reflect.Pointer:
		if !v.IsNil() {
			fill(v.Elem())
		}
	default:
	}
}

// fillList fills a copy: who asked for the disclosure keeps his.
func fillList(v reflect.Value) {
	list := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
	reflect.Copy(list, v)
	for i := range list.Len() {
		fill(list.Index(i))
	}
	v.Set(list)
}

// shaper makes a schema of types.
type shaper struct{ defs map[string]any }

func (s shaper) of(t reflect.Type) map[string]any {
	switch {
	case t == reflect.TypeFor[time.Time]():
		return map[string]any{"type": "string", "format": "date-time"}
	case t == reflect.TypeFor[json.RawMessage]():
		return map[string]any{}
	case t.Implements(reflect.TypeFor[encoding.TextMarshaler]()):
		return map[string]any{"type": "string"}
	}
	switch t.Kind() {
	case reflect.Pointer:
		return map[string]any{"anyOf": []any{s.of(t.Elem()), map[string]any{"type": "null"}}}
	case reflect.Slice, reflect.Array:
		if t.Elem().Kind() == reflect.Uint8 && t.Kind() == reflect.Slice {
			return map[string]any{"type": []string{"string", "null"}, "contentEncoding": "base64"}
		}
		return map[string]any{"type": "array", "items": s.of(t.Elem())}
	case reflect.Map:
		return map[string]any{"type": "object", "additionalProperties": s.of(t.Elem())}
	case reflect.Struct:
		return s.named(t)
	case reflect.String:
		return map[string]any{"type": "string"}
	case reflect.Bool:
		return map[string]any{"type": "boolean"}
	default:
		return map[string]any{"type": "integer"}
	}
}

// named is a type that is described once, under its name.
func (s shaper) named(t reflect.Type) map[string]any {
	name := t.String()
	if _, known := s.defs[name]; !known {
		s.defs[name] = nil // it may have itself inside
		s.defs[name] = s.object(t)
	}
	return map[string]any{"$ref": "#/$defs/" + name}
}

func (s shaper) object(t reflect.Type) map[string]any {
	properties, required := map[string]any{}, []string{}
	s.fields(t, properties, &required)
	slices.Sort(required)
	return map[string]any{"type": "object", "additionalProperties": false, "properties": properties, "required": required}
}

func (s shaper) fields(t reflect.Type, properties map[string]any, required *[]string) {
	for i := range t.NumField() {
		f := t.Field(i)
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case name == "-" || !f.IsExported() && !f.Anonymous:
			continue
		case f.Anonymous && name == "":
			s.fields(f.Type, properties, required)
			continue
		case name == "":
			name = f.Name
		}
		properties[name] = s.of(f.Type)
		if !strings.Contains(options, "omit") {
			*required = append(*required, name)
		}
	}
}

// state is a logged state without the fields that have nothing: the log has them as
// null, as the types have it.
func state(b []byte) json.RawMessage {
	in := json.NewDecoder(bytes.NewReader(b))
	in.UseNumber()
	var v any
	if in.Decode(&v) != nil {
		return nil
	}
	out, err := json.Marshal(withoutNull(v))
	if err != nil {
		return nil
	}
	return out
}

func withoutNull(v any) any {
	switch x := v.(type) {
	case map[string]any:
		maps.DeleteFunc(x, func(_ string, v any) bool { return v == nil })
		for name, inner := range x {
			x[name] = withoutNull(inner)
		}
	case []any:
		for i, inner := range x {
			x[i] = withoutNull(inner)
		}
	}
	return v
}
