package text_test

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"turnus/assets"
	"turnus/domain/lang"
)

// textsOf reads the files of a language as they are: a text or its plural forms.
func textsOf(t *testing.T, l lang.Lang) map[string]any {
	t.Helper()
	texts := map[string]any{}
	for _, name := range filesOf(t, l) {
		data, err := fs.ReadFile(assets.Words, name)
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(data, &texts); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
	}
	return texts
}

func filesOf(t *testing.T, l lang.Lang) []string {
	t.Helper()
	names, err := fs.Glob(assets.Words, path.Join("words", string(l), "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	return names
}

// formsOf are all forms of a text.
func formsOf(text any) []string {
	switch text := text.(type) {
	case string:
		return []string{text}
	case map[string]any:
		var out []string
		for _, form := range text {
			s, _ := form.(string)
			out = append(out, s)
		}
		return out
	}
	return nil
}

var placeholderName = regexp.MustCompile(`\{([a-z0-9_]+)`)

// placeholdersOf are the names in any form of a text, sorted.
func placeholdersOf(text any) []string {
	names := map[string]bool{}
	for _, form := range formsOf(text) {
		for _, m := range placeholderName.FindAllStringSubmatch(form, -1) {
			names[m[1]] = true
		}
	}
	return slices.Sorted(maps.Keys(names))
}

func cutArea(key string) (area, rest string) {
	area, rest, _ = strings.Cut(key, ".")
	return area, rest
}

// TestAllLanguagesSayTheSame: no language lacks a text another one has, and all
// of them speak of the same things.
func TestAllLanguagesSayTheSame(t *testing.T) {
	german := textsOf(t, lang.DE)
	for _, l := range lang.All {
		texts := textsOf(t, l)
		for key := range texts {
			if german[key] == nil {
				t.Errorf("%s: %s does not exist in German", l, key)
			}
		}
		for key, want := range german {
			switch got := texts[key]; {
			case got == nil:
				t.Errorf("%s: %s is missing", l, key)
			case !slices.Equal(placeholdersOf(got), placeholdersOf(want)):
				t.Errorf("%s: %s has the placeholders %v, in German %v", l, key, placeholdersOf(got), placeholdersOf(want))
			}
		}
	}
}

var placeholderStyle = regexp.MustCompile(`\{[a-z0-9_]+:([a-z]+)\}`)

// TestStylesAreKnown: {role:role} needs a family of words common.role.
func TestStylesAreKnown(t *testing.T) {
	texts := textsOf(t, lang.DE)
	for key, text := range texts {
		for _, form := range formsOf(text) {
			for _, m := range placeholderStyle.FindAllStringSubmatch(form, -1) {
				builtin := slices.Contains([]string{"long", "weekday", "short", "bytes", "field"}, m[1])
				if !builtin && !anyStarts(maps.Keys(texts), "common."+m[1]+".") {
					t.Errorf("%s: there are no words common.%s", key, m[1])
				}
			}
		}
	}
}

// TestTextsAreSetWithCare: Swiss spelling, real apostrophes, no stray blanks.
func TestTextsAreSetWithCare(t *testing.T) {
	for _, l := range lang.All {
		for key, text := range textsOf(t, l) {
			for _, form := range formsOf(text) {
				switch {
				case form == "":
					t.Errorf("%s: %s is empty", l, key)
				case strings.TrimSpace(form) != form || strings.Contains(form, "  "):
					t.Errorf("%s: %s has stray blanks: %q", l, key, form)
				case strings.Contains(form, "ß"):
					t.Errorf("%s: %s is not in Swiss spelling: %q", l, key, form)
				case strings.Contains(form, "'"):
					t.Errorf("%s: %s has a typewriter's apostrophe, ’ is meant: %q", l, key, form)
				}
			}
		}
	}
}

// TestKeysAreSorted keeps additions by several people apart.
func TestKeysAreSorted(t *testing.T) {
	for _, l := range lang.All {
		for _, name := range filesOf(t, l) {
			data, err := fs.ReadFile(assets.Words, name)
			if err != nil {
				t.Fatal(err)
			}
			if keys := topKeys(t, name, data); !slices.IsSorted(keys) {
				t.Errorf("%s: the keys are not sorted", name)
			} else if len(slices.Compact(slices.Clone(keys))) != len(keys) {
				t.Errorf("%s: a key is there twice", name)
			}
		}
	}
}

// topKeys are the keys of the outer object as they stand in the file.
func topKeys(t *testing.T, name string, data []byte) []string {
	t.Helper()
	d := json.NewDecoder(bytes.NewReader(data))
	if _, err := d.Token(); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	var keys []string
	for d.More() {
		key, err := d.Token()
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		var skipped json.RawMessage
		if err := d.Decode(&skipped); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		s, _ := key.(string)
		keys = append(keys, s)
	}
	return keys
}
