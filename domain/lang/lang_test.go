package lang_test

import (
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/lang"
)

func TestFourLanguagesAreSpoken(t *testing.T) {
	for _, l := range []lang.Lang{lang.DE, lang.FR, lang.IT, lang.EN} {
		if !l.Valid() {
			t.Errorf("%s is not valid", l)
		}
	}
	for _, l := range []lang.Lang{"", "rm", "DE", "de-CH"} {
		if l.Valid() {
			t.Errorf("%q is valid", l)
		}
	}
}

func TestTextFallsBackToGermanThenToAnyLanguage(t *testing.T) {
	cases := []struct {
		texts lang.Texts
		in    lang.Lang
		want  string
	}{
		{lang.Texts{lang.DE: "Rüebli", lang.FR: "carottes"}, lang.FR, "carottes"},
		{lang.Texts{lang.DE: "Rüebli", lang.FR: "carottes"}, lang.IT, "Rüebli"},
		{lang.Texts{lang.DE: "", lang.EN: "carrots", lang.FR: "carottes"}, lang.IT, "carottes"},
		{lang.Texts{lang.EN: "carrots"}, lang.DE, "carrots"},
		{lang.Texts{lang.DE: "Rüebli", lang.FR: ""}, lang.FR, "Rüebli"},
		{lang.Texts{}, lang.DE, ""},
		{nil, lang.DE, ""},
	}
	for _, c := range cases {
		if got := c.texts.In(c.in); got != c.want {
			t.Errorf("%v in %s: got %q, want %q", c.texts, c.in, got, c.want)
		}
	}
}

// TestSomeTextIsFoundIfThereIsOne in one of the four languages.
func TestSomeTextIsFoundIfThereIsOne(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		texts := lang.Texts(rapid.MapOf(rapid.SampledFrom(lang.All), rapid.String()).Draw(t, "texts"))
		some := false
		for _, s := range texts {
			some = some || s != ""
		}
		if got := texts.In(rapid.SampledFrom(lang.All).Draw(t, "language")); (got != "") != some {
			t.Errorf("%v: %q", texts, got)
		}
	})
}
