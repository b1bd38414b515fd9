package paper

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/go-pdf/fpdf"
	"pgregory.net/rapid"

	"turnus/assets"
)

func TestClean(t *testing.T) {
	for in, want := range map[string]printable{
		"":                             "",
		"Rüebli 1 kg":                  "Rüebli 1 kg",
		"  zwei  Blanks ":              "zwei Blanks",
		"eine\nZeile\tund\r\nmehr":     "eine Zeile und mehr",
		"Gemüse 🥕🥬 frisch":             "Gemüse frisch",
		"👩‍🌾 Hof":                      "Hof",
		"🇨🇭":                           "",
		"1️⃣ Kiste":                    "1 Kiste",
		"❤️ Äpfel ✓":                   "Äpfel",
		"Mu\u0308ller":                 "Müller",
		"Łucja Çelik Ştefan Ğ ő":       "Łucja Çelik Ştefan Ğ ő",
		"Straße, ẞ, Œuvre":             "Straße, ẞ, Œuvre",
		"«Zitat» – „so“ … 5 €":         "«Zitat» – „so“ … 5 €",
		"Зоя Щербакова":                "Zoja Shcherbakova",
		"Ελένη":                        "Eleni",
		"李小龙":                          "?",
		"Tee 茶 grün":                   "Tee ? grün",
		"ﬁn Ａ①":                        "fin A1",
		"a\u00ADb\u200Bc\uFEFFd":       "abcd",
		"x\x00y\x07z":                  "xyz",
		"minus \u22125, non\u2011stop": "minus −5, non-stop",
		"10\u00A0%":                    "10\u00A0%",
		"kaputt \xff\xfe":              "kaputt ?",
	} {
		if got := clean(in); got != want {
			t.Errorf("clean(%q) = %q, want %q", in, got, want)
		}
	}
}

// checkClean holds what must be true of every text.
func checkClean(t interface{ Errorf(string, ...any) }, in string) {
	out := clean(in)
	s := string(out)
	if !utf8.ValidString(s) || strings.TrimSpace(s) != strings.Trim(s, "\u00A0") && strings.Trim(s, " ") != s || strings.Contains(s, "  ") {
		t.Errorf("clean(%q) = %q", in, s)
	}
	for _, r := range s {
		if !isDrawn(r) {
			t.Errorf("clean(%q) has %U", in, r)
		}
	}
	if again := clean(s); again != out {
		t.Errorf("clean(%q) = %q, again %q", in, out, again)
	}
}

func TestCleanIsPrintable(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { checkClean(t, rapid.String().Draw(t, "text")) })
}

func FuzzClean(f *testing.F) {
	f.Add("Rüebli 🥕\n\xff e\u0301")
	f.Fuzz(func(t *testing.T, in string) { checkClean(t, in) })
}

// TestWidthsAreThoseOfTheWriter: text is placed by our reading of the fonts and
// drawn by fpdf's.
func TestWidthsAreThoseOfTheWriter(t *testing.T) {
	pdf := fpdf.New("P", "mm", "A4", "")
	pdf.AddUTF8FontFromBytes(family, "", assets.LiberationSansRegular)
	pdf.AddUTF8FontFromBytes(family, "B", assets.LiberationSansBold)
	for weight, face := range map[string]*face{"": regular, "B": bold} {
		pdf.SetFont(family, weight, 10)
		count := 0
		for r := ' '; r < 0xFFFF; r++ {
			if !face.has(r) {
				continue
			}
			count++
			if got, want := int(face.advance[r]), pdf.GetStringSymbolWidth(string(r)); got != want {
				t.Errorf("%q: width %d, fpdf %d", r, got, want)
			}
		}
		if count < 500 {
			t.Errorf("%d glyphs", count)
		}
	}
}

func TestWrapKeepsTextAndWidth(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := clean(rapid.StringOfN(rapid.RuneFrom([]rune("abcdeWW iiMü-/ \u00A0")), 0, 300, -1).Draw(t, "text"))
		width := rapid.Float64Range(5, 100).Draw(t, "width")
		most := rapid.IntRange(1, 50).Draw(t, "lines")
		lines := wrap(in, body, width, most)
		if len(lines) > most {
			t.Fatalf("%d lines", len(lines))
		}
		joined := ""
		for _, l := range lines {
			if body.width(l) > width+1e-6 && len([]rune(string(l))) > 1 {
				t.Errorf("%q is %.2f wide, not %.2f", l, body.width(l), width)
			}
			joined += string(l)
		}
		bare := func(s string) string { return strings.ReplaceAll(s, " ", "") }
		if !strings.HasSuffix(joined, ellipsis) && bare(joined) != bare(string(in)) {
			t.Errorf("%q became %q", in, lines)
		}
	})
}

func TestLongWordsAreBrokenAndLongTextsEnd(t *testing.T) {
	lines := wrap(clean(name200), body, 60, 3)
	if len(lines) != 3 || !strings.HasSuffix(string(lines[2]), ellipsis) {
		t.Errorf("%q", lines)
	}
	if got := fit("kurz", body, 60); got != "kurz" {
		t.Errorf("%q", got)
	}
	if got := paragraphs("eins\nzwei\n\ndrei", body, 60, 9); len(got) != 3 {
		t.Errorf("%q", got)
	}
}
