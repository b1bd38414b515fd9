package kit

import (
	"strings"
	"testing"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"pgregory.net/rapid"
)

// tenWide measures letters as ten wide, and AV as if V stood below the A.
func tenWide() *ruler {
	return &ruler{others: map[rune]float32{}, measure: func(s string, _ float32, _ fyne.TextStyle) fyne.Size {
		return fyne.NewSize(float32(10*utf8.RuneCountInString(s)-2*strings.Count(s, "AV")), 12)
	}}
}

func TestTextIsCutToItsRoom(t *testing.T) {
	for _, c := range []struct {
		text string
		room float32
		want string
	}{
		{"abcde", 50, "abcde"},
		{"abcde", 49, "abc…"},
		{"abcde", 20, "a…"},
		{"abcde", 19, "…"},
		{"abcde", 9, ""},
		{"abcde", 0, ""},
		{"abcde", -30, ""},
		{"", 0, ""},
		{"ab cde", 40, "ab…"},    // no space before the dots
		{"ab.cde", 40, "ab…"},    // nor a fourth dot
		{"AVAVA", 48, "AVAVA"},   // letters that move together fit
		{"xAVAV", 45, "xAV…"},    // if they do so enough
		{"ae\u0301xy", 30, "a…"}, // an accent is not left without its letter, nor the other way round
		{"a\nb\tc", 50, "a b c"},
		{"Wörter", 60, "Wörter"},
		{"日本語文字", 30, "日本…"},
	} {
		if got := tenWide().fit(c.text, c.room); got != c.want {
			t.Errorf("%q in %v: %q, want %q", c.text, c.room, got, c.want)
		}
	}
}

// With the real letters: what is cut fits, and what fits is not cut.
func TestCutTextIsNeverWiderThanItsRoom(t *testing.T) {
	test.NewTempApp(t)
	rulers := map[bool]*ruler{false: newRuler(14, fyne.TextStyle{}), true: newRuler(14, fyne.TextStyle{Bold: true})}
	letters := rapid.StringOfN(rapid.RuneFrom([]rune("AVWTo.,aeilmrüéÖ '1234567890-–×·")), 0, 40, -1)
	rapid.Check(t, func(t *rapid.T) {
		text, bold := letters.Draw(t, "text"), rapid.Bool().Draw(t, "bold")
		room := rapid.Float32Range(0, 300).Draw(t, "room")
		r := rulers[bold]
		got := r.fit(text, room)
		if w := r.width(got); w > room {
			t.Errorf("%q is %v wide, the room %v", got, w, room)
		}
		if got != text && r.width(text) <= room*kerning {
			t.Errorf("%q was cut to %q, though it is %v wide in %v", text, got, r.width(text), room)
		}
		if got != text && got != "" && !strings.HasPrefix(text, strings.TrimSuffix(got, ellipsis)) {
			t.Errorf("%q became %q", text, got)
		}
	})
}

func TestALetterIsMeasuredOnce(t *testing.T) {
	r, measured := tenWide(), 0
	inner := r.measure
	r.measure = func(s string, size float32, style fyne.TextStyle) fyne.Size {
		measured++
		return inner(s, size, style)
	}
	for range 10 {
		r.fit("aaaaä日", 1000)
	}
	if measured != 3 {
		t.Errorf("measured %d times", measured)
	}
}
